/// The text in the XML parts of an office document, with its places: paragraphs, whatever runs they are cut in; notes, comments, text boxes;
/// field codes and deleted text; alternative texts and the targets of links.
struct OfficeText {
    private enum Item {
        case text(Range<Int>)
        case verbatim(Range<Int>)
        case gap(StaticString)
    }

    /// A paragraph that is open; they nest where a text box or a note stands in one.
    private struct Paragraph {
        var items: [Item] = []
        /// Field codes and deleted text, apart: they are no part of what is read on.
        var aside: [Item] = []
        var depth: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var text = MappedText()
    /// What is written whatever the replacer says: names of who made or changed the document.
    private(set) var fixed: [MappedText.Edit] = []
    /// Pieces that are the target of a link.
    private(set) var links: Set<Int> = []
    private var bookmarks = BookmarkNames()
    /// The name of the last element that began, with its prefix.
    private var element = 0..<0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What comes in the place of the name of who made a change or a comment.
    static let someone = Array("Author".utf8)

    /// Elements whose text is about layout, and none of a person, as long as it has the form of that.
    private static let measures: Set<String> = ["posOffset", "pctWidth", "pctHeight", "Anchor", "anchor", "row", "rowOff", "col", "colOff"]
    private static let alignments: Set<String> = ["left", "right", "center", "inside", "outside", "top", "bottom"]
    /// Elements whose text names who made something: they are blanked.
    private static let makers: Set<String> = [
        "creator", "creator-initials", "author-name", "author-initials", "initial-creator", "lastModifiedBy", "sender-firstname", "sender-lastname",
        "sender-initials", "sender-title", "sender-position", "sender-email", "sender-phone-private", "sender-fax", "sender-company", "sender-phone-work",
        "sender-street", "sender-city", "sender-postal-code", "sender-country", "sender-state-or-province",
    ]
    private static let makerAttributes: Set<String> = ["author", "initials", "userId", "lastEditedBy", "creator-initials"]
    private static let textAttributes: Set<String> = [
        "descr", "title", "alt", "tooltip", "displayText", "string", "string-value", "date-value", "label", "current-value", "lastValue",
        "connectString", "name", "formula", "condition",
    ]
    /// Elements of which `value` is what a cell or field holds.
    private static let values: Set<String> = [
        "listItem", "table-cell", "variable-set", "variable-decl", "user-field-decl", "user-field-get", "user-defined", "text-input", "expression",
    ]
    /// Elements of which `val` is a text.
    private static let textValues: Set<String> = [
        "alias", "tag", "statusText", "helpText", "default", "docVar", "query", "connectString", "result", "tblCaption", "tblDescription", "listEntry",
    ]

    /// Reads one part.
    /// - Throws: what is wrong with its XML.
    mutating func read(_ range: Range<Int>) throws(DocumentError.Kind) {
        var reader = XMLReader(bytes, range)
        var paragraphs: [Paragraph] = []
        var names: [String] = []
        while let token = try reader.next() {
            switch token {
            case .start(let name):
                let local = reader.localName(name)
                element = name
                try attributes(of: local, within: names.last ?? "", in: reader)
                names.append(local)
                switch local {
                case "p", "h": paragraphs.append(Paragraph(depth: names.count))
                case "tab", "ptab": add(.gap("\t"), &paragraphs)
                case "br", "cr", "line-break": add(.gap("\n"), &paragraphs)
                case "s": add(.gap(" "), &paragraphs)
                case "noBreakHyphen": add(.gap("-"), &paragraphs)
                default: break
                }
            case .end:
                if let last = paragraphs.last, last.depth == names.count {
                    paragraphs.removeLast()
                    try piece(last.items)
                    try piece(last.aside)
                }
                names.removeLast()
            case .text(let range): try add(.text(range), range, names.last ?? "", &paragraphs)
            case .verbatim(let range): try add(.verbatim(range), range, names.last ?? "", &paragraphs)
            // Nobody sees them, and programs leave names there.
            case .unseen(let range): fixed.append(.init(range: range, bytes: []))
            case .other: break
            }
        }
    }

    private func add(_ gap: Item, _ paragraphs: inout [Paragraph]) {
        guard !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].items.append(gap)
    }

    private mutating func add(_ item: Item, _ range: Range<Int>, _ element: String, _ paragraphs: inout [Paragraph]) throws(DocumentError.Kind) {
        if isMeasure(range, element) { return }
        // Data of a field, in base64: what was filled in, a whole citation. It cannot be looked into.
        if element == "fldData" {
            fixed.append(.init(range: range, bytes: []))
            return
        }
        if Self.makers.contains(element) {
            if !bytes[range].allSatisfy(XMLReader.isSpace) { fixed.append(.init(range: range, bytes: Self.someone)) }
            return
        }
        if paragraphs.isEmpty {
            if !bytes[range].allSatisfy(XMLReader.isSpace) { try piece([item]) }
        } else if element == "instrText" || element == "delInstrText", case .text = item {
            paragraphs[paragraphs.count - 1].aside += code(range)
        } else if element == "instrText" || element == "delText" || element == "delInstrText" {
            paragraphs[paragraphs.count - 1].aside.append(item)
        } else {
            paragraphs[paragraphs.count - 1].items.append(item)
        }
    }

    private mutating func piece(_ items: [Item], name: String = "") throws(DocumentError.Kind) {
        guard items.contains(where: { if case .gap = $0 { false } else { true } }) else { return }
        text.begin(name)
        for item in items {
            switch item {
            case .text(let range): try XMLText.add(bytes, range, to: &text)
            case .verbatim(let range): text.literal(bytes, range)
            case .gap(let plain): text.gap(plain)
            }
        }
        text.end()
    }

    /// Whether a text is of numbers or words of layout, or the date of a comment or a change.
    private func isMeasure(_ range: Range<Int>, _ element: String) -> Bool {
        switch element {
        case "align": Self.alignments.contains(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
        // The visible text of a date field has the same name in ODT, but for the prefix.
        case "date": bytes[self.element].elementsEqual("dc:date".utf8) && bytes[range].allSatisfy { (0x2B...0x3A).contains($0) || "TZ".utf8.contains($0) }
        default: Self.measures.contains(element) && bytes[range].allSatisfy { (0x2B...0x39).contains($0) || $0 == 0x25 || XMLReader.isSpace($0) }
        }
    }

    /// A field code without the names of bookmarks in it.
    private mutating func code(_ range: Range<Int>) -> [Item] {
        var items: [Item] = []
        var start = range.lowerBound
        for (place, name) in bookmarks.inCode(bytes, range) {
            fixed.append(.init(range: place, bytes: name))
            if place.lowerBound > start { items.append(.text(start..<place.lowerBound)) }
            items.append(.gap(" "))
            start = place.upperBound
        }
        if start < range.upperBound { items.append(.text(start..<range.upperBound)) }
        return items
    }

    private mutating func attributes(of element: String, within parent: String, in reader: XMLReader) throws(DocumentError.Kind) {
        for attribute in reader.attributes where !attribute.value.isEmpty {
            let name = reader.localName(attribute.name)
            if BookmarkNames.isName(name, of: element, within: parent) {
                if let new = bookmarks.renamed(bytes, attribute.value) { fixed.append(.init(range: attribute.value, bytes: new)) }
            } else if name == "instr" {
                try piece(code(attribute.value), name: name)
            } else if Self.makerAttributes.contains(name) {
                fixed.append(.init(range: attribute.value, bytes: name == "userId" || name.hasSuffix("initials") ? [] : Self.someone))
            } else if name == "fullDate" {
                // The date in a date field once more; its form is fixed, and no replacing text would fit.
                fixed.append(.init(range: attribute.value, bytes: Array("1900-01-01T00:00:00Z".utf8)))
            } else if name == "Target" || name == "href" {
                try link(attribute.value, element, reader)
            } else if Self.textAttributes.contains(name) && (name != "name" || element == "docPr" || element == "cNvPr") {
                try piece([.text(attribute.value)], name: name)
            } else if name == "val", Self.textValues.contains(element) {
                try piece([.text(attribute.value)], name: element)
            } else if name == "value", Self.values.contains(element) {
                try piece([.text(attribute.value)], name: element)
            }
        }
    }

    /// Links to other parts of the document stay; what points outside is text.
    private mutating func link(_ range: Range<Int>, _ element: String, _ reader: XMLReader) throws(DocumentError.Kind) {
        // `#bookmark`, in ODT with the kind of thing behind it: `#name|table`.
        if bytes[range.lowerBound] == UInt8(ascii: "#") {
            let end = bytes[range].firstIndex(of: UInt8(ascii: "|")) ?? range.upperBound
            let name = range.lowerBound + 1..<end
            if let new = bookmarks.renamed(bytes, name) { fixed.append(.init(range: name, bytes: new)) }
            return
        }
        if element == "Relationship" {
            guard try reader.value("TargetMode") == "External" else { return }
            // Where a template was tells whose computer it was.
            if try reader.value("Type")?.hasSuffix("/attachedTemplate") == true {
                fixed.append(.init(range: range, bytes: Array("file:///Normal.dotm".utf8)))
                return
            }
        } else {
            guard bytes[range].contains(UInt8(ascii: ":")) else { return }
        }
        links.insert(text.pieces.count)
        try piece([.text(range)], name: "link")
    }

    /// Everything that changes, in the order of the source.
    func edits(_ replacements: [Replacement]) -> [MappedText.Edit] {
        let found = text.edits(replacements) { plain, piece, _ in links.contains(piece) ? XMLText.percentEncoded(plain) : XMLText.escaped(plain) }
        return fixed.isEmpty ? found : (found + fixed).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
