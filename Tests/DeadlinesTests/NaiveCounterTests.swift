import Deadlines
import Testing
import Text

/// Another way to count: cross off one day of a wall calendar after the other. Nothing is shared with the code under test but the
/// printed dates.
private struct WallCalendar {
    private(set) var year: Int
    private(set) var month: Int
    private(set) var day: Int
    /// 0 is Monday.
    private(set) var weekday: Int

    /// 1 January 2024 was a Monday.
    static let start = WallCalendar(year: 2024, month: 1, day: 1, weekday: 0)

    /// Public holidays of 2024 to 2028, copied from calendars.
    private static let holidays: Set<String> = [
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-04-27", "2024-05-05", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26",
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-17", "2027-12-25", "2027-12-26",
        "2028-01-01", "2028-04-14", "2028-04-17", "2028-04-27", "2028-05-05", "2028-05-25", "2028-06-05", "2028-12-25", "2028-12-26",
    ]

    var text: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    var isFree: Bool { weekday >= 5 || Self.holidays.contains(text) }

    mutating func crossOff() {
        weekday = weekday == 6 ? 0 : weekday + 1
        day += 1
        let last = month == 2 ? (year == 2024 || year == 2028 ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        if day > last { (day, month) = (1, month + 1) }
        if month > 12 { (month, year) = (1, year + 1) }
    }

    /// The end of a period, by crossing off days until it is reached.
    func end(of amount: Int, _ unit: Period.Unit, rules: CountingRules) -> String {
        var page = self
        let birthday = day
        var left = amount
        var working = 0
        switch unit {
        case .days, .weeks:
            left = unit == .weeks ? amount * 7 : amount
            while left > 0 {
                page.crossOff()
                working += page.isFree ? 0 : 1
                left -= 1
            }
        case .months, .years, .hours:
            left = unit == .years ? amount * 12 : amount
            while left > 0 {
                // To the same number in the next month, or to the last day that it has.
                let month = page.month
                repeat { page.crossOff() } while page.month == month
                while page.day < birthday {
                    var tomorrow = page
                    tomorrow.crossOff()
                    if tomorrow.month != page.month { break }
                    page = tomorrow
                }
                left -= 1
            }
            working = 2
        }
        let long: Bool =
            switch unit {
            case .days: amount > 90
            case .weeks: amount > 12
            case .months: amount > 3
            case .years, .hours: true
            }
        if rules == .nl && long { return page.text }
        while page.isFree {
            page.crossOff()
            working += page.isFree ? 0 : 1
        }
        let needsTwo = unit != .days || amount >= (rules == .eu ? 2 : 3)
        while needsTwo && working < 2 {
            page.crossOff()
            working += page.isFree ? 0 : 1
        }
        return page.text
    }
}

@Suite struct NaiveCounterTests {
    @Test(arguments: CountingRules.allCases)
    func everyDayOfThreeYears(rules: CountingRules) throws {
        let periods: [(Int, Period.Unit)] = [
            (1, .days), (2, .days), (3, .days), (5, .days), (14, .days), (90, .days), (91, .days), (1, .weeks), (6, .weeks), (8, .weeks),
            (12, .weeks), (14, .weeks), (1, .months), (2, .months), (3, .months), (4, .months), (7, .months), (1, .years),
        ]
        var page = WallCalendar.start
        while page.year < 2027 {
            let event = try DeadlineEvent(page.text)
            for (amount, unit) in periods {
                let period = try #require(Period(amount, unit))
                let result = try DeadlineQuestion(period: period, from: event, rules: rules).answer()
                let expected = page.end(of: amount, unit, rules: rules)
                guard case .day(let end) = result.end, end.description == expected else {
                    Issue.record("\(amount) \(unit) from \(page.text) under \(rules): \(result.end), by hand \(expected)")
                    return
                }
                guard result.steps.last?.after.description == expected else {
                    Issue.record("the last step of \(amount) \(unit) from \(page.text) does not stand at the end")
                    return
                }
            }
            page.crossOff()
        }
    }

    @Test func laterEventsNeverEndEarlier() throws {
        for text in ["1 day", "3 days", "6 weeks", "1 month", "3 months"] {
            for rules in CountingRules.allCases {
                var page = WallCalendar.start
                var previous: CivilDate?
                while page.year < 2028 {
                    let result = try DeadlineQuestion(period: Period(text), from: DeadlineEvent(page.text), rules: rules).answer()
                    guard case .day(let end) = result.end else { return }
                    if let previous, end < previous {
                        Issue.record("\(text) from \(page.text) ends on \(end), a day earlier event on \(previous)")
                    }
                    previous = end
                    page.crossOff()
                }
            }
        }
    }
}
