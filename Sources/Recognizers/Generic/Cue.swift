/// What a word says of the number, date or code beside it.
public struct Cue: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    // Numbers of persons and organisations.
    public static let bsn = Cue(bit: 0)
    public static let account = Cue(bit: 1)
    public static let card = Cue(bit: 2)
    public static let kvk = Cue(bit: 3)
    public static let establishment = Cue(bit: 4)
    public static let vat = Cue(bit: 5)
    public static let rsin = Cue(bit: 6)
    public static let passport = Cue(bit: 7)
    public static let identityCard = Cue(bit: 8)
    public static let drivingLicence = Cue(bit: 9)
    public static let plate = Cue(bit: 10)
    public static let patient = Cue(bit: 11)
    public static let student = Cue(bit: 12)
    public static let personnel = Cue(bit: 13)
    public static let customer = Cue(bit: 14)
    public static let caseFile = Cue(bit: 15)
    // Ways to reach somebody, and machines.
    public static let phone = Cue(bit: 16)
    public static let email = Cue(bit: 17)
    public static let imei = Cue(bit: 18)
    public static let mac = Cue(bit: 19)
    public static let ip = Cue(bit: 20)
    public static let device = Cue(bit: 21)
    public static let userAgent = Cue(bit: 22)
    public static let handle = Cue(bit: 23)
    // Time and place.
    public static let birth = Cue(bit: 24)
    /// A date of something else than a birth: death, start, signature.
    public static let otherDate = Cue(bit: 25)
    public static let age = Cue(bit: 26)
    public static let address = Cue(bit: 27)
    public static let postcode = Cue(bit: 28)
    public static let town = Cue(bit: 29)
    public static let month = Cue(bit: 30)
    /// A kind of street that stands by itself: `Laan van …`, `Rue …`.
    public static let street = Cue(bit: 31)
    /// `Street`, `Road`: behind the number and the name.
    public static let englishStreet = Cue(bit: 32)
    public static let postBox = Cue(bit: 33)
    // What looks alike.
    /// Order, invoice, article of a shop, ISBN, and every `…nummer` that is no number of a person.
    public static let otherNumber = Cue(bit: 34)
    public static let version = Cue(bit: 35)
    /// Articles, chapters, pages.
    public static let section = Cue(bit: 36)
    public static let amount = Cue(bit: 37)
    public static let unit = Cue(bit: 38)
    // How words work together.
    /// `nummer`, `no`, `id`: makes `patiënt` a label.
    public static let numberWord = Cue(bit: 39)
    /// Says what it is only with a number word behind it, or the number itself.
    public static let weak = Cue(bit: 40)
    /// `in`, `op`, `het`: no part of a name.
    public static let function = Cue(bit: 41)
    /// `at`, `apenstaartje`: in an e-mail address that hides.
    public static let writtenAt = Cue(bit: 42)
    /// The name of a site where people have pages: `linkedin`.
    public static let site = Cue(bit: 43)
    /// `geleden`, `garantie`, `ervaring`: a stretch of time, no age.
    public static let duration = Cue(bit: 44)
    public static let yearWord = Cue(bit: 45)
    /// A day of the week.
    public static let weekday = Cue(bit: 46)
    /// A word for a person, or a form of `to be`: what comes behind it may be an age.
    public static let someone = Cue(bit: 47)
    /// The first word of a telling phrase, see `SensitivePhrases`.
    public static let sensitive = Cue(bit: 48)
    /// A title or rank in the name of a street.
    public static let streetName = Cue(bit: 49)
    /// The first product of a user agent.
    public static let browser = Cue(bit: 50)
    /// The number of a device from its maker.
    public static let serial = Cue(bit: 51)
    /// Counts only where a stop follows: `kent.`
    public static let abbreviated = Cue(bit: 52)
    /// `VALUES` of an SQL statement: rows follow.
    public static let rows = Cue(bit: 53)

    /// Words that say what number stands behind them. The nearest decides.
    static let naming: Cue = [
        .bsn, .account, .card, .kvk, .establishment, .vat, .rsin, .passport, .identityCard, .drivingLicence, .plate, .patient, .student, .personnel,
        .customer, .caseFile, .phone, .imei, .mac, .ip, .device, .otherNumber, .version, .section, .amount, .postcode,
    ]
}
