import TestSupport
import Testing

/// Somebody without a mouse has personal data taken out of a text, on a wide and on a narrow window.
extension InChromium {
    @Suite("De-identification in the browser")
    struct DeidentifyWalkTests {
        @Test("From the start page to another treatment by keyboard, in both languages, without a violation")
        func walk() async throws {
            let axe = try Axe.source()
            let server = try await RunningServer.start()
            let browser = try await Browser()
            let origin = "http://127.0.0.1:\(server.port)"
            do {
                for width in [1280, 320] {
                    try await browser.resize(to: width)
                    for (start, place) in [("/", "/de-identificeren"), ("/en", "/en/de-identify")] {
                        let what = "\(place) at \(width)"
                        try await browser.open(origin + start)
                        try await browser.tab(to: "main a[href='\(place)']")
                        try await browser.leave(with: .enter)
                        #expect(try await browser.path() == place)
                        try await check(browser, axe, what)

                        // Nothing filled in: the mistake takes the focus.
                        try await browser.tab(to: "main form[method=post] button[type=submit]")
                        try await browser.leave(with: .enter)
                        #expect(try await browser.text("return document.activeElement.className") == "wb-error-summary", "\(what)")
                        try await check(browser, axe, what + ", a mistake")

                        try await browser.tab(to: "main form[method=get] button[type=submit]")
                        try await browser.leave(with: .enter)
                        try await browser.tab(to: "main form[method=post] button[type=submit]")
                        try await browser.leave(with: .enter)
                        #expect(try await browser.text("return String(document.querySelectorAll('.wb-marked mark').length)") != "0", "\(what)")
                        try await check(browser, axe, what + ", found")
                        #expect(try await treated(browser).contains("[BSN]"), "\(what)")

                        try await browser.tab(to: "#n-treatment")
                        try await browser.press(.down)
                        try await browser.tab(to: "main form[method=post] button[type=submit]")
                        try await browser.leave(with: .enter)
                        #expect(try await treated(browser).contains("[BSN 1]"), "\(what)")
                        // The text to copy takes all of itself, and nothing else.
                        try await browser.tab(to: "#n-treated")
                        #expect(try await browser.text("document.activeElement.select(); return getSelection().toString()") == treated(browser), "\(what)")
                        try await check(browser, axe, what + ", numbered")
                    }
                }
                let console = try await browser.console().filter { !$0.contains("favicon.ico") && !$0.contains("422") }
                #expect(console.isEmpty, "\(console)")
            } catch {
                await browser.quit()
                throw error
            }
            await browser.quit()
            await server.stop()
        }

        private func treated(_ browser: Browser) async throws -> String {
            try await browser.text("return document.querySelector('#n-treated').value")
        }

        private func check(_ browser: Browser, _ axe: String, _ what: String) async throws {
            let violations = try await browser.violations(axe: axe)
            #expect(violations.isEmpty, "\(what): \(violations.joined(separator: "\n"))")
            let overflow = try await browser.text("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")
            #expect(overflow == "0", "\(what): \(overflow) pixels too wide")
        }
    }
}
