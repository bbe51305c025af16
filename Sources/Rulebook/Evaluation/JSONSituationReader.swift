import Synchronization
public import Text

/// Reads facts and judgements from JSON, quickly, for machines that ask often.
///
/// It takes only what is plainly right and says nothing about mistakes: where it gives nil, the reader of assessment files
/// (`Casework`) reads the same text slowly and tells what is wrong and where. What both accept, they read alike.
public struct JSONSituationReader: Sendable {
    private let rulebook: Rulebook
    /// By fact: options by lower-case name in both languages.
    private let options: [[String: Int]]
    private let known = KnownAnswers()

    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        options = rulebook.facts.map { fact in
            var names: [String: Int] = [:]
            for (index, option) in fact.options.enumerated().reversed() {
                names[option.name.nl.lowercased()] = index
                names[option.name.en.lowercased()] = index
            }
            return names
        }
    }

    /// Adds what the object says.
    /// - Parameter areFacts: whether this is the part for facts, else for judgements.
    /// - Returns: false where something is unknown, double or not plainly right.
    public func read(_ value: JSONValue, areFacts: Bool, into situation: inout Situation) -> Bool {
        guard case .object(let members) = value else { return false }
        for member in members {
            guard let fact = index(of: member.name), rulebook.facts[fact].isFact == areFacts, situation[fact] == nil,
                let state = state(member.value, of: fact)
            else { return false }
            situation[fact] = state
        }
        return true
    }

    /// What an answer that is kept as JSON text says, by the name of its fact; nil where the fact is not there or the text does not fit it.
    ///
    /// The same few texts come again and again, so what each says is worked out once.
    public func answer(_ text: String, to name: String) -> (fact: Int, state: FactState)? {
        let key = KnownAnswers.Key(name: name, text: text)
        if let answer = known[key] { return answer }
        guard let fact = rulebook.fact(named: name), let value = JSONReader.read(Array(text.utf8)), let state = state(value, of: fact)
        else { return nil }
        known[key] = (fact, state)
        return (fact, state)
    }

    /// What is known of one fact; nil where the value does not fit it.
    public func state(_ value: JSONValue, of index: Int) -> FactState? {
        let fact = rulebook.facts[index]
        let word = value.text?.lowercased()
        if let word, AnswerWords.unknown.contains(word) { return .unknown }
        if let word, AnswerWords.disputed.contains(word) { return .disputed }
        switch fact.kind {
        case .yesNo: return truth(value).flatMap { $0 == .yes ? .yes : $0 == .no ? .no : nil }
        case .oneOf: return word.flatMap { options[index][$0] }.map(FactState.option)
        case .set: return set(value, of: index)
        case .number:
            let digits: String? = if case .number(let digits) = value { digits } else { value.text }
            return digits.flatMap { range($0, Int.init) }.map(FactState.number)
        case .date: return value.text.flatMap { range($0) { LawDate($0)?.ordinal } }.map(FactState.number)
        }
    }

    /// `3`, or a range such as `3..5`.
    private func range(_ text: String, _ read: (String) -> Int?) -> ClosedRange<Int>? {
        if let number = read(text) { return number...number }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[1].isEmpty, let low = read(parts[0]), let high = read(parts[2]), low <= high else { return nil }
        return low...high
    }

    private func index(of name: String) -> Int? {
        rulebook.fact(named: name) ?? rulebook.weighing(name).map { rulebook.weighings[$0].outcome }
    }

    private func truth(_ value: JSONValue) -> FactState.Tristate? {
        if case .bool(let isTrue) = value { return isTrue ? .yes : .no }
        guard let word = value.text?.lowercased() else { return nil }
        if AnswerWords.yes.contains(word) { return .yes }
        if AnswerWords.no.contains(word) { return .no }
        if AnswerWords.unknown.contains(word) { return .unknown }
        return AnswerWords.disputed.contains(word) ? .disputed : nil
    }

    private func set(_ value: JSONValue, of index: Int) -> FactState? {
        var states = OptionStates()
        if case .object(let members) = value {
            for member in members {
                guard let option = options[index][member.name.lowercased()], states[option] == nil, let state = truth(member.value)
                else { return nil }
                states[option] = state
            }
            return .options(states)
        }
        guard case .array(let items) = value else { return nil }
        for option in rulebook.facts[index].options.indices { states[option] = .no }
        for item in items {
            guard let option = item.text.flatMap({ options[index][$0.lowercased()] }) else { return nil }
            states[option] = .yes
        }
        return .options(states)
    }
}

/// What texts were found to say.
private final class KnownAnswers: Sendable {
    struct Key: Hashable {
        let name: String
        let text: String
    }

    /// A few MB: answers are short, and most are one of some hundreds.
    private static let limit = 16_384

    private let answers = Mutex<[Key: (fact: Int, state: FactState)]>([:])

    subscript(key: Key) -> (fact: Int, state: FactState)? {
        get { answers.withLock { $0[key] } }
        set {
            answers.withLock { answers in
                if answers.count >= Self.limit { answers.removeAll(keepingCapacity: true) }
                answers[key] = newValue
            }
        }
    }
}
