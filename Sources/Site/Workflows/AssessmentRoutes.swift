import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addAssessments(to routes: inout RouteTable) {
        routes.on(.get, .prescan(":a"), for: self) { visit in
            visit.html(PreScanView(model: try await visit.model()).page)
        }
        routes.on(.get, .assessment(":a"), for: self) { visit in
            visit.html(AssessmentView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .assessment(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let (actor, conclusion) = (visit.actor, form["conclusion"] ?? "")
            return try await visit.answer(next: .assessment(visit.id)) {
                _ = try await visit.act(form) { try $0.concludeAssessment(conclusion, by: actor, $1) }
            } again: {
                AssessmentView(model: $0, sent: form, mistake: $1).page
            }
        }
        routes.on(.get, .assessmentFile(":a", format: ":b"), for: self) { visit in
            let model = try await visit.model()
            guard let file = visit.parameters[1].flatMap(PaperFile.init(rawValue:)) else { throw Failure.notFound }
            let bytes = try await bytes(AssessmentPaper(model.reading).paper, as: file, visit.language)
            return Reply.file(bytes, named: "dpia-\(model.dossier.number)-\(visit.language.rawValue).\(file.rawValue)", type: file.type)
        }
    }
}

/// Which assessments are needed, and why.
struct PreScanView {
    let model: DossierModel

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }

    var page: Page {
        let scan = PreScan(model.reading)
        let total = scan.total
        return model.page(.prescan(model.dossier.id.text), .init(nl: "Pre-scan DPIA", en: "DPIA pre-scan")) {
            Paragraph(
                say(
                    "Dit volgt uit de antwoorden en velden van het dossier. Wat nog niet bekend is, houdt een uitkomst open.",
                    "This follows from the answers and fields of the dossier. What is not known yet keeps an outcome open."), .lead)
            for advice in scan.advices {
                Section(.two, say(advice.assessment.name), id: ElementID(named: advice.assessment.rawValue)) {
                    Paragraph(.badge(say(advice.outcome.name), tone(advice.outcome)))
                    let counted = advice.reasons.filter { $0.value == .yes }
                    let open = advice.reasons.filter { $0.value == .unknown }
                    if !counted.isEmpty {
                        Heading(.three, say("Dit is zo", "This is so"))
                        BulletList(counted.map(reason))
                    }
                    if !open.isEmpty {
                        Disclosure(say("Nog niet bekend (\(open.count))", "Not known yet (\(open.count))"), isOpen: advice.outcome == .open) {
                            BulletList(open.map(reason))
                        }
                    }
                    let not = advice.reasons.filter { $0.value == .no }
                    if !not.isEmpty { Disclosure(say("Dit is niet zo (\(not.count))", "This is not so (\(not.count))")) { BulletList(not.map(reason)) } }
                }
            }
            Section(.two, say("De risicoscore", "The risk score"), id: "score") {
                let points =
                    total.count == 1
                    ? "\(total.lowerBound)" : say.text("\(total.lowerBound) tot \(total.upperBound)", "\(total.lowerBound) to \(total.upperBound)")
                Paragraph(
                    say(
                        "Nu \(points) punten. Meer dan \(PreScan.threshold) vraagt een DPIA.",
                        "Now \(points) points. More than \(PreScan.threshold) asks for a DPIA."))
                Table(
                    say("Punten", "Points"), id: "points",
                    columns: [.init(say("Waarvoor", "What for")), .init(say("Bron", "Source")), .init(say("Punten", "Points"), isNumeric: true)],
                    headsRows: true,
                    rows: scan.score.map { item in
                        let text = say(item.text.sentenceStart)
                        let range = item.points
                        return [
                            Flow(model.path(item.place).map { .link(text, to: $0) } ?? text), Flow(Phrasing(item.source)),
                            Flow(Phrasing(range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)")),
                        ]
                    })
                if let path = model.path(.field("new-legislation")) {
                    Paragraph(.link(say("Vul in wat nog niet bekend is", "Fill in what is not known yet"), to: path))
                }
            }
            Actions {
                ActionLink(say("Naar de DPIA", "To the DPIA"), to: visit.path(.assessment(model.dossier.id.text)))
                ActionLink(say("Terug naar het dossier", "Back to the dossier"), to: visit.path(.dossier(model.dossier.id.text)), kind: .secondary)
            }
        }
    }

    private func tone(_ outcome: PreScan.Outcome) -> Tone {
        switch outcome {
        case .required: .error
        case .recommended, .open: .warning
        case .notNeeded: .ok
        }
    }

    private func reason(_ reason: PreScan.Reason) -> Phrasing {
        let text = say(reason.text.sentenceStart)
        // A link to this page itself leads nowhere.
        let path = reason.place == .page(.prescan) ? nil : model.path(reason.place)
        return (path.map { .link(text, to: $0) } ?? text) + " " + .muted(Phrasing("(\(reason.source))"))
    }
}

/// The DPIA: its chapters from the register, and the conclusion.
struct AssessmentView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: (field: String, message: Bilingual)?

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        let id = dossier.id.text
        let paper = AssessmentPaper(model.reading).paper
        let missing = dossier.missingForAssessment
        return model.page(.assessment(id), .init(nl: "DPIA", en: "DPIA"), hasErrors: mistake != nil) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            Paragraph(
                say(
                    "De hoofdstukken van het Model DPIA Rijksdienst, gevuld uit het register. Wijzig iets waar het staat; hier verandert het mee.",
                    "The chapters of the model DPIA of the Dutch state, filled from the register. Change something in the register and it changes here too."),
                .lead)
            if dossier.content.hasHighResidualRisk {
                Notice(.warning, say("Er blijft een hoog risico over", "A high risk is left"), language: visit.language) {
                    Paragraph(
                        .link(
                            say("Vraag eerst de AP om advies (art. 36 AVG)", "First ask the authority for advice (Art. 36 GDPR)"),
                            to: visit.path(.consultation(id))))
                }
            }
            if let last = dossier.workflows.assessments.last, !dossier.hasChangedSinceAssessment {
                let outdated = model.tasks.tasks.filter { $0.state == .outdated && $0.asksAssessment(model.rulebook) }
                Notice(
                    outdated.isEmpty ? .ok : .warning,
                    !outdated.isEmpty
                        ? say("De DPIA telt niet meer: er is iets veranderd", "The DPIA counts no more: something changed")
                        : say("De DPIA is afgerond", "The DPIA is concluded"), language: visit.language
                ) {
                    Paragraph(Phrasing(model.name(last.stamp.by)) + ", " + say.moment(last.stamp.time))
                    if let first = outdated.first {
                        BulletList(first.changes.map { say($0.sentenceStart) })
                        Paragraph(
                            say(
                                "Kijk na of de tekst en de risico’s nog kloppen, en rond haar opnieuw af.",
                                "Check whether its text and risks still fit, and conclude it again."))
                    }
                }
            }
            if dossier.hasChangedSinceAssessment {
                Notice(
                    .warning, say("De DPIA is gewijzigd nadat zij is afgerond", "The DPIA was changed after it was concluded"), language: visit.language
                ) {
                    Paragraph(say("Kijk haar na en rond haar opnieuw af.", "Check it and conclude it again."))
                }
            }
            BulletList([
                .link(say("Is een DPIA nodig? De pre-scan", "Is a DPIA needed? The pre-scan"), to: visit.path(.prescan(id))),
                .link(say("Schrijf het deel voor de DPIA", "Write the part for the DPIA"), to: visit.path(.fields(id, group: "assessment"))),
                .download(say("Download als PDF", "Download as PDF"), from: visit.path(.assessmentFile(id, format: "pdf"))),
            ])
            if model.powers.contains(.takeOut) {
                Paragraph(
                    .link(
                        say("Uitvoeren in het formaat van de rijksoverheid (JSON)", "Export in the format of the Dutch state (JSON)"),
                        to: visit.path(.dossierExports(id))))
            }
            Section(.two, say("Afronden", "Conclude"), id: "conclude") {
                if missing.isEmpty {
                    Paragraph(say("Alles wat de wet minstens vraagt, staat erin.", "Everything that the law asks at the least is in it."))
                } else {
                    Paragraph(say("Dit moet er minstens nog in:", "This has to be in it at the least:"))
                    BulletList(
                        missing.map { gap in
                            model.path(gap.place).map { .link(Phrasing(gap.what[visit.language]), to: $0) } ?? Phrasing(gap.what[visit.language])
                        })
                }
                if model.powers.contains(.edit) {
                    Form(to: visit.path(.assessment(id)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                        TextArea(
                            "conclusion", label: say("Conclusie", "Conclusion"),
                            hint: say(
                                "Kan dit zo, en waarom? De DPIA staat daarna als gedaan in het dossier.",
                                "Can this be done, and why? The DPIA then stands in the dossier as done."),
                            error: mistake.flatMap { $0.field == "conclusion" ? FieldError(say($0.message), language: visit.language) : nil },
                            value: sent?["conclusion"] ?? "", rows: 5)
                        SubmitButton(say("Rond de DPIA af", "Conclude the DPIA"))
                    }
                }
            }
            PaperView(paper: paper, language: visit.language, path: model.path).html
        }
    }
}
