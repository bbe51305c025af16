import Testing
import Text

@testable import CommandLineInterface

/// What is told of a mistake says what there is, and counts are written as people write them.
@Suite struct DeidentifyMessagesTests {
    @Test(arguments: [
        (["--column", "nosuch"], "no column “nosuch”", "naam, tekst, tekst, nr"), (["--column", "nam"], "did you mean “naam”?", "naam, tekst, tekst, nr"),
        (["--column", "7"], "no column “7”", "naam, tekst, tekst, nr"), (["--column", "tekst"], "2 columns are called “tekst”", "2, 3"),
        (["--column", "naam", "--no-header"], "only numbers", "from 1 to 4"),
    ])
    func `A column that is not there is told with those that are`(_ options: [String], _ message: String, _ hint: String) async throws {
        let folder = try TextFolder(["a.csv": "naam;tekst;tekst;nr\nx;y;z;1\n"])
        defer { folder.remove() }
        let run = await folder.run([folder.file("a.csv"), "--out", folder.file("b.csv")] + options)
        #expect(run.status == 65 && folder.read("b.csv") == nil)
        #expect(run.told.contains(message) && run.told.contains(hint), "\(run.told)")
    }

    @Test func `A first row about somebody is not told among the columns`() async throws {
        let folder = try TextFolder(["a.csv": "Jan Jansen;j.jansen@voorbeeld.example\nPiet;x\n"])
        defer { folder.remove() }
        let run = await folder.run([folder.file("a.csv"), "--out", folder.file("b.csv"), "--column", "nosuch"])
        #expect(run.status == 65 && !run.told.contains("Jansen") && !run.told.contains("voorbeeld") && run.told.contains("--no-header"), "\(run.told)")
    }

    @Test func `A plan of a table is no plan of a text, nor the reverse, and the other command is named`() async throws {
        let work = try TableWork()
        try work.write(TableWork.people(40), to: "in.csv")
        try work.write(TableWork.plan(), to: "table.yaml")
        try work.write("language: nl\nnames: sensitive\ntreatments: {default: mask}\n", to: "text.yaml")
        let table = await work.run(
            ["release", work.file("in.csv"), "--plan", work.file("text.yaml"), "--out", work.file("out.csv"), "--without-permit"], isTerminal: true)
        #expect(table.status == 65)
        #expect(table.errors.contains("this is the plan of a text") && table.errors.contains("waarborg deidentify text"), "\(table.errors)")
        let text = await CommandRun(
            arguments: ["deidentify", "text", work.file("in.csv"), "--plan", work.file("table.yaml"), "--without-permit"], isTerminal: true,
            now: TableWork.time)
        #expect(text.status == 65)
        #expect(text.errors.contains("this is the plan of a table") && text.errors.contains("deidentify table release"), "\(text.errors)")
        #expect(!text.errors.contains("unknown key") && !table.errors.contains("unknown key"))
    }

    @Test func `One is one in both languages`() async throws {
        let work = try TableWork()
        try work.write("leeftijd\n40\n", to: "in.csv")
        let dutch = await work.run(["profile", work.file("in.csv")], lang: "nl")
        #expect(dutch.output.hasPrefix("1 rij, 1 kolom\n") && dutch.output.contains("  1 waarde, 0 leeg"), "\(dutch.output)")
        let english = await work.run(["profile", work.file("in.csv")])
        #expect(english.output.hasPrefix("1 row, 1 column\n") && english.output.contains("  1 value, 0 empty"), "\(english.output)")
    }

    @Test func `One image and one attachment are told as one`() async throws {
        let mail = """
            From: a@voorbeeld.example
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: image/png

            x
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment

            x
            --b--

            """
        let folder = try TextFolder(["a.eml": mail])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.eml"), "--out", folder.file("b.eml"))
        #expect(run.told.contains("a.eml: 1 image left out") && run.told.contains("a.eml: 1 attachment left out"), "\(run.told)")
    }

    @Test func `Who a mail is from stays readable, and nothing of the name is left`() async throws {
        let folder = try TextFolder([
            "a.eml": "From: \"Bob\" MacAllister, Sr. <bob@example.org>\nTo: Jan Jansen <jan@voorbeeld.nl>, piet@voorbeeld.nl\nSubject: x\n\nx\n"
        ])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.eml"), "--out", folder.file("b.eml")).status == 0)
        let text = folder.read("b.eml") ?? ""
        #expect(text.contains("From: \"[person]\" \"[person]\" <e-mail@invalid>\n"), "\(text)")
        #expect(text.contains("To: \"[person]\" <e-mail@invalid>, e-mail@invalid\n"), "\(text)")
    }

    @Test func `A column of a table that is not there is told with those that are`() async throws {
        let work = try TableWork()
        try work.write("leeftijd;postcode\n40;1000\n41;1001\n", to: "in.csv")
        let risk = await work.run(["risk", work.file("in.csv"), "--original", work.file("in.csv"), "--quasi", "nosuch"])
        #expect(risk.status == 64 && risk.errors.contains("leeftijd, postcode"), "\(risk.errors)")
        let count = await work.run(
            [
                "count", work.file("in.csv"), "--budget", work.file("b.json"), "--new-budget", "1", "--epsilon", "0.1", "--rows-per-person", "1",
                "--purpose", "x", "--column", "nosuch", "--value", "40", "--without-permit",
            ], isTerminal: true)
        #expect(count.status == 64 && count.errors.contains("leeftijd, postcode"), "\(count.errors)")
    }

    @Test func `A long list of columns ends with how many more there are`() {
        let names = (1...60).map { "k\($0)" }
        #expect(ColumnHint.of("x9y9z9", among: names).en.hasSuffix("k40 and 20 more"))
        #expect(ColumnHint.of("x", among: []).nl == "er is geen enkele kolom")
    }
}
