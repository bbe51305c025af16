import Synchronization

/// What the heading of a column or the name of a field says of the value under it, where the value by itself says nothing.
public enum HeadingWords {
    /// What stands under a heading; nil where it says nothing. Its last part counts, such as `klant.achternaam`.
    public static func kind(of heading: String) -> EntityKind? { kinds[lastPart(of: heading)] }

    /// Whether a value can be what its heading says.
    static func fits(_ kind: EntityKind, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let value = bytes[range]
        let digits = value.prefix { (0x30...0x39).contains($0) }.count
        return switch kind {
        case .person: isWords(value, most: 100, spaces: 7)
        case .place: isWords(value, most: 60, spaces: 5) && digits == 0
        case .age: (1...3).contains(digits) && digits == value.count
        // `12`, `12-a`, `12 bis`.
        case .address: (1...5).contains(digits) && value.count <= 12
        // `123456`, `u-48213`: a number, or a code with one in it.
        case .handle: value.count <= 40 && value.contains { (0x30...0x39).contains($0) } && value.allSatisfy(isCode)
        case .dateOfBirth: digits == 4 && value.count == 4 && (value.starts(with: [0x31]) || value.starts(with: [0x32]))
        default: false
        }
    }

    /// Whether a number of a few digits under this heading may be about somebody: `leeftijd`, `huisnummer`, `klantnummer`, `userId`.
    public static func tellsOfNumbers(_ heading: String) -> Bool {
        if let tells = known.withLock({ $0.numbers[heading] }) { return tells }
        let tells =
            [.age, .address, .dateOfBirth, .handle].contains(kind(of: heading))
            || ["43", "4711", "48213"].contains { !scanner.findings(in: $0, heading: heading).isEmpty }
        known.withLock { if $0.numbers.count < most { $0.numbers[heading] = tells } }
        return tells
    }

    /// Whether the name of a member of an object is no name of a field but data about somebody: `"j.bakker@voorbeeld.nl": 3`.
    public static func isData(_ key: String) -> Bool {
        if isFieldName(key) { return false }
        if let isData = known.withLock({ $0.keys[key] }) { return isData }
        let isData = holdsIdentifier(key) || holdsName(key)
        known.withLock { if $0.keys.count < most { $0.keys[key] = isData } }
        return isData
    }

    /// A word as programs write it: `aantalSchulden`, `@type`, `x-request-id`; a number in it is short.
    private static func isFieldName(_ key: String) -> Bool {
        var digits = 0
        for (index, byte) in key.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits > 3 { return false }
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"): digits = 0
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): if index == 0 { return false } else if byte != UInt8(ascii: "-") { digits = 0 }
            case UInt8(ascii: "@"): if index > 0 { return false }
            default: return false
            }
        }
        return true
    }

    private static func holdsIdentifier(_ key: String) -> Bool {
        // An address of the web is a word of a vocabulary more often than somebody's page.
        scanner.findings(in: key).contains { !$0.kind.isSpecialCategory && $0.kind != .url && $0.kind != .quasiIdentifier && $0.confidence >= 60 }
    }

    /// A name of two words or more, in the precise sense: one word may be the name of a field in any language.
    private static func holdsName(_ key: String) -> Bool {
        guard key.contains(" ") else { return false }
        let bytes = Array(key.utf8)
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.precise).find(in: $0, 0..<$0.count, into: &findings) }
        return findings.contains { $0.kind == .person && bytes[$0.span].contains(0x20) }
    }

    private static func isWords(_ value: Slice<UnsafeBufferPointer<UInt8>>, most: Int, spaces: Int) -> Bool {
        let letters = value.count { $0 >= 0x41 && !(0x5B...0x60).contains($0) && !(0x7B...0x7F).contains($0) }
        return letters > 0 && value.count <= most && value.count { $0 == 0x20 } <= spaces
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func lastPart(of heading: String) -> String {
        let last = heading.lowercased().split { ".[]/".contains($0) }.last ?? ""
        return String(last.filter { $0.isLetter })
    }

    /// Of what anybody may have written, not all is kept for ever.
    private static let most = 10_000
    private static let known = Mutex<(numbers: [String: Bool], keys: [String: Bool])>(([:], [:]))
    private static let scanner = IdentifierScanner()

    private static let kinds: [String: EntityKind] = {
        let lists: [(EntityKind, String)] = [
            (
                .person,
                """
                naam namen voornaam voornamen achternaam familienaam geslachtsnaam roepnaam voorletters initialen tussenvoegsel meisjesnaam naampartner
                contactpersoon name firstname lastname surname givenname familyname middlename fullname initials contactperson contact
                """
            ),
            (
                .place,
                """
                woonplaats woonplaatsnaam plaats plaatsnaam gemeente gemeentenaam stad dorp geboorteplaats vestigingsplaats verblijfplaats standplaats city
                cityname town village municipality birthplace placeofbirth placeofresidence residence hometown
                """
            ),
            (.age, "leeftijd leeftijdjaren leeftijdinjaren age ageyears ageinyears"),
            (
                .address,
                """
                huisnummer huisnr housenumber houseno housenr huisnummertoevoeging huisnummerentoevoeging nummertoevoeging streetnumber
                """
            ),
            (
                .handle,
                """
                userid useridentifier usernumber usernr userno gebruikerid gebruikersid gebruikernummer gebruikersnummer gebruikersnr accountid loginid
                profileid profielid inlognummer
                """
            ),
            (.dateOfBirth, "geboortejaar jaarvangeboorte birthyear yearofbirth"),
        ]
        var table: [String: EntityKind] = [:]
        for (kind, words) in lists { for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind } }
        return table
    }()
}
