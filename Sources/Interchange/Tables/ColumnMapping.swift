import Register
public import Rulebook
import Text

/// Which column of a table goes where; guessed from the header, and changed by whoever knows better.
public struct ColumnMapping: Sendable, Hashable {
    public enum Target: Sendable, Hashable {
        case reference, register, department, status, name
        /// The purposes, one a line.
        case purposes
        case purposeDescription
        /// The legal basis of the purposes: one for all, or as many lines as there are purposes.
        case legalBasis
        /// The English name of a fact.
        case fact(String)
        /// One option of a fact, by their English names: yes or no.
        case option(fact: String, String)
        /// An id of `RegisterFields`. Of a field with rows every line makes a row, with the text in its first column.
        case field(String)
        /// A column of the one row that this line of the table adds to a field with rows.
        case cell(field: String, column: String)
        case remark
        /// Does not come in, and is reported so.
        case ignore
    }

    /// By column, from the left.
    public var targets: [Target]

    public init(_ targets: [Target]) { self.targets = targets }

    /// Guesses by the names and ids of the fields and facts, and by words that are common in registers.
    ///
    /// No column is given away twice, except as a remark: the first one gets it.
    public init(guessing header: [String], _ rulebook: Rulebook) {
        var used: Set<Target> = []
        targets = header.map { title in
            guard let target = Self.guess(title, rulebook), used.insert(target).inserted else { return .remark }
            return target
        }
    }

    private static func guess(_ title: String, _ rulebook: Rulebook) -> Target? {
        let key = plain(title)
        if key.isEmpty { return nil }
        if let target = synonyms[key] ?? fields[key] { return target }
        if let fact = rulebook.fact(named: PlainText.trimmed(title.filter { $0 != "?" })), rulebook.facts[fact].isFact {
            return .fact(rulebook.facts[fact].name.en)
        }
        if key.hasSuffix("en"), let target = fields[String(key.dropLast(2))] { return target }
        if key.hasSuffix("s"), let target = synonyms[String(key.dropLast())] ?? fields[String(key.dropLast())] { return target }
        if let target = synonyms[key + "s"] ?? synonyms[key + "en"] ?? fields[key + "s"] ?? fields[key + "en"] { return target }
        // “Grondslag (art. 6)” is “Grondslag”, and “Grondslag (art. 9)” is an exception.
        guard let start = title.firstIndex(of: "("), start > title.startIndex else { return nil }
        let target = guess(String(title[..<start]), rulebook)
        let numbers = title[start...].split { !$0.isNumber }
        return target == .legalBasis && !numbers.contains("6") && numbers.contains { $0 == "9" || $0 == "10" } ? exception : target
    }

    /// Lower case, letters and digits only.
    private static func plain(_ title: String) -> String { String(title.lowercased().filter { $0.isLetter || $0.isNumber }) }

    private static let exception = Target.cell(field: "data", column: "exception")

    private static let fields: [String: Target] = {
        var fields: [String: Target] = [:]
        for field in RegisterFields.groups.flatMap(\.fields).reversed() {
            for name in [field.id, field.name.nl, field.name.en] { fields[plain(name)] = .field(field.id) }
        }
        return fields
    }()

    private static let synonyms: [String: Target] = {
        let words: [(Target, [String])] = [
            (.reference, ["nummer", "nr", "id", "number", "no", "volgnummer", "referentie", "reference", "ref", "kenmerk", "registratienummer"]),
            (.register, ["register", "soort register", "rol", "role", "rol organisatie", "controller or processor", "verantwoordelijke of verwerker"]),
            (
                .department,
                [
                    "afdeling", "department", "dienst", "directie", "afd", "sector", "domein", "organisatieonderdeel", "business unit", "team",
                    "business function",
                ]
            ),
            (.status, ["status"]),
            (
                .name,
                [
                    "naam", "name", "verwerking", "naam verwerking", "naam van de verwerking", "verwerkingsactiviteit", "naam verwerkingsactiviteit",
                    "processing activity", "activity", "title", "titel", "activiteit", "proces",
                ]
            ),
            (
                .purposes,
                [
                    "doel", "doelen", "doeleinde", "doeleinden", "verwerkingsdoel", "verwerkingsdoeleinden", "doel van de verwerking", "purpose", "purposes",
                    "purpose of processing", "purposes of processing", "purpose of the processing", "doel verwerking",
                ]
            ),
            (.purposeDescription, ["omschrijving doel", "toelichting doel", "description of purpose", "doelomschrijving"]),
            (
                .legalBasis,
                [
                    "grondslag", "grondslagen", "rechtsgrond", "rechtsgronden", "wettelijke grondslag", "verwerkingsgrondslag", "legal basis", "lawful basis",
                    "grondslag art 6", "grondslag artikel 6", "grondslag art 6 avg", "grondslag artikel 6 avg", "grondslag avg", "avg grondslag",
                    "grondslag verwerking", "grondslag van de verwerking", "rechtmatige grondslag", "gekozen grondslag", "claimed legal basis",
                    "rechtsgrondslag", "article 6 lawful basis", "article 6 lawful basis for processing",
                ]
            ),
            (
                .field("data"),
                [
                    "persoonsgegevens", "categorieen persoonsgegevens", "categorieën persoonsgegevens", "soort persoonsgegevens", "gegevens",
                    "categories of personal data", "personal data", "data categories", "soorten gegevens", "categorie persoonsgegevens",
                ]
            ),
            (
                .cell(field: "data", column: "people"),
                [
                    "betrokkenen", "categorieen betrokkenen", "categorieën betrokkenen", "categorieën van betrokkenen", "data subjects",
                    "categories of data subjects", "categories of individuals", "individuals", "betrokkene", "categorie betrokkenen",
                ]
            ),
            (
                .fact("sensitive data"),
                [
                    "bijzondere gegevens", "bijzondere persoonsgegevens", "bijzondere categorieen", "bijzondere categorieën", "bijz persoonsgegevens",
                    "bijz gegevens", "bijz pers gegevens", "bijz pg", "bijzondere pg", "bijz categorieen", "bijz categorieën",
                    "bijzondere categorie persoonsgegevens", "bijzondere categorieën persoonsgegevens", "bijzondere categorieen persoonsgegevens",
                    "bijzondere categorieën van persoonsgegevens", "bijzondere persoonsgegevens art 9", "categorieen bijzondere persoonsgegevens",
                    "special categories", "special categories of personal data", "special category data",
                ]
            ),
            (.option(fact: "sensitive data", "citizen service number"), ["bsn", "burgerservicenummer", "gebruik bsn", "bsn ja nee", "citizen service number"]),
            (
                exception,
                [
                    "uitzondering", "uitzonderingsgrond", "uitzondering art 9", "uitzondering artikel 9", "uitzondering bijzondere persoonsgegevens",
                    "uitzondering bijzondere gegevens", "uitzondering bijz persoonsgegevens", "uitzondering bijz gegevens",
                    "uitzonderingsgrond bijzondere persoonsgegevens", "grondslag bijzondere persoonsgegevens", "grondslag bijz persoonsgegevens",
                    "grondslag art 9", "grondslag artikel 9", "doorbrekingsgrond", "doorbrekingsgrond art 9", "article 9 condition",
                    "article 9 condition for processing",
                ]
            ),
            (
                .cell(field: "processors", column: "agreed"),
                [
                    "vwo", "verwerkersovereenkomst", "verwerkersovereenkomsten", "verwerkersovereenkomst aanwezig", "verwerkersovereenkomst gesloten",
                    "verwerkersovereenkomst ja nee", "bewerkersovereenkomst", "processor agreement", "data processing agreement", "dpa",
                ]
            ),
            (.field("legal-framework"), ["wettelijke basis", "wettelijk kader", "wet- en regelgeving", "wetgeving", "wet", "legislation"]),
            (
                .fact("works council decision"),
                ["instemming or", "or instemming", "instemming ondernemingsraad", "besluit or", "instemming or mr", "instemming medezeggenschap"]
            ),
            (
                .field("recipients"),
                [
                    "ontvangers", "categorieen ontvangers", "categorieën ontvangers", "categories of recipients", "recipients", "verstrekking", "derden",
                ]
            ),
            (.field("processors"), ["verwerkers", "verwerker", "processors", "processor", "bewerker", "bewerkers", "leverancier"]),
            (
                .field("joint-controllers"),
                ["gezamenlijk verantwoordelijken", "gezamenlijke verwerkingsverantwoordelijken", "joint controller", "joint controllers"]
            ),
            (
                .field("retention"),
                [
                    "bewaartermijn", "bewaartermijnen", "bewaarperiode", "retention", "retention schedule", "retention period", "retention periods",
                    "time limits for erasure",
                ]
            ),
            (
                .field("transfers"),
                [
                    "doorgifte", "doorgiften", "doorgifte buiten eu", "doorgifte buiten eer", "doorgifte buiten de eu", "doorgifte buiten de eer",
                    "derde landen", "transfers",
                    "third country", "third countries", "international transfers",
                ]
            ),
            (
                .cell(field: "transfers", column: "tool"),
                ["waarborg doorgifte", "waarborgen doorgifte", "doorgiftemiddel", "doorgifteinstrument", "transfer mechanism", "transfer tool"]
            ),
            (
                .field("measures"),
                [
                    "maatregelen", "beveiliging", "beveiligingsmaatregelen", "technische en organisatorische maatregelen", "security", "security measures",
                    "technical and organisational measures",
                ]
            ),
            (.field("systems"), ["systemen", "systeem", "applicatie", "applicaties", "system", "systems", "application", "applications", "software"]),
            (.field("origin"), ["bron", "herkomst", "bron van de gegevens", "source", "source of data", "source of the personal data"]),
            (.field("description"), ["omschrijving", "beschrijving", "description", "toelichting"]),
            (.field("remarks"), ["opmerking", "opmerkingen", "remarks", "comments", "notes", "bijzonderheden"]),
            (.field("contacts"), ["contactpersoon", "contactpersonen", "contact", "contact person", "proceseigenaar", "eigenaar", "owner"]),
            (.field("notice"), ["privacyverklaring", "privacy notice", "link to privacy notice"]),
            (.field("rights"), ["rechten", "rechten van betrokkenen", "rights", "rights available to individuals"]),
        ]
        var synonyms: [String: Target] = [:]
        for (target, names) in words { for name in names { synonyms[plain(name)] = target } }
        return synonyms
    }()
}
