import Documents
import Foundation
import Testing
import Text

@Suite struct DocumentTests {
    static let created = "2026-11-21T12:00:00+01:00"

    static func sample(_ language: Language = .nl, paragraphs: Int = 3) -> Document {
        let long = String(repeating: "Wie gegevens van een ander gebruikt, zegt waarom en hoe lang. ", count: 9)
        return Document(
            title: "Mag dat? Één vraag (met haakjes)", language: language, footer: "Waarborg – geen juridisch advies",
            blocks: [
                .heading(.one, "Mag dat?"),
                .paragraph(
                    "Het antwoord is \(.bold("nee")), \(.italic("tenzij")) … zie \(.link("AVG 9", to: "https://eur-lex.europa.eu/a?b='c'")) en verder."
                ),
                .heading(.two, "Voorwaarden"),
                .checklist([.init(isDone: true, "DPIA gedaan"), .init(isDone: false, "OR gevraagd")]),
                .numbered(["eerst", "dan"]), .bullets(["los", "vast"]),
                .table([.init("Doel", "Werving"), .init("Grondslag", RichText(long))]),
                .note(title: "Let op", ["Dit kan veranderen op 2 augustus 2027."]),
                .heading(.two, "Redenen"), .heading(.three, "Ten eerste"),
            ] + (0..<paragraphs).map { .paragraph(RichText("\($0 + 1). " + long)) })
    }

    @Test func startsAndEndsAsPDF() throws {
        let file = try Self.sample().pdf(created: Self.created)
        let text = String(file.map { Character(Unicode.Scalar($0)) })
        #expect(text.hasPrefix("%PDF-1.4\n"))
        #expect(text.hasSuffix("%%EOF\n"))
        #expect(text.contains("/Lang (nl)"))
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("/Marked true"))
        #expect(text.contains("/CreationDate (20261121120000+01'00"))
    }

    @Test func sameInputSameBytes() throws {
        let files = try (0..<3).map { _ in try Self.sample().pdf(created: Self.created) }
        #expect(Set(files).count == 1)
        #expect(try Self.sample(.en).pdf(created: Self.created) != files[0])
    }

    @Test func manyAtOnce() async throws {
        let one = try Self.sample().pdf(created: Self.created)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 { group.addTask { try Self.sample().pdf(created: Self.created) } }
            for try await file in group { #expect(file == one) }
        }
    }

    @Test func emptyAndOddDocuments() throws {
        let empty = Document(title: "", language: .en, footer: "", blocks: [])
        #expect(try empty.pdf(created: Self.created).count > 500)
        let word = String(repeating: "x", count: 5_000)
        let odd = Document(
            title: "a\nb", language: .en, footer: word,
            blocks: [
                .paragraph(""), .paragraph("a\0b\nc\r\nd"), .paragraph(RichText(word)), .bullets([]), .table([]),
                .note(title: "", []), .heading(.three, "漢字 👩‍👩‍👧 \u{202E}"),
                .table([.init(RichText(word), RichText(word))]),
            ])
        #expect(try odd.pdf(created: Self.created).count > 500)
    }

    @Test func onlyWebLinksBecomeLinks() {
        #expect(RichText.link("x", to: "javascript:alert(1)").runs.first?.link == nil)
        #expect(RichText.link("x", to: "https://a").runs.first?.link == "https://a")
    }

    // MARK: As other programs read it

    @Test(.enabled(if: Poppler.isInstalled)) func textReadsInOrder() throws {
        let text = try Poppler.run("pdftotext", ["-layout"], on: Self.sample().pdf(created: Self.created))
        let wanted = [
            "Mag dat?", "nee, tenzij", "AVG 9", "Voorwaarden", "Gedaan", "DPIA gedaan", "Doel", "Werving", "Let op",
        ]
        var rest = Substring(text)
        for words in wanted {
            let place = try #require(rest.range(of: words), "\(words) is missing or out of order in: \(rest)")
            rest = rest[place.upperBound...]
        }
        #expect(text.contains("Pagina 1 van 2"))
    }

    @Test(.enabled(if: Poppler.isInstalled)) func structureIsTagged() throws {
        let tree = try Poppler.run("pdfinfo", ["-struct-text"], on: Self.sample().pdf(created: Self.created))
        for tag in [
            "Document", "H1", "H2", "H3", "P (block)", "L (block)", "LI", "Lbl", "LBody", "Table", "TH", "TD", "Link",
        ] {
            #expect(tree.contains(tag), "no \(tag) in \(tree)")
        }
        #expect(tree.contains("\"Het antwoord is \""))
        #expect(tree.contains("\" en verder.\""))
        #expect(!tree.contains("Pagina 1"))
    }

    @Test(.enabled(if: Poppler.isInstalled)) func linesThatSomebodyEndedStayEnded() throws {
        let document = Document(
            title: "x", language: .nl, footer: "", blocks: [.table([.init(RichText("Opmerkingen"), RichText("Eerste regel.\r\nTweede regel.\nDerde."))])])
        let text = try Poppler.run("pdftotext", ["-layout"], on: document.pdf(created: Self.created))
        let lines = text.split(separator: "\n").map { $0.trimmingPrefix("Opmerkingen").trimmingPrefix(while: \.isWhitespace) }
        for line in ["Eerste regel.", "Tweede regel.", "Derde."] { #expect(lines.contains { $0 == line }, "\(text)") }
    }

    @Test(.enabled(if: Poppler.isInstalled)) func tablesAreTablesAndDigestsCanBeCopied() throws {
        let digest = "31714532512b77ffbc4d0d1bf0b953e08714ea297a7d815f422ec11956ddfe9f"
        let rows = (1...80).map { ["aanval \($0)", "\($0),5 %", "gehaald"].map { (text: String) in RichText(text) } }
        let document = Document(
            title: "x", language: .nl, footer: "",
            blocks: [
                .grid(.init(headings: ["aanval", "restrisico", "uitkomst"], areNumbers: [false, true, false], rows: rows)),
                .grid(.init(headings: ["van", "kenmerk"], areNumbers: [false, false], rows: [["de tabel zoals die is vrijgegeven", RichText(digest)]])),
                .drawing(
                    .init(
                        width: 640, height: 360,
                        shapes: [
                            .box(x: 10, y: 10, width: 50, height: 90, fill: 0.5, stroke: 0),
                            .text("veertig procent", x: 600, y: 50, anchor: .end, size: 12, isBold: false, turn: 0),
                        ])), .paragraph("tot slot"),
            ])
        let text = try Poppler.run("pdftotext", ["-layout"], on: document.pdf(created: Self.created))
        #expect(text.contains(digest) && text.contains("veertig procent"), "\(text)")
        #expect(text.contains(/aanval 80 +80,5 % +gehaald/))
        // The headings stand on each page of the table.
        #expect(text.matches(of: /aanval +restrisico +uitkomst/).count >= 2)
        let tree = try Poppler.run("pdfinfo", ["-struct-text"], on: document.pdf(created: Self.created))
        #expect(tree.contains("TH") && tree.contains("TD") && !tree.contains("veertig procent"))
    }

    @Test(.enabled(if: Poppler.isInstalled)) func metadata() throws {
        let facts = try Poppler.run("pdfinfo", [], on: Self.sample().pdf(created: Self.created))
        #expect(facts.contains("Mag dat? Één vraag (met haakjes)"))
        #expect(facts.contains(/Tagged: +yes/))
        #expect(facts.contains(/Page size: +595.276 x 841.89 pts \(A4\)/))
        #expect(facts.contains(/Pages: +2/))
    }

    @Test(.enabled(if: Poppler.isInstalled)) func longDocumentsBreakWithoutLoss() throws {
        let document = Self.sample(.en, paragraphs: 60)
        let text = try Poppler.run("pdftotext", [], on: document.pdf(created: Self.created))
        let numbers = text.matches(of: /(?:^|[\n\f])(\d+)\. Wie/).compactMap { Int($0.1) }
        #expect(numbers == Array(1...60))
        // Nine sentences in each paragraph, and nine in the table.
        let body = text.replacing(/Page \d+ of \d+/, with: "").replacing(document.footer, with: "")
        #expect(body.replacing(/\s+/, with: " ").matches(of: /zegt waarom en hoe lang/).count == 61 * 9)
        for page in text.split(separator: "\u{0C}", omittingEmptySubsequences: true) where page.contains("Page ") {
            #expect(page.split(separator: "\n").count > 3)
        }
    }
}

private enum Poppler {
    static let isInstalled = ["pdftotext", "pdfinfo"].allSatisfy { path(of: $0) != nil }

    static func path(of program: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: program) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    static func run(_ program: String, _ options: [String], on file: [UInt8]) throws -> String {
        let place = FileManager.default.temporaryDirectory.appending(path: "document-\(UUID().uuidString).pdf")
        try Data(file).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let process = Process()
        process.executableURL = path(of: program)
        process.arguments = options + [place.path] + (program == "pdftotext" ? ["-"] : [])
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
