import Casework
import Foundation
import Rulebook

/// The bars on the full rulebook, on the facts of the decided cases.
struct FullRulebook {
    let engine: Engine
    let cases: [DecidedCase]

    func run() {
        let complete = cases.enumerated().map { completed($1.situation, seed: UInt64($0 + 1)) }
        let date = LawDate("2026-11-21")!
        var decider = Decider(engine, asOf: date)
        rate("decisions without trace, all facts known", bar: "100,000 on two cores") {
            for situation in complete { _ = try? decider.label(situation) }
            return complete.count
        }
        let json = AnswerJSON(engine.rulebook)
        rate("decisions with minimal proof and JSON, all facts known", bar: "20,000 on two cores") {
            for situation in complete {
                if let brief = try? engine.brief(situation, asOf: date) { _ = json.bytes(brief) }
            }
            return complete.count
        }
        questions()
        counterfactuals(complete, date)
    }

    /// A rate on one thread, per second of its processor time; two cores do twice as much, for nothing is shared.
    private func rate(_ what: String, bar: String, _ round: () -> Int) {
        _ = round()
        var rates: [Double] = []
        for _ in 0..<5 {
            let clock = Stopwatch()
            var count = 0
            while clock.processor < 400 { count += round() }
            rates.append(Double(count) / clock.processor * 1_000)
        }
        let median = rates.sorted()[2]
        print("\(what): \(Int(median)) a second of one core, so \(Int(median * 2)) on two (bar \(bar))")
    }

    /// Answers every question of an interview from the facts of each case; "don't know" where the case does not say.
    private func questions() {
        var times: [Double] = []
        var screens: [Int] = []
        var questions: [Int] = []
        for decided in cases where decided.outcome != .dutyBreached {
            let interview = Interview(engine, asOf: decided.asOf, goal: .verdict)
            var situation = Situation()
            // The law of that date is compiled once, when it is first asked for: that is loading.
            _ = try? engine.verdict(situation, asOf: decided.asOf)
            var asked = 0
            var shown = 0
            while true {
                let clock = Stopwatch()
                guard let screen = try? interview.nextTogether(situation), !screen.isEmpty else { break }
                times.append(clock.processor)
                shown += 1
                for question in screen {
                    asked += 1
                    situation[question.fact] = answer(question.fact, decided.situation[question.fact])
                }
            }
            guard let verdict = try? engine.verdict(situation, asOf: decided.asOf), verdict.label != .undecided else { continue }
            screens.append(shown)
            questions.append(asked)
        }
        Benchmark.report("next question", times, unit: "ms", bar: "5 ms at p99")
        print(
            "interviews to a decided verdict: \(screens.count), median \(screens.sorted()[screens.count / 2]) screens, \(questions.sorted()[questions.count / 2]) questions (bar 14)"
        )
    }

    private func answer(_ fact: Int, _ state: FactState?) -> FactState {
        guard case .set(let options) = engine.rulebook.facts[fact].kind else { return state ?? .unknown }
        var states = OptionStates()
        if case .options(let known) = state { states = known }
        for option in options.indices where states[option] == nil { states[option] = .unknown }
        return .options(states)
    }

    private func counterfactuals(_ complete: [Situation], _ date: LawDate) {
        let withOut = AnswerOptions(horizon: false, counterfactuals: false, sufficientReason: false)
        let with = AnswerOptions(horizon: false, counterfactuals: true, sufficientReason: false)
        let times = (complete + cases.map(\.situation)).map { situation in
            let plain = Stopwatch()
            _ = try? engine.answer(situation, asOf: date, options: withOut)
            let first = plain.processor
            let full = Stopwatch()
            _ = try? engine.answer(situation, asOf: date, options: with)
            return max(0, full.processor - first)
        }
        Benchmark.report("counterfactuals", times, unit: "ms", bar: "50 ms at p99")
    }

    /// The situation with every open fact filled in at random, reproducibly.
    private func completed(_ situation: Situation, seed: UInt64) -> Situation {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ count: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(count))
        }
        var result = situation
        for (index, fact) in engine.rulebook.facts.enumerated() {
            let open = situation[index] == nil || situation[index] == .unknown || situation[index] == .disputed
            switch fact.kind {
            case .yesNo: if open { result[index] = next(3) == 0 ? .yes : .no }
            case .oneOf(let options): if open { result[index] = .option(next(options.count)) }
            case .number: if open { result[index] = .number(3...3) }
            case .date: if open { result[index] = .number(20_260_101...20_260_101) }
            case .set(let options):
                var states = OptionStates()
                if case .options(let known) = situation[index] { states = known }
                for option in options.indices where states[option] != .yes && states[option] != .no {
                    states[option] = next(8) == 0 ? .yes : .no
                }
                result[index] = .options(states)
            }
        }
        return result
    }
}
