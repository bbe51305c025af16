import Crypto
import Deadlines
import Foundation
import Jobs
import Register
import Testing
import Text

@testable import CommandLineInterface

/// The way from permit to release for text, and every refusal on it.
@Suite struct DeidentifyUnderPermitTests {
    /// A folder with a permit, its keys and list, and a text.
    private struct Folder {
        let path = CommandRun.freshPath("deidentify")
        let time = Instant(seconds: 1_795_000_000)

        init(_ text: String, data: [String] = [], operations: [Register.Operation] = [.pseudonymise], safeguards: [String] = []) throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
            let permit = Permit(
                id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
                dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Klachten"], people: [], data: data, datasets: [],
                operations: operations, safeguards: safeguards.map { Safeguard($0)! }, rulebook: "r1", validFrom: time,
                validUntil: time.adding(seconds: 3_600))
            var keys = VerificationKeys()
            keys.add(key.publicKey, id: key.id)
            let list = RevocationList(issuer: permit.issuer, issuedAt: time, validUntil: time.adding(seconds: 3_600), entries: [])
            try write(try PermitToken.sign(permit, with: key), "permit.jwt")
            try Data(keys.jwks).write(to: URL(fileURLWithPath: file("keys.json")))
            try write(try list.signed(with: key), "list.jwt")
            try write(text, "text.txt")
        }

        func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }
        func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: file(name))) }
        func read(_ name: String) -> String? { try? String(contentsOfFile: file(name), encoding: .utf8) }
        func remove() { try? FileManager.default.removeItem(atPath: path) }

        func run(_ arguments: String..., after seconds: Int = 1) async -> CommandRun {
            await CommandRun(
                arguments: [
                    "deidentify", "text", file("text.txt"), "--out", file("out.txt"), "--permit", file("permit.jwt"), "--keys", file("keys.json"),
                    "--revocations", file("list.jwt"), "--report", file("report.json"), "--log", file("jobs.log"),
                    "--force",
                ] + arguments, now: time.adding(seconds: seconds))
        }

        /// Everything in the folder but what was put there and the text itself.
        var besides: String { ["out.txt", "report.json", "jobs.log"].compactMap { read($0) }.joined() }
    }

    private static let plain = "Geachte mevrouw Terlouwman-Kanarieveld,\nUw BSN is 999990019 en uw IBAN NL91 ABNA 0417 1643 00.\n"

    @Test func whatIsCoveredIsReleasedWithItsReportAndLog() async throws {
        let folder = try Folder(Self.plain, data: ["citizen service number", "financial situation"], safeguards: ["name-recall>=50%"])
        defer { folder.remove() }
        let run = await folder.run()
        #expect(run.status == 0, "\(run.errors)")
        let out = try #require(folder.read("out.txt"))
        #expect(out == "Geachte mevrouw [persoon],\nUw BSN is [BSN] en uw IBAN [IBAN].\n" || out.contains("[person]"), "\(out)")
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(report.outcome == .released && report.outputs.count == 1 && report.permission?.permit.text == "vergunning-1")
        #expect(report.safeguards.map(\.status) == [.met])
        #expect(folder.read("jobs.log")?.contains("versie-1") == true)
        let verified = await CommandRun(arguments: ["job", "verify", folder.file("report.json"), "--output", folder.file("out.txt")])
        #expect(verified.status == 0)
    }

    @Test func aCategoryThatIsNotCoveredStopsTheRunBeforeAnythingLeaves() async throws {
        let folder = try Folder("Vaardigheden: lassen.\nHij heeft diabetes mellitus en is opgenomen in het ziekenhuis voor zijn psychose.\n")
        defer { folder.remove() }
        let run = await folder.run()
        #expect(run.status == 1 && folder.read("out.txt") == nil)
        #expect(run.errors.contains("2"), "the line is told: \(run.errors)")
        #expect(!run.errors.contains("diabetes") && !folder.besides.contains("diabetes") && !folder.besides.contains("lassen"))
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(report.outcome == .stopped && report.stop?.category == .health && report.stop?.line == 2)
    }

    @Test func aSafeguardThatIsNotReachedOrNotMeasuredRefusesTheRelease() async throws {
        for safeguard in ["name-recall>=99.9%", "k-anonymity>=10"] {
            let folder = try Folder("Mevrouw Terlouwman-Kanarieveld belde.\n", safeguards: [safeguard])
            defer { folder.remove() }
            let run = await folder.run()
            #expect(run.status == 1 && folder.read("out.txt") == nil, "\(safeguard): \(run.errors)")
            let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
            #expect(report.outcome == .refused && report.safeguards.map(\.status) != [.met])
        }
    }

    @Test func aPermitForSomethingElseOrThatIsOverStartsNothing() async throws {
        let other = try Folder(Self.plain, operations: [.consult])
        defer { other.remove() }
        let refused = await other.run()
        #expect(refused.status == 1 && other.read("out.txt") == nil && other.read("report.json") == nil)
        let late = try Folder(Self.plain)
        defer { late.remove() }
        let expired = await late.run(after: 3_601)
        #expect(expired.status == 1 && expired.errors.contains("expired") && late.read("out.txt") == nil)
    }

    @Test func aBrokenFileUnderAPermitReleasesNothing() async throws {
        let folder = try Folder("x")
        defer { folder.remove() }
        try Data([0x6A, 0x61, 0xFF, 0x6E] + Array(" kanariegeel\n".utf8)).write(to: URL(fileURLWithPath: folder.file("text.txt")))
        let run = await folder.run()
        #expect(run.status == 65 && folder.read("out.txt") == nil && !run.errors.contains("kanariegeel"))
    }

    @Test func pseudonymsAreThoseOfThePermitAndItsSecret() async throws {
        let folder = try Folder("Mevrouw Terlouwman-Kanarieveld belde.\n")
        defer { folder.remove() }
        try folder.write(String(repeating: "geheim", count: 8), "secret")
        _ = await folder.run("--preset", "pseudonyms", "--secret", folder.file("secret"))
        let first = folder.read("out.txt")
        _ = await folder.run("--preset", "pseudonyms", "--secret", folder.file("secret"))
        #expect(first != nil && folder.read("out.txt") == first)
        try folder.write(String(repeating: "anders", count: 8), "secret")
        _ = await folder.run("--preset", "pseudonyms", "--secret", folder.file("secret"))
        #expect(folder.read("out.txt") != first)
    }

    @Test(arguments: [
        ["--only", "person"], ["--allow", "allow.txt"], ["--names", "off"], ["--plan", "plan.yaml"],
    ])
    func whatThePlanLeavesOutIsWatchedAllTheSame(_ options: [String]) async throws {
        let folder = try Folder("Hij heeft diabetes mellitus.\n")
        defer { folder.remove() }
        try folder.write("diabetes mellitus\ndiabetes\n", "allow.txt")
        try folder.write("language: nl\nnames: off\nkinds: {not: [health]}\ntreatments: {default: mask}\n", "plan.yaml")
        let run = await folder.run(options[0], options[1].contains(".") ? folder.file(options[1]) : options[1])
        #expect(run.status == 1 && folder.read("out.txt") == nil, "\(run.errors)")
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(report.stop?.category == .health)
    }

    @Test(arguments: [
        ("csv", ["--column", "naam"], "naam;diagnose\nx;diabetes mellitus\n"), ("csv", [], "naam;hij heeft diabetes mellitus\nx;ja\n"),
        ("ndjson", ["--field", "naam"], "{\"naam\":\"x\",\"notitie\":\"ze heeft diabetes mellitus\"}\n"),
    ])
    func columnsAndFieldsThatWereNotChosenAreWatched(_ format: String, _ options: [String], _ text: String) async throws {
        let folder = try Folder(text)
        defer { folder.remove() }
        let run = options.isEmpty ? await folder.run("--format", format) : await folder.run("--format", format, options[0], options[1])
        #expect(run.status == 1 && folder.read("out.txt") == nil, "\(run.errors)")
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(report.stop?.category == .health && report.stop?.line == (options.isEmpty ? 1 : text.hasPrefix("{") ? 1 : 2))
    }

    @Test func fewerUnsureSignsStopWhereThatIsAsked() async throws {
        for (unsure, stops) in [("3", false), ("1", true), ("4", true)] {
            let folder = try Folder("De huisarts en de fysiotherapeut waren er.\n")
            defer { folder.remove() }
            let run = await folder.run("--unsure", unsure)
            #expect((folder.read("out.txt") == nil) == stops, "\(unsure): \(run.errors)")
        }
    }

    @Test func aPassportIsAnIdentityDocument() async throws {
        let folder = try Folder("Zijn paspoort NPRD41K06 is verlopen.\n")
        defer { folder.remove() }
        let run = await folder.run()
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(run.status == 1 && report.stop?.category == .identityDocument)
    }

    @Test(arguments: [["--treatment", "person=keep"], ["--preset", "mark"], ["--allow", "allow.txt"]])
    func recallOfNamesIsNotMeasuredWhereNamesAreLeft(_ options: [String]) async throws {
        let folder = try Folder("Geachte mevrouw Terlouwman-Kanarieveld,\n", safeguards: ["name-recall>=50%"])
        defer { folder.remove() }
        try folder.write("Terlouwman-Kanarieveld\n", "allow.txt")
        let run = await folder.run(options[0], options[1].contains(".") ? folder.file(options[1]) : options[1])
        #expect(run.status == 1 && folder.read("out.txt") == nil, "\(run.errors)")
        let report = try JobReport.read(Array(try #require(folder.read("report.json")).utf8))
        #expect(report.safeguards.map(\.status) == [.notMeasured])
    }

    @Test func aPlanThatCannotBeCarriedOutIsNoBeginning() async throws {
        let folder = try Folder("x\n")
        defer { folder.remove() }
        try folder.write("language: nl\nnames: off\ntreatments: {default: mask, person: pseudonym}\nconsistency: permit\n", "plan.yaml")
        let run = await folder.run("--plan", folder.file("plan.yaml"))
        #expect(run.status == 64 && folder.read("jobs.log") == nil, "\(run.errors)")
    }
}
