import ArgumentParser
import Rulebook
import Text

struct FactsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "facts",
            abstract: say("Zoek in de woorden waarmee u een situatie beschrijft.", "Search the words with which you describe a situation."))
    }

    @Argument(
        help: help(
            "Woorden in naam, vraag, keuzes of uitleg; alle feiten als u niets geeft.",
            "Words in name, question, options or help; all facts when left out."))
    var words: [String] = []

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let rulebook = try shared.loadRulebook()
        let found = rulebook.facts(matching: words)
        if json {
            var writer = JSONWriter(capacity: 65_536)
            writer.beginArray()
            for index in found {
                writer.beginObject()
                FactJSON(rulebook).writeFields(index, to: &writer)
                writer.endObject()
            }
            writer.endArray()
            put(writer.string)
            return
        }
        for index in found { write(rulebook.facts[index], isBrief: words.isEmpty) }
        if found.isEmpty { put(say("Niets gevonden.", "Nothing found.")) }
    }

    private func write(_ fact: Fact, isBrief: Bool) {
        let kind = fact.isFact ? "" : say("  (oordeel)", "  (assessment)")
        put(say(fact.name) + "  [\(fact.name[shared.language.other])]" + kind)
        if isBrief { return }
        put("  " + say(fact.question))
        for option in fact.options { put("  - " + say(option.name) + (option.hint(in: Speech.language).map { " (\($0))" } ?? "")) }
        if fact.options.isEmpty { put("  " + InterviewSession.form(of: fact)) }
        if let help = fact.help { put("  " + say(help)) }
        put()
    }
}

struct NormsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "norms",
            abstract: say("Zoek regels, plichten, uitzonderingen en begrippen.", "Search rules, duties, exceptions and concepts."))
    }

    @Argument(help: help("Woorden in id, tekst of bron; alle normen als u niets geeft.", "Words in id, text or source; all norms when left out."))
    var words: [String] = []

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let rulebook = try shared.loadRulebook()
        let found = rulebook.norms(matching: words).map { rulebook.norms[$0] }
        if json {
            var writer = JSONWriter(capacity: 65_536)
            writer.beginArray()
            for norm in found {
                writer.beginObject()
                writer.field("id", norm.id)
                writer.field("kind", norm.kind.word)
                writer.field("text", norm.text)
                writer.field("cites", rulebook.citationText(norm.citations))
                writer.field("authority", norm.authority.word)
                writer.field("at", norm.position.description)
                writer.endObject()
            }
            writer.endArray()
            put(writer.string)
            return
        }
        for norm in found {
            put("\(norm.id)  " + say(norm.kind.label) + ": " + say(norm.text))
            if !words.isEmpty { put("  " + say(rulebook.citationText(norm.citations)) + "  \(norm.position)") }
        }
        if found.isEmpty { put(say("Niets gevonden.", "Nothing found.")) }
    }
}
