import Crypto
import Deadlines
import Foundation
import Register
import SeededChance
import Testing
import Text

/// A permit holds as it was signed and as long as its list says so, and in no other way.
@Suite struct PermitTests {
    static let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
    static let time = Instant(seconds: 1_795_000_000)

    static var keys: VerificationKeys {
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        return keys
    }

    static let permit = Permit(
        id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
        dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Het “doel”"], people: ["employees"], data: ["health"],
        datasets: [Identifier("dataset-1")!], operations: [.use, .pseudonymise], safeguards: [Safeguard("k-anonymity>=10")!], rulebook: "r1",
        validFrom: time, validUntil: time.adding(seconds: 3600))

    static func list(_ entries: [RevocationList.Entry] = [], until: Instant = time.adding(seconds: 600), issuer: String = permit.issuer) -> RevocationList {
        RevocationList(issuer: issuer, issuedAt: time, validUntil: until, entries: entries)
    }

    static func fault(_ token: String, at moment: Instant = time, _ list: RevocationList? = list(), ignoring: Bool = false) -> String? {
        do {
            _ = try PermitVerifier(keys, revocations: list).verify(token, at: moment, ignoringRevocations: ignoring)
            return nil
        } catch { return error.code }
    }

    @Test func holdsAsSigned() throws {
        let token = try PermitToken.sign(Self.permit, with: Self.key)
        #expect(try PermitVerifier(Self.keys, revocations: Self.list()).verify(token, at: Self.time) == Self.permit)
        #expect(Self.fault(token, at: Self.time.adding(seconds: -1)) == "not-yet-valid")
        #expect(Self.fault(token, at: Self.time.adding(seconds: 3600), Self.list(until: Self.time.adding(seconds: 9999))) == "expired")
    }

    /// Not knowing whether it was revoked is no yes.
    @Test func withoutAFreshListNothingHolds() throws {
        let token = try PermitToken.sign(Self.permit, with: Self.key)
        #expect(Self.fault(token, nil) == "revocation-unknown")
        #expect(Self.fault(token, at: Self.time.adding(seconds: 600)) == "revocation-unknown")
        #expect(Self.fault(token, Self.list(issuer: "https://ander.voorbeeld.example")) == "revocation-unknown")
        #expect(Self.fault(token, nil, ignoring: true) == nil)
        let entry = RevocationList.Entry(permit: Self.permit.id, reason: .byHand, at: Self.time)
        #expect(Self.fault(token, Self.list([entry])) == "revoked")
        #expect(Self.fault(token, Self.list([entry]), ignoring: true) == "revoked")
        // What another installation revoked under the same number is not this permit.
        #expect(Self.fault(token, Self.list([entry], issuer: "https://ander.voorbeeld.example")) == "revocation-unknown")
    }

    @Test func theListProvesItself() throws {
        let entry = RevocationList.Entry(permit: Self.permit.id, reason: .verdictTurned, at: Self.time)
        let text = try Self.list([entry]).signed(with: Self.key)
        #expect(try RevocationList(signed: text, keys: Self.keys) == Self.list([entry]))
        // Anybody may read it: a code, and no words of a dossier.
        let part = String(try #require(text.split(separator: ".").dropFirst().first))
        let body = part.replacing("-", with: "+").replacing("_", with: "/")
        let padded = body + String(repeating: "=", count: (4 - body.count % 4) % 4)
        let decoded = try #require(Data(base64Encoded: padded))
        let claims = try #require(JSONReader.read([UInt8](decoded)))
        #expect(claims["revoked"]?.elements?.first?.members?.map(\.name) == ["jti", "reason", "at"])
        #expect(PermitFault.revoked(entry).message.nl == "de vergunning is ingetrokken op 18 november 2026 om 12:06: het oordeel is veranderd")
        let stranger = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
        #expect(throws: PermitFault.self) { try RevocationList(signed: try Self.list().signed(with: stranger), keys: Self.keys) }
        // A permit is no list, and a list no permit.
        #expect(throws: PermitFault.self) { try RevocationList(signed: try PermitToken.sign(Self.permit, with: Self.key), keys: Self.keys) }
        #expect(Self.fault(text) == "invalid")
    }

    /// Whatever the header says, only Ed25519 with a known key counts (RFC 8725).
    @Test(arguments: [
        #"{"alg":"none","kid":"2026-1","typ":"waarborg-permit+jwt"}"#, #"{"alg":"HS256","kid":"2026-1","typ":"waarborg-permit+jwt"}"#,
        #"{"alg":"EdDSA","kid":"2027-1","typ":"waarborg-permit+jwt"}"#, #"{"alg":"EdDSA","kid":"2026-1","typ":"JWT"}"#,
        #"{"alg":"EdDSA","kid":"2026-1"}"#, #"{"alg":"EdDSA","kid":"2026-1","typ":"waarborg-permit+jwt","crit":["b64"],"b64":false}"#,
        #"{"alg":"EdDSA","alg":"none","kid":"2026-1","typ":"waarborg-permit+jwt"}"#, "{}", "",
    ])
    func noOtherHeader(header: String) throws {
        let parts = try PermitToken.sign(Self.permit, with: Self.key).split(separator: ".").map(String.init)
        let own = Base64URL.encode(Array(header.utf8)) + "." + parts[1]
        let key = SymmetricKey(data: Self.key.publicKey.rawRepresentation)
        let mac = Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: Array(own.utf8), using: key)))
        for signature in [parts[2], "", mac] { #expect(Self.fault(own + "." + signature) == "invalid") }
    }

    /// Any changed letter, any part left out, anything added.
    @Test func tampering() throws {
        let token = Array(try PermitToken.sign(Self.permit, with: Self.key).utf8)
        var dice = Chance(20_261_122)
        for _ in 0..<2_000 {
            var changed = token
            let place = Int.random(in: 0..<changed.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: changed[place] = UInt8.random(in: 32..<127, using: &dice)
            case 1: changed.remove(at: place)
            case 2: changed.insert(UInt8.random(in: 32..<127, using: &dice), at: place)
            default: changed.removeSubrange(place...)
            }
            if changed == token { continue }
            #expect(Self.fault(String(decoding: changed, as: UTF8.self)) == "invalid")
        }
    }

    @Test func coversWhatItNames() throws {
        func code(_ use: PermitUse) -> String? {
            do { try Self.permit.check(use) } catch { return error.code }
            return nil
        }
        #expect(code(PermitUse(operations: [.use], data: ["health"], people: ["employees"], datasets: [Identifier("dataset-1")!])) == nil)
        #expect(code(PermitUse(operations: [.use, .disclose])) == "not-covered")
        #expect(code(PermitUse(data: ["belief"])) == "not-covered")
        #expect(code(PermitUse(people: ["children"])) == "not-covered")
        #expect(code(PermitUse(datasets: [Identifier("dataset-2")!])) == "not-covered")
    }

    @Test(arguments: ["k-anonymity>=10", "inference-risk<5%", "no-direct-identifiers", "t-closeness<=0.2", "l-diversity>2"])
    func safeguards(text: String) { #expect(Safeguard(text)?.text == text) }

    @Test(arguments: [
        "", "K>=1", ">=10", "k-anonymity>=", "k-anonymity=10", "k-anonymity>=ten", "k-anonymity>=-1", "k anonymity>=1", "a>=1%%", "1k>=2", "a>=nan", "a>=1e999",
    ])
    func noSafeguards(text: String) { #expect(Safeguard(text) == nil) }
}
