import ArgumentParser
import Rulebook
import Text

/// How mistakes are written on standard error.
enum ErrorFormat: String, ExpressibleByArgument, CaseIterable {
    /// With the line at fault and the hint on lines of their own.
    case human
    /// One line per mistake, in the manner of compilers.
    case plain
    /// One JSON object per mistake and line, in both languages.
    case json

    /// The format that the arguments ask for, also when they cannot be read any further.
    init(of arguments: [String]) {
        self = .human
        for (index, argument) in arguments.enumerated() {
            if argument == "--error-format", index + 1 < arguments.count { self = Self(rawValue: arguments[index + 1]) ?? .human }
            if argument.hasPrefix("--error-format=") { self = Self(rawValue: String(argument.dropFirst(15))) ?? .human }
        }
    }
}

/// Writes mistakes for people or machines.
struct ErrorReport {
    let format: ErrorFormat

    func text(of failure: CommandFailure) -> String {
        failure.complaints.map { text(of: $0, source: failure.source(of: $0)) }.joined()
    }

    private func text(of complaint: CommandFailure.Complaint, source: String?) -> String {
        switch format {
        case .json: return json(complaint)
        case .plain:
            let hint = complaint.hint.map { " (\(say($0)))" } ?? ""
            return "\(head(complaint))\(hint) [\(complaint.code)]\n"
        case .human:
            let shown = complaint.position.flatMap { excerpt($0, of: source) } ?? ""
            let hint = complaint.hint.map { "  → \(say($0))\n" } ?? ""
            return "\(head(complaint)) [\(complaint.code)]\n\(shown)\(hint)"
        }
    }

    private func head(_ complaint: CommandFailure.Complaint) -> String {
        let kind = complaint.severity == .error ? say("fout", "error") : say("waarschuwing", "warning")
        return (complaint.position.map { "\($0): " } ?? "waarborg: ") + "\(kind): " + say(complaint.message)
    }

    /// The line at fault with a mark below the column.
    private func excerpt(_ position: SourcePosition, of source: String?) -> String? {
        guard let source, position.line >= 1 else { return nil }
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard position.line <= lines.count else { return nil }
        let line = lines[position.line - 1]
        guard line.utf8.count <= 200 else { return nil }
        let number = String(position.line)
        let margin = String(repeating: " ", count: number.count)
        let before = line.prefix(max(0, position.column - 1)).map { $0 == "\t" ? "\t" : " " }.joined()
        return "  \(number) | \(line)\n  \(margin) | \(before)^\n"
    }

    private func json(_ complaint: CommandFailure.Complaint) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.field("severity", complaint.severity.rawValue)
        json.field("code", complaint.code)
        if let position = complaint.position {
            json.field("file", position.file)
            json.field("line", position.line)
            json.field("column", position.column)
        }
        json.field("message", complaint.message)
        if let hint = complaint.hint { json.field("hint", hint) }
        json.endObject()
        return json.string + "\n"
    }
}
