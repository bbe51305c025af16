import Crypto
import CryptoExtras
import SeededChance
import Testing
import Text

@testable import Access

/// A passkey that was made and used as it should is accepted, and every departure from that is refused for its own reason.
@Suite struct PasskeyTests {
    static let party = RelyingParty(id: "voorbeeld.example", name: "Voorbeeld", origins: ["https://voorbeeld.example"])!
    static let challenge = [UInt8](100..<132)
    static let handle = Array("account-7".utf8)

    static func register(_ authenticator: SoftAuthenticator) throws(PasskeyRefusal) -> Passkey {
        try party.verifyRegistration(PasskeyRegistration(json: authenticator.register(challenge)), challenge: challenge, userHandle: handle)
    }

    static func assert(_ authenticator: SoftAuthenticator, _ passkey: Passkey, account: [UInt8]? = nil) throws(PasskeyRefusal) -> Passkey {
        try party.verifyAssertion(PasskeyAssertion(json: authenticator.assert(challenge)), challenge: challenge, passkey: passkey, account: account)
    }

    static let keys: [SoftAuthenticator.Key] = [
        .es256(P256.Signing.PrivateKey()), .eddsa(Curve25519.Signing.PrivateKey()), .rs256(try! _RSA.Signing.PrivateKey(keySize: .bits2048)),
    ]

    @Test(arguments: keys.indices)
    func madeAndUsed(index: Int) throws {
        var authenticator = SoftAuthenticator(key: Self.keys[index])
        let passkey = try Self.register(authenticator)
        #expect(passkey.id == authenticator.id && passkey.userHandle == Self.handle && passkey.signCount == 1)
        #expect(passkey.publicKey.cose == authenticator.cose && passkey.model == [UInt8](repeating: 7, count: 16))
        // "smoke" is no transport that anyone knows.
        #expect(passkey.transports == ["usb"] && !passkey.backupEligible && !passkey.backedUp)
        authenticator.count = 2
        let after = try Self.assert(authenticator, passkey)
        #expect(after.signCount == 2)
        authenticator.count = 3
        #expect(try Self.assert(authenticator, after, account: Self.handle).signCount == 3)
    }

    /// What can be wrong in both ceremonies.
    static let departures: [(PasskeyRefusal, @Sendable (inout SoftAuthenticator) -> Void)] = [
        (.otherOrigin, { $0.origin = "https://voorbeeld.example.attacker.example" }),
        (.otherOrigin, { $0.origin = "http://voorbeeld.example" }),
        (.otherOrigin, { $0.origin = "https://voorbeeld.example:8443" }),
        (.insideOtherPage, { $0.crossOrigin = true }),
        (.otherRelyingParty, { $0.relyingParty = "attacker.example" }),
        (.userNotPresent, { $0.flags = 0x04 }),
        (.userNotVerified, { $0.flags = 0x01 }),
        (.otherBackupState, { $0.flags = 0x15 }),
        (.otherCeremony, { $0.type = "payment.get" }),
        (.unreadable, { $0.afterwards = { $0.append(0) } }),
        (.unreadable, { $0.afterwards = { $0.removeLast() } }),
        (.unreadable, { $0.extensions = [0x01] }),
    ]

    @Test(arguments: departures.indices)
    func departuresAreRefused(index: Int) throws {
        let (refusal, change) = Self.departures[index]
        var authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        change(&authenticator)
        #expect(throws: refusal) { try Self.register(authenticator) }
        #expect(throws: refusal) { try Self.assert(authenticator, passkey) }
    }

    @Test func anotherChallengeIsRefused() throws {
        var authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        let other = [UInt8](101..<133)
        let registration = try PasskeyRegistration(json: authenticator.register(other))
        #expect(throws: PasskeyRefusal.otherChallenge) {
            try Self.party.verifyRegistration(registration, challenge: Self.challenge, userHandle: Self.handle)
        }
        let assertion = try PasskeyAssertion(json: authenticator.assert(other))
        #expect(throws: PasskeyRefusal.otherChallenge) {
            try Self.party.verifyAssertion(assertion, challenge: Self.challenge, passkey: passkey, account: nil)
        }
    }

    @Test func oneCeremonyIsNotTheOther() throws {
        var authenticator = SoftAuthenticator()
        authenticator.type = "webauthn.get"
        #expect(throws: PasskeyRefusal.otherCeremony) { try Self.register(authenticator) }
        authenticator.type = nil
        let passkey = try Self.register(authenticator)
        authenticator.type = "webauthn.create"
        #expect(throws: PasskeyRefusal.otherCeremony) { try Self.assert(authenticator, passkey) }
    }

    /// A copy of the key shows by a counter that does not go up.
    @Test(arguments: [(5, 5, false), (5, 4, false), (5, 0, false), (0, 0, true), (0, 1, true), (5, 6, true), (4_294_967_294, 4_294_967_295, true)])
    func theCounterGoesUp(kept: UInt32, seen: UInt32, accepted: Bool) throws {
        var authenticator = SoftAuthenticator()
        authenticator.count = kept
        let passkey = try Self.register(authenticator)
        authenticator.count = seen
        if accepted {
            #expect(try Self.assert(authenticator, passkey).signCount == seen)
        } else {
            #expect(throws: PasskeyRefusal.countNotRisen) { try Self.assert(authenticator, passkey) }
        }
    }

    @Test func theAccountIsTheOneOfThePasskey() throws {
        var authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        #expect(throws: PasskeyRefusal.otherUser) { try Self.assert(authenticator, passkey, account: Array("account-8".utf8)) }
        // Without a name typed, the answer must name the account.
        let nameless = try PasskeyAssertion(json: authenticator.assert(Self.challenge, withHandle: false))
        #expect(throws: PasskeyRefusal.otherUser) {
            try Self.party.verifyAssertion(nameless, challenge: Self.challenge, passkey: passkey, account: nil)
        }
        #expect(throws: Never.self) {
            try Self.party.verifyAssertion(nameless, challenge: Self.challenge, passkey: passkey, account: Self.handle)
        }
        authenticator.userHandle = Array("account-8".utf8)
        #expect(throws: PasskeyRefusal.otherUser) { try Self.assert(authenticator, passkey) }
        #expect(throws: PasskeyRefusal.otherUser) { try Self.assert(authenticator, passkey, account: Self.handle) }
    }

    @Test func anotherKeyOrCredentialIsRefused() throws {
        var authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        var stranger = authenticator
        stranger.key = .es256(P256.Signing.PrivateKey())
        #expect(throws: PasskeyRefusal.badSignature) { try Self.assert(stranger, passkey) }
        authenticator.id[0] ^= 1
        #expect(throws: PasskeyRefusal.otherCredential) { try Self.assert(authenticator, passkey) }
    }

    @Test func whetherItMayBeCopiedStaysTheSame() throws {
        var authenticator = SoftAuthenticator(flags: 0x1D)
        let passkey = try Self.register(authenticator)
        #expect(passkey.backupEligible && passkey.backedUp)
        (authenticator.flags, authenticator.count) = (0x0D, 2)
        #expect(try !Self.assert(authenticator, passkey).backedUp)
        authenticator.flags = 0x05
        #expect(throws: PasskeyRefusal.otherBackupState) { try Self.assert(authenticator, passkey) }
    }

    /// "none" is empty, a statement that the key signed itself holds, and others count for none.
    @Test func statements() throws {
        var authenticator = SoftAuthenticator()
        let verify = { (json: [UInt8]) throws(PasskeyRefusal) in
            try Self.party.verifyRegistration(PasskeyRegistration(json: json), challenge: Self.challenge, userHandle: Self.handle)
        }
        #expect(throws: Never.self) { try verify(authenticator.registerSelfAttested(Self.challenge)) }
        #expect(throws: PasskeyRefusal.badAttestation) { try verify(authenticator.registerSelfAttested(Self.challenge, algorithm: -8)) }
        authenticator.format = "packed"
        authenticator.statement = [(.text("alg"), .number(-7)), (.text("sig"), .bytes(authenticator.sign([1, 2, 3])))]
        #expect(throws: PasskeyRefusal.badAttestation) { try Self.register(authenticator) }
        authenticator.format = "none"
        #expect(throws: PasskeyRefusal.badAttestation) { try Self.register(authenticator) }
        authenticator.format = "fido-u2f"
        #expect(throws: Never.self) { try Self.register(authenticator) }
    }

    @Test func extensionsAreReadPast() throws {
        var authenticator = SoftAuthenticator()
        authenticator.extensions = WrittenCBOR.map([(.text("credProtect"), .number(2))]).encoded
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        #expect(throws: Never.self) { try Self.assert(authenticator, passkey) }
    }

    @Test func aPageInsideNoPageMayBeSilentAboutIt() throws {
        #expect(throws: Never.self) { try Self.register(SoftAuthenticator(crossOrigin: nil)) }
    }

    /// One byte changed in what was signed, or in the signature, is found at every place; so is one in the browser's words.
    @Test func everyChangedByteIsFound() throws {
        var authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        authenticator.count = 2
        let response = JSONReader.read(authenticator.assert(Self.challenge))!["response"]!
        let whole = ["clientDataJSON", "authenticatorData", "signature", "userHandle"].map { ($0, Base64URL.decode(response[$0]!.text!)!) }
        #expect(throws: Never.self) {
            try Self.party.verifyAssertion(
                PasskeyAssertion(json: Self.answer(id: authenticator.id, whole)), challenge: Self.challenge, passkey: passkey, account: nil)
        }
        for part in whole.indices {
            for index in whole[part].1.indices {
                var parts = whole
                parts[part].1[index] ^= 0x20
                let forged = Self.answer(id: authenticator.id, parts)
                #expect(throws: PasskeyRefusal.self, "\(whole[part].0) \(index)") {
                    try Self.party.verifyAssertion(PasskeyAssertion(json: forged), challenge: Self.challenge, passkey: passkey, account: nil)
                }
            }
        }
    }

    static func answer(id: [UInt8], _ parts: [(String, [UInt8])]) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("id", Base64URL.encode(id))
        json.field("rawId", Base64URL.encode(id))
        json.field("type", "public-key")
        json.object("response") { json in for (name, bytes) in parts { json.field(name, Base64URL.encode(bytes)) } }
        json.endObject()
        return json.bytes
    }

    /// Whatever a stranger sends is refused, and stops nothing.
    @Test func hostileAnswers() throws {
        let authenticator = SoftAuthenticator()
        let passkey = try Self.register(authenticator)
        let whole = authenticator.authenticatorData(registering: true)
        for seed in Effort.seeds(300) {
            var chance = Chance(seed)
            var data = whole
            for _ in 0...chance.number(0...3) where !data.isEmpty {
                switch chance.number(0...3) {
                case 0: data[chance.number(0...data.count - 1)] = UInt8(chance.number(0...255))
                case 1: data.removeLast(chance.number(0...data.count))
                case 2: data.insert(UInt8(chance.number(0...255)), at: chance.number(0...data.count))
                default: data = (0..<chance.number(0...80)).map { _ in UInt8(chance.number(0...255)) }
                }
            }
            _ = AuthenticatorData(data)
            _ = PasskeyPublicKey(cose: data)
            let object = WrittenCBOR.map([(.text("fmt"), .text("none")), (.text("attStmt"), .map([])), (.text("authData"), .bytes(data))]).encoded
            let client = authenticator.clientData("webauthn.create", Self.challenge)
            let registration = try PasskeyRegistration(
                json: Self.answer(id: authenticator.id, [("clientDataJSON", client), ("attestationObject", object)]))
            let made = try? Self.party.verifyRegistration(registration, challenge: Self.challenge, userHandle: Self.handle)
            // What is still accepted is a whole registration: another counter, model or key, but of this domain and of this credential.
            if let made { #expect(made.id == passkey.id) }
            let assertion = try PasskeyAssertion(
                json: Self.answer(
                    id: authenticator.id,
                    [("clientDataJSON", authenticator.clientData("webauthn.get", Self.challenge)), ("authenticatorData", data), ("signature", data)]))
            #expect(throws: PasskeyRefusal.self) {
                try Self.party.verifyAssertion(assertion, challenge: Self.challenge, passkey: passkey, account: Self.handle)
            }
        }
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"type":"public-key","id":"AQ","rawId":"AQ"}"#, #"{"type":"public-key","id":"AQ","rawId":"Ag","response":{}}"#,
        #"{"type":"public-key","id":"","rawId":"","response":{"clientDataJSON":"","attestationObject":""}}"#,
        #"{"type":"public-key","id":"AQ","rawId":"AQ","response":{"clientDataJSON":"e30=","attestationObject":"oA"}}"#,
        #"{"type":"other","id":"AQ","rawId":"AQ","response":{"clientDataJSON":"e30","attestationObject":"oA"}}"#,
    ])
    func answersThatAreNone(json: String) {
        #expect(throws: PasskeyRefusal.unreadable) { try PasskeyRegistration(json: Array(json.utf8)) }
        #expect(throws: PasskeyRefusal.unreadable) { try PasskeyAssertion(json: Array(json.utf8)) }
    }
}
