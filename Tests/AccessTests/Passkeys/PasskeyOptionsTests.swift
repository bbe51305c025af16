import Foundation
import Testing
import Text

@testable import Access

/// The options have the shape that `parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` take; read by another reader than ours.
@Suite struct PasskeyOptionsTests {
    static func object(_ write: (inout JSONWriter) -> Void) throws -> [String: Any] {
        var json = JSONWriter()
        write(&json)
        return try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    }

    @Test func creation() throws {
        let passkey = try PasskeyTests.register(SoftAuthenticator())
        let options = PasskeyCreation(
            party: PasskeyTests.party, user: .init(handle: [0xFB, 0xFF], name: "a@voorbeeld.example", displayName: "Medewerker \"7\""),
            challenge: [UInt8](repeating: 0xFF, count: 16), existing: [passkey], timeout: 120)
        let object = try Self.object(options.write)
        #expect(
            Set(object.keys) == [
                "rp", "user", "challenge", "pubKeyCredParams", "timeout", "excludeCredentials", "authenticatorSelection", "attestation",
            ])
        #expect(object["rp"] as? [String: String] == ["id": "voorbeeld.example", "name": "Voorbeeld"])
        #expect(object["user"] as? [String: String] == ["id": "-_8", "name": "a@voorbeeld.example", "displayName": "Medewerker \"7\""])
        #expect(object["challenge"] as? String == "_____________________w")
        let algorithms = try #require(object["pubKeyCredParams"] as? [[String: Any]])
        #expect(algorithms.map { $0["alg"] as? Int } == [-7, -8, -257])
        #expect(algorithms.allSatisfy { $0["type"] as? String == "public-key" })
        #expect(object["timeout"] as? Int == 120_000)
        let excluded = try #require(object["excludeCredentials"] as? [[String: Any]])
        #expect(excluded.count == 1 && excluded[0]["id"] as? String == Data(passkey.id).base64EncodedString().replacing("=", with: ""))
        #expect(excluded[0]["transports"] as? [String] == ["usb"] && excluded[0]["type"] as? String == "public-key")
        let selection = try #require(object["authenticatorSelection"] as? [String: Any])
        #expect(selection["residentKey"] as? String == "required" && selection["userVerification"] as? String == "required")
        #expect(selection["requireResidentKey"] as? Bool == true)
        #expect(object["attestation"] as? String == "none")
    }

    @Test func request() throws {
        let options = PasskeyRequest(party: PasskeyTests.party, challenge: [UInt8](repeating: 0, count: 18))
        let object = try Self.object(options.write)
        #expect(Set(object.keys) == ["challenge", "timeout", "rpId", "allowCredentials", "userVerification"])
        #expect(object["challenge"] as? String == String(repeating: "A", count: 24))
        #expect(object["rpId"] as? String == "voorbeeld.example" && object["userVerification"] as? String == "required")
        #expect((object["allowCredentials"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [
        ("voorbeeld.example", "https://voorbeeld.example", true), ("voorbeeld.example", "https://www.voorbeeld.example:8443", true),
        ("localhost", "http://localhost:8080", true), ("localhost", "https://localhost", true),
        ("voorbeeld.example", "http://voorbeeld.example", false), ("voorbeeld.example", "https://nietvoorbeeld.example", false),
        ("voorbeeld.example", "https://voorbeeld.example/", false), ("voorbeeld.example", "https://voorbeeld.example:+80", false),
        ("voorbeeld.example", "https://voorbeeld.example:", false), ("voorbeeld.example", "https://voorbeeld.example:99999", false),
        ("voorbeeld.example", "https://a@voorbeeld.example", false), ("voorbeeld.example", "", false), ("", "https://", false),
    ])
    func relyingParty(id: String, origin: String, accepted: Bool) {
        #expect((RelyingParty(id: id, name: "Voorbeeld", origins: [origin]) != nil) == accepted)
    }
}
