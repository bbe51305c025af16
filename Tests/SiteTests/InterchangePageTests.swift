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

    @Test("A register goes out with verdict, status, permit and review, and its workbook comes in again")
    func exporting() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let dossier = try await office.dossier(officer, name: "Uit en weer in")
        #expect(try await officer.get("/register/voorbeeld/uitvoeren/pdf").text.hasPrefix("%PDF"))
        #expect(try await officer.get("/register/voorbeeld/uitvoeren/xlsx").status == 200)
        let workbook = try await officer.get("/dossier/\(dossier)/uitvoeren/xlsx").body
        let sent = try await office.upload(officer, Self.imports, file: ("register.xlsx", Array(workbook)))
        let page = try await officer.get(try #require(sent["location"])).text
        #expect(page.contains("Uit en weer in") && page.contains("blad “Overzicht”, kolom “Vergunning”"))
        #expect(page.contains("een dossier krijgt hier zijn eigen stand"))
    }
}
