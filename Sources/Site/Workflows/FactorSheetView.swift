import Markup
import Register
import Rulebook
import Text

/// The sheet of a judgement: each factor with the facts that are known and what a person found, and then the outcome with its reasons.
struct FactorSheetView {
    let model: DossierModel
    let sheet: FactorSheet
    let purpose: Purpose
    let task: DossierTask
    /// The question of the outcome.
    let question: Bilingual
    let sent: FormFields?
    let error: (String) -> FieldError?

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }
    private var language: Language { visit.language }
    private var mayJudge: Bool { model.powers.contains(.judge) }

    var html: Flow {
        let considered = sheet.factors.count { finding($0) != nil }
        return Flow {
            Heading(.two, say(sheet.name))
            Paragraph(
                say(
                    "Kijk naar elk punt. Daarna legt u de uitkomst vast, met de reden. Er wordt niets opgeteld. Nu bekeken: \(considered) van \(sheet.factors.count).",
                    "Look at every point. Then you record the outcome, with the reason. Nothing is added up. Looked at now: \(considered) of \(sheet.factors.count)."
                ))
            if mayJudge {
                Form(
                    to: visit.path(.task(model.dossier.id.text, key: task.key)), .change(visit.token), hidden: [("revision", String(model.dossier.revision))]
                ) {
                    steps
                    SubmitButton(say("Bewaar wat ik vond", "Save what I found"), .secondary, field: ("step", "consider"))
                    outcome
                }
            } else {
                steps
            }
        }
    }

    private var steps: Flow {
        Flow {
            for (index, step) in sheet.steps.enumerated() {
                Section(.three, say(step.title), id: ElementID(named: "step \(index)")) {
                    Paragraph(say(step.explanation))
                    for factor in step.factors { show(factor) }
                }
            }
        }
    }

    private func finding(_ factor: FactorSheet.Factor) -> Finding? { model.dossier.workflows.finding(sheet, factor, for: purpose.id) }

    private func show(_ factor: FactorSheet.Factor) -> Flow {
        let found = finding(factor)
        return Card {
            Heading(.four, say(factor.question))
            Paragraph(say(factor.help) + " " + .muted(Phrasing("(\(factor.source))")))
            Disclosure(say("Wat het dossier hierover zegt", "What the dossier says of this"), isOpen: found == nil) { DefinitionList(known(factor)) }
            if let found {
                Paragraph(
                    .muted(
                        Phrasing(model.name(found.stamp.by)) + ", " + say.moment(found.stamp.time)
                            + (found.version == model.dossier.current.id ? "" : say(", bij een eerdere versie", ", on an earlier version"))), .small)
            }
            if mayJudge {
                RadioGroup(
                    "leaning-\(factor.id)", legend: .plain(say("Dit punt", "This point") + .hiddenVisually(": \(factor.question[language])")),
                    error: error("leaning-\(factor.id)"),
                    choices: Finding.Leaning.allCases.map { Choice($0.rawValue, say($0.name)) },
                    selected: sent?["leaning-\(factor.id)"] ?? found?.leaning.rawValue)
                TextArea(
                    "finding-\(factor.id)", label: say("Wat vond u?", "What did you find?") + .hiddenVisually(" \(factor.question[language])"),
                    error: error("finding-\(factor.id)"), value: sent?["finding-\(factor.id)"] ?? found?.text ?? "", rows: 3)
            } else if let found {
                Paragraph(.strong(say(found.leaning.name.sentenceStart)) + ": " + Phrasing(found.text))
            } else {
                Paragraph(say("Nog niet bekeken.", "Not looked at yet."))
            }
        }.html
    }

    /// The facts and fields that bear on a factor, as they are now.
    private func known(_ factor: FactorSheet.Factor) -> [DefinitionList.Entry] {
        let reading = model.reading
        let facts = factor.facts.compactMap { name -> DefinitionList.Entry? in
            guard let index = model.rulebook.fact(named: name) else { return nil }
            let title = model.rulebook.facts[index].name
            let action = model.path(.fact(name)).map { Phrasing.link(say("Wijzigen", "Change") + .hiddenVisually(": \(title[language])"), to: $0) }
            return .init(
                Phrasing(say.sentence(title)), reading.words(name, for: purpose.id).map { say($0) } ?? .muted(say("geen antwoord", "no answer")), action: action
            )
        }
        let fields = factor.fields.compactMap { id -> DefinitionList.Entry? in
            guard let field = RegisterFields.field(id) else { return nil }
            let action = model.path(.field(id)).map { Phrasing.link(say("Wijzigen", "Change") + .hiddenVisually(": \(field.name[language])"), to: $0) }
            return .init(
                say(field.name),
                model.dossier.content.fields[id].map { FieldText(language: language).flow($0, field) } ?? Flow(.muted(say("niet ingevuld", "not filled in"))),
                action: action)
        }
        return facts + fields
    }

    private var outcome: Flow {
        Section(.three, say("Uw oordeel", "Your judgement"), id: "judge") {
            Paragraph(
                say(
                    "De wet laat dit aan mensen over. Wie dit afweegt, keurt de versie niet zelf goed.",
                    "The law leaves this to people. Whoever weighs this does not approve the version."))
            RadioGroup(
                "outcome", legend: .plain(say(question)), error: error("outcome"),
                choices: [Choice("yes", say("Ja", "Yes")), Choice("no", say("Nee", "No"))], selected: sent?["outcome"])
            TextArea("reason", label: say("Waarom?", "Why?"), error: error("reason"), value: sent?["reason"] ?? "", rows: 5)
            SubmitButton(say("Leg het oordeel vast", "Record the judgement"), field: ("step", "judge"))
        }.html
    }

    // MARK: Reading the form

    /// What was found on each factor that the form says something of.
    /// - Throws: `Refusal.invalid` where a finding does not say which way it points.
    static func findings(_ sheet: FactorSheet, _ form: FormFields) throws(Refusal) -> [String: (leaning: Finding.Leaning, text: String)] {
        var found: [String: (leaning: Finding.Leaning, text: String)] = [:]
        for factor in sheet.factors {
            let text = form["finding-\(factor.id)"] ?? ""
            let leaning = form["leaning-\(factor.id)"].flatMap(Finding.Leaning.init(rawValue:))
            if text.allSatisfy(\.isWhitespace), leaning == nil { continue }
            guard let leaning else {
                throw .invalid(
                    field: "leaning-\(factor.id)", message: .init(nl: "kies welke kant dit punt op wijst", en: "choose which way this point points"))
            }
            found[factor.id] = (leaning, text)
        }
        return found
    }
}
