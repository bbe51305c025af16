/// A message or a part of one, as it was read (RFC 5322, RFC 2045, RFC 2046).
struct MailPart {
    struct Field {
        var name: String
        /// With its line end.
        var raw: [UInt8]
        /// In the buffer of texts; nil where it is kept as it is.
        var text: Range<Int>?
    }

    indirect enum Body {
        /// In the buffer of texts; the bytes as they stood, for when nothing in it is replaced.
        case text(Range<Int>, isHTML: Bool, raw: Range<Int>)
        case parts([MailPart])
        case message(MailPart)
        case attachment
        case image
    }

    var fields: [Field] = []
    /// As `text/plain`.
    var type = "text/plain"
    var body = Body.parts([])

    func value(_ name: String) -> [UInt8]? {
        fields.first { $0.name.lowercased() == name }.map { Array($0.raw.drop { $0 != UInt8(ascii: ":") }.dropFirst()) }
    }
}

/// Reads a message, and puts its texts in UTF-8 one after another in a buffer.
struct MailReader {
    static let deepest = 20
    static let mostParts = 2_000
    /// Of all texts together, in bytes of UTF-8.
    static let largestText = 8 * 1_048_576

    private let bytes: [UInt8]
    /// The texts that are looked at.
    private(set) var texts: [UInt8] = []
    private(set) var headers: [(range: Range<Int>, name: String, text: HeaderText)] = []
    private(set) var bodies: [(range: Range<Int>, isHTML: Bool)] = []
    private(set) var removedFields = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Fields that are read as text and rewritten.
    static let rewritten: Set<String> = [
        "from", "to", "cc", "bcc", "reply-to", "sender", "subject", "comments", "keywords", "thread-topic", "organization", "date",
    ]
    static let addresses: Set<String> = ["from", "to", "cc", "bcc", "reply-to", "sender"]
    /// Fields that say how to read the message. All others go: they name computers, accounts and other messages.
    private static let kept: Set<String> = [
        "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "content-language", "importance", "priority", "x-priority",
        "auto-submitted", "precedence",
    ]
    /// Those of them that are written anew, in a fixed form.
    static let written: Set<String> = ["content-type", "content-transfer-encoding", "content-disposition"]

    /// - Throws: `DocumentError` for what is no message, cut off, encrypted or nested too deep.
    mutating func read() throws(DocumentError) -> MailPart { try part(0..<bytes.count, depth: 0, isMessage: true) }

    private mutating func part(_ range: Range<Int>, depth: Int, isMessage: Bool) throws(DocumentError) -> MailPart {
        count += 1
        let number = count
        guard depth <= Self.deepest, count <= Self.mostParts else { throw DocumentError(.nestedTooDeep) }
        var part = MailPart()
        var start = try fields(range, isMessage, number, &part)
        start = min(start, range.upperBound)
        let body = start..<range.upperBound
        let content = ContentType(part.value("content-type"))
        part.type = content.type
        let disposition = ContentType(part.value("content-disposition")).type
        let encoding = String(decoding: part.value("content-transfer-encoding") ?? [], as: UTF8.self).filter { !$0.isWhitespace }.lowercased()
        switch true {
        case content.type == "application/pkcs7-mime", content.type == "application/x-pkcs7-mime", content.type == "multipart/encrypted":
            throw DocumentError(.encrypted(.mail), at: .partNumber(number))
        case content.type.hasPrefix("multipart/"):
            guard let boundary = content.boundary, !boundary.isEmpty else { throw DocumentError(.damaged(.mail), at: .partNumber(number)) }
            var parts: [MailPart] = []
            for range in try split(body, boundary, number) { parts.append(try self.part(range, depth: depth + 1, isMessage: false)) }
            part.body = .parts(parts)
        case content.type == "message/rfc822" && ["", "7bit", "8bit", "binary"].contains(encoding) && disposition != "attachment":
            part.body = .message(try self.part(body, depth: depth + 1, isMessage: true))
        case content.type.hasPrefix("text/") && content.type != "text/rtf" && disposition != "attachment":
            part.body = try text(body, content, encoding, number)
        // A note that was added to a message is text like any other; what cannot be read so is taken out.
        case content.type == "text/plain": part.body = (try? text(body, content, encoding, number)) ?? .attachment
        case content.type.hasPrefix("image/"): part.body = .image
        default: part.body = .attachment
        }
        return part
    }

    private mutating func text(_ range: Range<Int>, _ content: ContentType, _ encoding: String, _ number: Int) throws(DocumentError) -> MailPart.Body {
        var plain = Array(bytes[range])
        switch encoding {
        case "base64":
            guard let decoded = TransferEncoding.decodedBase64(plain) else { throw DocumentError(.damaged(.mail), at: .partNumber(number)) }
            plain = decoded
        case "quoted-printable": plain = TransferEncoding.decodedQuotedPrintable(plain[...])
        case "", "7bit", "8bit", "binary": break
        default: throw DocumentError(.damaged(.mail), at: .partNumber(number))
        }
        guard let charset = Charset(content.charset ?? "") else { throw DocumentError(.unknownCharset, at: .partNumber(number)) }
        guard let decoded = charset.decoded(plain) else { throw DocumentError(.invalidUTF8, at: .partNumber(number)) }
        guard texts.count + decoded.count <= Self.largestText else {
            throw DocumentError(.tooLarge(megabytes: Self.largestText / 1_048_576), at: .partNumber(number))
        }
        let start = texts.count
        texts += decoded
        let isHTML = content.type == "text/html"
        bodies.append((start..<texts.count, isHTML))
        return .text(start..<texts.count, isHTML: isHTML, raw: range)
    }

    /// - Returns: where the body begins.
    private mutating func fields(_ range: Range<Int>, _ isMessage: Bool, _ number: Int, _ part: inout MailPart) throws(DocumentError) -> Int {
        var next = range.lowerBound
        while next < range.upperBound {
            let line = lineEnd(next, range.upperBound)
            if isBlank(next..<line) { return line }
            // The lines that begin with space belong to it.
            var end = line
            while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09, !isBlank(end..<lineEnd(end, range.upperBound)) {
                end = lineEnd(end, range.upperBound)
            }
            guard let colon = bytes[next..<line].firstIndex(of: UInt8(ascii: ":")), colon > next,
                bytes[next..<colon].allSatisfy({ (0x21...0x7E).contains($0) || $0 == 0x20 })
            else { throw DocumentError(.damaged(.mail), at: .partNumber(number)) }
            let name = String(decoding: bytes[next..<colon], as: UTF8.self).filter { $0 != " " }
            var field = MailPart.Field(name: name, raw: Array(bytes[next..<end]))
            let small = name.lowercased()
            if Self.rewritten.contains(small) {
                guard let text = HeaderText(bytes[colon + 1..<end]) else { throw DocumentError(.unknownCharset, at: .partNumber(number)) }
                let start = texts.count
                texts += text.bytes
                field.text = start..<texts.count
                headers.append((start..<texts.count, name, text))
                part.fields.append(field)
            } else if Self.written.contains(small) || Self.kept.contains(small) && Self.isPlain(bytes[colon + 1..<end]) {
                part.fields.append(field)
            } else {
                removedFields += 1
            }
            next = end
        }
        if isMessage, part.fields.isEmpty { throw DocumentError(.damaged(.mail), at: .partNumber(number)) }
        return next
    }

    /// Whether a value is a word or a number, without a comment (RFC 5322 3.2.2), in which anything may stand.
    private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
        value.count <= 80
            && value.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) && $0 >= 0x41 || " .,;-\t\r\n".utf8.contains($0) }
    }

    /// The place after the line end.
    private func lineEnd(_ start: Int, _ limit: Int) -> Int {
        var next = start
        while next < limit {
            next += 1
            if bytes[next - 1] == 0x0A { break }
        }
        return next
    }

    private func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 == 0x0D || $0 == 0x0A } }

    /// The parts between the lines with the boundary; what stands before and after them is for programs that do not know parts, and is left.
    private func split(_ range: Range<Int>, _ boundary: [UInt8], _ number: Int) throws(DocumentError) -> [Range<Int>] {
        let mark = Array("--".utf8) + boundary
        var parts: [Range<Int>] = []
        var open: Int?
        var next = range.lowerBound
        while next < range.upperBound {
            let end = lineEnd(next, range.upperBound)
            if end - next >= mark.count, bytes[next..<next + mark.count].elementsEqual(mark) {
                var rest = bytes[next + mark.count..<end]
                while let last = rest.last, last == 0x0A || last == 0x0D || last == 0x20 || last == 0x09 { rest.removeLast() }
                let isLast = rest.elementsEqual("--".utf8)
                if isLast || rest.isEmpty {
                    if let start = open {
                        // The line end before the boundary belongs to the boundary.
                        var stop = next
                        if stop > start, bytes[stop - 1] == 0x0A { stop -= 1 }
                        if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
                        parts.append(start..<stop)
                    }
                    if isLast { return parts }
                    open = end
                }
            }
            next = end
        }
        throw DocumentError(.damaged(.mail), at: .partNumber(number))
    }
}

/// A value such as `text/plain; charset=utf-8` (RFC 2045 5.1).
struct ContentType {
    var type = ""
    private var parameters: [String: [UInt8]] = [:]

    var charset: String? { parameters["charset"].map { String(decoding: $0, as: UTF8.self) } }
    var boundary: [UInt8]? { parameters["boundary"] }

    init(_ value: [UInt8]?) {
        guard let value else {
            type = "text/plain"
            return
        }
        var pieces: [[UInt8]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for byte in value where byte != 0x0D && byte != 0x0A {
            if isEscaped {
                pieces[pieces.count - 1].append(byte)
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == UInt8(ascii: ";") {
                pieces.append([])
            } else if isQuoted || (byte != 0x20 && byte != 0x09) {
                pieces[pieces.count - 1].append(byte)
            }
        }
        type = String(decoding: pieces[0], as: UTF8.self).lowercased()
        for piece in pieces.dropFirst() {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: piece[..<equals], as: UTF8.self).lowercased()
            if parameters[name] == nil { parameters[name] = Array(piece[(equals + 1)...]) }
        }
    }
}
