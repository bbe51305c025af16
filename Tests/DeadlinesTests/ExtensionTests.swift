import Deadlines
import Testing
import Text

@Suite struct ExtensionTests {
    private func request(_ received: String, _ stops: [ClockStop] = [], extended: Bool = false) throws -> DeadlineResult {
        try DeadlineQuestion(
            period: Period("1 month"), from: DeadlineEvent(received), rules: .eu,
            prolongation: extended ? .dataSubjectRequest : nil, clockStops: stops
        ).answer()
    }

    private func stop(_ asked: String, _ answered: String?) throws -> ClockStop {
        ClockStop(asked: try CivilDate(iso: asked), answered: try answered.map { try CivilDate(iso: $0) })
    }

    @Test func aRequestIsExtendedToThreeMonthsFromReceipt() throws {
        // One month and then two would give 30 November plus the roll of the first period; counted from receipt it is 30 November.
        let result = try request("2026-08-31", extended: true)
        #expect(result.end == .day(try CivilDate(iso: "2026-11-30")))
        #expect(result.announceBy == (try CivilDate(iso: "2026-09-30")))
        #expect(result.steps.contains { $0.citation == "AVG 12(3)" })
    }

    @Test func extensionIsNotCountedFromTheFirstEnd() throws {
        // 31 January + 1 month ends on 28 February; two months after that would be 28 April.
        #expect(try request("2025-01-31", extended: true).end == .day(CivilDate(iso: "2025-04-30")))
    }

    @Test func priorConsultationTakesFourteenWeeks() throws {
        let result = try DeadlineQuestion(
            period: Period("8 weeks"), from: DeadlineEvent("2026-09-01"), rules: .eu, prolongation: .priorConsultation
        ).answer()
        #expect(result.end == .day(try CivilDate(iso: "2026-12-08")))
        #expect(result.announceBy == (try CivilDate(iso: "2026-10-01")))
    }

    @Test func anAnswerAfterFiveDaysGivesFiveDaysMore() throws {
        let result = try request("2024-03-05", [stop("2024-03-08", "2024-03-13")])
        #expect(result.end == .day(try CivilDate(iso: "2024-04-10")))
        #expect(result.notices.count == 1)
    }

    @Test func anAnswerOnTheSameDayGivesNothing() throws {
        #expect(try request("2024-03-05", [stop("2024-03-08", "2024-03-08")]).end == .day(CivilDate(iso: "2024-04-05")))
    }

    @Test func weekendsAreSkippedOnlyAfterTheStops() throws {
        // The bare end is Easter Sunday 5 April 2026; three days more is Wednesday 8 April.
        #expect(try request("2026-03-05", [stop("2026-03-09", "2026-03-12")]).end == .day(CivilDate(iso: "2026-04-08")))
    }

    @Test func withoutAnAnswerTheClockStands() throws {
        let result = try request("2024-03-05", [stop("2024-03-08", nil)])
        #expect(result.end == .suspended(since: try CivilDate(iso: "2024-03-08"), daysLeft: 28))
        #expect(result.end.expires == nil)
    }

    @Test func aQuestionAfterTheMonthStopsNothing() throws {
        let result = try request("2024-03-05", [stop("2024-04-08", "2024-04-20")])
        #expect(result.end == .day(try CivilDate(iso: "2024-04-05")))
        #expect(result.notices.contains { $0.en.contains("does not suspend") })
        // Nor does it in the extra months.
        #expect(try request("2024-03-05", [stop("2024-04-08", "2024-04-20")], extended: true).end == .day(CivilDate(iso: "2024-06-05")))
    }

    @Test func aQuestionOnTheRolledLastDayIsInTime() throws {
        #expect(try request("2026-03-05", [stop("2026-04-07", "2026-04-08")]).steps.contains { $0.citation.hasPrefix("EDPB") })
    }

    @Test func aFirstStopMakesRoomForASecond() throws {
        let result = try request("2024-03-05", [stop("2024-03-08", "2024-03-18"), stop("2024-04-10", "2024-04-12")])
        #expect(result.end == .day(try CivilDate(iso: "2024-04-17")))
    }

    @Test func stopsOutOfOrder() throws {
        #expect(throws: DeadlineError.clockStopOutOfOrder(1)) { try request("2024-03-05", [stop("2024-03-04", "2024-03-08")]) }
        #expect(throws: DeadlineError.clockStopOutOfOrder(1)) { try request("2024-03-05", [stop("2024-03-08", "2024-03-07")]) }
        #expect(throws: DeadlineError.clockStopOutOfOrder(2)) {
            try request("2024-03-05", [stop("2024-03-08", "2024-03-12"), stop("2024-03-11", "2024-03-14")])
        }
        #expect(throws: DeadlineError.clockStopOutOfOrder(1)) {
            try request("2024-03-05", [stop("2024-03-08", nil), stop("2024-03-11", "2024-03-14")])
        }
    }

    @Test func hoursTakeNoChanges() throws {
        let event = try DeadlineEvent("2026-03-05T14:20")
        #expect(throws: DeadlineError.hoursTakeNoChanges) {
            try DeadlineQuestion(period: Period("72 hours"), from: event, rules: .eu, prolongation: .dataSubjectRequest).answer()
        }
        #expect(throws: DeadlineError.hoursTakeNoChanges) {
            try DeadlineQuestion(period: Period("72 hours"), from: event, rules: .eu, clockStops: [stop("2026-03-06", nil)]).answer()
        }
    }

    @Test func unitsMustAgree() throws {
        #expect(throws: DeadlineError.self) {
            try DeadlineQuestion(
                period: Period("4 weeks"), from: DeadlineEvent("2026-03-05"), rules: .eu, prolongation: .dataSubjectRequest
            ).answer()
        }
    }
}

@Suite struct PeriodTests {
    @Test(arguments: [
        ("72 hours", 72, Period.Unit.hours), ("1 month", 1, .months), ("6 weken", 6, .weeks), ("1 dag", 1, .days),
        ("20 jaar", 20, .years), ("2 Maanden", 2, .months), ("1 uur", 1, .hours),
    ])
    func reads(text: String, amount: Int, unit: Period.Unit) throws {
        #expect(try Period(text) == Period(amount, unit))
    }

    @Test(arguments: [
        "", "1", "month", "one month", "0 days", "-1 days", "1.5 days", "1 fortnight", "1 month 2 days", "2000000 days", "99999999999999999999 days",
    ])
    func refuses(text: String) {
        #expect(throws: DeadlineError.unreadablePeriod(text)) { try Period(text) }
    }

    @Test func endsOutsideTheKnownYearsAreRefused() throws {
        for (period, event) in [("1000000 years", "2026-01-01"), ("1000000 days", "9998-01-01"), ("1 month", "1980-01-01"), ("1 day", "9999-12-31")] {
            #expect(throws: DeadlineError.outsideYears) {
                try DeadlineQuestion(period: Period(period), from: DeadlineEvent(event), rules: .eu).answer()
            }
        }
        #expect(throws: DeadlineError.localTime(.outsideRule)) {
            try DeadlineQuestion(period: Period("72 hours"), from: DeadlineEvent("1990-01-01T10:00Z"), rules: .eu).answer()
        }
    }

    @Test func errorsSpeakBothLanguages() throws {
        let period = try Period("1 month")
        let errors: [DeadlineError] = [
            .unreadablePeriod("x"), .needsTime, .mixedUnits(period, period), .hoursTakeNoChanges, .clockStopOutOfOrder(2), .outsideYears,
            .localTime(.outsideRule),
        ]
        for error in errors {
            #expect(!error.message.nl.isEmpty)
            #expect(!error.message.en.isEmpty)
            #expect(error.message.nl != error.message.en)
        }
    }
}
