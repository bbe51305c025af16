import Markup
import Rulebook
import Text

/// Hits in the law book.
struct SearchView {
    let site: Site
    let language: Language
    let words: String

    var page: Page {
        let say = Say(language: language)
        let hits = site.book.search.find(words, in: language)
        return site.page(
            language, at: .search, title: say.text("Zoeken in het wetboek", "Search the law book"), section: .lawBook,
            query: words.isEmpty ? [] : [("q", words)], breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            SearchField(to: Address.search.path(language), label: say("Zoekwoorden", "Words to find"), value: words, language: language)
            if words.isEmpty {
                Paragraph(
                    say(
                        "Typ een of meer woorden, bijvoorbeeld “vingerafdruk” of “AVG 9”.",
                        "Type one or more words, such as “fingerprint” or “GDPR 9”."))
            } else if hits.isEmpty {
                Paragraph(say("Niets gevonden voor “\(words)”.", "Nothing found for “\(words)”."))
                Paragraph(say("Probeer een ander woord, of minder woorden.", "Try another word, or fewer words."))
            } else {
                Paragraph(say("\(hits.count) gevonden voor “\(words)”.", "\(hits.count) found for “\(words)”."))
                for kind in SearchIndex.Kind.allCases { results(hits.filter { $0.kind == kind }, kind, say) }
            }
        }
    }

    private func results(_ hits: [SearchIndex.Entry], _ kind: SearchIndex.Kind, _ say: Say) -> Flow {
        guard !hits.isEmpty else { return .empty }
        let title: Phrasing =
            switch kind {
            case .norm: say("Regels", "Rules")
            case .article: say("Artikelen", "Articles")
            case .fact: say("Vragen", "Questions")
            case .decidedCase: say("Zaken", "Cases")
            }
        return Section(.two, title, id: ElementID(named: "results \(kind.rawValue)")) {
            BulletList(
                hits.map { hit in
                    Flow {
                        Paragraph(.link(Phrasing(say.sentence(hit.title)), to: hit.address.path(language)))
                        Paragraph(Phrasing(hit.text[language].shortened(to: 160)), .small)
                    }
                })
        }.html
    }
}

/// The sources that are cited, by authority.
struct SourcesView {
    let site: Site
    let language: Language

    var page: Page {
        let say = Say(language: language)
        return site.page(
            language, at: .sources, title: say.text("Bronnen", "Sources"), section: .lawBook, breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            for level in Authority.allCases {
                let sources = site.rulebook.sources.filter { $0.level == level }
                if !sources.isEmpty {
                    Section(.two, Phrasing(say.sentence(level.label)), id: ElementID(named: "level \(level.rawValue)")) {
                        DefinitionList(
                            sources.map { source in
                                .init(
                                    say(source.short),
                                    Flow {
                                        Paragraph(say(source.title) + (source.verify == nil ? "" : " \(Phrasing.toVerify(in: language))"))
                                        if let identifier = source.identifier { Paragraph(.code(identifier), .small) }
                                        if let verify = source.verify { Paragraph(say(verify), .small) }
                                    })
                            })
                    }
                }
            }
        }
    }
}
