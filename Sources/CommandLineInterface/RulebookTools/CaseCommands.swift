import ArgumentParser
import Casework
import Rulebook
import Text

struct CaseCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "case", abstract: say("Houd besliste zaken tegen het regelboek.", "Hold decided cases against the rulebook."),
            subcommands: [CaseTestCommand.self, CaseShowCommand.self])
    }
}

struct CaseShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: say(
                "Een besliste zaak: wat er gebeurde, wat er werd beslist, en wat het regelboek ervan zegt.",
                "A decided case: what happened, what was decided, and what the rulebook says."))
    }

    @Argument(help: help("De id van de zaak.", "The id of the case."))
    var id: String

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("Met de volledige redenering.", "With the full reasoning."))
    var full = false

    func run() throws {
        let engine = try shared.loadEngine()
        let (library, _) = try CaseLibrary.read(shared.folder, rulebook: engine.rulebook)
        let all = library.decided + library.contested
        guard let decided = all.first(where: { $0.id == id }) else {
            throw CommandFailure(
                .badInput, "unknown-case", .init(nl: "er is geen zaak “\(id)”", en: "there is no case “\(id)”"),
                hint: suggestion(for: id, among: all.map(\.id)).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") })
        }
        write(decided, engine)
        let answer = try shared.withPrecedents(engine.answered(decided.situation, asOf: decided.asOf), engine)
        put()
        Console.current.write(TextReport(engine.rulebook, answer, in: shared.language, isFull: full).render())
    }

    private func write(_ decided: DecidedCase, _ engine: Engine) {
        put(say(decided.name))
        put(
            "\(decided.authority), \(decided.decided) – \(decided.source)"
                + (decided.verify.map { say("  ⚠ te verifiëren: ", "  ⚠ to verify: ") + say($0) } ?? ""))
        put()
        put(say(decided.summary))
        put(say("Beslist: ", "Decided: ") + say(decided.outcome.text) + ". " + say(decided.decision))
        if let contested = decided.contested { put(say("Omstreden: ", "Contested: ") + say(contested)) }
        if let miss = decided.miss { put(say("Wij wijken af: ", "We differ: ") + say(miss)) }
        if !decided.decisive.isEmpty { put(say("Doorslaggevend: ", "Decisive: ") + decided.decisive.joined(separator: ", ")) }
        put()
        put(say("Feiten en oordelen:", "Facts and assessments:"))
        for fact in decided.situation.states.keys.sorted() {
            guard let state = decided.situation[fact] else { continue }
            put("  " + say(engine.rulebook.facts[fact].name) + ": " + say(engine.rulebook.words(for: state, of: fact)))
        }
    }
}
