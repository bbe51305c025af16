public import Deadlines
public import Rulebook
public import Text

/// What a dossier says on a day, for papers that are written from it. Unknown is never no.
public struct DossierReading: Sendable {
    public let dossier: Dossier
    public let organisation: Organisation
    public let engine: Engine
    public let today: CivilDate
    let asOf: LawDate
    /// The names of accounts, for people to read.
    private let names: [Identifier<Account>: String]
    let facts: FactReading

    /// - Parameter assessment: of this dossier now, where it was made already.
    public init(
        _ dossier: Dossier, of organisation: Organisation, names: [Identifier<Account>: String] = [:], assessment: DossierAssessment? = nil,
        _ now: Circumstances
    ) {
        self.names = names
        (self.dossier, self.organisation, engine, today, asOf) = (dossier, organisation, now.engine, now.today, now.asOf)
        facts = FactReading(
            dossier.content.purposes.map {
                ($0, assessment?.situation(for: $0.id) ?? dossier.situation(for: $0, now.reader).situation)
            }, now.engine.rulebook)
    }

    public var rulebook: Rulebook { engine.rulebook }
    public var content: DossierContent { dossier.content }

    /// Who did something, and on which day.
    func signature(_ stamp: Stamp) -> Bilingual {
        let day = Circumstances.day(of: stamp.time).written
        return Bilingual("\(names[stamp.by] ?? stamp.by.text), ") + day
    }

    // MARK: Fields

    func text(_ field: String) -> String? { content.fields[field]?.text.flatMap { $0.isEmpty ? nil : $0 } }
    func flag(_ field: String) -> Truth { content.fields[field]?.flag.map { $0 ? .yes : .no } ?? .unknown }
    func rows(_ field: String) -> [FieldRow] { content.fields[field]?.rows ?? [] }

    /// The name of the option that was chosen in a field or in a column of it.
    func option(_ id: String?, of field: String, column: String? = nil) -> Bilingual? {
        guard let id, let field = RegisterFields.field(field) else { return nil }
        return (column.map { name in field.columns.first { $0.id == name }?.options ?? [] } ?? field.options).first { $0.id == id }?.name
    }

    /// A gap for a field, under its own name or in other words.
    func gap(_ field: String, _ what: Bilingual? = nil) -> Paper.Gap {
        Paper.Gap(what ?? (RegisterFields.field(field)?.name ?? Bilingual(field)).uncapitalised, .field(field))
    }

    func gap(fact: String, _ what: Bilingual) -> Paper.Gap { Paper.Gap(what, .fact(fact)) }

    /// The text of a field, or the gap.
    func part(_ field: String, _ what: Bilingual? = nil) -> Paper.Part {
        text(field).map { .text(Bilingual($0)) } ?? .gap(gap(field, what))
    }

    // MARK: Facts

    /// Whether an option of a fact holds, by their English names: for one purpose, or for any of them.
    public func holds(_ option: String, of fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        facts.holds(option, of: fact, for: purpose)
    }

    func anyHolds(_ options: [String], of fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        facts.anyHolds(options, of: fact, for: purpose)
    }

    func isYes(_ fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth { facts.isYes(fact, for: purpose) }

    /// The English name of what was chosen for a purpose.
    func choice(_ fact: String, for purpose: Identifier<Purpose>) -> String? { facts.choice(fact, for: purpose) }

    /// The options of a set that hold for some purpose, in words.
    func names(of fact: String) -> [Bilingual] { facts.names(of: fact) }

    /// The answer in words, of one purpose; nil when nobody answered.
    public func words(_ fact: String, for purpose: Identifier<Purpose>) -> Bilingual? { facts.words(fact, for: purpose) }

    /// Whether a rule, means or duty of the rulebook applies to any purpose.
    func applies(_ norm: String) -> Truth {
        guard let index = rulebook.norm(norm) else { return .unknown }
        return facts.any(nil) { situation in
            (try? engine.explanation(of: index, situation, asOf: asOf).finding.value) ?? .unknown
        }
    }
}

extension Bilingual {
    /// For the middle of a sentence; abbreviations keep their capitals.
    public var uncapitalised: Bilingual {
        func lower(_ text: String) -> String {
            let second = text.dropFirst().first
            return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
        }
        return Bilingual(nl: lower(nl), en: lower(en))
    }
}
