public import Text

/// A day, or a moment on the clock in Amsterdam.
public enum DeadlineMoment: Sendable, Hashable, CustomStringConvertible {
    /// A day.
    case day(CivilDate)
    /// A moment.
    case moment(LocalTime)

    /// ISO 8601: `2026-04-07` or `2026-03-30T16:00+02:00`.
    public var description: String {
        switch self {
        case .day(let date): date.description
        case .moment(let time): time.description
        }
    }

    /// In words, in both languages.
    public var spelled: Bilingual {
        switch self {
        case .day(let date): date.spelled
        case .moment(let time): time.spelled
        }
    }
}

/// When a period ends.
public enum DeadlineEnd: Sendable, Hashable {
    /// With the last hour of this day.
    case day(CivilDate)
    /// At this moment.
    case moment(LocalTime)
    /// Not known yet: the period stands still since this day with so many days left, the day of the answer not counted.
    case suspended(since: CivilDate, daysLeft: Int)

    /// The moment from which it is too late, or nil while the period stands still.
    public var expires: Instant? {
        switch self {
        case .day(let date): date.adding(days: 1).flatMap { try? Amsterdam.start(of: $0) }
        case .moment(let time): time.instant
        case .suspended: nil
        }
    }
}

/// One step of the reasoning.
public struct DeadlineStep: Sendable, Hashable {
    /// The provision that is applied, such as `Reg 1182/71 3(4)`.
    public let citation: String
    /// What it does here.
    public let text: Bilingual
    /// Where the count stands after this step.
    public let after: DeadlineMoment
    /// What nobody has checked in the source yet.
    public let verify: Bilingual?
}

/// The end of a period and the reasoning that leads to it.
public struct DeadlineResult: Sendable, Hashable {
    /// What was asked.
    public let question: DeadlineQuestion
    /// When the period ends.
    public let end: DeadlineEnd
    /// With a lengthening: the last day to tell the other side about it.
    public let announceBy: CivilDate?
    /// The steps of the count, in order.
    public let steps: [DeadlineStep]
    /// What a person should know beside the count.
    public let notices: [Bilingual]
}
