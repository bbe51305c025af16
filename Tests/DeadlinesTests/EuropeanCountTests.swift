import Deadlines
import Testing
import Text

/// Counting under Regulation 1182/71.
@Suite struct EuropeanCountTests {
    @Test(arguments: [
        // The examples of EDPB Guidelines 01/2022.
        ("1 month", "2024-03-05", "2024-04-05"), ("1 month", "2026-08-31", "2026-09-30"),
        // 5 April 2026 is Easter Sunday, the day after it Easter Monday.
        ("1 month", "2026-03-05", "2026-04-07"),
        ("1 month", "2025-01-31", "2025-02-28"), ("1 month", "2024-01-31", "2024-02-29"),
        // 28 February 2026 is a Saturday.
        ("1 month", "2026-01-31", "2026-03-02"),
        ("3 months", "2026-11-30", "2027-03-01"), ("1 year", "2024-02-29", "2025-02-28"),
        ("8 weeks", "2026-11-20", "2027-01-15"), ("14 days", "2026-12-11", "2026-12-28"),
        ("1 day", "2026-04-02", "2026-04-07"), ("1 month", "2026-11-25", "2026-12-28"),
        ("1 month", "2026-11-30", "2026-12-30"), ("1 month", "2026-12-01", "2027-01-04"),
    ])
    func periods(period: String, event: String, end: String) throws {
        let question = DeadlineQuestion(period: try Period(period), from: try DeadlineEvent(event), rules: .eu)
        #expect(try question.answer().end == .day(CivilDate(iso: end)))
    }

    @Test(arguments: [
        ("6 weeks", "6 weken eindigen op dezelfde dag van de week", "6 weeks end on the same day"), ("1 week", "1 week eindigt op", "1 week ends on"),
        ("3 months", "3 maanden eindigen op dezelfde dag van de maand", "3 months end on"),
    ])
    func theReasoningCountsItsWords(period: String, nl: String, en: String) throws {
        let steps = try DeadlineQuestion(period: try Period(period), from: try DeadlineEvent("2026-03-05"), rules: .eu).answer().steps
        #expect(steps.contains { $0.text.nl.hasPrefix(nl) && $0.text.en.hasPrefix(en) }, "\(steps.map(\.text))")
    }

    @Test func theReasoningNamesEachRule() throws {
        let question = DeadlineQuestion(period: try Period("1 month"), from: try DeadlineEvent("2026-03-05"), rules: .eu)
        let result = try question.answer()
        #expect(result.steps.map(\.citation) == ["Reg 1182/71 3(1)", "Reg 1182/71 3(2)(c); Reg 1182/71 3(3)", "Reg 1182/71 3(4)"])
        #expect(result.steps.map(\.after.description) == ["2026-03-06", "2026-04-05", "2026-04-07"])
        #expect(result.steps[0].text.nl == "De dag van het voorval (donderdag 5 maart 2026) telt niet mee. De eerste dag is vrijdag 6 maart 2026.")
        #expect(result.steps[2].text.en.contains("Sunday 5 April 2026"))
        #expect(result.steps[2].text.en.contains("Tuesday 7 April 2026"))
        #expect(result.notices.isEmpty)
    }

    @Test func theRollNamesTheHoliday() throws {
        let question = DeadlineQuestion(period: try Period("1 month"), from: try DeadlineEvent("2026-04-05"), rules: .eu)
        let result = try question.answer()
        #expect(result.end == .day(try CivilDate(iso: "2026-05-06")))
        #expect(result.steps.last?.text.nl.contains("dinsdag 5 mei 2026 (Bevrijdingsdag)") == true)
    }

    @Test func theEndIsMidnightInAmsterdam() throws {
        let result = try DeadlineQuestion(period: Period("1 month"), from: DeadlineEvent("2024-03-05"), rules: .eu).answer()
        let expires = try #require(result.end.expires)
        #expect(try Amsterdam.localTime(at: expires).description == "2024-04-06T00:00+02:00")
    }

    @Test func aMomentCountsByItsLocalDay() throws {
        // 23:30 UTC on 4 March is 5 March in Amsterdam.
        let result = try DeadlineQuestion(period: Period("1 month"), from: DeadlineEvent("2024-03-04T23:30Z"), rules: .eu).answer()
        #expect(result.end == .day(try CivilDate(iso: "2024-04-05")))
    }

    @Test func twoDaysHoldTwoWorkingDays() throws {
        // Thursday before Easter: Good Friday, the weekend and Easter Monday are all days off.
        let result = try DeadlineQuestion(period: Period("2 days"), from: DeadlineEvent("2026-04-02"), rules: .eu).answer()
        #expect(result.end == .day(try CivilDate(iso: "2026-04-08")))
        #expect(result.steps.last?.citation == "Reg 1182/71 3(5)")
    }

    @Test func bridgingDaysAreNoticed() throws {
        // The Friday after Ascension Day.
        let result = try DeadlineQuestion(period: Period("1 month"), from: DeadlineEvent("2026-04-15"), rules: .eu).answer()
        #expect(result.end == .day(try CivilDate(iso: "2026-05-15")))
        #expect(result.notices.count == 1)
        #expect(result.notices.first?.nl.contains("koninklijk besluit") == true)
    }
}

/// Periods in hours under Regulation 1182/71.
@Suite struct HourCountTests {
    private func end(_ period: String, _ event: String, _ rules: CountingRules = .eu) throws -> DeadlineResult {
        try DeadlineQuestion(period: Period(period), from: DeadlineEvent(event), rules: rules).answer()
    }

    @Test(arguments: [
        // An ordinary week, then over a weekend: the end does not move.
        ("72 hours", "2026-03-03T14:20", "2026-03-06T15:00+01:00"), ("72 hours", "2026-11-20T16:45", "2026-11-23T17:00+01:00"),
        ("72 hours", "2026-12-24T09:10", "2026-12-27T10:00+01:00"),
        // An event at the full hour falls in the hour that starts then.
        ("72 hours", "2026-03-03T14:00", "2026-03-06T15:00+01:00"),
        // The clock goes forward on 29 March and back on 25 October.
        ("72 hours", "2026-03-27T14:20", "2026-03-30T16:00+02:00"), ("72 hours", "2026-10-23T14:20", "2026-10-26T14:00+01:00"),
        // The event falls in the hour that comes twice.
        ("24 hours", "2026-10-25T02:30+02:00", "2026-10-26T02:00+01:00"), ("24 hours", "2026-10-25T02:30+01:00", "2026-10-26T03:00+01:00"),
        ("1 hour", "2026-12-31T22:59:59", "2027-01-01T00:00+01:00"),
    ])
    func ends(period: String, event: String, expected: String) throws {
        guard case .moment(let local) = try end(period, event).end else {
            Issue.record("a period in hours ends at a moment")
            return
        }
        #expect(local.description == expected)
    }

    @Test func seventyTwoHoursAreAlwaysSeventyTwoRealHours() throws {
        let first = try DeadlineEvent("2026-01-01T00:30")
        guard case .moment(let start) = first else { return }
        for hour in 0..<(366 * 24) {
            let event = start.adding(seconds: hour * 3600)
            let question = DeadlineQuestion(period: try Period("72 hours"), from: .moment(event), rules: .eu)
            #expect(try question.answer().end.expires == event.adding(seconds: 1800 + 72 * 3600))
        }
    }

    @Test func theClockChangeIsAStep() throws {
        let result = try end("72 hours", "2026-03-27T14:20")
        #expect(result.steps.count == 3)
        #expect(result.steps.last?.text.en.contains("clock goes forward") == true)
        #expect(try end("72 hours", "2026-03-03T14:20").steps.count == 2)
    }

    @Test(arguments: [
        ("2026-03-03T14:20", false), ("2026-03-06T14:20", true), ("2026-03-05T14:20", true), ("2026-03-04T14:20", false),
        ("2026-12-23T14:20", true),
    ])
    func fewWorkingDaysGiveANoticeAndNoMore(event: String, noticed: Bool) throws {
        #expect(try !end("72 hours", event).notices.isEmpty == noticed)
    }

    @Test func hoursNeedAMoment() {
        #expect(throws: DeadlineError.needsTime) { try end("72 hours", "2026-03-05") }
    }

    @Test func hoursUnderDutchLawRunFromTheEvent() throws {
        #expect(
            try end("48 hours", "2026-04-03T14:20", .nl).end.expires
                == end("48 hours", "2026-04-03T14:20", .nl).question.momentOfEvent?.adding(seconds: 48 * 3600))
    }
}

extension DeadlineQuestion {
    fileprivate var momentOfEvent: Instant? {
        if case .moment(let instant) = event { instant } else { nil }
    }
}
