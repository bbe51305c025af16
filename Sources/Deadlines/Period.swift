public import Text

/// A length of time as a law writes it: `72 hours`, `1 month`.
public struct Period: Sendable, Hashable {
    /// The unit that a law counts in.
    public enum Unit: String, Sendable, CaseIterable {
        case hours, days, weeks, months, years
    }

    /// The amounts that are accepted.
    public static let amounts = 1...1_000_000

    /// How many units, at least 1.
    public let amount: Int
    /// The unit.
    public let unit: Unit

    /// A period of this many units, or nil when the amount is outside ``amounts``.
    public init?(_ amount: Int, _ unit: Unit) {
        guard Self.amounts.contains(amount) else { return nil }
        self.init(accepted: amount, unit)
    }

    init(accepted amount: Int, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    /// Reads a period such as `72 hours`, `1 month` or `6 weken`.
    ///
    /// - Throws: ``DeadlineError/unreadablePeriod(_:)``.
    public init(_ text: some StringProtocol) throws(DeadlineError) {
        let words = text.split(separator: " ")
        guard words.count == 2, let amount = Int(words[0]), let unit = Unit(name: words[1].lowercased()),
            Self.amounts.contains(amount)
        else { throw .unreadablePeriod(String(text)) }
        self.init(accepted: amount, unit)
    }

    /// The period in words: `1 maand` and `1 month`.
    public var spelled: Bilingual {
        let name = amount == 1 ? unit.singular : unit.plural
        return Bilingual(nl: "\(amount) \(name.nl)", en: "\(amount) \(name.en)")
    }
}

extension Period.Unit {
    init?(name: String) {
        for unit in Self.allCases {
            let names = [unit.singular.nl, unit.singular.en, unit.plural.nl, unit.plural.en]
            if names.contains(name) {
                self = unit
                return
            }
        }
        return nil
    }

    var singular: Bilingual {
        switch self {
        case .hours: Bilingual(nl: "uur", en: "hour")
        case .days: Bilingual(nl: "dag", en: "day")
        case .weeks: Bilingual(nl: "week", en: "week")
        case .months: Bilingual(nl: "maand", en: "month")
        case .years: Bilingual(nl: "jaar", en: "year")
        }
    }

    var plural: Bilingual {
        switch self {
        case .hours: Bilingual(nl: "uur", en: "hours")
        case .days: Bilingual(nl: "dagen", en: "days")
        case .weeks: Bilingual(nl: "weken", en: "weeks")
        case .months: Bilingual(nl: "maanden", en: "months")
        case .years: Bilingual(nl: "jaar", en: "years")
        }
    }
}
