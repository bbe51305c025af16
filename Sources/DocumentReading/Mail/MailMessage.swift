/// One message of e-mail (`.eml`): RFC 5322 with the parts of MIME (RFC 2045 to 2047).
///
/// Subject, addresses and the parts that are text (plain and HTML, whatever their encoding) are one document for the replacer. Attachments and
/// pictures are taken out, with a line in the place of an attachment that says so; fields that name computers, accounts and other messages are
/// taken out too. A part in which something was replaced is written in UTF-8; the others stay as they were.
public struct MailMessage: Sendable {
    /// In bytes; the message is in memory as a whole.
    public var largest: Int

    /// - Parameter largest: in bytes.
    public init(largest: Int = 32 * 1_048_576) { self.largest = largest }

    /// - Throws: `DocumentError`, and what the replacer throws.
    public func rewrite(_ bytes: [UInt8], with replacer: any TextReplacer) throws -> (bytes: [UInt8], counts: DocumentCounts) {
        guard bytes.count <= largest else { throw DocumentError(.tooLarge(megabytes: largest / 1_048_576)) }
        var reader = MailReader(bytes)
        let message = try reader.read()
        var counts = DocumentCounts()
        counts.records = 1
        counts.bytesIn = bytes.count
        counts.metadataRemoved = reader.removedFields
        let edits = try Self.edits(reader, with: replacer, &counts)
        let isLong = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? true
        var writer = MailWriter(source: bytes, texts: reader.texts, edits: edits, lineEnd: isLong ? [0x0D, 0x0A] : [0x0A])
        writer.write(message)
        counts.attachmentsRemoved = writer.attachmentsRemoved
        counts.imagesRemoved = writer.imagesRemoved
        counts.bytesOut = writer.result.count
        return (writer.result, counts)
    }

    /// What changes in the texts, in their order.
    private static func edits(_ reader: MailReader, with replacer: any TextReplacer, _ counts: inout DocumentCounts) throws -> [MappedText.Edit] {
        try reader.texts.withUnsafeBufferPointer { source in
            var text = MappedText()
            var fixed: [MappedText.Edit] = []
            var headers: [Int: (offset: Int, text: HeaderText, isAddress: Bool)] = [:]
            var plain: Set<Int> = []
            var links: Set<Int> = []
            for header in reader.headers where !header.range.isEmpty {
                headers[text.pieces.count] = (header.range.lowerBound, header.text, MailReader.addresses.contains(header.name.lowercased()))
                header.text.add(to: &text, source, offset: header.range.lowerBound, name: header.name)
            }
            for body in reader.bodies {
                guard body.isHTML else {
                    plain.insert(text.pieces.count)
                    text.begin("")
                    text.literal(source, body.range)
                    text.end()
                    continue
                }
                var html = HTMLText(source, body.range)
                html.read(into: &text)
                fixed += html.fixed
                links.formUnion(html.links)
            }
            counts.pieces = text.pieces.count
            let found = text.pieces.isEmpty ? [] : try replacer.replacements(in: text.text())
            counts.replacements = found.count
            let edits = text.edits(found) { bytes, piece, range in
                if let header = headers[piece] {
                    let own = range.lowerBound - header.offset..<range.upperBound - header.offset
                    return header.text.written(bytes, over: own, isAddress: header.isAddress)
                }
                if plain.contains(piece) { return bytes }
                return links.contains(piece) ? XMLText.percentEncoded(bytes) : XMLText.escaped(bytes)
            }
            return (edits + fixed).sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
    }
}

/// Writes a message from its parts.
struct MailWriter {
    let source: [UInt8]
    let texts: [UInt8]
    let edits: [MappedText.Edit]
    let lineEnd: [UInt8]
    private(set) var result: [UInt8] = []
    private(set) var attachmentsRemoved = 0
    private(set) var imagesRemoved = 0
    private var boundaries = 0
    private lazy var taken = Self.takenNumbers(source)

    init(source: [UInt8], texts: [UInt8], edits: [MappedText.Edit], lineEnd: [UInt8]) {
        (self.source, self.texts, self.edits, self.lineEnd) = (source, texts, edits, lineEnd)
    }

    /// Nil where nothing in it changes.
    private func changed(_ range: Range<Int>) -> [UInt8]? {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let own = Array(edits[low...].prefix { $0.range.upperBound <= range.upperBound && $0.range.lowerBound <= range.upperBound })
        guard !own.isEmpty else { return nil }
        var changed: [UInt8] = []
        texts.withUnsafeBufferPointer { own.apply(to: $0, range, into: &changed) }
        return changed
    }

    mutating func write(_ part: MailPart) {
        for field in part.fields where !MailReader.written.contains(field.name.lowercased()) {
            if let text = field.text, let value = changed(text) {
                result += HeaderText.folded(field.name, value, lineEnd: lineEnd)
            } else {
                result += field.raw
                if field.raw.last != 0x0A { result += lineEnd }
            }
        }
        switch part.body {
        case .text(let range, _, let raw):
            guard let text = changed(range) else {
                let charset = ContentType(part.value("content-type")).charset
                // Without the name of a file, that stands in these fields too.
                let type = Self.known(part.type)
                if let charset { line("Content-Type: \(type); charset=\"\(charset)\"") } else { line("Content-Type: \(type)") }
                if let encoding = part.value("content-transfer-encoding") { result += Array("Content-Transfer-Encoding:".utf8) + encoding }
                result += lineEnd + source[raw]
                return
            }
            line("Content-Type: \(Self.known(part.type)); charset=\"utf-8\"")
            line("Content-Transfer-Encoding: quoted-printable")
            result += lineEnd + TransferEncoding.quotedPrintable(text, lineEnd: lineEnd)
        case .parts(let parts):
            boundaries += 1
            let boundary = freeBoundary()
            line("Content-Type: \(Self.known(part.type)); boundary=\"\(boundary)\"")
            result += lineEnd
            for part in parts {
                line("--\(boundary)")
                write(part)
                result += lineEnd
            }
            line("--\(boundary)--")
        case .message(let message):
            line("Content-Type: message/rfc822")
            result += lineEnd
            write(message)
        case .attachment:
            attachmentsRemoved += 1
            removed("[bijlage verwijderd / attachment removed]")
        case .image:
            imagesRemoved += 1
            removed("[afbeelding verwijderd / image removed]")
        }
    }

    /// A type that says how to show a part; what is none, or says that there is a signature or a report, is a plain one.
    private static func known(_ type: String) -> String {
        if type.hasPrefix("multipart/") {
            return ["multipart/alternative", "multipart/related", "multipart/digest"].contains(type) ? type : "multipart/mixed"
        }
        return ["text/html", "text/calendar", "text/csv", "text/enriched", "text/markdown", "text/xml"].contains(type) ? type : "text/plain"
    }

    private mutating func removed(_ note: String) {
        line("Content-Type: text/plain; charset=\"us-ascii\"")
        result += lineEnd
        line(note)
    }

    private mutating func line(_ text: String) { result += Array(text.utf8) + lineEnd }

    /// A boundary that stands nowhere in the message.
    private mutating func freeBoundary() -> String {
        // What is written in quoted-printable never holds `=_`; what stays as it was might.
        while taken.contains(boundaries) { boundaries += 1 }
        return Self.boundary + String(boundaries)
    }

    private static let boundary = "=_part_"

    /// The numbers that a boundary cannot have, because it would stand in a text already. They are gathered in one pass: a message may hold
    /// as many as it likes.
    private static func takenNumbers(_ source: [UInt8]) -> Set<Int> {
        let word = Array(boundary.utf8)
        var taken: Set<Int> = []
        source.withUnsafeBufferPointer { bytes in
            var next = 0
            while let place = bytes[next...].firstIndex(of: word[0]) {
                next = place + 1
                guard place + word.count < bytes.count, bytes[place..<place + word.count].elementsEqual(word) else { continue }
                // Every number with which the digits begin; more digits than these no message is long enough for.
                var number = 0
                for (index, byte) in bytes[(place + word.count)...].prefix(9).enumerated() {
                    guard (0x30...0x39).contains(byte), index == 0 || number > 0 else { break }
                    number = number * 10 + Int(byte - 0x30)
                    taken.insert(number)
                }
            }
        }
        return taken
    }
}
