import Register
import Synchronization

/// Accounts as they were read last: each page asks for those of an organisation, and they seldom change.
///
/// By account there is one, the latest that was read, so that an erased person does not stay in memory beside what took its place.
final class AccountMemo: Sendable {
    private static let limit = 10_000

    private let accounts = Mutex<[String: (document: String, account: Account)]>([:])

    /// - Parameters:
    ///   - id: the key of the row.
    ///   - document: what stands in it now.
    func account(_ id: String, _ document: String) throws(RegisterStoreError) -> Account {
        if let known = accounts.withLock({ $0[id] }), known.document == document { return known.account }
        let account = try Document.read(Account.self, document, "account")
        accounts.withLock { accounts in
            if accounts.count >= Self.limit { accounts.removeAll() }
            accounts[id] = (document, account)
        }
        return account
    }

    /// What was read of somebody who is erased goes at once.
    func forget(_ id: String) { _ = accounts.withLock { $0.removeValue(forKey: id) } }
}
