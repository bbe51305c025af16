public import Text

/// What is wrong with a plan, a key or a trailer, where, and how to mend it. Never holds a word of the texts that are treated.
public struct DeidentificationError: Error, Sendable, Hashable {
    /// A line and a column in a file, both counted from 1; columns count characters.
    public struct Place: Sendable, Hashable {
        /// As it was named.
        public var file: String
        public var line: Int
        public var column: Int

        /// A place in a file.
        public init(file: String, line: Int, column: Int) { (self.file, self.line, self.column) = (file, line, column) }
    }

    /// A stable name of the mistake, for programs.
    public let code: String
    /// Nil where it is not in a file.
    public let place: Place?
    /// What is wrong.
    public let message: Bilingual
    /// How to mend it.
    public let hint: Bilingual?

    /// - Parameter hint: how to mend it.
    public init(_ code: String, at place: Place? = nil, _ message: Bilingual, hint: Bilingual? = nil) {
        (self.code, self.place, self.message, self.hint) = (code, place, message, hint)
    }

    /// Place, message and hint in one line.
    public func line(in language: Language) -> String {
        let start = place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
        let end = hint.map { " (\($0[language]))" } ?? ""
        return start + message[language] + end
    }
}

/// One or more mistakes in a plan: all are told at once.
public struct PlanErrors: Error, Sendable, Hashable {
    /// At least one, in the order of the file.
    public let errors: [DeidentificationError]

    /// - Parameter errors: at least one.
    public init(_ errors: [DeidentificationError]) { self.errors = errors }
}
