import TestSupport
import Testing

extension Browser {
    /// A device with passkeys of its own that recognises its owner, or does not (WebDriver extension of WebAuthn Level 2, section 11).
    func addAuthenticator(knowsOwner: Bool = true) async throws -> String {
        let made = try await command(
            "POST", "/session/\(session)/webauthn/authenticator",
            [
                "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true, "isUserVerified": knowsOwner,
                "isUserConsenting": true,
            ])
        return try #require(made as? String)
    }

    func setOwnerKnown(_ isKnown: Bool, _ authenticator: String) async throws {
        _ = try await command("POST", "/session/\(session)/webauthn/authenticator/\(authenticator)/uv", ["isUserVerified": isKnown])
    }

    func passkeyCount(_ authenticator: String) async throws -> Int {
        (try await command("GET", "/session/\(session)/webauthn/authenticator/\(authenticator)/credentials") as? [Any])?.count ?? 0
    }

    /// Presses the button of a form and waits until `condition`, a JavaScript expression, holds.
    func send(_ form: String, until condition: String) async throws {
        _ = try await text(
            "document.querySelector(arguments[0]).requestSubmit(document.querySelector(arguments[0] + ' button[type=submit]')); return ''", [form])
        for _ in 0..<200 {
            if try await text("return String(Boolean(\(condition)))") == "true" { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Refused(description: "\(form): never \(condition) on \(try await path()): \(try await text("return document.querySelector('main').innerText"))")
    }
}

/// Passkeys with the authenticator that Chromium plays itself.
extension InChromium {
    @Suite("Passkeys in the browser")
    struct PasskeyTests {
        @Test("A passkey is made, named, signs in without password or code, and is removed; without the owner's proof it is nothing", arguments: [true, false])
        func whole(isDutch: Bool) async throws {
            let port = freePort()
            let origin = "http://localhost:\(port)"
            let server = try await RunningServer.start(port: port, address: origin, hasExampleOrganisation: true)
            let browser = try await Browser()
            let axe = try Axe.source()
            let start = isDutch ? origin : origin + "/en"
            let (example, keys, signIn, account) =
                isDutch
                ? ("/voorbeeldorganisatie", "/mijn-account/toegangssleutels", "/aanmelden", "/mijn-account")
                : ("/example-organisation", "/my-account/passkeys", "/sign-in", "/my-account")
            do {
                let device = try await browser.addAuthenticator()
                try await browser.open(start + signIn)
                #expect(try await browser.text("return String(document.querySelectorAll('form[data-passkey]').length)") == "0", "nobody has a passkey")
                func be(_ role: String) async throws {
                    try await browser.open(start + example)
                    _ = try await browser.text("document.querySelector('button[value=\(role)]').click(); return ''")
                    try await browser.open(start + keys)
                }
                try await be("reader")
                for width in [1280, 360] {
                    try await browser.resize(to: width)
                    let violations = try await browser.violations(axe: axe)
                    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
                    #expect(try await browser.text("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)") == "0")
                }
                // Nobody proved who it is: the browser makes no passkey, the page says so.
                try await browser.setOwnerKnown(false, device)
                try await browser.send("form[data-passkey]", until: "!document.querySelector('[data-problem]').hidden")
                #expect(try await browser.passkeyCount(device) == 0)
                try await browser.setOwnerKnown(true, device)
                _ = try await browser.text("document.querySelector('form[data-passkey] input[name=name]').value = 'Mijn <b>telefoon</b>'; return ''")
                try await browser.send("form[data-passkey]", until: "document.querySelector('main details')")
                #expect(try await browser.passkeyCount(device) == 1)
                #expect(try await browser.text("return document.querySelector('main summary').textContent") == "Mijn <b>telefoon</b>")
                // The same device makes no second one for the same account.
                try await browser.send("form[data-passkey]", until: "!document.querySelector('[data-problem]').hidden")
                // Sign out, and in again with nothing but the passkey.
                let session = try await browser.text("return document.cookie")
                #expect(!session.contains("waarborg-session"), "a script sees the session")
                try await browser.open(start + account)
                try await browser.send(
                    "form[action$='\(isDutch ? "/afmelden" : "/sign-out")']",
                    until: "!document.querySelector('form[action$=\"\(isDutch ? "/afmelden" : "/sign-out")\"]')")
                try await browser.open(start + signIn + "?to=\(isDutch ? "" : "/en")\(account)")
                let violations = try await browser.violations(axe: axe)
                #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
                try await browser.setOwnerKnown(false, device)
                try await browser.send("form[data-passkey]", until: "!document.querySelector('[data-problem]').hidden")
                try await browser.setOwnerKnown(true, device)
                try await browser.send("form[data-passkey]", until: "location.pathname.endsWith('\(account)')")
                #expect(try await browser.text("return document.querySelector('main').innerText").contains("reader@voorbeeld.example"))
                // Removed here, it opens nothing though the device still has it.
                try await browser.open(start + keys)
                try await browser.send("main details form:last-of-type", until: "!document.querySelector('main details')")
                try await browser.open(start + signIn)
                #expect(try await browser.text("return String(document.querySelectorAll('form[data-passkey]').length)") == "0")
                #expect(try await browser.console().filter { $0.contains("Content Security Policy") }.isEmpty)
            } catch {
                await browser.quit()
                await server.stop()
                throw error
            }
            await browser.quit()
            await server.stop()
        }
    }
}
