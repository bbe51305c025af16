public import Rulebook
import Text

/// From the answers of a dossier to the situations that the rulebook reasons about.
extension Dossier {
    /// The answers that hold for a purpose now, with what tasks, judgements and sign-offs established.
    public func answers(for purpose: Purpose) -> [String: String] {
        var answers = saidAnswers(for: purpose)
        for (fact, implied) in impliedAnswers { answers[fact] = answers[fact].map { merged($0, over: implied) } ?? implied }
        return answers
    }

    /// The same without what follows from the rows of the register: only this is kept as said.
    func saidAnswers(for purpose: Purpose) -> [String: String] {
        var answers = content.facts(for: purpose)
        for established in established where established.purpose == nil || established.purpose == purpose.id {
            answers[established.fact] = merged(established.answer, over: answers[established.fact])
        }
        for judgement in judgements where !judgement.isOutdated && (judgement.purpose == nil || judgement.purpose == purpose.id) {
            answers[judgement.fact] = judgement.outcome ? "\"yes\"" : "\"no\""
        }
        // The table of risks goes before what somebody answered.
        if content.hasHighResidualRisk { answers["high risk remains"] = "\"yes\"" }
        return answers
    }

    /// What the rows of the register say already: nobody has to answer it again. An answer of the interview goes before it; where the two
    /// differ, that is a gap (`EntryGaps`).
    private var impliedAnswers: [String: String] {
        impliedOptions.mapValues { "{" + $0.map { "\"\($0)\":\"yes\"" }.joined(separator: ",") + "}" }
    }

    /// The options that the rows of the register say yes to, by the English name of the fact.
    var impliedOptions: [String: [String]] {
        func rows(_ field: String) -> [FieldRow] { content.fields[field]?.rows ?? [] }
        func has(_ kind: String) -> Bool { rows("data").contains { $0["kind"]?.text == kind } }
        var options: [String: [String]] = [:]
        if !rows("transfers").isEmpty { options["ways of working", default: []].append("outside the EEA") }
        if register == .controller {
            if !rows("processors").isEmpty { options["ways of working", default: []].append("processor used") }
            if rows("recipients").contains(where: { ["controller", "authority"].contains($0["kind"]?.text) }) {
                options["ways of working", default: []].append("disclosed to others")
            }
            if !rows("joint-controllers").isEmpty { options["cooperation"] = ["decides together"] }
            if has("criminal") { options["sensitive data", default: []].append("criminal data") }
        }
        return options
    }

    /// The situation of a purpose, and the answers that this rulebook cannot read any more: they count as not given.
    public func situation(for purpose: Purpose, _ reader: JSONSituationReader) -> (situation: Situation, unreadable: [String]) {
        Self.situation(answers(for: purpose), reader)
    }

    private static func situation(_ answers: [String: String], _ reader: JSONSituationReader) -> (situation: Situation, unreadable: [String]) {
        var situation = Situation()
        var unreadable: [String] = []
        for (name, text) in answers {
            if let (fact, state) = reader.answer(text, to: name) { situation[fact] = state } else { unreadable.append(name) }
        }
        return (situation, unreadable.sorted())
    }

    /// An option that was established goes into a list that is there already; anything else takes its place.
    private func merged(_ answer: String, over old: String?) -> String {
        guard let old, let new = JSONReader.read(Array(answer.utf8))?.members, let before = JSONReader.read(Array(old.utf8))?.members else {
            return answer
        }
        var states = before.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
        for member in new {
            guard let value = member.value.text else { continue }
            if let index = states.firstIndex(where: { $0.name == member.name }) { states[index].value = value } else { states.append((member.name, value)) }
        }
        var json = JSONWriter(capacity: 256)
        json.beginObject()
        for state in states { json.field(state.name, state.value) }
        json.endObject()
        return json.string
    }
}
