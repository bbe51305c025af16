import Archive
import Testing
import Text

@testable import DocumentReading

@Suite struct DocumentErrorTests {
    @Test func everyErrorIsSaidInBothLanguagesWithItsPlaceAndHowToMendIt() {
        let kinds: [DocumentError.Kind] = [
            .invalidUTF8, .utf16, .invalidJSON, .recordTooLong(megabytes: 1), .strayQuote, .unevenRow(cells: 1, columns: 2), .invalidPath(choice: 1),
            .columnNotFound(choice: 1, columns: 2), .tooLarge(megabytes: 3), .unsafeArchive, .damaged(.pdf), .encrypted(.word), .invalidXML, .documentType,
            .nestedTooDeep, .unknownCharset, .pagesWithoutText([3]), .noPDFReader, .tookTooLong(seconds: 4), .fileSystem(number: 2), .unknownFormat,
        ]
        #expect(Set(kinds.map { DocumentError($0).message.nl }).count == kinds.count)
        #expect(Set(kinds.map { DocumentError($0).message.en }).count == kinds.count)
        for kind in kinds {
            let error = DocumentError(kind, at: .line(7))
            #expect(error.message.nl != error.message.en && error.mending.nl != error.mending.en)
            #expect(error.line(in: .nl).hasPrefix("regel 7: ") && error.line(in: .en).hasPrefix("line 7: "))
        }
    }

    @Test func noErrorHoldsAnythingOfTheInput() {
        let canary = "CANARY"
        var errors: [(any Error)?] = [
            PlainText().error(Array(canary.utf8) + [0xFF]), NDJSON(.allStrings).error(Array("{\"CANARY\":CANARY}".utf8)),
            CSV(.all).error(Array("CANARY,b\n\"CANARY\"CANARY,c".utf8)), CSV(.all).error(Array("CANARY,b\nCANARY".utf8)),
            CSV(.chosen([.named("c")])).error(Array("CANARY,b\nx,CANARY".utf8)), NDJSON(.allStrings, longestLine: 2).error(Array("\"CANARY\"\n".utf8)),
        ]
        for text in [
            canary, "CANARY: x", "From: a\nContent-Type: text/CANARY; charset=CANARY\n\nCANARY", "From: =?CANARY?Q?CANARY?=\n\nCANARY",
            "From: a\nContent-Type: multipart/mixed; boundary=CANARY\n\n--CANARY\nCANARY", "From: a\nContent-Transfer-Encoding: CANARY\n\nCANARY",
        ] {
            errors.append(MailMessageTests.error(Array(text.utf8)))
        }
        for (name, content) in [
            ("word/CANARY.xml", "<CANARY>&CANARY;</CANARY>"), ("CANARY/../x", canary), ("word/CANARY.xml", "<!DOCTYPE CANARY>"), ("x\\CANARY", canary),
        ] {
            var writer = ZipWriter()
            for name in ["[Content_Types].xml", "word/document.xml"] { writer.add(name, Array("<x/>".utf8)) }
            writer.add(name, Array(content.utf8))
            errors.append(OfficeDocumentTests.error(writer.finished()))
        }
        for error in errors {
            #expect(error != nil)
            #expect(error.map { !"\($0)".contains(canary) } == true)
            #expect((error as? DocumentError).map { !$0.line(in: .nl).contains(canary) && !$0.line(in: .en).contains(canary) } == true)
        }
    }
}
