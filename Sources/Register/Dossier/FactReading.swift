import Rulebook
import Text

/// What the answers of a dossier say for its purposes, by the English names of facts and options. Unknown is never no.
struct FactReading: Sendable {
    private let rulebook: Rulebook
    private let situations: [(purpose: Purpose, situation: Situation)]

    init(_ situations: [(purpose: Purpose, situation: Situation)], _ rulebook: Rulebook) { (self.situations, self.rulebook) = (situations, rulebook) }

    func holds(_ option: String, of fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        guard let index = rulebook.fact(named: fact), let place = rulebook.facts[index].options.firstIndex(where: { $0.name.en == option }) else {
            return .unknown
        }
        return any(purpose) { situation in
            switch situation[index] {
            case .option(let chosen): chosen == place ? .yes : .no
            case .options(let states): states[place] == .yes ? .yes : states[place] == .no ? .no : .unknown
            default: .unknown
            }
        }
    }

    func anyHolds(_ options: [String], of fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        Self.any(options.map { holds($0, of: fact, for: purpose) })
    }

    /// Whether any option of a set holds; no only where every one was denied.
    func anyHolds(of fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        guard let index = rulebook.fact(named: fact) else { return .unknown }
        return anyHolds(rulebook.facts[index].options.map(\.name.en), of: fact, for: purpose)
    }

    func isYes(_ fact: String, for purpose: Identifier<Purpose>? = nil) -> Truth {
        guard let index = rulebook.fact(named: fact) else { return .unknown }
        return any(purpose) { $0[index] == .yes ? .yes : $0[index] == .no ? .no : .unknown }
    }

    func choice(_ fact: String, for purpose: Identifier<Purpose>) -> String? {
        guard let index = rulebook.fact(named: fact), let situation = situations.first(where: { $0.purpose.id == purpose })?.situation,
            case .option(let chosen) = situation[index]
        else { return nil }
        return rulebook.facts[index].options[chosen].name.en
    }

    /// The English names of what was chosen for any purpose.
    func choices(of fact: String) -> [String] { situations.compactMap { choice(fact, for: $0.purpose.id) } }

    func names(of fact: String) -> [Bilingual] {
        guard let index = rulebook.fact(named: fact) else { return [] }
        return rulebook.facts[index].options.filter { holds($0.name.en, of: fact) == .yes }.map(\.name)
    }

    func words(_ fact: String, for purpose: Identifier<Purpose>) -> Bilingual? {
        guard let index = rulebook.fact(named: fact), let situation = situations.first(where: { $0.purpose.id == purpose })?.situation,
            let state = situation[index]
        else { return nil }
        let words = rulebook.words(for: state, of: index)
        return words.isEmpty ? nil : words
    }

    /// For one purpose, or for any.
    func any(_ purpose: Identifier<Purpose>?, _ value: (Situation) -> Truth) -> Truth {
        Self.any(situations.filter { purpose == nil || $0.purpose.id == purpose }.map { value($0.situation) })
    }

    static func any(_ values: [Truth]) -> Truth { values.contains(.yes) ? .yes : values.allSatisfy { $0 == .no } ? .no : .unknown }
    static func all(_ values: [Truth]) -> Truth { values.contains(.no) ? .no : values.allSatisfy { $0 == .yes } ? .yes : .unknown }
}
