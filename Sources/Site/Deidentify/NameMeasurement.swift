import Deidentification
import DisclosureRisk
import Recognizers
import Text

/// How well the model of names does on texts that it learnt nothing from, for what the page says of the risk that remains.
struct NameMeasurement: Sendable {
    /// Texts with names in them, and those of them in which a name stayed, or a part of one.
    var texts: Int
    var leaking: Int
    /// Names, and those of them of which nothing stayed.
    var names: Int
    var masked: Int

    /// On the Flemish newspaper of the shared task CoNLL-2002 (`ned.testa`), by `waarborg-train-names evaluate`. To be measured again with each model.
    static func of(_ setting: NameRecognizer.Setting) -> NameMeasurement {
        switch setting {
        case .sensitive: NameMeasurement(texts: 73, leaking: 6, names: 703, masked: 693)
        case .precise: NameMeasurement(texts: 73, leaking: 28, names: 703, masked: 655)
        }
    }

    /// The share of texts in which a name stays.
    var risk: ResidualRisk {
        ResidualRisk(
            measure: .init(nl: "teksten waarin een naam bleef staan", en: "texts in which a name stayed"), value: Double(leaking) / Double(texts),
            interval: interval,
            basis: .init(
                nl: "gemeten op \(texts) krantenberichten waar het model niets van leerde, met \(names) namen waarvan er \(masked) helemaal gevonden werden",
                en: "measured on \(texts) newspaper articles that the model learnt nothing from, with \(names) names of which \(masked) were found in full"))
    }

    /// At 95 % confidence; all there is where nothing was measured.
    private var interval: ClosedRange<Double> {
        guard let estimate = try? TextResidualRisk.documentsWithLeak(leaking: leaking, of: texts) else { return 0...1 }
        return estimate.low...estimate.high
    }
}
