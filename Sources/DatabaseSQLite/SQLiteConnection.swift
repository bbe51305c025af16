import Database
import GRDB
import GRDBSQLite

/// Statements inside one SQLite transaction. GRDB prepares and keeps them; binding and stepping go straight to SQLite.
final class SQLiteConnection: Connection {
    private let db: GRDB.Database
    /// The first error: the transaction is over.
    private(set) var failure: PortableError?
    private var isStreaming = false

    init(_ db: GRDB.Database) { self.db = db }

    var dialect: Dialect { .sqlite }

    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws(PortableError) -> Int {
        try recordingFailure { () throws(PortableError) in
            let statement = try prepared(sql, arguments)
            defer { finish(statement) }
            while try step(statement) {}
            return sqlite3_stmt_readonly(statement) != 0 ? 0 : Int(sqlite3_changes(db.sqliteConnection))
        }
    }

    func rows(_ sql: String, _ arguments: [SQLValue]) throws(PortableError) -> [PortableRow] {
        try recordingFailure { () throws(PortableError) in
            let statement = try prepared(sql, arguments)
            defer { finish(statement) }
            let columns = sqlite3_column_count(statement)
            var rows: [PortableRow] = []
            while try step(statement) { rows.append(row(statement, columns)) }
            return rows
        }
    }

    func each(_ sql: String, _ arguments: [SQLValue], _ body: (PortableRow) throws -> Void) throws {
        let statement = try recordingFailure { () throws(PortableError) in try prepared(sql, arguments) }
        isStreaming = true
        defer {
            isStreaming = false
            finish(statement)
        }
        let columns = sqlite3_column_count(statement)
        do {
            while try step(statement) { try body(row(statement, columns)) }
        } catch {
            failure = failure ?? error as? PortableError ?? .statement("the reading of rows was broken off")
            throw error
        }
    }

    /// A write transaction is alone: it began with `BEGIN IMMEDIATE`.
    func lock(_ name: String) throws(PortableError) {
        if let failure { throw failure }
    }

    func define(_ schema: String) throws(PortableError) {
        try recordingFailure { () throws(PortableError) in
            guard !isStreaming else { throw PortableError.insideEach }
            for statement in dialect.statements(schema) where sqlite3_exec(db.sqliteConnection, statement, nil, nil, nil) != SQLITE_OK {
                throw PortableError(lastOf: db.sqliteConnection)
            }
        }
    }

    private func recordingFailure<Value>(_ work: () throws(PortableError) -> Value) throws(PortableError) -> Value {
        if let failure { throw failure }
        do {
            return try work()
        } catch {
            failure = error
            throw error
        }
    }

    // MARK: Statements

    private func prepared(_ sql: String, _ arguments: [SQLValue]) throws(PortableError) -> OpaquePointer {
        guard !isStreaming else { throw PortableError.insideEach }
        let statement: OpaquePointer
        do { statement = try db.cachedStatement(sql: sql).sqliteStatement } catch { throw PortableError(error) }
        let wanted = sqlite3_bind_parameter_count(statement)
        guard Int(wanted) == arguments.count else {
            throw PortableError.statement("the statement has \(wanted) parameters and was given \(arguments.count)")
        }
        for index in 1..<(wanted + 1) { try bind(arguments, to: index, of: statement) }
        return statement
    }

    /// SQLite numbers parameters by their first use; what counts is the number in the name.
    private func bind(_ arguments: [SQLValue], to index: Int32, of statement: OpaquePointer) throws(PortableError) {
        guard let number = parameterNumber(index, of: statement), (1...arguments.count).contains(number) else {
            throw PortableError.statement("parameters are named $1 to $\(arguments.count)")
        }
        let value = arguments[number - 1]
        guard value.isStorable else { throw .unstorable(parameter: number) }
        let code =
            switch value {
            case .null: sqlite3_bind_null(statement, index)
            case .integer(let value): sqlite3_bind_int64(statement, index, value)
            case .real(let value): sqlite3_bind_double(statement, index, value)
            case .text(var text):
                text.withUTF8 { utf8 in
                    utf8.withMemoryRebound(to: CChar.self) {
                        sqlite3_bind_text64(statement, index, $0.baseAddress ?? Self.empty, UInt64($0.count), Self.copied, UInt8(SQLITE_UTF8))
                    }
                }
            case .bytes(let bytes):
                // A pointer to nothing would make it null.
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : bytes.withUnsafeBytes { sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), Self.copied) }
            }
        guard code == SQLITE_OK else { throw PortableError(lastOf: db.sqliteConnection) }
    }

    private func parameterNumber(_ index: Int32, of statement: OpaquePointer) -> Int? {
        guard let name = sqlite3_bind_parameter_name(statement, index), name[0] == CChar(UInt8(ascii: "$")) else { return nil }
        var number = 0
        var place = 1
        while name[place] != 0 {
            guard case let digit = Int(name[place]) - 48, (0...9).contains(digit), number < 100_000 else { return nil }
            number = number * 10 + digit
            place += 1
        }
        return number
    }

    private func step(_ statement: OpaquePointer) throws(PortableError) -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw PortableError(lastOf: db.sqliteConnection)
        }
    }

    /// The statement stays for the next time, without the values.
    private func finish(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func row(_ statement: OpaquePointer, _ columns: Int32) -> PortableRow {
        PortableRow(
            [SQLValue](unsafeUninitializedCapacity: Int(columns)) { values, count in
                for column in 0..<columns { values.initializeElement(at: Int(column), to: value(statement, column)) }
                count = Int(columns)
            })
    }

    private func value(_ statement: OpaquePointer, _ column: Int32) -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))))
        default: return .null
        }
    }

    nonisolated(unsafe) private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    nonisolated(unsafe) private static let empty = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1).initialized(0))
}

extension UnsafeMutablePointer<CChar> {
    fileprivate func initialized(_ value: CChar) -> Self {
        initialize(to: value)
        return self
    }
}
