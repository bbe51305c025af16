import Casework
import Deadlines
import RegisterTestSupport
import Rulebook
import Testing

@testable import Register

/// For whom a dossier waits, along its way.
@Suite struct WaitingTests {
    private func waits(_ dossier: Dossier, _ office: inout Office) -> Set<Power> {
        let now = office.now()
        return dossier.waits(dossier.taskList(now).tasks, dossier.assessment(now), now)
    }

    @Test func alongTheWay() throws {
        var office = Office()
        var dossier = try office.dossier()
        #expect(waits(dossier, &office).isEmpty, "questions wait for nobody in particular")
        dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        #expect(waits(dossier, &office) == [.submit])
        _ = try dossier.submit(by: office.actor(.processOwner), office.now())
        #expect(waits(dossier, &office) == [.approve])
        _ = try dossier.approve(by: office.actor(.privacyOfficer), office.now())
        #expect(waits(dossier, &office) == [.sign])
        _ = try dossier.sign(review: office.now().today.adding(months: 12)!, by: office.actor(.mandateHolder), office.now())
        #expect(waits(dossier, &office) == [.issuePermit])
        _ = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        #expect(waits(dossier, &office).isEmpty)
        // A year later the permit is over, and the review too late: a new one waits for a new version.
        var later = office
        later.time = office.time.adding(seconds: 400 * 86_400)
        #expect(waits(dossier, &later) == [.edit])
        _ = try dossier.lapse(reason: "Klaar.", by: office.actor(.mandateHolder), office.now())
        #expect(waits(dossier, &office).isEmpty)
    }

    @Test func theCouncilIsAskedAndDecides() throws {
        var office = Office()
        var dossier = try office.dossier()
        _ = try dossier.askCouncil(reasons: "Nodig.", consequences: "Weinig.", by: office.actor(.processOwner), office.now())
        #expect(waits(dossier, &office).contains(.decideForCouncil))
        _ = try dossier.consultCouncil(on: office.now().today, by: office.actor(.processOwner), office.now())
        _ = try dossier.decideForCouncil(.consented, "", by: office.actor(.worksCouncilMember), office.now())
        #expect(!waits(dossier, &office).contains(.decideForCouncil))
    }

    /// Wherever the nine signs ask for a DPIA and all questions are answered, a task before the start says so.
    @Test func theSignsOfAHighRiskAreATask() throws {
        var office = Office()
        var count = 0
        for file in Office.examples {
            for situation in [file.situation] + file.variants.map(\.situation) {
                let dossier = try office.dossier(situation)
                let now = office.now()
                let list = dossier.taskList(now)
                guard !list.tasks.contains(where: { if case .questions = $0.subject { true } else { false } }) else { continue }
                let reading = DossierReading(dossier, of: NoticeTests.organisation, now)
                let signs = PreScanAnswers(reading).signs.count { $0.value == .yes }
                let isDone = reading.anyHolds(["done", "done late"], of: "DPIA") == .yes
                guard signs >= 2, reading.applies("WP248") == .yes, !isDone else { continue }
                count += 1
                #expect(list.tasks.contains { $0.key == "duty-WP248" && $0.moment == .before }, "\(file.file)")
            }
        }
        #expect(count > 0)
    }
}
