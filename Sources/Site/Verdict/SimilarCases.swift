import Casework
import Markup
import Rulebook
import Text

/// Decided cases that turn on the same rules, each with what they share and the caveats of the case itself.
struct SimilarCases {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }

    var html: Flow {
        guard !view.model.similar.isEmpty else { return .empty }
        return Section(.two, say("Zaken die hierop lijken", "Cases that resemble this"), id: "cases") {
            Paragraph(
                say("Een rechter of toezichthouder besliste over dezelfde regels.", "A court or supervisory authority decided on the same rules."))
            BulletList(view.model.similar.map(item))
        }.html
    }

    private func item(_ item: LawBook.SimilarCase) -> Flow {
        Flow {
            Paragraph(
                .link(say(item.decided.name), to: Address.decidedCase(item.decided.id).path(language))
                    + " – \(item.decided.authority), \(item.decided.decided.year): " + .strong(say(item.decided.outcome.text)))
            Paragraph(say("Zelfde regels:", "Same rules:"), .small)
            BulletList(item.shared.map(shared))
            for caveat in item.decided.caveats { Paragraph(say(caveat), .small) }
        }
    }

    private func shared(_ shared: LawBook.SimilarCase.Shared) -> Phrasing {
        switch shared {
        case .norm(let norm): view.readable.normLink(norm)
        case .weighing(let weighing): view.readable.weighingLink(weighing)
        }
    }
}

extension DecidedCase {
    /// Why a reader has to be careful with the case.
    var caveats: [Bilingual] {
        [
            verify.map { Bilingual(nl: "Te verifiëren: ", en: "To verify: ") + $0 },
            contested.map { Bilingual(nl: "Omstreden: ", en: "Contested: ") + $0 },
            miss.map { Bilingual(nl: "De uitkomst verschilt van die van Waarborg: ", en: "The outcome differs from that of Waarborg: ") + $0 },
        ].compactMap { $0 }
    }
}
