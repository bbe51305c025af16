import Casework
import Rulebook
import Text

/// The conversation of an interview: shows questions, takes answers, and hands every change on to be kept.
struct InterviewSession {
    enum End { case done, stopped }

    let interview: Interview
    private(set) var assessment: AssessmentFile
    private let keep: (AssessmentFile) throws -> Void
    var rulebook: Rulebook { interview.engine.rulebook }
    /// Judgements that the person passed over, so that they are not asked twice.
    var passedOver: Set<Int> = []

    init(_ interview: Interview, _ assessment: AssessmentFile, keep: @escaping (AssessmentFile) throws -> Void) {
        (self.interview, self.assessment, self.keep) = (interview, assessment, keep)
    }

    /// Asks until nothing matters any more, the person stops, or the input ends: first what is so, then what people judged
    /// of it, which may bring new questions.
    mutating func run() throws -> End {
        put(say("Doel: ", "Goal: ") + say(interview.goal.text))
        if !assessment.order.isEmpty {
            put(say("U gaat verder: \(assessment.order.count) antwoorden.", "You go on: \(assessment.order.count) answers."))
        }
        put(
            say(
                "Bij elke vraag: ? uitleg, w waarom, o weet ik niet, b terug, l lijst, q stoppen.",
                "With every question: ? help, w why, o don't know, b back, l list, q stop."))
        while true {
            if try askFacts() == .stopped { return .stopped }
            if try !askJudgements() { return .done }
        }
    }

    private mutating func askFacts() throws -> End {
        var shown: Int?
        while let question = try next() {
            if shown != question.fact {
                show(question)
                shown = question.fact
            }
            Console.current.write("> ")
            guard let line = Console.current.readLine() else { return .stopped }
            if !Console.current.isInteractive { put(line) }
            switch TypedAnswer(line, to: question.fact, in: rulebook) {
            case .nothing: continue
            case .stop: return .stopped
            case .help: showHelp(question.fact)
            case .why: showWhy(question)
            case .list: showList()
            case .back(let number):
                if try takeBack(number) { shown = nil }
            case .mistake(let problem): put(problem)
            case .answer(let state):
                if try take(state, for: question.fact) { shown = nil }
            }
        }
        return .done
    }

    private func next() throws -> Question? {
        do { return try interview.next(assessment.situation) } catch { throw CommandFailure(error, in: rulebook) }
    }

    /// Takes an answer unless it contradicts what was said before.
    mutating func take(_ state: FactState, for fact: Int) throws -> Bool {
        var tried = assessment
        tried.situation[fact] = state
        tried.order.removeAll { $0 == fact }
        tried.order.append(fact)
        do {
            _ = try interview.engine.verdict(tried.situation, asOf: interview.date)
        } catch {
            let others = error.facts.filter { $0 != fact }.map { say(rulebook.facts[$0].name) }
            put(
                others.isEmpty
                    ? say(
                        "Dit kan niet samen met een eerder antwoord (l toont ze).", "This cannot be together with an earlier answer (l shows them).")
                    : say("Dit kan niet samen met: ", "This cannot be together with: ") + others.joined(separator: ", "))
            return false
        }
        assessment = tried
        try keep(assessment)
        return true
    }

    /// - Parameter number: of the list; the last answer when left out.
    private mutating func takeBack(_ number: Int?) throws -> Bool {
        let place = number.map { $0 - 1 } ?? assessment.order.count - 1
        guard assessment.order.indices.contains(place) else {
            put(say("Er is geen antwoord om terug te nemen.", "There is no answer to take back."))
            return false
        }
        let fact = assessment.order.remove(at: place)
        assessment.situation[fact] = nil
        try keep(assessment)
        put(say("Teruggenomen: ", "Taken back: ") + say(rulebook.facts[fact].name))
        return true
    }

    // MARK: Showing

    private func show(_ question: Question) {
        let fact = rulebook.facts[question.fact]
        put()
        put(
            say(rulebook.groups[fact.group].title) + "  ("
                + say(
                    "\(question.answered) beantwoord, nog ongeveer \(question.remaining)",
                    "\(question.answered) answered, about \(question.remaining) more")
                + ")")
        put(question.verdict.standing)
        put(say(fact.question))
        for (index, option) in fact.options.enumerated() {
            let hint = option.hint(in: Speech.language).map { " (\($0))" } ?? ""
            put("  \(index + 1)  \(say(option.name))\(hint)")
        }
        put("  " + Self.form(of: fact))
    }

    static func form(of fact: Fact) -> String {
        switch fact.kind {
        case .yesNo: say("[j of n]", "[y or n]")
        case .oneOf: say("[één nummer]", "[one number]")
        case .set:
            say(
                "[nummers, met komma's; 0 is geen van deze; met o erbij weet u de rest niet, en -2 zegt dan nee tegen 2]",
                "[numbers, with commas; 0 is none of these; with an o added you do not know the rest, and -2 then says no to 2]")
        case .number(let unit): say("[een getal, of een bereik als 3..5", "[a number, or a range such as 3..5") + (unit.isEmpty ? "]" : "; \(unit)]")
        case .date: say("[jjjj-mm-dd]", "[yyyy-mm-dd]")
        }
    }

    private func showHelp(_ fact: Int) {
        put(rulebook.facts[fact].help.map { say($0) } ?? say("Bij deze vraag is geen uitleg.", "There is no help with this question."))
        let cites = rulebook.facts[fact].citations
        if !cites.isEmpty { put(say(rulebook.citationText(cites))) }
    }

    private func showWhy(_ question: Question) {
        put(say("We vragen dit om:", "We ask this because of:"))
        for norm in question.because {
            put("• " + say(rulebook.norms[norm].text) + " – " + say(rulebook.citationText(rulebook.norms[norm].citations)))
        }
        for weighing in question.becauseWeighings { put("• " + say(rulebook.weighings[weighing].question)) }
        for impact in question.impact {
            put("  " + say(rulebook.words(for: impact.answer, of: question.fact)) + " → " + say(impact.label.text))
        }
    }

    func showList() {
        if assessment.order.isEmpty { put(say("Er is nog niets beantwoord.", "Nothing has been answered yet.")) }
        for (index, fact) in assessment.order.enumerated() {
            guard let state = assessment.situation[fact] else { continue }
            put("  \(index + 1)  " + say(rulebook.facts[fact].name) + ": " + say(rulebook.words(for: state, of: fact)))
        }
        if !assessment.order.isEmpty { put(say("  b NUMMER neemt een antwoord terug", "  b NUMBER takes an answer back")) }
    }
}

extension Verdict {
    /// The verdict, or how far it can still go: "at best …, at worst …".
    var standing: String {
        isDecided
            ? say("Staat vast: ", "Fixed: ") + say(label.text)
            : say("Op zijn best: ", "At best: ") + say(atBest.text) + say("; op zijn slechtst: ", "; at worst: ") + say(atWorst.text)
    }
}

extension Answer {
    var standing: String { verdict.standing }
}

extension Level {
    var text: Bilingual {
        switch self {
        case .notCovered: Label.notCovered.text
        case .permitted: Label.permitted.text
        case .conditions: Label.conditions.text
        case .prohibited: Label.prohibited.text
        }
    }
}
