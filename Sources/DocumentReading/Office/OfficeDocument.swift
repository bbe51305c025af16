public import Archive

/// Documents of word processors: DOCX (ECMA-376) and ODT (OASIS OpenDocument 1.3).
///
/// The archive is read with hard limits. The text of all parts together is one document for the replacer: a piece for each paragraph, note,
/// comment, text box, field code, alternative text and link. In the XML only text and the chosen attributes change; all else stays byte for
/// byte. Names of who wrote, changed or commented, the properties, signatures and macros are removed; pictures and embedded files cannot be
/// looked into, and are emptied.
public struct OfficeDocument: Sendable {
    /// Whether pictures stay as they are. What is to be seen on them nobody looked at.
    public var keepsImages: Bool
    /// Of the XML of all parts together, unpacked, in bytes: this is in memory at once.
    public var largestText: Int
    /// Of the archive.
    public var limits: ZipLimits

    /// The usual limits are far above what people write, and below what fills the memory.
    public init(
        keepsImages: Bool = false, largestText: Int = 20 * 1_048_576,
        limits: ZipLimits = ZipLimits(
            archive: 512 * 1_048_576, files: 4_000, file: 256 * 1_048_576, total: 1_024 * 1_048_576, ratio: 250, ratioFrom: 1_048_576)
    ) {
        (self.keepsImages, self.largestText, self.limits) = (keepsImages, largestText, limits)
    }

    /// Whether these first bytes are those of an archive or an encrypted office document.
    static func canBe(_ start: [UInt8]) -> Bool { start.starts(with: [0x50, 0x4B]) || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

    /// Writes a document again.
    /// - Parameter write: gets the new document, piece by piece.
    /// - Throws: `DocumentError`, and what `write` and the replacer throw. What was written before is then no document.
    public func rewrite(_ source: any ArchiveSource, write: ([UInt8]) throws -> Void, with replacer: any TextReplacer) throws -> DocumentCounts {
        let start = source.bytes(0..<min(4, source.count))
        if start == [0xD0, 0xCF, 0x11, 0xE0] { throw DocumentError(.encrypted(.word)) }
        let archive = try opened(source)
        let names = Set(archive.entries.map(\.name))
        let isWord = names.contains("[Content_Types].xml") && names.contains("word/document.xml")
        let format: DocumentError.Format = isWord ? .word : .openDocument
        guard isWord || names.contains("content.xml") else { throw DocumentError(.unknownFormat) }

        var counts = DocumentCounts()
        counts.records = 1
        counts.bytesIn = source.count
        func output(_ bytes: [UInt8]) throws {
            counts.bytesOut += bytes.count
            try write(bytes)
        }
        let (xml, ranges) = try parts(of: archive, format)
        var dropped: Set<String> = []
        for entry in archive.entries where OfficePart(entry.name) == .dropped { dropped.insert(entry.name) }
        var writer = ZipWriter()
        var edits = try xml.withUnsafeBufferPointer { bytes in
            var text = OfficeText(bytes)
            for (name, range) in ranges {
                do throws(DocumentError.Kind) { try text.read(range) } catch { throw DocumentError(error, at: Self.place(name, archive)) }
            }
            counts.pieces = text.text.pieces.count
            counts.metadataRemoved += text.fixed.count
            let found = text.text.pieces.isEmpty ? [] : try replacer.replacements(in: text.text.text())
            counts.replacements = found.count
            return text.edits(found)[...]
        }
        var textNames = ranges[...]
        for entry in archive.entries {
            switch OfficePart(entry.name) {
            case .dropped: counts.objectsRemoved += 1
            case .text:
                let (_, range) = textNames.removeFirst()
                var own: [MappedText.Edit] = []
                while let first = edits.first, first.range.upperBound <= range.upperBound { own.append(edits.removeFirst()) }
                var content: [UInt8] = []
                content.reserveCapacity(range.count + range.count / 16)
                xml.withUnsafeBufferPointer { own.apply(to: $0, range, into: &content) }
                if entry.name.hasSuffix(".rels"), !dropped.isEmpty { content = try Self.withoutLinks(to: dropped, content, entry.name, archive) }
                writer.add(entry.name, content)
            case .properties:
                let emptied: (bytes: [UInt8], removed: Int)
                do { emptied = try OfficePart.emptied(try content(of: entry, in: archive)) } catch let error as DocumentError.Kind {
                    throw DocumentError(error, at: Self.place(entry.name, archive))
                }
                counts.metadataRemoved += emptied.removed
                writer.add(entry.name, emptied.bytes)
            case .image where !keepsImages || entry.name.lowercased().contains("thumbnail"):
                counts.imagesRemoved += 1
                writer.add(entry.name, OfficePart.emptyImage(entry.name))
            case .emptied:
                counts.objectsRemoved += 1
                writer.add(entry.name, [])
            case .copied where entry.name == "[Content_Types].xml" || entry.name == "META-INF/manifest.xml":
                let content = try content(of: entry, in: archive)
                if content.contains(Array("encryption-data".utf8)) { throw DocumentError(.encrypted(.openDocument)) }
                writer.add(entry.name, try Self.withoutLinks(to: dropped, content, entry.name, archive))
            case .copied, .image:
                do { try writer.copy(entry, of: archive, output) } catch let error as ArchiveError { throw Self.worded(error, format) }
            }
            try output(writer.take())
        }
        try output(writer.finished())
        return counts
    }

    private func opened(_ source: any ArchiveSource) throws -> ZipArchive {
        do { return try ZipArchive(source, limits: limits) } catch { throw Self.worded(error, .word) }
    }

    private func content(of entry: ZipArchive.Entry, in archive: ZipArchive) throws -> [UInt8] {
        guard entry.size <= largestText else { throw DocumentError(.tooLarge(megabytes: largestText / 1_048_576), at: Self.place(entry.name, archive)) }
        do { return try archive.content(of: entry) } catch { throw Self.worded(error, .word) }
    }

    /// The XML of all parts with text, one after another.
    private func parts(of archive: ZipArchive, _ format: DocumentError.Format) throws -> (bytes: [UInt8], ranges: [(String, Range<Int>)]) {
        let entries = archive.entries.filter { OfficePart($0.name) == .text }
        guard entries.reduce(0, { $0 + $1.size }) <= largestText else { throw DocumentError(.tooLarge(megabytes: largestText / 1_048_576)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.size })
        var ranges: [(String, Range<Int>)] = []
        for entry in entries {
            let content = try content(of: entry, in: archive)
            guard content.withUnsafeBufferPointer(UTF8Check.firstMistake) == nil else {
                throw DocumentError(.invalidXML, at: Self.place(entry.name, archive))
            }
            ranges.append((entry.name, bytes.count..<bytes.count + content.count))
            bytes += content
        }
        return (bytes, ranges)
    }

    /// Names that the format itself gives are told; others by their number, because somebody chose them.
    private static func place(_ name: String, _ archive: ZipArchive) -> DocumentError.Place {
        let known = ["word/document.xml", "word/comments.xml", "word/footnotes.xml", "word/endnotes.xml", "word/styles.xml", "word/settings.xml"]
        let others = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml"]
        if known.contains(name) || others.contains(name) { return .part(name) }
        return archive.entries.firstIndex { $0.name == name }.map { .partNumber($0 + 1) } ?? .whole
    }

    private static func worded(_ error: ArchiveError, _ format: DocumentError.Format) -> DocumentError {
        switch error.kind {
        case .damaged: DocumentError(.damaged(format))
        case .encrypted: DocumentError(.encrypted(format))
        case .tooLarge, .doubleName, .strangeName: DocumentError(.unsafeArchive)
        }
    }

    /// A list of parts or relations without those that point at a part that is gone.
    private static func withoutLinks(to dropped: Set<String>, _ content: [UInt8], _ name: String, _ archive: ZipArchive) throws -> [UInt8] {
        guard !dropped.isEmpty else { return content }
        let lastNames = Set(dropped.map { $0.split(separator: "/").last ?? $0[...] })
        var result: [UInt8] = []
        try content.withUnsafeBufferPointer { bytes in
            do throws(DocumentError.Kind) {
                let gone = try links(in: bytes) { target in target.split(separator: "/").last.map(lastNames.contains) == true }
                gone.apply(to: bytes, 0..<bytes.count, into: &result)
            } catch { throw DocumentError(error, at: place(name, archive)) }
        }
        return result
    }

    private static func links(in bytes: UnsafeBufferPointer<UInt8>, where isGone: (String) -> Bool) throws(DocumentError.Kind) -> [MappedText.Edit] {
        var reader = XMLReader(bytes, 0..<bytes.count)
        var edits: [MappedText.Edit] = []
        var gone: Int?
        while true {
            let before = reader.place
            guard let token = try reader.next() else { return edits }
            switch token {
            case .start(let element):
                guard ["Relationship", "Override", "file-entry"].contains(reader.localName(element)) else { continue }
                var target = try reader.value("Target")
                if target == nil { target = try reader.value("PartName") }
                if target == nil { target = try reader.value("full-path") }
                gone = target.map(isGone) == true ? before : nil
            case .end:
                if let start = gone { edits.append(.init(range: start..<reader.place, bytes: [])) }
                gone = nil
            default: break
            }
        }
    }
}
