import Foundation
import Testing
import Text

@testable import DisclosureRisk

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct RiskPictureTests {
    static let series: [RiskSeries] = [
        .classSizes(ClassSizes([1, 1, 2, 3, 5, 9, 40])), .loss([("age", 0.25), ("native-country & <town>", 0.9)]),
        .riskAgainstUtility(
            [(Bilingual("k = 2"), 0.9, Estimate(value: 0.4, low: 0.3, high: 0.5), false), (Bilingual("k = 10"), 0.6, Estimate(exactly: 0.08), true)],
            limit: 0.1),
        .attacks(RiskReportTests.three.map { RiskReportTests.outcome($0, main: 300, control: 100) }, limit: 0.1),
    ]

    @Test(arguments: series.indices, [Language.nl, .en])
    func picturesAreWellFormedAndSayWhatTheyShow(index: Int, language: Language) throws {
        let series = Self.series[index]
        let svg = RiskPicture(series, in: language, identifier: "picture \(index)").svg
        let reader = Reader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(reader.texts["title"] == series.title[language])
        #expect(reader.texts["desc"] == series.description[language])
        #expect(reader.root["role"] == "img" && reader.root["aria-labelledby"] == "picture-\(index)-title picture-\(index)-desc")
        #expect(reader.names.isDisjoint(with: ["script", "style", "image", "foreignObject", "use", "a"]))
        // Every colour is a grey.
        for colour in svg.matches(of: /#([0-9a-f])([0-9a-f])([0-9a-f])"/) { #expect(colour.1 == colour.2 && colour.2 == colour.3) }
        #expect(svg.matches(of: /(NaN|nan|inf)[" ]/).isEmpty)
    }

    @Test func theNumberOfBarsIsThatOfTheSeries() {
        let svg = RiskPicture(Self.series[0], in: .en, identifier: "a").svg
        // 1, 2–3, 4–7, 8–15, 16–31 and 32–63, and the background.
        #expect(svg.components(separatedBy: "<rect").count - 1 == 7)
        #expect(Self.series[0].points.map(\.y.value) == [2, 5, 5, 9, 0, 40])
    }

    @Test func wordsStayInsideThePictureAndSayWhatIsThere() {
        // A point at the right edge has its words at its left.
        let late = RiskPicture(.riskAgainstUtility([(Bilingual("k=5"), 1, Estimate(exactly: 0.2), true)], limit: nil), in: .en, identifier: "a")
        #expect(late.shapes.contains { if case .text("k=5", let x, _, .end, _, _, _) = $0 { x < late.width - 24 } else { false } })
        // A quarter of a percent is no third of one.
        let small = RiskPicture(.loss([("a", 0.01)]), in: .nl, identifier: "a").svg
        #expect(small.contains(">0,25 %<") && !small.contains("0,3 %"))
        // Columns that lost nothing say so.
        #expect(RiskPicture(.loss([("a", 0), ("b", 0)]), in: .en, identifier: "a").svg.components(separatedBy: ">0 %<").count - 1 == 3)
    }

    @Test func aPictureOfNothingIsStillAPicture() {
        for empty in [RiskSeries.classSizes(ClassSizes([])), .loss([]), .riskAgainstUtility([], limit: nil)] {
            #expect(XMLParser(data: Data(RiskPicture(empty, in: .nl, identifier: "x").svg.utf8)).parse())
        }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var names: Set<String> = []
        var texts: [String: String] = [:]
        var root: [String: String] = [:]
        private var current = ""

        func parser(_: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]) {
            if names.isEmpty { root = attributes }
            names.insert(name)
            current = name
        }

        func parser(_: XMLParser, foundCharacters text: String) {
            if current == "title" || current == "desc" { texts[current, default: ""] += text }
        }

        func parser(_: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) { current = "" }
    }
}
