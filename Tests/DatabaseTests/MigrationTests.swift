import Database
import DatabaseTestSupport
import Testing
import Text

@Suite struct MigrationTests {
    private let first = Migration(name: "test 1 things", sql: "CREATE TABLE thing (n INTEGER NOT NULL); INSERT INTO thing (n) VALUES (1);")
    private let second = Migration(name: "test 2 names", sql: "ALTER TABLE thing ADD COLUMN name TEXT; UPDATE thing SET name = 'a';")

    @Test(arguments: DatabaseKind.allCases)
    func stepsRunOnceAndInOrder(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open()
        try await database.migrate([first])
        try await database.migrate([first, second])
        try await test.open().migrate([first, second])
        // Another part of the program, in the same database.
        try await database.migrate([Migration(name: "other 1", sql: "CREATE TABLE other (n INTEGER)")])
        #expect(try await database.read { try $0.rows("SELECT n, name FROM thing") } == [Row([.integer(1), .text("a")])])
        #expect(
            try await database.read { try $0.rows("SELECT name FROM migration ORDER BY name") }.map(\.values)
                == [[.text("other 1")], [.text("test 1 things")], [.text("test 2 names")]])
    }

    @Test(arguments: DatabaseKind.allCases)
    func aChangedStepIsRefused(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open()
        try await database.migrate([first])
        let changed = Migration(name: first.name, sql: first.sql + " ")
        await #expect(throws: DatabaseError.changedMigration(first.name)) { try await database.migrate([changed, second]) }
        try await database.migrate([first, second])
        let between = Migration(name: "test 1 b", sql: "CREATE TABLE b (n INTEGER)")
        await #expect(throws: DatabaseError.misplacedMigration("test 1 b", before: second.name)) {
            try await database.migrate([first, between, second])
        }
    }

    @Test(arguments: DatabaseKind.allCases)
    func allStepsOrNone(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open()
        await #expect(throws: DatabaseError.self) {
            try await database.migrate([first, Migration(name: "test 2", sql: "CREATE TABLE other (n INTEGER); INSERT INTO nothing (n) VALUES (1)")])
        }
        try await database.migrate([first, second])
        #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 1)
    }

    @Test(arguments: DatabaseKind.allCases)
    func manyAtOnceDoNotCollide(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        // A database object each, as processes have.
        let databases = try (0..<6).map { _ in try test.open() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for database in databases { group.addTask { try await database.migrate([first, second]) } }
            try await group.waitForAll()
        }
        #expect(try await databases[0].read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 1)
    }

    @Test func aForeignFileIsLeftAlone() async throws {
        let test = try TestDatabase(.sqlite)
        let database = try test.open()
        try await database.write { try $0.define("CREATE TABLE grdb_migrations (identifier TEXT PRIMARY KEY); CREATE TABLE assessment (id INTEGER)") }
        await #expect(throws: DatabaseError.foreign) { try await database.migrate([first]) }
        #expect(try await database.read { try $0.rows("SELECT name FROM sqlite_master WHERE name = 'migration'") } == [])
        #expect(DatabaseError.foreign.message.nl.contains("ander programma"))
    }
}
