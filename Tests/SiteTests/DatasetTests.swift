import Register
import TestSupport
import Testing

/// Datasets on the pages: who may say what of them, and how a fault shows along the chain.
@Suite("Datasets over HTTP", .serialized)
struct DatasetTests {
    static let list = "/register/voorbeeld/datasets"

    static func record(_ office: Office, _ visitor: Visitor, _ fields: [(String, String)]) async throws -> String {
        let answer = try await office.post(visitor, list + "/nieuw", [("step", "describe")] + fields)
        return try #require(answer["location"], "\(answer.status)")
    }

    @Test("Each step is for the roles of the table alone")
    func roles() async throws {
        let office = try await Shared.office()
        let steps: [(power: Power, fields: [(String, String)])] = [
            (.edit, [("step", "describe"), ("name", "Anders"), ("origin", "bought"), ("supplier", "Handelaar")]),
            (.edit, [("step", "fault"), ("fault-reason", "geen grondslag")]), (.approve, [("step", "clear"), ("clear-reason", "de namen zijn eruit")]),
        ]
        for role in Role.allCases {
            let (person, canRead) = (try await office.person(role), role.powers.contains(.read))
            let new = try await office.post(person, Self.list + "/nieuw", [("step", "describe"), ("name", "Van \(role)"), ("origin", "collected")])
            #expect(new.status == (role.powers.contains(.edit) ? 303 : 403), "\(role)")
            #expect(try await person.get(Self.list).status == (canRead ? 200 : 404), "\(role)")
            let place = try await Self.record(office, try await office.person(.processOwner), [("name", "Proef"), ("origin", "collected")])
            #expect(try await person.get(place).status == (canRead ? 200 : 404), "\(role)")
            for step in steps {
                let answer = try await office.post(person, place, step.fields)
                #expect(answer.status == (role.powers.contains(step.power) ? 303 : canRead ? 403 : 404), "\(role), \(step.fields[0].1)")
            }
        }
        let stranger = Visitor(office.server.client)
        #expect(try await stranger.get(Self.list)["location"]?.hasPrefix("/aanmelden") == true)
    }

    @Test("A fault shows along the chain, until somebody says why it does not count")
    func chain() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let source = try await Self.record(office, officer, [("name", "Ketenbron"), ("origin", "scraped"), ("supplier", "voorbeeld.example")])
        let id = String(try #require(source.split(separator: "/").last))
        let made = try await Self.record(office, officer, [("name", "Ketenmodel"), ("origin", "derived"), ("sources", id)])
        #expect(try await officer.get(made).text.contains("krijgt geen vergunning") == false)
        #expect(try await office.post(officer, source, [("step", "fault"), ("fault-reason", "Geen grondslag.")]).status == 303)
        #expect(try await officer.get(made).text.contains("“Ketenmodel” komt uit “Ketenbron”: Geen grondslag."))
        #expect(try await office.post(officer, made, [("step", "clear"), ("clear-reason", "Alle namen zijn eruit.")]).status == 303)
        let cleared = try await officer.get(made).text
        #expect(cleared.contains("Alle namen zijn eruit.") && !cleared.contains("“Ketenmodel” komt uit"))
        #expect(try await officer.get("/en" + source).text.contains("not in order"))
    }

    @Test("What is missing is said beside its field, and what was typed stays")
    func mistakes() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let wrong: [([(String, String)], String)] = [
            ([("name", "Getypt")], "Kies hoe u aan de gegevens kwam."), ([("name", "Getypt"), ("origin", "bought")], "Schrijf op van wie of waarvandaan."),
            ([("name", "Getypt"), ("origin", "derived")], "Kies waaruit de dataset is gemaakt."),
            ([("name", "Getypt"), ("origin", "collected"), ("dossier", "weg")], "Dit dossier is er niet in deze organisatie."),
        ]
        for (fields, message) in wrong {
            let answer = try await office.post(officer, Self.list + "/nieuw", [("step", "describe")] + fields)
            #expect(answer.status == 422 && answer.text.contains(message) && answer.text.contains("value=\"Getypt\""), "\(message)")
        }
        #expect(try await !officer.get(Self.list).text.contains("Getypt"))
    }
}
