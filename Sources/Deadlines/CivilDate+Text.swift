public import Text

extension CivilDate: CustomStringConvertible {
    /// The date in ISO 8601, such as `2026-03-05`.
    public var description: String {
        padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    /// The date written out: `vrijdag 5 april 2024` and `Friday 5 April 2024`.
    public var spelled: Bilingual {
        Bilingual(
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
        Bilingual(nl: "januari", en: "January"), Bilingual(nl: "februari", en: "February"),
        Bilingual(nl: "maart", en: "March"), Bilingual(nl: "april", en: "April"),
        Bilingual(nl: "mei", en: "May"), Bilingual(nl: "juni", en: "June"),
        Bilingual(nl: "juli", en: "July"), Bilingual(nl: "augustus", en: "August"),
        Bilingual(nl: "september", en: "September"), Bilingual(nl: "oktober", en: "October"),
        Bilingual(nl: "november", en: "November"), Bilingual(nl: "december", en: "December"),
    ]
}

/// As `2026-03-05`.
extension CivilDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = try? CivilDate(iso: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Weekday {
    /// The name of the day, in lower case in Dutch.
    public var name: Bilingual {
        switch self {
        case .monday: Bilingual(nl: "maandag", en: "Monday")
        case .tuesday: Bilingual(nl: "dinsdag", en: "Tuesday")
        case .wednesday: Bilingual(nl: "woensdag", en: "Wednesday")
        case .thursday: Bilingual(nl: "donderdag", en: "Thursday")
        case .friday: Bilingual(nl: "vrijdag", en: "Friday")
        case .saturday: Bilingual(nl: "zaterdag", en: "Saturday")
        case .sunday: Bilingual(nl: "zondag", en: "Sunday")
        }
    }
}

/// A number in decimal digits, with zeros in front up to `width`.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
