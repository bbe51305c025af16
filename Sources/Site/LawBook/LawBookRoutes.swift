import Casework
import Foundation
import Hummingbird
import Markup
import Rulebook
import Storage
import Text

extension Site {
    func addLawBook(to routes: inout RouteTable) {
        routes.on(.get, .lawBook) { _, _, language in
            Reply.html(ContentsView(site: self, language: language).page, in: language)
        }
        routes.on(.get, .lawText("**")) { _, context, language in
            let path = context.parameters.getCatchAll().joined(separator: "/")
            guard let article = book.article(path.removingPercentEncoding ?? path) else { throw Failure.notFound }
            return Reply.html(ArticleView(site: self, language: language, article: article).page, in: language)
        }
        routes.on(.get, .norm(":a")) { _, context, language in
            guard let id = context.parameters.get("a")?.removingPercentEncoding else { throw Failure.notFound }
            if let norm = rulebook.norm(id) { return Reply.html(NormView(site: self, language: language, index: norm).page, in: language) }
            if let weighing = rulebook.weighing(id) {
                return Reply.html(WeighingView(site: self, language: language, index: weighing).page, in: language)
            }
            guard let term = rulebook.term(id) else { throw Failure.notFound }
            return Reply.html(TermView(site: self, language: language, term: term).page, in: language)
        }
        routes.on(.get, .facts) { _, _, language in
            Reply.html(FactListView(site: self, language: language).page, in: language)
        }
        routes.on(.get, .fact(":a")) { _, context, language in
            guard let fact = context.parameters.get("a").flatMap(vocabulary.fact(slug:)) else { throw Failure.notFound }
            return Reply.html(FactView(site: self, language: language, index: fact).page, in: language)
        }
        routes.on(.get, .search) { request, _, language in
            let words = (request.query["q"] ?? "").prefix(200)
            return Reply.html(SearchView(site: self, language: language, words: String(words)).page, in: language)
        }
        routes.on(.get, .sources) { _, _, language in
            Reply.html(SourcesView(site: self, language: language).page, in: language)
        }
        routes.on(.get, .comparison) { request, _, language in
            let view = ComparisonView(
                site: self, language: language, from: request.query[ComparisonView.fromField], to: request.query[ComparisonView.toField])
            return Reply.html(view.page, in: language, status: view.mistakes.isEmpty ? .ok : .badRequest)
        }
        routes.on(.get, .cases) { _, _, language in
            Reply.html(CaseListView(site: self, language: language).page, in: language)
        }
        routes.on(.get, .decidedCase(":a")) { request, context, language in
            guard let decided = context.parameters.get("a").flatMap(book.decidedCase) else { throw Failure.notFound }
            let (token, cookie) = visitors.visitor(request)
            return Reply.html(CaseView(site: self, language: language, decided: decided, token: token).page, in: language, cookie: cookie)
        }
    }
}
