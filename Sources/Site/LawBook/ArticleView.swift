import Casework
import Markup
import Rulebook
import Text

/// One article: the restatement, the rules under it, and the cases that rest on them.
struct ArticleView {
    let site: Site
    let language: Language
    let article: LawBook.Article

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }
    private var readable: Readable { Readable(site, language) }

    var page: Page {
        site.page(
            language, at: .lawText(article.path), title: article.title[language], section: .lawBook,
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            for (index, element) in article.elements.enumerated() { content(element, isLast: index == article.elements.count - 1) }
            facts
            cases
        }
    }

    private func content(_ element: LawFile.Element, isLast: Bool) -> Flow {
        switch element {
        case .heading(_, let text, let line):
            Heading(.two, foreign(text, whenUnclear: language).map { .inLanguage($0, Phrasing(text)) } ?? Phrasing(text), id: ElementID(named: "line \(line)"))
                .html
        case .prose(let text, _): prose(text)
        case .provision(let provision): self.provision(provision)
        case .rules(let block): rules(block)
        }
    }

    /// Explanation as the file has it. In English on a Dutch page it is folded away: the restatements say the same in Dutch.
    private func prose(_ text: String) -> Flow {
        let paragraphs = text.split(separator: "\n\n").map { Phrasing(String($0)) }
        guard let other = foreign(text) else { return Flow { for words in paragraphs { Paragraph(words) } } }
        let summary: Phrasing = other == .en ? "Toelichting (Engels)" : "Explanation (Dutch)"
        return Disclosure(summary, language: other) { for words in paragraphs { Paragraph(words) } }.html
    }

    /// The language of a text where it is not that of the page, by its small words.
    private func foreign(_ text: String, whenUnclear: Language = .en) -> Language? {
        let words = text.lowercased().split(whereSeparator: { !$0.isLetter })
        func count(_ small: Set<Substring>) -> Int { words.count { small.contains($0) } }
        let dutch = count(["de", "het", "een", "van", "niet", "dat", "wie", "er", "mag", "voor", "zijn", "bij", "deze", "en"])
        let english = count(["the", "of", "and", "that", "not", "for", "with", "to", "are", "this", "by", "on", "as"])
        let own = dutch == english ? whenUnclear : dutch > english ? .nl : .en
        return own == language ? nil : own
    }

    private func provision(_ provision: Provision) -> Flow {
        Card {
            Paragraph(
                .strong(Phrasing(provision.citation)) + " " + status(provision.status)
                    + (provision.verify == nil ? "" : " \(Phrasing.toVerify(in: language))"))
            Paragraph(say(provision.restatement))
            if case .notModelled(let reason) = provision.status { Paragraph(say("Waarom niet: ", "Why not: ") + say(reason), .small) }
            if let verify = provision.verify { Paragraph(say("Te verifiëren: ", "To verify: ") + say(verify), .small) }
        }.html
    }

    private func status(_ status: Provision.Status) -> Phrasing {
        switch status {
        case .modelled: .badge(say("uitgewerkt in regels", "modelled as rules"), .ok)
        case .weighing: .badge(say("een afweging door mensen", "a weighing by people"))
        case .notModelled: .badge(say("niet uitgewerkt", "not modelled"), .warning)
        }
    }

    /// The norms declared in a block, in their order.
    private func rules(_ block: RuleBlock) -> Flow {
        let end = block.firstLine + block.text.utf8.count { $0 == 0x0A }
        let ids = article.entries.filter { (block.firstLine...end).contains($0.line) }.map(\.id)
        return Flow {
            for id in ids { entry(id) }
        }
    }

    private func entry(_ id: String) -> Flow {
        Flow {
            if let index = rulebook.norm(id) {
                Disclosure(Phrasing(say.sentence(rulebook.norms[index].text)) + " " + kind(rulebook.norms[index]), id: ElementID(named: id)) {
                    NormBody(site: site, language: language, index: index).html
                    Paragraph(
                        .link(
                            say("Naar de pagina van deze regel", "To the page of this rule") + .hiddenVisually(" \(id)"),
                            to: Address.norm(id).path(language)))
                }
            } else if let index = rulebook.weighing(id) {
                Paragraph(.badge(say("afweging", "weighing")) + " " + readable.weighingLink(index))
            } else if let term = rulebook.term(id) {
                Paragraph(
                    .badge(say("termijn", "term")) + " " + .link(say(term.name), to: Address.norm(id).path(language)) + ": "
                        + Phrasing(readable.term(term)))
            }
        }
    }

    private func kind(_ norm: Norm) -> Phrasing {
        .badge(say(norm.kind.label), norm.kind == .rule ? .error : norm.duty != nil ? .warning : .info)
    }

    private var facts: Flow {
        guard !article.facts.isEmpty else { return .empty }
        return Section(.two, say("Vragen", "Questions"), id: "facts") {
            BulletList(
                article.facts.map { fact in
                    .link(Phrasing(rulebook.facts[fact].question[language]), to: Address.fact(site.vocabulary.slugs[fact]).path(language))
                })
        }.html
    }

    private var cases: Flow {
        var seen = Set<String>()
        let found = article.entries.flatMap { site.book.cases(deciding: $0.id) }.filter { seen.insert($0.id).inserted }
        return CaseLinks(site: site, language: language, cases: found).html
    }
}
