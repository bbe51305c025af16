import Casework
import Rulebook
import Text

extension InterviewSession {
    /// Asks what people judged of what the law leaves to them. Every answer may be passed over: then the verdict stays open there.
    /// - Returns: whether something was answered.
    mutating func askJudgements() throws -> Bool {
        let open = try openJudgements()
        if open.isEmpty { return false }
        if passedOver.isEmpty {
            put()
            put(
                say(
                    "De feiten zijn bekend. Wat nu komt is een oordeel: de wet laat het aan mensen. Is er al geoordeeld, vul dat dan in. Enter slaat over.",
                    "The facts are known. What follows is a judgement: the law leaves it to people. If it was made already, fill it in. Enter passes over."
                ))
        }
        var isAnswered = false
        for (fact, sheet) in open {
            show(fact, sheet)
            switch try judgement(fact) {
            case .answered: isAnswered = true
            case .passed: passedOver.insert(fact)
            case .ended: return false
            }
        }
        return isAnswered
    }

    private enum Reply { case answered, passed, ended }

    private mutating func judgement(_ fact: Int) throws -> Reply {
        while true {
            Console.current.write("> ")
            guard let line = Console.current.readLine() else { return .ended }
            if !Console.current.isInteractive { put(line) }
            switch TypedAnswer(line, to: fact, in: rulebook) {
            case .nothing: return .passed
            case .stop: return .ended
            case .answer(let state): if try take(state, for: fact) { return .answered }
            case .mistake(let problem): put(problem)
            case .list: showList()
            case .help, .why, .back:
                put(rulebook.facts[fact].help.map { say($0) } ?? say("j, n, o (weten ze nog niet) of Enter.", "y, n, o (they do not know yet) or Enter."))
            }
        }
    }

    /// Judgements on which the answer hangs and about which nothing was said, with the sheet of those that have one.
    private func openJudgements() throws -> [(fact: Int, sheet: WeighingSheet?)] {
        let options = AnswerOptions.reasons
        let answer = try interview.engine.answered(assessment.situation, asOf: interview.date, options: options)
        let sheets = answer.weighings.filter { $0.outcome == .unknown }.map { (fact: rulebook.weighings[$0.weighing].outcome, sheet: Optional($0)) }
        let weighed = Set(sheets.map(\.fact))
        let others = answer.assessments.filter { !weighed.contains($0) }.map { (fact: $0, sheet: WeighingSheet?.none) }
        return (sheets + others).filter { assessment.situation[$0.fact] == nil && !passedOver.contains($0.fact) }
    }

    private func show(_ fact: Int, _ sheet: WeighingSheet?) {
        put()
        put(say(rulebook.facts[fact].question))
        if let sheet {
            let weighing = rulebook.weighings[sheet.weighing]
            put("  " + say(rulebook.citationText(weighing.citations)))
            for factor in sheet.factors {
                for line in factor.lines where line.value == .yes {
                    put("  \(line.direction.rawValue > 0 ? "+" : "−") " + say(rulebook.words(for: line.condition)))
                }
            }
        }
        put("  " + say("[j, n of Enter]", "[y, n or Enter]"))
    }
}
