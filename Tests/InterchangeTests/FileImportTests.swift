import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct FileImportTests {
    private static let files: [(String, [UInt8], ImportPreview.Format)] = {
        var random = RandomContent(3)
        let dossiers = [random.dossier()]
        return [
            ("export.zip", Support.zip([("AVG Verantwoordelijke Verwerkingen/1.json", "[\(MinistryRegisterTests.record)]")]), .ministryRegister),
            ("d.json", StateAssessmentTests.file(StateAssessmentTests.full), .stateAssessment),
            ("p.json", Support.bytes(PrivacyAssessmentTests.desktop), .privacyAssessment),
            ("p.json", Support.bytes(PrivacyAssessmentTests.server), .privacyAssessment), ("f.yml", Support.bytes(FideslangTests.file), .fideslang),
            ("r.json", RegisterJSON.write(dossiers).bytes, .ownFormat), ("r.csv", TableExport.csv(dossiers, Support.rulebook, in: .nl).bytes, .table),
            ("r.xlsx", WorkbookExport.xlsx(dossiers, Support.rulebook, in: .en).bytes, .table),
        ]
    }()

    @Test func everyFormatIsRecognised() throws {
        for (name, bytes, format) in Self.files {
            #expect(FileImport.guess(bytes, file: name) == format, "\(name)")
            let preview = try FileImport.preview(bytes, file: name, Support.context())
            #expect(preview.format == format && preview.dossiers.count == 1)
        }
        #expect(FileImport.guess(Support.bytes("{}"), file: "x.json") == nil)
        #expect(throws: InterchangeError.self) { try FileImport.preview([0, 1, 2], file: "x.bin", Support.context()) }
    }

    /// Damaged files are refused or read, and never bring anything down.
    @Test(arguments: Effort.seeds(40)) func damagedFilesDoNoHarm(seed: Int) {
        var chance = Chance(seed)
        for (name, whole, format) in Self.files {
            var bytes = chance.happens(0.3) ? Array(whole.prefix(chance.number(0...whole.count))) : whole
            for _ in 0..<chance.number(1...8) where !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255)) }
            do {
                let preview = try FileImport.preview(bytes, file: name, format: format, Support.context(seed))
                for dossier in preview.dossiers {
                    #expect(!dossier.content.purposes.isEmpty)
                    for (id, value) in dossier.content.fields { #expect(throws: Never.self) { try RegisterFields.field(id)?.check(value) } }
                }
            } catch {
                #expect(!error.message.nl.isEmpty && !error.message.en.isEmpty && !error.mending.nl.isEmpty && !error.mending.en.isEmpty)
            }
        }
    }
}
