import Casework
import Markup
import Rulebook
import Text

/// A decided case: what happened, what was decided, and what the rules here make of it.
struct CaseView {
    let site: Site
    let language: Language
    let decided: DecidedCase
    let token: CSRFToken

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }
    private var readable: Readable { Readable(site, language) }

    var page: Page {
        site.page(
            language, at: .decidedCase(decided.id), title: decided.name[language], section: .cases,
            breadcrumbs: [(say("Zaken", "Cases"), .cases)]
        ) {
            Paragraph("\(decided.authority), \(say.time(decided.decided))" + (decided.verify == nil ? "" : " \(Phrasing.toVerify(in: language))"))
            Paragraph(Phrasing(decided.source), .small)
            if let verify = decided.verify { Paragraph(say("Te verifiëren: ", "To verify: ") + say(verify), .small) }
            Section(.two, say("Wat er gebeurde", "What happened"), id: "summary") { Paragraph(say(decided.summary)) }
            Section(.two, say("De beslissing", "The decision"), id: "decision") {
                Paragraph(.strong(Phrasing(say.sentence(decided.outcome.text))))
                Paragraph(say(decided.decision))
                if let contested = decided.contested {
                    Notice(.warning, say("Niet onomstreden", "Contested"), level: .three, language: language) { Paragraph(say(contested)) }
                }
                if !decided.decisive.isEmpty {
                    Paragraph(say("Rust op:", "Rests on:"))
                    BulletList(decided.decisive.map(link))
                }
            }
            ours
            facts
        }
    }

    private func link(_ id: String) -> Phrasing {
        if let norm = rulebook.norm(id) { return readable.normLine(norm) }
        if let weighing = rulebook.weighing(id) { return readable.weighingLink(weighing) }
        return Phrasing(id)
    }

    private var ours: Flow {
        Section(.two, say("Wat Waarborg ervan zegt", "What Waarborg makes of it"), id: "engine") {
            Paragraph(
                say(
                    "Met de feiten en oordelen uit de beslissing, naar het recht van \(say.time(decided.asOf)):",
                    "With the facts and judgements of the decision, under the law of \(say.time(decided.asOf)):"))
            if let answer = try? site.engine.answer(
                decided.situation, asOf: decided.asOf, options: .reasons)
            {
                Paragraph(.strong(Phrasing(say.sentence(answer.headline.text))))
                if let guidance = answer.layers[.guidance], guidance.label != answer.verdict.label {
                    Paragraph(Phrasing(say.sentence(Layer.guidance.label)) + ": " + .strong(say(guidance.label.text)))
                }
                BulletList(
                    answer.prohibitions.map { readable.normLine($0.norm) }
                        + answer.breaches.map { say("niet nagekomen: ", "breached: ") + readable.normLine($0.norm) })
            }
            if let miss = decided.miss {
                Notice(.warning, say("De uitkomst verschilt", "The outcome differs"), level: .three, language: language) { Paragraph(say(miss)) }
            }
            Form(to: Address.assessments.path(language), .change(token), hidden: [("case", decided.id)]) {
                SubmitButton(say("Begin met deze feiten", "Start from these facts"), .secondary)
            }
        }.html
    }

    private var facts: Flow {
        Section(.two, say("De feiten", "The facts"), id: "facts") {
            DefinitionList(
                decided.situation.states.keys.sorted().map { index in
                    .init(
                        .link(Phrasing(say.sentence(rulebook.facts[index].name)), to: Address.fact(site.vocabulary.slugs[index]).path(language)),
                        say(rulebook.words(forAnswerTo: index, in: decided.situation)))
                })
        }.html
    }
}

/// All decided cases, newest first, and those that are contested.
struct CaseListView {
    let site: Site
    let language: Language

    private var say: Say { Say(language: language) }

    var page: Page {
        site.page(language, at: .cases, title: say.text("Besliste zaken", "Decided cases"), section: .cases) {
            Paragraph(
                say(
                    "Rechters en toezichthouders beslisten deze zaken. De regels van Waarborg worden er steeds aan getoetst.",
                    "Courts and supervisory authorities decided these cases. The rules of Waarborg are held against them all the time."), .lead)
            table(say("Besliste zaken", "Decided cases"), "decided", site.book.cases.decided)
            table(say("Omstreden of herzien", "Contested or overturned"), "contested", site.book.cases.contested)
        }
    }

    private func table(_ caption: Phrasing, _ id: ElementID, _ cases: [DecidedCase]) -> Flow {
        guard !cases.isEmpty else { return .empty }
        return Table(
            caption, id: id,
            columns: [
                .init(say("Zaak", "Case")), .init(say("Wie besliste", "Decided by")), .init(say("Datum", "Date")), .init(say("Uitkomst", "Outcome")),
            ], headsRows: true,
            rows: cases.sorted { ($1.decided, $0.id) < ($0.decided, $1.id) }.map { decided in
                [
                    Flow(.link(say(decided.name), to: Address.decidedCase(decided.id).path(language))), Flow(Phrasing(decided.authority)),
                    Flow(say.time(decided.decided)), Flow(say(decided.outcome.text)),
                ]
            }
        ).html
    }
}
