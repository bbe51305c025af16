import Database

/// An error of the server or the connection, with what it means for the transaction.
struct PostgresFailure: Error {
    enum Cause {
        /// Two transactions stood in each other's way: another attempt may succeed.
        case contention
        /// The connection is gone.
        case lost
        /// A statement was prepared before the tables changed, or the server forgot it.
        case stale
    }

    let error: DatabaseError
    let cause: Cause?

    static let insideEach = PostgresFailure(.statement("no statement may run while `each` hands over rows"))

    init(_ error: DatabaseError, _ cause: Cause? = nil) {
        (self.error, self.cause) = (error, cause)
    }

    /// Codes: postgresql.org/docs/current/errcodes-appendix.html.
    init(_ result: PostgresResult, words: String) {
        let code = result.field("C")
        switch (code, code.prefix(2)) {
        case ("", _), (_, "08"), ("57P01", _), ("57P02", _), ("57P03", _):
            self.init(.unavailable(words), .lost)
        case ("40001", _), ("40P01", _), ("55P03", _): self.init(.conflict, .contention)
        case ("26000", _): self.init(.statement("PostgreSQL \(code): \(words)"), .stale)
        case ("0A000", _) where result.field("R") == "RevalidateCachedQuery":
            self.init(.statement("PostgreSQL \(code): \(words)"), .stale)
        case (_, "23"): self.init(Self.constraint(code, result))
        case ("53100", _): self.init(.full)
        case ("25006", _): self.init(.readOnly)
        // The server's words on data (class 22) and those of its own functions (P0) may hold values.
        case (_, "22"), (_, "P0"): self.init(.statement("PostgreSQL \(code)"))
        case (_, "42"), (_, "0A"), (_, "21"), (_, "25"), (_, "54"): self.init(.statement("PostgreSQL \(code): \(words)"))
        case (_, "28"), (_, "3D"), (_, "3F"), (_, "53"), (_, "55"), (_, "57"), (_, "58"), (_, "F0"), (_, "XX"):
            self.init(.unavailable("PostgreSQL \(code): \(words)"))
        default: self.init(.unavailable("PostgreSQL \(code)"))
        }
    }

    private static func constraint(_ code: String, _ result: PostgresResult) -> DatabaseError {
        let name = result.field("n")
        return switch code {
        case "23505": .constraint(.unique, name: name)
        case "23503": .constraint(.foreignKey, name: name)
        case "23514": .constraint(.check, name: name)
        case "23502": .constraint(.notNull, name: "\(result.field("t")).\(result.field("c"))")
        default: .constraint(.other, name: name)
        }
    }
}
