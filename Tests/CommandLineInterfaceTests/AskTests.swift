import Foundation
import Testing

@Suite struct AskTests {
    /// The interview asks the days first: their answer settles the verdict in half of the cases.
    @Test("from the first question to the report")
    func complete() async {
        let run = await CommandRun("ask", input: ["40"])
        #expect(run.status == 40)
        #expect(run.output.contains("How many days do you keep the images?\n  [a number, or a range such as 3..5; days]\n> 40\n"))
        #expect(run.output.contains("No question is left that matters.\n\nIs this allowed?  PROHIBITED\n"))
    }

    @Test("what is typed at a question: help, why, list, mistakes, back, stop")
    func conversation() async {
        let run = await CommandRun("ask", input: ["?", "w", "l", "many", "b", "7", "?", "street, shop", "9", "l", "b 1", "q"])
        #expect(run.output.contains("There is no help with this question.\n"))
        #expect(run.output.contains("We ask this because of:\n• keeping images longer than 28 days is prohibited – Art. 3 CAM\n"))
        #expect(run.output.contains("Nothing has been answered yet.\n"))
        #expect(run.output.contains("“many” is not possible for “days kept” – possible: a whole number, or a range such as 3..5\n"))
        #expect(run.output.contains("There is no answer to take back.\n"))
        #expect(run.output.contains("Look at what the camera really sees.\n"))
        #expect(run.output.contains("Choose a number from 1 to 3.\n"))
        #expect(run.output.contains("  1  days kept: 7\n  b NUMBER takes an answer back\n"))
        #expect(run.output.contains("Taken back: days kept\n"))
        #expect(run.output.hasSuffix("> q\n\nAt best: permitted; at worst: prohibited\n"))
        #expect(run.status == 21)
    }

    @Test("whoever is cut off between answers goes on where they were, in either format", arguments: ["answers.yaml", "answers.json"])
    func resumed(name: String) async throws {
        let path = CommandRun.freshPath(name)
        defer { try? FileManager.default.removeItem(atPath: path) }
        // The input ends after one answer, as when the terminal is closed.
        let first = await CommandRun("ask", path, input: ["7"])
        #expect(first.status == 21)
        #expect(first.output.hasSuffix("Kept. Go on with: waarborg ask \(path)\n"))
        // Days are known; place (3 = shop), no sound, visitors, no employees; then only the sign is left.
        let second = await CommandRun("ask", path, input: ["3", "n", "2", "y"])
        #expect(second.output.contains("You go on: 1 answers."))
        #expect(!second.output.contains("How many days"))
        #expect(second.status == 0)
        #expect(second.output.contains("Is this allowed?  PERMITTED\n"))
        #expect(await CommandRun("assess", path).status == 0)
    }

    @Test("back takes the last answer, also after resuming")
    func backAfterResuming() async throws {
        let path = CommandRun.freshPath("answers.yaml")
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = await CommandRun("ask", path, input: ["7", "3"])
        let resumed = await CommandRun("ask", path, input: ["b"])
        #expect(resumed.output.contains("Taken back: place\n"))
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(kept == "title: {nl: \"Antwoorden van 2026-11-21\", en: \"Answers of 2026-11-21\"}\nfacts:\n  days kept: 7\n")
    }

    @Test("don't know is an answer: it is not asked again, and the verdict stays open")
    func unknown() async {
        let run = await CommandRun("ask", input: ["-", "3", "n", "2"])
        #expect(run.status == 21)
        #expect(run.output.contains("Is this allowed?  UNDECIDED\n"))
        #expect(run.output.contains("• How many days do you keep the images?  [days kept]\n"))
    }

    @Test("an answer that contradicts another is not taken")
    func contradiction() async throws {
        let path = CommandRun.freshPath("answers.yaml")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "facts: {days kept: 7, people: [employees], sound is recorded: no}\n".write(toFile: path, atomically: true, encoding: .utf8)
        let run = await CommandRun("ask", path, input: ["1"])
        #expect(run.output.contains("This cannot be together with"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "facts: {days kept: 7, people: [employees], sound is recorded: no}\n")
    }

    @Test("an existing file with variants keeps them")
    func keepsVariants() async throws {
        let path = CommandRun.freshPath("answers.yaml")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try FileManager.default.copyItem(atPath: CommandRun.shop, toPath: path)
        _ = await CommandRun("what-if", path, "place=toilet")
        let before = await CommandRun("assess", path, "--all-variants").output
        try String(contentsOfFile: path, encoding: .utf8).replacing("  sound is recorded: no\n  days", with: "  days")
            .write(toFile: path, atomically: true, encoding: .utf8)
        _ = await CommandRun("ask", path, input: ["n"])
        #expect(await CommandRun("assess", path, "--all-variants").output == before)
    }
}

@Suite struct AskJudgementTests {
    /// 7 days in a shop, no sound, employees in the picture: what is left is a judgement, and after a yes the sign.
    private let facts = ["7", "3", "n", "1"]

    @Test("what people judged is asked last, and settles the verdict")
    func judged() async {
        let yes = await CommandRun("ask", input: facts + ["y", "y"])
        #expect(yes.output.contains("Does the purpose outweigh filming staff?\n  [y, n or Enter]\n> y\n"))
        #expect(yes.output.contains("Is this allowed?  PERMITTED\n") && yes.status == 0)
        let no = await CommandRun("ask", input: facts + ["perhaps", "n"])
        #expect(no.output.contains("“perhaps”") && no.status == 40)
    }

    @Test("passed over, or the end of the input, leaves it to people", arguments: [[""], [], ["q"]])
    func passedOver(input: [String]) async {
        let run = await CommandRun("ask", input: facts + input)
        #expect(run.output.contains("NEEDS A HUMAN WEIGHING") && run.status == 20)
    }

    @Test("a list of which only a part is known")
    func partlyKnown() async {
        let run = await CommandRun("ask", input: ["7", "3", "n", "2, o", "l", "q"])
        #expect(run.output.contains("people: visitors; not known: employees, children\n"))
    }
}

@Suite struct CheckCommandTests {
    @Test("as JSON, with what is still to verify, and quickly")
    func json() async throws {
        let run = await CommandRun("rulebook", "check", "--json", "--quick")
        let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(value["errors"] as? Int == 0 && run.status == 0)
        #expect((value["rulebook"] as? [String: Any])?["norms"] as? Int == 6)
    }

    @Test("a rule that can never apply is found by the search, and counts when strict")
    func dead() async throws {
        let folder = URL(fileURLWithPath: CommandRun.freshPath("law"))
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["cameras.md", "vocabulary.md"] {
            try FileManager.default.copyItem(
                at: CommandRun.fixtures.appendingPathComponent("Law/\(name)"), to: folder.appendingPathComponent(name))
        }
        let dead = """
            ---
            title-nl: x
            title-en: x
            regime: CAM
            ---
            ```rule
            rule DEAD
              nl  x
              en  x
              when all of
                - place is street
                - people includes employees
              cites CAM 9
            ```
            """
        try Data(dead.utf8).write(to: folder.appendingPathComponent("dead.md"))
        let quick = await CommandRun("rulebook", "check", "--rulebook", folder.path, "--strict", "--quick")
        let full = await CommandRun("rulebook", "check", "--rulebook", folder.path, "--strict")
        let lenient = await CommandRun("rulebook", "check", "--rulebook", folder.path)
        #expect(!quick.errors.contains("DEAD"))
        #expect(full.errors.contains("“DEAD” cannot apply in any situation") && full.status == 1)
        #expect(lenient.errors.contains("“DEAD”") && lenient.status == 0)
    }
}
