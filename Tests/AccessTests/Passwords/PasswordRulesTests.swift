import SeededChance
import Testing
import Text

@testable import Access

@Suite struct PasswordRulesTests {
    static func refusals(_ text: String, names: [String] = []) -> [PasswordRules.Refusal] {
        PasswordRules.refusals(of: Password(text), names: names)
    }

    @Test(arguments: [
        "welkom2026!!", "Wachtwoord123!", "P@ssw0rd1234", "qwertyuiop12", "QWERTY123456", "123456789012", "098765432109", "abcdefghijkl",
        "aaaaaaaaaaaa", "abababababab", "abcabcabcabc", "passwordpassword", "zomervakantie2026", "January2026!!", "azertyuiopqs",
        "zxcvbnmasdfgh", "1q1q1q1q1q1q", "Amsterdam2026", "iloveyou12345", "w3lk0mw3lk0m", "!@#$%^&*()!@", "qwertyqwerty", "sinterklaas1",
        "lkjhgfdsapoiu", "GEHEIMgeheim", "ikhouvanjou1!",
    ])
    func easyToGuess(text: String) { #expect(Self.refusals(text).contains(.easyToGuess), "\(text)") }

    /// No rule asks for capitals, digits or signs.
    @Test(arguments: [
        "de paarse kruiwagen zingt", "kruiwagenpinguinlantaarn", "tk4vq9xmz2hw", "correct horse battery staple", "éénhoorn op de fiets",
        "тихий океан ждёт", "日本語の長い合言葉です！？", "      trage schildpad",
    ])
    func mayBeChosen(text: String) { #expect(Self.refusals(text) == [], "\(text)") }

    @Test(arguments: Effort.seeds(200))
    func randomLettersMayBeChosen(seed: Int) {
        var chance = Chance(seed)
        let text = String((0..<16).map { _ in chance.pick(Array("abcdefghijklmnopqrstuvwxyz0123456789")) })
        #expect(Self.refusals(text) == [])
    }

    /// Code points are counted as they were typed and as they are kept; the shorter count must be long enough.
    @Test func lengths() {
        #expect(Self.refusals("tk4vq9xmz2h").contains(.tooShort))
        #expect(Self.refusals("") == [.tooShort, .easyToGuess])
        #expect(Self.refusals("\u{FDFA}").contains(.tooShort))
        #expect(Self.refusals("te\u{301}k4vq9xmz2").contains(.tooShort))
        let long = String((0..<256).map { Array("tk4vq9xmz2hwbnjrfl")[$0 * 7 % 18] })
        #expect(!Self.refusals(long).contains(.tooLong))
        #expect(Self.refusals(long + "x") == [.tooLong])
        #expect(Self.refusals(String(repeating: "\u{FDFA}", count: 15)) == [.tooLong])
        #expect(Self.refusals(String(repeating: "x", count: 1_000_000)) == [.tooLong])
    }

    @Test func unstableSigns() {
        #expect(Self.refusals("tk4vq9xmz2hw\u{0}") == [.unstableSigns])
        #expect(Self.refusals("tk4vq9xmz2hw\t") == [.unstableSigns])
        #expect(Self.refusals("tk4vq9xmz2hw\u{378}") == [.unstableSigns])
    }

    @Test(arguments: [
        ("waarborg-4x!q", []), ("kruisbes4xqz", ["kruisbes@voorbeeld.example"]), ("KRUISBES4xqz", ["kruisbes@voorbeeld.example"]),
        ("xq-j.kruisbes", ["j.kruisbes@voorbeeld.example"]), ("gemeente.vb.7q", ["Gemeente VB"]), ("voorbeeld-9kz", ["info@voorbeeld.example"]),
        ("jkruisbes9kz4", ["j.kruisbes@voorbeeld.example"]),
    ])
    func namesAreNoPassword(text: String, names: [String]) { #expect(Self.refusals(text, names: names).contains(.holdsName), "\(text)") }

    @Test func aShortNameInALongSentenceIsAllRight() {
        #expect(Self.refusals("de kruisbes eet pannenkoeken op donderdag", names: ["kruisbes@voorbeeld.example", "", "a", "@"]) == [])
    }

    @Test func everyReasonIsToldInBothLanguages() {
        for refusal in PasswordRules.Refusal.allCases {
            #expect(!refusal.message.nl.isEmpty && !refusal.message.en.isEmpty && refusal.message.nl != refusal.message.en)
        }
    }
}
