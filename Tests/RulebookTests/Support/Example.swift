import Testing

@testable import Rulebook

/// Small handwritten rulebooks: a few lines of law under a fixed head of sources, groups and the stage.
enum Example {
    static let head = """
        ---
        title-nl: Voorbeeld
        title-en: Example
        ---
        ```rule
        source LAW
          nl     wet
          en     law
          level  statute
        source CASE
          nl     uitspraak
          en     judgment
          level  case law
        source GUIDE
          nl     richtsnoer
          en     guideline
          level  guidance
        source HOUSE
          nl     huisregel
          en     house rule
          level  house rule
        group g
          nl  groep
          en  group
        fact stage
          nl     fase
          ask nl hoe ver is het?
          ask en how far is it?
          group  g
          type   one of
            - planned | gepland
            - running | loopt
        """

    static func rulebook(_ statements: String) throws -> Rulebook {
        let facts = statements.split(separator: "\n").filter { $0.hasPrefix("yes/no ") }
        var text = head + "\n"
        // A line `yes/no alcohol, minor` declares plain facts.
        for name in facts.flatMap({ $0.dropFirst(7).split(separator: ",") }) {
            let name = name.trimmingPrefix(while: { $0 == " " })
            text += "fact \(name)\n  nl  \(name) (nl)\n  ask nl  is \(name) zo?\n  ask en  is \(name) so?\n  group  g\n  type  yes/no\n"
        }
        text += statements.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("yes/no ") }.joined(separator: "\n")
        return try RandomLaw.rulebook([(path: "example.md", text: text + "\n```\n")])
    }
}

/// A handwritten rulebook with an engine, and situations by name.
struct Scene {
    let engine: Engine
    var date = Trial.date("2024-01-01")

    init(_ statements: String) throws { engine = Engine(try Example.rulebook(statements)) }

    /// The index of a fact, assessment or weighing.
    func fact(_ name: String) throws -> Int {
        try #require(engine.rulebook.fact(named: name) ?? engine.rulebook.weighing(name).map { engine.rulebook.weighings[$0].outcome })
    }

    func situation(_ states: [String: FactState]) throws -> Situation {
        var result = Situation()
        for (name, state) in states { result[try fact(name)] = state }
        return result
    }

    func verdict(_ states: [String: FactState], layer: Layer = .law) throws -> Label {
        try engine.verdict(situation(states), asOf: date, layer: layer).label
    }

    func answer(_ states: [String: FactState]) throws -> Answer { try engine.answer(situation(states), asOf: date) }

    func status(_ duty: String, _ states: [String: FactState], layer: Layer = .law) throws -> DutyStatus {
        let solver = try engine.solver(situation(states), asOf: date)
        return solver.status(ofDuty: try #require(engine.rulebook.norm(duty)), in: layer)
    }
}
