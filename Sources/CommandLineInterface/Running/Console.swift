public import Deadlines
import Foundation
import Register
public import Rulebook

/// Everything a command touches outside itself, so that a test can stand in for terminal, clock and environment.
public struct Console: Sendable {
    /// Writes to standard output, as given.
    public var write: @Sendable (String) -> Void
    /// Writes to standard error, as given.
    public var complain: @Sendable (String) -> Void
    /// The next line of standard input without its newline, nil at the end.
    public var readLine: @Sendable () -> String?
    /// The rest of standard input.
    public var readAll: @Sendable () -> [UInt8]
    /// Whether a person sits at the keyboard.
    public var isInteractive: Bool
    /// Whether standard error is a terminal, where progress may be shown.
    public var showsProgress: Bool
    public var environment: [String: String]
    /// Today in the Netherlands.
    public var today: @Sendable () -> LawDate
    /// This moment.
    public var now: @Sendable () -> Instant = { Instant(seconds: Int(Date().timeIntervalSince1970)) }

    public init(
        write: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
        readLine: @escaping @Sendable () -> String?, readAll: @escaping @Sendable () -> [UInt8], isInteractive: Bool,
        showsProgress: Bool, environment: [String: String], today: @escaping @Sendable () -> LawDate
    ) {
        self.write = write
        self.complain = complain
        self.readLine = readLine
        self.readAll = readAll
        self.isInteractive = isInteractive
        self.showsProgress = showsProgress
        self.environment = environment
        self.today = today
    }

    @TaskLocal public static var current = Console.process

    /// The terminal, clock and environment of this process.
    public static let process = Console(
        write: { FileHandle.standardOutput.write(Data($0.utf8)) },
        complain: { FileHandle.standardError.write(Data($0.utf8)) },
        readLine: { Swift.readLine() },
        readAll: { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) },
        isInteractive: isatty(STDIN_FILENO) == 1, showsProgress: isatty(STDERR_FILENO) == 1,
        environment: ProcessInfo.processInfo.environment,
        today: {
            LawDate(Circumstances.day(of: Instant(seconds: Int(Date().timeIntervalSince1970))))
        })
}

/// Writes a line to standard output.
func put(_ line: String = "") { Console.current.write(line + "\n") }
