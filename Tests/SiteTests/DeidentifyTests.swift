import Archive
import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

/// A text of nobody: the BSN passes the eleven test (9·1+8·1+7·1+6·2+5·2+4·2+3·3+2·3−3 = 66), the domain is of RFC 2606.
private let letter = """
    Mevrouw Wilhelmina Kwakkelstein is 38 jaar en belde op 12 maart 2026. Haar BSN is 111222333, haar mail w.kwakkelstein@example.com.
    Zij heeft een depressie. Op verzoek van mevrouw Kwakkelstein: BSN 111222333 en BSN 999990019 zijn nagekeken.
    """

@Suite("De-identification of a text over HTTP")
struct DeidentifyTests {
    @Test("The page says what becomes of a text, is not stored, and is reached from the start page and the navigation", arguments: [true, false])
    func page(isDutch: Bool) async throws {
        let visitor = try await Shared.visitor()
        let place = isDutch ? "/de-identificeren" : "/en/de-identify"
        let page = try await visitor.get(place)
        #expect(page.status == 200 && page["cache-control"] == "no-store")
        #expect(page.text.contains(isDutch ? "Er blijft niets bewaard" : "Nothing is kept"))
        #expect(page.text.contains("<a href=\"\(place)\" aria-current=\"page\">"))
        #expect(page.text.contains("hreflang=\"\(isDutch ? "en" : "nl")\" href=\"\(isDutch ? "/en/de-identify" : "/de-identificeren")\""))
        let start = try await visitor.get(isDutch ? "/" : "/en")
        let main = try #require(start.text.components(separatedBy: "<main").last)
        #expect(main.contains("href=\"\(place)\""))
        #expect(!page.text.contains("<script"))
    }

    @Test("The example is filled in, and everything invented in it is found", arguments: [true, false])
    func example(isDutch: Bool) async throws {
        let desk = try await Desk(isDutch: isDutch)
        let filled = try await desk.visitor.get(desk.place + "?example=1")
        let text = try #require(filled.area("n-text"))
        #expect(text.contains("999990019"))
        let result = try await desk.send([("text", text)])
        #expect(result.status == 200 && result["cache-control"] == "no-store")
        let treated = try #require(result.area("n-treated"))
        let secrets = ["999990019", "fantasia@example.com", "NL64XXXX0123456789", "Fantasia", "1234 AB", "06-00000000"]
        for secret in secrets { #expect(!treated.contains(secret), "\(secret)") }
        for placeholder in [isDutch ? "[persoon]" : "[person]", "[BSN]", "[IBAN]", "[e-mail]"] {
            #expect(treated.contains(placeholder), "\(placeholder)")
        }
    }

    @Test("What was found stands in the text with its kind in words, in a legend with counts, and in a table with why")
    func found() async throws {
        let page = try await Desk().send([("text", letter)]).text
        #expect(page.contains("111222333<span class=\"wb-mark-label\"> (burgerservicenummer)</span></mark>"))
        #expect(page.contains("Burgerservicenummer</mark>\u{A0}3\u{A0}keer"))
        #expect(page.contains("<td>de vorm, met een woord ernaast</td>"))
        #expect(page.contains("De tekst is gede-identificeerd"))
        #expect(page.contains("De tekst zegt iets gevoeligs over mensen") && page.contains("Gezondheid</mark>\u{A0}1\u{A0}keer: blijft staan"))
        // Of what was found there is a choice, of what was not there is none.
        #expect(page.contains("name=\"treatment-bsn\"") && page.contains("name=\"treatment-health\"") && !page.contains("name=\"treatment-iban\""))
    }

    @Test(
        "Each treatment does what it says",
        arguments: ["mask", "number", "remove", "generalise-usual", "surrogate", "pseudonym", "mark", "keep"])
    func treatments(name: String) async throws {
        let result = try await Desk().send([("text", letter), ("treatment", name)])
        #expect(result.status == 200)
        let treated = try #require(result.area("n-treated"))
        #expect(treated.contains("111222333") == ["mark", "keep"].contains(name))
        let isPseudonymised = ["number", "surrogate", "pseudonym"].contains(name)
        #expect(result.text.contains("De tekst is gepseudonimiseerd") == isPseudonymised)
        #expect(result.text.contains("gemarkeerd, en er is niets weggehaald") == ["mark", "keep"].contains(name))
        // The key is spoken of where there is one.
        #expect(result.text.contains("De sleutel is door het lot gemaakt") == ["surrogate", "pseudonym"].contains(name))
        switch name {
        case "mask": #expect(treated.contains("Haar BSN is [BSN], haar mail [e-mail]."))
        case "number": #expect(treated.contains("Haar BSN is [BSN 1],") && treated.contains("BSN [BSN 1] en BSN [BSN 2]"))
        case "remove": #expect(!treated.contains("  ") && treated.contains("Haar BSN is"))
        case "generalise-usual": #expect(treated.contains("30-39") && treated.contains("maart 2026") && !treated.contains("12 maart"))
        case "surrogate":
            let invented = treated.matches(of: /\b9999\d{5}\b/).map { String($0.0) }
            #expect(invented.count == 3 && invented[0] == invented[1] && invented[1] != invented[2])
            for number in invented {
                let digits = number.compactMap(\.wholeNumberValue)
                let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(sum % 11 == 0)
            }
        case "pseudonym":
            let made = treated.matches(of: /\[BSN-([0-9A-Z]+)\]/).map { String($0.1) }
            #expect(made.count == 3 && made[0] == made[1] && made[1] != made[2])
        case "mark": #expect(treated.contains("[BSN: 111222333]"))
        default: #expect(treated == letter)
        }
    }

    @Test("A kind can be treated otherwise than the rest, dates can be shifted, and sensitive words masked")
    func perKind() async throws {
        let fields = [("text", letter), ("treatment", "mask"), ("treatment-date", "shift"), ("treatment-health", "mask"), ("treatment-age", "keep")]
        let treated = try #require(try await Desk().send(fields).area("n-treated"))
        #expect(!treated.contains("12 maart 2026") && !treated.contains("[datum]") && treated.contains(/\d{1,2} [a-z]+ 202[56]/))
        #expect(!treated.contains("depressie") && treated.contains("[gezondheid]"))
        #expect(treated.contains("38 jaar"))
    }

    @Test("Job titles are looked for where asked, and the choice stays chosen")
    func also() async throws {
        let desk = try await Desk()
        let text = "Wethouder Kwakkelstein belde."
        #expect(!(try await desk.send([("text", text)])).text.contains("name=\"treatment-job-title\""))
        let asked = try await desk.send([("text", text), ("also", "job-title")])
        #expect(asked.text.contains("name=\"treatment-job-title\"") && asked.text.contains("value=\"job-title\" checked"))
    }

    @Test("A text made to take long is answered")
    func slow() async throws {
        let desk = try await Desk()
        for part in ["http://", "linkedin.com/", "a@", "1 ", "Jan de "] {
            #expect(try await desk.send([("text", String(repeating: part, count: 400_000 / part.utf8.count))]).status == 200, "\(part)")
        }
    }

    @Test("Placeholders come in the other language, and known names are found")
    func settings() async throws {
        // No word of any list, so that only who was told of it finds it in small letters.
        let text = "Gisteren was dromvelk er ook, zei de buurman."
        let desk = try await Desk()
        let without = try #require(try await desk.send([("text", text), ("names", "precise")]).area("n-treated"))
        #expect(without.contains("dromvelk"))
        let with = try #require(try await desk.send([("text", text), ("known", "Dromvelk\r\n"), ("placeholders", "en")]).area("n-treated"))
        #expect(with.contains("[person]") && !with.contains("dromvelk"))
    }

    @Test("What is downloaded is what was shown, with the same pseudonyms; a new text gets others")
    func download() async throws {
        let desk = try await Desk()
        let fields = [("text", letter), ("treatment", "pseudonym")]
        let shown = try await desk.send(fields)
        let file = try await desk.send(fields + [("key", try #require(shown.hidden("key"))), ("step", "download")])
        #expect(file.status == 200 && file["cache-control"] == "no-store" && file["content-type"] == "text/plain; charset=utf-8")
        #expect(file["content-disposition"] == "attachment; filename=\"gepseudonimiseerd.txt\"")
        #expect(file.text == shown.area("n-treated"))
        let again = try await desk.send(fields)
        #expect(again.area("n-treated") != shown.area("n-treated"))
    }

    @Test("A Word document comes back as one, without the names; what the page holds of it is enough")
    func word() async throws {
        let desk = try await Desk()
        let shown = try await desk.send([], file: ("brief van Kwakkelstein.docx", try Word.document(letter)))
        #expect(shown.status == 200, "\(shown.text.prefix(2_000))")
        #expect(shown.text.contains("Download als .docx") && !shown.text.contains("brief van Kwakkelstein"))
        #expect(shown.text.contains("111222333<span"))
        let fields = ["key", "kind", "document"].map { ($0, shown.hidden($0) ?? "") }
        let file = try await desk.send(fields + [("step", "download")])
        #expect(file["content-disposition"] == "attachment; filename=\"gede-identificeerd.docx\"")
        let text = try Word.text(file.body)
        #expect(text.contains("[BSN]") && text.contains("[persoon]") && !text.contains("111222333") && !text.contains("Kwakkelstein"))
    }

    @Test("A table comes back as one, its first row treated too; of a PDF comes the text")
    func otherFiles() async throws {
        let desk = try await Desk()
        let rows = "Wilhelmina Kwakkelstein;111222333\nBSN 999990019;w@example.com\n"
        let table = try await desk.send([], file: ("mensen.csv", Array(rows.utf8)))
        let treated = try #require(table.area("n-treated"))
        #expect(treated.split(separator: "\n").map { $0.split(separator: ";").count } == [2, 2])
        for secret in ["Kwakkelstein", "999990019", "w@example.com"] { #expect(!treated.contains(secret)) }

        let mail = "From: Wilhelmina Kwakkelstein <w@example.com>\r\nSubject: BSN 111222333\r\n\r\nGroet, Wilhelmina Kwakkelstein\r\n"
        let message = try await desk.send([("step", "download")], file: ("bericht.eml", Array(mail.utf8)))
        #expect(message["content-type"] == "message/rfc822" && message.text.contains("Subject: ") && !message.text.contains("111222333"))

        let start = try await desk.visitor.get("/")
        let made = try await desk.visitor.post("/situatie", [("example", "employer"), ("variant", "")], from: start)
        let pdf = try await desk.visitor.get(try #require(made["location"]) + "/download/pdf")
        let read = try await desk.send([], file: ("oordeel.pdf", pdf.body))
        #expect(read.status == 200 && read.text.contains("Download als .txt") && read.text.contains("Van de PDF krijgt u alleen de tekst terug."))
    }

    @Test("A value is read with the name of its field, or with what stands above it in the first row")
    func headings() async throws {
        let desk = try await Desk()
        let rows = "volgorde;userId;achternaam\n7;48213;de Wit\n8;u-77120;Kers\n"
        let table = try #require(try await desk.send([], file: ("mensen.csv", Array(rows.utf8))).area("n-treated"))
        for secret in ["48213", "77120", "Wit", "Kers"] { #expect(!table.contains(secret)) }
        #expect(table.split(separator: "\n").map { $0.prefix { $0 != ";" } } == ["volgorde", "7", "8"])
        let lines = "{\"userId\":48213,\"volgorde\":7}\n{\"achternaam\":\"de Wit\",\"volgorde\":8}\n"
        let values = try #require(try await desk.send([], file: ("mensen.ndjson", Array(lines.utf8))).area("n-treated"))
        #expect(!values.contains("48213") && !values.contains("Wit") && values.contains("\"volgorde\":7") && values.contains("\"volgorde\":8"))
    }

    @Test("What cannot be read is told beside its field, with nothing of what it says")
    func mistakes() async throws {
        let desk = try await Desk()
        let canary = "Kanariegeel"
        var broken = try Word.document(canary)
        broken.removeLast(40)
        let files: [(String, [UInt8])] = [
            ("\(canary).txt", Array(canary.utf8) + [0xFF, 0xFE, 0x00]), ("x.txt", [0xFF, 0xFE, 0x4B, 0x00]), ("x.docx", broken), ("x.odt", Array(canary.utf8)),
            ("x.pdf", Array(canary.utf8)), ("x.pdf", Array("%PDF-1.7\n\(canary)".utf8)), ("\(canary).xlsx", Array(canary.utf8)), (canary, Array(canary.utf8)),
            ("x.csv", Array("a;\"\(canary)".utf8)), ("x.ndjson", Array("{\"\(canary)\":".utf8)), ("x.csv", [0x61, 0xFF, 0x0A]), ("x.eml", [0xFF, 0xFE]),
        ]
        for (name, content) in files {
            let answer = try await desk.send([("text", "")], file: (name, content))
            #expect([422].contains(answer.status) || name == "x.eml" && answer.status == 200, "\(name): \(answer.status)")
            #expect(!answer.text.contains(canary), "\(name)")
            if answer.status == 422 { #expect(answer.text.contains("Er klopt iets niet") && answer.text.contains("id=\"n-file--error\""), "\(name)") }
        }
        let nothing = try await desk.send([("text", " \r\n")])
        #expect(nothing.status == 422 && nothing.text.contains("Plak een tekst of kies een bestand."))
        let both = try await desk.send([("text", "een")], file: ("x.txt", Array("twee".utf8)))
        #expect(both.status == 422 && both.text.contains("Kies een van de twee"))
        let big = try await desk.send([("text", String(repeating: "woord ", count: 180_000))])
        #expect(big.status == 422 && big.text.contains("De tekst is groter dan 1 MB."))
        let names = try await desk.send([("text", "een"), ("treatment", "remove"), ("known", String(repeating: "a", count: 300))])
        #expect(names.status == 422 && names.text.contains("id=\"n-known--error\""))
        // What was filled in is still there.
        #expect(names.area("n-text") == "een" && names.text.contains("value=\"remove\" selected"))
    }

    @Test("More than the page takes is refused with the limits of this page")
    func tooLarge() async throws {
        let desk = try await Desk()
        let answer = try await desk.send([], file: ("x.csv", [UInt8](repeating: 0x61, count: 17 * 1_048_576 + 400_000)))
        #expect(answer.status == 413 && answer.text.contains("een bestand hooguit 10 MB"))
    }

    @Test("What no page of this site sends is refused, and never a failure of the server")
    func strange() async throws {
        let desk = try await Desk()
        for (name, value) in [
            ("treatment", "hash"), ("treatment-bsn", "hash"), ("treatment-bsn", "shift"), ("names", "off"),
            ("placeholders", "fr"), ("also", "bsn"), ("treatment", "<b>"),
        ] {
            #expect(try await desk.send([("text", letter), (name, value)]).status == 400, "\(name)=\(value)")
        }
        #expect(try await desk.send([("document", "%%%"), ("kind", "docx")]).status == 400)
        #expect(try await desk.send([("document", "AAAA"), ("kind", "exe")]).status == 400)
        #expect(try await desk.send([("text", letter), ("key", "kort")]).status == 200)
        let page = try await desk.visitor.get(desk.place)
        #expect(try await desk.visitor.post(desk.place, [("text", letter)], from: page).status == 400)
        #expect(try await desk.send([("text", letter)], token: "00000000000000000000000000000000").status == 403)
        #expect(!page.text.contains("hash"))
    }

    @Test("What somebody pastes comes back as text, never as markup")
    func escaping() async throws {
        let nasty = "</textarea><script>alert(1)</script> BSN 111222333 \"'&"
        let page = try await Desk().send([("text", nasty), ("known", nasty)]).text
        #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    }

    @Test("Neither page calls anything anonymous, whatever is chosen", arguments: [true, false])
    func words(isDutch: Bool) async throws {
        let desk = try await Desk(isDutch: isDutch)
        var pages = [try await desk.visitor.get(desk.place)]
        for name in ["mask", "pseudonym", "keep"] { pages.append(try await desk.send([("text", letter), ("treatment", name)])) }
        pages.append(try await desk.send([("text", "niets")]))
        for page in pages {
            #expect(page.status == 200)
            for word in ["anoniem", "anonym", "geanonimiseerd"] { #expect(!page.text.lowercased().contains(word)) }
        }
    }

    @Test("Nothing of a text is logged or stored, also where it is refused")
    func canary() async throws {
        let canary = "Kanariegeel"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-canary-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = LogBook()
        let server = try await RunningServer.start(database: folder.appendingPathComponent("x.sqlite").path, logger: log.logger)
        let desk = try await Desk(visitor: Visitor(server.client))
        let text = "Mevrouw \(canary) van Verzinsel, BSN 111222333, woont in \(canary)."
        #expect(try await desk.send([("text", text), ("known", canary)]).status == 200)
        #expect(try await desk.send([("text", text), ("treatment", canary)]).status == 400)
        #expect(try await desk.send([("text", text), ("treatment", "pseudonym"), ("step", "download")]).status == 200)
        #expect(try await desk.send([], file: ("\(canary).docx", Array(text.utf8))).status == 422)
        #expect(try await desk.send([], file: ("\(canary).txt", Array(text.utf8) + [0xFF])).status == 422)
        #expect(try await desk.visitor.get(desk.place + "?example=\(canary)").status == 200)
        await server.stop()
        // The book is open: the server tells of its start and end.
        #expect(!log.lines.isEmpty)
        #expect(!log.lines.contains { $0.contains(canary) || $0.contains("111222333") })
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files { #expect(try Data(contentsOf: file).range(of: Data(canary.utf8)) == nil, "\(file.lastPathComponent)") }
    }
}

/// Somebody at the page, with the cookie and the token of its form.
private struct Desk {
    let visitor: Visitor
    let place: String
    let token: String

    init(visitor: Visitor? = nil, isDutch: Bool = true) async throws {
        if let visitor { self.visitor = visitor } else { self.visitor = try await Shared.visitor() }
        place = isDutch ? "/de-identificeren" : "/en/de-identify"
        token = try #require(try await self.visitor.get(place).hidden("csrf"))
    }

    /// Sends the form.
    func send(_ fields: [(String, String)], file: (name: String, content: [UInt8])? = nil, token: String? = nil) async throws -> HTTPClient.Answer {
        let mark = "----grens\(UUID().uuidString)"
        var body: [UInt8] = []
        for (name, value) in [("csrf", token ?? self.token)] + fields {
            body += Array("--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let file {
            let head = "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n"
            body += Array((head + "Content-Type: application/octet-stream\r\n\r\n").utf8) + file.content + [0x0D, 0x0A]
        }
        body += Array("--\(mark)--\r\n".utf8)
        return try await visitor.post(place, body: body, type: "multipart/form-data; boundary=\(mark)")
    }
}

extension HTTPClient.Answer {
    /// The content of a text area, as a browser reads it.
    fileprivate func area(_ id: String) -> String? {
        guard let start = text.range(of: "id=\"\(id)\""), let open = text.range(of: ">\n", range: start.upperBound..<text.endIndex),
            let end = text.range(of: "</textarea>", range: open.upperBound..<text.endIndex)
        else { return nil }
        return Self.plain(String(text[open.upperBound..<end.lowerBound]))
    }

    /// The value of a hidden field.
    fileprivate func hidden(_ name: String) -> String? {
        guard let start = text.range(of: "type=\"hidden\" name=\"\(name)\" value=\""), let end = text.range(of: "\"", range: start.upperBound..<text.endIndex)
        else { return nil }
        return Self.plain(String(text[start.upperBound..<end.lowerBound]))
    }

    private static func plain(_ markup: String) -> String {
        var text = markup
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] { text = text.replacing(entity, with: sign) }
        return text
    }
}

/// The smallest Word documents (ECMA-376 part 1, section 11).
private enum Word {
    static func document(_ text: String) throws -> [UInt8] {
        let body = text.split(separator: "\n").map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
        var writer = ZipWriter()
        let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        writer.add("[Content_Types].xml", Array(types.utf8))
        let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        writer.add("word/document.xml", Array("<?xml version=\"1.0\"?><w:document xmlns:w=\"\(name)\"><w:body>\(body)</w:body></w:document>".utf8))
        return try writer.finished()
    }

    static func text(_ file: [UInt8]) throws -> String {
        let limits = ZipLimits(archive: 1_000_000, files: 10, file: 1_000_000, total: 1_000_000, ratio: 100)
        let archive = try ZipArchive(ArchiveBytes(file), limits: limits)
        let entry = try #require(archive.entries.first { $0.name == "word/document.xml" })
        return String(decoding: try archive.content(of: entry), as: UTF8.self)
    }
}

/// Everything that a server says.
private final class LogBook: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(book: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(book: LogBook) { self.book = book }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(
            level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String, function: String, line: UInt
        ) {
            book.kept.withLock { $0.append("\(message) \(self.metadata) \(metadata ?? [:])") }
        }
    }
}
