import Markup
import Rulebook
import Text

/// The answer in a frame. Where something happened, first what that asks for, then the processing as such.
struct HeadlineSection {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }
    private var answer: Answer { view.answer }

    var html: Flow {
        guard let event = view.model.event else { return verdict }
        return Flow {
            afterEvent(event)
            processing
        }
    }

    // MARK: What happened

    private func afterEvent(_ event: VerdictModel.Event) -> Flow {
        let isUndone = event.duties.contains { $0.status == .breached || $0.status == .outstanding }
        let isOpen = event.duties.contains { $0.status == .open }
        let title: Phrasing =
            if isUndone {
                say("dit moet u nu doen", "this is what you have to do now")
            } else if isOpen {
                say("ga na of u dit hebt gedaan", "check whether you have done this")
            } else if !event.duties.isEmpty {
                say("u hebt gedaan wat moet", "you have done what is required")
            } else if event.mayBind {
                say("nog niet bekend wat u moet doen", "what you have to do is not known yet")
            } else {
                say("de regels vragen nu niets van u", "the rules ask nothing of you now")
            }
        return Notice(
            isUndone ? .error : isOpen ? .warning : event.duties.isEmpty ? .info : .ok, title,
            word: Phrasing(say.sentence(event.name)), size: .large, language: language
        ) {
            list(Array(event.duties.prefix(8)))
            if event.duties.count > 8 {
                Disclosure(say("Nog \(event.duties.count - 8)", "\(event.duties.count - 8) more")) {
                    list(Array(event.duties.dropFirst(8)))
                }
            }
            possible(event)
        }.html
    }

    private func list(_ duties: [DutyFinding]) -> BulletList {
        BulletList(
            duties.map { finding in
                let term = rulebook.norms[finding.norm].duty?.term.map { view.readable.term(rulebook.terms[$0]) }
                return Phrasing.strong(view.readable.normLink(finding.norm)) + " – " + state(finding.status)
                    + (term.map { Phrasing(", \($0)") } ?? "")
            })
    }

    /// Duties that may bind too: a term may run already while a question is still open.
    private func possible(_ event: VerdictModel.Event) -> Flow {
        guard event.mayBind else { return .empty }
        return Flow {
            Paragraph(
                event.duties.isEmpty
                    ? say("Misschien moet u dit doen:", "Perhaps you have to do this:")
                    : say("Misschien moet u ook dit doen:", "Perhaps you have to do this too:"))
            BulletList(
                event.possible.prefix(6).map { duty in
                    let term = rulebook.norms[duty.norm].duty?.term.map { view.readable.term(rulebook.terms[$0]) }
                    return Flow {
                        Paragraph(view.readable.normLink(duty.norm) + (term.map { Phrasing(" – \($0)") } ?? ""))
                        if let point = duty.hangsOn { Paragraph(say("Hangt af van: ", "Depends on: ") + DutyList(view: view).hangsOn(point), .small) }
                    }
                })
        }
    }

    private func state(_ status: DutyStatus) -> Phrasing {
        switch status {
        case .breached, .outstanding: say("nog niet gedaan", "not done yet")
        case .fulfilled: say("gedaan", "done")
        case .open, .possible, .notApplicable: say("niet bekend of u dit hebt gedaan", "not known whether you have done this")
        }
    }

    private var processing: Flow {
        let label = answer.verdict.label
        let tone: Tone =
            switch label {
            case .permitted: .ok
            case .conditions: .warning
            case .prohibited: .error
            case .weighing, .undecided, .notCovered: .info
            }
        return Notice(
            tone, Phrasing(say.sentence(label.text)),
            word: say("De verwerking zelf, los van wat er gebeurde", "The processing itself, apart from what happened"), language: language
        ) { lines }.html
    }

    // MARK: The verdict

    private var verdict: Flow {
        let headline = answer.headline
        let tone: Tone =
            switch headline {
            case .permitted: answer.narrowingLayer == nil ? .ok : .warning
            case .conditions: .warning
            case .prohibited, .dutyBreached: .error
            case .weighing, .undecided, .notCovered: answer.narrowingLayer == nil ? .info : .warning
            }
        return Notice(
            tone, Phrasing(say.sentence(headline.text)), word: say("Mag dat", "Is this allowed"), size: .large, language: language
        ) {
            lines
        }.html
    }

    private var lines: Flow {
        Flow {
            if let line = answer.lineOnNarrowingLayer { Paragraph(.strong(say(line))) }
            if view.model.event == nil, answer.headline == .dutyBreached {
                Paragraph(
                    say("Wat u met de gegevens doet is zelf: ", "What you do with the data is itself: ") + .strong(say(answer.verdict.label.text))
                        + ".")
            }
            if view.model.event == nil, let remark = answer.remarkOnBreaches { Paragraph(say(remark)) }
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
            if let first = answer.prohibitions.first { Paragraph(say(rulebook.titleOfReason(first)) + ": " + view.readable.normLine(first.norm)) }
        }
    }

    private var layerLines: [Phrasing] {
        answer.otherLayers.map { layer, label in Phrasing(say.sentence(layer.label)) + ": " + .strong(say(label.text)) + "." }
    }

    private var regimes: Flow {
        Disclosure(say("Per wet", "By law")) {
            DefinitionList(
                answer.regimes.map { regime in
                    .init(say(rulebook.regimes[regime.regime].name), say(regime.verdict.label.text))
                })
        }.html
    }
}

extension Answer {
    /// The layer that prohibits what the law leaves open or lets through.
    var narrowingLayer: Layer? {
        guard verdict.label != .prohibited else { return nil }
        return [Layer.guidance, .house].first { layers[$0]?.label == .prohibited }
    }

    /// Says first that guidance or a house rule prohibits, and then what the law says.
    var lineOnNarrowingLayer: Bilingual? {
        guard let narrowingLayer else { return nil }
        let who: Bilingual =
            narrowingLayer == .guidance
            ? .init(nl: "Volgens de toezichthouder verboden", en: "Prohibited according to the supervisory authority")
            : .init(nl: "Volgens uw huisregels verboden", en: "Prohibited by your house rules")
        return who + Bilingual(nl: "; volgens de wet: ", en: "; by law: ") + verdict.label.text + Bilingual(".")
    }

    /// Wider layers with a verdict of their own that is not said yet.
    var otherLayers: [(layer: Layer, label: Label)] {
        [Layer.guidance, .house].compactMap { layer in
            guard layer != narrowingLayer, let verdict = layers[layer],
                verdict.label != layer.narrower.flatMap({ layers[$0] })?.label
            else { return nil }
            return (layer, verdict.label)
        }
    }
}

extension Rulebook {
    /// What to call the first of the rules that prohibit: a reason in law, or what guidance or a house rule says.
    func titleOfReason(_ finding: NormFinding) -> Bilingual {
        switch norms[finding.norm].authority {
        case .statute, .caseLaw: .init(nl: "Belangrijkste reden", en: "Main reason")
        case .guidance: .init(nl: "Volgens richtsnoeren", en: "According to guidance")
        case .houseRule: .init(nl: "Volgens huisregels", en: "According to house rules")
        }
    }
}
