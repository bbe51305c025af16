import CPostgres
import Database

/// Where the server is and how to get in. Prints as dots, as it may hold a password.
struct PostgresAddress: Sendable, CustomStringConvertible {
    private let text: String
    private let secrets: [String]

    /// - Throws: `DatabaseError.unavailable`; libpq's own words might hold the password, so they are not in it.
    init(_ text: String) throws(DatabaseError) {
        self.text = text
        guard !text.utf8.contains(0), let options = PQconninfoParse(text, nil) else {
            throw .unavailable("the address of the PostgreSQL database cannot be read")
        }
        defer { PQconninfoFree(options) }
        var secrets: [String] = []
        var option = options
        while let keyword = option.pointee.keyword {
            if ["password", "sslpassword"].contains(String(cString: keyword)), let value = option.pointee.val, value[0] != 0 {
                secrets.append(String(cString: value))
            }
            option += 1
        }
        self.secrets = secrets
    }

    var description: String { "PostgresAddress(…)" }

    /// A connection, good or bad. What the address says goes before the time to connect, and after the encoding.
    func connect() -> OpaquePointer? {
        let settings = [("connect_timeout", "10"), ("fallback_application_name", "waarborg"), ("dbname", text), ("client_encoding", "UTF8")]
        let keywords = settings.map { strings($0.0) } + [nil]
        let values = settings.map { strings($0.1) } + [nil]
        defer { for string in keywords + values { string?.deallocate() } }
        return PQconnectdbParams(keywords.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    /// Words of libpq without the password.
    func cleaned(_ words: String) -> String {
        secrets.reduce(words) { $0.replacing($1, with: "…") }
    }

    private func strings(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
        for (index, byte) in text.utf8.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        bytes[text.utf8.count] = 0
        return bytes
    }
}
