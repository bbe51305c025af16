public import Text

/// What a column is to a person who wants to know whom a row is about.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
    /// Points at one person by itself.
    case directIdentifier = "direct-identifier"
    /// Points at a person together with others, and may be known to outsiders.
    case quasiIdentifier = "quasi-identifier"
    /// What outsiders should not learn.
    case sensitive
    /// None of these.
    case other
}

/// What a column holds, and the role that follows from it as a proposal. The user decides.
public struct ColumnProfile: Sendable, Hashable {
    /// The name of the column.
    public let name: String
    /// What it is, as a proposal.
    public let role: ColumnRole
    /// Why this role, in the words of the user.
    public let reason: Bilingual
    /// A hierarchy that fits the form, for quasi-identifiers.
    public let hierarchy: HierarchySource?
    /// What stands between the items of its cells, where most of them are lists; nil otherwise.
    public let items: String?
    /// Distinct values.
    public let distinct: Int
    /// Rows with an empty value.
    public let empty: Int
    /// The share of rows whose value no other row has.
    public let uniqueness: Double

    /// Profiles all columns of a table.
    public static func profile(_ table: Table) -> [ColumnProfile] { table.columns.map { ColumnProfile($0, rowCount: table.rowCount) } }

    init(_ column: TableColumn, rowCount: Int) {
        name = column.name
        let counts = column.counts
        distinct = counts.count { $0 > 0 }
        empty = column.values.find("").map { counts[Int($0)] } ?? 0
        let unique = counts.count { $0 == 1 }
        uniqueness = rowCount == 0 ? 0 : Double(unique) / Double(rowCount)
        let form = Self.form(column, counts: counts)
        let word = HeaderWords.role(of: column.name)
        let decided = Self.decide(form, word, uniqueness: uniqueness, distinct: distinct, rows: rowCount)
        items = form == .text || form == .number ? column.isList ? TableColumn.listSeparator : CellLists.separator(of: column, counts) : nil
        if let items, word == nil {
            role = .other
            reason = .init(
                nl: "de cellen zijn lijsten met “\(items)” tussen de onderdelen; wie er enkele kent, weet soms wie het is",
                en: "the cells are lists with “\(items)” between the items; whoever knows some of them may know who it is")
        } else {
            (role, reason) = decided
        }
        hierarchy = role == .quasiIdentifier ? Self.hierarchy(form, column) : nil
    }

    /// What stands between the items of a column whose cells are lists; nil where they are none.
    public static func items(of column: TableColumn) -> String? {
        column.isList ? TableColumn.listSeparator : CellLists.separator(of: column, column.counts)
    }

    /// Whether a heading has a word that says what a column holds.
    public static func isNamed(_ heading: String) -> Bool { HeaderWords.role(of: heading) != nil }

    /// The form that nine in ten of the distinct values share, looking at the first thousand.
    private static func form(_ column: TableColumn, counts: [Int]) -> ValueForm {
        var forms: [ValueForm: Int] = [:]
        var looked = 0
        for code in 0..<UInt32(column.values.count) where counts[Int(code)] > 0 {
            let form: ValueForm? = column.values.withBytes(code) { $0.isEmpty ? nil : ValueForm.of(Array($0)) }
            guard let form else { continue }
            forms[form, default: 0] += 1
            looked += 1
            if looked == 1000 { break }
        }
        // One in eleven numbers of nine digits passes the eleven test by chance; a mix of both is numbers.
        return ValueForm.allCases.first { Double(forms[$0] ?? 0) >= 0.9 * Double(max(1, looked)) } ?? (looked == 0 ? .text : mixed(forms, looked))
    }

    private static func mixed(_ forms: [ValueForm: Int], _ looked: Int) -> ValueForm {
        (forms[.number] ?? 0) + (forms[.citizenNumber] ?? 0) + (forms[.phone] ?? 0) >= looked ? .number : .text
    }

    private static func decide(
        _ form: ValueForm, _ word: HeaderWords.Hit?, uniqueness: Double, distinct: Int, rows: Int
    ) -> (ColumnRole, Bilingual) {
        switch form {
        case .citizenNumber:
            return (.directIdentifier, .init(nl: "de waarden doorstaan de elfproef van het BSN", en: "the values pass the eleven test of the citizen number"))
        case .iban: return (.directIdentifier, .init(nl: "de waarden zijn IBAN’s", en: "the values are IBANs"))
        case .email: return (.directIdentifier, .init(nl: "de waarden zijn e-mailadressen", en: "the values are e-mail addresses"))
        case .phone: return (.directIdentifier, .init(nl: "de waarden zijn telefoonnummers", en: "the values are telephone numbers"))
        default: break
        }
        if let word {
            return (word.role, .init(nl: "de kolomnaam bevat “\(word.word)”", en: "the column name contains “\(word.word)”"))
        }
        if form == .postcode { return (.quasiIdentifier, .init(nl: "de waarden zijn postcodes", en: "the values are postcodes")) }
        if form == .date { return (.quasiIdentifier, .init(nl: "de waarden zijn datums", en: "the values are dates")) }
        let percent = Int((uniqueness * 100).rounded())
        if rows > 1, uniqueness >= 0.95, form == .text || form == .number {
            return (
                .directIdentifier,
                .init(nl: "bijna elke rij heeft een eigen waarde (\(percent) %)", en: "nearly each row has a value of its own (\(percent) %)")
            )
        }
        if distinct <= 1 { return (.other, .init(nl: "alle rijen hebben dezelfde waarde", en: "all rows have the same value")) }
        if uniqueness > 0 {
            return (
                .quasiIdentifier,
                .init(
                    nl: "sommige waarden komen maar één keer voor (\(distinct) verschillende)",
                    en: "some values occur only once (\(distinct) distinct ones)")
            )
        }
        return (
            .other,
            .init(
                nl: "\(distinct) verschillende waarden, geen die maar één keer voorkomt; bekijk of anderen deze kennen",
                en: "\(distinct) distinct values, none that occurs only once; consider whether others know these")
        )
    }

    private static func hierarchy(_ form: ValueForm, _ column: TableColumn) -> HierarchySource {
        switch form {
        case .date: return .dates([.month, .quarter, .year, .decade])
        case .postcode: return .postcodes([4, 2, 1])
        case .number:
            let numbers = column.values.texts.compactMap { Double($0) }.filter { abs($0) < 1e12 }
            let span = (numbers.max() ?? 0) - (numbers.min() ?? 0)
            var width = 5
            while span / Double(width) > 40 { width *= 10 }
            return .bands(widths: [width, width * 2, width * 4], from: nil, to: nil)
        default:
            let texts = column.values.texts.filter { !$0.isEmpty }
            let known = StatisticalRegions.places(of: texts).count { $0 != nil }
            return !texts.isEmpty && 10 * known >= 9 * texts.count ? .regions : .suppression
        }
    }
}

/// Words in column names that say what a column holds, in Dutch and English.
enum HeaderWords {
    struct Hit: Sendable { let word: String, role: ColumnRole }

    /// The first word of the list that is a word of the name, or for words of six letters and more a part of it.
    static func role(of name: String) -> Hit? {
        let lowered = name.lowercased()
        let parts = Set(lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init) + humps(name))
        for (role, words) in table {
            for word in words where parts.contains(word) || word.count >= 6 && lowered.contains(word) { return Hit(word: word, role: role) }
        }
        return nil
    }

    /// The words of a name such as `geboorteDatum`.
    private static func humps(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for letter in name {
            if letter.isUppercase, word.last?.isLowercase == true {
                words.append(word.lowercased())
                word = ""
            }
            word.append(letter)
        }
        return words + [word.lowercased()]
    }

    /// Longer and surer words stand before shorter ones.
    private static let table: [(ColumnRole, [String])] = [
        (
            .quasiIdentifier,
            [
                "geboortedatum", "geboortejaar", "geboorteplaats", "geboorteland", "birthdate", "birthday", "dateofbirth", "dob", "postcode", "postalcode",
                "zipcode", "zip", "woonplaats", "nationaliteit", "nationality", "leeftijd", "geslacht", "gender", "burgerlijke", "marital",
            ]
        ),
        (
            .sensitive,
            [
                "diagnose", "diagnosis", "ziekte", "disease", "medicatie", "medication", "handicap", "disability", "religie", "religion", "geloof",
                "vakbond", "union", "etniciteit", "ethnicity", "ras", "race", "seksuele", "sexual", "inkomen", "income", "salaris", "salary", "schuld",
                "debt", "uitkering", "benefit", "strafblad", "conviction", "delict", "verslaving", "addiction",
            ]
        ),
        (
            .directIdentifier,
            [
                "burgerservicenummer", "bsn", "sofinummer", "ssn", "naam", "voornaam", "achternaam", "familienaam", "name", "surname", "firstname",
                "lastname", "email", "mail", "telefoon", "telefoonnummer", "phone", "mobiel", "mobile", "iban", "rekeningnummer", "accountnumber", "adres",
                "address", "straat", "street", "huisnummer", "paspoort", "passport", "rijbewijs", "kenteken", "personeelsnummer", "klantnummer",
                "patientnummer", "studentnummer", "dossiernummer", "username", "gebruikersnaam", "ip", "id",
            ]
        ),
        (
            .quasiIdentifier,
            [
                "age", "sex", "geboren", "birth", "plaats", "city", "gemeente", "municipality", "regio", "region", "provincie", "province", "wijk", "buurt",
                "country", "land", "beroep", "occupation", "functie", "opleiding", "education", "workclass", "werkgever", "employer", "burgerlijk",
                "gezin", "household", "kinderen", "children", "datum", "date",
            ]
        ),
    ]
}
