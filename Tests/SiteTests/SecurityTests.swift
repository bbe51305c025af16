import Foundation
import Register
import TestSupport
import Testing

/// Changing how one signs in, from the outside.
@Suite("How one signs in", .serialized)
struct SecurityTests {
    private func start() async throws -> (SignInSteps, SignInSteps.Member) {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let steps = SignInSteps(server: try await RunningServer.start(now: { clock.now }), clock: clock)
        return (steps, try await steps.firstMember())
    }

    @Test("Ten recovery codes are shown once; each signs in once, typed in any way; new ones end the old ones")
    func recovery() async throws {
        let (steps, member) = try await start()
        let visitor = member.visitor
        let page = try await visitor.get("/mijn-account")
        #expect(page.text.contains("Herstelcodes: nog 10") && page.recoveryCodes.isEmpty)
        for code in member.recovery { #expect(!page.text.contains(code)) }
        let other = Visitor(steps.server.client)
        #expect(try await steps.password(other, member.email).status == 303)
        #expect(try await steps.code(other, member.recovery[3].lowercased().replacing("-", with: " ")).status == 303)
        #expect(try await visitor.get("/en/my-account").text.contains("Recovery codes: 9 left"))
        let again = Visitor(steps.server.client)
        #expect(try await steps.password(again, member.email).status == 303)
        #expect(try await steps.code(again, member.recovery[3]).status == 401, "a code works twice")
        // New ones only with the password.
        let wrong = try await visitor.post("/mijn-account/herstelcodes", [("current", "iets heel anders zeg")], from: page)
        #expect(wrong.status == 422 && wrong.recoveryCodes.isEmpty && wrong.text.contains("niet uw wachtwoord"))
        let made = try await visitor.post("/mijn-account/herstelcodes", [("current", SignInSteps.password)], from: page)
        #expect(made.status == 200 && Set(made.recoveryCodes).count == 10 && Set(made.recoveryCodes).isDisjoint(with: member.recovery))
        #expect(made["content-security-policy"]?.contains("script-src 'self'") == true && made["cache-control"] == "no-store")
        #expect(try await steps.code(again, member.recovery[0]).status == 401)
        #expect(try await steps.code(again, made.recoveryCodes[0]).status == 303)
        await steps.server.stop()
    }

    @Test("A new password takes the old one, meets the rules, and ends the other sessions")
    func password() async throws {
        let (steps, member) = try await start()
        let other = Visitor(steps.server.client)
        #expect(try await steps.password(other, member.email).status == 303)
        #expect(try await steps.code(other, of: member).status == 303)
        let new = "zeven paarse kroketten dansen"
        let page = try await member.visitor.get("/mijn-account")
        for (current, password, words) in [
            ("iets heel anders zeg", new, "niet uw wachtwoord"), ("", new, "niet uw wachtwoord"), (SignInSteps.password, "kort", "te kort"),
            (SignInSteps.password, "beheer@andere.example", "te groot deel"),
        ] {
            let answer = try await member.visitor.post("/mijn-account/wachtwoord", [("current", current), ("password", password)], from: page)
            #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
            #expect(!answer.text.contains(new))
            // One mistake at a time, at the field and above the form.
            #expect(!answer.text.contains("makkelijk te raden"), "\(words)")
        }
        #expect(try await other.get("/mijn-account").status == 200)
        #expect(try await member.visitor.post("/mijn-account/wachtwoord", [("current", SignInSteps.password), ("password", new)], from: page).status == 303)
        #expect(try await member.visitor.get("/mijn-account").status == 200)
        #expect(try await other.get("/mijn-account").status == 303)
        #expect(try await steps.password(Visitor(steps.server.client), member.email).status == 401)
        #expect(try await steps.password(Visitor(steps.server.client), member.email, new).status == 303)
        await steps.server.stop()
    }

    @Test("Whoever has a session and guesses the password is slowed down")
    func throttled() async throws {
        let (steps, member) = try await start()
        let page = try await member.visitor.get("/mijn-account")
        for _ in 0..<5 {
            #expect(try await member.visitor.post("/mijn-account/herstelcodes", [("current", "fout wachtwoord hier")], from: page).status == 422)
        }
        let refused = try await member.visitor.post("/mijn-account/herstelcodes", [("current", SignInSteps.password)], from: page)
        #expect(refused.status == 422 && refused.text.contains("Te veel pogingen"))
        await steps.server.stop()
    }

    @Test("Another app counts once its code was given; until then the old one")
    func authenticator() async throws {
        let (steps, member) = try await start()
        let visitor = member.visitor
        let page = try await visitor.get("/mijn-account")
        #expect(try await visitor.post("/mijn-account/codes-app", [("current", "fout wachtwoord hier")], from: page).status == 422)
        let offered = try await visitor.post("/mijn-account/codes-app", [("current", SignInSteps.password)], from: page)
        let key = try #require(offered.authenticatorKey)
        #expect(key != member.key)
        func request(_ page: HTTPClient.Answer) throws -> String { String(try #require(page.text.firstMatch(of: /name="request" value="([^"]+)"/)?.1)) }
        let wrong = try await visitor.post("/mijn-account/codes-app", [("request", try request(offered)), ("code", "000000")], from: offered)
        #expect(wrong.status == 422 && wrong.authenticatorKey == key)
        // The old one still counts, and somebody else cannot take the offer up.
        let other = Visitor(steps.server.client)
        #expect(try await steps.password(other, member.email).status == 303)
        #expect(try await steps.code(other, of: member).status == 303)
        steps.clock.advance(30)
        let fields = [("request", try request(wrong)), ("code", AuthenticatorApp.code(key, at: steps.clock.now))]
        #expect(try await visitor.post("/mijn-account/codes-app", fields, from: page).status == 303)
        #expect(try await visitor.post("/mijn-account/codes-app", fields, from: page).status == 422, "an offer is taken up twice")
        #expect(try await other.get("/mijn-account").status == 303)
        steps.clock.advance(30)
        let third = Visitor(steps.server.client)
        #expect(try await steps.password(third, member.email).status == 303)
        #expect(try await steps.code(third, of: member).status == 401)
        #expect(try await steps.code(third, AuthenticatorApp.code(key, at: steps.clock.now)).status == 303)
        await steps.server.stop()
    }

    @Test("Only pages with something for it let a script run, of this site alone")
    func scripts() async throws {
        let (steps, member) = try await start()
        for path in ["/", "/aanmelden", "/mijn-account", "/register/stichting-het-andere/mensen"] {
            #expect(try await member.visitor.get(path)["content-security-policy"]?.contains("script-src") == false, "\(path)")
        }
        let script = try await member.visitor.get("/assets/account.js")
        #expect(script.status == 200 && script["content-type"] == "text/javascript; charset=utf-8")
        // At an address of http that is not this computer no browser makes passkeys, so there is no page for it.
        await steps.server.stop()
        let abroad = try await RunningServer.start(address: "http://register.example", hasExampleOrganisation: true)
        let visitor = try await Office(server: abroad).person(.reader)
        #expect(try await visitor.get("/mijn-account/toegangssleutels").status == 404)
        await abroad.stop()
    }

    @Test("An answer of a browser that is none makes no passkey and signs nobody in")
    func rubbish() async throws {
        let server = try await RunningServer.start(address: "https://register.example", hasExampleOrganisation: true)
        let office = Office(server: server)
        let reader = try await office.person(.reader)
        for answer in ["", "{}", "[]", "null", "{\"id\":\"AA\",\"rawId\":\"AA\"}"] {
            let page = try await reader.get("/mijn-account/toegangssleutels")
            let request = String(try #require(page.text.firstMatch(of: /name="request" value="([^"]+)"/)?.1))
            // The question that a page of one person was given is for nobody else.
            let stranger = try await office.person(.auditor)
            #expect(try await office.post(reader, "/mijn-account/toegangssleutels", [("request", request), ("answer", answer)]).status == 422)
            #expect(try await office.post(reader, "/mijn-account/toegangssleutels", [("request", "x"), ("answer", answer)]).status == 422)
            #expect(try await office.post(stranger, "/mijn-account/toegangssleutels", [("request", request), ("answer", answer)]).status == 422)
        }
        let visitor = Visitor(server.client)
        #expect(try await office.post(visitor, "/aanmelden/toegangssleutel", [("request", "x"), ("answer", "{}")]).status == 401)
        #expect(try await office.post(reader, "/mijn-account/toegangssleutels/AAAA", [("step", "remove")]).status == 404)
        await server.stop()
    }
}
