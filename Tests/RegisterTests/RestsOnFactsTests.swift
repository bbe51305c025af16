import Deadlines
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// A consent, judgement, advice or DPIA speaks of what was described then.
@Suite struct RestsOnFactsTests {
    private func ready(_ office: inout Office, _ file: String, _ variant: String) throws -> Dossier {
        var dossier = try office.dossier(try Office.situation(file, variant))
        try office.work(&dossier)
        return dossier
    }

    /// Every example with staff that comes to a permit on the council's consent: with cameras besides, that consent does not carry the next one.
    @Test func anotherMeansOfWatchingAsksTheCouncilAnew() throws {
        var seen = 0
        for (name, situation) in WalkTests.situations {
            var office = Office()
            var dossier = try office.dossier(situation)
            try office.work(&dossier)
            guard dossier.council.last?.decision == .consented, let means = dossier.content.facts["monitoring means"] else { continue }
            try office.sign(&dossier)
            guard (try? dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())) != nil else { continue }
            seen += 1
            let wider = means.replacing("\"camera\":\"no\"", with: "\"camera\":\"yes\"")
            #expect(wider != means, "\(name): \(means)")
            _ = try dossier.answer(["monitoring means": wider], by: office.actor(.processOwner), office.now())
            _ = dossier.reassess(office.now())
            #expect(!dossier.hasPermit(at: office.now().time), "\(name)")
            let task = try #require(dossier.taskList(office.now()).tasks.first { $0.signOff == .councilConsent })
            #expect(task.state == .outdated && task.isBlocking)
            #expect(task.changes.map(\.nl) == ["middelen van toezicht"])

            // The council says that its consent covers this too.
            _ = try dossier.decideForCouncil(.consented, "Ook met camera's.", by: office.actor(.worksCouncilMember), office.now())
            #expect(dossier.taskList(office.now()).tasks.first { $0.signOff == .councilConsent }?.state == .done)
            // It does not have to say so twice.
            #expect(throws: Refusal.self) {
                try dossier.decideForCouncil(.consented, "", by: office.actor(.worksCouncilMember), office.now())
            }
        }
        #expect(seen > 0)
    }

    @Test func aChangeThatIsTakenBackLeavesNoTrace() throws {
        var office = Office()
        var dossier = try ready(&office, "municipality-benefits", "specific-act")
        let before = try #require(dossier.content.facts["people"])
        let decided = dossier
        _ = try dossier.answer(["people": before.replacing("\"patients\":\"no\"", with: "\"patients\":\"yes\"")], by: office.actor(.processOwner), office.now())
        #expect(dossier.judgements.contains(where: \.isOutdated) || dossier.advices.contains(where: \.isOutdated))
        _ = try dossier.answer(["people": before], by: office.actor(.processOwner), office.now())
        #expect(dossier.judgements == decided.judgements && dossier.advices == decided.advices && dossier.tasks == decided.tasks)
    }

    /// What is arranged for the activity does not change what it is.
    @Test func anArrangementChangesNothing() throws {
        var office = Office()
        var dossier = try ready(&office, "municipality-benefits", "specific-act")
        let decided = dossier
        _ = try dossier.answer(["security measures": "{}"], by: office.actor(.processOwner), office.now())
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields["description"] = .text("Beter beschreven.") }
        #expect(dossier.judgements == decided.judgements && dossier.advices == decided.advices)
    }

    @Test func otherDataAskForTheAdviceAnew() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        func rows(_ names: String...) -> FieldValue {
            .rows(names.enumerated().map { FieldRow(id: Identifier("rij-\($0.offset)")!, values: ["name": .text($0.element)]) })
        }
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields["data"] = rows("inkomen") }
        try office.work(&dossier)
        let advice = try #require(dossier.advices.last)
        #expect(!advice.isOutdated)
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields["data"] = rows("inkomen", "gezondheid") }
        #expect(dossier.advices.last?.isOutdated == true)
        let task = try #require(dossier.taskList(office.now()).tasks.first { $0.signOff == .officerAdvice })
        #expect(task.state == .outdated && task.isBlocking)
        #expect(dossier.taskList(office.now()).blocking.contains { $0.key.hasPrefix("duty-") && $0.signOff == nil && $0.state == .outdated })
    }

    /// A DPIA is a report, here or elsewhere; that somebody says it was done shows nothing.
    @Test func aSentenceIsNoDPIA() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        let task = try #require(dossier.taskList(office.now()).blocking.first { $0.key == "duty-AP-DPIA" })
        #expect(throws: Refusal.self) { try dossier.finish(task.key, .statement("Gedaan."), by: office.actor(.processOwner), office.now()) }
        _ = try dossier.finish(task.key, .link("https://voorbeeld.example/dpia.pdf"), by: office.actor(.processOwner), office.now())
        #expect(dossier.taskList(office.now())[task.key]?.state == .done)
        // With the report there, words can go with it.
        _ = try dossier.finish(task.key, .statement("Nagelopen."), by: office.actor(.processOwner), office.now())
    }

    /// With a DPIA needed and an officer there, no permit without all of its parts and the officer's advice on this version.
    @Test func anEmptyDPIAHoldsUpThePermit() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        let blocking = Set(dossier.taskList(office.now()).blocking.map(\.key))
        #expect(blocking.isSuperset(of: ["duty-AP-DPIA", "duty-AVG-35-2"]))
        _ = try dossier.finish("duty-AP-DPIA", .link("https://voorbeeld.example/dpia.pdf"), by: office.actor(.processOwner), office.now())
        _ = try dossier.answer(["DPIA content": "{}"], by: office.actor(.processOwner), office.now())
        #expect(dossier.taskList(office.now()).blocking.contains { $0.key == "duty-AVG-35-7" })
    }
}
