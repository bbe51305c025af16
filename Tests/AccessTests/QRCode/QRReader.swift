import Access

/// Reads a QR code back, by the standard and not by the code that wrote it: other arithmetic, other tables.
struct QRReader {
    struct Unreadable: Error { let why: String }

    let code: QRCode
    var size: Int { code.size }

    init(_ code: QRCode) { self.code = code }

    /// The bytes in it.
    func bytes() throws -> [UInt8] {
        let number = (size - 17) / 4
        let mask = try format()
        if number >= 7 { try version(number) }
        let reserved = reserved(number)
        var bits: [Bool] = []
        var column = size - 1
        var upwards = true
        while column > 0 {
            if column == 6 { column -= 1 }
            for step in 0..<size {
                let row = upwards ? size - 1 - step : step
                for x in [column, column - 1] where !reserved[row][x] { bits.append(code[row, x] != Self.isTurned(row, x, mask)) }
            }
            upwards.toggle()
            column -= 2
        }
        let words = stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) } }
        let data = try blocks(words, number)
        return try payload(data, lengthBits: number < 10 ? 8 : 16)
    }

    /// Both copies, against the list of all thirty-two made by brute force: a remainder of zero by the generator.
    private func format() throws -> Int {
        var first = 0
        var second = 0
        let around = (0..<6).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (0..<6).reversed().map { ($0, 8) }
        let beside = (0..<7).map { (size - 1 - $0, 8) } + (size - 8..<size).map { (8, $0) }
        for (row, column) in around { first = first << 1 | (code[row, column] ? 1 : 0) }
        for (row, column) in beside { second = second << 1 | (code[row, column] ? 1 : 0) }
        guard first == second else { throw Unreadable(why: "two formats") }
        let plain = first ^ 0b101010000010010
        guard Self.remainder(plain, by: 0b10100110111) == 0 else { throw Unreadable(why: "format") }
        guard plain >> 13 == 0b00 else { throw Unreadable(why: "level") }
        guard code[size - 8, 8] else { throw Unreadable(why: "dark module") }
        return plain >> 10 & 7
    }

    private func version(_ number: Int) throws {
        var first = 0
        var second = 0
        for index in (0..<18).reversed() {
            first = first << 1 | (code[index / 3, size - 11 + index % 3] ? 1 : 0)
            second = second << 1 | (code[size - 11 + index % 3, index / 3] ? 1 : 0)
        }
        guard first == second, first >> 12 == number, Self.remainder(first, by: 0b1111100100101) == 0 else { throw Unreadable(why: "version") }
    }

    private static func remainder(_ value: Int, by divisor: Int) -> Int {
        var rest = value
        let width = Int.bitWidth - divisor.leadingZeroBitCount
        while Int.bitWidth - rest.leadingZeroBitCount >= width {
            rest ^= divisor << (Int.bitWidth - rest.leadingZeroBitCount - width)
        }
        return rest
    }

    /// ISO/IEC 18004, annex E, for the versions that are tested.
    static let centres: [Int: [Int]] = [
        1: [], 2: [6, 18], 3: [6, 22], 4: [6, 26], 5: [6, 30], 6: [6, 34], 7: [6, 22, 38], 8: [6, 24, 42], 9: [6, 26, 46], 10: [6, 28, 50],
        11: [6, 30, 54], 12: [6, 32, 58], 13: [6, 34, 62], 14: [6, 26, 46, 66], 15: [6, 26, 48, 70], 16: [6, 26, 50, 74],
        32: [6, 34, 60, 86, 112, 138], 36: [6, 24, 50, 76, 102, 128, 154], 39: [6, 26, 54, 82, 110, 138, 166], 40: [6, 30, 58, 86, 114, 142, 170],
    ]

    private func reserved(_ number: Int) -> [[Bool]] {
        var reserved = [[Bool]](repeating: [Bool](repeating: false, count: size), count: size)
        func mark(_ rows: Range<Int>, _ columns: Range<Int>) { for row in rows { for column in columns { reserved[row][column] = true } } }
        mark(0..<9, 0..<9)
        mark(0..<9, size - 8..<size)
        mark(size - 8..<size, 0..<9)
        mark(6..<7, 0..<size)
        mark(0..<size, 6..<7)
        if number >= 7 {
            mark(0..<6, size - 11..<size - 8)
            mark(size - 11..<size - 8, 0..<6)
        }
        let centres = Self.centres[number]!
        for row in centres {
            for column in centres where !((row < 9 && column < 9) || (row < 9 && column > size - 9) || (row > size - 9 && column < 9)) {
                mark(row - 2..<row + 3, column - 2..<column + 3)
            }
        }
        return reserved
    }

    private static func isTurned(_ i: Int, _ j: Int, _ mask: Int) -> Bool {
        let sums = [
            (i + j) % 2, i % 2, j % 3, (i + j) % 3, (i / 2 + j / 3) % 2, (i * j) % 2 + (i * j) % 3, ((i * j) % 2 + (i * j) % 3) % 2,
            ((i + j) % 2 + (i * j) % 3) % 2,
        ]
        return sums[mask] == 0
    }

    /// ISO/IEC 18004, table 9, level M: words in all, and blocks as (number, words in each, words of data in each).
    static let table: [Int: [(Int, Int, Int)]] = [
        1: [(1, 26, 16)], 2: [(1, 44, 28)], 3: [(1, 70, 44)], 4: [(2, 50, 32)], 5: [(2, 67, 43)], 6: [(4, 43, 27)], 7: [(4, 49, 31)],
        8: [(2, 60, 38), (2, 61, 39)], 9: [(3, 58, 36), (2, 59, 37)], 10: [(4, 69, 43), (1, 70, 44)], 11: [(1, 80, 50), (4, 81, 51)],
        12: [(6, 58, 36), (2, 59, 37)], 13: [(8, 59, 37), (1, 60, 38)], 14: [(4, 64, 40), (5, 65, 41)], 15: [(5, 65, 41), (5, 66, 42)],
        16: [(7, 73, 45), (3, 74, 46)], 40: [(18, 75, 47), (31, 76, 48)],
    ]

    private func blocks(_ words: [UInt8], _ number: Int) throws -> [UInt8] {
        let shapes = Self.table[number]!.flatMap { [(Int, Int)](repeating: ($0.1, $0.2), count: $0.0) }
        guard shapes.reduce(0, { $0 + $1.0 }) == words.count else { throw Unreadable(why: "\(words.count) words") }
        var blocks = [[UInt8]](repeating: [], count: shapes.count)
        var next = words.makeIterator()
        for index in 0..<shapes.map(\.1).max()! { for (block, shape) in shapes.enumerated() where index < shape.1 { blocks[block].append(next.next()!) } }
        for _ in 0..<shapes[0].0 - shapes[0].1 { for block in shapes.indices { blocks[block].append(next.next()!) } }
        for (block, shape) in shapes.enumerated() {
            // A code word is zero at every root of the generator.
            for root in 0..<shape.0 - shape.1 where Self.value(of: blocks[block], at: Self.power(root)) != 0 {
                throw Unreadable(why: "syndrome \(root) of block \(block)")
            }
        }
        return zip(blocks, shapes).flatMap { $0.prefix($1.1) }
    }

    static func value(of word: [UInt8], at x: UInt8) -> UInt8 { word.reduce(0) { multiply($0, x) ^ $1 } }

    static func power(_ exponent: Int) -> UInt8 { (0..<exponent).reduce(1) { value, _ in multiply(value, 2) } }

    /// The Russian peasant's way, without tables.
    static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (a, b, product) = (Int(left), Int(right), 0)
        while b > 0 {
            if b & 1 == 1 { product ^= a }
            a <<= 1
            if a & 0x100 != 0 { a ^= 0b1_0001_1101 }
            b >>= 1
        }
        return UInt8(product)
    }

    private func payload(_ data: [UInt8], lengthBits: Int) throws -> [UInt8] {
        let bits = data.flatMap { byte in (0..<8).map { Int(byte) >> (7 - $0) & 1 } }
        func number(_ start: Int, _ count: Int) -> Int { bits[start..<start + count].reduce(0) { $0 << 1 | $1 } }
        guard number(0, 4) == 0b0100 else { throw Unreadable(why: "mode") }
        let length = number(4, lengthBits)
        let start = 4 + lengthBits
        guard start + length * 8 <= bits.count else { throw Unreadable(why: "length") }
        let end = start + length * 8
        guard bits[end..<min(end + 4, bits.count)].allSatisfy({ $0 == 0 }) else { throw Unreadable(why: "terminator") }
        for (index, word) in data[min(data.count, (end + 4 + 7) / 8)...].enumerated() where word != (index % 2 == 0 ? 236 : 17) {
            throw Unreadable(why: "padding")
        }
        return (0..<length).map { UInt8(number(start + $0 * 8, 8)) }
    }
}
