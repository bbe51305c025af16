/// Settles findings that overlap: names, identifiers and telling words come from recognisers that know nothing of one another.
public enum FindingResolver {
    /// The findings sorted and disjoint. Of two that overlap the more certain stays, of two as certain the longer, then the one that begins first. Special
    /// categories are marked beside the rest, and give way to an identifier that covers the same words.
    ///
    /// What a discarded finding covered beyond its winner stays found where it points at a person by itself: half a name is a leak.
    public static func resolve(_ findings: [Finding]) -> [Finding] {
        let order = findings.indices.filter { !findings[$0].span.isEmpty }
            .sorted { (findings[$0].span.lowerBound, $0) < (findings[$1].span.lowerBound, $1) }
        var settled: [Finding] = []
        settled.reserveCapacity(order.count)
        var index = 0
        while index < order.count {
            // Those that overlap, directly or through others.
            var end = findings[order[index]].span.upperBound
            var next = index + 1
            while next < order.count, findings[order[next]].span.lowerBound < end {
                end = max(end, findings[order[next]].span.upperBound)
                next += 1
            }
            if next == index + 1 {
                settled.append(findings[order[index]])
            } else {
                var kept: [Finding] = []
                for finding in order[index..<next].map({ findings[$0] }).sorted(by: isSurer) { place(finding, among: &kept) }
                settled += kept
            }
            index = next
        }
        return settled
    }

    private static func isSurer(_ one: Finding, _ other: Finding) -> Bool {
        if one.kind.isSpecialCategory != other.kind.isSpecialCategory { return other.kind.isSpecialCategory }
        if one.confidence != other.confidence { return one.confidence > other.confidence }
        if one.span.count != other.span.count { return one.span.count > other.span.count }
        return one.span.lowerBound < other.span.lowerBound
    }

    /// Puts a finding between those that were more certain, which lie sorted and disjoint.
    private static func place(_ finding: Finding, among kept: inout [Finding]) {
        // The first that ends behind the start.
        var (low, high) = (0, kept.count)
        while low < high {
            let middle = (low + high) / 2
            if kept[middle].span.upperBound <= finding.span.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < kept.count, kept[low].span.lowerBound < finding.span.upperBound else {
            kept.insert(finding, at: low)
            return
        }
        guard finding.kind.isDirectIdentifier || finding.kind == .address else { return }
        // The parts on both sides that nothing covers, if they are more than a letter or two.
        var last = low
        while last < kept.count, kept[last].span.lowerBound < finding.span.upperBound { last += 1 }
        let head = finding.span.lowerBound..<min(finding.span.upperBound, kept[low].span.lowerBound).clamped(finding.span.lowerBound)
        let tail = kept[last - 1].span.upperBound.clamped(upTo: finding.span.upperBound)..<finding.span.upperBound
        if tail.count > 2 {
            var rest = finding
            rest.span = tail
            kept.insert(rest, at: last)
        }
        if head.count > 2 {
            var rest = finding
            rest.span = head
            kept.insert(rest, at: low)
        }
    }
}

extension Int {
    fileprivate func clamped(_ least: Int) -> Int { Swift.max(self, least) }
    fileprivate func clamped(upTo most: Int) -> Int { Swift.min(self, most) }
}
