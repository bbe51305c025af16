import Crypto
import Text

/// The last line of an output: how much came before it, and its digest, so that a run that broke off can never pass for a whole one.
///
/// One line of JSON that begins with `{"waarborg":"trailer"`. It stands on a line of its own; where the output does not end with a line end, one is put before it
/// that is no part of the output.
public struct Trailer: Sendable, Hashable {
    /// The format of the line.
    public static let format = 1

    /// The bytes of the output before the trailer, and their SHA-256 in hexadecimal.
    public var bytesOut: Int
    public var sha256: String
    public var bytesIn: Int
    public var documents: Int
    /// The digest of the plan.
    public var plan: String
    /// The version of the program.
    public var version: String
    /// The counts as JSON, as `TextCounts.write` writes them; other jobs may have others.
    public var counts: [UInt8]

    public init(_ output: OutputDigest, bytesIn: Int, documents: Int, plan: String, version: String, counts: [UInt8]) {
        (bytesOut, sha256) = (output.count, output.hexadecimal)
        (self.bytesIn, self.documents, self.plan, self.version, self.counts) = (bytesIn, documents, plan, version, counts)
    }

    private init(bytesOut: Int, sha256: String, bytesIn: Int, documents: Int, plan: String, version: String) {
        (self.bytesOut, self.sha256, self.bytesIn, self.documents, self.plan, self.version, counts) = (bytesOut, sha256, bytesIn, documents, plan, version, [])
    }

    static let start = Array(#"{"waarborg":"trailer""#.utf8)

    /// The line, with its end.
    public var line: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("waarborg", "trailer")
        json.field("format", Self.format)
        json.field("version", version)
        json.field("plan", plan)
        json.field("documents", documents)
        json.field("bytesIn", bytesIn)
        json.field("bytesOut", bytesOut)
        json.field("sha256", sha256)
        var line = json.bytes
        if !counts.isEmpty {
            line.append(contentsOf: #","counts":"#.utf8)
            line += counts
        }
        return line + [0x7D, 0x0A]
    }

    /// Reads a line; `counts` is then what stood there.
    static func read(_ line: [UInt8]) -> Trailer? {
        guard let value = JSONReader.read(line), value["waarborg"]?.text == "trailer", number(value, "format") == format, let version = value["version"]?.text,
            let plan = value["plan"]?.text, let documents = number(value, "documents"), let bytesIn = number(value, "bytesIn"),
            let bytesOut = number(value, "bytesOut"), let sha256 = value["sha256"]?.text
        else { return nil }
        return Trailer(bytesOut: bytesOut, sha256: sha256, bytesIn: bytesIn, documents: documents, plan: plan, version: version)
    }

    private static func number(_ value: JSONValue, _ name: String) -> Int? {
        guard case .number(let text) = value[name], let number = Int(text), number >= 0 else { return nil }
        return number
    }
}

/// Counts and digests an output while it is written.
public struct OutputDigest {
    private var hash = SHA256()
    public private(set) var count = 0
    /// Whether the output, if any, ends with a line end: else one goes before the trailer.
    public private(set) var endsLine = true

    public init() {}

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let last = bytes.last else { return }
        hash.update(bufferPointer: bytes)
        count += bytes.count
        endsLine = last == 0x0A
    }

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    public var hexadecimal: String { HexText.encode(hash.finalize()) }
}
