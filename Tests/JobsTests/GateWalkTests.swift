import Deadlines
import Foundation
import ProcessingLog
import Register
import RegisterTestSupport
import Testing
import Text

@testable import Jobs

/// From a permit through a run to a release, and everything that stops it.
@Suite("A job under a permit") struct GateWalkTests {
    static let text = "jan werkt\npiet 999990019\n"

    private func refused(_ code: String, _ run: () throws -> Void) -> JobFault? {
        do { try run() } catch let fault as JobFault {
            #expect(fault.code == code, "\(fault)")
            #expect(!fault.message.nl.isEmpty && !fault.message.en.isEmpty && fault.message.nl != fault.message.en)
            return fault
        } catch { Issue.record(error) }
        Issue.record("nothing refused: \(code)")
        return nil
    }

    @Test("What may leave stands whole under its name, with its report and both records in the log")
    func released() throws {
        let folder = try TestFolder()
        let report = try TestRun(folder: folder)(Self.text, under: .permitted(try TestPermit().pass()))
        #expect(folder.bytes("out.txt") == Array(Self.text.uppercased().utf8))
        #expect(report.outcome == .released && report.safeguards.map(\.status) == [.met, .met])
        #expect(report.categories == [.bsn: CategoryWatch.Count(sure: 1, unsure: 0)])
        let read = try JobReport.read(try #require(folder.bytes("report.json")))
        #expect(read.json == report.json)
        let claim = try #require(read.claim)
        #expect(claim.met == ["citizen service number"] && claim.output == report.outputs[0].digest)
        // Two records of one trace, as any system would send them.
        let spans = try JobLog(folder.file("log.jsonl")).waiting().flatMap { try ExportRequest.spans($0, .json) }
        let records = try spans.map { try RecordReader.record($0) }
        #expect(records.count == 2 && records[0].traceID == records[1].traceID && records[0].parentSpanID == records[1].spanID)
        #expect(records.allSatisfy { $0.activity == "https://register.voorbeeld.example/register/version/versie-1" })
        #expect(records[1].status == .ok && records[1].extensions["dpl.job.records_out"] == "2")
        #expect(records[0].start == records[1].start && records[1].end - records[1].start == 60_000_000_000)
        #expect(folder.names == ["log.jsonl", "log.jsonl.lock", "out.txt", "report.json"])
        let mode = try FileManager.default.attributesOfItem(atPath: folder.file("out.txt"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("The same job gives the same report, byte for byte")
    func repeatable() throws {
        let (first, second) = (try TestFolder(), try TestFolder())
        // The token is signed once: signatures of one key over one text need not be the same bytes.
        let pass = try TestPermit().pass()
        _ = try TestRun(folder: first)(Self.text, under: .permitted(pass))
        _ = try TestRun(folder: second)(Self.text, under: .permitted(pass))
        #expect(first.bytes("report.json") == second.bytes("report.json") && first.bytes("report.json") != nil)
    }

    @Test("A permit that does not hold starts nothing")
    func permits() throws {
        var permit = TestPermit()
        _ = refused("expired") { _ = try permit.pass(at: permit.permit.validUntil) }
        let old = refused("revocation-unknown") { _ = try permit.pass(at: TestPermit.time.adding(seconds: RevocationList.lifetime)) }
        #expect(old?.mend?.en.contains("revocations.jwt") == true)
        _ = refused("revocation-unknown") {
            _ = try PermittedPass(try permit.token(), keys: Office.keys, revocations: nil, at: TestPermit.time.adding(seconds: 1))
        }
        permit.revoked = [.init(permit: permit.permit.id, reason: .verdictTurned, at: TestPermit.time)]
        _ = refused("revoked") { _ = try permit.pass() }
        _ = refused("invalid") {
            let token = try permit.token()
            _ = try PermittedPass(token.dropLast(4) + "AAAA", keys: Office.keys, revocations: try permit.list(), at: TestPermit.time)
        }
    }

    @Test("What was not declared, or is outside the permit, starts nothing, and the fault says what to mend")
    func declarations() throws {
        let folder = try TestFolder()
        let pass = JobPass.permitted(try TestPermit().pass())
        let base = TestPermit.declaration
        func changed(_ change: (inout JobDeclaration) -> Void) -> JobDeclaration {
            var declaration = base
            change(&declaration)
            return declaration
        }
        let cases: [(JobDeclaration, String, String)] = [
            (changed { $0.operations = [] }, "undeclared", "--operation"), (changed { $0.datasets = [] }, "undeclared", "personeel"),
            (changed { $0.people = [] }, "undeclared", "--people; the permit names: employees"),
            (changed { $0.operations = [.pseudonymise, .anonymise] }, "not-covered", "“operations”"),
            (changed { $0.datasets.append(Identifier("klanten")!) }, "not-covered", "“datasets”"),
            (changed { $0.data = ["health"] }, "not-covered", "“sensitive data”"), (changed { $0.people = ["children"] }, "not-covered", "“people”"),
        ]
        for (declaration, code, words) in cases {
            let fault = refused(code) { _ = try TestRun(folder: folder)(Self.text, under: pass, declaration) }
            #expect(fault?.mend?.en.contains(words) == true || fault?.mend?.en.contains(words.replacing("“", with: "").replacing("”", with: "")) == true)
            if code == "not-covered" {
                #expect(fault?.mend?.nl.contains("https://register.voorbeeld.example/register/version/versie-1") == true)
            }
        }
        #expect(folder.names == [])
    }

    @Test("A kind of data that the permit does not cover stops the run: where is told, what stands there is not, and nothing leaves")
    func category() throws {
        let folder = try TestFolder()
        let text = "jan werkt\npiet is ziek vandaag\n"
        let fault = refused("category-not-covered") { _ = try TestRun(folder: folder)(text, under: .permitted(try TestPermit().pass())) }
        #expect(fault?.message.en.hasPrefix("mensen.txt, line 2, column 3: ") == true && fault?.message.en.contains("“health”") == true)
        #expect(fault?.mend?.nl.contains("dossier-1") == true)
        #expect(!folder.names.contains("out.txt"))
        let report = try JobReport.read(try #require(folder.bytes("report.json")))
        #expect(report.outcome == .stopped && report.halt == .category && report.outputs == [] && report.result.recordsOut == 0)
        #expect(report.stop == JobReport.Stop(category: .health, line: 2, column: 3))
        // Nothing of the input stands in what stays behind.
        for name in folder.names {
            let words = String(decoding: folder.bytes(name) ?? [], as: UTF8.self)
            #expect(!words.contains("piet") && !words.contains("ziek") && !words.contains("mensen.txt"), "\(name)")
        }
        let spans = try JobLog(folder.file("log.jsonl")).waiting().flatMap { try ExportRequest.spans($0, .json) }
        let end = try RecordReader.record(spans[1])
        #expect(end.failure?.type == "category-not-covered" && spans[1].status == 2 && end.extensions["dpl.job.records_out"] == "0")
    }

    @Test("Unsure signs count together; a plan may ask for fewer, never for more")
    func thresholds() throws {
        let pass = JobPass.permitted(try TestPermit().pass())
        var run = TestRun(folder: try TestFolder())
        #expect(try run("moe\nmoe\n", under: pass).categories == [.health: CategoryWatch.Count(sure: 0, unsure: 2)])
        let fault = refused("category-not-covered") { _ = try run("moe\nmoe\nmoe\n", under: pass) }
        #expect(fault?.message.nl.contains("regel 3") == true && fault?.message.nl.contains("3 aanwijzingen") == true)
        run.thresholds = try CategoryThresholds(unsure: 1)
        _ = refused("category-not-covered") { _ = try run("moe\n", under: pass) }
        for number in [0, 4, 100] { _ = refused("threshold") { _ = try CategoryThresholds(unsure: number) } }
    }

    @Test("A safeguard that is not reached, not measured or not known refuses the release")
    func safeguards() throws {
        var permit = TestPermit()
        var run = TestRun(folder: try TestFolder())
        run.engine.measured["inference-risk"] = MeasuredValue(0.03, low: 0.01, high: 0.06)
        let high = refused("safeguard-not-reached") { _ = try run(Self.text, under: .permitted(try permit.pass())) }
        #expect(high?.message.en.contains("3% (interval 1% to 6%)") == true && high?.message.en.contains("needed <5%; the upper end counts") == true)
        // What did not leave was not sent out.
        #expect(try JobReport.read(try #require(run.folder.bytes("report.json"))).result.recordsOut == 0)
        run.engine.measured["inference-risk"] = nil
        let none = refused("safeguard-not-reached") { _ = try run(Self.text, under: .permitted(try permit.pass())) }
        #expect(none?.message.en.contains("not measured") == true && none?.mend?.en.contains("versie-1") == true)
        run.engine.measured = TestPermit.reached
        permit.permit.safeguards.append(Safeguard("good-vibes>=3")!)
        let unknown = refused("safeguard-not-reached") { _ = try run(Self.text, under: .permitted(try permit.pass())) }
        #expect(unknown?.message.en.contains("“good-vibes>=3” cannot be measured") == true)
        #expect(!run.folder.names.contains("out.txt"))
        let report = try JobReport.read(try #require(run.folder.bytes("report.json")))
        #expect(report.outcome == .refused && report.halt == .safeguard && report.safeguards.map(\.status) == [.met, .met, .notKnown])
    }

    @Test("Output that is not as long as the engine says is not released")
    func truncated() throws {
        var run = TestRun(folder: try TestFolder())
        run.engine.lost = 7
        let fault = refused("output-incomplete") { _ = try run(Self.text, under: .permitted(try TestPermit().pass())) }
        #expect(fault?.message.en.contains("should be \(Self.text.utf8.count + 7) bytes and there are \(Self.text.utf8.count)") == true)
        #expect(!run.folder.names.contains("out.txt"))
    }

    /// The evidence was there before; it may not go on telling of something that is not.
    #if os(Linux)
        @Test("A result that cannot be written is no release, and the report says so")
        func unwritable() throws {
            let folder = try TestFolder()
            let random = TestPermit.random(1)
            let place = { () throws(OutputFault) in try HeldOutput.file(folder.file("report.json"), temporary: folder.path, random: random) }
            let time = TestPermit.time.adding(seconds: 60)
            let gate = try JobGate(
                under: try TestPermit().pass(), TestPermit.declaration, program: "proef", log: JobLog(folder.file("log.jsonl")), at: time, random: random)
            let output = try HeldOutput.file("/dev/full", temporary: folder.path, random: random)
            try output.write(Array("een".utf8))
            let fault = refused("output") {
                try gate.finish(JobResult(written: [3], measured: TestPermit.reached), [output], report: place, at: time)
            }
            #expect(fault?.message.en.hasPrefix("/dev/full cannot be written") == true)
            let report = try JobReport.read(try #require(folder.bytes("report.json")))
            #expect(report.outcome == .stopped && report.halt == .failed && report.outputs == [])
            let spans = try JobLog(folder.file("log.jsonl")).waiting().flatMap { try ExportRequest.spans($0, .json) }
            #expect(spans.map(\.status) == [0, 2])
        }
    #endif

    @Test("Counts are named in small letters: a word of the input cannot come into the report so")
    func names() throws {
        let folder = try TestFolder()
        let random = TestPermit.random(1)
        let gate = try JobGate(
            under: try TestPermit().pass(), TestPermit.declaration, program: "proef", log: nil, at: TestPermit.time.adding(seconds: 60), random: random)
        let place = { () throws(OutputFault) in try HeldOutput.file(folder.file("report.json"), temporary: folder.path, random: random) }
        _ = refused("report") {
            try gate.finish(
                JobResult(counts: ["Jan Jansen": 3], measured: TestPermit.reached), [], report: place, at: TestPermit.time.adding(seconds: 61))
        }
        #expect(!String(decoding: try #require(folder.bytes("report.json")), as: UTF8.self).contains("Jansen"))
    }

    @Test("A permit that ends while the job runs refuses the release")
    func ended() throws {
        let folder = try TestFolder()
        _ = refused("permit-ended") { _ = try TestRun(folder: folder)(Self.text, under: .permitted(try TestPermit().pass()), ended: 86_400) }
        #expect(!folder.names.contains("out.txt"))
    }

    @Test("Without a permit: on a terminal only, loud, in the report, in no log and no evidence")
    func withoutPermit() throws {
        var told: [Bilingual] = []
        #expect(TerminalPresence(isTerminal: false) { told.append($0) } == nil)
        #expect(told.isEmpty)
        let terminal = try #require(TerminalPresence(isTerminal: true) { told.append($0) })
        #expect(told == [TerminalPresence.warning])
        let folder = try TestFolder()
        let report = try TestRun(folder: folder)("piet is ziek\n", under: .withoutPermit(terminal))
        #expect(report.outcome == .released && report.claim == nil && report.categories[.health]?.sure == 1)
        #expect(folder.names == ["out.txt", "report.json"])
        #expect(String(decoding: try #require(folder.bytes("report.json")), as: UTF8.self).contains(#""withoutPermit":true"#))
    }

    @Test("What left before the end stands in the report without a permit, and stops a job under one")
    func leftBefore() throws {
        let earlier = JobOutput(digest: String(repeating: "ab", count: 32), bytes: 7)
        let terminal = try #require(TerminalPresence(isTerminal: true) { _ in })
        let report = try TestRun(folder: try TestFolder(), left: [earlier])("piet\n", under: .withoutPermit(terminal))
        #expect(report.outputs.count == 2 && report.outputs.first == earlier && report.outputs.last?.bytes == 5)
        let folder = try TestFolder()
        let pass = JobPass.permitted(try TestPermit().pass())
        _ = refused("output-incomplete") { _ = try TestRun(folder: folder, left: [earlier])(Self.text, under: pass) }
        #expect(folder.bytes("out.txt") == nil)
        #expect(try JobReport.read(try #require(folder.bytes("report.json"))).outputs == [])
    }

    @Test("What an earlier run counted adds up with what is seen")
    func earlierCounts() throws {
        let watch = CategoryWatch(nil)
        try watch.saw(.health, .unsure, at: ContentPlace(line: 1))
        watch.add([.health: .init(sure: 2, unsure: 1), .bsn: .init(sure: 1)])
        #expect(watch.counts == [.health: .init(sure: 2, unsure: 2), .bsn: .init(sure: 1)])
    }

    @Test("No part of the server can run a job without a permit")
    func server() throws {
        for target in ["Site", "App", "RegisterStorage"] {
            let folder = Office.root.appendingPathComponent("Sources/\(target)").path
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".swift") {
                let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
                #expect(!text.contains("TerminalPresence") && !text.contains("withoutPermit") && !text.contains("JobPass."), "\(target)/\(path)")
            }
        }
    }
}
