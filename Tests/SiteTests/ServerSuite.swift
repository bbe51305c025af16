import Foundation
import Site
import TestSupport
import Testing

/// One server for all tests of this target; the process ends with the tests, and the server with it.
enum Shared {
    private static let starting = Task { try await RunningServer.start(hasExampleOrganisation: true) }

    static func server() async throws -> RunningServer { try await starting.value }

    private static let gathering = Task { Office(server: try await server()) }

    /// The example organisation of that server.
    static func office() async throws -> Office { try await gathering.value }

    static func visitor() async throws -> Visitor { Visitor(try await server().client) }
}

/// The examples and variants that the start page offers.
struct ExampleList {
    static func all() async throws -> [(example: String, variant: String)] {
        let visitor = try await Shared.visitor()
        let start = try await visitor.get("/")
        var found: [(String, String)] = []
        for match in start.text.matches(of: /href="\/voorbeeld\/([a-z0-9-]+)"/) {
            let page = try await visitor.get("/voorbeeld/\(match.1)")
            for variant in page.text.matches(of: /name="variant" value="([^"]*)"/) { found.append((String(match.1), String(variant.1))) }
        }
        return found
    }
}

extension HTTPClient {
    func assess(_ body: String, query: String = "", type: String = "application/json", language: String = "en") async throws -> Answer {
        try await send(
            "POST", "/api/v1/assess\(query)", headers: [("content-type", type), ("accept-language", language)], body: Array(body.utf8))
    }
}

/// A JSON object from a response.
func object(_ answer: HTTPClient.Answer) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
}
