import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// The questions of a dossier: the same ones as of an assessment, whose answers are its facts.
extension Site {
    func addDossierQuestions(to routes: inout RouteTable) {
        routes.on(.get, .interview(":a"), for: self) { visit in
            let dossier = try await visit.dossier(.edit)
            guard let next = try nextQuestion(dossier) else { return visit.seeOther(.dossier(dossier.id.text)) }
            return visit.html(try questionView(visit, dossier, next, isAgain: false).page)
        }
        routes.on(.get, .question(":a", fact: ":b"), for: self) { visit in
            let dossier = try await visit.dossier(.edit)
            guard let fact = visit.parameters[1].flatMap({ vocabulary.fact(slug: $0) }), rulebook.facts[fact].isFact else { throw Failure.notFound }
            return visit.html(try questionView(visit, dossier, fact, isAgain: true).page)
        }
        routes.on(.post, .question(":a", fact: ":b"), for: self) { visit in try await answer(visit, try await form(visit.request)) }
    }

    private func situation(_ dossier: Dossier) -> Situation {
        dossier.situation(for: dossier.content.purposes[0], vocabulary.reader, rulebook).situation
    }

    /// The next question that can still matter, among facts: judgements are tasks.
    private func nextQuestion(_ dossier: Dossier) throws -> Int? {
        let interview = Interview(engine, asOf: today, goal: .verdict)
        return try interview.nextTogether(situation(dossier)).map(\.fact).first { rulebook.facts[$0].isFact }
    }

    private func questionView(_ visit: Visit, _ dossier: Dossier, _ fact: Int, isAgain: Bool) throws -> DossierQuestionView {
        DossierQuestionView(visit: visit, dossier: dossier, fact: fact, state: situation(dossier)[fact], isAgain: isAgain, sent: nil, mistake: nil)
    }

    private func answer(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let dossier = try await visit.dossier(.edit)
        guard let fact = visit.parameters[1].flatMap({ vocabulary.fact(slug: $0) }), rulebook.facts[fact].isFact else { throw Failure.notFound }
        let isAgain = form["again"] != nil
        let state: FactState
        do {
            state = try AnswerForm(rulebook: rulebook, index: fact).state(from: form)
        } catch {
            let view = DossierQuestionView(
                visit: visit, dossier: dossier, fact: fact, state: situation(dossier)[fact], isAgain: isAgain, sent: form, mistake: error.message)
            return visit.html(view.page, status: .unprocessableContent)
        }
        let text = AnswerText.json(state, of: fact, in: rulebook)
        let (actor, name) = (visit.actor, rulebook.facts[fact].name.en)
        if let warning = try warning(dossier, name, text, actor), form["confirmed"] == nil {
            let view = DossierQuestionView(
                visit: visit, dossier: dossier, fact: fact, state: state, isAgain: isAgain, sent: form, mistake: nil, warning: warning)
            return visit.html(view.page)
        }
        _ = try await visit.act(form) { try $0.answer([name: text], by: actor, $1) }
        return visit.seeOther(isAgain ? .dossier(dossier.id.text) : .interview(dossier.id.text))
    }

    /// What an answer would take away: permits that do not hold with it.
    private func warning(_ dossier: Dossier, _ fact: String, _ answer: String, _ actor: Actor) throws -> Bilingual? {
        guard dossier.permits.contains(where: { $0.isActive && $0.validUntil > circumstances.time.seconds }) else { return nil }
        var trial = dossier
        _ = try trial.answer([fact: answer], by: actor, circumstances)
        let deeds = trial.reassess(circumstances)
        guard !deeds.isEmpty else { return nil }
        let why = trial.permits.last { $0.revoked != nil }?.revoked?.remark ?? Bilingual("")
        return Bilingual(
            nl: "Met dit antwoord wordt de vergunning ingetrokken: \(why.nl).", en: "With this answer the permit is revoked: \(why.en).")
    }
}

/// One question of a dossier.
struct DossierQuestionView {
    let visit: Visit
    let dossier: Dossier
    let fact: Int
    let state: FactState?
    let isAgain: Bool
    let sent: FormFields?
    let mistake: Bilingual?
    var warning: Bilingual?

    var page: Page {
        let (say, language, rulebook) = (visit.say, visit.language, visit.site.rulebook)
        let declared = rulebook.facts[fact]
        let slug = visit.site.vocabulary.slugs[fact]
        return visit.site.page(
            language, at: .register(.question(dossier.id.text, fact: slug)), title: declared.question[language],
            heading: declared.isTyped ? .shown(Phrasing(declared.question[language])) : .inContent, section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(AnswerForm.field, say(mistake))], language: language) }
            if let warning {
                Notice(.warning, say("Weet u het zeker?", "Are you sure?"), language: language) { Paragraph(say(warning)) }
            }
            Form(
                to: visit.path(.question(dossier.id.text, fact: slug)), .change(visit.token),
                hidden: [("revision", String(dossier.revision))] + (isAgain ? [("again", "yes")] : []) + (warning == nil ? [] : [("confirmed", "yes")])
            ) {
                AnswerField(language: language, rulebook: rulebook, index: fact, state: state, sent: sent, mistake: mistake)
                Actions {
                    SubmitButton(
                        warning == nil ? (isAgain ? say("Bewaar", "Save") : say("Volgende", "Next")) : say("Ja, bewaar dit antwoord", "Yes, save this answer"))
                    ActionLink(say("Terug naar het dossier", "Back to the dossier"), to: visit.path(.dossier(dossier.id.text)), kind: .secondary)
                }
            }
        }
    }
}
