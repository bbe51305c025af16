import Text

/// Counts a period in days, weeks, months or years.
struct DayCount {
    private let question: DeadlineQuestion
    private let eventDay: CivilDate
    private var steps: [DeadlineStep] = []
    private var notices: [Bilingual] = []

    init(_ question: DeadlineQuestion) throws(DeadlineError) {
        self.question = question
        switch question.event {
        case .day(let date): eventDay = date
        case .moment(let instant):
            do { eventDay = try Amsterdam.localTime(at: instant).date } catch { throw .localTime(error) }
        }
    }

    func result() throws(DeadlineError) -> DeadlineResult {
        var count = self
        return try count.run()
    }

    private mutating func run() throws(DeadlineError) -> DeadlineResult {
        try checkOrderOfStops()
        let announceBy = try announcementDay()
        let whole = try wholePeriod()
        guard let firstDay = eventDay.adding(days: 1) else { throw .outsideYears }
        step(CountingText.firstDay(question.rules, event: eventDay, first: firstDay), at: firstDay)

        var end = try date(whole, after: eventDay)
        step(CountingText.count(question.rules, whole, event: eventDay, end: end), at: end)
        if let prolongation = question.prolongation {
            step(CountingText.prolongation(prolongation, question.period), at: end)
        }

        switch try shift(&end) {
        case .suspended(let since, let daysLeft):
            return DeadlineResult(
                question: question, end: .suspended(since: since, daysLeft: daysLeft), announceBy: announceBy,
                steps: steps, notices: notices)
        case .running: break
        }
        end = try recordRoll(end)
        end = try withTwoWorkingDays(end)
        noticeBridgingDay(end)
        return DeadlineResult(
            question: question, end: .day(end), announceBy: announceBy, steps: steps, notices: notices)
    }

    private mutating func step(_ said: CountingText, at date: CivilDate) {
        steps.append(DeadlineStep(citation: said.citation, text: said.text, after: .day(date), verify: said.verify))
    }

    // MARK: The nominal end

    private func date(_ period: Period, after day: CivilDate) throws(DeadlineError) -> CivilDate {
        let end: CivilDate? =
            switch period.unit {
            case .hours: nil
            case .days: day.adding(days: period.amount)
            case .weeks: day.adding(days: period.amount * 7)
            case .months: day.adding(months: period.amount)
            case .years: day.adding(months: period.amount * 12)
            }
        guard let end, DutchHolidays.years.contains(end.year) else { throw .outsideYears }
        return end
    }

    private func wholePeriod() throws(DeadlineError) -> Period {
        guard let prolongation = question.prolongation else { return question.period }
        guard prolongation.period.unit == question.period.unit else {
            throw .mixedUnits(question.period, prolongation.period)
        }
        return Period(accepted: question.period.amount + prolongation.period.amount, question.period.unit)
    }

    private func announcementDay() throws(DeadlineError) -> CivilDate? {
        guard let prolongation = question.prolongation else { return nil }
        var alone = question
        alone.period = prolongation.announcedWithin
        alone.prolongation = nil
        guard case .day(let day) = try alone.answer().end else { return nil }
        return day
    }

    // MARK: Clock stops

    private enum Clock {
        case running
        case suspended(since: CivilDate, daysLeft: Int)
    }

    private func checkOrderOfStops() throws(DeadlineError) {
        var earliest = eventDay
        for (index, stop) in question.clockStops.enumerated() {
            let last = index == question.clockStops.count - 1
            guard stop.asked >= earliest, stop.answered.map({ $0 >= stop.asked }) ?? last else {
                throw .clockStopOutOfOrder(index + 1)
            }
            earliest = stop.answered ?? earliest
        }
    }

    /// Moves the end by the days between each question and its answer. The day of the answer is not counted, like that of any event.
    private mutating func shift(_ end: inout CivilDate) throws(DeadlineError) -> Clock {
        guard !question.clockStops.isEmpty else { return .running }
        notices.append(CountingText.stopNeedsReason)
        // A question stops the clock when it is asked within the period itself, without its lengthening.
        var endOfPeriod = try date(question.period, after: eventDay)
        for stop in question.clockStops {
            guard stop.asked <= (try rolled(endOfPeriod)) else {
                notices.append(CountingText.askedTooLate(stop))
                continue
            }
            guard let answered = stop.answered else {
                step(CountingText.suspended(stop), at: stop.asked)
                return .suspended(since: stop.asked, daysLeft: end.dayNumber - stop.asked.dayNumber)
            }
            let days = answered.dayNumber - stop.asked.dayNumber
            guard let later = end.adding(days: days), let periodLater = endOfPeriod.adding(days: days),
                DutchHolidays.years.contains(later.year)
            else { throw .outsideYears }
            (end, endOfPeriod) = (later, periodLater)
            step(CountingText.stopped(stop, answered: answered, days: days), at: end)
        }
        return .running
    }

    // MARK: Weekends and holidays

    private mutating func recordRoll(_ end: CivilDate) throws(DeadlineError) -> CivilDate {
        guard DutchHolidays.isDayOff(end) else { return end }
        if question.rules == .nl, isTooLongForExtension {
            step(CountingText.noExtension(question.period), at: end)
            return end
        }
        let day = try firstWorkingDay(from: end)
        step(CountingText.roll(question.rules, from: end, to: day), at: day)
        return day
    }

    private func rolled(_ end: CivilDate) throws(DeadlineError) -> CivilDate {
        question.rules == .nl && isTooLongForExtension ? end : try firstWorkingDay(from: end)
    }

    private func firstWorkingDay(from date: CivilDate) throws(DeadlineError) -> CivilDate {
        var day = date
        while DutchHolidays.isDayOff(day) {
            guard let next = day.adding(days: 1) else { throw .outsideYears }
            day = next
        }
        return day
    }

    /// Algemene termijnenwet art. 4(a): more than ninety days, twelve weeks or three months, or one or more years.
    private var isTooLongForExtension: Bool {
        let amount = question.period.amount + (question.prolongation?.period.amount ?? 0)
        switch question.period.unit {
        case .hours, .years: return true
        case .days: return amount > 90
        case .weeks: return amount > 12
        case .months: return amount > 3
        }
    }

    /// A period of two days or more (three in the Dutch act) holds at least two working days.
    private mutating func withTwoWorkingDays(_ end: CivilDate) throws(DeadlineError) -> CivilDate {
        switch (question.rules, question.period.unit) {
        case (.eu, .days) where question.period.amount < 2: return end
        case (.nl, .days) where question.period.amount < 3: return end
        case (.nl, _) where isTooLongForExtension: return end
        default: break
        }
        var day = eventDay
        var workingDays = 0
        while workingDays < 2 {
            guard let next = day.adding(days: 1) else { throw .outsideYears }
            day = next
            if !DutchHolidays.isDayOff(day) { workingDays += 1 }
        }
        guard day > end else { return end }
        step(CountingText.twoWorkingDays(question.rules), at: day)
        return day
    }

    private mutating func noticeBridgingDay(_ end: CivilDate) {
        guard !DutchHolidays.isDayOff(end), let before = end.adding(days: -1), let after = end.adding(days: 1),
            DutchHolidays.isDayOff(before), DutchHolidays.isDayOff(after)
        else { return }
        notices.append(CountingText.bridgingDay(end))
    }
}
