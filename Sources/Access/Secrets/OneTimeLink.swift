public import Deadlines
public import Text

/// A link that does one thing once: what is kept of it.
public struct OneTimeLink: Sendable, Hashable {
    /// What the link does.
    public enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// Makes the first account of an installation, which may do everything.
        case firstAdministrator
        /// Lets somebody join an organisation.
        case invitation
        /// Sets a new password.
        case passwordReset

        /// How long the link works, in seconds: an hour, a week, half an hour. Our own choice.
        public var lifetime: Int {
            switch self {
            case .firstAdministrator: 3600
            case .invitation: 7 * 86_400
            case .passwordReset: 1800
            }
        }
    }

    /// Why a link does nothing. It is told only to who has the token.
    public enum Refusal: Error, Sendable, Hashable, CaseIterable {
        case used, expired, otherPurpose

        /// What happened and what to do, for the person.
        public var message: Bilingual {
            switch self {
            case .used:
                Bilingual(
                    nl: "Deze link is al gebruikt. Vraag een nieuwe aan als u dat niet zelf deed.",
                    en: "This link was used already. Ask for a new one if that was not you.")
            case .expired:
                Bilingual(nl: "Deze link werkt niet meer. Vraag een nieuwe aan.", en: "This link no longer works. Ask for a new one.")
            case .otherPurpose:
                Bilingual(nl: "Deze link is voor iets anders. Controleer het adres.", en: "This link is for something else. Check the address.")
            }
        }
    }

    /// What it is looked up by: `SecretToken.digest`.
    public let digest: [UInt8]
    public let purpose: Purpose
    /// The account or the invitation that it is about; empty for the first administrator.
    public let subject: String
    public let created: Instant
    /// When it was used, or nil.
    public private(set) var used: Instant?

    public init(_ token: SecretToken, purpose: Purpose, subject: String, created: Instant) {
        self.init(digest: token.digest, purpose: purpose, subject: subject, created: created, used: nil)
    }

    /// A link as it was stored.
    public init(digest: [UInt8], purpose: Purpose, subject: String, created: Instant, used: Instant?) {
        (self.digest, self.purpose, self.subject, self.created, self.used) = (digest, purpose, subject, created, used)
    }

    /// From when on the link does nothing.
    public var expires: Instant { created.adding(seconds: purpose.lifetime) }

    /// Looks whether the link would work, without using it up: programs open links before people do.
    /// - Throws: `Refusal`.
    public func check(for purpose: Purpose, at time: Instant) throws(Refusal) {
        guard purpose == self.purpose else { throw .otherPurpose }
        guard used == nil else { throw .used }
        guard time < expires else { throw .expired }
    }

    /// Uses the link up. It is to be stored before anything is done, in one transaction.
    /// - Throws: `Refusal`.
    public mutating func use(for purpose: Purpose, at time: Instant) throws(Refusal) {
        try check(for: purpose, at: time)
        used = time
    }
}
