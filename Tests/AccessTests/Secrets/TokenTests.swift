import Crypto
import Deadlines
import Foundation
import SeededChance
import Testing
import Text

@testable import Access

@Suite struct TokenTests {
    static let random = [UInt8](200..<232)

    @Test func aTokenIsItsBytesInBase64URL() throws {
        let token = SecretToken(random: Self.random)
        let foundation = Data(Self.random).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        #expect(token.text == foundation && token.text.utf8.count == 43)
        #expect(SecretToken(token.text) == token)
        #expect(token.digest == Array(SHA256.hash(data: Data(foundation.utf8))))
    }

    @Test func nothingIsPrinted() {
        let token = SecretToken(random: Self.random)
        let word = APITokenWord(random: Self.random)
        #expect("\(token) \(word)" == "SecretToken(…) APITokenWord(…)")
        var dumped = ""
        dump([token], to: &dumped)
        dump([word], to: &dumped)
        #expect(!dumped.contains(token.text) && !dumped.contains(word.text))
    }

    @Test(arguments: [
        "", "a", String(repeating: "A", count: 42), String(repeating: "A", count: 44), String(repeating: "A", count: 42) + "B",
        String(repeating: "A", count: 42) + "=", String(repeating: "+", count: 43),
    ])
    func otherTextIsNoToken(text: String) { #expect(SecretToken(text) == nil) }

    /// The check value in the catalogue of CRC algorithms.
    @Test func checksum() {
        #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.checksum(of: []) == 0)
    }

    /// Every sign that is changed, left out or swapped shows.
    @Test func typingErrorsShow() throws {
        let word = APITokenWord(random: Self.random)
        #expect(word.text.hasPrefix("wbg_") && word.text.utf8.count == 52 && APITokenWord(word.text) == word)
        let letters = Array(word.text.utf8)
        for index in letters.indices {
            for sign in "aZ9-_ ".utf8 where sign != letters[index] {
                var changed = letters
                changed[index] = sign
                #expect(APITokenWord(String(decoding: changed, as: UTF8.self)) == nil)
            }
            var short = letters
            short.remove(at: index)
            #expect(APITokenWord(String(decoding: short, as: UTF8.self)) == nil)
        }
        for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
            var swapped = letters
            swapped.swapAt(index, index + 1)
            #expect(APITokenWord(String(decoding: swapped, as: UTF8.self)) == nil)
        }
    }

    @Test func whatATokenAllows() throws {
        let read = try #require(APIToken.Scope(rawValue: "register.read"))
        let write = try #require(APIToken.Scope(rawValue: "register.write"))
        var token = APIToken(
            digest: [1], account: "account-7", name: "koppeling", scopes: [read], created: Instant(seconds: 0), expires: Instant(seconds: 100))
        #expect(token.allows(read, at: Instant(seconds: 99)) && !token.allows(write, at: Instant(seconds: 99)))
        #expect(!token.allows(read, at: Instant(seconds: 100)) && token.state(at: Instant(seconds: 100)) == .expired)
        token.revoked = Instant(seconds: 50)
        #expect(!token.allows(read, at: Instant(seconds: 10)) && token.state(at: Instant(seconds: 200)) == .revoked)
        for text in ["", ".", "a.", "A", "a b", "a..b", "é", "register.*"] { #expect(APIToken.Scope(rawValue: text) == nil) }
    }

    @Test(arguments: OneTimeLink.Purpose.allCases)
    func aLinkWorksOnceAndInTime(purpose: OneTimeLink.Purpose) throws {
        let created = Instant(seconds: 1_000_000)
        let last = created.adding(seconds: purpose.lifetime - 1)
        var link = OneTimeLink(SecretToken(random: Self.random), purpose: purpose, subject: "account-7", created: created)
        let other = try #require(OneTimeLink.Purpose.allCases.first { $0 != purpose })
        #expect(throws: OneTimeLink.Refusal.otherPurpose) { try link.check(for: other, at: created) }
        #expect(throws: OneTimeLink.Refusal.expired) { try link.check(for: purpose, at: last.adding(seconds: 1)) }
        try link.check(for: purpose, at: last)
        #expect(link.used == nil)
        try link.use(for: purpose, at: last)
        #expect(link.used == last)
        #expect(throws: OneTimeLink.Refusal.used) { try link.use(for: purpose, at: created) }
        #expect(link.digest == SecretToken(random: Self.random).digest)
    }

    @Test func everyRefusalIsToldInBothLanguages() {
        for message in OneTimeLink.Refusal.allCases.map(\.message) + PasskeyRefusal.allCases.map(\.message) {
            #expect(!message.nl.isEmpty && !message.en.isEmpty && message.nl != message.en)
        }
    }
}
