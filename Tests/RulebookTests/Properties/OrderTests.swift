import SeededChance
import Testing
import Text

@testable import Rulebook

/// The order of files, statements, clauses and answers has no meaning.
@Suite struct OrderTests {
    @Test(arguments: Effort.seeds(20))
    func shuffledLaw(seed: Int) throws {
        var trial = try Trial(seed)
        let law = RandomLaw(seed: seed)
        let other = Engine(try RandomLaw.rulebook(law.shuffled(&trial.chance)))
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 400, &trial.chance)
        let translated = try Self.translate(situation, from: trial.rulebook, to: other.rulebook)
        for layer in Layer.allCases {
            let one = try trial.engine.verdict(situation, asOf: trial.date, layer: layer)
            let two = try other.verdict(translated, asOf: trial.date, layer: layer)
            #expect(one == two, "\(layer), seed \(seed)")
        }
        let one = try trial.engine.findings(situation, asOf: trial.date)
        let two = try other.findings(translated, asOf: trial.date)
        #expect(one.applying == two.applying)
        #expect(one.notApplying == two.notApplying)
        #expect(one.outstanding == two.outstanding)
        #expect(one.breaches == two.breaches)
    }

    @Test(arguments: Effort.seeds(15))
    func orderOfAnswers(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 1_000, &trial.chance)
        var again = Situation()
        again.states.reserveCapacity(512)
        for fact in trial.chance.shuffled(Array(situation.states.keys.sorted())) { again[fact] = situation[fact] }
        let one = try trial.engine.answer(situation, asOf: trial.date)
        let two = try trial.engine.answer(again, asOf: trial.date)
        #expect(one.verdict == two.verdict)
        #expect(one.missing == two.missing)
        #expect(one.sufficientReason == two.sufficientReason)
        #expect(one.wouldAllow.map(\.changes) == two.wouldAllow.map(\.changes))
    }

    /// Which facts are named in a contradiction does not hang on the order in which a dictionary gives them.
    @Test func contradictionNamesTheSameFacts() throws {
        let rulebook = try Example.rulebook(
            """
            fact kind
              nl  soort
              ask nl  x
              ask en  x
              group  g
              type  set
                - one | een
                - two | twee
                - three | drie
            fact other
              nl  ander
              ask nl  x
              ask en  x
              group  g
              type  set
                - one | een
                - two | twee
            constraint A
              if    kind includes one
              then  not other includes one
            constraint B
              if    kind includes two
              then  not other includes two
            rule R
              nl  x
              en  x
              when  kind includes three
              cites LAW
            """)
        let engine = Engine(rulebook)
        let kind = try #require(rulebook.fact(named: "kind"))
        let other = try #require(rulebook.fact(named: "other"))
        var found: Set<[Int]> = []
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
            var options = OptionStates()
            for option in order { options[option] = .yes }
            var situation = Situation([kind: .options(options)])
            situation[other] = .options([0: .yes, 1: .yes])
            do throws(Contradiction) {
                _ = try engine.solver(situation, asOf: Trial.date("2024-01-01"))
            } catch {
                found.insert(error.facts)
            }
        }
        #expect(found.count == 1)
    }

    /// The same situation in the indices of another reading of the same law.
    static func translate(_ situation: Situation, from one: Rulebook, to other: Rulebook) throws -> Situation {
        var result = Situation()
        for (fact, state) in situation.states { result[try #require(other.fact(named: one.facts[fact].name.en))] = state }
        return result
    }
}
