import Recognizers
public import Text

extension ResidualRisk {
    /// The share of names that is left after a plan was carried out, from the texts on which the model of names was measured.
    ///
    /// Nil where that measurement says nothing of the output: names are not looked for, or left standing, or the plan's allow list spared some, or only a part of the
    /// documents was treated. It is the measurement in the language of the documents, as their words tell it; the worst one where they do not, where more than one in
    /// twenty is in the other language, or where English ones are so short that one in twenty does not tell: those were read as Dutch.
    /// - Parameter isWhole: whether all text of the documents was treated, and not some fields or columns.
    public static func ofNames(_ plan: TextPlan, _ counts: TextCounts, isWhole: Bool) -> ResidualRisk? {
        guard let setting = plan.names, plan.kinds.contains(.person), !plan.treatment(of: .person).leavesText, counts.sparedNames == 0, isWhole else {
            return nil
        }
        let measured = setting.measured(in: counts.language)
        let isTold = counts.language != nil
        let language: Bilingual = counts.language == .nl ? .init(nl: "Nederlandse", en: "Dutch") : .init(nl: "Engelse", en: "English")
        return ResidualRisk(
            measure: .init(nl: "deel van de namen dat blijft staan", en: "share of the names that is left"), value: 1 - measured.whole,
            interval: (1 - measured.interval.upperBound)...(1 - measured.interval.lowerBound),
            basis: .init(
                nl: (isTold ? "" : "in welke taal de teksten zijn was niet zeker, dus het ongunstigste cijfer telt: ")
                    + "gemeten op \(measured.names) namen in \(measured.documents) eigen \(language.nl) teksten die het model niet kende; "
                    + "in \(percent(measured.leaking)) % van die teksten bleef iets van een naam staan; op andere soorten tekst kan het anders zijn",
                en: (isTold ? "" : "which language the texts are in was not certain, so the worst figure counts: ")
                    + "measured on \(measured.names) names in \(measured.documents) \(language.en) texts of our own that the model did not know; "
                    + "in \(percent(measured.leaking)) % of those texts something of a name was left; on other kinds of text it may differ"))
    }

    private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension TextCounts {
    /// The language of nearly all documents; nil where it cannot be told, or they are in both.
    public var language: Language? {
        let told = languages.values.reduce(0, +)
        guard let most = languages.first(where: { $0.value * 20 >= told * 19 && $0.value > 0 }) else { return nil }
        // What does not tell is read by the Dutch model.
        return most.key == .nl || most.value * 20 >= (told + untold) * 19 ? most.key : nil
    }
}
