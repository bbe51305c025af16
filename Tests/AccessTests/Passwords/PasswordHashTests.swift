import Testing

@testable import Access

@Suite struct PasswordHashTests {
    static let cheap = PasswordHash.Cost(logarithm: 10, blockSize: 8, parallelism: 1)!
    static let salt = [UInt8](1...16)

    /// RFC 7914 section 12, third vector, its first 32 bytes; and the example in the documentation of passlib.hash.scrypt.
    @Test(arguments: [
        ("pleaseletmein", "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"),
        ("password", "$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E"),
    ])
    func publishedExamples(password: String, text: String) throws {
        let hash = try #require(PasswordHash(text: text))
        #expect(hash.matches(Password(password)))
        #expect(!hash.matches(Password(password + " ")))
        #expect(hash.text == text && hash.needsRehash())
    }

    @Test func keptAndReadBack() throws {
        let hash = try PasswordHash(Password("een zin van vier"), salt: Self.salt, cost: Self.cheap)
        #expect(hash.text.hasPrefix("$scrypt$ln=10,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$"))
        let again = try #require(PasswordHash(text: hash.text))
        #expect(again == hash && again.matches(Password("een zin van vier")))
        for other in ["", "een zin van vie", "een zin van vier ", "Een zin van vier", String(repeating: "a", count: 257)] {
            #expect(!again.matches(Password(other)))
        }
        #expect(try PasswordHash(Password("een zin van vier"), salt: [UInt8](2...17), cost: Self.cheap) != hash)
        #expect(!again.needsRehash(for: Self.cheap) && again.needsRehash())
    }

    /// The standard cost is in the text; a digest of nobody takes it too, and no password opens it.
    @Test func nobody() throws {
        #expect(PasswordHash.ofNobody.cost == .standard && !PasswordHash.ofNobody.needsRehash())
        #expect(PasswordHash.ofNobody.text.hasPrefix("$scrypt$ln=17,r=8,p=1$"))
        #expect(!PasswordHash.ofNobody.matches(Password("een zin van vier")))
    }

    /// The same word, typed with other keys.
    @Test(arguments: [("caf\u{E9} au lait", "cafe\u{301} au lait"), ("ﬁets en ｗｉｎｄ 12", "fiets en wind 12"), ("a\u{A0}b", "a b")])
    func oneFormOfText(left: String, right: String) throws {
        #expect(try PasswordHash(Password(left), salt: Self.salt, cost: Self.cheap).matches(Password(right)))
    }

    @Test(arguments: [
        "", "$scrypt$", "$scrypt$ln=17,r=8,p=1$$", "$argon2id$ln=17,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$AAAA",
        "$scrypt$ln=63,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=20,r=16,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=-1,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=14,r=8,p=99$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$r=8,ln=14,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=014,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=14,r=8,p=1$AQID$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
        "$scrypt$ln=14,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hG", "$scrypt$ln=14,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA==$cCO9yzr9c0hGHAbNgf046/2o+7qQT44",
        "$scrypt$ln=14,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI$",
        "$scrypt$ln=14,r=8,p=1$AQIDBAUGBwgJCgsMDQ4PEA$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofJ",
    ])
    func otherTextIsNone(text: String) { #expect(PasswordHash(text: text) == nil) }

    @Test func nothingIsPrinted() throws {
        let password = Password("een zin van vier")
        let hash = try PasswordHash(password, salt: Self.salt, cost: Self.cheap)
        for printed in ["\(password)", String(reflecting: password), "\(hash)", String(reflecting: hash)] {
            #expect(printed.hasSuffix("(…)"), "\(printed)")
        }
        var dumped = ""
        dump((password, hash), to: &dumped)
        #expect(!dumped.contains("zin") && !dumped.contains("AQID"))
    }
}
