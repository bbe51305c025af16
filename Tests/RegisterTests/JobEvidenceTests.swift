import Crypto
import Deadlines
import Foundation
import Register
import RegisterTestSupport
import Rulebook
import Testing
import Text

/// The report of a job beside the dossier of its permit: what it says of itself counts only as far as the permit bears it out.
@Suite struct JobEvidenceTests {
    /// A dossier with a permit that demands `k-anonymity>=10`.
    private struct Walk {
        var office = Office(engine: SmallLaw.engine)
        var dossier: Dossier
        let permit: Permit
        let file = Evidence.Kind.file(name: "job.json", digest: String(repeating: "ab", count: 32), size: 100)

        init() throws {
            dossier = try office.dossier(SmallLaw.situations[1])
            try office.work(&dossier)
            try office.sign(&dossier)
            permit =
                try dossier.issuePermit(
                    safeguards: [Safeguard("k-anonymity>=10")!], key: Office.key, by: office.actor(.privacyOfficer), office.now()
                ).permit
        }

        func claim(_ change: (inout JobClaim) -> Void = { _ in }) -> JobClaim {
            var claim = JobClaim(
                id: Identifier("werkgang-1")!, permit: permit.id,
                token: HexText.encode(SHA256.hash(data: Array(dossier.permits.last!.token.utf8))),
                use: PermitUse(operations: [.pseudonymise]), met: [], outcome: .released, halt: nil, measured: ["k-anonymity": MeasuredValue(11)],
                started: permit.validFrom.adding(seconds: 1), ended: permit.validFrom.adding(seconds: 2), output: String(repeating: "cd", count: 32))
            change(&claim)
            return claim
        }

        mutating func attach(_ claim: JobClaim, by role: Role = .securityOfficer) throws -> [Deed] {
            try dossier.attach(claim, file, by: office.actor(role), office.now())
        }
    }

    @Test func whatWasReleasedIsKeptWithWhoWhenAndTheDigest() throws {
        var walk = try Walk()
        let before = walk.dossier.revision
        let deeds = try walk.attach(walk.claim())
        #expect(walk.dossier.revision == before + 1 && walk.dossier.jobs.count == 1)
        let job = try #require(walk.dossier.jobs.first)
        #expect(job.outcome == .released && job.safeguards.map(\.status) == [.met] && job.stamp.by == walk.office.actor(.securityOfficer).account)
        #expect(deeds.map(\.action) == ["job.attached"] && deeds[0].details["file"] == .plain(String(repeating: "ab", count: 32)))
        // It is kept with the dossier and read again.
        let again = try JSONDecoder().decode(Dossier.self, from: try JSONEncoder().encode(walk.dossier))
        #expect(again == walk.dossier)
        // The same report a second time adds nothing.
        #expect(throws: Refusal.self) { try walk.attach(walk.claim()) }
        #expect(walk.dossier.jobs.count == 1)
    }

    @Test func whatWasRefusedIsRecordedToo() throws {
        var walk = try Walk()
        let deeds = try walk.attach(
            walk.claim {
                ($0.outcome, $0.halt, $0.output) = (.refused, .safeguard, nil)
                $0.measured = ["k-anonymity": MeasuredValue(4)]
            })
        #expect(walk.dossier.jobs.first?.safeguards.map(\.status) == [.notMet] && walk.dossier.jobs.first?.output == nil)
        #expect(deeds[0].details["outcome"] == .plain("refused") && deeds[0].details["why"] == .plain("safeguard-not-reached"))
        #expect(deeds[0].details["safeguards"] == .plain("k-anonymity>=10 not-met"))
    }

    /// Each of these says something that the permit does not bear out.
    @Test func aReportThatDoesNotFitIsRefusedAndChangesNothing() throws {
        let walk = try Walk()
        let end = walk.permit.validUntil
        let wrong: [(String, (inout JobClaim) -> Void)] = [
            ("another permit", { $0.permit = Identifier("vergunning-9")! }), ("another text", { $0.token = String(repeating: "00", count: 32) }),
            ("not reached", { $0.measured = ["k-anonymity": MeasuredValue(9)] }), ("not measured", { $0.measured = [:] }),
            ("operation", { $0.use.operations = [.publish] }), ("no operation", { $0.use.operations = [] }),
            ("dataset", { $0.use.datasets = [Identifier("klanten")!] }), ("declared data", { $0.use.data = ["health"] }), ("met data", { $0.met = ["health"] }),
            ("people", { $0.use.people = ["children"] }), ("no output", { $0.output = nil }), ("half a digest", { $0.output = "cdcd" }),
            ("before the permit", { $0.started = walk.permit.validFrom.adding(seconds: -301) }), ("after the permit", { ($0.started, $0.ended) = (end, end) }),
            ("not over yet", { $0.ended = walk.office.time.adding(seconds: 3_600) }), ("end before start", { $0.ended = $0.started.adding(seconds: -1) }),
        ]
        for (what, change) in wrong {
            var copy = walk
            #expect(throws: Refusal.self, "\(what)") { try copy.attach(walk.claim(change)) }
            #expect(copy.dossier == walk.dossier, "\(what)")
        }
    }

    @Test func aJobUnderARevokedPermitCountsOnlyAsLongAsNoListCouldTell() throws {
        var walk = try Walk()
        _ = try walk.dossier.revokePermit(walk.permit.id, reason: "Voorbij.", by: walk.office.actor(.privacyOfficer), walk.office.now())
        let revoked = walk.office.time
        walk.office.time = revoked.adding(seconds: 3 * RevocationList.lifetime)
        var late = walk
        #expect(throws: Refusal.self) {
            try late.attach(
                walk.claim {
                    $0.started = revoked.adding(seconds: RevocationList.lifetime + 1)
                    $0.ended = $0.started
                })
        }
        _ = try walk.attach(
            walk.claim {
                $0.started = revoked.adding(seconds: 60)
                $0.ended = $0.started
            })
        #expect(walk.dossier.jobs.count == 1)
    }

    @Test(arguments: Role.allCases)
    func onlyWhoMayAddEvidenceDoes(role: Role) throws {
        var walk = try Walk()
        if role.powers.contains(.prove) {
            #expect(try walk.attach(walk.claim(), by: role).count == 1)
        } else {
            #expect(throws: Refusal.notAllowed(.prove)) { try walk.attach(walk.claim(), by: role) }
        }
    }
}
