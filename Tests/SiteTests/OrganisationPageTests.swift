import Foundation
import Register
import TestSupport
import Testing

/// What an administrator settles: how the organisation is reached, departments, keys, and further organisations.
@Suite("The organisation over HTTP", .serialized)
struct OrganisationPageTests {
    static let page = "/register/voorbeeld/organisatie"

    @Test("Only the administrator sees and changes it")
    func roles() async throws {
        let office = try await Shared.office()
        let fields = [("name", "Voorbeeldorganisatie"), ("contact", "privacy@voorbeeld.example")]
        for role in Role.allCases where role != .administrator {
            let person = try await office.person(role)
            #expect(try await person.get(Self.page).status == 403, "\(role)")
            for (path, fields) in [
                (Self.page, fields), (Self.page + "/nieuw", [("new-name", "Kaper")]), (Self.page + "/sleutel", []),
                ("/register/voorbeeld/mensen/voorbeeld-reader/afdeling", [("step", "add"), ("part-role", "auditor"), ("department", "x")]),
            ] { #expect(try await office.post(person, path, fields).status == 403, "\(role): \(path)") }
        }
        #expect(try await Visitor(office.server.client).get(Self.page)["location"]?.hasPrefix("/aanmelden") == true)
    }

    @Test("How it is reached is kept; without a name nothing is")
    func contact() async throws {
        let office = try await Shared.office()
        let administrator = try await office.person(.administrator)
        let said = [
            ("name", "Voorbeeldorganisatie"), ("contact", "Postbus 1, Voorbeeldstad"), ("officer", "fg@voorbeeld.example"), ("representative", ""),
        ]
        #expect(try await office.post(administrator, Self.page, said).status == 303)
        #expect(try await administrator.get(Self.page).text.contains("Postbus 1, Voorbeeldstad"))
        let nameless = try await office.post(administrator, Self.page, [("name", " "), ("contact", "Ergens anders")])
        #expect(nameless.status == 422 && nameless.text.contains("Geef de organisatie een naam."))
        #expect(try await administrator.get(Self.page).text.contains("Postbus 1, Voorbeeldstad"))
    }

    @Test("Whoever has a role in one department sees its dossiers and no others")
    func departments() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(now: { clock.now })
        let office = Office(server: server)
        let steps = SignInSteps(server: server, clock: clock)
        let administrator = try await steps.firstAdministrator()
        let (people, page) = ("/register/stichting-het-andere/mensen", "/register/stichting-het-andere/organisatie")
        for name in ["Noord", "Zuid"] {
            #expect(try await office.post(administrator, page, [("name", "Stichting Het Andere"), ("department-new", name)]).status == 303)
        }
        let ids = try await administrator.get(page).text.matches(of: /name="department-([^"]+)"/).map { String($0.1) }.filter { $0 != "new" }
        #expect(ids.count == 2)
        func join(_ name: String, _ role: String) async throws -> Visitor {
            let invited = try await office.post(administrator, people, [("name", name), ("email", "\(name)@andere.example"), ("role", role)])
            return try await steps.accept(try #require(invited.oneTimeLink))
        }
        let officer = try await join("vakman", "privacy-officer")
        let dossiers = [
            try await office.dossier(officer, organisation: "stichting-het-andere", name: "Dossier van Noord"),
            try await office.dossier(officer, organisation: "stichting-het-andere", name: "Dossier van Zuid"),
        ]
        for (dossier, department) in zip(dossiers, ids) {
            #expect(try await office.post(officer, "/dossier/\(dossier)/afdeling", [("department", department)]).status == 303)
        }
        #expect(try await office.post(officer, "/dossier/\(dossiers[0])/afdeling", [("department", "weg")]).status == 404)

        // Somebody with a role in the first department only.
        let reader = try await join("lezer", "works-council-member")
        let account = String(
            try #require(try await administrator.get(people).text.matches(of: /\/mensen\/([0-9a-f-]+)\/afdeling"/).last?.1))
        let role = people + "/\(account)/afdeling"
        #expect(try await office.post(administrator, role, [("step", "add"), ("part-role", "administrator"), ("department", ids[0])]).status == 404)
        #expect(try await office.post(administrator, role, [("step", "add"), ("part-role", "process-owner"), ("department", ids[0])]).status == 303)
        #expect(try await administrator.get(people).text.contains("Noord"))
        #expect(try await office.post(reader, "/dossier/\(dossiers[0])/velden/general", [("description", "anders")]).status == 303)
        #expect(try await office.post(reader, "/dossier/\(dossiers[1])/velden/general", [("description", "anders")]).status == 403)
        #expect(try await office.post(administrator, role, [("step", "remove"), ("part-role", "process-owner"), ("department", ids[0])]).status == 303)
        #expect(try await office.post(reader, "/dossier/\(dossiers[0])/velden/general", [("description", "anders")]).status == 403)
        await server.stop()
    }

    @Test("An administrator makes another organisation, strictly apart; a new key signs and the old one still proves")
    func another() async throws {
        let office = try await Shared.office()
        let administrator = try await office.person(.administrator)
        // A long name is cut off between words.
        let long = try await office.post(administrator, Self.page + "/nieuw", [("new-name", "Stichting Openbare Scholengroep De Regenboog")])
        #expect(long["location"]?.hasSuffix("/register/stichting-openbare-scholengroep-de/mensen") == true, "\(long["location"] ?? "")")
        let made = try await office.post(administrator, Self.page + "/nieuw", [("new-name", "Scholengroep Élders")])
        #expect(made["location"] == "/register/scholengroep-elders/mensen")
        #expect(try await administrator.get("/register/scholengroep-elders/mensen").status == 200)
        #expect(try await office.post(administrator, Self.page + "/nieuw", [("new-name", "Scholengroep Elders")]).status == 422)
        for role in Role.allCases where role != .administrator {
            #expect(try await office.person(role).get("/register/scholengroep-elders").status == 404, "\(role)")
        }
        func keys() async throws -> Int { try await administrator.get("/.well-known/waarborg/keys.json").text.matches(of: /"kid"/).count }
        let before = try await keys()
        #expect(try await office.post(administrator, Self.page + "/sleutel", []).status == 303)
        #expect(try await keys() == before + 1)
    }

    @Test("That a sensitive dossier was read stands in the ledger, once a day for each person")
    func reading() async throws {
        let office = try await Shared.office()
        let (owner, auditor) = (try await office.person(.processOwner), try await office.person(.auditor))
        let dossier = try await office.dossier(owner)
        func readings() async throws -> Int {
            try await auditor.get("/dossier/\(dossier)/geschiedenis").text.matches(of: /dossier gelezen/).count
        }
        #expect(try await readings() == 0)
        let row = [("data.row", "new"), ("data.new.name", "Diagnose"), ("data.new.kind", "special")]
        #expect(try await office.post(owner, "/dossier/\(dossier)/velden/data", row).status == 303)
        // The auditor reads it to see who read it.
        #expect(try await readings() == 1)
        for _ in 0..<3 { _ = try await office.person(.reader).get("/dossier/\(dossier)") }
        #expect(try await readings() == 2)
        #expect(try await auditor.get("/dossier/\(dossier)/geschiedenis").text.contains("Lezer (voorbeeld)"))
    }
}
