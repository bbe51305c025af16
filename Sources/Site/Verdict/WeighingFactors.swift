import Markup
import Rulebook
import Text

/// What counts in a weighing: for and against, what is not known yet, and how others decided. Never a score.
struct WeighingFactors: Component {
    let readable: Readable
    let sheet: WeighingSheet
    /// Where a question is answered; nil for whoever cannot.
    let question: @Sendable (Int) -> SitePath?

    /// Of the headings over each part.
    var level = HeadingLevel.four

    private var say: Say { readable.say }
    private var language: Language { readable.language }
    private var rulebook: Rulebook { readable.rulebook }

    var html: Flow {
        Flow {
            side(say("Voor", "For")) { $0.rawValue > 0 }
            side(say("Tegen", "Against")) { $0.rawValue < 0 }
            open
            precedents
        }
    }

    /// How decided cases came out on the same question, and what they have to say here.
    private var precedents: Flow {
        let speaking = sheet.precedents
        guard !speaking.isEmpty else { return .empty }
        return Flow {
            Heading(level, say("Zo beslisten anderen", "How others decided"))
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
    private func side(_ title: Phrasing, _ isOn: (Weighing.Direction) -> Bool) -> Flow {
        let weighing = rulebook.weighings[sheet.weighing]
        let lines = sheet.factors.flatMap { factor in
            factor.lines.filter { $0.value == .yes && isOn($0.direction) }.map { (factor: weighing.factors[factor.factor].title, line: $0) }
        }
        guard !lines.isEmpty else { return .empty }
        let strong = lines.filter { abs($0.line.direction.rawValue) == 2 }
        let other = lines.filter { abs($0.line.direction.rawValue) != 2 }
        return Flow {
            Heading(level, title)
            BulletList(
                (strong + other).map { item in
                    let weight = abs(item.line.direction.rawValue) == 2 ? say("; weegt zwaar", "; weighs heavily") : ""
                    return readable.words(item.line.condition) + " " + .muted("(" + say(item.factor) + weight + ")")
                })
        }
    }

    /// What counts too but is not known: the questions that tell.
    private var open: Flow {
        let lines = sheet.factors.flatMap(\.lines).filter { $0.value == .unknown }
        var seen = Set<Readable.OpenPoint>()
        let points = lines.compactMap { readable.openPoint(in: [$0.condition]) }.filter { seen.insert($0).inserted }
        guard !points.isEmpty else { return .empty }
        return Flow {
            Heading(level, say("Nog te beantwoorden", "Still to answer"))
            BulletList(
                points.map { point in
                    switch point {
                    case .question(let fact):
                        question(fact).map { .link(Phrasing(rulebook.facts[fact].question[language]), to: $0) }
                            ?? Phrasing(rulebook.facts[fact].question[language])
                    case .judgement(let fact):
                        say("Een oordeel van mensen: ", "A judgement by people: ") + Phrasing(rulebook.facts[fact].question[language])
                    }
                })
        }
    }
}
