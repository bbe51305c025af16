import Deidentification
import DocumentReading
import Foundation
import Recognizers
import Text

/// What somebody asks to be done with a text. All of it comes with the request, and is gone with the answer.
struct TextRequest: Sendable {
    /// A file of a kind that is written again in its own form.
    struct File: Sendable {
        var kind: DocumentKind
        var content: [UInt8]
    }

    /// With plain line ends; empty where a file came.
    var text = ""
    var file: File?
    var names = NameRecognizer.Setting.sensitive
    /// Kinds that are looked for only where asked.
    var also: Set<EntityKind> = []
    /// Whether all is looked for that can tell about somebody indirectly.
    var breadth = TextPlan.Breadth.usual
    /// For every kind but special categories.
    var treatment = Treatment.mask
    /// Where a kind is treated otherwise.
    var treatments: [EntityKind: Treatment] = [:]
    var placeholders: Language
    /// Names that are known to be in the text, one a line.
    var known = ""
    /// Of pseudonyms, invented values and shifted dates: made for this request, and it only travels in the page.
    var secret: [UInt8]

    /// Of the text, in bytes; of a document that of what is to be read in it.
    static let longestText = 1_048_576
    static let largestFile = 10 * 1_048_576
    /// What can be asked for besides all that is always looked for.
    static let optional: [EntityKind] = [.jobTitle, .organisation]
    static let mostKnownNames = 1_000
    /// A form with all of it: a file that comes back from a page is a third longer, and line ends may have doubled.
    static let longestForm = largestFile / 3 * 4 + 3 * longestText

    /// The names of the fields.
    enum Field {
        static let text = "text"
        static let file = "file"
        /// A file that comes back from the page.
        static let kept = "document"
        static let keptKind = "kind"
        static let names = "names"
        static let also = "also"
        static let treatment = "treatment"
        static let placeholders = "placeholders"
        static let known = "known"
        static let secret = "key"
        static let step = "step"

        static func treatment(_ kind: EntityKind) -> String { "treatment-" + kind.rawValue }
    }

    /// Why it cannot be done, beside the field that it is about.
    struct Mistake: Error, Sendable {
        var field: String
        var message: Bilingual
    }

    init(placeholders: Language, secret: [UInt8]) { (self.placeholders, self.secret) = (placeholders, secret) }

    /// Reads a form, without its file.
    /// - Parameter random: as many bytes as asked for, for the key of a request that brings none.
    /// - Throws: `Failure` for what no page of this site sends.
    init(_ form: MultipartForm, language: Language, random: (Int) -> [UInt8]) throws {
        let fields = form.form
        let returned = fields[Field.secret].flatMap(HexText.decode)
        self.init(
            placeholders: try Self.choice(fields[Field.placeholders], Language.init) ?? language,
            secret: returned?.count == DeidentificationKey.secretLength ? returned! : random(DeidentificationKey.secretLength))
        names = try Self.choice(fields[Field.names], NameRecognizer.Setting.init) ?? .sensitive
        for name in fields.all(Field.also) {
            if name == TextPlan.Breadth.broad.rawValue {
                breadth = .broad
                continue
            }
            guard let kind = EntityKind(rawValue: name), Self.optional.contains(kind) else { throw Self.unknownChoice }
            also.insert(kind)
        }
        treatment = try Self.choice(fields[Field.treatment]) { TreatmentChoice.treatment($0, of: nil) } ?? .mask
        for kind in EntityKind.allCases {
            treatments[kind] = try Self.choice(fields[Field.treatment(kind)]) { TreatmentChoice.treatment($0, of: kind) }
        }
        known = Self.plainLines(fields[Field.known] ?? "")
        text = Self.plainLines(fields[Field.text] ?? "")
    }

    /// Takes the file that came along, and looks whether all of it can be done.
    /// - Throws: `Mistake`, `DocumentError` for a file that cannot be read, and `Failure` for what no page of this site sends.
    mutating func complete(_ form: MultipartForm) throws {
        if let sent = form.files[Field.file] {
            guard text.isEmpty else {
                throw Mistake(
                    field: Field.file,
                    message: .init(nl: "Kies een van de twee: een tekst of een bestand.", en: "Choose one of the two: a text or a file."))
            }
            try take(sent.content, DocumentKind(fileName: sent.name))
        } else if let kept = form.form[Field.kept], !kept.isEmpty {
            guard let content = Data(base64Encoded: kept), let kind = form.form[Field.keptKind].flatMap({ DocumentKind(rawValue: $0) }) else {
                throw Self.unknownChoice
            }
            try take(Array(content), kind)
        }
        try check()
    }

    /// The names that are known, without doubles.
    var knownNames: [String] {
        var seen: Set<String> = []
        return known.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// What is looked for and what is done with it. One request is one run: who comes back in another row of a table gets the same stand-in.
    var plan: TextPlan {
        var plan = TextPlan(language: placeholders, names: names, default: treatment, treatments: treatments)
        plan.kinds.formUnion(also)
        if breadth == .broad {
            plan.breadth = .broad
            plan.kinds = Set(EntityKind.allCases)
        }
        plan.consistency = .run
        if !knownNames.isEmpty { plan.knownNames = .list(knownNames) }
        return plan
    }

    /// A file of plain text is taken as if it were typed.
    private mutating func take(_ content: [UInt8], _ kind: DocumentKind?) throws {
        guard let kind else { throw DocumentError(.unknownFormat) }
        guard content.count <= Self.largestFile else { throw DocumentError(.tooLarge(megabytes: Self.largestFile / 1_048_576)) }
        guard kind == .text else {
            file = File(kind: kind, content: content)
            return
        }
        if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) { throw DocumentError(.utf16) }
        guard let typed = String(validating: content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content.dropFirst(3)) : content, as: UTF8.self) else {
            throw DocumentError(.invalidUTF8)
        }
        text = Self.plainLines(typed)
    }

    private mutating func check() throws {
        guard text.utf8.count <= Self.longestText else {
            // It need not travel back.
            text = ""
            throw Mistake(
                field: Field.text,
                message: .init(
                    nl: "De tekst is groter dan 1 MB. Verdeel haar in stukken, of gebruik de opdracht “waarborg deidentify text”.",
                    en: "The text is larger than 1 MB. Divide it into parts, or use the command “waarborg deidentify text”."))
        }
        guard file != nil || text.contains(where: { !$0.isWhitespace }) else {
            throw Mistake(field: Field.text, message: .init(nl: "Plak een tekst of kies een bestand.", en: "Paste a text or choose a file."))
        }
        let names = knownNames
        guard names.count <= Self.mostKnownNames, names.allSatisfy({ $0.utf8.count <= 200 }) else {
            throw Mistake(
                field: Field.known,
                message: .init(
                    nl: "Geef hooguit \(Self.mostKnownNames) namen, een op elke regel, van hooguit 200 tekens.",
                    en: "Give at most \(Self.mostKnownNames) names, one on each line, of at most 200 characters."))
        }
    }

    /// Browsers send both marks of a line end.
    private static func plainLines(_ text: String) -> String {
        text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    }

    /// A value of a list; none where the field is not there or empty.
    private static func choice<Value>(_ text: String?, _ make: (String) -> Value?) throws -> Value? {
        guard let text, !text.isEmpty else { return nil }
        guard let value = make(text) else { throw unknownChoice }
        return value
    }

    private static var unknownChoice: Failure {
        .badRequest("unknown-choice", .init(nl: "Deze keuze bestaat niet. Begin opnieuw.", en: "There is no such choice. Start again."))
    }
}
