import Deadlines
public import Rulebook

/// What the rulebook says of a dossier on a day: an answer for each purpose.
public struct DossierAssessment: Sendable {
    public struct PurposeAnswer: Sendable {
        public var purpose: Purpose
        /// The answers that hold for the purpose.
        public var situation: Situation
        /// Nil when the answers contradict each other.
        public var answer: Answer?
        /// The facts that cannot be true together, by index.
        public var contradiction: [Int]
        /// Names of answers that this rulebook cannot read; they count as not given.
        public var unreadable: [String]
    }

    public let asOf: LawDate
    public let purposes: [PurposeAnswer]

    public init(_ dossier: Dossier, asOf: LawDate, engine: Engine, reader: JSONSituationReader, options: AnswerOptions) {
        self.asOf = asOf
        purposes = dossier.content.purposes.map { purpose in
            let (situation, unreadable) = dossier.situation(for: purpose, reader)
            do throws(Contradiction) {
                let answer = try engine.answer(situation, asOf: asOf, options: options)
                return PurposeAnswer(purpose: purpose, situation: situation, answer: answer, contradiction: [], unreadable: unreadable)
            } catch {
                return PurposeAnswer(purpose: purpose, situation: situation, answer: nil, contradiction: error.facts, unreadable: unreadable)
            }
        }
    }

    /// The strictest headline of the purposes; undecided where answers contradict.
    public var headline: Headline {
        purposes.map { $0.answer?.headline ?? .undecided }.max { $0.strictness < $1.strictness } ?? .undecided
    }

    public subscript(purpose: Identifier<Purpose>) -> Answer? { purposes.first { $0.purpose.id == purpose }?.answer }

    /// The answers that hold for a purpose; none for one that the dossier does not have.
    public func situation(for purpose: Identifier<Purpose>) -> Situation {
        purposes.first { $0.purpose.id == purpose }?.situation ?? Situation()
    }

    /// The later dates on which the answer to some purpose changes, ascending.
    public var horizon: [(date: LawDate, purpose: Purpose, change: HorizonChange)] {
        purposes.flatMap { item in (item.answer?.horizon ?? []).map { ($0.date, item.purpose, $0) } }.sorted { $0.date < $1.date }
    }
}

extension Headline {
    /// Of several verdicts the one with the highest holds for all.
    public var strictness: Int {
        switch self {
        case .notCovered: 0
        case .permitted: 1
        case .conditions: 2
        case .dutyBreached: 3
        case .undecided: 4
        case .weighing: 5
        case .prohibited: 6
        }
    }
}
