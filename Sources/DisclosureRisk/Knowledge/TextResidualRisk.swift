/// What is left to find in texts after removal, from a measurement on texts of the same kind in which everything is labelled. On texts of another
/// kind the measurement says nothing.
public enum TextResidualRisk {
    /// The share of texts in which something is left: in so many of the labelled texts something was.
    /// - Throws: ``DisclosureRiskError/empty(_:)`` without labelled texts, ``DisclosureRiskError/outOfRange(_:_:)``
    public static func documentsWithLeak(leaking: Int, of labelled: Int, confidence: Confidence = .common) throws(DisclosureRiskError) -> Estimate {
        guard labelled > 0 else { throw .empty("measurement") }
        guard (0...labelled).contains(leaking) else { throw .outOfRange("leaking", 0...labelled) }
        return SuccessRate(successes: Double(leaking), of: labelled, confidence).estimate
    }
}
