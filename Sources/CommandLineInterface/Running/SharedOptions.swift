public import ArgumentParser
import Casework
public import Foundation
import Rulebook
public import Text

/// Options that every command takes.
public struct SharedOptions: ParsableArguments {
    public init() {}

    @Option(
        help: help(
            "De map met het regelboek. Anders: $WAARBORG_RULEBOOK, of Law in deze map of naast het programma.",
            "The folder with the rulebook. Otherwise: $WAARBORG_RULEBOOK, or Law in this folder or beside the program.", valueName: "folder"))
    var rulebook: String?

    @Option(
        help: help("De taal: nl of en. Anders volgens $LANG, en anders Nederlands.", "The language: nl or en. Otherwise by $LANG, or else Dutch."))
    var lang: Language?

    @Option(help: help("Hoe fouten worden geschreven.", "How mistakes are written."))
    var errorFormat: ErrorFormat = .human

    /// The language of the answer.
    public var language: Language { lang ?? Speech.language }

    /// The folder of the rulebook; whether it is there shows when it is read.
    public var folder: URL {
        if let rulebook { return URL(fileURLWithPath: rulebook) }
        if let named = Console.current.environment["WAARBORG_RULEBOOK"] { return URL(fileURLWithPath: named) }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("Law")
        if FileManager.default.fileExists(atPath: here.path) { return here }
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = program?.appendingPathComponent("../share/waarborg/Law").standardizedFileURL
        return installed.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil } ?? here
    }

    /// The rulebook without its warnings.
    /// - Throws: `CommandFailure` with its mistakes; `RulebookFolderError` when there is none.
    func loadRulebook() throws -> Rulebook {
        let (rulebook, diagnostics) = try RulebookFolder.read(folder)
        if let rulebook { return rulebook }
        throw CommandFailure(.badInput, diagnostics.filter { $0.severity == .error }, below: folder)
    }

    func loadEngine() throws -> Engine { Engine(try loadRulebook()) }

    /// The decided cases beside the rulebook, ready to speak on open norms.
    func precedents(_ engine: Engine) throws -> Precedents {
        Precedents(engine, try CaseLibrary.read(folder, rulebook: engine.rulebook, withChecks: false).library)
    }

    /// The answer with the decided cases that speak on what is to be weighed.
    func withPrecedents(_ answer: Answer, _ engine: Engine) throws -> Answer {
        answer.weighings.isEmpty ? answer : try precedents(engine).added(to: answer)
    }

    /// Writes warnings and mistakes that do not stop the command.
    func complain(_ diagnostics: [Diagnostic]) {
        if diagnostics.isEmpty { return }
        Console.current.complain(ErrorReport(format: errorFormat).text(of: CommandFailure(.badInput, diagnostics, below: folder)))
    }
}

extension LawDate {
    /// A day as an option has it.
    /// - Throws: `ValidationError` that says what is wrong and how to write it.
    static func argument(_ text: String) throws -> LawDate {
        if let date = LawDate(text) { return date }
        let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
        let turned = parts.count == 3 ? LawDate([parts[2], parts[1], parts[0]].map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")) : nil
        let example = turned ?? LawDate("2026-03-01")!
        throw ValidationError(
            say("schrijf een bestaande dag als jjjj-mm-dd, bijvoorbeeld \(example)", "write a day that exists as yyyy-mm-dd, for instance \(example)"))
    }
}

/// The layer that an option names.
enum LayerChoice: String, ExpressibleByArgument, CaseIterable {
    case law, guidance, house

    var layer: Layer {
        switch self {
        case .law: .law
        case .guidance: .guidance
        case .house: .house
        }
    }
}
