/// The distinct values of a column, kept once as UTF-8 and numbered in the order in which they first came.
///
/// Their bytes stand in pages of 256 values: ten million distinct values cost their bytes and some twelve more each, and no object, and
/// a dictionary that grows never has to copy them.
public struct ValueDictionary: Sendable {
    private struct Page: Sendable {
        var bytes: [UInt8] = []
        /// Where each value ends in `bytes`.
        var ends: [UInt32] = []
    }

    /// The bits of a code that say which value of its page it is.
    private static let pageBits: UInt32 = 8

    private var pages: [Page] = []
    /// How many distinct values there are.
    public private(set) var count = 0
    /// Open addressing: a code plus one, or zero. The count is a power of two, at most three quarters full.
    private var slots: [UInt32] = [UInt32](repeating: 0, count: 16)

    /// A dictionary without values.
    public init() {}

    /// The distinct values of a list, in order.
    public init(_ values: some Sequence<String>) {
        for value in values { _ = code(of: value) }
    }

    /// The value of a code.
    /// - Precondition: the code was given by this dictionary.
    public func text(_ code: UInt32) -> String { withBytes(code) { String(decoding: $0, as: UTF8.self) } }

    /// All values, in the order of their codes.
    public var texts: [String] { (0..<UInt32(count)).map(text) }

    /// The bytes of a value, without a copy.
    public func withBytes<Result>(_ code: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let page = Int(code >> Self.pageBits)
        let place = Int(code & (1 << Self.pageBits - 1))
        let start = place == 0 ? 0 : Int(pages[page].ends[place - 1])
        let end = Int(pages[page].ends[place])
        return try pages[page].bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    /// The codes in the order of the bytes of their values.
    public var sorted: [UInt32] {
        (0..<UInt32(count)).sorted { first, second in
            withBytes(first) { one in withBytes(second) { other in one.lexicographicallyPrecedes(other) } }
        }
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
        let code = UInt32(count)
        if code & (1 << Self.pageBits - 1) == 0 {
            var page = Page()
            // Values of one column are about equally long.
            page.bytes.reserveCapacity(pages.last?.bytes.count ?? 0)
            pages.append(page)
        }
        pages[pages.count - 1].bytes.append(contentsOf: value)
        // To overflow, the 256 values of a page would have to be of 16 MiB on average.
        pages[pages.count - 1].ends.append(UInt32(pages[pages.count - 1].bytes.count))
        count += 1
        slots[slot] = code + 1
        if count * 4 > slots.count * 3 { grow() }
        return (code, true)
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
        withBytes(code) { own in
            guard own.count == value.count else { return false }
            for offset in 0..<value.count where own[offset] != value[offset] { return false }
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
        for code in 0..<UInt32(count) {
            var slot = withBytes(code, Self.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = code + 1
        }
    }
}
