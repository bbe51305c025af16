import TestSupport
import Testing

/// axe-core on one page of each kind, wide and narrow.
extension InChromium {
    @Suite("axe-core")
    struct AccessibilityTests {
        @Test("No page has a violation")
        func pages() async throws {
            let axe = try Axe.source()
            let server = try await RunningServer.start()
            let browser = try await Browser()
            let origin = "http://127.0.0.1:\(server.port)"
            do {
                let pages = try await pages(server)
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
            } catch {
                await browser.quit()
                throw error
            }
            await browser.quit()
            await server.stop()
        }

        /// One page of each kind; for assessments, some that show different parts.
        private func pages(_ server: RunningServer) async throws -> [String] {
            var pages = [
                "/", "/en", "/voorbeeld/employer", "/verwijderd", "/bestaat-niet", "/wetboek", "/en/law-book", "/wetboek/feiten", "/wetboek/zoeken",
                "/wetboek/zoeken?q=vingerafdruk", "/en/law-book/search?q=zzzz", "/wetboek/bronnen",
                "/en/law-book/compare?van=2024-01-01&tot=2027-12-31",
                "/wetboek/vergelijk?van=x", "/zaken", "/en/cases/fingerprint-ap-2019", "/voor-programmas", "/wetboek/norm/AVG-9-1",
                "/en/law-book/norm/AVG-6-4", "/wetboek/norm/AVG-33-72H", "/en/law-book/fact/special-categories-of-data", "/wetboek/tekst/uavg/art-29",
                "/de-identificeren", "/en/de-identify?example=1",
            ]
            let visitor = Visitor(server.client)
            let start = try await visitor.get("/")
            let chosen = [
                ("employer", "fingerprint-time-clock"), ("saas-supplier-reuse", ""), ("school-and-hospital", "lost-laptop"),
                ("recruitment-matcher", ""),
            ]
            for (example, variant) in chosen {
                let made = try await visitor.post("/situatie", [("example", example), ("variant", variant)], from: start)
                if let place = made["location"] {
                    pages += [place, place + "/vraag/large-scale", place + "/vraag/purpose", place + "/vraag/controller-kind"]
                }
            }
            let made = try await visitor.post("/situatie", [("goal", "event")], from: start)
            if let place = made["location"] { pages.append(place) }
            return pages
        }
    }
}
