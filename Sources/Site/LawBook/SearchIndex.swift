import Casework
import Foundation
import Rulebook
import Text

/// Finds pages by words. Every word must occur; a hit in the title counts more than one in the text.
struct SearchIndex: Sendable {
    enum Kind: Int, Sendable, Hashable, CaseIterable {
        case norm, article, fact, decidedCase
    }

    struct Entry: Sendable {
        let kind: Kind
        let title: Bilingual
        let text: Bilingual
        let address: Address
        fileprivate let foldedTitle: Bilingual
        fileprivate let foldedText: Bilingual

        init(_ kind: Kind, _ title: Bilingual, _ text: Bilingual, _ address: Address) {
            (self.kind, self.title, self.text, self.address) = (kind, title, text, address)
            foldedTitle = Bilingual(nl: SearchIndex.folded(title.nl), en: SearchIndex.folded(title.en))
            foldedText = Bilingual(nl: SearchIndex.folded(text.nl), en: SearchIndex.folded(text.en))
        }
    }

    private let entries: [Entry]

    init(_ rulebook: Rulebook, articles: [LawBook.Article], cases: [DecidedCase], vocabulary: Vocabulary) {
        var entries: [Entry] = []
        for norm in rulebook.norms {
            entries.append(
                Entry(
                    .norm, norm.text, Bilingual(norm.id + " " + rulebook.writtenCitations(norm.citations) + " ") + rulebook.citationText(norm.citations),
                    .norm(norm.id)))
        }
        for weighing in rulebook.weighings {
            entries.append(
                Entry(
                    .norm, weighing.name,
                    Bilingual(weighing.id + " ") + weighing.question + Bilingual(" " + rulebook.writtenCitations(weighing.citations) + " ")
                        + rulebook.citationText(weighing.citations), .norm(weighing.id))
            )
        }
        for article in articles {
            var text = Bilingual("")
            for case .provision(let provision) in article.elements {
                text = text + Bilingual(provision.citation + " ") + provision.restatement + Bilingual(" ")
            }
            entries.append(Entry(.article, article.title, text, .lawText(article.path)))
        }
        for (index, fact) in rulebook.facts.enumerated() where fact.isFact {
            let options = fact.options.reduce(Bilingual("")) { $0 + Bilingual(" ") + $1.name }
            entries.append(Entry(.fact, fact.name, fact.question + options, .fact(vocabulary.slugs[index])))
        }
        for decided in cases {
            entries.append(
                Entry(
                    .decidedCase, decided.name, Bilingual(decided.authority + " " + decided.source + " ") + decided.summary, .decidedCase(decided.id))
            )
        }
        self.entries = entries
    }

    /// The best hits, in order.
    func find(_ words: String, in language: Language, limit: Int = 60) -> [Entry] {
        let wanted = Self.folded(words).split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }).prefix(8).map(String.init)
        guard !wanted.isEmpty else { return [] }
        var hits: [(entry: Entry, score: Int, place: Int)] = []
        for (place, entry) in entries.enumerated() {
            let title = entry.foldedTitle[language]
            let text = entry.foldedText[language]
            var score = 0
            for word in wanted {
                let points = (title.contains(word) ? title.hasPrefix(word) ? 6 : 4 : 0) + (text.contains(word) ? 1 : 0)
                if points == 0 {
                    score = 0
                    break
                }
                score += points
            }
            if score > 0 { hits.append((entry, score, place)) }
        }
        return hits.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(limit).map(\.entry)
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "nl"))
    }
}
