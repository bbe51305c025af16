public import Text

/// What is left to find in texts after removal, from how much of it a measurement shows to be found.
///
/// The recall is measured on texts in which everything is labelled. If m mentions of n were found there, Wilson's interval of m/n bounds
/// the recall on texts of the same kind; what it leaves is spread over the mentions of the set. On texts of another kind the measurement
/// says nothing.
public struct TextResidualRisk: Sendable, Hashable {
    /// Texts in the set.
    public let documents: Int
    /// Mentions removed from them.
    public let removed: Int
    /// The share of mentions that the measurement found.
    public let recall: Estimate
    /// The number of mentions that are expected to be left in the whole set.
    public let expectedLeft: Estimate
    /// The number expected to be left in a text.
    public let leftPerDocument: Estimate
    /// The share of texts in which at least one is left.
    public let documentsWithLeak: Estimate

    /// The risk of a set of texts.
    ///
    /// - Parameters:
    ///   - removedPerDocument: for each text how many mentions were removed.
    ///   - found: labelled mentions that the measurement found.
    ///   - labelled: labelled mentions in the measurement.
    /// - Throws: ``DisclosureRiskError/empty(_:)`` without texts or labelled mentions, ``DisclosureRiskError/outOfRange(_:_:)``
    public init(
        removedPerDocument: [Int], found: Int, labelled: Int, confidence: Confidence = .common
    ) throws(DisclosureRiskError) {
        guard !removedPerDocument.isEmpty else { throw .empty("texts") }
        guard labelled > 0 else { throw .empty("measurement") }
        guard (0...labelled).contains(found) else { throw .outOfRange("found", 0...labelled) }
        guard removedPerDocument.allSatisfy({ $0 >= 0 }) else { throw .outOfRange("removed", 0...Int.max) }
        documents = removedPerDocument.count
        let removed = removedPerDocument.reduce(0, +)
        self.removed = removed
        let recall = SuccessRate(successes: Double(found), of: labelled, confidence).estimate
        self.recall = recall
        // With recall r, c mentions removed stand for c/r present, so c(1 − r)/r left.
        func left(_ count: Int, _ recall: Double) -> Double { recall > 0 ? Double(count) * (1 - recall) / recall : .infinity }
        expectedLeft = Estimate(value: left(removed, recall.value), low: left(removed, recall.high), high: left(removed, recall.low))
        let texts = Double(documents)
        leftPerDocument = Estimate(value: expectedLeft.value / texts, low: expectedLeft.low / texts, high: expectedLeft.high / texts)
        // Mentions missed are a Poisson count around their expectation; a text without any removed is taken as one with half a mention,
        // since nothing was seen in it and not nothing was there.
        var counts: [Int: Int] = [:]
        for count in removedPerDocument { counts[count, default: 0] += 1 }
        func leaks(_ recall: Double) -> Double {
            guard recall > 0 else { return 1 }
            return counts.reduce(0) { sum, entry in
                let mentions = max(Double(entry.key), 0.5)
                return sum + Double(entry.value) * (1 - Functions.exponential(-mentions * (1 - recall) / recall))
            } / texts
        }
        documentsWithLeak = Estimate(value: leaks(recall.value), low: leaks(recall.high), high: leaks(recall.low))
    }

    /// The risk from the measurement of whole texts: in so many of the labelled texts something was left.
    ///
    /// Better than the count of mentions, since misses come together in one text.
    public static func documentsWithLeak(leaking: Int, of labelled: Int, confidence: Confidence = .common) throws(DisclosureRiskError) -> Estimate {
        guard labelled > 0 else { throw .empty("measurement") }
        guard (0...labelled).contains(leaking) else { throw .outOfRange("leaking", 0...labelled) }
        return SuccessRate(successes: Double(leaking), of: labelled, confidence).estimate
    }

    /// What may be said of the texts. Never that they are anonymous: removal alone does not show that.
    public var sentence: Bilingual { RiskWords.deidentified(documentsWithLeak, RiskWords.leakingTexts) }
}
