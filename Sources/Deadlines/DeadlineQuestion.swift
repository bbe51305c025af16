/// The law that says how a period is counted.
public enum CountingRules: String, Sendable, CaseIterable {
    /// Regulation (EEC, Euratom) 1182/71: periods in EU law, such as those of the GDPR.
    case eu
    /// The Algemene termijnenwet: periods in Dutch acts and orders in council.
    case nl
}

/// What a period counts from.
public enum DeadlineEvent: Sendable, Hashable {
    /// Something that happened on a day; enough for periods in days, weeks, months or years.
    case day(CivilDate)
    /// Something that happened at a moment; needed for periods in hours.
    case moment(Instant)

    /// Reads `2026-03-05`, `2026-03-05T14:20` (time in Amsterdam) or `2026-03-05T14:20+01:00`.
    ///
    /// - Throws: ``DeadlineError/text(_:)`` or ``DeadlineError/localTime(_:)``.
    public init(_ text: some StringProtocol) throws(DeadlineError) {
        do {
            var reader = DateTextReader(text)
            let date = try reader.date()
            guard !reader.atEnd else {
                self = .day(date)
                return
            }
            try reader.expect("T")
            let time = try reader.clock()
            let offset = try reader.offset()
            try reader.end()
            if let offset {
                self = .moment(LocalTime(date: date, time: time, offset: offset).instant)
            } else {
                self = .moment(try Amsterdam.instant(date, time))
            }
        } catch let error as DateTextError {
            throw .text(error)
        } catch let error as LocalTimeError {
            throw .localTime(error)
        } catch {
            preconditionFailure("a date reader throws only its own errors")
        }
    }
}

/// A lengthening of a period that the law allows, counted from the same event as the period itself.
public struct Prolongation: Sendable, Hashable {
    /// How much is added.
    public let period: Period
    /// Within which period of the event the other side must be told.
    public let announcedWithin: Period
    /// The provision that allows it.
    public let citation: String

    /// A lengthening by `period`, announced within `announcedWithin` of the event, that `citation` allows.
    public init(by period: Period, announcedWithin: Period, citation: String) {
        self.period = period
        self.announcedWithin = announcedWithin
        self.citation = citation
    }

    /// Two further months for a complex request of a data subject, announced within one month of receipt.
    public static let dataSubjectRequest = Prolongation(
        by: Period(accepted: 2, .months), announcedWithin: Period(accepted: 1, .months), citation: "AVG 12(3)")
    /// Six further weeks for a complex prior consultation, announced within one month of receipt.
    public static let priorConsultation = Prolongation(
        by: Period(accepted: 6, .weeks), announcedWithin: Period(accepted: 1, .months), citation: "AVG 36(2)")
}

/// A time in which a period does not run, because a question has to be answered first.
public struct ClockStop: Sendable, Hashable {
    /// The day on which the question was asked.
    public let asked: CivilDate
    /// The day on which the answer came in; nil while there is none.
    public let answered: CivilDate?
    /// What allows the stop.
    public let citation: String

    /// A stop from the question to the answer; by default for the clarification or proof of identity that a controller needs to
    /// answer a data subject's request.
    public init(asked: CivilDate, answered: CivilDate?, citation: String = "EDPB 01/2022 157-159") {
        self.asked = asked
        self.answered = answered
        self.citation = citation
    }
}

/// A period, what it counts from and how; ``answer()`` counts it.
///
/// ```swift
/// let question = DeadlineQuestion(period: try Period("1 month"), from: try DeadlineEvent("2024-03-05"), rules: .eu)
/// try question.answer().end   // .day(2024-04-05)
/// ```
public struct DeadlineQuestion: Sendable, Hashable {
    /// The period.
    public var period: Period
    /// What it counts from.
    public var event: DeadlineEvent
    /// The law that says how it is counted.
    public var rules: CountingRules
    /// The lengthening, when it is used.
    public var prolongation: Prolongation?
    /// The times in which it does not run, in order.
    public var clockStops: [ClockStop]

    /// Asks when `period` after `event` ends under `rules`.
    public init(
        period: Period, from event: DeadlineEvent, rules: CountingRules, prolongation: Prolongation? = nil,
        clockStops: [ClockStop] = []
    ) {
        self.period = period
        self.event = event
        self.rules = rules
        self.prolongation = prolongation
        self.clockStops = clockStops
    }

    /// Counts the period.
    ///
    /// - Throws: ``DeadlineError`` when the question cannot be answered as asked.
    public func answer() throws(DeadlineError) -> DeadlineResult {
        if period.unit == .hours {
            try HourCount(self).result()
        } else {
            try DayCount(self).result()
        }
    }
}
