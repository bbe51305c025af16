/// The way to the database inside one transaction. Synchronous; not to be kept or used after the transaction.
///
/// SQL names its parameters `$1`, `$2` … Both databases understand it when it keeps to what both know: comparisons,
/// joins, `WITH RECURSIVE`, `INSERT … ON CONFLICT … DO UPDATE` or `DO NOTHING`, `RETURNING`, `LIKE … ESCAPE` (which tells
/// capitals apart), `CAST(… AS BIGINT)` or `TEXT` around a parameter whose type nothing else tells. Not: `SELECT … FOR
/// UPDATE` (see `lock`), `INSERT OR …`, double quotes around a text.
///
/// After an error of a statement the transaction is over: further statements throw that error again, and the transaction
/// is undone also when its body catches the error. Where a row may be there already, `ON CONFLICT DO NOTHING` asks it
/// without an error.
public protocol Connection: AnyObject {
    /// Which database this is.
    var dialect: Dialect { get }

    /// Carries out a statement.
    /// - Returns: how many rows were inserted, changed or deleted by the statement itself, not counting what foreign keys
    ///   did after it; 0 for a statement that only reads.
    /// - Throws: `DatabaseError`.
    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError) -> Int

    /// All rows of a result. Many rows take much memory: see `each`.
    /// - Throws: `DatabaseError`.
    func rows(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError) -> [Row]

    /// Hands over the rows of a result one by one, without holding them all.
    ///
    /// The body may not use the connection. What it throws passes, and ends the transaction.
    /// - Throws: `DatabaseError`, or what the body throws.
    func each(_ sql: String, _ arguments: [SQLValue], _ body: (Row) throws -> Void) throws

    /// Waits until no other write transaction holds the lock of this name, and holds it until this transaction ends.
    /// Between processes too.
    ///
    /// In SQLite a write transaction is alone already, and this does nothing; so every write that counts on a lock must
    /// take it.
    /// - Throws: `DatabaseError`.
    func lock(_ name: String) throws(DatabaseError)

    /// Runs schema text, one statement after the other, in the words of the database: see `Dialect.statements`.
    /// - Throws: `DatabaseError`.
    func define(_ schema: String) throws(DatabaseError)
}

extension Connection {
    /// Carries out a statement.
    /// - Returns: how many rows were inserted, changed or deleted.
    /// - Throws: `DatabaseError`.
    @discardableResult
    public func run(_ sql: String, _ arguments: SQLValue...) throws(DatabaseError) -> Int {
        try run(sql, arguments)
    }

    /// All rows of a result.
    /// - Throws: `DatabaseError`.
    public func rows(_ sql: String, _ arguments: SQLValue...) throws(DatabaseError) -> [Row] {
        try rows(sql, arguments)
    }

    /// The first row of a result, or nil when there is none. Reads them all: where there may be many, say `LIMIT 1`.
    /// - Throws: `DatabaseError`.
    public func first(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError) -> Row? {
        try rows(sql, arguments).first
    }

    /// The first row of a result, or nil when there is none. Reads them all: where there may be many, say `LIMIT 1`.
    /// - Throws: `DatabaseError`.
    public func first(_ sql: String, _ arguments: SQLValue...) throws(DatabaseError) -> Row? {
        try rows(sql, arguments).first
    }

    /// Hands over the rows of a result one by one, without holding them all.
    ///
    /// The body may not use the connection. What it throws passes, and ends the transaction.
    /// - Throws: `DatabaseError`, or what the body throws.
    public func each(_ sql: String, _ arguments: SQLValue..., body: (Row) throws -> Void) throws {
        try each(sql, arguments, body)
    }
}
