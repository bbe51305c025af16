import Casework
import Rulebook
import Text

/// What a person types at a question.
enum TypedAnswer: Equatable {
    case nothing, help, why, list, stop
    /// Takes back the answer with this number in the list, or the last.
    case back(Int?)
    case answer(FactState)
    /// What is wrong with it.
    case mistake(String)

    init(_ line: String, to fact: Int, in rulebook: Rulebook) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        let declared = rulebook.facts[fact]
        switch (words.first?.lowercased(), words.count) {
        case (nil, _): self = .nothing
        case ("?", 1): self = .help
        case ("w", 1): self = .why
        case ("l", 1): self = .list
        case ("q", 1): self = .stop
        case ("o", 1), ("-", 1): self = .answer(.unknown)
        case ("b", 1): self = .back(nil)
        case ("b", 2):
            if let number = Int(words[1]) {
                self = .back(number)
            } else {
                self = .mistake(say("Na b hoort een nummer.", "A number belongs after b."))
            }
        default: self = Self.read(words.joined(separator: " "), fact, declared, rulebook)
        }
    }

    private static func read(_ text: String, _ fact: Int, _ declared: Fact, _ rulebook: Rulebook) -> TypedAnswer {
        if !declared.options.isEmpty, let numbers = numbers(text) { return chosen(numbers, declared) }
        if case .set = declared.kind, let numbers = numbersAndTheRest(text) { return partly(numbers, declared) }
        do {
            return .answer(try FactState.read(text, of: fact, at: SourcePosition(file: "", line: 1), in: rulebook))
        } catch {
            return .mistake(say(error.message) + (error.hint.map { " – " + say($0) } ?? ""))
        }
    }

    /// Numbers with commas or spaces between them; nil when there is anything else.
    private static func numbers(_ text: String) -> [Int]? {
        let pieces = text.split { $0 == "," || $0 == " " }
        let numbers = pieces.compactMap { Int($0) }
        return numbers.count == pieces.count && !numbers.isEmpty ? numbers : nil
    }

    /// Numbers with an `o` among them: the rest is not known; a number below zero is a no.
    private static func numbersAndTheRest(_ text: String) -> [Int]? {
        let pieces = text.lowercased().split { $0 == "," || $0 == " " }
        let numbers = pieces.compactMap { Int($0) }
        return numbers.count == pieces.count - 1 && !numbers.isEmpty && (pieces.contains("o") || pieces.contains("-")) ? numbers : nil
    }

    /// A set of which some options are a yes, some a no, and the rest is not known.
    private static func partly(_ numbers: [Int], _ fact: Fact) -> TypedAnswer {
        let count = fact.options.count
        guard numbers.allSatisfy({ (1...count).contains(abs($0)) }) else { return outside(count) }
        let states = (1...count).map { number in
            (number - 1, numbers.contains(number) ? FactState.Tristate.yes : numbers.contains(-number) ? .no : .unknown)
        }
        return .answer(.options(OptionStates(uniqueKeysWithValues: states)))
    }

    private static func chosen(_ numbers: [Int], _ fact: Fact) -> TypedAnswer {
        let count = fact.options.count
        if case .set = fact.kind {
            if numbers == [0] { return .answer(.options(OptionStates(uniqueKeysWithValues: (0..<count).map { ($0, .no) }))) }
            guard numbers.allSatisfy({ (1...count).contains($0) }) else { return outside(count) }
            let states = (0..<count).map { ($0, numbers.contains($0 + 1) ? FactState.Tristate.yes : .no) }
            return .answer(.options(OptionStates(uniqueKeysWithValues: states)))
        }
        guard numbers.count == 1 else { return .mistake(say("Kies één nummer.", "Choose one number.")) }
        guard (1...count).contains(numbers[0]) else { return outside(count) }
        return .answer(.option(numbers[0] - 1))
    }

    private static func outside(_ count: Int) -> TypedAnswer {
        .mistake(say("Kies een nummer van 1 tot en met \(count).", "Choose a number from 1 to \(count)."))
    }
}
