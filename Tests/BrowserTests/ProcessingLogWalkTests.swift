import Foundation
import TestSupport
import Testing

/// A token is made, a system writes with it, and an officer finds what it wrote: by keyboard, in both languages, wide and narrow.
extension InChromium {
    @Suite("The processing log")
    struct ProcessingLogWalkTests {
        @Test("From a token to what was done with somebody's data, without a violation of axe-core", arguments: [true, false])
        func walk(isDutch: Bool) async throws {
            let server = try await RunningServer.start(hasExampleOrganisation: true)
            let browser = try await Browser()
            do {
                try await walk(isDutch, server, browser, axe: try Axe.source())
            } catch {
                await browser.quit()
                throw error
            }
            await browser.quit()
            await server.stop()
        }

        private func walk(_ isDutch: Bool, _ server: RunningServer, _ browser: Browser, axe: String) async throws {
            func address(_ nl: String, _ en: String) -> String { "http://127.0.0.1:\(server.port)/" + (isDutch ? nl : "en/" + en) }
            func press(_ selector: String) async throws {
                try await browser.tab(to: selector)
                try await browser.leave(with: .enter)
            }
            func write(_ text: String, in field: String) async throws {
                try await browser.tab(to: field)
                try await browser.type(text)
            }
            func look(_ what: String) async throws {
                for width in [1280, 320] {
                    try await browser.resize(to: width)
                    let violations = try await browser.violations(axe: axe)
                    #expect(violations.isEmpty, "\(what) at \(width): \(violations.joined(separator: "\n"))")
                    let overflow = try await browser.text("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")
                    #expect(overflow == "0", "\(what) at \(width): \(overflow) pixels too wide")
                }
            }
            // The token.
            try await browser.open(address("voorbeeldorganisatie", "example-organisation"))
            try await press("button[value='privacy-officer']")
            try await browser.open(address("mijn-account", "my-account"))
            try await press("#tokens a")
            try await look("no tokens")
            try await press("main form button[type=submit]")
            try await look("a token without a name")
            try await write("Balie", in: "input[name=name]")
            try await browser.tab(to: "input[value='log.write']")
            try await browser.press(.space)
            try await press("#make button[type=submit]")
            try await look("a new token")
            let token = try await browser.text("return document.querySelector('main pre').textContent.trim()")
            try #require(token.hasPrefix("wbg_"))
            // A system writes.
            let span = """
                {"traceId":"000000000000000000000000000000aa","spanId":"00000000000000bb","name":"adres opvragen","startTimeUnixNano":"1790000000000000000",
                "endTimeUnixNano":"1790000000500000000","attributes":[
                {"key":"dpl.core.processing_activity_id","value":{"stringValue":"https://elders.example/een/heel/lang/adres/van/een/verwerking/in/een/ander/register"}},
                {"key":"dpl.core.data_subject_id","value":{"stringValue":"999990019"}},{"key":"dpl.core.data_subject_id_type","value":{"stringValue":"BSN"}}]}
                """
            let answer = try await server.client.send(
                "POST", "/v1/traces", headers: [("content-type", "application/json"), ("authorization", "Bearer \(token)")],
                body: Array(#"{"resourceSpans":[{"scopeSpans":[{"spans":[\#(span)]}]}]}"#.utf8))
            #expect(answer.text == "{}")
            // Somebody asks.
            try await browser.open(address("register/voorbeeld", "register/voorbeeld"))
            try await press("main a[href$='\(isDutch ? "gebruik-van-gegevens" : "use-of-data")']")
            try await look("the empty search")
            try await write("999990019", in: "input[name=id]")
            try await press("#search button[type=submit]")
            try await look("what was found")
            #expect(try await browser.text("return document.querySelector('#found').textContent").contains("adres opvragen"))
            #expect(!(try await browser.path()).contains("999990019"))
            try await write("999990020", in: "input[name=id]")
            try await press("#search button[type=submit]")
            try await look("nothing found")
            try await write("0", in: "input[name=days]")
            try await press("#keeping button[type=submit]")
            try await look("a wrong period")
        }
    }
}
