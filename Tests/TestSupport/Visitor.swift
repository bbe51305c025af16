import Foundation

/// A person with a browser without scripts: keeps the cookie, sends forms with their hidden fields.
public actor Visitor {
    public let client: HTTPClient
    private var cookie: String?

    public init(_ client: HTTPClient) { self.client = client }

    public func get(_ path: String) async throws -> HTTPClient.Answer {
        keep(try await client.send("GET", path, headers: headers))
    }

    /// Sends a form; `page` is the page that it stood on, for the token.
    public func post(_ path: String, _ fields: [(String, String)], from page: HTTPClient.Answer) async throws -> HTTPClient.Answer {
        let token = page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
        return try await post(path, [("csrf", token)] + fields)
    }

    public func post(_ path: String, _ fields: [(String, String)]) async throws -> HTTPClient.Answer {
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return keep(
            try await client.send(
                "POST", path, headers: headers + [("content-type", "application/x-www-form-urlencoded")], body: Array(body.utf8)))
    }

    public func forgetCookie() { cookie = nil }

    private var headers: [(String, String)] { cookie.map { [("cookie", $0)] } ?? [] }

    private func keep(_ answer: HTTPClient.Answer) -> HTTPClient.Answer {
        if let set = answer["set-cookie"] { cookie = set.split(separator: ";").first.map(String.init) }
        return answer
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
