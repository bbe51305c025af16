import Recognizers

/// Settles findings that overlap, knowing what will be done with them: what is treated goes before what is left, so that a web address that may stay does not
/// hide the name in it.
struct OverlapResolution {
    private var order: [Int] = []
    private var kept: [Finding] = []

    /// Replaces the findings with disjoint ones, sorted. Special categories give way to the rest; then the surest stays, then the longest. What the caller knows or
    /// denies gives way to a longer treated finding around it. Of a direct identifier that gave way, what lies beyond its winner stays found.
    mutating func resolve(_ findings: inout [Finding], isTreated: (EntityKind) -> Bool) {
        findings.removeAll { $0.span.isEmpty }
        guard findings.count > 1 else { return }
        var isSorted = true
        for index in 1..<findings.count where findings[index].span.lowerBound < findings[index - 1].span.upperBound {
            isSorted = false
            break
        }
        if isSorted { return }
        findings.sort { ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound) }
        var settled: [Finding] = []
        settled.reserveCapacity(findings.count)
        var index = 0
        while index < findings.count {
            var end = findings[index].span.upperBound
            var next = index + 1
            while next < findings.count, findings[next].span.lowerBound < end {
                end = max(end, findings[next].span.upperBound)
                next += 1
            }
            if next == index + 1 {
                settled.append(findings[index])
            } else {
                settle(Array(findings[index..<next]), isTreated)
                settled += kept
            }
            index = next
        }
        findings = settled
    }

    private mutating func settle(_ cluster: [Finding], _ isTreated: (EntityKind) -> Bool) {
        kept.removeAll(keepingCapacity: true)
        var cluster = merged(cluster)
        // In order of reading, the widest that was treated so far.
        var widest: Range<Int>?
        cluster.removeAll { finding in
            if finding.reason == .known || finding.kind == .denied, let widest, widest.upperBound >= finding.span.upperBound, widest != finding.span {
                return true
            }
            if isTreated(finding.kind), !finding.kind.isSpecialCategory, finding.kind != .denied, finding.reason != .known,
                finding.span.upperBound > widest?.upperBound ?? 0
            {
                widest = finding.span
            }
            return false
        }
        func rank(_ finding: Finding) -> (Int, Int, Int, Int) {
            let sort = (isTreated(finding.kind) ? 0 : 2) + (finding.kind.isSpecialCategory ? 1 : 0)
            return (sort, -Int(finding.confidence), -finding.span.count, finding.span.lowerBound)
        }
        for finding in cluster.sorted(by: { rank($0) < rank($1) }) { place(finding) }
    }

    /// Names that overlap are one name.
    private func merged(_ cluster: [Finding]) -> [Finding] {
        var merged: [Finding] = []
        var person: Int?
        for finding in cluster {
            if finding.kind == .person, let last = person, merged[last].span.upperBound > finding.span.lowerBound {
                let surer = merged[last].confidence >= finding.confidence ? merged[last] : finding
                let span = merged[last].span.lowerBound..<max(merged[last].span.upperBound, finding.span.upperBound)
                merged[last] = Finding(.person, span, confidence: surer.confidence, reason: surer.reason, recognizer: surer.recognizer)
            } else {
                if finding.kind == .person { person = merged.count }
                merged.append(finding)
            }
        }
        return merged
    }

    private mutating func place(_ finding: Finding) {
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
        // What lies between and beside its winners, if it is more than a mark or two.
        var from = finding.span.lowerBound
        var index = low
        while from < finding.span.upperBound {
            let until = index < kept.count ? min(kept[index].span.lowerBound, finding.span.upperBound) : finding.span.upperBound
            if until - from > 2 {
                var rest = finding
                rest.span = from..<until
                kept.insert(rest, at: index)
                index += 1
            }
            guard index < kept.count, kept[index].span.lowerBound < finding.span.upperBound else { return }
            from = kept[index].span.upperBound
            index += 1
        }
    }
}
