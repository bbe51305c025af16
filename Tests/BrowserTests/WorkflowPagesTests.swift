import Foundation
import TestSupport
import Testing

/// The documents and weighings of a dossier, empty and filled, wide and narrow, in both languages.
extension InChromium {
    @Suite("Documents and weighings")
    struct WorkflowPagesTests {
        @Test("No page has a violation or is too wide, and the gaps lead to where they are filled in")
        func pages() async throws {
            let axe = try Axe.source()
            let server = try await RunningServer.start(hasExampleOrganisation: true)
            let browser = try await Browser()
            do {
                let origin = "http://127.0.0.1:\(server.port)"
                let visitor = Visitor(server.client)
                let token = try await token(visitor)
                func post(_ path: String, _ fields: [(String, String)]) async throws -> String {
                    let answer = try await visitor.post(path, [("csrf", token)] + fields)
                    #expect(answer.status == 303, "\(path)")
                    return answer["location"] ?? ""
                }
                _ = try await post("/voorbeeldorganisatie", [("role", "process-owner")])
                let made = try await post(
                    "/register/voorbeeld/nieuw",
                    [("name", "Proef"), ("purpose", "een proef"), ("register", "controller"), ("start", "saas-supplier-reuse")])
                let dossier = String(try #require(made.firstMatch(of: /\/dossier\/[0-9a-f-]+/)).output)
                try await browser.open(origin + "/voorbeeldorganisatie")
                try await browser.tab(to: "button[value='process-owner']")
                try await browser.leave(with: .enter)
                func look(_ pages: [String]) async throws {
                    for width in [1280, 320] {
                        try await browser.resize(to: width)
                        for page in pages {
                            try await browser.open(origin + page)
                            _ = try await browser.text("for (const d of document.querySelectorAll('details')) d.open = true; return ''")
                            let violations = try await browser.violations(axe: axe)
                            #expect(violations.isEmpty, "\(page) at \(width): \(violations.joined(separator: "\n"))")
                            let overflow = try await browser.text(
                                "return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")
                            #expect(overflow == "0", "\(page) at \(width): \(overflow) pixels too wide")
                        }
                    }
                }
                let task = try #require(try await visitor.get(dossier).text.firstMatch(of: /\/taak\/judge-the-new-purpose[^"]+/)).output
                let english = "/en\(dossier)"
                try await look([
                    dossier, dossier + "/informatie", english + "/notice", dossier + "/prescan", english + "/pre-scan", dossier + "/dpia", english + "/dpia",
                    dossier + "/raadpleging", dossier + "/bezwaar", english + "/intervention", dossier + "/verwerkers", dossier + task, dossier + "/uitvoeren",
                    dossier + "/verwijderen",
                ])
                // Each gap of the notice leads to an element that is there.
                try await browser.open(origin + dossier + "/informatie")
                let links = try await browser.text("return [...document.querySelectorAll('#points ul ul a')].map(a => a.href).join(' ')")
                #expect(!links.isEmpty)
                for link in links.split(separator: " ") {
                    try await browser.open(String(link))
                    let found = try await browser.text("return String(!location.hash || !!document.querySelector(location.hash))")
                    #expect(found == "true", "\(link)")
                }
                let long = String(repeating: "Gegevensbeschermingseffectbeoordelingen ", count: 10)
                _ = try await post(
                    dossier + "/velden/sharing", [("processors.row", "new"), ("processors.new.name", "Rekencentrum"), ("processors.new.audit", "yes")])
                _ = try await post(
                    dossier + "/velden/assessment",
                    [
                        ("proposal", long), ("risks.row", "new"), ("risks.new.risk", long), ("risks.new.chance", "high"), ("risks.new.impact", "high"),
                        ("risks.new.measure", long), ("risks.new.left-chance", "high"), ("risks.new.left-impact", "high"),
                    ])
                let today = try #require(try await visitor.get(dossier + "/raadpleging").text.firstMatch(of: /value="(\d{4}-\d\d-\d\d)"/)).output.1
                _ = try await post(dossier + "/raadpleging", [("step", "ask"), ("day", String(today)), ("text", long)])
                _ = try await post(dossier + "/bezwaar", [("from", "2026-01-01"), ("until", "2026-02-01"), ("how", long)])
                _ = try await post(dossier + task, [("step", "consider"), ("leaning-link", "for"), ("finding-link", long)])
                try await look([
                    dossier + "/dpia", english + "/consultation?step=advise", dossier + "/raadpleging?step=question", english + "/objections",
                    english + "/processors", dossier + task,
                ])
            } catch {
                await browser.quit()
                await server.stop()
                throw error
            }
            await browser.quit()
            await server.stop()
        }

        private func token(_ visitor: Visitor) async throws -> String {
            let page = try await visitor.get("/aanmelden")
            return String(try #require(page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/)?.1))
        }
    }
}
