import Recognizers
import Testing

/// Values whose label stands elsewhere: in the list of columns of a statement, in the head of a table.
@Suite struct StructuredTextTests {
    private func found(_ text: String, _ kinds: Set<String>) -> [String] {
        let bytes = Array(text.utf8)
        return IdentifierScanner().findings(in: text).filter { kinds.contains($0.kind.rawValue) }.map {
            "\($0.kind.rawValue): \(String(decoding: bytes[$0.span], as: UTF8.self))"
        }
    }

    private static let numbers: Set<String> = [
        "passport", "identity-card", "driving-licence", "licence-plate", "device-identifier", "payment-card", "kvk", "student-number", "patient-number",
        "personnel-number", "case-number", "postcode", "bsn", "age", "date-of-birth",
    ]

    @Test(arguments: [
        (
            "INSERT INTO t (a, b, paspoortnummer) VALUES\n('x', 'y', 'EL2470674'),\n('x', 'z', '506840790');",
            ["passport: EL2470674", "passport: 506840790"]
        ),
        (
            "insert into `adres` (`id`, `plaats`, `postcode`) values (1, '''s-Hertogenbosch', '5283zp'), (2, NULL, '1011ab')",
            ["postcode: 5283zp", "postcode: 1011ab"]
        ),
        (
            "INSERT INTO huurder(naam,rijbewijsnummer)\nVALUES ('O''Neil, A. (sr)', 'ND6 J6M 2Z2'),('Bos','DOYLE 352171 Z99GE');",
            ["driving-licence: ND6 J6M 2Z2", "driving-licence: DOYLE 352171 Z99GE"]
        ),
        (
            "INSERT INTO klant (naam, creditcardnummer) VALUES\n('A', '4111-1111-1111-1111'),\n('B', '5555-5555-5555-4444');",
            ["payment-card: 4111-1111-1111-1111", "payment-card: 5555-5555-5555-4444"]
        ),
        (
            "INSERT INTO klant (naam, creditcardnummer) VALUES\n('A', '4111-1111-1111-1111'),\n('B', '5456-9873-5484-0338');",
            ["payment-card: 4111-1111-1111-1111", "payment-card: 5456-9873-5484-0338"]
        ),
        (
            "INSERT INTO firma (kvk, naam, serienummer) VALUES (56047426, 'A', '1916-2868-CR67'),\n(48558429, NULL, 'PF1FLU57');",
            ["kvk: 56047426", "device-identifier: 1916-2868-CR67", "kvk: 48558429", "device-identifier: PF1FLU57"]
        ),
        (
            "INSERT INTO t (studentnummer, cijfer) VALUES (155432, 7),\n(155433, 8);\nUPDATE t SET x = (155434, 7);",
            ["student-number: 155432", "student-number: 155433"]
        ),
        // Another column, another statement, and no column of a person.
        ("INSERT INTO t (paspoortnummer, artikel) VALUES ('EL2470674', 'EL2470675');", ["passport: EL2470674"]),
        ("INSERT INTO t (ordernummer, aantal) VALUES ('EL2470674', 506840790);", []),
    ])
    func insertedRows(_ text: String, _ wanted: [String]) { #expect(found(text, Self.numbers) == wanted) }

    @Test(arguments: [
        ("Plaats\tBestuurder\tRijbewijs nr\tCategorie\nAssen\tNoor Visser\tDOYLE 352171 Z99GE\tBE", ["driving-licence: DOYLE 352171 Z99GE"]),
        ("asset,owner,serial number\nlaptop,Colin Harper,1916-2868-CR67", ["device-identifier: 1916-2868-CR67"]),
        ("name,passport\nX,BXA 4UL S98", ["passport: BXA 4UL S98"]),
        ("naam;paspoortnummer\nX;506840790\nY;EL2470674", ["passport: 506840790", "passport: EL2470674"]),
        (
            " naam | rijbewijsnummer \n------+-----------------\n Bos  | ND6 J6M 2Z2\n Smit | 5123456789",
            ["driving-licence: ND6 J6M 2Z2", "driving-licence: 5123456789"]
        ),
        // The head says what is counted.
        ("bewaartermijn;dossiertype\n6 jaar;medisch", []), ("role,experience required\nnurse,4 years", []),
        ("naam;leeftijd\nBos;6 jaar", ["age: 6 jaar"]),
        ("onderdeel,locatie,aantal\nschroef,Kast 13 b,2", []),
        ("De brief ging  naar   Lars\n155432   stuks   ja", []),
    ])
    func tables(_ text: String, _ wanted: [String]) { #expect(found(text, Self.numbers.union(["address", "user-agent"])) == wanted) }

    /// Each cell is looked at once.
    @Test(arguments: ["(a) values ('1a', ", "into t (bsn) values ('1', ", "AB 12, ", "a,1 b 2 "])
    func `Long texts are read in one go`(_ part: String) {
        _ = found(String(repeating: part, count: 100_000), [])
    }
}
