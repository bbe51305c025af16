public import Foundation
internal import GRDB
public import Text

/// The assessment store in one SQLite file.
///
/// Readers do not wait for writers (WAL). Each commit reaches the disk before it is acknowledged
/// (`synchronous = FULL`). Several processes may use the file at the same time.
public struct SQLiteAssessmentStore: AssessmentStore {
    let pool: DatabasePool
    private let limits: StoreLimits

    /// Opens the database, and makes or upgrades its tables.
    /// - Parameter path: the file; its folder must exist. SQLite keeps two more files beside it (`-wal` and `-shm`).
    /// - Throws: `StoreError.unavailable` when the file cannot be opened or is not a database.
    public init(path: String, limits: StoreLimits = StoreLimits()) throws(StoreError) {
        self.limits = limits
        var configuration = Configuration()
        configuration.label = "assessments"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.migrator.migrate(pool)
            // A pool opens its one writer with `NORMAL`, with which a power cut may undo the last commits.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
        } catch {
            throw unavailable(error)
        }
    }

    /// Writes everything into the main file and closes it. The store cannot be used after it.
    public func close() throws(StoreError) {
        do { try pool.close() } catch { throw unavailable(error) }
    }

    public func create(
        _ token: AssessmentToken, language: Language, answers: [String: String], at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        let changes = answers.sorted { $0.key < $1.key }.map { AnswerChange(question: $0.key, answer: $0.value) }
        return try await write { db in
            guard try AssessmentRow.find(token, in: db) == nil else { throw StoreError.exists }
            let moment = milliseconds(date)
            try db.execute(
                sql: """
                    INSERT INTO assessment (token_sha256, language, created_ms, changed_ms, version)
                    VALUES (?, ?, ?, ?, 1)
                    """,
                arguments: [Data(token.digest), language.rawValue, moment, moment])
            try append(changes, to: db.lastInsertedRowID, version: 1, at: moment, in: db)
            return try stored(token, in: db)
        }
    }

    public func load(_ token: AssessmentToken) async throws(StoreError) -> StoredAssessment? {
        try await read { db in try AssessmentRow.find(token, in: db)?.withAnswers(from: db) }
    }

    public func record(
        _ changes: [AnswerChange], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        try await write { db in
            try record(changes, in: token, on: version, at: date, db: db)
        }
    }

    public func replace(
        _ answers: [String: String], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        try await write { db in
            let before = try stored(token, in: db).answers
            let changes = Set(before.keys).union(answers.keys).sorted()
                .filter { before[$0] != answers[$0] }
                .map { AnswerChange(question: $0, answer: answers[$0]) }
            return try record(changes, in: token, on: version, at: date, db: db)
        }
    }

    public func setLanguage(_ language: Language, of token: AssessmentToken) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE assessment SET language = ? WHERE token_sha256 = ?",
                arguments: [language.rawValue, Data(token.digest)])
            guard db.changesCount == 1 else { throw StoreError.unknown }
        }
    }

    public func history(_ token: AssessmentToken) async throws(StoreError) -> [AnswerEvent] {
        try await read { db in
            guard let row = try AssessmentRow.find(token, in: db) else { throw StoreError.unknown }
            return try row.events(from: db)
        }
    }

    public func delete(_ token: AssessmentToken) async throws(StoreError) -> Bool {
        let existed = try await write { db in
            try db.execute(sql: "DELETE FROM assessment WHERE token_sha256 = ?", arguments: [Data(token.digest)])
            return db.changesCount > 0
        }
        if existed { await emptyLog() }
        return existed
    }

    public func purge(unchangedSince date: Date) async throws(StoreError) -> Int {
        let count = try await write { db in
            try db.execute(sql: "DELETE FROM assessment WHERE changed_ms < ?", arguments: [milliseconds(date)])
            return db.changesCount
        }
        if count > 0 { await emptyLog() }
        return count
    }

    public func count() async throws(StoreError) -> Int {
        try await read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM assessment") ?? 0 }
    }

    // MARK: Inside a transaction

    private func record(
        _ changes: [AnswerChange], in token: AssessmentToken, on version: Int, at date: Date, db: Database
    ) throws -> StoredAssessment {
        guard let row = try AssessmentRow.find(token, in: db) else { throw StoreError.unknown }
        guard row.version == version else { throw StoreError.stale(current: row.version) }
        guard !changes.isEmpty else { return try row.withAnswers(from: db) }
        let moment = milliseconds(date)
        try db.execute(
            sql: "UPDATE assessment SET version = ?, changed_ms = ? WHERE id = ?",
            arguments: [version + 1, moment, row.id])
        try append(changes, to: row.id, version: version + 1, at: moment, in: db)
        return try stored(token, in: db)
    }

    /// Of several changes to one question the last one counts.
    private func append(
        _ changes: [AnswerChange], to id: Int64, version: Int, at moment: Int64, in db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO answer_event (assessment_id, version, at_ms, question, answer) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET answer = excluded.answer
                """)
        for change in changes {
            guard change.question.utf8.count <= limits.answer, (change.answer?.utf8.count ?? 0) <= limits.answer else {
                throw StoreError.tooLarge
            }
            if let answer = change.answer, !isJSON(answer) { throw StoreError.notJSON(question: change.question) }
            try statement.execute(arguments: [id, version, moment, change.question, change.answer])
        }
        let events = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM answer_event WHERE assessment_id = ?", arguments: [id])
        guard (events ?? 0) <= limits.events else { throw StoreError.tooLarge }
    }

    private func stored(_ token: AssessmentToken, in db: Database) throws -> StoredAssessment {
        guard let row = try AssessmentRow.find(token, in: db) else { throw StoreError.unknown }
        return try row.withAnswers(from: db)
    }

    // MARK: Errors

    private func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await pool.write(work) } catch { throw unavailable(error) }
    }

    private func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await pool.read(work) } catch { throw unavailable(error) }
    }

    /// Deleted text may linger in the write-ahead log; a checkpoint that empties it removes that too. While a reader is
    /// busy it cannot, and the next deletion or the closing of the store does it.
    private func emptyLog() async {
        try? await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }
}

/// Store errors pass; of a database error only the code and SQLite's own words, as its statement may hold answers.
private func unavailable(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError:
        .unavailable("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")")
    default: .unavailable("\(type(of: error))")
    }
}

private func isJSON(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
}

func milliseconds(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1000).rounded())
}
