import Casework
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// What a register that was just brought in lacks, seen without a question.
@Suite struct EntryGapsTests {
    private static func row(_ values: [String: FieldValue]) -> FieldValue { .rows([FieldRow(id: Identifier("rij-1")!, values: values)]) }

    private func gaps(
        _ facts: [String: String] = [:], _ fields: [String: FieldValue] = [:], register: Dossier.Register = .controller
    ) throws -> [EntryGaps.Gap] {
        var office = Office()
        let content = DossierContent(name: "Proef", facts: facts, purposes: [Purpose(id: Identifier("doel-1")!, name: "Het doel")], fields: fields)
        let dossier = try Dossier.open(
            id: Identifier("dossier-1")!, organisation: office.organisation, department: nil, number: 1, register: register, content: content,
            by: office.actor(.processOwner), office.now()
        ).dossier
        let now = office.now()
        return EntryGaps(dossier, dossier.assessment(now), now.engine.rulebook).all
    }

    private func sources(_ gaps: [EntryGaps.Gap]) -> Set<String> { Set(gaps.filter(\.isGrave).map(\.source)) }

    /// In many a spreadsheet one cell holds the country and what allows the transfer: then it is named, and still to be chosen.
    @Test(
        arguments: [
            ("VS: DPF (adequaatheidsbesluit) + SCC", false), ("India, SCC's", false), ("Verenigde Staten (EU-US Data Privacy Framework)", false),
            ("VS, geen SCC", true), ("India", true), ("VS: SCC nog niet getekend", true), ("Sccottland", true),
        ])
    func aToolInTheWords(place: String, isGrave: Bool) throws {
        let found = try gaps([:], ["transfers": Self.row(["country": .text(place)])]).filter { $0.source == "art. 44-49 AVG" }
        #expect(found.map(\.isGrave) == [isGrave])
        #expect(found.map(\.kind) == [isGrave ? .transfers : .entry])
    }

    /// Each is grave alone and gone once it is filled in.
    @Test(
        arguments: [
            ("art. 6(1) AVG", [:], [:], ["claimed legal basis": "\"contract\""], [:]),
            ("art. 6(1) AVG", ["claimed legal basis": "\"none\""], [:], ["claimed legal basis": "\"contract\""], [:]),
            (
                "art. 9(2) AVG", [:], ["data": row(["name": .text("verzuim"), "kind": .text("special")])], [:],
                ["data": row(["name": .text("verzuim"), "kind": .text("special"), "exception": .text("art. 9 lid 2 onder h")])]
            ),
            (
                "art. 9(2) AVG", ["sensitive data": "{\"health\":\"yes\"}"], [:],
                ["sensitive data": "{\"health\":\"yes\"}", "grounds for special data": "{\"a law allows these data\":\"yes\"}"], [:]
            ),
            (
                "art. 10 AVG; art. 31-33 UAVG", ["sensitive data": "{\"criminal data\":\"yes\"}"], [:],
                ["sensitive data": "{\"criminal data\":\"yes\"}", "grounds for criminal data": "{\"own protection\":\"yes\"}"], [:]
            ),
            (
                "art. 46(1) UAVG", ["sensitive data": "{\"citizen service number\":\"yes\"}", "controller kind": "\"company\""], [:],
                ["sensitive data": "{\"citizen service number\":\"yes\"}", "controller kind": "\"company\"", "law prescribes the BSN": "\"yes\""], [:]
            ),
            (
                "art. 46(1) UAVG", ["sensitive data": "{\"citizen service number\":\"yes\"}", "controller kind": "\"company\""], [:],
                ["sensitive data": "{\"citizen service number\":\"yes\"}", "controller kind": "\"public body\""], [:]
            ),
            (
                "art. 44-49 AVG", [:], ["transfers": row(["country": .text("India")])], [:],
                ["transfers": row(["country": .text("India"), "tool": .text("standard-clauses")])]
            ),
            (
                "art. 28(3) AVG", [:], ["processors": row(["name": .text("Rekencentrum")])], [:],
                ["processors": row(["name": .text("Rekencentrum"), "agreement": .text("https://voorbeeld.example/vo.pdf")])]
            ),
            (
                "art. 26(1) AVG", [:], ["joint-controllers": row(["name": .text("De buren")])], [:],
                ["joint-controllers": row(["name": .text("De buren"), "division": .text("Wij informeren.")])]
            ),
            (
                "art. 5(2) AVG; art. 30 AVG", ["ways of working": NoticeTests.only("AI system", of: "ways of working")],
                ["transfers": row(["country": .text("India"), "tool": .text("standard-clauses")])],
                ["ways of working": NoticeTests.only("outside the EEA", of: "ways of working")],
                ["transfers": row(["country": .text("India"), "tool": .text("standard-clauses")])]
            ),
        ] as [(String, [String: String], [String: FieldValue], [String: String], [String: FieldValue])])
    func grave(source: String, facts: [String: String], fields: [String: FieldValue], mended: [String: String], filled: [String: FieldValue]) throws {
        #expect(sources(try gaps(facts, fields)).contains(source))
        #expect(!sources(try gaps(mended, filled)).contains(source))
    }

    /// While nobody said who uses the number it is not known whether a law has to prescribe it.
    @Test func aNumberWithoutItsUserIsOpen() throws {
        let found = try gaps(["sensitive data": "{\"citizen service number\":\"yes\"}"]).filter { $0.source == "art. 46(1) UAVG" }
        #expect(found.count == 1 && found.allSatisfy { !$0.isGrave && $0.place == .fact("controller kind", of: Identifier("doel-1")!) })
    }

    /// What article 30 asks is a gap of its own kind; unknown is not no, and an answer that it is not so takes it away.
    @Test func whatArticle30Asks() throws {
        let empty = try gaps()
        for field in ["data", "recipients", "transfers", "retention", "measures"] {
            #expect(empty.contains { $0.place == .field(field) && !$0.isGrave }, "\(field)")
        }
        let inside = try gaps(["ways of working": NoticeTests.only("AI system", of: "ways of working")])
        #expect(!inside.contains { $0.place == .field("transfers") || $0.place == .field("recipients") })
        let perKind = try gaps([:], ["data": Self.row(["name": .text("naam"), "retention": .text("twee jaar")])])
        #expect(!perKind.contains { $0.place == .field("retention") })
        let processor = try gaps(register: .processor)
        #expect(processor.contains { $0.place == .field("controllers") } && !processor.contains { $0.source == "art. 6(1) AVG" })
    }

    /// The three that an officer looks for stand before the rest, and a full entry has none.
    @Test func graveFirst() throws {
        let found = try gaps([:], ["transfers": Self.row(["country": .text("India")])])
        #expect(found.prefix { $0.isGrave }.count == found.count(where: \.isGrave) && found.count(where: \.isGrave) == 2)
        var fields = NoticeTests.complete.fields
        fields["measures"] = .list(["versleuteld"])
        fields["processors"] = Self.row(["name": .text("Rekencentrum"), "agreement": .text("https://voorbeeld.example/vo.pdf")])
        #expect(try gaps(NoticeTests.complete.facts, fields).isEmpty)
    }

    /// What the checklist of an agreement says goes before the answer that it is complete and before evidence, and is never kept as an
    /// answer: once the checklist is mended, the duty is done.
    @Test func anIncompleteAgreementIsNotDone() throws {
        var office = Office()
        let owner = office.actor(.processOwner)
        let situations = Office.examples.flatMap { [$0.situation] + $0.variants.map(\.situation) }
        let situation = try #require(
            try situations.first { situation in
                var office = Office()
                let dossier = try office.dossier(situation)
                return dossier.taskList(office.now())["duty-AVG-28-3"] != nil
            })
        var dossier = try office.dossier(situation)
        func agreement(_ audit: Bool) -> [String: FieldValue] {
            ["processors": Self.row(["name": .text("Rekencentrum"), "agreement": .text("https://voorbeeld.example/vo.pdf"), "audit": .flag(audit)])]
        }
        func duty() -> DossierTask? { dossier.taskList(office.now())["duty-AVG-28-3"] }
        // With a processor of whom nothing but the name is there, words alone show no agreement.
        _ = try dossier.describe(by: owner, office.now()) { $0.fields = ["processors": Self.row(["name": .text("Rekencentrum")])] }
        let before = office.now()
        #expect(throws: Refusal.self) { try dossier.finish("duty-AVG-28-3", .statement("Getekend."), by: owner, before) }
        _ = try dossier.describe(by: owner, office.now()) { $0.fields = agreement(false) }
        guard duty() != nil else {
            Issue.record("no duty")
            return
        }
        let now = office.now()
        #expect(throws: Refusal.self) { try dossier.finish("duty-AVG-28-3", .statement("Getekend."), by: owner, now) }
        _ = try dossier.describe(by: owner, office.now()) { $0.fields = agreement(true) }
        _ = try dossier.finish("duty-AVG-28-3", .statement("Getekend."), by: owner, office.now())
        #expect(duty()?.state == .done)
        _ = try dossier.submit(by: owner, office.now())
        // The audit clause turns out to be missing, and is mended.
        _ = try dossier.describe(by: owner, office.now()) { $0.fields = agreement(false) }
        #expect(duty()?.state == .notMet && duty()?.isContradicted == true)
        _ = try dossier.submit(by: owner, office.now())
        _ = try dossier.describe(by: owner, office.now()) { $0.fields = agreement(true) }
        #expect(duty()?.state == .done)
    }

    /// A processor's own suppliers say nothing of the agreement with its customer.
    @Test func aProcessorsRegisterIsAboutOthers() throws {
        let found = try gaps(
            ["arrangements with the supplier": NoticeTests.only("complete agreement", of: "arrangements with the supplier")],
            ["processors": Self.row(["name": .text("Rekencentrum")])], register: .processor)
        #expect(found.contains { $0.isGrave && $0.source == "art. 28(4) AVG" })
        #expect(!found.contains { $0.source == "art. 30(1)(f) AVG" || $0.place == .field("retention") })
        #expect(found.contains { $0.source == "art. 30(2)(c) AVG" || $0.source == "art. 30(2)(d) AVG" })
    }

    /// One purpose has an exception and the other none: only the other lacks it, and the way there is to its own answer.
    @Test func eachPurposeHasItsOwnGround() throws {
        var office = Office()
        let purposes = [
            Purpose(id: Identifier("doel-1")!, name: "Zorg", facts: ["grounds for special data": "{\"a law allows these data\":\"yes\"}"]),
            Purpose(id: Identifier("doel-2")!, name: "Reclame"),
        ]
        let content = DossierContent(
            name: "Proef", facts: ["sensitive data": "{\"health\":\"yes\"}", "claimed legal basis": "\"contract\""], purposes: purposes)
        let dossier = try Dossier.open(
            id: Identifier("dossier-1")!, organisation: office.organisation, department: nil, number: 1, register: .controller, content: content,
            by: office.actor(.processOwner), office.now()
        ).dossier
        let now = office.now()
        let found = EntryGaps(dossier, dossier.assessment(now), now.engine.rulebook).all.filter { $0.source == "art. 9(2) AVG" }
        #expect(found.map(\.place) == [.fact("grounds for special data", of: Identifier("doel-2")!)])
        #expect(found.first?.text.nl.contains("Reclame") == true)
    }

    /// What stands in the register is not asked again; an answer that differs goes before it, and shows as a gap.
    @Test func rowsAnswerForThemselves() throws {
        func dossier(_ facts: [String: String]) throws -> DossierReading {
            try NoticeTests.reading(
                facts,
                fields: [
                    "transfers": Self.row(["country": .text("India")]), "processors": Self.row(["name": .text("Rekencentrum")]),
                    "recipients": Self.row(["name": .text("Politie"), "kind": .text("authority")]),
                    "joint-controllers": Self.row(["name": .text("De buren")]),
                ])
        }
        let silent = try dossier([:])
        for (option, fact) in [
            ("outside the EEA", "ways of working"), ("processor used", "ways of working"), ("disclosed to others", "ways of working"),
            ("decides together", "cooperation"),
        ] { #expect(silent.holds(option, of: fact) == .yes, "\(option)") }
        #expect(silent.holds("AI system", of: "ways of working") == .unknown)
        let denied = try dossier(["ways of working": NoticeTests.only("AI system", of: "ways of working")])
        #expect(denied.holds("outside the EEA", of: "ways of working") == .no && denied.holds("AI system", of: "ways of working") == .yes)
    }
}
