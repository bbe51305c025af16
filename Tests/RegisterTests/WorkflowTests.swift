import Casework
import Deadlines
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// Factor sheets, the DPIA, prior consultation and the time to object: what they record and what they hold back.
@Suite struct WorkflowTests {
    private static func day(_ text: String) -> CivilDate { try! CivilDate(iso: text) }

    // MARK: Factor sheets

    @Test func anOutcomeNeedsEveryFactorAndAReason() throws {
        var office = Office()
        var dossier = try office.dossier()
        let (sheet, purpose, owner) = (FactorSheet.legitimateInterest, dossier.content.purposes[0].id, office.actor(.processOwner))
        for (index, factor) in sheet.factors.enumerated() {
            let refusal = #expect(throws: Refusal.self) {
                _ = try dossier.judge(sheet.judgement, purpose: purpose, outcome: true, reason: "Omdat.", by: owner, office.now())
            }
            guard case .invalid(let field, _)? = refusal else { throw try #require(refusal) }
            #expect(field == "finding-\(factor.id)")
            let deeds = try dossier.consider(sheet, for: purpose, [factor.id: (.inFavour, "Punt \(index).")], by: owner, office.now())
            #expect(deeds.map(\.action) == ["factor.considered"] && deeds[0].reason == .free("Punt \(index)."))
        }
        let refusal = #expect(throws: Refusal.self) {
            _ = try dossier.judge(sheet.judgement, purpose: purpose, outcome: true, reason: "  ", by: owner, office.now())
        }
        guard case .invalid("reason", _)? = refusal else { throw try #require(refusal) }
        _ = try dossier.judge(sheet.judgement, purpose: purpose, outcome: true, reason: "Alles bijeen.", by: owner, office.now())
        let made = try #require(dossier.judgements.last)
        #expect(made.findings.map(\.factor) == sheet.factors.map(\.id) && made.stamp.by == owner.account && made.reason == "Alles bijeen.")
        // What is found later leaves the judgement that was made as it is.
        _ = try dossier.consider(sheet, for: purpose, ["interest": (.against, "Toch niet.")], by: owner, office.now())
        #expect(dossier.judgements.last == made && dossier.workflows.findings.last?.text == "Toch niet.")
    }

    @Test func whoConsidersDoesNotApprove() throws {
        var office = Office()
        var dossier = try office.dossier()
        let officer = office.actor(.privacyOfficer)
        let purpose = dossier.content.purposes[0].id
        #expect(throws: Refusal.notAllowed(.judge)) {
            try dossier.consider(.compatibility, for: purpose, ["link": (.neutral, "x")], by: office.actor(.dataProtectionOfficer), office.now())
        }
        _ = try dossier.consider(.compatibility, for: purpose, ["link": (.neutral, "Gezien.")], by: officer, office.now())
        _ = try dossier.submit(by: office.actor(.processOwner), office.now())
        #expect(throws: Refusal.ownWork(.approve)) { try dossier.approve(by: officer, office.now()) }
        let before = dossier
        #expect(throws: Refusal.self) {
            try dossier.consider(.compatibility, for: purpose, ["link": (.neutral, "Nieuw."), "nature": (.neutral, " ")], by: officer, office.now())
        }
        #expect(throws: Refusal.self) { try dossier.consider(.compatibility, for: purpose, ["no-factor": (.neutral, "x")], by: officer, office.now()) }
        #expect(dossier == before)
    }

    // MARK: The DPIA

    /// Likelihood times severity: 1 and 2 low, 3 and 4 middle, 6 and 9 high.
    @Test func levels() {
        let table: [[RiskLevel]] = [[.low, .low, .middle], [.low, .middle, .high], [.middle, .high, .high]]
        for likelihood in RiskLevel.allCases {
            for severity in RiskLevel.allCases {
                #expect(RiskLevel(likelihood: likelihood, severity: severity) == table[likelihood.rawValue - 1][severity.rawValue - 1])
            }
        }
    }

    static func risk(_ left: String) -> FieldRow {
        FieldRow(
            id: Identifier("risico-1")!,
            values: [
                "risk": .text("Uitsluiting"), "cause": .text("Fout in de score"), "consequence": .text("Geen krediet"), "chance": .text("high"),
                "impact": .text("high"),
                "measure": .text("Een mens kijkt"), "owner": .text("Hoofd krediet"), "left-chance": .text(left), "left-impact": .text("high"),
            ])
    }

    static func fields(_ left: String = "low") -> [String: FieldValue] {
        [
            "proposal": .text("Een score."), "necessity": .text("Kan niet met minder."), "proportionality": .text("In verhouding."),
            "risks": .rows([risk(left)]),
            "views-sought": .flag(true), "views": .text("De raad had geen bezwaar."),
            "data": .rows([FieldRow(id: Identifier("gegeven-1")!, values: ["name": .text("naam")])]),
        ]
    }

    private func assessed(_ office: inout Office, _ situation: Situation, left: String = "low") throws -> Dossier {
        var dossier = try office.dossier(situation)
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { content in
            for (id, value) in Self.fields(left) { content.fields[id] = value }
        }
        return dossier
    }

    @Test(arguments: fields().keys.sorted())
    func nothingIsConcludedWithAPartMissing(field: String) throws {
        var office = Office()
        var dossier = try assessed(&office, Situation())
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields[field] = nil }
        let before = dossier
        #expect(dossier.missingForAssessment.contains { $0.place == .field(field) })
        #expect(throws: Refusal.self) { try dossier.concludeAssessment("Goed.", by: office.actor(.processOwner), office.now()) }
        #expect(dossier == before)
    }

    @Test func aConclusionShowsItselfWithTheDutiesThatAskIt() throws {
        var office = Office()
        var dossier = try assessed(&office, try Office.situation("municipality-benefits", "specific-act"))
        _ = try dossier.answer(["DPIA": "\"not done\"", "stage": "\"planned\""], by: office.actor(.processOwner), office.now())
        func duty(_ id: String) -> DossierTask? { dossier.taskList(office.now())["duty-\(id)"] }
        let asking = ["AVG-35-3", "AP-DPIA", "WP248"].filter { duty($0) != nil }
        #expect(!asking.isEmpty && asking.contains { duty($0)?.isBlocking == true } && asking.allSatisfy { duty($0)?.isOpen == true })
        #expect(throws: Refusal.notAllowed(.edit)) { try dossier.concludeAssessment("Goed.", by: office.actor(.dataProtectionOfficer), office.now()) }
        let deeds = try dossier.concludeAssessment("Zo kan het.", by: office.actor(.processOwner), office.now())
        #expect(deeds.map(\.action) == ["assessment.concluded"] && deeds[0].reason == .free("Zo kan het."))
        #expect((asking + ["AVG-35-7"]).allSatisfy { duty($0)?.state == .done })
        // The officer's word is not given by whoever concludes.
        #expect(duty("AVG-35-2")?.isOpen == true)
        let last = try #require(dossier.workflows.assessments.last)
        #expect(last.residual == .middle && last.conclusion == "Zo kan het." && !dossier.hasChangedSinceAssessment)
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields["necessity"] = .text("Anders.") }
        #expect(dossier.hasChangedSinceAssessment && dossier.workflows.assessments == [last])
    }

    /// What runs already makes the DPIA late.
    @Test func lateIsLate() throws {
        var office = Office()
        var dossier = try assessed(&office, try Office.situation("municipality-benefits", "specific-act"))
        _ = try dossier.answer(["DPIA": "\"not done\"", "stage": "\"running\""], by: office.actor(.processOwner), office.now())
        _ = try dossier.concludeAssessment("Zo kan het.", by: office.actor(.processOwner), office.now())
        #expect(dossier.answers(for: dossier.content.purposes[0])["DPIA"] == "\"done late\"")
        // In time is no longer possible; that it was put right is asked, and counts.
        let rulebook = office.engine.rulebook
        func status() throws -> DutyStatus? {
            let answer = try #require(dossier.assessment(office.now()).purposes.first?.answer)
            return answer.duties.first { rulebook.norms[$0.norm].id == "AVG-35-1-TIME" }?.status
        }
        #expect(try status() != .fulfilled && status() != .breached)
        _ = try dossier.answer(["late DPIA made good": "\"no\""], by: office.actor(.processOwner), office.now())
        #expect(try status() == .breached)
        _ = try dossier.answer(["late DPIA made good": "\"yes\""], by: office.actor(.processOwner), office.now())
        #expect(try status() == .fulfilled)
    }

    /// A risk that is still high in the table goes before an answer that says otherwise, and holds the permit back until the authority answered.
    @Test func aHighRiskBlocksUntilTheAuthorityAnswered() throws {
        var office = Office()
        let owner = office.actor(.processOwner)
        var dossier = try assessed(&office, try Office.situation("municipality-benefits", "specific-act"), left: "high")
        _ = try dossier.answer(["high risk remains": "\"no\""], by: owner, office.now())
        func blocks() -> Bool { dossier.taskList(office.now()).blocking.contains { $0.key == "duty-AVG-36-1" } }
        #expect(blocks())
        // Neither an answer nor a statement stands in for the authority.
        _ = try dossier.answer(["prior consultation": "\"advice without objections\""], by: owner, office.now())
        #expect(blocks())
        #expect(throws: Refusal.self) { try dossier.finish("duty-AVG-36-1", .statement("Gevraagd."), by: owner, office.now()) }
        let today = office.now().today
        #expect(throws: Refusal.notAllowed(.edit)) {
            try dossier.consultAuthority(received: today, "x", by: office.actor(.dataProtectionOfficer), office.now())
        }
        _ = try dossier.consultAuthority(received: today, "De DPIA en de plannen.", by: owner, office.now())
        #expect(blocks())
        #expect(throws: Refusal.self) { try dossier.consultAuthority(received: today, "Nog eens.", by: owner, office.now()) }
        _ = try dossier.authorityAdvises(.against, "Zo niet.", on: today, by: owner, office.now())
        #expect(blocks())
        _ = try dossier.consultAuthority(received: today, "Aangepast.", by: owner, office.now())
        #expect(blocks())
        _ = try dossier.authorityAdvises(.noObjections, "Zo wel.", on: today, by: owner, office.now())
        #expect(!blocks())
    }

    // MARK: The weeks of the authority

    private func consultation(_ received: String, extended: String? = nil, _ questions: [(String, String?)] = []) -> PriorConsultation {
        var consultation = PriorConsultation(
            id: Identifier("raadpleging-1")!, version: Identifier("versie-1")!, received: Self.day(received), text: "x",
            stamp: Stamp(by: Identifier("iemand")!, at: Instant(seconds: 0)))
        consultation.extended = extended.map(Self.day)
        consultation.questions = questions.map { .init(asked: Self.day($0.0), answered: $0.1.map(Self.day)) }
        return consultation
    }

    /// Eight weeks, or fourteen, over the turn of the year; a last day that is a holiday or in a weekend goes to the next working day.
    @Test func weeks() throws {
        // Counted on a calendar: 10 November 2026 is a Tuesday.
        #expect(try consultation("2026-11-10").deadline().end == .day(Self.day("2027-01-05")))
        #expect(try consultation("2026-11-10", extended: "2026-12-01").deadline().end == .day(Self.day("2027-02-16")))
        // Eight weeks after Friday 6 November is New Year's Day, a Friday; then comes a weekend.
        #expect(try consultation("2026-11-06").deadline().end == .day(Self.day("2027-01-04")))
        #expect(try consultation("2026-11-06").lastDayToExtend() == Self.day("2026-12-07"))
        // Twenty-one days in which the authority waits come on top.
        #expect(try consultation("2026-11-06", [("2026-12-01", "2026-12-22")]).deadline().end == .day(Self.day("2027-01-22")))
        #expect(try consultation("2026-11-10", [("2026-12-01", nil)]).deadline().end == .suspended(since: Self.day("2026-12-01"), daysLeft: 35))
        #expect(throws: DeadlineError.clockStopOutOfOrder(1)) { try consultation("2026-11-10", [("2026-11-01", nil)]).deadline() }
    }

    @Test func whatTheAuthorityDoesStandsInItsOrder() throws {
        var office = Office()
        let owner = office.actor(.processOwner)
        var dossier = try office.dossier()
        let today = office.now().today
        _ = try dossier.consultAuthority(received: today.adding(days: -40)!, "x", by: owner, office.now())
        // A month has gone by: too late to extend.
        #expect(throws: Refusal.self) { try dossier.authorityExtends(on: today, by: owner, office.now()) }
        _ = try dossier.authorityExtends(on: today.adding(days: -30)!, by: owner, office.now())
        #expect(throws: Refusal.self) { try dossier.authorityExtends(on: today.adding(days: -29)!, by: owner, office.now()) }
        #expect(throws: Refusal.self) { try dossier.authorityAsks(on: today.adding(days: -41)!, by: owner, office.now()) }
        #expect(throws: Refusal.self) { try dossier.authorityAsks(on: today.adding(days: 1)!, by: owner, office.now()) }
        _ = try dossier.authorityAsks(on: today.adding(days: -20)!, by: owner, office.now())
        #expect(throws: Refusal.self) { try dossier.authorityAsks(on: today.adding(days: -21)!, by: owner, office.now()) }
        let deeds = try dossier.authorityAsks(on: today.adding(days: -10)!, by: owner, office.now())
        #expect(deeds.map(\.action) == ["authority.informed"])
        #expect(throws: Refusal.self) { try dossier.authorityAdvises(.noObjections, "x", on: today.adding(days: -15)!, by: owner, office.now()) }
        #expect(throws: Refusal.self) { try dossier.authorityAdvises(.noObjections, "  ", on: today, by: owner, office.now()) }
        _ = try dossier.authorityAdvises(.noObjections, "Goed.", on: today, by: owner, office.now())
        #expect(throws: Refusal.self) { try dossier.authorityAsks(on: today, by: owner, office.now()) }
    }

    // MARK: The time to object

    @Test func reuseWaitsUntilTheTimeToObjectIsOver() throws {
        var office = Office()
        let owner = office.actor(.processOwner)
        let situation = try #require(
            WalkTests.situations.first { name, situation in
                guard name.hasPrefix("saas-supplier-reuse") else { return false }
                var office = Office()
                let dossier = try? office.dossier(situation)
                return dossier?.taskList(office.now())["duty-REUSE-9"] != nil
            }
        ).situation
        var dossier = try office.dossier(situation)
        func blocks() -> Bool { dossier.taskList(office.now()).blocking.contains { $0.key == "duty-REUSE-9" } }
        #expect(blocks())
        #expect(throws: Refusal.self) { try dossier.finish("duty-REUSE-9", .statement("Kan."), by: owner, office.now()) }
        let today = office.now().today
        #expect(throws: Refusal.notAllowed(.prove)) {
            try dossier.openObjections(from: today, until: today.adding(days: 7)!, how: "x", by: office.actor(.reader), office.now())
        }
        #expect(throws: Refusal.self) { try dossier.openObjections(from: today, until: today, how: "x", by: owner, office.now()) }
        #expect(throws: Refusal.self) { try dossier.openObjections(from: today, until: today.adding(days: 7)!, how: " ", by: owner, office.now()) }
        _ = try dossier.openObjections(from: today, until: today.adding(days: 7)!, how: "Per brief.", by: owner, office.now())
        #expect(blocks())
        // On the last day people can still object; the day after they cannot.
        office.time = try Amsterdam.start(of: today.adding(days: 7)!)
        #expect(blocks())
        office.time = try Amsterdam.start(of: today.adding(days: 8)!)
        #expect(!blocks())
        // A longer time takes the place of the one before.
        let until = office.now().today.adding(days: 14)!
        _ = try dossier.openObjections(from: today, until: until, how: "Nog een brief.", by: owner, office.now())
        #expect(blocks())
    }

    // MARK: Agreements

    @Test func everyPointOfAnAgreementIsNamed() throws {
        let points = RegisterFields.agreementPoints.map(\.id)
        func agreements(_ values: [String: FieldValue]) throws -> AgreementPaper {
            AgreementPaper(try NoticeTests.reading([:], fields: ["processors": .rows([FieldRow(id: Identifier("rij-1")!, values: values)])]))
        }
        let empty = try #require(try agreements(["name": .text("Rekencentrum")]).processors.first)
        // (a) to (h), the agreement itself and reuse.
        #expect(empty.points.count == 10 && empty.gaps.count == 10 && empty.points.allSatisfy { $0.value == .unknown })
        #expect("abcdefgh".allSatisfy { letter in empty.points.contains { $0.source == "art. 28(3)(\(letter)) AVG" } })
        var all: [String: FieldValue] = ["name": .text("Rekencentrum"), "agreed-on": .date(Self.day("2026-01-01")), "reuse": .text("forbidden")]
        for point in points where point != "reuse" { all[point] = .flag(true) }
        #expect(try agreements(all).processors[0].gaps.isEmpty)
        for point in points {
            var without = all
            without[point] = point == "reuse" ? .text("silent") : .flag(false)
            let gaps = try agreements(without).processors[0].gaps
            #expect(gaps.count == 1 && gaps[0].value == .no, "\(point)")
        }
        // That there is one is also said by yes and no alone.
        func written(_ values: [String: FieldValue]) throws -> Truth { try agreements(values).processors[0].points[0].value }
        #expect(try written(["agreed": .flag(true)]) == .yes && written(["agreed": .flag(false)]) == .no)
        #expect(try written(["agreed": .flag(false), "agreed-on": .date(Self.day("2026-01-01"))]) == .unknown)
        #expect(AgreementPaper(try NoticeTests.reading([:])).lacksProcessor)
        #expect(!AgreementPaper(try NoticeTests.reading(["ways of working": NoticeTests.only(of: "ways of working")])).lacksProcessor)
    }

    // MARK: Papers

    /// All twenty chapters, with every gap named where nothing is filled in; the annex only where it is asked.
    @Test func chapters() throws {
        let empty = AssessmentPaper(try NoticeTests.reading([:])).paper
        #expect(empty.sections.map(\.id) == (1...20).map { "chapter-\($0)" })
        for chapter in [1, 2, 3, 4, 7, 8, 9, 10, 11, 13, 14, 16, 17, 18, 19, 20] { #expect(!empty.sections[chapter - 1].gaps.isEmpty, "\(chapter)") }
        let facts = ["controller kind": "\"public body\"", "ways of working": NoticeTests.only("automated decision or score", of: "ways of working")]
        let algorithm = AssessmentPaper(try NoticeTests.reading(facts)).paper
        #expect(algorithm.sections.last?.id == "human-rights")
        let filled = AssessmentPaper(try NoticeTests.reading([:], fields: Self.fields("high"))).paper
        let text = PaperText(.nl).plain(filled)
        for words in ["hoog × hoog = hoog", "Fout in de score", "Geen krediet", "Een mens kijkt", "Hoofd krediet", "De raad had geen bezwaar.", "art. 36"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(filled.gaps.contains { $0.place == .page(.consultation) })
    }

    @Test func anEntryNamesWhatArticle30Misses() throws {
        let empty = EntryPaper(try NoticeTests.reading([:])).paper
        for field in ["retention", "measures", "data", "recipients", "transfers"] { #expect(empty.gaps.contains { $0.place == .field(field) }, "\(field)") }
        let filled = EntryPaper(try NoticeTests.reading(NoticeTests.complete.facts, fields: NoticeTests.complete.fields)).paper
        let text = PaperText(.en).plain(filled)
        for words in ["Twee jaar.", "Bezorgdienst", "Canada", "standard contractual clauses", "legitimate interest"] {
            #expect(text.contains(words), "\(words)")
        }
    }
}
