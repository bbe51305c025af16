public import Deadlines

/// Slows down whoever guesses: after some failures each next try has to wait, twice as long each time, for an account and for a network
/// address. Nobody is ever shut out for good.
public struct SignInThrottle: Sendable, Hashable {
    /// How soon and how long.
    public struct Rule: Sendable, Hashable {
        /// Failures without any wait.
        public var free: Int
        /// The wait in seconds after the failure that comes next.
        public var firstWait: Int
        /// The longest wait in seconds.
        public var longestWait: Int
        /// Seconds after the last failure when all is forgotten.
        public var memory: Int

        public init(free: Int, firstWait: Int, longestWait: Int, memory: Int) {
            (self.free, self.firstWait, self.longestWait, self.memory) = (free, firstWait, longestWait, memory)
        }

        /// From the fifth failure on 1, 2, 4 … seconds, up to a quarter of an hour; forgotten after a day.
        public static let standard = Rule(free: 4, firstWait: 1, longestWait: 900, memory: 86_400)

        /// Seconds to wait after this many failures.
        func wait(after failures: Int) -> Int {
            guard failures > free else { return 0 }
            // From some number of doublings on the longest wait is past in any case.
            return min(longestWait, firstWait << min(failures - free - 1, 30))
        }
    }

    /// Whether a try may be made.
    public enum Decision: Sendable, Hashable {
        case allowed
        /// Not before this moment. The password is not to be looked at before.
        case wait(until: Instant)
    }

    private struct Failures: Sendable, Hashable {
        var count: Int
        var last: Instant
    }

    private enum Subject: Sendable, Hashable {
        case account(String)
        case address(String)
    }

    private let rule: Rule
    private let capacity: Int
    private var failures: [Subject: Failures] = [:]

    /// - Parameter capacity: how many accounts and addresses are remembered; above it those that failed least often are forgotten, so
    ///   that nobody fills the memory with names that do not exist.
    public init(rule: Rule = .standard, capacity: Int = 100_000) {
        (self.rule, self.capacity) = (rule, max(2, capacity))
    }

    /// Whether somebody at this address may try to sign in to this account.
    /// - Parameters:
    ///   - account: the name as typed and folded, whether or not there is such an account: the answer must not tell.
    ///   - address: `NetworkAddress.group`.
    public func decision(account: String, address: String, at time: Instant) -> Decision {
        let ends = [Subject.account(account), .address(address)].compactMap { subject -> Instant? in
            guard let failures = failures[subject], !isForgotten(failures, at: time) else { return nil }
            let end = failures.last.adding(seconds: rule.wait(after: failures.count))
            return end > time ? end : nil
        }
        return ends.max().map { .wait(until: $0) } ?? .allowed
    }

    /// Notes a try that failed.
    public mutating func failed(account: String, address: String, at time: Instant) {
        for subject in [Subject.account(account), .address(address)] {
            var entry = failures[subject] ?? Failures(count: 0, last: time)
            if isForgotten(entry, at: time) { entry.count = 0 }
            entry = Failures(count: min(entry.count + 1, 1_000_000), last: max(entry.last, time))
            failures[subject] = entry
        }
        if failures.count > capacity { forget(at: time) }
    }

    /// Notes that somebody signed in. The account starts afresh; the address does not, or whoever has one account could guess at others
    /// without end.
    public mutating func succeeded(account: String) { failures[.account(account)] = nil }

    /// Takes back one failure that was noted before it was known that the try was right.
    public mutating func takeBack(account: String, address: String) {
        for subject in [Subject.account(account), .address(address)] {
            guard let entry = failures[subject] else { continue }
            failures[subject] = entry.count > 1 ? Failures(count: entry.count - 1, last: entry.last) : nil
        }
    }

    /// How many accounts and addresses are remembered.
    public var count: Int { failures.count }

    private func isForgotten(_ failures: Failures, at time: Instant) -> Bool { time >= failures.last.adding(seconds: rule.memory) }

    /// Forgets what is old, and then as much as leaves a tenth of the room free.
    private mutating func forget(at time: Instant) {
        failures = failures.filter { !isForgotten($0.value, at: time) }
        let excess = failures.count - capacity * 9 / 10
        guard excess > 0 else { return }
        // Those that failed least often go before those that failed often: a guesser is not forgotten for a flood of new names.
        let order = failures.sorted { ($0.value.count, $0.value.last) < ($1.value.count, $1.value.last) }
        for (subject, _) in order.prefix(excess) { failures[subject] = nil }
    }
}
