import Archive
import Deidentification
import DocumentReading
import Foundation
import Recognizers
import Synchronization
import Text

/// Finds and treats what a request asks for: a text, or a file by way of who reads it.
final class TextWork: TextReplacer {
    /// What one document after another leaves.
    private struct State {
        let deidentifier: TextDeidentifier
        let pieces: PieceSource
        var documents: [TextResult.Document] = []
        var treated: [[UInt8]] = []
        var size = 0
    }

    private let plan: TextPlan
    private let state: Mutex<State>

    /// - Throws: `DeidentificationError` where the plan cannot be done.
    private init(_ request: TextRequest) throws {
        plan = request.plan
        let key = plan.needsKey ? try DeidentificationKey(run: request.secret) : nil
        let pieces = PieceSource(IdentifierScanner(kinds: plan.kinds), findsNames: plan.kinds.contains(.person), isTable: request.file?.kind == .csv)
        let sources: [any FindingSource] = [
            NameRecognizer(request.names, further: plan.kinds.intersection(NameRecognizer.furtherKinds), telling: plan.breadth == .broad), pieces,
        ]
        state = Mutex(State(deidentifier: try TextDeidentifier(plan, sources: sources, key: key), pieces: pieces))
    }

    /// Does a request; takes a processor until it is done.
    /// - Throws: `DocumentError` for a file that cannot be read, `DeidentificationError`.
    static func result(of request: TextRequest) throws -> TextResult {
        let work = try TextWork(request)
        guard let file = request.file else {
            _ = try work.replacements(in: DocumentText(Array(request.text.utf8)))
            return work.result(file: nil, counts: nil)
        }
        let (bytes, counts) = try work.rewritten(file)
        return work.result(file: .init(kind: file.kind, content: bytes), counts: counts)
    }

    func replacements(in text: DocumentText) throws -> [Replacement] {
        try state.withLock { state in
            state.size += text.bytes.count
            guard state.size <= TextRequest.longestText else { throw DocumentError(.tooLarge(megabytes: TextRequest.longestText / 1_048_576)) }
            state.pieces.take(text)
            var output: [UInt8] = []
            state.deidentifier.treat(text.bytes, into: &output)
            state.treated.append(output)
            let found = text.bytes.withUnsafeBufferPointer { state.deidentifier.replacements(in: $0) }
            state.documents.append(.init(bytes: text.bytes, found: found.map { .init(finding: $0.finding, replacement: $0.text) }))
            return found.compactMap { edit($0, in: text.bytes) }
        }
    }

    /// Nil for what stays. A word that goes takes the space behind it along, where there is one before it too.
    private func edit(_ found: (finding: Finding, text: String), in bytes: [UInt8]) -> Replacement? {
        let treatment = plan.treatment(of: found.finding.kind)
        if treatment == .keep { return nil }
        var span = found.finding.span
        if treatment == .remove {
            let isAfterSpace = span.lowerBound == 0 || [0x20, 0x0A].contains(bytes[span.lowerBound - 1])
            if isAfterSpace, span.upperBound < bytes.count, bytes[span.upperBound] == 0x20 { span = span.lowerBound..<span.upperBound + 1 }
        }
        return Replacement(span, Array(found.text.utf8))
    }

    /// A file in its own form; of a PDF only the text.
    private func rewritten(_ file: TextRequest.File) throws -> ([UInt8], DocumentCounts) {
        switch file.kind {
        case .csv:
            // A table need not have a header, and its first row may be about somebody: it is looked at too, and taken for headings as well.
            return try stream(file.content, CSV(.all, hasHeader: false, allowsUnevenRows: true))
        case .ndjson: return try stream(file.content, NDJSON(.allStrings, names: JSONNames(tellsOfNumbers: HeadingWords.tellsOfNumbers)))
        case .eml: return try MailMessage(largest: TextRequest.largestFile).rewrite(file.content, with: self)
        case .docx, .odt:
            let limits = ZipLimits(
                archive: TextRequest.largestFile, files: 2_000, file: 64 * 1_048_576, total: 128 * 1_048_576, ratio: 250, ratioFrom: 1_048_576)
            var output: [UInt8] = []
            let counts = try OfficeDocument(limits: limits).rewrite(ArchiveBytes(file.content), write: { output += $0 }, with: self)
            return (output, counts)
        case .pdf:
            guard let reader = PopplerText(seconds: 20, largest: 4 * TextRequest.longestText) else { throw DocumentError(.noPDFReader) }
            return try PDFText(largest: TextRequest.longestText).rewrite("", from: PDFInMemory(reader: reader, content: file.content), with: self)
        case .text: return (file.content, DocumentCounts())
        }
    }

    private func stream(_ content: [UInt8], _ format: some StreamFormat) throws -> ([UInt8], DocumentCounts) {
        var rest = content
        var output: [UInt8] = []
        let counts = try format.rewrite(
            read: {
                defer { rest = [] }
                return rest
            }, write: { output += $0 }, with: self)
        return (output, counts)
    }

    private func result(file: TextRequest.File?, counts: DocumentCounts?) -> TextResult {
        state.withLock { state in
            let isTable = file.map { $0.kind == .csv || $0.kind == .ndjson } ?? false
            let treated = isTable ? file!.content : Array(state.treated.joined(separator: Array("\n\n".utf8)))
            return TextResult(
                plan: plan, documents: state.documents, counts: state.deidentifier.counts, treated: String(decoding: treated, as: UTF8.self),
                file: file, fileCounts: counts)
        }
    }
}

/// The recognisers of identifiers as a source of findings: each piece is looked at under its own heading.
private final class PieceSource: FindingSource {
    private let scanner: HeadedScanner
    private let isTable: Bool
    private var pieces: [DocumentText.Piece] = []
    /// The cells of the first row of a table, and those that stand above the row that is looked at.
    private var firstRow: [String]?
    private var headings: [String] = []

    init(_ scanner: IdentifierScanner, findsNames: Bool, isTable: Bool) {
        (self.scanner, self.isTable) = (HeadedScanner(scanner, findsNames: findsNames), isTable)
    }

    /// Sets what is looked at next.
    func take(_ text: DocumentText) {
        pieces = text.pieces
        guard isTable else { return }
        headings = firstRow ?? []
        if firstRow == nil { firstRow = pieces.map { String(decoding: text.bytes[$0.range], as: UTF8.self) } }
    }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        for (place, piece) in pieces.enumerated() where !piece.range.isEmpty {
            scanner.find(in: bytes, piece.range, heading: place < headings.count ? headings[place] : piece.name, isKey: piece.isKey, into: &findings)
        }
    }
}

/// A PDF that is nowhere but in memory.
private struct PDFInMemory: PDFTextSource {
    let reader: PopplerText
    let content: [UInt8]

    func pages(of file: String, _ take: ([UInt8]) throws -> Void) throws { try reader.pages(ofContent: content, take) }
}

/// Does work that takes long on a thread of its own, so that no other request waits for it.
func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result { try work() }) }
        thread.stackSize = 8 * 1_048_576
        thread.start()
    }
}
