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
            headline
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
            similarCases
            sidelines
            takeAlong
            AnswerList(language: language, token: token, assessment: assessment).html(site)
            colophon
        }
    }

    private var heading: Phrasing {
        guard let title = model.assessment.title else { return say("Mag dat?", "Is this allowed?") }
        return say(title)
    }

    // MARK: The answer

    private var headline: Flow {
        let headline = answer.headline
        let tone: Tone =
            switch headline {
            case .permitted: .ok
            case .conditions: .warning
            case .prohibited, .dutyBreached: .error
            case .weighing, .undecided, .notCovered: .info
            }
        return Notice(
            tone, Phrasing(say.sentence(headline.text)), word: say("Mag dat", "Is this allowed"), size: .large, language: language
        ) {
            if headline == .dutyBreached {
                Paragraph(
                    say("Wat u met de gegevens doet is zelf: ", "What you do with the data is itself: ") + .strong(say(answer.verdict.label.text))
                        + ".")
            }
            if let remark = answer.remarkOnBreaches { Paragraph(say(remark)) }
            if !answer.verdict.isDecided {
                Paragraph(
                    say("Op zijn best: ", "At best: ") + .strong(say(say.label(answer.verdict.atBest))) + say(". Op zijn slechtst: ", ". At worst: ")
                        + .strong(say(say.label(answer.verdict.atWorst))) + ".")
            }
            for line in layerLines { Paragraph(line) }
            if answer.regimes.count > 1 { regimes }
            if !answer.verdict.isExact {
                Paragraph(
                    say(
                        "Niet alle mogelijkheden zijn doorgerekend; de marge kan te ruim zijn.",
                        "Not every possibility was worked out; the range may be too wide."), .small)
            }
            if let first = answer.prohibitions.first {
                Paragraph(say("Belangrijkste reden: ", "Main reason: ") + readable.normLine(first.norm))
            }
        }.html
    }

    private var layerLines: [Phrasing] {
        [Layer.guidance, .house].compactMap { layer in
            guard let verdict = answer.layers[layer], verdict.label != layer.narrower.flatMap({ answer.layers[$0] })?.label else { return nil }
            return Phrasing(say.sentence(layer.label)) + ": " + .strong(say(verdict.label.text)) + "."
        }
    }

    private var regimes: Flow {
        Disclosure(say("Per wet", "By law")) {
            DefinitionList(
                answer.regimes.map { regime in
                    .init(say(rulebook.regimes[regime.regime].name), say(regime.verdict.label.text))
                })
        }.html
    }

    private var breaches: Flow {
        guard !answer.breaches.isEmpty else { return .empty }
        return Section(.two, say("Wat nu niet in orde is", "What is not in order now"), id: "breaches") {
            for finding in answer.breaches {
                let norm = rulebook.norms[finding.norm]
                Notice(.error, Phrasing(say.sentence(norm.text)), level: .three, word: say("Niet nagekomen", "Breached"), language: language) {
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
        return Section(.two, say("Wat we nog niet weten", "What we do not know yet"), id: "missing") {
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

    private var similarCases: Flow {
        guard !model.similar.isEmpty else { return .empty }
        return Section(.two, say("Zaken die hierop lijken", "Cases that resemble this"), id: "cases") {
            Paragraph(
                say("Een rechter of toezichthouder besliste over dezelfde regels.", "A court or supervisory authority decided on the same rules."))
            BulletList(
                model.similar.map { item in
                    Flow {
                        Paragraph(
                            .link(say(item.decided.name), to: Address.decidedCase(item.decided.id).path(language))
                                + " – \(item.decided.authority), \(item.decided.decided.year): " + .strong(say(item.decided.outcome.text)))
                        Paragraph(say("Zelfde regels: ", "Same rules: ") + Phrasing(item.shared.joined(separator: ", ")), .small)
                    }
                })
        }.html
    }

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
                        let dates = [side.validity.from?.description, side.validity.to?.description].compactMap { $0 }.joined(separator: " – ")
                        return .init(
                            Phrasing(side.source),
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
            Form(to: Address.removal(assessment.token).path(language), .change(token)) {
                SubmitButton(say("Verwijder mijn antwoorden", "Remove my answers"), .destructive)
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
