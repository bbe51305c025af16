import ArgumentParser
import Rulebook
import Text

struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: say(
                "De volledige redenering, of die van één norm: ook waarom hij niet geldt.",
                "The full reasoning, or that of one norm: also why it does not apply."))
    }

    @OptionGroup var input: SituationInput

    @Argument(help: help("De id van een regel, plicht, uitzondering, begrip of afweging.", "The id of a rule, duty, exception, concept or weighing."))
    var norm: String?

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let engine = try shared.loadEngine()
        let loaded = try input.load(engine.rulebook)
        let answer = try shared.withPrecedents(engine.answered(loaded.situation, asOf: loaded.date), engine)
        if let norm {
            try explain(norm, answer, engine)
        } else if json {
            put(String(decoding: AnswerJSON(engine.rulebook).bytes(answer), as: UTF8.self))
        } else {
            Console.current.write(TextReport(engine.rulebook, answer, in: shared.language, isFull: true).render())
        }
        throw ExitCode(ExitStatus(answer.headline).rawValue)
    }

    private func explain(_ id: String, _ answer: Answer, _ engine: Engine) throws {
        let rulebook = engine.rulebook
        if let index = rulebook.norm(id) {
            let explanation: NormExplanation
            do { explanation = try engine.explanation(of: index, answer.situation, asOf: answer.asOf) } catch {
                throw CommandFailure(error, in: rulebook)
            }
            if json {
                var writer = JSONWriter()
                AnswerJSON(rulebook).write(explanation, to: &writer)
                put(writer.string)
            } else {
                write(explanation, rulebook, answer.asOf)
            }
        } else if let index = rulebook.weighing(id) {
            explainWeighing(index, answer, rulebook)
        } else {
            let ids = rulebook.norms.map(\.id) + rulebook.weighings.map(\.id)
            throw CommandFailure(
                .badInput, "unknown-norm", .init(nl: "er is geen norm “\(id)”", en: "there is no norm “\(id)”"),
                hint: suggestion(for: id, among: ids).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                    ?? .init(nl: "zoek met: waarborg norms WOORD", en: "look it up with: waarborg norms WORD"))
        }
    }

    private func write(_ explanation: NormExplanation, _ rulebook: Rulebook, _ date: LawDate) {
        let norm = rulebook.norms[explanation.finding.norm]
        let proofs = ProofText(rulebook, in: shared.language, isFull: true)
        for line in proofs.lines(for: explanation.finding, isBrief: true) { put(line) }
        guard explanation.isInForce else {
            put(say("Geldt niet: niet van kracht op \(date).", "Does not apply: not in force on \(date)."))
            return
        }
        switch explanation.finding.value {
        case .yes: put(say("Geldt, want:", "Applies, because:"))
        case .no: put(say("Geldt niet, want:", "Does not apply, because:"))
        case .unknown: put(say("Nog open. Het hangt op:", "Still open. It hangs on:"))
        }
        for line in proofs.lines(for: explanation.finding).dropFirst(norm.mend == nil ? 2 : 3) { put(line) }
        if let status = explanation.status { put(say("De plicht: ", "The duty: ") + say(status.text)) }
    }

    private func explainWeighing(_ index: Int, _ answer: Answer, _ rulebook: Rulebook) {
        let weighing = rulebook.weighings[index]
        put("• " + say(weighing.question))
        put("  " + say(rulebook.citationText(weighing.citations)) + "  [\(weighing.id)]")
        guard let sheet = answer.weighings.first(where: { $0.weighing == index }) else {
            put(
                say(
                    "Hier niet af te wegen: de afweging speelt niet of doet er niet meer toe.",
                    "Not to be weighed here: it is not at stake, or no longer matters."))
            return
        }
        switch sheet.outcome {
        case .yes: put(say("Uitkomst: ja", "Outcome: yes"))
        case .no: put(say("Uitkomst: nee", "Outcome: no"))
        case .unknown: put(say("Nog af te wegen.", "Still to be weighed."))
        }
        let proofs = ProofText(rulebook, in: shared.language, isFull: true)
        for factor in sheet.factors {
            put("  " + say(weighing.factors[factor.factor].title))
            for line in factor.lines {
                let side = line.direction.rawValue > 0 ? say("voor", "for") : say("tegen", "against")
                for text in proofs.lines(for: line.condition, indent: 4) { put(text + "  (\(side))") }
            }
        }
    }
}
