import Database
import ProcessingLog

/// A record as it stands in the table.
struct LogRow: Sendable {
    let log: Int64
    let trace: [UInt8]
    let span: [UInt8]
    let started: Int64
    let received: Int
    let subject: [UInt8]?
    let digest: [UInt8]
    let content: [UInt8]

    /// What became of it.
    enum Fate: Sendable {
        case kept
        /// Another one has its ids.
        case taken
    }

    /// Encrypts a record.
    init(_ record: ProcessingRecord, log: Int64, _ keys: LogKeys, _ day: LogKeys.DayKey, received: Int, nonce: [UInt8]) throws {
        let content = RecordJSON.content(record)
        (self.log, trace, span, started, self.received) = (log, record.traceID, record.spanID, record.start, received)
        subject = record.subject.map(keys.index)
        digest = keys.digest(of: content)
        self.content = try day.seal(content, traceID: trace, spanID: span, nonce: nonce)
    }

    private static let columns = 8
    /// How many rows one statement holds: few different statements, which the database reads once each.
    private static let sizes = [256, 64, 16, 4, 1]
    private static let statements = Dictionary(uniqueKeysWithValues: sizes.map { ($0, statement(rows: $0)) })

    /// SQLite, which is no trip away, looks every parameter up among all of its statement: there one row is quickest.
    private static func steps(_ dialect: Dialect) -> [Int] { dialect == .sqlite ? [1] : sizes }

    private static func statement(rows: Int) -> String {
        let values = (0..<rows).map { row in "(" + (1...columns).map { "$\(row * columns + $0)" }.joined(separator: ", ") + ")" }
        return """
            INSERT INTO processing_record (log, trace, span, started, received, subject, digest, content) VALUES \(values.joined(separator: ", "))
            ON CONFLICT DO NOTHING
            """
    }

    private var arguments: [SQLValue] {
        [
            .integer(log), .bytes(trace), .bytes(span), .integer(started), .integer(received), .optional(subject), .bytes(digest), .bytes(content),
        ]
    }

    /// Keeps rows, in as few statements as can be.
    /// - Returns: the fate of each.
    static func insert(_ rows: [LogRow], _ connection: any Connection) throws -> [Fate] {
        var fates = [Fate](repeating: .kept, count: rows.count)
        // In the order of the key, so that two who send the same records do not wait for each other in a circle.
        let order = rows.indices.sorted { rows[$0].precedes(rows[$1]) }
        let steps = steps(connection.dialect)
        var place = 0
        while place < order.count {
            let count = steps.first { $0 <= order.count - place }!
            let chunk = order[place..<place + count]
            place += count
            let inserted = try connection.run(statements[count]!, chunk.flatMap { rows[$0].arguments })
            guard inserted < count else { continue }
            for index in chunk {
                let row = rows[index]
                let kept = try connection.first(
                    "SELECT digest FROM processing_record WHERE log = $1 AND trace = $2 AND span = $3", .integer(row.log), .bytes(row.trace),
                    .bytes(row.span))
                // The same record sent again is kept once, and counts as kept.
                if try kept?.bytes(0) != row.digest { fates[index] = .taken }
            }
        }
        return fates
    }

    private func precedes(_ other: LogRow) -> Bool {
        if log != other.log { return log < other.log }
        if trace != other.trace { return trace.lexicographicallyPrecedes(other.trace) }
        return span.lexicographicallyPrecedes(other.span)
    }
}
