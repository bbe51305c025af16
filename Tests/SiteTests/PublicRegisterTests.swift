import Deadlines
import Foundation
import Register
import RegisterTestSupport
import Rulebook
import Testing

@testable import Site

/// The public register as files.
@Suite("Public register as files")
struct PublicRegisterTests {
    private static let organisation = Register.Organisation(
        id: Identifier("voorbeeld")!, slug: "voorbeeld", name: "Voorbeeldorganisatie <script>", contact: "info@voorbeeld.example")

    /// A dossier with two signed versions, the second of them in force.
    private func dossier(isPublic: Bool = true) throws -> Dossier {
        var office = RegisterTestSupport.Office()
        var dossier = try office.dossier()
        for number in 1...2 {
            _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { content in
                content.fields = [
                    "publish": .flag(isPublic), "description": .text("Omschrijving \(number) <b>"), "remarks": .text("Alleen voor ons"),
                    "processors": .rows([
                        FieldRow(id: Identifier("rij-1")!, values: ["name": .text("Rekencentrum"), "agreement": .text("https://geheim.example")])
                    ]),
                ]
            }
            try office.sign(&dossier)
        }
        return dossier
    }

    private func files(_ dossiers: Dossier...) -> [String: String] {
        let register = PublicRegister(rulebook: RegisterTestSupport.Office.engine.rulebook, address: "https://register.voorbeeld.example")
        return Dictionary(
            uniqueKeysWithValues: register.files(dossiers.map { ($0, Self.organisation) }).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("Every signed version has its page in both languages and its data, under its own name; the index lists what is in force")
    func pages() throws {
        let dossier = try dossier()
        let files = files(dossier)
        let ids = dossier.versions.map(\.id.text)
        #expect(
            Set(files.keys) == Set(["assets/waarborg.css", "index.html", "en/index.html"] + ids.flatMap { ["\($0).html", "en/\($0).html", "\($0).jsonld"] }))
        for index in ["index.html", "en/index.html"] {
            let text = try #require(files[index])
            #expect(text.contains("href=\"\(ids[1]).html\"") || text.contains("href=\"../en/\(ids[1]).html\""), "\(text)")
            #expect(!text.contains(ids[0]))
        }
        #expect(try #require(files["\(ids[0]).html"]).contains("Deze versie is vervallen"))
        #expect(try #require(files["en/\(ids[0]).html"]).contains("This version has lapsed"))
    }

    @Test("A page holds nothing but what is public, asks nothing of a server, and takes nothing as markup")
    func onlyPublic() throws {
        for (path, text) in files(try dossier()) where path != "assets/waarborg.css" {
            #expect(!text.contains("Alleen voor ons") && !text.contains("geheim.example") && !text.contains("<script>"), "\(path)")
            if path.hasSuffix(".html") {
                #expect(!text.contains("<b>"), "\(path)")
                #expect(!text.contains("href=\"/") && !text.contains("src=") && !text.contains("<form"), "\(path)")
            }
        }
    }

    @Test("Every link leads to a file that is there")
    func links() throws {
        let files = files(try dossier())
        var count = 0
        for (path, text) in files where path.hasSuffix(".html") {
            for match in text.matches(of: /href="([^"#]+)"/) where !match.1.hasPrefix("http") {
                let base = URL(string: "https://x.example/" + path)!
                let target = try #require(URL(string: String(match.1), relativeTo: base)).path.dropFirst()
                #expect(files[String(target)] != nil, "\(path): \(match.1)")
                count += 1
            }
        }
        #expect(count > 10)
    }

    @Test("A dossier that is not for the public is nowhere")
    func notPublic() throws {
        let files = files(try dossier(isPublic: false))
        #expect(Set(files.keys) == ["assets/waarborg.css", "index.html", "en/index.html"])
    }

    @Test("What is gone goes, what is not ours stays as it is")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".html") }.sorted() }
        let published = PublishedFolder(folder)
        try published.write([("index.html", [65]), ("en/a.html", [66]), ("b.html", [67])])
        #expect(try names() == ["b.html", "en/a.html", "index.html"])
        try published.write([("index.html", [68]), ("c.html", [67])])
        #expect(try names() == ["c.html", "index.html"])
        #expect(try Data(contentsOf: folder.appendingPathComponent("index.html")) == Data([68]))
        try Data([1]).write(to: folder.appendingPathComponent("mine.txt"))
        #expect(throws: PublishedFolder.Fault.holdsOther("mine.txt")) { try published.write([("d.html", [67])]) }
        #expect(try names() == ["c.html", "index.html"])
    }
}
