import Markup
import Rulebook
import Text

/// Open norms laid out for the people who weigh them: what speaks for and against, never a score, and a form for the outcome.
struct WeighingSection {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }

    var html: Flow {
        let answer = view.answer
        let recorded = answer.recordedOutsideSheets(rulebook)
        guard !answer.weighings.isEmpty || !answer.assessments.isEmpty || !recorded.isEmpty else { return .empty }
        return Section(.two, say("Wat mensen moeten afwegen", "What people have to weigh"), id: "weighings") {
            Paragraph(
                say(
                    "De wet laat dit aan mensen over. Hieronder staat wat er meetelt. De uitkomst kiest u zelf, met een reden.",
                    "The law leaves this to people. Below is what counts. You choose the outcome yourself, with a reason."))
            for sheet in answer.weighings { self.sheet(sheet) }
            for fact in answer.assessments.filter({ !recorded.contains($0) }) + recorded { judgement(fact) }
        }.html
    }

    private func sheet(_ sheet: WeighingSheet) -> some Component {
        let weighing = rulebook.weighings[sheet.weighing]
        return Card {
            Heading(.three, Phrasing(weighing.question[language]))
            Paragraph(
                view.readable.citations(weighing.citations, verify: weighing.verify) + " · "
                    + .link(say("lees meer", "read more"), to: Address.norm(weighing.id).path(language)), .small)
            side(sheet, say("Voor", "For")) { $0.rawValue > 0 }
            side(sheet, say("Tegen", "Against")) { $0.rawValue < 0 }
            open(sheet)
            precedents(sheet)
            form(weighing.outcome, isSettled: view.answer.situation[weighing.outcome] == nil && sheet.outcome != .unknown, outcome: sheet.outcome)
        }
    }

    /// How decided cases came out on the same question, and what they have to say here.
    private func precedents(_ sheet: WeighingSheet) -> Flow {
        let speaking = sheet.precedents
        guard !speaking.isEmpty else { return .empty }
        return Flow {
            Heading(.four, say("Zo beslisten anderen", "How others decided"))
            for precedent in speaking.prefix(3) { self.precedent(precedent) }
            if speaking.count > 3 {
                Disclosure(say("Nog \(speaking.count - 3) beslissingen", "\(speaking.count - 3) more decisions")) {
                    for precedent in speaking.dropFirst(3) { self.precedent(precedent) }
                }
            }
        }
    }

    private func precedent(_ precedent: Precedent) -> Flow {
        return Flow {
            Paragraph(
                .link(say(precedent.name), to: Address.decidedCase(precedent.id).path(language))
                    + (precedent.outcome ? say(": ja ", ": yes ") : say(": nee ", ": no "))
                    + .badge(say(precedent.bearing.text), precedent.bearing == .aFortiori ? .warning : .info))
            Paragraph(say(precedent.explanation), .small)
        }
    }

    /// What holds on one side, the strongest first.
    private func side(_ sheet: WeighingSheet, _ title: Phrasing, _ isOn: (Weighing.Direction) -> Bool) -> Flow {
        let weighing = rulebook.weighings[sheet.weighing]
        let lines = sheet.factors.flatMap { factor in
            factor.lines.filter { $0.value == .yes && isOn($0.direction) }.map { (factor: weighing.factors[factor.factor].title, line: $0) }
        }
        guard !lines.isEmpty else { return .empty }
        let strong = lines.filter { abs($0.line.direction.rawValue) == 2 }
        let other = lines.filter { abs($0.line.direction.rawValue) != 2 }
        return Flow {
            Heading(.four, title)
            BulletList(
                (strong + other).map { item in
                    let weight = abs(item.line.direction.rawValue) == 2 ? say("; weegt zwaar", "; weighs heavily") : ""
                    return view.readable.words(item.line.condition) + " " + .muted("(" + say(item.factor) + weight + ")")
                })
        }
    }

    /// What counts too but is not known: the questions that tell.
    private func open(_ sheet: WeighingSheet) -> Flow {
        let lines = sheet.factors.flatMap(\.lines).filter { $0.value == .unknown }
        var seen = Set<Readable.OpenPoint>()
        let points = lines.compactMap { view.readable.openPoint(in: [$0.condition]) }.filter { seen.insert($0).inserted }
        guard !points.isEmpty else { return .empty }
        return Flow {
            Heading(.four, say("Nog te beantwoorden", "Still to answer"))
            BulletList(
                points.map { point in
                    switch point {
                    case .question(let fact):
                        Phrasing.link(
                            Phrasing(rulebook.facts[fact].question[language]),
                            to: Address.question(view.model.assessment.token, fact: view.site.vocabulary.slugs[fact]).path(language))
                    case .judgement(let fact):
                        say("Een oordeel van mensen: ", "A judgement by people: ") + Phrasing(rulebook.facts[fact].question[language])
                    }
                })
        }
    }

    private func judgement(_ fact: Int) -> some Component {
        Card {
            Heading(.three, Phrasing(rulebook.facts[fact].question[language]))
            if let help = rulebook.facts[fact].help { Paragraph(say(help)) }
            let citations = view.site.book.citations(of: fact)
            if !citations.isEmpty { Paragraph(view.readable.citations(citations, verify: nil), .small) }
            form(fact, isSettled: false, outcome: .unknown)
        }
    }

    private func form(_ fact: Int, isSettled: Bool, outcome: Truth) -> Flow {
        let fields = JudgementForm(fact: fact)
        let state = view.answer.situation[fact]
        let rejected = view.model.judgement.flatMap { $0.fact == fact ? $0 : nil }
        let kept = view.model.assessment.judgements[fact]
        func error(_ field: String) -> FieldError? {
            rejected?.mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: language) }
        }
        return Flow {
            if isSettled {
                Paragraph(
                    .strong(say("De wet beslist dit al: ", "The law settles this already: "))
                        + (outcome == .yes ? say("ja", "yes") : say("nee", "no")) + ".")
            } else {
                if let state { recordedLine(state, fact, kept) }
                Disclosure(
                    state == nil ? say("Leg de uitkomst vast", "Record the outcome") : say("Wijzig de uitkomst", "Change the outcome"),
                    isOpen: rejected != nil
                ) {
                    Form(
                        to: Address.judgement(view.model.assessment.token).path(language), .change(view.token),
                        hidden: [("fact", view.site.vocabulary.slugs[fact]), ("version", String(view.model.assessment.version))]
                    ) {
                        RadioGroup(
                            fields.outcomeField, legend: .plain(say("Uitkomst", "Outcome")), error: error(fields.outcomeField),
                            choices: [
                                Choice("yes", say("Ja", "Yes")), Choice("no", say("Nee", "No")),
                                Choice("open", say("Nog niet afgewogen", "Not weighed yet")),
                            ], selected: rejected?.form[fields.outcomeField] ?? (state == .yes ? "yes" : state == .no ? "no" : nil))
                        TextField(
                            fields.byField, label: say("Wie heeft dit afgewogen?", "Who weighed this?"),
                            hint: say("Een naam of functie.", "A name or position."), error: error(fields.byField),
                            value: rejected?.form[fields.byField] ?? kept?.by ?? "", width: .medium, maximumLength: 200)
                        TextArea(
                            fields.reasonField, label: say("Waarom?", "Why?"), error: error(fields.reasonField),
                            value: rejected?.form[fields.reasonField] ?? kept?.reason ?? "", rows: 4)
                        SubmitButton(say("Bewaar het oordeel", "Save the judgement"), .secondary)
                    }
                }
            }
        }
    }

    private func recordedLine(_ state: FactState, _ fact: Int, _ kept: KeptAssessment.Judgement?) -> Flow {
        Flow {
            Paragraph(.strong(say("Uitkomst: ", "Outcome: ") + say(rulebook.words(for: state, of: fact))))
            if let kept { Quotation(Phrasing(kept.reason), source: Phrasing(kept.byAndWhen(language))) }
        }
    }
}

extension Answer {
    /// Judgements that people recorded and that stand on no sheet.
    func recordedOutsideSheets(_ rulebook: Rulebook) -> [Int] {
        let onSheets = Set(weighings.map { rulebook.weighings[$0.weighing].outcome })
        return situation.states.keys.filter { !rulebook.facts[$0].isFact && !onSheets.contains($0) }.sorted()
    }
}
