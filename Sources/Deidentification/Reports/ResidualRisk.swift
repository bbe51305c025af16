public import Text

/// The risk that remains after treatment, as somebody measured it.
public struct ResidualRisk: Sendable, Hashable {
    /// What was measured, such as “namen die bleven staan, per document”.
    public var measure: Bilingual
    /// From 0 to 1, with the interval in which it lies at the level of confidence.
    public var value: Double
    public var interval: ClosedRange<Double>
    /// Such as 0.95.
    public var level: Double
    /// How it was measured: on which texts, by whom.
    public var basis: Bilingual

    public init(measure: Bilingual, value: Double, interval: ClosedRange<Double>, level: Double = 0.95, basis: Bilingual) {
        (self.measure, self.value, self.interval, self.level, self.basis) = (measure, value, interval, level, basis)
    }
}
