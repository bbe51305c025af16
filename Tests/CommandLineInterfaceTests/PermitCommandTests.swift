import Crypto
import Deadlines
import Foundation
import Register
import Testing

/// What a permit says on paper.
@Suite struct PermitCommandTests {
    private static let law = CommandRun.fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Law").path

    /// The output of `permit show` for a permit about the health data of employees.
    private func shown(_ arguments: String..., locale: String) async throws -> String {
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
        let run = await CommandRun(arguments: ["permit", "show", token, "--keys", keyFile] + arguments, locale: locale)
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    /// What the rulebook does not know stands there as the permit has it.
    @Test func inDutchPeopleAndDataHaveTheirDutchNames() async throws {
        let output = try await shown("--rulebook", Self.law, locale: "nl_NL.UTF-8")
        #expect(output.contains("van wie             werknemers, martians\n"))
        #expect(output.contains("gevoelige gegevens  gezondheid\n"), "\(output)")
    }

    @Test func withoutARulebookAndInEnglishTheNamesOfThePermitStandThere() async throws {
        #expect(try await shown("--rulebook", "/nergens", locale: "nl_NL.UTF-8").contains("van wie             employees, martians\n"))
        #expect(try await shown("--rulebook", Self.law, "--lang", "en", locale: "nl_NL.UTF-8").contains("employees, martians\n"))
    }
}
