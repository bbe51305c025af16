import Dispatch
import Foundation
import GRDB
import Testing
import Text

@testable import Storage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill -9` at any moment loses nothing that the store has acknowledged.
///
/// A child process writes without pause, and after each return of the store appends a byte to a file of its own; at a
/// moment chosen beforehand it kills itself with the signal that no program can catch.
@Suite(.serialized) struct CrashTests {
    static let token = AssessmentToken(random: Array(repeating: 9, count: 16))

    @Test func acknowledgedChangesSurviveKill() async throws {
        let folder = TemporaryFolder()
        let database = folder.database
        let acknowledgements = folder.url.appending(path: "acknowledged").path
        try Data().write(to: URL(filePath: acknowledgements))
        _ = try await SQLiteAssessmentStore(path: database)
            .create(Self.token, language: .nl, answers: [:], at: Date(timeIntervalSince1970: 0))
        var acknowledgedBefore = 0
        for round in 0..<20 {
            // From the opening of the database to well into the writing, in no regular steps.
            let microseconds = 3_000 + (round * 7_919 + 1_237) % 97_000
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    database = database as String, acknowledgements = acknowledgements as String,
                    microseconds = microseconds as Int
                ] in
                let file = open(acknowledgements, O_WRONLY | O_APPEND)
                DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(microseconds)) {
                    kill(getpid(), SIGKILL)
                }
                let store = try SQLiteAssessmentStore(path: database)
                while true {
                    let version = try await store.load(CrashTests.token)?.version ?? 0
                    let change = AnswerChange(question: "question \(version % 7)", answer: "\(version)")
                    _ = try await store.record(
                        [change], in: CrashTests.token, on: version, at: Date(timeIntervalSince1970: Double(version)))
                    _ = write(file, "+", 1)
                }
            }
            let acknowledged = try Data(contentsOf: URL(filePath: acknowledgements)).count
            let store = try SQLiteAssessmentStore(path: database)
            let history = try await store.history(Self.token)
            let version = try #require(try await store.load(Self.token)).version
            // In each round at most one change was committed and not yet acknowledged.
            #expect(history.count >= acknowledged, "round \(round): acknowledged changes are lost")
            #expect(history.count <= acknowledged + round + 1)
            #expect(version == history.count + 1)
            #expect(history.enumerated().allSatisfy { $0.element.change.answer == "\($0.offset + 1)" })
            try checkIntegrity(of: database)
            acknowledgedBefore = acknowledged
        }
        #expect(acknowledgedBefore > 20, "the child hardly wrote anything: \(acknowledgedBefore)")
    }

    /// Against a power cut, which a test cannot make: the settings that SQLite asks for.
    @Test func commitsReachTheDisk() async throws {
        let folder = TemporaryFolder()
        let store = try SQLiteAssessmentStore(path: folder.database)
        let settings = try await store.pool.writeWithoutTransaction { db in
            [
                try String.fetchOne(db, sql: "PRAGMA journal_mode"), try String.fetchOne(db, sql: "PRAGMA synchronous"),
                try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
                try String.fetchOne(db, sql: "PRAGMA secure_delete"),
            ]
        }
        #expect(settings == ["wal", "2", "1", "1"])
    }

    private func checkIntegrity(of database: String) throws {
        let queue = try DatabaseQueue(path: database)
        let (report, violations) = try queue.read { db in
            (
                try String.fetchAll(db, sql: "PRAGMA integrity_check"),
                try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            )
        }
        #expect(report == ["ok"])
        #expect(violations.isEmpty)
    }
}
