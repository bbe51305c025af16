/// For each word with a capital in a document: how probable a name it is over its mentions, and whether it is one surely. A table of its own, without the
/// keyed hashing of a dictionary: the keys are hashes already.
struct MentionSums {
    private struct Entry {
        var word: UInt64 = 0
        var sum: Float = 0
        var count: Int32 = 0
        var isSure = false
    }

    private var entries: [Entry]
    private var used = 0
    /// Whether any word is surely a name.
    private(set) var anySure = false

    init() { entries = [Entry](repeating: Entry(), count: 512) }

    private init(entries: [Entry]) { self.entries = entries }

    /// What stands in the place of sums that were taken out; nothing can be added to it, or asked of it.
    static let none = MentionSums(entries: [])

    mutating func clear() {
        anySure = false
        guard used > 0 else { return }
        let count = entries.count > 1 << 14 ? 512 : entries.count
        entries.removeAll(keepingCapacity: count == entries.count)
        entries.append(contentsOf: repeatElement(Entry(), count: count))
        used = 0
    }

    @inline(__always)
    private func slot(_ word: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: word &* 0x9E37_79B9_7F4A_7C15 >> 32) & (entries.count - 1)
        while entries[slot].count > 0, entries[slot].word != word { slot = (slot + 1) & (entries.count - 1) }
        return slot
    }

    mutating func add(_ word: UInt64, _ probability: Float) {
        if used * 2 >= entries.count { grow() }
        let slot = slot(word)
        if entries[slot].count == 0 {
            used += 1
            entries[slot].word = word
        }
        entries[slot].sum += probability
        entries[slot].count += 1
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.count > 0 { entries[slot(entry.word)] = entry }
    }

    /// The sum over the mentions of a word, and how many there are.
    func mentions(of word: UInt64) -> (sum: Float, count: Int) {
        let entry = entries[slot(word)]
        return (entry.sum, Int(entry.count))
    }

    mutating func makeSure(_ word: UInt64) {
        entries[slot(word)].isSure = true
        anySure = true
    }

    func isSure(_ word: UInt64) -> Bool { entries[slot(word)].isSure }
}
