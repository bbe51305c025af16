import Foundation
import Rulebook
import Text

/// Why a command stops: what to tell, and the exit status.
struct CommandFailure: Error {
    /// One mistake; the place is left out where there is none to point at.
    struct Complaint: Sendable {
        var severity: Diagnostic.Severity = .error
        var code: String
        var position: SourcePosition?
        var message: Bilingual
        var hint: Bilingual?

        init(_ diagnostic: Diagnostic) {
            (severity, code, position) = (diagnostic.severity, diagnostic.code, diagnostic.position)
            (message, hint) = (diagnostic.message, diagnostic.hint)
        }

        init(_ code: String, _ message: Bilingual, hint: Bilingual? = nil) {
            (self.code, self.message, self.hint) = (code, message, hint)
        }
    }

    var status: ExitStatus
    var complaints: [Complaint]
    /// The texts in which the places lie, by file, to show the line.
    private var sources: [String: String] = [:]

    init(_ status: ExitStatus, _ complaints: [Complaint], source: String? = nil) {
        (self.status, self.complaints) = (status, complaints)
        if let source { for file in files { sources[file] = source } }
    }

    /// Mistakes in the files of a folder.
    init(_ status: ExitStatus, _ diagnostics: [Diagnostic], below folder: URL) {
        self.init(status, diagnostics.map(Complaint.init))
        for file in files { sources[file] = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) }
    }

    private var files: Set<String> { Set(complaints.compactMap { $0.position?.file }) }

    /// The text in which a complaint has its place.
    func source(of complaint: Complaint) -> String? { complaint.position.flatMap { sources[$0.file] } }

    init(_ status: ExitStatus, _ diagnostics: [Diagnostic], source: String? = nil) {
        self.init(status, diagnostics.map(Complaint.init), source: source)
    }

    init(_ status: ExitStatus, _ code: String, _ message: Bilingual, hint: Bilingual? = nil) {
        self.init(status, [Complaint(code, message, hint: hint)])
    }

    /// Facts that cannot be true together.
    init(_ contradiction: Contradiction, in rulebook: Rulebook, source: String? = nil) {
        let names = contradiction.facts.map { rulebook.facts[$0].name }
        self.init(
            .badInput, "contradiction",
            .init(
                nl: "dit kan niet samen waar zijn: " + names.map { "“\($0.nl)”" }.joined(separator: ", "),
                en: "these cannot be true together: " + names.map { "“\($0.en)”" }.joined(separator: ", ")),
            hint: .init(
                nl: "wijzig een van deze antwoorden, of maak er “onbekend” van",
                en: "change one of these answers, or make it “unknown”"))
    }
}
