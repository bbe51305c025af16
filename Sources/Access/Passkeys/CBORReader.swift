/// Reads CBOR in the one form that authenticators may write ("CTAP2 canonical CBOR encoding form", CTAP 2.0 section 6): shortest lengths,
/// keys in order and once, nothing of unknown length, no tags. Floating point numbers are refused too: nothing read here has them.
///
/// Never fails on bytes from a stranger but by answering nil: no length is believed before the bytes are there.
struct CBORReader {
    private let bytes: [UInt8]
    /// Where the next value starts.
    private(set) var next: Int
    private let maximumDepth: Int

    /// - Parameter maximumDepth: arrays and maps inside one another; CTAP2 allows four.
    init(_ bytes: [UInt8], from start: Int = 0, maximumDepth: Int = 4) {
        (self.bytes, next, self.maximumDepth) = (bytes, start, maximumDepth)
    }

    /// The one value that the bytes are, or nil.
    static func read(_ bytes: [UInt8]) -> CBORValue? {
        var reader = CBORReader(bytes)
        guard let value = reader.value(), reader.next == bytes.count else { return nil }
        return value
    }

    /// The next value, or nil; nothing more can be read then.
    mutating func value() -> CBORValue? { value(depth: 0) }

    private var left: Int { bytes.count - next }

    private mutating func value(depth: Int) -> CBORValue? {
        guard left > 0 else { return nil }
        let kind = bytes[next] >> 5
        if kind == 7 { return simple() }
        guard let argument = argument() else { return nil }
        switch kind {
        case 0: return .unsigned(argument)
        case 1: return .negative(argument)
        case 2: return take(argument).map { .bytes(Array($0)) }
        case 3: return take(argument).flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
        case 4: return array(argument, depth)
        case 5: return map(argument, depth)
        default: return nil
        }
    }

    private mutating func simple() -> CBORValue? {
        defer { next += 1 }
        switch bytes[next] {
        case 0xF4: return .bool(false)
        case 0xF5: return .bool(true)
        case 0xF6: return .null
        default: return nil
        }
    }

    /// The number in the head of a value, in as few bytes as it takes.
    private mutating func argument() -> UInt64? {
        let short = bytes[next] & 31
        next += 1
        if short < 24 { return UInt64(short) }
        guard short < 28 else { return nil }
        let length = 1 << Int(short - 24)
        guard let taken = take(UInt64(length)) else { return nil }
        let number = taken.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = length == 1 ? 24 : 1 << UInt64(length * 4)
        return number >= least ? number : nil
    }

    private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
        guard count <= UInt64(left) else { return nil }
        defer { next += Int(count) }
        return bytes[next..<next + Int(count)]
    }

    private mutating func array(_ count: UInt64, _ depth: Int) -> CBORValue? {
        // Every element takes a byte at least.
        guard depth < maximumDepth, count <= UInt64(left) else { return nil }
        var elements: [CBORValue] = []
        for _ in 0..<count {
            guard let element = value(depth: depth + 1) else { return nil }
            elements.append(element)
        }
        return .array(elements)
    }

    private mutating func map(_ count: UInt64, _ depth: Int) -> CBORValue? {
        guard depth < maximumDepth, count <= UInt64(left / 2) else { return nil }
        var members: [CBORValue: CBORValue] = [:]
        var last: ArraySlice<UInt8>?
        for _ in 0..<count {
            let start = next
            guard let key = value(depth: depth + 1) else { return nil }
            let written = bytes[start..<next]
            if let last, !Self.isInOrder(last, written) { return nil }
            last = written
            // Texts of other bytes can still be the same text.
            guard let value = value(depth: depth + 1), members.updateValue(value, forKey: key) == nil else { return nil }
        }
        return .map(members)
    }

    /// By kind, then the shorter one, then byte by byte.
    private static func isInOrder(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        guard let a = left.first, let b = right.first else { return false }
        if a >> 5 != b >> 5 { return a >> 5 < b >> 5 }
        if left.count != right.count { return left.count < right.count }
        return left.lexicographicallyPrecedes(right)
    }
}
