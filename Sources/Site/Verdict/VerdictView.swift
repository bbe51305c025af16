import Casework
import Markup
import Rulebook
import Storage
import Text

/// The outcome: the answer first, then what follows from it, then why.
struct VerdictView {
    let language: Language
    let token: CSRFToken
    let model: VerdictModel
    let site: Site

    var say: Say { Say(language: language) }
    var rulebook: Rulebook { site.rulebook }
    var answer: Answer { model.answer }
    var readable: Readable { Readable(site, language) }

    func page() -> Page {
        let assessment = model.assessment
        return site.page(
            language, at: .verdict(assessment.token), title: say.text("Mag dat? De uitkomst", "Is this allowed? The outcome"),
            heading: .shown(heading), section: .start, hasErrors: model.judgement != nil
        ) {
            if let judgement = model.judgement {
                ErrorSummary(judgement.mistakes.map { ($0.field, say($0.message)) }, language: language)
            }
            HeadlineSection(view: self).html
            WhySection(view: self).html
            breaches
            unfinished
            // What decides the answer comes first: reasons for a prohibition, the weighing where people decide, else the duties.
            switch answer.verdict.label {
            case .prohibited:
                ReasonSection(view: self).html
                ChangeSection(view: self).html
                DutyList(view: self).html
                WeighingSection(view: self).html
            case .weighing:
                WeighingSection(view: self).html
                DutyList(view: self).html
                ReasonSection(view: self).html
                ChangeSection(view: self).html
            case .permitted, .conditions, .notCovered, .undecided:
                DutyList(view: self).html
                WeighingSection(view: self).html
                ReasonSection(view: self).html
                ChangeSection(view: self).html
            }
            SimilarCases(view: self).html
            sidelines
            takeAlong
            AnswerList(language: language, token: token, assessment: assessment).html(site)
            colophon
        }
    }

    private var heading: Phrasing {
        if let title = model.assessment.title { return say(title) }
        return model.event == nil ? say("Mag dat?", "Is this allowed?") : say("Wat moet er nu gebeuren?", "What has to happen now?")
    }

    private var breaches: Flow {
        guard !answer.breaches.isEmpty else { return .empty }
        return Section(.two, say("Wat nu niet in orde is", "What is not in order now"), id: "breaches") {
            for finding in answer.breaches {
                let norm = rulebook.norms[finding.norm]
                let word = norm.duty?.moment == .after ? say("Nog niet gedaan", "Not done yet") : say("Niet nagekomen", "Breached")
                Notice(.error, Phrasing(say.sentence(norm.text)), level: .three, word: word, language: language) {
                    Paragraph(
                        readable.citations(norm.citations, verify: norm.verify) + " · "
                            + .link(say("lees de regel", "read the rule"), to: Address.norm(norm.id).path(language)))
                    if let mend = norm.mend { Paragraph(.strong(say("Zo maakt u het goed: ", "How to mend it: ")) + Phrasing(mend[language])) }
                    if let term = norm.duty?.term { Paragraph(.strong(say("Termijn: ", "Term: ")) + Phrasing(readable.term(rulebook.terms[term]))) }
                    Disclosure(say("Waarom geldt dit?", "Why does this apply?")) { readable.proof(finding.proof) }
                }
            }
        }.html
    }

    /// What is still to be asked, with the way to it.
    private var unfinished: Flow {
        guard model.hasNext || !answer.missing.isEmpty else { return .empty }
        let title =
            model.event == nil
            ? say("Wat we nog niet weten", "What we do not know yet")
            : say("Wat we nog niet weten van de verwerking zelf", "What we do not know yet about the processing itself")
        return Section(.two, title, id: "missing") {
            if !answer.missing.isEmpty {
                Paragraph(say("Deze antwoorden kunnen de uitkomst nog veranderen:", "These answers can still change the outcome:"))
                questions(Array(answer.missing.prefix(6)))
                if answer.missing.count > 6 {
                    Disclosure(say("Nog \(answer.missing.count - 6) vragen", "\(answer.missing.count - 6) more questions")) {
                        questions(Array(answer.missing.dropFirst(6)))
                    }
                }
            }
            if model.hasNext {
                Actions {
                    ActionLink(
                        say("Ga verder met de vragen", "Continue with the questions"), to: Address.interview(model.assessment.token).path(language))
                }
            }
        }.html
    }

    private func questions(_ facts: [Int]) -> Flow {
        BulletList(
            facts.map { fact in
                Phrasing.link(
                    Phrasing(rulebook.facts[fact].question[language]),
                    to: Address.question(model.assessment.token, fact: site.vocabulary.slugs[fact]).path(language))
            }
        ).html
    }

    // MARK: Beside the answer

    private var sidelines: Flow {
        Flow {
            if !answer.conflicts.isEmpty {
                Section(.two, say("Bronnen spreken elkaar tegen", "Sources disagree"), id: "conflicts") {
                    for finding in answer.conflicts { conflict(rulebook.norms[finding.norm]) }
                }
            }
            if !answer.gaps.isEmpty {
                Section(.two, say("Raakt dit ook, maar is niet uitgewerkt", "Touched as well, but not modelled"), id: "gaps") {
                    Paragraph(say("Hierover zegt de uitkomst niets. Vraag het een jurist.", "The outcome says nothing about this. Ask a lawyer."))
                    BulletList(answer.gaps.map { readable.normLine($0.norm) })
                }
            }
        }
    }

    func conflict(_ norm: Norm) -> Flow {
        Flow {
            Paragraph(Phrasing(say.sentence(norm.text)) + (norm.verify == nil ? "" : " \(Phrasing.toVerify(in: language))"))
            if case .conflict(let sides) = norm.kind {
                DefinitionList(
                    sides.map { side in
                        let dates = [side.validity.from, side.validity.to].compactMap { $0.map(say.date) }.joined(separator: " – ")
                        return .init(
                            Phrasing(say.dated(side.source)),
                            Flow {
                                Paragraph(say(side.says))
                                Paragraph(Phrasing(side.authority.label[language] + (dates.isEmpty ? "" : ", " + dates)), .small)
                            })
                    })
            }
        }
    }

    private var takeAlong: Flow {
        let assessment = model.assessment
        return Section(.two, say("Meenemen of verwijderen", "Take along or remove"), id: "take-along") {
            Paragraph(
                say(
                    "Bewaar het adres van deze pagina om terug te komen. Wie het adres heeft, ziet uw antwoorden en kan ze wijzigen.",
                    "Keep the address of this page to come back. Who has the address sees your answers and can change them."))
            BulletList([
                .download(say("Download als PDF", "Download as PDF"), from: Address.download(assessment.token, .pdf).path(language)),
                .download(say("Download als JSON", "Download as JSON"), from: Address.download(assessment.token, .json).path(language)),
                .download(
                    say("Download de antwoorden als YAML, voor “waarborg assess”", "Download the answers as YAML, for “waarborg assess”"),
                    from: Address.download(assessment.token, .yaml).path(language)),
            ])
            Actions {
                ActionLink(
                    say("Verwijder mijn antwoorden", "Remove my answers"), to: Address.removal(assessment.token).path(language), kind: .destructive)
            }
        }.html
    }

    private var colophon: Flow {
        Flow {
            if !answer.sufficientReason.isEmpty {
                Disclosure(say("Welke antwoorden dragen de uitkomst?", "Which answers carry the outcome?")) {
                    BulletList(
                        answer.sufficientReason.map { fact in
                            Phrasing(say.sentence(rulebook.facts[fact].name)) + ": "
                                + say(rulebook.words(forAnswerTo: fact, in: answer.situation))
                        })
                }
            }
            if !model.assessment.unreadable.isEmpty {
                Notice(
                    .warning, say("Sommige antwoorden passen niet meer", "Some answers do not fit any more"), language: language
                ) {
                    Paragraph(
                        say(
                            "De regels zijn veranderd sinds u ze gaf: \(model.assessment.unreadable.joined(separator: ", ")).",
                            "The rules have changed since you gave them: \(model.assessment.unreadable.joined(separator: ", "))."))
                }
            }
            Paragraph(
                say(
                    "Recht van \(say.time(answer.asOf)), regels versie \(answer.rulebookRevision).",
                    "Law of \(say.time(answer.asOf)), rules version \(answer.rulebookRevision)."), .small)
        }
    }
}
