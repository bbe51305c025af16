/// What reads the text of a PDF. The document is somebody else's and may be made to harm: whoever reads it does so in a process of its own.
public protocol PDFTextSource: Sendable {
    /// The text of a document, page by page.
    /// - Parameter take: gets the text of the next page, in UTF-8 or what should be.
    /// - Throws: `DocumentError` for what is damaged, encrypted, too large or takes too long, and what `take` throws.
    func pages(of file: String, _ take: ([UInt8]) throws -> Void) throws
}

/// PDF with a layer of text: what comes out is plain text, with a form feed between pages. A page that is a scan has no text, and no promise
/// about it can be kept: it is an error.
public struct PDFText: Sendable {
    /// Whether pages without text are passed over; what they show is then not in the result.
    public var allowsEmptyPages: Bool
    /// What becomes of bytes that are no UTF-8.
    public var invalid: InvalidText
    /// Of the text, in bytes; it is in memory as a whole, because names are found over a whole document.
    public var largest: Int

    /// - Parameter largest: of the text, in bytes.
    public init(allowsEmptyPages: Bool = false, invalid: InvalidText = .refuse, largest: Int = 24 * 1_048_576) {
        (self.allowsEmptyPages, self.invalid, self.largest) = (allowsEmptyPages, invalid, largest)
    }

    /// Writes the text of a document, with what must be replaced.
    /// - Throws: `DocumentError`, and what the replacer throws.
    public func rewrite(_ file: String, from source: any PDFTextSource, with replacer: any TextReplacer) throws -> (bytes: [UInt8], counts: DocumentCounts) {
        var pages: [[UInt8]] = []
        var empty: [Int] = []
        var size = 0
        var counts = DocumentCounts()
        try source.pages(of: file) { page in
            var page = page
            counts.repairs += try UTF8Check.settle(&page, invalid, offset: 0)
            size += page.count
            guard size <= largest else { throw DocumentError(.tooLarge(megabytes: largest / 1_048_576)) }
            while let last = page.last, XMLReader.isSpace(last) || last == 0x0C { page.removeLast() }
            if page.isEmpty { empty.append(pages.count + 1) } else { page.append(0x0A) }
            pages.append(page)
        }
        guard allowsEmptyPages || empty.isEmpty, empty.count < pages.count else { throw DocumentError(.pagesWithoutText(Array(empty.prefix(20)))) }
        // A sentence runs on over pages: they are one piece, the form feeds in it.
        let text = Array(pages.joined(separator: [0x0C]))
        let found = try replacer.replacements(in: DocumentText(text)).settled(in: text)
        var result: [UInt8] = []
        text.withUnsafeBufferPointer { bytes in
            found.map { MappedText.Edit(range: $0.range, bytes: $0.text) }.apply(to: bytes, 0..<bytes.count, into: &result)
        }
        counts.records = pages.count
        counts.pieces = 1
        counts.bytesOut = result.count
        counts.replacements = found.count
        return (result, counts)
    }
}
