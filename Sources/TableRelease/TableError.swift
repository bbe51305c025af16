public import Text

/// What is wrong with a table, a hierarchy or a plan, where, and how to mend it. Never holds a value of a cell.
public struct TableError: Error, Sendable, Hashable {
    /// A line and a column in a file, both counted from 1; columns count bytes.
    public struct Place: Sendable, Hashable {
        /// The file, where it has a name.
        public var file: String?
        /// The line, from 1.
        public var line: Int
        /// The byte in the line, from 1.
        public var column: Int

        /// A place in a file.
        public init(file: String? = nil, line: Int, column: Int) { (self.file, self.line, self.column) = (file, line, column) }
    }

    /// A short name of the mistake, for programs.
    public let code: String
    /// Where it is; nil where it has no place in a file.
    public let place: Place?
    /// What is wrong.
    public let message: Bilingual
    /// How to mend it.
    public let hint: Bilingual?

    /// A mistake.
    public init(_ code: String, at place: Place? = nil, _ message: Bilingual, hint: Bilingual? = nil) {
        (self.code, self.place, self.message, self.hint) = (code, place, message, hint)
    }

    /// Place, message and hint in one line.
    public func line(in language: Language) -> String {
        var text = ""
        if let place {
            if let file = place.file { text += "\(file):\(place.line):\(place.column): " } else { text += "\(place.line):\(place.column): " }
        }
        text += message[language]
        if let hint { text += " (\(hint[language]))" }
        return text
    }

    /// The same mistake at a place, where it has none of its own.
    func at(_ place: Place?) -> TableError { self.place == nil ? TableError(code, at: place, message, hint: hint) : self }

    static func closenessWithoutHierarchy(_ name: String, at place: Place? = nil) -> TableError {
        TableError(
            "closeness-without-hierarchy", at: place,
            .init(
                nl: "de hiërarchische afstand van kolom “\(name)” vraagt een hiërarchie", en: "the hierarchical distance of column “\(name)” needs a hierarchy"),
            hint: .init(nl: "geef de kolom een hierarchy, of kies distance: equal", en: "give the column a hierarchy, or choose distance: equal"))
    }

    /// A population says nothing where no column is generalised: there are no classes in which to look for somebody.
    static func presenceWithoutClasses(at place: Place? = nil) -> TableError {
        TableError(
            "presence-without-classes", at: place,
            .init(
                nl: "delta-presence telt in groepen van gelijke rijen, en geen kolom is een quasi-identificator die wordt gegeneraliseerd",
                en: "delta-presence counts in classes of equal rows, and no column is a quasi-identifier that is generalised"),
            hint: .init(
                nl: "geef de kolommen die anderen kunnen weten de rol quasi-identifier, of haal het model weg",
                en: "give the columns that others may know the role quasi-identifier, or remove the model"))
    }
}
