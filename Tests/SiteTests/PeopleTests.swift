import Foundation
import Register
import TestSupport
import Testing

/// Invitations, roles and the end of an account, through the pages of two organisations on one server.
@Suite("People", .serialized)
struct PeopleTests {
    private static let people = "/register/stichting-het-andere/mensen"
    private static let examplePeople = "/register/voorbeeld/mensen"

    /// A server with two organisations, the administrator of the one and the example organisation.
    private struct Place {
        let steps: SignInSteps
        let office: Office
        let administrator: SignInSteps.Member

        static func start() async throws -> Place {
            let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
            let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
            let steps = SignInSteps(server: server, clock: clock)
            return Place(steps: steps, office: Office(server: server), administrator: try await steps.firstMember())
        }

        func invite(_ visitor: Visitor, _ people: String, _ name: String, _ email: String, _ roles: String...) async throws -> HTTPClient.Answer {
            try await office.post(visitor, people, [("name", name), ("email", email)] + roles.map { ("role", $0) })
        }
    }

    @Test("An administrator of one organisation neither claims nor changes an account of another: its owner accepts, signed in")
    func claim() async throws {
        let place = try await Place.start()
        let other = try await place.office.person(.administrator)
        // The example organisation invites the first administrator, whose account is of another organisation.
        let invited = try await place.invite(other, Self.examplePeople, "Zomaar Iemand", place.administrator.email, "reader")
        let link = try #require(invited.oneTimeLink)
        let owner = place.administrator.visitor
        #expect(try await owner.get("/register/voorbeeld").status == 404, "a role before anything was accepted")
        #expect(!(try await other.get(Self.examplePeople)).text.contains("Beheer –"))
        // Whoever has the link and is somebody else, or nobody, gets no form to set a password, nor does sending one do anything.
        for visitor in [Visitor(place.steps.server.client), other] {
            let page = try await visitor.get(link)
            #expect(page.status == 200 && !page.text.contains("name=\"password\"") && !page.text.contains("Neem de uitnodiging aan"))
            let answer = try await place.office.post(visitor, link, [("name", "x"), ("password", "een heel ander wachtwoord zeg")])
            #expect([303, 403].contains(answer.status) && answer["location"] != "/aanmelden/code")
        }
        let again = Visitor(place.steps.server.client)
        #expect(try await place.steps.password(again, place.administrator.email).status == 303, "the password is another")
        // The owner accepts.
        let page = try await owner.get(link)
        #expect(page.text.contains("Neem de uitnodiging aan"))
        #expect(try await place.office.post(owner, link, []).status == 303)
        #expect(try await owner.get("/register/voorbeeld").status == 200)
        #expect(try await place.office.post(owner, link, []).status == 410)
        let list = try await other.get(Self.examplePeople).text
        #expect(list.contains("Beheer – lezer") && !list.contains("Zomaar Iemand"), "another organisation gave the account its name")
        #expect(!list.contains("Beheer – lezer, beheerder"), "the roles elsewhere are told")
        // Nor can it make a link that sets the password, or end more than its own role.
        let id = String(try #require(list.firstMatch(of: /mensen\/([0-9a-f-]{36})\/einde/)?.1))
        #expect(!list.contains("\(id)/nieuw-wachtwoord"))
        #expect(try await place.office.post(other, "\(Self.examplePeople)/\(id)/nieuw-wachtwoord", []).status == 403)
        #expect(try await place.office.post(other, "\(Self.examplePeople)/\(id)/einde", []).status == 303)
        #expect(try await owner.get("/register/voorbeeld").status == 404)
        #expect(try await owner.get(Self.people).status == 200)
        await place.steps.server.stop()
    }

    @Test("Two organisations may invite the same address; the second one finds an account by then")
    func twice() async throws {
        let place = try await Place.start()
        let first = try await place.invite(place.administrator.visitor, Self.people, "Vakman", "vakman@andere.example", "privacy-officer")
        let second = try await place.invite(
            try await place.office.person(.administrator), Self.examplePeople, "Ander", "vakman@andere.example", "reader")
        #expect(!second.text.contains("Vakman"), "the name that another organisation wrote down is told")
        let visitor = try await place.steps.accept(try #require(first.oneTimeLink))
        let link = try #require(second.oneTimeLink)
        #expect(try await place.office.post(visitor, link, []).status == 303)
        #expect(try await visitor.get("/register/voorbeeld").status == 200)
        #expect(try await visitor.get("/register/stichting-het-andere").status == 200)
        await place.steps.server.stop()
    }

    @Test("Invitations are listed, sent again and withdrawn; one that expired does not block the address")
    func invitations() async throws {
        let place = try await Place.start()
        let visitor = place.administrator.visitor
        func act(_ step: String) async throws -> HTTPClient.Answer {
            let page = try await visitor.get(Self.people).text
            let id = String(try #require(page.firstMatch(of: /uitnodiging\/([0-9a-f-]{36})/)?.1))
            return try await place.office.post(visitor, "/register/stichting-het-andere/uitnodiging/\(id)", [("step", step)])
        }
        func status(_ link: String?) async throws -> Int { try await Visitor(place.steps.server.client).get(try #require(link)).status }
        let first = try await place.invite(visitor, Self.people, "Vakman", "vakman@andere.example", "reader")
        place.steps.clock.advance(3_600)
        let again = try await act("again")
        #expect(again.status == 200)
        #expect(try await status(first.oneTimeLink) == 410, "two links work at once")
        #expect(try await status(again.oneTimeLink) == 200)
        place.steps.clock.advance(3_600)
        #expect(try await act("withdraw").status == 303)
        #expect(try await status(again.oneTimeLink) == 410)
        #expect(!(try await visitor.get(Self.people)).text.contains("vakman@"))
        let late = try await place.invite(visitor, Self.people, "Vakman", "vakman@andere.example", "reader")
        place.steps.clock.advance(8 * 86_400)
        #expect(try await status(late.oneTimeLink) == 410)
        let back = Visitor(place.steps.server.client)
        #expect(try await place.steps.password(back, place.administrator.email).status == 303)
        #expect(try await place.steps.code(back, of: place.administrator).status == 303)
        #expect(try await back.get(Self.people).text.contains("verlopen"))
        let fresh = try await place.invite(back, Self.people, "Vakvrouw", "vakman@andere.example", "auditor")
        #expect(fresh.status == 200 && fresh.text.matches(of: /uitnodiging\/[0-9a-f-]{36}/).count == 1)
        _ = try await place.steps.accept(try #require(fresh.oneTimeLink))
        #expect(try await back.get(Self.people).text.contains("Vakman – auditor"))
        // A stranger to the invitation's organisation finds none, and a step that is none does nothing.
        let other = try await place.office.person(.administrator)
        _ = try await place.invite(back, Self.people, "Nog Een", "nogeen@andere.example", "reader")
        let id = String(try #require(try await back.get(Self.people).text.firstMatch(of: /uitnodiging\/([0-9a-f-]{36})/)?.1))
        #expect(try await place.office.post(other, "/register/stichting-het-andere/uitnodiging/\(id)", [("step", "withdraw")]).status == 404)
        #expect(try await place.office.post(other, "/register/voorbeeld/uitnodiging/\(id)", [("step", "withdraw")]).status == 404)
        #expect(try await place.office.post(back, "/register/stichting-het-andere/uitnodiging/\(id)", [("step", "x")]).status == 404)
        await place.steps.server.stop()
    }

    @Test("After a mistake the form has what was typed, and names each mistake")
    func mistakes() async throws {
        let place = try await Place.start()
        for (path, words) in [
            (Self.people, ["Vul een e-mailadres in", "Kies minstens één rol"]),
            ("/en/register/stichting-het-andere/people", ["Fill in an e-mail address", "Choose at least one role"]),
        ] {
            let answer = try await place.office.post(place.administrator.visitor, path, [("name", "Anna & Co"), ("email", "geen adres")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("value=\"Anna &amp; Co\"") && answer.text.contains("value=\"geen adres\""))
            for sentence in words { #expect(answer.text.contains(sentence), "\(sentence)") }
        }
        let roles = try await place.office.post(place.administrator.visitor, Self.people, [("name", ""), ("email", "a@b.example"), ("role", "auditor")])
        #expect(roles.text.contains("value=\"auditor\" checked"))
        await place.steps.server.stop()
    }

    @Test("The last administrator stays, whatever form is sent; of two, one can go")
    func lastAdministrator() async throws {
        let place = try await Place.start()
        let visitor = place.administrator.visitor
        let page = try await visitor.get(Self.people).text
        let id = String(try #require(page.firstMatch(of: /mensen\/([0-9a-f-]{36})\/einde/)?.1))
        let demoted = try await place.office.post(visitor, "\(Self.people)/\(id)", [("role-\(id)", "reader")])
        #expect(demoted.status == 422 && demoted.text.contains("laatste beheerder"))
        #expect(try await place.office.post(visitor, "\(Self.people)/\(id)/einde", []).status == 422)
        #expect(try await visitor.get(Self.people).status == 200)
        let second = try await place.steps.accept(
            try #require(try await place.invite(visitor, Self.people, "Tweede", "vakman@andere.example", "administrator").oneTimeLink))
        #expect(try await place.office.post(visitor, "\(Self.people)/\(id)", [("role-\(id)", "reader")]).status == 303)
        #expect(try await visitor.get(Self.people).status == 403)
        #expect(try await second.get(Self.people).status == 200)
        await place.steps.server.stop()
    }

    @Test("Whoever left cannot sign in, has a name in what they did, and leaves the address free")
    func ended() async throws {
        let place = try await Place.start()
        let (administrator, owner, officer) = (
            try await place.office.person(.administrator), try await place.office.person(.processOwner), try await place.office.person(.privacyOfficer)
        )
        let dossier = try await place.office.dossier(owner)
        #expect(try await place.office.post(administrator, "\(Self.examplePeople)/voorbeeld-process-owner/einde", []).status == 303)
        #expect(try await owner.get("/dossier/\(dossier)").status == 303, "the session still works")
        let history = try await officer.get("/dossier/\(dossier)/geschiedenis").text
        #expect(history.contains("Proceseigenaar (voorbeeld)") && !history.contains(">voorbeeld-process-owner"))
        let list = try await administrator.get(Self.examplePeople).text
        #expect(list.contains("Hadden hier een rol") && list.contains("Proceseigenaar (voorbeeld), tot "))
        #expect(try await administrator.get("/en/register/voorbeeld/people").text.contains("Proceseigenaar (voorbeeld), until "))
        let invited = try await place.invite(administrator, Self.examplePeople, "Opvolger", "process-owner@voorbeeld.example", "process-owner")
        let visitor = try await place.steps.accept(try #require(invited.oneTimeLink))
        #expect(try await visitor.get("/dossier/\(dossier)").status == 200)
        await place.steps.server.stop()
    }

    @Test("A link of the administrator sets a new password; the second factor stays unless it was lost too")
    func reset() async throws {
        let place = try await Place.start()
        let administrator = place.administrator.visitor
        let invited = try await place.invite(administrator, Self.people, "Vakman", "vakman@andere.example", "reader")
        let member = try await place.steps.acceptMember(try #require(invited.oneTimeLink))
        let page = try await administrator.get(Self.people).text
        let own = try #require(page.range(of: "Rollen van Vakman").map { String(page[$0.upperBound...]) })
        let vakman = String(try #require(own.firstMatch(of: /mensen\/([0-9a-f-]{36})\/nieuw-wachtwoord/)?.1))
        for isLost in [false, true] {
            let made = try await place.office.post(administrator, "\(Self.people)/\(vakman)/nieuw-wachtwoord", isLost ? [("factor", "yes")] : [])
            let link = try #require(made.oneTimeLink)
            #expect(try await member.visitor.get("/mijn-account").status == (isLost ? 303 : 200))
            let visitor = Visitor(place.steps.server.client)
            let form = try await visitor.get(link)
            #expect(form.text.contains("vakman@andere.example") && !form.text.contains("name=\"email\""))
            let password = "paarse olifant eet \(isLost ? "zes" : "vijf") kroketten"
            #expect(try await visitor.post(link, [("password", password)], from: form)["location"] == "/aanmelden/code")
            #expect(try await visitor.get("/register").status == 303, "a password alone opens the register")
            let code = try await visitor.get("/aanmelden/code")
            #expect((code.authenticatorKey != nil) == isLost)
            #expect(try await Visitor(place.steps.server.client).get(link).status == 410)
            let old = try await place.steps.password(Visitor(place.steps.server.client), member.email)
            #expect(old.status == 401)
            if !isLost {
                #expect(try await place.steps.code(visitor, of: member).status == 303)
                place.steps.clock.advance(30)
                #expect(try await visitor.get("/register/stichting-het-andere").status == 200)
                await member.visitor.keep(cookie: "waarborg-session", await visitor.cookies["waarborg-session"])
            }
        }
        await place.steps.server.stop()
    }
}
