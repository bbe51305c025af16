import CPostgres
import Database

/// A connection of libpq in pipeline mode: several questions go in one trip, and their answers come in order.
final class PostgresPipeline {
    private let connection: OpaquePointer
    private let address: PostgresAddress
    /// Trips whose answers nobody waited for yet.
    private var owed = 0

    /// - Throws: `PostgresFailure` when the server cannot be reached or does not let us in.
    init(_ address: PostgresAddress) throws(PostgresFailure) {
        guard let connection = address.connect() else { throw PostgresFailure(.unavailable("out of memory")) }
        self.connection = connection
        self.address = address
        guard PQstatus(connection) == CONNECTION_OK, PQenterPipelineMode(connection) == 1 else {
            throw PostgresFailure(.unavailable(words))
        }
        // Notices would go to standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    /// False once the connection is known to be lost.
    var isGood: Bool { PQstatus(connection) == CONNECTION_OK }

    private var words: String {
        address.cleaned(String(cString: PQerrorMessage(connection))).split(separator: "\n").joined(separator: " ")
    }

    private var lost: PostgresFailure { PostgresFailure(.unavailable(words), .lost) }

    // MARK: Trips

    /// Runs a statement without parameters.
    /// - Returns: what the server says was done: `COMMIT`, `ROLLBACK` …
    @discardableResult
    func command(_ sql: String) throws(PostgresFailure) -> String {
        try settle()
        try send(sql)
        try end()
        var done = ""
        try receive { result, _ in done = result.command }
        return done
    }

    /// Sends a statement whose answer nobody needs. It is read before the next trip.
    func sendLater(_ sql: String) throws(PostgresFailure) {
        try send(sql)
        try end()
        owed += 1
    }

    /// Reads the answers that nobody waited for.
    func settle() throws(PostgresFailure) {
        while owed > 0 {
            owed -= 1
            try receive { _, _ in }
        }
    }

    /// Has the server read a statement, and tell the types of its parameters.
    func prepare(_ name: String, _ sql: String) throws(PostgresFailure) -> PostgresStatement {
        try settle()
        try check(PQsendPrepare(connection, name, sql, 0, nil))
        try check(PQsendDescribePrepared(connection, name))
        try end()
        var types: [UInt32] = []
        try receive { result, question in if question == 1 { types = result.parameterTypes } }
        return PostgresStatement(name: name, types: types)
    }

    /// Carries out prepared statements in one trip.
    /// - Parameters:
    ///   - beginning: a statement to run before them.
    ///   - ending: a statement to run after them.
    ///   - rowByRow: hand over each row when it arrives; for a single statement.
    ///   - handOver: gets each result, with the place of its statement.
    func execute(
        _ calls: [PostgresCall], after beginning: String?, before ending: String? = nil, rowByRow: Bool = false,
        _ handOver: (PostgresResult, Int) throws(DatabaseError) -> Void
    ) throws(PostgresFailure) {
        try settle()
        if let beginning { try send(beginning) }
        for call in calls {
            let isSent = call.parameters.withPointers { values, lengths, formats in
                PQsendQueryPrepared(connection, call.name, Int32(call.parameters.count), values, lengths, formats, 1)
            }
            try check(isSent)
        }
        if rowByRow { try check(PQsetSingleRowMode(connection)) }
        if let ending { try send(ending) }
        try end()
        let first = beginning == nil ? 0 : 1
        try receive { result, question throws(DatabaseError) in
            if calls.indices.contains(question - first) { try handOver(result, question - first) }
        }
    }

    /// Asks the server to stop with the statement that runs.
    func cancel() {
        guard let cancellation = PQgetCancel(connection) else { return }
        defer { PQfreeCancel(cancellation) }
        var words = [CChar](repeating: 0, count: 256)
        PQcancel(cancellation, &words, Int32(words.count))
    }

    private func send(_ sql: String) throws(PostgresFailure) {
        try check(PQsendQueryParams(connection, sql, 0, nil, nil, nil, nil, 1))
    }

    private func end() throws(PostgresFailure) {
        try check(PQpipelineSync(connection))
    }

    private func check(_ isDone: Int32) throws(PostgresFailure) {
        guard isDone == 1 else { throw isGood ? PostgresFailure(.unavailable(words)) : lost }
    }

    /// Reads the answers of one trip to the end, and throws the first error among them.
    /// - Parameter handOver: gets each result that is no error, with the number of the question, from 0.
    private func receive(_ handOver: (PostgresResult, Int) throws(DatabaseError) -> Void) throws(PostgresFailure) {
        var failure: PostgresFailure?
        var question = 0
        var silences = 0
        while true {
            guard let pointer = PQgetResult(connection) else {
                silences += 1
                guard isGood, silences < 3 else { throw failure?.cause == .lost ? failure! : lost }
                question += 1
                continue
            }
            silences = 0
            let result = PostgresResult(pointer)
            switch result.status {
            case PGRES_PIPELINE_SYNC:
                if let failure { throw failure }
                return
            case PGRES_PIPELINE_ABORTED: break
            case PGRES_FATAL_ERROR, PGRES_NONFATAL_ERROR, PGRES_BAD_RESPONSE:
                failure = failure ?? PostgresFailure(result, words: address.cleaned(result.words))
            case PGRES_EMPTY_QUERY: failure = failure ?? PostgresFailure(.statement("the statement is empty"))
            default:
                guard failure == nil else { break }
                do { try handOver(result, question) } catch { failure = PostgresFailure(error) }
            }
        }
    }
}
