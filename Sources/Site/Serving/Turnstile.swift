import Synchronization

/// Lets so many through at a time, first come, first served.
///
/// Pages that are made all at once get in each other's way: each is ready late, and some much later than others. In turn each is made at once.
final class Turnstile: Sendable {
    private struct State {
        var places: Int
        var visitors = 0
        /// By the number of the visitor; without those that left.
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        /// Who came to wait, in their order, from `first` on; those that left too.
        var queue: [Int] = []
        var first = 0
    }

    private let state: Mutex<State>

    init(places: Int) { state = Mutex(State(places: places)) }

    /// Does the work once there is a place. Not to be called from within such work.
    /// - Throws: `CancellationError` where nobody waits for it any more; and what the work throws.
    func pass<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        guard await enter() else { throw CancellationError() }
        defer { leave() }
        return try await work()
    }

    /// Whether there is a place; false where whoever waited left.
    private func enter() async -> Bool {
        let number = state.withLock { state in
            state.visitors += 1
            return state.visitors
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isFree: Bool? = state.withLock { state in
                    if Task.isCancelled { return false }
                    if state.places > 0 {
                        state.places -= 1
                        return true
                    }
                    state.waiting[number] = continuation
                    state.queue.append(number)
                    return nil
                }
                if let isFree { continuation.resume(returning: isFree) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: number) }?.resume(returning: false)
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            while state.first < state.queue.count {
                defer { state.first += 1 }
                if state.first >= 1_000 {
                    state.queue.removeFirst(state.first)
                    state.first = 0
                }
                if let next = state.waiting.removeValue(forKey: state.queue[state.first]) { return next }
            }
            (state.queue, state.first) = ([], 0)
            state.places += 1
            return nil
        }
        next?.resume(returning: true)
    }
}
