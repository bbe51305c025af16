import Site
import TestSupport
import Testing

@Suite("Headers, forms and limits")
struct ProtectionTests {
    @Test(
        "Every response carries the protective headers",
        arguments: ["/", "/en", "/bestaat-niet", "/api/v1/rulebook", "/api/v1/nothing", "/assets/waarborg.css", "/wetboek"])
    func headers(path: String) async throws {
        let answer = try await Shared.server().client.send("GET", path)
        #expect(
            answer["content-security-policy"]
                == "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
        #expect(answer["x-content-type-options"] == "nosniff")
        #expect(answer["referrer-policy"] == "no-referrer")
        #expect(answer["cross-origin-opener-policy"] == "same-origin")
        #expect(answer["cross-origin-resource-policy"] == "same-origin")
        #expect(answer["permissions-policy"] != nil)
        #expect(answer["server"] == nil)
    }

    @Test("There is one cookie, and scripts and other sites cannot use it")
    func cookie() async throws {
        let answer = try await Shared.server().client.send("GET", "/")
        let cookies = answer.headers.filter { $0.name.lowercased() == "set-cookie" }
        #expect(cookies.count == 1)
        #expect(cookies[0].value.contains("HttpOnly") && cookies[0].value.contains("SameSite=Strict"))
        #expect(try await Shared.server().client.send("GET", "/wetboek")["set-cookie"] == nil)
    }

    @Test("A form without the token, with another's token or from another site is refused")
    func forgery() async throws {
        let server = try await Shared.server()
        let visitor = Visitor(server.client)
        let page = try await visitor.get("/")
        #expect(try await visitor.post("/situatie", [("goal", "verdict")]).status == 403)
        #expect(try await visitor.post("/situatie", [("csrf", "00000000000000000000000000000000"), ("goal", "verdict")]).status == 403)
        let other = Visitor(server.client)
        _ = try await other.get("/")
        #expect(try await other.post("/situatie", [("goal", "verdict")], from: page).status == 403)
        let cookie = try #require(page["set-cookie"]?.split(separator: ";").first)
        let token = try #require(page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/)?.1)
        let abroad = try await server.client.send(
            "POST", "/situatie",
            headers: [
                ("cookie", String(cookie)), ("origin", "https://example.org"), ("content-type", "application/x-www-form-urlencoded"),
            ], body: Array("csrf=\(token)&goal=verdict".utf8))
        #expect(abroad.status == 403)
        #expect(try await visitor.post("/situatie", [("goal", "verdict")], from: page).status == 303)
    }

    @Test("A body over 256 KiB is refused, for pages and programs")
    func size() async throws {
        let client = try await Shared.server().client
        let big = Array(repeating: UInt8(ascii: " "), count: 256 * 1024 + 1)
        let problem = try await client.send("POST", "/api/v1/assess", headers: [("content-type", "application/json")], body: big)
        #expect(problem.status == 413)
        #expect(problem["content-type"] == "application/problem+json")
        #expect(try await client.send("POST", "/situatie", body: big).status == 413)
    }

    @Test("Who asks too often has to wait")
    func rate() async throws {
        let server = try await RunningServer.start(rateLimit: RateLimit(perSecond: 0.000_1, burst: 3))
        for _ in 0..<3 { #expect(try await server.client.send("GET", "/api/v1/rulebook").status == 200) }
        let refused = try await server.client.send("GET", "/api/v1/rulebook")
        #expect(refused.status == 429)
        #expect(Int(refused["retry-after"] ?? "") ?? 0 > 0)
        #expect(try object(refused)["status"] as? Int == 429)
        await server.stop()
    }

    @Test("The style sheet is sent once, then only confirmed")
    func tag() async throws {
        let client = try await Shared.server().client
        let first = try await client.send("GET", "/assets/waarborg.css")
        let tag = try #require(first["etag"])
        let second = try await client.send("GET", "/assets/waarborg.css", headers: [("if-none-match", tag)])
        #expect(second.status == 304 && second.body.isEmpty)
    }

    @Test("An assessment page is private and unknown links give nothing away")
    func links() async throws {
        let visitor = try await Shared.visitor()
        let page = try await visitor.get("/")
        let made = try await visitor.post("/situatie", [("goal", "verdict")], from: page)
        let question = try await visitor.get(try #require(made["location"]))
        #expect(question["cache-control"] == "no-store")
        #expect(question["x-robots-tag"] == "noindex")
        #expect(try await visitor.get("/situatie/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").status == 404)
        #expect(try await visitor.get("/situatie/%2e%2e%2fetc").status == 404)
    }
}
