import Deadlines
import Rulebook
public import Text

/// The information for people under articles 13 and 14 AVG, in plain words, from what the dossier says.
///
/// It is written to the people themselves. Which rights it names follows from the legal basis of each purpose.
public struct NoticePaper: Sendable {
    /// Which article asks for information; both where data come from people and from elsewhere.
    public enum Article: Int, Sendable, Hashable, CaseIterable {
        /// The data come from the person.
        case collected = 13
        /// The data come from elsewhere.
        case obtained = 14
    }

    /// A point of the article, and whether the notice says it.
    public struct Point: Sendable, Hashable {
        public var section: String
        public var name: Bilingual
        public var source: String
        public var gaps: [Paper.Gap]

        public var isCovered: Bool { gaps.isEmpty }
    }

    public let paper: Paper
    /// The articles that may apply: both while nobody said where the data come from.
    public let articles: [Article]

    /// What has to be told, in the order of the notice.
    public var points: [Point] {
        paper.sections.filter { !$0.source.isEmpty }.map { Point(section: $0.id, name: $0.title, source: $0.source, gaps: $0.gaps) }
    }

    /// - Parameter reading: of a dossier of a controller.
    public init(_ reading: DossierReading) {
        let writing = NoticeWriting(reading: reading)
        articles = writing.articles
        paper = Paper(
            title: Bilingual(nl: "Wat wij met uw gegevens doen: ", en: "What we do with your data: ") + Bilingual(reading.content.name),
            lead: Bilingual(
                nl: "Gemaakt op \(reading.today.written.nl) uit versie \(reading.dossier.current.number) van ons register.",
                en: "Made on \(reading.today.written.en) from version \(reading.dossier.current.number) of our register."),
            sections: writing.sections)
    }
}

/// Writes the sections of a notice.
struct NoticeWriting {
    let reading: DossierReading

    private var content: DossierContent { reading.content }

    private static let fromPeople = ["from the person", "observed", "read from a device", "server log"]
    private static let fromElsewhere = ["scraped", "public register", "other organisation", "bought", "customer data as processor"]
    private static let source = "source of the data"

    var articles: [NoticePaper.Article] {
        let (collected, obtained) = (reading.anyHolds(Self.fromPeople, of: Self.source), reading.anyHolds(Self.fromElsewhere, of: Self.source))
        var found: [NoticePaper.Article] = []
        if collected != .no { found.append(.collected) }
        if obtained != .no { found.append(.obtained) }
        // Data that were collected for something else: article 13(3) asks for the points of article 13.
        return found.isEmpty ? [.collected] : found
    }

    /// "art. 13(1)(a) AVG; art. 14(1)(a) AVG", as far as the articles apply.
    func cite(_ collected: String?, _ obtained: String?) -> String {
        let parts = articles.compactMap { article in
            switch article {
            case .collected: collected.map { "art. 13\($0) AVG" }
            case .obtained: obtained.map { "art. 14\($0) AVG" }
            }
        }
        return parts.joined(separator: "; ")
    }

    var sections: [Paper.Section] {
        var sections = [who, officer, purposes]
        if let interest { sections.append(interest) }
        sections += [data, origin, recipients, transfers, retention]
        if articles.contains(.collected) { sections.append(mandatory) }
        sections += [decisions, rights]
        if let objection { sections.append(objection) }
        if let withdrawal { sections.append(withdrawal) }
        return sections + [complaint]
    }

    // MARK: Who

    private var who: Paper.Section {
        let name = reading.organisation.name
        var parts: [Paper.Part] = [
            .text(Bilingual(nl: "\(name) bepaalt waarvoor en hoe uw gegevens worden gebruikt.", en: "\(name) decides what your data are used for and how."))
        ]
        let contact = reading.organisation.contact
        if !contact.isEmpty {
            parts.append(.text(Bilingual(nl: "U bereikt ons zo: \(contact).", en: "You can reach us here: \(contact).")))
        } else {
            parts.append(.gap(Paper.Gap(.init(nl: "hoe mensen de organisatie bereiken", en: "how people reach the organisation"), .organisation)))
        }
        for row in reading.rows("joint-controllers") {
            let other = [row["name"]?.text, row["contact"]?.text].compactMap { $0 }.joined(separator: ", ")
            parts.append(.text(Bilingual(nl: "Samen met ons verantwoordelijk: \(other).", en: "Responsible together with us: \(other).")))
            if let division = row["division"]?.text {
                parts.append(.text(Bilingual(nl: "Zo is dat verdeeld: \(division)", en: "This is how that is divided: \(division)")))
            } else {
                parts.append(
                    .gap(
                        reading.gap("joint-controllers", .init(nl: "wie van de verantwoordelijken wat doet", en: "which of the controllers does what"))))
            }
        }
        if reading.holds("no establishment in the EU", of: "ways of working") == .yes || !reading.organisation.representative.isEmpty {
            let representative = reading.organisation.representative
            parts.append(
                representative.isEmpty
                    ? .gap(Paper.Gap(.init(nl: "onze vertegenwoordiger in de Europese Unie", en: "our representative in the European Union"), .organisation))
                    : .text(
                        Bilingual(
                            nl: "Onze vertegenwoordiger in de Europese Unie: \(representative).",
                            en: "Our representative in the European Union: \(representative)."
                        )))
        }
        return .init("who", .init(nl: "Wie wij zijn", en: "Who we are"), source: cite("(1)(a)", "(1)(a)"), places: [.field("joint-controllers")], parts)
    }

    private var officer: Paper.Section {
        let contact = reading.organisation.officerContact
        let part: Paper.Part
        if !contact.isEmpty {
            part = .text(
                Bilingual(
                    nl:
                        "Wij hebben een functionaris gegevensbescherming. Die ziet erop toe dat wij goed met uw gegevens omgaan. Zo bereikt u deze: \(contact).",
                    en: "We have a data protection officer, who sees to it that we treat your data well. You can reach them here: \(contact)."))
        } else if reading.holds("data protection officer", of: "organisation has") == .no {
            part = .text(Bilingual(nl: "Wij hebben geen functionaris gegevensbescherming.", en: "We have no data protection officer."))
        } else {
            part = .gap(
                Paper.Gap(
                    .init(nl: "hoe mensen de functionaris gegevensbescherming bereiken", en: "how people reach the data protection officer"), .organisation))
        }
        return .init(
            "officer", .init(nl: "Onze functionaris gegevensbescherming", en: "Our data protection officer"), source: cite("(1)(b)", "(1)(b)"),
            places: [.fact("organisation has")], [part])
    }

    // MARK: What for

    private static func words(_ basis: String) -> Bilingual {
        switch basis {
        case "consent": .init(nl: "U hebt hiervoor toestemming gegeven.", en: "You gave your consent for this.")
        case "contract":
            .init(
                nl: "Dit is nodig om een overeenkomst met u uit te voeren of te sluiten.", en: "This is necessary to carry out or to make a contract with you.")
        case "legal obligation": .init(nl: "De wet verplicht ons hiertoe.", en: "The law obliges us to do this.")
        case "vital interests":
            .init(nl: "Dit is nodig om het leven of de gezondheid van iemand te beschermen.", en: "This is necessary to protect somebody's life or health.")
        case "public task":
            .init(nl: "Dit is nodig voor een publieke taak die de wet ons geeft.", en: "This is necessary for a public task that the law gives us.")
        default:
            .init(
                nl: "Wij hebben hier een gerechtvaardigd belang bij. Welk belang dat is, leest u hieronder.",
                en: "We have a legitimate interest in this. Below you read which interest.")
        }
    }

    private var purposes: Paper.Section {
        let parts = content.purposes.map { purpose -> Paper.Part in
            let what = purpose.description.isEmpty ? purpose.name : "\(purpose.name): \(purpose.description)"
            guard let basis = basis(purpose), basis != "none" else {
                return .table([
                    .init(
                        Bilingual(what),
                        reading.gap(fact: "claimed legal basis", .init(nl: "de grondslag voor dit doel", en: "the legal basis for this purpose")))
                ])
            }
            return .table([.init(Bilingual(what), Self.words(basis))])
        }
        return .init(
            "purposes", .init(nl: "Waarvoor wij uw gegevens gebruiken, en op welke grond", en: "What we use your data for, and on which legal basis"),
            source: cite("(1)(c)", "(1)(c)"), places: [.fact("claimed legal basis")], parts)
    }

    private var interest: Paper.Section? {
        guard !with("legitimate interest").isEmpty else { return nil }
        return .init(
            "interest", .init(nl: "Ons gerechtvaardigd belang", en: "Our legitimate interest"), source: cite("(1)(d)", "(2)(b)"),
            places: [.field("legitimate-interest")],
            [reading.part("legitimate-interest", .init(nl: "welk belang dat is, en van wie", en: "which interest that is, and whose"))])
    }

    // MARK: Which data, from where, to whom

    private var data: Paper.Section {
        let rows = reading.rows("data").compactMap { row -> Bilingual? in
            guard let name = row["name"]?.text else { return nil }
            let people = row["people"]?.text.map { " (\($0))" } ?? ""
            return Bilingual(name + people)
        }
        let gap = reading.gap("data", .init(nl: "welke gegevens het zijn", en: "which data they are"))
        return .init(
            "data", .init(nl: "Welke gegevens wij gebruiken", en: "Which data we use"), source: articles.contains(.obtained) ? "art. 14(1)(d) AVG" : "",
            places: [.field("data")], [rows.isEmpty ? .gap(gap) : .list(rows)])
    }

    private var origin: Paper.Section {
        let named = reading.names(of: Self.source)
        var parts: [Paper.Part] = []
        if named.isEmpty {
            parts.append(.gap(reading.gap(fact: Self.source, .init(nl: "waar de gegevens vandaan komen", en: "where the data come from"))))
        } else {
            parts.append(.text(Bilingual(nl: "Wij krijgen de gegevens zo:", en: "This is how we get the data:")))
            parts.append(.list(named))
        }
        if articles.contains(.obtained) {
            parts.append(
                reading.part(
                    "origin",
                    .init(
                        nl: "uit welke bronnen de gegevens komen, en of iedereen die kan zien",
                        en: "from which sources the data come, and whether these are public")))
        } else if let origin = reading.text("origin") {
            parts.append(.text(Bilingual(origin)))
        }
        return .init(
            "origin", .init(nl: "Waar de gegevens vandaan komen", en: "Where the data come from"),
            source: articles.contains(.obtained) ? "art. 14(2)(f) AVG" : "", places: [.fact(Self.source), .field("origin")], parts)
    }

    private var recipients: Paper.Section {
        let rows = reading.rows("recipients").compactMap { row -> Bilingual? in
            guard let name = row["name"]?.text else { return nil }
            return Bilingual(row["why"]?.text.map { "\(name): \($0)" } ?? name)
        }
        let processors = reading.rows("processors").compactMap { row -> Bilingual? in
            guard let name = row["name"]?.text else { return nil }
            let service = row["service"]?.text.map { ": \($0)" } ?? ""
            return Bilingual(nl: "\(name), die voor ons werkt\(service)", en: "\(name), who works for us\(service)")
        }
        var parts: [Paper.Part] = rows.isEmpty && processors.isEmpty ? [] : [.list(rows + processors)]
        let shares = reading.anyHolds(["disclosed to others"], of: "ways of working")
        if rows.isEmpty, shares != .no {
            parts.append(.gap(reading.gap("recipients", .init(nl: "wie de gegevens krijgt", en: "who gets the data"))))
        }
        if processors.isEmpty, reading.holds("processor used", of: "ways of working") != .no {
            parts.append(.gap(reading.gap("processors", .init(nl: "welke leveranciers voor ons werken", en: "which suppliers work for us"))))
        }
        if reading.holds("made public", of: "ways of working") == .yes {
            parts.append(
                .text(Bilingual(nl: "Deze gegevens worden openbaar: iedereen kan ze zien.", en: "These data are made public: everybody can see them.")))
        }
        if parts.isEmpty { parts = [.text(Bilingual(nl: "Wij geven uw gegevens aan niemand anders.", en: "We give your data to nobody else."))] }
        return .init(
            "recipients", .init(nl: "Wie uw gegevens krijgt", en: "Who gets your data"), source: cite("(1)(e)", "(1)(e)"),
            places: [.field("recipients"), .field("processors")], parts)
    }

    private var transfers: Paper.Section {
        let rows = reading.rows("transfers")
        let place = Paper.Place.field("transfers")
        var parts: [Paper.Part] = []
        switch reading.holds("outside the EEA", of: "ways of working") {
        case .no where rows.isEmpty:
            parts = [
                .text(
                    Bilingual(
                        nl: "Uw gegevens blijven binnen de Europese Economische Ruimte (de EU, Noorwegen, IJsland en Liechtenstein).",
                        en: "Your data stay within the European Economic Area (the EU, Norway, Iceland and Liechtenstein)."))
            ]
        case .unknown where rows.isEmpty:
            parts = [
                .gap(
                    reading.gap(
                        fact: "ways of working", .init(nl: "of gegevens naar een land buiten de EER gaan", en: "whether data go to a country outside the EEA")))
            ]
        case .yes where rows.isEmpty:
            parts = [
                .gap(
                    Paper.Gap(
                        .init(
                            nl: "naar welk land buiten de EER, en hoe de gegevens daar zijn beschermd",
                            en: "to which country outside the EEA, and how the data are protected there"),
                        place))
            ]
        default:
            for row in rows {
                let who = row["recipient"]?.text ?? ""
                let country = row["country"]?.text
                let term = Bilingual([country, who.isEmpty ? nil : who].compactMap { $0 }.joined(separator: ", "))
                if country == nil {
                    parts.append(
                        .gap(Paper.Gap(.init(nl: "het land of de organisatie buiten de EER", en: "the country or organisation outside the EEA"), place)))
                }
                guard let tool = row["tool"]?.text else {
                    parts.append(
                        .table([.init(term, Paper.Gap(.init(nl: "hoe de gegevens daar zijn beschermd", en: "how the data are protected there"), place))]))
                    continue
                }
                let name = reading.option(tool, of: "transfers", column: "tool") ?? Bilingual(tool)
                parts.append(
                    .table([
                        .init(
                            term, Bilingual(nl: "Beschermd door: ", en: "Protected by: ") + name + Bilingual(row["safeguards"]?.text.map { ". \($0)" } ?? "."))
                    ]))
                // With an adequacy decision there is nothing to get a copy of.
                if tool != "adequacy", row["safeguards"]?.text == nil {
                    parts.append(
                        .gap(
                            Paper.Gap(
                                .init(
                                    nl: "welke afspraken dat zijn en waar mensen die kunnen krijgen",
                                    en: "what these safeguards are and where people can get a copy"), place)))
                }
            }
        }
        return .init(
            "transfers", .init(nl: "Gegevens buiten Europa", en: "Data outside Europe"), source: cite("(1)(f)", "(1)(f)"),
            places: [.field("transfers"), .fact("ways of working")], parts)
    }

    private var retention: Paper.Section {
        var parts: [Paper.Part] = []
        if let general = reading.text("retention") { parts.append(.text(Bilingual(general))) }
        let rows = reading.rows("data").compactMap { row -> Paper.Row? in
            guard let name = row["name"]?.text, let kept = row["retention"]?.text else { return nil }
            return .init(Bilingual(name), Bilingual(row["retention-start"]?.text.map { "\(kept) (\($0))" } ?? kept))
        }
        if !rows.isEmpty { parts.append(.table(rows)) }
        if let ground = reading.text("retention-ground") { parts.append(.text(Bilingual(nl: "Waarom zo lang: \(ground)", en: "Why so long: \(ground)"))) }
        if reading.text("retention") == nil, rows.isEmpty || rows.count < reading.rows("data").count {
            parts.append(.gap(reading.gap("retention", .init(nl: "hoe lang de gegevens worden bewaard", en: "how long the data are kept"))))
        }
        return .init(
            "retention", .init(nl: "Hoe lang wij uw gegevens bewaren", en: "How long we keep your data"), source: cite("(2)(a)", "(2)(a)"),
            places: [.field("retention")], parts)
    }

    private var mandatory: Paper.Section {
        let rows = reading.rows("data").filter { $0["mandatory"]?.flag != nil }
        var parts: [Paper.Part] = rows.map { row in
            let name = Bilingual(row["name"]?.text ?? "–")
            if row["mandatory"]?.flag == false {
                return .table([.init(name, .init(nl: "U hoeft dit niet te geven.", en: "You do not have to give this."))])
            }
            guard let consequence = row["consequence"]?.text else {
                return .table([
                    .init(name, reading.gap("data", .init(nl: "wat er gebeurt als iemand dit niet geeft", en: "what happens if somebody does not give this")))
                ])
            }
            return .table([
                .init(
                    name,
                    Bilingual(nl: "U moet dit geven. Doet u dat niet, dan: \(consequence)", en: "You have to give this. If you do not: \(consequence)"))
            ])
        }
        if rows.count < max(1, reading.rows("data").count) {
            parts.append(
                .gap(
                    reading.gap(
                        "data",
                        .init(
                            nl: "van welke gegevens iemand ze moet geven, en wat er anders gebeurt",
                            en: "which data somebody has to give, and what happens otherwise"))))
        }
        return .init(
            "mandatory", .init(nl: "Moet u deze gegevens geven?", en: "Must you provide these data?"), source: cite("(2)(e)", nil), places: [.field("data")],
            parts)
    }

    private var decisions: Paper.Section {
        var parts: [Paper.Part] = []
        switch reading.holds("automated decision or score", of: "ways of working") {
        case .no: parts = [.text(Bilingual(nl: "Nee, een computer beslist niet over u.", en: "No, no computer decides about you."))]
        case .unknown:
            parts = [
                .gap(reading.gap(fact: "ways of working", .init(nl: "of een computer over mensen beslist", en: "whether a computer decides about people")))
            ]
        case .yes:
            parts = [
                .text(Bilingual(nl: "Ja, een computer berekent een uitkomst over u.", en: "Yes, a computer works out a result about you.")),
                reading.part("automated-logic", .init(nl: "hoe die uitkomst tot stand komt", en: "how that result comes about")),
                reading.part("automated-consequence", .init(nl: "wat die uitkomst voor mensen betekent", en: "what that result means for people")),
            ]
            if reading.applies("AVG-22-DECISION") != .no {
                parts.append(
                    .text(
                        Bilingual(
                            nl: "U mag vragen of een mens ernaar kijkt, uw kant vertellen en het besluit aanvechten.",
                            en: "You may ask for a person to look at it, give your view, and contest the decision.")))
                parts.append(
                    reading.part("intervention-request", .init(nl: "hoe iemand vraagt of een mens kijkt", en: "how somebody asks for a person to look")))
                if let term = reading.text("intervention-term") {
                    parts.append(.text(Bilingual(nl: "U hoort het binnen: \(term).", en: "You will hear within: \(term).")))
                }
            }
        }
        return .init(
            "decisions", .init(nl: "Beslist een computer over u?", en: "Does a computer decide about you?"), source: cite("(2)(f)", "(2)(g)"),
            places: [.fact("ways of working"), .page(.intervention)], parts)
    }
}
