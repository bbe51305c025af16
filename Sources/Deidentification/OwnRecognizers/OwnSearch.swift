public import Recognizers

/// Runs an organisation's own recognisers over texts. One for each thread.
public final class OwnSearch: FindingSource {
    private struct Own {
        var name: String
        var kind: EntityKind
        var confidence: UInt8
        var before: Set<UInt64>
        var after: Set<UInt64>
        var within: Int
        var needsContext: Bool
        var search: ExpressionSearch?
    }

    private let own: [Own]
    private let phrases: PhraseMatcher
    private let needsWords: Bool
    private var words: [Word] = []
    /// For each recogniser, how often its pattern ran away and was stopped: there something may not have been found.
    public private(set) var stopped: [String: Int] = [:]

    /// - Parameter recognizers: those of one plan.
    public init(_ recognizers: [OwnRecognizer]) {
        func hashes(_ words: [String]?) -> Set<UInt64> { Set((words ?? []).map { Word.hash(Folding.folded($0)) }) }
        own = recognizers.map { one in
            Own(
                name: one.name, kind: one.kind, confidence: one.confidence, before: hashes(one.context?.before), after: hashes(one.context?.after),
                within: one.context?.within ?? 0, needsContext: one.context != nil, search: one.expression.map(ExpressionSearch.init))
        }
        var matcher = PhraseMatcher()
        for (index, one) in recognizers.enumerated() { for phrase in one.phrases { matcher.add(phrase, payload: index) } }
        phrases = matcher
        needsWords = !matcher.isEmpty || own.contains { $0.needsContext }
    }

    public func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        guard !own.isEmpty else { return }
        if needsWords { WordList.read(bytes, range, into: &words) }
        phrases.forEach(in: words, of: bytes) { match in
            let one = own[match.payload]
            if allows(one, match.span) {
                findings.append(Finding(one.kind, match.span, confidence: one.confidence, reason: one.needsContext ? .context : .list, recognizer: one.name))
            }
        }
        for one in own {
            guard let search = one.search else { continue }
            let times = search.forEach(in: bytes, range) { span in
                if allows(one, span) {
                    findings.append(Finding(one.kind, span, confidence: one.confidence, reason: one.needsContext ? .context : .form, recognizer: one.name))
                }
            }
            if times > 0 { stopped[one.name, default: 0] += times }
        }
    }

    /// Whether one of the words that it asks for stands near enough.
    private func allows(_ one: Own, _ span: Range<Int>) -> Bool {
        guard one.needsContext else { return true }
        // The first word that ends behind the start.
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].end <= span.lowerBound { low = middle + 1 } else { high = middle }
        }
        for index in max(0, low - one.within - 1)..<low where one.before.contains(words[index].hash) { return true }
        var next = low
        while next < words.count, words[next].start < span.upperBound { next += 1 }
        for index in next..<min(words.count, next + one.within + 1) where one.after.contains(words[index].hash) { return true }
        return false
    }
}
