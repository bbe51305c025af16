/// The modules of a QR code while it is drawn: which are dark, and which belong to the patterns that no mask may touch.
struct QRMatrix {
    let version: QRVersion
    private(set) var isDark: [Bool]
    private(set) var isFixed: [Bool]

    var size: Int { version.size }

    /// The modules by row.
    var rows: [[Bool]] { stride(from: 0, to: isDark.count, by: size).map { Array(isDark[$0..<$0 + size]) } }

    /// The patterns by which a reader finds its way, with nothing else in it.
    init(_ version: QRVersion) {
        self.version = version
        isDark = [Bool](repeating: false, count: version.size * version.size)
        isFixed = isDark
        drawTiming()
        drawAlignment()
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row, column) }
        // Reserves their places.
        drawFormat(mask: 0)
        drawVersion()
    }

    private mutating func fix(_ row: Int, _ column: Int, _ dark: Bool) {
        isDark[row * size + column] = dark
        isFixed[row * size + column] = true
    }

    private mutating func drawTiming() {
        for place in 0..<size {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
    }

    private mutating func drawAlignment() {
        let centres = version.alignmentCentres
        guard let last = centres.last else { return }
        for row in centres {
            for column in centres where (row, column) != (6, 6) && (row, column) != (6, last) && (row, column) != (last, 6) {
                for down in -2...2 {
                    for right in -2...2 { fix(row + down, column + right, max(abs(down), abs(right)) != 1) }
                }
            }
        }
    }

    /// A finder with the light border around it.
    private mutating func drawFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 where (0..<size).contains(row + down) && (0..<size).contains(column + right) {
                let ring = max(abs(down), abs(right))
                fix(row + down, column + right, ring != 2 && ring != 4)
            }
        }
    }

    /// Level and mask, twice, with ten bits of correction.
    mutating func drawFormat(mask: Int) {
        let bits = Self.formatBits(mask: mask)
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        // Around the top left finder, past the timing lines.
        for index in 0..<6 { fix(index, 8, bit(index)) }
        fix(7, 8, bit(6))
        fix(8, 8, bit(7))
        fix(8, 7, bit(8))
        for index in 9..<15 { fix(8, 14 - index, bit(index)) }
        // Beside the other two.
        for index in 0..<8 { fix(8, size - 1 - index, bit(index)) }
        for index in 8..<15 { fix(size - 15 + index, 8, bit(index)) }
        fix(size - 8, 8, true)
    }

    /// Level M is 00; the remainder is by x¹⁰+x⁸+x⁵+x⁴+x²+x+1.
    static func formatBits(mask: Int) -> Int {
        (mask << 10 | remainder(of: mask, by: 0x537, bits: 10)) ^ 0x5412
    }

    /// The remainder is by x¹²+x¹¹+x¹⁰+x⁹+x⁸+x⁵+x²+1.
    static func versionBits(_ number: Int) -> Int { number << 12 | remainder(of: number, by: 0x1F25, bits: 12) }

    private static func remainder(of value: Int, by divisor: Int, bits: Int) -> Int {
        var rest = value << bits
        for shift in stride(from: 5, through: 0, by: -1) where rest >> (shift + bits) & 1 == 1 { rest ^= divisor << shift }
        return rest
    }

    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        let bits = Self.versionBits(version.number)
        for index in 0..<18 {
            let dark = bits >> index & 1 == 1
            fix(index / 3, size - 11 + index % 3, dark)
            fix(size - 11 + index % 3, index / 3, dark)
        }
    }

    /// Draws the words in double columns from the right, up and down by turns, past what is fixed.
    mutating func draw(_ words: [UInt8]) {
        var next = 0
        for right in stride(from: size - 1, through: 1, by: -2) {
            // The upright timing line takes a column of its own.
            let column = right <= 6 ? right - 1 : right
            for step in 0..<size {
                let row = (column + 1) & 2 == 0 ? size - 1 - step : step
                for place in [row * size + column, row * size + column - 1] where !isFixed[place] && next < words.count * 8 {
                    isDark[place] = words[next / 8] >> UInt8(7 - next % 8) & 1 == 1
                    next += 1
                }
            }
        }
    }

    /// Turns the modules that a mask names, and writes that mask in the format.
    mutating func mask(_ mask: Int) {
        for row in 0..<size {
            for column in 0..<size where !isFixed[row * size + column] && QRMask.turns(row, column, mask) { isDark[row * size + column].toggle() }
        }
        drawFormat(mask: mask)
    }
}
