import Access
import Crypto
import DatabaseTestSupport
import Deadlines
import Register
import RegisterStorage
import RegisterTestSupport
import Testing

/// Accounts, messages and sign-ins over both databases.
@Suite struct PeopleStoreTests {
    private static func account(_ office: Office, _ id: String, _ roles: Role...) -> Account {
        Account(
            id: Identifier(id)!, name: "Naam van \(id)", email: "\(id)@voorbeeld.example",
            memberships: roles.map { Membership(organisation: office.organisation, role: $0) })
    }

    /// Of two administrators who take each other's role away at once, one stays.
    @Test(arguments: DatabaseKind.allCases)
    func theLastAdministratorStays(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let now = office.now()
        let ids = ["een", "twee"].map { Identifier<Account>($0)! }
        for id in ids { try await store.save(Self.account(office, id.text, .administrator), by: nil, now) }
        let organisation = office.organisation
        let results = await withTaskGroup(of: Bool.self) { group in
            for id in ids {
                group.addTask {
                    do {
                        try await store.endMembership(of: id, in: organisation, by: id, now)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count { $0 } == 1)
        #expect(try await store.accounts(in: organisation).count == 1)
        #expect(try #require(await store.people(of: organisation)).names.count == 2)
        #expect(try await store.formerMembers(of: organisation).count == 1)
    }

    /// An account is erased only once it ended, by its own organisation; then its name is gone.
    @Test(arguments: DatabaseKind.allCases)
    func aNameIsErased(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let (administrator, now) = (office.actor(.administrator), office.now())
        try await store.save(Self.account(office, "iemand", .reader), by: nil, now)
        await #expect(throws: Refusal.self) { try await store.erase(person: "iemand", in: office.organisation, by: administrator, now) }
        try await store.endMembership(of: Identifier("iemand")!, in: office.organisation, by: administrator.account, now)
        #expect(try #require(await store.people(of: office.organisation)).names[Identifier("iemand")!] == "Naam van iemand")
        #expect(try await store.account(email: "iemand@voorbeeld.example") == nil)
        #expect(try await store.erase(person: "iemand", in: office.organisation, by: administrator, now))
        #expect(try #require(await store.people(of: office.organisation)).names[Identifier("iemand")!]?.isEmpty == true)
    }

    /// A message is tried again after ever longer pauses, given up after days, and told once.
    @Test(arguments: DatabaseKind.allCases)
    func mailIsTriedAgainAndGivenUp(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let mail = Mail(to: "iemand@voorbeeld.example", subject: "Proef", text: "Geheime link")
        var time = office.now().time
        #expect(try await store.queue(mail, topic: "a", organisation: office.organisation, at: time))
        #expect(try await store.queue(mail, topic: "a", organisation: office.organisation, at: time) == false)
        let start = time
        var (tries, last) = (0, 0)
        while let waiting = try await store.mailToSend(at: time).first, tries < 50 {
            #expect(waiting.mail == mail)
            tries += 1
            try await store.failed(waiting, problem: "451 later", isFinal: false, at: time)
            #expect(try await store.mailToSend(at: time).isEmpty)
            var pause = 1
            while pause <= 200_000, try await store.mailToSend(at: time.adding(seconds: pause)).isEmpty { pause *= 2 }
            if pause > 200_000 { break }
            #expect(pause >= last)
            last = pause
            time = time.adding(seconds: pause)
        }
        #expect(tries > 3 && time.seconds - start.seconds > 2 * 86_400 && time.seconds - start.seconds < 7 * 86_400)
        #expect(try await store.undelivered(in: office.organisation).map(\.problem) == ["451 later"])
        // One that is refused for good is not tried again; one that was sent is not kept.
        #expect(try await store.queue(mail, topic: "b", organisation: office.organisation, at: time))
        try await store.failed(try #require(try await store.mailToSend(at: time).first), problem: "550 no", isFinal: true, at: time)
        #expect(try await store.mailToSend(at: time.adding(seconds: 900_000)).isEmpty)
        #expect(try await store.queue(mail, topic: "c", organisation: office.organisation, at: time))
        try await store.sent(try #require(try await store.mailToSend(at: time).first).id, at: time)
        #expect(try await store.mailToSend(at: time.adding(seconds: 900_000)).isEmpty)
        // An administrator sends one again, and takes the other off the list; neither twice, nor from another organisation.
        let given = try await store.undelivered(in: office.organisation)
        #expect(given.count == 2)
        let elsewhere = Identifier<Organisation>("elders")!
        await #expect(throws: RegisterStoreError.notFound) { try await store.sendAgain(given[0].id, in: elsewhere, at: time) }
        await #expect(throws: RegisterStoreError.notFound) { try await store.dismiss(given[0].id, in: elsewhere, at: time) }
        try await store.sendAgain(given[0].id, in: office.organisation, at: time)
        #expect(try await store.mailToSend(at: time).map(\.id) == [given[0].id])
        try await store.dismiss(given[1].id, in: office.organisation, at: time)
        #expect(try await store.undelivered(in: office.organisation).isEmpty)
        await #expect(throws: RegisterStoreError.notFound) { try await store.sendAgain(given[1].id, in: office.organisation, at: time) }
    }

    /// A question to a browser is answered once, in time, and as what it was.
    @Test(arguments: DatabaseKind.allCases)
    func aRequestIsTakenOnce(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let (time, token) = (office.now().time, SecretToken(random: Array(repeating: 5, count: 32)))
        try await store.keep(SignInRequest(.passkey, [1, 2, 3]), as: token, at: time)
        #expect(try await store.take(.openID, token, at: time) == nil)
        #expect(try await store.take(.passkey, token, at: time.adding(seconds: SignInRequest.Kind.passkey.lifetime)) == nil)
        #expect(try await store.take(.passkey, token, at: time)?.content == [1, 2, 3])
        #expect(try await store.take(.passkey, token, at: time) == nil)
    }
}
