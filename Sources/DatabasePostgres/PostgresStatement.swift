import Database

/// A statement that the server has read.
struct PostgresStatement {
    let name: String
    /// Of the parameters, as the server understood them.
    let types: [UInt32]

    /// - Throws: `DatabaseError.statement` when a value is of another type than the parameter, `unstorable`.
    func encode(_ arguments: [SQLValue]) throws(DatabaseError) -> PostgresParameters {
        guard arguments.count == types.count else {
            throw .statement("the statement has \(types.count) parameters and was given \(arguments.count)")
        }
        var parameters = PostgresParameters()
        for (index, (value, type)) in zip(arguments, types).enumerated() {
            guard value.isStorable else { throw .unstorable(parameter: index + 1) }
            guard parameters.append(value, as: type) else {
                throw .statement(
                    "parameter $\(index + 1) is of PostgreSQL type \(type) and was given \(value.kind); where nothing else tells its type, write CAST($\(index + 1) AS BIGINT)"
                )
            }
        }
        return parameters
    }
}

/// A prepared statement to carry out.
struct PostgresCall {
    let name: String
    let parameters: PostgresParameters
}

/// The values of the parameters, one after the other as the server wants them.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    private var places: [Range<Int>?] = []
    private var formats: [Int32] = []

    var count: Int { places.count }

    /// False when the value is not of the type.
    fileprivate mutating func append(_ value: SQLValue, as type: UInt32) -> Bool {
        let start = bytes.count
        var isText = false
        switch (value, type) {
        case (.null, _):
            places.append(nil)
            formats.append(1)
            return true
        case (.integer(let value), PostgresType.int8): append(UInt64(bitPattern: value))
        case (.integer(let value), PostgresType.int4):
            guard let value = Int32(exactly: value) else { return false }
            append(UInt32(bitPattern: value))
        case (.integer(let value), PostgresType.int2):
            guard let value = Int16(exactly: value) else { return false }
            append(UInt16(bitPattern: value))
        case (.integer(let value), PostgresType.bool): bytes.append(value == 0 ? 0 : 1)
        case (.integer(let value), PostgresType.float8): append(Double(value).bitPattern)
        case (.integer(let value), PostgresType.numeric):
            bytes += Array("\(value)".utf8) + [0]
            isText = true
        case (.real(let value), PostgresType.float8): append(value.bitPattern)
        case (.real(let value), PostgresType.numeric):
            bytes += Array("\(value)".utf8) + [0]
            isText = true
        case (.text(let value), let type) where PostgresType.texts.contains(type): bytes += Array(value.utf8)
        case (.bytes(let value), PostgresType.bytea): bytes += value
        default: return false
        }
        places.append(start..<bytes.count)
        formats.append(isText ? 0 : 1)
        return true
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes += $0 }
    }

    func withPointers<Value>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Value
    ) -> Value {
        let lengths = places.map { Int32($0?.count ?? 0) }
        // One byte more, as an empty array has no address, and no address means null.
        return (bytes + [0]).withUnsafeBytes { bytes in
            let start = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
            return body(places.map { place in place.map { start + $0.lowerBound } }, lengths, formats)
        }
    }
}
