import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addSignOffs(to routes: inout RouteTable) {
        routes.on(.get, .advice(":a"), for: self) { visit in
            visit.html(AdviceView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .advice(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let (actor, text) = (visit.actor, form["text"] ?? "")
            return try await visit.answer(next: .dossier(visit.id), fragment: "sign-offs") {
                guard let stance = form["stance"].flatMap(OfficerAdvice.Stance.init(rawValue:)) else {
                    throw Refusal.invalid(field: "stance", message: .init(nl: "kies de strekking van het advies", en: "choose the tenor of the advice"))
                }
                _ = try await visit.act(form) { try $0.advise(stance, text, by: actor, $1) }
            } again: {
                AdviceView(model: $0, sent: form, mistake: $1).page
            }
        }
        routes.on(.get, .council(":a"), for: self) { visit in
            visit.html(CouncilView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .council(":a"), for: self) { visit in
            let form = try await form(visit.request)
            return try await visit.answer(next: .council(visit.id)) {
                _ = try await council(visit, form)
            } again: {
                CouncilView(model: $0, sent: form, mistake: $1).page
            }
        }
    }

    private func council(_ visit: Visit, _ form: FormFields) async throws -> Dossier {
        let actor = visit.actor
        switch form["step"] {
        case "ask":
            let (reasons, consequences) = (form["reasons"] ?? "", form["consequences"] ?? "")
            return try await visit.act(form) { try $0.askCouncil(reasons: reasons, consequences: consequences, by: actor, $1) }
        case "consult":
            guard let day = try? CivilDate(iso: form["day"] ?? "") else {
                throw Refusal.invalid(field: "day", message: .init(nl: "vul de dag van het overleg in", en: "fill in the day of the consultation"))
            }
            return try await visit.act(form) { try $0.consultCouncil(on: day, by: actor, $1) }
        case "told":
            guard let day = try? CivilDate(iso: form["told-on"] ?? "") else {
                throw Refusal.invalid(field: "told-on", message: .init(nl: "vul een geldige datum in", en: "fill in a valid date"))
            }
            return try await visit.act(form) { try $0.tellCouncil(on: day, by: actor, $1) }
        case "decide":
            guard let decision = form["decision"].flatMap(CouncilRequest.Decision.init(rawValue:)) else {
                throw Refusal.invalid(field: "decision", message: .init(nl: "kies het besluit", en: "choose the decision"))
            }
            let text = form["text"] ?? ""
            let day = form["decided-on"].flatMap { $0.isEmpty ? nil : $0 }
            let date = day.flatMap { try? CivilDate(iso: $0) }
            if day != nil, date == nil {
                throw Refusal.invalid(field: "decided-on", message: .init(nl: "vul een geldige datum in", en: "fill in a valid date"))
            }
            return try await visit.act(form) { try $0.decideForCouncil(decision, text, on: date, by: actor, $1) }
        default: throw Failure.notFound
        }
    }
}

/// The advices of the data protection officer, whose words nobody changes.
struct AdviceView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        func error(_ field: String) -> FieldError? {
            mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
        }
        return visit.site.page(
            visit.language, at: .register(.advice(dossier.id.text)),
            title: say.text("Advies van de functionaris gegevensbescherming", "Advice of the data protection officer"), section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            if dossier.advices.isEmpty { Paragraph(say("Er is nog geen advies gegeven.", "No advice was given yet.")) }
            for advice in dossier.advices.reversed() {
                Card {
                    Paragraph(.badge(say(advice.stance.name), advice.stance == .negative ? .error : advice.stance == .conditional ? .warning : .ok))
                    if advice.id == dossier.advices.last?.id { ChangesNotice(visit: visit, changes: advice.changes(in: model.rulebook)) }
                    Quotation(Phrasing(advice.text), source: Phrasing(model.name(advice.stamp.by)) + ", " + say.moment(advice.stamp.time))
                    if let response = advice.response {
                        Paragraph(
                            .strong(response.departs ? say("Hiervan is afgeweken: ", "This was departed from: ") : say("Antwoord: ", "Answer: "))
                                + Phrasing(response.text) + " – " + Phrasing(model.name(response.stamp.by)))
                    } else if advice.asksAnswer {
                        Paragraph(.link(say("Nog te beantwoorden", "Still to be answered"), to: visit.path(.task(dossier.id.text, key: "advice-\(advice.id)"))))
                    }
                }
            }
            if model.powers.contains(.advise) {
                Section(.two, say("Uw advies", "Your advice"), id: "advise") {
                    Paragraph(
                        say(
                            "U bent onafhankelijk: niemand kan uw woorden wijzigen. Wie ervan afwijkt, legt vast waarom.",
                            "You are independent: nobody can change your words. Whoever departs from them records why."))
                    Form(to: visit.path(.advice(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                        RadioGroup(
                            "stance", legend: .plain(say("Strekking", "Tenor")), error: error("stance"),
                            choices: OfficerAdvice.Stance.allCases.map { Choice($0.rawValue, say($0.name)) }, selected: sent?["stance"])
                        TextArea("text", label: say("Advies", "Advice"), error: error("text"), value: sent?["text"] ?? "", rows: 8)
                        SubmitButton(say("Geef dit advies", "Give this advice"))
                    }
                }
            }
        }
    }
}

/// The request to the works council and what came of it.
struct CouncilView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }
    private var dossier: Dossier { model.dossier }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.council(dossier.id.text)), title: say.text("Ondernemingsraad", "Works council"), section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            Paragraph(
                say(
                    "Voor regelingen over gegevens of het volgen van personeel is vooraf instemming nodig (art. 27 WOR).",
                    "Schemes on staff data or on watching staff need consent beforehand (Art. 27 of the Works Councils Act, WOR)."))
            for request in dossier.council.reversed() { show(request) }
            let running = dossier.council.last.map { $0.decision == nil } ?? false
            let isOutdated = dossier.council.last?.isOutdated ?? false
            if running || isOutdated, !model.powers.isDisjoint(with: [.askCouncil, .decideForCouncil]) { consult }
            if !dossier.council.isEmpty, model.powers.contains(.decideForCouncil) { decide }
            if !running, model.powers.contains(.askCouncil) { ask }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }

    private func show(_ request: CouncilRequest) -> Flow {
        Card {
            Heading(.two, say("Verzoek van ", "Request of ") + say.moment(request.asked.time))
            DefinitionList([
                .init(say("Beweegredenen", "Reasons"), Phrasing(request.reasons)),
                .init(say("Gevolgen voor het personeel", "Consequences for the staff"), Phrasing(request.consequences)),
                .init(
                    say("Overleg", "Consultation"),
                    Phrasing(request.consultations.isEmpty ? say.text("nog niet", "not yet") : request.consultations.map(say.date).joined(separator: ", "))),
            ])
            BulletList(
                request.outcomes.map { outcome in
                    .strong(say(outcome.decision.name.sentenceStart)) + ", " + (outcome.day.map { Phrasing(say.date($0)) } ?? say.moment(outcome.stamp.time))
                        + (outcome.text.isEmpty ? "" : ": " + Phrasing(outcome.text))
                })
            if request.id == dossier.council.last?.id { ChangesNotice(visit: visit, changes: request.changes(in: model.rulebook)) }
            if request.decision == .refused { afterRefusal(request) }
        }.html
    }

    /// The month for nullity runs from the day that the council hears of the decision, not from its own refusal.
    private func afterRefusal(_ request: CouncilRequest) -> Flow {
        Flow {
            if let told = request.told, let last = request.lastDayOfNullity {
                Paragraph(
                    say(
                        "De raad hoorde op \(say.date(told)) dat het toch gebeurt en kan tot en met \(say.date(last)) de nietigheid inroepen (art. 27 lid 5 WOR).",
                        "The council heard on \(say.date(told)) that it is done all the same, and can invoke nullity up to and including \(say.date(last)) (Art. 27(5) WOR)."
                    ))
            } else {
                Paragraph(
                    say(
                        "Beslist u toch, dan kan de raad de nietigheid inroepen tot een maand nadat hij van dat besluit hoort (art. 27 lid 5 WOR). De kantonrechter kan vervangende toestemming geven.",
                        "If you decide all the same, the council can invoke nullity up to a month after it hears of that decision (Art. 27(5) WOR). The subdistrict court can give permission in its place."
                    ))
            }
            if request.id == dossier.council.last?.id, !model.powers.isDisjoint(with: [.askCouncil, .decideForCouncil]) {
                form("told") {
                    TextField(
                        "told-on", label: say("Dag waarop de raad van het besluit hoorde", "Day on which the council heard of the decision"), kind: .date,
                        error: error("told-on"), value: request.told?.description ?? "", width: .short)
                    SubmitButton(say("Leg vast", "Record"), .secondary)
                }
            }
        }
    }

    private func form(_ step: String, @FlowBuilder _ content: () -> Flow) -> Form {
        Form(
            to: visit.path(.council(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision)), ("step", step)], content: content)
    }

    private var ask: Flow {
        Section(.two, say("Vraag instemming", "Ask for consent"), id: "ask") {
            form("ask") {
                TextArea("reasons", label: say("Beweegredenen", "Reasons"), error: error("reasons"), value: sent?["reasons"] ?? "", rows: 4)
                TextArea(
                    "consequences", label: say("Verwachte gevolgen voor het personeel", "Expected consequences for the staff"), error: error("consequences"),
                    value: sent?["consequences"] ?? "", rows: 4)
                SubmitButton(say("Vraag instemming", "Ask for consent"))
            }
        }.html
    }

    private var consult: Flow {
        Section(.two, say("Leg overleg vast", "Record a consultation"), id: "consult") {
            form("consult") {
                TextField(
                    "day", label: say("Dag van het overleg", "Day of the consultation"), kind: .date, error: error("day"),
                    value: visit.site.circumstances.today.description, width: .short)
                SubmitButton(say("Leg vast", "Record"), .secondary)
            }
        }.html
    }

    private var decide: Flow {
        Section(.two, say("Leg het besluit vast", "Record the decision"), id: "decide") {
            form("decide") {
                RadioGroup(
                    "decision", legend: .plain(say("Besluit", "Decision")), error: error("decision"),
                    choices: CouncilRequest.Decision.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: sent?["decision"])
                TextField(
                    "decided-on", label: say("Dag van het besluit", "Day of the decision"), kind: .date,
                    hint: say("Ook een besluit van eerder kan hier staan.", "An earlier decision can stand here too."), error: error("decided-on"),
                    value: sent?["decided-on"] ?? visit.site.circumstances.today.description, width: .short)
                TextArea("text", label: say("Toelichting", "Explanation"), value: sent?["text"] ?? "", rows: 3)
                SubmitButton(say("Leg het besluit vast", "Record the decision"))
            }
        }.html
    }
}
