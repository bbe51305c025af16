import Foundation
import TestSupport
import Testing

@Suite("The programming interface")
struct InterfaceTests {
    @Test("JSON and YAML give the same answer, in Dutch and English names")
    func forms() async throws {
        let client = try await Shared.server().client
        let json = try await client.assess(#"{"asOf":"2026-11-21","facts":{"controller kind":"company","people":["employees"],"large scale":false}}"#)
        let yaml = try await client.assess(
            "as of: 2026-11-21\nfacts:\n  controller kind: company\n  people: [employees]\n  large scale: no\n", type: "application/yaml")
        #expect(json.status == 200)
        #expect(json.text == yaml.text)
    }

    @Test("A mistake is told with its place and a mend, in the language asked for")
    func mistakes() async throws {
        let client = try await Shared.server().client
        let answer = try await client.assess("{\n  \"facts\": {\n    \"controler kind\": \"company\"\n  }\n}", language: "en")
        #expect(answer.status == 422)
        #expect(answer["content-type"] == "application/problem+json")
        let problem = try object(answer)
        let errors = try #require(problem["errors"] as? [[String: Any]])
        #expect(errors[0]["line"] as? Int == 3)
        #expect(errors[0]["column"] as? Int == 5)
        #expect((errors[0]["hint"] as? String)?.contains("controller kind") == true)
        let dutch = try await client.assess("facts: [", type: "application/yaml", language: "nl")
        #expect(dutch.status == 400 && dutch.text.contains("Dit is niet te lezen"))
    }

    @Test("What was not worked out is left out, and never an empty list")
    func detail() async throws {
        let client = try await Shared.server().client
        let body = #"{"asOf":"2026-11-21","facts":{"controller kind":"company"}}"#
        let parts = ["sufficientReason", "counterfactuals", "fragility", "horizon"]
        for query in ["", "?detail=reasons"] {
            let answer = try object(try await client.assess(body, query: query))
            #expect(answer["verdict"] != nil && answer["duties"] != nil)
            for part in parts { #expect(answer[part] == nil, "\(part)") }
        }
        let full = try object(try await client.assess(body, query: "?detail=full"))
        for part in parts { #expect(full[part] != nil, "\(part)") }
    }

    @Test(
        "Bad requests are refused with the right status",
        arguments: [
            ("{\"facts\":", "application/json", "", 400), ("", "application/json", "", 400), ("facts:\n  - a\n", "application/json", "", 400),
            ("{}", "application/json", "", 422), ("[]", "application/json", "", 422),
            ("{\"facts\":{},\"language\":\"fr\"}", "application/json", "", 422),
            ("{\"facts\":{},\"asOf\":\"2026-02-30\"}", "application/json", "", 422), ("{\"facts\":{}}", "text/plain", "", 415),
            ("{\"facts\":{}}", "application/json", "?detail=all", 400), ("{\"facts\":{},\"facts\":{}}", "application/json", "", 422),
        ])
    func refusals(body: String, type: String, query: String, status: Int) async throws {
        let answer = try await Shared.server().client.assess(body, query: query, type: type)
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer["content-type"] == "application/problem+json")
    }

    @Test("Deep nesting and aliases that grow do no harm")
    func hostile() async throws {
        let client = try await Shared.server().client
        for type in ["application/json", "application/yaml"] {
            let deep = try await client.assess(String(repeating: "[", count: 100_000), type: type)
            #expect(deep.status == 400)
            let nested = "{\"facts\":" + String(repeating: "[", count: 900) + String(repeating: "]", count: 900) + "}"
            let deepValue = try await client.assess(nested, type: type)
            #expect([400, 422].contains(deepValue.status))
        }
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 { bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n" }
        #expect(try await client.assess(bomb + "facts: *a11\n", type: "application/yaml").status == 422)
    }

    @Test("A method that an address does not know is refused with those it does")
    func methods() async throws {
        let client = try await Shared.server().client
        let answer = try await client.send("DELETE", "/api/v1/assess")
        #expect(answer.status == 405)
        #expect(answer["allow"] == "POST")
        #expect(try await client.send("HEAD", "/api/v1/rulebook").status == 200)
    }

    @Test("The interview over HTTP ends, and asks nothing twice")
    func questions() async throws {
        let client = try await Shared.server().client
        var facts: [String: Any] = [:]
        for _ in 0..<60 {
            let body = try JSONSerialization.data(withJSONObject: ["facts": facts, "asOf": "2026-11-21"])
            let answer = try await client.send("POST", "/api/v1/questions/next", headers: [("content-type", "application/json")], body: Array(body))
            #expect(answer.status == 200)
            guard let question = try object(answer)["question"] as? [String: Any] else { return }
            let name = try #require((question["name"] as? [String: String])?["en"])
            #expect(facts[name] == nil)
            facts[name] = question["type"] as? String == "set" ? [String]() as Any : "unknown"
        }
        Issue.record("the interview does not end")
    }

    @Test("Everything that is described can be read")
    func reading() async throws {
        let client = try await Shared.server().client
        let description = try object(try await client.send("GET", "/api/v1/openapi.json"))
        #expect(description["openapi"] as? String == "3.1.0")
        for path in try #require(description["paths"] as? [String: [String: Any]]) where path.value["get"] != nil && !path.key.contains("{") {
            let answer = try await client.send("GET", path.key)
            #expect(answer.status == 200, "\(path.key)")
            _ = try object(answer)
        }
        #expect(try await client.send("GET", "/api/v1/norms/AVG-9-1").status == 200)
        #expect(try await client.send("GET", "/api/v1/norms/NOTHING").status == 404)
    }
}
