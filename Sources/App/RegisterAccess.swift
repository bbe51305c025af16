import Casework
import Deadlines
public import Foundation
public import Register
public import RegisterStorage
import Rulebook
import Text

/// The register opened by a command on the machine of the database, without a server.
public struct RegisterAccess: Sendable {
    public let store: RegisterStore
    public let now: Circumstances

    /// - Parameters:
    ///   - database: as for a server.
    ///   - address: the start of the addresses in permits.
    /// - Throws: `ServerError`.
    public init(database: String, masterKey: String, rulebook: URL, address: String) async throws {
        let (read, diagnostics) = try readRulebook(rulebook)
        guard let read else { throw ServerError.mistakes(diagnostics.filter { $0.severity == .error }) }
        let configuration = Configuration(rulebook: rulebook, examples: nil, database: database, masterKey: masterKey, address: address)
        store = try await openRegister(try openDatabase(database), configuration)
        now = Circumstances(
            time: Instant(seconds: Int(Date().timeIntervalSince1970)), engine: Engine(read), reader: JSONSituationReader(read), address: address,
            random: randomBytes)
    }
}
