import Deadlines
import Testing
import Text

@Suite struct AmsterdamTests {
    private func moment(_ text: String) throws -> Instant {
        guard case .moment(let instant) = try DeadlineEvent(text) else { throw NotAMoment() }
        return instant
    }

    private struct NotAMoment: Error {}

    @Test(arguments: [
        ("2026-03-29T00:59:59Z", 3600), ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T00:59:59Z", 7200),
        ("2026-10-25T01:00:00Z", 3600), ("2026-01-01T00:00:00Z", 3600), ("2026-07-01T00:00:00Z", 7200),
        ("2024-03-31T00:59:59Z", 3600), ("2024-03-31T01:00:00Z", 7200), ("2024-10-27T01:00:00Z", 3600),
        ("1996-10-27T00:59:59Z", 7200), ("1996-10-27T01:00:00Z", 3600), ("2025-12-31T23:30:00Z", 3600),
    ])
    func offsets(text: String, offset: Int) throws {
        #expect(try Amsterdam.offset(at: moment(text)) == offset)
    }

    @Test func theClockJumpsInMarch() throws {
        #expect(try Amsterdam.localTime(at: moment("2026-03-29T00:59:59Z")).description == "2026-03-29T01:59:59+01:00")
        #expect(try Amsterdam.localTime(at: moment("2026-03-29T01:00:00Z")).description == "2026-03-29T03:00+02:00")
        let date = try CivilDate(iso: "2026-03-29")
        #expect {
            try DeadlineEvent("2026-03-29T02:30")
        } throws: { error in
            guard case .localTime(.skipped(date, let time))? = error as? DeadlineError else { return false }
            return time.description == "02:30"
        }
    }

    @Test func theHourThatComesTwiceNeedsAnOffset() throws {
        #expect {
            try DeadlineEvent("2026-10-25T02:30")
        } throws: { error in
            guard case .localTime(.twice)? = error as? DeadlineError else { return false }
            return (error as? DeadlineError)?.message.en.contains("+02:00") == true
        }
        #expect(try moment("2026-10-25T02:30+01:00").seconds - moment("2026-10-25T02:30+02:00").seconds == 3600)
        #expect(try moment("2026-10-25T03:00").seconds - moment("2026-10-25T01:59").seconds == 2 * 3600 + 60)
    }

    @Test func everyHourComesBackAsItself() throws {
        // From the first hour of the rule on, over changes, year ends and leap days.
        let start = try moment("1996-01-01T00:00").seconds
        for hour in stride(from: 0, to: 40 * 366 * 24, by: 7) {
            let instant = Instant(seconds: start + hour * 3600)
            let local = try Amsterdam.localTime(at: instant)
            guard local.instant == instant else {
                Issue.record("\(local) does not lead back to its moment")
                return
            }
            if let back = try? Amsterdam.instant(local.date, local.time) { #expect(back == instant) }
        }
    }

    @Test func earlierTimesAreRefused() throws {
        #expect(throws: LocalTimeError.outsideRule) { try Amsterdam.offset(at: Instant(seconds: 0)) }
        #expect(throws: LocalTimeError.outsideRule) { try Amsterdam.start(of: CivilDate(iso: "1995-12-31")) }
        #expect(throws: LocalTimeError.outsideRule) { try Amsterdam.offset(at: Instant(seconds: .max / 2)) }
        #expect(try Amsterdam.localTime(at: Amsterdam.start(of: CivilDate(iso: "1996-01-01"))).description == "1996-01-01T00:00+01:00")
    }
}
