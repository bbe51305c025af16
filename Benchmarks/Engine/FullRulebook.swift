import Casework
import Foundation
import Rulebook

/// The bars on the full rulebook, on the facts of the decided cases.
struct FullRulebook {
    let engine: Engine
    let cases: [DecidedCase]
    let examples: [(situation: Situation, date: LawDate)]

    func run() async {
        let complete = cases.enumerated().map { completed($1.situation, seed: UInt64($0 + 1)) }
        let date = Benchmark.date
        let engine = engine
        await rate("decisions without trace, all facts known", bar: "100,000 on two cores") {
            var decider = Decider(engine, asOf: date)
            return {
                for situation in complete { _ = try? decider.label(situation) }
                return complete.count
            }
        }
        let json = AnswerJSON(engine.rulebook)
        await rate("decisions with minimal proof and JSON, all facts known", bar: "20,000 on two cores") {
            {
                for situation in complete {
                    if let brief = try? engine.brief(situation, asOf: date) { _ = json.bytes(brief) }
                }
                return complete.count
            }
        }
        questions()
        counterfactuals(complete, date)
    }

    /// A rate on two threads at once, by the clock on the wall; and on one of them per second of its processor time.
    private func rate(_ what: String, bar: String, _ prepare: @escaping @Sendable () -> () -> Int) async {
        let seconds = 2.0
        let perThread = await withTaskGroup(of: (done: Int, wall: Double, processor: Double).self) { group in
            for _ in 0..<2 {
                group.addTask {
                    let round = prepare()
                    _ = round()
                    let clock = Stopwatch()
                    var done = 0
                    while clock.wall < seconds * 1_000 { done += round() }
                    return (done, clock.wall, clock.processor)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let together = perThread.reduce(0) { $0 + Double($1.done) / $1.wall * 1_000 }
        let one = perThread.map { Double($0.done) / $0.processor * 1_000 }.max() ?? 0
        print("\(what): \(Int(together)) a second on two threads; \(Int(one)) a second of processor time on one (bar \(bar))")
    }

    /// Answers every question of an interview from the facts of each case; "don't know" where the case does not say.
    private func questions() {
        let decided = cases.filter { $0.outcome != .dutyBreached }.map { (situation: $0.situation, date: $0.asOf) }
        var times: [Double] = []
        let ofCases = decided.compactMap { interview($0.situation, $0.date, &times) }
        let ofExamples = examples.compactMap { interview($0.situation, $0.date, &times) }
        Benchmark.report("next question", times, unit: "ms", bar: "5 ms at p99")
        for (what, lengths) in [("decided cases", ofCases), ("examples", ofExamples), ("both", ofCases + ofExamples)] {
            let (screens, questions) = (lengths.map(\.screens).sorted(), lengths.map(\.questions).sorted())
            let middle = lengths.count / 2
            print("interviews to a decided verdict, \(what): \(lengths.count), median \(screens[middle]) screens, \(questions[middle]) questions (bar 14)")
        }
    }

    /// The length of an interview; nil when it ends undecided, for the facts are not all known.
    private func interview(_ known: Situation, _ date: LawDate, _ times: inout [Double]) -> (screens: Int, questions: Int)? {
        let interview = Interview(engine, asOf: date, goal: .verdict)
        var situation = Situation()
        // The law of that date is compiled once, when it is first asked for: that is loading.
        _ = try? engine.verdict(situation, asOf: date)
        var (screens, questions) = (0, 0)
        while true {
            let clock = Stopwatch()
            guard let screen = try? interview.nextTogether(situation), !screen.isEmpty else { break }
            times.append(clock.processor)
            screens += 1
            for question in screen {
                questions += 1
                situation[question.fact] = answer(question.fact, known[question.fact])
            }
        }
        guard let verdict = try? engine.verdict(situation, asOf: date), verdict.label != .undecided else { return nil }
        return (screens, questions)
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
