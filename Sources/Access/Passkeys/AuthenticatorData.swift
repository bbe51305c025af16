/// What an authenticator says of itself and of what it did (WebAuthn Level 2 section 6.1).
struct AuthenticatorData {
    /// SHA-256 of the id of the relying party.
    let relyingPartyHash: [UInt8]
    private let flags: UInt8
    /// How often the key signed, or 0 where the authenticator does not count.
    let signCount: UInt32
    /// The new credential, in a registration.
    let credential: Credential?

    /// What a registration gives (section 6.5.1).
    struct Credential {
        /// The model of authenticator; zeros where it does not tell.
        let model: [UInt8]
        let id: [UInt8]
        let publicKey: [UInt8]
    }

    /// Somebody touched it.
    var userPresent: Bool { flags & 0x01 != 0 }
    /// It knew that somebody: a PIN, a finger, a face.
    var userVerified: Bool { flags & 0x04 != 0 }
    /// The passkey may be copied to other devices of the same person (Level 3).
    var backupEligible: Bool { flags & 0x08 != 0 }
    /// It is copied.
    var backedUp: Bool { flags & 0x10 != 0 }

    /// Nil where the bytes are anything else, or more.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 37 else { return nil }
        relyingPartyHash = Array(bytes[..<32])
        flags = bytes[32]
        signCount = bytes[33..<37].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        var next = 37
        if flags & 0x40 != 0 {
            guard bytes.count >= 55 else { return nil }
            let length = Int(bytes[53]) << 8 | Int(bytes[54])
            guard (1...1023).contains(length), bytes.count >= 55 + length else { return nil }
            var reader = CBORReader(bytes, from: 55 + length)
            guard reader.value() != nil else { return nil }
            credential = Credential(
                model: Array(bytes[37..<53]), id: Array(bytes[55..<55 + length]), publicKey: Array(bytes[55 + length..<reader.next]))
            next = reader.next
        } else {
            credential = nil
        }
        if flags & 0x80 != 0 {
            var reader = CBORReader(bytes, from: next)
            guard reader.value()?.map != nil else { return nil }
            next = reader.next
        }
        guard next == bytes.count else { return nil }
    }
}
