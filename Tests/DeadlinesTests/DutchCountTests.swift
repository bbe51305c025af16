import Deadlines
import Testing
import Text

/// Counting under the Algemene termijnenwet.
@Suite struct DutchCountTests {
    private func result(_ period: String, _ event: String) throws -> DeadlineResult {
        try DeadlineQuestion(period: Period(period), from: DeadlineEvent(event), rules: .nl).answer()
    }

    @Test(arguments: [
        ("6 weeks", "2026-03-10", "2026-04-21"),
        // Six weeks from 24 March is Liberation Day; from 28 March Saturday.
        ("6 weeks", "2026-03-24", "2026-05-06"), ("6 weeks", "2026-03-28", "2026-05-11"),
        // Three days from a Thursday end on Sunday and run to Monday.
        ("3 days", "2026-03-05", "2026-03-09"),
        // Three months may be extended, more than three may not.
        ("3 months", "2026-02-06", "2026-05-06"), ("3 months", "2026-02-05", "2026-05-06"),
        ("4 months", "2026-01-05", "2026-05-05"), ("12 weeks", "2026-02-10", "2026-05-06"), ("13 weeks", "2026-02-03", "2026-05-05"),
        ("90 days", "2026-02-04", "2026-05-06"), ("91 days", "2026-02-03", "2026-05-05"), ("1 year", "2025-05-05", "2026-05-05"),
    ])
    func periods(period: String, event: String, end: String) throws {
        #expect(try result(period, event).end == .day(CivilDate(iso: end)))
    }

    @Test func longPeriodsSayWhyTheyDoNotMove() throws {
        #expect(try result("1 year", "2025-05-05").steps.last?.citation == "ATW 4(a)")
        #expect(try result("1 year", "2025-05-06").steps.last?.citation == "ATW")
    }

    @Test func threeDaysHoldTwoWorkingDays() throws {
        // From the Thursday before Easter only Tuesday would be a working day.
        let result = try result("3 days", "2026-04-02")
        #expect(result.end == .day(try CivilDate(iso: "2026-04-08")))
        #expect(result.steps.map(\.citation) == ["Awb 6:8(1)", "ATW", "ATW 1(1)", "ATW 2"])
    }

    @Test func twoDaysNeedNotHoldTwoWorkingDays() throws {
        #expect(try result("2 days", "2026-04-02").end == .day(CivilDate(iso: "2026-04-07")))
    }

    @Test func whatIsFromMemorySaysSo() throws {
        #expect(try result("6 weeks", "2026-03-10").steps.allSatisfy { $0.verify != nil })
    }
}
