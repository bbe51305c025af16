import Casework
import Foundation
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// The information for people under articles 13 and 14.
@Suite struct NoticeTests {
    static let organisation = Organisation(
        id: Identifier("voorbeeld")!, slug: "voorbeeld", name: "Voorbeeldorganisatie", contact: "info@voorbeeld.example", officerContact: "fg@voorbeeld.example"
    )

    /// The answer to a list: these options and no others.
    static func only(_ options: String..., of fact: String) -> String {
        let rulebook = Office.engine.rulebook
        let all = rulebook.facts[rulebook.fact(named: fact)!].options.map(\.name.en)
        precondition(options.allSatisfy(all.contains), "\(options)")
        return "{" + all.map { "\"\($0)\":\"\(options.contains($0) ? "yes" : "no")\"" }.joined(separator: ",") + "}"
    }

    static func reading(_ facts: [String: String], fields: [String: FieldValue] = [:], organisation: Organisation = organisation) throws -> DossierReading {
        var office = Office()
        var dossier = try office.dossier()
        _ = try dossier.answer(facts.mapValues { $0 }, by: office.actor(.processOwner), office.now())
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields = fields }
        return DossierReading(dossier, of: organisation, office.now())
    }

    private static func basis(_ basis: String, marketing: Bool = false) throws -> NoticePaper {
        NoticePaper(
            try reading([
                "claimed legal basis": "\"\(basis)\"", "purpose": only(marketing ? "direct marketing" : "education", of: "purpose"),
                "source of the data": only("from the person", of: "source of the data"),
            ]))
    }

    /// Which rights a basis gives: articles 7(3), 20(1) and 21(1) AVG.
    @Test(arguments: [
        ("consent", true, false, true), ("contract", true, false, false), ("legal obligation", false, false, false), ("vital interests", false, false, false),
        ("public task", false, true, false), ("legitimate interest", false, true, false),
    ])
    func rights(basis: String, isPortable: Bool, canObject: Bool, canWithdraw: Bool) throws {
        let notice = try Self.basis(basis)
        let text = PaperText(.nl).plain(notice.paper)
        #expect(text.contains("meenemen") == isPortable)
        #expect(notice.paper.sections.contains { $0.id == "objection" } == canObject)
        #expect(notice.paper.sections.contains { $0.id == "withdrawal" } == canWithdraw)
        #expect(notice.paper.sections.contains { $0.id == "interest" } == (basis == "legitimate interest"))
        for right in ["een kopie", "verbeteren", "wissen", "een tijd niet gebruiken", "Autoriteit Persoonsgegevens"] {
            #expect(text.contains(right), "\(right)")
        }
        // Advertising can always be refused, whatever the basis (art. 21(2)).
        let advertising = try Self.basis(basis, marketing: true)
        #expect(PaperText(.nl).plain(advertising.paper).contains("geen reclame"))
        #expect(!text.contains("geen reclame"))
    }

    /// While the basis is not known nobody is told that a right does not exist.
    @Test func anUnknownBasisIsAGap() throws {
        let notice = NoticePaper(try Self.reading([:]))
        let gaps = notice.paper.gaps.map(\.what.nl)
        #expect(gaps.contains { $0.contains("grondslag voor dit doel") } && gaps.contains { $0.contains("dat hangt van de grondslag af") })
        #expect(notice.articles == [.collected, .obtained])
    }

    @Test(arguments: [
        ("from the person", [13]), ("observed", [13]), ("read from a device", [13]), ("server log", [13]), ("scraped", [14]), ("public register", [14]),
        ("other organisation", [14]), ("bought", [14]),
    ])
    func articles(source: String, articles: [Int]) throws {
        let notice = NoticePaper(try Self.reading(["source of the data": Self.only(source, of: "source of the data")]))
        #expect(notice.articles.map(\.rawValue) == articles)
        #expect(notice.points.allSatisfy { $0.source.contains("art. \(articles[0])") }, "\(notice.points.map(\.source))")
    }

    @Test func bothArticles() throws {
        let notice = NoticePaper(try Self.reading(["source of the data": Self.only("from the person", "bought", of: "source of the data")]))
        #expect(notice.articles == [.collected, .obtained])
        #expect(notice.points.contains { $0.source == "art. 14(2)(f) AVG" } && notice.points.contains { $0.source == "art. 13(2)(e) AVG" })
    }

    static let complete: (facts: [String: String], fields: [String: FieldValue]) = {
        func row(_ values: [String: FieldValue]) -> FieldValue { .rows([FieldRow(id: Identifier("rij-1")!, values: values)]) }
        return (
            [
                "claimed legal basis": "\"legitimate interest\"", "purpose": only("direct marketing", of: "purpose"),
                "source of the data": only("from the person", "bought", of: "source of the data"),
                "ways of working": only("automated decision or score", "processor used", "disclosed to others", "outside the EEA", of: "ways of working"),
            ],
            [
                "legitimate-interest": .text("Fraude voorkomen."), "origin": .text("Van een adressenhandel; niet openbaar."), "retention": .text("Twee jaar."),
                "rights": .text("Stuur een e-mail."), "automated-logic": .text("Een punt per late betaling."),
                "automated-consequence": .text("Meer dan drie: geen krediet."),
                "intervention-request": .text("Bel ons."),
                "data": row(["name": .text("adres"), "mandatory": .flag(true), "consequence": .text("geen levering")]),
                "recipients": row(["name": .text("Bezorgdienst")]), "processors": row(["name": .text("Rekencentrum")]),
                "transfers": row(["country": .text("Canada"), "tool": .text("standard-clauses"), "safeguards": .text("Op te vragen per e-mail.")]),
            ]
        )
    }()

    @Test func everythingFilledInLeavesNoGap() throws {
        let notice = NoticePaper(try Self.reading(Self.complete.facts, fields: Self.complete.fields))
        #expect(notice.paper.gaps.isEmpty, "\(notice.paper.gaps.map(\.what.nl))")
        let text = PaperText(.nl).plain(notice.paper)
        for words in [
            "info@voorbeeld.example", "fg@voorbeeld.example", "Fraude voorkomen.", "Bezorgdienst", "Rekencentrum, die voor ons werkt", "Canada",
            "modelbepalingen", "Twee jaar.",
            "geen levering", "Een punt per late betaling.", "Bel ons.",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("nog in te vullen"))
    }

    /// Each thing that is taken away shows as a gap with the place where it is filled in; it is never left out in silence.
    @Test(arguments: complete.fields.keys.sorted())
    func everyMissingFieldIsAGap(field: String) throws {
        var fields = Self.complete.fields
        fields[field] = nil
        let notice = NoticePaper(try Self.reading(Self.complete.facts, fields: fields))
        #expect(notice.paper.gaps.contains { $0.place == .field(field) }, "\(notice.paper.gaps)")
        #expect(PaperText(.nl).plain(notice.paper).contains("[nog in te vullen: ") && PaperText(.en).plain(notice.paper).contains("[still to fill in: "))
    }

    @Test func anOrganisationWithoutContactIsAGap() throws {
        var organisation = Self.organisation
        (organisation.contact, organisation.officerContact) = ("", "")
        let notice = NoticePaper(try Self.reading(Self.complete.facts, fields: Self.complete.fields, organisation: organisation))
        #expect(notice.paper.gaps.filter { $0.place == .organisation }.count == 2)
    }

    /// No column of a transfer may be missing: the country, the tool, and where people get the safeguards.
    @Test(arguments: ["country", "tool", "safeguards"])
    func transfers(column: String) throws {
        var fields = Self.complete.fields
        var row = try #require(fields["transfers"]?.rows?.first)
        row[column] = nil
        fields["transfers"] = .rows([row])
        #expect(!NoticePaper(try Self.reading(Self.complete.facts, fields: fields)).paper.gaps.isEmpty)
    }

    /// What somebody typed is text in Markdown too.
    @Test func markdownTakesNothingAsMarkup() {
        let typed = "# kop\n1. lijst\n- punt\n[klik](https://voorbeeld.example) **vet** <b>x</b> `code`\n---"
        let paper = Paper(title: Bilingual("T"), sections: [.init("a", Bilingual("A"), [.text(Bilingual(typed))])])
        let text = PaperText(.nl).markdown(paper)
        for markup in ["\n# kop", "\n1. ", "\n- punt", "[klik]", "**vet**", "<b>", "`code`", "\n---"] { #expect(!text.contains(markup), "\(markup)") }
    }

    /// Every fact, option and rule that papers and sheets name exists in the rulebook, and every field in the register.
    @Test func everyNameExists() throws {
        let rulebook = Office.engine.rulebook
        let folder = Office.root.appendingPathComponent("Sources/Register")
        var count = 0
        func check(_ option: String, _ fact: String) {
            count += 1
            let index = rulebook.fact(named: fact)
            #expect(index != nil && rulebook.facts[index!].options.contains { $0.name.en == option }, "\(fact): \(option)")
        }
        for part in ["Dossier", "Papers", "Workflows"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(part).path) {
                let text = try String(contentsOf: folder.appendingPathComponent(part).appendingPathComponent(name), encoding: .utf8)
                for match in text.matches(of: /holds\("([^"]+)", of: "([^"]+)"/) { check(String(match.1), String(match.2)) }
                for match in text.matches(of: /anyHolds\(\[([^\]]+)\], of: "([^"]+)"/) {
                    for option in match.1.matches(of: /"([^"]+)"/) { check(String(option.1), String(match.2)) }
                }
                for match in text.matches(of: /(?:fact: |choice\(|isYes\(|names\(of: |anyHolds\(of: |choices\(of: |reading\.words\()"([^"]+)"/) {
                    count += 1
                    #expect(rulebook.fact(named: String(match.1)) != nil, "\(match.1)")
                }
                for match in text.matches(of: /(?:[^y]part|reading\.text|flag|gap|rows)\("([a-z-]+)"/) {
                    count += 1
                    #expect(RegisterFields.field(String(match.1)) != nil, "\(match.1)")
                }
                for match in text.matches(of: /applies\("([^"\\]+)"\)/) { #expect(rulebook.norm(String(match.1)) != nil, "\(match.1)") }
            }
        }
        #expect(count > 80)
        for sheet in FactorSheet.all {
            let fact = try #require(rulebook.fact(named: sheet.judgement))
            #expect(!rulebook.facts[fact].isFact)
            for factor in sheet.factors {
                for name in factor.facts { #expect(rulebook.fact(named: name) != nil, "\(sheet.id) \(factor.id): \(name)") }
                for field in factor.fields { #expect(RegisterFields.field(field) != nil, "\(sheet.id) \(factor.id): \(field)") }
            }
            #expect(Set(sheet.factors.map(\.id)).count == sheet.factors.count)
        }
        for number in 1...17 { #expect(rulebook.norm("AP-DPIA-\(number)") != nil) }
        for number in 1...9 { #expect(rulebook.norm("WP248-\(number)") != nil) }
        // The lists end there: no sign is left out.
        #expect(rulebook.norm("AP-DPIA-18") == nil && rulebook.norm("WP248-10") == nil)
        for signOff in SignOff.allCases {
            for option in signOff.says.options { check(option, signOff.says.fact) }
        }
    }
}
