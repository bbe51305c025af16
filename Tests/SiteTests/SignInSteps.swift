import Foundation
import TestSupport
import Testing

/// Signing in as a person does it: page after page.
struct SignInSteps {
    let server: RunningServer
    let clock: TestClock

    static let password = "vier gele fietsen op zolder"

    /// Somebody with an account, and what they need to sign in again.
    struct Member {
        var visitor: Visitor
        var email: String
        /// Of the authenticator app.
        var key: String
        /// As they were shown.
        var recovery: [String]
    }

    /// Makes the first organisation, by the link that the server hands out when it starts.
    func firstAdministrator() async throws -> Visitor { try await firstMember().visitor }

    func firstMember() async throws -> Member {
        let fields = [("organisation", "Stichting Het Andere"), ("name", "Beheer"), ("email", "beheer@andere.example"), ("password", Self.password)]
        return try await member(server.firstLink, fields, "beheer@andere.example")
    }

    /// Takes up an invitation.
    func accept(_ link: String) async throws -> Visitor { try await acceptMember(link).visitor }

    func acceptMember(_ link: String) async throws -> Member {
        try await member(link, [("name", "Vakman"), ("password", Self.password)], "vakman@andere.example")
    }

    private func member(_ link: String, _ fields: [(String, String)], _ email: String) async throws -> Member {
        let visitor = Visitor(server.client)
        let page = try await visitor.get(link)
        #expect(page.status == 200)
        let made = try await visitor.post(link, fields, from: page)
        #expect(made.status == 303 && made["location"] == "/aanmelden/code", "\(made.status)")
        let code = try await visitor.get("/aanmelden/code")
        let key = try #require(code.authenticatorKey)
        let done = try await visitor.post("/aanmelden/code", [("code", AuthenticatorApp.code(key, at: clock.now))], from: code)
        #expect(done.status == 200 && done.recoveryCodes.count == 10)
        // The next code is another one.
        clock.advance(30)
        return Member(visitor: visitor, email: email, key: key, recovery: done.recoveryCodes)
    }

    /// Sends the first form.
    func password(_ visitor: Visitor, _ email: String, _ password: String = Self.password, to: String = "") async throws -> HTTPClient.Answer {
        let page = try await visitor.get("/aanmelden")
        return try await visitor.post("/aanmelden", [("email", email), ("password", password), ("to", to)], from: page)
    }

    /// Sends the second form.
    func code(_ visitor: Visitor, _ code: String, to: String = "") async throws -> HTTPClient.Answer {
        let page = try await visitor.get("/aanmelden/code")
        return try await visitor.post("/aanmelden/code", [("code", code), ("to", to)], from: page)
    }

    func code(_ visitor: Visitor, of member: Member, to: String = "") async throws -> HTTPClient.Answer {
        try await code(visitor, AuthenticatorApp.code(member.key, at: clock.now), to: to)
    }
}
