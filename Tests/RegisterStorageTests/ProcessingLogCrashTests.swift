import Database
import DatabaseTestSupport
import Databases
import Dispatch
import Foundation
import ProcessingLog
import Register
import RegisterStorage
import RegisterTestSupport
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill -9` at any moment loses no record that was acknowledged.
///
/// A child process writes messages of ten records from eight tasks without pause, and after each return appends the number of the message
/// to a file of its own; some microseconds after a number of messages it kills itself with the signal that no program can catch.
@Suite(.serialized) struct ProcessingLogCrashTests {
    static let perMessage = 10

    @Test(arguments: DatabaseKind.allCases)
    func acknowledgedRecordsSurviveKill(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        var office = Office(engine: SmallLaw.engine)
        _ = try await RegisterStoreTests.store(test.open(), &office)
        let address = test.address
        let acknowledgements = test.folder.url.appending(path: "acknowledged").path
        try Data().write(to: URL(filePath: acknowledgements))
        for round in 0..<8 {
            let messages = round < 2 ? 0 : round * 9
            let microseconds = messages == 0 ? 30_000 + round * 61_919 : (round * 791) % 3_000
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    address = address as String, acknowledgements = acknowledgements as String, round = round as Int, messages = messages as Int,
                    microseconds = microseconds as Int
                ] in
                let file = open(acknowledgements, O_WRONLY | O_APPEND)
                let end = End(after: messages, microseconds: microseconds)
                end.count(0)
                var office = Office(engine: SmallLaw.engine)
                let store = try await RegisterStoreTests.store(try database(at: address), &office)
                let (organisation, actor, now) = (office.organisation, office.actor(.securityOfficer), office.now())
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<8 {
                        group.addTask {
                            for turn in 0... {
                                var message = UInt32((round * 8 + task) * 10_000 + turn)
                                let records = (0..<ProcessingLogCrashTests.perMessage).map {
                                    ProcessingLogTests.record(Int(message) * ProcessingLogCrashTests.perMessage + $0)
                                }
                                let faults = try await store.log(records, in: organisation, by: actor, address: now.address, at: now.time)
                                guard faults.allSatisfy({ $0 == nil }) else { return }
                                _ = write(file, &message, 4)
                                end.count(1)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
        let bytes = try Data(contentsOf: URL(filePath: acknowledgements))
        let acknowledged = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { place in
            (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        #expect(acknowledged.count > 200, "the child hardly wrote anything: \(acknowledged.count)")
        let kept = try test.open()
        let rows = try await kept.write { connection in
            // Waits for a transaction of the child that the server has not ended yet.
            if kind == .postgres { try connection.run("LOCK TABLE processing_record IN EXCLUSIVE MODE") }
            return try connection.rows("SELECT trace FROM processing_record").map { try $0.bytes(0) }
        }
        let there = Set(rows)
        var lost = 0
        for message in acknowledged {
            for index in 0..<Self.perMessage where !there.contains(ProcessingLogTests.record(message * Self.perMessage + index).traceID) { lost += 1 }
        }
        #expect(lost == 0, "\(lost) acknowledged records are lost")
        // A message is there as a whole or not at all.
        #expect(rows.count.isMultiple(of: Self.perMessage))
        // And all of it opens.
        let store = try await RegisterStoreTests.store(kept, &office)
        #expect(try await ProcessingLogTests.found(ProcessingLogTests.subject, store, &office).count == 200)
    }
}

/// The end of this process, some microseconds after a number of messages.
private final class End: Sendable {
    private let messages: Int
    private let microseconds: Int
    private let counted = Mutex(0)

    init(after messages: Int, microseconds: Int) { (self.messages, self.microseconds) = (messages, microseconds) }

    func count(_ more: Int) {
        let isTime = counted.withLock { counted in
            counted += more
            return counted == messages
        }
        guard isTime else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(microseconds)) { kill(getpid(), SIGKILL) }
    }
}
