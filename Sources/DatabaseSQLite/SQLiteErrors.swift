import Database
import GRDB
import GRDBSQLite

extension PortableError {
    static let insideEach = PortableError.statement("no statement may run while `each` hands over rows")

    /// Of an error that GRDB throws.
    init(_ error: any Error) {
        switch error {
        case let error as PortableError: self = error
        case let error as GRDB.DatabaseError: self.init(code: error.extendedResultCode.rawValue, words: error.message ?? "")
        default: self = .unavailable("\(type(of: error))")
        }
    }

    /// Of an error while opening or closing: what is then a mistake in a statement means that the file is no good.
    init(opening error: any Error) {
        let error = PortableError(error)
        if case .statement(let words) = error { self = .unavailable(words) } else { self = error }
    }

    /// Of the last call on a connection.
    init(lastOf connection: OpaquePointer?) {
        self.init(code: sqlite3_extended_errcode(connection), words: String(cString: sqlite3_errmsg(connection)))
    }

    /// Result codes: sqlite.org/rescode.html. SQLite's words name tables, columns and constraints, and no values.
    private init(code: Int32, words: String) {
        self =
            switch code & 0xFF {
            case SQLITE_BUSY, SQLITE_LOCKED: .conflict
            case SQLITE_FULL: .full
            case SQLITE_READONLY, SQLITE_PERM: .readOnly
            case SQLITE_CONSTRAINT: .constraint(Self.constraint(code), name: Self.name(words))
            case SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_MISUSE, SQLITE_RANGE, SQLITE_TOOBIG: .statement("SQLite \(code): \(words)")
            default: .unavailable("SQLite \(code): \(words)")
            }
    }

    private static func constraint(_ code: Int32) -> Constraint {
        switch code >> 8 {
        case 3: .foreignKey
        case 5: .notNull
        case 6, 8: .unique
        case 1: .check
        default: .other
        }
    }

    /// What stands after `UNIQUE constraint failed: `.
    private static func name(_ words: String) -> String {
        words.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    }
}
