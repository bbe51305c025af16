public import Text

/// An answer as plain text, for a terminal or a letter.
public struct TextReport: Sendable {
    let rulebook: Rulebook
    let answer: Answer
    let language: Language
    /// Whether proofs are written out to the last fact.
    public var isFull = false
    private var lines: [String] = []

    public init(_ rulebook: Rulebook, _ answer: Answer, in language: Language, isFull: Bool = false) {
        (self.rulebook, self.answer, self.language, self.isFull) = (rulebook, answer, language, isFull)
    }

    private func say(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
    private func say(_ text: Bilingual) -> String { text[language] }

    /// The whole report, ending with a newline.
    public func render() -> String {
        var report = self
        report.verdict()
        report.prohibitions()
        report.duties()
        report.weighings()
        report.missing()
        report.grounds()
        report.changes()
        report.horizon()
        report.conflicts()
        report.colophon()
        return report.lines.joined(separator: "\n") + "\n"
    }

    private mutating func heading(_ nl: String, _ en: String) { heading(Bilingual(nl: nl, en: en)) }

    private mutating func heading(_ text: Bilingual) { lines += ["", say(text).uppercased()] }

    private mutating func verdict() {
        let headline = answer.headline
        lines.append(say("Mag dat?  ", "Is this allowed?  ") + say(headline.text).uppercased())
        if headline == .dutyBreached {
            lines.append(say("De verwerking zelf: ", "The processing itself: ") + say(answer.verdict.label.text))
        }
        if let remark = answer.remarkOnBreaches { lines.append(say(remark)) }
        if !answer.verdict.isDecided {
            lines.append(
                say("Op zijn best: ", "At best: ") + say(Label(answer.verdict.atBest).text) + say(". Op zijn slechtst: ", ". At worst: ")
                    + say(Label(answer.verdict.atWorst).text) + ".")
        }
        for layer in [Layer.guidance, .house] {
            if let verdict = answer.layers[layer], verdict.label != answer.layers[Layer(rawValue: layer.rawValue - 1)!]?.label {
                lines.append(say(layer.label).prefix(1).uppercased() + say(layer.label).dropFirst() + ": " + say(verdict.label.text))
            }
        }
        if answer.regimes.count > 1 {
            for regime in answer.regimes {
                lines.append("  " + say(rulebook.regimes[regime.regime].name) + ": " + say(regime.verdict.label.text))
            }
        }
        if !answer.verdict.isExact {
            lines.append(
                say(
                    "Let op: niet alle mogelijkheden zijn doorgerekend; de marge kan te ruim zijn.",
                    "Note: not every possibility was worked out; the range may be too wide."))
        }
    }

    private mutating func prohibitions() {
        if !answer.prohibitions.isEmpty {
            heading(answer.titleOfProhibitions)
            for finding in answer.prohibitions { write(finding) }
        }
        if !answer.open.isEmpty {
            heading("Misschien verboden", "Possibly prohibited")
            for finding in answer.open { write(finding, brief: !isFull) }
        }
    }

    private var proofs: ProofText { ProofText(rulebook, in: language, isFull: isFull) }

    private mutating func write(_ finding: NormFinding, brief: Bool = false) {
        lines += proofs.lines(for: finding, isBrief: brief)
    }

    private mutating func write(_ node: ProofNode, indent: Int) {
        lines += proofs.lines(for: node, indent: indent)
    }

    private func verify(_ text: Bilingual?) -> String { proofs.mark(text) }

    private mutating func duties() {
        let shown = answer.duties.filter { $0.status != .notApplicable }
        if shown.isEmpty { return }
        heading("Wat u moet doen", "What you have to do")
        for finding in shown {
            let norm = rulebook.norms[finding.norm]
            guard let duty = norm.duty else { continue }
            let box =
                switch finding.status {
                case .fulfilled: "[x]"
                case .breached: "[!]"
                case .outstanding: "[ ]"
                default: "[?]"
                }
            let guidance = finding.layer == .law ? "" : " (\(say(norm.authority.label)))"
            lines.append("\(box) \(say(norm.text)) – \(say(duty.moment.label)), \(say(finding.status.text))\(guidance)")
            lines.append("    " + say(rulebook.citationText(norm.citations)) + "  [\(norm.id)]" + verify(norm.verify))
            if finding.status == .breached, let mend = norm.mend {
                lines.append("    " + say("Zo maakt u het goed: ", "How to mend it: ") + say(mend))
            }
            if finding.status != .fulfilled, let evidence = duty.evidence {
                lines.append("    " + say("Bewijs: ", "Evidence: ") + say(evidence))
            }
        }
    }

    private mutating func weighings() {
        if !answer.weighings.isEmpty || !answer.assessments.isEmpty { heading("Wat mensen moeten afwegen", "What people have to weigh") }
        for sheet in answer.weighings {
            let weighing = rulebook.weighings[sheet.weighing]
            lines.append("• " + say(weighing.question))
            lines.append("  " + say(rulebook.citationText(weighing.citations)) + "  [\(weighing.id)]")
            if sheet.outcome != .unknown {
                lines.append("  " + say("Uitkomst: ", "Outcome: ") + (sheet.outcome == .yes ? say("ja", "yes") : say("nee", "no")))
            }
            for factor in sheet.factors {
                lines.append("  " + say(weighing.factors[factor.factor].title))
                for line in factor.lines where line.value != .no {
                    let sign =
                        switch line.direction {
                        case .stronglyFor: "++"
                        case .towards: "+ "
                        case .against: "− "
                        case .stronglyAgainst: "−−"
                        }
                    let open = line.value == .unknown ? say(" (nog niet bekend)", " (not known yet)") : ""
                    lines.append("    \(sign) " + say(rulebook.words(for: line.condition)) + open)
                }
            }
            precedents(sheet)
        }
        for fact in answer.assessments { lines.append("• " + say(rulebook.facts[fact].question)) }
    }

    private mutating func precedents(_ sheet: WeighingSheet) {
        if sheet.precedents.isEmpty { return }
        lines.append("  " + say("Zo beslisten anderen", "How others decided"))
        let shown = isFull ? sheet.precedents.count : 2
        for precedent in sheet.precedents.prefix(shown) {
            lines.append("    \(say(precedent.bearing.text)) [\(precedent.id)]")
            lines.append("      " + say(precedent.explanation))
        }
        let rest = sheet.precedents.count - shown
        if rest > 0 { lines.append("    " + say("en nog \(rest): zie --full", "and \(rest) more: see --full")) }
    }

    private mutating func missing() {
        if answer.missing.isEmpty { return }
        heading("Wat we nog moeten weten", "What we still need to know")
        for fact in answer.missing.prefix(isFull ? .max : 8) {
            lines.append("• " + say(rulebook.facts[fact].question) + "  [\(say(rulebook.facts[fact].name))]")
        }
        if !isFull, answer.missing.count > 8 {
            lines.append(say("  en nog \(answer.missing.count - 8) meer", "  and \(answer.missing.count - 8) more"))
        }
    }

    private mutating func grounds() {
        if answer.grounds.isEmpty { return }
        heading("Waarom het geen verbod raakt", "Why no prohibition bites")
        for finding in answer.grounds {
            let norm = rulebook.norms[finding.norm]
            lines.append("• " + say("Niet van toepassing: ", "Does not apply: ") + say(norm.text) + "  [\(norm.id)]")
            for node in finding.proof { write(node, indent: 2) }
        }
    }

    private mutating func changes() {
        if !answer.wouldAllow.isEmpty {
            heading("Het zou anders zijn als", "It would be different if")
            for choice in ChangeChoice.grouped(answer.wouldAllow) {
                lines.append("• " + say(rulebook.words(for: choice)) + " → " + say(choice.gives.label.text))
            }
        } else if answer.verdict.label == .prohibited {
            heading("Het zou anders zijn als", "It would be different if")
            lines.append(say("Geen verandering van hooguit drie feiten haalt het verbod weg.", "No change of up to three facts lifts the prohibition."))
        }
        if !answer.wouldBreak.isEmpty {
            heading("Het wordt verboden als", "It becomes prohibited if")
            for item in answer.wouldBreak { lines.append("• " + item.changes.map { say(rulebook.words(for: $0)) }.joined(separator: "; ")) }
        }
    }

    private mutating func horizon() {
        if answer.horizon.isEmpty { return }
        heading("Wat er nog verandert", "What will change")
        for change in answer.horizon {
            lines.append("• \(change.date): " + say(change.verdict.label.text))
            for norm in change.starting {
                lines.append("    " + say("gaat gelden: ", "starts to apply: ") + say(rulebook.norms[norm].text) + "  [\(rulebook.norms[norm].id)]")
            }
            for norm in change.ending {
                lines.append("    " + say("geldt niet meer: ", "no longer applies: ") + say(rulebook.norms[norm].text) + "  [\(rulebook.norms[norm].id)]")
            }
        }
    }

    private mutating func conflicts() {
        if !answer.conflicts.isEmpty {
            heading("Bronnen spreken elkaar tegen", "Sources disagree")
            for finding in answer.conflicts {
                let norm = rulebook.norms[finding.norm]
                lines.append("• " + say(norm.text) + verify(norm.verify))
                guard case .conflict(let sides) = norm.kind else { continue }
                for side in sides {
                    let dates = [side.validity.from?.description, side.validity.to?.description].compactMap { $0 }.joined(separator: " – ")
                    lines.append("    \(side.source) (\(say(side.authority.label))\(dates.isEmpty ? "" : ", " + dates)): " + say(side.says))
                }
            }
        }
        if !answer.gaps.isEmpty {
            heading("Raakt ook, niet uitgewerkt", "Also touched, not modelled")
            for finding in answer.gaps {
                let norm = rulebook.norms[finding.norm]
                lines.append("• " + say(norm.text) + " – " + say(rulebook.citationText(norm.citations)))
            }
        }
    }

    private mutating func colophon() {
        lines += [
            "",
            say("Recht van \(answer.asOf). Regelboek \(answer.rulebookRevision).", "Law as of \(answer.asOf). Rulebook \(answer.rulebookRevision)."),
        ]
        if !answer.sufficientReason.isEmpty {
            lines.append(
                say("Deze feiten dragen het oordeel al: ", "These facts alone carry the verdict: ")
                    + answer.sufficientReason.map { say(rulebook.facts[$0].name) }.joined(separator: ", ") + ".")
        }
    }
}
