import Access
import Foundation
import Register
import Site
import TestSupport
import Testing

@Suite("Calendar addresses")
struct CalendarTests {
    @Test("A secret address shows what its owner may see, until it is withdrawn; an organisation's file asks for a role")
    func whole() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner, name: "Agendaproef", start: "saas-supplier-reuse")
        let plan = [("owner", "voorbeeld-reader"), ("due", RoleTests.inAYear), ("recurrence", "")]
        #expect(try await office.post(owner, "/dossier/\(dossier)/taak/duty-AVG-28-3/plan", plan).status == 303)
        let reader = try await office.person(.reader)
        func make(_ visitor: Visitor) async throws -> String {
            let made = try await office.post(visitor, "/mijn-account/agenda", [("step", "make")])
            return String(try #require(made.text.firstMatch(of: /(\/agenda\/[A-Za-z0-9_-]+\.ics)/)?.1))
        }
        let (first, stranger) = (try await make(reader), Visitor(server.client))
        let feed = try await stranger.get(first)
        #expect(feed.status == 200 && feed["content-type"] == "text/calendar; charset=utf-8" && feed["cache-control"] == "no-store")
        let day = RoleTests.inAYear.replacing("-", with: "")
        #expect(feed.text.contains("DTSTART;VALUE=DATE:\(day)\r\n") && feed.text.replacing("\r\n ", with: "").contains("Agendaproef"))
        #expect(try await stranger.get(first).body == feed.body, "the same data gives other bytes")
        // Somebody else's task is not in one's own calendar; the organisation's file has it.
        #expect(!(try await stranger.get(try await make(owner)).text.contains(day)))
        #expect(try await owner.get("/register/voorbeeld/agenda").text.contains(day))
        #expect(try await office.person(.administrator).get("/register/voorbeeld/agenda").status == 403)
        #expect(try await stranger.get("/register/voorbeeld/agenda").status == 303)
        // An administrator sees no content, by no address.
        #expect(!(try await stranger.get(try await make(try await office.person(.administrator))).text.contains("VEVENT")))
        // A new address ends the old one; withdrawing ends both.
        let second = try await make(reader)
        #expect(try await stranger.get(first).status == 404)
        #expect(try await stranger.get(second).status == 200)
        #expect(try await office.post(reader, "/mijn-account/agenda", [("step", "withdraw")]).status == 303)
        #expect(try await stranger.get(second).status == 404)
        // Whoever left has no calendar.
        let last = try await make(reader)
        #expect(try await office.post(try await office.person(.administrator), "/register/voorbeeld/mensen/voorbeeld-reader/einde", []).status == 303)
        #expect(try await stranger.get(last).status == 404)
        await server.stop()
    }

    @Test("Behind a trusted proxy each visitor is throttled apart; without one a header changes nothing")
    func proxies() async throws {
        for (proxies, expected) in [(TrustedProxies(), 429), (TrustedProxies([TrustedProxies.Block("127.0.0.0/8")!]), 200)] {
            let server = try await RunningServer.start(rateLimit: .init(perSecond: 0.01, burst: 3), proxies: proxies)
            func ask(_ address: String) async throws -> Int {
                try await server.client.send("GET", "/aanmelden", headers: [("x-forwarded-for", address)]).status
            }
            for _ in 0..<3 { #expect(try await ask("198.51.100.1") == 200) }
            #expect(try await ask("198.51.100.1") == 429)
            #expect(try await ask("198.51.100.2") == expected)
            await server.stop()
        }
    }
}
