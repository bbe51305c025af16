import Crypto
public import Text

/// Checks an export of a ledger, line by line, with nothing but the public keys.
///
/// Whatever was changed, removed, added, repeated or put in another place since the last signature is found, and so is an export that was
/// cut off. What an installation itself wrote falsely and signed is not: that is for who kept an earlier checkpoint.
public struct LedgerVerifier: Sendable {
    /// What was found wrong, and at which line of the export.
    public struct Fault: Error, Sendable, Hashable {
        /// 1 for the first.
        public var line: Int
        public var code: String
        public var message: Bilingual
    }

    /// What a whole export proves.
    public struct Proof: Sendable, Hashable {
        public var ledger: String
        public var entries: Int
        public var checkpoints: Int
        /// When the export was signed, and with which key.
        public var signedAt: String
        public var key: String
    }

    private let keys: VerificationKeys
    private var chain: LedgerChain?
    private var line = 0
    private var checkpoints = 0
    private var end: Checkpoint?

    public init(_ keys: VerificationKeys) { self.keys = keys }

    /// Takes the next line, without its end.
    /// - Throws: `Fault`; nothing that comes after can be trusted then.
    public mutating func take(_ bytes: some Collection<UInt8>) throws(Fault) {
        line += 1
        let bytes = Array(bytes)
        guard end == nil else { throw fault("after-end", "na het einde van de uitvoer staat nog iets", "something stands after the end of the export") }
        guard var chain else {
            self.chain = try start(bytes)
            return
        }
        if bytes.starts(with: Self.checkpointStart) {
            try takeCheckpoint(bytes, chain)
            if end == nil { chain.absorb(bytes) }
        } else {
            chain.countOne()
            guard bytes.starts(with: Array("{\"n\":\(chain.count),".utf8)), bytes.last == UInt8(ascii: "}") else {
                throw fault(
                    "out-of-order", "hier hoort regel \(chain.count) van het grootboek te staan", "entry \(chain.count) of the ledger belongs here")
            }
            chain.absorb(bytes)
        }
        self.chain = chain
    }

    /// Tells that the input stopped in the middle of a line.
    /// - Throws: `Fault`, always.
    public mutating func takeUnended() throws(Fault) {
        line += 1
        throw fault("cut-off", "de uitvoer is afgebroken, midden in deze regel", "the export is cut off, in the middle of this line")
    }

    /// What the whole export proves.
    /// - Throws: `Fault` when it does not end as an export does.
    public func finish() throws(Fault) -> Proof {
        guard let chain, let end else {
            throw fault(
                "cut-off", "de uitvoer is afgebroken: de ondertekening van het einde ontbreekt",
                "the export is cut off: the signature of its end is missing")
        }
        return Proof(ledger: chain.id, entries: chain.count, checkpoints: checkpoints, signedAt: end.time, key: end.key)
    }

    private func start(_ bytes: [UInt8]) throws(Fault) -> LedgerChain {
        guard let id = JSONReader.read(bytes)?["ledger"]?.text, isOneLine(id), LedgerChain.header(id) == bytes else {
            throw fault("no-ledger", "dit is geen uitvoer van een grootboek van Waarborg", "this is no export of a ledger of Waarborg")
        }
        return LedgerChain(id: id)
    }

    private static let checkpointStart = Array(#"{"checkpoint":"#.utf8)

    private mutating func takeCheckpoint(_ bytes: [UInt8], _ chain: LedgerChain) throws(Fault) {
        guard let value = JSONReader.read(bytes), let stated = value["checkpoint"], let time = stated["at"]?.text,
            let id = stated["key"]?.text, case .bool(let isEnd)? = stated["end"], let text = value["signature"]?.text,
            let signature = Base64URL.decode(text), isOneLine(time), isOneLine(id)
        else { throw fault("unreadable", "deze regel is niet te lezen", "this line cannot be read") }
        let checkpoint = Checkpoint(count: chain.count, state: chain.state, time: time, key: id, isEnd: isEnd)
        guard checkpoint.line(signature: signature) == bytes else {
            throw fault(
                "changed", "vóór deze regel is iets veranderd, weggehaald of verplaatst: de keten klopt niet",
                "before this line something was changed, removed or moved: the chain does not hold")
        }
        guard let key = keys[id] else { throw fault("unknown-key", "de sleutel “\(id)” is niet bekend", "the key “\(id)” is not known") }
        guard key.isValidSignature(signature, for: checkpoint.signedBytes(ledger: chain.id)) else {
            throw fault("bad-signature", "de handtekening klopt niet", "the signature does not hold")
        }
        checkpoints += 1
        if isEnd { end = checkpoint }
    }

    /// What is signed has one part a line: a part that holds a line end could pass for two.
    private func isOneLine(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 } }

    private func fault(_ code: String, _ nl: String, _ en: String) -> Fault {
        Fault(line: line, code: code, message: Bilingual(nl: nl, en: en))
    }
}
