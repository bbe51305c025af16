import Foundation
import Jobs
import Register
import Testing
import Text

@testable import CommandLineInterface

/// What a release measures and says of cells with several items, of values of somebody's own, and of what a cell says of its row.
@Suite("waarborg deidentify table release: items and words") struct TableItemsTests {
    private func arguments(_ work: TableWork, _ further: [String] = []) -> [String] {
        ["release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("out.csv"), "--force"] + further
    }

    private func prepared(_ rows: Int = 300, plan: String = TableWork.plan()) throws -> TableWork {
        let work = try TableWork()
        try work.write(TableWork.people(rows), to: "in.csv")
        try work.write(plan, to: "plan.yaml")
        return work
    }

    // MARK: - Items

    private static let skills = ["python", "sql", "excel", "lassen", "java", "frezen", "EHBO", "planning", "inkoop", "verkoop", "tekenen", "zagen"]

    /// People with skills, of which a few tell who it is.
    private func skilled(
        _ treatment: String,
        skills: (Int) -> String = { row in (0..<6).map { skills[(row * 5 + $0 * (1 + row / 12)) % 12] + "\(row % 7)" }.joined(separator: "|") }
    ) throws
        -> TableWork
    {
        let work = try TableWork()
        let people = TableWork.people(200).split(separator: "\n").enumerated().map { number, line in
            line + (number == 0 ? ";vaardigheden" : ";" + skills(number))
        }
        try work.write(people.joined(separator: "\n") + "\n", to: "in.csv")
        try work.write(TableWork.plan().replacing("models:", with: "  vaardigheden: {\(treatment)}\nmodels:"), to: "plan.yaml")
        return work
    }

    @Test("The headline is the worst figure that was measured, and a column with items is measured without an option")
    func itemsHeadline() async throws {
        let work = try skilled("role: sensitive, treatment: keep, items: \"|\"")
        let run = await work.run(arguments(work, ["--without-permit", "--html", work.file("page.html"), "--json"]), isTerminal: true)
        #expect(run.status == 0, "\(run.errors)")
        let risk = try #require(JSONReader.read(Array(run.output.utf8))?["risk"])
        let known = try #require(risk["knownItems"]?.elements?.first)
        #expect(known["column"]?.text == "vaardigheden" && known["worst"]?["value"] == .number("0.36"))
        let headline = try #require(risk["headline"]?["en"]?.text)
        #expect(headline.hasPrefix("De-identified, residual risk 36 %: the share of the profiles in “vaardigheden”"), "\(headline)")
        #expect(work.text("page.html")?.contains("residual risk 36 %") == true)
    }

    @Test(
        "A kept column with values that nobody else has is not below any limit, and the refusal says how to mend it",
        arguments: [
            ("role: other, treatment: keep", "uniqueness<=1%"), ("role: sensitive, treatment: keep", "prosecutor-risk<=50%"),
            ("role: other, treatment: keep, items: \"|\"", "uniqueness<=1%"), ("role: sensitive, treatment: keep, items: \"|\"", "prosecutor-risk<=50%"),
        ])
    func ownValues(treatment: String, safeguard: String) async throws {
        let work = try skilled(treatment)
        let run = await work.run(arguments(work, try work.permit([safeguard])))
        #expect(run.status == 1 && run.errors.contains("[safeguard-not-reached]") && !work.names.contains("out.csv"), "\(run.errors)")
        #expect(run.errors.contains("column “vaardigheden”") && !run.errors.contains("make the plan stricter"), "\(run.errors)")
        // Without the column the limit is reached.
        try work.write(try #require(work.text("plan.yaml")).replacing(treatment, with: "role: other, treatment: remove"), to: "plan.yaml")
        let other = await work.run(arguments(work, try work.permit([safeguard])))
        #expect(other.status == 0, "\(other.errors)")
    }

    @Test("Items are checked before anything is done: the column and what stands between")
    func itemMistakes() async throws {
        let work = try skilled("role: other, treatment: keep, items: \"~\"")
        let wrong = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(
            wrong.status == 65 && wrong.errors.contains("plan.yaml:11:") && wrong.errors.contains("no cell of column “vaardigheden” holds “~”"),
            "\(wrong.errors)")
        let permit = try work.permit()
        let unknown = await work.run(arguments(work, permit + ["--items", "vardigheden"]))
        #expect(unknown.status == 64 && unknown.errors.contains("did you mean “vaardigheden”?") && !work.names.contains("log.jsonl"), "\(unknown.errors)")
    }

    @Test("A list in NDJSON is a cell with items, measured without being asked, and comes out as a list")
    func ndjsonLists() async throws {
        let work = try TableWork()
        let rows = (0..<60).map { #"{"leeftijd":\#(20 + $0 % 4),"vaardigheden":["v\#($0 % 9)","w\#($0 % 7)"]}"# }
        try work.write(rows.joined(separator: "\n") + "\n", to: "in.ndjson")
        let run = try await work.releaseLines(keeping: "vaardigheden")
        #expect(run.status == 0 && run.output.contains("items of someone's profile in “vaardigheden”"), "\(run.errors)\(run.output)")
        #expect(work.text("out.ndjson")?.split(separator: "\n").first == #"{"leeftijd":20,"vaardigheden":["v0","w0"]}"#)
    }

    // MARK: - What is said of somebody

    @Test(
        "What a cell says of the person of its row stops the run by itself, also in a list",
        arguments: [
            "heeft diabetes type 2", "heeft epilepsie", "lid van de FNV", "zit in een rolstoel", "HIV-positief", "is homoseksueel", "veroordeeld voor diefstal",
            "kan niet tillen door hernia", "lid van de PvdA", "ik ben moslim", "zwanger", "heeft ADHD en autisme",
        ])
    func saidOfTheRow(words: String) async throws {
        for cell in ["python|sql|\(words)", words, "Planning, Excel, \(words)"] {
            let work = try skilled("role: sensitive, treatment: keep") { $0 == 77 ? "\"\(cell)\"" : "python|sql" }
            let run = await work.run(arguments(work, try work.permit()))
            #expect(run.status == 1 && run.errors.contains("[category-not-covered]") && run.errors.contains("line 78, column 6"), "\(cell): \(run.errors)")
            #expect(!work.names.contains("out.csv"))
        }
    }

    @Test(
        "What somebody knows of a thing, or does for others, is not said of them",
        arguments: [
            "ervaring met autisme", "heeft kennis van diabetes", "is verpleegkundige oncologie", "heeft gewerkt met verslaafde jongeren",
            "cursus omgaan met dementie",
            "is psycholoog", "begeleiding bij depressie", "heeft EHBO",
        ])
    func knowledge(words: String) async throws {
        let work = try skilled("role: sensitive, treatment: keep") { $0 == 77 ? "python|\(words)" : "python|sql" }
        let run = await work.run(arguments(work, try work.permit()))
        #expect(run.status == 0, "\(words): \(run.errors)")
    }

    @Test("A released run says loudly which unsure signs it met and where, and never what stands there")
    func doubts() async throws {
        let work = try skilled("role: sensitive, treatment: keep") { $0 == 77 ? "python|begeleiding bij depressie" : "python|sql" }
        let run = await work.run(arguments(work, try work.permit() + ["--html", work.file("page.html")]))
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.errors.contains("WARNING") && run.errors.contains("possible data about “health”: 1 sign") && run.errors.contains("line 78, column 6"),
            "\(run.errors)")
        #expect(!run.errors.contains("depressie") && work.text("page.html")?.contains("possible data about “health”: 1 sign, line 78, column 6") == true)
        let report = try #require(JSONReader.read(try work.report().result.report))
        #expect(report["doubts"]?.elements?.first?["category"]?.text == "health" && !(work.text("report.json") ?? "").contains("in.csv"))
        let covered = await work.run(arguments(work, try work.permit(data: ["health"])))
        #expect(covered.status == 0 && !covered.errors.contains("possible data"), "\(covered.errors)")
    }

    // MARK: - Words

    @Test("A limit that an exact copy stays below too says so, and not that nothing was measured")
    func powerless() async throws {
        let work = try prepared()
        let run = await work.run(arguments(work, try work.permit(["inference-risk<90%"]) + ["--html", work.file("page.html")]))
        #expect(run.status == 1 && run.errors.contains("not shown, needed <90%: an exact copy of the table stays below 90 % too"), "\(run.errors)")
        #expect(!run.errors.contains("make the plan stricter") && work.text("page.html")?.contains("not shown") == true)
    }

    @Test("A limit that permit and plan share stands in the report once")
    func once() async throws {
        let work = try prepared(plan: TableWork.plan(further: "limits: {inference: 1, prosecutor: 0.2}"))
        let run = await work.run(arguments(work, try work.permit(["inference-risk<=100%", "prosecutor-risk<=20%"])))
        #expect(
            run.status == 0 && !run.output.contains("<=0.2") && !run.output.contains("<=1.0") && run.output.contains("prosecutor-risk<=20%"), "\(run.output)")
    }

    @Test(
        "A mistake that shows only beside the table has its place in the plan",
        arguments: [
            ("{bands: [5, 10, 20]}", "{bands: [5, 12]}", "plan.yaml:7:"), ("{bands: [5, 10, 20]}", "{file: nope.csv}", "plan.yaml:7:"),
            ("{bands: [5, 10, 20]}", "{dates: [month, year]}", "plan.yaml:7:"), ("{bands: [5, 10, 20]}", "{postcodes: [4, 2]}", "plan.yaml:7:"),
            ("leeftijd:", "leeftyd:", "plan.yaml:7:3"), ("  kleur: {role: sensitive, treatment: keep}\n", "", "plan.yaml:5:1"),
            ("- {model: k-anonymity, k: 5}", "- {model: t-closeness, column: kleur, t: 0.2, distance: hierarchical}", "plan.yaml:12:"),
            ("plan: 1", "plan: 2", "plan.yaml:1:7: error: expected here: 1"),
        ])
    func placesInThePlan(old: String, new: String, place: String) async throws {
        let work = try prepared()
        let text = TableWork.plan().replacing(old, with: new)
        #expect(text != TableWork.plan())
        try work.write(text, to: "plan.yaml")
        let run = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(run.status != 0 && run.errors.contains(place) && !run.errors.contains("in.csv:"), "\(run.errors)")
    }
}
