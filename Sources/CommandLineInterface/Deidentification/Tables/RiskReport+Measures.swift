import DisclosureRisk
import Register
import Text

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
        /// What was not measured is not made measured by a column in which nobody is alone.
        func raise(_ measure: SafeguardMeasure, _ value: MeasuredValue) {
            guard let known = values[measure].map({ $0.high }) ?? (value.value > 0 ? -1 : nil), value.high > known else { return }
            values[measure] = value
        }
        // People who are alone by some of their items, or by a value that nobody else has, stand alone too, and are found for certain.
        for known in knownItems {
            raise(.uniqueness, MeasuredValue(known.random.value, low: known.random.low, high: known.random.high))
            if known.random.value > 0 { raise(.prosecutorRisk, MeasuredValue(1)) }
        }
        for own in ownValues {
            raise(.uniqueness, MeasuredValue(own.share))
            if own.alone > 0 { raise(.prosecutorRisk, MeasuredValue(1)) }
        }
        if let spread {
            values[.lDiversity] = MeasuredValue(Double(spread.distinct))
            values[.entropyLDiversity] = MeasuredValue(spread.entropy)
            values[.tCloseness] = MeasuredValue(spread.distance)
        }
        for (kind, measure) in Self.attackMeasures {
            // Without people beside it, or where an exact copy would have passed as well, an attack measures nothing.
            guard let worst = worst(kind)?.release, worst.control != nil, hasPower(kind, against: limits[kind]) else { continue }
            values[measure] = MeasuredValue(worst.residual.value, low: worst.residual.low, high: worst.residual.high)
        }
        return Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    }

    /// Why a measure is not shown although an attack of its kind was run, by the names that safeguards have.
    var powerless: [String: Bilingual] {
        var reasons: [String: Bilingual] = [:]
        for (kind, measure) in Self.attackMeasures {
            guard let worst = worst(kind) else { continue }
            let share = RiskWords.percent(limits[kind] ?? 1)
            let copy = RiskWords.percent(worst.exactCopy.residual.value)
            if worst.release.control == nil {
                reasons[measure.rawValue] = Bilingual(
                    nl: "de aanval had geen controlegroep", en: "the attack had no control group")
            } else if !hasPower(kind, against: limits[kind]) {
                reasons[measure.rawValue] = Bilingual(
                    nl: "ook een exacte kopie van de tabel blijft onder \(share.nl) (\(copy.nl)), dus een lager cijfer toont niets aan",
                    en: "an exact copy of the table stays below \(share.en) too (\(copy.en)), so a lower figure shows nothing")
            }
        }
        return reasons
    }

    /// What would mend a safeguard that is not reached, by its name, where making the plan stricter would not.
    var mends: [String: Bilingual] {
        var mends = powerless.mapValues { _ in
            Bilingual(
                nl: "vraag in vergunning of plan een strengere grens, of geef een grotere controlegroep met --control",
                en: "ask for a stricter limit in permit or plan, or give a larger control group with --control")
        }
        var words: [Bilingual] = knownItems.filter { $0.random.high > 0 }.map { known in
            let name = known.column ?? ""
            return Bilingual(
                nl: "haal kolom “\(name)” weg, of breng de onderdelen ervan tot minder en gewonere terug: wie er \(known.count) kent, weet nu vaak wie het is",
                en:
                    "remove column “\(name)”, or bring its items down to fewer and commoner ones: whoever knows \(known.count) of them often knows who it is now"
            )
        }
        words += ownValues.filter { $0.alone > 0 }.map { own in
            Bilingual(
                nl: """
                    kolom “\(own.column)” heeft \(own.alone) waarden die geen ander heeft: haal haar weg, vergroof haar als quasi-identifier, of noem haar \
                    sensitive als niemand buiten deze tabel haar kan weten
                    """,
                en: """
                    column “\(own.column)” has \(own.alone) values that nobody else has: remove it, generalise it as a quasi-identifier, or call it sensitive \
                    if nobody outside this table can know it
                    """)
        }
        guard !words.isEmpty else { return mends }
        let all = Bilingual(nl: words.map(\.nl).joined(separator: "; "), en: words.map(\.en).joined(separator: "; "))
        // Only where they decided: classes that are too small are mended by the plan.
        if (reidentification?.prosecutor.highest ?? 0) < 1 {
            mends[SafeguardMeasure.uniqueness.rawValue] = all
            mends[SafeguardMeasure.prosecutorRisk.rawValue] = all
        }
        return mends
    }

    private static var attackMeasures: [(AttackKind, SafeguardMeasure)] {
        [(.singlingOut, .singlingOutRisk), (.linkability, .linkabilityRisk), (.inference, .inferenceRisk)]
    }
}
