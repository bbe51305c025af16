import Foundation
import Jobs
import Register
import Testing
import Text

@testable import CommandLineInterface

@Suite("waarborg deidentify table count") struct TableCountCommandTests {
    private func arguments(_ work: TableWork, _ epsilon: String, _ further: [String]) -> [String] {
        ["count", work.file("in.csv"), "--budget", work.file("budget.json"), "--epsilon", epsilon, "--rows-per-person", "1", "--purpose", "verzuim", "--force"]
            + further
    }

    private func prepared() throws -> TableWork {
        let work = try TableWork()
        try work.write(TableWork.people(90), to: "in.csv")
        return work
    }

    @Test("With next to no noise the counts are those of the table: rows, values that are named, and bands of numbers")
    func counts() async throws {
        let work = try prepared()
        let out = ["--out", work.file("out.csv"), "--without-permit"]
        // The chance of any noise at all at ε = 200 is below e⁻²⁰⁰.
        let rows = await work.run(arguments(work, "200", ["--new-budget", "1000"] + out), isTerminal: true)
        #expect(rows.status == 0 && work.text("out.csv") == "count\n90\n", "\(rows.errors)")
        let values = await work.run(arguments(work, "200", ["--column", "kleur", "--value", "rood", "--value", "paars"] + out), isTerminal: true)
        #expect(values.status == 0 && work.text("out.csv") == "kleur,count\nrood,30\npaars,0\n", "\(values.errors)")
        try work.write("naam;leeftijd\na;17\nb;18\nc;64,\nd;64\ne;65\nf;\n", to: "in.csv")
        let bands = await work.run(arguments(work, "200", ["--column", "leeftijd", "--bins", "0,18,65"] + out), isTerminal: true)
        #expect(bands.status == 0 && work.text("out.csv") == "leeftijd,count\n0–<18,1\n18–<65,2\n", "\(bands.errors)")
        // Beyond what a whole number of the machine holds.
        let large = await work.run(arguments(work, "200", ["--column", "leeftijd", "--bins", "0,1e19"] + out), isTerminal: true)
        #expect(large.status == 0 && work.text("out.csv") == "leeftijd,count\n0–<1e+19,4\n", "\(large.errors)")
    }

    @Test("Counts that are there already are replaced with --force only, and nothing is spent on a refusal")
    func force() async throws {
        let work = try prepared()
        try work.write("mine", to: "out.csv")
        let arguments = arguments(work, "0.6", ["--new-budget", "1", "--out", work.file("out.csv"), "--without-permit"])
        let refused = await work.run(arguments.filter { $0 != "--force" }, isTerminal: true)
        #expect(refused.status == 64 && refused.errors.contains("[file-exists]"), "\(refused.errors)")
        #expect(work.text("out.csv") == "mine" && !work.names.contains("budget.json"))
        #expect(await work.run(arguments, isTerminal: true).status == 0)
        #expect(work.text("out.csv")?.hasPrefix("count\n") == true)
    }

    @Test("What is spent stands in the file, and when the budget is spent there is no answer")
    func budget() async throws {
        let work = try prepared()
        let out = ["--out", work.file("out.csv"), "--without-permit"]
        #expect(await work.run(arguments(work, "0.6", out), isTerminal: true).errors.contains("no-budget"))
        #expect(await work.run(arguments(work, "0.6", ["--new-budget", "1"] + out), isTerminal: true).status == 0)
        #expect(
            work.text("budget.json") == #"{"waarborgBudget":1,"total":1000,"spent":[{"epsilon":600,"purpose":"verzuim","at":1795345260}]}"# + "\n")
        #expect(await work.run(arguments(work, "0.6", ["--new-budget", "1"] + out), isTerminal: true).errors.contains("budget-exists"))
        try FileManager.default.removeItem(atPath: work.file("out.csv"))
        let before = work.text("budget.json")
        let refused = await work.run(arguments(work, "0.6", out), isTerminal: true)
        #expect(
            refused.status == 1 && refused.errors.contains("[budget-spent]") && refused.errors.contains("0.4 of the privacy budget is left"),
            "\(refused.errors)")
        #expect(work.text("budget.json") == before && !work.names.contains("out.csv"))
        #expect(await work.run(arguments(work, "0.4", out), isTerminal: true).status == 0)
        try work.write(try #require(before).replacing("600", with: "1600"), to: "budget.json")
        #expect(await work.run(arguments(work, "0.1", out), isTerminal: true).status == 65)
        try work.write("{}", to: "budget.json")
        #expect(await work.run(arguments(work, "0.1", out), isTerminal: true).errors.contains("has not the right form"))
    }

    @Test("A budget that does not allow an answer gives none, and the report says what was spent and why")
    func spent() async throws {
        let work = try prepared()
        let permit = try work.permit(operations: [.analyse]) + ["--out", work.file("out.csv")]
        #expect(await work.run(arguments(work, "0.9", ["--new-budget", "1"] + permit)).status == 0)
        let run = await work.run(arguments(work, "0.2", permit))
        #expect(run.status == 1 && run.errors.contains("[budget-spent]") && run.errors.contains("0.1 of the privacy budget is left"), "\(run.errors)")
        let report = try work.report()
        #expect(report.halt == .budget && report.result.measured["privacy-budget"]?.value == 0.9 && report.outcome != .released)
        #expect((work.text("log.jsonl") ?? "").contains("budget-spent"))
    }

    @Test("A mistake in the command is told before the table is searched, and leaves no job in the log")
    func early() async throws {
        let work = try prepared()
        let permit = try work.permit(operations: [.analyse])
        let run = await work.run(["count", work.file("nope.csv")] + arguments(work, "0.1", permit).dropFirst(2))
        #expect(run.status == 66 && run.errors.contains("[no-budget]") && !work.names.contains("log.jsonl"), "\(run.errors)")
        // Sensitive data would stop the search; the column is missed first.
        try work.write("naam;kleur\n" + (0..<20).map { "x\($0);heeft diabetes\n" }.joined(), to: "in.csv")
        let column = await work.run(arguments(work, "0.1", permit + ["--new-budget", "1", "--column", "klur", "--value", "rood"]))
        #expect(column.errors.contains("[unknown-column]"), "\(column.errors)")
    }

    @Test("Counts at the same time never spend the same part of a budget twice")
    func together() async throws {
        let work = try prepared()
        _ = await work.run(arguments(work, "0.1", ["--new-budget", "1", "--out", work.file("first.csv"), "--without-permit"]), isTerminal: true)
        let statuses = await withTaskGroup(of: Int32.self) { group in
            for number in 0..<12 {
                group.addTask {
                    await work.run(arguments(work, "0.1", ["--out", work.file("out\(number).csv"), "--without-permit"]), isTerminal: true).status
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 0 }.count == 9 && statuses.filter { $0 == 1 }.count == 3)
        #expect(work.names.filter { $0.hasPrefix("out") }.count == 9)
        let spent = JSONReader.read(Array((work.text("budget.json") ?? "").utf8))?["spent"]?.elements
        #expect(spent?.count == 10)
    }

    @Test("A permit's privacy budget holds for all answers together; what it refuses is not spent")
    func permit() async throws {
        let work = try prepared()
        let permit = try work.permit(["privacy-budget<=0.5"], operations: [.analyse]) + ["--out", work.file("out.csv")]
        let first = await work.run(arguments(work, "0.3", ["--new-budget", "1"] + permit))
        #expect(first.status == 0, "\(first.errors)")
        #expect(try work.report().result.measured["privacy-budget"]?.value == 0.3)
        let before = work.text("budget.json")
        let second = await work.run(arguments(work, "0.3", permit))
        #expect(second.status == 1 && second.errors.contains("[budget-spent]") && second.errors.contains("needed <=0.5"), "\(second.errors)")
        // A refusal costs nothing, and the report says what was spent.
        let refused = try work.report()
        #expect(refused.result.measured["privacy-budget"]?.value == 0.3 && refused.halt == .budget && refused.result.recordsOut == 0)
        #expect(work.text("budget.json") == before)
        let other = await work.run(arguments(work, "0.1", try work.permit(["k-anonymity>=5"], operations: [.analyse]) + ["--out", work.file("out.csv")]))
        #expect(other.status == 1 && other.errors.contains("not measured"), "\(other.errors)")
        let operation = await work.run(arguments(work, "0.1", try work.permit(operations: [.anonymise]) + ["--out", work.file("out.csv")]))
        #expect(operation.status == 1 && operation.errors.contains("not-covered"), "\(operation.errors)")
    }

    @Test("Neither report nor log says how many there are: one person more changes nothing but the noise")
    func exactCounts() async throws {
        var reports: [JobReport] = []
        for rows in [90, 91] {
            let work = try TableWork()
            try work.write("naam;diagnose\n" + (0..<rows).map { "x\($0);E11\n" }.joined(), to: "in.csv")
            let permit = try work.permit(["privacy-budget<=1"], operations: [.analyse], data: ["health"]) + ["--out", work.file("out.csv")]
            let run = await work.run(arguments(work, "0.1", ["--new-budget", "1"] + permit))
            #expect(run.status == 0, "\(run.errors)")
            #expect(!(work.text("report.json") ?? "").contains(":\(rows)") && !(work.text("log.jsonl") ?? "").contains("\"\(rows)\""))
            reports.append(try work.report())
        }
        #expect(reports[0].categories == reports[1].categories && reports[0].categories[.health]?.sure == 1)
        #expect(reports.allSatisfy { $0.result.recordsIn == 0 && $0.result.bytesIn == 0 })
        // Three signs that are not sure say yes, and two say nothing.
        for (signs, said) in [(2, nil), (3, 3), (9, 3)] as [(Int, Int?)] {
            let work = try TableWork()
            try work.write("naam;opmerking\n" + (0..<20).map { "x\($0);\($0 < signs ? "diabetes mellitus" : "goed")\n" }.joined(), to: "in.csv")
            let permit = try work.permit(operations: [.analyse], data: ["health"]) + ["--out", work.file("out.csv")]
            #expect(await work.run(arguments(work, "0.1", ["--new-budget", "1"] + permit)).status == 0)
            #expect(try work.report().categories[.health]?.unsure == said)
            let refused = try work.permit(operations: [.analyse]) + ["--out", work.file("out.csv")]
            #expect(await work.run(arguments(work, "0.1", refused)).status == (said == nil ? 0 : 1))
        }
    }

    @Test("A budget behind a link is one budget, and a file with two names is refused")
    func links() async throws {
        let work = try prepared()
        let out = ["--out", work.file("out.csv"), "--without-permit"]
        func arguments(_ budget: String, _ epsilon: String, _ further: [String] = []) -> [String] {
            ["count", work.file("in.csv"), "--budget", work.file(budget), "--epsilon", epsilon, "--rows-per-person", "1", "--purpose", "verzuim", "--force"]
                + further + out
        }
        #expect(await work.run(arguments("budget.json", "0.6", ["--new-budget", "1"]), isTerminal: true).status == 0)
        try FileManager.default.createSymbolicLink(atPath: work.file("link.json"), withDestinationPath: "budget.json")
        #expect(await work.run(arguments("link.json", "0.3"), isTerminal: true).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: work.file("link.json")) == "budget.json")
        let spent = await work.run(arguments("budget.json", "0.3"), isTerminal: true)
        #expect(spent.status == 1 && spent.errors.contains("[budget-spent]"), "\(spent.errors)")
        try FileManager.default.linkItem(atPath: work.file("budget.json"), toPath: work.file("other.json"))
        let second = await work.run(arguments("other.json", "0.1"), isTerminal: true)
        #expect(second.status == 65 && second.errors.contains("more than one name"), "\(second.errors)")
    }

    @Test("What is counted is named beforehand, and numbers are checked")
    func usage() async throws {
        let work = try prepared()
        for (epsilon, further, code) in [
            ("0.1", ["--column", "kleur"], "domain"), ("0.1", ["--value", "rood"], "domain"), ("0", [], "epsilon"), ("0.0001", [], "epsilon"),
            ("nul", [], "epsilon"),
            ("0.1", ["--column", "leeftijd", "--bins", "18,0"], "bins"), ("0.1", ["--column", "leeftijd", "--bins", "0,18,inf"], "bins"),
            ("0.1", ["--column", "leeftijd", "--bins", "0,nan"], "bins"), ("0.1", ["--column", "kleur", "--bins", "0,18"], "bins"),
            ("0.1", ["--column", "klur", "--value", "rood"], "unknown-column"),
        ] {
            let run = await work.run(arguments(work, epsilon, further + ["--new-budget", "1", "--without-permit"]), isTerminal: true)
            #expect(run.status == 64 && run.errors.contains("[\(code)]"), "\(further): \(run.errors)")
            #expect(!work.names.contains("budget.json"))
        }
    }
}
