import Foundation
import Testing

@Suite struct BadInputTests {
    @Test("an unknown fact points at its place, shows the line and suggests a name")
    func unknownFact() async {
        let run = await CommandRun("assess", "-", input: ["facts:", "  stage: planned", "  sond is recorded: yes"])
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                <standard input>:3:3: error: the rulebook does not know “sond is recorded” [unknown-fact]
                  3 |   sond is recorded: yes
                    |   ^
                  → did you mean “sound is recorded”?

                """)
    }

    @Test("in Dutch, one line per mistake")
    func plainDutch() async {
        let run = await CommandRun(
            "assess", "-", "--error-format", "plain", input: ["facts:", "  plek: staat", "  dagen bewaard: veel"], locale: "nl_NL.UTF-8")
        #expect(
            run.errors == """
                <standaardinvoer>:2:9: fout: “staat” kan niet bij “plek” (bedoelt u “straat”?) [wrong-value]
                <standaardinvoer>:3:18: fout: “veel” kan niet bij “dagen bewaard” (mogelijk: een geheel getal, of een bereik als 3..5) [wrong-value]

                """)
    }

    @Test func asJSON() async throws {
        let run = await CommandRun("assess", "-", "--error-format", "json", input: ["facts:", "  place: moon"])
        let line = try #require(run.errors.split(separator: "\n").first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["code"] as? String == "wrong-value")
        #expect(object["line"] as? Int == 2)
        #expect(object["column"] as? Int == 10)
        #expect((object["message"] as? [String: String])?["nl"] == "“moon” kan niet bij “plek”")
    }

    @Test func badYAML() async {
        let run = await CommandRun("assess", "-", input: ["facts:", "  place: : street"])
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("<standard input>:2:10: error: this is not valid YAML or JSON"))
    }

    @Test func notText() async throws {
        let path = CommandRun.freshPath("bytes.yaml")
        try Data([0x66, 0x0A, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
        let run = await CommandRun("assess", path)
        #expect(run.status == 65)
        #expect(run.errors.contains(":2:1: error: this is not text in UTF-8 [not-utf8]"))
    }

    @Test("facts that cannot be true together: a camera in the street may not film staff here")
    func contradiction() async {
        let run = await CommandRun("assess", "-", input: ["facts: {place: street, people: [employees]}"])
        #expect(run.status == 65)
        #expect(run.errors.contains("these cannot be true together: "))
        #expect(run.errors.contains("[contradiction]"))
        #expect(run.errors.contains("“place”") && run.errors.contains("“people”"))
    }

    @Test(
        "names that are not there",
        arguments: [
            (arguments: ["assess", "nowhere.yaml"], status: 66, says: "there is no file “nowhere.yaml”"),
            (["assess", CommandRun.shop, "--rulebook", "/nowhere"], 66, "there is no rulebook in “/nowhere”"),
            (["assess", CommandRun.shop, "--variant", "no-sing"], 65, "did you mean “no-sign”?"),
            (["explain", CommandRun.shop, "CAM-SING"], 65, "did you mean “CAM-SIGN”?"),
            (["case", "show", "cafe-2012"], 65, "did you mean “cafe-2021”?"),
            (["case", "test", "cafe-2012"], 65, "did you mean “cafe-2021”?"),
        ])
    func absent(arguments: [String], status: Int, says: String) async {
        let run = await CommandRun(arguments: arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(says))
    }

    @Test(
        "a command that is not written well",
        arguments: [
            ["assess"], ["assess", "x", "--as-of", "2026-02-30"], ["assess", "x", "--nonsense"], ["what-if", "x"],
            ["assess", "x", "--variant", "a", "--all-variants"],
        ])
    func usage(arguments: [String]) async {
        let run = await CommandRun(arguments: arguments)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: "))
        let dutch = await CommandRun(arguments: arguments, locale: "nl_NL.UTF-8")
        #expect(dutch.errors.hasPrefix("Fout: "))
        let json = await CommandRun(arguments: arguments + ["--error-format", "json"])
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.errors.utf8)) }
    }

    @Test("a command that is not there suggests one, in the language asked for before its name")
    func unknownCommand() async {
        let run = await CommandRun("--lang", "en", "asess", "x.yaml", locale: "nl_NL.UTF-8")
        #expect(run.status == 64)
        #expect(run.errors == "waarborg: error: “waarborg” has no command “asess” [unknown-command]\n  → did you mean “assess”?\n")
        let nested = await CommandRun("rulebook", "frmt")
        #expect(nested.errors.contains("did you mean “fmt”?"))
        let strange = await CommandRun("rulebook", "paint")
        #expect(strange.status == 64 && strange.errors.contains("there are: check, "))
    }

    @Test("a day in the Dutch order says how to write it")
    func dayTurned() async {
        let run = await CommandRun("assess", "-", "--as-of", "1-3-2026", input: ["facts: {}"])
        #expect(run.status == 64)
        #expect(run.errors.contains("write a day that exists as yyyy-mm-dd, for instance 2026-03-01"))
    }

    @Test("a folder and a decided case are not situations")
    func notASituation() async {
        let folder = await CommandRun("assess", FileManager.default.temporaryDirectory.path)
        #expect(folder.status == 66 && folder.errors.contains("is a folder, not a file"))
        let decided = await CommandRun("assess", "-", input: ["case: x-2020", "outcome: prohibited", "facts: {}"])
        #expect(decided.status == 65 && decided.errors.contains("waarborg case show x-2020"))
    }

    @Test("mistakes in the rulebook show the line at fault")
    func rulebookMistake() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = "---\ntitle-nl: a\ntitle-en: b\n---\n\nrule OUTSIDE\n  nl  x\n\n```rule\nsource LAW\n  nl  wet\n  en  law\n  levl statute\n```\n"
        try Data(text.utf8).write(to: folder.appendingPathComponent("law.md"))
        let run = await CommandRun("rulebook", "check", "--rulebook", folder.path)
        #expect(run.status == 1)
        #expect(
            run.errors.contains("law.md:6:1: warning: this looks like a rule, but stands outside ```rule and does not count [unfenced]\n  6 | rule OUTSIDE\n"))
        #expect(run.errors.contains("  13 |   levl statute\n"))
    }
}
