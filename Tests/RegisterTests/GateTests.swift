import Casework
import Deadlines
import RegisterTestSupport
import Rulebook
import SeededChance
import Testing
import Text

@testable import Register

/// People of every role do whatever they like, in any order: no way leads to a permit round an open duty, nobody checks their own work,
/// nothing that was fixed changes, and what is refused changes nothing.
@Suite struct GateTests {
    @Test(arguments: Effort.seeds(100))
    func noWayRoundTheGate(seed: Int) throws {
        var world = try World(seed)
        // Half of them come to permits, which is where there is something to get round.
        world.isDiligent = seed % 2 == 0
        for step in 0..<100 {
            world.act()
            for problem in world.problems() { Issue.record("step \(step): \(problem)") }
        }
    }

    /// The same acts do lead to permits now and then: else the property above says nothing.
    @Test func permitsAreReached() throws {
        var issued = 0
        for seed in 1..<40 {
            var world = try World(seed)
            world.isDiligent = true
            for _ in 0..<120 { world.act() }
            issued += world.dossier.permits.count
        }
        #expect(issued >= 10, "\(issued)")
    }

    /// Somebody with every role in another organisation, and the administrator of this one, can do nothing here.
    @Test func strangersCanDoNothing() throws {
        for seed in 1..<6 {
            var world = try World(seed)
            world.isDiligent = true
            for _ in 0..<60 { world.act() }
            let elsewhere = Office(2, organisation: "ander")
            for stranger in [
                elsewhere.actor(.processOwner, .privacyOfficer, .mandateHolder, .worksCouncilMember, .dataProtectionOfficer, .securityOfficer, .auditor),
                world.office.actor(.administrator),
            ] {
                let before = world.dossier
                for kind in World.Kind.allCases {
                    for _ in 0..<5 {
                        #expect(throws: (any Error).self, "\(kind)") { try world.attempt(kind, by: stranger) }
                        #expect(world.dossier == before)
                    }
                }
            }
        }
    }
}

/// A dossier, the people around it, and what they try.
struct World {
    enum Kind: CaseIterable {
        case answer, describe, plan, finish, reopen, judge, submit, sendBack, approve, sign, lapse, advise, answerAdvice, askCouncil, consult, decide
        case issue, revoke, consider, conclude, askAuthority, authorityAdvises, openObjections
    }

    var office: Office
    var dossier: Dossier
    /// Whether they mostly do what the tasks ask.
    var isDiligent = false
    private var frozen: [Identifier<DossierVersion>: DossierContent] = [:]
    private var advices: [Identifier<OfficerAdvice>: String] = [:]
    /// What was described when the council consented and when each judgement was made.
    private var consented: [String: String]?
    private var judged: [[String: String]] = []
    private let start: Situation

    init(_ seed: Int) throws {
        office = Office(seed, engine: SmallLaw.engine)
        start = office.chance.pick(SmallLaw.situations)
        dossier = try office.dossier(start)
    }

    /// One person per role, and three who have more than one.
    private mutating func somebody() -> Actor {
        let number = office.chance.number(0...Role.allCases.count + 2)
        switch number {
        case Role.allCases.count: return office.actor(.processOwner, .mandateHolder)
        case Role.allCases.count + 1: return office.actor(.privacyOfficer, .mandateHolder)
        case Role.allCases.count + 2: return office.actor(.processOwner, .privacyOfficer)
        default: return office.actor(Role.allCases[number])
        }
    }

    mutating func act() {
        if isDiligent, office.chance.happens(0.2) {
            remembering { world in
                try? world.office.work(&world.dossier)
                if world.office.chance.happens(0.5) { try? world.office.sign(&world.dossier) }
                try? world.attempt(.issue, by: world.office.actor(.privacyOfficer))
            }
        }
        // With a permit in hand somebody uses other data.
        if isDiligent, dossier.hasPermit(at: office.now().time), office.chance.happens(0.3) { try? attempt(.describe, by: office.actor(.processOwner)) }
        remembering { world in
            let before = world.dossier
            do { try world.attempt(world.office.chance.pick(Kind.allCases), by: world.somebody()) } catch {
                precondition(world.dossier == before, "a refusal changed the dossier")
            }
        }
        _ = dossier.reassess(office.now())
        for version in dossier.versions {
            if let content = version.content, frozen[version.id] == nil || version.status == .inReview { frozen[version.id] = content }
        }
        for advice in dossier.advices where advices[advice.id] == nil { advices[advice.id] = advice.text }
    }

    /// Does something, and keeps what was described when somebody decided in it.
    private mutating func remembering(_ work: (inout World) -> Void) {
        let council = dossier.council.last
        work(&self)
        if dossier.council.last?.id != council?.id || dossier.council.last?.outcomes.count != council?.outcomes.count {
            consented = dossier.council.last?.allowsStart == true ? description : nil
        }
        while judged.count < dossier.judgements.count { judged.append(description) }
    }

    mutating func attempt(_ kind: Kind, by actor: Actor) throws {
        let now = office.now()
        func key() -> String { office.chance.pick(dossier.taskList(now).tasks.map(\.key) + ["duty-NONE"]) }
        let text = office.chance.pick(["", "Omdat.", "  "])
        switch kind {
        case .answer:
            let rulebook = office.engine.rulebook
            let fact = office.chance.pick(Array(rulebook.facts.indices))
            let answers = ["\"yes\"", "\"no\"", "\"unknown\"", "{}", "[]"] + rulebook.facts[fact].options.map { "\"\($0.name.en)\"" }
            _ = try dossier.answer([rulebook.facts[fact].name.en: office.chance.pick(answers)], by: actor, now)
        case .describe:
            let data = office.chance.pick(["naam", "inkomen"])
            _ = try dossier.describe(by: actor, now) { content in
                content.fields["description"] = .text("Versie \(now.time)")
                content.fields["data"] = .rows([FieldRow(id: Identifier("rij-1")!, values: ["name": .text(data)])])
            }
        case .plan: _ = try dossier.plan(key(), owner: actor.account, due: now.today.adding(days: 7), by: actor, now)
        case .finish:
            let file = Evidence.Kind.file(name: "bewijs.pdf", digest: String(repeating: "0", count: 64), size: 1)
            _ = try dossier.finish(key(), office.chance.pick([.statement(text), .link("https://voorbeeld.example"), file]), by: actor, now)
        case .reopen: _ = try dossier.reopen(key(), reason: text, by: actor, now)
        case .judge:
            let facts = office.engine.rulebook.facts.filter { !$0.isFact }.map(\.name.en)
            _ = try dossier.judge(
                office.chance.pick(facts), purpose: office.chance.pick([nil, dossier.content.purposes[0].id]), outcome: office.chance.happens(0.5),
                reason: text, by: actor, now)
        case .consider:
            let sheet = office.chance.pick(FactorSheet.all)
            _ = try dossier.consider(
                sheet, for: dossier.content.purposes[0].id, [office.chance.pick(sheet.factors).id: (office.chance.pick(Finding.Leaning.allCases), text)],
                by: actor, now)
        case .conclude:
            let left = office.chance.pick(["low", "high"])
            if office.chance.happens(0.5) {
                _ = try dossier.describe(by: actor, now) { $0.fields.merge(WorkflowTests.fields(left)) { $1 } }
            } else {
                _ = try dossier.concludeAssessment(text, by: actor, now)
            }
        case .askAuthority: _ = try dossier.consultAuthority(received: now.today.adding(days: office.chance.number(-60...1))!, text, by: actor, now)
        case .authorityAdvises:
            _ = try dossier.authorityAdvises(office.chance.pick(PriorConsultation.Advice.allCases), text, on: now.today, by: actor, now)
        case .openObjections:
            _ = try dossier.openObjections(from: now.today, until: now.today.adding(days: office.chance.number(-1...30))!, how: text, by: actor, now)
        case .submit: _ = try dossier.submit(by: actor, now)
        case .sendBack: _ = try dossier.sendBack(reason: text, by: actor, now)
        case .approve: _ = try dossier.approve(by: actor, now)
        case .sign: _ = try dossier.sign(review: now.today.adding(days: office.chance.number(-1...2_000))!, by: actor, now)
        case .lapse: _ = try dossier.lapse(reason: text, by: actor, now)
        case .advise: _ = try dossier.advise(office.chance.pick(OfficerAdvice.Stance.allCases), text, by: actor, now)
        case .answerAdvice:
            let id = dossier.advices.isEmpty ? Identifier<OfficerAdvice>("geen")! : office.chance.pick(dossier.advices).id
            _ = try dossier.answerAdvice(id, departs: office.chance.happens(0.5), text, by: actor, now)
        case .askCouncil: _ = try dossier.askCouncil(reasons: text, consequences: "Geen.", by: actor, now)
        case .consult: _ = try dossier.consultCouncil(on: now.today, by: actor, now)
        case .decide: _ = try dossier.decideForCouncil(office.chance.pick(CouncilRequest.Decision.allCases), text, by: actor, now)
        case .issue: _ = try dossier.issuePermit(key: Office.key, by: actor, now)
        case .revoke:
            let id = dossier.permits.isEmpty ? Identifier<Permit>("geen")! : office.chance.pick(dossier.permits).id
            _ = try dossier.revokePermit(id, reason: text, by: actor, now)
        }
    }

    private var description: [String: String] {
        var description = dossier.content.facts.filter { ["basis", "secret", "staff", "risky", "harmless"].contains($0.key) && $0.value != "\"unknown\"" }
        let rows = dossier.content.fields["data"]?.rows ?? []
        if !rows.isEmpty { description["rows"] = rows.map { "\($0["name"]?.text ?? "") \($0["kind"]?.text ?? "")" }.sorted().joined(separator: "; ") }
        return description
    }

    /// Whether what was described then is described so now, neither more nor less.
    private func holds(_ then: [String: String]) -> Bool { then == description }

    /// What is not as it should be, worked out from the dossier and the rulebook without the gate.
    mutating func problems() -> [String] {
        var found: [String] = []
        for version in dossier.versions {
            if let approver = version.approved?.by, version.authors.contains(approver) { found.append("an author approved") }
            if let signer = version.signed?.by, version.authors.contains(signer) || signer == version.approved?.by {
                found.append("an author or the approver signed")
            }
            if let content = version.content, content != frozen[version.id], version.status != .inReview { found.append("a fixed version changed") }
        }
        if dossier.versions.count(where: { $0.status == .signed }) > 1 { found.append("two versions are in force") }
        for advice in dossier.advices where advice.text != advices[advice.id] { found.append("the words of an advice changed") }
        let now = office.now()
        for permit in dossier.permits where permit.isActive && permit.validUntil > now.time.seconds { found += faults(of: permit, now) }
        return found
    }

    private func faults(of permit: PermitRecord, _ now: Circumstances) -> [String] {
        var found: [String] = []
        guard let version = dossier.versions.first(where: { $0.id == permit.version }), version.status == .signed else {
            return ["a permit for a version that is not in force"]
        }
        if dossier.content.facts["staff"] == "\"yes\"", !(consented.map(holds) ?? false) { found.append("a permit on the consent to something else") }
        if dossier.content.facts["harmless"] == "\"no\"", !judged.contains(where: holds) {
            found.append("a permit on a judgement of something else")
        }
        for purpose in dossier.content.purposes where permit.purposes.contains(purpose.id) {
            let situation = dossier.situation(for: purpose, now.reader).situation
            guard let answer = try? now.engine.answer(situation, asOf: now.asOf, options: .reasons) else { return ["a permit on contradicting facts"] }
            if answer.verdict.atWorst > .conditions { found.append("a permit with verdict \(answer.verdict.label)") }
            if !answer.missing.isEmpty { found.append("a permit with open questions") }
            for duty in answer.duties where duty.layer == .law && now.engine.rulebook.norms[duty.norm].duty?.moment == .before {
                let id = now.engine.rulebook.norms[duty.norm].id
                if ![.fulfilled, .possible, .notApplicable].contains(duty.status) { found.append("a permit with \(id) \(duty.status)") }
                let record = dossier.tasks["duty-\(id)"]
                if duty.status == .fulfilled, SignOff.asked(by: now.engine.rulebook.norms[duty.norm], in: now.engine.rulebook) == nil,
                    record?.evidence.isEmpty != false
                {
                    found.append("a permit without evidence for \(id)")
                }
            }
        }
        if let issuer = dossier.permits.first(where: { $0.id == permit.id })?.issued.by, issuer.text.contains("privacy-officer") == false {
            found.append("issued by \(issuer)")
        }
        return found
    }
}
