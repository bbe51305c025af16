import Text

/// Counts a period in hours. Such a period runs on through nights, weekends and holidays, and its end never moves.
struct HourCount {
    private let question: DeadlineQuestion
    private let event: Instant

    init(_ question: DeadlineQuestion) throws(DeadlineError) {
        guard question.prolongation == nil, question.clockStops.isEmpty else { throw .hoursTakeNoChanges }
        guard case .moment(let event) = question.event else { throw .needsTime }
        self.question = question
        self.event = event
    }

    func result() throws(DeadlineError) -> DeadlineResult {
        do {
            let occurred = try Amsterdam.localTime(at: event)
            let start = try Amsterdam.localTime(at: startOfCount)
            let end = try Amsterdam.localTime(at: start.instant.adding(seconds: question.period.amount * 3600))
            return DeadlineResult(
                question: question, end: .moment(end), announceBy: nil,
                steps: [startStep(occurred, start), countStep(end)] + clockChangeStep(start, end),
                notices: notices(start, end))
        } catch { throw .localTime(error) }
    }

    /// Under Regulation 1182/71 the hour in which the event falls is not counted. Offsets in Amsterdam are whole hours, so a full
    /// hour there is one in UTC too.
    private var startOfCount: Instant {
        switch question.rules {
        case .eu:
            let intoHour = (event.seconds % 3600 + 3600) % 3600
            return event.adding(seconds: 3600 - intoHour)
        case .nl: return event
        }
    }

    private func startStep(_ occurred: LocalTime, _ start: LocalTime) -> DeadlineStep {
        switch question.rules {
        case .eu:
            DeadlineStep(
                citation: "Reg 1182/71 3(1)",
                text: Bilingual(
                    nl: "Het uur van het voorval (\(occurred.spelled.nl)) telt niet mee. De termijn begint bij het volgende hele uur.",
                    en: "The hour of the event (\(occurred.spelled.en)) is not counted. The period starts at the next full hour."),
                after: .moment(start), verify: .fromMemory)
        case .nl:
            DeadlineStep(
                citation: "ATW 4(a)",
                text: Bilingual(
                    nl: "De Algemene termijnenwet regelt termijnen in uren niet. De termijn loopt vanaf het voorval zelf.",
                    en: "The Act does not govern periods in hours. The period runs from the event itself."),
                after: .moment(start), verify: .fromMemory)
        }
    }

    private func countStep(_ end: LocalTime) -> DeadlineStep {
        let length = question.period.spelled
        let eu = question.rules == .eu
        return DeadlineStep(
            citation: eu ? "Reg 1182/71 3(2)(a); Reg 1182/71 3(3)" : "ATW 4(a)",
            text: Bilingual(
                nl: "\(length.nl) later eindigt de termijn. Nachten, weekenden en feestdagen tellen mee.",
                en: "\(length.en) later the period ends. Nights, weekends and public holidays count."),
            after: .moment(end), verify: eu ? .fromMemory : nil)
    }

    private func clockChangeStep(_ start: LocalTime, _ end: LocalTime) -> [DeadlineStep] {
        guard start.offset != end.offset else { return [] }
        let forward = end.offset > start.offset
        return [
            DeadlineStep(
                citation: "Directive 2000/84/EC",
                text: Bilingual(
                    nl: """
                        Onderweg gaat de klok een uur \(forward ? "vooruit" : "terug"). Het gaat om uren die echt verstrijken, \
                        dus op de klok eindigt de termijn een uur \(forward ? "later" : "eerder").
                        """,
                    en: """
                        On the way the clock goes \(forward ? "forward" : "back") an hour. Hours that really pass are counted, \
                        so on the clock the period ends an hour \(forward ? "later" : "earlier").
                        """),
                after: .moment(end), verify: nil)
        ]
    }

    private func notices(_ start: LocalTime, _ end: LocalTime) -> [Bilingual] {
        guard question.rules == .eu, question.period.amount >= 48 else { return [] }
        // Whole working days between the two moments: a day counts when all of it lies in the period.
        var date = start.time == .midnight ? start.date : start.date.adding(days: 1)
        var workingDays = 0
        while let day = date, day < end.date, workingDays < 2 {
            if !DutchHolidays.isDayOff(day) { workingDays += 1 }
            date = day.adding(days: 1)
        }
        guard workingDays < 2 else { return [] }
        return [
            Bilingual(
                nl: """
                    In deze uren vallen minder dan twee hele werkdagen. Of artikel 3, lid 5, van Verordening 1182/71 de termijn dan \
                    verlengt, is omstreden. Ga uit van de strikte uren.
                    """,
                en: """
                    These hours hold fewer than two whole working days. Whether Article 3(5) of Regulation 1182/71 then lengthens \
                    the period is contested. Keep to the strict hours.
                    """)
        ]
    }
}

extension Bilingual {
    static let fromMemory = Bilingual(nl: "uit het geheugen, nog niet nagelezen in de bron", en: "from memory, not yet read in the source")
}
