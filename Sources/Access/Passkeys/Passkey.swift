/// A passkey that was registered: what is kept of it. There is no secret in it.
public struct Passkey: Sendable, Hashable {
    /// By what the authenticator knows it; 1 to 1023 bytes.
    public var id: [UInt8]
    /// The account, as `PasskeyCreation.User.handle`.
    public var userHandle: [UInt8]
    /// The key that its signatures are checked with.
    public var publicKey: PasskeyPublicKey
    /// The last counter seen; 0 where the authenticator does not count.
    public var signCount: UInt32
    /// How the browser reaches the authenticator: `internal`, `usb`, `hybrid` …
    public var transports: [String]
    /// The model of authenticator (AAGUID, 16 bytes); zeros where it does not tell. Not proven by anything.
    public var model: [UInt8]
    /// Whether it may be copied to other devices of the same person.
    public var backupEligible: Bool
    /// Whether it was copied, when last seen.
    public var backedUp: Bool

    /// A passkey as it was stored.
    public init(
        id: [UInt8], userHandle: [UInt8], publicKey: PasskeyPublicKey, signCount: UInt32, transports: [String], model: [UInt8],
        backupEligible: Bool, backedUp: Bool
    ) {
        (self.id, self.userHandle, self.publicKey, self.signCount) = (id, userHandle, publicKey, signCount)
        (self.transports, self.model, self.backupEligible, self.backedUp) = (transports, model, backupEligible, backedUp)
    }
}
