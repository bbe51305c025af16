import ArgumentParser
import Foundation
import Testing

@testable import CommandLineInterface

/// The whole way of a text: what comes out, what is told, and what stays behind when something is wrong.
@Suite struct DeidentifyTextCommandTests {
    /// Words that may be in no message, report or file that is left.
    private static let canary = "Kanarievogel4711"

    private struct Run {
        var status: Int32
        var output: [UInt8]?
        var told: String
        var left: [String]
    }

    /// Runs the command on one file in a folder of its own, as on a terminal.
    private func run(_ name: String, _ bytes: [UInt8], _ options: [String] = [], out: String? = nil) async throws -> Run {
        let folder = CommandRun.freshPath("deidentify")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let input = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: input))
        let path = out ?? "\(folder)/out-\(name)"
        let terminal = RecordingTerminal(typing: [])
        let console = Console(
            write: terminal.write, complain: terminal.complain, readLine: terminal.readLine, readAll: terminal.readAll, isInteractive: false,
            showsProgress: true, environment: ["LANG": "en_GB.UTF-8"], today: { fatalError("no day is asked") })
        let arguments = ["deidentify", "text", input, "--out", path, "--names", "off", "--without-permit"] + options
        let status = await Console.$current.withValue(console) { await Invocation.run(TestedProgram.self, arguments) }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != name && $0 != "out-\(name)" }
        return Run(
            status: status, output: FileManager.default.contents(atPath: path).map { [UInt8]($0) }, told: terminal.written + terminal.complained, left: left)
    }

    @Test(arguments: [
        ("a.txt", "Bel 06-12345678.\n", "Bel [phone].\n"), ("a.txt", "", ""), ("a.txt", "zonder regeleinde, bsn 111222333", "zonder regeleinde, bsn [BSN]"),
        ("a.txt", "regel\r\nIBAN NL91ABNA0417164300\r\n", "regel\r\nIBAN [IBAN]\r\n"),
        ("a.csv", "naam;kvk\nx;12345678\n", "naam;kvk\nx;[Chamber of Commerce number]\n"),
        ("a.ndjson", "{\"a\":1,\"tel\":\"06-12345678\"}\n", "{\"a\":1,\"tel\":\"[phone]\"}\n"),
    ])
    func whatComesOut(_ name: String, _ text: String, _ wanted: String) async throws {
        let run = try await run(name, Array(text.utf8))
        #expect(run.status == 0, "\(run.told)")
        #expect(run.output.map { String(decoding: $0, as: UTF8.self) } == wanted)
        #expect(run.left == [])
    }

    private static let broken: [(String, [UInt8])] = [
        ("utf8.txt", Array(canary.utf8) + [0x20, 0xFF, 0xFE, 0xC3, 0x0A]), ("utf16.txt", [0xFF, 0xFE] + canary.utf8.flatMap { [$0, 0] }),
        ("line.ndjson", Array("{\"a\":\"x\"}\n{\"a\":\"\(canary)\n".utf8)), ("word.ndjson", Array("\(canary)\n".utf8)),
        ("quote.csv", Array("a,b\n\"\(canary),1\n".utf8)), ("row.csv", Array("a,b\n1,2,3,\(canary)\n".utf8)),
        ("whole.docx", Array("PK\u{3}\u{4}\(canary)".utf8)), ("plain.docx", Array(canary.utf8)), ("empty.docx", []),
        ("whole.odt", Array("PK\u{3}\u{4}\(canary)".utf8)),
        ("whole.pdf", Array("%PDF-1.4\n1 0 obj << /\(canary) >> stream\n\(canary)".utf8)), ("empty.pdf", []),
        ("part.eml", Array("Subject: \(canary)\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\(canary)".utf8)),
        ("base64.eml", Array("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\(canary)!!\n".utf8)),
    ]

    /// A file that cannot be read leaves nothing under the final name, and is told without a word of what is in it.
    @Test(arguments: broken.indices) func whatIsBrokenLeavesNothing(_ index: Int) async throws {
        let (name, bytes) = Self.broken[index]
        let run = try await run(name, bytes)
        #expect(run.status == 65, "\(name): \(run.told)")
        #expect(run.output == nil)
        #expect(run.left == [])
        #expect(!run.told.contains(Self.canary), "\(name)")
        #expect(run.told.contains("→"), "\(name): says how to mend it")
    }

    @Test func thePlanBroadMasksWhatTellsIndirectly() async throws {
        let text = "He paid 3,000 German marks to the Kartal Assize Court in the autumn of 1998.\n"
        let broad = try await run("a.txt", Array(text.utf8), ["--preset", "broad", "--names", "sensitive"])
        let output = String(decoding: try #require(broad.output), as: UTF8.self)
        for word in ["3,000", "marks", "Assize", "1998"] { #expect(!output.contains(word), "\(output)") }
        let withoutNames = try await run("a.txt", Array(text.utf8), ["--preset", "broad", "--names", "off"])
        #expect(withoutNames.status != 0 && withoutNames.output == nil, "\(withoutNames.told)")
    }

    @Test func whatCannotBeWrittenIsTold() async throws {
        let run = try await run("a.txt", Array("\(Self.canary) bsn 111222333\n".utf8), out: "/proc/nowhere/a.txt")
        #expect(run.status == 65)
        #expect(run.output == nil && run.left == [])
        #expect(!run.told.contains(Self.canary))
    }

    @Test(arguments: [[], ["--json"]]) func reportsHoldCountsAndNoText(_ options: [String]) async throws {
        let text = "\(Self.canary) heeft bsn 111222333 en diabetes, tel 06-12345678\n"
        let run = try await run("a.txt", Array(text.utf8), options)
        #expect(run.status == 0, "\(run.told)")
        for word in [Self.canary, "111222333", "diabetes", "12345678"] { #expect(!run.told.contains(word)) }
        #expect(!run.told.lowercased().contains("anonymous"))
    }

    @Test func withoutATerminalNothingRunsWithoutAPermit() async {
        let run = await CommandRun("deidentify", "text", "/dev/null", "--without-permit")
        #expect(run.status != 0)
        #expect(run.errors.contains("terminal"))
    }
}
