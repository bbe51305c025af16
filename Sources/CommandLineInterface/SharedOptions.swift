public import ArgumentParser
import Casework
public import Foundation
public import Rulebook
public import Text

/// Options that every command takes.
public struct SharedOptions: ParsableArguments {
    public init() {}

    @Option(
        help: help(
            "De map met het rulebook. Anders: $WAARBORG_RULEBOOK, of Law in deze map of naast het programma.",
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
        throw CommandFailure(.badInput, diagnostics.filter { $0.severity == .error })
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
        Console.current.complain(ErrorReport(format: errorFormat).text(of: CommandFailure(.badInput, diagnostics)))
    }
}

extension LawDate: ExpressibleByArgument {
    /// `yyyy-mm-dd`.
    public init?(argument: String) { self.init(argument) }
}

extension Layer: ExpressibleByArgument {
    /// `law`, `guidance` or `house`.
    public init?(argument: String) {
        guard let layer = Layer.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = layer
    }

    public static var allValueStrings: [String] { allCases.map { "\($0)" } }
    public var defaultValueDescription: String { "\(self)" }
}
