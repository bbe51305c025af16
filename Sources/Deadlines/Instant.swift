public import Text

/// A moment on the time line, to the second.
public struct Instant: Sendable, Hashable, Comparable {
    /// Seconds since 1 January 1970 00:00 UTC, leap seconds not counted.
    public let seconds: Int

    /// The moment this many seconds after 1 January 1970 00:00 UTC.
    public init(seconds: Int) {
        self.seconds = seconds
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The moment this many seconds later.
    public func adding(seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }
}

extension Instant: CustomStringConvertible {
    /// The moment in UTC (RFC 3339), such as `2026-11-21T09:30:00Z`; outside the years 1 to 9999 the seconds.
    public var description: String {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1
        guard let date = CivilDate(dayNumber: day) else { return String(seconds) }
        let rest = seconds - day * 86_400
        return "\(date)T\(padded(rest / 3_600, to: 2)):\(padded(rest / 60 % 60, to: 2)):\(padded(rest % 60, to: 2))Z"
    }
}

/// A time on a clock.
public struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int

    /// Midnight, the start of a day.
    public static let midnight = ClockTime(hour: 0, minute: 0, second: 0)

    init(hour: Int, minute: Int, second: Int) {
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// Seconds since midnight.
    var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// `14:20`, or `14:20:05` when there are seconds.
    public var description: String { second == 0 ? toTheMinute : toTheMinute + ":" + padded(second, to: 2) }

    /// `14:20`, whatever the seconds.
    public var toTheMinute: String { padded(hour, to: 2) + ":" + padded(minute, to: 2) }

    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.secondOfDay < right.secondOfDay }
}

/// What the clock on the wall and the calendar say at a moment, with the offset that makes it one moment only.
public struct LocalTime: Sendable, Hashable, CustomStringConvertible {
    /// The day.
    public let date: CivilDate
    /// The time of that day.
    public let time: ClockTime
    /// Seconds east of UTC: 3600 in winter and 7200 in summer in the Netherlands.
    public let offset: Int

    /// The moment itself.
    public var instant: Instant {
        Instant(seconds: date.dayNumber * 86_400 + time.secondOfDay - offset)
    }

    /// ISO 8601 with offset, such as `2026-03-30T16:00+02:00`.
    public var description: String {
        let minutes = abs(offset) / 60
        let sign = offset < 0 ? "-" : "+"
        return "\(date)T\(time)\(sign)\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }

    /// The moment written out: `maandag 30 maart 2026, 16:00 uur` and `Monday 30 March 2026, 16:00`.
    public var spelled: Bilingual {
        Bilingual(nl: "\(date.spelled.nl), \(time) uur", en: "\(date.spelled.en), \(time)")
    }
}
