/// A day on the calendar, without a time or a place: the (proleptic) Gregorian calendar, years 1 to 9999.
///
/// ```swift
/// let received = try CivilDate(iso: "2026-01-31")
/// received.adding(months: 1)   // 2026-02-28
/// received.weekday             // .saturday
/// ```
public struct CivilDate: Sendable, Hashable {
    /// The years that a date may have.
    public static let years = 1...9999

    /// 1 to 9999.
    public let year: Int
    /// 1 (January) to 12.
    public let month: Int
    /// 1 to the length of the month.
    public let day: Int

    /// The date with these parts, or nil when it does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(existing: year, month, day)
    }

    init(existing year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether a year has 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month (1 to 12) of a year.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// MARK: - Day numbers

extension CivilDate {
    /// Days since 1 January 1970, negative before it.
    public var dayNumber: Int {
        // The year is taken to start in March, so that the leap day is its last day.
        let shiftedYear = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
            - Self.epoch
    }

    /// The date that is `dayNumber` days after 1 January 1970, or nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard Self.dayNumbers.contains(dayNumber) else { return nil }
        let days = dayNumber + Self.epoch
        let centuryCycle = days / 146_097
        let dayOfCycle = days % 146_097
        let yearOfCycle =
            (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            existing: 400 * centuryCycle + yearOfCycle + (month <= 2 ? 1 : 0),
            month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// Days from 1 March of the year 0 to 1 January 1970.
    private static let epoch = 719_468
    private static let dayNumbers =
        CivilDate(existing: 1, 1, 1).dayNumber...CivilDate(existing: 9999, 12, 31).dayNumber

    /// The date this many days later (earlier when negative), or nil outside the years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: sum)
    }

    /// The same date this many months later (earlier when negative); where that date does not exist, the last day of
    /// that month. Nil outside the years 1 to 9999.
    public func adding(months: Int) -> CivilDate? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12, Self.years.contains(sum / 12) else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        return CivilDate(existing: year, month, min(day, Self.length(ofMonth: month, in: year)))
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let fromMonday = (dayNumber % 7 + 7 + 3) % 7
        return Weekday.allCases[fromMonday]
    }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A day of the week, Monday first.
public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday or Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}
