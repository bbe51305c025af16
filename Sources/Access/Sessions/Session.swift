public import Deadlines

/// Somebody who is signed in on one device: what is kept of it.
public struct Session: Sendable, Hashable {
    /// How long a session lasts.
    public struct Limits: Sendable, Hashable {
        /// Seconds without anything asked, after which it ends.
        public var idle: Int
        /// Seconds after which it ends in any case.
        public var absolute: Int

        public init(idle: Int, absolute: Int) { (self.idle, self.absolute) = (idle, absolute) }

        /// A working day, and a week.
        public static let standard = Limits(idle: 8 * 3600, absolute: 7 * 86_400)
    }

    /// What a session gives.
    public enum State: Sendable, Hashable {
        /// The person is known.
        case open
        /// The person has yet to prove it a second time, and may do nothing else.
        case needsSecondFactor
        /// Nothing was asked for too long.
        case idleTooLong
        /// It was opened too long ago.
        case tooOld
    }

    /// What it is looked up by: `SecretToken.digest`.
    public let digest: [UInt8]
    /// The account, by its identifier.
    public let account: String
    public let created: Instant
    /// When something was last asked in it.
    public private(set) var lastSeen: Instant
    /// Whether the person proved it a second time, or by a passkey, which is both at once.
    public private(set) var hasSecondFactor: Bool
    /// Which browser on which device, so that the person recognises it in a list: `BrowserSummary`.
    public let browser: String

    /// A new session, or one as it was stored.
    public init(digest: [UInt8], account: String, created: Instant, lastSeen: Instant? = nil, hasSecondFactor: Bool, browser: String) {
        (self.digest, self.account, self.created, self.lastSeen) = (digest, account, created, lastSeen ?? created)
        (self.hasSecondFactor, self.browser) = (hasSecondFactor, browser)
    }

    /// What the session gives at a moment.
    public func state(at time: Instant, limits: Limits = .standard) -> State {
        if time >= created.adding(seconds: limits.absolute) { return .tooOld }
        if time >= lastSeen.adding(seconds: limits.idle) { return .idleTooLong }
        return hasSecondFactor ? .open : .needsSecondFactor
    }

    /// Notes that something was asked. A session that ended stays so.
    public mutating func touch(at time: Instant, limits: Limits = .standard) {
        switch state(at: time, limits: limits) {
        case .open, .needsSecondFactor: lastSeen = max(lastSeen, time)
        case .idleTooLong, .tooOld: break
        }
    }

    /// The session that takes the place of this one when the person proved it a second time: under another token, as the earlier one was
    /// given to somebody who was half known.
    public func withSecondFactor(_ token: SecretToken, at time: Instant) -> Session {
        Session(digest: token.digest, account: account, created: created, lastSeen: max(lastSeen, time), hasSecondFactor: true, browser: browser)
    }
}
