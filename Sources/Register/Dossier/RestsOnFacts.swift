public import Deadlines
public import Rulebook
public import Text

/// What was decided or shown for an activity as it was described then: a judgement, an advice, a consent, a DPIA.
///
/// It speaks of that description only. When the description changes it does not hold until somebody says again that it does.
public protocol RestsOnFacts {
    var rest: Rest? { get }
}

/// The description that a decision rests on, and what became of it.
public struct Rest: Sendable, Hashable, Codable {
    fileprivate(set) var then: ActivityDescription
    /// What is otherwise now, as it was then, by its key in `ActivityDescription`.
    public fileprivate(set) var changes: [String: String] = [:]
    /// The day on which that began; nil while nothing is otherwise.
    public fileprivate(set) var changedOn: CivilDate?

    init(on then: ActivityDescription) { self.then = then }

    fileprivate mutating func note(_ described: ActivityDescription, on day: CivilDate) {
        changes = then.changes(to: described)
        changedOn = changes.isEmpty ? nil : changedOn ?? day
    }
}

extension RestsOnFacts {
    /// Whether the description is another one now.
    public var isOutdated: Bool { rest?.changes.isEmpty == false }

    /// What changed, in words for people, in order.
    public func changes(in rulebook: Rulebook) -> [Bilingual] {
        var seen = Set<Bilingual>()
        return (rest?.changes.keys.sorted() ?? []).map { ActivityDescription.words(for: $0, in: rulebook) }.filter { seen.insert($0).inserted }
    }
}

extension Judgement: RestsOnFacts {}
extension OfficerAdvice: RestsOnFacts {}
extension CouncilRequest: RestsOnFacts {}
extension TaskRecord: RestsOnFacts {}
extension PriorConsultation: RestsOnFacts {}
extension ObjectionWindow: RestsOnFacts {}

extension Dossier {
    /// What somebody who decides now decides about.
    func rest(on scope: ActivityDescription.Scope, _ rulebook: Rulebook) -> Rest { Rest(on: ActivityDescription(self, scope, rulebook)) }

    /// Notes of all that was decided what is described otherwise now.
    mutating func noteChanges(_ now: Circumstances) {
        let described = Descriptions(self, now.engine.rulebook)
        eachRest { rest, scope in rest.note(described[scope], on: now.today) }
    }

    /// Makes a change that describes nothing otherwise: what was decided goes along with it.
    mutating func settle(_ now: Circumstances, _ change: (inout Dossier) -> Void) {
        let before = Descriptions(self, now.engine.rulebook)
        change(&self)
        let after = Descriptions(self, now.engine.rulebook)
        eachRest { rest, scope in
            rest.then.follow(from: before[scope], to: after[scope])
            rest.note(after[scope], on: now.today)
        }
    }

    private mutating func eachRest(_ body: (inout Rest, ActivityDescription.Scope) -> Void) {
        func visit(_ rest: inout Rest?, _ scope: ActivityDescription.Scope) {
            guard var known = rest else { return }
            body(&known, scope)
            rest = known
        }
        for index in judgements.indices { visit(&judgements[index].rest, .judgement(judgements[index].fact, judgements[index].purpose)) }
        for index in advices.indices { visit(&advices[index].rest, .assessment) }
        for index in council.indices { visit(&council[index].rest, .whole) }
        for index in workflows.consultations.indices { visit(&workflows.consultations[index].rest, .assessment) }
        for index in workflows.objectionWindows.indices { visit(&workflows.objectionWindows[index].rest, .whole) }
        for key in tasks.keys { visit(&tasks[key]!.rest, .assessment) }
    }
}

/// The descriptions of one state of a dossier, each worked out once.
private final class Descriptions {
    private let dossier: Dossier
    private let rulebook: Rulebook
    private var known: [ActivityDescription.Scope: ActivityDescription] = [:]

    init(_ dossier: Dossier, _ rulebook: Rulebook) { (self.dossier, self.rulebook) = (dossier, rulebook) }

    subscript(scope: ActivityDescription.Scope) -> ActivityDescription {
        if let found = known[scope] { return found }
        let made = ActivityDescription(dossier, scope, rulebook)
        known[scope] = made
        return made
    }
}
