import SeededChance
import Text

@testable import Rulebook

/// One random rulebook with what a property needs to be tried on it.
struct Trial {
    let seed: Int
    let rulebook: Rulebook
    let engine: Engine
    let worlds: Worlds
    var chance: Chance
    let date: LawDate

    init(_ seed: Int, _ features: RandomLaw.Features = .init()) throws {
        self.seed = seed
        rulebook = try RandomLaw(seed: seed, features).rulebook()
        engine = Engine(rulebook)
        worlds = Worlds(rulebook)
        chance = Chance(seed ^ 0x5EED)
        date = Trial.date(chance.pick(["2019-06-01", "2021-06-30", "2021-07-01", "2023-01-01", "2025-01-01"]))
    }

    func naive(_ layer: Layer = .law) -> Naive { Naive(rulebook: rulebook, date: date, layer: layer) }

    /// A date in a test; the text must be one.
    static func date(_ text: String) -> LawDate {
        guard let date = LawDate(text) else { preconditionFailure("“\(text)” is not a date") }
        return date
    }

    /// A situation in words, for the message of a failed expectation.
    func words(_ situation: Situation) -> String {
        situation.states.keys.sorted().map { fact in
            let state = situation.states[fact].map { rulebook.words(for: $0, of: fact).en } ?? ""
            return "\(rulebook.facts[fact].name.en)=\(state)"
        }.joined(separator: "; ")
    }
}
