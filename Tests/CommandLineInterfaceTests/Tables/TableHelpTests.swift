import Testing

@Suite("Help on tables") struct TableHelpTests {
    @Test("Every command explains itself in both languages", arguments: [[], ["profile"], ["release"], ["risk"], ["count"]])
    func bilingual(command: [String]) async throws {
        let words = ["deidentify", "table"] + command
        let english = await CommandRun(arguments: words + ["--help", "--lang", "en"])
        let dutch = await CommandRun(arguments: words + ["--help", "--lang", "nl"])
        #expect(english.status == 0 && english.output.contains("USAGE: waarborg " + words.joined(separator: " ")))
        #expect(dutch.status == 0 && dutch.output.contains("GEBRUIK: waarborg " + words.joined(separator: " ")))
        for word in ["USAGE", "OPTIONS", "OVERVIEW", "Show help", "default:"] { #expect(!dutch.output.contains(word)) }
    }

    @Test("A name that is nearly a command is offered")
    func nearly() async {
        let run = await CommandRun(arguments: ["deidentify", "table", "releese"])
        #expect(run.status == 64 && run.errors.contains("did you mean “release”?"))
    }
}
