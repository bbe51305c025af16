import Deidentification
import DisclosureRisk
import Recognizers
import Text

extension NameRecognizer.Setting {
    /// The share of names that stays, as the model of names was measured; nil where nothing was.
    var risk: ResidualRisk? {
        let (found, labelled) = measured
        guard let missed = try? TextResidualRisk.documentsWithLeak(leaking: labelled - found, of: labelled) else { return nil }
        return ResidualRisk(
            measure: .init(nl: "deel van de namen dat blijft staan", en: "share of the names that is left"), value: missed.value,
            interval: missed.low...missed.high,
            basis: .init(
                nl: "gemeten op \(labelled) namen in eigen teksten die het model niet kende; op andere soorten tekst kan het anders zijn",
                en: "measured on \(labelled) names in texts of our own that the model did not know; on other kinds of text it may differ"))
    }
}
