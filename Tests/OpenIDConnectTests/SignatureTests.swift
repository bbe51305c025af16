import Crypto
import CryptoExtras
import SeededChance
import Testing
import Text

@testable import OpenIDConnect

/// A token is worth what its signature is worth: made with the one key that fits, in the one way that this key signs.
@Suite struct SignatureTests {
    /// RFC 7515, appendix A.3.
    @Test func publishedES256() async throws {
        let keys = try await ProviderKeys(
            json: Array(
                """
                {"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",\
                "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}
                """.utf8))
        let token = """
            eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.\
            DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q
            """
        #expect(try SignedToken(token, keys: keys).claims["iss"]?.text == "joe")
        #expect(throws: OpenIDRefusal.badSignature) { try SignedToken(token.replacing("J9.eyJpc3MiOiJqb2Ui", with: "J9.eyJpc3MiOiJqb2Ei"), keys: keys) }
    }

    /// RFC 8037, appendix A.4: the payload is no JSON, and is looked at only after the signature held.
    @Test func publishedEdDSA() async throws {
        let keys = try await ProviderKeys(
            json: Array(#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#.utf8))
        let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
        let signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
        #expect(throws: Never.self) { try keys.check(Base64URL.decode(signature)!, of: Array(signed.utf8), algorithm: .eddsa, id: nil) }
        #expect(throws: OpenIDRefusal.unreadable) { try SignedToken("\(signed).\(signature)", keys: keys) }
        #expect(throws: OpenIDRefusal.badSignature) { try SignedToken("\(signed).a\(signature.dropFirst())", keys: keys) }
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"None"}"#, #"{"alg":"NONE","kid":"sleutel-1"}"#, #"{"alg":""}"#, "{}", #"{"alg":null}"#, #"{"alg":["ES256"]}"#,
        #"{"alg":"es256"}"#, #"{"alg":"ES256 "}"#, #"{"alg":"HS384"}"#, #"{"alg":"RS1"}"#, #"{"alg":"PS256"}"#, #"{"alg":"ES384"}"#,
    ])
    func noOtherWayOfSigning(header: String) async throws {
        let provider = SoftProvider()
        for signature: ([UInt8]) -> [UInt8] in [provider.sign, { _ in [] }] {
            await #expect(throws: OpenIDRefusal.otherAlgorithm) { try await provider.read(provider.token(header: header, signature: signature)) }
        }
        await #expect(throws: OpenIDRefusal.unreadable) { try await provider.read(#"{"alg":"none"}"#) }
    }

    /// The public key is no secret: signed with HMAC under it, in whatever form an attacker finds it, a token is nothing.
    @Test func hmacWithThePublicKeyIsRefused() async throws {
        let provider = SoftProvider(.rs256(SoftProvider.rsa))
        let publicKey = SoftProvider.rsa.publicKey
        for secret in [Array(publicKey.pemRepresentation.utf8), [UInt8](publicKey.derRepresentation), Array(provider.jwk().utf8)] {
            for algorithm in ["HS256", "RS256"] {
                let token = provider.token(header: #"{"alg":"\#(algorithm)","kid":"sleutel-1"}"#) { bytes in
                    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: secret)))
                }
                await #expect(throws: algorithm == "HS256" ? OpenIDRefusal.otherAlgorithm : .badSignature) { try await provider.read(token) }
            }
        }
    }

    /// A key signs in one way, whatever the token says of it.
    @Test func aKeyOfAnotherKindDoesNotFit() async throws {
        for key in IDTokenTests.keys {
            let provider = SoftProvider(key)
            for other in ["RS256", "ES256", "EdDSA"] where other != provider.algorithm {
                let token = provider.token(header: #"{"alg":"\#(other)","kid":"sleutel-1"}"#)
                await #expect(throws: OpenIDRefusal.unknownKey) { try await provider.read(token) }
            }
        }
    }

    @Test func aStrangersKeyIsRefused() async throws {
        for key in IDTokenTests.keys {
            let provider = SoftProvider(key)
            let stranger: SoftProvider.Key =
                switch key {
                case .rs256: .rs256(try _RSA.Signing.PrivateKey(keySize: .bits2048))
                case .es256: .es256(P256.Signing.PrivateKey())
                case .eddsa: .eddsa(Curve25519.Signing.PrivateKey())
                }
            let keys = try await provider.keys()
            var forged = provider
            forged.key = stranger
            await #expect(throws: OpenIDRefusal.badSignature) { try await forged.read(keys: keys) }
            // Nor does it help to bring the key along.
            let header = #"{"alg":"\#(forged.algorithm)","kid":"sleutel-1","jwk":\#(forged.jwk()),"jku":"https://attacker.example"}"#
            await #expect(throws: OpenIDRefusal.badSignature) { try await forged.read(forged.token(header: header), keys: keys) }
        }
    }

    @Test func everyChangedByteIsFound() async throws {
        for key in IDTokenTests.keys {
            let provider = SoftProvider(key)
            let keys = try await provider.keys()
            let token = Array(provider.token().utf8)
            for index in token.indices {
                var changed = token
                changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                await #expect(throws: OpenIDRefusal.self, "\(index)") {
                    try await provider.read(String(decoding: changed, as: UTF8.self), keys: keys)
                }
            }
        }
    }

    @Test func theKeyIsNamedWhereThereAreSeveral() async throws {
        var one = SoftProvider()
        var two = SoftProvider()
        two.id = "sleutel-2"
        let both = try await ProviderKeys(json: Array(#"{"keys":[\#(one.jwk()),\#(two.jwk())]}"#.utf8))
        #expect(both.ids == ["sleutel-1", "sleutel-2"])
        await #expect(throws: Never.self) { try await one.read(keys: both) }
        one.id = nil
        await #expect(throws: OpenIDRefusal.unknownKey) { try await one.read(keys: both) }
        one.id = "sleutel-3"
        await #expect(throws: OpenIDRefusal.unknownKey) { try await one.read(keys: both) }
        one.id = "sleutel-2"
        await #expect(throws: OpenIDRefusal.badSignature) { try await one.read(keys: both) }
        // One key, and no name.
        let single = try await ProviderKeys(json: Array(#"{"keys":[\#(two.jwk())]}"#.utf8))
        two.id = nil
        await #expect(throws: Never.self) { try await two.read(keys: single) }
    }

    @Test(arguments: [
        #"{"alg":"ES256","kid":"sleutel-1","crit":["exp"]}"#, #"{"alg":"ES256","kid":"sleutel-1","b64":false}"#, #"{"alg":"ES256","kid":7}"#,
        #"{"alg":"ES256","kid":"sleutel-1","typ":"at+jwt"}"#, #"{"alg":"ES256","alg":"ES256","kid":"sleutel-1"}"#, "[]", "", "alg",
        #"{"alg":"ES256","kid":"sleutel-1","typ":1}"#,
    ])
    func headersThatAreNotUnderstood(header: String) async throws {
        let provider = SoftProvider()
        await #expect(throws: OpenIDRefusal.unreadable) { try await provider.read(provider.token(header: header)) }
    }

    @Test func aTypeOfJWTIsAllRight() async throws {
        let provider = SoftProvider()
        await #expect(throws: Never.self) { try await provider.read(provider.token(header: #"{"alg":"ES256","kid":"sleutel-1","typ":"JWT"}"#)) }
    }

    /// What is none of a token in three parts.
    @Test func otherText() async throws {
        let provider = SoftProvider()
        let token = provider.token()
        let parts = token.split(separator: ".").map(String.init)
        for text in ["", ".", "..", "a.b.c", token + ".", token + "=", "." + token, parts[0] + "." + parts[1], token + "." + parts[2], " " + token] {
            await #expect(throws: OpenIDRefusal.unreadable, "\(text)") { try await provider.read(text) }
        }
        await #expect(throws: OpenIDRefusal.badSignature) { try await provider.read("\(parts[0]).\(parts[1]).") }
        for seed in Effort.seeds(200) {
            var chance = Chance(seed)
            let text = String((0..<chance.number(0...60)).map { _ in chance.pick(Array("abcXYZ019-_.=")) })
            await #expect(throws: OpenIDRefusal.self) { try await provider.read(text) }
        }
    }

    static let unusable: [String] = {
        return [
            "", "[]", "{}", #"{"keys":{}}"#, #"{"keys":[]}"#, #"{"keys":[1,null,{}]}"#, #"{"keys":[{"kty":"oct","k":"AAAA","alg":"HS256"}]}"#,
            #"{"keys":[\#(SoftProvider().jwk(#""use":"enc","#))]}"#, #"{"keys":[\#(SoftProvider().jwk(#""alg":"ES384","#))]}"#,
            #"{"keys":[\#(SoftProvider().jwk(#""d":"AAAA","#))]}"#, #"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}"#,
            #"{"keys":[{"kty":"EC","crv":"P-384","x":"AAAA","y":"AAAA"}]}"#,
            // Not on the curve.
            #"{"keys":[{"kty":"EC","crv":"P-256","x":"\#(String(repeating: "A", count: 43))","y":"\#(String(repeating: "A", count: 43))"}]}"#,
        ]
    }()

    @Test(arguments: unusable)
    func keysThatAreNone(json: String) async {
        await #expect(throws: OpenIDRefusal.badKeys) { try await ProviderKeys(json: Array(json.utf8)) }
    }

    /// Keys of another kind are passed over.
    @Test func othersBesideIt() async throws {
        let provider = SoftProvider()
        let keys = try await ProviderKeys(json: Array(#"{"keys":[{"kty":"oct","k":"AAAA","kid":"sleutel-1"},\#(provider.jwk(#""use":"sig","#))]}"#.utf8))
        await #expect(throws: Never.self) { try await provider.read(keys: keys) }
    }
}
