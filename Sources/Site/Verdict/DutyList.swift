import Markup
import Rulebook
import Text

/// What has to be done: the duties as a checklist, with evidence and term.
struct DutyList {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }

    var html: Flow {
        let moments: [(Duty.Moment, Phrasing)] = [
            (.before, say("Voordat u begint", "Before you start")), (.during, say("Zolang het loopt", "While it runs")),
            (.after, say("Na een verzoek of voorval", "After a request or event")),
        ]
        let shown = view.answer.duties.filter { $0.status != .notApplicable && $0.status != .possible }
        guard !shown.isEmpty || !view.model.possibleDuties.isEmpty else { return .empty }
        return Section(.two, say("Wat u moet doen", "What you have to do"), id: "duties") {
            for (moment, title) in moments {
                let duties = shown.filter { rulebook.norms[$0.norm].duty?.moment == moment }
                let done = duties.filter { $0.status == .fulfilled }
                let open = duties.filter { $0.status == .open }
                // What only asks for an answer steps back behind what asks for an act.
                let isLong = moment == .during && open.count > 3
                if !duties.isEmpty {
                    Heading(.three, title)
                    list(duties.filter { $0.status != .fulfilled && !(isLong && $0.status == .open) })
                    if isLong {
                        Disclosure(say("Nog na te gaan (\(open.count))", "Still to check (\(open.count))")) { list(open) }
                    }
                    if !done.isEmpty {
                        Disclosure(say("Al gedaan (\(done.count))", "Done already (\(done.count))")) { list(done) }
                    }
                }
            }
            possible
        }.html
    }

    /// Duties that may apply too, each with the question that decides it.
    private var possible: Flow {
        let duties = view.model.possibleDuties
        guard !duties.isEmpty else { return .empty }
        return Disclosure(
            say(
                "Misschien ook – hangt af van wat we nog niet weten (\(duties.count))",
                "Perhaps also – depends on what we do not know yet (\(duties.count))"), id: "possible-duties"
        ) {
            BulletList(
                duties.map { duty in
                    Flow {
                        Paragraph(view.readable.normLine(duty.norm))
                        if let point = duty.hangsOn { Paragraph(say("Hangt af van: ", "Depends on: ") + hangsOn(point), .small) }
                    }
                })
        }.html
    }

    func hangsOn(_ point: Readable.OpenPoint) -> Phrasing {
        switch point {
        case .question(let fact):
            .link(
                Phrasing(rulebook.facts[fact].question[language]),
                to: Address.question(view.model.assessment.token, fact: view.site.vocabulary.slugs[fact]).path(language))
        case .judgement(let fact): say("een oordeel van mensen – ", "a judgement by people – ") + Phrasing(rulebook.facts[fact].question[language])
        }
    }

    private func list(_ duties: [DutyFinding]) -> Checklist { Checklist(duties.map(item), language: language) }

    private func item(_ finding: DutyFinding) -> Checklist.Item {
        let norm = rulebook.norms[finding.norm]
        let state: Checklist.State =
            switch finding.status {
            case .fulfilled: .done
            case .breached: .failed
            case .outstanding: .toDo
            case .open, .possible, .notApplicable: .unknown
            }
        return Checklist.Item(state, view.readable.normLink(finding.norm)) {
            Paragraph(
                view.readable.citations(norm.citations, verify: norm.verify)
                    + (finding.layer == .law ? "" : " \(Phrasing.badge(say("alleen \(finding.layer.label.nl)", "only \(finding.layer.label.en)")))"),
                .small)
            details(finding, norm)
        }
    }

    private func details(_ finding: DutyFinding, _ norm: Norm) -> Flow {
        guard let duty = norm.duty else { return .empty }
        return Disclosure(say("Wie, wanneer en hoe u het aantoont", "Who, when and how you prove it")) {
            DefinitionList(entries(duty, finding))
            let questions = finding.fulfilmentFacts.filter { rulebook.facts[$0].isFact }.prefix(4)
            if !questions.isEmpty, finding.status != .fulfilled {
                Paragraph(say("Al gedaan? Geef het op:", "Done already? Say so:"))
                BulletList(
                    questions.map { fact in
                        Phrasing.link(
                            Phrasing(rulebook.facts[fact].question[language]),
                            to: Address.question(view.model.assessment.token, fact: view.site.vocabulary.slugs[fact]).path(language))
                    })
            }
            Paragraph(.strong(say("Waarom dit geldt", "Why this applies")))
            view.readable.proof(finding.proof)
        }.html
    }

    private func entries(_ duty: Duty, _ finding: DutyFinding) -> [DefinitionList.Entry] {
        var entries = [
            DefinitionList.Entry(say("Stand", "Status"), say(finding.status.text)),
            DefinitionList.Entry(say("Voor wie", "For whom"), Phrasing(view.readable.bearer(duty.bearer))),
        ]
        if let term = duty.term { entries.append(.init(say("Termijn", "Term"), Phrasing(view.readable.term(rulebook.terms[term])))) }
        if let evidence = duty.evidence { entries.append(.init(say("Bewijs", "Evidence"), Phrasing(say.sentence(evidence)))) }
        return entries
    }
}
