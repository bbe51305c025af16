public import Deadlines
import Rulebook
public import Text

/// A request for advice to the supervisory authority because a high risk is left (art. 36 AVG), and what came of it.
///
/// The processing may not start before the authority answered without objections.
public struct PriorConsultation: Sendable, Hashable, Codable {
    public enum Advice: String, Sendable, Hashable, Codable, CaseIterable {
        case noObjections = "no-objections"
        case against

        public var name: Bilingual {
            switch self {
            case .noObjections: .init(nl: "advies zonder bezwaar", en: "advice without objections")
            case .against: .init(nl: "advies om het zo niet te doen", en: "advice not to do it like this")
            }
        }

        /// The option of the fact “prior consultation”.
        var option: String {
            switch self {
            case .noObjections: "advice without objections"
            case .against: "advice against"
            }
        }
    }

    /// A question of the authority: its period stands still until it has the answer (art. 36(2) AVG).
    public struct Question: Sendable, Hashable, Codable {
        public var asked: CivilDate
        public var answered: CivilDate?
    }

    public struct Outcome: Sendable, Hashable, Codable {
        public var advice: Advice
        public var text: String
        public var day: CivilDate
        public var stamp: Stamp
    }

    public let id: Identifier<PriorConsultation>
    public let version: Identifier<DossierVersion>
    /// The day on which the authority got the request.
    public let received: CivilDate
    /// What was sent along (art. 36(3) AVG).
    public let text: String
    public let stamp: Stamp
    /// The day on which the authority said that it takes six weeks more.
    public internal(set) var extended: CivilDate?
    public internal(set) var questions: [Question] = []
    public internal(set) var outcome: Outcome?
    /// The description that was sent.
    public internal(set) var rest: Rest?

    /// When the authority has to have answered: eight weeks, with six more where it said so, and without the time in which it waited.
    /// - Throws: `DeadlineError` for years that are not known.
    public func deadline() throws(DeadlineError) -> DeadlineResult {
        let weeks = Period(extended == nil ? 8 : 14, .weeks)!
        return try DeadlineQuestion(
            period: weeks, from: .day(received), rules: .eu,
            clockStops: questions.map { ClockStop(asked: $0.asked, answered: $0.answered, citation: "AVG 36(2)") }
        ).answer()
    }

    /// The last day on which the authority can say that it takes more time: a month after it got the request.
    public func lastDayToExtend() throws(DeadlineError) -> CivilDate? {
        guard case .day(let day) = try DeadlineQuestion(period: Period(1, .months)!, from: .day(received), rules: .eu).answer().end else { return nil }
        return day
    }

    /// The last day on which something happened.
    var lastDay: CivilDate { ([received, extended] + questions.flatMap { [$0.asked, $0.answered] }).compactMap { $0 }.max() ?? received }
}

extension Dossier {
    /// Records that the authority was asked for advice.
    /// - Parameter day: when it got the request.
    public mutating func consultAuthority(received day: CivilDate, _ text: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        let text = try filled(text, "text", .init(nl: "schrijf op wat u hebt gevraagd en meegestuurd", en: "write down what you asked and sent along"))
        guard workflows.consultations.last.map({ $0.outcome != nil }) ?? true else {
            throw .invalid(field: "text", message: .init(nl: "er loopt al een aanvraag", en: "a request is running already"))
        }
        guard day <= now.today else { throw Self.notYet("day") }
        let consultation = PriorConsultation(
            id: Identifier(random: now.random(16)), version: current.id, received: day, text: text, stamp: Stamp(by: actor.account, at: now.time),
            rest: rest(on: .assessment, now.engine.rulebook))
        do { _ = try consultation.deadline() } catch { throw .invalid(field: "day", message: error.message) }
        workflows.consultations.append(consultation)
        establishConsultation("waiting for advice", by: actor, now)
        revision += 1
        return [deed("authority.asked", reason: .free(text), details: ["day": .plain(day.description), "consultation": .plain(consultation.id.text)])]
    }

    /// Records that the authority takes six weeks more.
    public mutating func authorityExtends(on day: CivilDate, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        let index = try runningConsultation(actor)
        let running = workflows.consultations[index]
        guard running.extended == nil else {
            throw .invalid(field: "day", message: .init(nl: "de verlenging staat er al", en: "the extension stands here already"))
        }
        guard day <= now.today else { throw Self.notYet("day") }
        guard day >= running.received, let last = try? running.lastDayToExtend(), day <= last else {
            throw .invalid(
                field: "day",
                message: .init(
                    nl: "de AP meldt een verlenging binnen een maand na de aanvraag", en: "the authority announces an extension within a month of the request"))
        }
        workflows.consultations[index].extended = day
        revision += 1
        return [deed("authority.extended", details: ["day": .plain(day.description), "consultation": .plain(running.id.text)])]
    }

    /// Records that the authority asked for information, or that it got it: its period stands still in between.
    public mutating func authorityAsks(on day: CivilDate, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        let index = try runningConsultation(actor)
        guard day <= now.today else { throw Self.notYet("day") }
        var copy = workflows.consultations[index]
        let isAnswer = copy.questions.last.map { $0.answered == nil } ?? false
        if isAnswer { copy.questions[copy.questions.count - 1].answered = day } else { copy.questions.append(.init(asked: day, answered: nil)) }
        do { _ = try copy.deadline() } catch { throw .invalid(field: "day", message: error.message) }
        workflows.consultations[index] = copy
        revision += 1
        return [
            deed(
                isAnswer ? "authority.informed" : "authority.questioned", details: ["day": .plain(day.description), "consultation": .plain(copy.id.text)])
        ]
    }

    /// Records the authority's advice.
    public mutating func authorityAdvises(
        _ advice: PriorConsultation.Advice, _ text: String, on day: CivilDate, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        let index = try runningConsultation(actor)
        let text = try filled(text, "text", .init(nl: "schrijf op wat de AP adviseert", en: "write down what the authority advises"))
        guard day <= now.today else { throw Self.notYet("day") }
        guard day >= workflows.consultations[index].lastDay else {
            throw .invalid(
                field: "day",
                message: .init(nl: "het advies kan niet vóór de aanvraag of een vraag liggen", en: "the advice cannot lie before the request or a question"))
        }
        workflows.consultations[index].outcome = .init(advice: advice, text: text, day: day, stamp: Stamp(by: actor.account, at: now.time))
        establishConsultation(advice.option, by: actor, now)
        revision += 1
        return [
            deed(
                "authority.advised", reason: .free(text),
                details: [
                    "advice": .plain(advice.rawValue), "day": .plain(day.description), "consultation": .plain(workflows.consultations[index].id.text),
                ])
        ]
    }

    private func runningConsultation(_ actor: Actor) throws(Refusal) -> Int {
        try require(.edit, of: actor)
        guard let index = workflows.consultations.indices.last, workflows.consultations[index].outcome == nil else {
            throw .unknown(what: .init(nl: "een lopende aanvraag bij de AP", en: "a running request to the authority"))
        }
        return index
    }

    private mutating func establishConsultation(_ option: String, by actor: Actor, _ now: Circumstances) {
        guard let answer = SignOff.priorConsultation.answer(option, in: now.engine.rulebook) else { return }
        establish(SignOff.priorConsultation.says.fact, answer, purpose: nil, because: "consultation", by: actor, now)
    }

    static func notYet(_ field: String) -> Refusal {
        .invalid(field: field, message: .init(nl: "deze dag moet nog komen", en: "this day is still to come"))
    }
}
