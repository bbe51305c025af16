import Foundation
import Register
import TestSupport
import Testing

/// Two organisations on one server: nothing of the one is seen or changed from the other.
@Suite("Two organisations")
struct OrganisationTests {
    @Test("People of one organisation see and change nothing of another, whatever address they guess")
    func apart() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
        let office = Office(server: server)
        // The other organisation, through its pages.
        let administrator = try await SignInSteps(server: server, clock: clock).firstAdministrator()
        #expect(try await administrator.get("/register")["location"] == "/register/stichting-het-andere/mensen")
        let invited = try await office.post(
            administrator, "/register/stichting-het-andere/mensen",
            [("name", "Vakman"), ("email", "vakman@andere.example"), ("role", "privacy-officer"), ("role", "process-owner")])
        let colleague = try await SignInSteps(server: server, clock: clock).accept(try #require(invited.oneTimeLink))
        let theirs = try await office.dossier(colleague, organisation: "stichting-het-andere", name: "Geheim project", start: "saas-supplier-reuse")

        // From the example organisation to the other one.
        let task = String(try #require(try await colleague.get("/dossier/\(theirs)").text.firstMatch(of: /\/taak\/(duty-[^"]+)"/)?.1))
        let before = try await colleague.get("/dossier/\(theirs)").text
        for role in Role.allCases {
            let person = try await office.person(role)
            for path in [
                "/register/stichting-het-andere", "/register/stichting-het-andere/nieuw", "/register/stichting-het-andere/mensen",
                "/register/stichting-het-andere/datasets", "/register/stichting-het-andere/datasets/nieuw", "/dossier/\(theirs)", "/dossier/\(theirs)/datasets",
                "/dossier/\(theirs)/doelen",
                "/dossier/\(theirs)/vraag", "/dossier/\(theirs)/vraag/large-scale", "/dossier/\(theirs)/velden/general", "/dossier/\(theirs)/bewerkingen",
                "/dossier/\(theirs)/taak/\(task)", "/dossier/\(theirs)/advies", "/dossier/\(theirs)/ondernemingsraad", "/dossier/\(theirs)/geschiedenis",
                "/dossier/\(theirs)/verschillen",
            ] {
                let answer = try await person.get(path)
                #expect(answer.status == 404, "\(role): \(path)")
                #expect(!answer.text.contains("Geheim project") && !answer.text.contains("vakman@"), "\(role): \(path)")
            }
            for act in RoleTests.acts {
                let path = act.path.replacing("@", with: theirs).replacing("#", with: task)
                #expect(try await office.post(person, path, act.fields).status == 404, "\(role): \(act.name)")
            }
            let new = [("name", "Indringer"), ("purpose", "een proef"), ("register", "controller")]
            #expect(try await office.post(person, "/register/stichting-het-andere/nieuw", new).status == 404, "\(role)")
            let invite = [("name", "Indringer"), ("email", "x@andere.example"), ("role", "reader")]
            #expect(try await office.post(person, "/register/stichting-het-andere/mensen", invite).status == 404, "\(role)")
        }
        #expect(try await colleague.get("/dossier/\(theirs)").text == before)
        let list = try await office.person(.auditor).get("/register/voorbeeld?q=geheim").text
        #expect(!list.contains("Geheim project"))
        #expect(!(try await administrator.get("/register/stichting-het-andere/mensen")).text.contains("Indringer"))

        // And back: the roles there count for nothing here.
        let ours = try await office.dossier(try await office.person(.processOwner), start: "saas-supplier-reuse")
        for path in ["/register/voorbeeld", "/register/voorbeeld/nieuw", "/register/voorbeeld/mensen", "/dossier/\(ours)", "/dossier/\(ours)/geschiedenis"] {
            #expect(try await colleague.get(path).status == 404, "\(path)")
            #expect(try await administrator.get(path).status == 404, "\(path)")
        }
        #expect(
            try await office.post(administrator, "/register/voorbeeld/mensen/voorbeeld-reader", [("role-voorbeeld-reader", "auditor")]).status == 404)
        // Somebody of the example organisation is none of the other administrator's people.
        #expect(
            try await office.post(administrator, "/register/stichting-het-andere/mensen/voorbeeld-reader", [("role-voorbeeld-reader", "auditor")]).status
                == 404)
        #expect(try await office.person(.reader).get("/dossier/\(ours)/geschiedenis").status == 403)
        await server.stop()
    }

    @Test("A permit is seen only in its own organisation, by any address")
    func permits() async throws {
        let clock = TestClock(Date())
        let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
        let office = Office(server: server)
        let administrator = try await SignInSteps(server: server, clock: clock).firstAdministrator()
        let invited = try await office.post(
            administrator, "/register/stichting-het-andere/mensen", [("name", "Vakman"), ("email", "vakman@andere.example"), ("role", "privacy-officer")])
        let colleague = try await SignInSteps(server: server, clock: clock).accept(try #require(invited.oneTimeLink))
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner)
        try await office.answerNobody(owner, dossier)
        let steps: [(Role, String, [(String, String)])] = [
            (.processOwner, "bewerkingen", [("operation", "use")]), (.processOwner, "stap", [("step", "submit")]),
            (.privacyOfficer, "stap", [("step", "approve")]),
            (.mandateHolder, "stap", [("step", "sign"), ("review", RoleTests.day(Date().addingTimeInterval(700 * 86_400)))]),
            (.privacyOfficer, "vergunning", []),
        ]
        var last: HTTPClient.Answer?
        for (role, path, fields) in steps {
            last = try await office.post(try await office.person(role), "/dossier/\(dossier)/\(path)", fields)
            #expect(last?.status == 303, "\(path)")
        }
        let permit = try #require(last?["location"])
        let shown = try await office.person(.reader).get(permit)
        #expect(shown.status == 200 && shown.text.contains("href=\"\(permit)/jwt\" download"))
        let file = try await office.person(.reader).get(permit + "/jwt")
        #expect(file["content-disposition"]?.contains("permit.jwt") == true && shown.text.contains(file.text.filter { !$0.isNewline }))
        #expect(shown.text.contains("Herzien uiterlijk op") && shown.text.contains("De vergunning eindigt vóór de herziening"))
        for path in [permit, permit + "/jwt"] { #expect(try await colleague.get(path).status == 404) }
        #expect(try await office.post(colleague, permit, [("reason", "zomaar")]).status == 404)
        // Under a dossier of their own it is not found either.
        let own = try await office.dossier(colleague, organisation: "stichting-het-andere")
        let elsewhere = permit.replacing(dossier, with: own)
        #expect(try await colleague.get(elsewhere).status == 404)
        #expect(try await office.post(colleague, elsewhere, [("reason", "zomaar")]).status == 404)
        #expect(try await office.person(.reader).get(permit).text.contains("Geldig"))
        // Once it is taken back nobody is told to hand it on, and what anybody may fetch says nothing of the dossier.
        #expect(shown.text.contains("Geef dit bestand mee") && shown.text.contains("Geldig tot en met") && !shown.text.contains("om 00:00"))
        #expect(try await office.post(office.person(.mandateHolder), permit, [("reason", "Onderzoek naar Jansen.")]).status == 303)
        let revoked = try await office.person(.reader).get(permit).text
        #expect(revoked.contains("Zij geldt niet meer.") && revoked.contains("geef haar niet meer mee") && !revoked.contains("Geef dit bestand mee"))
        #expect(revoked.contains("Onderzoek naar Jansen.") && revoked.contains("href=\"\(permit)/jwt\" download"))
        let list = try await colleague.get("/.well-known/waarborg/revocations.jwt").text
        let part = String(list.split(separator: ".")[1]).replacing("-", with: "+").replacing("_", with: "/")
        let claims = try #require(Data(base64Encoded: part + String(repeating: "=", count: (4 - part.count % 4) % 4)))
        #expect(!String(decoding: claims, as: UTF8.self).contains("Jansen") && String(decoding: claims, as: UTF8.self).contains("by-hand"))
        let asked = try await HTTPClient(port: server.port).send("POST", "/api/v1/permits/verify", body: Array(file.text.utf8))
        #expect(asked.status == 422 && !asked.text.contains("Jansen"))

        // An answer that takes a permit away is named with what it was, to each reader in their language.
        let officer = try await office.person(.privacyOfficer)
        let second = try #require(try await office.post(officer, "/dossier/\(dossier)/vergunning", [])["location"])
        let question = "/dossier/\(dossier)/vraag/identifiability"
        let warned = try await office.post(owner, question, [("answer", "0")])
        let confirmed = String(try #require(warned.text.firstMatch(of: /name="confirmed" value="([^"]*)"/)?.1)).replacing("&quot;", with: "\"")
        #expect(warned.text.contains("Dit antwoord veranderde: “herkenbaarheid” ("))
        #expect(try await office.post(owner, question, [("answer", "0"), ("confirmed", confirmed)]).status == 303)
        #expect(try await officer.get(second).text.contains("Dit antwoord veranderde: “herkenbaarheid” ("))
        let history = try await officer.get("/en/dossier/\(dossier)/history").text
        #expect(history.contains("This answer changed: “identifiability” (") && !history.contains("Dit antwoord"), "\(history)")
        await server.stop()
    }
}
