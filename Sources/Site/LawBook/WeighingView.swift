import Markup
import Rulebook
import Text

/// An open norm: what speaks for and against in general.
struct WeighingView {
    let site: Site
    let language: Language
    let index: Int

    private var say: Say { Say(language: language) }

    var page: Page {
        let weighing = site.rulebook.weighings[index]
        let readable = Readable(site, language)
        return site.page(
            language, at: .norm(weighing.id), title: say.sentence(weighing.name), section: .lawBook,
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            Paragraph(
                .badge(say("afweging door mensen", "weighing by people")) + " " + .code(weighing.id) + " " + .badge(say(weighing.authority.label)))
            Paragraph(Phrasing(weighing.question[language]), .lead)
            Paragraph(readable.citations(weighing.citations, verify: weighing.verify))
            if let note = weighing.note { Paragraph(say(note)) }
            part(say("Speelt als", "Comes up when"), weighing.when, readable)
            part(say("De wet zegt zelf ja als", "The law itself says yes when"), weighing.settledYes, readable)
            part(say("De wet zegt zelf nee als", "The law itself says no when"), weighing.settledNo, readable)
            Section(.two, say("Wat meetelt", "What counts"), id: "factors") {
                for factor in weighing.factors {
                    Heading(.three, Phrasing(say.sentence(factor.title)))
                    if !factor.citations.isEmpty { Paragraph(say(site.rulebook.citationText(factor.citations)), .small) }
                    for line in factor.considerations {
                        Flow {
                            Paragraph(.strong(direction(line.direction)))
                            readable.condition(line.condition)
                        }
                    }
                }
            }
            CaseLinks(site: site, language: language, cases: site.book.cases(deciding: weighing.id)).html
        }
    }

    private func part(_ title: Phrasing, _ condition: Condition?, _ readable: Readable) -> Flow {
        guard let condition else { return .empty }
        return Flow {
            Paragraph(.strong(title))
            readable.condition(condition)
        }
    }

    private func direction(_ direction: Weighing.Direction) -> Phrasing {
        switch direction {
        case .stronglyFor: say("Sterk voor", "Strongly for")
        case .towards: say("Voor", "For")
        case .against: say("Tegen", "Against")
        case .stronglyAgainst: say("Sterk tegen", "Strongly against")
        }
    }
}

/// A legal period.
struct TermView {
    let site: Site
    let language: Language
    let term: Term

    var page: Page {
        let say = Say(language: language)
        let readable = Readable(site, language)
        let users = site.rulebook.norms.indices.filter { index in
            site.rulebook.norms[index].duty?.term.map { site.rulebook.terms[$0].id == term.id } ?? false
        }
        return site.page(
            language, at: .norm(term.id), title: say.sentence(term.name), section: .lawBook,
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            Paragraph(.badge(say("termijn", "term")) + " " + .code(term.id))
            Paragraph(Phrasing(say.sentence(Bilingual(readable.term(term)))) + ".", .lead)
            Paragraph(
                term.counting == .eu
                    ? say("Geteld volgens Verordening 1182/71.", "Counted under Regulation 1182/71.")
                    : say("Geteld volgens de Algemene termijnenwet.", "Counted under the Algemene termijnenwet."))
            Paragraph(readable.citations(term.citations, verify: term.verify))
            if !users.isEmpty {
                Section(.two, say("Plichten met deze termijn", "Duties with this term"), id: "duties") {
                    BulletList(users.map(readable.normLink))
                }
            }
        }
    }
}
