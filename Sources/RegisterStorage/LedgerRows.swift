import Database
import Deadlines
import Foundation
import Register

/// The ledger of an organisation in the database.
struct LedgerRows {
    let connection: any Connection
    let cupboard: KeyCupboard
    let organisation: Identifier<Organisation>

    /// After so many entries comes a signed checkpoint.
    static let entriesPerCheckpoint = 64

    /// Adds what was done. To be called last in a transaction: other writers of this ledger wait from here on.
    /// - Parameter actor: nil for the installation itself.
    func append(
        _ deeds: [Deed], dossier: Identifier<Dossier>?, by actor: Identifier<Account>?, at time: Instant, address: String
    ) throws {
        guard !deeds.isEmpty else { return }
        // Keys of persons first, so that two writers always lock in the same order.
        let person = actor?.text ?? "system"
        func text(_ words: Deed.Words) throws -> LedgerText {
            switch words {
            case .plain(let text): .plain(text)
            case .free(let text): text.isEmpty ? .plain("") : try cupboard.seal(text, about: person, connection)
            }
        }
        let entries = try deeds.map { deed in
            LedgerEntry(
                time: time, organisation: organisation.text, actor: actor?.text ?? "system", action: deed.action,
                subject: address + deed.subject, reason: try text(deed.reason), details: try deed.details.mapValues(text))
        }
        var (chain, lines) = try lockedEnd()
        for entry in entries {
            lines += 1
            try insert(chain.append(entry), at: lines, dossier)
            if chain.count % Self.entriesPerCheckpoint == 0, let key = try cupboard.current(connection) {
                lines += 1
                try insert(chain.checkpoint(at: time, with: key), at: lines, nil)
            }
        }
        try connection.run(
            "UPDATE ledger SET entries = $1, lines = $2, state = $3 WHERE organisation = $4", .integer(chain.count), .integer(lines),
            .bytes(chain.state), .text(organisation.text))
    }

    private func insert(_ line: [UInt8], at number: Int, _ dossier: Identifier<Dossier>?) throws {
        try connection.run(
            "INSERT INTO ledger_line (organisation, line, dossier, content) VALUES ($1, $2, $3, $4)", .text(organisation.text),
            .integer(number), .optional(dossier?.text), .text(String(decoding: line, as: UTF8.self)))
    }

    /// The end of the chain, which nobody else moves until this transaction is over.
    private func lockedEnd() throws -> (chain: LedgerChain, lines: Int) {
        try connection.lock("ledger-\(organisation)")
        if let end = try end() { return end }
        let chain = LedgerChain(id: "\(organisation)")
        try connection.run(
            "INSERT INTO ledger (organisation, id, entries, lines, state) VALUES ($1, $2, 0, 1, $3)", .text(organisation.text),
            .text(chain.id), .bytes(chain.state))
        try insert(chain.firstLine, at: 1, nil)
        return (chain, 1)
    }

    private func end() throws -> (chain: LedgerChain, lines: Int)? {
        guard let row = try connection.first("SELECT id, entries, lines, state FROM ledger WHERE organisation = $1", .text(organisation.text))
        else { return nil }
        return (LedgerChain(id: try row.text(0), count: try row.int(1), state: try row.bytes(3)), try row.int(2))
    }

    /// Hands over every line with its end, and last the signature of the end. Nothing where nothing was done yet.
    func export(at time: Instant, _ write: (String) throws -> Void) throws {
        guard var end = try end(), let key = try cupboard.current(connection) else { return }
        try connection.each(
            "SELECT content FROM ledger_line WHERE organisation = $1 ORDER BY line", .text(organisation.text)
        ) { row in try write(try row.text(0) + "\n") }
        try write(String(decoding: try end.chain.checkpoint(at: time, with: key, isEnd: true), as: UTF8.self) + "\n")
    }
}
