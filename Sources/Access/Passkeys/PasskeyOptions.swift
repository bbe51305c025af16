public import Text

/// A request to the browser to make a passkey: `PublicKeyCredential.parseCreationOptionsFromJSON` takes its JSON
/// (WebAuthn Level 2 section 5.4; the JSON form is of Level 3 section 5.1).
///
/// The passkey must be one that is found without a name typed, and must ask who it is: it replaces both password and second factor.
public struct PasskeyCreation: Sendable, Hashable {
    /// For whom the passkey is.
    public struct User: Sendable, Hashable {
        /// The account, in 1 to 64 random bytes that say nothing about the person.
        public var handle: [UInt8]
        /// What tells this account from others of the same person: the e-mail address.
        public var name: String
        /// The name of the person.
        public var displayName: String

        public init(handle: [UInt8], name: String, displayName: String) {
            (self.handle, self.name, self.displayName) = (handle, name, displayName)
        }
    }

    public let party: RelyingParty
    public let user: User
    /// Random bytes, for one use and for this browser session only.
    public let challenge: [UInt8]
    /// The passkeys that the account has already: one authenticator makes no second one.
    public let existing: [Passkey]
    /// How long the browser waits, in seconds.
    public let timeout: Int

    /// - Parameters:
    ///   - challenge: 16 bytes or more from a cryptographic source; fewer stop the program.
    ///   - timeout: seconds.
    public init(party: RelyingParty, user: User, challenge: [UInt8], existing: [Passkey] = [], timeout: Int = 300) {
        precondition(challenge.count >= 16, "a challenge needs 128 bits")
        precondition((1...64).contains(user.handle.count), "a user handle has 1 to 64 bytes")
        (self.party, self.user, self.challenge, self.existing, self.timeout) = (party, user, challenge, existing, timeout)
    }

    /// The options in JSON, bytes in base64url.
    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.object("rp") { json in
            json.field("id", party.id)
            json.field("name", party.name)
        }
        json.object("user") { json in
            json.field("id", Base64URL.encode(user.handle))
            json.field("name", user.name)
            json.field("displayName", user.displayName)
        }
        json.field("challenge", Base64URL.encode(challenge))
        json.array("pubKeyCredParams", PasskeyPublicKey.Algorithm.allCases) { json, algorithm in
            json.beginObject()
            json.field("type", "public-key")
            json.field("alg", algorithm.rawValue)
            json.endObject()
        }
        json.field("timeout", timeout * 1000)
        json.array("excludeCredentials", existing, Passkey.writeDescriptor)
        json.object("authenticatorSelection") { json in
            json.field("residentKey", "required")
            json.field("requireResidentKey", true)
            json.field("userVerification", "required")
        }
        json.field("attestation", "none")
        json.endObject()
    }
}

/// A request to the browser to sign in with a passkey: `PublicKeyCredential.parseRequestOptionsFromJSON` takes its JSON
/// (WebAuthn Level 2 section 5.5).
public struct PasskeyRequest: Sendable, Hashable {
    public let party: RelyingParty
    /// Random bytes, for one use and for this browser session only.
    public let challenge: [UInt8]
    /// The passkeys that may answer; empty to let the person choose one, without saying who they are.
    public let allowed: [Passkey]
    /// How long the browser waits, in seconds.
    public let timeout: Int

    /// - Parameters:
    ///   - challenge: 16 bytes or more from a cryptographic source; fewer stop the program.
    ///   - timeout: seconds.
    public init(party: RelyingParty, challenge: [UInt8], allowed: [Passkey] = [], timeout: Int = 300) {
        precondition(challenge.count >= 16, "a challenge needs 128 bits")
        (self.party, self.challenge, self.allowed, self.timeout) = (party, challenge, allowed, timeout)
    }

    /// The options in JSON, bytes in base64url.
    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.field("challenge", Base64URL.encode(challenge))
        json.field("timeout", timeout * 1000)
        json.field("rpId", party.id)
        json.array("allowCredentials", allowed, Passkey.writeDescriptor)
        json.field("userVerification", "required")
        json.endObject()
    }
}

extension Passkey {
    /// How a browser is told of a passkey (section 5.8.3).
    static func writeDescriptor(to json: inout JSONWriter, _ passkey: Passkey) {
        json.beginObject()
        json.field("type", "public-key")
        json.field("id", Base64URL.encode(passkey.id))
        if !passkey.transports.isEmpty { json.array("transports", passkey.transports) }
        json.endObject()
    }
}
