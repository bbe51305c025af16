import ArgumentParser
import Foundation

@testable import CommandLineInterface

/// A folder of files of its own, on which the command is run as on a terminal.
struct TextFolder {
    let path = CommandRun.freshPath("folder")

    init(_ files: [String: String]) throws {
        for (name, text) in files { try write(text, name) }
    }

    func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }

    func write(_ text: String, _ name: String) throws {
        let url = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ name: String) -> String? { try? String(contentsOfFile: file(name), encoding: .utf8) }
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func run(_ arguments: String...) async -> (status: Int32, told: String) { await run(arguments) }

    func run(_ arguments: [String], locale: String = "en_GB.UTF-8") async -> (status: Int32, told: String) {
        let terminal = RecordingTerminal(typing: [])
        let console = Console(
            write: terminal.write, complain: terminal.complain, readLine: terminal.readLine, readAll: terminal.readAll, isInteractive: false,
            showsProgress: true, environment: ["LANG": locale], today: { fatalError("no day is asked") })
        let whole = ["deidentify", "text"] + arguments + ["--without-permit"]
        let status = await Console.$current.withValue(console) { await Invocation.run(TestedProgram.self, whole) }
        return (status, terminal.written + terminal.complained)
    }
}
