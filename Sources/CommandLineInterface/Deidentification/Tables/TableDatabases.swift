public import TableRelease
public import Text

/// Reads tables out of databases. The core knows no database: the server build puts a reader here at its edge.
public struct TableDatabases: Sendable {
    /// Why the rows could not be read; holds nothing of them, nor a password.
    public struct Failure: Error, Sendable {
        public var message: Bilingual
        /// Whether there is no such database, table or column.
        public var isAbsent: Bool

        public init(_ message: Bilingual, isAbsent: Bool) { (self.message, self.isAbsent) = (message, isAbsent) }
    }

    /// What is asked of a database.
    public enum Request: Sendable, Hashable {
        /// All rows of a table, by its name, with its schema before a point where it has one.
        case table(String)
        /// A statement that only reads.
        case query(String)
    }

    /// Reads the rows at an address without what asks for a table; told now and then how many it has.
    public var read: @Sendable (_ address: String, _ request: Request, _ progress: @escaping @Sendable (Int) -> Void) async throws -> Table

    public init(_ read: @escaping @Sendable (String, Request, @escaping @Sendable (Int) -> Void) async throws -> Table) { self.read = read }

    @TaskLocal public static var current: TableDatabases?
}
