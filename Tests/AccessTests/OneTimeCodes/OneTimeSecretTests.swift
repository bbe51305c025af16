import Deadlines
import Foundation
import Testing

@testable import Access

@Suite struct OneTimeSecretTests {
    /// The secret of RFC 4226 and RFC 6238.
    static let secret = OneTimeSecret(bytes: Array("12345678901234567890".utf8))!

    /// RFC 4226, appendix D.
    @Test func counters() {
        let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
        #expect((0..<10).map { Self.secret.code(counter: $0) } == codes)
    }

    /// RFC 6238, appendix B, SHA-1: eight digits, of which ours are the last six.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ])
    func times(seconds: Int, code: String) {
        #expect(Self.secret.code(counter: UInt64(seconds / 30), digits: 8) == code)
        let outcome = Self.secret.check(String(code.suffix(6)), at: Instant(seconds: seconds), lastUsed: nil)
        #expect(outcome == .accepted(step: seconds / 30))
    }

    /// One step early and one late, and no further.
    @Test func window() {
        let codes = ["755224", "287082", "359152", "969429", "338314", "254676"]
        for (step, code) in codes.enumerated() {
            for now in 0..<6 {
                let outcome = Self.secret.check(code, at: Instant(seconds: now * 30 + 17), lastUsed: nil)
                #expect(outcome == (abs(now - step) <= 1 ? .accepted(step: step) : .wrong), "\(code) at \(now)")
            }
        }
        #expect(Self.secret.check("755224", at: Instant(seconds: -1), lastUsed: nil) == .wrong)
        #expect(Self.secret.check("755224", at: Instant(seconds: .min), lastUsed: nil) == .wrong)
    }

    @Test func aUsedStepIsUsed() {
        let time = Instant(seconds: 75)
        #expect(Self.secret.check("359152", at: time, lastUsed: 1) == .accepted(step: 2))
        #expect(Self.secret.check("359152", at: time, lastUsed: 2) == .used)
        #expect(Self.secret.check("287082", at: time, lastUsed: 2) == .used)
        #expect(Self.secret.check("969429", at: time, lastUsed: 2) == .accepted(step: 3))
        #expect(Self.secret.check("000000", at: time, lastUsed: 2) == .wrong)
    }

    @Test(arguments: ["", "35915", "3591520", "359 152 0", "٣٥٩١٥٢", "35915a", "+35915", "359152\n"])
    func otherTextIsWrong(typed: String) { #expect(Self.secret.check(typed, at: Instant(seconds: 75), lastUsed: nil) == .wrong) }

    @Test func spacesDoNotCount() { #expect(Self.secret.check(" 359 152 ", at: Instant(seconds: 75), lastUsed: nil) == .accepted(step: 2)) }

    @Test func theAddressForTheApp() throws {
        let address = Self.secret.address(issuer: "Gemeente Voorbeeld: noord", account: "a+b@voorbeeld.example")
        let parts = try #require(URLComponents(string: address))
        #expect(parts.scheme == "otpauth" && parts.host == "totp")
        #expect(parts.path == "/Gemeente Voorbeeld noord:a+b@voorbeeld.example")
        let values = Dictionary(uniqueKeysWithValues: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") })
        #expect(
            values == [
                "secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "issuer": "Gemeente Voorbeeld noord", "algorithm": "SHA1", "digits": "6", "period": "30",
            ])
        // A plus sign is a space to some readers.
        #expect(!address.contains("+") && address.utf8.allSatisfy { $0 > 32 && $0 < 127 })
        #expect(Self.secret.spelled == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }

    @Test func shortSecretsAreNone() {
        #expect(OneTimeSecret(bytes: [UInt8](repeating: 1, count: 15)) == nil && OneTimeSecret(bytes: [UInt8](repeating: 1, count: 16)) != nil)
        #expect("\(Self.secret)" == "OneTimeSecret(…)")
    }
}
