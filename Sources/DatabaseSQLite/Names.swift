import Database

/// `DatabaseError`, in files where GRDB has one too.
typealias PortableError = DatabaseError
/// `Row`, in files where GRDB has one too.
typealias PortableRow = Row
