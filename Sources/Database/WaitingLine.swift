import Synchronization

/// Work that waits for a connection: first come, first served. What is taken out loses its place.
package struct WaitingLine: ~Copyable {
    private var places: [Work?] = []
    private var front = 0

    package init() {}

    package var isEmpty: Bool { front == places.count }

    package mutating func append(_ work: Work) { places.append(work) }

    package mutating func popFirst() -> Work? {
        while front < places.count {
            let work = places[front]
            places[front] = nil
            front += 1
            if front == places.count || front > 1024 {
                places.removeFirst(front)
                front = 0
            }
            if let work { return work }
        }
        return nil
    }

    /// The first ones, at most `count`.
    package mutating func take(_ count: Int) -> [Work] {
        var taken: [Work] = []
        while taken.count < count, let work = popFirst() { taken.append(work) }
        return taken
    }

    /// Whether it was still there.
    package mutating func remove(_ work: Work) -> Bool {
        guard let index = places.indices.dropFirst(front).first(where: { places[$0] === work }) else { return false }
        places[index] = nil
        return true
    }
}

/// The body of a transaction with the task that waits for what comes of it.
///
/// Whoever holds it uses it from one thread at a time, and ends it once: with `succeed` after an attempt, or with `fail`.
package final class Work: @unchecked Sendable {
    /// Runs the body and keeps what it returns.
    package let attempt: (any Connection) throws -> Void
    /// The task goes on with what the last attempt returned.
    package let succeed: () -> Void
    /// The task goes on with an error.
    package let fail: (any Error) -> Void

    private init<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value, _ continuation: CheckedContinuation<Value, any Error>
    ) {
        var value: Value?
        attempt = { value = try body($0) }
        succeed = { continuation.resume(returning: value!) }
        fail = { continuation.resume(throwing: $0) }
    }

    /// Puts a body in the line of a database and waits for what comes of it.
    /// - Parameter enter: puts the work in the line.
    /// - Parameter leave: takes it out when it is still there; tells whether it was.
    /// - Throws: what the work fails with, or `CancellationError` when the task is cancelled before its turn.
    package static func wait<Value: Sendable>(
        for body: @escaping @Sendable (any Connection) throws -> Value, enter: @Sendable (Work) -> Void, leave: @escaping @Sendable (Work) -> Bool
    ) async throws -> Value {
        let place = Place()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let work = Work(body, continuation)
                place.keep(work)
                enter(work)
                // Cancelled before it entered: the handler then found nothing to take out.
                if Task.isCancelled, leave(work) { work.fail(CancellationError()) }
            }
        } onCancel: {
            if let work = place.work, leave(work) { work.fail(CancellationError()) }
        }
    }
}

/// Where a cancellation finds the work.
private final class Place: Sendable {
    private let kept = Mutex<Work?>(nil)
    var work: Work? { kept.withLock { $0 } }
    func keep(_ work: Work) { kept.withLock { $0 = work } }
}
