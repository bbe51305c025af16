/// Hashed words, each with a value: open addressing in one stretch of memory that never changes after it was made.
final class WordTable<Value>: @unchecked Sendable {
    // Safe to share: written in `init` only.
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let filter: WordFilter

    /// A word and its value beside each other, so that one look in memory gives both.
    private struct Slot {
        var word: UInt64 = 0
        var value: Value
    }

    /// Of two entries for one word `merge` makes one.
    init(_ entries: [(UInt64, Value)], none: Value, merge: (Value, Value) -> Value) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(value: none), count: size)
        mask = size - 1
        filter = WordFilter(entries.map(\.0))
        for (word, value) in entries {
            var slot = Int(truncatingIfNeeded: word >> 20) & mask
            while slots[slot].word != 0, slots[slot].word != word { slot = (slot + 1) & mask }
            slots[slot] = Slot(word: word, value: slots[slot].word == 0 ? value : merge(slots[slot].value, value))
        }
    }

    deinit {
        slots.deinitialize(count: mask + 1)
        slots.deallocate()
    }

    @inline(__always) subscript(_ word: UInt64) -> Value? {
        guard filter.mayContain(word) else { return nil }
        var slot = Int(truncatingIfNeeded: word >> 20) & mask
        while slots[slot].word != 0 {
            if slots[slot].word == word { return slots[slot].value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// All words with their values, in no order.
    var words: [(word: UInt64, value: Value)] {
        (0...mask).compactMap { slots[$0].word == 0 ? nil : (slots[$0].word, slots[$0].value) }
    }
}

/// A bit for the words that are in a list, and few others: most words of a text are done with that, in memory that is always near.
final class WordFilter: @unchecked Sendable {
    // Safe to share: written in `init` only.
    private let bits: UnsafeMutablePointer<UInt64>
    private static var count: Int { 1 << 16 }

    init(_ words: [UInt64]) {
        bits = .allocate(capacity: Self.count / 64)
        bits.initialize(repeating: 0, count: Self.count / 64)
        for word in words { bits[Self.bit(word) >> 6] |= 1 << UInt64(Self.bit(word) & 63) }
    }

    deinit { bits.deallocate() }

    @inline(__always) private static func bit(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 48) }

    /// Whether a word can be in the list; most that say yes are.
    @inline(__always) func mayContain(_ word: UInt64) -> Bool {
        let bit = Self.bit(word)
        return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
    }
}

/// Words by their hashes, to be asked at many places of a text: open addressing in one stretch of memory. For lists that live as long as the program.
struct WordSet: @unchecked Sendable {
    // Safe to share: its memory is written in `init` only, and is never given back.
    private let slots: UnsafePointer<UInt64>
    private let mask: Int

    /// - Parameter words: with spaces or line ends between them.
    init(_ words: String) { self.init(hashes: words.split { $0 == " " || $0 == "\n" }.map { WordReading.hash($0) }) }

    init(hashes: [UInt64]) {
        var size = 4
        while size < hashes.count * 3 { size *= 2 }
        let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = size - 1
        for hash in hashes {
            var slot = Self.first(hash) & mask
            while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
            slots[slot] = hash
        }
        self.slots = UnsafePointer(slots)
    }

    /// The middle of the hash: its last bits hold little more than the last letter.
    @inline(__always) private static func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) }

    /// No word has the hash 0, which stands for an empty slot.
    func contains(_ hash: UInt64) -> Bool {
        var slot = Self.first(hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
