/// Reads one JSON value (RFC 8259), strictly, and gives the chosen texts with their places.
struct JSONFieldReader {
    static let deepest = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var next: Int
    private let paths: [FieldPath]
    private let isEverything: Bool
    private let names: JSONNames?
    /// The names of members that are text themselves, each with a number of its object.
    private(set) var keys: [(range: Range<Int>, object: Int)] = []
    private var objects = 0
    /// The chosen numbers.
    private(set) var numbers: [Range<Int>] = []
    /// The first chosen path that led to an object or a list with something in it, of which nothing is given.
    private(set) var branch: Int?

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, fields: JSONFields, names: JSONNames? = nil) {
        (self.bytes, next, end, self.names) = (bytes, range.lowerBound, range.upperBound, names)
        switch fields {
        case .allStrings: (paths, isEverything) = ([], true)
        case .paths(let chosen): (paths, isEverything) = (Array(chosen.prefix(64)), false)
        }
    }

    /// Whether there is nothing but space.
    var isBlank: Bool { bytes[next..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// - Parameter hits: gets one more for each path that was there.
    /// - Returns: false where this is not one JSON value.
    mutating func read(into text: inout MappedText, _ hits: inout [Int]) -> Bool {
        let all: UInt64 = paths.count == 64 ? .max : (1 << UInt64(paths.count)) - 1
        guard value(depth: 0, matching: all, name: "", &text, &hits) else { return false }
        skipSpace()
        return next == end
    }

    private var current: UInt8 { next < end ? bytes[next] : 0 }

    private mutating func skipSpace() {
        while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D || bytes[next] == 0x0A { next += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next < end, bytes[next] == byte else { return false }
        next += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard next + count <= end else { return false }
        for index in 0..<count where bytes[next + index] != word.utf8Start[index] { return false }
        next += count
        return true
    }

    /// - Parameter matching: a bit for each path whose first steps led here.
    private mutating func value(depth: Int, matching: UInt64, name: String, _ text: inout MappedText, _ hits: inout [Int]) -> Bool {
        skipSpace()
        guard depth <= Self.deepest else { return false }
        var isChosen = isEverything
        var name = name
        var own: Int?
        var rest = matching
        while rest != 0 {
            let index = rest.trailingZeroBitCount
            rest &= rest - 1
            if paths[index].steps.count == depth {
                hits[index] += 1
                own = own ?? index
                if !isChosen { name = paths[index].text }
                isChosen = true
            }
        }
        switch current {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let start = next
            let isRead =
                current == UInt8(ascii: "{")
                ? object(depth: depth, matching: matching, &text, &hits) : array(depth: depth, matching: matching, name: name, &text, &hits)
            if isRead, let own, branch == nil, !bytes[start + 1..<next - 1].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { branch = own }
            return isRead
        case UInt8(ascii: "\""):
            if isChosen { text.begin(name) }
            guard string(isChosen, &text) else { return false }
            if isChosen { text.end() }
            return true
        case UInt8(ascii: "t"): return take(word: "true")
        case UInt8(ascii: "f"): return take(word: "false")
        case UInt8(ascii: "n"): return take(word: "null")
        default:
            let start = next
            guard number() else { return false }
            if isChosen, !isEverything || isLong(start..<next) || isShort(start..<next) && names?.tellsOfNumbers(name) == true {
                text.begin(name)
                text.literal(bytes, start..<next)
                text.end()
                numbers.append(start..<next)
            }
            return true
        }
    }

    private mutating func object(depth: Int, matching: UInt64, _ text: inout MappedText, _ hits: inout [Int]) -> Bool {
        next += 1
        objects += 1
        let ownNumber = objects
        skipSpace()
        if take(UInt8(ascii: "}")) { return true }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { return false }
            let start = next + 1
            var none = MappedText()
            guard string(false, &none) else { return false }
            let key = start..<next - 1
            skipSpace()
            guard take(UInt8(ascii: ":")) else { return false }
            var matched: UInt64 = 0
            var rest = matching
            while rest != 0 {
                let index = rest.trailingZeroBitCount
                rest &= rest - 1
                if paths[index].steps.count > depth, case .member(let wanted) = paths[index].steps[depth], isKey(key, wanted) { matched |= 1 << UInt64(index) }
            }
            let name = isEverything ? String(decoding: UnsafeBufferPointer(rebasing: bytes[key]), as: UTF8.self) : ""
            if isEverything, names?.isText(name) == true {
                var reader = self
                reader.next = start - 1
                text.begin("", isKey: true)
                _ = reader.string(true, &text)
                text.end()
                keys.append((key, ownNumber))
            }
            guard value(depth: depth + 1, matching: matched, name: name, &text, &hits) else { return false }
            skipSpace()
            if take(UInt8(ascii: "}")) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
        }
    }

    private mutating func array(depth: Int, matching: UInt64, name: String, _ text: inout MappedText, _ hits: inout [Int]) -> Bool {
        next += 1
        var matched: UInt64 = 0
        for index in paths.indices where matching >> UInt64(index) & 1 == 1 && paths[index].steps.count > depth && paths[index].steps[depth] == .element {
            matched |= 1 << UInt64(index)
        }
        skipSpace()
        if take(UInt8(ascii: "]")) { return true }
        while true {
            guard value(depth: depth + 1, matching: matched, name: name, &text, &hits) else { return false }
            skipSpace()
            if take(UInt8(ascii: "]")) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
        }
    }

    private func isKey(_ key: Range<Int>, _ wanted: [UInt8]) -> Bool {
        let raw = bytes[key]
        guard raw.contains(UInt8(ascii: "\\")) else { return raw.elementsEqual(wanted) }
        var text = MappedText()
        var reader = self
        reader.next = key.lowerBound - 1
        return reader.string(true, &text) && text.bytes == wanted
    }

    private mutating func number() -> Bool {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { guard digits() else { return false } }
        if take(UInt8(ascii: ".")) { guard digits() else { return false } }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() else { return false }
        }
        return true
    }

    /// Whether a number may be one of those that people are known by: six digits and more, and nothing else.
    private func isLong(_ number: Range<Int>) -> Bool {
        number.count >= 6 && number.count <= 20 && bytes[number].allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isShort(_ number: Range<Int>) -> Bool { number.count < 6 && bytes[number].allSatisfy { (0x30...0x39).contains($0) } }

    private mutating func digits() -> Bool {
        let start = next
        while next < end, (0x30...0x39).contains(bytes[next]) { next += 1 }
        return next > start
    }

    /// From the opening quote to after the closing one.
    private mutating func string(_ isChosen: Bool, _ text: inout MappedText) -> Bool {
        next += 1
        var start = next
        while next < end {
            let byte = bytes[next]
            if byte == UInt8(ascii: "\"") {
                if isChosen { text.literal(bytes, start..<next) }
                next += 1
                return true
            }
            if byte < 0x20 { return false }
            guard byte == UInt8(ascii: "\\") else {
                next += 1
                continue
            }
            if isChosen { text.literal(bytes, start..<next) }
            let place = next
            next += 1
            guard let scalar = escape() else { return false }
            if isChosen { text.escape(UTF8.encode(scalar)!, from: place..<next) }
            start = next
        }
        return false
    }

    private mutating func escape() -> Unicode.Scalar? {
        let byte = current
        next += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { return nil }
            guard (0xD800...0xDFFF).contains(first) else { return Unicode.Scalar(first) }
            // Half a pair alone is no character; programs write it all the same, and it is read as unknown.
            let place = next
            guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) else {
                next = place
                return "\u{FFFD}"
            }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: return nil
        }
    }

    private mutating func hexadecimal() -> UInt32? {
        guard next + 4 <= end else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = bytes[next]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
            default: return nil
            }
            next += 1
        }
        return value
    }
}
