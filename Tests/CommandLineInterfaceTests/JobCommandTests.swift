import ArgumentParser
import Crypto
import Deadlines
import Foundation
import Jobs
import Register
import Testing
import Text

@testable import CommandLineInterface

/// What a job on the command line runs under, and whether what came out is what it released.
@Suite struct JobCommandTests {
    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// A permit with its keys and list as files, under names that begin with a path of their own.
    private struct Files {
        let start = CommandRun.freshPath("job")
        let time = Instant(seconds: 1_795_000_000)

        init(_ operations: [Register.Operation] = [.pseudonymise], listedFor seconds: Int = 3_600) throws {
            let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
            let permit = Permit(
                id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
                dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Verzuim"], people: ["employees"], data: ["health"],
                datasets: [], operations: operations, safeguards: [], rulebook: "r1", validFrom: time, validUntil: time.adding(seconds: 3_600))
            var keys = VerificationKeys()
            keys.add(key.publicKey, id: key.id)
            let list = RevocationList(issuer: permit.issuer, issuedAt: time, validUntil: time.adding(seconds: seconds), entries: [])
            try Data(try PermitToken.sign(permit, with: key).utf8).write(to: URL(fileURLWithPath: path("permit")))
            try Data(keys.jwks).write(to: URL(fileURLWithPath: path("keys")))
            try Data(try list.signed(with: key).utf8).write(to: URL(fileURLWithPath: path("list")))
        }

        func path(_ name: String) -> String { "\(start).\(name)" }

        var arguments: [String] {
            ["--permit", path("permit"), "--keys", path("keys"), "--revocations", path("list"), "--report", path("report"), "--log", path("log")]
        }

        func remove() {
            for name in ["permit", "keys", "list", "report", "log", "log.lock", "out"] { try? FileManager.default.removeItem(atPath: path(name)) }
        }
    }

    /// The answer of a piece of the command line with a terminal or without.
    private func inConsole<Value>(isTerminal: Bool, _ body: () throws -> Value) rethrows -> (value: Value, complained: String) {
        let terminal = RecordingTerminal(typing: [])
        let console = Console(
            write: terminal.write, complain: terminal.complain, readLine: terminal.readLine, readAll: terminal.readAll, isInteractive: false,
            showsProgress: isTerminal, environment: ["LANG": "en_GB.UTF-8"], today: { fatalError("no day is asked") })
        return (try Console.$current.withValue(console, operation: body), terminal.complained)
    }

    private func code(_ arguments: [String], isTerminal: Bool = false, at time: Instant) -> (String, CommandLineInterface.ExitStatus)? {
        do {
            _ = try inConsole(isTerminal: isTerminal) { try JobOptions.parse(arguments).pass(at: time) }
        } catch let failure as CommandFailure { return (failure.complaints[0].code, failure.status) } catch { Issue.record(error) }
        return nil
    }

    @Test func withoutAPermitNothingRunsButOnATerminalAndThatIsLoud() throws {
        let time = Instant(seconds: 1_795_000_001)
        #expect(try #require(code([], isTerminal: true, at: time)) == ("no-permit", .usage))
        #expect(try #require(code(["--without-permit"], at: time)) == ("no-terminal", .usage))
        let (pass, complained) = try inConsole(isTerminal: true) { try JobOptions.parse(["--without-permit"]).pass(at: time) }
        #expect(pass.permit == nil && complained.hasPrefix("LET OP: zonder vergunning."))
        let files = try Files()
        defer { files.remove() }
        #expect(try #require(code(files.arguments + ["--without-permit"], isTerminal: true, at: time)).0 == "permit")
    }

    @Test func aPermitIsCheckedAsThatCommandDoes() throws {
        let files = try Files(listedFor: 60)
        defer { files.remove() }
        #expect(code(files.arguments, at: files.time.adding(seconds: 1)) == nil)
        #expect(try #require(code(files.arguments, at: files.time.adding(seconds: 61))) == ("revocation-unknown", .checkFailed))
        #expect(try #require(code(files.arguments, at: files.time.adding(seconds: 3_600))) == ("expired", .checkFailed))
        #expect(try #require(code(Array(files.arguments.dropLast(2)), at: files.time)) == ("permit", .usage))
        let noList = files.arguments.filter { $0 != "--revocations" && $0 != files.path("list") }
        #expect(try #require(code(noList, at: files.time.adding(seconds: 1))) == ("revocation-unknown", .checkFailed))
    }

    @Test func whatIsDeclaredMustBeInThePermitAndWhatIsReleasedCanBeHeldAgainstTheReport() async throws {
        let files = try Files()
        defer { files.remove() }
        let time = files.time.adding(seconds: 1)
        let shared = try SharedOptions.parse([])
        func gate(_ arguments: [String]) throws -> JobGate {
            try inConsole(isTerminal: false) {
                let options = try JobOptions.parse(files.arguments + arguments)
                return try options.gate(try options.pass(at: time), operations: [.pseudonymise], shared: shared, at: time, random: Self.random)
            }.value
        }
        let failure = #expect(throws: CommandFailure.self) { try gate(["--people", "employees", "--operation", "publish"]) }
        #expect(failure?.status == .checkFailed && failure?.complaints[0].hint?.en.contains("versie-1") == true)
        #expect(throws: CommandFailure.self) { try gate(["--people", "employees", "--data", "genetic"]) }
        let silent = #expect(throws: CommandFailure.self) { try gate([]) }
        #expect(silent?.status == .usage && silent?.complaints[0].hint?.en.contains("--people") == true)
        let open = try gate(["--people", "employees", "--data", "health"])
        let output = try HeldOutput.file(files.path("out"), temporary: NSTemporaryDirectory(), random: Self.random)
        try output.write(Array("regel een\nregel twee\n".utf8))
        let options = try JobOptions.parse(files.arguments)
        _ = try open.finish(
            JobResult(recordsIn: 2, recordsOut: 2, written: [output.count]), [output],
            report: options.place(temporary: NSTemporaryDirectory(), random: Self.random), at: time)
        let good = await CommandRun(arguments: ["job", "verify", files.path("report"), "--output", files.path("out")])
        #expect(good.status == 0 && good.output.contains("released") && good.output.contains("2 → 2"), "\(good.errors)")
        // A copy that was cut off, and one that was changed.
        for content in ["regel een\n", "regel een\nregel drie"] {
            try Data(content.utf8).write(to: URL(fileURLWithPath: files.path("out")))
            let run = await CommandRun(arguments: ["job", "verify", files.path("report"), "--output", files.path("out")])
            #expect(run.status == 1 && run.errors.contains("output-incomplete"), "\(run.errors)")
        }
        let report = try String(contentsOfFile: files.path("report"), encoding: .utf8)
        try Data(report.replacing("pseudonymise", with: "anonymise").utf8).write(to: URL(fileURLWithPath: files.path("report")))
        let changed = await CommandRun(arguments: ["job", "verify", files.path("report")])
        #expect(changed.status == 1 && changed.errors.contains("the seal does not fit"), "\(changed.errors)")
    }
}
