import Foundation
import Jobs
public import Text

/// Writes letters as PDF. The core cannot: the server build puts a writer here at its edge.
public struct TableLetterPDF: Sendable {
    /// The bytes of the file; throws why there are none.
    public var write: @Sendable (TableLetter, Language) throws -> [UInt8]

    public init(_ write: @escaping @Sendable (TableLetter, Language) throws -> [UInt8]) { self.write = write }

    @TaskLocal public static var current: TableLetterPDF?
}

/// Where the letter goes as a page and as a PDF.
struct TablePages {
    private var html: HeldOutput?
    private var pdf: HeldOutput?
    private let language: Language

    var areAsked: Bool { html != nil || pdf != nil }

    /// Finds the places before any work is done.
    /// - Throws: `CommandFailure` where nothing can be written there, or this build makes no PDF.
    init(html: String?, pdf: String?, language: Language) throws {
        self.language = language
        if pdf != nil, TableLetterPDF.current == nil {
            throw CommandFailure(
                .usage, "no-pdf", .init(nl: "deze bouw van waarborg maakt geen PDF", en: "this build of waarborg makes no PDF"),
                hint: .init(nl: "gebruik --html, en druk die pagina af", en: "use --html, and print that page"))
        }
        let open = { (path: String) in
            try CommandFailure.inOutput { try HeldOutput.file(path, temporary: NSTemporaryDirectory(), random: SystemRandom.bytes) }
        }
        self.html = try html.map(open)
        self.pdf = try pdf.map(open)
    }

    func write(_ letter: TableLetter) throws {
        if let html {
            try CommandFailure.inOutput {
                try html.write(TableLetterPage(letter: letter, language: language).html)
                try html.release()
            }
        }
        guard let pdf, let writer = TableLetterPDF.current else { return }
        let bytes = try writer.write(letter, language)
        try CommandFailure.inOutput {
            try pdf.write(bytes)
            try pdf.release()
        }
    }
}
