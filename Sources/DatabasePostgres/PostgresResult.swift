import CPostgres
import Database

/// An answer of the server, with its rows in binary form.
final class PostgresResult {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }

    var status: ExecStatusType { PQresultStatus(result) }

    /// How many rows it holds.
    var count: Int { Int(PQntuples(result)) }

    /// `INSERT 0 1`, `COMMIT` …
    var command: String { String(cString: PQcmdStatus(result)) }

    /// How many rows the statement inserted, changed or deleted.
    var changedRows: Int {
        let isChange = ["INSERT", "UPDATE", "DELETE", "MERGE"].contains { command.hasPrefix($0) }
        return isChange ? Int(String(cString: PQcmdTuples(result))) ?? 0 : 0
    }

    var parameterTypes: [UInt32] { (0..<PQnparams(result)).map { PQparamtype(result, $0) } }

    func field(_ letter: Character) -> String {
        guard let text = PQresultErrorField(result, Int32(letter.asciiValue!)) else { return "" }
        return String(cString: text)
    }

    /// The server's words, or libpq's.
    var words: String {
        let words = field("M")
        return words.isEmpty ? String(cString: PQresultErrorMessage(result)).split(separator: "\n").joined(separator: " ") : words
    }

    var rows: [Row] {
        get throws(DatabaseError) {
            var rows: [Row] = []
            rows.reserveCapacity(count)
            for index in 0..<count { rows.append(try row(index)) }
            return rows
        }
    }

    func row(_ row: Int) throws(DatabaseError) -> Row {
        let columns = PQnfields(result)
        var values: [SQLValue] = []
        values.reserveCapacity(Int(columns))
        for column in 0..<columns { values.append(try value(Int32(row), column)) }
        return Row(values)
    }

    private func value(_ row: Int32, _ column: Int32) throws(DatabaseError) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch PQftype(result, column) {
        case PostgresType.int8: return .integer(Int64(bitPattern: bigEndian(bytes)))
        case PostgresType.int4: return .integer(Int64(Int32(bitPattern: bigEndian(bytes))))
        case PostgresType.int2: return .integer(Int64(Int16(bitPattern: bigEndian(bytes))))
        case PostgresType.oid: return .integer(Int64(bigEndian(bytes) as UInt32))
        case PostgresType.bool: return .integer(bytes[0] == 0 ? 0 : 1)
        case PostgresType.float8: return .real(Double(bitPattern: bigEndian(bytes)))
        case PostgresType.float4: return .real(Double(Float(bitPattern: bigEndian(bytes))))
        case PostgresType.numeric: return try PostgresNumeric.value(bytes)
        case let type where PostgresType.texts.contains(type): return .text(String(decoding: bytes, as: UTF8.self))
        case PostgresType.bytea: return .bytes([UInt8](bytes))
        case PostgresType.void: return .null
        case let type:
            throw .statement("column \(column) is of PostgreSQL type \(type), which this layer does not read; write CAST(… AS TEXT) around it")
        }
    }
}

func bigEndian<Value: FixedWidthInteger & UnsignedInteger>(_ bytes: UnsafeRawBufferPointer) -> Value {
    Value(bigEndian: bytes.loadUnaligned(as: Value.self))
}
