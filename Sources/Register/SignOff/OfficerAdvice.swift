import Deadlines
import Rulebook
public import Text

/// An advice of the data protection officer (art. 35(2), 39(1)(c) AVG). Nobody can change its words; whoever decides may depart from it
/// and then says why.
public struct OfficerAdvice: Sendable, Hashable, Codable {
    public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
        case positive, conditional, negative

        public var name: Bilingual {
            switch self {
            case .positive: .init(nl: "positief", en: "positive")
            case .conditional: .init(nl: "positief onder voorwaarden", en: "positive under conditions")
            case .negative: .init(nl: "negatief", en: "negative")
            }
        }
    }

    /// What the one who decides does with it.
    public struct Response: Sendable, Hashable, Codable {
        public var departs: Bool
        public var text: String
        public var stamp: Stamp
    }

    public let id: Identifier<OfficerAdvice>
    public let version: Identifier<DossierVersion>
    public let stance: Stance
    public let text: String
    public let stamp: Stamp
    public internal(set) var response: Response?
    /// The description that it speaks of.
    public internal(set) var rest: Rest?

    /// A positive advice needs no answer.
    public var asksAnswer: Bool { stance != .positive }
}

extension Dossier {
    /// Gives the officer's advice on the version as it is.
    public mutating func advise(_ stance: OfficerAdvice.Stance, _ text: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.advise, of: actor)
        try require(.draft, .inReview, .approved, .signed)
        let text = try filled(text, "text", .init(nl: "schrijf het advies op", en: "write down the advice"))
        let advice = OfficerAdvice(
            id: Identifier(random: now.random(16)), version: current.id, stance: stance, text: text,
            stamp: Stamp(by: actor.account, at: now.time), response: nil, rest: rest(on: .assessment, now.engine.rulebook))
        advices.append(advice)
        if let answer = SignOff.officerAdvice.answer(SignOff.officerAdvice.says.options[0], in: now.engine.rulebook) {
            establish(SignOff.officerAdvice.says.fact, answer, purpose: nil, because: "advice-\(advice.id)", by: actor, now)
        }
        revision += 1
        return [deed("advice.given", reason: .free(text), details: ["stance": .plain(stance.rawValue), "advice": .plain(advice.id.text)])]
    }

    /// Answers an advice; its words stay as they are.
    /// - Parameter departs: whether the decision departs from the advice; then `text` says why.
    public mutating func answerAdvice(
        _ id: Identifier<OfficerAdvice>, departs: Bool, _ text: String, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.answerAdvice, of: actor)
        guard let index = advices.firstIndex(where: { $0.id == id }) else { throw .unknown(what: .init(nl: "dit advies", en: "this advice")) }
        guard advices[index].response == nil else {
            throw .invalid(field: "text", message: .init(nl: "dit advies is al beantwoord", en: "this advice has been answered already"))
        }
        let text = try filled(
            text, "text",
            departs
                ? .init(nl: "schrijf op waarom u van het advies afwijkt", en: "write down why you depart from the advice")
                : .init(nl: "schrijf op wat u met het advies doet", en: "write down what you do with the advice"))
        advices[index].response = .init(departs: departs, text: text, stamp: Stamp(by: actor.account, at: now.time))
        revision += 1
        return [deed(departs ? "advice.departed-from" : "advice.followed", reason: .free(text), details: ["advice": .plain(id.text)])]
    }

    /// The last word of those whose word counts.
    func basis(_ signOff: SignOff) -> (any RestsOnFacts)? {
        switch signOff {
        case .officerAdvice: advices.last
        case .councilConsent: council.last
        case .priorConsultation: workflows.consultations.last
        case .objectionWindow: workflows.objectionWindows.last
        }
    }

    /// Whether a sign-off stands in the dossier for what it says on a day.
    func has(_ signOff: SignOff, on day: CivilDate) -> Bool {
        switch signOff {
        // What was advised on another description, or what the DPIA is made of, does not speak of this one.
        case .officerAdvice: advices.last.map { !$0.isOutdated } ?? false
        case .councilConsent: council.last.map { $0.allowsStart && !$0.isOutdated } ?? false
        case .priorConsultation: workflows.consultations.last.map { $0.outcome?.advice == .noObjections && !$0.isOutdated } ?? false
        case .objectionWindow: workflows.objectionWindows.last.map { $0.hasEnded(on: day) && !$0.isOutdated } ?? false
        }
    }
}
