public import Database
public import Foundation
public import Text

/// The assessment store in a database, SQLite or PostgreSQL. Several processes may use it at the same time.
public struct SQLAssessmentStore: AssessmentStore {
    private let database: any Database
    private let limits: StoreLimits

    /// The steps that a database of assessments goes through.
    public static var steps: [Migration] { Schema.steps }

    /// Makes or upgrades the tables. The database stays the caller's, to close.
    /// - Throws: `StoreError.unavailable` with the reason.
    public init(_ database: any Database, limits: StoreLimits = StoreLimits()) async throws(StoreError) {
        self.database = database
        self.limits = limits
        do { try await database.migrate(Schema.steps) } catch { throw .unavailable(error) }
    }

    public func create(
        _ token: AssessmentToken, language: Language, answers: [String: String], at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        let changes = answers.sorted { $0.key < $1.key }.map { AnswerChange(question: $0.key, answer: $0.value) }
        return try await write { connection in
            let moment = milliseconds(date)
            let row = try connection.first(
                """
                INSERT INTO assessment (token_sha256, language, created_ms, changed_ms, version) VALUES ($1, $2, $3, $3, 1)
                ON CONFLICT (token_sha256) DO NOTHING RETURNING id
                """, .bytes(token.digest), .text(language.rawValue), .integer(moment))
            guard let row else { throw StoreError.exists }
            try append(changes, to: try row.integer(0), version: 1, at: moment, in: connection)
            return try stored(token, in: connection)
        }
    }

    public func load(_ token: AssessmentToken) async throws(StoreError) -> StoredAssessment? {
        try await read { connection in try AssessmentRow.find(token, in: connection)?.withAnswers(from: connection) }
    }

    public func record(
        _ changes: [AnswerChange], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        try await write { connection in
            try record(changes, in: token, on: version, at: date, connection)
        }
    }

    public func replace(
        _ answers: [String: String], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment {
        try await write { connection in
            let before = try stored(token, in: connection).answers
            let changes = Set(before.keys).union(answers.keys).sorted()
                .filter { before[$0] != answers[$0] }
                .map { AnswerChange(question: $0, answer: answers[$0]) }
            return try record(changes, in: token, on: version, at: date, connection)
        }
    }

    public func setLanguage(_ language: Language, of token: AssessmentToken) async throws(StoreError) {
        try await write { connection in
            let changed = try connection.run(
                "UPDATE assessment SET language = $1 WHERE token_sha256 = $2", .text(language.rawValue), .bytes(token.digest))
            guard changed == 1 else { throw StoreError.unknown }
        }
    }

    public func history(_ token: AssessmentToken) async throws(StoreError) -> [AnswerEvent] {
        try await read { connection in
            guard let row = try AssessmentRow.find(token, in: connection) else { throw StoreError.unknown }
            return try row.events(from: connection)
        }
    }

    public func delete(_ token: AssessmentToken) async throws(StoreError) -> Bool {
        let count = try await write { connection in
            try connection.run("DELETE FROM assessment WHERE token_sha256 = $1", .bytes(token.digest))
        }
        if count > 0 { await database.wipe() }
        return count > 0
    }

    public func purge(unchangedSince date: Date) async throws(StoreError) -> Int {
        let count = try await write { connection in
            try connection.run("DELETE FROM assessment WHERE changed_ms < $1", .integer(milliseconds(date)))
        }
        if count > 0 { await database.wipe() }
        return count
    }

    public func count() async throws(StoreError) -> Int {
        try await read { connection in try connection.first("SELECT count(*) FROM assessment")?.int(0) ?? 0 }
    }

    // MARK: Inside a transaction

    private func record(
        _ changes: [AnswerChange], in token: AssessmentToken, on version: Int, at date: Date, _ connection: any Connection
    ) throws -> StoredAssessment {
        guard let row = try AssessmentRow.find(token, in: connection) else { throw StoreError.unknown }
        guard row.version == version else { throw StoreError.stale(current: row.version) }
        guard !changes.isEmpty else { return try row.withAnswers(from: connection) }
        let moment = milliseconds(date)
        // Another change may have been committed since the row was read; the condition then finds none.
        let updated = try connection.run(
            "UPDATE assessment SET version = $1, changed_ms = $2 WHERE id = $3 AND version = $4", .integer(version + 1), .integer(moment),
            .integer(row.id), .integer(version))
        guard updated == 1 else {
            guard let row = try AssessmentRow.find(token, in: connection) else { throw StoreError.unknown }
            throw StoreError.stale(current: row.version)
        }
        try append(changes, to: row.id, version: version + 1, at: moment, in: connection)
        return try stored(token, in: connection)
    }

    /// Of several changes to one question the last one counts.
    private func append(
        _ changes: [AnswerChange], to id: Int64, version: Int, at moment: Int64, in connection: any Connection
    ) throws {
        for change in changes {
            guard change.question.utf8.count <= limits.answer, (change.answer?.utf8.count ?? 0) <= limits.answer else {
                throw StoreError.tooLarge
            }
            if let answer = change.answer, !isJSON(answer) { throw StoreError.notJSON(question: change.question) }
            try connection.run(
                """
                INSERT INTO answer_event (assessment_id, version, at_ms, question, answer) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (assessment_id, version, question) DO UPDATE SET answer = excluded.answer
                """, .integer(id), .integer(version), .integer(moment), .text(change.question), .optional(change.answer))
        }
        let events = try connection.first("SELECT count(*) FROM answer_event WHERE assessment_id = $1", .integer(id))?.int(0)
        guard (events ?? 0) <= limits.events else { throw StoreError.tooLarge }
    }

    private func stored(_ token: AssessmentToken, in connection: any Connection) throws -> StoredAssessment {
        guard let row = try AssessmentRow.find(token, in: connection) else { throw StoreError.unknown }
        return try row.withAnswers(from: connection)
    }

    // MARK: Errors

    private func write<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await database.write(work) } catch { throw storeError(error) }
    }

    private func read<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await database.read(work) } catch { throw storeError(error) }
    }
}

private func storeError(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError: .unavailable(error)
    default: .unavailable(.unavailable("\(type(of: error))"))
    }
}

private func isJSON(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
}

private func milliseconds(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1000).rounded())
}
