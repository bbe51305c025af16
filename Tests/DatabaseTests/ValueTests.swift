import Database
import DatabaseTestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: DatabaseKind.allCases)
    func valuesComeBackAsTheyWere(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open()
        let rows: [[SQLValue]] = [
            [.integer(Int64.min), .real(-0.1), .text("é 🏳️‍🌈 e\u{301} ''\" \\ $1 ?"), .bytes([0, 255, 0])],
            [.integer(Int64.max), .real(.greatestFiniteMagnitude), .text(""), .bytes([])],
            [.integer(0), .real(.infinity), .text(String(repeating: "日本", count: 50_000)), .bytes((0..<1_000_000).map { UInt8($0 * 31 & 255) })],
            [.integer(-1), .real(.leastNonzeroMagnitude), .text("\u{1}\u{10FFFF}\n"), .bytes([92, 120])],
            [.null, .null, .null, .null],
        ]
        try await database.write { connection in
            try connection.define("CREATE TABLE thing (id INTEGER PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB)")
            for row in rows { #expect(try connection.run("INSERT INTO thing (i, r, t, b) VALUES ($1, $2, $3, $4)", row) == 1) }
        }
        let back = try await database.read { try $0.rows("SELECT i, r, t, b FROM thing ORDER BY id") }
        #expect(back.map(\.values) == rows)
        let again = try await test.open().read { try $0.rows("SELECT i, r, t, b FROM thing ORDER BY id") }
        #expect(again.map(\.values) == rows)
    }

    @Test(arguments: DatabaseKind.allCases)
    func whatCannotBeKeptIsRefused(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (t TEXT, r REAL)")
        await #expect(throws: DatabaseError.unstorable(parameter: 1)) {
            try await database.write { try $0.run("INSERT INTO thing (t, r) VALUES ($1, $2)", .text("a\0b"), .real(1)) }
        }
        await #expect(throws: DatabaseError.unstorable(parameter: 2)) {
            try await database.write { try $0.run("INSERT INTO thing (t, r) VALUES ($1, $2)", .text("a"), .real(.nan)) }
        }
        #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 0)
    }

    @Test(arguments: DatabaseKind.allCases)
    func sumsAndTestsAreNumbers(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (i INTEGER, r REAL)")
        let numbers: [Int64] = [9_223_372_036_854_775_000, 807, -12_340_000, 12_340_000, -5]
        try await database.write { connection in
            for number in numbers { try connection.run("INSERT INTO thing (i, r) VALUES ($1, $2)", .integer(number), .real(0.25)) }
        }
        let row = try #require(
            try await database.read {
                try $0.first(
                    """
                    SELECT sum(i), sum(r), count(*), max(i) > 5, sum(i) = $1, (SELECT sum(i) FROM thing WHERE i = -5),
                        (SELECT sum(i) FROM thing WHERE i = $2), (SELECT sum(i) FROM thing WHERE i = 3), 12 + CAST($3 AS BIGINT)
                    FROM thing
                    """, .integer(numbers.reduce(0, +)), .integer(-12_340_000), .integer(30))
            })
        #expect(
            row.values == [
                .integer(numbers.reduce(0, +)), .real(1.25), .integer(5), .integer(1), .integer(1), .integer(-5), .integer(-12_340_000), .null, .integer(42),
            ])
    }

    /// PostgreSQL's `numeric` becomes the nearest real.
    @Test(arguments: ["0.5", "-0.0001", "1234567.000089", "-99999999.25", "1e30", "12345678901234567890.5", "0"])
    func decimals(text: String) async throws {
        let database = try TestDatabase(.postgres).open()
        let row = try #require(try await database.read { try $0.first("SELECT CAST(CAST($1 AS TEXT) AS NUMERIC)", .text(text)) })
        #expect(try row.real(0) == Double(text)!)
    }

    @Test(arguments: DatabaseKind.allCases)
    func textsSortByTheirBytesAndLikeKnowsCapitals(kind: DatabaseKind) async throws {
        let texts = ["b", "B", "é", "a", "Z", "_", "ab", "z", "\u{10000}", "\u{FFFD}", "50%", "a_b"]
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (t TEXT PRIMARY KEY)")
        try await database.write { connection in
            for text in texts { try connection.run("INSERT INTO thing (t) VALUES ($1)", .text(text)) }
        }
        let sorted = try await database.read { try $0.rows("SELECT t FROM thing ORDER BY t").map { try $0.text(0) } }
        #expect(sorted == texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let found = try await database.read { try $0.rows("SELECT t FROM thing WHERE t LIKE $1 ESCAPE '!' ORDER BY t", .text("a!_%")).map { try $0.text(0) } }
        #expect(found == ["a_b"])
        #expect(try await database.read { try $0.rows("SELECT t FROM thing WHERE t LIKE 'z'").count } == 1)
    }

    @Test func rowsTellWhatDoesNotFit() throws {
        let row = Row([.integer(7), .text("x"), .null])
        #expect(try row.int(0) == 7 && row.real(0) == 7 && row.boolean(0) && row.text(1) == "x" && row.optionalText(2) == nil)
        #expect(throws: DatabaseError.statement("column 1 is a text, not an integer")) { try row.integer(1) }
        #expect(throws: DatabaseError.statement("column 2 is NULL, not a text")) { try row.text(2) }
        #expect(throws: DatabaseError.statement("there is no column 3: the row has 3")) { try row.optionalBytes(3) }
    }
}
