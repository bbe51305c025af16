import CPostgres
import Database

/// One connection to the server, used from one thread: its transactions, with what is done when they fail.
///
/// libpq's pipeline mode saves trips: `BEGIN` goes with the first statement, and after a read nobody waits for the end.
final class PostgresSession: Connection {
    private let address: PostgresAddress
    private var pipeline: PostgresPipeline?
    private var statements: [String: PostgresStatement] = [:]
    private var names = 0

    /// What is still to be sent to begin the transaction.
    private var beginning: String?
    private var purpose = Purpose.read
    private var isOpen = false
    private var isStreaming = false
    private var failure: PostgresFailure?

    /// Statements kept prepared. SQL is written in the program, so this is far from reached.
    private static let keptStatements = 500

    init(_ address: PostgresAddress) { self.address = address }

    deinit { disconnect() }

    var dialect: Dialect { .postgres }

    func disconnect() {
        pipeline = nil
        statements = [:]
        isOpen = false
    }

    // MARK: Transactions

    func begin(_ purpose: Purpose) {
        self.purpose = purpose
        beginning = purpose == .read ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }

    /// Carries out a transaction, again where that may help, and ends the work.
    func carryOut(_ work: Work) {
        var attemptsLeft = 10
        var mayReconnect = true
        var mayForget = true
        while true {
            do {
                failure = nil
                try recordingFailure(connectIfNeeded)
                try work.attempt(self)
                if let failure { throw failure.error }
                try recordingFailure(commit)
                return work.succeed()
            } catch {
                let cause = failure?.cause
                undo()
                attemptsLeft -= 1
                switch cause {
                case .contention where attemptsLeft > 0: continue
                case .contention: return work.fail(DatabaseError.conflict)
                case .lost where mayReconnect: mayReconnect = false
                case .stale where mayForget:
                    mayForget = false
                    disconnect()
                default: return work.fail(error)
                }
            }
        }
    }

    private func connectIfNeeded() throws(PostgresFailure) {
        if let pipeline {
            if pipeline.isGood, (try? pipeline.settle()) != nil { return }
            disconnect()
        }
        let connected = try PostgresPipeline(address)
        // A server may be set to acknowledge before the disk has it. What stands outside a transaction only reads.
        try connected.command("SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'")
        try connected.command("SET default_transaction_read_only = on")
        pipeline = connected
    }

    private func commit() throws(PostgresFailure) {
        defer { beginning = nil }
        guard isOpen, let pipeline else { return }
        isOpen = false
        if purpose == .read { return try pipeline.sendLater("COMMIT") }
        do throws(PostgresFailure) {
            let result = try pipeline.command("COMMIT")
            guard result == "COMMIT" else { throw PostgresFailure(.statement("the transaction was undone")) }
        } catch {
            guard error.cause == .lost else { throw error }
            disconnect()
            throw PostgresFailure(.commitUnknown)
        }
    }

    private func undo() {
        beginning = nil
        if failure?.cause == .lost || pipeline?.isGood == false { return disconnect() }
        guard isOpen else { return }
        isOpen = false
        do { try pipeline?.command("ROLLBACK") } catch { disconnect() }
    }

    // MARK: Statements

    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError) -> Int {
        try recordingFailure { () throws(PostgresFailure) in
            var changed = 0
            try execute(sql, arguments) { result in changed = result.changedRows }
            return changed
        }
    }

    func rows(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError) -> [Row] {
        try recordingFailure { () throws(PostgresFailure) in
            var rows: [Row] = []
            try execute(sql, arguments) { result throws(DatabaseError) in rows += try result.rows }
            return rows
        }
    }

    /// A whole transaction that reads, in one trip. One statement sees one moment without a transaction around it.
    func answers(to queries: [Query]) throws(DatabaseError) -> [[Row]] {
        try recordingFailure { () throws(PostgresFailure) in
            let frame = queries.count > 1 ? (begin: beginning, end: "COMMIT") : nil
            beginning = nil
            var calls: [PostgresCall] = []
            for query in queries {
                let statement = try prepared(query.sql)
                calls.append(PostgresCall(name: statement.name, parameters: try encode(query.arguments, for: statement)))
            }
            isOpen = frame != nil
            var answers = [[Row]](repeating: [], count: queries.count)
            try pipeline!.execute(calls, after: frame?.begin, before: frame?.end) { result, call throws(DatabaseError) in
                answers[call] = try result.rows
            }
            isOpen = false
            return answers
        }
    }

    func each(_ sql: String, _ arguments: [SQLValue], _ body: (Row) throws -> Void) throws {
        var stopped: (any Error)?
        try recordingFailure { () throws(PostgresFailure) in
            guard !isStreaming else { throw PostgresFailure.insideEach }
            try beginIfNeeded()
            isStreaming = true
            defer { isStreaming = false }
            do throws(PostgresFailure) {
                try execute(sql, arguments, rowByRow: true) { result in
                    guard stopped == nil else { return }
                    do {
                        for index in 0..<result.count { try body(try result.row(index)) }
                    } catch {
                        stopped = error
                        pipeline?.cancel()
                    }
                }
            } catch {
                // The server answers the cancellation with an error of its own.
                if stopped == nil { throw error }
            }
        }
        guard let stopped else { return }
        failure = failure ?? PostgresFailure(stopped as? DatabaseError ?? .statement("the reading of rows was broken off"))
        throw stopped
    }

    func lock(_ name: String) throws(DatabaseError) {
        guard purpose == .write else { return }
        try run("SELECT pg_advisory_xact_lock($1)", [.integer(Dialect.lockNumber(name))])
    }

    func define(_ schema: String) throws(DatabaseError) {
        try recordingFailure { () throws(PostgresFailure) in
            guard !isStreaming else { throw PostgresFailure.insideEach }
            try beginIfNeeded()
            for statement in dialect.statements(schema) { try pipeline!.command(statement) }
        }
    }

    private func execute(
        _ sql: String, _ arguments: [SQLValue], rowByRow: Bool = false, _ receive: (PostgresResult) throws(DatabaseError) -> Void
    ) throws(PostgresFailure) {
        guard !isStreaming || rowByRow else { throw PostgresFailure.insideEach }
        let pipeline = pipeline!
        let statement = try prepared(sql)
        let call = PostgresCall(name: statement.name, parameters: try encode(arguments, for: statement))
        let beginning = beginning
        self.beginning = nil
        isOpen = true
        try pipeline.execute([call], after: beginning, rowByRow: rowByRow) { result, _ throws(DatabaseError) in try receive(result) }
    }

    private func encode(_ arguments: [SQLValue], for statement: PostgresStatement) throws(PostgresFailure) -> PostgresParameters {
        do { return try statement.encode(arguments) } catch { throw PostgresFailure(error) }
    }

    private func beginIfNeeded() throws(PostgresFailure) {
        guard let beginning else { return }
        self.beginning = nil
        isOpen = true
        try pipeline!.command(beginning)
    }

    private func prepared(_ sql: String) throws(PostgresFailure) -> PostgresStatement {
        if let statement = statements[sql] { return statement }
        if statements.count >= Self.keptStatements {
            try pipeline!.command("DEALLOCATE ALL")
            statements = [:]
        }
        names += 1
        let statement = try pipeline!.prepare("waarborg_\(names)", sql)
        statements[sql] = statement
        return statement
    }

    /// The first failure ends the transaction.
    private func recordingFailure<Value>(_ work: () throws(PostgresFailure) -> Value) throws(DatabaseError) -> Value {
        if let failure { throw failure.error }
        do {
            return try work()
        } catch {
            failure = error
            throw error.error
        }
    }
}
