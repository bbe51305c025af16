import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Rulebook
import Storage
import Text

extension Site {
    /// The programming interface. What does not depend on the request is written once, when the server starts.
    func addInterface(to routes: inout RouteTable) {
        let base = "/api/v1"
        routes.on(.post, base + "/assess") { request, _ in
            let asked = try await assessmentRequest(request)
            let options: AnswerOptions
            switch request.query["detail"] {
            case nil, "reasons": options = .reasons
            case "full": options = .init()
            case let other?: throw Failure.unknownParameter("detail", other, ["reasons", "full"])
            }
            do {
                let answer = book.precedents.added(to: try engine.answer(asked.situation, asOf: asked.asOf ?? today, options: options))
                return Reply.json(answers.bytes(answer))
            } catch let error as Contradiction {
                throw contradictory(error)
            }
        }
        routes.on(.post, base + "/questions/next") { request, _ in
            let asked = try await assessmentRequest(request)
            do {
                let interview = Interview(engine, asOf: asked.asOf ?? today, goal: asked.goal ?? .verdict)
                return Reply.json(QuestionJSON(rulebook).bytes(try interview.next(asked.situation)))
            } catch let error as Contradiction {
                throw contradictory(error)
            }
        }
        let texts = InterfaceTexts(self)
        for (path, bytes) in texts.documents { routes.on(.get, base + path) { _, _ in Reply.json(bytes) } }
        routes.on(.get, base + "/schema/answer-1.json") { _, _ in
            Reply.json(Array(AnswerSchema.document.utf8), type: "application/schema+json")
        }
        routes.on(.get, base + "/norms/:a") { _, context in
            guard let bytes = context.parameters.get("a")?.removingPercentEncoding.flatMap({ texts.norms[$0] }) else { throw Failure.unknownEntry }
            return Reply.json(bytes)
        }
        routes.on(.get, base + "/cases/:a") { _, context in
            guard let bytes = context.parameters.get("a")?.removingPercentEncoding.flatMap({ texts.cases[$0] }) else { throw Failure.unknownEntry }
            return Reply.json(bytes)
        }
        routes.on(.get, base + "/health") { _, _ in
            _ = try await store.count()
            return Reply.json(Array(#"{"status":"ok"}"#.utf8))
        }
        routes.on(.get, .programs) { _, _, language in
            Reply.html(ProgramsView(language: language).page(self), in: language)
        }
    }

    private func assessmentRequest(_ request: Request) async throws -> AssessmentRequest {
        let type = request.headers[.contentType]?.split(separator: ";").first?.lowercased().filter { $0 != " " } ?? "application/json"
        let result: (request: AssessmentRequest?, diagnostics: [Diagnostic])
        switch type {
        case "application/json":
            result = AssessmentRequest.read(json: try await request.bytes(limits), vocabulary.reader, rulebook: rulebook)
        case "application/yaml", "application/x-yaml", "text/yaml":
            result = AssessmentRequest.read(yaml: String(decoding: try await request.bytes(limits), as: UTF8.self), rulebook: rulebook)
        default:
            throw Failure(
                status: .unsupportedMediaType, code: "media-type",
                title: .init(nl: "Dit soort bestand lezen we niet", en: "We do not read this kind of file"),
                detail: .init(nl: "Stuur application/json of application/yaml.", en: "Send application/json or application/yaml."))
        }
        if let asked = result.request { return asked }
        let isSyntax = result.diagnostics.contains { ["bad-json", "bad-yaml", "empty-file"].contains($0.code) }
        throw Failure(
            status: isSyntax ? .badRequest : .unprocessableContent, code: isSyntax ? "unreadable" : "mistakes",
            title: isSyntax
                ? .init(nl: "Dit is niet te lezen", en: "This cannot be read")
                : .init(nl: "Er staan fouten in de beschrijving", en: "There are mistakes in the description"),
            detail: .init(
                nl: "Zie “errors” voor de plaats en hoe het te herstellen.", en: "See “errors” for the place and how to mend it."),
            diagnostics: Array(result.diagnostics.prefix(50)))
    }

    private func contradictory(_ contradiction: Contradiction) -> Failure {
        let names = contradiction.facts.map { rulebook.facts[$0].name }
        return Failure(
            status: .unprocessableContent, code: "contradiction",
            title: .init(nl: "Deze feiten kunnen niet samen waar zijn", en: "These facts cannot be true together"),
            detail: .init(
                nl: names.map { "“\($0.nl)”" }.joined(separator: ", "), en: names.map { "“\($0.en)”" }.joined(separator: ", ")))
    }
}

extension Failure {
    static let unknownEntry = Failure(
        status: .notFound, code: "not-found", title: .init(nl: "Dit staat niet in het wetboek", en: "This is not in the law book"),
        detail: .init(nl: "Er is geen onderdeel met deze naam.", en: "There is no entry of this name."))

    static func unknownParameter(_ name: String, _ value: String, _ possible: [String]) -> Failure {
        .badRequest(
            "unknown-parameter",
            .init(
                nl: "“\(value.prefix(40))” kan niet bij “\(name)”; mogelijk: \(possible.joined(separator: ", ")).",
                en: "“\(value.prefix(40))” is not possible for “\(name)”; possible: \(possible.joined(separator: ", "))."))
    }
}
