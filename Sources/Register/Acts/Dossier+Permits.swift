public import Deadlines
import Rulebook
public import Text

extension Dossier {
    /// The longest that a permit holds, in months, if no review or change of the law ends it sooner. Counted as Regulation 1182/71 counts:
    /// up to and including the same date a year later.
    public static let longestPermit = 12

    /// What keeps a permit from being given; empty when nothing does.
    /// - Parameter purposes: for which it would be; all when nil.
    public func obstacles(
        for purposes: Set<Identifier<Purpose>>? = nil, tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)] = [], _ now: Circumstances
    ) -> [Obstacle] {
        gate(purposes, assessment(now), tainted, now).obstacles
    }

    /// Gives a permit, if nothing stands in the way.
    /// - Parameters:
    ///   - purposes: for which it is; all when nil.
    ///   - until: its last day, if it should end sooner than it must.
    ///   - key: signs the token.
    /// - Throws: `Refusal.obstacles` among others; what the cryptography throws.
    public mutating func issuePermit(
        for purposes: Set<Identifier<Purpose>>? = nil, safeguards: [Safeguard] = [], until: CivilDate? = nil,
        tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)] = [], key: SigningKey, by actor: Actor, _ now: Circumstances
    ) throws -> (permit: Permit, deeds: [Deed]) {
        try require(.issuePermit, of: actor)
        let assessment = assessment(now, withHorizon: true)
        let gate = gate(purposes, assessment, tainted, now)
        guard !gate.purposes.isEmpty else { throw Self.noPurpose }
        let obstacles = gate.obstacles
        guard obstacles.isEmpty else { throw Refusal.obstacles(obstacles) }
        let end = try self.end(until, gate.purposes, assessment, now)
        let chosen = content.purposes.filter { gate.purposes.contains($0.id) }
        let permit = Permit(
            id: Identifier(random: now.random(16)), issuer: now.address, organisation: organisation, dossier: id, version: current.id,
            purposes: chosen.map(\.name), people: options(of: "people", chosen, now), data: options(of: "sensitive data", chosen, now),
            datasets: content.datasets, operations: content.operations, safeguards: safeguards, rulebook: now.engine.rulebook.revision,
            validFrom: now.time, validUntil: end)
        let token = try PermitToken.sign(permit, with: key)
        permits.append(
            PermitRecord(
                id: permit.id, version: current.id, purposes: chosen.map(\.id), issued: Stamp(by: actor.account, at: now.time),
                validUntil: end.seconds, token: token))
        revision += 1
        return (
            permit,
            [deed("permit.issued", details: ["permit": .plain(permit.id.text), "until": .plain(end.description), "key": .plain(key.id)])]
        )
    }

    /// Takes a permit back.
    public mutating func revokePermit(_ id: Identifier<Permit>, reason: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.revokePermit, of: actor)
        guard let index = permits.firstIndex(where: { $0.id == id }) else { throw .unknown(what: .init(nl: "deze vergunning", en: "this permit")) }
        guard permits[index].isActive else {
            throw .invalid(field: "permit", message: .init(nl: "deze vergunning is al ingetrokken", en: "this permit has been revoked already"))
        }
        let reason = try filled(reason, "reason", .init(nl: "schrijf op waarom", en: "write down why"))
        var deed = revoke(index, .byHand, Bilingual(reason), by: actor.account, now)
        deed.reason = .free(reason)
        return [deed]
    }

    /// Looks again whether the permits still hold, and revokes those that do not. After every change, each night, and when the rules change.
    public mutating func reassess(
        tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)] = [], _ now: Circumstances
    ) -> [Deed] {
        let active = permits.indices.filter { permits[$0].isActive && permits[$0].validUntil > now.time.seconds }
        guard !active.isEmpty else { return [] }
        let assessment = assessment(now)
        return active.compactMap { index in
            let gate = gate(Set(permits[index].purposes), assessment, tainted, now)
            guard let obstacle = gate.obstacles.first(where: { $0.revokes != nil }) else { return nil }
            // What was answered stays in the dossier; the ledger, which nobody can erase from, gets the names of the facts.
            let causes = causes(of: permits[index], tainted, now)
            var deed = revoke(index, obstacle.revokes!, obstacle.message + causes, by: nil, now)
            // What is wrong with a dataset is free text of a person.
            deed.reason = .plain((obstacle.revokes == .datasetTainted ? RevocationReason.datasetTainted.text : obstacle.message).nl)
            let facts = factsAnsweredOtherwise(since: permits[index])
            if causes != Bilingual(""), !facts.isEmpty { deed.details["facts"] = .plain(facts.joined(separator: ", ")) }
            return deed
        }
    }

    /// The names of the facts of a permit's purposes that were answered otherwise since its version.
    private func factsAnsweredOtherwise(since permit: PermitRecord) -> [String] {
        guard let before = versions.first(where: { $0.id == permit.version })?.content else { return [] }
        let names = ContentComparison(before, content).changes.compactMap { change -> String? in
            guard case .fact(let name, let purpose) = change.subject, purpose.map(permit.purposes.contains) ?? true else { return nil }
            return name
        }
        return Set(names).sorted()
    }

    /// - Parameter remark: for the dossier only; what of it may stand in the ledger is up to who calls.
    mutating func revoke(
        _ index: Int, _ reason: RevocationReason, _ remark: Bilingual = Bilingual(""), by account: Identifier<Account>?, _ now: Circumstances
    ) -> Deed {
        permits[index].revoked = .init(reason: reason, remark: remark, by: account, seconds: now.time.seconds)
        revision += 1
        return deed("permit.revoked", details: ["permit": .plain(permits[index].id.text), "why": .plain(reason.rawValue)])
    }

    func gate(
        _ purposes: Set<Identifier<Purpose>>?, _ assessment: DossierAssessment, _ tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)],
        _ now: Circumstances
    ) -> PermitGate {
        PermitGate(
            dossier: self, purposes: purposes ?? Set(content.purposes.map(\.id)), assessment: assessment, rulebook: now.engine.rulebook,
            today: now.today, tainted: tainted)
    }

    /// Midnight after the last day on which all still holds.
    private func end(
        _ until: CivilDate?, _ purposes: Set<Identifier<Purpose>>, _ assessment: DossierAssessment, _ now: Circumstances
    ) throws(Refusal) -> Instant {
        var last = now.today.adding(months: Self.longestPermit)!
        if let reviewDue { last = min(last, reviewDue) }
        let turns = assessment.horizon.first { item in
            purposes.contains(item.purpose.id) && ![.permitted, .notCovered].contains(item.change.verdict.label)
        }
        if let turns, let day = try? CivilDate(iso: turns.date.description), let before = day.adding(days: -1) { last = min(last, before) }
        if let until {
            guard until >= now.today, until <= last else {
                throw .invalid(
                    field: "until",
                    message: .init(nl: "kies een dag tot en met \(last.spelled.nl)", en: "choose a day up to and including \(last.spelled.en)"))
            }
            last = until
        }
        guard let next = last.adding(days: 1), let midnight = try? Amsterdam.start(of: next) else {
            throw .invalid(field: "until", message: .init(nl: "deze dag kan niet", en: "this day is not possible"))
        }
        return midnight
    }

    /// The English names of the options that hold for some of the purposes.
    private func options(of fact: String, _ purposes: [Purpose], _ now: Circumstances) -> [String] {
        let rulebook = now.engine.rulebook
        guard let index = rulebook.fact(named: fact) else { return [] }
        var found: [Int] = []
        for purpose in purposes {
            guard case .options(let states)? = situation(for: purpose, now.reader).situation[index] else { continue }
            found += states.filter { $0.value == .yes }.map(\.key).filter { !found.contains($0) }
        }
        return found.sorted().map { rulebook.facts[index].options[$0].name.en }
    }
}
