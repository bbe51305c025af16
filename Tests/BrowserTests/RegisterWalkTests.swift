import Foundation
import TestSupport
import Testing

/// From a dossier to a permit and its end, by keyboard alone: one walk for each example file, in Dutch and English in turn.
extension InChromium {
    @Suite("The way of a dossier")
    struct RegisterWalkTests {
        /// The dossiers of the example organisation that come to a permit, one of each file, by their names.
        static let walks = [
            "Een werkgever controleert personeel: Dezelfde test aan boord van een schip",
            "Een algoritme dat sollicitanten op volgorde zet: Zonder postcodes en een mens bekijkt elke sollicitant",
            "Gemeente zoekt mensen die een uitkering mislopen, en mensen die misschien frauderen: Er is een wet die dit koppelen regelt",
            "Profielen van internet voor een zoekdienst naar personeel: Mensen melden zich zelf aan",
            "Softwareleverancier wil klantgegevens voor zichzelf gebruiken: De leverancier doet alleen wat de klant opdraagt",
            "Een school en een ziekenhuis: Online toezicht alleen waar niets anders kan, met alle waarborgen",
            "Zien welke bedrijven uw website bezoeken",
        ]

        @Test("Every example comes to a permit through different people, and a changed fact ends it")
        func walks() async throws {
            try #require(Self.walks.count == JourneyTests.examples.count)
            let server = try await RunningServer.start(hasExampleOrganisation: true)
            let browser = try await Browser()
            do {
                for (number, name) in Self.walks.enumerated() {
                    var walker = RegisterWalk(
                        browser: browser, origin: "http://127.0.0.1:\(server.port)", client: server.client, isDutch: number.isMultiple(of: 2), name: name,
                        axe: try Axe.source())
                    try await walker.walk()
                }
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

/// One dossier on its way, with the hands of everybody who has to do with it.
struct RegisterWalk {
    let browser: Browser
    let origin: String
    let client: HTTPClient
    let isDutch: Bool
    let name: String
    let axe: String
    private var dossier = ""
    private var seen: Set<String> = []

    init(browser: Browser, origin: String, client: HTTPClient, isDutch: Bool, name: String, axe: String) {
        (self.browser, self.origin, self.client, self.isDutch, self.name, self.axe) = (browser, origin, client, isDutch, name, axe)
    }

    mutating func walk() async throws {
        try await be("process-owner")
        try await find()
        try await doTasks()
        try await step("submit", by: "process-owner")
        try await step("approve", by: "privacy-officer")
        try await step("sign", by: "mandate-holder")
        let token = try await givePermit()
        let (status, answer) = try await verify(token)
        #expect(status == 200 && answer["valid"] as? Bool == true, "\(name): \(answer)")
        try await changeFact()
        let (refused, reason) = try await verify(token)
        #expect(refused == 422 && reason["valid"] as? Bool == false && reason["code"] as? String == "revoked", "\(name): \(reason)")
        let words = try #require(reason["reason"] as? [String: String], "\(name): \(reason)")
        #expect(words["nl"]?.isEmpty == false && words["en"]?.isEmpty == false, "\(name)")
        try await openDossier()
        try await follow("#permits a")
        try await look("the permit, revoked")
        #expect(try await browser.text("return document.querySelector('main .wb-notice--large').textContent").contains(word("ingetrokken", "revoked")))
    }

    private func word(_ nl: String, _ en: String) -> String { isDutch ? nl : en }
    private func address(_ nl: String, _ en: String) -> String { origin + word("/" + nl, "/en/" + en) }

    // MARK: Going about

    /// Somebody else sits down.
    private mutating func be(_ role: String) async throws {
        try await browser.open(address("voorbeeldorganisatie", "example-organisation"))
        if role == "process-owner", dossier.isEmpty { try await look("choosing a role") }
        try await press("button[value='\(role)']")
    }

    private mutating func find() async throws {
        try await look("the list")
        try await browser.tab(to: "input[name=q]")
        try await browser.type(String(name.split(separator: ":").last!.split(separator: " ").prefix(6).joined(separator: " ")))
        try await browser.leave(with: .enter)
        let path = try await browser.text(
            "return [...document.querySelectorAll('main td a')].find(a => a.textContent === arguments[0])?.getAttribute('href') ?? ''", [name])
        try #require(!path.isEmpty, "\(name) is not in the list")
        dossier = path
        try await follow("main td a[href='\(path)']")
        try await look("the dossier")
    }

    private func openDossier() async throws { try await browser.open(origin + dossier) }

    private func follow(_ selector: String) async throws {
        try await browser.tab(to: selector)
        try await browser.leave(with: .enter)
    }

    private func press(_ selector: String) async throws {
        try await follow(selector)
        let mistake = try await browser.text("return document.querySelector('.wb-error-summary')?.textContent ?? ''")
        let path = try await browser.path()
        #expect(mistake.isEmpty, "\(name), \(path): \(mistake)")
    }

    private func write(_ text: String, in field: String) async throws {
        try await browser.tab(to: field)
        try await browser.type(text)
    }

    // MARK: Tasks

    private mutating func doTasks() async throws {
        var tried: Set<String> = []
        while true {
            try await openDossier()
            let links = try await browser.text(
                "return [...document.querySelectorAll('#tasks a')].filter(a => !a.closest('details')).map(a => a.getAttribute('href')).join(' ')")
            guard let link = links.split(separator: " ").map(String.init).first(where: { !tried.contains($0) }) else { return }
            tried.insert(link)
            if link.contains("/judge-") {
                try await follow("#tasks a[href='\(link)']")
                try await look("a judgement")
                // A weighing with a sheet: each factor first.
                let factors = try await browser.text(
                    "return [...document.querySelectorAll('textarea[name^=finding-]')].map(e => e.name.slice(8)).join(' ')")
                for factor in factors.split(separator: " ") {
                    try await browser.tab(to: "input[name=leaning-\(factor)]")
                    try await browser.press(.space)
                    try await write("Bekeken.", in: "textarea[name=finding-\(factor)]")
                }
                try await browser.tab(to: "input[name=outcome]")
                try await browser.press(.space)
                try await write("Dit is nodig en niets milders werkt even goed.", in: "textarea[name=reason]")
                try await press("form:has([name=outcome]) button[type=submit]:last-of-type")
            } else if link.contains("/duty-") {
                try await follow("#tasks a[href='\(link)']")
                try await look("a duty")
                try await write("Gedaan en nagekeken.", in: "textarea[name=statement]")
                try await write("https://voorbeeld.example/bewijs", in: "input[name=link]")
                try await press("form:has([name=statement]) button[type=submit]")
            } else if link.hasSuffix(word("/ondernemingsraad", "/works-council")) {
                try await consent(link)
            } else if link.hasSuffix(word("/advies", "/advice")) {
                try await advice()
            } else {
                try await follow("#tasks a[href='\(link)']")
                try await look("a question")
                try await browser.tab(to: "input[name=answer][value=none]")
                try await browser.press(.space)
                try await press("main form:has([name=answer]) button[type=submit]")
            }
        }
    }

    private mutating func consent(_ link: String) async throws {
        try await follow("#tasks a[href='\(link)']")
        try await write("Veiligheid op het werk.", in: "textarea[name=reasons]")
        try await write("Een korte test voor de dienst.", in: "textarea[name=consequences]")
        try await press("form:has([name=reasons]) button[type=submit]")
        try await press("form:has([name=day]) button[type=submit]")
        try await be("works-council-member")
        try await browser.open(origin + link)
        try await look("the works council")
        try await browser.tab(to: "input[name=decision]")
        try await browser.press(.space)
        try await press("form:has([name=decision]) button[type=submit]")
        try await be("process-owner")
    }

    private mutating func advice() async throws {
        try await be("data-protection-officer")
        try await openDossier()
        try await follow("#sign-offs .wb-button, #sign-offs a[href$='/advies'], #sign-offs a[href$='/advice']")
        try await look("the advice")
        try await browser.tab(to: "input[name=stance]")
        try await browser.press(.space)
        try await write("Dit kan zo.", in: "textarea[name=text]")
        try await press("form:has([name=stance]) button[type=submit]")
        try await be("process-owner")
    }

    // MARK: Steps

    private mutating func step(_ step: String, by role: String) async throws {
        try await be(role)
        try await openDossier()
        try await look("before \(step)")
        try await press("form:has([name=step][value=\(step)]) button[type=submit]")
        #expect(try await browser.text("return String(!!document.querySelector('form:has([name=step][value=\(step)])'))") == "false", "\(name): \(step)")
    }

    private mutating func givePermit() async throws -> String {
        try await be("privacy-officer")
        try await openDossier()
        try await look("before the permit")
        try await press("form:has([name=safeguards]) button[type=submit]")
        try await look("the permit")
        return try await browser.text("return document.querySelector('#token pre').textContent.trim()")
    }

    private func verify(_ token: String) async throws -> (status: Int, answer: [String: Any]) {
        let answer = try await client.send("POST", "/api/v1/permits/verify", body: Array(token.utf8))
        return (answer.status, try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]))
    }

    /// The fact that the owner is no longer sure of: the ground, or for whoever only follows instructions how people are recognised.
    private var doubted: String { name.hasPrefix("Softwareleverancier") ? "identifiability" : "claimed-legal-basis" }

    /// The owner is no longer sure of a fact; the page warns before the permit goes.
    private mutating func changeFact() async throws {
        try await be("process-owner")
        try await openDossier()
        try await browser.tab(to: "details:has(a[href$='/\(doubted)']) > summary")
        try await browser.press(.enter)
        try await follow("main a[href$='/\(doubted)']")
        try await browser.tab(to: "input[name=answer]")
        for _ in 0..<20 where try await browser.text("return document.activeElement.value") != "unknown" { try await browser.press(.down) }
        try await look("a question again")
        try await browser.tab(to: "input[name=answer]:checked")
        try await press("main form:has([name=answer]) button[type=submit]")
        #expect(try await browser.text("return document.querySelector('.wb-notice').textContent").contains(word("Weet u het zeker?", "Are you sure?")))
        try await look("the warning")
        try await press("main form:has([name=confirmed]) button[type=submit]")
        #expect(try await browser.text("return document.querySelector('#permits').textContent").contains(word("ingetrokken", "revoked")), "\(name)")
    }

    // MARK: Looking

    /// The page as everybody should be able to use it, wide and narrow; one of each kind.
    private mutating func look(_ what: String) async throws {
        guard seen.insert(what).inserted else { return }
        let path = try await browser.path()
        for width in [320, 1280] {
            try await browser.resize(to: width)
            let place = "\(name), \(what), \(path) at \(width)"
            let violations = try await browser.violations(axe: axe)
            #expect(violations.isEmpty, "\(place): \(violations.joined(separator: "\n"))")
            let overflow = try await browser.text("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")
            #expect(overflow == "0", "\(place): \(overflow) pixels too wide")
            let doubles = try await browser.text(
                "const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, n) => ids.indexOf(id) !== n).join(' ')")
            #expect(doubles.isEmpty, "\(place): ids that stand twice: \(doubles)")
            let unlabelled = try await browser.text(
                "return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(e => !e.labels.length).map(e => e.name).join(' ')")
            #expect(unlabelled.isEmpty, "\(place): fields without a label: \(unlabelled)")
        }
    }
}
