import Access
import Foundation
import Testing
import Text

@testable import OpenIDConnect

@Suite struct SignInTests {
    static let request = OpenIDRequest(random: [UInt8](1...96))

    /// RFC 7636, appendix B.
    @Test func publishedChallenge() throws {
        let verifier = try #require(SecretToken("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        let request = OpenIDRequest(state: verifier, nonce: verifier, verifier: verifier)
        #expect(request.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test func whereThePersonIsSent() throws {
        let client = OpenIDClient(id: "waarborg&co", redirectAddress: "https://waarborg.voorbeeld.example/terug?a=b", scopes: ["email", "groups"])
        let address = Self.request.address(SoftProvider.provider, client, asksAgain: true)
        #expect(address.hasPrefix("https://aanmelden.voorbeeld.example/authorize?tenant=1&response_type=code&"))
        let items = try #require(URLComponents(string: address)?.queryItems)
        let values = Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") })
        #expect(
            values == [
                "tenant": "1", "response_type": "code", "client_id": "waarborg&co", "redirect_uri": "https://waarborg.voorbeeld.example/terug?a=b",
                "scope": "openid email groups", "state": Self.request.state.text, "nonce": Self.request.nonce.text,
                "code_challenge": Self.request.challenge, "code_challenge_method": "S256", "prompt": "login",
            ])
        #expect(Set([Self.request.state, Self.request.nonce, Self.request.verifier]).count == 3 && !address.contains(Self.request.verifier.text))
    }

    @Test func theExchange() {
        let client = OpenIDClient(id: "waarborg", redirectAddress: "https://w.example/t")
        let form = Self.request.exchange(code: "a b+c", client, secret: "é=&")
        #expect(
            form == "grant_type=authorization_code&code=a%20b%2Bc&redirect_uri=https%3A%2F%2Fw.example%2Ft&client_id=waarborg"
                + "&code_verifier=\(Self.request.verifier.text)&client_secret=%C3%A9%3D%26")
        #expect(!Self.request.exchange(code: "a", client, secret: nil).contains("client_secret"))
    }

    static func code(_ parameters: [(String, String)], named: Bool = false) throws(OpenIDRefusal) -> String {
        let provider = try OpenIDProvider(
            json: SoftProvider.description(["authorization_response_iss_parameter_supported": named ? "true" : nil]), issuer: SoftProvider.issuer)
        return try request.code(parameters.map { (name: $0.0, value: $0.1) }, from: provider)
    }

    @Test func theAnswer() throws {
        let state = ("state", Self.request.state.text)
        #expect(try Self.code([("code", "abc"), state]) == "abc")
        #expect(try Self.code([("code", "abc"), state, ("iss", SoftProvider.issuer)], named: true) == "abc")
        let other = SecretToken(random: [UInt8](50..<82)).text
        let refused: [(OpenIDRefusal, [(String, String)], Bool)] = [
            (.otherRequest, [("code", "abc")], false), (.otherRequest, [("code", "abc"), ("state", other)], false),
            (.otherRequest, [("error", "access_denied"), ("state", "")], false), (.denied, [("error", "access_denied"), state], false),
            (.denied, [("error", "x"), ("code", "abc"), state], false), (.unreadable, [state], false), (.unreadable, [("code", ""), state], false),
            (.unreadable, [("code", "a"), ("code", "b"), state], false), (.unreadable, [("code", "a"), state, state], false),
            (.otherIssuer, [("code", "a"), state, ("iss", "https://attacker.example")], false), (.otherIssuer, [("code", "a"), state], true),
        ]
        for (refusal, parameters, named) in refused { #expect(throws: refusal) { try Self.code(parameters, named: named) } }
    }

    @Test func theTokens() throws {
        let answer = try TokenAnswer(json: Array(#"{"id_token":"a","access_token":"b","token_type":"bearer","refresh_token":"c"}"#.utf8))
        #expect(answer.idToken == "a" && answer.accessToken == "b" && "\(answer)" == "TokenAnswer(…)")
        for json in [
            "", "{}", #"{"id_token":"a"}"#, #"{"access_token":"b","token_type":"Bearer"}"#, #"{"id_token":"a","access_token":"b","token_type":"mac"}"#,
        ] {
            #expect(throws: OpenIDRefusal.unreadable) { try TokenAnswer(json: Array(json.utf8)) }
        }
        #expect(throws: OpenIDRefusal.denied) { try TokenAnswer(json: Array(#"{"error":"invalid_grant"}"#.utf8)) }
    }

    @Test func theDescription() throws {
        let provider = SoftProvider.provider
        #expect(provider.tokenEndpoint == "https://aanmelden.voorbeeld.example/token" && !provider.namesItselfInAnswers)
        #expect(provider.endSessionEndpoint == "https://aanmelden.voorbeeld.example/logout")
        #expect(OpenIDProvider.address(ofIssuer: "https://a.example/b/") == "https://a.example/b/.well-known/openid-configuration")
        let refused: [(OpenIDRefusal, String, String?)] = [
            (.badProvider, "issuer", #""https://aanmelden.voorbeeld.example/""#), (.badProvider, "issuer", nil), (.badProvider, "jwks_uri", nil),
            (.badProvider, "token_endpoint", #""http://aanmelden.voorbeeld.example/token""#),
            (.badProvider, "authorization_endpoint", #""javascript:alert(1)""#), (.badProvider, "jwks_uri", #""https://a@b.example/""#),
            (.badProvider, "jwks_uri", #""https://""#), (.badProvider, "token_endpoint", #""https://a.example/\r\nX: y""#),
            (.badProvider, "token_endpoint", #""http://localhost.attacker.example/""#),
            (.providerTooOld, "response_types_supported", #"["id_token"]"#), (.providerTooOld, "response_types_supported", nil),
            (.providerTooOld, "code_challenge_methods_supported", #"["plain"]"#),
            (.providerTooOld, "id_token_signing_alg_values_supported", #"["HS256","none"]"#),
        ]
        for (refusal, name, value) in refused {
            #expect(throws: refusal, "\(name)") { try OpenIDProvider(json: SoftProvider.description([name: value]), issuer: SoftProvider.issuer) }
        }
        for (name, value) in [("code_challenge_methods_supported", nil), ("token_endpoint", #""http://127.0.0.1:8090/token""#)] as [(String, String?)] {
            #expect(throws: Never.self) { try OpenIDProvider(json: SoftProvider.description([name: value]), issuer: SoftProvider.issuer) }
        }
        // An address that is not safe is no reason to refuse where it is not needed.
        #expect(
            try OpenIDProvider(json: SoftProvider.description(["end_session_endpoint": #""ftp://x""#]), issuer: SoftProvider.issuer).endSessionEndpoint == nil)
    }
}
