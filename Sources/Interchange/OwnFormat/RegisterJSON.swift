import Foundation
public import Register
import Rulebook
import Text

/// Our own complete format: the register as JSON, of which nothing is lost.
///
/// The schema stands in `docs/schemas/register.v1.schema.json`. Facts are answers as JSON in a text, as the register keeps them.
public enum RegisterJSON {
    /// The name of the format and its version; a reader refuses another version.
    public static let format = "waarborg-register"
    public static let version = 1
    static let largest = 50 * 1_048_576

    struct File: Codable, Hashable {
        var format: String
        var version: Int
        /// Whose register it is; nil in files from before this was written.
        var organisation: Head?
        var dossiers: [Entry]
    }

    /// What art. 30(1)(a) and (2)(a) AVG ask about the organisation; empty texts where nobody filled anything in.
    struct Head: Codable, Hashable {
        var name: String
        var contact: String
        var officer: String
        var representative: String

        init(_ organisation: Organisation) {
            (name, contact) = (organisation.name, organisation.contact)
            (officer, representative) = (organisation.officerContact, organisation.representative)
        }
    }

    struct Entry: Codable, Hashable {
        var register: Dossier.Register
        var reference: String
        var department: String
        var status: DossierVersion.Status?
        var address: String?
        var content: DossierContent
        var record: RecordJSON?
    }

    /// Writes one dossier or many; the same dossiers give the same bytes.
    /// - Parameter organisation: whose register it is; nil leaves it out.
    public static func write(_ dossiers: [ExportedDossier], of organisation: Organisation? = nil) -> ExportResult {
        let entries = dossiers.map {
            Entry(
                register: $0.register, reference: $0.reference, department: $0.department, status: $0.status, address: $0.address, content: $0.content,
                record: $0.record.map(RecordJSON.init))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let data = try! encoder.encode(File(format: format, version: version, organisation: organisation.map(Head.init), dossiers: entries))
        return ExportResult(bytes: Array(data) + [0x0A], lost: [])
    }

    /// Reads what `write` wrote.
    /// - Throws: `InterchangeError` with the path of what is missing or does not fit.
    public static func read(_ bytes: [UInt8], file: String) throws(InterchangeError) -> [ExportedDossier] {
        guard bytes.count <= largest else {
            throw InterchangeError(
                SourcePlace(file: file), nl: "het bestand is groter dan 50 MB", en: "the file is larger than 50 MB",
                mendNL: "exporteer minder dossiers tegelijk",
                mendEN: "export fewer dossiers at a time")
        }
        let root = try SourceNode.json(bytes, file: file)
        guard root["format"]?.text == format else { throw notOurs(root) }
        guard root["version"]?.text == String(version) else {
            throw InterchangeError(
                SourcePlace(file: file, path: "$.version"),
                nl: "dit is versie \(root["version"]?.text ?? "?") van het formaat; gelezen wordt versie \(version)",
                en: "this is version \(root["version"]?.text ?? "?") of the format; version \(version) is read",
                mendNL: "werk dit programma bij, of exporteer opnieuw",
                mendEN: "update this program, or export again")
        }
        do {
            let entries = try JSONDecoder().decode(File.self, from: Data(bytes)).dossiers
            for (index, entry) in entries.enumerated() { try check(entry.content, at: SourcePlace(file: file, path: "$.dossiers[\(index)].content")) }
            return entries.map {
                ExportedDossier(
                    register: $0.register, reference: $0.reference, department: $0.department, status: $0.status, content: $0.content, address: $0.address)
            }
        } catch let error as InterchangeError {
            throw error
        } catch {
            let (path, english) = place(of: error)
            throw InterchangeError(
                SourcePlace(file: file, path: path), nl: "hier ontbreekt iets of past iets niet in het formaat: \(english)",
                en: "something is missing or does not fit the format here: \(english)", mendNL: "vergelijk het met het schema register.v1.schema.json",
                mendEN: "compare it with the schema register.v1.schema.json")
        }
    }

    /// Shows what a file would bring in.
    /// - Throws: `InterchangeError` for what is not this format.
    public static func preview(_ bytes: [UInt8], file: String, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let dossiers = try read(bytes, file: file)
        let root = try SourceNode.json(bytes, file: file)
        var preview = ImportPreview(format: .ownFormat)
        for dossier in dossiers {
            preview.dossiers.append(
                ImportedDossier(
                    register: dossier.register, content: dossier.content, reference: dossier.reference, department: dossier.department, status: dossier.status,
                    statusText: dossier.status?.rawValue ?? "", version: ""))
        }
        let address = "\\.address$"
        let record = "^\\$\\.dossiers\\[[0-9]+\\]\\.record\\."
        preview.fates = root.leaves.map { leaf in
            let isAddress = leaf.place.path.range(of: address, options: .regularExpression) != nil && !leaf.place.path.contains(".content")
            let isOrganisation = leaf.place.path.hasPrefix("$.organisation.")
            let isRecord = leaf.place.path.range(of: record, options: .regularExpression) != nil
            let outcome: SourceFate.Outcome =
                leaf.text.isEmpty
                ? .empty
                : isRecord
                    ? .lost(Self.notTakenOver)
                    : isOrganisation
                        ? .lost(Self.isOwnOrganisation)
                        : isAddress
                            ? .lost(.init(nl: "een dossier krijgt hier zijn eigen adres", en: "a dossier gets its own address here"))
                            : .taken(target(leaf.place.path))
            let number = leaf.place.path.split(whereSeparator: { "[]".contains($0) }).dropFirst().first.flatMap { Int($0) }
            return SourceFate(place: leaf.place, text: leaf.text, outcome: outcome, dossier: leaf.place.path.hasPrefix("$.dossiers[") ? number : nil)
        }
        for (index, dossier) in dossiers.enumerated() {
            for name in Set(dossier.content.facts.keys).union(dossier.content.purposes.flatMap(\.facts.keys)).sorted()
            where context.rulebook.fact(named: name) == nil {
                preview.warnings.append(
                    ImportWarning(
                        place: SourcePlace(file: file, path: "$.dossiers[\(index)].content.facts"),
                        message: .init(nl: "het regelboek kent “\(name)” niet", en: "the rulebook does not know “\(name)”")))
            }
        }
        return preview
    }

    /// Why nothing of a record comes in: it was decided and done elsewhere.
    static let notTakenOver = Bilingual(
        nl: "wat elders is besloten en gedaan, wordt niet overgenomen", en: "what was decided and done elsewhere is not taken over")

    /// Why nothing of the organisation comes in: dossiers come into one that is there already.
    static let isOwnOrganisation = Bilingual(
        nl: "de organisatie waarin u invoert heeft haar eigen gegevens", en: "the organisation that you import into has details of its own")

    private static func target(_ path: String) -> SourceFate.Target {
        let parts = path.split(separator: ".").dropFirst(2).map(String.init)
        switch parts.first {
        case "register": return .register
        case "reference": return .reference
        case "department": return .department
        case "status": return .status
        case "content" where parts.count > 1:
            let part = parts[1].prefix { $0 != "[" }
            let number = parts[1].dropFirst(part.count).split(whereSeparator: { "[]".contains($0) }).first.flatMap { Int($0) }
            if part.hasPrefix("name") { return .name }
            if part.hasPrefix("operations") { return .operations }
            if part.hasPrefix("datasets") { return .datasets }
            if part.hasPrefix("purposes") { return .purpose((number ?? 0) + 1) }
            return part.hasPrefix("facts") ? .fact(parts.dropFirst(2).joined(separator: "."), purpose: nil) : .field(parts.dropFirst(2).joined(separator: "."))
        default: return .name
        }
    }

    private static func check(_ content: DossierContent, at place: SourcePlace) throws(InterchangeError) {
        func mistake(_ path: String, _ nl: String, _ en: String) -> InterchangeError {
            InterchangeError(
                SourcePlace(file: place.file, path: place.path + path), nl: nl, en: en, mendNL: "verbeter deze waarde in het bestand",
                mendEN: "correct this value in the file")
        }
        if content.purposes.isEmpty { throw mistake(".purposes", "een dossier heeft minstens één doel", "a dossier has at least one purpose") }
        for (id, value) in content.fields.sorted(by: { $0.key < $1.key }) {
            guard let field = RegisterFields.field(id) else { throw mistake(".fields.\(id)", "dit veld bestaat niet", "there is no such field") }
            do { try field.check(value) } catch { throw mistake(".fields.\(error.path)", error.message.nl, error.message.en) }
        }
        for facts in [content.facts] + content.purposes.map(\.facts) {
            for (name, answer) in facts where JSONReader.read(Array(answer.utf8)) == nil {
                throw mistake(".facts.\(name)", "dit antwoord is geen JSON", "this answer is no JSON")
            }
        }
    }

    private static func notOurs(_ root: SourceNode) -> InterchangeError {
        InterchangeError(
            SourcePlace(file: root.file, path: "$.format"), nl: "dit is geen register in ons eigen formaat", en: "this is no register in our own format",
            mendNL: "kies het formaat waarin het bestand is gemaakt", mendEN: "choose the format in which the file was made")
    }

    private static func place(of error: any Error) -> (path: String, english: String) {
        let context: DecodingError.Context
        switch error {
        case DecodingError.keyNotFound(_, let found), DecodingError.valueNotFound(_, let found), DecodingError.typeMismatch(_, let found),
            DecodingError.dataCorrupted(let found):
            context = found
        default: return ("$", "\(error)")
        }
        let path = context.codingPath.reduce("$") { path, key in key.intValue.map { "\(path)[\($0)]" } ?? "\(path).\(key.stringValue)" }
        return (path, context.debugDescription)
    }
}
