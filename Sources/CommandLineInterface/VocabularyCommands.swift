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
            for index in found { write(rulebook.facts[index], rulebook, to: &writer) }
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

    private func write(_ fact: Fact, _ rulebook: Rulebook, to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", fact.name)
        json.field("role", fact.isFact ? "fact" : fact.role == .assessment ? "assessment" : "weighing")
        json.field("type", fact.kind.word)
        json.field("group", rulebook.groups[fact.group].id)
        json.field("question", fact.question)
        if let help = fact.help { json.field("help", help) }
        if !fact.options.isEmpty {
            json.array("options", fact.options) { json, option in
                json.beginObject()
                json.field("name", option.name)
                if let hint = option.hint { json.field("hint", hint) }
                json.endObject()
            }
        }
        json.endObject()
    }
}

extension Fact.Kind {
    /// The word for it in the rule language.
    var word: String {
        switch self {
        case .yesNo: "yes/no"
        case .oneOf: "one of"
        case .set: "set"
        case .number: "number"
        case .date: "date"
        }
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

extension Norm.Kind {
    /// The word for it in the rule language.
    var word: String {
        switch self {
        case .means: "means"
        case .rule: "rule"
        case .exception: "exception"
        case .duty: "duty"
        case .gap: "gap"
        case .conflict: "conflict"
        }
    }

    var label: Bilingual {
        switch self {
        case .means: .init(nl: "begrip", en: "concept")
        case .rule: .init(nl: "verbod", en: "prohibition")
        case .exception: .init(nl: "uitzondering", en: "exception")
        case .duty: .init(nl: "plicht", en: "duty")
        case .gap: .init(nl: "niet uitgewerkt", en: "not modelled")
        case .conflict: .init(nl: "bronnen spreken elkaar tegen", en: "sources disagree")
        }
    }
}
