import Foundation
import Register
import TestSupport
import Testing

/// For every role: every page and every form of the register does what the table of roles says, and nothing else.
@Suite("Roles over HTTP", .serialized)
struct RoleTests {
    /// What a form needs to find before it can be sent.
    enum Stage: String, CaseIterable {
        case draft, example, weighing, assessed, consultingAuthority, finished, advised, asked, consulted, refused, inReview, approved, signed, permitted
    }

    /// A form: where it goes and what it says. `@` is the dossier, `#` the task, permit or advice that the stage made.
    struct Act: Sendable, CustomTestStringConvertible {
        var name: String
        /// Any of these is enough.
        var powers: Set<Power>
        var stage: Stage
        var path: String
        var fields: [(String, String)]

        var testDescription: String { name }

        /// Only what comes with a permit asks for a verdict; nobody has to answer questions for the rest.
        var needsAnswers: Bool { !powers.isDisjoint(with: [.issuePermit, .revokePermit]) }

        init(_ name: String, _ powers: Set<Power>, _ stage: Stage, _ path: String, _ fields: [(String, String)]) {
            (self.name, self.powers, self.stage, self.path, self.fields) = (name, powers, stage, path, fields)
        }
    }

    static let acts: [Act] = [
        Act("answer a question", [.edit], .draft, "/dossier/@/vraag/large-scale", [("answer", "yes")]),
        Act("fill in fields", [.edit], .draft, "/dossier/@/velden/general", [("description", "anders")]),
        Act("choose operations", [.edit], .draft, "/dossier/@/bewerkingen", [("operation", "erase")]),
        Act("add a purpose", [.edit], .draft, "/dossier/@/doelen", [("id", "new"), ("name-new", "Nog een doel"), ("description-new", "")]),
        Act("choose datasets", [.edit], .draft, "/dossier/@/datasets", [("dataset", "")]),
        Act("delete", [.edit], .draft, "/dossier/@/verwijderen", []),
        Act("submit", [.submit], .draft, "/dossier/@/stap", [("step", "submit")]),
        Act("plan a task", [.assign], .example, "/dossier/@/taak/#/plan", [("owner", ""), ("due", "2099-01-01"), ("recurrence", "")]),
        Act("finish a task", [.prove], .example, "/dossier/@/taak/#", [("link", "https://voorbeeld.example/overeenkomst.pdf")]),
        Act("reopen a task", [.prove], .finished, "/dossier/@/taak/#/heropenen", [("reason", "toch niet")]),
        Act("advise", [.advise], .draft, "/dossier/@/advies", [("stance", "positive"), ("text", "akkoord")]),
        Act("answer an advice", [.answerAdvice], .advised, "/dossier/@/taak/#", [("departs", "no"), ("reason", "gedaan")]),
        Act("ask the council", [.askCouncil], .draft, "/dossier/@/ondernemingsraad", [("step", "ask"), ("reasons", "a"), ("consequences", "b")]),
        Act("consult the council", [.askCouncil, .decideForCouncil], .asked, "/dossier/@/ondernemingsraad", [("step", "consult"), ("day", today)]),
        Act("decide for the council", [.decideForCouncil], .consulted, "/dossier/@/ondernemingsraad", [("step", "decide"), ("decision", "consented")]),
        Act(
            "record what the council heard", [.askCouncil, .decideForCouncil], .refused, "/dossier/@/ondernemingsraad", [("step", "told"), ("told-on", today)]),
        Act("consider factors", [.judge], .weighing, "/dossier/@/taak/#", [("step", "consider"), ("leaning-link", "neutral"), ("finding-link", "gezien")]),
        Act(
            "weigh by a sheet", [.judge], .weighing, "/dossier/@/taak/#",
            ["link", "context", "nature", "consequences", "safeguards"].flatMap { [("leaning-\($0)", "for"), ("finding-\($0)", "gezien")] }
                + [("step", "judge"), ("outcome", "yes"), ("reason", "het past")]),
        Act("conclude the DPIA", [.edit], .assessed, "/dossier/@/dpia", [("conclusion", "zo kan het")]),
        Act("ask the authority", [.edit], .draft, "/dossier/@/raadpleging", [("step", "ask"), ("day", today), ("text", "de DPIA")]),
        Act("record its extension", [.edit], .consultingAuthority, "/dossier/@/raadpleging", [("step", "extend"), ("day", today)]),
        Act("record its question", [.edit], .consultingAuthority, "/dossier/@/raadpleging", [("step", "question"), ("day", today)]),
        Act(
            "record its advice", [.edit], .consultingAuthority, "/dossier/@/raadpleging",
            [("step", "advise"), ("day", today), ("advice", "no-objections"), ("text", "akkoord")]),
        Act("record the time to object", [.prove], .draft, "/dossier/@/bezwaar", [("from", today), ("until", inAYear), ("how", "per brief")]),
        Act("approve", [.approve], .inReview, "/dossier/@/stap", [("step", "approve")]),
        Act("send back in review", [.approve, .sign], .inReview, "/dossier/@/stap", [("step", "send-back"), ("reason", "nog niet goed")]),
        Act("sign", [.sign], .approved, "/dossier/@/stap", [("step", "sign"), ("review", inAYear)]),
        Act("send back when approved", [.approve, .sign], .approved, "/dossier/@/stap", [("step", "send-back"), ("reason", "nog niet goed")]),
        Act("lapse", [.sign], .signed, "/dossier/@/stap", [("step", "lapse"), ("reason", "gestopt")]),
        Act("issue a permit", [.issuePermit], .signed, "/dossier/@/vergunning", [("safeguards", ""), ("until", "")]),
        Act("revoke a permit", [.revokePermit], .permitted, "/dossier/@/vergunning/#", [("reason", "gestopt")]),
    ]

    static var today: String { day(Date()) }
    static var inAYear: String { day(Date().addingTimeInterval(360 * 86_400)) }

    static func day(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam")!
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return [parts.year!, parts.month!, parts.day!].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    }

    // MARK: Forms on dossiers

    @Test("A form does what the table of roles allows, and nothing for the others", arguments: acts)
    func form(act: Act) async throws {
        let office = try await Shared.office()
        let auditor = try await office.person(.auditor)
        // Nobody who may not: one dossier is enough, for nothing changes.
        let (dossier, thing) = try await make(act.stage, office, hasAnswers: act.needsAnswers)
        let path = act.path.replacing("@", with: dossier).replacing("#", with: thing)
        let before = try await state(dossier, auditor)
        for role in Role.allCases where role.powers.isDisjoint(with: act.powers) {
            let answer = try await office.post(try await office.person(role), path, act.fields)
            #expect(answer.status == (role.powers.contains(.read) ? 403 : 404), "\(role): \(answer.status)")
        }
        let nobody = try await office.post(Visitor(office.server.client), path, act.fields)
        #expect(nobody.status == 303 && nobody["location"]?.hasPrefix("/aanmelden") == true)
        #expect(try await state(dossier, auditor) == before)
        // Everybody who may, each on a dossier of their own, made by others.
        for role in Role.allCases where !role.powers.isDisjoint(with: act.powers) {
            let (dossier, thing) = try await make(act.stage, office, hasAnswers: act.needsAnswers)
            let answer = try await office.post(
                try await office.person(role), act.path.replacing("@", with: dossier).replacing("#", with: thing), act.fields)
            #expect(answer.status == 303, "\(role): \(answer.status)")
            // What the ledger notes reads in the language of the page.
            let history = try await auditor.get("/dossier/\(dossier)/geschiedenis").text
            #expect(["low", "middle", "high"].allSatisfy { !history.contains("restrisico: \($0)") }, "\(role)")
        }
    }

    /// What can be seen of a dossier, and what the ledger says was done.
    private func state(_ dossier: String, _ auditor: Visitor) async throws -> [String] {
        let page = try await auditor.get("/dossier/\(dossier)")
        let history = try await auditor.get("/dossier/\(dossier)/geschiedenis")
        #expect(page.status == 200 && history.status == 200)
        return [page.text, history.text]
    }

    /// A dossier at a stage, and the task, advice or permit that the stage is about.
    /// - Parameter hasAnswers: whether nothing is to stand in the way of a permit.
    private func make(_ stage: Stage, _ office: Office, hasAnswers: Bool = false) async throws -> (dossier: String, thing: String) {
        func person(_ role: Role) async throws -> Visitor { try await office.person(role) }
        let owner = try await person(.processOwner)
        func did(_ visitor: Visitor, _ path: String, _ fields: [(String, String)], _ line: Int = #line) async throws {
            let answer = try await office.post(visitor, path, fields)
            #expect(answer.status == 303, "\(stage), \(path), line \(line)")
        }
        func task(_ dossier: String, _ kind: String) async throws -> String {
            let page = try await owner.get("/dossier/\(dossier)").text
            return String(try #require(try page.firstMatch(of: Regex("/taak/(\(kind)-[^\"]+)\""))?.output[1].substring))
        }
        switch stage {
        case .draft: return (try await office.dossier(owner), "")
        case .example, .finished:
            let dossier = try await office.dossier(owner, start: "saas-supplier-reuse")
            let key = "duty-AVG-28-3"
            if stage == .finished { try await did(owner, "/dossier/\(dossier)/taak/\(key)", [("link", "https://voorbeeld.example/overeenkomst.pdf")]) }
            return (dossier, key)
        case .weighing:
            let dossier = try await office.dossier(owner, start: "saas-supplier-reuse")
            return (dossier, try await task(dossier, "judge-the-new-purpose"))
        case .assessed:
            let dossier = try await office.dossier(owner)
            try await did(owner, "/dossier/\(dossier)/velden/data", [("data.row", "new"), ("data.new.name", "naam")])
            try await did(
                owner, "/dossier/\(dossier)/velden/assessment",
                [
                    ("proposal", "een proef"), ("necessity", "nodig"), ("proportionality", "in verhouding"), ("views-sought", "no"),
                    ("views-not-sought", "het gaat om een proef zonder mensen"), ("risks.row", "new"), ("risks.new.risk", "een lek"),
                    ("risks.new.chance", "low"), ("risks.new.impact", "low"), ("risks.new.measure", "versleutelen"), ("risks.new.left-chance", "low"),
                    ("risks.new.left-impact", "low"),
                ])
            return (dossier, "")
        case .consultingAuthority:
            let dossier = try await office.dossier(owner)
            try await did(owner, "/dossier/\(dossier)/raadpleging", [("step", "ask"), ("day", Self.today), ("text", "de DPIA")])
            return (dossier, "")
        case .advised:
            let dossier = try await office.dossier(owner)
            try await did(try await person(.dataProtectionOfficer), "/dossier/\(dossier)/advies", [("stance", "conditional"), ("text", "mits")])
            return (dossier, try await task(dossier, "advice"))
        case .asked, .consulted, .refused:
            let dossier = try await office.dossier(owner)
            let path = "/dossier/\(dossier)/ondernemingsraad"
            try await did(owner, path, [("step", "ask"), ("reasons", "a"), ("consequences", "b")])
            if stage != .asked { try await did(owner, path, [("step", "consult"), ("day", Self.today)]) }
            if stage == .refused { try await did(try await person(.worksCouncilMember), path, [("step", "decide"), ("decision", "refused")]) }
            return (dossier, "")
        case .inReview, .approved, .signed, .permitted:
            let dossier = try await office.dossier(owner)
            if hasAnswers {
                try await office.answerNobody(owner, dossier)
                try await did(owner, "/dossier/\(dossier)/bewerkingen", [("operation", "use")])
            }
            try await did(owner, "/dossier/\(dossier)/stap", [("step", "submit")])
            if stage == .inReview { return (dossier, "") }
            try await did(try await person(.privacyOfficer), "/dossier/\(dossier)/stap", [("step", "approve")])
            if stage == .approved { return (dossier, "") }
            try await did(try await person(.mandateHolder), "/dossier/\(dossier)/stap", [("step", "sign"), ("review", Self.inAYear)])
            if stage == .signed { return (dossier, "") }
            try await did(try await person(.privacyOfficer), "/dossier/\(dossier)/vergunning", [("safeguards", ""), ("until", "")])
            let page = try await owner.get("/dossier/\(dossier)").text
            return (dossier, String(try #require(page.firstMatch(of: /\/vergunning\/([0-9a-f-]{36})/)?.1)))
        }
    }

    @Test("Nobody approves or signs what they worked on, whatever their role")
    func ownWork() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(officer)
        #expect(try await office.post(officer, "/dossier/\(dossier)/stap", [("step", "submit")]).status == 303)
        let refused = try await office.post(officer, "/dossier/\(dossier)/stap", [("step", "approve")])
        #expect(refused.status == 403)
        // The page offers no button that is refused.
        #expect(!(try await officer.get("/dossier/\(dossier)")).text.contains("value=\"approve\""))
    }

    @Test("Whoever acts on what somebody else has changed since is told so")
    func stale() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner)
        let page = try await owner.get("/dossier/\(dossier)/bewerkingen")
        let revision = String(try #require(page.text.firstMatch(of: /name="revision" value="(\d+)"/)?.1))
        let fields = [("revision", revision), ("operation", "use")]
        #expect(try await office.post(owner, "/dossier/\(dossier)/bewerkingen", fields).status == 303)
        #expect(try await office.post(owner, "/dossier/\(dossier)/bewerkingen", [("revision", revision), ("operation", "erase")]).status == 409)
    }

    @Test("A task is given only to somebody with a role in the organisation, and only on a day that is one")
    func plan() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let (dossier, key) = try await make(.example, office)
        let path = "/dossier/\(dossier)/taak/\(key)/plan"
        #expect(try await office.post(owner, path, [("owner", "voorbeeld-reader"), ("due", "2099-01-01")]).status == 303)
        #expect(try await office.post(owner, path, [("owner", "somebody-else"), ("due", "2099-01-01")]).status == 422)
        #expect(try await office.post(owner, path, [("owner", "voorbeeld-reader"), ("due", "2099-02-31")]).status == 422)
        let page = try await owner.get("/dossier/\(dossier)/taak/\(key)").text
        #expect(page.contains("value=\"2099-01-01\"") && !page.contains("somebody-else"))
    }

    // MARK: Forms on the organisation

    @Test("Only who may edit makes a dossier")
    func new() async throws {
        let office = try await Shared.office()
        let fields = [("name", "Een dossier van \(UUID().uuidString)"), ("purpose", "een proef"), ("register", "controller")]
        for role in Role.allCases {
            let person = try await office.person(role)
            let answer = try await office.post(person, "/register/voorbeeld/nieuw", fields)
            #expect(answer.status == (role.powers.contains(.edit) ? 303 : 403), "\(role)")
            let incomplete = try await office.post(person, "/register/voorbeeld/nieuw", [])
            #expect(incomplete.status == (role.powers.contains(.edit) ? 422 : 403), "\(role)")
        }
        let word = fields[0].1.split(separator: " ").last!.split(separator: "-").last!
        let list = try await office.person(.reader).get("/register/voorbeeld?q=\(word)").text
        #expect(list.matches(of: /href="\/dossier\//).count == Role.allCases.count { $0.powers.contains(.edit) })
    }

    @Test("Only the administrator invites people and gives roles")
    func people() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        for role in Role.allCases where role != .administrator {
            let person = try await office.person(role)
            let invited = try await office.post(
                person, "/register/voorbeeld/mensen", [("name", "Iemand"), ("email", "iemand@voorbeeld.example"), ("role", "reader")])
            #expect(invited.status == 403, "\(role)")
            let changed = try await office.post(
                person, "/register/voorbeeld/mensen/voorbeeld-\(role.rawValue)", [("role-voorbeeld-\(role.rawValue)", "privacy-officer")])
            #expect(changed.status == 403, "\(role)")
            for path in ["mensen/voorbeeld-reader/einde", "mensen/voorbeeld-reader/nieuw-wachtwoord", "mensen/voorbeeld-reader/wissen", "uitnodiging/x"] {
                #expect(try await office.post(person, "/register/voorbeeld/\(path)", [("step", "withdraw")]).status == 403, "\(role), \(path)")
            }
        }
        let administrator = try await office.person(.administrator)
        let before = try await administrator.get("/register/voorbeeld/mensen").text
        #expect(!before.contains("iemand@voorbeeld.example"))
        let invited = try await office.post(
            administrator, "/register/voorbeeld/mensen", [("name", "Iemand"), ("email", "iemand@voorbeeld.example"), ("role", "reader")])
        #expect(invited.status == 200 && invited.oneTimeLink != nil)
        #expect(
            try await office.post(
                administrator, "/register/voorbeeld/mensen/voorbeeld-reader", [("role-voorbeeld-reader", "security-officer")]
            ).status == 303)
        // A role counts at once.
        let reader = try await office.person(.reader)
        #expect(try await reader.get("/register/voorbeeld/mensen").status == 403)
        let dossier = try await office.dossier(try await office.person(.processOwner), start: "saas-supplier-reuse")
        #expect(try await reader.get("/dossier/\(dossier)").status == 200)
        #expect(
            try await office.post(administrator, "/register/voorbeeld/mensen/voorbeeld-reader/einde", []).status == 303)
        #expect(try await reader.get("/dossier/\(dossier)").status == 303)
        // Whoever left can be erased, and nobody else; not without a tick.
        let erase = "/register/voorbeeld/mensen/voorbeeld-reader/wissen"
        #expect(try await office.post(administrator, erase, []).status == 422)
        #expect(try await administrator.get("/register/voorbeeld/mensen").text.contains("Wis deze persoon"))
        #expect(try await office.post(administrator, erase, [("sure-voorbeeld-reader", "yes")]).status == 303)
        #expect(try await administrator.get("/register/voorbeeld/mensen").text.contains("Een gewiste persoon, tot"))
        let member = "/register/voorbeeld/mensen/voorbeeld-auditor/wissen"
        #expect(try await office.post(administrator, member, [("sure-voorbeeld-auditor", "yes")]).status == 404)
        await server.stop()
    }

    @Test("An administrator cannot lose the own role by any form")
    func ownRole() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        let administrator = try await office.person(.administrator)
        #expect(
            try await office.post(
                administrator, "/register/voorbeeld/mensen/voorbeeld-administrator", [("role-voorbeeld-administrator", "reader")]
            ).status == 422)
        #expect(
            try await office.post(
                administrator, "/register/voorbeeld/mensen", [("name", "Ik"), ("email", "administrator@voorbeeld.example"), ("role", "reader")]
            ).status == 422)
        #expect(try await administrator.get("/register/voorbeeld/mensen").status == 200)
        await server.stop()
    }

    // MARK: Pages

    /// Pages of a dossier, and the power that opens them.
    static let pages: [(path: String, power: Power)] = [
        ("/dossier/@", .read), ("/dossier/@/vraag", .edit), ("/dossier/@/vraag/large-scale", .edit), ("/dossier/@/velden/general", .read),
        ("/dossier/@/bewerkingen", .read), ("/dossier/@/taak/#", .read), ("/dossier/@/advies", .read), ("/dossier/@/ondernemingsraad", .read),
        ("/dossier/@/informatie", .read), ("/dossier/@/prescan", .read), ("/dossier/@/dpia", .read), ("/dossier/@/raadpleging", .read),
        ("/dossier/@/bezwaar", .read), ("/dossier/@/tussenkomst", .read), ("/dossier/@/verwerkers", .read), ("/dossier/@/geschiedenis", .readHistory),
        ("/dossier/@/verschillen", .read), ("/register/voorbeeld", .read),
        ("/register/voorbeeld/nieuw", .edit), ("/register/voorbeeld/mensen", .manageAccess),
    ]

    @Test("A page opens for who may see it, and for nobody else")
    func pages() async throws {
        let office = try await Shared.office()
        let (dossier, key) = try await make(.example, office)
        let english = ["vraag": "question", "velden": "fields", "bewerkingen": "operations", "taak": "task", "advies": "advice", "verschillen": "changes"]
            .merging(["informatie": "notice", "prescan": "pre-scan", "raadpleging": "consultation", "bezwaar": "objections"]) { $1 }
            .merging(["tussenkomst": "intervention", "verwerkers": "processors"]) { $1 }
            .merging(["ondernemingsraad": "works-council", "geschiedenis": "history", "nieuw": "new", "mensen": "people"]) { $1 }
        for (number, role) in Role.allCases.enumerated() {
            let person = try await office.person(role)
            for (place, (path, power)) in Self.pages.enumerated() {
                let dutch = path.replacing("@", with: dossier).replacing("#", with: key)
                let other = "/en" + dutch.split(separator: "/").map { "/" + (english[String($0)] ?? String($0)) }.joined()
                // An administrator is not told which dossiers there are; of the organisation everybody in it knows.
                let refused = role.powers.contains(.read) || (path.hasPrefix("/register/") && power != .read) ? 403 : 404
                let address = (number + place).isMultiple(of: 2) ? dutch : other
                let page = try await person.get(address)
                // This example leaves no question open.
                let opened = path.hasSuffix("/vraag") ? 303 : 200
                #expect(page.status == (role.powers.contains(power) ? opened : refused), "\(role): \(address)")
                #expect(page["cache-control"] == "no-store", "\(role): \(address)")
                #expect(page["x-robots-tag"] == "noindex" || page.status == 303, "\(role): \(address)")
            }
        }
    }

    @Test("No page leads to a page that this role may not see")
    func links() async throws {
        let office = try await Shared.office()
        let (dossier, key) = try await make(.example, office)
        for role in [Role.reader, .securityOfficer, .processOwner, .administrator] {
            let person = try await office.person(role)
            // Of what looks alike two are enough.
            var alike: [String: Int] = [:]
            var (seen, next) = (Set<String>(), ["/register", "/dossier/\(dossier)", "/dossier/\(dossier)/taak/\(key)"])
            if !role.powers.contains(.read) { next = ["/register", "/register/voorbeeld/mensen"] }
            while let path = next.popLast() {
                let kind = path.replacing(/(duty|judge)-[^\/]+|vraag\/.+|velden\/.+/, with: "*")
                guard seen.insert(path).inserted, alike[kind, default: 0] < 2 else { continue }
                alike[kind, default: 0] += 1
                let page = try await person.get(path)
                #expect(page.status == 200 || page.status == 303, "\(role): \(path) gives \(page.status)")
                for match in page.text.matches(of: /href="(\/(?:dossier|register|mijn-account)[^"#]*)/) {
                    let link = String(match.1)
                    if link == "/register" || link.hasPrefix("/register/voorbeeld") && !link.contains("?") || link.contains(dossier) { next.append(link) }
                }
            }
            #expect(seen.count > 1, "\(role)")
        }
    }
}
