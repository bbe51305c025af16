import Access
import Database
public import Deadlines
public import ProcessingLog
public import Register
import Text

extension RegisterStore {
    // MARK: Writing

    /// Keeps records of what was done; when it returns they are on the disk.
    ///
    /// The same record sent again is kept once. Who writes is not recorded: there are thousands a second, and the token is named in the
    /// ledger when it is made.
    /// - Returns: for each why it was not kept, or nil.
    /// - Throws: `Refusal.notAllowed`, `LogBusy`, `DatabaseError`.
    public func log(
        _ records: [ProcessingRecord], in organisation: Identifier<Organisation>, by actor: Actor, address: String, at time: Instant
    ) async throws -> [RecordFault?] {
        try Self.require(.writeLog, in: organisation, of: actor)
        var faults = [RecordFault?](repeating: nil, count: records.count)
        let unknown = try await unknownActivities(records, in: organisation, address: address)
        let log = try await openLog(of: organisation)
        let day = log.keys.day(time.seconds / 86_400)
        let nonces = cupboard.random(records.count * LogKeys.nonceLength)
        var rows: [LogRow] = []
        var places: [Int] = []
        for (index, record) in records.enumerated() {
            if unknown.contains(record.activity) {
                faults[index] = .unknownActivity
                continue
            }
            let nonce = Array(nonces[index * LogKeys.nonceLength..<(index + 1) * LogKeys.nonceLength])
            rows.append(try LogRow(record, log: log.id, log.keys, day, received: time.seconds, nonce: nonce))
            places.append(index)
        }
        for (place, fate) in zip(places, try await logWriter.write(rows)) {
            if case .taken = fate { faults[place] = .otherContent }
        }
        return faults
    }

    /// The version that an address of this installation points to; nil for the address of anything else.
    public static func version(at activity: String, address: String) -> Identifier<DossierVersion>? {
        let start = address + "/register/version/"
        guard activity.hasPrefix(start) else { return nil }
        return Identifier(activity.dropFirst(start.utf8.count))
    }

    /// The addresses of this installation among those of the records that are no version of this organisation.
    private func unknownActivities(
        _ records: [ProcessingRecord], in organisation: Identifier<Organisation>, address: String
    ) async throws -> Set<String> {
        var unknown: Set<String> = []
        var asked: [Identifier<DossierVersion>: String] = [:]
        // Most records of a message are about the same activity.
        for activity in Set(records.map(\.activity)) where activity == address || activity.hasPrefix(address + "/") {
            if let version = Self.version(at: activity, address: address) { asked[version] = activity } else { unknown.insert(activity) }
        }
        let open = logWriter.unknown(Set(asked.keys), in: organisation)
        guard !open.isEmpty else { return unknown }
        // What a record points to stays from now on.
        let found = try await database.write { connection in
            try open.filter { id in
                let known = try connection.first(
                    "SELECT 1 FROM version v JOIN dossier d ON d.id = v.dossier WHERE v.id = $1 AND d.organisation = $2", .text(id.text),
                    .text(organisation.text))
                guard known != nil else { return false }
                try connection.run("INSERT INTO logged_version (version) VALUES ($1) ON CONFLICT (version) DO NOTHING", .text(id.text))
                return true
            }
        }
        logWriter.remember(found, in: organisation)
        return unknown.union(open.subtracting(found).compactMap { asked[$0] })
    }

    /// The log of an organisation, made with its first record.
    private func openLog(of organisation: Identifier<Organisation>) async throws -> LogWriter.Open {
        if let open = logWriter.open(organisation) { return open }
        let cupboard = cupboard
        let open = try await database.write { try Self.openLog(of: organisation, cupboard, $0) }
        logWriter.remember(open, organisation)
        return open
    }

    private static func openLog(of organisation: Identifier<Organisation>, _ cupboard: KeyCupboard, _ connection: any Connection) throws -> LogWriter.Open {
        try connection.lock("log-\(organisation)")
        if let open = try existingLog(of: organisation, cupboard, connection) { return open }
        let secret = cupboard.random(LogKeys.length)
        let box = try cupboard.master.seal(secret, for: .processingLog, owner: organisation.text, nonce: cupboard.random(MasterKeys.nonceLength))
        let row = try connection.first(
            "INSERT INTO processing_log (organisation, box) VALUES ($1, $2) RETURNING id", .text(organisation.text), .text(box.text))
        guard let row else { throw RegisterStoreError.unreadable("processing_log") }
        return LogWriter.Open(id: try row.integer(0), keys: LogKeys(secret: secret))
    }

    private static func existingLog(
        of organisation: Identifier<Organisation>, _ cupboard: KeyCupboard, _ connection: any Connection
    ) throws -> LogWriter.Open? {
        guard let row = try connection.first("SELECT id, box FROM processing_log WHERE organisation = $1", .text(organisation.text)) else { return nil }
        let secret = try cupboard.open(try row.text(1), .processingLog, organisation.text)
        return LogWriter.Open(id: try row.integer(0), keys: LogKeys(secret: secret))
    }

    // MARK: Reading

    /// Where a list of records goes on.
    public struct LogMark: Sendable, Hashable {
        /// Nanoseconds; with the ids of the last record that was shown.
        public var started: Int64
        public var traceID: [UInt8]
        public var spanID: [UInt8]

        public init(started: Int64, traceID: [UInt8], spanID: [UInt8]) {
            (self.started, self.traceID, self.spanID) = (started, traceID, spanID)
        }
    }

    /// What was done with the data of one person, the newest first.
    ///
    /// That somebody looked goes into the ledger: the kind of the identifier and how many records were found, and sealed under the key of
    /// who looked a digest that tells whether it was about a given person. Never the identifier.
    /// - Throws: `Refusal.notAllowed`, `DatabaseError`.
    public func records(
        about subject: DataSubject, in organisation: Identifier<Organisation>, before mark: LogMark? = nil, limit: Int = 200, by actor: Actor,
        _ now: Circumstances
    ) async throws -> (records: [ProcessingRecord], next: LogMark?) {
        try Self.require(.readLog, in: organisation, of: actor)
        let cupboard = cupboard
        let limit = min(max(limit, 1), 1000)
        let (log, rows) = try await database.write { connection in
            let log = try Self.existingLog(of: organisation, cupboard, connection)
            let index = log?.keys.index(of: subject)
            let rows = try log.map { try Self.rows(of: $0.id, index ?? [], before: mark, limit: limit + 1, connection) } ?? []
            var details: [String: Deed.Words] = [
                "kind": .plain(Self.ledgerKind(subject)), "records": .plain(rows.count > limit ? "\(limit) or more" : String(rows.count)),
            ]
            if let index { details["person"] = .free(HexText.encode(index)) }
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("log.read", subject: "/register/log/\(organisation)", details: details)], dossier: nil, by: actor.account, at: now.time,
                address: now.address)
            return (log, rows)
        }
        guard let log else { return ([], nil) }
        let records = try rows.prefix(limit).map { row -> ProcessingRecord in
            let (trace, span) = (try row.bytes(0), try row.bytes(1))
            guard let content = log.keys.day(try row.int(2) / 86_400).open(try row.bytes(3), traceID: trace, spanID: span),
                let record = RecordJSON.record(content)
            else { throw RegisterStoreError.unreadable("processing_record") }
            return record
        }
        let next = rows.count > limit ? records.last.map { LogMark(started: $0.start, traceID: $0.traceID, spanID: $0.spanID) } : nil
        return (records, next)
    }

    /// The kind of an identifier as the ledger may hold it: what somebody typed could be the identifier itself.
    private static func ledgerKind(_ subject: DataSubject) -> String {
        let kind = subject.normalised.type
        return ["bsn", "personeelsnummer"].contains(kind) ? kind : "other"
    }

    private static func rows(of log: Int64, _ index: [UInt8], before mark: LogMark?, limit: Int, _ connection: any Connection) throws -> [Row] {
        let columns = "trace, span, received, content"
        let order = "ORDER BY started DESC, trace DESC, span DESC LIMIT \(limit)"
        guard let mark else {
            return try connection.rows(
                "SELECT \(columns) FROM processing_record WHERE log = $1 AND subject = $2 \(order)", .integer(log), .bytes(index))
        }
        return try connection.rows(
            """
            SELECT \(columns) FROM processing_record WHERE log = $1 AND subject = $2
            AND (started < $3 OR (started = $3 AND (trace < $4 OR (trace = $4 AND span < $5)))) \(order)
            """, .integer(log), .bytes(index), .integer(mark.started), .bytes(mark.traceID), .bytes(mark.spanID))
    }

    // MARK: How long records stay

    /// The days after which records are erased, counted from when they came in; nil for never. And how many there are.
    /// - Throws: `Refusal.notAllowed`, `DatabaseError`.
    public func logKeeping(of organisation: Identifier<Organisation>, by actor: Actor) async throws -> Int? {
        guard !actor.powers(in: organisation, department: nil).isDisjoint(with: [.readLog, .manageLog]) else { throw Refusal.notAllowed(.readLog) }
        return try await database.read { connection in
            try connection.first("SELECT retention_days FROM processing_log WHERE organisation = $1", .text(organisation.text))?.optionalInt(0)
        }
    }

    /// Sets the days after which records are erased; nil for never.
    /// - Throws: `Refusal`, `DatabaseError`.
    public func keepLog(days: Int?, of organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances) async throws {
        try Self.require(.manageLog, in: organisation, of: actor)
        if let days, !(1...36_525).contains(days) {
            throw Refusal.invalid(
                field: "days", message: .init(nl: "kies een aantal dagen van 1 tot en met 36.525", en: "choose a number of days from 1 to 36,525"))
        }
        let cupboard = cupboard
        try await database.write { connection in
            let log = try Self.openLog(of: organisation, cupboard, connection)
            try connection.run("UPDATE processing_log SET retention_days = $1 WHERE id = $2", .optional(days), .integer(log.id))
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("log.retention-set", subject: "/register/log/\(organisation)", details: ["days": .plain(days.map(String.init) ?? "")])], dossier: nil,
                by: actor.account, at: now.time, address: now.address)
        }
    }

    /// Erases the records that have been kept for as long as their organisation wants. May be stopped and called again at any time.
    /// - Parameter batch: records of one transaction.
    /// - Returns: how many were erased.
    /// - Throws: `DatabaseError`, `CancellationError`.
    @discardableResult
    public func eraseOldRecords(_ now: Circumstances, batch: Int = 5_000) async throws -> Int {
        let cupboard = cupboard
        let logs = try await database.read { connection in
            try connection.rows("SELECT id, organisation, retention_days FROM processing_log WHERE retention_days IS NOT NULL").compactMap { row in
                try Identifier<Organisation>(try row.text(1)).map { (try row.integer(0), $0, now.time.adding(seconds: -(try row.int(2)) * 86_400)) }
            }
        }
        var total = 0
        for (log, organisation, limit) in logs {
            while true {
                try Task.checkCancellation()
                let erased = try await database.write { connection in
                    let erased = try connection.run(
                        """
                        DELETE FROM processing_record WHERE log = $1 AND (trace, span) IN
                        (SELECT trace, span FROM processing_record WHERE log = $1 AND received < $2 ORDER BY received LIMIT \(batch))
                        """, .integer(log), .integer(limit.seconds))
                    if erased > 0 {
                        try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                            [
                                Deed(
                                    "log.erased", subject: "/register/log/\(organisation)",
                                    details: ["records": .plain(String(erased)), "received before": .plain(limit.description)])
                            ], dossier: nil, by: nil, at: now.time, address: now.address)
                    }
                    return erased
                }
                total += erased
                if erased < batch { break }
            }
        }
        if total > 0 { await database.wipe() }
        return total
    }

    /// - Throws: `Refusal.notAllowed`. The log is of the whole organisation: a role in one department does not count.
    private static func require(_ power: Power, in organisation: Identifier<Organisation>, of actor: Actor) throws {
        guard actor.powers(in: organisation, department: nil).contains(power) else { throw Refusal.notAllowed(power) }
    }
}
