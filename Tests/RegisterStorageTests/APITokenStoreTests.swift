import Access
import DatabaseTestSupport
import Deadlines
import Register
import RegisterStorage
import RegisterTestSupport
import Testing

/// Tokens as they are kept: by their digest, of one account, worth nothing once revoked.
@Suite struct APITokenStoreTests {
    static func token(_ number: UInt8, of account: Identifier<Account>, at time: Instant, days: Int = 90) -> APIToken {
        APIToken(
            digest: APITokenWord(random: Array(repeating: number, count: 32)).digest, account: account.text, name: "balie \(number)",
            scopes: [APIToken.Scope(rawValue: "log.write")!, APIToken.Scope(rawValue: "log.read")!], created: time,
            expires: time.adding(seconds: days * 86_400))
    }

    @Test(arguments: DatabaseKind.allCases)
    func aToken(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let actor = office.actor(.securityOfficer)
        var account = Account(
            id: actor.account, name: "Iemand", email: "iemand@voorbeeld.example",
            memberships: [Membership(organisation: office.organisation, role: .securityOfficer)])
        try await store.save(account, by: nil, office.now())
        let token = Self.token(1, of: actor.account, at: office.time)
        try await store.save(token, by: actor, office.now())
        let found = try #require(try await store.apiToken(token.digest))
        #expect(found.token == token && found.account == account)
        #expect(try await store.apiTokens(of: actor.account, at: office.time) == [token])
        #expect(try await store.apiToken(Array(repeating: 0, count: 32)) == nil)
        // Somebody else revokes nothing.
        #expect(try await !store.revokeAPIToken(token.digest, by: office.actor(.privacyOfficer), office.now()))
        #expect(try await store.apiToken(token.digest)?.token.revoked == nil)
        #expect(try await store.revokeAPIToken(token.digest, by: actor, office.now()))
        #expect(try await !store.revokeAPIToken(token.digest, by: actor, office.now()))
        #expect(try await store.apiToken(token.digest)?.token.state(at: office.time) == .revoked)
        let ledger = try await RegisterStoreTests.ledger(store, &office)
        #expect(ledger.count { $0.contains("token.made") && $0.contains("log.read log.write") } == 1)
        #expect(ledger.count { $0.contains("token.revoked") } == 1 && !ledger.joined().contains("balie"))
        // Of an account that was ended none counts.
        let second = Self.token(2, of: actor.account, at: office.time)
        try await store.save(second, by: actor, office.now())
        account.isEnded = true
        try await store.save(account, by: nil, office.now())
        #expect(try await store.apiToken(second.digest) == nil)
    }

    @Test(arguments: DatabaseKind.allCases)
    func noMoreThanSoMany(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let actor = office.actor(.securityOfficer)
        try await store.save(Account(id: actor.account, name: "Iemand", email: "iemand@voorbeeld.example"), by: nil, office.now())
        for number in 0..<RegisterStore.mostTokens {
            try await store.save(Self.token(UInt8(number), of: actor.account, at: office.time), by: actor, office.now())
        }
        let (one, now) = (Self.token(99, of: actor.account, at: office.time), office.now())
        await #expect(throws: Refusal.self) { try await store.save(one, by: actor, now) }
        try await store.revokeAPIToken(Self.token(0, of: actor.account, at: office.time).digest, by: actor, now)
        try await store.save(one, by: actor, now)
    }
}
