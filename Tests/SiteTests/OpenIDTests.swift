import Foundation
import Register
import TestSupport
import Testing

/// Signing in with a provider of another make: the authorization server of Authlib.
@Suite("OpenID Connect", .serialized)
struct OpenIDTests {
    private struct Place {
        let provider: BackgroundProcess
        let issuer: HTTPClient
        let server: RunningServer
        let office: Office
        let folder: URL

        static func start(roles: String = "") async throws -> Place {
            let port = freePort()
            let provider = try await PythonTool.serve("oidc_provider_mock", ["--port", String(port), "--require-nonce"], port: port)
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-openid-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try "geheim van de test\n".write(to: folder.appendingPathComponent("secret"), atomically: true, encoding: .utf8)
            try """
            name: Gemeentelogin
            issuer: http://localhost:\(port)
            client: waarborg
            secret-file: secret
            roles:
              - {group: privacy, organisation: voorbeeld, role: privacy-officer}
              - {group: lezers, organisation: voorbeeld, role: reader}
              - {group: lezers, organisation: bestaat-niet, role: administrator}
            """.write(to: folder.appendingPathComponent("openid.yaml"), atomically: true, encoding: .utf8)
            let own = freePort()
            let server = try await RunningServer.start(
                port: own, address: "http://localhost:\(own)", hasExampleOrganisation: true, openID: folder.appendingPathComponent("openid.yaml").path)
            return Place(
                provider: provider, issuer: HTTPClient(host: "localhost", port: port), server: server, office: Office(server: server), folder: folder)
        }

        func stop() async {
            await server.stop()
            provider.stop()
            try? FileManager.default.removeItem(at: folder)
        }

        func person(_ subject: String, _ claims: String) async throws {
            let answer = try await issuer.send(
                "PUT", "/users/\(subject)", headers: [("content-type", "application/json")], body: Array(claims.utf8))
            #expect((200..<300).contains(answer.status), "\(answer.text)")
        }

        /// Goes from the button to the provider, says who it is there, and comes back with what the provider answers.
        func away(_ visitor: Visitor, as subject: String, from path: String = "/aanmelden/organisatie") async throws -> (away: String, back: String) {
            let sent = try await visitor.get(path)
            let away = try #require(sent["location"], "\(sent.status)")
            let place = String(try #require(away.firstMatch(of: /^http:\/\/localhost:\d+(\/.*)$/)?.1))
            let answer = try await issuer.send(
                "POST", place, headers: [("content-type", "application/x-www-form-urlencoded")], body: Array("sub=\(subject)".utf8))
            let back = try #require(answer["location"], "\(answer.status) \(answer.text.prefix(300))")
            return (away, String(try #require(back.firstMatch(of: /^http:\/\/localhost:\d+(\/.*)$/)?.1)))
        }
    }

    @Test("Groups give roles at each sign-in, apart from those given by hand; another name of the same subject is the same account")
    func groups() async throws {
        let place = try await Place.start()
        try await place.person("s-1", #"{"name":"Gé Vries","email":"ge@gemeente.example","email_verified":true,"groups":["privacy","onbekend"]}"#)
        let visitor = Visitor(place.server.client)
        #expect(try await visitor.get("/aanmelden").text.contains("Meld aan met Gemeentelogin"))
        #expect(try await visitor.get("/en/sign-in").text.contains("Sign in with Gemeentelogin"))
        let (away, back) = try await place.away(visitor, as: "s-1", from: "/aanmelden/organisatie?to=/register/voorbeeld/nieuw")
        for part in ["code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "response_type=code", "client_id=waarborg"] {
            #expect(away.contains(part), "\(part)")
        }
        let arrived = try await visitor.get(back)
        #expect(arrived.status == 303 && arrived["location"] == "/register/voorbeeld/nieuw", "\(arrived.status)")
        #expect(try await visitor.get("/register/voorbeeld/nieuw").status == 200)
        #expect(try await visitor.get(back).status == 401, "an answer counts twice")
        let administrator = try await place.office.person(.administrator)
        let list = try await administrator.get("/register/voorbeeld/mensen").text
        #expect(list.contains("Gé Vries – privacy officer") && list.contains("Door een groep bij de aanmelddienst: privacy officer"))
        // The administrator adds a role by hand; the group is taken away.
        let own = String(try #require(list.range(of: "Rollen van Gé Vries").map { list[$0.upperBound...] }))
        let id = String(try #require(own.firstMatch(of: /mensen\/([0-9a-f-]{36})\/einde/)?.1))
        #expect(try await place.office.post(administrator, "/register/voorbeeld/mensen/\(id)", [("role-\(id)", "auditor")]).status == 303)
        try await place.person("s-1", #"{"name":"Anders","groups":["lezers"]}"#)
        let again = Visitor(place.server.client)
        #expect(try await again.get(try await place.away(again, as: "s-1").back)["location"] == "/register")
        #expect(try await administrator.get("/register/voorbeeld/mensen").text.contains("Gé Vries – lezer, auditor"))
        #expect(try await visitor.get("/register/voorbeeld/nieuw").status == 403, "the role of the group still counts")
        await place.stop()
    }

    @Test("Nobody comes in by an e-mail address alone; one's own account is coupled while signed in")
    func address() async throws {
        let place = try await Place.start()
        // The address of somebody of the example organisation.
        try await place.person("s-2", #"{"name":"Indringer","email":"auditor@voorbeeld.example","email_verified":true,"groups":["lezers"]}"#)
        let stranger = Visitor(place.server.client)
        let refused = try await stranger.get(try await place.away(stranger, as: "s-2").back)
        #expect(refused.status == 401 && refused.text.contains("al een account met uw adres"))
        #expect(try await stranger.get("/mijn-account").status == 303)
        // No group, no account.
        try await place.person("s-3", #"{"name":"Zonder"}"#)
        let nobody = try await stranger.get(try await place.away(stranger, as: "s-3").back)
        #expect(nobody.status == 401 && nobody.text.contains("nog geen toegang"))
        // The auditor couples the account.
        let auditor = try await place.office.person(.auditor)
        #expect(try await auditor.get("/mijn-account/aanmelddienst").status == 422, "without the form of one's own account")
        #expect(try await place.office.post(auditor, "/mijn-account/aanmelddienst", []).status == 405)
        #expect(try await place.office.post(auditor, "/aanmelden/organisatie", []).status == 200)
        let coupled = try await auditor.get(try await place.away(auditor, as: "s-3", from: "/mijn-account/aanmelddienst").back)
        #expect(coupled.status == 303 && coupled["location"] == "/mijn-account", "\(coupled.status)")
        let fresh = Visitor(place.server.client)
        #expect(try await fresh.get(try await place.away(fresh, as: "s-3").back).status == 303)
        #expect(try await fresh.get("/mijn-account").text.contains("auditor@voorbeeld.example"))
        // Somebody else cannot couple the same sign-in.
        let reader = try await place.office.person(.reader)
        #expect(try await place.office.post(reader, "/aanmelden/organisatie", []).status == 200)
        #expect(try await reader.get(try await place.away(reader, as: "s-3", from: "/mijn-account/aanmelddienst").back).status == 401)
        await place.stop()
    }

    @Test("An answer for another browser, of another request or altered signs nobody in")
    func forged() async throws {
        let place = try await Place.start()
        try await place.person("s-1", #"{"groups":["lezers"]}"#)
        let (visitor, victim) = (Visitor(place.server.client), Visitor(place.server.client))
        let (_, back) = try await place.away(visitor, as: "s-1")
        #expect(try await victim.get(back).status == 401)
        let (_, other) = try await place.away(victim, as: "s-1")
        #expect(try await victim.get(back).status == 401)
        #expect(try await victim.get(other.replacing(/state=[^&]*/, with: "state=x")).status == 401)
        #expect(try await victim.get(other.replacing(/code=[^&]*/, with: "code=falsch")).status == 401)
        #expect(try await victim.get("/aanmelden/organisatie/antwoord?error=access_denied").status == 401)
        #expect(try await victim.get("/mijn-account").status == 303)
        // The provider is gone.
        place.provider.stop()
        await place.server.stop()
    }
}
