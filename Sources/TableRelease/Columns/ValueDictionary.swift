/// The distinct values of a column, kept once as UTF-8 and numbered in the order in which they first came.
///
/// One buffer holds all bytes, so that ten million distinct values cost their bytes and some twenty more each, and no object.
public struct ValueDictionary: Sendable {
    private var bytes: [UInt8] = []
    /// Where each value ends in `bytes`.
    private var ends: [Int] = []
    /// Open addressing: a code plus one, or zero. The count is a power of two, at most half full.
    private var slots: [UInt32] = [UInt32](repeating: 0, count: 16)

    /// A dictionary without values.
    public init() {}

    /// The distinct values of a list, in order.
    public init(_ values: some Sequence<String>) {
        for value in values { _ = code(of: value) }
    }

    /// How many distinct values there are.
    public var count: Int { ends.count }

    /// The value of a code.
    /// - Precondition: the code was given by this dictionary.
    public func text(_ code: UInt32) -> String { withBytes(code) { String(decoding: $0, as: UTF8.self) } }

    /// All values, in the order of their codes.
    public var texts: [String] { (0..<UInt32(count)).map(text) }

    /// The bytes of a value, without a copy.
    public func withBytes<Result>(_ code: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range(code)])) }
    }

    /// The code of a value that may be there.
    public func find(_ value: String) -> UInt32? {
        var value = value
        return value.withUTF8 { slot(of: $0).code }
    }

    /// The code of a value, new or known.
    public mutating func code(of value: String) -> UInt32 {
        var value = value
        return value.withUTF8 { insert($0).code }
    }

    /// The code of some bytes and whether they are new. Does not check that they are UTF-8.
    /// - Precondition: fewer than 2³² − 1 distinct values.
    mutating func insert(_ value: UnsafeBufferPointer<UInt8>) -> (code: UInt32, isNew: Bool) {
        let (slot, known) = slot(of: value)
        if let known { return (known, false) }
        let code = UInt32(ends.count)
        bytes.append(contentsOf: value)
        ends.append(bytes.count)
        slots[slot] = code + 1
        if ends.count * 2 > slots.count { grow() }
        return (code, true)
    }

    private func range(_ code: UInt32) -> Range<Int> {
        let index = Int(code)
        return (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    private func slot(of value: UnsafeBufferPointer<UInt8>) -> (slot: Int, code: UInt32?) {
        let mask = slots.count - 1
        var slot = Self.hash(value) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return (slot, nil) }
            if equals(entry - 1, value) { return (slot, entry - 1) }
            slot = (slot + 1) & mask
        }
    }

    private func equals(_ code: UInt32, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(code)
        guard range.count == value.count else { return false }
        return bytes.withUnsafeBufferPointer { own in
            for offset in 0..<value.count where own[range.lowerBound + offset] != value[offset] { return false }
            return true
        }
    }

    /// The standard library's hash is keyed anew in each process: nobody can write a table whose values all collide.
    private static func hash(_ value: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(value))
        return hasher.finalize()
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for code in 0..<UInt32(ends.count) {
            var slot = withBytes(code, Self.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = code + 1
        }
    }
}
