import Deadlines
import Markup
import Register
import Rulebook
import Text

/// A dossier: where it stands, what the rules say, what there is to do, and by whom.
struct DossierView {
    let model: DossierModel
    /// Whether somebody asked for the next question, and there is none.
    var areQuestionsDone = false

    private var visit: Visit { model.visit }
    private var dossier: Dossier { model.dossier }
    private var say: Say { visit.say }
    private var language: Language { visit.language }
    private var id: String { dossier.id.text }

    var page: Page {
        visit.site.page(
            language, at: .register(.dossier(id)), title: dossier.content.name, section: .register(.organisations),
            breadcrumbs: [(Phrasing(model.organisation.name), .register(.list(organisation: model.organisation.slug)))], person: visit.person
        ) {
            if areQuestionsDone {
                Notice(.ok, say("Er zijn nu geen vragen meer", "There are no more questions now"), language: language) {
                    Paragraph(
                        say(
                            "Hieronder staat wat er nog te doen is. Na een afweging, een advies of een besluit kunnen er nog vragen bijkomen.",
                            "Below is what is still to be done. After a weighing, an advice or a decision more questions may come."))
                }
            }
            status
            department
            verdict
            GapsSection(model: model)
            StepForms(model: model).html
            tasks
            facts
            fields
            WorkflowsSection(model: model)
            signOffs
            permits
            JobsSection(model: model).html
            versions
        }
    }

    private var status: Flow {
        let version = dossier.current
        return DefinitionList(
            [
                .init(
                    say("Stand", "State"),
                    Phrasing.badge(say(version.status.name), version.status == .signed ? .ok : .info)
                        + say(" – versie \(version.number), dossier \(dossier.number)", " – version \(version.number), dossier \(dossier.number)")),
                .init(say("Register", "Register"), say(dossier.register.name)),
            ]
                + (dossier.reviewDue.map { [.init(say("Herzien uiterlijk op", "Review no later than"), Phrasing(say.date($0)))] } ?? [])
                + (version.remark.isEmpty ? [] : [.init(say("Opmerking", "Remark"), Phrasing(version.remark))])
        ).html
    }

    /// Only where there are departments, and for whoever may move a dossier.
    private var department: Flow {
        guard !model.organisation.departments.isEmpty, model.powers.contains(.assign) else { return .empty }
        return Disclosure(say("Van welke afdeling?", "Of which department?"), id: "department") {
            Form(to: visit.path(.department(id)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                Select(
                    "department", label: say("Afdeling", "Department"),
                    choices: [("", say.text("de hele organisatie", "the whole organisation"))] + model.organisation.departments.map { ($0.id.text, $0.name) },
                    selected: dossier.department?.text ?? "", language: language)
                SubmitButton(say("Verplaats", "Move"), .secondary)
            }
        }.html
    }

    private var verdict: Flow {
        Flow {
            for item in model.assessment.purposes {
                let headline = item.answer?.headline ?? .undecided
                Notice(headline.tone, say(headline.text.sentenceStart), word: say("Oordeel", "Verdict"), size: .large, language: language) {
                    Paragraph(.strong(say("Doel: ", "Purpose: ")) + Phrasing(item.purpose.name))
                    if let answer = item.answer { reasons(answer) }
                    if !item.unreadable.isEmpty {
                        Paragraph(
                            say(
                                "Deze antwoorden passen niet meer bij de regels: \(item.unreadable.joined(separator: ", ")).",
                                "These answers do not fit the rules any more: \(item.unreadable.joined(separator: ", "))."))
                    }
                }
            }
            let open = model.tasks.blocking.count
            // What is forbidden or went wrong already does not become allowed by doing them.
            let canBecome = [.permitted, .conditions, .weighing, .undecided].contains(model.assessment.headline)
            if open > 0, canBecome, dossier.current.status != .lapsed {
                Paragraph(
                    .link(
                        say(
                            open == 1 ? "Vóór een vergunning is nog één ding te doen" : "Vóór een vergunning zijn nog \(open) dingen te doen",
                            open == 1 ? "One thing is still to be done before a permit" : "\(open) things are still to be done before a permit"),
                        to: Address.register(.dossier(id)).path(language, fragment: "tasks")))
            }
            if let next = model.assessment.horizon.first {
                Notice(.info, say("Dit verandert vanaf \(say.date(next.date))", "This changes from \(say.date(next.date))"), language: language) {
                    Paragraph(
                        Phrasing(next.purpose.name) + ": " + say(next.change.verdict.label.text) + ". "
                            + say("Nieuw: ", "New: ")
                            + Phrasing(next.change.starting.prefix(3).map { model.rulebook.norms[$0].text[language] }.joined(separator: "; ")))
                }
            }
        }
    }

    /// What the verdict rests on: the rules that forbid, the duties that were not met, what people have to weigh, or the rules that let it pass.
    private func reasons(_ answer: Answer) -> Flow {
        let rules = answer.bearingRules(in: model.rulebook)
        guard !rules.isEmpty else { return .empty }
        let title: Phrasing? =
            switch answer.headline {
            case .dutyBreached: say("Niet nagekomen:", "Not met:")
            case .weighing: say("Een mens weegt af of deze regels gelden:", "A person weighs whether these rules apply:")
            case .permitted, .conditions: say("Dit mag, omdat:", "This is allowed because:")
            case .prohibited, .undecided, .notCovered: nil
            }
        return Flow {
            if let title { Paragraph(title) }
            firstFour(rules.map(line))
        }
    }

    /// Of a prohibition that does not apply first what lifts it: its title alone would say the opposite.
    private func line(_ rule: BearingRule) -> Phrasing {
        let norm = model.rulebook.norms[rule.norm]
        let citation = Phrasing(" (") + readable.citations(norm.citations, verify: norm.verify) + ")"
        guard let because = rule.liftedBy else { return Phrasing(say.sentence(norm.text)) + citation }
        return .strong(Phrasing(say.sentence(because))) + say(". Daarom geldt dit verbod hier niet: “", ". So this prohibition does not apply here: “")
            + say(norm.text) + "”" + citation + "."
    }

    private func firstFour(_ lines: [Phrasing]) -> Flow {
        Flow {
            BulletList(lines.prefix(4).map { $0 })
            if lines.count > 4 {
                Disclosure(say("Nog \(lines.count - 4)", "\(lines.count - 4) more")) { BulletList(lines.dropFirst(4).map { $0 }) }
            }
        }
    }

    private var readable: Readable { Readable(visit.site, language) }

    // MARK: Tasks

    private var tasks: Flow {
        let open = model.tasks.tasks.filter(\.isOpen)
        let done = model.tasks.tasks.filter { !$0.isOpen }
        return Section(.two, say("Taken", "Tasks"), id: "tasks") {
            let blocking = open.filter(\.isBlocking)
            if blocking.isEmpty {
                switch model.assessment.headline {
                case .permitted, .notCovered, .conditions:
                    Paragraph(say("Alles wat vóór de start moet, is gedaan.", "Everything that is due before the start is done."))
                case .prohibited, .dutyBreached, .weighing, .undecided:
                    Paragraph(
                        say(
                            "Er is geen taak die hiervan een ja maakt. Kijk wat er anders moet: wijzig een antwoord hieronder.",
                            "There is no task that makes this a yes. Look at what has to be different: change an answer below."))
                }
            } else {
                Heading(.three, say("Eerst dit (\(blocking.count))", "This first (\(blocking.count))"))
                list(blocking)
            }
            let advised = open.filter { !$0.isBlocking && $0.moment == .before }
            if !advised.isEmpty {
                Heading(.three, say("Hoort ook vóór de start (\(advised.count))", "Belongs before the start as well (\(advised.count))"))
                Paragraph(
                    say(
                        "Dit houdt een vergunning niet tegen: toezichthouders of uw eigen regels vragen het, of een plicht hangt ervan af.",
                        "This does not hold up a permit: supervisory authorities or your own rules ask for it, or a duty depends on it."), .small)
                list(advised)
            }
            let other = open.filter { !$0.isBlocking && $0.moment != .before }
            if !other.isEmpty {
                Disclosure(say("Zolang het loopt (\(other.count))", "While it runs (\(other.count))"), id: "later") { list(other) }
            }
            if !done.isEmpty { Disclosure(say("Gedaan (\(done.count))", "Done (\(done.count))"), id: "done") { list(done) } }
        }.html
    }

    private func list(_ tasks: [DossierTask]) -> Checklist {
        Checklist(
            tasks.map { task in
                let state: Checklist.State = task.state == .done ? .done : task.state == .notMet ? .failed : .toDo
                let title = Phrasing(say.sentence(model.title(task)))
                return Checklist.Item(state, path(task).map { .link(title, to: $0) } ?? title) {
                    let owner = task.record?.owner.map { say("van \(model.name($0))", "of \(model.name($0))") }
                    let due = task.record?.due.map { say("uiterlijk op \(say.date($0))", "no later than \(say.date($0))") }
                    let parts = [task.state == .open || task.state == .done ? nil : say(task.state.name), owner, due, task.signOff.map { say($0.name) }]
                        .compactMap { $0 }
                    if let first = parts.first { Paragraph(parts.dropFirst().reduce(first) { $0 + " · " + $1 }, .small) }
                }
            }, language: language)
    }

    /// Nil where there is nothing to see for this person.
    private func path(_ task: DossierTask) -> SitePath? {
        if case .questions = task.subject { return model.powers.contains(.edit) ? visit.path(.interview(id)) : nil }
        switch task.signOff {
        case .officerAdvice: return visit.path(.advice(id))
        case .councilConsent: return visit.path(.council(id))
        case .priorConsultation: return visit.path(.consultation(id))
        case .objectionWindow: return visit.path(.objections(id))
        case nil: return visit.path(.task(id, key: task.key))
        }
    }

    // MARK: What it says

    private var facts: Flow {
        let purposes = dossier.content.purposes
        return Section(.two, say("Feiten", "Facts"), id: "facts") {
            if purposes.count == 1 {
                answers(purposes[0], say("Alle antwoorden", "All answers"), id: "answers")
            } else {
                for (number, purpose) in purposes.enumerated() {
                    answers(purpose, say("Antwoorden voor: ", "Answers for: ") + Phrasing(purpose.name), id: ElementID(named: "answers-\(number + 1)"))
                }
            }
            Actions {
                if model.powers.contains(.edit), hasQuestions {
                    ActionLink(say("Ga verder met de vragen", "Continue with the questions"), to: visit.path(.interview(id)), kind: .secondary)
                }
                ActionLink(say("Doelen", "Purposes"), to: visit.path(.purposes(id)), kind: .secondary)
            }
        }.html
    }

    private var hasQuestions: Bool {
        model.tasks.tasks.contains { task in
            switch task.subject {
            case .questions, .contradiction: task.isOpen
            case .judgement, .duty, .adviceToAnswer: false
            }
        }
    }

    private func answers(_ purpose: Purpose, _ title: Phrasing, id section: ElementID) -> Flow {
        let situation = model.assessment.situation(for: purpose.id)
        let given = situation.states.keys.filter { model.rulebook.facts[$0].isFact }
            .sorted { (model.rulebook.facts[$0].group, $0) < (model.rulebook.facts[$1].group, $1) }
        guard !given.isEmpty else { return Paragraph(say("Nog geen antwoorden.", "No answers yet.")).html }
        return Disclosure(title + Phrasing(" (\(given.count))"), id: section) {
            DefinitionList(
                given.map { fact in
                    let name = model.rulebook.facts[fact].name
                    let question = Address.register(.question(id, fact: visit.site.vocabulary.slugs[fact])).path(
                        language, query: dossier.content.purposes.count > 1 ? [("purpose", purpose.id.text)] : [])
                    return .init(
                        Phrasing(say.sentence(name)), say(model.rulebook.words(forAnswerTo: fact, in: situation)),
                        action: model.powers.contains(.edit) ? .link(say("Wijzigen", "Change") + .hiddenVisually(": \(name[language])"), to: question) : nil)
                })
        }.html
    }

    /// Questions on human rights only where they are asked, or answered.
    private var groups: [FieldGroup] {
        let all = RegisterFields.groups(of: dossier.register)
        let asks = AssessmentPaper.asksHumanRights(model.reading)
        return all.filter { group in group.id != "human-rights" || asks || group.fields.contains { dossier.content.fields[$0.id] != nil } }
    }

    private var fields: Flow {
        Section(.two, say("Register", "Register"), id: "fields") {
            BulletList(
                groups.map { group in
                    let filled = group.fields.count { dossier.content.fields[$0.id] != nil }
                    return .link(say(group.title), to: visit.path(.fields(id, group: group.id)))
                        + say(" – \(filled) van \(group.fields.count) ingevuld", " – \(filled) of \(group.fields.count) filled in")
                } + [
                    .link(say("Wat er met de gegevens mag worden gedaan", "What may be done with the data"), to: visit.path(.operations(id)))
                        + ": "
                        + Phrasing(
                            dossier.content.operations.isEmpty
                                ? say.text("nog niets", "nothing yet") : dossier.content.operations.map { $0.name[language] }.joined(separator: ", ")),
                    .link(say("Datasets", "Datasets"), to: visit.path(.dossierDatasets(id)))
                        + say(" – \(dossier.content.datasets.count) gekozen", " – \(dossier.content.datasets.count) chosen"),
                ])
        }.html
    }

    private var signOffs: Flow {
        Section(.two, say("Advies en instemming", "Advice and consent"), id: "sign-offs") {
            if dossier.advices.isEmpty, dossier.council.isEmpty { Paragraph(say("Nog niets.", "Nothing yet.")) }
            BulletList(dossier.advices.map(line) + dossier.council.map(line))
            Actions {
                if model.powers.contains(.advise) { ActionLink(say("Geef advies", "Give advice"), to: visit.path(.advice(id)), kind: .secondary) }
                if model.powers.contains(.askCouncil) || model.powers.contains(.decideForCouncil) {
                    ActionLink(say("Ondernemingsraad", "Works council"), to: visit.path(.council(id)), kind: .secondary)
                }
            }
        }.html
    }

    private func line(_ advice: OfficerAdvice) -> Phrasing {
        let words: Phrasing = .link(say("Advies", "Advice"), to: visit.path(.advice(id))) + ": " + say(advice.stance.name)
        return words + ", " + say.moment(advice.stamp.time) + (advice.isOutdated ? outdated : "")
    }

    private func line(_ request: CouncilRequest) -> Phrasing {
        let words: Phrasing = .link(say("Ondernemingsraad", "Works council"), to: visit.path(.council(id))) + ": "
        return words + (request.decision.map { say($0.name) } ?? say("gevraagd", "asked")) + (request.isOutdated ? outdated : "")
    }

    private var outdated: Phrasing { " " + .badge(say("telt niet meer: er is iets veranderd", "counts no more: something changed"), .warning) }

    private var permits: Flow {
        Section(.two, say("Vergunningen", "Permits"), id: "permits") {
            if dossier.permits.isEmpty { Paragraph(say("Nog geen vergunning.", "No permit yet.")) }
            BulletList(
                dossier.permits.reversed().map { permit in
                    .link(say("Vergunning van ", "Permit of ") + say.moment(permit.issued.time), to: visit.path(.permit(id, permit: permit.id.text)))
                        + " "
                        + (permit.revoked.map { .badge(say("ingetrokken: \($0.reason.text.nl)", "revoked: \($0.reason.text.en)"), .error) }
                            ?? (permit.validUntil > visit.site.circumstances.time.seconds
                                ? .badge(say("geldig", "valid"), .ok) : .badge(say("verlopen", "expired"), .warning)))
                })
        }.html
    }

    private var versions: Flow {
        Section(.two, say("Versies", "Versions"), id: "versions") {
            BulletList(
                dossier.versions.reversed().map { version in
                    let who = [
                        version.approved.map { say.text("goedgekeurd door \(model.name($0.by))", "approved by \(model.name($0.by))") },
                        version.signed.map { say.text("ondertekend door \(model.name($0.by))", "signed by \(model.name($0.by))") },
                    ].compactMap { $0 }.joined(separator: ", ")
                    return say("Versie \(version.number): ", "Version \(version.number): ") + say(version.status.name)
                        + (who.isEmpty ? "" : ", " + Phrasing(who)) + " · "
                        + .code(visit.site.settings.address + version.path)
                })
            BulletList(
                [.link(say("Wat er veranderd is", "What has changed"), to: visit.path(.changes(id)))]
                    + (model.powers.contains(.readHistory) ? [.link(say("Geschiedenis", "History"), to: visit.path(.history(id)))] : [])
                    + (model.powers.contains(.takeOut)
                        ? [.link(say("Uitvoeren: Excel, DPIA, PIA, JSON-LD …", "Export: Excel, DPIA, PIA, JSON-LD …"), to: visit.path(.dossierExports(id)))]
                        : [])
                    + (model.powers.contains(.edit) && dossier.staysBecause == nil
                        ? [.link(say("Dit dossier verwijderen", "Delete this dossier"), to: visit.path(.deletion(id)))] : []))
        }.html
    }
}
