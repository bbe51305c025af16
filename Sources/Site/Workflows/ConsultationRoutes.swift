import Deadlines
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Text

extension Site {
    func addConsultations(to routes: inout RouteTable) {
        routes.on(.get, .consultation(":a"), for: self) { visit in
            visit.html(ConsultationView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .consultation(":a"), for: self) { visit in
            let form = try await form(visit.request)
            return try await visit.answer(next: .consultation(visit.id)) {
                _ = try await consult(visit, form)
            } again: {
                ConsultationView(model: $0, sent: form, mistake: $1).page
            }
        }
        routes.on(.get, .objections(":a"), for: self) { visit in
            visit.html(ObjectionsView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .objections(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let (actor, how) = (visit.actor, form["how"] ?? "")
            return try await visit.answer(next: .objections(visit.id)) {
                let (from, until) = (try day("from", form), try day("until", form))
                _ = try await visit.act(form) { try $0.openObjections(from: from, until: until, how: how, by: actor, $1) }
            } again: {
                ObjectionsView(model: $0, sent: form, mistake: $1).page
            }
        }
    }

    private func day(_ field: String, _ form: FormFields) throws(Refusal) -> CivilDate {
        guard let day = try? CivilDate(iso: form[field] ?? "") else {
            throw .invalid(field: field, message: .init(nl: "vul een datum in", en: "fill in a date"))
        }
        return day
    }

    private func consult(_ visit: Visit, _ form: FormFields) async throws -> Dossier {
        let (actor, text) = (visit.actor, form["text"] ?? "")
        guard let step = form["step"], ["ask", "extend", "question", "advise"].contains(step) else { throw Failure.notFound }
        let advice = form["advice"].flatMap(PriorConsultation.Advice.init(rawValue:))
        if step == "advise", advice == nil { throw Refusal.invalid(field: "advice", message: .init(nl: "kies het advies", en: "choose the advice")) }
        let day = try day("day", form)
        return try await visit.act(form) { dossier, now in
            switch step {
            case "ask": try dossier.consultAuthority(received: day, text, by: actor, now)
            case "extend": try dossier.authorityExtends(on: day, by: actor, now)
            case "question": try dossier.authorityAsks(on: day, by: actor, now)
            default: try dossier.authorityAdvises(advice!, text, on: day, by: actor, now)
            }
        }
    }
}

/// The request for advice to the authority, its weeks, and what it said.
struct ConsultationView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }
    private var dossier: Dossier { model.dossier }

    var page: Page {
        let running = dossier.workflows.consultations.last.flatMap { $0.outcome == nil ? $0 : nil }
        return model.page(
            .consultation(dossier.id.text), .init(nl: "Voorafgaande raadpleging van de AP", en: "Prior consultation of the authority"),
            hasErrors: mistake != nil
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            Paragraph(
                say(
                    "Blijft er na alle maatregelen een hoog risico over, dan vraagt u de AP om advies en begint u niet voordat die heeft geantwoord (art. 36 AVG).",
                    "If a high risk is left after all measures, you ask the authority for advice and do not start before it has answered (Art. 36 GDPR)."),
                .lead)
            for consultation in dossier.workflows.consultations.reversed() { show(consultation) }
            if model.powers.contains(.edit) {
                if let running { forms(running) } else { ask }
            }
        }
    }

    private func error(_ field: String, in step: String) -> FieldError? {
        mistake.flatMap { $0.field == field && sent?["step"] == step ? FieldError(say($0.message), language: visit.language) : nil }
    }

    private func show(_ consultation: PriorConsultation) -> Flow {
        Card {
            Heading(.two, say("Aanvraag van \(say.date(consultation.received))", "Request of \(say.date(consultation.received))"))
            Quotation(
                Phrasing(consultation.text), source: Phrasing(model.name(consultation.stamp.by)) + ", " + say.moment(consultation.stamp.time))
            BulletList(
                (consultation.extended.map {
                    [say("De AP neemt zes weken meer, gemeld op \(say.date($0)).", "The authority takes six weeks more, announced on \(say.date($0)).")]
                } ?? [])
                    + consultation.questions.map { question in
                        question.answered.map {
                            say(
                                "De AP vroeg iets op \(say.date(question.asked)) en kreeg antwoord op \(say.date($0)).",
                                "The authority asked something on \(say.date(question.asked)) and had the answer on \(say.date($0)).")
                        }
                            ?? say(
                                "De AP vroeg iets op \(say.date(question.asked)) en wacht op antwoord.",
                                "The authority asked something on \(say.date(question.asked)) and waits for the answer.")
                    })
            if let outcome = consultation.outcome {
                Paragraph(.badge(say(outcome.advice.name), outcome.advice == .noObjections ? .ok : .error) + " " + Phrasing(say.date(outcome.day)))
                Quotation(Phrasing(outcome.text), source: Phrasing(model.name(outcome.stamp.by)) + ", " + say.moment(outcome.stamp.time))
            } else {
                deadline(consultation)
            }
        }.html
    }

    private func deadline(_ consultation: PriorConsultation) -> Flow {
        guard let result = try? consultation.deadline() else { return .empty }
        return Flow {
            switch result.end {
            case .day(let day):
                Paragraph(.strong(say("De AP antwoordt uiterlijk op \(say.date(day)).", "The authority answers by \(say.date(day)) at the latest.")))
            case .suspended(let since, let left):
                Paragraph(
                    .strong(
                        say(
                            "De termijn staat stil sinds \(say.date(since)); er zijn nog \(left) dagen over.",
                            "The period stands still since \(say.date(since)); \(left) days are left.")))
            case .moment: Flow.empty
            }
            if consultation.extended == nil, let last = try? consultation.lastDayToExtend() {
                Paragraph(
                    say(
                        "Tot en met \(say.date(last)) kan de AP melden dat zij zes weken meer neemt.",
                        "Until \(say.date(last)) the authority can say that it takes six weeks more."))
            }
            Disclosure(say("Zo is dit geteld", "How this was counted")) {
                BulletList(result.steps.map { Phrasing("\($0.citation): ") + say($0.text) })
            }
            Paragraph(say("Een antwoord dat uitblijft, is geen ja.", "An answer that does not come is not a yes."))
        }
    }

    private func form(_ step: String, @FlowBuilder _ content: () -> Flow) -> Form {
        Form(
            to: visit.path(.consultation(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision)), ("step", step)],
            content: content)
    }

    private func day(_ label: Phrasing, _ step: String) -> TextField {
        TextField(
            "day", label: label, kind: .date, error: error("day", in: step),
            value: sent?["step"] == step ? sent?["day"] ?? "" : visit.site.circumstances.today.description, width: .short)
    }

    private var ask: Flow {
        Section(.two, say("Vraag om advies", "Ask for advice"), id: "ask") {
            form("ask") {
                day(say("Dag waarop de AP de volledige aanvraag kreeg", "Day on which the authority got the complete request"), "ask")
                TextArea(
                    "text", label: say("Wat is er gevraagd en meegestuurd?", "What was asked and sent along?"),
                    hint: say("Denk aan de DPIA, de doelen en middelen, en de waarborgen.", "Think of the DPIA, the purposes and means, and the safeguards."),
                    error: error("text", in: "ask"), value: sent?["text"] ?? "", rows: 4)
                SubmitButton(say("Leg de aanvraag vast", "Record the request"))
            }
        }.html
    }

    /// One form on the page at a time has its fields open: each has the same fields.
    private func forms(_ running: PriorConsultation) -> Flow {
        let waits = running.questions.last.map { $0.answered == nil } ?? false
        let chosen = sent?["step"] ?? visit.request.query["step"] ?? ""
        return Section(.two, say("Wat is er gebeurd?", "What happened?"), id: "next") {
            BulletList(
                [
                    (
                        "question",
                        waits
                            ? say("De AP heeft ons antwoord", "The authority has our answer")
                            : say("De AP vraagt informatie", "The authority asks for information")
                    )
                ]
                .map(link)
                    + (running.extended == nil ? [("extend", say("De AP neemt zes weken meer", "The authority takes six weeks more"))] : []).map(link)
                    + [("advise", say("De AP heeft geadviseerd", "The authority has advised"))].map(link))
            switch chosen {
            case "question":
                form("question") {
                    day(waits ? say("Dag van ons antwoord", "Day of our answer") : say("Dag van de vraag", "Day of the question"), "question")
                    SubmitButton(say("Leg vast", "Record"))
                }
            case "extend" where running.extended == nil:
                form("extend") {
                    day(say("Dag van het bericht", "Day of the message"), "extend")
                    SubmitButton(say("Leg vast", "Record"))
                }
            case "advise":
                form("advise") {
                    RadioGroup(
                        "advice", legend: .plain(say("Advies", "Advice")), error: error("advice", in: "advise"),
                        choices: PriorConsultation.Advice.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: sent?["advice"])
                    day(say("Dag van het advies", "Day of the advice"), "advise")
                    TextArea(
                        "text", label: say("Wat adviseert de AP?", "What does the authority advise?"), error: error("text", in: "advise"),
                        value: sent?["text"] ?? "", rows: 4)
                    SubmitButton(say("Leg het advies vast", "Record the advice"))
                }
            default: Flow.empty
            }
        }.html
    }

    private func link(_ step: String, _ words: Phrasing) -> Phrasing {
        .link(words, to: Address.register(.consultation(dossier.id.text)).path(visit.language, query: [("step", step)], fragment: "next"))
    }
}

/// The time in which people can object before their data are used again.
struct ObjectionsView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        func error(_ field: String) -> FieldError? {
            mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
        }
        let today = visit.site.circumstances.today
        return model.page(
            .objections(dossier.id.text), .init(nl: "Bezwaar vóór hergebruik", en: "Objection before reuse"), hasErrors: mistake != nil
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            Paragraph(
                say(
                    "Rust nieuw gebruik op een gerechtvaardigd belang, dan krijgen mensen eerst de tijd om nee te zeggen. Het gebruik begint pas daarna (art. 21(4) AVG).",
                    "If new use rests on a legitimate interest, people first get time to say no. The use starts only after that (Art. 21(4) GDPR)."), .lead)
            if dossier.workflows.objectionWindows.isEmpty { Paragraph(say("Er is nog geen tijd vastgelegd.", "No time was recorded yet.")) }
            for window in dossier.workflows.objectionWindows.reversed() {
                Card {
                    Heading(
                        .two,
                        say(
                            "Van \(say.date(window.from)) tot en met \(say.date(window.until))",
                            "From \(say.date(window.from)) up to and including \(say.date(window.until))"))
                    Paragraph(
                        window.hasEnded(on: today)
                            ? .badge(say("voorbij", "over"), .ok)
                            : today < window.from
                                ? .badge(say("moet nog beginnen", "still to begin"), .warning) : .badge(say("loopt nog", "still running"), .warning))
                    Quotation(Phrasing(window.how), source: Phrasing(model.name(window.stamp.by)) + ", " + say.moment(window.stamp.time))
                }
            }
            if model.powers.contains(.prove) {
                Section(.two, say("Leg de tijd vast", "Record the time"), id: "open") {
                    Paragraph(say("De laatst vastgelegde tijd telt.", "The time that was recorded last counts."))
                    Form(to: visit.path(.objections(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                        TextField("from", label: say("Eerste dag", "First day"), kind: .date, error: error("from"), value: sent?["from"] ?? "", width: .short)
                        TextField(
                            "until", label: say("Laatste dag", "Last day"), kind: .date, error: error("until"), value: sent?["until"] ?? "", width: .short)
                        TextArea(
                            "how", label: say("Hoe horen mensen het, en hoe maken zij bezwaar?", "How are people told, and how do they object?"),
                            error: error("how"),
                            value: sent?["how"] ?? "", rows: 3)
                        SubmitButton(say("Leg vast", "Record"))
                    }
                }
            }
        }
    }
}
