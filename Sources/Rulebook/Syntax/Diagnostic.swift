public import Text

/// A place in a file; lines and columns count from 1.
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String { "\(file):\(line):\(column)" }

    public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}

/// Something wrong, or worth a look, in the rulebook or in an input file: where, what, and how to mend it.
public struct Diagnostic: Error, Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable {
        case error, warning
    }

    public var severity: Severity
    /// A stable name of the kind of mistake, such as `unknown-name`.
    public var code: String
    public var position: SourcePosition
    public var message: Bilingual
    /// How to mend it, if that can be said.
    public var hint: Bilingual?

    public init(
        _ code: String, _ severity: Severity = .error, at position: SourcePosition, _ message: Bilingual,
        hint: Bilingual? = nil
    ) {
        self.severity = severity
        self.code = code
        self.position = position
        self.message = message
        self.hint = hint
    }

    /// One line in the manner of compilers: `file:line:column: error: message (hint)`.
    public func line(in language: Language) -> String {
        let kind =
            switch (severity, language) {
            case (.error, .nl): "fout"
            case (.error, .en): "error"
            case (.warning, .nl): "waarschuwing"
            case (.warning, .en): "warning"
            }
        let mend = hint.map { " — \($0[language])" } ?? ""
        return "\(position): \(kind): \(message[language])\(mend) [\(code)]"
    }

    /// The hint "did you mean X?", when there is an X close enough.
    static func didYouMean(_ typed: String, _ candidates: some Sequence<String>) -> Bilingual? {
        suggestion(for: typed, among: candidates).map {
            Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?")
        }
    }
}
