import Deadlines
public import Rulebook
import Text

/// Works out the tasks of a dossier: first what blocks, then what is due before the start, then what runs along.
public struct TaskList: Sendable {
    public let tasks: [DossierTask]

    /// - Parameter assessment: of this dossier as it is now.
    public init(_ dossier: Dossier, _ assessment: DossierAssessment, _ rulebook: Rulebook) {
        var tasks: [DossierTask] = []
        for item in assessment.purposes {
            if let task = Self.unsettled(item, of: dossier) { tasks.append(task) }
            if let answer = item.answer { tasks += Self.judgements(item.purpose, answer, of: dossier, rulebook) }
        }
        tasks += Self.duties(assessment, of: dossier, rulebook)
        for advice in dossier.advices
        where advice.asksAnswer && advice.response == nil
            && (advice.version == dossier.current.id || advice.id == dossier.advices.last?.id)
        {
            tasks.append(
                DossierTask(
                    key: "advice-\(advice.id)", subject: .adviceToAnswer(advice.id), moment: .before, isBlocking: true, state: .open, purposes: [],
                    record: dossier.tasks["advice-\(advice.id)"]))
        }
        func rank(_ task: DossierTask) -> Int { (task.isOpen ? 0 : 4) + (task.isBlocking ? 0 : task.moment == .before ? 1 : 2) }
        self.tasks = tasks.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    public subscript(key: String) -> DossierTask? { tasks.first { $0.key == key } }

    /// What keeps a permit from being given.
    public var blocking: [DossierTask] { tasks.filter { $0.isBlocking && $0.isOpen } }

    private static func unsettled(_ item: DossierAssessment.PurposeAnswer, of dossier: Dossier) -> DossierTask? {
        let key = "questions-\(item.purpose.id)"
        let subject: DossierTask.Subject
        if let answer = item.answer {
            guard !answer.missing.isEmpty else { return nil }
            subject = .questions(answer.missing)
        } else {
            subject = .contradiction(item.contradiction)
        }
        return DossierTask(
            key: key, subject: subject, moment: .before, isBlocking: true, state: .open, purposes: [item.purpose.id], record: dossier.tasks[key])
    }

    private static func judgements(_ purpose: Purpose, _ answer: Answer, of dossier: Dossier, _ rulebook: Rulebook) -> [DossierTask] {
        // While questions are open nobody knows yet what has to be weighed.
        let open =
            answer.missing.isEmpty
            ? answer.weighings.filter { $0.outcome == .unknown }.map { rulebook.weighings[$0.weighing].outcome } + answer.assessments : []
        let records = dossier.judgements.filter { $0.purpose == nil || $0.purpose == purpose.id }
        let made = records.filter { !$0.isOutdated }.compactMap { rulebook.fact(named: $0.fact) }
        var seen = Set<Int>()
        return (open + made).filter { seen.insert($0).inserted }.map { fact in
            let key = DossierTask.key(judgement: rulebook.facts[fact].name.en, purpose: purpose.id)
            let isOpen = open.contains(fact)
            let last = records.last { $0.fact == rulebook.facts[fact].name.en }
            return DossierTask(
                key: key, subject: .judgement(fact), moment: .before, isBlocking: isOpen && !answer.onDutiesOnly.contains(fact),
                state: !isOpen ? .done : last?.isOutdated == true ? .outdated : .open, purposes: [purpose.id],
                changes: isOpen ? last?.changes(in: rulebook) ?? [] : [], record: dossier.tasks[key])
        }
    }

    /// One task for a duty, however many purposes ask it; it is done when it is done for all.
    private static func duties(_ assessment: DossierAssessment, of dossier: Dossier, _ rulebook: Rulebook) -> [DossierTask] {
        var order: [Int] = []
        var found: [Int: (purposes: [Identifier<Purpose>], statuses: [DutyStatus], isLaw: Bool)] = [:]
        for item in assessment.purposes {
            for duty in item.answer?.duties ?? [] where duty.status != .notApplicable && duty.status != .possible {
                if found[duty.norm] == nil { order.append(duty.norm) }
                found[duty.norm, default: ([], [], false)].purposes.append(item.purpose.id)
                found[duty.norm]!.statuses.append(duty.status)
                found[duty.norm]!.isLaw = found[duty.norm]!.isLaw || duty.layer == .law
            }
        }
        let day = CivilDate(assessment.asOf)
        return order.map { index in
            let norm = rulebook.norms[index]
            let (purposes, statuses, isLaw) = found[index]!
            let key = DossierTask.key(duty: norm)
            let record = dossier.tasks[key]
            let signOff = SignOff.asked(by: norm, in: rulebook)
            let isContradicted = dossier.contradicts(norm, in: rulebook)
            let isMet = isContradicted ? false : norm.duty!.fulfilled == nil ? record?.done != nil : statuses.allSatisfy { $0 == .fulfilled }
            let isShown = signOff.map { dossier.has($0, on: day) } ?? (record?.done != nil && record?.evidence.isEmpty == false)
            let basis = signOff.map(dossier.basis) ?? record
            let isOutdated = isMet && basis?.isOutdated == true
            let state: DossierTask.State = isOutdated ? .outdated : isMet ? (isShown ? .done : .evidenceMissing) : record?.done == nil ? .open : .notMet
            // An advice or consent that comes after the start comes too late, whatever else the duty says of its moment.
            let isBlocking = isLaw && (norm.duty!.moment == .before || signOff != nil)
            return DossierTask(
                key: key, subject: .duty(index), moment: norm.duty!.moment, isBlocking: isBlocking, state: state,
                purposes: purposes, signOff: signOff, isContradicted: isContradicted,
                changes: isOutdated ? basis?.changes(in: rulebook) ?? [] : [], record: record)
        }
    }
}
