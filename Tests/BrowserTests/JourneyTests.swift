import Foundation
import TestSupport
import Testing

/// A person without a mouse goes from the start page to a verdict, on a wide and on a narrow window.
extension InChromium {
    @Suite("Journeys by keyboard")
    struct JourneyTests {
        static let examples: [String] = {
            let folder = RunningServer.project.appendingPathComponent("Examples").path
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
        }()

        @Test("Every example, in both languages, at 320 and 1280 pixels")
        func examples() async throws {
            try #require(!Self.examples.isEmpty)
            let server = try await RunningServer.start()
            let browser = try await Browser()
            let origin = "http://127.0.0.1:\(server.port)"
            do {
                for width in [320, 1280] {
                    try await browser.resize(to: width)
                    for (language, start, folder) in [("nl", "/", "/voorbeeld/"), ("en", "/en", "/en/example/")] {
                        for example in Self.examples {
                            try await browser.open(origin + start)
                            try await browser.tab(to: "a[href='\(folder)\(example)']")
                            try await browser.leave(with: .enter)
                            try await browser.tab(to: "input[type=radio]")
                            try await browser.press(.down)
                            try await browser.tab(to: "main button[type=submit]")
                            try await browser.leave(with: .enter)
                            let place = try await browser.path()
                            #expect(place.contains(language == "nl" ? "/situatie/" : "/situation/"), "\(example): \(place)")
                            #expect(try await browser.text("return String(!!document.querySelector('.wb-notice--large'))") == "true", "\(example)")
                            try await fits(browser, "\(example) \(language) \(width)")
                            try await reachesTheLaw(browser, "\(example) \(language)")
                        }
                        try await ownSituation(browser, origin + start, "\(language) \(width)")
                    }
                }
                try await quiet(browser, origin)
            } catch {
                await browser.quit()
                throw error
            }
            await browser.quit()
            await server.stop()
        }

        /// Opens a reason by keyboard and follows it into the law book.
        private func reachesTheLaw(_ browser: Browser, _ what: String) async throws {
            let hasReason = try await browser.text("return String(!!document.querySelector('main a[href*=\"/norm/\"]'))") == "true"
            guard hasReason else { return }
            if try await browser.text("return String([...document.querySelectorAll('main a[href*=\"/norm/\"]')].some(a => a.checkVisibility()))")
                != "true"
            {
                try await browser.tab(to: "main details:has(a[href*='/norm/']) > summary")
                try await browser.press(.enter)
            }
            try await browser.tab(to: "main a[href*='/norm/']")
            try await browser.leave(with: .enter)
            #expect(try await browser.path().contains("/norm/"), "\(what)")
        }

        /// Answers three questions of an interview with the keys, then looks at the outcome.
        private func ownSituation(_ browser: Browser, _ start: String, _ what: String) async throws {
            try await browser.open(start)
            try await browser.tab(to: "input[name=goal]")
            try await browser.tab(to: "main button[type=submit]")
            try await browser.leave(with: .enter)
            for _ in 0..<3 {
                try await fits(browser, what)
                try await browser.tab(to: "input[name=answer], input[name=unknown]")
                try await browser.press(.space)
                try await browser.tab(to: "main button[type=submit]")
                try await browser.leave(with: .enter)
                #expect(try await browser.text("return String(!!document.querySelector('.wb-error-summary'))") == "false", "\(what)")
            }
            try await browser.tab(to: "main .wb-actions a.wb-button--secondary")
            try await browser.leave(with: .enter)
            #expect(try await browser.text("return String(!!document.querySelector('.wb-notice--large'))") == "true", "\(what)")
        }

        private func fits(_ browser: Browser, _ what: String) async throws {
            let overflow = try await browser.text("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")
            let path = try await browser.path()
            #expect(overflow == "0", "\(what): \(overflow) pixels too wide on \(path)")
        }

        private func quiet(_ browser: Browser, _ origin: String) async throws {
            let console = try await browser.console().filter { !$0.contains("favicon.ico") }
            #expect(console.isEmpty, "\(console)")
            let abroad = try await browser.requests().filter { !$0.hasPrefix(origin + "/") && !$0.hasPrefix("data:") && !$0.hasPrefix("chrome") }
            #expect(abroad.isEmpty, "\(abroad)")
        }
    }
}
