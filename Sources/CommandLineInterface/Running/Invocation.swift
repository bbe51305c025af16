public import ArgumentParser
import Casework
import Text

/// Runs the program with given arguments and tells the exit status, instead of ending the process.
public enum Invocation {
    /// - Parameters:
    ///   - root: the command that holds all others.
    ///   - arguments: without the name of the program.
    /// - Returns: the exit status; see ``ExitStatus``.
    public static func run(_ root: any ParsableCommand.Type, _ arguments: [String]) async -> Int32 {
        let language = Speech.language(of: arguments, environment: Console.current.environment)
        return await Speech.$language.withValue(language) {
            do {
                let arguments = CommandNames.optionsLast(arguments)
                try CommandNames.check(arguments, of: root)
                var command = try root.parseAsRoot(arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                return ExitStatus.permitted.rawValue
            } catch let status as ExitCode {
                return status.rawValue
            } catch {
                return report(error, root, ErrorFormat(of: arguments))
            }
        }
    }

    private static func report(_ error: any Error, _ root: any ParsableCommand.Type, _ format: ErrorFormat) -> Int32 {
        let report = ErrorReport(format: format)
        if let failure = error as? CommandFailure {
            Console.current.complain(report.text(of: failure))
            return failure.status.rawValue
        }
        if let missing = error as? RulebookFolderError {
            Console.current.complain(report.text(of: CommandFailure(.noInput, "no-rulebook", missing.message)))
            return ExitStatus.noInput.rawValue
        }
        let message = HelpLanguage.translated(root.fullMessage(for: error))
        switch root.exitCode(for: error) {
        case .success:
            Console.current.write(message + "\n")
            return ExitStatus.permitted.rawValue
        case .validationFailure where format == .json:
            let failure = CommandFailure(.usage, "usage", Bilingual(HelpLanguage.translated(root.message(for: error))))
            Console.current.complain(report.text(of: failure))
            return ExitStatus.usage.rawValue
        case .validationFailure:
            Console.current.complain(message + "\n")
            return ExitStatus.usage.rawValue
        default:
            Console.current.complain(report.text(of: CommandFailure(.internalError, "internal", Bilingual("\(error)"))))
            return ExitStatus.internalError.rawValue
        }
    }
}
