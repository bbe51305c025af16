import Foundation
import TableRelease
import Testing
import Text

@Suite("waarborg deidentify table profile") struct TableProfileCommandTests {
    @Test("Each column gets a role with its reason, and no value of a cell is shown")
    func roles() async throws {
        let work = try TableWork()
        try work.write(
            """
            klant;geboren;contact;notitie;soort
            1;1980-02-03;a@voorbeeld.nl;heeft diabetes en astma;x
            2;1981-02-03;b@voorbeeld.nl;lijdt aan een depressie;x
            3;1982-02-03;c@voorbeeld.nl;is lid van een vakbond;y

            """, to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv")])
        #expect(run.status == 0, "\(run.errors)")
        let expected = [
            "geboren: quasi-identifier\n  the column name contains “geboren”", "contact: direct identifier\n  the values are e-mail addresses",
            "3 cells with: e-mail address", "3 rows, 5 columns",
        ]
        for words in expected { #expect(run.output.contains(words), "\(words) not in \(run.output)") }
        for value in ["voorbeeld", "diabetes", "1980", "depressie"] { #expect(!run.output.contains(value)) }
        let dutch = await work.run(["profile", work.file("t.csv")], lang: "nl")
        #expect(dutch.output.contains("contact: direct herleidbaar\n  de waarden zijn e-mailadressen"))
    }

    @Test("Words of health in the cells make a column sensitive, and numbers of people in the cells a direct identifier")
    func findings() async throws {
        let work = try TableWork()
        let rows = (0..<40).map { "\(["diabetes", "astma", "geen", "depressie"][$0 % 4]);mail w\($0 % 8)@voorbeeld.nl" }
        try work.write("toelichting;opmerking\n" + rows.joined(separator: "\n") + "\n", to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv"), "--json"])
        let columns = try #require(JSONReader.read(Array(run.output.utf8))?["columns"]?.elements)
        #expect(columns.map { $0["role"]?.text } == ["sensitive", "direct-identifier"])
        #expect(columns[0]["findings"]?["health"] == .number("30"))
        #expect(columns[1]["reason"]?["en"]?.text == "40 cells hold: e-mail address")
    }

    @Test("The proposed plan is written, can be read, and replaces nothing unasked")
    func plan() async throws {
        let work = try TableWork()
        try work.write(TableWork.people(40), to: "t.csv")
        let arguments = ["profile", work.file("t.csv"), "--plan-out", work.file("plan.yaml")]
        #expect(await work.run(arguments).status == 0)
        let plan = try TablePlan(yaml: try #require(work.text("plan.yaml")))
        #expect(plan.columns.map(\.name) == ["naam", "leeftijd", "postcode", "geslacht", "kleur"])
        #expect(plan.columns[0].treatment == .remove && plan.columns[2].treatment == .generalise)
        try work.write("my own", to: "plan.yaml")
        let again = await work.run(arguments)
        #expect(again.status == 64 && again.errors.contains("plan-exists") && work.text("plan.yaml") == "my own")
        #expect(await work.run(arguments + ["--force"]).status == 0)
        let written = try #require(work.text("plan.yaml"))
        #expect(try TablePlan(yaml: written) == plan)
        // The reason for each role stands beside it.
        #expect(written.contains("  # the column name contains “leeftijd”\n  \"leeftijd\":"), "\(written)")
    }

    @Test("A column that is called sensitive gets a model, so that no class tells the secret of all in it")
    func diversity() async throws {
        let work = try TableWork()
        try work.write(TableWork.people(40).replacing("kleur", with: "inkomen"), to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv"), "--json"])
        let plan = try TablePlan(yaml: try #require(JSONReader.read(Array(run.output.utf8))?["plan"]?.text))
        #expect(plan.models == [.kAnonymity(10), .distinctDiversity(column: "inkomen", l: 2)])
    }

    @Test("Cells that are lists are proposed as items, with what stands between them; sentences, names and addresses are not")
    func items() async throws {
        let skills = ["python", "sql", "excel", "lassen", "Java (8)", "rijbewijs B", "EHBO"]
        func list(_ row: Int, _ separator: String) -> String {
            (0..<3 + row % 3).map { skills[(row * 3 + $0 * 5) % skills.count] }.joined(separator: separator)
        }
        let work = try TableWork()
        let rows = (0..<60).map { row in
            "\(list(row, "|"));\"\(list(row, "; "))\";\"\(list(row, ", "))\";\"Jansen\(row), Piet\";\"Het ging goed, zei hij, en \(row) keer beter dan ooit tevoren\";\(row),5"
        }
        try work.write("a;b;c;d;e;f\n" + rows.joined(separator: "\n") + "\n", to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv"), "--json"])
        let json = try #require(JSONReader.read(Array(run.output.utf8)))
        #expect(json["columns"]?.elements?.map { $0["items"]?.text } == ["|", ";", ",", nil, nil, nil], "\(run.output)\(run.errors)")
        let plan = try TablePlan(yaml: try #require(json["plan"]?.text))
        #expect(plan.columns[0] == .init(name: "a", role: .other, treatment: .keep, items: "|"), "\(plan.columns[0])")
    }

    @Test("A table without headings is refused before its first row is shown as the names of columns")
    func headings() async throws {
        let work = try TableWork()
        try work.write("Jan;jan.\(TableWork.canary)@voorbeeld.nl\nPiet;piet@voorbeeld.nl\n", to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv")])
        #expect(run.status == 65 && run.errors.contains("t.csv:1:1: error: the heading of column 2"), "\(run.errors)")
        #expect(!(run.errors + run.output).contains(TableWork.canary))
    }

    @Test(
        "A first row about somebody is none of headings: a name, a number; headings with years or names of columns are",
        arguments: [
            ("Jan Jansen,42,Utrecht,ja", true), ("Sanne Bos;vrouw;Assen", true), ("Utrecht;Kowalczyk;ja", true), ("rood;3,5;x", true), ("x;1;1500", true),
            ("naam;2023;2024", false), ("team;1;2;3", false), ("Naam,Leeftijd,Burgerlijke Staat", false), ("Medewerker;Leidinggevende;Afdeling", false),
            ("sex,age,race,marital-status,education,native-country,workclass,occupation,salary-class", false), ("Team;Noord;Zuid", false), ("n;m", false),
        ])
    func firstRow(row: String, isData: Bool) async throws {
        let work = try TableWork()
        let separator = row.contains(";") ? ";" : ","
        let cells = [String](repeating: "x", count: row.split(separator: Character(separator)).count).joined(separator: separator)
        try work.write("\(row)\n\(cells)\n", to: "t.csv")
        let run = await work.run(["profile", work.file("t.csv")])
        #expect(run.status == (isData ? 65 : 0) && run.errors.contains("[heading-with-data]") == isData, "\(run.errors)")
    }

    @Test(
        "A mistake in the input has its place, and nothing of what stands there",
        arguments: [
            ("a;b\n1;2\n1;\"\(TableWork.canary)", "t.csv:3:3: error: a quote is not closed", "t.csv"),
            ("a;b\n1;2\n\(TableWork.canary);2;3\n", "t.csv:3:", "t.csv"),
            ("{\"a\":1}\n{\"a\":\(TableWork.canary)}\n", "t.ndjson:2:6: error: this is not valid JSON", "t.ndjson"),
            ("", "t.csv:1:1: error: the file is empty", "t.csv"),
        ])
    func mistakes(text: String, words: String, name: String) async throws {
        let work = try TableWork()
        try work.write(text, to: name)
        let run = await work.run(["profile", work.file(name)])
        #expect(run.status == 65 && run.errors.contains(words), "\(run.errors)")
        #expect(!run.errors.contains(TableWork.canary))
        #expect(await work.run(["profile", work.file("none.csv")]).status == 66)
        #expect(await work.run(["profile", work.path]).status == 66)
    }

    @Test("Without the drivers of the whole program a database is not read, and its password is not shown")
    func databases() async throws {
        let work = try TableWork()
        let run = await work.run(["profile", "postgres://anna:\(TableWork.canary)@host/base?table=t"])
        #expect(run.status == 64 && run.errors.contains("no-databases") && !run.errors.contains(TableWork.canary))
    }
}
