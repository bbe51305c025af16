import Database
import Dispatch
import Synchronization

/// What a transaction is for.
enum Purpose {
    case read, write
}

/// The connections, and the work that waits for one. Each connection has a thread of its own, as libpq waits for the
/// server where it is called.
final class PostgresPool: Sendable {
    private struct State: ~Copyable {
        var idle: [Seat]
        var waiting = WaitingLine()
        var isClosed = false
        var closing: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let size: Int

    init(_ address: PostgresAddress, size: Int) {
        self.size = size
        state = Mutex(State(idle: (0..<size).map { _ in Seat(PostgresSession(address)) }))
    }

    func carryOut<Value: Sendable>(
        _ purpose: Purpose, _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await Work.wait(
            for: { connection in
                (connection as! PostgresSession).begin(purpose)
                return try body(connection)
            }, enter: enter, leave: leave)
    }

    private func enter(_ work: Work) {
        enum Fate {
            case refused
            case waits
            case starts(Seat)
        }
        let fate: Fate = state.withLock { state in
            if state.isClosed { return .refused }
            if let seat = state.idle.popLast() { return .starts(seat) }
            state.waiting.append(work)
            return .waits
        }
        switch fate {
        case .refused: work.fail(DatabaseError.unavailable("closed"))
        case .waits: break
        case .starts(let seat): seat.queue.async { self.carryOut(work, on: seat) }
        }
    }

    private func leave(_ work: Work) -> Bool {
        state.withLock { $0.waiting.remove(work) }
    }

    /// This work, and then what waits, until nothing does.
    private func carryOut(_ work: Work, on seat: Seat) {
        var next: Work? = work
        while let work = next {
            seat.session.carryOut(work)
            next = state.withLock { state in
                if let work = state.waiting.popFirst() { return work }
                state.idle.append(seat)
                return nil
            }
        }
        leaveWhenClosed()
    }

    /// Closes the connections once all are idle, and lets who closes go on.
    private func leaveWhenClosed() {
        let (seats, continuations) = state.withLock { state -> ([Seat], [CheckedContinuation<Void, Never>]) in
            guard state.isClosed, state.idle.count == size else { return ([], []) }
            defer { state.closing = [] }
            return (state.idle, state.closing)
        }
        // This may run on the thread of the seat that was the last to become idle, so nothing waits here.
        let group = DispatchGroup()
        for seat in seats { seat.queue.async(group: group) { seat.session.disconnect() } }
        group.notify(queue: .global()) { for continuation in continuations { continuation.resume() } }
    }

    func close() async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                state.isClosed = true
                state.closing.append(continuation)
            }
            DispatchQueue.global().async { self.leaveWhenClosed() }
        }
    }
}

/// A connection and the thread that it is used on.
private final class Seat: @unchecked Sendable {
    let session: PostgresSession
    let queue = DispatchQueue(label: "postgres")

    init(_ session: PostgresSession) { self.session = session }
}
