public import Text

/// Why a deadline cannot be computed.
public enum DeadlineError: Error, Sendable, Hashable {
    /// The date or time is not written well.
    case text(DateTextError)
    /// The clock reading is not one moment in Amsterdam.
    case localTime(LocalTimeError)
    /// The period is not written well.
    case unreadablePeriod(String)
    /// A period in hours needs the hour of the event.
    case needsTime
    /// A lengthening counts in another unit than the period.
    case mixedUnits(Period, Period)
    /// A period in hours takes no lengthening and no clock stops.
    case hoursTakeNoChanges
    /// A clock stop starts before the event or ends before it starts, or two overlap. Counted from 1.
    case clockStopOutOfOrder(Int)
    /// The end lies outside the years for which holidays and summer time are known.
    case outsideYears

    /// What is wrong and how to mend it.
    public var message: Bilingual {
        switch self {
        case .text(let error): error.message
        case .localTime(let error): error.message
        case .unreadablePeriod(let text):
            Bilingual(
                nl: "\"\(text)\" is geen termijn. Schrijf een getal en uur, dagen, weken, maanden of jaar, zoals 72 uur.",
                en: "\"\(text)\" is no period. Write a number and hours, days, weeks, months or years, such as 72 hours.")
        case .needsTime:
            Bilingual(
                nl: "Een termijn in uren telt vanaf een tijdstip. Schrijf er het uur bij, zoals 2026-03-05T14:20.",
                en: "A period in hours counts from a moment. Add the hour, such as 2026-03-05T14:20.")
        case .mixedUnits(let period, let further):
            Bilingual(
                nl: "\(period.spelled.nl) en \(further.spelled.nl) zijn niet op te tellen. Gebruik dezelfde eenheid.",
                en: "\(period.spelled.en) and \(further.spelled.en) cannot be added up. Use the same unit.")
        case .hoursTakeNoChanges:
            Bilingual(
                nl: "Een termijn in uren kent geen verlenging en geen opschorting. Laat die weg.",
                en: "A period in hours has no extension and no suspension. Leave them out.")
        case .clockStopOutOfOrder(let number):
            Bilingual(
                nl: """
                    Opschorting \(number) klopt niet. De vraag komt na het begin van de termijn en na het vorige antwoord, \
                    en niet na het eigen antwoord.
                    """,
                en: """
                    Suspension \(number) is not right. The question comes after the start of the period and after the previous \
                    answer, and not after its own answer.
                    """)
        case .outsideYears:
            Bilingual(
                nl: "De termijn eindigt buiten de jaren 1996 tot en met 9999. Kies een andere datum of een kortere termijn.",
                en: "The period ends outside the years 1996 to 9999. Choose another date or a shorter period.")
        }
    }
}
