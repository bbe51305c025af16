public import Deadlines
public import Text

/// A text that is written from a dossier, in both languages: a notice, a DPIA, an entry of the register.
///
/// Nothing is typed into it. What the dossier does not say yet stands in it as a gap, with the place where it is filled in.
public struct Paper: Sendable, Hashable {
    public var title: Bilingual
    /// Under the title: what it is about, of when.
    public var lead: Bilingual
    public var sections: [Section]

    public init(title: Bilingual, lead: Bilingual = Bilingual(""), sections: [Section]) {
        (self.title, self.lead, self.sections) = (title, lead, sections)
    }

    /// A part under a heading of its own.
    public struct Section: Sendable, Hashable {
        /// In addresses; stays the same.
        public var id: String
        public var title: Bilingual
        /// What asks for it: "art. 13(1)(a) AVG".
        public var source: String
        public var parts: [Part]
        /// Where what stands here is changed.
        public var places: [Place]

        public init(_ id: String, _ title: Bilingual, source: String = "", places: [Place] = [], _ parts: [Part]) {
            (self.id, self.title, self.source, self.places, self.parts) = (id, title, source, places, parts)
        }

        /// What is missing here.
        public var gaps: [Gap] { parts.flatMap(\.gaps) }
    }

    /// A piece of a section.
    public enum Part: Sendable, Hashable {
        case text(Bilingual)
        case heading(Bilingual)
        case list([Bilingual])
        case table([Row])
        case gap(Gap)

        var gaps: [Gap] {
            switch self {
            case .gap(let gap): [gap]
            case .table(let rows): rows.compactMap(\.gap)
            case .text, .heading, .list: []
            }
        }
    }

    /// A term with what is said of it, or with what is missing.
    public struct Row: Sendable, Hashable {
        public var term: Bilingual
        public var words: Bilingual
        public var gap: Gap?

        public init(_ term: Bilingual, _ words: Bilingual) { (self.term, self.words, gap) = (term, words, nil) }
        public init(_ term: Bilingual, _ gap: Gap) { (self.term, words, self.gap) = (term, Bilingual(""), gap) }
    }

    /// Something that has to stand here and that nobody filled in.
    public struct Gap: Sendable, Hashable {
        public var what: Bilingual
        public var place: Place

        public init(_ what: Bilingual, _ place: Place) { (self.what, self.place) = (what, place) }

        /// As it stands in the text.
        public var words: Bilingual { Bilingual(nl: "[nog in te vullen: \(what.nl)]", en: "[still to fill in: \(what.en)]") }
    }

    /// Where something of a dossier is filled in.
    public enum Place: Sendable, Hashable {
        /// The id of a field.
        case field(String)
        /// The English name of a fact; the purpose whose answer it is, where it is one's own.
        case fact(String, of: Identifier<Purpose>? = nil)
        /// The data of the organisation itself.
        case organisation
        /// The key of a task.
        case task(String)
        case page(WorkflowPage)
    }

    /// Everything that is missing, in order.
    public var gaps: [Gap] { sections.flatMap(\.gaps) }
}

/// The pages of a dossier on which work beside its facts and fields is done.
public enum WorkflowPage: String, Sendable, Hashable, CaseIterable {
    case notice, prescan, assessment, consultation, objections, intervention, agreements, advice, operations

    public var name: Bilingual {
        switch self {
        case .notice: .init(nl: "informatie voor mensen", en: "information for people")
        case .prescan: .init(nl: "pre-scan", en: "pre-scan")
        case .assessment: .init(nl: "DPIA", en: "DPIA")
        case .consultation: .init(nl: "raadpleging van de AP", en: "consultation of the authority")
        case .objections: .init(nl: "bezwaar vóór hergebruik", en: "objection before reuse")
        case .intervention: .init(nl: "menselijke tussenkomst", en: "human intervention")
        case .agreements: .init(nl: "verwerkersovereenkomsten", en: "processor agreements")
        case .advice: .init(nl: "advies van de functionaris", en: "advice of the officer")
        case .operations: .init(nl: "wat er met de gegevens mag", en: "what may be done with the data")
        }
    }
}

extension CivilDate {
    /// In words, without the day of the week.
    public var written: Bilingual {
        func rest(_ text: String) -> String { text.split(separator: " ", maxSplits: 1).last.map(String.init) ?? text }
        return Bilingual(nl: rest(spelled.nl), en: rest(spelled.en))
    }
}

extension Bilingual {
    /// Items in a sentence: "a, b and c".
    static func listed(_ items: [Bilingual]) -> Bilingual {
        guard let last = items.last, items.count > 1 else { return items.first ?? Bilingual("") }
        let first = items.dropLast()
        return Bilingual(
            nl: first.map(\.nl).joined(separator: ", ") + " en " + last.nl, en: first.map(\.en).joined(separator: ", ") + " and " + last.en)
    }

    static func joined(_ items: [Bilingual], _ separator: String) -> Bilingual {
        Bilingual(nl: items.map(\.nl).joined(separator: separator), en: items.map(\.en).joined(separator: separator))
    }
}
