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

            // The council says that its consent covers this too, once it was talked over: not on a day before the change.
            #expect(throws: Refusal.self) {
                try dossier.decideForCouncil(
                    .consented, "Toen al.", on: office.now().today.adding(days: -3), by: office.actor(.worksCouncilMember), office.now())
            }
            office.time = office.time.adding(seconds: 3 * 86_400)
            #expect(throws: Refusal.self) { try dossier.decideForCouncil(.consented, "", by: office.actor(.worksCouncilMember), office.now()) }
            // What was talked over before the change was not about it.
            let earlier = office.now().today.adding(days: -10)!
            #expect(throws: Refusal.self) { try dossier.consultCouncil(on: earlier, by: office.actor(.processOwner), office.now()) }
            _ = try dossier.consultCouncil(on: office.now().today, by: office.actor(.processOwner), office.now())
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

    /// Also of a signed version: the next one says the same again, so the officer does not have to.
    @Test func anAdviceHoldsForTheNextVersionThatSaysTheSame() throws {
        var office = Office()
        var dossier = try ready(&office, "municipality-benefits", "specific-act")
        try office.sign(&dossier)
        let owner = office.actor(.processOwner)
        let name = dossier.content.purposes[0].name
        _ = try dossier.describe(by: owner, office.now()) { $0.purposes[0].name = "Iets anders" }
        #expect(dossier.current.number == 2 && dossier.taskList(office.now()).blocking.contains { $0.signOff == .officerAdvice })
        _ = try dossier.describe(by: owner, office.now()) { $0.purposes[0].name = name }
        #expect(!dossier.taskList(office.now()).blocking.contains { $0.signOff == .officerAdvice })
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

    /// A judgement on the legitimate interest does not carry what was left out of its weighing.
    @Test func anotherCircumstanceIsWeighedAnew() throws {
        let name = "the legitimate interest outweighs the interests of the people"
        var seen = 0
        for (example, situation) in WalkTests.situations {
            var office = Office()
            var dossier = try office.dossier(situation)
            try office.work(&dossier)
            guard let judged = dossier.judgements.last(where: { $0.fact == name }), !judged.isOutdated else { continue }
            seen += 1
            let before = dossier.content.facts["circumstances of the weighing"] ?? "{}"
            let wider = before == "{}" ? "{\"many recipients\":\"yes\"}" : before.replacing("\"many recipients\":\"no\"", with: "\"many recipients\":\"yes\"")
            guard wider != before else { continue }
            _ = try dossier.answer(["circumstances of the weighing": wider], by: office.actor(.processOwner), office.now())
            #expect(dossier.judgements.last { $0.fact == name }?.isOutdated == true, "\(example)")
        }
        #expect(seen > 0)
    }

    /// What stands outside the answers describes the activity too.
    @Test func purposesOperationsAndTransfersCount() throws {
        var office = Office()
        let dossier = try ready(&office, "municipality-benefits", "specific-act")
        let owner = office.actor(.processOwner)
        #expect(dossier.advices.last?.isOutdated == false)
        let edits: [(String, (inout DossierContent) -> Void)] = [
            ("de doelen", { $0.purposes[0].name = "Gerichte reclame" }),
            ("wat er met de gegevens mag worden gedaan", { $0.operations.append(.publish) }),
            ("werkwijze", { $0.fields["transfers"] = .rows([FieldRow(id: Identifier("rij")!, values: ["country": .text("VS")])]) }),
        ]
        for (words, edit) in edits {
            var changed = dossier
            _ = try changed.describe(by: owner, office.now(), edit)
            let rulebook = office.engine.rulebook
            #expect(changed.advices.last?.isOutdated == true, "\(words)")
            let told = try #require(changed.advices.last).changes(in: rulebook).map(\.nl)
            #expect(words == "werkwijze" || told == [words], "\(told)")
            #expect(changed.taskList(office.now()).blocking.contains { $0.signOff == .officerAdvice })
        }
        // Spaces and capitals describe nothing otherwise, and what was always to be done with any data neither.
        var same = dossier
        _ = try same.describe(by: owner, office.now()) {
            $0.purposes[0].name = $0.purposes[0].name.uppercased() + " "
            $0.operations.append(.store)
        }
        #expect(same.advices.last?.isOutdated == false)
    }

    /// An advice on an empty draft says nothing of what is described later.
    @Test func whatWasNotDescribedYetWasNotDecided() throws {
        var office = Office()
        var dossier = try office.dossier()
        _ = try dossier.advise(.positive, "Akkoord.", by: office.actor(.dataProtectionOfficer), office.now())
        _ = try dossier.answer(["people": "{\"patients\":\"yes\"}"], by: office.actor(.processOwner), office.now())
        #expect(dossier.advices.last?.isOutdated == true)
    }

    @Test func aWayThereAndBackOverNoAnswerLeavesNoTrace() throws {
        var office = Office()
        var dossier = try ready(&office, "municipality-benefits", "specific-act")
        let before = try #require(dossier.content.facts["people"])
        let decided = dossier
        _ = try dossier.answer(["people": nil], by: office.actor(.processOwner), office.now())
        #expect(dossier.advices != decided.advices)
        _ = try dossier.answer(["people": before], by: office.actor(.processOwner), office.now())
        #expect(dossier.judgements == decided.judgements && dossier.advices == decided.advices && dossier.tasks == decided.tasks)
    }

    /// A change of one purpose is not taken back by a change of another.
    @Test func purposesDoNotCancelEachOtherOut() throws {
        var office = Office()
        let (one, two) = (Identifier<Purpose>("doel-1")!, Identifier<Purpose>("doel-2")!)
        var dossier = try office.dossier()
        let owner = office.actor(.processOwner)
        _ = try dossier.describe(by: owner, office.now()) { $0.purposes.append(Purpose(id: two, name: "Nog een doel")) }
        func basis(_ name: String) -> [String: String?] { ["claimed legal basis": "\"\(name)\""] }
        _ = try dossier.answer(basis("public task"), purpose: one, by: owner, office.now())
        _ = try dossier.answer(basis("consent"), purpose: two, by: owner, office.now())
        _ = try dossier.advise(.positive, "Akkoord.", by: office.actor(.dataProtectionOfficer), office.now())
        _ = try dossier.answer(basis("legitimate interest"), purpose: one, by: owner, office.now())
        _ = try dossier.answer(basis("public task"), purpose: two, by: owner, office.now())
        #expect(dossier.advices.last?.isOutdated == true)
    }

    /// The authority's advice and the time to object speak of what was sent and told.
    @Test func anAdviceOfTheAuthorityIsAboutWhatWasSent() throws {
        var office = Office()
        let owner = office.actor(.processOwner)
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        _ = try dossier.consultAuthority(received: office.now().today, "De DPIA.", by: owner, office.now())
        _ = try dossier.authorityAdvises(.noObjections, "Akkoord.", on: office.now().today, by: owner, office.now())
        let today = office.now().today
        _ = try dossier.openObjections(from: today.adding(days: -30)!, until: today.adding(days: -1)!, how: "Per brief.", by: owner, office.now())
        #expect(dossier.has(.priorConsultation, on: today) && dossier.has(.objectionWindow, on: today))
        let before = try #require(dossier.content.facts["people"])
        _ = try dossier.answer(["people": before.replacing("\"patients\":\"no\"", with: "\"patients\":\"yes\"")], by: owner, office.now())
        #expect(!dossier.has(.priorConsultation, on: today) && !dossier.has(.objectionWindow, on: today))
    }

    /// A duty that is done, with evidence, describes nothing otherwise; nor does the next version, which takes over what was established.
    @Test func whatWasEstablishedIsNoChange() throws {
        var office = Office()
        for (name, situation) in WalkTests.situations {
            var dossier = try office.dossier(situation)
            try office.work(&dossier)
            guard (try? office.sign(&dossier)) != nil else { continue }
            let decided = dossier
            _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.name += " (nieuw)" }
            #expect(dossier.current.number == 2)
            #expect(dossier.judgements == decided.judgements && dossier.advices == decided.advices && dossier.council == decided.council, "\(name)")
        }
    }
}
