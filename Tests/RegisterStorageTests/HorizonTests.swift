import Database
import DatabaseTestSupport
import Deadlines
import Register
import RegisterStorage
import RegisterTestSupport
import Rulebook
import Testing

/// What is announced ahead: a verdict that changes of itself, because a rule starts or ends.
@Suite struct HorizonTests {
    @Test(arguments: DatabaseKind.allCases)
    func theDayOfAChangeIsAnnouncedUntilItCame(kind: DatabaseKind) async throws {
        var office = Office()
        let store = try await RegisterStoreTests.store(kind, &office)
        let dossier = try await RegisterStoreTests.open(store, &office, try Office.situation("hiring", ""))
        let expected = try #require(dossier.assessment(office.now(), withHorizon: true).horizon.first)
        let day = try CivilDate(iso: expected.date.description)
        func line() async throws -> DossierLine {
            try #require(await store.list(in: office.organisation, DossierFilter(), for: office.actor(.reader)).lines.first)
        }
        #expect(try await line().nextChange == day)
        #expect(try await store.deadlines(until: day).contains { $0.kind == .change && $0.day == day && $0.dossier == dossier.id })
        #expect(try await store.deadlines(until: try #require(day.adding(days: -1))).allSatisfy { $0.kind != .change })

        // On the day itself the round of the night finds what has become true.
        office.time = Instant(seconds: office.time.seconds + (day.dayNumber - office.now().today.dayNumber) * 86_400)
        _ = try await store.reassess(office.now())
        let after = dossier.assessment(office.now(), withHorizon: true)
        #expect(try await line().nextChange != day)
        #expect(try await line().nextChange?.description == after.horizon.first?.date.description)
        #expect(try await line().headline == after.headline)
    }
}
