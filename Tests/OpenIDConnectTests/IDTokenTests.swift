import Access
import Crypto
import CryptoExtras
import Deadlines
import SeededChance
import Testing
import Text

@testable import OpenIDConnect

/// A token that is signed and meant for us is read, and every other is refused for its own reason.
@Suite struct IDTokenTests {
    static let keys: [SoftProvider.Key] = [.rs256(SoftProvider.rsa), .es256(P256.Signing.PrivateKey()), .eddsa(Curve25519.Signing.PrivateKey())]

    @Test(arguments: keys.indices)
    func whoItIs(index: Int) async throws {
        let token = try await SoftProvider(Self.keys[index]).read()
        #expect(token.issuer == SoftProvider.issuer && token.subject == "248289761001" && token.issued == SoftProvider.now)
        #expect(token.methods == ["pwd", "otp"] && token.verifiedEmail == "a@voorbeeld.example" && token.level == nil && token.authenticated == nil)
    }

    static let departures: [(OpenIDRefusal, String, String?)] = [
        (.otherIssuer, "iss", #""https://aanmelden.voorbeeld.example/""#), (.otherIssuer, "iss", nil),
        (.otherAudience, "aud", #""ander""#), (.otherAudience, "aud", nil), (.otherAudience, "aud", "[]"),
        (.otherAudience, "aud", #"["waarborg","ander"]"#), (.otherAudience, "aud", #"["waarborg",1]"#), (.otherAudience, "aud", #"{"waarborg":1}"#),
        (.otherAudience, "azp", #""ander""#), (.otherAudience, "azp", "1"),
        (.expired, "exp", "\(SoftProvider.now.seconds - 60)"), (.expired, "exp", "0"), (.unreadable, "exp", nil), (.unreadable, "exp", #""1""#),
        (.unreadable, "exp", "9223372036854775807"), (.unreadable, "exp", "1e999"), (.unreadable, "exp", "-1"),
        (.notYet, "iat", "\(SoftProvider.now.seconds + 61)"), (.unreadable, "iat", nil), (.notYet, "nbf", "\(SoftProvider.now.seconds + 61)"),
        (.otherNonce, "nonce", #""AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA""#), (.otherNonce, "nonce", nil), (.otherNonce, "nonce", "null"),
        (.otherAccessToken, "at_hash", #""77QmUPtjPfzWtF2AnpK9RA""#), (.otherAccessToken, "at_hash", "null"),
        (.unreadable, "sub", nil), (.unreadable, "sub", #""""#), (.unreadable, "sub", "7"), (.unreadable, "auth_time", #""gisteren""#),
        (.unreadable, "exp\":1,\"exp", "\(SoftProvider.now.seconds + 300)"),
    ]

    @Test(arguments: departures.indices)
    func departuresAreRefused(index: Int) async throws {
        let (refusal, claim, value) = Self.departures[index]
        var provider = SoftProvider()
        provider[claim] = value
        await #expect(throws: refusal) { try await provider.read() }
    }

    @Test(arguments: [
        ("aud", #"["waarborg"]"#), ("azp", #""waarborg""#), ("exp", "\(SoftProvider.now.seconds - 59)"), ("iat", "\(SoftProvider.now.seconds + 60)"),
        ("exp", "\(SoftProvider.now.seconds).75"), ("exp", "1.8e9"),
    ])
    func whatIsAllRight(claim: String, value: String) async throws {
        var provider = SoftProvider()
        provider[claim] = value
        await #expect(throws: Never.self) { try await provider.read() }
    }

    @Test func amongOthersOnlyWhereWeAsked() async throws {
        var provider = SoftProvider()
        provider["aud"] = #"["ander","waarborg"]"#
        provider["azp"] = #""waarborg""#
        await #expect(throws: Never.self) { try await provider.read() }
        provider["azp"] = #""ander""#
        await #expect(throws: OpenIDRefusal.otherAudience) { try await provider.read() }
    }

    /// The example in OpenID Connect Core, appendix A.
    @Test func theAccessTokenIsTheOneItCameWith() async throws {
        var provider = SoftProvider()
        provider["at_hash"] = #""77QmUPtjPfzWtF2AnpK9RQ""#
        await #expect(throws: Never.self) { try await provider.read() }
        let other = try provider.answer(provider.token(), access: "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Z")
        let keys = try await provider.keys()
        #expect(throws: OpenIDRefusal.otherAccessToken) {
            try IDToken(
                other, provider: SoftProvider.provider, keys: keys, client: provider.client, request: provider.request, at: SoftProvider.now)
        }
    }

    @Test func anAddressThatNobodyVouchesForIsNone() async throws {
        for value in ["false", nil, #""true""#, "1"] {
            var provider = SoftProvider()
            provider["email_verified"] = value
            #expect(try await provider.read().verifiedEmail == nil)
        }
    }

    @Test func groupsGiveRoles() async throws {
        var provider = SoftProvider()
        provider["realm_access"] = #"{"roles":["beheer"]}"#
        let token = try await provider.read()
        let groups = GroupRoles(claim: ["groups"], roles: ["Redactie": ["author"], "Lezers": ["reader"], "beheer": ["administrator"]])
        #expect(groups.roles(of: token) == ["author", "reader"])
        #expect(GroupRoles(claim: ["realm_access", "roles"], roles: groups.roles).roles(of: token) == ["administrator"])
        for claim in [[], ["missing"], ["sub", "x"], ["exp"], ["realm_access"]] {
            #expect(GroupRoles(claim: claim, roles: groups.roles).roles(of: token).isEmpty)
        }
        provider["groups"] = #""Redactie""#
        #expect(try await groups.roles(of: provider.read()) == ["author"])
        // To the letter.
        provider["groups"] = #"["redactie"," Redactie"]"#
        #expect(try await groups.roles(of: provider.read()).isEmpty)
    }

    @Test func everyRefusalIsToldInBothLanguages() {
        for refusal in OpenIDRefusal.allCases { #expect(!refusal.message.nl.isEmpty && refusal.message.nl != refusal.message.en) }
    }
}
