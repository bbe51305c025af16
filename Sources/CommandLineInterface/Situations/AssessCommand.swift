import ArgumentParser
import Casework
import Rulebook
import Text

struct AssessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess",
            abstract: say("Het oordeel over een beschreven situatie.", "The verdict on a described situation."),
            discussion: say(
                "De uitgangsstatus vertelt het oordeel: zie waarborg --help. Bij --all-variants telt de strengste.",
                "The exit status tells the verdict: see waarborg --help. With --all-variants the strictest counts."))
    }

    @OptionGroup var input: SituationInput
    @OptionGroup var shared: SharedOptions

    @Flag(help: help("Alle varianten, in een tabel; met --full elk voluit.", "All variants, in a table; with --full each in full."))
    var allVariants = false

    @Option(
        help: help(
            "Wat telt voor de uitgangsstatus: law (wet en rechter), guidance (ook richtsnoeren) of house (ook huisregels).",
            "What counts for the exit status: law (statute and case law), guidance (also guidance) or house (also house rules)."))
    var layer: LayerChoice = .law

    @Flag(
        help: help(
            "Ook de handhavingsmodus, apart: wat de verantwoordelijke moet aantonen en niet bekend is, telt tegen hem.",
            "The enforcement mode as well, apart: what the controller has to show and is not known counts against them."))
    var enforcement = false

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    @Flag(help: help("Bewijzen tot het laatste feit.", "Proofs to the last fact."))
    var full = false

    func validate() throws {
        if allVariants, input.variant != nil {
            throw ValidationError(say("Kies --variant of --all-variants, niet allebei.", "Choose --variant or --all-variants, not both."))
        }
    }

    func run() throws {
        let engine = try shared.loadEngine()
        let loaded = try input.load(engine.rulebook)
        let status = allVariants ? try assessAll(loaded, engine) : try assessOne(loaded, engine)
        throw ExitCode(status.rawValue)
    }

    private func assessOne(_ loaded: SituationInput.Loaded, _ engine: Engine) throws -> ExitStatus {
        let answer = try shared.withPrecedents(engine.answered(loaded.situation, asOf: loaded.date), engine)
        let enforced = engine.withBurden(loaded.situation)
        let inEnforcement = enforcement ? try engine.answered(enforced, asOf: loaded.date) : nil
        if json {
            var writer = JSONWriter(capacity: 32_768)
            let answers = AnswerJSON(engine.rulebook)
            if let inEnforcement {
                writer.beginObject()
                writer.key("answer")
                answers.write(answer, to: &writer)
                writer.object("enforcement") { json in
                    json.array("assumed", engine.rulebook.assumed(loaded.situation, enforced).map { engine.rulebook.facts[$0].name.en })
                    json.key("answer")
                    answers.write(inEnforcement, to: &json)
                }
                writer.endObject()
            } else {
                answers.write(answer, to: &writer)
            }
            put(writer.string)
        } else {
            Console.current.write(TextReport(engine.rulebook, answer, in: shared.language, isFull: full).render())
            if let inEnforcement { writeEnforcement(inEnforcement, engine.rulebook.assumed(loaded.situation, enforced), engine.rulebook) }
        }
        return ExitStatus(answer.headline(in: layer.layer))
    }

    private func writeEnforcement(_ answer: Answer, _ assumed: [Int], _ rulebook: Rulebook) {
        put()
        put(say("HANDHAVINGSMODUS", "ENFORCEMENT MODE"))
        put(
            say(
                "Dit is een ander oordeel dan hierboven: wat de verantwoordelijke niet heeft aangetoond, telt hier tegen hem.",
                "This is another verdict than the one above: what the controller has not shown counts against them here."))
        if assumed.isEmpty { put(say("Er is niets aangenomen.", "Nothing was assumed.")) }
        for fact in assumed {
            let state = answer.situation[fact].map { say(rulebook.words(for: $0, of: fact)) } ?? ""
            put("  " + say("aangenomen: ", "assumed: ") + say(rulebook.facts[fact].name) + ": " + state)
        }
        put()
        Console.current.write(TextReport(rulebook, answer, in: shared.language, isFull: full).render())
    }

    private func assessAll(_ loaded: SituationInput.Loaded, _ engine: Engine) throws -> ExitStatus {
        let all: [(id: String, name: Bilingual, situation: Situation)] =
            [("", loaded.assessment.title, loaded.assessment.situation)]
            + loaded.assessment.variants.map { ($0.id, $0.name, $0.situation) }
        let options = full || json ? AnswerOptions() : AnswerOptions.reasons
        let precedents = full || json ? try shared.precedents(engine) : nil
        let answers = try all.map { variant in
            let answer = try engine.answered(variant.situation, asOf: loaded.date, options: options)
            return (variant: variant, answer: precedents?.added(to: answer) ?? answer)
        }
        if json {
            write(answers, loaded, engine.rulebook)
        } else {
            let width = all.map(\.id.count).max() ?? 0
            for (variant, answer) in answers {
                let id = variant.id.isEmpty ? "–" : variant.id
                put(
                    id + String(repeating: " ", count: max(0, width - id.count)) + "  " + say(answer.headline(in: layer.layer).text) + "  |  "
                        + say(variant.name))
            }
            if full {
                for (variant, answer) in answers {
                    put("\n── " + say(variant.name) + (variant.id.isEmpty ? "" : " [\(variant.id)]") + "\n")
                    Console.current.write(TextReport(engine.rulebook, answer, in: shared.language, isFull: true).render())
                }
            }
        }
        return answers.map { ExitStatus($0.answer.headline(in: layer.layer)) }.max { $0.rawValue < $1.rawValue } ?? .permitted
    }

    private func write(
        _ answers: [(variant: (id: String, name: Bilingual, situation: Situation), answer: Answer)], _ loaded: SituationInput.Loaded,
        _ rulebook: Rulebook
    ) {
        var json = JSONWriter(capacity: 65_536)
        let writer = AnswerJSON(rulebook)
        json.beginObject()
        json.field("title", loaded.assessment.title)
        json.key("answer")
        if let first = answers.first { writer.write(first.answer, to: &json) }
        json.array("variants", answers.dropFirst()) { json, item in
            json.beginObject()
            json.field("id", item.variant.id)
            json.field("name", item.variant.name)
            json.key("answer")
            writer.write(item.answer, to: &json)
            json.endObject()
        }
        json.endObject()
        put(json.string)
    }
}
