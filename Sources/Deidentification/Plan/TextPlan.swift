import Crypto
public import Recognizers
public import Text

/// What is looked for in texts and what is done with it.
public struct TextPlan: Sendable {
    /// Where the same value gets the same stand-in.
    public enum Consistency: String, Sendable, CaseIterable, Hashable {
        /// Within a document; nothing can be tied together across documents.
        case document
        /// Within one run.
        case run
        /// Within all runs under one permit.
        case permit
    }

    /// How much is looked for.
    public enum Breadth: String, Sendable, CaseIterable, Hashable {
        /// What points at a person by itself, and what its kind says.
        case usual
        /// Also all that can tell about somebody indirectly: every place, date, length of time, amount, origin, family role and title of a work.
        case broad
    }

    /// The names of people that the caller knows to be in the text.
    public enum KnownNames: Sendable, Hashable {
        case none
        case list([String])
        /// The name of the field of a record that holds its names.
        case field(String)
    }

    /// By how many days dates are moved; never by none.
    public struct DateShift: Sendable, Hashable {
        /// From and to how many days.
        public var days: ClosedRange<Int>
        /// Moves by whole weeks, so that a Monday stays a Monday.
        public var keepsWeekday: Bool

        /// - Parameter days: may hold zero, which is never drawn.
        public init(days: ClosedRange<Int> = -183...183, keepsWeekday: Bool = false) { (self.days, self.keepsWeekday) = (days, keepsWeekday) }

        /// The shifts to draw from, in days.
        public var choices: [Int] { days.filter { $0 != 0 && (!keepsWeekday || $0 % 7 == 0) } }
    }

    /// The language of what is put in the place of findings.
    public var language: Language
    /// How much is taken for a person's name; nil looks for no names with the model.
    public var names: NameRecognizer.Setting?
    /// What is looked for. What is not looked for is neither counted nor treated.
    public var kinds: Set<EntityKind>
    /// Broad needs `names`: what tells indirectly is told from the same reading.
    public var breadth: Breadth = .usual
    /// What is done with kinds that `treatments` does not mention, but for special categories, which are then kept and counted.
    public var defaultTreatment: Treatment
    /// What is done with the kinds that it mentions.
    public var treatments: [EntityKind: Treatment]
    /// What an organisation looks for itself.
    public var ownRecognizers: [OwnRecognizer] = []
    /// Phrases that are left, except inside a longer finding.
    public var allow: [String] = []
    /// Phrases that are always found.
    public var deny: [String] = []
    /// Names of people who are surely in the texts.
    public var knownNames: KnownNames = .none
    /// Within what the same value gets the same stand-in or pseudonym.
    public var consistency: Consistency = .document
    /// How far dates are moved.
    public var dateShift = DateShift()
    /// The letters of a pseudonym, of five bits each. With 8, a collision among 10,000 values has a chance of 1 in 22,000, among a million of 1 in 3; with 12, of
    /// 1 in 2.3 million among a million.
    public var pseudonymLength = 8

    /// A plan without lists, known names and own recognisers.
    public init(
        language: Language, names: NameRecognizer.Setting?, kinds: Set<EntityKind> = standardKinds, default treatment: Treatment,
        treatments: [EntityKind: Treatment] = [:]
    ) {
        (self.language, self.names, self.kinds, defaultTreatment, self.treatments) = (language, names, kinds, treatment, treatments)
    }

    /// All but job titles and organisations, which are looked for where asked.
    public static let standardKinds = Set(EntityKind.allCases).subtracting([.jobTitle, .organisation])

    /// Every finding replaced by what it was: `[persoon]`.
    public static func masked(_ language: Language = .nl) -> TextPlan { TextPlan(language: language, names: .sensitive, default: .mask) }

    /// All that can tell about somebody, replaced by what it was: also what points at them only together with what others know. Takes much along that tells
    /// nothing.
    public static func broad(_ language: Language = .nl) -> TextPlan {
        let telling = specialCategories.filter { $0 != .criminal }
        var plan = TextPlan(
            language: language, names: .sensitive, kinds: Set(EntityKind.allCases), default: .mask,
            treatments: .init(uniqueKeysWithValues: telling.map { ($0, .mask) }))
        plan.breadth = .broad
        return plan
    }

    /// Findings shown in the text, for reading along. The output holds all personal data.
    public static func marked(_ language: Language = .nl) -> TextPlan {
        TextPlan(
            language: language, names: .precise, default: .mark,
            treatments: .init(uniqueKeysWithValues: (specialCategories + [.quasiIdentifier]).map { ($0, .mark) }))
    }

    /// For research on texts: persons numbered, time and place made coarse, the rest masked.
    public static func coarse(_ language: Language = .nl) -> TextPlan {
        TextPlan(
            language: language, names: .sensitive, default: .mask,
            treatments: [
                .person: .number, .date: .generalise(.month), .dateOfBirth: .generalise(.year), .age: .generalise(.tenYearBand),
                .postcode: .generalise(.postcodeRegion), .ipAddress: .generalise(.network),
            ])
    }

    /// For training and testing of software: everything replaced by what looks alike, dates shifted. Needs a key.
    public static func standIns(_ language: Language = .nl) -> TextPlan {
        TextPlan(
            language: language, names: .sensitive, default: .surrogate, treatments: [.date: .shiftDates, .dateOfBirth: .shiftDates])
    }

    /// Keyed pseudonyms for what identifies, the rest masked, for linking within a permit. Needs the key of the permit.
    public static func pseudonymised(_ language: Language = .nl) -> TextPlan {
        var plan = TextPlan(
            language: language, names: .sensitive, default: .mask,
            treatments: .init(uniqueKeysWithValues: EntityKind.allCases.filter { $0.isDirectIdentifier && $0 != .denied }.map { ($0, .pseudonym) }))
        plan.consistency = .permit
        return plan
    }

    static let specialCategories = EntityKind.allCases.filter(\.isSpecialCategory)

    /// What is done with a kind.
    public func treatment(of kind: EntityKind) -> Treatment {
        let treatment = treatments[kind] ?? (isKeptUnlessSaid(kind) ? .keep : defaultTreatment)
        guard case .generalise(.usual) = treatment, let usual = Generalisation.possible(for: kind).first else { return treatment }
        return .generalise(usual)
    }

    /// Descriptions stay where they are only pointed out; who asks for all that tells wants them treated.
    private func isKeptUnlessSaid(_ kind: EntityKind) -> Bool { kind.isSpecialCategory || kind == .quasiIdentifier && breadth == .usual }

    /// Whether all is looked for that points at one person by itself, names with the model among it.
    public var looksForDirectIdentifiers: Bool {
        names != nil && EntityKind.allCases.allSatisfy { !$0.isDirectIdentifier || $0 == .denied || kinds.contains($0) }
    }

    /// Whether a key must be handed in.
    public var needsKey: Bool { kinds.contains { treatment(of: $0).needsKey } }

    /// Whether what comes in the place of a value still says which mentions are of the same: then the output is pseudonymised, and says so.
    public var pseudonymises: Bool { kinds.contains { [.pseudonym, .surrogate, .number].contains(treatment(of: $0)) } }
}
