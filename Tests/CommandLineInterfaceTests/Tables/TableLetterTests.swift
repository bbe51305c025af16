import DisclosureRisk
import Foundation
import TableRelease
import Testing
import Text

@testable import CommandLineInterface

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("The report on a table as a page") struct TableLetterTests {
    /// Elements with their attributes, and nothing that a browser would have to guess.
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(name: String, attributes: [String: String])] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) { elements.append((name, attributes)) }
    }

    /// The page of one release.
    private func page(_ language: String, _ plan: String) async throws -> String {
        let work = try TableWork()
        try work.write(TableWork.people(200), to: "in.csv")
        try work.write(plan, to: "plan.yaml")
        let run = await work.run(
            [
                "release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("out.csv"), "--html", work.file("page.html"),
                "--without-permit",
            ], isTerminal: true, lang: language)
        #expect(run.status == 0, "\(run.errors)")
        return try #require(work.text("page.html"))
    }

    private func elements(_ page: String) throws -> [(name: String, attributes: [String: String])] {
        // HTML leaves the ends of these out.
        let xml = try page.replacing("<!doctype html>\n", with: "").replacing(Regex("<meta[^>]*>"), with: "")
        let reader = Reader()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
        return reader.elements
    }

    static let measured = TableWork.plan(further: "limits: {inference: 1}")

    @Test("It stands by itself: no script, nothing from elsewhere, every picture and table with its words", arguments: ["nl", "en"])
    func form(language: String) async throws {
        let page = try await page(language, Self.measured)
        let elements = try elements(page)
        #expect(elements.first?.attributes["lang"] == language)
        #expect(!elements.contains { ["script", "link", "img", "iframe", "object", "form"].contains($0.name) })
        #expect(!elements.contains { element in element.attributes.keys.contains { ["src", "href", "srcset", "onclick", "onload"].contains($0) } })
        #expect(!page.contains("url(") && !page.contains("@import"))
        #expect(elements.count { $0.name == "h1" } == 1)
        #expect(elements.count { $0.name == "table" } == elements.count { $0.name == "caption" })
        let pictures = elements.filter { $0.name == "svg" }
        // Loss per column, class sizes, attacks beside their controls, risk against utility.
        #expect(pictures.count == 4 && elements.count { $0.name == "desc" } == 4)
        let identifiers = elements.compactMap { $0.attributes["id"] }
        #expect(Set(identifiers).count == identifiers.count)
        for picture in pictures {
            #expect(picture.attributes["role"] == "img")
            #expect(picture.attributes["aria-labelledby"]!.split(separator: " ").allSatisfy { identifiers.contains(String($0)) })
        }
        #expect(!page.contains(TableWork.canary))
    }

    @Test("It reads as a letter, in either language")
    func words() async throws {
        let english = try await page("en", Self.measured)
        let dutch = try await page("nl", Self.measured)
        for words in ["What was released", "What was done", "What remains", "How that compares with the limits", "How this can be checked", "without a permit"]
        {
            #expect(english.contains(words), "\(words)")
        }
        for words in [
            "Wat is vrijgegeven", "Wat is gedaan", "Wat overblijft", "Hoe dat zich verhoudt tot de grenzen", "Hoe dit is na te gaan", "zonder vergunning",
        ] {
            #expect(dutch.contains(words), "\(words)")
        }
        #expect(!dutch.contains("What was") && !english.contains("Wat is"))
    }

    @Test("“Anonymous” stands nowhere but where all three risks have a limit that is reached")
    func anonymous() async throws {
        let page = try await page("en", TableWork.plan())
        #expect(page.contains("This is why this table may not be called anonymous:"))
        #expect(page.contains("The plan states no limit for singling out."))
        #expect(!page.contains("Anonymous, as measured") && page.contains("De-identified, residual risk 20 %"))
    }

    @Test("Names of columns are text on the page, whatever they look like")
    func escaping() async throws {
        let work = try TableWork()
        let name = "<script>alert(1)</script>"
        try work.write(TableWork.people(200).replacing("kleur", with: name), to: "in.csv")
        try work.write(TableWork.plan().replacing("kleur:", with: "\"\(name)\":"), to: "plan.yaml")
        let run = await work.run(
            [
                "release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("out.csv"), "--html", work.file("page.html"),
                "--without-permit",
            ],
            isTerminal: true)
        #expect(run.status == 0, "\(run.errors)")
        let text = try #require(work.text("page.html"))
        #expect(!text.contains("<script") && text.contains("&lt;script&gt;alert(1)"))
        _ = try elements(text)
    }
}
