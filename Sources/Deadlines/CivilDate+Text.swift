extension CivilDate: CustomStringConvertible {
    /// The date in ISO 8601, such as `2026-03-05`.
    public var description: String {
        padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    /// The date written out: `vrijdag 5 april 2024` and `Friday 5 April 2024`.
    public var spelled: Wording {
        Wording(
            nl: "\(weekday.name.nl) \(day) \(Self.monthNames[month - 1].nl) \(year)",
            en: "\(weekday.name.en) \(day) \(Self.monthNames[month - 1].en) \(year)")
    }

    /// Reads a date written as `2026-03-05`.
    ///
    /// - Throws: ``DateTextError`` with the column and what is wrong with it.
    public init(iso text: some StringProtocol) throws(DateTextError) {
        var reader = DateTextReader(text)
        self = try reader.date()
        try reader.end()
    }

    private static let monthNames = [
        Wording(nl: "januari", en: "January"), Wording(nl: "februari", en: "February"),
        Wording(nl: "maart", en: "March"), Wording(nl: "april", en: "April"),
        Wording(nl: "mei", en: "May"), Wording(nl: "juni", en: "June"),
        Wording(nl: "juli", en: "July"), Wording(nl: "augustus", en: "August"),
        Wording(nl: "september", en: "September"), Wording(nl: "oktober", en: "October"),
        Wording(nl: "november", en: "November"), Wording(nl: "december", en: "December"),
    ]
}

extension Weekday {
    /// The name of the day, in lower case in Dutch.
    public var name: Wording {
        switch self {
        case .monday: Wording(nl: "maandag", en: "Monday")
        case .tuesday: Wording(nl: "dinsdag", en: "Tuesday")
        case .wednesday: Wording(nl: "woensdag", en: "Wednesday")
        case .thursday: Wording(nl: "donderdag", en: "Thursday")
        case .friday: Wording(nl: "vrijdag", en: "Friday")
        case .saturday: Wording(nl: "zaterdag", en: "Saturday")
        case .sunday: Wording(nl: "zondag", en: "Sunday")
        }
    }
}

/// A number in decimal digits, with zeros in front up to `width`.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
