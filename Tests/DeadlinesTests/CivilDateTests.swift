import Deadlines
import Testing
import Text

@Suite struct CivilDateTests {
    @Test func everyDayFromYear1To9999HasItsOwnNumber() throws {
        // Walks the calendar one day at a time with nothing but the lengths of the months.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = -719_162
        var weekday = 0
        for year in 1...9999 {
            let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            for month in 1...12 {
                for day in 1...(lengths[month - 1] + (leap && month == 2 ? 1 : 0)) {
                    let date = CivilDate(dayNumber: number)
                    guard date?.year == year, date?.month == month, date?.day == day, date?.dayNumber == number,
                        date?.weekday.rawValue == weekday + 1
                    else {
                        Issue.record("day number \(number) should be \(year)-\(month)-\(day)")
                        return
                    }
                    number += 1
                    weekday = (weekday + 1) % 7
                }
            }
        }
        #expect(CivilDate(dayNumber: number) == nil)
        #expect(CivilDate(dayNumber: -719_163) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
        ("2024-02-29", 19_782, .thursday), ("2026-11-21", 20_778, .saturday), ("0001-01-01", -719_162, .monday),
    ])
    func knownDays(text: String, number: Int, weekday: Weekday) throws {
        let date = try CivilDate(iso: text)
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test(arguments: [(2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (0, 1, 1), (10_000, 1, 1)])
    func datesThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-08-31", 1, "2026-09-30"),
        ("2026-12-15", 1, "2027-01-15"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-05", -1, "2025-12-05"), ("2026-05-31", 0, "2026-05-31"),
    ])
    func addingMonths(from: String, months: Int, to: String) throws {
        #expect(try CivilDate(iso: from).adding(months: months) == CivilDate(iso: to))
    }

    @Test func arithmeticStopsAtTheEdges() throws {
        let last = try CivilDate(iso: "9999-12-31")
        let first = try CivilDate(iso: "0001-01-01")
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(first.adding(days: -1) == nil)
        #expect(first.adding(months: -1) == nil)
        #expect(last.adding(days: .max) == nil)
        #expect(first.adding(months: .min) == nil)
    }

    @Test func orderFollowsDayNumbers() throws {
        let dates = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try CivilDate(iso: $0) }
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test func spelledInBothLanguages() throws {
        let spelled = try CivilDate(iso: "2024-04-05").spelled
        #expect(spelled.nl == "vrijdag 5 april 2024")
        #expect(spelled.en == "Friday 5 April 2024")
    }
}

@Suite struct DateTextTests {
    @Test(arguments: [
        ("", 1, DateTextError.Problem.digitExpected),
        ("2026", 5, .expected("-")),
        ("2026/03/05", 5, .expected("-")),
        ("26-03-05", 3, .digitExpected),
        ("2026-3-5", 7, .digitExpected),
        ("2026-13-05", 6, .noSuchMonth(13)),
        ("2026-00-05", 6, .noSuchMonth(0)),
        ("2026-02-29", 9, .noSuchDay(day: 29, lastDay: 28)),
        ("2026-04-00", 9, .noSuchDay(day: 0, lastDay: 30)),
        ("0000-01-01", 1, .noSuchYear(0)),
        ("2026-03-05 ", 11, .trailingText),
        ("2026-03-0५", 10, .digitExpected),
    ])
    func mistakesNameTheirPlace(text: String, column: Int, problem: DateTextError.Problem) {
        #expect(throws: DateTextError.self) { try CivilDate(iso: text) }
        do {
            _ = try CivilDate(iso: text)
        } catch {
            #expect(error.column == column)
            #expect(error.problem == problem)
            #expect(error.text == text)
        }
    }

    @Test func theMessageSaysHowToMendIt() {
        do {
            _ = try CivilDate(iso: "2026-02-30")
            Issue.record("30 February was accepted")
        } catch {
            #expect(
                error.message.nl
                    == "\"2026-02-30\", teken 9: dag 30 bestaat niet, deze maand heeft 28 dagen. "
                    + "Schrijf een datum als 2026-03-05 en een tijdstip als 2026-03-05T14:20.")
            #expect(error.message.en.contains("there is no day 30, this month has 28 days"))
        }
    }

    @Test(arguments: [
        "2026-03-05T", "2026-03-05T1", "2026-03-05T14", "2026-03-05T24:00", "2026-03-05T14:60", "2026-03-05T14:20:60",
        "2026-03-05 14:20", "2026-03-05T14:20+", "2026-03-05T14:20+19:00", "2026-03-05T14:20+01", "2026-03-05T14:20Zx",
        "2026-03-05T14:20 CET", "morgen",
    ])
    func badMoments(text: String) {
        #expect {
            try DeadlineEvent(text)
        } throws: { error in
            guard case .text(let detail)? = error as? DeadlineError else { return false }
            return (1...text.count + 1).contains(detail.column)
        }
    }

    @Test func momentsMayCarryAnOffset() throws {
        let local = try DeadlineEvent("2026-03-05T14:20")
        #expect(try DeadlineEvent("2026-03-05T14:20+01:00") == local)
        #expect(try DeadlineEvent("2026-03-05T13:20Z") == local)
        #expect(try DeadlineEvent("2026-03-05T13:20:00-00:00") == local)
        #expect(try DeadlineEvent("2026-03-05T14:20:01") != local)
        #expect(try DeadlineEvent("2026-03-05") == .day(CivilDate(iso: "2026-03-05")))
    }
}
