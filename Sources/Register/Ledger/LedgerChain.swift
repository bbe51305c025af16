import Crypto
public import Deadlines
import Text

/// The end of an append-only ledger: what the next line is chained to.
///
/// A ledger is text, one JSON object a line. The first line names it; each further line is an entry or a signed checkpoint. The state
/// after a line is the SHA-256 of the state before it and the line as written, so that no byte of any line, nor their order, can change
/// without the end changing; and a checkpoint signs that end.
public struct LedgerChain: Sendable {
    /// The version of the format.
    static let format = "waarborg-ledger-1"

    /// What names this ledger; random, so that lines of one are none of another.
    public let id: String
    /// How many entries there are.
    public private(set) var count = 0
    /// The 32 bytes to which the next line is chained.
    public private(set) var state: [UInt8]

    /// An empty ledger.
    /// - Parameter id: letters, digits and hyphens.
    public init(id: String) {
        self.id = id
        state = Self.next(Array(Self.format.utf8), [])
        state = Self.next(state, Self.header(id))
    }

    /// An end that was kept.
    /// - Parameter state: the 32 bytes of the state.
    public init(id: String, count: Int, state: [UInt8]) {
        (self.id, self.count, self.state) = (id, count, state)
    }

    /// The first line, without its end.
    static func header(_ id: String) -> [UInt8] {
        var json = JSONWriter(capacity: 96)
        json.beginObject()
        json.field("format", format)
        json.field("ledger", id)
        json.endObject()
        return json.bytes
    }

    /// The first line of the ledger, without its end.
    public var firstLine: [UInt8] { Self.header(id) }

    /// Adds an entry.
    /// - Returns: its line, without its end.
    public mutating func append(_ entry: LedgerEntry) -> [UInt8] {
        count += 1
        let line = entry.bytes(number: count)
        state = Self.next(state, line)
        return line
    }

    /// Signs the ledger as it stands.
    /// - Parameter isEnd: whether an export ends here: one that lacks this line was cut off.
    /// - Returns: the line of the checkpoint, without its end.
    /// - Throws: what the cryptography throws.
    public mutating func checkpoint(at time: Instant, with key: SigningKey, isEnd: Bool = false) throws -> [UInt8] {
        let checkpoint = Checkpoint(count: count, state: state, time: time.description, key: key.id, isEnd: isEnd)
        let line = checkpoint.line(signature: try key.sign(checkpoint.signedBytes(ledger: id)))
        // What ends an export is no part of the ledger itself.
        if !isEnd { absorb(line) }
        return line
    }

    mutating func absorb(_ line: [UInt8]) { state = Self.next(state, line) }

    mutating func countOne() { count += 1 }

    private static func next(_ state: [UInt8], _ line: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: state)
        hash.update(data: line)
        return Array(hash.finalize())
    }
}

/// A signed statement of where the ledger stood.
struct Checkpoint: Hashable {
    var count: Int
    var state: [UInt8]
    var time: String
    var key: String
    var isEnd: Bool

    /// What the signature covers.
    func signedBytes(ledger: String) -> [UInt8] {
        Array("\(LedgerChain.format) checkpoint\n\(ledger)\n\(count)\n\(hex)\n\(time)\n\(key)\n\(isEnd ? "end" : "")\n".utf8)
    }

    func line(signature: [UInt8]) -> [UInt8] {
        var json = JSONWriter(capacity: 256)
        json.beginObject()
        json.object("checkpoint") { json in
            json.field("n", count)
            json.field("state", hex)
            json.field("at", time)
            json.field("key", key)
            json.field("end", isEnd)
        }
        json.field("signature", Base64URL.encode(signature))
        json.endObject()
        return json.bytes
    }

    private var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: state.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
