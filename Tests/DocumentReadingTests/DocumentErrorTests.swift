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
}
