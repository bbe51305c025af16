public import Deadlines
public import Rulebook
public import Text

/// What was decided and done about a dossier, with the verdict and what it rests on: for files that go out. Whoever reads one elsewhere reads
/// what was so here; it can be taken over by nobody.
public struct DossierRecord: Sendable, Hashable {
    /// The verdict for a purpose and what it rests on.
    public struct PurposeVerdict: Sendable, Hashable {
        public var purpose: Purpose
        public var verdict: Headline
        public var rules: [Rule]
        /// What is not answered and can change it.
        public var missing: [Bilingual]
    }

    /// A rule of the rulebook that a verdict rests on.
    public struct Rule: Sendable, Hashable {
        public var id: String
        public var text: Bilingual
        public var citation: Bilingual
        /// Of a prohibition that does not apply: what lifts it. Nil for a rule that applies.
        public var liftedBy: Bilingual?
    }

    /// An answer that holds for a purpose, whoever gave it.
    public struct GivenAnswer: Sendable, Hashable {
        public var purpose: Identifier<Purpose>
        public var question: Bilingual
        public var words: Bilingual
    }

    /// A task with what people arranged and did about it.
    public struct Task: Sendable, Hashable {
        public var key: String
        public var title: Bilingual
        /// Nil for a task that is not asked any more.
        public var state: DossierTask.State?
        public var record: TaskRecord
        /// What changed since it was done; empty where nothing did.
        public var changes: [Bilingual]
    }

    /// Something of the dossier that speaks of it as it was described then.
    public enum Decision: Sendable, Hashable {
        case judgement(Judgement)
        case advice(Identifier<OfficerAdvice>)
        case council(Identifier<CouncilRequest>)
        case consultation(Identifier<PriorConsultation>)
        case objections(Identifier<ObjectionWindow>)
    }

    public let dossier: Dossier
    public let verdicts: [PurposeVerdict]
    public let answers: [GivenAnswer]
    public let tasks: [Task]
    /// What the entry lacks, the grave first.
    public let gaps: [EntryGaps.Gap]
    /// When this was so.
    public let time: Instant
    private let names: [Identifier<Account>: String]
    private let judgementNames: [String: Bilingual]
    private let changes: [Decision: [Bilingual]]

    /// - Parameters:
    ///   - names: of accounts, as far as the reader may see them.
    ///   - assessment: of this dossier now, where it was made already.
    public init(_ dossier: Dossier, names: [Identifier<Account>: String], assessment: DossierAssessment? = nil, _ now: Circumstances) {
        let rulebook = now.engine.rulebook
        let assessment = assessment ?? dossier.assessment(now)
        self.dossier = dossier
        self.names = names
        time = now.time
        verdicts = assessment.purposes.map { item in
            let rules = (item.answer?.bearingRules(in: rulebook) ?? []).map { rule in
                let norm = rulebook.norms[rule.norm]
                return Rule(id: norm.id, text: norm.text, citation: rulebook.citationText(norm.citations), liftedBy: rule.liftedBy)
            }
            let missing = item.answer?.missing ?? item.contradiction
            return PurposeVerdict(
                purpose: item.purpose, verdict: item.answer?.headline ?? .undecided, rules: rules, missing: missing.map { rulebook.facts[$0].name })
        }
        answers = assessment.purposes.flatMap { item in
            item.situation.states.keys.filter { rulebook.facts[$0].isFact }.sorted { (rulebook.facts[$0].group, $0) < (rulebook.facts[$1].group, $1) }
                .map { fact in
                    GivenAnswer(
                        purpose: item.purpose.id, question: rulebook.facts[fact].name,
                        words: item.situation[fact].map { rulebook.words(for: $0, of: fact) } ?? Bilingual(""))
                }
        }
        let asked = TaskList(dossier, assessment, rulebook).tasks
        // What was done for a task that the rules ask no more is evidence all the same.
        let others = Set(dossier.tasks.keys).subtracting(asked.map(\.key)).sorted().filter { dossier.tasks[$0] != TaskRecord() }
        tasks =
            asked.map { Task(key: $0.key, title: $0.title(rulebook), state: $0.state, record: $0.record ?? TaskRecord(), changes: $0.changes) }
            + others.map { key in
                let record = dossier.tasks[key]!
                return Task(
                    key: key, title: DossierTask.title(ofKey: key, rulebook), state: nil, record: record, changes: record.changes(in: rulebook))
            }
        gaps = EntryGaps(dossier, assessment, rulebook).all
        judgementNames = Dictionary(
            dossier.judgements.compactMap { judgement in rulebook.fact(named: judgement.fact).map { (judgement.fact, rulebook.facts[$0].question) } },
            uniquingKeysWith: { first, _ in first })
        func words(_ decision: some RestsOnFacts) -> [Bilingual] { decision.changes(in: rulebook) }
        changes = Dictionary(
            dossier.judgements.map { (.judgement($0), words($0)) } + dossier.advices.map { (.advice($0.id), words($0)) }
                + dossier.council.map { (.council($0.id), words($0)) }
                + dossier.workflows.consultations.map { (.consultation($0.id), words($0)) }
                + dossier.workflows.objectionWindows.map { (.objections($0.id), words($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What changed since something was decided; empty where nothing did.
    public func changes(since decision: Decision) -> [Bilingual] { changes[decision] ?? [] }

    /// The name of somebody, as far as it is known.
    public func name(_ account: Identifier<Account>) -> Bilingual {
        guard let name = names[account] else { return Bilingual(account.text) }
        return name.isEmpty ? .init(nl: "een gewiste persoon", en: "an erased person") : Bilingual(name)
    }

    /// What was weighed.
    public func question(_ judgement: Judgement) -> Bilingual { judgementNames[judgement.fact] ?? Bilingual(judgement.fact) }

    /// The number of a version, for people.
    public func number(_ version: Identifier<DossierVersion>) -> Int? { dossier.versions.first { $0.id == version }?.number }

    /// The names of purposes, in the order of the dossier; a purpose that is gone by its identifier.
    public func purposeNames(_ ids: [Identifier<Purpose>]) -> [String] { ids.map { dossier.content.purpose($0)?.name ?? $0.text } }

    /// How a permit stands at the time of this record.
    public func standing(_ permit: PermitRecord) -> PermitStanding {
        if let revoked = permit.revoked { return .revoked(Instant(seconds: revoked.seconds)) }
        let end = Instant(seconds: permit.validUntil)
        return end > time ? .valid(until: end) : .expired(end)
    }
}

extension DossierTask {
    /// What there is to do, in a sentence.
    public func title(_ rulebook: Rulebook) -> Bilingual {
        switch subject {
        case .questions: .init(nl: "beantwoord de vragen die nog tellen", en: "answer the questions that still matter")
        case .contradiction(let facts):
            Bilingual(nl: "antwoorden spreken elkaar tegen: ", en: "answers contradict each other: ")
                + .joined(facts.map { rulebook.facts[$0].name }, ", ")
        case .judgement(let fact): rulebook.facts[fact].question
        case .duty(let norm): rulebook.norms[norm].text
        case .adviceToAnswer:
            .init(nl: "antwoord op het advies van de functionaris gegevensbescherming", en: "answer the advice of the data protection officer")
        }
    }
}

extension DossierTask {
    /// What a task asks, by its key alone: also of one that is not asked any more.
    public static func title(ofKey key: String, _ rulebook: Rulebook) -> Bilingual {
        if key.hasPrefix("duty-"), let norm = rulebook.norm(String(key.dropFirst(5))) { return rulebook.norms[norm].text }
        if key.hasPrefix("judge-") { return .init(nl: "een open norm afwegen", en: "weigh an open norm") }
        if key.hasPrefix("advice-") {
            return .init(
                nl: "antwoord op het advies van de functionaris gegevensbescherming", en: "answer the advice of the data protection officer")
        }
        return .init(nl: "beantwoord de vragen die nog tellen", en: "answer the questions that still matter")
    }
}

extension Evidence {
    /// What it is, in words: the text, the address, or the name of a file with its digest.
    public var words: String {
        switch kind {
        case .file(let name, let digest, _): "\(name) (SHA-256 \(digest))"
        case .link(let address): address
        case .statement(let text): text
        }
    }
}
