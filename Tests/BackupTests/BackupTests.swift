import Backup
import Database
import DatabaseTestSupport
import Deadlines
import Foundation
import SeededChance
import Testing

/// What goes into a backup comes back as it was, from and to each database; a backup with a fault changes nothing.
struct BackupTests {
    static let steps = [
        Migration(
            name: "trial 1",
            sql: """
                CREATE TABLE owner (id TEXT PRIMARY KEY, weight REAL, mark BLOB);
                CREATE TABLE thing (id INTEGER PRIMARY KEY, owner TEXT REFERENCES owner (id), words TEXT NOT NULL, n INTEGER);
                CREATE INDEX thing_owner ON thing (owner);
                """),
        Migration(name: "trial 2", sql: "ALTER TABLE owner ADD COLUMN remark TEXT; CREATE TABLE empty (id TEXT PRIMARY KEY);"),
    ]
    static let time = Instant(seconds: 1_800_000_000)

    /// Rows with every kind of value that a database can keep.
    static func fill(_ database: any Database, seed: Int) async throws {
        try await database.migrate(steps)
        try await database.write { connection in
            var chance = Chance(seed)
            let odd = ["", "'", "\"\\\n\t", "é\u{301}", "𝄞🙂", "[1,2]", "{\"b\":\"x\"}", "\u{1}\u{7F}\u{2028}"]
            for index in 0..<7 {
                try connection.run(
                    "INSERT INTO owner (id, weight, mark, remark) VALUES ($1, $2, $3, $4)", .text("o\(index)"),
                    [.null, .real(-0.1), .real(.greatestFiniteMagnitude), .real(.leastNonzeroMagnitude), .real(3)][index % 5],
                    index % 3 == 0 ? .null : .bytes((0..<index * 40).map { _ in UInt8.random(in: 0...255, using: &chance) }),
                    index == 2 ? .null : .text(odd[index]))
            }
            for index in 0..<2_000 {
                try connection.run(
                    "INSERT INTO thing (owner, words, n) VALUES ($1, $2, $3)", index % 4 == 0 ? .null : .text("o\(index % 7)"), .text(odd[index % odd.count]),
                    [.null, .integer(Int64.max), .integer(Int64.min), .integer(0)][index % 4])
            }
        }
    }

    static func content(_ database: any Database) async throws -> [[Row]] {
        try await database.read { connection in
            try [
                connection.rows("SELECT id, weight, mark, remark FROM owner ORDER BY id"), connection.rows("SELECT id, owner, words, n FROM thing ORDER BY id"),
                connection.rows("SELECT id FROM empty"),
            ]
        }
    }

    @Test(arguments: DatabaseKind.allCases, DatabaseKind.allCases)
    func everythingComesBack(from: DatabaseKind, to: DatabaseKind) async throws {
        let (source, target) = (try TestDatabase(from).open(), try TestDatabase(to).open())
        try await Self.fill(source, seed: 7)
        let path = source.test.folder.url.appending(path: "copy").path
        let made = try await Backup.write(source, steps: Self.steps, to: path, at: Self.time)
        #expect(made.rows == 2_007 && made.tables.map(\.rows) == [7, 2_000, 0])
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(try await Backup.restore(path, into: target, steps: Self.steps) == made)
        #expect(try await Self.content(target) == Self.content(source))
        // A column that numbers itself goes on where it was.
        let number = try await target.write { try $0.first("INSERT INTO thing (words) VALUES ('next') RETURNING id")!.int(0) }
        #expect(number > 2_000)
        #expect(Set(source.test.folder.files.map(\.lastPathComponent)).isDisjoint(with: ["copy.part"]))
    }

    /// What one database wrote byte for byte is what the other writes.
    @Test func aCopyOfACopyIsTheSame() async throws {
        let (source, target) = (try TestDatabase(.sqlite).open(), try TestDatabase(.postgres).open())
        try await Self.fill(source, seed: 8)
        let folder = source.test.folder.url
        _ = try await Backup.write(source, steps: Self.steps, to: folder.appending(path: "1").path, at: Self.time)
        _ = try await Backup.restore(folder.appending(path: "1").path, into: target, steps: Self.steps)
        _ = try await Backup.write(target, steps: Self.steps, to: folder.appending(path: "2").path, at: Self.time)
        #expect(try Data(contentsOf: folder.appending(path: "1")) == Data(contentsOf: folder.appending(path: "2")))
    }

    /// A backup of before the last step goes into the form of then, and the program takes it on from there.
    @Test(arguments: DatabaseKind.allCases)
    func anOlderBackupIsTakenOn(kind: DatabaseKind) async throws {
        let source = try TestDatabase(.sqlite).open()
        try await source.migrate(Array(Self.steps.prefix(1)))
        try await source.write { _ = try $0.run("INSERT INTO owner (id) VALUES ('o')") }
        let path = source.test.folder.url.appending(path: "copy").path
        _ = try await Backup.write(source, steps: Array(Self.steps.prefix(1)), to: path, at: Self.time)
        let target = try TestDatabase(kind).open()
        _ = try await Backup.restore(path, into: target, steps: Self.steps)
        try await target.migrate(Self.steps)
        #expect(try await target.read { try $0.rows("SELECT id, remark FROM owner") } == [Row([.text("o"), .null])])
    }

    /// Any byte that is changed, any line that is left out, repeated or moved, and any cut: found, and nothing is kept.
    @Test(arguments: DatabaseKind.allCases)
    func aFaultyBackupChangesNothing(kind: DatabaseKind) async throws {
        let source = try TestDatabase(.sqlite).open()
        try await Self.fill(source, seed: 9)
        let path = source.test.folder.url.appending(path: "copy").path
        _ = try await Backup.write(source, steps: Self.steps, to: path, at: Self.time)
        let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var lines = whole.split(separator: 10, omittingEmptySubsequences: false).dropLast().map(Array.init)
        let target = try TestDatabase(kind).open()
        var chance = Chance(10)
        for round in 0..<60 {
            var bytes = whole
            switch round % 5 {
            case 0: bytes = Array(whole.prefix(Int.random(in: 0..<whole.count, using: &chance)))
            case 1:
                let place = Int.random(in: 0..<whole.count, using: &chance)
                bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
            case 2:
                var fewer = lines
                fewer.remove(at: Int.random(in: 1..<fewer.count, using: &chance))
                bytes = fewer.flatMap { $0 + [10] }
            case 3:
                lines.swapAt(Int.random(in: 1..<lines.count - 1, using: &chance), 1)
                guard lines.flatMap({ $0 + [10] }) != whole else { continue }
                bytes = lines.flatMap { $0 + [10] }
            default: bytes += lines[Int.random(in: 1..<lines.count, using: &chance)] + [10]
            }
            try Data(bytes).write(to: URL(filePath: path + "-bad"))
            await #expect(throws: (any Error).self, "round \(round)") { try await Backup.restore(path + "-bad", into: target, steps: Self.steps) }
        }
        try await target.migrate(Self.steps)
        #expect(try await Self.content(target) == [[], [], []])
    }

    @Test func whatIsThereIsNotOverwritten() async throws {
        let source = try TestDatabase(.sqlite).open()
        try await Self.fill(source, seed: 11)
        let path = source.test.folder.url.appending(path: "copy").path
        _ = try await Backup.write(source, steps: Self.steps, to: path, at: Self.time)
        await #expect(throws: BackupError.exists(path)) { try await Backup.write(source, steps: Self.steps, to: path, at: Self.time) }
        _ = try await Backup.write(source, steps: Self.steps, to: path, replacing: true, at: Self.time)
        await #expect(throws: BackupError.notEmpty("owner")) { try await Backup.restore(path, into: source, steps: Self.steps) }
        await #expect(throws: BackupError.unknownStep("trial 2")) {
            try await Backup.restore(path, into: try TestDatabase(.sqlite).open(), steps: Array(Self.steps.prefix(1)))
        }
        try Data("iets anders\n".utf8).write(to: URL(filePath: path))
        await #expect(throws: BackupError.notABackup) { try await Backup.restore(path, into: try TestDatabase(.sqlite).open(), steps: Self.steps) }
    }
}
