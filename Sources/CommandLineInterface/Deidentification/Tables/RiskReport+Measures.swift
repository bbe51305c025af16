import DisclosureRisk
import Register

extension RiskReport {
    /// The measures of it under the names that safeguards have. What was not measured is not in it.
    /// - Parameter spread: of the sensitive values in the classes.
    func measured(_ spread: ClassSpread?) -> [String: MeasuredValue] {
        var values: [SafeguardMeasure: MeasuredValue] = [:]
        if let risk = reidentification {
            values[.kAnonymity] = MeasuredValue(Double(risk.classSizes.smallest))
            values[.prosecutorRisk] = MeasuredValue(risk.prosecutor.highest)
            values[.marketerRisk] = MeasuredValue(risk.marketer)
            if let journalist = risk.journalist { values[.journalistRisk] = MeasuredValue(journalist.highest) }
            values[.uniqueness] = MeasuredValue(records > 0 ? Double(risk.sampleUniques) / Double(records) : 0)
        }
        // People who are alone by some of their items stand alone too.
        for known in knownItems where known.random.high > (values[.uniqueness]?.high ?? -1) {
            values[.uniqueness] = MeasuredValue(known.random.value, low: known.random.low, high: known.random.high)
        }
        if let spread {
            values[.lDiversity] = MeasuredValue(Double(spread.distinct))
            values[.entropyLDiversity] = MeasuredValue(spread.entropy)
            values[.tCloseness] = MeasuredValue(spread.distance)
        }
        for (kind, measure) in [
            (AttackKind.singlingOut, SafeguardMeasure.singlingOutRisk), (.linkability, .linkabilityRisk), (.inference, .inferenceRisk),
        ] {
            // Without people beside it, or where an exact copy would have passed as well, an attack measures nothing.
            guard let worst = worst(kind)?.release, worst.control != nil, hasPower(kind, against: limits[kind]) else { continue }
            values[measure] = MeasuredValue(worst.residual.value, low: worst.residual.low, high: worst.residual.high)
        }
        return Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    }
}
