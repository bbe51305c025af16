import Casework
import Foundation
import Hummingbird
import Markup
import Rulebook
import Storage
import Text

extension Site {
    func addVerdict(to routes: inout RouteTable) {
        routes.on(.get, .verdict(Address.anyToken)) { request, context, language in
            let assessment = try await assessment(context.parameters.get("a"))
            return try show(assessment, request, language)
        }
        routes.on(.post, .judgement(Address.anyToken)) { request, context, language in
            let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
            try visitors.check(form, request)
            let assessment = try await assessment(context.parameters.get("a"))
            return try await judge(form, assessment, request, language)
        }
        routes.on(.get, .removal(Address.anyToken)) { request, context, language in
            let assessment = try await assessment(context.parameters.get("a"))
            let (token, cookie) = visitors.visitor(request)
            let view = RemovalView(language: language, token: token, assessment: assessment)
            return Reply.html(view.page(self), in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .removal(Address.anyToken)) { request, context, language in
            let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
            try visitors.check(form, request)
            let assessment = try await assessment(context.parameters.get("a"))
            _ = try await store.delete(assessment.token)
            return Reply.seeOther(Address.removed.path(language))
        }
        for form in Address.Download.allCases {
            routes.on(.get, .download(Address.anyToken, form)) { _, context, language in
                let assessment = try await assessment(context.parameters.get("a"))
                return try await file(form, assessment, language)
            }
        }
    }

    private func show(
        _ assessment: KeptAssessment, _ request: Request, _ language: Language, judgement: JudgementForm.Rejected? = nil
    ) throws -> Response {
        var model: VerdictModel
        do {
            model = try verdict(assessment, asOf: today)
        } catch {
            // The interview shows which answers cannot go together.
            return Reply.seeOther(Address.interview(assessment.token).path(language))
        }
        model.judgement = judgement
        let (token, cookie) = visitors.visitor(request)
        let view = VerdictView(language: language, token: token, model: model, site: self)
        return Reply.html(
            view.page(), in: language, status: judgement == nil ? .ok : .unprocessableContent, cookie: cookie, isPrivate: true)
    }

    private func judge(_ form: FormFields, _ assessment: KeptAssessment, _ request: Request, _ language: Language) async throws -> Response {
        guard let fact = form["fact"].flatMap(vocabulary.fact(slug:)), !rulebook.facts[fact].isFact else { throw Failure.notFound }
        switch JudgementForm(fact: fact).outcome(of: form, on: today) {
        case .recorded(let state, let judgement):
            try await record(KeptAssessment.change(fact, to: state, judgement, vocabulary), form, assessment)
        case .takenBack:
            try await record(KeptAssessment.change(fact, to: nil, vocabulary), form, assessment)
        case .rejected(let mistakes):
            return try show(assessment, request, language, judgement: .init(fact: fact, form: form, mistakes: mistakes))
        }
        return Reply.seeOther(Address.verdict(assessment.token).path(language, fragment: "weighings"))
    }

    private func file(_ form: Address.Download, _ assessment: KeptAssessment, _ language: Language) async throws -> Response {
        let model = try verdict(assessment, asOf: today)
        let judgements = JudgementList(rulebook: rulebook, assessment: assessment)
        switch form {
        case .json: return Reply.file(judgements.added(to: answers.bytes(model.answer)), named: "waarborg.json", type: "application/json")
        case .yaml:
            var file = AssessmentFile(file: "waarborg.yaml", title: assessment.title ?? Bilingual(nl: "Mag dat?", en: "Is this allowed?"))
            (file.situation, file.asOf) = (assessment.situation, model.answer.asOf)
            let text = AssessmentWriter(rulebook, in: language).yaml(file)
            return Reply.file(
                Array((text + judgements.comments(language)).utf8), named: "waarborg.yaml", type: "application/yaml; charset=utf-8")
        case .pdf:
            let document = VerdictDocument(language: language, site: self, model: model).document
            let pdf = try await press.pdf(document, created: now().formatted(.iso8601))
            return Reply.file(pdf, named: "waarborg.pdf", type: "application/pdf")
        }
    }
}
