import Register
import Testing
import Text

@testable import Interchange

/// Cells as people write them who have no form before them: nothing is taken for what it does not say, and the words are kept.
@Suite struct MessyCellTests {
    private func content(
        _ heading: String, _ text: String, others: String = "", cells: String = ""
    ) throws -> (content: DossierContent, preview: ImportPreview) {
        let preview = try TableImport.preview(
            csv: Support.bytes("Naam;Doel\(others);\(heading)\nEen;x\(cells);\"\(text)\"\n"), file: "register.csv", Support.context())
        preview.checkFates(of: [SourcePlace(file: "register.csv", path: "A2")])
        return (preview.dossiers[0].content, preview)
    }

    private func isKeptAlone(_ heading: String, _ text: String, _ found: (content: DossierContent, preview: ImportPreview)) -> Bool {
        found.content.facts.isEmpty && found.content.fields == ["remarks": .text("\(heading): \(text)")]
            && found.preview.warnings.contains { $0.place.path == "C2" }
    }

    /// No name of a processor, recipient, country or system, and no plain “none” either.
    @Test(
        arguments: [
            ("Verwerkers", "onbekend"), ("Verwerkers", "?"), ("Verwerkers", "nog te bepalen"), ("Verwerkers", "ja, nog uitzoeken"),
            ("Verwerkers", "Nee, in eigen beheer"), ("Verwerkers", "n.v.t. (eigen server)"), ("Verwerkers", "ntb"), ("Verwerkers", "ja/nee"),
            ("Doorgifte", "Nee, alles binnen de EER"), ("Doorgifte", "geen, tenzij via leverancier"), ("Doorgifte", "nog niet bekend"),
            ("Doorgifte", "binnen de EU"), ("Doorgifte", "EER"), ("Doorgifte", "Nederland"), ("Doorgifte", "mogelijk"), ("Doorgifte", "weet ik niet"),
            ("Doorgifte", "nvt, zie leverancier"), ("Doorgifte", "ja, ?"),
            ("Ontvangers", "geen externe partijen"), ("Ontvangers", "nee, alleen intern"), ("Ontvangers", "diverse?"), ("Ontvangers", "n.t.b."),
            ("Systemen", "nog uit te zoeken"), ("Doorgifte", "Ierland"), ("Doorgifte", "Mogelijk, via leverancier"), ("Doorgifte", "0"), ("Doorgifte", "VS?"),
            ("Verwerkers", "mogelijk Rekenhuis"), ("Verwerkers", "zie contractenregister"), ("Verwerkers", "intern"), ("Verwerkers", "leverancier onbekend"),
            ("Gezamenlijk verantwoordelijken", "mogelijk GGD"), ("Gezamenlijk verantwoordelijken", "nee, wij zelf"),
        ]) func whatNamesNobodyMakesNoRow(heading: String, text: String) throws
    {
        #expect(isKeptAlone(heading, text, try content(heading, text)), "\(heading): \(text)")
    }

    @Test func oneOpenPartLeavesTheOthers() throws {
        let (content, preview) = try content("Verwerkers", "Rekenhuis BV; nog onbekend")
        #expect(content.fields["processors"]?.rows?.map { $0["name"]?.text } == ["Rekenhuis BV"])
        #expect(content.fields["remarks"] == .text("Verwerkers: Rekenhuis BV; nog onbekend") && preview.warnings.contains { $0.place.path == "C2" })
        let data = try self.content("Persoonsgegevens", "naam, geen BSN").content
        #expect(data.fields["data"]?.rows?.map { $0["name"]?.text } == ["naam"] && data.fields["remarks"] == .text("Persoonsgegevens: naam, geen BSN"))
    }

    /// Names that only look like a denial.
    @Test(arguments: ["No Limit BV", "Niet-gouvernementele organisaties", "Nederlandse Spoorwegen", "NVT Groep", "Geenstijl"])
    func aNameIsAName(name: String) throws {
        #expect(try content("Ontvangers", name).content.fields["recipients"]?.rows?.map { $0["name"]?.text } == [name])
    }

    /// A field that is filled counts as said; a question mark says nothing.
    @Test(arguments: [
        "?", "onbekend", "nog te bepalen", "n.t.b.", "volgt", "p.m.", "weet ik niet", "nader te bepalen", "TBD", "nog niet bekend", "???", "ja", "x", "5 jaar?",
    ])
    func aRetentionThatIsStillOpenFillsNoField(text: String) throws {
        #expect(isKeptAlone("Bewaartermijn", text, try content("Bewaartermijn", text)), "\(text)")
    }

    @Test(arguments: ["-", "–"]) func aDashFillsNoField(text: String) throws {
        #expect(try content("Bewaartermijn", text).content.fields == ["remarks": .text("Bewaartermijn: \(text)")])
    }

    /// The gap of a missing exception is grave, and “nog te bepalen” must not hide it.
    @Test(arguments: ["?", "onbekend", "nog te bepalen", "toestemming?", "ja"]) func anExceptionThatIsStillOpenIsNone(text: String) throws {
        let (content, preview) = try content("Uitzondering art. 9", text, others: ";Bijz. persoonsgegevens", cells: ";gezondheid")
        #expect(content.fields["data"]?.rows?.map(\.values) == [["name": .text("gezondheid"), "kind": .text("special")]], "\(text)")
        #expect(content.fields["remarks"] == .text("Uitzondering art. 9: \(text)") && preview.warnings.contains { $0.place.path == "D2" })
    }

    @Test(
        arguments: [
            ("Doorgifte", "geen doorgifte buiten de EER", "outside the EEA"), ("Verwerkers", "geen verwerkers", "processor used"),
            ("Ontvangers", "niemand", "disclosed to others"),
        ]) func aPlainNoneIsAnAnswerUnderItsOwnHeading(heading: String, text: String, option: String) throws
    {
        #expect(try content(heading, text).content.facts == ["ways of working": "{\"\(option)\":\"no\"}"])
        let elsewhere = heading == "Doorgifte" ? "Verwerkers" : "Doorgifte"
        #expect(try content(elsewhere, text).content.facts.isEmpty)
    }

    @Test(arguments: ["7 jaar", "nog 2 jaar na vertrek", "zolang nodig", "n.v.t.", "7 jaar (nog te bevestigen)", "tot vertrek; dossier 2 jaar"])
    func aRetentionInWordsIsKeptAsItStands(text: String) throws {
        #expect(try content("Bewaartermijn", text).content.fields == ["retention": .text(text)], "\(text)")
    }

    @Test(
        arguments: [
            "nee, alleen naam", "geen gezondheid", "geen ras, geloof", "niet: gezondheid, geloof", "nee, gezondheid", "gezondheid?", "mogelijk gezondheid",
            "gezondheid (mogelijk)", "gezondheid (evt.)", "gezondheid (nog nagaan)", "gezondheid (onbekend)", "ja, zie DPIA", "gezondheid, nee", "ja/nee",
            "ja, misschien", "zonder gezondheid", "Geen, behalve gezondheid",
        ]) func aDoubtfulSpecialCategoryIsNoAnswer(text: String) throws
    {
        #expect(isKeptAlone("Bijz. persoonsgegevens", text, try content("Bijz. persoonsgegevens", text)), "\(text)")
    }

    @Test(arguments: ["-", "–", "—"]) func aDashIsNoAnswerAboutSpecialCategories(text: String) throws {
        let content = try content("Bijz. persoonsgegevens", text).content
        #expect(content.facts.isEmpty && content.fields == ["remarks": .text("Bijz. persoonsgegevens: \(text)")])
    }

    @Test(arguments: ["nee", "Geen", "n.v.t.", "geen bijzondere persoonsgegevens"]) func aPlainNoIsAnAnswerAboutSpecialCategories(text: String) throws {
        let content = try content("Bijz. persoonsgegevens", text).content
        #expect(content.facts["sensitive data"]?.contains(#""health":"no""#) == true && content.fields.isEmpty, "\(text)")
    }

    @Test(
        arguments: [
            "ja, nog te tekenen", "ja, verlopen", "ja/nee", "concept", "in behandeling", "ja, 12-11-2021 verlopen", "12-11-2021?",
            "nee; wel met hoofdleverancier", "ja?", "-", "https://voorbeeld.nl/vwo verlopen",
        ]) func anAgreementThatIsNotPlainIsNone(text: String) throws
    {
        let (content, preview) = try content("VWO", text, others: ";Verwerkers", cells: ";Rekenhuis")
        #expect(content.fields["processors"]?.rows?.map(\.values) == [["name": .text("Rekenhuis")]], "\(text)")
        #expect(content.fields["remarks"] == .text("VWO: \(text)") && preview.warnings.contains { $0.place.path == "D2" }, "\(text)")
    }

    /// Who decides with others is told so; the words are not lost in the kind of register.
    @Test func aJointControllerDecidesTogether() throws {
        let content = try content("Rol", "gezamenlijk verwerkingsverantwoordelijke").content
        #expect(content.facts == ["cooperation": #"{"decides together":"yes"}"#])
    }
}
