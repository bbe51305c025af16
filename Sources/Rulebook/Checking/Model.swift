public import Text

/// A calendar date, ordered; `2026-11-21`.
public struct LawDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var year: Int
    public var month: Int
    public var day: Int

    /// Reads `yyyy-mm-dd`; nil for anything else, dates that do not exist included.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Nil for a date that does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= LawDate.days(in: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date with this ordinal, which must be one.
    init(ordinal: Int) { (year, month, day) = (ordinal / 10_000, ordinal / 100 % 100, ordinal % 100) }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// A number that orders dates; not a count of days.
    public var ordinal: Int { (year * 100 + month) * 100 + day }

    public var next: LawDate {
        var date = self
        date.day += 1
        if date.day > LawDate.days(in: month, of: year) { (date.day, date.month) = (1, month + 1) }
        if date.month > 12 { (date.month, date.year) = (1, year + 1) }
        return date
    }

    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (a: LawDate, b: LawDate) -> Bool { a.ordinal < b.ordinal }
}

/// From and to, both included; nil is open.
public struct Validity: Sendable, Hashable {
    public var from: LawDate?
    public var to: LawDate?

    public static let always = Validity(from: nil, to: nil)

    public func contains(_ date: LawDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
}

/// How much a text binds. The verdict by law counts statute and case law; the other levels make lines of their own.
public enum Authority: Int, Sendable, Hashable, Comparable, CaseIterable {
    case statute, caseLaw, guidance, houseRule

    public static func < (a: Authority, b: Authority) -> Bool { a.rawValue < b.rawValue }

    /// The word for it in the rule language.
    public var word: String {
        switch self {
        case .statute: "statute"
        case .caseLaw: "case law"
        case .guidance: "guidance"
        case .houseRule: "house rule"
        }
    }

    public var label: Bilingual {
        switch self {
        case .statute: .init(nl: "wet", en: "statute")
        case .caseLaw: .init(nl: "rechtspraak", en: "case law")
        case .guidance: .init(nl: "niet bindend: richtsnoer of ander advies", en: "not binding: guidance or other advice")
        case .houseRule: .init(nl: "huisregel", en: "house rule")
        }
    }
}

/// A text that is cited.
public struct Source: Sendable, Hashable {
    public var id: String
    public var title: Bilingual
    public var short: Bilingual
    public var level: Authority
    /// ELI, ECLI or document number, when there is one.
    public var identifier: String?
    public var date: LawDate?
    /// Articles that are a list of numbered points instead of paragraphs, such as definitions.
    public var pointArticles: [String]
    public var verify: Bilingual?
    public var position: SourcePosition
}

/// A place in a source: `AVG 9(2)(a)`.
public struct Citation: Sendable, Hashable {
    /// Index in `Rulebook.sources`.
    public var source: Int
    public var place: String
}

/// A body of law that gives a verdict line of its own.
public struct Regime: Sendable, Hashable {
    public var id: String
    public var name: Bilingual
    public var condition: Condition
    public var position: SourcePosition
}

/// A step of the interview.
public struct QuestionGroup: Sendable, Hashable {
    public var id: String
    public var title: Bilingual
    /// Whether two questions of this step may stand on one screen, when both matter.
    public var isTogether: Bool
}

/// An option of a `one of` or `set` fact.
public struct FactOption: Sendable, Hashable {
    public var name: Bilingual
    /// A short explanation; it may be there in one language only, where the name says it all in the other.
    public var hint: Bilingual?

    /// The explanation in a language, if there is one.
    public func hint(in language: Language) -> String? {
        guard let text = hint?[language], !text.isEmpty else { return nil }
        return text
    }
}

/// Something that a person can state about the situation, or a judgement that the law leaves to a person.
public struct Fact: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case yesNo
        case oneOf([FactOption])
        case set([FactOption])
        case number(unit: String)
        case date
    }

    public enum Role: Sendable, Hashable {
        case fact
        /// A yes/no judgement.
        case assessment
        /// The outcome of the weighing with this index in `Rulebook.weighings`.
        case weighing(Int)
    }

    public enum Change: Sendable, Hashable {
        case fixed
        /// 1 (easy) to 5 (hard).
        case effort(Int, Way = .any)
    }

    /// Which changes of a fact lie within someone's power and make things better.
    public enum Way: Sendable, Hashable {
        case any
        /// More of it helps: safeguards, information.
        case adding
        /// Less of it helps: data, means, purposes.
        case removing
        /// Nobody can choose these options, ascending; they are there or not.
        case notTo([Int])
    }

    public var name: Bilingual
    public var role: Role
    public var kind: Kind
    /// Index in `Rulebook.groups`.
    public var group: Int
    public var question: Bilingual
    public var help: Bilingual?
    public var prior: Double?
    public var change: Change
    /// The answer that counts in enforcement mode while nobody has shown otherwise.
    public var burden: Bool?
    public var dpv: String?
    public var citations: [Citation]
    public var position: SourcePosition

    public var isFact: Bool { role == .fact }

    public var options: [FactOption] {
        switch kind {
        case .oneOf(let options), .set(let options): options
        case .yesNo, .number, .date: []
        }
    }
}

/// A test on one fact.
public enum FactTest: Sendable, Hashable {
    case isYes
    /// Indices of options.
    case isOneOf([Int])
    /// The set holds the option with this index.
    case includes(Int)
    case compare(Comparison, Int)
}

public enum Comparison: String, Sendable, Hashable {
    case less = "<", atMost = "<=", more = ">", atLeast = ">=", equal = "="
}

/// A condition with its names looked up.
public indirect enum Condition: Sendable, Hashable {
    case always
    /// Fact index, test, and the place of the line.
    case fact(Int, FactTest)
    /// Index in `Rulebook.norms` of a `means`.
    case concept(Int)
    /// Index in `Rulebook.weighings`.
    case weighing(Int)
    /// Index in `Rulebook.norms`.
    case applies(Int)
    case not(Condition)
    case group(GroupKind, [Condition])
}

/// A means, rule, exception, duty, gap or conflict.
public struct Norm: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case means
        case rule
        case exception
        case duty(Duty)
        case gap
        case conflict([ConflictSide])
    }

    public var id: String
    public var kind: Kind
    /// What it says, or the name of the concept.
    public var text: Bilingual
    /// Index in `Rulebook.regimes`.
    public var regime: Int?
    public var scope: Condition?
    public var when: Condition?
    public var unless: Condition?
    /// Indices of the exceptions that are declared to this norm.
    public var exceptions: [Int]
    /// For an exception, the norms it lifts.
    public var lifts: [Int]
    public var citations: [Citation]
    public var listed: [String]
    public var validity: Validity
    public var authority: Authority
    public var verify: Bilingual?
    public var note: Bilingual?
    public var mend: Bilingual?
    /// For a gap: the law that is missing decides; while it applies nothing is called permitted, with or without conditions.
    public var withholdsVerdict = false
    public var position: SourcePosition

    public var duty: Duty? { if case .duty(let duty) = kind { duty } else { nil } }
}

/// What a duty asks, when, and of whom.
public struct Duty: Sendable, Hashable {
    public enum Moment: String, Sendable, Hashable, CaseIterable {
        case before, during, after

        public var label: Bilingual {
            switch self {
            case .before: .init(nl: "vóór de start", en: "before the start")
            case .during: .init(nl: "zolang het loopt", en: "while it runs")
            case .after: .init(nl: "na een voorval", en: "after an event")
            }
        }
    }

    public enum Effect: String, Sendable, Hashable, CaseIterable {
        case prohibits, voidable, report
    }

    public var moment: Moment
    public var bearer: String
    public var fulfilled: Condition?
    public var refused: Condition?
    public var effect: Effect
    public var evidence: Bilingual?
    /// Index in `Rulebook.terms`.
    public var term: Int?
}

/// One side of a conflict between sources.
public struct ConflictSide: Sendable, Hashable {
    public var source: String
    public var validity: Validity
    public var authority: Authority
    public var says: Bilingual
}

/// An open norm: what speaks for and against; a person decides.
public struct Weighing: Sendable, Hashable {
    public enum Direction: Int, Sendable, Hashable {
        case stronglyFor = 2, towards = 1, against = -1, stronglyAgainst = -2
    }

    public struct Factor: Sendable, Hashable {
        public struct Consideration: Sendable, Hashable {
            public var direction: Direction
            public var condition: Condition
        }

        public var id: String
        public var title: Bilingual
        public var considerations: [Consideration]
        public var citations: [Citation]
    }

    public var id: String
    public var name: Bilingual
    public var question: Bilingual
    /// The fact (with role `.weighing`) that holds the outcome.
    public var outcome: Int
    public var regime: Int?
    public var when: Condition?
    public var settledYes: Condition?
    public var settledNo: Condition?
    public var factors: [Factor]
    public var citations: [Citation]
    public var listed: [String]
    public var validity: Validity
    public var authority: Authority
    public var verify: Bilingual?
    public var note: Bilingual?
    public var position: SourcePosition
}

/// A period in law and the way it is counted.
public struct Term: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case hours, days, weeks, months, years
    }

    public enum Counting: String, Sendable, Hashable, CaseIterable {
        /// Regulation (EEC, Euratom) 1182/71.
        case eu
        /// The Dutch Algemene termijnenwet.
        case nl
    }

    public var id: String
    public var name: Bilingual
    public var length: Int
    public var unit: Unit
    public var counting: Counting
    public var from: Bilingual
    public var citations: [Citation]
    public var listed: [String]
    public var verify: Bilingual?
    public var position: SourcePosition
}

/// Facts that imply each other: if the first test holds, so does the second.
public struct Implication: Sendable, Hashable {
    public var ifFact: Int
    public var ifTest: FactTest
    public var ifNegated: Bool
    public var thenFact: Int
    public var thenTest: FactTest
    public var thenNegated: Bool
}

/// A checked rulebook: all names looked up, ready to be compiled for a date.
public struct Rulebook: Sendable {
    public internal(set) var files: [LawFile] = []
    public internal(set) var sources: [Source] = []
    public internal(set) var regimes: [Regime] = []
    public internal(set) var groups: [QuestionGroup] = []
    public internal(set) var facts: [Fact] = []
    public internal(set) var norms: [Norm] = []
    public internal(set) var weighings: [Weighing] = []
    public internal(set) var terms: [Term] = []
    public internal(set) var implications: [Implication] = []
    /// What identifies this text of the rulebook: set by whoever loads it.
    public var revision: String = ""

    var factByName: [String: Int] = [:]
    var normByID: [String: Int] = [:]
    var weighingByID: [String: Int] = [:]

    /// The fact with this English or Dutch name.
    public func fact(named name: String) -> Int? { factByName[normalized(name)] }
    /// The norm with this id, capitals or not.
    public func norm(_ id: String) -> Int? { normByID[id] ?? normByID.first { $0.key.lowercased() == id.lowercased() }?.value }
    /// The weighing with this id, capitals or not.
    public func weighing(_ id: String) -> Int? { weighingByID[id] ?? weighingByID.first { $0.key.lowercased() == id.lowercased() }?.value }
    /// The period with this id, capitals or not.
    public func term(_ id: String) -> Term? { terms.first { $0.id.lowercased() == id.lowercased() } }

    /// Whether a constraint mentions the fact.
    func isConstrained(_ fact: Int) -> Bool { implications.contains { $0.ifFact == fact || $0.thenFact == fact } }
}
