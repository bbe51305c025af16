import Foundation
import Register
import TestSupport
import Testing

/// The views of the list: what waits for somebody, and where something is missing.
@Suite("The list of dossiers", .serialized)
struct RegisterListTests {
    @Test func waitingAndMissing() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        let owner = try await office.person(.processOwner)
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(owner, name: "Proefrooster")
        func list(_ visitor: Visitor, _ query: String) async throws -> String { try await visitor.get("/register/voorbeeld?q=proefrooster&\(query)").text }
        // A new dossier has no legal basis, and the list and the page say so.
        let missing = try await list(officer, "gaps=1&order=gaps")
        #expect(missing.contains("Proefrooster") && missing.contains("1 ernstig"))
        let page = try await owner.get("/dossier/\(dossier)").text
        #expect(page.contains("heeft geen grondslag") && page.contains("/vraag/claimed-legal-basis"))
        // Who may not change anything gets no way to it.
        let reader = try await office.person(.reader).get("/dossier/\(dossier)").text
        #expect(reader.contains("heeft geen grondslag") && !reader.contains("/vraag/claimed-legal-basis"))
        #expect(try await !list(officer, "mine=1").contains("/dossier/\(dossier)"))
        #expect(try await office.post(owner, "/dossier/\(dossier)/stap", [("step", "submit")]).status == 303)
        let mine = try await list(officer, "mine=1")
        #expect(mine.contains("/dossier/\(dossier)") && mine.contains("een versie goedkeuren"))
        #expect(try await !list(office.person(.mandateHolder), "mine=1").contains("/dossier/\(dossier)"))
        // Whoever approves sees what the version is about.
        let review = try await officer.get("/dossier/\(dossier)").text
        #expect(review.contains("Wat ernstig ontbreekt in het register") && review.contains("Keur goed"))
        #expect(try await officer.get("/register/voorbeeld?verdict=nonsense&order=nonsense&after=x").status == 200)
        await server.stop()
    }
}
