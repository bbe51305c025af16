import Casework
import Rulebook
import Storage
import Text

/// A visitor's assessment, read from the store: the answers as a situation, and what belongs to it besides answers.
struct KeptAssessment: Sendable {
    let token: AssessmentToken
    let version: Int
    var situation: Situation
    var goal: Goal
    /// The example that it started from.
    var title: Bilingual?
    /// Who judged, and why, by fact index.
    var judgements: [Int: Judgement] = [:]
    /// Answers that this version of the rulebook does not know any more.
    var unreadable: [String] = []

    /// The human outcome of an open norm: the name of who decided and the reason.
    struct Judgement: Sendable, Hashable {
        var by: String
        var reason: String
        /// The date on which it was recorded; nil in what was kept before dates were.
        var date: LawDate?

        /// "Jansen, 22 november 2026".
        func byAndWhen(_ language: Language) -> String {
            by + (date.map { ", " + Say(language: language).date($0) } ?? "")
        }
    }

    /// Keys that are not names of facts start with this.
    private static let goalKey = "@goal"
    private static let titleKey = "@title"
    private static let judgementKey = "@judgement "

    init(_ stored: StoredAssessment, _ token: AssessmentToken, _ vocabulary: Vocabulary) {
        self.token = token
        version = stored.version
        situation = Situation()
        goal = .verdict
        let rulebook = vocabulary.rulebook
        for (key, text) in stored.answers {
            guard let value = JSONReader.read(Array(text.utf8)) else { continue }
            if key == Self.goalKey {
                goal = value.text.flatMap(Goal.init) ?? .verdict
            } else if key == Self.titleKey {
                title = Self.bilingual(value)
            } else if key.hasPrefix(Self.judgementKey) {
                guard let fact = rulebook.fact(named: String(key.dropFirst(Self.judgementKey.count))) else { continue }
                judgements[fact] = Judgement(
                    by: Self.text(value, "by"), reason: Self.text(value, "reason"), date: LawDate(Self.text(value, "date")))
            } else if let fact = rulebook.fact(named: key), let state = vocabulary.reader.state(value, of: fact) {
                situation[fact] = state
            } else {
                unreadable.append(key)
            }
        }
        unreadable.sort()
    }

    /// The answers to store for a new assessment.
    static func answers(_ situation: Situation, goal: Goal, title: Bilingual?, _ vocabulary: Vocabulary) -> [String: String] {
        var answers: [String: String] = [goalKey: "\"\(goal.rawValue)\""]
        if let title {
            var json = JSONWriter(capacity: 64)
            json.value(title)
            answers[titleKey] = json.string
        }
        for (fact, state) in situation.states {
            answers[vocabulary.rulebook.facts[fact].name.en] = vocabulary.json(state, of: fact)
        }
        return answers
    }

    /// The change that gives or takes back an answer. Whoever takes back a judgement takes back its reason too.
    static func change(_ fact: Int, to state: FactState?, _ vocabulary: Vocabulary) -> [AnswerChange] {
        let name = vocabulary.rulebook.facts[fact].name.en
        var changes = [AnswerChange(question: name, answer: state.map { vocabulary.json($0, of: fact) })]
        if !vocabulary.rulebook.facts[fact].isFact { changes.append(AnswerChange(question: judgementKey + name, answer: nil)) }
        return changes
    }

    static func change(_ fact: Int, to state: FactState, _ judgement: Judgement, _ vocabulary: Vocabulary) -> [AnswerChange] {
        var json = JSONWriter(capacity: 256)
        json.beginObject()
        json.field("by", judgement.by)
        json.field("reason", judgement.reason)
        if let date = judgement.date { json.field("date", date.description) }
        json.endObject()
        let name = vocabulary.rulebook.facts[fact].name.en
        return [
            AnswerChange(question: name, answer: vocabulary.json(state, of: fact)),
            AnswerChange(question: judgementKey + name, answer: json.string),
        ]
    }

    private static func text(_ value: JSONValue, _ name: String) -> String {
        value.members?.first { $0.name == name }?.value.text ?? ""
    }

    private static func bilingual(_ value: JSONValue) -> Bilingual { Bilingual(nl: text(value, "nl"), en: text(value, "en")) }
}

extension Site {
    /// The assessment behind the token in an address.
    /// - Throws: `Failure.notFound`, or that the store cannot be read.
    func assessment(_ text: String?) async throws -> KeptAssessment {
        guard let text, let token = AssessmentToken(text), let stored = try await store.load(token) else {
            throw Failure.notFound
        }
        return KeptAssessment(stored, token, vocabulary)
    }
}
