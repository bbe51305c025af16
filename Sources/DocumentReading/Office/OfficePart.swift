import Archive

/// What happens to a part of an office document, by its name. What is not known is not kept: nobody looked into it.
enum OfficePart: Sendable, Hashable {
    /// XML whose text is rewritten.
    case text
    /// XML about the document and who made it: emptied, but for counts and dates.
    case properties
    /// Copied as it is.
    case copied
    /// A picture: by default replaced by an empty one.
    case image
    /// Replaced by nothing, its name stays: something points at it.
    case emptied
    /// Left out, with what points at it.
    case dropped

    init(_ name: String) {
        let name = name.lowercased()
        let end = name.split(separator: "/").last.map(String.init) ?? name
        let kind = end.split(separator: ".").last.map(String.init) ?? ""
        switch true {
        case name.hasSuffix("/"), name == "mimetype", name == "[content_types].xml", name == "meta-inf/manifest.xml": self = .copied
        case name.hasPrefix("docprops/thumbnail"), name.hasPrefix("thumbnails/"): self = .image
        case name.hasPrefix("_xmlsignatures/"), name.hasPrefix("meta-inf/"), name.hasPrefix("versions/"), name.hasSuffix("vbaproject.bin"),
            name.hasSuffix("vbadata.xml"), name.hasPrefix("basic/"), name.hasPrefix("scripts/"), end == "layout-cache":
            self = .dropped
        case name.hasPrefix("docprops/"), name == "meta.xml": self = .properties
        case name.contains("/embeddings/"), name.contains("/activex/"): self = .emptied
        case ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "emz", "wmz", "svg", "svm", "ico", "wdp", "webp", "pict", "eps"].contains(kind),
            name.contains("/media/"), name.hasPrefix("pictures/"), name.contains("objectreplacements/"):
            self = .image
        case kind == "xml" || kind == "rels" || kind == "rdf" || kind == "vml": self = .text
        case kind == "odttf" || kind == "ttf" || kind == "otf": self = .copied
        default: self = .emptied
        }
    }

    /// A picture of one transparent point (PNG, ISO/IEC 15948), or a drawing of nothing.
    static func emptyImage(_ name: String) -> [UInt8] {
        if name.lowercased().hasSuffix(".svg") { return Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8) }
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
            let body = Array(kind.utf8) + content
            return number(UInt32(content.count)) + body + number(Deflate.checksum(body))
        }
        func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        // One line: no filter, one point of four samples, all zero; wrapped as RFC 1950 asks, with the Adler-32 of five zeros.
        let pixels: [UInt8] = [0x78, 0x9C] + Deflate.pack([0, 0, 0, 0, 0]) + [0, 5, 0, 1]
        return signature + chunk("IHDR", number(1) + number(1) + [8, 6, 0, 0, 0]) + chunk("IDAT", pixels) + chunk("IEND", [])
    }

    /// Properties with every text in it taken out, but for counts, dates and programs.
    static func emptied(_ bytes: [UInt8]) throws(DocumentError.Kind) -> (bytes: [UInt8], removed: Int) {
        let kept: Set<String> = [
            "created", "modified", "revision", "creation-date", "date", "editing-cycles", "editing-duration", "generator", "Application", "AppVersion", "Pages",
            "Words", "Characters", "CharactersWithSpaces", "Lines", "Paragraphs", "TotalTime", "DocSecurity", "ScaleCrop", "SharedDoc", "LinksUpToDate",
            "HyperlinksChanged", "i4",
        ]
        var result: [UInt8] = []
        var removed = 0
        let problem = bytes.withUnsafeBufferPointer { source -> DocumentError.Kind? in
            var reader = XMLReader(source, 0..<source.count)
            var names: [String] = []
            var edits: [MappedText.Edit] = []
            do throws(DocumentError.Kind) {
                while let token = try reader.next() {
                    switch token {
                    case .start(let name):
                        names.append(reader.localName(name))
                        // The names of own properties and templates are chosen by people too.
                        for attribute in reader.attributes where ["name", "href", "title"].contains(reader.localName(attribute.name)) {
                            removed += 1
                            edits.append(.init(range: attribute.value, bytes: names.last == "property" ? Array("Property \(removed)".utf8) : []))
                        }
                    case .end: names.removeLast()
                    case .text(let range), .verbatim(let range):
                        if !kept.contains(names.last ?? ""), !source[range].allSatisfy(XMLReader.isSpace) {
                            removed += 1
                            edits.append(.init(range: range, bytes: []))
                        }
                    case .unseen(let range):
                        removed += 1
                        edits.append(.init(range: range, bytes: []))
                    case .other: break
                    }
                }
            } catch { return error }
            edits.apply(to: source, 0..<source.count, into: &result)
            return nil
        }
        if let problem { throw problem }
        return (result, removed)
    }
}
