public import Rulebook
public import Text

/// What was decided or shown for an activity as it was described then: a judgement, an advice, a consent, a DPIA.
///
/// It speaks of that description only. When the description changes it does not hold until somebody says again that it does.
public protocol RestsOnFacts {
    /// What was described otherwise then: the answer of then as JSON by the English name of the fact; also `field:data` and `purposes`.
    var changedSince: [String: String]? { get }
}

extension RestsOnFacts {
    /// Whether the description is another one now.
    public var isOutdated: Bool { changedSince?.isEmpty == false }

    /// What changed, in words for people, in order.
    public func changes(in rulebook: Rulebook) -> [Bilingual] {
        (changedSince ?? [:]).keys.sorted().map { name in
            switch name {
            case RestingPoint.data: RegisterFields.field("data")!.name
            case RestingPoint.purposes: .init(nl: "de doelen", en: "the purposes")
            default: rulebook.fact(named: name).map { rulebook.facts[$0].name } ?? Bilingual(name)
            }
        }
    }
}

/// What a decision rests on beside answers.
private enum RestingPoint {
    static let data = "field:data"
    static let purposes = "purposes"
}

private typealias Changes = [String: (old: String, new: String)]

/// A change that is taken back leaves no trace.
private func take(_ changes: Changes, into since: inout [String: String]?) {
    var known = since ?? [:]
    for (name, (old, new)) in changes {
        if known[name] == new { known[name] = nil } else if known[name] == nil { known[name] = old }
    }
    since = known.isEmpty ? nil : known
}

extension Judgement: RestsOnFacts {}
extension OfficerAdvice: RestsOnFacts {}
extension CouncilRequest: RestsOnFacts {}
extension TaskRecord: RestsOnFacts {}

extension Dossier {
    /// The groups of questions that describe the activity: what is done, with which data, about whom, and how. The others are about what was
    /// arranged for it, and what happened.
    static let describingGroups: Set<String> = ["people", "data", "source", "purpose", "means", "role", "basis", "work", "decisions"]

    /// Notes of all that was decided which changes of the description came after it.
    mutating func noteChanges(since before: DossierContent, _ rulebook: Rulebook) {
        let whole = changesOfFields(since: before)
        var ofAny = whole
        var byPurpose: [Identifier<Purpose>: Changes] = [:]
        for purpose in content.purposes {
            guard let old = before.purpose(purpose.id) else { continue }
            let changes = Self.changes(from: before.facts(for: old), to: content.facts(for: purpose), rulebook)
            byPurpose[purpose.id] = changes.merging(whole) { fact, _ in fact }
            ofAny.merge(changes) { first, _ in first }
        }
        for index in judgements.indices {
            take(judgements[index].purpose.map { byPurpose[$0] ?? [:] } ?? ofAny, into: &judgements[index].changedSince)
        }
        // A purpose more or less changes nothing about the other, but what was consented to or advised on was the whole.
        let purposes = (before.purposes.map(\.id.text).joined(separator: " "), content.purposes.map(\.id.text).joined(separator: " "))
        if purposes.0 != purposes.1 { ofAny[RestingPoint.purposes] = purposes }
        guard !ofAny.isEmpty else { return }
        for index in advices.indices where advices[index].version == current.id { take(ofAny, into: &advices[index].changedSince) }
        if let last = council.indices.last { take(ofAny, into: &council[last].changedSince) }
        for norm in rulebook.norms where Self.asksAssessment(norm, rulebook) {
            let key = DossierTask.key(duty: norm)
            if tasks[key]?.done != nil { take(ofAny, into: &tasks[key]!.changedSince) }
        }
    }

    private func changesOfFields(since before: DossierContent) -> Changes {
        func text(_ content: DossierContent) -> String {
            (content.fields["data"]?.rows ?? []).map { row in
                ["name", "people", "kind"].map { row[$0]?.text ?? "" }.joined(separator: "\t")
            }.sorted().joined(separator: "\n")
        }
        let (old, new) = (text(before), text(content))
        return old == new || old.isEmpty ? [:] : [RestingPoint.data: (old, new)]
    }

    /// A first answer changes nothing that was known; nor do answers about what was arranged.
    private static func changes(from old: [String: String], to new: [String: String], _ rulebook: Rulebook) -> Changes {
        var found: Changes = [:]
        for (name, was) in old where new[name] != was {
            guard let fact = rulebook.fact(named: name), describingGroups.contains(rulebook.groups[rulebook.facts[fact].group].id) else { continue }
            found[name] = (was, new[name] ?? "")
        }
        return found
    }
}
