public import Deadlines
import Rulebook

/// For whom a dossier waits.
extension Dossier {
    /// The powers with one of which somebody has to do something before it goes on. Questions are left out: whoever describes the
    /// activity answers them when they can.
    /// - Parameters:
    ///   - tasks: of this dossier as it is now.
    ///   - assessment: of this dossier as it is now.
    public func waits(_ tasks: [DossierTask], _ assessment: DossierAssessment, _ now: Circumstances) -> Set<Power> {
        guard current.status != .lapsed else { return [] }
        var powers = Set<Power>()
        if let reviewDue, reviewDue < now.today { powers.insert(.edit) }
        let open = tasks.filter(\.isOpen)
        let blocking = open.filter(\.isBlocking)
        let isAsked = open.contains { task in
            switch task.subject {
            case .questions, .contradiction: true
            case .judgement, .duty, .adviceToAnswer: false
            }
        }
        for task in blocking {
            switch task.subject {
            case .judgement: powers.insert(.judge)
            case .adviceToAnswer: powers.insert(.answerAdvice)
            case .questions, .contradiction, .duty: break
            }
            // What is asked of others depends on answers that are not there yet.
            guard !isAsked else { continue }
            switch task.signOff {
            case .officerAdvice: powers.insert(.advise)
            case .councilConsent:
                if council.last.map({ $0.decision != nil }) ?? true { powers.insert(.askCouncil) }
                // The council can say at once that its consent covers the change.
                if council.last?.isOutdated == true { powers.insert(.decideForCouncil) }
            case .priorConsultation, .objectionWindow, nil: break
            }
        }
        if let request = council.last, request.decision == nil { powers.insert(.decideForCouncil) }
        // What is forbidden or not decided can be kept on record, but nobody has to hurry.
        let canGoOn = blocking.isEmpty && ![.prohibited, .undecided, .weighing].contains(assessment.headline)
        switch current.status {
        case .draft: if canGoOn { powers.insert(.submit) }
        case .inReview: powers.insert(.approve)
        case .approved: powers.insert(.sign)
        case .signed:
            if !hasPermit(at: now.time), gate(nil, assessment, [], now).obstacles.isEmpty { powers.insert(.issuePermit) }
        case .lapsed: break
        }
        return powers
    }

    /// Whether a permit holds at a moment.
    public func hasPermit(at time: Instant) -> Bool { permits.contains { $0.isActive && $0.validUntil > time.seconds } }

    /// Those who may not approve or sign the version as it is now, because they had a hand in it.
    public var hands: Set<Identifier<Account>> {
        var hands = current.authors
        hands.formUnion(judgements.filter { $0.version == current.id }.map(\.stamp.by))
        hands.formUnion(workflows.findings.filter { $0.version == current.id }.map(\.stamp.by))
        hands.formUnion(workflows.assessments.filter { $0.version == current.id }.map(\.stamp.by))
        return hands
    }
}
