import ArgumentParser
import CommandLineInterface
import Deadlines
import Foundation
import Rulebook
import Synchronization

/// The program without `serve`.
struct TestedProgram: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Commands.configuration() }
}

/// A terminal that remembers what was written and types prepared lines.
final class RecordingTerminal: Sendable {
    private let output = Mutex("")
    private let errors = Mutex("")
    private let lines: Mutex<[String]>

    init(typing lines: [String]) { self.lines = Mutex(lines) }

    var written: String { output.withLock { $0 } }
    var complained: String { errors.withLock { $0 } }

    func write(_ text: String) { output.withLock { $0 += text } }
    func complain(_ text: String) { errors.withLock { $0 += text } }
    func readLine() -> String? { lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
    func readAll() -> [UInt8] { Array(lines.withLock { $0.joined(separator: "\n") }.utf8) }
}

/// One run of the program on the camera rulebook: what went in, what came out. Today is 21 November 2026.
struct CommandRun {
    var status: Int32
    var output: String
    var errors: String

    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    static let shop = fixtures.appendingPathComponent("Situations/shop.yaml").path

    private static let today: LawDate = {
        guard let date = LawDate("2026-11-21") else { preconditionFailure("not a date") }
        return date
    }()

    /// - Parameters:
    ///   - input: lines on standard input.
    ///   - locale: the value of `$LANG`.
    init(_ arguments: String..., input: [String] = [], locale: String = "en_GB.UTF-8") async {
        await self.init(arguments: arguments, input: input, locale: locale)
    }

    /// - Parameters:
    ///   - rulebook: the value of `$WAARBORG_RULEBOOK`.
    ///   - isTerminal: whether standard error is one.
    ///   - now: the moment at which it runs, where that counts.
    init(
        arguments: [String], input: [String] = [], locale: String = "en_GB.UTF-8", rulebook: String = Self.fixtures.appendingPathComponent("Law").path,
        isTerminal: Bool = false, now: Instant? = nil
    ) async {
        let terminal = RecordingTerminal(typing: input)
        var console = Console(
            write: terminal.write, complain: terminal.complain, readLine: terminal.readLine, readAll: terminal.readAll, isInteractive: false,
            showsProgress: isTerminal,
            environment: ["LANG": locale, "WAARBORG_RULEBOOK": rulebook],
            today: { Self.today })
        if let now { console.now = { now } }
        status = await Console.$current.withValue(console) { await Invocation.run(TestedProgram.self, arguments) }
        output = terminal.written
        errors = terminal.complained
    }

    /// A path for a file of this test, not there yet.
    static func freshPath(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)").path
    }
}
