import Synchronization

/// Lets so many through at a time, first come, first served.
///
/// Pages that are made all at once get in each other's way: each is ready late, and some much later than others. In turn each is made at once.
final class Turnstile: Sendable {
    private struct State {
        var places: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
        /// The first in `waiting` that still waits.
        var first = 0
    }

    private let state: Mutex<State>

    init(places: Int) { state = Mutex(State(places: places)) }

    /// Does the work once there is a place. Not to be called from within such work.
    func pass<Value: Sendable>(_ work: () async throws -> Value) async rethrows -> Value {
        await enter()
        defer { leave() }
        return try await work()
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.places > 0 {
                    state.places -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.first < state.waiting.count else {
                state.places += 1
                return nil
            }
            defer {
                state.first += 1
                if state.first == state.waiting.count { (state.waiting, state.first) = ([], 0) }
            }
            return state.waiting[state.first]
        }
        next?.resume()
    }
}
