import Deadlines
import Rulebook
public import Text

/// What stands in the way of a permit.
public struct Obstacle: Sendable, Hashable {
    public var message: Bilingual
    /// Why a permit that was given is revoked when this turns up; nil where it only keeps a new one from being given.
    public var revokes: RevocationReason?
    /// The task that takes it away.
    public var task: String?
}

/// The gate: what must be so before a permit is given, and while it holds. No way leads round it.
struct PermitGate {
    let dossier: Dossier
    let purposes: Set<Identifier<Purpose>>
    let assessment: DossierAssessment
    let rulebook: Rulebook
    let today: CivilDate
    /// Datasets that are not in order, with the reason.
    let tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)]

    /// Empty when nothing stands in the way.
    var obstacles: [Obstacle] { ofVersion + purposes.sorted().flatMap(ofVerdict) + ofTasks + ofDatasets }

    private var ofVersion: [Obstacle] {
        var found: [Obstacle] = []
        if dossier.current.status != .signed {
            // A draft on top of a signed version takes nothing from it as long as the verdict holds.
            found.append(
                Obstacle(
                    message: .init(
                        nl: "versie \(dossier.current.number) is \(dossier.current.status.name.nl), nog niet ondertekend",
                        en: "version \(dossier.current.number) is \(dossier.current.status.name.en), not signed yet"),
                    revokes: dossier.signed == nil ? .lapsed : nil, task: nil))
        }
        if dossier.content.operations.isEmpty {
            found.append(
                Obstacle(
                    message: .init(
                        nl: "in het dossier staat niet wat er met de gegevens mag worden gedaan",
                        en: "the dossier does not say what may be done with the data"), revokes: .verdictTurned, task: nil))
        }
        if let due = dossier.reviewDue, due < today {
            found.append(
                Obstacle(
                    message: .init(nl: "de herziening moest uiterlijk op \(due.spelled.nl)", en: "the review was due no later than \(due.spelled.en)"),
                    revokes: .reviewOverdue, task: nil))
        }
        return found
    }

    private func ofVerdict(_ id: Identifier<Purpose>) -> [Obstacle] {
        guard let item = assessment.purposes.first(where: { $0.purpose.id == id }) else {
            return [Obstacle(message: .init(nl: "een doel bestaat niet meer", en: "a purpose does not exist any more"), revokes: .verdictTurned)]
        }
        let name = item.purpose.name
        func turned(_ nl: String, _ en: String, task: String? = nil) -> Obstacle {
            Obstacle(message: .init(nl: "“\(name)”: \(nl)", en: "“\(name)”: \(en)"), revokes: .verdictTurned, task: task)
        }
        guard let answer = item.answer else {
            return [turned("antwoorden spreken elkaar tegen", "answers contradict each other", task: "questions-\(id)")]
        }
        // A duty before the start stands with the tasks; anything else that is not a plain yes stands here.
        switch answer.verdict.label {
        case .permitted, .notCovered: break
        case .conditions where answer.verdict.atWorst <= .conditions: break
        case .conditions, .prohibited, .weighing, .undecided:
            return [turned(answer.verdict.label.text.nl, answer.verdict.label.text.en, task: answer.missing.isEmpty ? nil : "questions-\(id)")]
        }
        if !answer.missing.isEmpty || !item.unreadable.isEmpty {
            return [turned("er zijn vragen open die de uitkomst kunnen veranderen", "questions are open that can change the outcome", task: "questions-\(id)")]
        }
        return []
    }

    private var ofTasks: [Obstacle] {
        TaskList(dossier, assessment, rulebook).blocking.filter { task in
            task.purposes.isEmpty || !purposes.isDisjoint(with: task.purposes)
        }
        .compactMap { task in
            switch task.subject {
            // Said with the verdict.
            case .questions, .contradiction: nil
            case .judgement(let fact):
                Obstacle(
                    message: .init(
                        nl: "\(task.state == .outdated ? "opnieuw" : "nog") af te wegen\(Self.changed(task).nl): \(rulebook.facts[fact].name.nl)",
                        en: "\(task.state == .outdated ? "to be weighed anew" : "still to be weighed")\(Self.changed(task).en): \(rulebook.facts[fact].name.en)"
                    ),
                    revokes: .verdictTurned, task: task.key)
            case .duty(let norm):
                Obstacle(
                    message: .init(
                        nl: "\(task.state.name.nl)\(Self.changed(task).nl): \(rulebook.norms[norm].text.nl)",
                        en: "\(task.state.name.en)\(Self.changed(task).en): \(rulebook.norms[norm].text.en)"),
                    revokes: task.signOff == .councilConsent ? .consentOfCouncilLost : task.state == .evidenceMissing ? nil : .dutyOpened,
                    task: task.key)
            case .adviceToAnswer:
                Obstacle(
                    message: .init(
                        nl: "een advies van de functionaris gegevensbescherming is niet beantwoord",
                        en: "an advice of the data protection officer is not answered"), revokes: nil, task: task.key)
            }
        }
    }

    private static func changed(_ task: DossierTask) -> Bilingual {
        guard !task.changes.isEmpty else { return Bilingual("") }
        let list = Bilingual.listed(task.changes)
        return .init(nl: " (veranderd: \(list.nl))", en: " (changed: \(list.en))")
    }

    private var ofDatasets: [Obstacle] {
        tainted.filter { dossier.content.datasets.contains($0.dataset) }
            .map { Obstacle(message: $0.reason, revokes: .datasetTainted, task: nil) }
    }
}
