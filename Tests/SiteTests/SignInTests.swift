import Foundation
import TestSupport
import Testing

/// Signing in and out, from the outside; each test on a server with a clock of its own.
@Suite("Signing in", .serialized)
struct SignInTests {
    private func start(address: String? = nil, withExample: Bool = false) async throws -> (SignInSteps, SignInSteps.Member) {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let steps = SignInSteps(server: try await RunningServer.start(address: address, hasExampleOrganisation: withExample, now: { clock.now }), clock: clock)
        return (steps, try await steps.firstMember())
    }

    @Test("The codes of the tests are those of RFC 6238, appendix B")
    func codes() {
        // The secret is the ASCII text 12345678901234567890; the last six digits of the eight in the table.
        let key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")] {
            #expect(AuthenticatorApp.code(key, at: Date(timeIntervalSince1970: Double(seconds))) == code)
        }
    }

    @Test("With a password and a code somebody is in; the session changes its word and its cookie is for this site only")
    func whole() async throws {
        let (steps, member) = try await start()
        let visitor = Visitor(steps.server.client)
        let first = try await steps.password(visitor, " BEHEER@andere.example ")
        #expect(first.status == 303 && first["location"]?.hasPrefix("/aanmelden/code") == true)
        let half = await visitor.cookies["waarborg-session"]
        let second = try await steps.code(visitor, of: member)
        #expect(second.status == 303 && second["location"] == "/register")
        let whole = await visitor.cookies["waarborg-session"]
        #expect(half != nil && whole != nil && half != whole)
        #expect(try await visitor.get("/mijn-account").status == 200)
        for answer in [first, second] {
            let cookie = try #require(answer.headers.first { $0.value.hasPrefix("waarborg-session=") }?.value)
            #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=") && cookie.contains("; Path=/") && !cookie.contains("Secure"))
        }
        // The word of the half session opens nothing any more.
        let old = Visitor(steps.server.client)
        await old.keep(cookie: "waarborg-session", half)
        #expect(try await old.get("/mijn-account").status == 303)
        #expect(try await old.get("/aanmelden/code")["location"]?.hasPrefix("/aanmelden?") == true)
        await steps.server.stop()
    }

    @Test("Behind https every cookie is for https only")
    func secure() async throws {
        let (steps, _) = try await start(address: "https://register.example")
        let visitor = Visitor(steps.server.client)
        let page = try await visitor.get("/aanmelden")
        let answer = try await steps.password(visitor, "beheer@andere.example")
        let cookies = (page.headers + answer.headers).filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
        #expect(cookies.count == 2)
        for cookie in cookies { #expect(cookie.contains("; Secure") && cookie.contains("; HttpOnly"), "\(cookie)") }
        await steps.server.stop()
    }

    @Test("A wrong password and an unknown address get the same answer, for comparable work")
    func unknown() async throws {
        let (steps, member) = try await start()
        func attempt(_ email: String) async throws -> (HTTPClient.Answer, Duration) {
            let visitor = Visitor(steps.server.client)
            let page = try await visitor.get("/aanmelden")
            let start = ContinuousClock.now
            let answer = try await visitor.post("/aanmelden", [("email", email), ("password", "niet goed, dit wachtwoord")], from: page)
            return (answer, .now - start)
        }
        var (known, stranger): ([Duration], [Duration]) = ([], [])
        for _ in 0..<2 {
            let (wrong, time) = try await attempt(member.email)
            let (nobody, otherTime) = try await attempt("nobody@andere.example")
            #expect(wrong.status == 401 && nobody.status == 401)
            // The page shows again what was typed, and holds a token of its own.
            func plain(_ answer: HTTPClient.Answer) -> String {
                answer.text.replacing(member.email, with: "@").replacing("nobody@andere.example", with: "@").replacing(/value="[0-9a-f]{32}"/, with: "")
            }
            #expect(plain(wrong) == plain(nobody))
            #expect(wrong.headers.map(\.name) == nobody.headers.map(\.name))
            #expect(await Visitor(steps.server.client).cookies.isEmpty && wrong["set-cookie"] == nil)
            known.append(time)
            stranger.append(otherTime)
        }
        // The hash of a password is most of the work; without it the answer would come at least ten times as soon.
        #expect(stranger.min()! > known.min()! / 4 && known.min()! > stranger.min()! / 4, "\(known), \(stranger)")
        await steps.server.stop()
    }

    @Test("After some failures one has to wait, also with the right password, and also when all tries come at once")
    func throttle() async throws {
        let (steps, member) = try await start()
        for _ in 0..<5 { #expect(try await steps.password(Visitor(steps.server.client), member.email, "fout wachtwoord hier").status == 401) }
        let refused = try await steps.password(Visitor(steps.server.client), member.email)
        #expect(refused.status == 401 && refused.text.contains("Te veel pogingen"))
        steps.clock.advance(2)
        #expect(try await steps.password(Visitor(steps.server.client), member.email).status == 303)
        // A day later all is forgotten; then twelve at once.
        steps.clock.advance(86_400)
        let pages = try await (0..<12).asyncMap { _ in
            let visitor = Visitor(steps.server.client)
            return (visitor, try await visitor.get("/aanmelden"))
        }
        let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
            for (visitor, page) in pages {
                group.addTask {
                    let answer = try await visitor.post("/aanmelden", [("email", member.email), ("password", "fout wachtwoord hier")], from: page)
                    return answer.text.contains("Te veel pogingen")
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { !$0 } <= 5, "\(answers.count { !$0 }) passwords were looked at")
        await steps.server.stop()
    }

    @Test("Codes are throttled too, and a wrong one keeps the place to go to")
    func codeThrottle() async throws {
        let (steps, member) = try await start()
        let visitor = Visitor(steps.server.client)
        #expect(try await steps.password(visitor, member.email, to: "/mijn-account").status == 303)
        let wrong = AuthenticatorApp.code(member.key, at: steps.clock.now.addingTimeInterval(3_600))
        let again = try await steps.code(visitor, wrong, to: "/mijn-account")
        #expect(again.status == 401)
        #expect(again.text.contains("name=\"to\" value=\"/mijn-account\""))
        for _ in 0..<4 { #expect(try await steps.code(visitor, wrong).status == 401) }
        let refused = try await steps.code(visitor, of: member)
        #expect(refused.status == 401 && refused.text.contains("Te veel pogingen"))
        steps.clock.advance(30)
        #expect(try await steps.code(visitor, of: member).status == 303)
        await steps.server.stop()
    }

    @Test("Whoever gave only the password opens no page and changes nothing")
    func half() async throws {
        let (steps, member) = try await start()
        let visitor = Visitor(steps.server.client)
        #expect(try await steps.password(visitor, member.email).status == 303)
        for path in ["/register", "/register/stichting-het-andere", "/register/stichting-het-andere/mensen", "/mijn-account", "/dossier/x"] {
            let answer = try await visitor.get(path)
            #expect(answer.status == 303 && answer["location"]?.hasPrefix("/aanmelden?to=") == true, "\(path)")
        }
        let office = Office(server: steps.server)
        let invitation = [("name", "Iemand"), ("email", "iemand@andere.example"), ("role", "reader")]
        for (path, fields) in [("/register/stichting-het-andere/mensen", invitation), ("/mijn-account/sessies", []), ("/register/voorbeeld/nieuw", [])] {
            let answer = try await office.post(visitor, path, fields)
            #expect(answer.status == 303 && answer["location"]?.hasPrefix("/aanmelden") == true, "\(path)")
        }
        #expect(!(try await member.visitor.get("/register/stichting-het-andere/mensen")).text.contains("iemand@"))
        // The key of the app, once coupled, is shown to nobody.
        #expect(try await visitor.get("/aanmelden/code").authenticatorKey == nil)
        await steps.server.stop()
    }

    @Test("A code counts once, in any session")
    func twice() async throws {
        let (steps, member) = try await start()
        let (one, two) = (Visitor(steps.server.client), Visitor(steps.server.client))
        #expect(try await steps.password(one, member.email).status == 303)
        #expect(try await steps.password(two, member.email).status == 303)
        #expect(try await steps.code(one, of: member).status == 303)
        #expect(try await steps.code(two, of: member).status == 401)
        // Nor does one from before it.
        let earlier = AuthenticatorApp.code(member.key, at: steps.clock.now.addingTimeInterval(-30))
        #expect(try await steps.code(two, earlier).status == 401)
        steps.clock.advance(30)
        #expect(try await steps.code(two, of: member).status == 303)
        await steps.server.stop()
    }

    @Test("Sessions are listed and ended, one by one and all at once; signing out ends this one; time ends the rest")
    func sessions() async throws {
        let (steps, member) = try await start()
        let others = [Visitor(steps.server.client), Visitor(steps.server.client)]
        for other in others {
            #expect(try await steps.password(other, member.email).status == 303)
            #expect(try await steps.code(other, of: member).status == 303)
            steps.clock.advance(30)
        }
        let visitor = member.visitor
        func listed() async throws -> Int { try await visitor.get("/mijn-account").text.matches(of: /name="session" value="/).count }
        #expect(try await listed() == 2)
        let page = try await visitor.get("/mijn-account")
        // A mark that is none ends nothing.
        #expect(try await visitor.post("/mijn-account/sessies", [("session", "!")], from: page).status == 303)
        #expect(try await listed() == 2)
        let mark = String(try #require(page.text.firstMatch(of: /name="session" value="([^"]+)"/)?.1))
        #expect(try await visitor.post("/mijn-account/sessies", [("session", mark)], from: page).status == 303)
        #expect(try await listed() == 1)
        #expect(try await visitor.post("/mijn-account/sessies", [], from: page).status == 303)
        #expect(try await listed() == 0)
        for other in others { #expect(try await other.get("/mijn-account").status == 303) }
        #expect(try await visitor.get("/mijn-account").status == 200)
        let word = await visitor.cookies["waarborg-session"]
        let out = try await visitor.post("/afmelden", [], from: page)
        #expect(out.status == 303)
        #expect(await visitor.cookies["waarborg-session"] == nil)
        await visitor.keep(cookie: "waarborg-session", word)
        #expect(try await visitor.get("/mijn-account").status == 303)
        await steps.server.stop()
    }

    @Test("A session ends after a working day without a request and after a week in any case, and is then not listed")
    func time() async throws {
        let (steps, member) = try await start()
        let other = Visitor(steps.server.client)
        #expect(try await steps.password(other, member.email).status == 303)
        #expect(try await steps.code(other, of: member).status == 303)
        for _ in 0..<23 {
            steps.clock.advance(7 * 3_600)
            #expect(try await member.visitor.get("/mijn-account").status == 200)
        }
        #expect(try await other.get("/mijn-account").status == 303)
        #expect(!(try await member.visitor.get("/mijn-account")).text.contains("name=\"session\""))
        steps.clock.advance(7 * 3_600)
        #expect(try await member.visitor.get("/mijn-account").status == 303)
        await steps.server.stop()
    }

    @Test("After signing in one goes only to a place on this site")
    func redirects() async throws {
        let (steps, member) = try await start(withExample: true)
        let abroad = [
            "//evil.example", "https://evil.example", "/\\evil.example", "\\/evil.example", "/\t/evil.example", "javascript:alert(1)", "evil", "/ evil",
        ]
        for place in abroad + ["/mijn-account"] {
            let visitor = Visitor(steps.server.client)
            #expect(try await steps.password(visitor, member.email, to: place).status == 303)
            let answer = try await steps.code(visitor, of: member, to: place)
            #expect(answer.status == 303 && answer["location"] == (place == "/mijn-account" ? place : "/register"), "\(place)")
            steps.clock.advance(30)
        }
        // The example organisation has the same field.
        let visitor = Visitor(steps.server.client)
        let page = try await visitor.get("/voorbeeldorganisatie")
        for place in abroad {
            #expect(
                try await visitor.post("/voorbeeldorganisatie", [("role", "reader"), ("to", place)], from: page)["location"] == "/register", "\(place)")
        }
        // Where somebody wanted to go is kept on the way through both forms.
        let stranger = Visitor(steps.server.client)
        let sent = try #require(try await stranger.get("/register/voorbeeld?q=a")["location"])
        let form = try await stranger.get(sent)
        #expect(form.text.contains("name=\"to\" value=\"/register/voorbeeld?q=a\""))
        await steps.server.stop()
    }

    @Test("A form without the token or from another site is refused, and changes nothing")
    func forgery() async throws {
        let (steps, member) = try await start(withExample: true)
        let visitor = member.visitor
        let page = try await visitor.get("/mijn-account")
        let token = String(try #require(page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/)?.1))
        for path in [
            "/aanmelden", "/aanmelden/code", "/afmelden", "/mijn-account/sessies", "/register/stichting-het-andere/mensen",
            "/register/stichting-het-andere/nieuw", "/voorbeeldorganisatie",
        ] {
            #expect(try await visitor.post(path, [("role", "reader")]).status == 403, "\(path)")
            let cookies = await visitor.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            for header in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")] {
                let answer = try await steps.server.client.send(
                    "POST", path, headers: [("cookie", cookies), ("content-type", "application/x-www-form-urlencoded"), header],
                    body: Array("csrf=\(token)&role=reader&name=x&email=x%40y.example".utf8))
                #expect(answer.status == 403, "\(path), \(header)")
            }
        }
        #expect(try await visitor.get("/mijn-account").status == 200)
        await steps.server.stop()
    }

    @Test("Private pages and their refusals are kept nowhere and found by no search engine")
    func caches() async throws {
        let (steps, member) = try await start()
        for path in ["/aanmelden", "/mijn-account", "/register/stichting-het-andere/mensen", "/dossier/x", "/register/voorbeeld/mensen", "/link/onbekend"] {
            let answer = try await member.visitor.get(path)
            #expect(answer["cache-control"] == "no-store" && answer["x-robots-tag"] == "noindex", "\(path): \(answer.status)")
        }
        await steps.server.stop()
    }

    // MARK: Links that work once

    @Test("A link works once, for one of two who use it at once, and not after its time")
    func links() async throws {
        let (steps, member) = try await start()
        let office = Office(server: steps.server)
        func invite(_ name: String) async throws -> String {
            let answer = try await office.post(
                member.visitor, "/register/stichting-het-andere/mensen", [("name", name), ("email", "\(name)@andere.example"), ("role", "reader")])
            return try #require(answer.oneTimeLink)
        }
        let fields = [("name", "Vakman"), ("password", SignInSteps.password)]
        let link = try await invite("vakman")
        let visitors = [Visitor(steps.server.client), Visitor(steps.server.client)]
        let pages = try await visitors.asyncMap { try await $0.get(link) }
        async let one = visitors[0].post(link, fields, from: pages[0])
        async let two = visitors[1].post(link, fields, from: pages[1])
        let statuses = try await [one.status, two.status].sorted()
        #expect(statuses == [303, 410])
        #expect(try await Visitor(steps.server.client).get(link).status == 410)
        #expect(try await Visitor(steps.server.client).get("/link/\(String(repeating: "A", count: 43))").status == 404)

        let late = try await invite("laat")
        let visitor = Visitor(steps.server.client)
        let page = try await visitor.get(late)
        #expect(page.status == 200)
        steps.clock.advance(7 * 86_400)
        #expect(try await visitor.post(late, fields, from: page).status == 410)
        #expect(try await visitor.get(late).status == 410)
        await steps.server.stop()
    }

    @Test("A mistake on the page of a link does not use it up")
    func mistakes() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
        let visitor = Visitor(server.client)
        // The system chose the port, and the link names it.
        #expect(server.firstLinkPort == server.port)
        let page = try await visitor.get(server.firstLink)
        let right = ["organisation": "Stichting Het Andere", "name": "Beheer", "email": "beheer@andere.example", "password": SignInSteps.password]
        let wrong = [
            ("organisation", ""), ("organisation", "Voorbeeld"), ("name", ""), ("email", "beheer"), ("email", "reader@voorbeeld.example"),
            ("password", "kort"), ("password", "wachtwoord123"),
        ]
        for (field, value) in wrong {
            let fields = right.merging([field: value]) { $1 }
            let answer = try await visitor.post(server.firstLink, fields.map { ($0.key, $0.value) }, from: page)
            #expect(answer.status == 422, "\(field): \(value): \(answer.status)")
            #expect(!answer.text.contains(SignInSteps.password) && !answer.text.contains("wachtwoord123"))
        }
        #expect(try await visitor.post(server.firstLink, right.map { ($0.key, $0.value) }, from: page).status == 303)
        await server.stop()
    }

    @Test("An earlier invitation gives no way into an account that has a password by now")
    func earlierInvitation() async throws {
        let (steps, member) = try await start()
        let office = Office(server: steps.server)
        let person = [("name", "Vakman"), ("email", "vakman@andere.example"), ("role", "reader")]
        let first = try await office.post(member.visitor, "/register/stichting-het-andere/mensen", person)
        let second = try await office.post(member.visitor, "/register/stichting-het-andere/mensen", person)
        let visitor = try await steps.accept(try #require(second.oneTimeLink))
        let other = Visitor(steps.server.client)
        #expect(try await other.get(try #require(first.oneTimeLink)).status == 410)
        #expect(try await office.post(other, first.oneTimeLink!, [("name", "x"), ("password", "een heel ander wachtwoord zeg")]).status == 410)
        #expect(try await visitor.get("/mijn-account").status == 200)
        await steps.server.stop()
    }
}

extension Sequence {
    /// The results in the order of the elements, one after the other.
    func asyncMap<Result>(_ body: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await body(element)) }
        return results
    }
}
