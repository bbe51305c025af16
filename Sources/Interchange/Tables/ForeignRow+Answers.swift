import Register
import Rulebook
import Text

/// Columns that answer a question of the interview.
extension ForeignRow {
    /// What yes and no plainly mean for a question that has other answers; nil where they leave a choice.
    private static let plainAnswers: [String: (yes: String?, no: String?)] = [
        "works council decision": ("consented", nil), "DPIA": (nil, "not done"),
    ]

    /// Whose yes a consent of the works council is.
    private static let councils: Set<String> = [
        "or", "cor", "gor", "mr", "gmr", "ondernemingsraad", "medezeggenschapsraad", "medezeggenschap", "works council",
    ]

    mutating func fact(_ name: String, _ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        if let answer = wording.json(leaf.text, of: name) { return draft.answer(name, answer, from: leaf) }
        if let plain = Self.plainAnswers[name], let said = PlainText.yesOrNo(leaf.text, from: Self.councils),
            let answer = said.isYes ? plain.yes : plain.no
        {
            draft.answer(name, "\"\(answer)\"", from: leaf)
            if !said.isAlone { draft.remark(leaf) }
            return
        }
        doesNotFit(leaf.text, name, leaf)
    }

    /// One option of a question: yes or no.
    mutating func option(_ option: String, of fact: String, _ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        guard let said = PlainText.yesOrNo(leaf.text) else {
            let text = leaf.text.prefix(80)
            draft.warn(
                leaf.place, nl: "“\(text)” is geen ja of nee zonder meer; dit staat bij de opmerkingen",
                en: "“\(text)” is no plain yes or no; this stands in the remarks")
            return draft.remark(leaf)
        }
        draft.option(fact, option, said.isYes, from: leaf)
        if !said.isAlone { draft.remark(leaf) }
    }

    mutating func doesNotFit(_ text: String, _ name: String, _ leaf: SourceLeaf) {
        let question = context.name(ofFact: name)
        let fitting = fitting(name)
        draft.warn(
            leaf.place, nl: "“\(text.prefix(80))” past niet bij “\(question.nl)”; wel: \(fitting.nl)",
            en: "“\(text.prefix(80))” does not fit “\(question.en)”; possible: \(fitting.en)")
        draft.remark(leaf)
    }

    /// What would fit a question.
    private func fitting(_ name: String) -> Bilingual {
        guard let index = context.rulebook.fact(named: name), case let fact = context.rulebook.facts[index] else { return Bilingual("–") }
        switch fact.kind {
        case .yesNo: return .init(nl: "ja, nee, weet ik niet", en: "yes, no, don't know")
        case .number: return .init(nl: "een getal", en: "a number")
        case .date: return .init(nl: "een datum, zoals 05-03-2026", en: "a date, such as 05-03-2026")
        case .oneOf, .set:
            return .init(nl: fact.options.map(\.name.nl).joined(separator: "; "), en: fact.options.map(\.name.en).joined(separator: "; "))
        }
    }
}
