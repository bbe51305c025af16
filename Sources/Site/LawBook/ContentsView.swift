import Markup
import Rulebook
import Text

/// The contents of the law book: articles by law or theme, and the ways in.
struct ContentsView {
    let site: Site
    let language: Language

    private var say: Say { Say(language: language) }

    var page: Page {
        site.page(language, at: .lawBook, title: say.text("Wetboek", "Law book"), section: .lawBook) {
            Paragraph(
                say(
                    "Hier staan de regels waarmee Waarborg rekent: in gewone woorden, met de plaats in de wet en met de zaken die erop rusten.",
                    "These are the rules that Waarborg reasons with: in plain words, with their place in the law and the cases that rest on them."),
                .lead)
            SearchField(
                to: Address.search.path(language), label: say("Zoek in het wetboek", "Search the law book"), language: language)
            BulletList([
                .link(say("Alle vragen en feiten", "All questions and facts"), to: Address.facts.path(language)),
                .link(
                    say("Beslissingen van rechters en toezichthouders", "Decisions of courts and supervisory authorities"),
                    to: Address.cases.path(language)),
                .link(say("Wat verandert er tussen twee data?", "What changes between two dates?"), to: Address.comparison.path(language)),
                .link(say("Bronnen", "Sources"), to: Address.sources.path(language)),
            ])
            for (folder, articles) in folders { group(folder, articles) }
        }
    }

    private var folders: [(String, [LawBook.Article])] {
        var order: [String] = []
        var groups: [String: [LawBook.Article]] = [:]
        for article in site.book.articles where !article.entries.isEmpty || article.hasProvisions {
            if groups[article.folder] == nil { order.append(article.folder) }
            groups[article.folder, default: []].append(article)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    private func count(_ rules: Int) -> Phrasing {
        rules == 1 ? say("(1 regel)", "(1 rule)") : say("(\(rules) regels)", "(\(rules) rules)")
    }

    private func group(_ folder: String, _ articles: [LawBook.Article]) -> some Component {
        Section(.two, Phrasing(Self.name(folder)[language]), id: ElementID(named: folder)) {
            BulletList(
                articles.map { article in
                    .link(say(article.title), to: Address.lawText(article.path).path(language))
                        + (article.entries.isEmpty ? "" : " " + .muted(count(article.entries.count)))
                })
        }
    }

    /// What a folder of the rulebook is about. A folder without an entry here keeps its own name.
    static func name(_ folder: String) -> Bilingual {
        names[folder] ?? Bilingual(folder.prefix(1).uppercased() + folder.dropFirst())
    }

    private static let names: [String: Bilingual] = [
        "ai-act": .init(nl: "AI-verordening", en: "AI Act"),
        "algorithms": .init(nl: "Algoritmes", en: "Algorithms"),
        "avg": .init(nl: "Algemene verordening gegevensbescherming (AVG)", en: "General Data Protection Regulation (GDPR)"),
        "benefits": .init(nl: "Uitkeringen en overheid", en: "Benefits and public bodies"),
        "conflicts": .init(nl: "Tegenspraken", en: "Conflicts between sources"),
        "deadlines": .init(nl: "Termijnen", en: "Periods and dates"),
        "dpia": .init(nl: "Gegevensbeschermingseffectbeoordeling (DPIA)", en: "Data protection impact assessment (DPIA)"),
        "duties": .init(nl: "Plichten", en: "Duties"),
        "education": .init(nl: "Onderwijs", en: "Education"),
        "hiring": .init(nl: "Sollicitaties", en: "Hiring"),
        "platform-work": .init(nl: "Platformwerk", en: "Platform work"),
        "processor-reuse": .init(nl: "Hergebruik door een verwerker", en: "Reuse by a processor"),
        "rights": .init(nl: "Rechten van mensen", en: "People's rights"),
        "scraping": .init(nl: "Gegevens van internet halen", en: "Scraping"),
        "sources": .init(nl: "Bronnen", en: "Sources"),
        "telecom": .init(nl: "Cookies, telecom en leadsoftware", en: "Cookies, telecoms and lead software"),
        "uavg": .init(nl: "Uitvoeringswet AVG", en: "Dutch GDPR Implementation Act"),
        "vocabulary": .init(nl: "Feiten en begrippen", en: "Facts and concepts"),
        "wor": .init(nl: "Wet op de ondernemingsraden", en: "Works Councils Act"),
        "work": .init(nl: "Werk", en: "Work"),
    ]
}

extension LawBook.Article {
    var hasProvisions: Bool { elements.contains { if case .provision = $0 { true } else { false } } }
}
