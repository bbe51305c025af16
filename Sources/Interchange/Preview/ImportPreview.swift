public import Deadlines
public import Register
public import Rulebook
public import Text

/// What every importer needs to know: the facts that exist, and chance for identifiers.
public struct ImportContext: Sendable {
    public let rulebook: Rulebook
    /// As many random bytes as asked for.
    public let random: @Sendable (Int) -> [UInt8]

    let reader: JSONSituationReader

    public init(rulebook: Rulebook, random: @escaping @Sendable (Int) -> [UInt8]) {
        (self.rulebook, self.random, reader) = (rulebook, random, JSONSituationReader(rulebook))
    }

    /// As people know it; the given name when the rulebook does not.
    func name(ofFact name: String) -> Bilingual { rulebook.fact(named: name).map { rulebook.facts[$0].name } ?? Bilingual(name) }

    func identifier<Thing>() -> Identifier<Thing> { Identifier(random: random(16)) }
}

/// What would come in from a file, before anything is kept: the dossiers, and the fate of every value of the source.
public struct ImportPreview: Sendable, Hashable {
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case ministryRegister = "ministry-register"
        case stateAssessment = "state-assessment"
        case privacyAssessment = "privacy-assessment"
        case table, fideslang
        case ownFormat = "own-format"
    }

    public var format: Format
    public var dossiers: [ImportedDossier]
    /// At least one for every value in the source, the empty ones included.
    public var fates: [SourceFate]
    public var warnings: [ImportWarning]

    public init(format: Format, dossiers: [ImportedDossier] = [], fates: [SourceFate] = [], warnings: [ImportWarning] = []) {
        (self.format, self.dossiers, self.fates, self.warnings) = (format, dossiers, fates, warnings)
    }

    /// What does not come in, with the reasons.
    public var lost: [SourceFate] { fates.filter { if case .lost = $0.outcome { true } else { false } } }
}

/// A dossier that a file would make; it always starts as a draft.
public struct ImportedDossier: Sendable, Hashable {
    public var register: Dossier.Register
    public var content: DossierContent
    /// The number or key that it has in the source; empty when there is none.
    public var reference: String
    /// The department that the source names; empty when there is none.
    public var department: String
    /// How far it was in the source; nil where the source does not say so or says something else.
    public var status: DossierVersion.Status?
    /// The status in the words of the source.
    public var statusText: String
    /// The version in the words of the source.
    public var version: String
    public var created: Instant?
    public var changed: Instant?
}

/// What becomes of one value of the source.
public struct SourceFate: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case taken(Target)
        /// Stands in the field `remarks`, with its name in the source.
        case remark
        /// There was nothing in it.
        case empty
        /// Does not come in: why.
        case lost(Bilingual)
    }

    /// Where it goes.
    public enum Target: Sendable, Hashable {
        case name, register, status, version, reference, department, created, changed, operations, datasets
        /// An id of `RegisterFields`; for rows with the number of the row from 1 and the column: `processors.1.name`.
        case field(String)
        /// The English name of a fact; the number of the purpose from 1, nil for all purposes.
        case fact(String, purpose: Int?)
        /// The name or description of a purpose, by its number from 1.
        case purpose(Int)
    }

    public var place: SourcePlace
    /// As the source has it.
    public var text: String
    public var outcome: Outcome
    /// The index in `ImportPreview.dossiers`; nil when it belongs to none.
    public var dossier: Int?
}

/// What a person should look at before the import goes on.
public struct ImportWarning: Sendable, Hashable {
    public var place: SourcePlace
    public var message: Bilingual

    public init(place: SourcePlace, message: Bilingual) { (self.place, self.message) = (place, message) }
}
