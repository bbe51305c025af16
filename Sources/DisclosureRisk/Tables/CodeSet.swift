/// A set of codes of one column: a run of codes, or some codes in a run.
struct CodeSet: Hashable {
    /// The first code.
    let low: Int32
    /// One past the last code.
    let high: Int32
    /// One bit for each code from `low`; nil where the whole run belongs to the set.
    let bits: [UInt64]?
    /// The number of codes.
    let count: Int

    init(_ range: Range<Int32>) {
        (low, high, bits, count) = (range.lowerBound, range.upperBound, nil, range.count)
    }

    init(_ codes: some Sequence<Int32>) {
        let sorted = Set(codes).sorted()
        let first = sorted.first ?? 0
        let last = sorted.last ?? -1
        if Int(last - first) + 1 == sorted.count {
            (low, high, self.bits, count) = (first, last + 1, nil, sorted.count)
            return
        }
        var bits = [UInt64](repeating: 0, count: Int(last - first) / 64 + 1)
        for code in sorted { bits[Int(code - first) / 64] |= 1 << UInt64(Int(code - first) % 64) }
        (low, high, self.bits, count) = (first, last + 1, bits, sorted.count)
    }

    func contains(_ code: Int32) -> Bool {
        guard code >= low, code < high else { return false }
        guard let bits else { return true }
        let place = Int(code - low)
        return bits[place / 64] >> UInt64(place % 64) & 1 == 1
    }

    func isSuperset(of other: CodeSet) -> Bool {
        if other.count == 0 { return true }
        guard other.low >= low, other.high <= high, other.count <= count else { return false }
        return bits == nil || (other.low..<other.high).allSatisfy { !other.contains($0) || contains($0) }
    }

    /// The codes as runs without gaps, ascending.
    var runs: [Range<Int32>] {
        guard bits != nil else { return count == 0 ? [] : [low..<high] }
        var runs: [Range<Int32>] = []
        for code in low..<high where contains(code) {
            if let last = runs.last, last.upperBound == code { runs[runs.count - 1] = last.lowerBound..<code + 1 } else { runs.append(code..<code + 1) }
        }
        return runs
    }
}
