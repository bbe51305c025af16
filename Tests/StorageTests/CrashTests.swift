import Database
import DatabaseTestSupport
import Databases
import Dispatch
import Foundation
import Storage
import Testing
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill -9` at any moment loses nothing that the store has acknowledged.
///
/// A child process writes without pause, and after each return of the store appends a byte to a file of its own; some
/// microseconds after a number of writes, both chosen beforehand, it kills itself with the signal that no program can catch.
@Suite(.serialized) struct CrashTests {
    static let token = AssessmentToken(random: Array(repeating: 9, count: 16))

    @Test(arguments: DatabaseKind.allCases)
    func acknowledgedChangesSurviveKill(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let address = test.address
        let acknowledgements = test.folder.url.appending(path: "acknowledged").path
        try Data().write(to: URL(filePath: acknowledgements))
        _ = try await SQLAssessmentStore(test.open())
            .create(Self.token, language: .nl, answers: [:], at: Date(timeIntervalSince1970: 0))
        var acknowledgedBefore = 0
        for round in 0..<10 {
            // From the opening of the database to well into the writing, in no regular steps.
            let writes = round < 3 ? 0 : round * 3
            let microseconds = writes == 0 ? 3_000 + round * 27_919 : (round * 791) % 3_000
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    address = address as String, acknowledgements = acknowledgements as String,
                    writes = writes as Int, microseconds = microseconds as Int
                ] in
                let file = open(acknowledgements, O_WRONLY | O_APPEND)
                var acknowledged = 0
                func killInTime() {
                    guard acknowledged == writes else { return }
                    DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(microseconds)) { kill(getpid(), SIGKILL) }
                }
                killInTime()
                let store = try await SQLAssessmentStore(database(at: address))
                while true {
                    let version = try await store.load(CrashTests.token)?.version ?? 0
                    let change = AnswerChange(question: "question \(version % 7)", answer: "\(version)")
                    _ = try await store.record(
                        [change], in: CrashTests.token, on: version, at: Date(timeIntervalSince1970: Double(version)))
                    _ = write(file, "+", 1)
                    acknowledged += 1
                    killInTime()
                }
            }
            let acknowledged = try Data(contentsOf: URL(filePath: acknowledgements)).count
            let kept = try test.open()
            let store = try await SQLAssessmentStore(kept)
            // Waits for a transaction of the child that the server has not ended yet.
            if kind == .postgres { try await kept.write { try $0.run("LOCK TABLE assessment IN EXCLUSIVE MODE") } }
            let history = try await store.history(Self.token)
            let version = try #require(try await store.load(Self.token)).version
            // In each round at most one change was committed and not yet acknowledged.
            #expect(history.count >= acknowledged, "round \(round): acknowledged changes are lost")
            #expect(history.count <= acknowledged + round + 1)
            #expect(version == history.count + 1)
            #expect(history.enumerated().allSatisfy { $0.element.change.answer == "\($0.offset + 1)" })
            acknowledgedBefore = acknowledged
        }
        #expect(acknowledgedBefore > 20, "the child hardly wrote anything: \(acknowledgedBefore)")
    }
}
