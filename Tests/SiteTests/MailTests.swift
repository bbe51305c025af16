import App
import Foundation
import Register
import SMTP
import TestSupport
import Testing

/// Messages, through a mail server of another make.
@Suite("E-mail", .serialized)
struct MailTests {
    private struct Place {
        let post: BackgroundProcess
        let box: URL
        let steps: SignInSteps
        let office: Office

        static func start(postIsOpen: Bool = true) async throws -> Place {
            let port = freePort()
            let box = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-mail-\(UUID().uuidString)")
            let post = try await PythonTool.serve(
                "aiosmtpd", ["-n", "-l", "127.0.0.1:\(port)", "-c", "aiosmtpd.handlers.Mailbox", box.path], port: port)
            let clock = TestClock(Date())
            let server = try await RunningServer.start(
                hasExampleOrganisation: true,
                mail: MailSettings(server: try SMTPServer("smtp://127.0.0.1:\(port)"), from: "register@voorbeeld.example", pause: 1, patience: 900),
                now: { clock.now })
            return Place(post: post, box: box, steps: SignInSteps(server: server, clock: clock), office: Office(server: server))
        }

        func stop() async {
            await steps.server.stop()
            post.stop()
            try? FileManager.default.removeItem(at: box)
        }

        /// The messages to an address with these words, once there are as many.
        func mail(to address: String, _ words: String, count: Int = 1) async throws -> [String] {
            for _ in 0..<1500 {
                let names = (try? FileManager.default.contentsOfDirectory(atPath: box.appendingPathComponent("new").path)) ?? []
                let found = names.sorted().compactMap { try? String(contentsOf: box.appendingPathComponent("new/\($0)"), encoding: .utf8) }
                    .filter { $0.contains("To: <\(address)>") }.map { (header: $0, text: Self.text($0)) }.filter { $0.text.contains(words) }
                if found.count >= count { return found.map(\.text) }
                try await Task.sleep(for: .milliseconds(200))
            }
            Issue.record("no message to \(address) with “\(words)”")
            return []
        }

        /// The body, out of base64 (RFC 2045 section 6.8).
        private static func text(_ message: String) -> String {
            let lines = message.replacing("\r\n", with: "\n").split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? ""
            return Data(base64Encoded: lines.filter { !$0.isWhitespace }).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }

    @Test("An invitation goes to the address alone and proves it; a task and its day are told there, once; a forgotten password comes back by it")
    func whole() async throws {
        let place = try await Place.start()
        let administrator = try await place.office.person(.administrator)
        let invited = try await place.office.post(
            administrator, "/register/voorbeeld/mensen", [("name", "Vakman"), ("email", "vakman@andere.example"), ("role", "process-owner")])
        #expect(invited.status == 200 && invited.oneTimeLink == nil, "the administrator sees the link")
        let message = try #require(try await place.mail(to: "vakman@andere.example", "nodigt u uit").first)
        let link = String(try #require(message.firstMatch(of: /(\/link\/[A-Za-z0-9_-]+)/)?.1))
        let member = try await place.steps.acceptMember(link)
        // A task for them, on a day that is near.
        let owner = try await place.office.person(.processOwner)
        let dossier = try await place.office.dossier(owner, name: "Cameratoezicht", start: "saas-supplier-reuse")
        let list = try await administrator.get("/register/voorbeeld/mensen").text
        let own = String(try #require(list.range(of: "Rollen van Vakman").map { list[$0.upperBound...] }))
        let id = String(try #require(own.firstMatch(of: /mensen\/([0-9a-f-]{36})\/einde/)?.1))
        let plan = [("owner", id), ("due", RoleTests.today), ("recurrence", "")]
        #expect(try await place.office.post(owner, "/dossier/\(dossier)/taak/duty-AVG-28-3/plan", plan).status == 303)
        let assigned = try #require(try await place.mail(to: "vakman@andere.example", "Dossier: Cameratoezicht").first)
        #expect(assigned.contains("/dossier/\(dossier)/taak/duty-AVG-28-3") && assigned.contains("Mijn account"))
        // Whoever proved no address is told nothing.
        #expect(try await member.visitor.get("/mijn-account").text.contains("Berichten"))
        let page = try await member.visitor.get("/mijn-account")
        #expect(!page.text.contains("zodra u uw adres hebt bevestigd"))
        #expect(try await owner.get("/mijn-account").text.contains("zodra u uw adres hebt bevestigd"))
        #expect(try await member.visitor.post("/mijn-account/berichten", [("reminders", "daily"), ("language", "en")], from: page).status == 303)
        // The next day the task is late: one message in their language, however often the server looks.
        place.steps.clock.advance(86_400)
        let late = try await place.mail(to: "vakman@andere.example", "(late)")
        try await Task.sleep(for: .seconds(3))
        #expect(try await place.mail(to: "vakman@andere.example", "(late)").count == 1)
        #expect(late.first?.contains("Cameratoezicht") == true)
        // A forgotten password.
        func forgotten(_ email: String) async throws -> HTTPClient.Answer {
            let visitor = Visitor(place.steps.server.client)
            return try await visitor.post("/aanmelden/wachtwoord-vergeten", [("email", email)], from: try await visitor.get("/aanmelden/wachtwoord-vergeten"))
        }
        let (known, unknown) = (try await forgotten("vakman@andere.example"), try await forgotten("niemand@andere.example"))
        func plain(_ answer: HTTPClient.Answer) -> String { answer.text.replacing(/value="[0-9a-f]{32}"/, with: "") }
        #expect(known.status == 200 && plain(known) == plain(unknown))
        let reset = try #require(try await place.mail(to: "vakman@andere.example", "new password").first)
        let word = String(try #require(reset.firstMatch(of: /(\/en\/link\/[A-Za-z0-9_-]+)/)?.1))
        let visitor = Visitor(place.steps.server.client)
        let form = try await visitor.get(word)
        #expect(try await visitor.post(word, [("password", "paarse olifant eet vijf kroketten")], from: form).status == 303)
        #expect(try await place.steps.password(Visitor(place.steps.server.client), member.email).status == 401)
        await place.stop()
    }
}
