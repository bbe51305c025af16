import Markup
import Rulebook
import Storage
import Text

/// One question: what, why, how far, and what was answered before.
struct QuestionView {
    let language: Language
    let token: CSRFToken
    let model: QuestionModel

    private var say: Say { Say(language: language) }

    func page(_ site: Site) -> Page {
        let rulebook = site.rulebook
        let fact = rulebook.facts[model.fact]
        let assessment = model.assessment
        let slug = site.vocabulary.slugs[model.fact]
        return site.page(
            language, at: .question(assessment.token, fact: slug), title: fact.question[language],
            heading: fact.isTyped ? .shown(Phrasing(fact.question[language])) : .inContent, section: .start,
            hasErrors: model.mistake != nil
        ) {
            if let mistake = model.mistake {
                ErrorSummary([(AnswerForm.field, say(mistake))], language: language)
            }
            progress(rulebook)
            stuck
            Form(
                to: Address.question(assessment.token, fact: slug).path(language), .change(token),
                hidden: [("version", String(assessment.version))] + (model.isAgain ? [("again", "yes")] : [])
            ) {
                AnswerField(
                    language: language, rulebook: rulebook, index: model.fact, state: model.assessment.situation[model.fact], sent: model.sent,
                    mistake: model.mistake)
                Actions {
                    SubmitButton(model.isAgain ? say("Bewaar", "Save") : say("Volgende", "Next"))
                    ActionLink(
                        model.isAgain ? say("Terug naar de uitkomst", "Back to the outcome") : say("Stop en bekijk de uitkomst", "Stop and see the outcome"),
                        to: Address.verdict(assessment.token).path(language), kind: .secondary)
                }
            }
            why(site)
            if !model.isWideOpen { standing }
            AnswerList(language: language, token: token, assessment: assessment).html(site)
            keepLink(assessment)
        }
    }

    private func progress(_ rulebook: Rulebook) -> Flow {
        guard let expected = model.expected else { return .empty }
        let answered = model.answered(rulebook)
        return Flow {
            ProgressIndicator(
                say("Vraag \(answered + 1) · nog ongeveer \(expected)", "Question \(answered + 1) · about \(expected) to go"),
                done: answered, of: answered + expected)
            Paragraph(say("Onderwerp: ", "Subject: ") + say(rulebook.groups[rulebook.facts[model.fact].group].title), .small)
        }
    }

    /// Offers the outcome to who does not know the answers any more.
    private var stuck: Flow {
        guard model.isStuck else { return .empty }
        return Notice(.info, say("U weet al een paar antwoorden niet", "You do not know several answers"), language: language) {
            Paragraph(
                say(
                    "Dat geeft niet. De uitkomst laat zien wat al vaststaat en wat u nog moet uitzoeken.",
                    "That is fine. The outcome shows what is certain already and what you still have to find out."))
            Paragraph(
                .link(say("Stop en bekijk de uitkomst", "Stop and see the outcome"), to: Address.verdict(model.assessment.token).path(language)))
        }.html
    }

    private func why(_ site: Site) -> some Component {
        let rulebook = site.rulebook
        return Disclosure(say("Waarom vragen we dit?", "Why do we ask this?")) {
            if model.because.isEmpty, model.becauseWeighings.isEmpty {
                Paragraph(say("Het antwoord telt mee in de uitkomst.", "The answer counts towards the outcome."))
            } else {
                Paragraph(say("Van uw antwoord hangt af of dit geldt:", "On your answer depends whether this applies:"))
                BulletList(
                    model.because.map { index in
                        let norm = rulebook.norms[index]
                        return Phrasing(say.sentence(norm.text))
                            + " (\(Phrasing.link(say(rulebook.citationText(norm.citations)), to: Address.norm(norm.id).path(language))))"
                            + (norm.verify == nil ? "" : " \(Phrasing.toVerify(in: language))")
                    }
                        + model.becauseWeighings.map { index in
                            let weighing = rulebook.weighings[index]
                            return say("Een afweging door mensen: ", "A weighing by people: ") + Phrasing(weighing.question[language])
                                + " (\(Phrasing.link(say(rulebook.citationText(weighing.citations)), to: Address.norm(weighing.id).path(language))))"
                        })
            }
            if !model.impact.isEmpty {
                Paragraph(say("Wat elk antwoord doet:", "What each answer does:"))
                BulletList(
                    model.impact.map { item in
                        Phrasing("“\(rulebook.words(for: item.answer, of: model.fact)[language])”: ") + .strong(say(item.label.text))
                    })
            }
        }
    }

    /// The verdict so far.
    private var standing: Flow {
        let verdict = model.verdict
        return Flow {
            if verdict.isDecided {
                Notice(
                    .info, say("Zoals het nu staat: \(say.label(verdict.atBest).nl)", "As it stands: \(say.label(verdict.atBest).en)"),
                    language: language)
            } else {
                Notice(.info, say("Zoals het nu staat", "As it stands"), language: language) {
                    Paragraph(
                        say("Op zijn best: ", "At best: ") + .strong(say(say.label(verdict.atBest)))
                            + say(". Op zijn slechtst: ", ". At worst: ") + .strong(say(say.label(verdict.atWorst))) + ".")
                }
            }
        }
    }

    private func keepLink(_ assessment: KeptAssessment) -> some Component {
        Paragraph(
            say(
                "Uw antwoorden zijn bewaard. Bewaar \(Phrasing.link("deze link", to: Address.verdict(assessment.token).path(language))) om later verder te gaan.",
                "Your answers are saved. Keep \(Phrasing.link("this link", to: Address.verdict(assessment.token).path(language))) to continue later."),
            .small)
    }
}

extension Fact {
    /// Whether the answer is typed, not chosen.
    var isTyped: Bool {
        switch kind {
        case .number, .date: true
        case .yesNo, .oneOf, .set: false
        }
    }
}

/// The answers given so far, each to change or to take back.
struct AnswerList {
    let language: Language
    let token: CSRFToken
    let assessment: KeptAssessment
    var isOpen = false

    func html(_ site: Site) -> Flow {
        let say = Say(language: language)
        let rulebook = site.rulebook
        let given = assessment.situation.states.keys.filter { rulebook.facts[$0].isFact }
            .sorted { (rulebook.facts[$0].group, $0) < (rulebook.facts[$1].group, $1) }
        guard !given.isEmpty else { return .empty }
        return Disclosure(
            say("Uw antwoorden (\(given.count))", "Your answers (\(given.count))"), id: "answers", isOpen: isOpen
        ) {
            Form(
                to: Address.takeBack(assessment.token).path(language), .change(token),
                hidden: [("version", String(assessment.version))]
            ) {
                DefinitionList(
                    given.map { index in
                        let fact = rulebook.facts[index]
                        let name = Phrasing.hiddenVisually(": \(fact.name[language])")
                        return DefinitionList.Entry(
                            Phrasing(say.sentence(fact.name)),
                            Flow {
                                Paragraph(Phrasing(rulebook.words(forAnswerTo: index, in: assessment.situation)[language]))
                                Actions {
                                    Paragraph(
                                        .link(
                                            say("Wijzigen", "Change") + name,
                                            to: Address.question(assessment.token, fact: site.vocabulary.slugs[index]).path(language)))
                                    SubmitButton(say("Terugnemen", "Take back") + name, .secondary, field: ("fact", site.vocabulary.slugs[index]))
                                }
                            })
                    })
            }
        }.html
    }
}
