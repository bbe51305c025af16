import Casework
import Foundation
import Rulebook
import Testing
import Text

@Suite struct ExamplesTests {
    @Test func everyExampleAndVariantGetsAnAnswerInBothLanguages() throws {
        #expect(Repository.examples.count >= 6)
        let engine = Repository.engine
        for file in Repository.examples {
            for (name, situation) in [("", file.situation)] + file.variants.map({ ($0.id, $0.situation) }) {
                let answer = try engine.answer(situation, asOf: Repository.today)
                for language in Language.allCases {
                    let report = TextReport(engine.rulebook, answer, in: language).render()
                    #expect(report.contains(answer.headline.text[language].uppercased()), "\(file.file) \(name)")
                }
                #expect(!AnswerJSON(engine.rulebook).bytes(answer).isEmpty)
            }
        }
    }

    /// The same situation, date and rulebook give the same bytes.
    @Test func answersAreReproducible() throws {
        let engine = Repository.engine
        let again = Engine(engine.rulebook)
        for file in Repository.examples {
            let first = AnswerJSON(engine.rulebook).bytes(try engine.answer(file.situation, asOf: Repository.today))
            let second = AnswerJSON(again.rulebook).bytes(try again.answer(file.situation, asOf: Repository.today))
            #expect(first == second, "\(file.file)")
        }
    }

    /// What is told together stands for the same changes, no more and no less.
    @Test func groupedChangesLoseNothing() throws {
        let engine = Repository.engine
        for situation in Repository.examples.flatMap({ [$0.situation] + $0.variants.map(\.situation) }) {
            let found = try engine.answer(situation, asOf: Repository.today).wouldAllow
            let told = ChangeChoice.grouped(found).flatMap { choice in
                choice.oneOf.isEmpty ? [Set(choice.always)] : choice.oneOf.map { Set(choice.always + [$0]) }
            }
            #expect(told.count == found.count)
            #expect(Set(told) == Set(found.map { Set($0.changes) }))
        }
    }

    /// Where people must weigh, what they must weigh is named until nothing is left of it, whichever way they judge.
    @Test(arguments: [FactState.yes, .no])
    func whatMustBeWeighedIsNamed(outcome: FactState) throws {
        let engine = Repository.engine
        for file in Repository.examples {
            for (name, start) in [("", file.situation)] + file.variants.map({ ($0.id, $0.situation) }) {
                var situation = start
                while case let answer = try engine.answer(situation, asOf: Repository.today, options: .reasons), answer.verdict.label == .weighing {
                    let sheets = answer.weighings.filter { $0.outcome == .unknown }.map { engine.rulebook.weighings[$0.weighing].outcome }
                    let open = (sheets + answer.assessments).filter { situation[$0] == nil }
                    guard let next = open.first else {
                        Issue.record("\(file.file) \(name): nothing is named")
                        break
                    }
                    situation[next] = outcome
                }
            }
        }
    }

    /// Median of at most 14 questions to a decided verdict, over the examples and the decided cases.
    @Test func interviewsAreShort() throws {
        let engine = Repository.engine
        var lengths: [Int] = []
        let situations =
            Repository.examples.flatMap { [$0.situation] + $0.variants.map(\.situation) }.map { ($0, Repository.today) }
            + Repository.cases.decided.filter { $0.outcome != .dutyBreached }.map { ($0.situation, $0.asOf) }
        for (known, date) in situations {
            let interview = Interview(engine, asOf: date, goal: .verdict)
            var situation = Situation()
            var asked = 0
            while true {
                let screen = try interview.nextTogether(situation)
                if screen.isEmpty { break }
                asked += screen.count
                for question in screen { situation[question.fact] = answer(question.fact, known[question.fact], engine) }
            }
            if try engine.verdict(situation, asOf: date).label != .undecided { lengths.append(asked) }
        }
        lengths.sort()
        #expect(lengths.count > situations.count * 9 / 10)
        #expect(lengths[lengths.count / 2] <= 14, "\(lengths)")
    }

    private func answer(_ fact: Int, _ state: FactState?, _ engine: Engine) -> FactState {
        guard case .set(let options) = engine.rulebook.facts[fact].kind else { return state ?? .unknown }
        var states = OptionStates()
        if case .options(let known) = state { states = known }
        for option in options.indices where states[option] == nil { states[option] = .unknown }
        return .options(states)
    }
}
