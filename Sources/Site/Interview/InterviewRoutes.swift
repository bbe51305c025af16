import Hummingbird
import Markup
import Rulebook
import Storage
import Text

extension Site {
    func addInterview(to routes: inout RouteTable) {
        routes.on(.get, .interview(Address.anyToken)) { request, context, language in
            let assessment = try await assessment(context.parameters.get("a"))
            do {
                guard var model = try nextQuestion(assessment) else {
                    return Reply.seeOther(Address.verdict(assessment.token).path(language))
                }
                model.isStuck = try await isStuck(assessment)
                return show(model, request, language)
            } catch let error as Contradiction {
                return show(clash(error, assessment), request, language)
            }
        }
        routes.on(.get, .question(Address.anyToken, fact: ":b")) { request, context, language in
            let assessment = try await assessment(context.parameters.get("a"))
            guard let fact = context.parameters.get("b").flatMap(vocabulary.fact(slug:)) else { throw Failure.notFound }
            return show(question(fact, assessment), request, language)
        }
        routes.on(.post, .question(Address.anyToken, fact: ":b")) { request, context, language in
            let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
            try visitors.check(form, request)
            let assessment = try await assessment(context.parameters.get("a"))
            guard let fact = context.parameters.get("b").flatMap(vocabulary.fact(slug:)), rulebook.facts[fact].isFact else {
                throw Failure.notFound
            }
            return try await answer(fact, form, assessment, request, language)
        }
        routes.on(.post, .takeBack(Address.anyToken)) { request, context, language in
            let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
            try visitors.check(form, request)
            let assessment = try await assessment(context.parameters.get("a"))
            guard let fact = form["fact"].flatMap(vocabulary.fact(slug:)) else { throw Failure.notFound }
            try await record(KeptAssessment.change(fact, to: nil, vocabulary), form, assessment)
            return Reply.seeOther(Address.interview(assessment.token).path(language))
        }
    }

    private func answer(
        _ fact: Int, _ form: FormFields, _ assessment: KeptAssessment, _ request: Request, _ language: Language
    ) async throws -> Response {
        var model = question(fact, assessment)
        model.sent = form
        let state: FactState
        do {
            state = try AnswerForm(rulebook: rulebook, index: fact).state(from: form)
        } catch {
            model.mistake = error.message
            return show(model, request, language)
        }
        var situation = assessment.situation
        situation[fact] = state
        do {
            _ = try engine.verdict(situation, asOf: today)
        } catch {
            model.mistake = clashWords(error, besides: fact)
            return show(model, request, language)
        }
        try await record(KeptAssessment.change(fact, to: state, vocabulary), form, assessment)
        let target: Address = form["again"] == nil ? .interview(assessment.token) : .verdict(assessment.token)
        return Reply.seeOther(target.path(language))
    }

    /// Records changes on the version that the form was made on.
    /// - Throws: `Failure` with status 409 when the answers changed in the meantime.
    func record(_ changes: [AnswerChange], _ form: FormFields, _ assessment: KeptAssessment) async throws {
        let version = form["version"].flatMap(Int.init) ?? assessment.version
        do {
            _ = try await store.record(changes, in: assessment.token, on: version, at: now())
        } catch StoreError.unavailable {
            throw Failure.inside
        } catch {
            throw Failure(
                status: error == .tooLarge ? .contentTooLarge : .conflict, code: "not-saved",
                title: .init(nl: "Uw antwoord is niet bewaard", en: "Your answer was not saved"), detail: error.message)
        }
    }

    private func show(_ model: QuestionModel, _ request: Request, _ language: Language) -> Response {
        let (token, cookie) = visitors.visitor(request)
        let view = QuestionView(language: language, token: token, model: model)
        return Reply.html(
            view.page(self), in: language, status: model.mistake == nil ? .ok : .unprocessableContent, cookie: cookie, isPrivate: true)
    }

    /// The question whose answer does not fit the others.
    private func clash(_ contradiction: Contradiction, _ assessment: KeptAssessment) -> QuestionModel {
        let fact = contradiction.facts.first ?? assessment.situation.states.keys.min() ?? 0
        var model = question(fact, assessment)
        model.mistake = clashWords(contradiction, besides: fact)
        return model
    }

    private func clashWords(_ contradiction: Contradiction, besides fact: Int) -> Bilingual {
        let names = contradiction.facts.filter { $0 != fact }.map { rulebook.facts[$0].name }
        let nl = names.map { "“\($0.nl)”" }.joined(separator: ", ")
        let en = names.map { "“\($0.en)”" }.joined(separator: ", ")
        return .init(
            nl: "Dit antwoord kan niet samengaan met uw antwoord op \(nl.isEmpty ? "een andere vraag" : nl). Wijzig een van de twee.",
            en: "This answer cannot go together with your answer to \(en.isEmpty ? "another question" : en). Change one of the two.")
    }
}
