import Crypto
import Deadlines
import Foundation
import Register
import Testing

/// What a permit says on paper, and what words it is asked in.
@Suite struct PermitCommandTests {
    private static let law = CommandRun.fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Law").path

    /// The output of `permit show` for a permit about the health data of employees.
    private func shown(_ arguments: String..., locale: String, at rulebook: String? = nil) async throws -> String {
        let run = try await run(["show"], arguments, locale: locale, at: rulebook)
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    /// - Parameter rulebook: the folder that the environment names; the one of this repository where nothing else is said.
    private func run(_ command: [String], _ arguments: [String], locale: String, at rulebook: String? = nil) async throws -> CommandRun {
        let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
        let time = Instant(seconds: 1_795_000_000)
        let permit = Permit(
            id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
            dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Verzuim"], people: ["employees", "martians"],
            data: ["health"], datasets: [], operations: [.use], safeguards: [], rulebook: "r1", validFrom: time, validUntil: time.adding(seconds: 3600))
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        let (token, keyFile) = (CommandRun.freshPath("permit.jwt"), CommandRun.freshPath("keys.json"))
        try Data(try PermitToken.sign(permit, with: key).utf8).write(to: URL(fileURLWithPath: token))
        try Data(keys.jwks).write(to: URL(fileURLWithPath: keyFile))
        defer { for path in [token, keyFile] { try? FileManager.default.removeItem(atPath: path) } }
        return await CommandRun(
            arguments: ["permit"] + command + [token, "--keys", keyFile] + arguments, locale: locale, rulebook: rulebook ?? Self.law)
    }

    /// What the rulebook does not know stands there as the permit has it.
    @Test func inDutchPeopleAndDataHaveTheirDutchNames() async throws {
        let output = try await shown("--rulebook", Self.law, locale: "nl_NL.UTF-8")
        #expect(output.contains("van wie             werknemers, martians\n"))
        #expect(output.contains("gevoelige gegevens  gezondheid\n"), "\(output)")
    }

    /// People write the days of a permit one way, in the time of the Netherlands; programs get moments.
    @Test func theDaysAreWrittenForPeopleAndForPrograms() async throws {
        let output = try await shown("--rulebook", Self.law, locale: "nl_NL.UTF-8")
        #expect(output.contains("geldig vanaf        18 november 2026 om 12:06\n"), "\(output)")
        #expect(output.contains("geldig tot en met   18 november 2026"), "\(output)")
        #expect(try await shown("--json", locale: "nl_NL.UTF-8").contains("\"validUntil\":\"2026-11-18T12:06:40Z\""))
    }

    private func verified(_ arguments: String..., locale: String = "nl_NL.UTF-8", at rulebook: String? = nil) async throws -> CommandRun {
        try await verified(arguments, locale: locale, at: rulebook)
    }

    private func verified(_ arguments: [String], locale: String = "nl_NL.UTF-8", at rulebook: String? = nil) async throws -> CommandRun {
        try await run(["verify"], ["--ignore-revocations", "--at", "1795000001"] + arguments, locale: locale, at: rulebook)
    }

    /// What the permit shows can be typed back, in either language and with any capitals.
    @Test func wordsOfBothLanguagesAreUnderstood() async throws {
        for words in [["gezondheid", "werknemers"], ["Gezondheid", "WERKNEMERS"], ["health", "employees"], ["Health", "martians"]] {
            let run = try await verified("--rulebook", Self.law, "--data", words[0], "--people", words[1])
            #expect(run.status == 0, "\(words) \(run.errors)")
        }
        let other = try await verified("--rulebook", Self.law, "--data", "genetic")
        #expect(other.status == 1 && other.errors.contains("dekt dit niet: de gegevens “erfelijke gegevens (DNA)”"), "\(other.errors)")
    }

    /// A word that nobody knows is no data that the permit does not cover.
    @Test func anUnknownWordIsNamedWithTheNearest() async throws {
        let run = try await verified("--rulebook", Self.law, "--people", "werkneemers")
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.errors.contains("de groep mensen “werkneemers” is niet bekend") && run.errors.contains("bedoelt u “werknemers”?"), "\(run.errors)")
        // What is near in the other language is offered in that of the reader.
        let mixed = try await verified("--rulebook", Self.law, "--data", "heallth")
        #expect(mixed.status == 64 && mixed.errors.contains("bedoelt u “gezondheid”?"), "\(mixed.errors)")
        let english = try await verified("--rulebook", Self.law, "--data", "heallth", locale: "en_GB.UTF-8")
        #expect(english.status == 64 && english.errors.contains("did you mean “health”?"), "\(english.errors)")
        // Without a rulebook the words of the permit are all that is known.
        let bare = try await verified("--data", "gezondheid", at: "/nergens")
        #expect(bare.status == 64 && bare.errors.contains("geef --rulebook"), "\(bare.errors)")
        #expect(try await verified("--data", "health", at: "/nergens").status == 0)
    }

    /// Who names a rulebook gets its words, or hears that it is not there; a check that needs no words does not look for one.
    @Test func aRulebookThatWasNamedIsReadWhereWordsAreNeeded() async throws {
        for arguments in [["--data", "health"], ["--people", "werknemers"], []] {
            let run = try await verified(["--rulebook", "/nergens"] + arguments)
            #expect(run.status == 66 && run.errors.contains("/nergens") && !run.errors.contains("geef --rulebook"), "\(arguments) \(run.status) \(run.errors)")
        }
        #expect(try await verified("--rulebook", "/nergens", "--json").status == 0)
        #expect(try await verified("--rulebook", "/nergens", locale: "en_GB.UTF-8").status == 0)
        #expect(try await run(["show"], ["--rulebook", "/nergens"], locale: "nl_NL.UTF-8").status == 66)
        #expect(try await shown("--rulebook", "/nergens", "--json", locale: "nl_NL.UTF-8").contains("employees"))
    }

    @Test func withoutARulebookAndInEnglishTheNamesOfThePermitStandThere() async throws {
        #expect(try await shown(locale: "nl_NL.UTF-8", at: "/nergens").contains("van wie             employees, martians\n"))
        #expect(try await shown("--rulebook", Self.law, "--lang", "en", locale: "nl_NL.UTF-8").contains("employees, martians\n"))
    }
}
