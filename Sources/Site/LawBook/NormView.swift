import Casework
import Markup
import Rulebook
import Text

/// A rule, exception, duty, concept, gap or conflict on a page of its own, with a lasting address.
struct NormView {
    let site: Site
    let language: Language
    let index: Int

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }
    private var norm: Norm { rulebook.norms[index] }

    var page: Page {
        site.page(
            language, at: .norm(norm.id), title: say.sentence(norm.text), section: .lawBook, breadcrumbs: breadcrumbs
        ) {
            Paragraph(.badge(say(norm.kind.label)) + " " + .code(norm.id) + " " + .badge(say(norm.authority.label)))
            NormBody(site: site, language: language, index: index).html
            if let picture = RulePicture(site: site, language: language, index: index).drawing {
                Section(.two, say("In beeld", "As a picture"), id: "picture") { picture }
            }
            usedBy
            CaseLinks(site: site, language: language, cases: site.book.cases(deciding: norm.id)).html
        }
    }

    private var breadcrumbs: [(Phrasing, Address)] {
        let path = norm.position.file.hasSuffix(".md") ? String(norm.position.file.dropLast(3)) : norm.position.file
        let article = site.book.article(path)
        return [(say("Wetboek", "Law book"), .lawBook)] + (article.map { [(say($0.title), .lawText($0.path))] } ?? [])
    }

    private var usedBy: Flow {
        let users = site.book.norms(usingNorm: index)
        guard !users.isEmpty else { return .empty }
        return Section(.two, say("Hierop steunen", "Relied on by"), id: "used-by") {
            BulletList(users.map { Readable(site, language).normLink($0) })
        }.html
    }
}

/// What a norm says and when it applies: the part that the article and the norm's own page share.
struct NormBody {
    let site: Site
    let language: Language
    let index: Int

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }
    private var readable: Readable { Readable(site, language) }

    var html: Flow {
        let norm = rulebook.norms[index]
        return Flow {
            Paragraph(readable.citations(norm.citations, verify: norm.verify))
            if let note = norm.note { Paragraph(say(note)) }
            if norm.validity != .always { Paragraph(validity(norm.validity)) }
            part(say("Geldt binnen", "Applies within"), norm.scope)
            part(say("Geldt als", "Applies when"), norm.when)
            part(say("Tenzij", "Unless"), norm.unless)
            links(say("Uitzonderingen", "Exceptions"), norm.exceptions)
            links(say("Neemt weg", "Lifts"), norm.lifts)
            if let duty = norm.duty { self.duty(duty) }
            if case .conflict(let sides) = norm.kind {
                DefinitionList(sides.map { .init(Phrasing($0.source), say($0.says)) })
            }
            if let mend = norm.mend { Paragraph(.strong(say("Wat helpt: ", "What helps: ")) + Phrasing(mend[language])) }
        }
    }

    private func validity(_ validity: Validity) -> Phrasing {
        switch (validity.from, validity.to) {
        case (let from?, let to?):
            say("Geldt van \(say.time(from)) tot en met \(say.time(to)).", "In force from \(say.time(from)) to \(say.time(to)).")
        case (let from?, nil): say("Geldt vanaf \(say.time(from)).", "In force from \(say.time(from)).")
        case (nil, let to?): say("Geldt tot en met \(say.time(to)).", "In force until \(say.time(to)).")
        case (nil, nil): ""
        }
    }

    private func part(_ title: Phrasing, _ condition: Condition?) -> Flow {
        guard let condition else { return .empty }
        return Flow {
            Paragraph(.strong(title))
            readable.condition(condition)
        }
    }

    private func links(_ title: Phrasing, _ norms: [Int]) -> Flow {
        guard !norms.isEmpty else { return .empty }
        return Flow {
            Paragraph(.strong(title))
            BulletList(norms.map(readable.normLink))
        }
    }

    private func duty(_ duty: Duty) -> Flow {
        var entries: [DefinitionList.Entry] = [
            .init(say("Wanneer", "When"), say(duty.moment.label)), .init(say("Voor wie", "For whom"), Phrasing(readable.bearer(duty.bearer))),
        ]
        if let term = duty.term { entries.append(.init(say("Termijn", "Term"), Phrasing(readable.term(rulebook.terms[term])))) }
        if let evidence = duty.evidence { entries.append(.init(say("Bewijs", "Evidence"), Phrasing(say.sentence(evidence)))) }
        return Flow {
            DefinitionList(entries)
            part(say("Vervuld als", "Fulfilled when"), duty.fulfilled)
            part(say("Geweigerd als", "Refused when"), duty.refused)
        }
    }
}

/// Links to decided cases; nothing when there are none.
struct CaseLinks {
    let site: Site
    let language: Language
    let cases: [DecidedCase]

    var html: Flow {
        let say = Say(language: language)
        guard !cases.isEmpty else { return .empty }
        return Section(.two, say("Zaken", "Cases"), id: "cases") {
            BulletList(
                cases.map { decided in
                    .link(say(decided.name), to: Address.decidedCase(decided.id).path(language))
                        + " – \(decided.authority), \(decided.decided.year): " + say(decided.outcome.text)
                })
        }.html
    }
}
