import ArgumentParser
import Casework
import Rulebook
import Text

struct BookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "book",
            abstract: say(
                "Schrijf het hele rulebook uit als één leesbaar document (Markdown).", "Write out the whole rulebook as one readable document (Markdown)."))
    }

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let rulebook = try shared.loadRulebook()
        put("# " + say("Het wetboek van Waarborg", "The law book of Waarborg"))
        put(say("Regelboek \(rulebook.revision)", "Rulebook \(rulebook.revision)"))
        for file in rulebook.files { write(file, rulebook) }
    }

    private func write(_ file: LawFile, _ rulebook: Rulebook) {
        put("\n## " + say(file.title) + "\n")
        for element in file.elements {
            switch element {
            case .heading(let level, let text, _): put(String(repeating: "#", count: min(6, level + 2)) + " " + text + "\n")
            case .prose(let text, _): put(text + "\n")
            case .provision(let provision): write(provision)
            case .rules(let block):
                let last = block.firstLine + block.text.split(separator: "\n", omittingEmptySubsequences: false).count
                let norms = rulebook.norms.filter { $0.position.file == file.path && (block.firstLine..<last).contains($0.position.line) }
                for norm in norms where !norm.text.isEmpty {
                    let cites = say(rulebook.citationText(norm.citations))
                    put("- **\(norm.id)** " + say(norm.text) + (cites.isEmpty ? "" : " (\(cites))") + mark(norm.verify))
                }
                put("")
            }
        }
    }

    private func write(_ provision: Provision) {
        let status =
            switch provision.status {
            case .modelled: say("gemodelleerd", "modelled")
            case .weighing: say("aan mensen gelaten", "left to people")
            case .notModelled(let reason): say("niet gemodelleerd: ", "not modelled: ") + say(reason)
            }
        put("> **\(provision.citation)** " + say(provision.restatement))
        put("> _\(status)_" + mark(provision.verify) + "\n")
    }

    private func mark(_ verify: Bilingual?) -> String {
        verify.map { " ⚠ " + say("te verifiëren: ", "to verify: ") + say($0) } ?? ""
    }
}
