public import Deadlines
import Rulebook
import Text

/// Tasks: who, when, what shows it; and the weighing of open norms.
extension Dossier {
    /// Gives a task to somebody, plans it, or has it come back.
    public mutating func plan(
        _ key: String, owner: Identifier<Account>?, due: CivilDate?, recurrence: Recurrence? = nil, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.assign, of: actor)
        _ = try task(key, now)
        if let due, due < now.today {
            throw .invalid(field: "due", message: .init(nl: "deze dag is al voorbij", en: "this day has passed already"))
        }
        var record = tasks[key] ?? TaskRecord()
        (record.owner, record.due, record.recurrence) = (owner, due, recurrence)
        guard record != tasks[key] ?? TaskRecord() else { return [] }
        tasks[key] = record
        revision += 1
        return [deed("task.planned", details: ["task": .plain(key), "owner": .plain(owner?.text ?? ""), "due": .plain(due?.description ?? "")])]
    }

    /// Says that a duty is done, with what shows it; the answers that follow from that are recorded with it.
    /// - Throws: `Refusal`, among which that the duty is not met by the answers even then.
    public mutating func finish(_ key: String, _ evidence: Evidence.Kind, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.prove, of: actor)
        let task = try task(key, now)
        guard case .duty(let norm) = task.subject else {
            throw .invalid(field: "task", message: .init(nl: "deze taak vraagt geen bewijs", en: "this task asks for no evidence"))
        }
        if let signOff = task.signOff {
            throw .invalid(
                field: "task", message: .init(nl: "alleen dit telt: \(signOff.name.nl)", en: "only this counts: \(signOff.name.en)"))
        }
        let missing = task.isContradicted ? content.missingAgreementPoints : []
        guard missing.isEmpty else {
            let points = Bilingual.listed(missing.map { $0.name.uncapitalised })
            throw .invalid(
                field: "task",
                message: .init(
                    nl: "volgens de lijst van de verwerkersovereenkomst ontbreekt nog: \(points.nl); werk eerst de lijst bij",
                    en: "by the checklist of the processor agreement this is still missing: \(points.en); bring the checklist up to date first"))
        }
        let stamp = Stamp(by: actor.account, at: now.time)
        let kind = try Self.checked(evidence)
        var copy = self
        var facts = Set<String>()
        for purpose in content.purposes where task.purposes.contains(purpose.id) {
            let situation = copy.situation(for: purpose, now.reader).situation
            guard let states = now.engine.completion(of: norm, in: situation, asOf: now.asOf) else {
                throw .invalid(
                    field: "task",
                    message: .init(
                        nl: "de antwoorden van het dossier zeggen nog niet dat dit is gedaan; beantwoord eerst de vragen erover",
                        en: "the answers of the dossier do not say yet that this is done; answer the questions about it first"))
            }
            if case .statement = kind, let message = asksPaper(norm, situation, states, key, now) { throw .invalid(field: "task", message: message) }
            for (fact, state) in states.sorted(by: { $0.key < $1.key }) {
                let name = now.engine.rulebook.facts[fact].name.en
                facts.insert(name)
                copy.establish(
                    name, AnswerText.json(state.news(since: situation[fact]), of: fact, in: now.engine.rulebook), purpose: purpose.id, because: key, by: actor,
                    now)
            }
        }
        var record = tasks[key] ?? TaskRecord()
        record.evidence.append(Evidence(kind, stamp))
        (record.done, record.remark) = (stamp, "")
        if Self.asksAssessment(now.engine.rulebook.norms[norm], now.engine.rulebook) { record.rest = copy.rest(on: .assessment, now.engine.rulebook) }
        if let months = record.recurrence?.months { record.due = now.today.adding(months: months) }
        copy.tasks[key] = record
        copy.revision += 1
        self = copy
        return [
            deed(
                "task.done", reason: kind.words,
                details: ["task": .plain(key), "facts": .plain(facts.sorted().joined(separator: ", ")), "file": .plain(kind.digest ?? "")])
        ]
    }

    /// Opens a task again; what was shown stays in its record.
    public mutating func reopen(_ key: String, reason: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.prove, of: actor)
        guard var record = tasks[key], record.done != nil else {
            throw .unknown(what: .init(nl: "een afgeronde taak met deze naam", en: "a finished task of this name"))
        }
        let reason = try filled(reason, "reason", .init(nl: "schrijf op waarom", en: "write down why"))
        (record.done, record.remark) = (nil, reason)
        tasks[key] = record
        settle(now) { $0.established.removeAll { $0.by == key } }
        revision += 1
        return [deed("task.reopened", reason: .free(reason), details: ["task": .plain(key)])]
    }

    /// Records the outcome of an open norm, with its reason. Who weighs does not approve. Where the norm has a sheet of factors, each of
    /// them was considered first.
    /// - Parameters:
    ///   - fact: the English or Dutch name of the judgement.
    ///   - outcome: whether the norm is met.
    public mutating func judge(
        _ fact: String, purpose: Identifier<Purpose>?, outcome: Bool, reason: String, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.judge, of: actor)
        let rulebook = now.engine.rulebook
        guard let index = rulebook.fact(named: fact), !rulebook.facts[index].isFact else {
            throw .unknown(what: .init(nl: "het oordeel “\(fact)”", en: "the judgement “\(fact)”"))
        }
        if let purpose, content.purpose(purpose) == nil { throw Self.noPurpose }
        let name = rulebook.facts[index].name.en
        let findings = try findings(for: name, purpose: purpose)
        let reason = try filled(reason, "reason", .init(nl: "schrijf op waarom: daar gaat het om", en: "write down why: that is what counts"))
        let isChange = judgements.contains { $0.fact == name && ($0.purpose == purpose || $0.purpose == nil) && $0.outcome != outcome }
        // A version that was signed on one judgement does not hold on the other.
        if isChange { openDraft(actor, now) }
        judgements.append(
            Judgement(
                fact: name, purpose: purpose, outcome: outcome, reason: reason, stamp: Stamp(by: actor.account, at: now.time), version: current.id,
                findings: findings, rest: rest(on: .judgement(name, purpose), rulebook)))
        revision += 1
        return [
            deed(
                "judgement.made", reason: .free(reason),
                details: ["judgement": .plain(name), "outcome": .plain(outcome ? "yes" : "no"), "purpose": .plain(purpose?.text ?? "")])
        ]
    }

    /// The tasks as they are now.
    public func taskList(_ now: Circumstances) -> TaskList {
        TaskList(self, assessment(now), now.engine.rulebook)
    }

    /// What the rulebook says today.
    /// - Parameter withHorizon: whether the later dates on which that changes are worked out too.
    public func assessment(_ now: Circumstances, withHorizon: Bool = false) -> DossierAssessment {
        DossierAssessment(
            self, asOf: now.asOf, engine: now.engine, reader: now.reader,
            options: AnswerOptions(horizon: withHorizon, counterfactuals: false, sufficientReason: false, isBrief: true))
    }

    /// Why words alone do not show that a duty is done: it comes down to a DPIA or to agreements, of which nothing else is there.
    private func asksPaper(_ norm: Int, _ situation: Situation, _ states: [Int: FactState], _ key: String, _ now: Circumstances) -> Bilingual? {
        let rulebook = now.engine.rulebook
        let isShown = tasks[key]?.evidence.contains { if case .statement = $0.kind { false } else { true } } ?? false
        guard !isShown else { return nil }
        if asksAgreements(rulebook.norms[norm], in: rulebook), !content.showsAgreements {
            return .init(
                nl: "een zin is geen overeenkomst: geef de verwerkersovereenkomst als bestand of link, of loop haar in het register na, punt voor punt",
                en: "a sentence is no agreement: give the processor agreement as a file or link, or go through it in the register, point by point")
        }
        guard Self.asksAssessment(rulebook.norms[norm], rulebook), let fact = rulebook.fact(named: "DPIA"),
            case .option(let option)? = states[fact] ?? situation[fact], ["done", "done late"].contains(rulebook.facts[fact].options[option].name.en)
        else { return nil }
        return .init(
            nl: "een zin is geen DPIA: geef het rapport als bestand of link, of maak de DPIA hier in het dossier af",
            en: "a sentence is no DPIA: give the report as a file or link, or conclude the DPIA here in the dossier")
    }

    private func task(_ key: String, _ now: Circumstances) throws(Refusal) -> DossierTask {
        guard let task = taskList(now)[key] else { throw .unknown(what: .init(nl: "deze taak", en: "this task")) }
        return task
    }

    private static func checked(_ evidence: Evidence.Kind) throws(Refusal) -> Evidence.Kind {
        switch evidence {
        case .file: return evidence
        case .link(let address):
            guard address.hasPrefix("https://") || address.hasPrefix("http://"), address.utf8.count <= 2_000, !address.contains(where: \.isWhitespace)
            else { throw .invalid(field: "link", message: .init(nl: "een link begint met https://", en: "a link starts with https://")) }
            return evidence
        case .statement(let text):
            return .statement(try filled(text, "statement", .init(nl: "schrijf op wat er is gedaan", en: "write down what was done")))
        }
    }
}

extension Evidence.Kind {
    fileprivate var words: Deed.Words {
        switch self {
        case .file(let name, _, _): .free(name)
        case .link(let address): .free(address)
        case .statement(let text): .free(text)
        }
    }

    /// Of a file.
    var digest: String? { if case .file(_, let digest, _) = self { digest } else { nil } }
}

extension FactState {
    /// Of a list the options that say something else than before; of anything else all of it.
    fileprivate func news(since before: FactState?) -> FactState {
        guard case .options(let states) = self, case .options(let known)? = before else { return self }
        return .options(OptionStates(uniqueKeysWithValues: states.filter { known[$0.key] != $0.value }.map { ($0.key, $0.value) }))
    }
}
