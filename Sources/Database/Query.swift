/// A statement that reads, with its arguments; see `Database.answers(to:)`.
public struct Query: Sendable, Hashable {
    /// SQL with parameters `$1`, `$2` …, as `Connection` understands it.
    public let sql: String
    /// The values of the parameters, in order.
    public let arguments: [SQLValue]

    /// A query; the first argument is `$1`.
    public init(_ sql: String, _ arguments: SQLValue...) {
        (self.sql, self.arguments) = (sql, arguments)
    }
}

extension Database {
    /// Answers one query.
    /// - Throws: `DatabaseError`, or `CancellationError` when the task was cancelled before its turn.
    public func answer(to query: Query) async throws -> [Row] {
        try await answers(to: [query])[0]
    }
}
