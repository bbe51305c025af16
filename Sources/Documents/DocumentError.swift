/// Why a document could not be made.
public enum DocumentError: Error, Hashable {
    /// The PDF library stopped; its own words tell why (out of memory, no usable font).
    case drawing(String)
    /// The file that the PDF library made is not built as expected, so the language could not be written into it.
    case structure(String)
}
