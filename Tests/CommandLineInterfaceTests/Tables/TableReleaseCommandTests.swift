import Crypto
import Foundation
import Jobs
import Register
import Testing
import Text

@testable import CommandLineInterface

@Suite("waarborg deidentify table release") struct TableReleaseCommandTests {
    static let quasi = ["leeftijd", "postcode", "geslacht"]

    private func arguments(_ work: TableWork, _ further: [String] = []) -> [String] {
        ["release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("out.csv"), "--force"] + further
    }

    private func prepared(_ rows: Int = 300, plan: String = TableWork.plan()) throws -> TableWork {
        let work = try TableWork()
        try work.write(TableWork.people(rows), to: "in.csv")
        try work.write(plan, to: "plan.yaml")
        return work
    }

    @Test("On a terminal it runs without a permit, loudly; each class has k rows, and the plan lies beside it")
    func withoutPermit() async throws {
        let work = try prepared()
        #expect(await work.run(arguments(work, ["--without-permit"])).errors.contains("no-terminal"))
        let run = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(run.status == 0 && run.errors.contains("WARNING: without a permit"), "\(run.errors)")
        #expect(try work.groups("out.csv", by: Self.quasi).first! >= 5)
        #expect(try work.groups("out.csv", by: Self.quasi).reduce(0, +) == 300)
        #expect(work.text("out.csv")?.hasPrefix("leeftijd;postcode;geslacht;kleur\n") == true)
        #expect(!work.all(but: ["in.csv"]).contains(TableWork.canary) && !(run.output + run.errors).contains(TableWork.canary))
        #expect(run.output.hasPrefix("De-identified, residual risk "))
    }

    @Test("The same input and the plan that lies beside the release give the same bytes")
    func repeatable() async throws {
        let work = try prepared(plan: TableWork.plan(further: "limits: {inference: 1, singling-out: 1}"))
        let first = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(first.status == 0, "\(first.errors)")
        let again = await work.run(
            ["release", work.file("in.csv"), "--plan", work.file("out.csv.plan.yaml"), "--out", work.file("again.csv"), "--without-permit"], isTerminal: true)
        #expect(again.status == 0, "\(again.errors)")
        #expect(work.text("out.csv") == work.text("again.csv") && work.text("out.csv") != nil)
        #expect(work.text("out.csv.plan.yaml") == work.text("again.csv.plan.yaml"))
        // A tenth was held out for the attacks that the limits ask for.
        #expect(try work.groups("out.csv", by: Self.quasi).reduce(0, +) == 270)
        #expect(first.output == again.output && first.output.contains("30 rows were set apart by lot"))
    }

    @Test("What reaches every safeguard of the permit is released, with evidence that fits it")
    func released() async throws {
        let work = try prepared()
        let permit = try work.permit(["k-anonymity>=5", "no-direct-identifiers", "l-diversity>=1", "suppressed<=1%", "prosecutor-risk<=20%"])
        let run = await work.run(arguments(work, permit + ["--html", work.file("page.html")]))
        #expect(run.status == 0, "\(run.errors)")
        let report = try work.report()
        #expect(report.outcome == .released && report.safeguards.allSatisfy { $0.status == .met } && report.safeguards.count == 5)
        #expect(report.declaration.operations == [.anonymise] && report.result.recordsIn == 300 && report.outputs.count == 2)
        #expect(report.result.measured["k-anonymity"]?.value == Double(try work.groups("out.csv", by: Self.quasi).first!))
        let verified = await CommandRun(
            arguments: ["job", "verify", work.file("report.json"), "--output", work.file("out.csv"), "--output", work.file("out.csv.plan.yaml")])
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(work.text("page.html")?.contains("permit vergunning-1") == true)
        #expect(!work.all(but: ["in.csv"]).contains(TableWork.canary))
        #expect(try JobLog(work.file("log.jsonl")).waiting().count == 2)
    }

    @Test(
        "A safeguard that the result does not reach, or that was not measured, refuses the release",
        arguments: [
            ("k-anonymity>=40", "not-met"), ("inference-risk<0.1%", "not-met"), ("prosecutor-risk<1%", "not-met"), ("journalist-risk<=50%", "not-measured"),
            ("delta-presence<=0.5", "not-measured"), ("privacy-budget<=1", "not-measured"), ("name-recall>=97%", "not-measured"), ("l-diversity>=4", "not-met"),
        ])
    func safeguards(safeguard: String, status: String) async throws {
        let work = try prepared()
        let run = await work.run(arguments(work, try work.permit([safeguard]) + ["--html", work.file("page.html")]))
        #expect(run.status == 1 && run.errors.contains("[safeguard-not-reached]"), "\(run.errors)")
        #expect(!work.names.contains("out.csv") && !work.names.contains("out.csv.plan.yaml"))
        let report = try work.report()
        #expect(report.outcome == .refused && report.safeguards.map(\.status.rawValue) == [status] && report.outputs.isEmpty)
        #expect(work.text("page.html")?.contains("The table was not released (2026-11-21)") == true)
    }

    @Test("An attack that the permit asks for is run beside a held-out tenth, and its limit goes into the plan of the release")
    func heldOut() async throws {
        let work = try prepared()
        let run = await work.run(arguments(work, try work.permit(["inference-risk<=100%"])))
        #expect(run.status == 0, "\(run.errors)")
        let engine = try #require(JSONReader.read(try work.report().result.report))
        #expect(engine["control"]?["source"]?.text == "held-out" && engine["control"]?["rows"] == .number("30"))
        #expect(work.text("out.csv.plan.yaml")?.contains("inference: 1.0") == true)
        try work.write(TableWork.people(60, seed: 9), to: "others.csv")
        let other = await work.run(arguments(work, try work.permit(["inference-risk<=100%"]) + ["--control", work.file("others.csv")]))
        #expect(other.status == 0, "\(other.errors)")
        #expect(try work.report().result.recordsOut == 300)
    }

    @Test("No limit lets a small table pass as it came", arguments: ["singling-out-risk<5%", "singling-out-risk<=50%"])
    func smallCopy(safeguard: String) async throws {
        let work = try TableWork()
        func people(_ first: Int) -> String { "werk;tak;kleur\n" + (first..<first + 25).map { "w\($0);t\($0);k\($0)\n" }.joined() }
        try work.write(people(0), to: "in.csv")
        try work.write(people(100), to: "others.csv")
        try work.write(
            """
            plan: 1
            recoding: local
            suppression: 0
            seed: 1
            columns:
              werk: {role: other, treatment: keep}
              tak: {role: other, treatment: keep}
              kleur: {role: sensitive, treatment: keep}
            models: [{model: entropy-l-diversity, column: kleur, l: 1}]
            """, to: "plan.yaml")
        let run = await work.run(arguments(work, try work.permit([safeguard]) + ["--control", work.file("others.csv")]))
        #expect(run.status == 1 && run.errors.contains("[safeguard-not-reached]"), "\(run.errors)")
        #expect(!work.names.contains("out.csv"))
    }

    @Test("Every sensitive column is guessed, however many there are")
    func secrets() async throws {
        let work = try TableWork()
        let names = (1...8).map { "s\($0)" }
        func rows(_ first: Int) -> String {
            "leeftijd;" + names.joined(separator: ";") + "\n"
                + (first..<first + 60).map { row in "\(20 + row % 4);" + names.indices.map { "\((row >> $0) & 1)" }.joined(separator: ";") + "\n" }.joined()
        }
        try work.write(rows(0), to: "in.csv")
        try work.write(rows(60), to: "others.csv")
        try work.write(
            """
            plan: 1
            recoding: global
            suppression: 0
            seed: 1
            columns:
              leeftijd: {role: quasi-identifier, treatment: generalise, hierarchy: {bands: [5, 10]}}
            \(names.map { "  \($0): {role: sensitive, treatment: keep}" }.joined(separator: "\n"))
            models: [{model: k-anonymity, k: 5}]
            """, to: "plan.yaml")
        let run = await work.run(arguments(work, ["--without-permit", "--control", work.file("others.csv"), "--json"]), isTerminal: true)
        #expect(run.status == 0, "\(run.errors)")
        let attacks = try #require(JSONReader.read(Array(run.output.utf8))?["risk"]?["attacks"]?.elements)
        #expect(attacks.count { $0["kind"]?.text == "inference" } == 8)
    }

    @Test("A control group of which half stands in the table is refused; one of other people is not", arguments: ["release", "risk"])
    func controlInTable(command: String) async throws {
        let work = try prepared()
        let lines = TableWork.people(300).split(separator: "\n")
        let others = TableWork.people(30, seed: 9).split(separator: "\n").dropFirst()
        // Once as they are, once with other ages: the names still say who they are.
        let same = lines[1...30]
        let aged = same.map { line in line.split(separator: ";").enumerated().map { $0 == 1 ? "99" : String($1) }.joined(separator: ";") }
        for (rows, isRefused) in [(others + same, true), (others + aged.map { Substring($0) }, true), (others, false)] as [(ArraySlice<Substring>, Bool)] {
            try work.write(([lines[0]] + rows).joined(separator: "\n") + "\n", to: "others.csv")
            let control = ["--control", work.file("others.csv")]
            let run =
                command == "release"
                ? await work.run(arguments(work, ["--without-permit"] + control), isTerminal: true)
                : await work.run(["risk", work.file("in.csv"), "--original", work.file("in.csv")] + control)
            #expect(run.status == (isRefused ? 65 : 0) && run.errors.contains("[control-in-table]") == isRefused, "\(run.errors)")
            if isRefused { #expect(run.errors.contains(" of the 60 rows of the control group") && !work.names.contains("out.csv")) }
        }
    }

    @Test("People of the population that the plan names are watched like those of any other")
    func populationOfThePlan() async throws {
        let work = try TableWork()
        try work.write("plaats\n" + String(repeating: "Ede\nUrk\n", count: 10), to: "in.csv")
        try work.write("plaats;opmerking\n" + String(repeating: "Ede;diabetes mellitus\nUrk;\n", count: 40), to: "b.csv")
        try work.write(
            """
            plan: 1
            recoding: global
            suppression: 0
            seed: 1
            columns:
              plaats: {role: quasi-identifier, treatment: generalise, hierarchy: {suppression: true}}
            models: [{model: delta-presence, minimum: 0, maximum: 0.9, population: b.csv}]
            """, to: "plan.yaml")
        let run = await work.run(arguments(work, try work.permit()))
        #expect(run.status == 1 && run.errors.contains("[category-not-covered]") && run.errors.contains("b.csv, line "), "\(run.errors)")
        let covered = await work.run(arguments(work, try work.permit(["delta-presence<=0.9"], data: ["health"])))
        #expect(covered.status == 0, "\(covered.errors)")
        // Neither the digest of the table nor that of the population: each cell of it could be tried out.
        let evidence = work.all(but: ["in.csv", "b.csv"])
        for name in ["in.csv", "b.csv"] { #expect(!evidence.contains(Self.digest(Array(try #require(work.text(name)).utf8)))) }
    }

    @Test("No digest of the input leaves; whoever has the secret gets the same mark for the same file")
    func inputDigest() async throws {
        let work = try prepared(plan: TableWork.plan(name: "pseudonym"))
        try work.write("0123456789abcdef0123456789abcdef", to: "key")
        func mark() async throws -> String {
            let permit = try work.permit(operations: [.pseudonymise])
            let run = await work.run(arguments(work, permit + ["--secret", work.file("key"), "--html", work.file("page.html")]))
            #expect(run.status == 0, "\(run.errors)")
            #expect(!work.all(but: ["in.csv"]).contains(Self.digest(Array(try #require(work.text("in.csv")).utf8))))
            return try #require(JSONReader.read(try work.report().result.report)?["inputUnderSecret"]?.text)
        }
        let first = try await mark()
        #expect(try await mark() == first)
        try work.write(try #require(work.text("in.csv")).replacing("rood", with: "roze"), to: "in.csv")
        #expect(try await mark() != first)
    }

    private static func digest(_ bytes: [UInt8]) -> String { HexText.encode(SHA256.hash(data: bytes)) }

    @Test("Sensitive data in the cells that the permit does not cover stop the run: the place is told, not what stands there")
    func categories() async throws {
        let work = try prepared()
        try work.write(TableWork.people(300) { (7...9).contains($0) ? "diabetes mellitus \(TableWork.canary)" : "rood" }, to: "in.csv")
        let permit = try work.permit()
        let run = await work.run(arguments(work, permit))
        #expect(run.status == 1 && run.errors.contains("[category-not-covered]"), "\(run.errors)")
        // A word can mean something else, so it takes three. The heading is line 1, the first row line 2.
        #expect(run.errors.contains("in.csv, line 11, column 5: there are data about “health”"), "\(run.errors)")
        #expect(!work.names.contains("out.csv") && !run.errors.contains("diabetes") && !run.errors.contains(TableWork.canary))
        let report = try work.report()
        #expect(report.outcome == .stopped && report.halt == .category && report.stop?.line == 11)
        let covered = await work.run(arguments(work, try work.permit(data: ["health"])))
        #expect(covered.status == 0, "\(covered.errors)")
    }

    @Test("A heading speaks for its cells: codes of diagnoses under “diagnose” are data about health")
    func headings() async throws {
        let work = try prepared()
        for (name, text) in [("in.csv", TableWork.people(60)), ("plan.yaml", TableWork.plan())] {
            try work.write(text.replacing("kleur", with: "diagnose"), to: name)
        }
        let run = await work.run(arguments(work, try work.permit()))
        #expect(run.status == 1 && run.errors.contains("line 2, column 5: there are data about “health”"), "\(run.errors)")
        #expect(await work.run(arguments(work, try work.permit(data: ["health"]))).status == 0)
    }

    @Test("What the plan does is what must be in the permit: pseudonyms are pseudonymising")
    func operations() async throws {
        let work = try prepared(plan: TableWork.plan(name: "pseudonym"))
        try work.write("0123456789abcdef0123456789abcdef", to: "key")
        let key = ["--secret", work.file("key")]
        let refused = await work.run(arguments(work, try work.permit(operations: [.anonymise]) + key))
        #expect(refused.status == 1 && refused.errors.contains("not-covered") && work.names.allSatisfy { !$0.hasPrefix("out") }, "\(refused.errors)")
        let run = await work.run(arguments(work, try work.permit(["no-direct-identifiers"], operations: [.pseudonymise]) + key))
        #expect(run.status == 0 && run.output.hasPrefix("Pseudonymised: these stay personal data."), "\(run.errors)\(run.output)")
        #expect(!work.all(but: ["in.csv"]).contains(TableWork.canary))
        let noKey = await work.run(arguments(work, try work.permit(operations: [.pseudonymise])))
        #expect(noKey.status == 64 && noKey.errors.contains("key-missing"), "\(noKey.errors)")
        try work.write("short", to: "key")
        #expect(await work.run(arguments(work, try work.permit(operations: [.pseudonymise]) + key)).errors.contains("short-secret"))
    }

    @Test("The same key gives other pseudonyms under another permit")
    func keys() throws {
        let work = try TableWork()
        try work.write("0123456789abcdef0123456789abcdef", to: "key")
        let keys = try ["a", "b", nil].map { try PseudonymKey.read(work.file("key"), permit: $0) }
        #expect(Set(keys).count == 3 && keys.allSatisfy { $0.count == 32 })
    }

    @Test("Something that points at one person, left in what comes out, is found by a second pass")
    func directIdentifiers() async throws {
        let safeguard = try TableWork().permit(["no-direct-identifiers"])
        #expect(!safeguard.isEmpty)
        for remark in ["mail naar jan@voorbeeld.nl", "BSN 999990019", "bel 06-12345678 terug"] {
            let work = try prepared()
            try work.write(TableWork.people(300) { $0 == 100 ? remark : "rood" }, to: "in.csv")
            let data = ["citizen service number"]
            let run = await work.run(arguments(work, try work.permit(["no-direct-identifiers"], data: data)))
            #expect(run.status == 1 && run.errors.contains("safeguard-not-reached"), "\(remark): \(run.errors)")
            #expect(!run.errors.contains("999990019") && !work.names.contains("out.csv"))
        }
    }

    @Test("A column full of names is found, whatever it is called; towns, colours and trades are not")
    func names() async throws {
        let people = ["Jan de Vries", "Sanne Bos", "Mohammed el Idrissi", "Kowalczyk", "Pieter Jansen"]
        let others = ["Den Haag", "Assen", "Bergen op Zoom", "Senior adviseur", "Timmerman", "Noord", "Grijs"]
        for (values, status) in [(people, 1), (["Jan de Vries", "niemand", "iemand anders"], 1), (others, 0)] as [([String], Int32)] {
            let work = try prepared()
            try work.write(TableWork.people(300) { values[$0 % values.count] }.replacing("kleur", with: "verantwoordelijke"), to: "in.csv")
            try work.write(TableWork.plan(colour: "other").replacing("kleur", with: "verantwoordelijke"), to: "plan.yaml")
            let run = await work.run(arguments(work, try work.permit(["no-direct-identifiers"]) + ["--html", work.file("page.html")]))
            #expect(run.status == status, "\(values): \(run.errors)")
            if status == 1 { #expect(work.text("page.html")?.contains("may point at people by itself") == true && !work.names.contains("out.csv")) }
        }
    }

    @Test("A limit of the plan that is not reached refuses the release, also without a permit")
    func limits() async throws {
        let work = try prepared(plan: TableWork.plan(further: "limits: {prosecutor: 0.1}"))
        let run = await work.run(arguments(work, ["--without-permit", "--report", work.file("report.json")]), isTerminal: true)
        #expect(run.status == 1 && run.errors.contains("safeguard-not-reached"), "\(run.errors)")
        #expect(!work.names.contains("out.csv"))
        #expect(try work.report().halt == .safeguard)
        try work.write(TableWork.plan(k: 10, further: "limits: {prosecutor: 0.1}"), to: "plan.yaml")
        #expect(await work.run(arguments(work, ["--without-permit"]), isTerminal: true).status == 0)
    }

    @Test("A plan that protects less than was proposed says so in the report")
    func deviations() async throws {
        let work = try prepared()
        try work.write(
            TableWork.plan().replacing(
                "geslacht: {role: quasi-identifier, treatment: generalise, hierarchy: {suppression: true}}", with: "geslacht: {role: other, treatment: keep}"),
            to: "plan.yaml")
        let run = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(run.status == 0 && run.output.contains("The plan calls column “geslacht” other; the proposal was quasi-identifier"), "\(run.output)")
    }

    @Test("NDJSON goes in and comes out, with numbers as numbers")
    func ndjson() async throws {
        let work = try prepared()
        let rows = (0..<60).map { #"{"leeftijd":\#(20 + $0 % 4),"kleur":"\#(["a", "b"][$0 % 2])"}"# }
        try work.write(rows.joined(separator: "\n") + "\n", to: "in.ndjson")
        let run = try await work.releaseLines(keeping: "kleur")
        #expect(run.status == 0, "\(run.errors)")
        #expect(work.text("out.ndjson")?.split(separator: "\n").first == #"{"leeftijd":20,"kleur":"a"}"#)
    }

    @Test("A table or its plan that is there already is replaced with --force only", arguments: ["out.csv", "out.csv.plan.yaml"])
    func forceOfTable(name: String) async throws {
        let work = try prepared()
        try work.write("mine", to: name)
        let arguments = arguments(work, ["--without-permit"])
        let run = await work.run(arguments.filter { $0 != "--force" }, isTerminal: true)
        #expect(run.status == 64 && run.errors.contains("[file-exists]") && work.text(name) == "mine", "\(run.errors)")
        #expect(await work.run(arguments, isTerminal: true).status == 0)
        #expect(work.text(name) != "mine")
    }

    @Test("A report or page that is there already is replaced with --force only", arguments: ["--html", "--report"])
    func force(option: String) async throws {
        let work = try prepared()
        try work.write("mine", to: "file")
        let arguments = arguments(work, ["--without-permit", option, work.file("file")])
        let run = await work.run(arguments.filter { $0 != "--force" }, isTerminal: true)
        #expect(run.status == 64 && run.errors.contains("[file-exists]") && work.text("file") == "mine" && !work.names.contains("out.csv"), "\(run.errors)")
        #expect(await work.run(arguments, isTerminal: true).status == 0)
        #expect(work.text("file") != "mine")
    }

    @Test("Places that would overwrite the input are refused, and a plan with a mistake has its line and column")
    func usage() async throws {
        let work = try prepared()
        let same = await work.run(
            ["release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("in.csv"), "--without-permit"], isTerminal: true)
        #expect(same.status == 64 && same.errors.contains("same-file"))
        try work.write(TableWork.plan().replacing("k-anonymity,", with: "k-anonimity,"), to: "plan.yaml")
        let plan = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(plan.status == 65 && plan.errors.contains("plan.yaml:12:13: error: expected here"), "\(plan.errors)")
        try work.write(TableWork.plan(k: 301), to: "plan.yaml")
        let impossible = await work.run(arguments(work, ["--without-permit"]), isTerminal: true)
        #expect(impossible.status == 1 && impossible.errors.contains("cannot-be-met") && !work.names.contains("out.csv"), "\(impossible.errors)")
        let pdf = await work.run(arguments(work, ["--without-permit", "--pdf", work.file("x.pdf")]), isTerminal: true)
        #expect(pdf.status == 64 && pdf.errors.contains("no-pdf"))
    }
}
