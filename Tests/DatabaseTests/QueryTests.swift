import Database
import DatabasePostgres
import DatabaseTestSupport
import Testing

@Suite struct QueryTests {
    private static let schema = """
        CREATE TABLE thing (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
        INSERT INTO thing (n, name) VALUES (1, 'one'), (2, 'two');
        """

    @Test(arguments: DatabaseKind.allCases)
    func answersComeInTheOrderOfTheQueries(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened(Self.schema)
        let answers = try await database.answers(to: [
            Query("SELECT name FROM thing WHERE n = $1", .integer(2)),
            Query("SELECT name FROM thing WHERE n = $1", .integer(3)),
            Query("SELECT n FROM thing ORDER BY n"),
        ])
        #expect(answers == [[Row([.text("two")])], [], [Row([.integer(1)]), Row([.integer(2)])]])
        #expect(try await database.answer(to: Query("SELECT name FROM thing WHERE n = $1", .integer(1))) == [Row([.text("one")])])
        #expect(try await database.answers(to: []) == [])
    }

    /// Rows come and go in pairs, so that two counts differ only when they are of two moments.
    @Test(arguments: DatabaseKind.allCases)
    func queriesSeeOneMoment(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE left_one (n INTEGER); CREATE TABLE right_one (n INTEGER)")
        let writing = Task {
            for n in 0..<200 {
                try await database.write { connection in
                    try connection.run("INSERT INTO left_one (n) VALUES ($1)", .integer(n))
                    try connection.run("INSERT INTO right_one (n) VALUES ($1)", .integer(n))
                }
            }
        }
        for _ in 0..<200 {
            let counts = try await database.answers(to: [Query("SELECT count(*) FROM left_one"), Query("SELECT count(*) FROM right_one")])
            #expect(counts[0] == counts[1])
        }
        try await writing.value
    }

    @Test(arguments: DatabaseKind.allCases)
    func aQueryMayNotWrite(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened(Self.schema)
        let deletion = Query("DELETE FROM thing")
        await #expect(throws: DatabaseError.readOnly) { try await database.answer(to: deletion) }
        await #expect(throws: DatabaseError.readOnly) { try await database.answers(to: [Query("SELECT n FROM thing"), deletion]) }
        #expect(try await database.answer(to: Query("SELECT count(*) FROM thing")) == [Row([.integer(2)])])
    }

    /// With one connection what comes after must use the one on which a query failed.
    @Test(arguments: DatabaseKind.allCases)
    func oneBadQueryFailsAllAndLeavesTheConnectionGood(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open(connections: 1)
        try await database.write { try $0.define(Self.schema) }
        let good = Query("SELECT name FROM thing WHERE n = $1", .integer(1))
        for bad in [Query("SELECT nothing FROM thing"), Query("SELECT n FROM thing WHERE n = $1", .text("x"), .text("y"))] {
            await #expect(throws: DatabaseError.self) { try await database.answers(to: [good, bad, good]) }
            await #expect(throws: DatabaseError.self) { try await database.answer(to: bad) }
            #expect(try await database.answer(to: good) == [Row([.text("one")])])
        }
        try await database.write { try $0.run("INSERT INTO thing (n, name) VALUES (3, 'three')") }
        #expect(try await database.answers(to: [good, Query("SELECT count(*) FROM thing")])[1] == [Row([.integer(3)])])
    }

    @Test func aQueryOutlivesALostConnectionAndAChangedTable() async throws {
        let server = try PostgresServer()
        let database = try PostgresDatabase(address: server.address(of: "postgres"))
        try await database.write { try $0.define(Self.schema) }
        let query = Query("SELECT * FROM thing ORDER BY n LIMIT 1")
        #expect(try await database.answers(to: [query, query])[1] == [Row([.integer(1), .text("one")])])
        try await database.write { try $0.define("ALTER TABLE thing ADD COLUMN more INTEGER") }
        #expect(try await database.answers(to: [query, query])[1] == [Row([.integer(1), .text("one"), .null])])
        try server.restart()
        #expect(try await database.answers(to: [query, query])[0].count == 1)
        try server.restart()
        #expect(try await database.answer(to: query).count == 1)
    }
}
