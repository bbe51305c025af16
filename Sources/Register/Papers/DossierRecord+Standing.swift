public import Deadlines
public import Text

/// Whether what was decided or done still counts.
public enum RecordStanding: Sendable, Hashable {
    case counts
    /// With the reasons.
    case lapsed([Bilingual])

    /// Why it does not count; nil where it does.
    public var reason: Bilingual? {
        guard case .lapsed(let reasons) = self else { return nil }
        return .joined(reasons, "; ")
    }

    fileprivate init(_ reasons: [Bilingual?]) {
        let found = reasons.compactMap { $0 }
        self = found.isEmpty ? .counts : .lapsed(found)
    }
}

extension DossierRecord {
    /// Of a judgement: until the activity is described otherwise, or somebody weighs the same again.
    public func standing(_ judgement: Judgement) -> RecordStanding {
        let last = dossier.judgements.last { $0.fact == judgement.fact && $0.purpose == judgement.purpose }
        return RecordStanding([last == judgement ? nil : Self.decidedAnew, described(since: .judgement(judgement))])
    }

    /// Of an advice: the last one, on what was described then.
    public func standing(_ advice: OfficerAdvice) -> RecordStanding {
        let isLast = dossier.advices.last?.id == advice.id
        return RecordStanding([isLast ? nil : .init(nl: "later is opnieuw geadviseerd", en: "advised anew later"), described(since: .advice(advice.id))])
    }

    /// Of a decision of the works council: its last word on the last request.
    public func standing(_ outcome: CouncilRequest.Outcome, of request: CouncilRequest) -> RecordStanding {
        let isLast = dossier.council.last?.id == request.id && request.outcomes.last == outcome
        return RecordStanding([isLast ? nil : Self.decidedAnew, described(since: .council(request.id))])
    }

    /// Of the authority's advice: on the last request.
    public func standing(_ outcome: PriorConsultation.Outcome, of consultation: PriorConsultation) -> RecordStanding {
        let isLast = dossier.workflows.consultations.last?.id == consultation.id
        return RecordStanding([isLast ? nil : Self.decidedAnew, described(since: .consultation(consultation.id))])
    }

    /// Of a time to object: the last one.
    public func standing(_ window: ObjectionWindow) -> RecordStanding {
        let isLast = dossier.workflows.objectionWindows.last?.id == window.id
        return RecordStanding([isLast ? nil : Self.decidedAnew, described(since: .objections(window.id))])
    }

    /// Of a task that was done; nil where it was not.
    public func standing(_ task: Task) -> RecordStanding? {
        switch task.state {
        case .done: .counts
        case .outdated: RecordStanding([Self.described(task.changes) ?? DossierTask.State.outdated.name])
        case .notMet: .lapsed([DossierTask.State.notMet.name])
        case nil where task.record.done != nil:
            RecordStanding([.init(nl: "wordt niet meer gevraagd", en: "not asked any more"), Self.described(task.changes)])
        case nil, .open, .evidenceMissing: nil
        }
    }

    private static let decidedAnew = Bilingual(nl: "later is opnieuw besloten", en: "decided anew later")

    private func described(since decision: Decision) -> Bilingual? { Self.described(changes(since: decision)) }

    private static func described(_ changes: [Bilingual]) -> Bilingual? {
        changes.isEmpty ? nil : Bilingual(nl: "sindsdien veranderd: ", en: "changed since: ") + .joined(changes, ", ")
    }
}

extension DossierRecord.Task {
    /// Where it stands, for people.
    public var stateName: Bilingual { state?.name ?? .init(nl: "wordt niet meer gevraagd", en: "not asked any more") }
}

extension CouncilRequest.Outcome {
    /// The day of the decision: that of its recording where no other was given.
    public var decided: CivilDate { day ?? Circumstances.day(of: stamp.time) }
}

extension PriorConsultation {
    /// What happened between the request and the advice, by day: its questions, their answers, and that it takes longer.
    public var steps: [(name: Bilingual, day: CivilDate)] {
        var found: [(name: Bilingual, day: CivilDate)] = []
        if let extended { found.append((.init(nl: "AP neemt zes weken meer", en: "authority takes six weeks more"), extended)) }
        for question in questions {
            found.append((.init(nl: "AP vroeg informatie", en: "authority asked for information"), question.asked))
            if let answered = question.answered { found.append((.init(nl: "AP kreeg antwoord", en: "authority got its answer"), answered)) }
        }
        return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}
