import Rulebook
import Text

/// The answer to one question as a form sends it, and back.
struct AnswerForm: Sendable {
    static let field = "answer"
    static let noneValue = "none"
    static let unknownValue = "unknown"
    static let unknownField = "unknown"

    let rulebook: Rulebook
    let index: Int

    private var fact: Fact { rulebook.facts[index] }

    /// What is wrong with what was filled in, and how to mend it.
    struct Mistake: Error {
        var message: Bilingual
    }

    /// - Throws: `Mistake`.
    func state(from form: FormFields) throws(Mistake) -> FactState {
        let values = form.all(Self.field)
        switch fact.kind {
        case .yesNo:
            switch values.first {
            case "yes": return .yes
            case "no": return .no
            case Self.unknownValue: return .unknown
            default: throw Mistake(message: .init(nl: "Kies “ja”, “nee” of “weet ik niet”.", en: "Choose “yes”, “no” or “I don't know”."))
            }
        case .oneOf(let options):
            if values.first == Self.unknownValue { return .unknown }
            if let option = values.first.flatMap(Int.init), options.indices.contains(option) { return .option(option) }
            throw Mistake(message: .init(nl: "Kies een van de antwoorden, of “weet ik niet”.", en: "Choose one of the answers, or “I don't know”."))
        case .set(let options): return try set(values, options.count)
        case .number:
            if form[Self.unknownField] != nil { return .unknown }
            let text = (values.first ?? "").filter { $0 != " " && $0 != "." }
            if let number = Int(text), number >= 0 { return .number(number...number) }
            throw Mistake(
                message: .init(
                    nl: "Vul bij “\(fact.name.nl)” een heel getal in, bijvoorbeeld 16, of kies “weet ik niet”.",
                    en: "Fill in a whole number at “\(fact.name.en)”, such as 16, or choose “I don't know”."))
        case .date:
            if form[Self.unknownField] != nil { return .unknown }
            if let date = LawDate(values.first ?? "") { return .number(date.ordinal...date.ordinal) }
            throw Mistake(
                message: .init(
                    nl: "Vul bij “\(fact.name.nl)” een datum in, bijvoorbeeld 2 augustus 2026, of kies “weet ik niet”.",
                    en: "Fill in a date at “\(fact.name.en)”, such as 2 August 2026, or choose “I don't know”."))
        }
    }

    /// Nothing ticked is no answer: "none of these" is one to choose. With "don't know" besides options, what is not ticked stays unknown.
    private func set(_ values: [String], _ count: Int) throws(Mistake) -> FactState {
        let chosen = Set(values.compactMap(Int.init)).filter { (0..<count).contains($0) }
        let isUnsure = values.contains(Self.unknownValue)
        if chosen.isEmpty, !isUnsure, !values.contains(Self.noneValue) {
            throw Mistake(
                message: .init(
                    nl: "Kies wat klopt, “geen van deze” of “weet ik niet”.", en: "Choose what is true, “none of these” or “I don't know”."))
        }
        if values.contains(Self.noneValue), !chosen.isEmpty || isUnsure {
            throw Mistake(
                message: .init(
                    nl: "U koos “geen van deze” en ook iets anders. Haal een van beide weg.",
                    en: "You chose “none of these” and something else too. Take one of them away."))
        }
        if chosen.isEmpty, isUnsure { return .unknown }
        var states = OptionStates()
        for option in 0..<count { states[option] = chosen.contains(option) ? .yes : isUnsure ? .unknown : .no }
        return .options(states)
    }

    /// The values that are chosen when the form opens.
    func selected(_ state: FactState?) -> Set<String> {
        switch state {
        case nil, .disputed: []
        case .yes: ["yes"]
        case .no: ["no"]
        case .unknown: [Self.unknownValue]
        case .option(let option): [String(option)]
        case .number: []
        case .options(let states): selected(states)
        }
    }

    private func selected(_ states: OptionStates) -> Set<String> {
        var values = Set(states.filter { $0.value == .yes }.map { String($0.key) })
        if states.values.contains(where: { $0 == .unknown || $0 == .disputed }) { values.insert(Self.unknownValue) }
        if values.isEmpty, states.count == fact.options.count { values.insert(Self.noneValue) }
        return values
    }

    /// What stands in the text field when the form opens.
    func text(_ state: FactState?) -> String {
        guard case .number(let range) = state, range.count == 1 else { return "" }
        return rulebook.words(for: .number(range), of: index).en
    }
}
