import Casework
import HTTPTypes
import Hummingbird
import Markup
import Rulebook
import Storage
import Text

extension Site {
    func addStart(to routes: inout RouteTable) {
        routes.on(.get, .start) { request, _, language in
            let (token, cookie) = visitors.visitor(request)
            let view = StartView(language: language, token: token, examples: examples, query: request.query)
            return Reply.html(view.page(self), in: language, cookie: cookie)
        }
        routes.on(.get, .example(":a")) { request, context, language in
            guard let example = examples.first(where: { $0.id == context.parameters.get("a") }) else { throw Failure.notFound }
            let (token, cookie) = visitors.visitor(request)
            let view = ExampleView(language: language, token: token, example: example)
            return Reply.html(view.page(self), in: language, cookie: cookie)
        }
        routes.on(.post, .assessments) { request, _, language in
            let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
            try visitors.check(form, request)
            return try await start(form, language)
        }
        routes.on(.get, .removed) { _, _, language in
            Reply.html(RemovedView(language: language).page(self), in: language)
        }
        routes.on(.get, .privacy) { _, _, language in
            Reply.html(PrivacyView(language: language).page(self), in: language)
        }
        routes.on(.get, Stylesheet.path.text) { request, _ in stylesheet(request) }
    }

    private func start(_ form: FormFields, _ language: Language) async throws -> Response {
        let goal = form["goal"].flatMap(Goal.init) ?? .verdict
        var situation = Situation()
        var title: Bilingual?
        if let id = form["example"], !id.isEmpty {
            guard let found = examples.first(where: { $0.id == id })?.situation(form["variant"] ?? "") else {
                throw Failure.badRequest("unknown-example", .init(nl: "Dit voorbeeld bestaat niet.", en: "There is no such example."))
            }
            (situation, title) = (found.situation, found.title)
        } else if let id = form["case"] {
            guard let decided = book.decidedCase(id) else {
                throw Failure.badRequest("unknown-case", .init(nl: "Deze zaak bestaat niet.", en: "There is no such case."))
            }
            (situation, title) = (decided.situation, decided.name)
        }
        let token = AssessmentToken(random: randomBytes(24))
        let answers = KeptAssessment.answers(situation, goal: goal, title: title, vocabulary)
        _ = try await store.create(token, language: language, answers: answers, at: now())
        return Reply.seeOther((title == nil ? Address.interview(token) : .verdict(token)).path(language))
    }

    /// The style sheet with a tag, so that browsers ask once whether it changed.
    private func stylesheet(_ request: Request) -> Response {
        if request.headers[.ifNoneMatch] == StylesheetFile.tag {
            return Response(status: .notModified, headers: [.eTag: StylesheetFile.tag])
        }
        var response = Reply.bytes(StylesheetFile.bytes, type: "text/css; charset=utf-8")
        response.headers[.eTag] = StylesheetFile.tag
        response.headers[.cacheControl] = "max-age=3600"
        return response
    }
}
