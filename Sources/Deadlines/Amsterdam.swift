public import Text

/// Legal time in the European part of the Netherlands.
///
/// Winter time is UTC+1 and summer time UTC+2. Summer time lasts from the last Sunday of March to the last Sunday of October,
/// both at 01:00 UTC (Directive 2000/84/EC). That rule has held here since 1996, so earlier moments are refused.
public enum Amsterdam {
    /// The years for which the rule holds.
    public static let years = 1996...9999

    /// Seconds east of UTC at a moment.
    ///
    /// - Throws: ``LocalTimeError/outsideRule`` before 1996 or after 9999.
    public static func offset(at instant: Instant) throws(LocalTimeError) -> Int {
        // One hour east of UTC the year is the local one at both ends of it.
        let day = floorDivide(instant.seconds + winter, by: 86_400)
        guard let date = CivilDate(dayNumber: day), years.contains(date.year) else { throw .outsideRule }
        return summerTime(in: date.year).contains(instant) ? summer : winter
    }

    /// The clock and calendar in Amsterdam at a moment.
    ///
    /// - Throws: ``LocalTimeError/outsideRule`` before 1996 or after 9999.
    public static func localTime(at instant: Instant) throws(LocalTimeError) -> LocalTime {
        let offset = try offset(at: instant)
        let seconds = instant.seconds + offset
        let day = floorDivide(seconds, by: 86_400)
        guard let date = CivilDate(dayNumber: day) else { throw .outsideRule }
        let second = seconds - day * 86_400
        let time = ClockTime(hour: second / 3600, minute: second / 60 % 60, second: second % 60)
        return LocalTime(date: date, time: time, offset: offset)
    }

    /// The moment at which the clock in Amsterdam shows this date and time.
    ///
    /// - Throws: ``LocalTimeError/skipped(_:_:)`` for the hour that is skipped in March, ``LocalTimeError/twice(_:_:)`` for the hour
    ///   that comes twice in October, ``LocalTimeError/outsideRule`` before 1996.
    public static func instant(_ date: CivilDate, _ time: ClockTime) throws(LocalTimeError) -> Instant {
        guard years.contains(date.year) else { throw .outsideRule }
        let fitting = [summer, winter]
            .map { LocalTime(date: date, time: time, offset: $0) }
            .filter { (try? offset(at: $0.instant)) == $0.offset }
        switch fitting.count {
        case 1: return fitting[0].instant
        case 0: throw .skipped(date, time)
        default: throw .twice(date, time)
        }
    }

    /// The moment at which a day starts in Amsterdam. The clock never changes at midnight.
    ///
    /// - Throws: ``LocalTimeError/outsideRule`` before 1996.
    public static func start(of date: CivilDate) throws(LocalTimeError) -> Instant {
        try instant(date, .midnight)
    }

    private static let winter = 3600
    private static let summer = 7200

    private static func summerTime(in year: Int) -> Range<Instant> {
        change(in: 3, year)..<change(in: 10, year)
    }

    private static func change(in month: Int, _ year: Int) -> Instant {
        let last = CivilDate(existing: year, month, 31)
        let sunday = last.dayNumber - last.weekday.rawValue % 7
        return Instant(seconds: sunday * 86_400 + 3600)
    }
}

/// Why a clock reading in Amsterdam is not one moment.
public enum LocalTimeError: Error, Sendable, Hashable {
    /// The clock jumps over this time in March.
    case skipped(CivilDate, ClockTime)
    /// The clock shows this time twice in October.
    case twice(CivilDate, ClockTime)
    /// The moment is before 1996 or after 9999.
    case outsideRule

    /// What is wrong and how to mend it.
    public var message: Bilingual {
        switch self {
        case .skipped(let date, let time):
            Bilingual(
                nl: "\(date) \(time) bestaat niet: die nacht gaat de klok een uur vooruit. Noem een tijd ervoor of erna.",
                en: "\(date) \(time) does not exist: the clock goes forward that night. Give a time before or after it.")
        case .twice(let date, let time):
            Bilingual(
                nl: """
                    \(date) \(time) komt twee keer voor: die nacht gaat de klok een uur terug. \
                    Zet +02:00 (zomertijd) of +01:00 (wintertijd) achter de tijd.
                    """,
                en: """
                    \(date) \(time) comes twice: the clock goes back that night. \
                    Put +02:00 (summer time) or +01:00 (winter time) after the time.
                    """)
        case .outsideRule:
            Bilingual(
                nl: "Vóór 1996 golden andere regels voor zomertijd. Noem een tijdstip vanaf 1996.",
                en: "Before 1996 other rules held for summer time. Give a time from 1996 onwards.")
        }
    }
}

private func floorDivide(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
}
