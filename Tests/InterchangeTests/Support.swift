import Archive
import Casework
import Deadlines
import Foundation
import Rulebook
import SeededChance
import Synchronization
import Testing
import Text

@testable import Interchange
@testable import Register

/// The rulebook of this repository and ways to make contents and files.
enum Support {
    static let rulebook: Rulebook = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let read = try! RulebookFolder.read(root.appendingPathComponent("Law"))
        precondition(read.rulebook != nil, read.diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
        return read.rulebook!
    }()

    static let reader = JSONSituationReader(rulebook)

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let organisation = Organisation(
        id: Identifier("voorbeeldstad")!, slug: "voorbeeldstad", name: "Gemeente Voorbeeldstad", contact: "Markt 1",
        officerContact: "fg@voorbeeldstad.example")

    static func context(_ seed: Int = 1) -> ImportContext {
        let chance = Mutex(Chance(seed))
        return ImportContext(rulebook: rulebook) { count in chance.withLock { chance in (0..<count).map { _ in UInt8(chance.number(0...255)) } } }
    }

    /// A file of plain text.
    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    static func zip(_ files: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        for file in files { writer.add(file.0, bytes(file.1)) }
        return writer.finished()
    }
}

extension ImportPreview {
    func outcomes(_ path: String) -> [SourceFate.Outcome] { fates.filter { $0.place.path == path }.map(\.outcome) }

    /// Checks what must hold of every preview: each place of the source has a fate, each text that is said to be taken over stands in the dossier.
    func checkFates(of places: [SourcePlace], exceptions: Set<String> = [], _ location: SourceLocation = #_sourceLocation) {
        let known = Set(fates.map(\.place))
        for place in places { #expect(known.contains(place), "no fate for \(place)", sourceLocation: location) }
        for fate in fates {
            guard let dossier = fate.dossier.map({ dossiers[$0] }) else { continue }
            let content = dossier.content
            let text = PlainText.cleaned(fate.text)
            switch fate.outcome {
            case .empty: #expect(PlainText.isBlank(fate.text), "\(fate)", sourceLocation: location)
            case .lost: break
            case .remark: #expect(content.fields["remarks"]?.text?.contains(text) == true, "\(fate)", sourceLocation: location)
            case .taken(.name): #expect(content.name == PlainText.trimmed(text), sourceLocation: location)
            case .taken(.reference): #expect(dossier.reference == PlainText.trimmed(text), sourceLocation: location)
            case .taken(.department): #expect(dossier.department == PlainText.trimmed(text), sourceLocation: location)
            case .taken(.status): #expect(dossier.statusText == PlainText.trimmed(text), sourceLocation: location)
            case .taken(.purpose(let number)):
                let purpose = content.purposes[number - 1]
                #expect("\(purpose.name)\n\(purpose.description)".contains(PlainText.trimmed(text)), "\(fate)", sourceLocation: location)
            case .taken(.field(let path)):
                #expect(content.value(at: path) != nil, "\(fate)", sourceLocation: location)
                if case .text(let value)? = content.value(at: path), text.hasPrefix("MARK") {
                    #expect(value.contains(PlainText.trimmed(text)), "\(fate)", sourceLocation: location)
                }
            case .taken(.fact(let name, let purpose)):
                let facts = purpose.map { content.purposes[$0 - 1].facts } ?? content.facts
                #expect(facts[name] != nil, "\(fate)", sourceLocation: location)
            case .taken: break
            }
        }
        for dossier in dossiers {
            for (id, value) in dossier.content.fields {
                #expect(throws: Never.self, sourceLocation: location) { try RegisterFields.field(id)!.check(value) }
            }
            for facts in [dossier.content.facts] + dossier.content.purposes.map(\.facts) {
                for (name, answer) in facts {
                    let fact = Support.rulebook.fact(named: name)!
                    let value = JSONReader.read(Array(answer.utf8))!
                    #expect(Support.reader.state(value, of: fact) != nil, "\(name) = \(answer)", sourceLocation: location)
                }
            }
        }
    }
}

extension DossierContent {
    /// The value at a path such as `processors.1.name`.
    func value(at path: String) -> FieldValue? {
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count == 3, let row = Int(parts[1]), let rows = fields[parts[0]]?.rows else { return fields[path] }
        // Rows that stayed empty are gone: then the place may have shifted.
        return rows.indices.contains(row - 1) ? rows[row - 1][parts[2]] : rows.compactMap { $0[parts[2]] }.first
    }

    /// The same with identifiers that only tell the order, for formats that do not keep them.
    var withoutIdentifiers: DossierContent {
        var next = 0
        func identifier<T>() -> Identifier<T> {
            next += 1
            return Identifier("n\(next)")!
        }
        var content = self
        content.purposes = purposes.map { Purpose(id: identifier(), name: $0.name, description: $0.description, facts: $0.facts) }
        for id in fields.keys.sorted() {
            if let rows = fields[id]?.rows { content.fields[id] = .rows(rows.map { FieldRow(id: identifier(), values: $0.values) }) }
        }
        return content
    }
}
