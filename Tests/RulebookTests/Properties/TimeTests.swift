import SeededChance
import Testing

@testable import Rulebook

/// The law of a date: constant between the dates on which something starts or stops, and the horizon names what comes.
@Suite struct TimeTests {
    @Test(arguments: Effort.seeds(25))
    func constantBetweenBreakpoints(seed: Int) throws {
        var trial = try Trial(seed)
        guard let situation = trial.worlds.complete(&trial.chance) else { return }
        let dates = [Trial.date("1990-01-01")] + trial.engine.breakpoints + [Trial.date("2050-01-01")]
        for (start, end) in zip(dates, dates.dropFirst()) {
            var lastDay = start
            let before = Worlds.dayBefore(end.ordinal)
            while lastDay.ordinal < before { lastDay = lastDay.next }
            let middle = start.next < lastDay ? start.next : start
            let verdicts = try [start, middle, lastDay].map { try trial.engine.verdict(situation, asOf: $0) }
            #expect(Set(verdicts).count == 1, "between \(start) and \(end), seed \(seed)")
            for day in [start, middle, lastDay] {
                let level = Naive(rulebook: trial.rulebook, date: day, layer: .law).level(situation)
                #expect(verdicts[0].atBest == level, "\(day), seed \(seed)")
            }
        }
    }

    @Test(arguments: Effort.seeds(25))
    func horizonNamesEveryChange(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 100, &trial.chance)
        let answer = try trial.engine.answer(situation, asOf: trial.date, options: .init(counterfactuals: false, sufficientReason: false))
        #expect(answer.horizon.map(\.date) == answer.horizon.map(\.date).sorted())
        var label = answer.verdict.label
        for day in trial.engine.breakpoints where day > trial.date {
            let verdict = try trial.engine.verdict(situation, asOf: day)
            let change = answer.horizon.first { $0.date == day }
            if verdict.label != label { #expect(change != nil, "\(day) is missing, seed \(seed)") }
            if let change {
                #expect(change.verdict == verdict)
                #expect(verdict.label != label || !change.starting.isEmpty || !change.ending.isEmpty)
                for norm in change.starting { #expect(naive(trial, day).applies(norm, complete) == .yes) }
                for norm in change.ending { #expect(naive(trial, day).applies(norm, complete) == .no) }
            }
            label = verdict.label
        }
    }

    private func naive(_ trial: Trial, _ day: LawDate) -> Naive { Naive(rulebook: trial.rulebook, date: day, layer: .house) }

    @Test func datesFollowEachOther() {
        #expect(Trial.date("2024-02-28").next == Trial.date("2024-02-29"))
        #expect(Trial.date("2023-02-28").next == Trial.date("2023-03-01"))
        #expect(Trial.date("2024-12-31").next == Trial.date("2025-01-01"))
        for bad in ["2024-02-30", "2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "2024-01-00", "0000-01-01", "2024-01-01T00", "", "+024-01-01"] {
            #expect(LawDate(bad) == nil, "\(bad)")
        }
    }
}
