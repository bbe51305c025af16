public import Rulebook
public import Text

/// What an entry of the register lacks or says in two ways. It shows from the entry itself: no question has to be answered for it, so that
/// a register that was just brought in can be looked through at once.
public struct EntryGaps: Sendable, Hashable {
    /// What a grave gap is about, to tell in a list and to filter by.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case legalBasis = "legal-basis"
        case specialCategories = "special-categories"
        case criminalData = "criminal-data"
        case nationalNumber = "national-number"
        case transfers, processors
        case jointControllers = "joint-controllers"
        /// Register and answers say two things.
        case differs
        /// Article 30 asks it; never grave.
        case entry

        /// For people, in a list of what the grave gaps are about.
        public var name: Bilingual {
            switch self {
            case .legalBasis: .init(nl: "grondslag", en: "legal basis")
            case .specialCategories: .init(nl: "bijzondere gegevens", en: "special categories")
            case .criminalData: .init(nl: "strafrechtelijke gegevens", en: "criminal data")
            case .nationalNumber: .init(nl: "nationaal nummer", en: "national number")
            case .transfers: .init(nl: "doorgifte", en: "transfer")
            case .processors: .init(nl: "verwerker", en: "processor")
            case .jointControllers: .init(nl: "gezamenlijk verantwoordelijken", en: "joint controllers")
            case .differs: .init(nl: "register en antwoorden verschillen", en: "register and answers differ")
            case .entry: .init(nl: "niet ingevuld", en: "not filled in")
            }
        }
    }

    public struct Gap: Sendable, Hashable {
        public var kind: Kind
        /// A sentence.
        public var text: Bilingual
        /// What asks for it, such as "art. 9(2) AVG".
        public var source: String
        public var place: Paper.Place
        /// Whether the use is not allowed without it, or the verdict rests on something else than the register; else only the entry is
        /// not complete.
        public var isGrave: Bool
    }

    /// The grave ones first.
    public let all: [Gap]

    public var grave: Int { all.count(where: \.isGrave) }
    /// What the grave ones are about, in the order of the kinds.
    public var graveKinds: [Kind] { Kind.allCases.filter { kind in all.contains { $0.isGrave && $0.kind == kind } } }

    /// - Parameter assessment: of this dossier now.
    public init(_ dossier: Dossier, _ assessment: DossierAssessment, _ rulebook: Rulebook) {
        self.init(dossier, FactReading(assessment.purposes.map { ($0.purpose, $0.situation) }, rulebook))
    }

    init(_ dossier: Dossier, _ facts: FactReading) {
        // What ended has nothing left to fill in.
        guard dossier.current.status != .lapsed else {
            all = []
            return
        }
        var finder = GapFinder(dossier: dossier, facts: facts)
        finder.find()
        all = finder.found.filter(\.isGrave) + finder.found.filter { !$0.isGrave }
    }

    /// Whether article 30 asks a field here; some only where they are so, and unknown is not no.
    static func isAsked(_ field: String, _ content: DossierContent, _ facts: FactReading) -> Bool {
        switch field {
        case "joint-controllers": facts.holds("decides together", of: "cooperation") == .yes
        case "transfers": facts.holds("outside the EEA", of: "ways of working") != .no
        case "recipients":
            // A processor is named in a field of its own.
            facts.anyHolds(["disclosed to others", "made public"], of: "ways of working") != .no
                || facts.holds("processor used", of: "ways of working") != .no && content.fields["processors"]?.rows?.isEmpty != false
        case "retention":
            // It may stand with each kind of data.
            content.fields["data"]?.rows.map { rows in rows.isEmpty || rows.contains { $0["retention"]?.text?.isEmpty ?? true } } ?? true
        default: true
        }
    }
}

/// Goes through an entry.
private struct GapFinder {
    let dossier: Dossier
    let facts: FactReading
    var found: [EntryGaps.Gap] = []

    private var content: DossierContent { dossier.content }
    private var isController: Bool { dossier.register == .controller }

    init(dossier: Dossier, facts: FactReading) { (self.dossier, self.facts) = (dossier, facts) }

    mutating func find() {
        if isController {
            legalBases()
            kindsOfData()
            jointControllers()
        }
        transfers()
        processors()
        fields()
    }

    private func rows(_ field: String) -> [FieldRow] { content.fields[field]?.rows ?? [] }
    private func text(_ field: String) -> String? { filled(content.fields[field]?.text) }
    private func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    private mutating func grave(_ kind: EntryGaps.Kind, _ nl: String, _ en: String, _ source: String, _ place: Paper.Place) {
        found.append(.init(kind: kind, text: .init(nl: nl, en: en), source: source, place: place, isGrave: true))
    }

    private mutating func incomplete(_ nl: String, _ en: String, _ source: String, _ place: Paper.Place) {
        found.append(.init(kind: .entry, text: .init(nl: nl, en: en), source: source, place: place, isGrave: false))
    }

    // MARK: What makes the use lawful

    private mutating func legalBases() {
        let data = rows("data")
        let isWithData = !data.isEmpty && data.allSatisfy { filled($0["legal-basis"]?.text) != nil }
        for purpose in content.purposes {
            switch facts.choice("claimed legal basis", for: purpose.id) {
            case nil:
                if !isWithData {
                    grave(
                        .legalBasis, "Het doel “\(purpose.name)” heeft geen grondslag.", "The purpose “\(purpose.name)” has no legal basis.", "art. 6(1) AVG",
                        .fact("claimed legal basis", of: purpose.id))
                }
            case "none":
                grave(
                    .legalBasis, "Bij het doel “\(purpose.name)” staat dat er geen grondslag is.",
                    "The purpose “\(purpose.name)” is said to have no legal basis.",
                    "art. 6(1) AVG", .fact("claimed legal basis", of: purpose.id))
            case "legitimate interest":
                if text("legitimate-interest") == nil {
                    incomplete(
                        "Er staat niet welk gerechtvaardigd belang er is.", "The legitimate interest is not named.", "art. 13(1)(d) AVG",
                        .field("legitimate-interest"))
                }
            case "consent":
                if text("withdrawal") == nil {
                    incomplete(
                        "Er staat niet hoe iemand de toestemming intrekt.", "How somebody withdraws their consent is not said.", "art. 7(3) AVG",
                        .field("withdrawal"))
                }
            default: break
            }
        }
        found = found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private mutating func kindsOfData() {
        for purpose in content.purposes {
            special(purpose)
            criminal(purpose)
            number(purpose)
        }
        found = found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        contradiction(
            rows("data").contains { $0["kind"]?.text == "special" }, facts.anyHolds(SpecialCategories.options, of: "sensitive data"), "sensitive data",
            "Er staan bijzondere gegevens in het register, maar volgens de antwoorden worden die niet gebruikt.",
            "There are special categories of data in the register, but by the answers none are used.")
    }

    /// What data of a kind a purpose uses without a reason in their row: their names, empty where only the answers say that there are any.
    private func unexplained(_ kind: String, _ purpose: Purpose, _ answer: Truth) -> [String]? {
        let rows = rows("data").filter { row in
            let purposes = row["purposes"]?.list ?? []
            return row["kind"]?.text == kind && (purposes.isEmpty || purposes.contains(purpose.name))
        }
        let names = rows.filter { filled($0["exception"]?.text) == nil }.map { filled($0["name"]?.text) ?? "–" }
        if !names.isEmpty { return names }
        return rows.isEmpty && answer == .yes ? [] : nil
    }

    private mutating func special(_ purpose: Purpose) {
        guard facts.anyHolds(of: "grounds for special data", for: purpose.id) != .yes,
            let names = unexplained("special", purpose, facts.anyHolds(SpecialCategories.options, of: "sensitive data", for: purpose.id))
        else { return }
        let (nl, en) = Self.quoted(names, "bijzondere persoonsgegevens", "special categories of personal data")
        grave(
            .specialCategories, "\(nl): bij het doel “\(purpose.name)” staat geen uitzondering die dit toestaat.",
            "\(en): no exception that allows this is named for the purpose “\(purpose.name)”.", "art. 9(2) AVG",
            .fact("grounds for special data", of: purpose.id))
    }

    private mutating func criminal(_ purpose: Purpose) {
        guard facts.anyHolds(of: "grounds for criminal data", for: purpose.id) != .yes,
            let names = unexplained("criminal", purpose, facts.holds("criminal data", of: "sensitive data", for: purpose.id))
        else { return }
        let (nl, en) = Self.quoted(names, "strafrechtelijke persoonsgegevens", "personal data on criminal convictions and offences")
        grave(
            .criminalData, "\(nl): bij het doel “\(purpose.name)” staat niet waarom dit mag.",
            "\(en): why the purpose “\(purpose.name)” may use them is not said.",
            "art. 10 AVG; art. 31-33 UAVG", .fact("grounds for criminal data", of: purpose.id))
    }

    private mutating func number(_ purpose: Purpose) {
        guard facts.isYes("law prescribes the BSN", for: purpose.id) != .yes,
            unexplained("national-number", purpose, facts.holds("citizen service number", of: "sensitive data", for: purpose.id)) != nil
        else { return }
        switch facts.choice("controller kind", for: purpose.id) {
        // A public body may use it for its task (art. 46 UAVG, art. 10 Wabb).
        case "public body": return
        case nil:
            incomplete(
                "Er wordt een nationaal nummer (BSN) gebruikt: dat mag een overheid voor haar taak, en een ander alleen als een wet het voorschrijft. Beantwoord bij het doel “\(purpose.name)” wie de gegevens gebruikt.",
                "A national number (BSN) is used: a public body may do so for its task, anybody else only if a law prescribes it. Answer for the purpose “\(purpose.name)” who uses the data.",
                "art. 46(1) UAVG", .fact("controller kind", of: purpose.id))
            return
        default: break
        }
        grave(
            .nationalNumber, "Er wordt een nationaal nummer (BSN) gebruikt: bij het doel “\(purpose.name)” staat niet welke wet dat voorschrijft.",
            "A national number (BSN) is used: which law prescribes it for the purpose “\(purpose.name)” is not said.", "art. 46(1) UAVG",
            .fact("law prescribes the BSN", of: purpose.id))
    }

    private static func quoted(_ names: [String], _ nl: String, _ en: String) -> (nl: String, en: String) {
        let list = names.map { "“\($0)”" }.joined(separator: ", ")
        return names.isEmpty ? ("Er zijn \(nl)", "There are \(en)") : ("\(list), \(nl)", "\(list), \(en)")
    }

    private mutating func jointControllers() {
        let isArranged = facts.holds("arrangement made", of: "cooperation") == .yes
        for row in rows("joint-controllers") where !isArranged && filled(row["division"]?.text) == nil && filled(row["arrangement"]?.text) == nil {
            let name = filled(row["name"]?.text) ?? "–"
            grave(
                .jointControllers, "Met “\(name)” is niet vastgelegd wie waarvoor verantwoordelijk is.",
                "Who is responsible for what is not laid down with “\(name)”.",
                "art. 26(1) AVG", .field("joint-controllers"))
        }
        contradiction(
            !rows("joint-controllers").isEmpty, facts.holds("decides together", of: "cooperation"), "cooperation",
            "Er staan gezamenlijk verantwoordelijken in het register, maar volgens de antwoorden beslist u alleen.",
            "There are joint controllers in the register, but by the answers you decide alone.")
    }

    private mutating func transfers() {
        let rows = rows("transfers")
        // An answer speaks of the one transfer that there is; of several it does not say which.
        let hasTool = rows.count == 1 && facts.choices(of: "transfer tool").contains { !["nothing", "Privacy Shield"].contains($0) }
        for row in rows {
            let country = filled(row["country"]?.text)
            let place = country ?? filled(row["recipient"]?.text) ?? "–"
            let isNamed = Self.namesTransferTool([country, filled(row["recipient"]?.text)].compactMap(\.self).joined(separator: " "))
            if isNamed, filled(row["tool"]?.text) == nil, !hasTool {
                incomplete(
                    "Bij de doorgifte naar “\(place)” staat het doorgifte-instrument in de tekst; kies het uit de lijst.",
                    "For the transfer to “\(place)” the transfer tool stands in the text; choose it from the list.", "art. 44-49 AVG", .field("transfers"))
            }
            if filled(row["tool"]?.text) == nil, filled(row["safeguards"]?.text) == nil, !hasTool, !isNamed {
                grave(
                    .transfers, "Bij de doorgifte naar “\(place)” staat niet op grond waarvan dat mag.",
                    "What allows the transfer to “\(place)” is not said.", "art. 44-49 AVG", .field("transfers"))
            }
            if country == nil {
                incomplete(
                    "Bij een doorgifte staat geen land of organisatie.", "A transfer names no country or organisation.",
                    isController ? "art. 30(1)(e) AVG" : "art. 30(2)(c) AVG",
                    .field("transfers"))
            }
        }
        contradiction(
            !rows.isEmpty, facts.holds("outside the EEA", of: "ways of working"), "ways of working",
            "Er staat een doorgifte buiten de EER in het register, maar volgens de antwoorden is die er niet.",
            "There is a transfer outside the EEA in the register, but by the answers there is none.")
    }

    /// Words that name a way to transfer in one cell with the country, as registers in a spreadsheet do. With a "no" before them they name none.
    private static func namesTransferTool(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard !words.contains(where: { ["geen", "zonder", "nog", "niet", "no", "none", "without", "not"].contains($0) }) else { return false }
        let tools = [
            "dpf", "scc", "sccs", "bcr", "bcrs", "adequaatheidsbesluit", "adequaat", "adequacy", "modelbepalingen", "modelcontract", "modelcontractbepalingen",
        ]
        return words.contains { tools.contains($0) } || text.lowercased().contains("data privacy framework")
    }

    private mutating func processors() {
        // In a processor's register these are its own suppliers (art. 28(4)); the answer is about its customer.
        let isAgreed = isController && facts.holds("complete agreement", of: "arrangements with the supplier") == .yes
        let source = isController ? "art. 28(3) AVG" : "art. 28(4) AVG"
        for row in rows("processors") {
            let name = filled(row["name"]?.text) ?? "–"
            if row["agreed"]?.flag != true, row["agreed-on"]?.date == nil, filled(row["agreement"]?.text) == nil, !isAgreed {
                grave(
                    .processors, "Met verwerker “\(name)” is geen overeenkomst vastgelegd.", "No agreement with processor “\(name)” is recorded.", source,
                    .field("processors"))
            }
            let missing = RegisterFields.agreementPoints.filter(row.lacks)
            if !missing.isEmpty {
                let points = Bilingual.listed(missing.map { $0.name.uncapitalised })
                grave(
                    .processors, "In de overeenkomst met “\(name)” ontbreekt: \(points.nl).", "The agreement with “\(name)” lacks: \(points.en).", source,
                    .field("processors"))
            }
        }
        contradiction(
            isController && !rows("processors").isEmpty, facts.holds("processor used", of: "ways of working"), "ways of working",
            "Er staan verwerkers in het register, maar volgens de antwoorden is er geen.",
            "There are processors in the register, but by the answers there is none.")
        if isController, rows("processors").isEmpty, facts.holds("processor used", of: "ways of working") == .yes {
            incomplete(
                "Een leverancier verwerkt gegevens voor u, en er staat niet welke.", "A supplier processes data for you, and which one is not said.",
                "art. 28 AVG", .field("processors"))
        }
    }

    /// The register says that something is so and the answers say that it is not: then the verdict is about something else.
    private mutating func contradiction(_ isInRegister: Bool, _ answer: Truth, _ fact: String, _ nl: String, _ en: String) {
        if isInRegister, answer == .no { grave(.differs, nl, en, "art. 5(2) AVG; art. 30 AVG", .fact(fact)) }
    }

    // MARK: What belongs in the entry

    private mutating func fields() {
        for field in RegisterFields.groups(of: dossier.register).flatMap(\.fields) {
            guard let source = Self.source(field, isController), content.fields[field.id] == nil, EntryGaps.isAsked(field.id, content, facts) else { continue }
            incomplete(
                "Niet ingevuld: \(field.name.uncapitalised.nl).", "Not filled in: \(field.name.uncapitalised.en).", source, .field(field.id))
        }
    }

    /// What article 30 asks a field by; a processor's register asks less (art. 30(2)).
    private static func source(_ field: RegisterField, _ isController: Bool) -> String? {
        guard let source = field.source, source.hasPrefix("art. 30") else { return nil }
        if isController { return source }
        switch field.id {
        case "transfers": return "art. 30(2)(c) AVG"
        case "measures": return "art. 30(2)(d) AVG"
        default: return source.hasPrefix("art. 30(2)") ? source : nil
        }
    }
}
