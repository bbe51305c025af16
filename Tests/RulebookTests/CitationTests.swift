import Testing
import Text

@testable import Rulebook

/// Citations as Dutch and English lawyers write them, and the addresses of the official texts.
@Suite struct CitationTests {
    static let sources = """
        source AVG
          nl     verordening
          en     regulation
          short  AVG | GDPR
          level  statute
          id     http://data.europa.eu/eli/reg/2016/679/oj
          points 4
        source UAVG
          nl     uitvoeringswet
          en     implementation act
          level  statute
          id     BWBR0040940
        source C-621/22
          nl     arrest
          en     judgment
          level  case law
          id     ECLI:EU:C:2024:858
        source RVS:2020:1
          nl     uitspraak
          en     judgment
          level  case law
          id     ECLI:NL:RVS:2020:1
        source AP brief
          nl     brief
          en     letter
          level  guidance
        """

    private func shown(_ source: String, _ place: String) throws -> Bilingual {
        let rulebook = try Example.rulebook(Self.sources)
        return rulebook.text(of: Citation(source: try #require(rulebook.sources.firstIndex { $0.id == source }), place: place))
    }

    @Test(
        "places in a statute and elsewhere",
        arguments: [
            ("AVG", "", "AVG", "GDPR"),
            ("AVG", "24", "art. 24 AVG", "Art. 24 GDPR"),
            ("AVG", "6(1)(f)", "art. 6 lid 1 onder f AVG", "Art. 6(1)(f) GDPR"),
            ("AVG", "4(11)", "art. 4 onder 11 AVG", "Art. 4(11) GDPR"),
            ("AVG", "32(1)-(2)", "art. 32 lid 1-2 AVG", "Art. 32(1)-(2) GDPR"),
            ("AVG", "9(2)(c)(ii)", "art. 9 lid 2 onder c sub ii AVG", "Art. 9(2)(c)(ii) GDPR"),
            ("AVG", "37-39", "art. 37-39 AVG", "Arts. 37-39 GDPR"),
            ("AVG", "6(1) last sentence", "art. 6 lid 1 AVG, laatste zin", "Art. 6(1) GDPR, last sentence"),
            ("AVG", "recital 47", "AVG overweging 47", "GDPR recital 47"),
            ("AVG", "9(2)(a), 10", "AVG, 9(2)(a), 10", "GDPR, 9(2)(a), 10"),
            ("AVG", "6(1", "AVG, 6(1", "GDPR, 6(1"),
            ("UAVG", "11.7a(3)(b)", "art. 11.7a lid 3 onder b UAVG", "Art. 11.7a(3)(b) UAVG"),
            ("UAVG", "7:454", "art. 7:454 UAVG", "Art. 7:454 UAVG"),
            ("C-621/22", "par 37-57", "C-621/22, par. 37-57", "C-621/22, par. 37-57"),
            ("AP brief", "p. 9", "AP brief, p. 9", "AP brief, p. 9"),
        ])
    func text(source: String, place: String, nl: String, en: String) throws {
        let text = try shown(source, place)
        #expect(text.nl == nl)
        #expect(text.en == en)
    }

    @Test(
        "addresses of the official texts",
        arguments: [
            ("AVG", "6(1)(f)", "https://data.europa.eu/eli/reg/2016/679/art_6/oj"),
            ("AVG", "recital 47", "https://data.europa.eu/eli/reg/2016/679/oj"),
            ("UAVG", "29", "https://wetten.overheid.nl/jci1.3:c:BWBR0040940&artikel=29"),
            ("C-621/22", "par 3", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2024:858"),
            ("RVS:2020:1", "", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:1"),
        ])
    func address(source: String, place: String, expected: String) throws {
        let rulebook = try Example.rulebook(Self.sources)
        let declared = try #require(rulebook.sources.first { $0.id == source })
        #expect(declared.address(of: place)?.nl == expected)
    }

    @Test("a source without an identifier has no address")
    func noAddress() throws {
        let rulebook = try Example.rulebook(Self.sources)
        #expect(try #require(rulebook.sources.first { $0.id == "AP brief" }).address(of: "p. 9") == nil)
    }
}
