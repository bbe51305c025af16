import Recognizers
import Text

extension ResidualRisk {
    /// The share of names that is left after a plan was carried out, from the texts on which the model of names was measured.
    ///
    /// Nil where that measurement says nothing of the output: names are not looked for, or left standing, or the plan's allow list spared some, or only a part of the
    /// documents was treated.
    /// - Parameter isWhole: whether all text of the documents was treated, and not some fields or columns.
    public static func ofNames(_ plan: TextPlan, _ counts: TextCounts, isWhole: Bool) -> ResidualRisk? {
        guard let setting = plan.names, plan.kinds.contains(.person), !plan.treatment(of: .person).leavesText, counts.sparedNames == 0, isWhole else {
            return nil
        }
        let measured = setting.measured(isEnglish: plan.language == .en)
        return ResidualRisk(
            measure: .init(nl: "deel van de namen dat blijft staan", en: "share of the names that is left"), value: 1 - measured.whole,
            interval: (1 - measured.interval.upperBound)...(1 - measured.interval.lowerBound),
            basis: .init(
                nl: "gemeten op \(measured.names) namen in \(measured.documents) eigen teksten die het model niet kende; "
                    + "in \(percent(measured.leaking)) % van die teksten bleef iets van een naam staan; op andere soorten tekst kan het anders zijn",
                en: "measured on \(measured.names) names in \(measured.documents) texts of our own that the model did not know; "
                    + "in \(percent(measured.leaking)) % of those texts something of a name was left; on other kinds of text it may differ"))
    }

    private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
