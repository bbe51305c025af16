import Database
import ProcessingLog
import Register
import Synchronization

/// More records came in than are written away.
public struct LogBusy: Error, Sendable, Hashable {
    /// Seconds after which there should be room again.
    public var retryAfter = 1
}

/// Writes records of many requests in one transaction: they share the trip to the disk, and each goes on only when its own are there.
final class LogWriter: Sendable {
    /// An organisation's log, opened.
    struct Open: Sendable {
        let id: Int64
        let keys: LogKeys
    }

    private struct Batch {
        let rows: [LogRow]
        let continuation: CheckedContinuation<[LogRow.Fate], any Error>
    }

    private struct State {
        var waiting: [Batch] = []
        var rows = 0
        var writers = 0
        var open: [Identifier<Organisation>: Open] = [:]
        var versions: [Identifier<Organisation>: Set<Identifier<DossierVersion>>] = [:]
    }

    /// Records that may wait; for more there is no memory.
    private static let mostWaiting = 50_000
    /// Records of one transaction: later ones do not wait for more than these.
    private static let rowsPerWrite = 2_000
    /// Transactions at once: one is being prepared while another goes to the disk.
    private static let mostWriters = 2
    /// Known versions that are remembered for an organisation.
    private static let mostVersions = 100_000

    private let database: any Database
    private let state = Mutex(State())

    init(_ database: any Database) { self.database = database }

    // MARK: What does not change

    func open(_ organisation: Identifier<Organisation>) -> Open? { state.withLock { $0.open[organisation] } }

    func remember(_ open: Open, _ organisation: Identifier<Organisation>) { state.withLock { $0.open[organisation] = open } }

    /// Those that are not known yet. A version never goes away, nor to another organisation.
    func unknown(_ versions: Set<Identifier<DossierVersion>>, in organisation: Identifier<Organisation>) -> Set<Identifier<DossierVersion>> {
        state.withLock { versions.subtracting($0.versions[organisation] ?? []) }
    }

    func remember(_ versions: Set<Identifier<DossierVersion>>, in organisation: Identifier<Organisation>) {
        state.withLock { state in
            let known = state.versions[organisation] ?? []
            state.versions[organisation] = known.count + versions.count > Self.mostVersions ? versions : known.union(versions)
        }
    }

    // MARK: Writing

    /// Writes rows, and returns when they are on the disk.
    /// - Throws: `LogBusy`, `DatabaseError`.
    func write(_ rows: [LogRow]) async throws -> [LogRow.Fate] {
        if rows.isEmpty { return [] }
        return try await withCheckedThrowingContinuation { continuation in
            enum Turn {
                case full, waits, starts
            }
            let turn: Turn = state.withLock { state in
                guard state.rows == 0 || state.rows + rows.count <= Self.mostWaiting else { return .full }
                state.waiting.append(Batch(rows: rows, continuation: continuation))
                state.rows += rows.count
                guard state.writers < Self.mostWriters else { return .waits }
                state.writers += 1
                return .starts
            }
            switch turn {
            case .full: continuation.resume(throwing: LogBusy())
            case .waits: break
            case .starts: Task { await self.writeAll() }
            }
        }
    }

    private func writeAll() async {
        while let batches = take() { await write(batches) }
    }

    /// What is written next; nil when nothing waits, and then this writer is no more.
    private func take() -> [Batch]? {
        state.withLock { state in
            var count = 0
            var rows = 0
            while count < state.waiting.count, count == 0 || rows + state.waiting[count].rows.count <= Self.rowsPerWrite {
                rows += state.waiting[count].rows.count
                count += 1
            }
            guard count > 0 else {
                state.writers -= 1
                return nil
            }
            let batches = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            state.rows -= rows
            return batches
        }
    }

    private func write(_ batches: [Batch]) async {
        let rows = batches.flatMap(\.rows)
        do {
            let fates = try await database.write { try LogRow.insert(rows, $0) }
            var place = 0
            for batch in batches {
                batch.continuation.resume(returning: Array(fates[place..<place + batch.rows.count]))
                place += batch.rows.count
            }
        } catch {
            // None is kept; what made it fail may be in one of them only.
            if batches.count == 1 { return batches[0].continuation.resume(throwing: error) }
            for batch in batches { await write([batch]) }
        }
    }
}
