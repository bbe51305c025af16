import Crypto
import SeededChance
import Testing

@testable import Access

@Suite struct SecretBoxTests {
    static let old = SymmetricKey(data: [UInt8](repeating: 1, count: 32))
    static let new = SymmetricKey(data: [UInt8](repeating: 2, count: 32))
    static let before = MasterKeys(current: "2026-1", keys: ["2026-1": old])!
    static let after = MasterKeys(current: "2027-1", keys: ["2026-1": old, "2027-1": new])!
    static let nonce = [UInt8](1...12)

    @Test func opensForItsPurposeAndOwnerOnly() throws {
        let box = try Self.before.seal([1, 2, 3], for: .oneTimeSecret, owner: "account-7", nonce: Self.nonce)
        #expect(try Self.before.open(box, for: .oneTimeSecret, owner: "account-7") == [1, 2, 3])
        #expect(throws: MasterKeys.Failure.doesNotOpen) { try Self.before.open(box, for: .oneTimeSecret, owner: "account-8") }
        for purpose in SecretBox.Purpose.allCases where purpose != .oneTimeSecret {
            #expect(throws: MasterKeys.Failure.doesNotOpen) { try Self.before.open(box, for: purpose, owner: "account-7") }
        }
        #expect(try Self.before.open(Self.before.seal([], for: .personKey, owner: "", nonce: Self.nonce), for: .personKey, owner: "") == [])
    }

    @Test func theMasterKeyRotates() throws {
        let box = try Self.before.seal([1, 2, 3], for: .signingKey, owner: "2026-1", nonce: Self.nonce)
        #expect(!Self.before.needsRewrap(box) && Self.after.needsRewrap(box))
        #expect(try Self.after.open(box, for: .signingKey, owner: "2026-1") == [1, 2, 3])
        let again = try Self.after.rewrap(box, for: .signingKey, owner: "2026-1", nonce: [UInt8](2...13))
        #expect(again.keyID == "2027-1" && !Self.after.needsRewrap(again))
        #expect(try Self.after.open(again, for: .signingKey, owner: "2026-1") == [1, 2, 3])
        #expect(throws: MasterKeys.Failure.unknownKey("2027-1")) { try Self.before.open(again, for: .signingKey, owner: "2026-1") }
    }

    /// The id of the key is bound too: a box does not open under another key that was given its name.
    @Test func aKeyUnderAnotherName() throws {
        let box = try Self.before.seal([1, 2, 3], for: .signingKey, owner: "a", nonce: Self.nonce)
        let renamed = try #require(SecretBox(text: box.text.replacing("2026-1", with: "2028-1")))
        let keys = try #require(MasterKeys(current: "2028-1", keys: ["2028-1": Self.old]))
        #expect(throws: MasterKeys.Failure.doesNotOpen) { try keys.open(renamed, for: .signingKey, owner: "a") }
    }

    @Test func readBackAndEveryChangedBitShows() throws {
        let box = try Self.before.seal(Array("geheim".utf8), for: .clientSecret, owner: "a", nonce: Self.nonce)
        #expect(SecretBox(text: box.text) == box && !box.text.contains("geheim"))
        for index in box.sealed.indices {
            for bit in 0..<8 {
                var sealed = box.sealed
                sealed[index] ^= 1 << UInt8(bit)
                #expect(throws: MasterKeys.Failure.doesNotOpen) {
                    try Self.before.open(SecretBox(keyID: "2026-1", sealed: sealed), for: .clientSecret, owner: "a")
                }
            }
        }
    }

    @Test(arguments: [
        "", "box1", "box1..AAAA", "box2.2026-1." + String(repeating: "A", count: 40), "box1.2026-1.AAAA", "box1.20 26.AAAA",
        "box1.2026-1." + String(repeating: "A", count: 40) + ".",
    ])
    func otherTextIsNoBox(text: String) { #expect(SecretBox(text: text) == nil) }

    @Test func keysThatAreNone() {
        #expect(MasterKeys(current: "2026-1", keys: [:]) == nil)
        #expect(MasterKeys(current: "a", keys: ["a": SymmetricKey(size: .bits128)]) == nil)
        #expect(MasterKeys(current: "a.b", keys: ["a.b": Self.old]) == nil)
        #expect("\(Self.before)" == "MasterKeys(…)")
    }
}
