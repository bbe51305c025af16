public import Deadlines
import Rulebook
public import Text

/// A request for consent to the works council (art. 27 WOR), and what came of it.
public struct CouncilRequest: Sendable, Hashable, Codable {
    public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
        case consented, refused
        /// The subdistrict court gave permission in place of the council (art. 27(4) WOR).
        case permittedByCourt = "permitted-by-court"
        /// The council invoked nullity of a decision taken without its consent (art. 27(5) WOR).
        case nullityInvoked = "nullity-invoked"

        public var name: Bilingual {
            switch self {
            case .consented: .init(nl: "ingestemd", en: "consented")
            case .refused: .init(nl: "geweigerd", en: "refused")
            case .permittedByCourt: .init(nl: "vervangende toestemming van de rechter", en: "replacement consent by the court")
            case .nullityInvoked: .init(nl: "nietigheid ingeroepen", en: "nullity invoked")
            }
        }

        /// The option of the fact “works council decision”.
        var option: String {
            switch self {
            case .consented: "consented"
            case .refused: "refused"
            case .permittedByCourt: "permission by the court"
            case .nullityInvoked: "declared void"
            }
        }
    }

    public struct Outcome: Sendable, Hashable, Codable {
        public var decision: Decision
        public var text: String
        public var stamp: Stamp
        /// The day of the decision, where it was recorded later.
        public var day: CivilDate?
        /// How many times it had been talked over.
        var talks: Int
    }

    public let id: Identifier<CouncilRequest>
    public let version: Identifier<DossierVersion>
    /// The reasons of the decision (art. 27(2) WOR).
    public let reasons: String
    /// What it is expected to mean for the staff (art. 27(2) WOR).
    public let consequences: String
    public let asked: Stamp
    /// When it was talked over, at least once (art. 27(2) WOR).
    public internal(set) var consultations: [CivilDate] = []
    /// Oldest first: a refusal may be followed by permission of the court.
    public internal(set) var outcomes: [Outcome] = []
    /// The day on which the council heard that it is done all the same, without its consent (art. 27(5) WOR).
    public internal(set) var told: CivilDate?
    /// The description that it speaks of.
    public internal(set) var rest: Rest?

    public var decision: Decision? { outcomes.last?.decision }
    /// The last day on which the council can invoke nullity, once it was told: a month later (art. 27(5) WOR).
    public var lastDayOfNullity: CivilDate? { told.flatMap { $0.adding(months: 1) } }
    var allowsStart: Bool { decision == .consented || decision == .permittedByCourt }
}

extension Dossier {
    /// Asks the works council for its consent.
    public mutating func askCouncil(reasons: String, consequences: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.askCouncil, of: actor)
        let reasons = try filled(reasons, "reasons", .init(nl: "geef de beweegredenen", en: "give the reasons"))
        let consequences = try filled(
            consequences, "consequences", .init(nl: "geef de gevolgen voor het personeel", en: "give the consequences for the staff"))
        guard council.last.map({ $0.decision != nil }) ?? true else {
            throw .invalid(field: "reasons", message: .init(nl: "er loopt al een verzoek", en: "a request is running already"))
        }
        council.append(
            CouncilRequest(
                id: Identifier(random: now.random(16)), version: current.id, reasons: reasons, consequences: consequences,
                asked: Stamp(by: actor.account, at: now.time)))
        establishCouncil("requested", by: actor, now)
        revision += 1
        return [deed("council.asked", reason: .free(reasons), details: ["request": .plain(council[council.count - 1].id.text)])]
    }

    /// Records that the request was talked over with the council.
    public mutating func consultCouncil(on day: CivilDate, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        guard !powers(of: actor).isDisjoint(with: [.askCouncil, .decideForCouncil]) else { throw .notAllowed(.askCouncil) }
        // What changed since a consent is talked over too.
        guard let index = council.indices.last, council[index].decision == nil || council[index].isOutdated else {
            throw .unknown(what: .init(nl: "een lopend verzoek aan de raad", en: "a running request to the council"))
        }
        // An old request may be recorded here afterwards.
        guard day <= now.today else {
            throw .invalid(field: "day", message: .init(nl: "deze dag moet nog komen", en: "this day is still to come"))
        }
        if let changed = council[index].rest?.changedOn, day < changed {
            throw .invalid(
                field: "day",
                message: .init(
                    nl: "de beschrijving veranderde op \(changed.written.nl); overleg van daarvoor ging daar niet over",
                    en: "the description changed on \(changed.written.en); what was talked over before was not about that"))
        }
        council[index].consultations.append(day)
        revision += 1
        return [deed("council.consulted", details: ["day": .plain(day.description), "request": .plain(council[index].id.text)])]
    }

    /// Records what the council, or the court in its place, decided. Only a member of the council does that.
    /// - Parameter day: when it was decided; nil for today.
    public mutating func decideForCouncil(
        _ decision: CouncilRequest.Decision, _ text: String, on day: CivilDate? = nil, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.decideForCouncil, of: actor)
        if let day, day > now.today {
            throw .invalid(field: "decided-on", message: .init(nl: "deze dag moet nog komen", en: "this day is still to come"))
        }
        guard let index = council.indices.last else { throw .unknown(what: .init(nl: "een verzoek aan de raad", en: "a request to the council")) }
        let before = council[index].decision
        let follows =
            switch decision {
            case .consented: before == nil || before == .consented && council[index].isOutdated
            case .refused: before == nil || before == .consented && council[index].isOutdated
            case .permittedByCourt: before == .refused
            case .nullityInvoked: before == nil || before == .refused
            }
        guard follows else {
            throw .invalid(
                field: "decision",
                message: .init(
                    nl: "na “\(before?.name.nl ?? "geen besluit")” kan “\(decision.name.nl)” niet volgen",
                    en: "after “\(before?.name.en ?? "no decision")” “\(decision.name.en)” cannot follow"))
        }
        if council[index].isOutdated, let last = council[index].outcomes.last {
            guard day == nil || day == now.today else {
                throw .invalid(
                    field: "decided-on",
                    message: .init(
                        nl: "de beschrijving is na het vorige besluit veranderd; daarover besluit de raad vandaag",
                        en: "the description changed after the decision before; about that the council decides today"))
            }
            guard council[index].consultations.count > last.talks else {
                throw .invalid(
                    field: "decision",
                    message: .init(
                        nl: "leg eerst vast wanneer er over de wijziging is overlegd", en: "first record when the change was talked over"))
            }
        }
        if let day, let talked = council[index].consultations.max(), day < talked, decision != .nullityInvoked {
            throw .invalid(
                field: "decided-on",
                message: .init(nl: "het overleg was later, op \(talked.written.nl)", en: "the consultation was later, on \(talked.written.en)"))
        }
        if decision == .consented || decision == .refused, council[index].consultations.isEmpty {
            throw .invalid(
                field: "decision",
                message: .init(
                    nl: "leg eerst vast wanneer er is overlegd: de wet vraagt minstens één overleg",
                    en: "first record when it was talked over: the law asks for at least one consultation"))
        }
        council[index].outcomes.append(
            .init(
                decision: decision, text: text, stamp: Stamp(by: actor.account, at: now.time), day: day == now.today ? nil : day,
                talks: council[index].consultations.count))
        // Who decides has the description of today before them.
        council[index].rest = rest(on: .whole, now.engine.rulebook)
        establishCouncil(decision.option, by: actor, now)
        revision += 1
        return [
            deed(
                "council.decided", reason: .free(text),
                details: [
                    "decision": .plain(decision.rawValue), "request": .plain(council[index].id.text), "day": .plain((day ?? now.today).description),
                ])
        ]
    }

    /// Records the day on which the council heard of a decision that it had refused, or saw it carried out: from then on it has a month to
    /// invoke nullity (art. 27(5) WOR).
    public mutating func tellCouncil(on day: CivilDate, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        guard !powers(of: actor).isDisjoint(with: [.askCouncil, .decideForCouncil]) else { throw .notAllowed(.askCouncil) }
        guard let index = council.indices.last, let refusal = council[index].outcomes.last, refusal.decision == .refused else {
            throw .unknown(what: .init(nl: "een verzoek dat de raad heeft geweigerd", en: "a request that the council refused"))
        }
        guard day <= now.today else { throw Self.notYet("told-on") }
        council[index].told = day
        revision += 1
        return [deed("council.told", details: ["day": .plain(day.description), "request": .plain(council[index].id.text)])]
    }

    private mutating func establishCouncil(_ option: String, by actor: Actor, _ now: Circumstances) {
        guard let answer = SignOff.councilConsent.answer(option, in: now.engine.rulebook) else { return }
        establish(SignOff.councilConsent.says.fact, answer, purpose: nil, because: "council", by: actor, now)
    }
}
