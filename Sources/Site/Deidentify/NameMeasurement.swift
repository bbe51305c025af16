import Deidentification
import Foundation
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
            interval: Self.interval(leaking, of: texts),
            basis: .init(
                nl: "gemeten op \(texts) krantenberichten waar het model niets van leerde, met \(names) namen waarvan er \(masked) helemaal gevonden werden",
                en: "measured on \(texts) newspaper articles that the model learnt nothing from, with \(names) names of which \(masked) were found in full"))
    }

    /// The interval of a share at 95 % confidence (E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927).
    static func interval(_ count: Int, of all: Int) -> ClosedRange<Double> {
        let (share, number, z) = (Double(count) / Double(all), Double(all), 1.959964)
        let middle = share + z * z / (2 * number)
        let reach = z * (share * (1 - share) / number + z * z / (4 * number * number)).squareRoot()
        let scale = 1 + z * z / number
        return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
    }
}
