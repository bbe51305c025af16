/// The kinds of document that are read, by the ending of the name of a file.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
    case text = "txt"
    case ndjson, csv, eml, docx, odt, pdf

    /// Nil for a name that tells nothing.
    public init?(fileName: String) {
        guard let point = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: point)...].lowercased() {
        case "txt", "text", "log", "md": self = .text
        case "ndjson", "jsonl": self = .ndjson
        case "csv", "tsv", "tab": self = .csv
        case "eml": self = .eml
        case "docx": self = .docx
        case "odt": self = .odt
        case "pdf": self = .pdf
        default: return nil
        }
    }

    /// The ending of the name of what is written: of a PDF only the text.
    public var outputEnding: String { self == .pdf ? "txt" : rawValue }

    /// Whether it is read as a stream, in constant memory, and can come from standard input.
    public var isStream: Bool { self == .text || self == .ndjson || self == .csv }
}
