public import Recognizers
public import Text

/// What is done with a finding.
public enum Treatment: Sendable, Hashable {
    /// Left as it is, and counted.
    case keep
    /// `[persoon: Jan]`: for reading along and deciding. The text keeps all that it held.
    case mark
    /// `[persoon]`.
    case mask
    /// `[persoon 1]`: the same number for the same person or value within a document.
    case number
    /// Taken out, with the space that it stood in.
    case remove
    /// Made less precise; masked where that cannot be.
    case generalise(Generalisation)
    /// A date moved by a number of days that is the same for a person or a document; masked where the date cannot be read.
    case shiftDates
    /// A stand-in that looks real and is nobody's; masked for kinds that have none.
    case surrogate
    /// `[persoon-K7QX2M4A]`: a keyed pseudonym.
    case pseudonym

    /// How the plan file writes it.
    public var name: String {
        switch self {
        case .keep: "keep"
        case .mark: "mark"
        case .mask: "mask"
        case .number: "number"
        case .remove: "remove"
        case .generalise: "generalise"
        case .shiftDates: "shift"
        case .surrogate: "surrogate"
        case .pseudonym: "pseudonym"
        }
    }

    /// The names of all treatments, in the order in which reports list them.
    public static let names = ["keep", "mark", "mask", "number", "remove", "generalise", "shift", "surrogate", "pseudonym"]

    /// Its place in `names`.
    var ordinal: Int {
        switch self {
        case .keep: 0
        case .mark: 1
        case .mask: 2
        case .number: 3
        case .remove: 4
        case .generalise: 5
        case .shiftDates: 6
        case .surrogate: 7
        case .pseudonym: 8
        }
    }

    /// Whether it needs a key.
    public var needsKey: Bool {
        switch self {
        case .shiftDates, .surrogate, .pseudonym: true
        default: false
        }
    }

    /// Whether the words that were found are still in the output.
    public var leavesText: Bool { self == .keep || self == .mark }

    /// What was done, for a report: “gemaskeerd”.
    public static func label(_ name: String) -> Bilingual {
        switch name {
        case "keep": .init(nl: "gelaten", en: "left")
        case "mark": .init(nl: "gemarkeerd en gelaten", en: "marked and left")
        case "mask": .init(nl: "gemaskeerd", en: "masked")
        case "number": .init(nl: "vervangen door een nummer", en: "replaced by a number")
        case "remove": .init(nl: "verwijderd", en: "removed")
        case "generalise": .init(nl: "vergroofd", en: "generalised")
        case "shift": .init(nl: "verschoven", en: "shifted")
        case "surrogate": .init(nl: "vervangen door een verzonnen waarde", en: "replaced by an invented value")
        default: .init(nl: "vervangen door een pseudoniem", en: "replaced by a pseudonym")
        }
    }
}

/// How far a value is made less precise.
public enum Generalisation: String, Sendable, Hashable, CaseIterable {
    /// What fits the kind: an age to ten years, a date to its month, a date of birth to its year, a postcode to two digits, an IP address to its network, an
    /// address to the first two digits of its postcode if that is in it.
    case usual
    /// An age to a band of five or ten years; from ninety on “90+”.
    case fiveYearBand = "band-5"
    case tenYearBand = "band-10"
    case month, quarter, year
    /// The calendar years in fives: “2020-2024”.
    case fiveYears = "five-years"
    /// The first two digits of a postcode.
    case postcodeRegion = "pc2"
    /// An address without the number of the house.
    case street
    /// What an address says behind its postcode or last comma. The recogniser of addresses finds street and number only, so that this and a part of a
    /// postcode are for own recognisers that find more.
    case town
    /// The /24 of an IPv4 address, the /48 of an IPv6 address.
    case network

    /// The kinds that can be generalised, and how far; the first is the usual one.
    public static func possible(for kind: EntityKind) -> [Generalisation] {
        switch kind {
        case .age: [.tenYearBand, .fiveYearBand]
        case .date: [.month, .quarter, .year, .fiveYears]
        case .dateOfBirth: [.year, .fiveYears, .quarter, .month]
        case .postcode: [.postcodeRegion]
        case .address: [.postcodeRegion, .town, .street]
        case .ipAddress: [.network]
        default: []
        }
    }
}
