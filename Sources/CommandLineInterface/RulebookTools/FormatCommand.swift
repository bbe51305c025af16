import ArgumentParser
import Casework
import Foundation
import Rulebook
import Text

struct FormatCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fmt",
            abstract: say("Zet de regelblokken in één opmaak, in het Nederlands of Engels.", "Lay out the rule blocks in one way, in Dutch or English."),
            discussion: say(
                "Verandert de bestanden; alles buiten de regelblokken blijft zoals het is.",
                "Changes the files; everything outside the rule blocks stays as it is."))
    }

    @OptionGroup var shared: SharedOptions

    @Option(help: help("De taal van de sleutelwoorden: nl of en.", "The language of the keywords: nl or en."))
    var keywords: Language = .en

    @Flag(help: help("Verander niets; meld wat anders zou worden (status 1).", "Change nothing; report what would differ (status 1)."))
    var check = false

    @Argument(help: help("Bestanden onder de map van het regelboek; zonder: allemaal.", "Files below the rulebook folder; all when left out."))
    var files: [String] = []

    func run() throws {
        let rulebook = try shared.loadRulebook()
        var different = 0
        for file in try RulebookFolder.markdownFiles(in: shared.folder) where files.isEmpty || files.contains(file.path) {
            let formatted = RulebookFormatter.format(file.text, rulebook, in: keywords)
            if formatted == file.text { continue }
            different += 1
            put(file.path)
            if !check {
                try Data(formatted.utf8).write(to: shared.folder.appendingPathComponent(file.path), options: .atomic)
            }
        }
        put(say("\(different) bestanden \(check ? "wijken af" : "aangepast")", "\(different) files \(check ? "differ" : "changed")"))
        if check, different > 0 { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}
