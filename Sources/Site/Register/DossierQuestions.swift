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
            guard let (purpose, fact) = try nextQuestion(dossier) else {
                let done = Address.register(.dossier(dossier.id.text)).path(visit.language, query: [("answered", "all")])
                return Reply.seeOther(done)
            }
            return visit.html(questionView(visit, dossier, fact, purpose, isAgain: false).page)
        }
        routes.on(.get, .question(":a", fact: ":b"), for: self) { visit in
            let dossier = try await visit.dossier(.edit)
            guard let fact = visit.parameters[1].flatMap({ vocabulary.fact(slug: $0) }), rulebook.facts[fact].isFact else { throw Failure.notFound }
            let purpose = visit.request.query["purpose"].flatMap { Identifier<Purpose>($0) }.flatMap { dossier.content.purpose($0) }
            return visit.html(questionView(visit, dossier, fact, purpose, isAgain: true).page)
        }
        routes.on(.post, .question(":a", fact: ":b"), for: self) { visit in try await answer(visit, try await form(visit.request)) }
    }

    private func state(_ fact: Int, _ dossier: Dossier, _ purpose: Purpose?) -> FactState? {
        dossier.situation(for: purpose ?? dossier.content.purposes[0], vocabulary.reader).situation[fact]
    }

    /// The next question that can still matter, among facts: judgements are tasks. With the purpose that it is open for.
    private func nextQuestion(_ dossier: Dossier) throws -> (purpose: Purpose, fact: Int)? {
        // Whether it runs already sets a duty that is to come apart from one that was not met, also where the verdict is the same.
        if let stage = rulebook.fact(named: "stage"),
            let purpose = dossier.content.purposes.first(where: { dossier.situation(for: $0, vocabulary.reader).situation[stage] == nil })
        {
            return (purpose, stage)
        }
        let interview = Interview(engine, asOf: today, goal: .verdict)
        for purpose in dossier.content.purposes {
            let situation = dossier.situation(for: purpose, vocabulary.reader).situation
            if let fact = try interview.nextTogether(situation).map(\.fact).first(where: { rulebook.facts[$0].isFact }) { return (purpose, fact) }
        }
        return nil
    }

    private func questionView(_ visit: Visit, _ dossier: Dossier, _ fact: Int, _ purpose: Purpose?, isAgain: Bool) -> DossierQuestionView {
        // Where purposes have answers of their own, one is changed for the purpose that it was asked of.
        let name = rulebook.facts[fact].name.en
        let isApart = dossier.content.purposes.contains { $0.facts[name] != nil }
        let own = isApart ? purpose?.id : nil
        return DossierQuestionView(
            visit: visit, dossier: dossier, fact: fact, state: state(fact, dossier, purpose), scope: own, isAgain: isAgain, sent: nil, mistake: nil)
    }

    private func answer(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let dossier = try await visit.dossier(.edit)
        guard let fact = visit.parameters[1].flatMap({ vocabulary.fact(slug: $0) }), rulebook.facts[fact].isFact else { throw Failure.notFound }
        let isAgain = form["again"] != nil
        let scope = form["purpose"].flatMap { Identifier<Purpose>($0) }
        var view = DossierQuestionView(
            visit: visit, dossier: dossier, fact: fact, state: state(fact, dossier, scope.flatMap { dossier.content.purpose($0) }), scope: scope,
            isAgain: isAgain, sent: form, mistake: nil)
        let state: FactState
        do {
            state = try AnswerForm(rulebook: rulebook, index: fact).state(from: form)
        } catch {
            view.mistake = error.message
            return visit.html(view.page, status: .unprocessableContent)
        }
        let text = AnswerText.json(state, of: fact, in: rulebook)
        let (actor, name) = (visit.actor, rulebook.facts[fact].name.en)
        // Whoever confirmed another answer confirmed nothing.
        let confirmation = "\(scope?.text ?? "") \(text)"
        if let why = try permitTaken(from: dossier, { try $0.answer([name: text], purpose: scope, by: actor, $1) }),
            form[ConfirmationView.field] != confirmation
        {
            let words = Bilingual(nl: "Met dit antwoord wordt de vergunning ingetrokken: \(why.nl).", en: "With this answer the permit is revoked: \(why.en).")
            (view.state, view.warning) = (state, (words, confirmation))
            return visit.html(view.page)
        }
        _ = try await visit.act(form) { try $0.answer([name: text], purpose: scope, by: actor, $1) }
        return visit.seeOther(isAgain ? .dossier(dossier.id.text) : .interview(dossier.id.text))
    }
}

/// One question of a dossier.
struct DossierQuestionView {
    let visit: Visit
    let dossier: Dossier
    let fact: Int
    var state: FactState?
    /// The one purpose that the answer is for; nil for all.
    let scope: Identifier<Purpose>?
    let isAgain: Bool
    let sent: FormFields?
    var mistake: Bilingual?
    /// What the answer takes away, and what says that somebody wants it all the same.
    var warning: (words: Bilingual, confirmation: String)?

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
                Notice(.warning, say("Weet u het zeker?", "Are you sure?"), language: language) { Paragraph(say(warning.words)) }
            }
            Form(
                to: visit.path(.question(dossier.id.text, fact: slug)), .change(visit.token),
                hidden: [("revision", String(dossier.revision))] + (isAgain ? [("again", "yes")] : [])
                    + (warning.map { [(ConfirmationView.field, $0.confirmation)] } ?? [])
            ) {
                AnswerField(language: language, rulebook: rulebook, index: fact, state: state, sent: sent, mistake: mistake)
                if dossier.content.purposes.count > 1 {
                    RadioGroup(
                        "purpose", legend: .plain(say("Voor welk doel geldt dit?", "For which purpose does this hold?")),
                        choices: [Choice("", say("voor alle doelen", "for all purposes"))]
                            + dossier.content.purposes.map { Choice($0.id.text, say("alleen: \($0.name)", "only: \($0.name)")) }, selected: scope?.text ?? "")
                }
                Actions {
                    SubmitButton(
                        warning == nil ? (isAgain ? say("Bewaar", "Save") : say("Volgende", "Next")) : say("Ja, bewaar dit antwoord", "Yes, save this answer"))
                    ActionLink(say("Terug naar het dossier", "Back to the dossier"), to: visit.path(.dossier(dossier.id.text)), kind: .secondary)
                }
            }
        }
    }
}
