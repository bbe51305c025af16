import Foundation
import Register
import TestSupport
import Testing

/// Files that come in and go out, as people see it.
@Suite("Files over HTTP", .serialized)
struct InterchangePageTests {
    static let imports = "/register/voorbeeld/invoeren"

    @Test("An import shows what stands in each column, says where a mistake is in the reader's words, and tells what it made")
    func importing() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let table = "Naam;Doel;gevoelige gegevens;Bewaartermijn\nLoon van proef;betalen;onzin;7 jaar\nRooster van proef;plannen;;7 jaar\n"
        let sent = try await office.upload(officer, Self.imports, file: ("lijst.csv", Array(table.utf8)))
        let place = try #require(sent["location"])
        let page = try await officer.get(place).text
        #expect(page.contains("Bijvoorbeeld: Loon van proef · Rooster van proef"))
        #expect(page.contains("<optgroup label=\"Vragen: ") && page.contains("<optgroup label=\"Doelen\">"))
        #expect(page.contains("Kolom “gevoelige gegevens”, rij 2 (C2)"))
        #expect(page.contains("“onzin” past niet bij “gevoelige gegevens”") && !page.contains("sensitive data”"))
        let english = try await officer.get("/en" + place.replacing("invoeren", with: "import")).text
        #expect(english.contains("Column “gevoelige gegevens”, row 2 (C2)") && english.contains("does not fit “sensitive data”"))

        let made = try await office.post(officer, place, [("dossier", "0"), ("dossier", "1")])
        #expect(made.status == 303)
        let after = try await officer.get(try #require(made["location"])).text
        #expect(after.contains("2 dossiers ingevoerd") && after.contains("href=\"/register/voorbeeld\""))
        #expect(try await officer.get("/register/voorbeeld?q=rooster").text.contains("Rooster van proef"))
    }

    @Test("The preview says which row has the headings, what stands in it twice, and the same warning once; another row can be chosen")
    func preview() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let table = """
            Register van proef
            Naam;Doel;DPIA?;Afd.;breach recorded
            Dubbel van proef;x;onbekend soort;Nergens;
            dubbel  van Proef;x;onbekend soort;;
            Derde van proef;x;;;
            """
        let sent = try await office.upload(officer, Self.imports, file: ("titel.csv", Array(table.utf8)))
        let place = try #require(sent["location"])
        let page = try await officer.get(place).text
        #expect(page.contains("Gelezen met de koppen in rij 2."))
        #expect(page.contains("Staat dubbel in dit bestand"))
        #expect(page.contains("Kolom “DPIA?” (2×, rij 3, 4)") && page.contains("“onbekend soort” past niet bij “DPIA”; wel: vóór de start gedaan; "))
        #expect(page.contains("<optgroup label=\"Meest gebruikt\">"))
        // A column that seems to be about a breach keeps its place, and only that one.
        #expect(page.contains("value=\"fact:breach recorded\" selected") && !page.contains("fact:what leaked"))
        #expect(page.contains("“Nergens” is geen afdeling van uw organisatie"))
        let boxes = page.components(separatedBy: "<input").filter { $0.contains("name=\"dossier\"") }
        #expect(boxes.map { $0.prefix { $0 != ">" }.contains("checked") } == [true, false, true])

        let other = try await office.post(officer, place, [("step", "layout"), ("header", "3")]).text
        #expect(other.contains("Gelezen met de koppen in rij 3.") && other.contains("name=\"header\" value=\"3\""))
    }

    @Test("Whether the activities run already is asked once for the file")
    func stage() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let table = "Naam;Doel;Fase\nLopend van proef;x;\nPlan van proef;x;gepland\n"
        let sent = try await office.upload(officer, Self.imports, file: ("fase.csv", Array(table.utf8)))
        let place = try #require(sent["location"])
        #expect(try await officer.get(place).text.contains("Lopen deze verwerkingen al?"))
        #expect(try await office.post(officer, place, [("dossier", "0"), ("dossier", "1"), ("stage", "running")]).status == 303)
        let export = try await officer.get("/register/voorbeeld/uitvoeren/csv").text
        // Of an export that comes back nobody is asked where its columns go.
        let again = try #require(try await office.upload(officer, Self.imports, file: ("terug.csv", Array(export.utf8)))["location"])
        let page = try await officer.get(again).text
        #expect(page.contains("Dit bestand is door Waarborg uitgevoerd") && !page.contains("Waar elke kolom heen gaat"))
        let lines = export.split(whereSeparator: \.isNewline).map(String.init)
        #expect(lines.contains { $0.contains("Lopend van proef") && $0.contains("fase: loopt") })
        #expect(lines.contains { $0.contains("Plan van proef") && $0.contains("fase: gepland") })
    }

    @Test("A department of the organisation becomes that of the dossier, and another name a remark")
    func departments() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(now: { clock.now })
        let office = Office(server: server)
        let steps = SignInSteps(server: server, clock: clock)
        let administrator = try await steps.firstAdministrator()
        let home = "/register/stichting-het-andere"
        #expect(
            try await office.post(administrator, "\(home)/organisatie", [("name", "Stichting Het Andere"), ("department-new", "Noord")]).status == 303)
        let invited = try await office.post(
            administrator, "\(home)/mensen", [("name", "vakman"), ("email", "vakman@andere.example"), ("role", "privacy-officer")])
        let officer = try await steps.accept(try #require(invited.oneTimeLink))
        let table = "Naam;Doel;Afd.\nLoon;x;NOORD\nPost;x;Oost\n"
        let sent = try await office.upload(officer, "\(home)/invoeren", file: ("afd.csv", Array(table.utf8)))
        let place = try #require(sent["location"])
        #expect(try await office.post(officer, place, [("dossier", "0"), ("dossier", "1")]).status == 303)
        let lines = try await officer.get("\(home)/uitvoeren/csv").text.split(whereSeparator: \.isNewline)
        #expect(lines.contains { $0.contains("Loon") && $0.contains(";Noord;") })
        #expect(lines.contains { $0.contains("Post") && $0.contains("Afdeling: Oost") })
    }

    @Test("Who may read the ledger finds it, takes it out, and can check it with the public keys alone")
    func ledger() async throws {
        let office = try await Shared.office()
        let advisor = try await office.person(.dataProtectionOfficer)
        let place = "/register/voorbeeld/grootboek"
        for page in ["/register/voorbeeld", "/register/voorbeeld/uitvoeren"] { #expect(try await advisor.get(page).text.contains("href=\"\(place)\"")) }
        #expect(try await advisor.get(place).text.contains("waarborg ledger verify ledger-voorbeeld.ndjson --keys keys.json"))
        let file = try await advisor.get(place + "/ndjson")
        #expect(file["content-disposition"]?.contains("ledger-voorbeeld.ndjson") == true)
        var verifier = LedgerVerifier(try VerificationKeys(jwks: Array(try await advisor.get("/.well-known/waarborg/keys.json").body)))
        for line in file.text.split(separator: "\n") { try verifier.take(Array(line.utf8)) }
        #expect(try verifier.finish().entries > 0)
        for role in [Role.reader, .processOwner, .administrator] {
            let other = try await office.person(role)
            #expect(try await other.get(place).status == 403, "\(role)")
            #expect(try await other.get(place + "/ndjson").status == 403, "\(role)")
        }
        #expect(try await !office.person(.processOwner).get("/register/voorbeeld/uitvoeren").text.contains(place))
    }

    @Test("Whoever takes out the ledger or a dossier stands in the ledger, once for each file")
    func takingOutIsNoted() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(officer, name: "Wie haalde mij eruit")
        func ledger() async throws -> [Substring] { try await officer.get("/register/voorbeeld/grootboek/ndjson").text.split(separator: "\n") }
        func count(_ action: String, _ lines: [Substring]) -> Int { lines.filter { $0.contains("\"action\":\"\(action)\"") }.count }
        let before = try await ledger()
        #expect(count("ledger.taken-out", before.suffix(3)) == 1)
        for path in ["/dossier/\(dossier)/uitvoeren/json", "/dossier/\(dossier)/uitvoeren/pdf"] {
            #expect(try await officer.head(path).status == 200)
            #expect(try await officer.get(path).status == 200)
        }
        for path in ["/register/voorbeeld/grootboek/ndjson", "/register/voorbeeld/uitvoeren/csv"] { #expect(try await officer.head(path).status == 200) }
        // Nothing of this kind is in the dossier, so nothing goes out.
        #expect(try await officer.get("/dossier/\(dossier)/uitvoeren/algorithms").status == 404)
        let after = try await ledger()
        #expect(count("dossier.taken-out", after) - count("dossier.taken-out", before) == 2)
        #expect(count("ledger.taken-out", after) - count("ledger.taken-out", before) == 1)
        #expect(count("register.taken-out", after) == count("register.taken-out", before))
        let history = try await officer.get("/dossier/\(dossier)/geschiedenis").text
        await server.stop()
        #expect(history.contains("dossier uitgevoerd") && history.contains("bestand: PDF, om te lezen en te bewaren"), "\(history)")
    }

    @Test("A register goes out with verdict, status, permit and review, and its workbook comes in again")
    func exporting() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(officer, name: "Uit en weer in")
        #expect(try await officer.get("/register/voorbeeld/uitvoeren/pdf").text.hasPrefix("%PDF"))
        #expect(try await officer.get("/register/voorbeeld/uitvoeren/xlsx").status == 200)
        let advisor = try await office.person(.dataProtectionOfficer)
        #expect(try await office.post(advisor, "/dossier/\(dossier)/advies", [("stance", "positive"), ("text", "Bewaar het korter.")]).status == 303)
        let json = try await officer.get("/register/voorbeeld/uitvoeren/json").text
        #expect(json.contains("Bewaar het korter.") && json.contains("\"verdicts\""))
        #expect(try await officer.get("/dossier/\(dossier)/uitvoeren/json").text.contains("Bewaar het korter."))
        let workbook = try await officer.get("/dossier/\(dossier)/uitvoeren/xlsx").body
        let sent = try await office.upload(officer, Self.imports, file: ("register.xlsx", Array(workbook)))
        let page = try await officer.get(try #require(sent["location"])).text
        #expect(page.contains("Uit en weer in") && page.contains("blad “Overzicht”, kolom “Vergunning”"))
        #expect(page.contains("een dossier krijgt hier zijn eigen stand"))
    }
}
