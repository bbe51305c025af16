import Rulebook
import Text

/// The outcome of an open norm as a person records it: yes, no or open again, by whom and why.
struct JudgementForm: Sendable {
    /// What was sent, and what is wrong with it by field.
    struct Rejected: Sendable {
        var fact: Int
        var form: FormFields
        var mistakes: [(field: String, message: Bilingual)]
    }

    enum Outcome: Sendable {
        case recorded(FactState, KeptAssessment.Judgement)
        case takenBack
        case rejected([(field: String, message: Bilingual)])
    }

    let fact: Int

    // Field names carry the fact, as several of these forms stand on one page.
    var outcomeField: String { "outcome-\(fact)" }
    var byField: String { "by-\(fact)" }
    var reasonField: String { "reason-\(fact)" }

    func outcome(of form: FormFields, on date: LawDate) -> Outcome {
        if form[outcomeField] == "open" { return .takenBack }
        var mistakes: [(field: String, message: Bilingual)] = []
        let state: FactState? = form[outcomeField] == "yes" ? .yes : form[outcomeField] == "no" ? .no : nil
        if state == nil { mistakes.append((outcomeField, .init(nl: "Kies de uitkomst van de afweging.", en: "Choose the outcome of the weighing."))) }
        let by = trimmed(form[byField], to: 200)
        if by.isEmpty { mistakes.append((byField, .init(nl: "Vul in wie dit heeft afgewogen.", en: "Fill in who weighed this."))) }
        let reason = trimmed(form[reasonField], to: 4_000)
        if reason.isEmpty { mistakes.append((reasonField, .init(nl: "Schrijf op waarom.", en: "Write down why."))) }
        guard let state, mistakes.isEmpty else { return .rejected(mistakes) }
        return .recorded(state, .init(by: by, reason: reason, date: date))
    }

    private func trimmed(_ text: String?, to length: Int) -> String {
        var words = (text ?? "").replacing("\r\n", with: "\n")[...]
        while let first = words.first, first.isWhitespace { words.removeFirst() }
        while let last = words.last, last.isWhitespace { words.removeLast() }
        return String(words.prefix(length))
    }
}
