import Deadlines
import Register
import Rulebook
import Text

/// How the register lies over the sheets of a workbook: an overview, one for the dossiers, one for purposes, one for answers, and one for
/// every field with rows. The column `Nr` ties all but the overview together.
struct RegisterSheets {
    let language: Language

    static let key = "Nr"

    /// The columns of the sheet of dossiers, after the key.
    static let dossierColumns = RegisterColumns.all.filter { column in
        switch column {
        case .purposes, .facts: false
        case .field(let id): RegisterFields.field(id)!.columns.isEmpty
        default: true
        }
    }

    static let rowFields = RegisterFields.groups.flatMap(\.fields).filter { !$0.columns.isEmpty }

    static let dossiers = "Dossiers"
    /// What the overview repeats of the sheet of dossiers; behind it stands how each dossier stood.
    static let overviewColumns: [RegisterColumns.Column] = [.reference, .name, .register, .department, .status]

    var overview: String { Bilingual(nl: "Overzicht", en: "Overview")[language] }
    var organisation: String { Bilingual(nl: "Organisatie", en: "Organisation")[language] }
    var purposes: String { Bilingual(nl: "Doelen", en: "Purposes")[language] }
    var answers: String { Bilingual(nl: "Antwoorden", en: "Answers")[language] }

    /// The names of sheets have at most 31 signs, and none of `[]:*?/\`.
    func sheet(_ field: RegisterField) -> String { String(field.name[language].filter { !"[]:*?/\\".contains($0) }.prefix(31)) }

    var dossierHeader: [String] { [Self.key] + Self.dossierColumns.map { RegisterColumns.title($0, language) } }

    var overviewHeader: [String] {
        Self.overviewColumns.map { RegisterColumns.title($0, language) }
            + [
                Bilingual(nl: "Oordeel", en: "Verdict"), .init(nl: "Vergunning", en: "Permit"),
                .init(nl: "Herzien uiterlijk op", en: "Review no later than"),
                .init(nl: "Ontbreekt", en: "Missing"), .init(nl: "Eerst in orde maken", en: "Put in order first"),
            ].map { $0[language] }
    }

    var organisationHeader: [String] {
        [
            Bilingual(nl: "Art. 30 lid 1 onder a en lid 2 onder a AVG", en: "Art. 30(1)(a) and (2)(a) GDPR"),
            .init(nl: "Naam en contactgegevens", en: "Name and contact details"),
        ].map { $0[language] }
    }

    /// What art. 30(1)(a) and (2)(a) AVG ask; a dash where nobody filled anything in, so that it is seen.
    func rows(_ organisation: Organisation) -> [[String]] {
        let all: [(Bilingual, String)] = [
            (.init(nl: "Organisatie", en: "Organisation"), organisation.name),
            (.init(nl: "Contactgegevens van de organisatie", en: "Contact details of the organisation"), organisation.contact),
            (.init(nl: "Functionaris voor gegevensbescherming", en: "Data protection officer"), organisation.officerContact),
            (.init(nl: "Vertegenwoordiger in de Unie (art. 27 AVG)", en: "Representative in the Union (Art. 27 GDPR)"), organisation.representative),
        ]
        return all.map { [$0[language], $1.isEmpty ? "–" : String($1.prefix(WorkbookFile.longestCell / 2))] }
    }

    func standing(_ dossier: ExportedDossier) -> [String] {
        let stands = dossier.standing.map { [$0.verdict.text[language], $0.permit.words[language], $0.review?.description ?? ""] } ?? ["", "", ""]
        let gaps = dossier.record?.gaps
        return stands + [gaps.map { String($0.count) } ?? "", gaps?.first { $0.isGrave }?.text[language] ?? ""]
    }

    var purposeHeader: [String] {
        [Self.key]
            + [Bilingual(nl: "Doel nr", en: "Purpose no"), Bilingual(nl: "Doel", en: "Purpose"), .init(nl: "Omschrijving", en: "Description")].map {
                $0[language]
            }
            + [Bilingual(nl: "Grondslag", en: "Legal basis")[language]]
    }

    var answerHeader: [String] {
        [Self.key]
            + [
                Bilingual(nl: "Doel nr", en: "Purpose no"), .init(nl: "Vraag", en: "Question"), .init(nl: "Antwoord", en: "Answer"),
                .init(nl: "Antwoord voor programma's", en: "Answer for programs"),
            ].map { $0[language] }
    }

    func header(_ field: RegisterField) -> [String] { [Self.key] + field.columns.map { $0.name[language] } }
}
