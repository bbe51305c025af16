import ArgumentParser
import DocumentReading
import Foundation
import Recognizers
import Text

/// How the bytes of a text are to be read.
struct TextFormatOptions: ParsableArguments {
    @Option(
        help: help(
            "De vorm: txt (platte tekst), ndjson, csv, eml, docx, odt of pdf. Anders volgt die uit de naam; standaardinvoer is txt.",
            "The format: txt (plain text), ndjson, csv, eml, docx, odt or pdf. Otherwise it follows from the name; standard input is txt."))
    var format: String?

    @Option(
        help: help(
            "NDJSON: een veld om te behandelen, zoals body of messages[].text; mag vaker. Anders alle tekst.",
            "NDJSON: a field to treat, such as body or messages[].text; may be repeated. Otherwise all text.", valueName: "path"))
    var field: [String] = []

    @Option(
        help: help(
            "CSV: een kolom om te behandelen, met zijn naam of nummer; mag vaker. Anders alle kolommen.",
            "CSV: a column to treat, by its name or number; may be repeated. Otherwise all columns.", valueName: "column"))
    var column: [String] = []

    @Option(help: help("CSV: het scheidingsteken. Anders volgt het uit de eerste regels.", "CSV: the delimiter. Otherwise it follows from the first lines."))
    var delimiter: String?

    @Flag(help: help("CSV: de eerste rij is geen kop.", "CSV: the first row is no header."))
    var noHeader = false

    @Flag(
        help: help(
            "Vervang bytes die geen UTF-8 zijn in plaats van te stoppen.", "Replace bytes that are no UTF-8 instead of stopping."))
    var repair = false

    /// All of it in words, in a fixed order.
    var reading: [String] {
        [format ?? "", delimiter ?? "", "header \(!noHeader)", "repair \(repair)", "fields"] + field + ["columns"] + column
    }

    private var invalid: InvalidText { repair ? .replace : .refuse }

    /// - Parameter path: nil for standard input.
    /// - Throws: `CommandFailure` for a format that is not known, and for a file of which the name tells none: read as plain text, what is packed or written in
    ///   another way in it would not be found.
    func kind(of path: String?) throws(CommandFailure) -> DocumentKind {
        if let format {
            if let kind = DocumentKind(rawValue: format.lowercased()) ?? DocumentKind(fileName: "." + format) { return kind }
            throw CommandFailure(
                .usage, "format", .init(nl: "de vorm “\(format)” is niet bekend", en: "the format “\(format)” is not known"),
                hint: .init(nl: "kies uit: \(Self.known)", en: "choose from: \(Self.known)"))
        }
        // A pipe or device has no name of its own.
        guard let path, Self.isRegular(path) else { return .text }
        if let kind = DocumentKind(fileName: path) { return kind }
        throw CommandFailure(
            .usage, "format",
            .init(nl: "de naam “\(path)” zegt niet welke vorm het bestand heeft", en: "the name “\(path)” does not tell which format the file has"),
            hint: .init(
                nl: "geef --format txt als het platte tekst is; gelezen worden \(Self.known)",
                en: "give --format txt where it is plain text; \(Self.known) are read"))
    }

    private static let known = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")

    private static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return !path.hasPrefix("/dev/") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// - Throws: `CommandFailure` for a field or column that cannot be.
    private func stream(_ kind: DocumentKind) throws(CommandFailure) -> (any StreamFormat)? {
        switch kind {
        case .text: return PlainText(invalid: invalid)
        case .ndjson:
            guard field.count <= 64 else {
                throw CommandFailure(.usage, "field", .init(nl: "meer dan 64 velden kan niet", en: "more than 64 fields cannot be"))
            }
            var paths: [FieldPath] = []
            for name in field {
                guard let path = FieldPath(name) else {
                    throw CommandFailure(
                        .usage, "field", .init(nl: "“\(name)” is geen veld", en: "“\(name)” is no field"),
                        hint: .init(nl: "schrijf bijvoorbeeld messages[].text", en: "write for instance messages[].text"))
                }
                paths.append(path)
            }
            return NDJSON(paths.isEmpty ? .allStrings : .paths(paths), names: Self.names, invalid: invalid)
        case .csv:
            let columns = column.map { name in Int(name).map { CSVColumns.Column.number($0) } ?? .named(name) }
            return try table(columns.isEmpty ? .all : .chosen(columns))
        default: return nil
        }
    }

    /// How a table is read of which these columns are chosen.
    func table(_ columns: CSVColumns) throws(CommandFailure) -> CSV {
        var mark: UInt8?
        if let delimiter {
            let text = delimiter == "\\t" || delimiter == "tab" ? "\t" : delimiter
            guard text.utf8.count == 1 else {
                throw CommandFailure(
                    .usage, "delimiter", .init(nl: "het scheidingsteken is één teken, of tab", en: "the delimiter is one character, or tab"))
            }
            mark = text.utf8.first
        }
        return CSV(columns, delimiter: mark, hasHeader: !noHeader, invalid: invalid)
    }

    private static let names = JSONNames(tellsOfNumbers: HeadingWords.tellsOfNumbers, isText: HeadingWords.isData)

    /// - Throws: `CommandFailure` for an option that none of the documents has a use for: what it was meant to do would not happen.
    func check(_ kinds: [DocumentKind]) throws(CommandFailure) {
        func refuse(_ option: String, _ wanted: DocumentKind) throws(CommandFailure) {
            if kinds.contains(wanted) { return }
            let name = wanted.rawValue.uppercased()
            throw CommandFailure(
                .usage, "format", .init(nl: "\(option) is voor \(name), en dat is er niet bij", en: "\(option) is for \(name), and there is none of that"),
                hint: .init(nl: "geef --format \(wanted.rawValue), of laat \(option) weg", en: "give --format \(wanted.rawValue), or leave \(option) out"))
        }
        if !field.isEmpty { try refuse("--field", .ndjson) }
        if !column.isEmpty { try refuse("--column", .csv) }
        if delimiter != nil { try refuse("--delimiter", .csv) }
        if noHeader { try refuse("--no-header", .csv) }
    }

    /// Reads a document and writes it again.
    /// - Parameter path: nil for standard input.
    /// - Throws: `DocumentError`, `CommandFailure` and what `write` and the finder throw.
    func rewrite(
        _ path: String?, _ kind: DocumentKind, threads: Int, with finder: some TextReplacer, progress: (Int) -> Void, write: ([UInt8]) throws -> Void
    ) throws -> DocumentCounts {
        if let stream = try stream(kind) {
            let input = try path.map { path throws(DocumentError) in try DocumentInput(path: path) } ?? DocumentInput(descriptor: 0)
            return try stream.rewrite(
                threads: threads,
                read: {
                    let bytes = try input.next()
                    progress(bytes.count)
                    return bytes
                }, write: write, with: finder)
        }
        guard let path else {
            throw CommandFailure(
                .usage, "format",
                .init(nl: "\(kind.rawValue) kan niet van de standaardinvoer komen", en: "\(kind.rawValue) cannot come from standard input"),
                hint: .init(nl: "geef het bestand bij zijn naam", en: "give the file by its name"))
        }
        switch kind {
        case .eml:
            let message = MailMessage()
            let (bytes, counts) = try message.rewrite(try DocumentInput(path: path).all(largest: message.largest), with: finder)
            progress(counts.bytesIn)
            try write(bytes)
            return counts
        case .docx, .odt:
            let counts = try OfficeDocument().rewrite(try DocumentInput(path: path), write: write, with: finder)
            progress(counts.bytesIn)
            return counts
        default:
            guard let poppler = PopplerText() else {
                throw CommandFailure(
                    .noInput, "no-pdftotext",
                    .init(nl: "voor PDF is het programma pdftotext nodig, en dat is er niet", en: "PDF needs the program pdftotext, which is not there"),
                    hint: .init(nl: "installeer poppler-utils (macOS: poppler)", en: "install poppler-utils (macOS: poppler)"))
            }
            let (bytes, counts) = try PDFText(invalid: invalid).rewrite(path, from: poppler, with: finder)
            progress(counts.bytesIn)
            try write(bytes)
            return counts
        }
    }
}

extension DocumentKind {
    /// Whether a line may stand behind what is written.
    var takesTrailer: Bool { isStream || self == .pdf }

    /// Whether its texts stand under names: of members, of columns, of the fields of a header.
    var hasFields: Bool { self == .ndjson || self == .csv || self == .eml }
}

/// One document of a run: where it comes from and where it goes.
struct TextErrand: Sendable {
    /// Nil for standard input.
    var input: String?
    /// Nil for standard output.
    var output: String?
    var kind: DocumentKind
    /// What it is called in messages: the path below the folder that was given.
    var name: String
}

/// Finds the documents that were asked for.
struct TextErrands {
    var errands: [TextErrand] = []
    /// Files in folders whose names tell no format that is read.
    var passedOver: [String] = []
    /// What is no file of the folder itself: links, which may lead anywhere, and pipes.
    var linked: [String] = []
    /// Hidden files and folders.
    var hidden: [String] = []
    var isFolder = false

    /// - Throws: `CommandFailure` for what is not there, or where the output has no place.
    init(_ paths: [String], out: String?, _ format: TextFormatOptions) throws {
        let files = FileManager.default
        if paths.isEmpty || paths == ["-"] {
            errands = [
                TextErrand(input: nil, output: out == "-" ? nil : out, kind: try format.kind(of: nil), name: say("<standaardinvoer>", "<standard input>"))
            ]
            return
        }
        var found: [(path: String, name: String)] = []
        var folders: [String] = []
        for path in paths {
            var isDirectory: ObjCBool = false
            guard files.fileExists(atPath: path, isDirectory: &isDirectory) else {
                throw CommandFailure(.noInput, "no-file", .init(nl: "“\(path)” is er niet", en: "there is no “\(path)”"))
            }
            if !isDirectory.boolValue { found.append((path, (path as NSString).lastPathComponent)); continue }
            isFolder = true
            folders.append(path)
            try search(path, "", format, &found)
        }
        isFolder = isFolder || found.count > 1
        guard isFolder else {
            let kind = try format.kind(of: found[0].path)
            errands = [TextErrand(input: found[0].path, output: out == "-" ? nil : out, kind: kind, name: found[0].name)]
            return
        }
        guard let out, out != "-" else {
            throw CommandFailure(
                .usage, "out", .init(nl: "meer dan één bestand vraagt een map voor de uitvoer", en: "more than one file needs a folder for the output"),
                hint: .init(nl: "geef --out met een map", en: "give --out with a folder"))
        }
        try OutputPlaces.check(folder: out, against: folders)
        var taken: Set<String> = []
        for (path, name) in found {
            let kind = try format.kind(of: path)
            var target = kind == .pdf ? name + ".txt" : name
            while !taken.insert(target).inserted { target = "_" + target }
            errands.append(TextErrand(input: path, output: (out as NSString).appendingPathComponent(target), kind: kind, name: name))
        }
    }

    /// The files of a folder and of those in it, by name.
    /// - Parameter below: the path from the folder that was given, with a stroke behind it.
    private mutating func search(_ folder: String, _ below: String, _ format: TextFormatOptions, _ found: inout [(path: String, name: String)]) throws {
        let files = FileManager.default
        for entry in try files.contentsOfDirectory(atPath: folder).sorted() {
            // Our own mark of what was finished, where the output of one run is the input of another.
            if entry == FinishedFiles.name { continue }
            if entry.hasPrefix(".") { hidden.append(below + entry); continue }
            let (path, name) = ((folder as NSString).appendingPathComponent(entry), below + entry)
            // Of a link this is the type of the link itself.
            switch try files.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
            case .typeDirectory: try search(path, name + "/", format, &found)
            case .typeRegular:
                if format.format == nil, DocumentKind(fileName: name) == nil { passedOver.append(name) } else { found.append((path, name)) }
            default: linked.append(name)
            }
        }
    }
}
