import Casework
import Deadlines
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// From an example situation to a permit, and to its end.
@Suite struct WalkTests {
    static let situations: [(name: String, situation: Situation)] = Office.examples.flatMap { example in
        [(example.file, example.situation)] + example.variants.map { ("\(example.file) \($0.id)", $0.situation) }
    }

    /// Every example and variant, worked on as people would: no permit where the law prohibits or a question is open, a permit elsewhere.
    @Test func everyExample() throws {
        var given = 0
        for (name, situation) in Self.situations {
            var office = Office()
            var dossier = try office.dossier(situation)
            try office.work(&dossier)
            try office.sign(&dossier)
            let now = office.now()
            let settled = dossier.situation(for: dossier.content.purposes[0], now.reader).situation
            let label = try now.engine.verdict(settled, asOf: now.asOf).label
            do {
                let (permit, _) = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), now)
                #expect([.permitted, .notCovered].contains(label), "\(name)")
                #expect(permit.validUntil > now.time)
                given += 1
            } catch let Refusal.obstacles(obstacles) {
                #expect([.prohibited, .undecided].contains(label), "\(name): \(obstacles.map(\.message.en))")
            }
        }
        #expect(given >= 20)
    }

    /// A fact changes, the verdict turns, and with it goes the permit; whoever holds the token finds out from the list, with the reason.
    @Test func aFactChangesAndThePermitGoes() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        try office.sign(&dossier)
        let (permit, _) = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        let token = try #require(dossier.permits.last?.token)
        #expect(dossier.permitStanding(at: permit.validFrom) == .valid(until: permit.validUntil))
        #expect(dossier.permitStanding(at: permit.validUntil) == .expired(permit.validUntil))
        func list(_ entries: [RevocationList.Entry], _ now: Circumstances) throws -> RevocationList {
            let list = RevocationList(issuer: now.address, issuedAt: now.time, validUntil: now.time.adding(seconds: 86_400), entries: entries)
            return try RevocationList(signed: try list.signed(with: Office.key), keys: Office.keys)
        }
        let before = office.now()
        #expect(try PermitVerifier(Office.keys, revocations: try list([], before)).verify(token, at: before.time) == permit)
        #expect(permit.subject == "https://register.voorbeeld.example/register/version/\(dossier.current.id)")

        _ = try dossier.answer(["legal provision": "\"only a general task\""], by: office.actor(.processOwner), office.now())
        #expect(dossier.current.status == .draft && dossier.current.number == 2)
        let deeds = dossier.reassess(office.now())
        #expect(deeds.map(\.action) == ["permit.revoked"])
        let revocation = try #require(dossier.permits[0].revoked)
        #expect(revocation.reason == .verdictTurned && revocation.by == nil)
        #expect(dossier.permitStanding(at: permit.validFrom) == .revoked(Instant(seconds: revocation.seconds)))
        let after = office.now()
        let verifier = PermitVerifier(
            Office.keys,
            revocations: try list([.init(permit: permit.id, reason: revocation.reason, at: after.time)], after))
        let fault = #expect(throws: PermitFault.self) { try verifier.verify(token, at: after.time) }
        guard case .revoked(let entry)? = fault else { throw try #require(fault) }
        #expect(entry.reason == .verdictTurned && revocation.remark.nl.contains("verboden"))
        // Which answer did it, from what to what.
        #expect(revocation.remark.nl.contains("Dit antwoord veranderde: “wettelijke bepaling” ("), "\(revocation.remark.nl)")
        #expect(revocation.remark.nl.contains(" → alleen een algemene taak of bevoegdheid)"), "\(revocation.remark.nl)")
        #expect(revocation.remark.en.hasSuffix("→ only a general task)"), "\(revocation.remark.en)")
        // The ledger tells which fact, and never what was answered.
        guard case .plain(let reason) = deeds[0].reason, case .plain(let facts)? = deeds[0].details["facts"] else { throw Refusal.stale }
        #expect(reason.hasPrefix("“Het doel”: ") && !reason.contains("→"), "\(reason)")
        #expect(facts.split(separator: ", ").contains("legal provision") && !facts.contains("general task"), "\(facts)")
        #expect(dossier.reassess(office.now()).isEmpty)
    }

    /// What is wrong with a dataset is free text of a person: it stands in the dossier, and not where nobody can erase it.
    @Test func theFaultOfADatasetStaysOutOfTheLedger() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        let dataset = Identifier<Dataset>("dataset-1")!
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.datasets = [dataset] }
        try office.work(&dossier)
        try office.sign(&dossier)
        _ = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        let deeds = dossier.reassess(tainted: [(dataset, Bilingual("“Lijst”: geleverd door Jansen"))], office.now())
        #expect(dossier.permits[0].revoked?.remark.nl == "“Lijst”: geleverd door Jansen")
        #expect(deeds.map(\.reason) == [.plain("de herkomst van een dataset is niet in orde")])
        #expect(deeds[0].details["facts"] == nil)
    }

    /// A year as the law counts one: up to and including the same date, however far away the review is.
    @Test func aPermitLastsAYearAtMost() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        _ = try dossier.submit(by: office.actor(.processOwner), office.now())
        _ = try dossier.approve(by: office.actor(.privacyOfficer), office.now())
        _ = try dossier.sign(review: office.now().today.adding(months: 23)!, by: office.actor(.mandateHolder), office.now())
        let (permit, _) = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        #expect(permit.lastDay.description == "2027-11-22")
        #expect(dossier.permitStanding(at: permit.validFrom).words.nl == "geldig tot en met 22 november 2027")
        #expect(dossier.permitStanding(at: permit.validUntil).words.en == "expired; was valid up to and including 22 November 2027")
    }

    /// What a draft says that leaves the verdict as it is takes no permit away.
    @Test func aHarmlessDraftLeavesThePermit() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        try office.sign(&dossier)
        _ = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        _ = try dossier.describe(by: office.actor(.processOwner), office.now()) { $0.fields["remarks"] = .text("Nagekeken.") }
        #expect(dossier.current.status == .draft)
        #expect(dossier.reassess(office.now()).isEmpty)
        // The next signed version takes the place of the old one, and of its permit.
        try office.work(&dossier)
        try office.sign(&dossier)
        #expect(dossier.permits[0].revoked?.reason == .newVersion)
        #expect(dossier.versions.map(\.status) == [.lapsed, .signed])
    }

    /// When the review day has passed nothing holds any more.
    @Test func anOverdueReviewRevokes() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        try office.sign(&dossier)
        let due = try #require(dossier.reviewDue)
        let (permit, _) = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        #expect(Circumstances.day(of: permit.validUntil) == due.adding(days: 1)!)
        office.time = permit.validUntil.adding(seconds: -3_600)
        #expect(dossier.reassess(office.now()).isEmpty)
        #expect(throws: PermitFault.self) {
            try PermitVerifier(Office.keys, revocations: nil).verify(dossier.permits[0].token, at: permit.validUntil, ignoringRevocations: true)
        }
    }
}
