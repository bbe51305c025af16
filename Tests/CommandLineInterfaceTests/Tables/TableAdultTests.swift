import Foundation
import Jobs
import Register
import Testing
import Text

/// The table that other programs are measured on, from the command line to the evidence.
@Suite("Adult from the command line") struct TableAdultTests {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../TableReleaseTests/Fixtures")
        .standardizedFileURL
    static let quasi = ["sex", "age", "race", "marital-status", "education", "native-country", "workclass", "occupation"]

    private func prepared(recoding: String = "local", suppression: String = "0") throws -> TableWork {
        let work = try TableWork()
        for name in Self.quasi {
            try FileManager.default.copyItem(
                at: Self.fixtures.appendingPathComponent("adult_hierarchy_\(name).csv"), to: URL(fileURLWithPath: work.file("\(name).csv")))
        }
        let columns = Self.quasi.map { "  \($0): {role: quasi-identifier, treatment: generalise, hierarchy: {file: \($0).csv}}" }
        try work.write(
            """
            plan: 1
            recoding: \(recoding)
            suppression: \(suppression)
            seed: 1
            columns:
            \(columns.joined(separator: "\n"))
              salary-class: {role: sensitive, treatment: keep}
            models: [{model: k-anonymity, k: 5}]
            """, to: "plan.yaml")
        return work
    }

    @Test(
        "A release under a permit has classes of five in the file itself, and its evidence says what it reached",
        arguments: [("local", "0"), ("global", "0.05")])
    func released(recoding: String, suppression: String) async throws {
        let work = try prepared(recoding: recoding, suppression: suppression)
        let permit = try work.permit(
            ["k-anonymity>=5", "no-direct-identifiers", "suppressed<=5%", "prosecutor-risk<=20%"], data: ["origin", "financial situation"])
        let run = await work.run(
            ["release", Self.fixtures.appendingPathComponent("adult.csv").path, "--plan", work.file("plan.yaml"), "--out", work.file("out.csv")] + permit)
        try #require(run.status == 0, "\(run.errors)")
        let report = try work.report()
        let sizes = try work.groups("out.csv", by: Self.quasi)
        try #require(!sizes.isEmpty)
        #expect(sizes[0] >= 5 && report.result.measured["k-anonymity"]?.value == Double(sizes[0]))
        #expect(report.result.recordsIn == 30_162 && report.result.recordsOut == sizes.reduce(0, +))
        #expect(Double(sizes.reduce(0, +)) >= 0.95 * 30_162)
        let average = Double(sizes.count) / Double(sizes.reduce(0, +))
        // The mean chance per record is classes by records.
        #expect(abs((report.result.measured["marketer-risk"]?.value ?? 0) - average) < 1e-12)
    }

    @Test("Race is data about origin, which a permit for something else does not cover")
    func category() async throws {
        let work = try prepared()
        let run = await work.run(
            ["release", Self.fixtures.appendingPathComponent("adult.csv").path, "--plan", work.file("plan.yaml"), "--out", work.file("out.csv")]
                + (try work.permit(data: ["health"])))
        #expect(run.status == 1 && run.errors.contains("adult.csv, line 2, column 3: there are data about “origin”"), "\(run.errors)")
        #expect(!work.names.contains("out.csv"))
    }

    @Test("A process that is killed while it reads leaves nothing under the final names")
    func killedWhileReading() async throws {
        let work = try prepared()
        let rows = Pipe()
        let process = try program(on: "-", in: work, input: rows)
        try process.run()
        // Half of the rows: the program cannot be done, whatever it does.
        let table = try Data(contentsOf: Self.fixtures.appendingPathComponent("adult.csv"))
        try rows.fileHandleForWriting.write(contentsOf: table.prefix(table.count / 2))
        while work.text("log.jsonl") == nil, process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
        #expect(process.isRunning)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(Self.results(in: work) == [], "\(work.names)")
    }

    @Test("Whenever a process is killed, what stands under a final name is whole", arguments: [50, 100, 150, 200, 250, 300, 400, 600, 4_000])
    func killed(milliseconds: Int) async throws {
        let work = try prepared()
        let process = try program(on: Self.fixtures.appendingPathComponent("adult.csv").path, in: work)
        try process.run()
        try await Task.sleep(for: .milliseconds(milliseconds))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        for name in Self.results(in: work) {
            let text = try #require(work.text(name))
            switch name {
            // The report is on the disk before the table is, and says how many rows that has.
            case "out.csv": #expect(text.split(separator: "\n").count == (try work.report()).result.recordsOut + 1 && text.hasSuffix("\n"))
            case "report.json": #expect(throws: Never.self) { try work.report() }
            case "page.html": #expect(text.hasSuffix("</html>") || text.hasSuffix("</html>\n"))
            case "out.csv.plan.yaml": #expect(text.contains("k-anonymity"))
            default: Issue.record("\(name) is left")
            }
        }
    }

    /// What a run leaves that was not there before it, in the folder of the test.
    private static func results(in work: TableWork) -> [String] {
        work.names.filter { $0.hasPrefix("out") || $0.hasPrefix("report") || $0.hasPrefix("page") || $0.hasPrefix(".") }
    }

    /// The program itself, at the release of a table under a permit.
    private func program(on table: String, in work: TableWork, input: Pipe? = nil) throws -> Process {
        // It lies beside the bundle of the tests, which is named in another way on each system.
        let named = CommandLine.arguments.firstIndex(of: "--test-bundle-path").map { CommandLine.arguments[$0 + 1] } ?? CommandLine.arguments[0]
        let folders = sequence(first: URL(fileURLWithPath: named).deletingLastPathComponent()) { $0.deletingLastPathComponent() }.prefix(4)
        let process = Process()
        process.executableURL = try #require(folders.map { $0.appendingPathComponent("waarborg") }.first { Self.isFile($0.path) })
        let now = Int(Date().timeIntervalSince1970)
        process.arguments =
            ["deidentify", "table", "release", table, "--plan", work.file("plan.yaml")]
            + ["--out", work.file("out.csv"), "--html", work.file("page.html"), "--lang", "en"]
            + (try work.permit(["inference-risk<=100%"], data: ["origin", "financial situation"], from: now - 60))
        if let input { process.standardInput = input }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
}
