import Foundation
import Register
import TestSupport
import Testing

/// Several purposes in one dossier, files as evidence, and answers that take a permit away.
@Suite("Purposes and evidence over HTTP", .serialized)
struct PurposeTests {
    /// The ids of the purposes, in their order.
    static func ids(_ page: String) -> [String] {
        page.matches(of: /name="id" value="([^"]+)"/).map { String($0.1) }.filter { $0 != "new" }
    }

    @Test("Each purpose has a verdict and answers of its own; taking one back or away leaves the rest")
    func purposes() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner, start: "saas-supplier-reuse")
        let place = "/dossier/\(dossier)/doelen"
        let first = try #require(Self.ids(try await owner.get(place).text).first)
        let both = [("id", first), ("name-\(first)", "Het eerste doel"), ("description-\(first)", "")]
        #expect(try await office.post(owner, place, both + [("id", "new"), ("name-new", "Het tweede doel"), ("description-new", "")]).status == 303)
        let second = try #require(Self.ids(try await owner.get(place).text).last)
        #expect(second != first)
        let all = both + [("id", second), ("name-\(second)", "Het tweede doel"), ("description-\(second)", "")]

        // An answer for the second alone.
        let question = "/dossier/\(dossier)/vraag/large-scale"
        #expect(try await owner.get(question).text.contains("alleen: Het tweede doel"))
        #expect(try await office.post(owner, question, [("answer", "yes"), ("purpose", second), ("again", "yes")]).status == 303)
        #expect(try await office.post(owner, question, [("answer", "no"), ("purpose", ""), ("again", "yes")]).status == 303)
        let own = try await owner.get(place).text
        #expect(own.components(separatedBy: "Alleen voor dit doel").count == 2)
        #expect(own.contains("take-back \(second) large scale"))
        let page = try await owner.get("/dossier/\(dossier)").text
        #expect(page.contains("Antwoorden voor: Het eerste doel") && page.contains("Antwoorden voor: Het tweede doel"))

        #expect(try await office.post(owner, place, all + [("step", "take-back \(second) large scale")]).status == 303)
        #expect(try await !owner.get(place).text.contains("Alleen voor dit doel"))
        let wrong = try await office.post(owner, place, both + [("id", second), ("name-\(second)", " ")])
        #expect(wrong.status == 422 && wrong.text.contains("Geef elk doel een naam."))
        #expect(try await office.post(owner, place, all + [("step", "remove \(second)")]).status == 303)
        #expect(Self.ids(try await owner.get(place).text) == [first])
        // The last purpose cannot go.
        #expect(try await office.post(owner, place, both + [("step", "remove \(first)")]).status == 422)
    }

    @Test("An edit that takes a permit asks first, and saves nothing until it is confirmed")
    func asksFirst() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(owner)
        try await office.answerNobody(owner, dossier)
        let place = "/dossier/\(dossier)/doelen"
        let purpose = try #require(Self.ids(try await owner.get(place).text).first)
        let question = "/dossier/\(dossier)/vraag/identifiability"
        let options = try await owner.get(question).text.matches(of: /name="answer"[^>]*value="(\d+)"/).map { String($0.1) }
        #expect(try await office.post(owner, question, [("answer", options.last!), ("purpose", purpose), ("again", "yes")]).status == 303)
        #expect(try await office.post(owner, question, [("answer", options.first!), ("purpose", ""), ("again", "yes")]).status == 303)
        #expect(try await office.post(owner, "/dossier/\(dossier)/bewerkingen", [("operation", "use")]).status == 303)
        let steps = [(owner, "submit"), (officer, "approve"), (try await office.person(.mandateHolder), "sign")]
        for (person, step) in steps {
            let fields = [("step", step), ("review", RoleTests.inAYear)]
            #expect(try await office.post(person, "/dossier/\(dossier)/stap", fields).status == 303, "\(step)")
        }
        // What no program can measure comes back as it was typed, with what is wrong.
        let typed = [("safeguards", "k-anonymity >= 10\nAlleen planners; een privéknop."), ("until", "")]
        let refused = try await office.post(officer, "/dossier/\(dossier)/vergunning", typed)
        #expect(refused.status == 422 && refused.text.contains("“Alleen planners; een privéknop.” is niets wat een programma kan meten"))
        #expect(refused.text.contains("k-anonymity &gt;= 10"))
        #expect(try await office.post(office.person(.reader), "/dossier/\(dossier)/vergunning", typed).status == 403)
        let given = [("safeguards", "k-anonymity >= 10\n\n")]
        let permit = try #require(try await office.post(officer, "/dossier/\(dossier)/vergunning", given)["location"])
        #expect(try await officer.get(permit).text.contains("k-anonymity&gt;=10"))
        #expect(try await officer.get(permit).text.contains("Geldig"))

        let fields = [
            ("id", purpose), ("name-\(purpose)", "Het doel"), ("description-\(purpose)", "Met “aanhalingstekens” & <teken>"),
            ("step", "take-back \(purpose) identifiability"),
        ]
        let asked = try await office.post(owner, place, fields)
        #expect(asked.status == 200 && asked.text.contains("Weet u het zeker?") && asked.text.contains("Er is nog niets bewaard."))
        #expect(asked.text.contains("name=\"step\" value=\"take-back \(purpose) identifiability\""))
        #expect(try await officer.get(permit).text.contains("Geldig tot en met"))
        #expect(try await owner.get(place).text.contains("Alleen voor dit doel"))
        #expect(try await office.post(owner, place, fields + [("confirmed", "yes")]).status == 303)
        #expect(try await officer.get(permit).text.contains("Zij geldt niet meer."))
    }

    @Test("A file is evidence: kept as it was, given back to whoever may read the dossier, and to nobody else")
    func evidence() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner, start: "saas-supplier-reuse")
        let task = "/dossier/\(dossier)/taak/duty-AVG-28-3"
        let content = Array("\u{0}<script>alert(1)</script>\r\n--einde\r\n".utf8)
        let sent = try await office.upload(owner, task, file: ("../../overeenkomst <é>.pdf", content))
        #expect(sent.status == 303)
        let link = try #require(try await owner.get(task).text.firstMatch(of: /href="(\/dossier\/[^"]+\/bewijs\/[0-9a-f]{64})"/)?.1)
        for role in Role.allCases {
            let answer = try await office.person(role).get(String(link))
            #expect(answer.status == (role.powers.contains(.read) ? 200 : 404), "\(role)")
            guard answer.status == 200 else { continue }
            #expect(answer.body == content)
            #expect(answer["content-type"] == "application/octet-stream" && answer["x-content-type-options"] == "nosniff")
            #expect(answer["content-disposition"] == "attachment; filename=\"overeenkomst_____.pdf\"; filename*=UTF-8''overeenkomst%20%3C%C3%A9%3E.pdf")
        }
        // A file of one dossier is not to be had through another.
        let other = try await office.dossier(owner)
        let digest = String(try #require(link.split(separator: "/").last))
        #expect(try await owner.get("/dossier/\(other)/bewijs/\(digest)").status == 404)
        #expect(try await Visitor(office.server.client).get(String(link)).status == 303)
        for role in Role.allCases where !role.powers.contains(.prove) {
            let answer = try await office.upload(try await office.person(role), task, file: ("x.pdf", [1]))
            #expect(answer.status == (role.powers.contains(.read) ? 403 : 404), "\(role)")
        }
    }
}
