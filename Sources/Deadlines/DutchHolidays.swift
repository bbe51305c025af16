public import Text

/// A generally recognised public holiday.
public struct Holiday: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// Its name.
    public let name: Bilingual
    /// The provision that makes it a public holiday.
    public let citation: String
}

/// The generally recognised public holidays of the Netherlands (Algemene termijnenwet art. 3(1) and (2)).
///
/// Days that are equated with them by royal decree (art. 3(3)), such as most Fridays after Ascension Day, are **not** included:
/// they are decreed a few years at a time. A deadline computed without them can only be too early, never too late.
public enum DutchHolidays {
    /// The years that are covered; 1996 is the first year of ``Amsterdam``.
    public static let years = 1996...9999

    /// The holidays of a year in order of date; empty for a year outside ``years``.
    public static func of(_ year: Int) -> [Holiday] {
        guard years.contains(year), let easter = Easter.sunday(of: year) else { return [] }
        func fixed(_ month: Int, _ day: Int, _ nl: String, _ en: String) -> Holiday {
            Holiday(
                date: CivilDate(existing: year, month, day), name: Bilingual(nl: nl, en: en), citation: "ATW 3(1)")
        }
        func moving(_ days: Int, _ nl: String, _ en: String, _ citation: String = "ATW 3(1)") -> Holiday? {
            easter.adding(days: days).map { Holiday(date: $0, name: Bilingual(nl: nl, en: en), citation: citation) }
        }
        let holidays: [Holiday?] = [
            fixed(1, 1, "Nieuwjaarsdag", "New Year's Day"),
            moving(-2, "Goede Vrijdag", "Good Friday", "ATW 3(2)"),
            moving(1, "tweede paasdag", "Easter Monday"),
            sovereignsDay(in: year),
            fixed(5, 5, "Bevrijdingsdag", "Liberation Day"),
            moving(39, "Hemelvaartsdag", "Ascension Day"),
            moving(50, "tweede pinksterdag", "Whit Monday"),
            fixed(12, 25, "eerste kerstdag", "Christmas Day"),
            fixed(12, 26, "tweede kerstdag", "Boxing Day"),
        ]
        return holidays.compactMap { $0 }.sorted { $0.date < $1.date }
    }

    /// The holiday on a day, or nil. Where two fall together the first by name of the law's list is given.
    public static func holiday(on date: CivilDate) -> Holiday? {
        of(date.year).first { $0.date == date }
    }

    /// Whether a day is a Saturday, a Sunday or a public holiday.
    public static func isDayOff(_ date: CivilDate) -> Bool {
        date.weekday.isWeekend || holiday(on: date) != nil
    }

    /// The day on which the sovereign's birthday is celebrated: 27 April since 2014, 30 April before. When it falls on a Sunday
    /// it is celebrated on the Saturday before.
    private static func sovereignsDay(in year: Int) -> Holiday {
        let king = year >= 2014
        let birthday = CivilDate(existing: year, 4, king ? 27 : 30)
        let celebrated = birthday.weekday == .sunday ? CivilDate(existing: year, 4, birthday.day - 1) : birthday
        let name = king ? Bilingual(nl: "Koningsdag", en: "King's Day") : Bilingual(nl: "Koninginnedag", en: "Queen's Day")
        return Holiday(date: celebrated, name: name, citation: "ATW 3(1)")
    }
}
