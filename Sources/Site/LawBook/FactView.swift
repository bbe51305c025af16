import Markup
import Rulebook
import Text

/// A fact: its question, its answers, and the norms that use it.
struct FactView {
    let site: Site
    let language: Language
    let index: Int

    private var say: Say { Say(language: language) }

    var page: Page {
        let rulebook = site.rulebook
        let fact = rulebook.facts[index]
        let readable = Readable(site, language)
        return site.page(
            language, at: .fact(site.vocabulary.slugs[index]), title: say.sentence(fact.name), section: .lawBook,
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook), (say("Vragen en feiten", "Questions and facts"), .facts)]
        ) {
            Paragraph(Phrasing(fact.question[language]), .lead)
            if let help = fact.help { Paragraph(say(help)) }
            if !fact.citations.isEmpty { Paragraph(say(rulebook.citationText(fact.citations)), .small) }
            DefinitionList([
                .init(say("Naam in bestanden", "Name in files"), Phrasing.code(fact.name.en) + say(" of ", " or ") + .code(fact.name.nl)),
                .init(say("Soort antwoord", "Kind of answer"), kind(fact.kind)),
                .init(say("Groep", "Group"), say(rulebook.groups[fact.group].title)),
            ])
            if !fact.options.isEmpty {
                Section(.two, say("Mogelijke antwoorden", "Possible answers"), id: "options") {
                    BulletList(
                        fact.options.map { option in
                            Phrasing(say.sentence(option.name)) + (option.hint(in: language).map { " – " + .muted(Phrasing($0)) } ?? "")
                        })
                }
            }
            norms(rulebook, readable)
        }
    }

    private func norms(_ rulebook: Rulebook, _ readable: Readable) -> Flow {
        let users = site.book.norms(using: index)
        let weighings = site.book.weighings(using: index)
        return Section(.two, say("Telt mee in", "Counts in"), id: "used-by") {
            if users.isEmpty, weighings.isEmpty {
                Paragraph(say("Geen enkele regel gebruikt dit feit rechtstreeks.", "No rule uses this fact directly."))
            }
            BulletList(
                users.map { .badge(say(rulebook.norms[$0].kind.label)) + " " + readable.normLine($0) }
                    + weighings.map { .badge(say("afweging", "weighing")) + " " + readable.weighingLink($0) })
            if site.book.cases(statingFact: index) > 0 {
                Paragraph(
                    say(
                        "In \(site.book.cases(statingFact: index)) besliste zaken staat dit feit vast.",
                        "This fact is established in \(site.book.cases(statingFact: index)) decided cases."), .small)
            }
        }.html
    }

    private func kind(_ kind: Fact.Kind) -> Phrasing {
        switch kind {
        case .yesNo: say("ja of nee", "yes or no")
        case .oneOf: say("één antwoord", "one answer")
        case .set: say("een of meer antwoorden, of geen", "one or more answers, or none")
        case .number(let unit): say("een getal (\(unit))", "a number (\(unit))")
        case .date: say("een datum", "a date")
        }
    }
}

/// All facts in the order of the interview.
struct FactListView {
    let site: Site
    let language: Language

    var page: Page {
        let say = Say(language: language)
        let rulebook = site.rulebook
        return site.page(
            language, at: .facts, title: say.text("Vragen en feiten", "Questions and facts"), section: .lawBook,
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)]
        ) {
            Paragraph(
                say(
                    "Dit zijn alle vragen die Waarborg kan stellen. U krijgt alleen de vragen die voor uw situatie uitmaken.",
                    "These are all questions that Waarborg can ask. You only get the questions that matter to your situation."), .lead)
            for (number, group) in rulebook.groups.enumerated() {
                let facts = rulebook.facts.indices.filter { index in
                    if case .weighing = rulebook.facts[index].role { return false }
                    return rulebook.facts[index].group == number
                }
                if !facts.isEmpty {
                    Section(.two, say(group.title), id: ElementID(named: "group " + group.id)) {
                        BulletList(
                            facts.map { index in
                                .link(
                                    Phrasing(rulebook.facts[index].question[language]), to: Address.fact(site.vocabulary.slugs[index]).path(language))
                                    + (rulebook.facts[index].isFact ? "" : " \(Phrasing.badge(say("oordeel", "judgement")))")
                            })
                    }
                }
            }
        }
    }
}
