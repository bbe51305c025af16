import Foundation

/// A person with a browser without scripts: keeps the cookies, sends forms with their hidden fields.
public actor Visitor {
    public let client: HTTPClient
    /// By name.
    public private(set) var cookies: [String: String] = [:]

    public init(_ client: HTTPClient) { self.client = client }

    public func get(_ path: String) async throws -> HTTPClient.Answer {
        keep(try await client.send("GET", path, headers: headers))
    }

    /// Asks about a page or file without getting it.
    public func head(_ path: String) async throws -> HTTPClient.Answer {
        keep(try await client.send("HEAD", path, headers: headers))
    }

    /// Sends a form; `page` is the page that it stood on, for the token.
    public func post(_ path: String, _ fields: [(String, String)], from page: HTTPClient.Answer) async throws -> HTTPClient.Answer {
        let token = page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
        return try await post(path, [("csrf", token)] + fields)
    }

    public func post(_ path: String, _ fields: [(String, String)]) async throws -> HTTPClient.Answer {
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return try await post(path, body: Array(body.utf8), type: "application/x-www-form-urlencoded")
    }

    public func post(_ path: String, body: [UInt8], type: String) async throws -> HTTPClient.Answer {
        keep(try await client.send("POST", path, headers: headers + [("content-type", type)], body: body))
    }

    public func forgetCookie() { cookies = [:] }

    /// Takes a cookie as if the browser had it.
    public func keep(cookie name: String, _ value: String?) { cookies[name] = value }

    private var headers: [(String, String)] {
        cookies.isEmpty ? [] : [("cookie", cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))]
    }

    private func keep(_ answer: HTTPClient.Answer) -> HTTPClient.Answer {
        for (name, value) in answer.headers where name.lowercased() == "set-cookie" {
            let parts = value.split(separator: ";", omittingEmptySubsequences: false)
            guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { continue }
            cookies[String(pair[..<equals])] = value.contains("Max-Age=0") ? nil : String(pair[pair.index(after: equals)...])
        }
        return answer
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
