import Text

/// What a step of the day count says, with its source.
struct CountingText {
    let citation: String
    let text: Bilingual
    var verify: Bilingual?

    static func firstDay(_ rules: CountingRules, event: CivilDate, first: CivilDate) -> CountingText {
        CountingText(
            citation: rules == .eu ? "Reg 1182/71 3(1)" : "Awb 6:8(1)",
            text: Bilingual(
                nl: "De dag van het voorval (\(event.spelled.nl)) telt niet mee. De eerste dag is \(first.spelled.nl).",
                en: "The day of the event (\(event.spelled.en)) is not counted. The first day is \(first.spelled.en)."),
            verify: rules == .eu
                ? nil
                : Bilingual(
                    nl: "buiten het bestuursrecht naar analogie, uit het geheugen",
                    en: "outside administrative law by analogy, from memory"))
    }

    static func count(_ rules: CountingRules, _ period: Period, event: CivilDate, end: CivilDate) -> CountingText {
        let length = period.spelled
        let ends = period.amount == 1 ? Bilingual(nl: "eindigt", en: "ends") : Bilingual(nl: "eindigen", en: "end")
        let sentence: Bilingual
        switch period.unit {
        case .months where end.day != event.day, .years where end.day != event.day:
            sentence = Bilingual(
                nl: "\(length.nl) later bestaat dag \(event.day) niet. De termijn eindigt op de laatste dag van die maand.",
                en: "\(length.en) later there is no day \(event.day). The period ends on the last day of that month.")
        case .months, .years:
            sentence = Bilingual(
                nl: "\(length.nl) \(ends.nl) op dezelfde dag van de maand.", en: "\(length.en) \(ends.en) on the same day of the month.")
        case .weeks:
            sentence = Bilingual(
                nl: "\(length.nl) \(ends.nl) op dezelfde dag van de week. Weekenden en feestdagen tellen mee.",
                en: "\(length.en) \(ends.en) on the same day of the week. Weekends and public holidays count.")
        case .days, .hours:
            sentence = Bilingual(
                nl: "\(length.nl) tellen, weekenden en feestdagen inbegrepen.",
                en: "Count \(length.en), weekends and public holidays included.")
        }
        switch rules {
        case .eu:
            let paragraph = period.unit == .days ? "3(2)(b)" : "3(2)(c)"
            return CountingText(citation: "Reg 1182/71 \(paragraph); Reg 1182/71 3(3)", text: sentence)
        case .nl:
            let verify = Bilingual(
                nl: "de wet zegt dit niet, vaste praktijk uit het geheugen",
                en: "the act does not say this, settled practice from memory")
            return CountingText(citation: "ATW", text: sentence, verify: verify)
        }
    }

    static func prolongation(_ prolongation: Prolongation, _ period: Period) -> CountingText {
        let (first, further) = (period.spelled, prolongation.period.spelled)
        return CountingText(
            citation: prolongation.citation,
            text: Bilingual(
                nl: "De verlenging telt ook vanaf het voorval: \(first.nl) en \(further.nl) samen, niet na elkaar gerekend.",
                en: "The extension counts from the event too: \(first.en) and \(further.en) together, not one after the other."))
    }

    static func stopped(_ stop: ClockStop, answered: CivilDate, days: Int) -> CountingText {
        CountingText(
            citation: stop.citation,
            text: Bilingual(
                nl: """
                    Van de vraag op \(stop.asked.spelled.nl) tot het antwoord op \(answered.spelled.nl) stond de termijn stil: \
                    \(days) \(days == 1 ? "dag" : "dagen") erbij.
                    """,
                en: """
                    From the question on \(stop.asked.spelled.en) to the answer on \(answered.spelled.en) the period stood still: \
                    \(days) \(days == 1 ? "day" : "days") more.
                    """),
            verify: countOfStop)
    }

    static func suspended(_ stop: ClockStop) -> CountingText {
        CountingText(
            citation: stop.citation,
            text: Bilingual(
                nl: "Sinds de vraag op \(stop.asked.spelled.nl) staat de termijn stil, tot het antwoord er is.",
                en: "Since the question on \(stop.asked.spelled.en) the period stands still, until the answer is there."),
            verify: countOfStop)
    }

    static func roll(_ rules: CountingRules, from end: CivilDate, to day: CivilDate) -> CountingText {
        let reason = dayOff(end)
        return CountingText(
            citation: rules == .eu ? "Reg 1182/71 3(4)" : "ATW 1(1)",
            text: Bilingual(
                nl: "De laatste dag is \(reason.nl). De termijn loopt tot en met de eerstvolgende werkdag, \(day.spelled.nl).",
                en: "The last day is \(reason.en). The period runs to the end of the next working day, \(day.spelled.en)."))
    }

    static func noExtension(_ period: Period) -> CountingText {
        CountingText(
            citation: "ATW 4(a)",
            text: Bilingual(
                nl: "Een termijn van \(period.spelled.nl) wordt niet verlengd, ook als de laatste dag geen werkdag is.",
                en: "A period of \(period.spelled.en) is not extended, even if the last day is no working day."))
    }

    static func twoWorkingDays(_ rules: CountingRules) -> CountingText {
        CountingText(
            citation: rules == .eu ? "Reg 1182/71 3(5)" : "ATW 2",
            text: Bilingual(
                nl: "In de termijn moeten ten minste twee werkdagen vallen. Hij loopt door tot en met de tweede.",
                en: "The period must hold at least two working days. It runs on to the end of the second."),
            verify: rules == .eu
                ? Bilingual(nl: "nummer van het lid uit het geheugen", en: "number of the paragraph from memory") : nil)
    }

    static let stopNeedsReason = Bilingual(
        nl: "De termijn staat alleen stil als de vraag nodig was en zonder uitstel is gesteld. Dat beoordeelt een mens.",
        en: "The period only stands still if the question was needed and asked without delay. That is for a person to judge.")

    static func askedTooLate(_ stop: ClockStop) -> Bilingual {
        Bilingual(
            nl: "De vraag van \(stop.asked.spelled.nl) kwam na het einde van de termijn en zet hem niet stil.",
            en: "The question of \(stop.asked.spelled.en) came after the end of the period and does not suspend it.")
    }

    static func bridgingDay(_ day: CivilDate) -> Bilingual {
        Bilingual(
            nl: """
                \(day.spelled.nl) ligt tussen vrije dagen. Is die dag bij koninklijk besluit met een feestdag gelijkgesteld \
                (Algemene termijnenwet, artikel 3, lid 3), dan loopt de termijn door tot de volgende werkdag.
                """,
            en: """
                \(day.spelled.en) lies between days off. If a royal decree equates that day with a public holiday \
                (Algemene termijnenwet art. 3(3)), the period runs on to the next working day.
                """)
    }

    private static let countOfStop = Bilingual(
        nl: "geen bron zegt hoe de dagen van vraag en antwoord tellen",
        en: "no source says how the days of question and answer count")

    private static func dayOff(_ date: CivilDate) -> Bilingual {
        guard let holiday = DutchHolidays.holiday(on: date) else { return date.spelled }
        return Bilingual(
            nl: "\(date.spelled.nl) (\(holiday.name.nl))", en: "\(date.spelled.en) (\(holiday.name.en))")
    }
}
