import Crypto
import Foundation
import Register
import Synchronization
import TestSupport
import Testing

/// People who are signed in, and what they do through the pages.
actor Office {
    let server: RunningServer
    private var people: [Role: Visitor] = [:]
    private var tokens: [ObjectIdentifier: (visitor: Visitor, token: String)] = [:]

    init(server: RunningServer) { self.server = server }

    /// Somebody of the example organisation.
    func person(_ role: Role) async throws -> Visitor {
        if let known = people[role] { return known }
        let visitor = Visitor(server.client)
        #expect(try await post(visitor, "/voorbeeldorganisatie", [("role", role.rawValue)]).status == 303)
        people[role] = visitor
        return visitor
    }

    /// A new dossier of this visitor, from an example or from the questions.
    func dossier(_ visitor: Visitor, organisation: String = "voorbeeld", name: String = "Proef", start: String = "") async throws -> String {
        let fields = [("name", name), ("purpose", "een proef"), ("register", "controller"), ("start", start)]
        let made = try await post(visitor, "/register/\(organisation)/nieuw", fields)
        return String(try #require(made["location"]?.firstMatch(of: /^\/dossier\/([0-9a-f-]+)/)?.1, "\(made.status)"))
    }

    /// Answers the questions so that no person is in the data: then nothing stands in the way.
    func answerNobody(_ visitor: Visitor, _ dossier: String) async throws {
        var place = "/dossier/\(dossier)/vraag/identifiability"
        let last = try #require(try await visitor.get(place).text.matches(of: /name="answer"[^>]*value="(\d+)"/).last?.1)
        _ = try await post(visitor, place, [("answer", String(last))])
        for _ in 0..<60 {
            place = "/dossier/\(dossier)/vraag"
            let page = try await visitor.get(place)
            if page.status == 303 { return }
            let form = try #require(page.text.firstMatch(of: /<form[^>]*action="(\/dossier\/[^"]*\/vraag\/[^"]*)"/)?.1)
            let values = page.text.matches(of: /name="answer"[^>]*value="([^"]+)"/).map { String($0.1) }
            let value = values.first { $0 == "none" || $0 == "no" } ?? values.first ?? "1"
            #expect(try await post(visitor, String(form), [("answer", value)]).status == 303, "\(form)")
        }
        Issue.record("the questions never end")
    }

    /// Sends a form with a file in it.
    func upload(_ visitor: Visitor, _ path: String, file: (name: String, content: [UInt8])) async throws -> HTTPClient.Answer {
        let mark = "----grens\(UUID().uuidString)"
        let head = """
            --\(mark)\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(try await token(visitor))\r\n--\(mark)\r\n\
            Content-Disposition: form-data; name="file"; filename="\(file.name)"\r\nContent-Type: application/pdf\r\n\r\n
            """
        return try await visitor.post(
            path, body: Array(head.utf8) + file.content + Array("\r\n--\(mark)--\r\n".utf8), type: "multipart/form-data; boundary=\(mark)")
    }

    /// Sends a form with this visitor's own token.
    func post(_ visitor: Visitor, _ path: String, _ fields: [(String, String)]) async throws -> HTTPClient.Answer {
        try await visitor.post(path, [("csrf", token(visitor))] + fields)
    }

    private func token(_ visitor: Visitor) async throws -> String {
        if tokens[ObjectIdentifier(visitor)] == nil {
            let page = try await visitor.get("/aanmelden")
            tokens[ObjectIdentifier(visitor)] = (visitor, String(try #require(page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/)?.1)))
        }
        return tokens[ObjectIdentifier(visitor)]!.token
    }
}

/// The codes of an authenticator app, worked out apart from the server (RFC 6238 with the values of section 1.2).
enum AuthenticatorApp {
    /// - Parameter key: the secret as the page spells it, in base32 (RFC 4648 section 6).
    static func code(_ key: String, at time: Date) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, secret) = (0, 0, [UInt8]())
        for letter in key {
            guard let value = alphabet.firstIndex(of: letter) else { continue }
            (bits, count) = (bits << 5 | value, count + 5)
            if count >= 8 {
                secret.append(UInt8(bits >> (count - 8) & 255))
                count -= 8
            }
            bits &= 0xFFFF
        }
        let step = UInt64(time.timeIntervalSince1970) / 30
        let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let place = Int(mac[19] & 15)
        let word = (UInt32(mac[place]) & 0x7F) << 24 | UInt32(mac[place + 1]) << 16 | UInt32(mac[place + 2]) << 8 | UInt32(mac[place + 3])
        return String(String(1_000_000 + Int(word % 1_000_000)).dropFirst())
    }
}

extension HTTPClient.Answer {
    /// The key on the page that couples an authenticator app.
    var authenticatorKey: String? {
        text.firstMatch(of: /<code[^>]*>([A-Z2-7 ]{32,48})<\/code>/).map { String($0.1) }
    }

    /// The recovery codes on the page.
    var recoveryCodes: [String] {
        text.firstMatch(of: /<pre[^>]*aria-label="(?:Herstelcodes|Recovery codes)"[^>]*>(.*?)<\/pre>/.dotMatchesNewlines()).map {
            $0.1.matches(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/).map { String($0.0) }
        } ?? []
    }

    /// The one-time link on the page, without the server.
    var oneTimeLink: String? { text.firstMatch(of: /(\/(?:en\/)?link\/[A-Za-z0-9_-]+)/).map { String($0.1) } }
}

/// A clock that only goes when it is told to.
final class TestClock: Sendable {
    private let time: Mutex<Date>

    init(_ start: Date) { time = Mutex(start) }

    var now: Date { time.withLock { $0 } }

    func advance(_ seconds: Double) { time.withLock { $0 += seconds } }
}
