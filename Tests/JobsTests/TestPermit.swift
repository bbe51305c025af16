import Crypto
import Deadlines
import Foundation
import Jobs
import Register
import RegisterTestSupport
import SeededChance
import Synchronization
import Text

/// A permit of an office, with everything that a job needs to run under it.
struct TestPermit {
    static let time = Instant(seconds: 1_795_345_200)
    var permit = Permit(
        id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
        dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Vaardigheden"], people: ["employees"],
        data: ["citizen service number"], datasets: [Identifier("personeel")!], operations: [.use, .pseudonymise],
        safeguards: [Safeguard("k-anonymity>=10")!, Safeguard("inference-risk<5%")!], rulebook: "r1", validFrom: time,
        validUntil: time.adding(seconds: 86_400))
    var revoked: [RevocationList.Entry] = []
    var listedAt = TestPermit.time

    func token() throws -> String { try PermitToken.sign(permit, with: Office.key) }

    func list() throws -> String {
        try RevocationList(
            issuer: permit.issuer, issuedAt: listedAt, validUntil: listedAt.adding(seconds: RevocationList.lifetime), entries: revoked
        ).signed(with: Office.key)
    }

    func pass(at time: Instant = TestPermit.time.adding(seconds: 60)) throws -> PermittedPass {
        try PermittedPass(try token(), keys: Office.keys, revocations: try list(), at: time)
    }

    static let declaration = JobDeclaration(operations: [.pseudonymise], datasets: [Identifier("personeel")!], people: ["employees"])
    static let reached: [String: MeasuredValue] = ["k-anonymity": MeasuredValue(12), "inference-risk": MeasuredValue(0.02, low: 0.01, high: 0.04)]

    static func random(_ seed: Int) -> @Sendable (Int) -> [UInt8] {
        let chance = Mutex(Chance(seed))
        return { count in chance.withLock { chance in (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) } } }
    }
}

/// A folder of one test, gone afterwards.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("jobs-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

    func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: file(name)).map(Array.init) }
}

/// Puts lines into capitals, and tells the gate of the words that it knows.
struct CapitalsEngine {
    var words: [String: (ContentCategory, Sureness)] = ["ziek": (.health, .sure), "moe": (.health, .unsure), "999990019": (.bsn, .sure)]
    /// Bytes that it says it wrote too many.
    var lost = 0
    var measured = TestPermit.reached

    func run(_ text: String, _ gate: JobGate, _ output: HeldOutput) throws -> JobResult {
        var result = JobResult(bytesIn: text.utf8.count, measured: measured, report: Array(#"{"engine":"capitals"}"#.utf8))
        for (number, line) in text.split(separator: "\n").enumerated() {
            for (column, word) in line.split(separator: " ").enumerated() {
                guard let (category, sureness) = words[String(word)] else { continue }
                try gate.watch.saw(category, sureness, at: ContentPlace(file: "mensen.txt", line: number + 1, column: column + 1))
            }
            try output.write(Array((line.uppercased() + "\n").utf8))
            result.recordsIn += 1
            result.recordsOut += 1
        }
        result.written = [output.count + lost]
        return result
    }
}

/// A whole run of the small engine: output, report and log in one folder.
struct TestRun {
    let folder: TestFolder
    var thresholds = CategoryThresholds.standard
    var engine = CapitalsEngine()
    /// What went out before the gate was asked.
    var left: [JobOutput] = []

    func callAsFunction(
        _ text: String, under pass: JobPass, _ declaration: JobDeclaration = TestPermit.declaration, ended: Int = 120, seed: Int = 1
    ) throws -> JobReport {
        let random = TestPermit.random(seed)
        let place = { () throws(OutputFault) in try HeldOutput.file(folder.file("report.json"), temporary: folder.path, random: random) }
        let gate = try JobGate(
            pass, declaration, thresholds: thresholds, program: "waarborg 0.1.0", log: JobLog(folder.file("log.jsonl")),
            at: TestPermit.time.adding(seconds: 60), random: random)
        let output = try HeldOutput.file(folder.file("out.txt"), temporary: folder.path, random: random)
        let end = TestPermit.time.adding(seconds: ended)
        let result: JobResult
        do { result = try engine.run(text, gate, output) } catch let fault as JobFault {
            try gate.fail(fault, JobResult(), [output], report: place, at: end)
            throw fault
        }
        return try gate.finish(result, [output], left: left, report: place, at: end)
    }
}
