import Deadlines
import Testing
import Text

@Suite struct DutchHolidaysTests {
    @Test(arguments: [
        "1583-04-10", "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22",
    ])
    func easter(text: String) throws {
        let date = try CivilDate(iso: text)
        #expect(Easter.sunday(of: date.year) == date)
    }

    @Test func easterIsASundayBetween22MarchAnd25April() throws {
        for year in 1583...9999 {
            let date = try #require(Easter.sunday(of: year))
            let inRange = (date.month == 3 && date.day >= 22) || (date.month == 4 && date.day <= 25)
            guard date.weekday == .sunday, inRange else {
                Issue.record("\(date) cannot be Easter")
                return
            }
        }
        #expect(Easter.sunday(of: 1582) == nil)
        #expect(Easter.sunday(of: 10_000) == nil)
    }

    @Test func theListOf2026() {
        let list = DutchHolidays.of(2026).map { "\($0.date) \($0.name.nl) \($0.citation)" }
        #expect(
            list == [
                "2026-01-01 Nieuwjaarsdag ATW 3(1)",
                "2026-04-03 Goede Vrijdag ATW 3(2)",
                "2026-04-06 tweede paasdag ATW 3(1)",
                "2026-04-27 Koningsdag ATW 3(1)",
                "2026-05-05 Bevrijdingsdag ATW 3(1)",
                "2026-05-14 Hemelvaartsdag ATW 3(1)",
                "2026-05-25 tweede pinksterdag ATW 3(1)",
                "2026-12-25 eerste kerstdag ATW 3(1)",
                "2026-12-26 tweede kerstdag ATW 3(1)",
            ])
    }

    @Test(arguments: [
        ("2013-04-30", "Queen's Day"), ("2014-04-26", "King's Day"), ("2015-04-27", "King's Day"),
        ("2025-04-26", "King's Day"), ("2031-04-26", "King's Day"), ("2006-04-29", "Queen's Day"),
        ("2000-04-29", "Queen's Day"),
    ])
    func birthdayOfTheSovereign(text: String, name: String) throws {
        let date = try CivilDate(iso: text)
        #expect(DutchHolidays.holiday(on: date)?.name.en == name)
        let birthdays = DutchHolidays.of(date.year).filter { $0.name.en == name }
        #expect(birthdays.map(\.date) == [date])
    }

    @Test(arguments: ["2026-05-15", "2026-04-05", "2026-05-24", "2026-05-04", "2025-04-27", "2026-12-24", "2026-12-31"])
    func noHolidays(text: String) throws {
        #expect(DutchHolidays.holiday(on: try CivilDate(iso: text)) == nil)
    }

    @Test func everyYearHasNineAndTheYearsHaveAnEdge() {
        for year in 1996...9999 { #expect(DutchHolidays.of(year).count == 9) }
        #expect(DutchHolidays.of(1995).isEmpty)
    }
}
