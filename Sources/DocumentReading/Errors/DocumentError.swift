public import Text

/// Why a document cannot be read or written again: what is wrong, where, and how to mend it. It never holds anything of what the document says.
public struct DocumentError: Error, Sendable, Hashable {
    /// What kind of mistake it is; the texts follow from it.
    public enum Kind: Error, Sendable, Hashable {
        /// Bytes that are no UTF-8.
        case invalidUTF8
        /// UTF-16, told by the mark at the start.
        case utf16
        /// A line that is not one JSON value.
        case invalidJSON
        /// A line or row of more than so many megabytes.
        case recordTooLong(megabytes: Int)
        /// Text after the closing quote of a cell, or a quote that never closes.
        case strayQuote
        /// A row with another number of cells than the header.
        case unevenRow(cells: Int, columns: Int)
        /// The plan names a column, by its place in the plan from 1, that the header does not have, or has twice.
        case columnNotFound(choice: Int, columns: Int)
        /// A path to a field that cannot be read, by its place in the plan from 1.
        case invalidPath(choice: Int)
        /// Something larger than the stated limit.
        case tooLarge(megabytes: Int)
        /// A zip bomb, or an archive with more in it than an office document has.
        case unsafeArchive
        /// Cut off or damaged.
        case damaged(Format)
        /// Protected by a password.
        case encrypted(Format)
        /// XML that is not well formed.
        case invalidXML
        /// XML with a document type, which can name entities that blow up or point outside.
        case documentType
        /// A message whose parts are nested deeper than mail programs make them.
        case nestedTooDeep
        /// A character encoding that is not read.
        case unknownCharset
        /// Pages without text, from 1; at most the first twenty.
        case pagesWithoutText([Int])
        /// The program that reads PDF is not there.
        case noPDFReader
        /// Reading took longer than it may.
        case tookTooLong(seconds: Int)
        /// A file that cannot be opened, read or written; the number of the system's error.
        case fileSystem(number: Int32)
        /// A file of a kind that is not read.
        case unknownFormat
    }

    /// The kinds of document that are read whole.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case mail = "e-mail", word = "DOCX", openDocument = "ODT", pdf = "PDF"
    }

    /// Where in the document; every number counts from 1 but the offset, which counts from 0.
    public enum Place: Sendable, Hashable {
        case whole
        case offset(Int)
        case line(Int)
        case page(Int)
        /// A part of an office document by its own fixed name, such as `word/document.xml`.
        case part(String)
        /// A part of a message or archive by its number.
        case partNumber(Int)
    }

    /// What is wrong.
    public let kind: Kind
    /// Where.
    public let place: Place

    /// A mistake at a place of a document.
    public init(_ kind: Kind, at place: Place = .whole) { (self.kind, self.place) = (kind, place) }

    /// Where it is, in words; empty for the whole document.
    public var placeText: Bilingual {
        switch place {
        case .whole: Bilingual("")
        case .offset(let offset): Bilingual("byte \(offset)")
        case .line(let line): Bilingual(nl: "regel \(line)", en: "line \(line)")
        case .page(let page): Bilingual(nl: "bladzijde \(page)", en: "page \(page)")
        case .part(let name): Bilingual(name)
        case .partNumber(let number): Bilingual(nl: "deel \(number)", en: "part \(number)")
        }
    }
}
