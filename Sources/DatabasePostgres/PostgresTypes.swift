import Database

/// The numbers of PostgreSQL's own types, as its catalogue `pg_type` gives them; they never change.
enum PostgresType {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let oid: UInt32 = 26
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let numeric: UInt32 = 1700
    static let void: UInt32 = 2278
    /// text, varchar, bpchar, name and unknown.
    static let texts: [UInt32] = [25, 1043, 1042, 19, 705]
}

/// What `sum` and `avg` give. In binary: the number of digits in base 10,000, the weight of the first, the sign, the scale,
/// each in 16 bits, and then the digits (`numeric_send` in PostgreSQL's source).
enum PostgresNumeric {
    /// An integer where it is one and fits, else a real.
    static func value(_ bytes: UnsafeRawBufferPointer) throws(DatabaseError) -> SQLValue {
        func word(_ index: Int) -> Int16 { Int16(bitPattern: bigEndian(UnsafeRawBufferPointer(rebasing: bytes[(2 * index)...]))) }
        let (count, weight) = (Int(word(0)), Int(word(1)))
        let sign = UInt16(bitPattern: word(2))
        guard sign == 0 || sign == 0x4000 else { throw .statement("a numeric is infinite or not a number") }
        if count == 0 { return .integer(0) }
        if count <= weight + 1, weight <= 4, let integer = integer((0...weight).map { $0 < count ? Int64(word(4 + $0)) : 0 }, sign) {
            return .integer(integer)
        }
        var text = sign == 0 ? "" : "-"
        for index in 0..<count { text += String(word(4 + index) + 10_000).dropFirst() }
        guard let real = Double(text + "e\(4 * (weight - count + 1))") else { throw .statement("a numeric is out of range") }
        return .real(real)
    }

    private static func integer(_ digits: [Int64], _ sign: UInt16) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10_000)
            // Below zero, where there is room for one more.
            let (sum, overflowToo) = shifted.subtractingReportingOverflow(digit)
            if overflow || overflowToo { return nil }
            value = sum
        }
        return sign != 0 ? value : value == .min ? nil : -value
    }
}
