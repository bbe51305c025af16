/// What a set of people have out of many things: skills, sites visited, shops, diagnoses.
public struct ItemProfiles: Sendable {
    /// Where each person's items start, with the end as last.
    let starts: [Int]
    /// The items of all people, ascending within each person.
    let items: [Int32]
    /// Where the people of each item start, with the end as last.
    let holderStarts: [Int]
    /// The people who have each item, ascending.
    let holders: [Int32]
    /// For items of many people one bit per person; the place in `bits`, or −1.
    private let bitmaps: [Int32]
    private let bits: [UInt64]
    private let words: Int

    /// Profiles as lists of items, each item a number from 0; items that stand twice count once.
    /// - Throws: ``DisclosureRiskError/empty(_:)`` without people, ``DisclosureRiskError/outOfRange(_:_:)`` for a negative item.
    public init(_ profiles: some Sequence<[Int32]>) throws(DisclosureRiskError) {
        var starts = [0]
        var items: [Int32] = []
        for profile in profiles {
            var sorted = profile
            sorted.sort()
            for index in sorted.indices where index == 0 || sorted[index] != sorted[index - 1] { items.append(sorted[index]) }
            starts.append(items.count)
        }
        guard starts.count > 1 else { throw .empty("profiles") }
        guard (items.min() ?? 0) >= 0 else { throw .outOfRange("item", 0...Int(Int32.max)) }
        let kinds = Int(items.max() ?? -1) + 1
        var holderStarts = [Int](repeating: 0, count: kinds + 1)
        for item in items { holderStarts[Int(item) + 1] += 1 }
        for kind in 0..<kinds { holderStarts[kind + 1] += holderStarts[kind] }
        var next = holderStarts
        var holders = [Int32](repeating: 0, count: items.count)
        let people = starts.count - 1
        for person in 0..<people {
            for index in starts[person]..<starts[person + 1] {
                holders[next[Int(items[index])]] = Int32(person)
                next[Int(items[index])] += 1
            }
        }
        // A bitmap takes an eighth of a byte per person and a list four bytes per holder.
        let words = (people + 63) / 64
        var bitmaps = [Int32](repeating: -1, count: kinds)
        var bits: [UInt64] = []
        for kind in 0..<kinds where (holderStarts[kind + 1] - holderStarts[kind]) * 32 > people {
            bitmaps[kind] = Int32(bits.count / words)
            let base = bits.count
            bits.append(contentsOf: repeatElement(0, count: words))
            for index in holderStarts[kind]..<holderStarts[kind + 1] { bits[base + Int(holders[index]) / 64] |= 1 << UInt64(holders[index] % 64) }
        }
        (self.starts, self.items, self.holderStarts, self.holders) = (starts, items, holderStarts, holders)
        (self.bitmaps, self.bits, self.words) = (bitmaps, bits, words)
    }

    /// Profiles as lists of names.
    /// - Throws: ``DisclosureRiskError/empty(_:)`` without people.
    public init(names profiles: [[String]]) throws(DisclosureRiskError) {
        let names = Set(profiles.joined()).sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
        try self.init(profiles.map { $0.map { places[$0]! } })
    }

    /// The number of people.
    public var people: Int { starts.count - 1 }

    /// The items of one person, ascending.
    func items(of person: Int) -> ArraySlice<Int32> { items[starts[person]..<starts[person + 1]] }

    func holders(of item: Int32) -> Int { holderStarts[Int(item) + 1] - holderStarts[Int(item)] }

    private func has(_ person: Int32, _ item: Int32) -> Bool {
        let bitmap = Int(bitmaps[Int(item)])
        if bitmap >= 0 { return bits[bitmap * words + Int(person) / 64] >> UInt64(person % 64) & 1 == 1 }
        var low = starts[Int(person)]
        var high = starts[Int(person) + 1]
        while low < high {
            let middle = (low + high) / 2
            if items[middle] < item { low = middle + 1 } else { high = middle }
        }
        return low < starts[Int(person) + 1] && items[low] == item
    }

    /// The number of people who have all these items, or `limit` where there are at least so many.
    func count(_ wanted: [Int32], limit: Int) -> Int {
        guard let rarest = wanted.min(by: { holders(of: $0) < holders(of: $1) }) else { return min(limit, people) }
        var found = 0
        if bitmaps[Int(rarest)] >= 0 {
            // All of them are frequent: whole words at a time.
            let bases = wanted.map { Int(bitmaps[Int($0)]) * words }
            for word in 0..<words {
                var common = bits[bases[0] + word]
                for base in bases.dropFirst() { common &= bits[base + word] }
                found += common.nonzeroBitCount
                if found >= limit { return limit }
            }
            return found
        }
        let others = wanted.filter { $0 != rarest }.sorted { holders(of: $0) < holders(of: $1) }
        for index in holderStarts[Int(rarest)]..<holderStarts[Int(rarest) + 1] {
            let person = holders[index]
            var hasAll = true
            for item in others where !has(person, item) {
                hasAll = false
                break
            }
            if hasAll {
                found += 1
                if found == limit { return limit }
            }
        }
        return found
    }
}
