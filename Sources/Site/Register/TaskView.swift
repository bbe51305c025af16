import Casework
import Deadlines
import Markup
import Register
import Rulebook
import Text

/// One task: what the law asks, what shows that it is done, who does it and when.
struct TaskView {
    let model: DossierModel
    let task: DossierTask
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    private var visit: Visit { model.visit }
    private var dossier: Dossier { model.dossier }
    private var say: Say { visit.say }
    private var language: Language { visit.language }
    private var rulebook: Rulebook { model.rulebook }
    private var readable: Readable { Readable(visit.site, language) }

    var page: Page {
        visit.site.page(
            language, at: .register(.task(dossier.id.text, key: task.key)), title: model.title(task).sentenceStart[language],
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))],
            hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: language) }
            Paragraph(
                .badge(say(task.state.name), task.state == .done ? .ok : .warning)
                    + (task.isBlocking && task.isOpen
                        ? say(" Zolang dit open is, komt er geen vergunning.", " While this is open there will be no permit.") : ""))
            ChangesNotice(visit: visit, changes: task.changes)
            switch task.subject {
            case .duty(let norm): duty(rulebook.norms[norm])
            case .judgement(let fact): judgement(fact)
            case .adviceToAnswer(let id): answer(id)
            case .questions, .contradiction:
                if model.powers.contains(.edit) {
                    Actions { ActionLink(say("Naar de vragen", "To the questions"), to: visit.path(.interview(dossier.id.text))) }
                }
            }
            record
            plan
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: language) : nil }
    }

    private var hidden: [(name: String, value: String)] { [("revision", String(dossier.revision))] }
    private var action: SitePath { visit.path(.task(dossier.id.text, key: task.key)) }

    // MARK: A duty

    private func duty(_ norm: Norm) -> Flow {
        Flow {
            Paragraph(
                readable.citations(norm.citations, verify: norm.verify) + " · "
                    + .link(say("lees de regel", "read the rule"), to: Address.norm(norm.id).path(language)))
            if let duty = norm.duty {
                DefinitionList(
                    [.init(say("Wanneer", "When"), say(duty.moment.label)), .init(say("Voor wie", "For whom"), Phrasing(readable.bearer(duty.bearer)))]
                        + (duty.evidence.map { [.init(say("Bewijs", "Evidence"), Phrasing(say.sentence($0)))] } ?? [])
                        + (duty.term.map { [.init(say("Termijn", "Term"), Phrasing(readable.term(rulebook.terms[$0])))] } ?? []))
            }
            if task.isOpen, Dossier.asksAssessment(norm, rulebook) {
                Paragraph(.link(say("Maak de DPIA hier in het dossier", "Make the DPIA here in the dossier"), to: visit.path(.assessment(dossier.id.text))))
            }
            if task.isOpen { DutyGaps(model: model, norm: norm) }
            if task.signOff != nil {
                signOff(task.signOff!)
            } else if model.powers.contains(.prove) {
                Section(.two, task.state == .done ? say("Nieuw bewijs", "New evidence") : say("Gedaan?", "Done?"), id: "finish") {
                    completion(norm)
                    Form(to: action, .change(visit.token), hidden: hidden, sendsFiles: true) {
                        TextArea(
                            "statement", label: say("Wat is er gedaan, door wie en wanneer?", "What was done, by whom and when?"), error: error("statement"),
                            value: sent?["statement"] ?? "", rows: 3)
                        TextField(
                            "link", label: say("Of een link naar het bewijs", "Or a link to the evidence"), hint: "https://…",
                            error: error("link") ?? error("task"),
                            value: sent?["link"] ?? "", maximumLength: 2_000)
                        FileField("file", label: say("Of een bestand", "Or a file"), hint: say("Hooguit 10 MB.", "At most 10 MB."))
                        SubmitButton(say("Leg vast dat dit is gedaan", "Record that this is done"))
                    }
                }
            }
        }
    }

    /// What counts here and nothing else, and where it is recorded.
    private func signOff(_ signOff: SignOff) -> Flow {
        let address: RegisterAddress =
            switch signOff {
            case .officerAdvice: .advice(dossier.id.text)
            case .councilConsent: .council(dossier.id.text)
            case .priorConsultation: .consultation(dossier.id.text)
            case .objectionWindow: .objections(dossier.id.text)
            }
        return Notice(.info, say("Hier telt alleen dit", "Only this counts here"), language: language) {
            Paragraph(.link(say(signOff.name.sentence), to: visit.path(address)))
        }.html
    }

    /// The answers that follow from the duty being done.
    private func completion(_ norm: Norm) -> Flow {
        let site = visit.site
        guard let index = rulebook.norm(norm.id), let purpose = dossier.content.purposes.first(where: { task.purposes.contains($0.id) }),
            let states = site.engine.completion(
                of: index, in: dossier.situation(for: purpose, site.vocabulary.reader).situation, asOf: site.today)
        else {
            return Notice(.warning, say("Beantwoord eerst de vragen hierover", "First answer the questions about this"), language: language).html
        }
        guard !states.isEmpty else { return .empty }
        let next = Situation(states)
        return Flow {
            Paragraph(say("Dit antwoord komt er dan in het dossier bij:", "This answer is then added to the dossier:"))
            BulletList(
                states.keys.sorted().map { fact in
                    Phrasing(say.sentence(rulebook.facts[fact].name)) + ": " + say(rulebook.words(forAnswerTo: fact, in: next))
                })
        }
    }

    // MARK: A judgement

    private func judgement(_ fact: Int) -> Flow {
        let made = dossier.judgements.last { $0.fact == rulebook.facts[fact].name.en && ($0.purpose == nil || task.purposes.contains($0.purpose!)) }
        let answer = task.purposes.first.flatMap { model.assessment[$0] }
        let sheet = answer.map { visit.site.book.precedents.added(to: $0) }?.weighings.first { rulebook.weighings[$0.weighing].outcome == fact }
        return Flow {
            if let help = rulebook.facts[fact].help { Paragraph(say(help)) }
            if let sheet {
                WeighingFactors(
                    readable: readable, sheet: sheet,
                    question: { [visit, dossier, mayEdit = model.powers.contains(.edit)] fact in
                        mayEdit ? visit.path(.question(dossier.id.text, fact: visit.site.vocabulary.slugs[fact])) : nil
                    }, level: .two)
            }
            if let made {
                Quotation(
                    (made.outcome ? say("Ja. ", "Yes. ") : say("Nee. ", "No. ")) + Phrasing(made.reason),
                    source: Phrasing(model.name(made.stamp.by)) + ", " + say.moment(made.stamp.time))
            }
            if let factors = FactorSheet.sheet(for: rulebook.facts[fact].name.en),
                let purpose = task.purposes.first.flatMap({ dossier.content.purpose($0) })
            {
                FactorSheetView(
                    model: model, sheet: factors, purpose: purpose, task: task, question: rulebook.facts[fact].question, sent: sent, error: error
                ).html
            } else if model.powers.contains(.judge) {
                Section(.two, say("Uw oordeel", "Your judgement"), id: "judge") {
                    Paragraph(
                        say(
                            "De wet laat dit aan mensen over. Wie dit afweegt, keurt de versie niet zelf goed.",
                            "The law leaves this to people. Whoever weighs this does not approve the version."))
                    Form(to: action, .change(visit.token), hidden: hidden) {
                        RadioGroup(
                            "outcome", legend: .plain(Phrasing(rulebook.facts[fact].question[language])), error: error("outcome"),
                            choices: [Choice("yes", say("Ja", "Yes")), Choice("no", say("Nee", "No"))], selected: sent?["outcome"])
                        TextArea("reason", label: say("Waarom?", "Why?"), error: error("reason"), value: sent?["reason"] ?? "", rows: 5)
                        SubmitButton(say("Leg het oordeel vast", "Record the judgement"))
                    }
                }
            }
        }
    }

    // MARK: An advice

    private func answer(_ id: Identifier<OfficerAdvice>) -> Flow {
        let advice = dossier.advices.first { $0.id == id }
        return Flow {
            if let advice {
                Quotation(
                    Phrasing(advice.text), source: Phrasing(model.name(advice.stamp.by)) + ", " + say(advice.stance.name) + ", " + say.moment(advice.stamp.time)
                )
            }
            if model.powers.contains(.answerAdvice) {
                Form(to: action, .change(visit.token), hidden: hidden) {
                    RadioGroup(
                        "departs", legend: .plain(say("Volgt u het advies?", "Do you follow the advice?")),
                        choices: [Choice("no", say("Ja", "Yes")), Choice("yes", say("Nee, ik wijk ervan af", "No, I depart from it"))],
                        selected: sent?["departs"] ?? "no")
                    TextArea(
                        "reason", label: say("Wat doet u ermee, of waarom wijkt u af?", "What do you do with it, or why do you depart from it?"),
                        error: error("text"), value: sent?["reason"] ?? "", rows: 4)
                    SubmitButton(say("Leg uw antwoord vast", "Record your answer"))
                }
            }
        }
    }

    // MARK: Record and plan

    private var record: Flow {
        guard let record = task.record, !record.evidence.isEmpty else { return .empty }
        return Section(.two, say("Bewijs", "Evidence"), id: "evidence") {
            BulletList(
                record.evidence.reversed().map { evidence in
                    let what: Phrasing =
                        switch evidence.kind {
                        case .statement(let text): Phrasing(text)
                        case .link(let address): .code(address)
                        case .file(let name, let digest, let size):
                            .link(Phrasing(name), to: visit.path(.evidence(dossier.id.text, digest: digest)))
                                + Phrasing(" (\((size + 1023) / 1024) kB)")
                        }
                    return what + Phrasing(" – \(model.name(evidence.stamp.by)), ") + say.moment(evidence.stamp.time)
                })
            if !record.remark.isEmpty { Paragraph(say("Weer open: ", "Open again: ") + Phrasing(record.remark)) }
            if record.done != nil, model.powers.contains(.prove) {
                Disclosure(say("Heropen deze taak", "Reopen this task"), id: "reopen") {
                    Form(to: visit.path(.reopen(dossier.id.text, key: task.key)), .change(visit.token), hidden: hidden) {
                        TextArea("reason", label: say("Waarom?", "Why?"), rows: 2)
                        SubmitButton(say("Heropen", "Reopen"), .secondary)
                    }
                }
            }
        }.html
    }

    private var plan: Flow {
        guard model.powers.contains(.assign) else { return .empty }
        let people = model.colleagues.map { (value: $0.id.text, words: $0.name) }
        // Whoever left keeps the task until somebody else gets it.
        let former = task.record?.owner.flatMap { owner in
            people.contains { $0.value == owner.text } ? nil : (value: owner.text, words: say.text("\(model.name(owner)) (weg)", "\(model.name(owner)) (left)"))
        }
        return Disclosure(say("Wie doet dit, en wanneer?", "Who does this, and when?"), id: "plan") {
            Form(to: visit.path(.plan(dossier.id.text, key: task.key)), .change(visit.token), hidden: hidden) {
                Select(
                    "owner", label: say("Eigenaar", "Owner"), choices: [("", say.text("niemand", "nobody"))] + people + [former].compactMap { $0 },
                    selected: task.record?.owner?.text ?? "",
                    language: language)
                TextField("due", label: say("Uiterlijk op", "No later than"), kind: .date, value: task.record?.due?.description ?? "", width: .short)
                Select(
                    "recurrence", label: say("Komt terug", "Comes back"),
                    choices: [("", say.text("niet", "not"))] + Recurrence.allCases.map { ($0.rawValue, $0.name[language]) },
                    selected: task.record?.recurrence?.rawValue ?? "", language: language)
                SubmitButton(say("Bewaar", "Save"), .secondary)
            }
        }.html
    }
}
