public import Text

/// Where something stands in a file.
public struct SourcePlace: Sendable, Hashable, CustomStringConvertible {
    /// The name of the file, inside an archive with its folders.
    public var file: String
    /// A path such as `$[0].Doelen[1].Doel` in JSON and YAML, a cell such as `C3` in a table; empty for the whole file.
    public var path: String

    public init(file: String, path: String = "") { (self.file, self.path) = (file, path) }

    public var description: String { path.isEmpty ? file : "\(file) \(path)" }
}

/// Why a file cannot be read or written: what, where, and how to mend it.
public struct InterchangeError: Error, Sendable, Hashable {
    public var place: SourcePlace
    public var message: Bilingual
    public var mending: Bilingual

    init(_ place: SourcePlace, nl: String, en: String, mendNL: String, mendEN: String) {
        self.place = place
        message = Bilingual(nl: nl, en: en)
        mending = Bilingual(nl: mendNL, en: mendEN)
    }
}
