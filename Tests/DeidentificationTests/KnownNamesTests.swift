import Recognizers
import Testing
import Text

@testable import Deidentification

struct KnownNamesTests {
    private func found(_ names: [String], _ text: String) -> [String] {
        var findings: [Finding] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var words: [Word] = []
            WordList.read(buffer, 0..<buffer.count, into: &words)
            KnownNames(names).find(words, of: buffer, into: &findings)
        }
        #expect(findings.allSatisfy { $0.reason == .known && $0.kind == .person })
        return findings.map { String(decoding: bytes[$0.span], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Jan Jansen", "Jan Jansen belde", ["Jan Jansen"]), ("Jan Jansen", "dhr. Jansen belde", ["Jansen"]), ("Jan Jansen", "Jansen, Jan", ["Jansen, Jan"]),
        ("Jan Jansen", "JANSEN en jansen", ["JANSEN", "jansen"]), ("Jan Jansen", "J. Jansen", ["J. Jansen"]), ("Jan Jansen", "Jansen, J.", ["Jansen, J."]),
        ("Jan Jansen", "mail jan.jansen@bedrijf.nl", ["jan.jansen"]), ("Jan Jansen", "jansen_jan.docx", ["jansen_jan"]),
        ("Jan Jansen", "jjansen@x.nl", ["jjansen"]),
        ("Jan Jansen", "janjansen1@x.nl", []), ("Jan Jansen", "janjansen@x.nl", ["janjansen"]), ("Jan Jansen", "j.jansen@x.nl", ["j.jansen"]),
        ("Jan Jansen", "op 12 jan 2024", []), ("Jan Jansen", "12 Jan 2024 en Jan", ["Jan"]), ("Jan Jansen", "januari", []),
        ("Anna van der Berg-Jansen", "mevr. A. van der Berg-Jansen", ["A. van der Berg-Jansen"]),
        ("Anna van der Berg-Jansen", "Berg, A. van der", ["Berg, A."]),
        ("Anna van der Berg-Jansen", "Van der Berg Jansen", ["Van der Berg Jansen"]),
        ("Anna van der Berg", "avdberg@x.nl en vanderberg", ["avdberg", "vanderberg"]),
        ("José García", "Jose Garcia", ["Jose Garcia"]), ("Jose Garcia", "JOSÉ", ["JOSÉ"]), ("Anne-Marie Bos", "Annemarie Bos", ["Annemarie Bos"]),
        ("Jan Hendriksen", "Hendrikson, Hendriksn, Hendirksen, Hendriksene", ["Hendrikson, Hendriksn, Hendirksen, Hendriksene"]),
        ("Jan Hendriksen", "hendrikson", ["hendrikson"]),
        ("Jan Bakker", "wij bakken en Bakken", ["Bakken"]), ("Jan Bos", "in het bos", []), ("Jan Bos", "Bos", ["Bos"]),
        ("J.W. de Groot", "JW de Groot", ["JW de Groot"]),
        ("Ben Bakker", "Ben belde. Ik ben er.", ["Ben"]), ("Ben Bakker", "B. Bakker en Ben Bakker", ["B. Bakker", "Ben Bakker"]),
        ("Al de Groot", "Al belde", ["Al"]), ("Fatima Ben Ali", "Ben jij er?", []), ("Jack Ma", "dhr. Ma belde Jack.", ["Ma", "Jack"]),
        ("Ing Yoe Tan", "Ing belde", ["Ing"]), ("Ing. Jan Tan", "Ing belde", []), ("Jan de Heer", "mevrouw De Heer", ["De Heer"]),
        ("Kim Das", "Das belde", ["Das"]), ("Jan Jansen MA", "MA", []),
        ("Jan Jansen", "Jan Piet", ["Jan"]), ("Jan Jansen", "niets hier", []),
        ("Dirk Aar", "daar en daar. Of daar?", []), ("Dirk Aar", "daar@x.nl en daar.docx", ["daar", "daar"]),
        ("Jan de Groot", "een groot huis, de groot opgezette actie", []),
        ("Jan de Groot", "dhr groot en de Groot en jan de groot", ["groot", "de Groot", "jan de groot"]),
    ])
    func `Every form of a known name is found`(name: String, text: String, wanted: [String]) { #expect(found([name], text) == wanted) }

    @Test func `Known names of a record are found by the deidentifier, also where they lie in an address`() {
        #expect(treated("Zie ‹email:jan.jansen@x.nl› en Jansen.", plan(.mask), known: ["Jan Jansen"]) == "Zie [e-mail] en [persoon].")
        #expect(treated("Jansen en j. jansen", plan(.number), known: ["Jan Jansen"]) == "[persoon 1] en [persoon 1]")
    }

    @Test func `Names of one record are not looked for in the next`() throws {
        let deidentifier = try TextDeidentifier(plan(.mask), sources: [])
        func treat(_ text: String, _ known: [String]) -> String {
            var output: [UInt8] = []
            deidentifier.treat(Array(text.utf8), knownNames: known, into: &output)
            return String(decoding: output, as: UTF8.self)
        }
        #expect(treat("Jansen en Pietersen", ["Jan Jansen"]) == "[persoon] en Pietersen")
        #expect(treat("Jansen en Pietersen", ["Els Pietersen"]) == "Jansen en [persoon]")
        #expect(treat("Jansen en Pietersen", []) == "Jansen en Pietersen")
    }

    @Test func `A list of the plan holds for all`() throws {
        let deidentifier = try TextDeidentifier(plan(.mask) { $0.knownNames = .list(["Jan Jansen"]) }, sources: [])
        var output: [UInt8] = []
        deidentifier.treat(Array("JANSEN".utf8), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "[persoon]")
    }
}
