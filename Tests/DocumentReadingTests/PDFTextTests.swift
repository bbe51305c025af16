import Foundation
import SeededChance
import Testing

@testable import DocumentReading

@Suite struct PDFTextTests {
    /// A document with a line of text on each page (ISO 32000-1, 7.5), written out by hand.
    static func pdf(_ pages: [String], trailer: String = "") -> [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>"]
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>")
        objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
        for (index, page) in pages.enumerated() {
            objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<</Font<</F 3 0 R>>>>/Contents \(5 + 2 * index) 0 R>>")
            let content = "BT /F 12 Tf 50 400 Td (\(page)) Tj ET"
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
        text += "trailer<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    /// The program; a computer that tests documents has it (`scripts/install-deps`).
    static func reader() throws -> PopplerText { try #require(PopplerText()) }

    static func rewrite(
        _ bytes: [UInt8], _ replacer: any TextReplacer = Replacers.none, _ format: PDFText = PDFText(), by source: (any PDFTextSource)? = nil
    ) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return String(decoding: try format.rewrite(file.path, from: source ?? reader(), with: replacer).bytes, as: UTF8.self)
    }

    static func error(_ bytes: [UInt8], by source: (any PDFTextSource)? = nil) -> DocumentError? {
        do {
            _ = try rewrite(bytes, by: source)
            return nil
        } catch { return error as? DocumentError }
    }

    @Test func theTextOfAllPagesComesOutWithWhatIsReplaced() throws {
        let text = try Self.rewrite(Self.pdf(["Beste Jan de Vries,", "Groet van Jan"]), Replacers.masking("Jan"))
        #expect(text == "Beste [NAAM] de Vries,\n\u{C}Groet van [NAAM]\n")
    }

    @Test func pagesWithoutTextAreToldByNumberOrPassedOver() throws {
        let scan = Self.pdf(["een", "", "drie", ""])
        #expect(Self.error(scan) == DocumentError(.pagesWithoutText([2, 4])))
        #expect(try Self.rewrite(scan, Replacers.none, PDFText(allowsEmptyPages: true)) == "een\n\u{C}\u{C}drie\n\u{C}")
        #expect(throws: DocumentError(.pagesWithoutText([1]))) { try Self.rewrite(Self.pdf([""]), Replacers.none, PDFText(allowsEmptyPages: true)) }
    }

    @Test func theBrokenAndEncryptedAreRefused() {
        #expect(Self.error(Array("CANARY".utf8)) == DocumentError(.damaged(.pdf)))
        #expect(Self.error([]) == DocumentError(.damaged(.pdf)))
        #expect(Self.error(Array("%PDF-1.4\nCANARY".utf8)) == DocumentError(.damaged(.pdf)))
        let key = String(repeating: "00", count: 32)
        let locked = "/Encrypt<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>/ID[<00><00>]"
        #expect(Self.error(Self.pdf(["CANARY"], trailer: locked)) == DocumentError(.encrypted(.pdf)))
        #expect(throws: DocumentError(.fileSystem(number: ENOENT))) { try Self.reader().pages(of: "/nonexistent/x.pdf") { _ in } }
    }

    /// More than fits between two programs at once, so that it is read while it is written.
    @Test func whatIsInMemoryIsReadWithoutAFile() throws {
        let names = (0..<400).map { "Bladzijde \($0) van " + String(repeating: "x", count: 2_000) }
        var pages: [String] = []
        let content = Self.pdf(names)
        #expect(content.count > 800_000)
        try Self.reader().pages(ofContent: content) { pages.append(String(decoding: $0, as: UTF8.self)) }
        #expect(pages.count == 400)
        #expect(pages.enumerated().allSatisfy { $0.element.hasPrefix("Bladzijde \($0.offset) van x") })
        #expect(throws: DocumentError(.damaged(.pdf))) { try Self.reader().pages(ofContent: Array("CANARY".utf8)) { _ in } }
        #expect(throws: DocumentError(.damaged(.pdf))) { try Self.reader().pages(ofContent: Array("%PDF-1.4\nCANARY".utf8)) { _ in } }
    }

    /// A signal for writing to nobody would end the tests.
    @Test func aReaderThatReadsNothingIsAnErrorAndNoMore() {
        let content = Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 0x20, count: 4_000_000)
        #expect(throws: DocumentError(.damaged(.pdf))) { try PopplerText(program: "/bin/false").pages(ofContent: content) { _ in } }
    }

    @Test func aReaderThatRunsAwayIsEnded() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func program(_ script: String) throws -> String {
            let file = folder.appendingPathComponent("\(UUID().uuidString)")
            try Data(("#!/bin/sh\n" + script).utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            return file.path
        }
        let some = Self.pdf(["x"])
        #expect(Self.error(some, by: PopplerText(program: try program("while :; do :; done"), seconds: 1)) == DocumentError(.tookTooLong(seconds: 1)))
        #expect(Self.error(some, by: PopplerText(program: try program("exec sleep 60"), seconds: 1)) == DocumentError(.tookTooLong(seconds: 1)))
        #expect(Self.error(some, by: PopplerText(program: try program("exec yes"), largest: 3 * 1_048_576)) == DocumentError(.tooLarge(megabytes: 3)))
        #expect(Self.error(some, by: PopplerText(program: try program("kill -SEGV $$"))) == DocumentError(.damaged(.pdf)))
        #expect(Self.error(some, by: PopplerText(program: "/nonexistent/pdftotext")) == DocumentError(.noPDFReader))
    }

    @Test func noDamageDoesHarm() throws {
        let good = Self.pdf(["Jan de Vries", "tweede"])
        for seed in Effort.seeds(8) {
            var chance = Chance(seed)
            var bytes = Array(good.prefix(chance.number(20...good.count)))
            for _ in 0..<chance.number(0...6) { bytes[chance.number(8...bytes.count - 1)] = UInt8(chance.number(0...255)) }
            do { _ = try Self.rewrite(bytes, Replacers.none, PDFText(invalid: .replace)) } catch { #expect(error is DocumentError) }
        }
    }
}
