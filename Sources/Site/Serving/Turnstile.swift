import Synchronization

/// Lets so many through at a time, first come, first served.
///
/// Pages that are made all at once get in each other's way: each is ready late, and some much later than others. In turn each is made at once.
/// Whoever stays long, such as a page that waits for a lock in the database, keeps no place from others.
final class Turnstile: Sendable {
    private struct State {
        var places: Int
        var visitors = 0
        /// Who holds a place, since when.
        var inside: [Int: ContinuousClock.Instant] = [:]
        /// By the number of the visitor; without those that left.
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        /// Who came to wait, in their order, from `first` on; those that left too.
        var queue: [Int] = []
        var first = 0
        var isWatched = false

        /// Gives a place that came free to who waits longest, or keeps it.
        mutating func handOn() -> CheckedContinuation<Bool, Never>? {
            while first < queue.count {
                let number = queue[first]
                first += 1
                if first >= 1_000 {
                    queue.removeFirst(first)
                    first = 0
                }
                guard let next = waiting.removeValue(forKey: number) else { continue }
                inside[number] = .now
                return next
            }
            (queue, first) = ([], 0)
            places += 1
            return nil
        }
    }

    private let state: Mutex<State>
    private let patience: Duration

    /// - Parameter patience: how long somebody keeps a place while others wait.
    init(places: Int, patience: Duration = .seconds(2)) {
        state = Mutex(State(places: places))
        self.patience = patience
    }

    var freePlaces: Int { state.withLock { $0.places } }

    /// Does the work once there is a place. Not to be called from within such work.
    /// - Throws: `CancellationError` where nobody waits for it any more; and what the work throws.
    func pass<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let number = state.withLock { state in
            state.visitors += 1
            return state.visitors
        }
        guard await enter(number) else { throw CancellationError() }
        defer { leave(number) }
        return try await work()
    }

    /// Whether there is a place; false where whoever waited left.
    private func enter(_ number: Int) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (isFree, needsWatch) = state.withLock { state -> (Bool?, Bool) in
                    if Task.isCancelled { return (false, false) }
                    if state.places > 0 {
                        state.places -= 1
                        state.inside[number] = .now
                        return (true, false)
                    }
                    state.waiting[number] = continuation
                    state.queue.append(number)
                    defer { state.isWatched = true }
                    return (nil, !state.isWatched)
                }
                if let isFree { continuation.resume(returning: isFree) }
                if needsWatch { Task.detached { await self.watch() } }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: number) }?.resume(returning: false)
        }
    }

    private func leave(_ number: Int) {
        // Whoever stayed too long gave the place up already.
        state.withLock { $0.inside.removeValue(forKey: number) == nil ? nil : $0.handOn() }?.resume(returning: true)
    }

    /// Takes the places of those who stay long, as long as others wait.
    private func watch() async {
        while true {
            try? await Task.sleep(for: patience / 4)
            let (next, isOver) = state.withLock { state -> ([CheckedContinuation<Bool, Never>], Bool) in
                let now = ContinuousClock.now
                let late = state.inside.filter { now - $0.value > patience }.keys
                for number in late { state.inside[number] = nil }
                let next = late.compactMap { _ in state.handOn() }
                state.isWatched = !state.waiting.isEmpty
                return (next, !state.isWatched)
            }
            for continuation in next { continuation.resume(returning: true) }
            if isOver { return }
        }
    }
}
