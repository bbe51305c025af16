import Foundation
import Testing
import Text

@Suite("waarborg deidentify table risk") struct TableRiskCommandTests {
    @Test("A copy of the original has all its risk, and no limit of a plan lets it pass")
    func copy() async throws {
        let work = try TableWork()
        try work.write(TableWork.people(400), to: "in.csv")
        try work.write(TableWork.people(200, seed: 5), to: "others.csv")
        try work.write(TableWork.plan(further: "limits: {prosecutor: 0.2}"), to: "plan.yaml")
        let run = await work.run(
            [
                "risk", work.file("in.csv"), "--original", work.file("in.csv"), "--control", work.file("others.csv"), "--plan", work.file("plan.yaml"),
                "--json",
            ])
        #expect(run.status == 1 && run.errors.contains("[limit]"), "\(run.errors)")
        let risk = try #require(JSONReader.read(Array(run.output.utf8))?["risk"])
        let smallest = try work.groups("in.csv", by: ["leeftijd", "postcode", "geslacht"])[0]
        #expect(risk["reidentification"]?["classSizes"]?.elements?.first?["size"] == .number(String(smallest)))
        #expect(risk["standing"]?.text == "de-identified")
        #expect(!run.output.contains(TableWork.canary))
    }

    @Test("Release and risk say what is in their first figure, agree where they measure the same, and tell attacks of one kind apart", arguments: ["en", "nl"])
    func apart(lang: String) async throws {
        let work = try TableWork()
        try work.write(TableWork.people(400), to: "in.csv")
        try work.write(TableWork.plan(), to: "plan.yaml")
        let released = await work.run(
            ["release", work.file("in.csv"), "--plan", work.file("plan.yaml"), "--out", work.file("out.csv"), "--without-permit"], isTerminal: true,
            lang: lang)
        let measured = await work.run(
            ["risk", work.file("out.csv"), "--original", work.file("in.csv"), "--plan", work.file("plan.yaml")], lang: lang)
        #expect(released.status == 0 && measured.status == 0, "\(released.errors)\(measured.errors)")
        let (release, risk) = (released.output.split(separator: "\n").map(String.init), measured.output.split(separator: "\n").map(String.init))
        let unmeasured =
            lang == "en"
            ? " Not measured: singling out, linkability and inference."
            : " Niet gemeten: herleidbaarheid (singling out), koppelbaarheid en deduceerbaarheid."
        #expect(release[0].hasSuffix(unmeasured) && !risk[0].contains(unmeasured), "\(release[0])")
        #expect(released.output.contains("deidentify table risk"))
        // The classes are the same, and are told in the same place.
        #expect(release[2...4] == risk[2...4])
        let attacks = risk.filter { $0.hasPrefix("  ") && $0.contains(lang == "en" ? ": residual risk " : ": restrisico ") }
        let labels = attacks.map { $0.split(separator: ":")[0] }
        #expect(labels.count == 7 && Set(labels).count == labels.count, "\(labels)")
        #expect(labels[1] == (lang == "en" ? "  singling out by 2 columns together" : "  herleidbaarheid (singling out) op 2 kolommen samen"))
        // With a control group both run the same attacks, and have the same first figure.
        try work.write(TableWork.people(400, seed: 5), to: "others.csv")
        let both = ["--control", work.file("others.csv"), "--plan", work.file("plan.yaml")]
        let again = await work.run(
            ["release", work.file("in.csv"), "--out", work.file("out2.csv"), "--without-permit"] + both, isTerminal: true, lang: lang)
        let beside = await work.run(["risk", work.file("out2.csv"), "--original", work.file("in.csv")] + both, lang: lang)
        #expect(again.status == 0 && beside.status == 0, "\(again.errors)\(beside.errors)")
        #expect(again.output.trimmingCharacters(in: .newlines) == beside.output.trimmingCharacters(in: .newlines))
    }

    @Test("A table that another program made is measured by columns that are named, and risk falls where it is coarser")
    func foreign() async throws {
        let work = try TableWork()
        try work.write("stad;leeftijd;kleur\na;31;x\na;32;y\nb;44;x\nb;47;y\n", to: "in.csv")
        try work.write("stad,leeftijd,kleur\na,30-39,x\na,30-39,y\nb,40-49,x\nb,40-49,y\n", to: "coarse.csv")
        for (name, expected) in [("in.csv", "100 %"), ("coarse.csv", "50 %")] {
            let run = await work.run([
                "risk", work.file(name), "--original", work.file("in.csv"), "--quasi", "stad", "--quasi", "leeftijd", "--sensitive", "kleur",
            ])
            #expect(run.status == 0 && run.output.contains("a chance of at most \(expected), "), "\(name): \(run.output)\(run.errors)")
        }
        let wrong = await work.run(["risk", work.file("in.csv"), "--original", work.file("in.csv"), "--quasi", "stadd"])
        #expect(wrong.status == 64 && wrong.errors.contains("did you mean “stad”?"))
    }

    @Test("People who are alone by some of their items are seen")
    func items() async throws {
        let work = try TableWork()
        func items(_ row: Int) -> [String] { (0..<8).map { "v\((row * 7 + $0 * 13) % 40)" } }
        let rows = (0..<60).map { "\($0 % 3);\(items($0).joined(separator: "|"))" }
        try work.write("team;vaardigheden\n" + rows.joined(separator: "\n") + "\n", to: "in.csv")
        let run = await work.run(
            [
                "risk", work.file("in.csv"), "--original", work.file("in.csv"), "--quasi", "team", "--items", "vaardigheden", "--item-separator", "|", "--json",
            ])
        #expect(run.status == 0, "\(run.errors)")
        let known = try #require(JSONReader.read(Array(run.output.utf8))?["risk"]?["knownItems"]?.elements?.first)
        #expect(known["count"] == .number("4") && known["sampled"] == .number("60") && known["column"]?.text == "vaardigheden")
        let wrong = await work.run(
            ["risk", work.file("in.csv"), "--original", work.file("in.csv"), "--quasi", "team", "--items", "vaardigheden", "--item-separator", "~"])
        #expect(wrong.status == 64 && wrong.errors.contains("[no-separator]"), "\(wrong.errors)")
    }

    /// People who are alone by two numbers, and a release without those numbers, so that no attack finds anything in it.
    private func safe(naming column: String?, texts: [String] = [""]) throws -> (work: TableWork, arguments: [String]) {
        let work = try TableWork()
        func rows(_ first: Int, stars: Bool, names: Bool) -> String {
            (first..<first + 200).map { row in
                let name = names ? "\(TableWork.canary) \(row);" : ""
                let numbers = stars ? "*;*" : "\(row * 3);\((row * 7_919) % 10_007)"
                return "\(name)\(numbers);k\(row % 3);\(texts[row % texts.count])\n"
            }.joined()
        }
        try work.write("naam;x;y;kleur;toelichting\n" + rows(0, stars: false, names: true), to: "in.csv")
        try work.write("naam;x;y;kleur;toelichting\n" + rows(1_000, stars: false, names: true), to: "others.csv")
        try work.write((column.map { $0 + ";" } ?? "") + "x;y;kleur;toelichting\n" + rows(0, stars: true, names: column != nil), to: "out.csv")
        try work.write(
            """
            plan: 1
            recoding: global
            suppression: 0
            seed: 1
            columns:
              naam: {role: direct-identifier, treatment: remove}
              x: {role: quasi-identifier, treatment: generalise, hierarchy: {suppression: true}}
              y: {role: quasi-identifier, treatment: generalise, hierarchy: {suppression: true}}
              kleur: {role: sensitive, treatment: keep}
              toelichting: {role: other, treatment: keep}
            models: [{model: k-anonymity, k: 5}]
            limits: {singling-out: 0.5, linkability: 0.5, inference: 0.5}
            """, to: "plan.yaml")
        return (
            work,
            [
                "risk", work.file("out.csv"), "--original", work.file("in.csv"), "--control", work.file("others.csv"), "--plan", work.file("plan.yaml"),
            ]
        )
    }

    @Test("A release in which no attack finds anything is called anonymous, by the limits of the plan")
    func anonymous() async throws {
        let (work, arguments) = try safe(naming: nil)
        let run = await work.run(arguments)
        #expect(run.status == 0 && run.output.hasPrefix("Anonymous, as measured against the limits of the plan"), "\(run.output)\(run.errors)")
    }

    @Test("A column with names that the plan removes, or that has another heading now, is never passed over", arguments: ["naam", "persoon"])
    func names(column: String) async throws {
        let (work, arguments) = try safe(naming: column)
        let run = await work.run(arguments)
        #expect(run.status == 1 && run.errors.contains("[column-not-measured]") && run.errors.contains("“\(column)”"), "\(run.errors)")
        #expect(run.output.hasPrefix("De-identified"), "\(run.output)")
        #expect(run.output.contains("Column “\(column)” of the release may point at people by itself"), "\(run.output)")
    }

    @Test("Pseudonyms of the plan are accounted for; the values themselves in their place are not")
    func pseudonyms() async throws {
        let (work, arguments) = try safe(naming: "naam")
        let plan = try #require(work.text("plan.yaml")).replacing("treatment: remove", with: "treatment: pseudonym")
        try work.write(plan, to: "plan.yaml")
        let left = await work.run(arguments)
        #expect(left.status == 1 && left.errors.contains("should hold pseudonyms"), "\(left.errors)")
        try work.write(try #require(work.text("out.csv")).replacing(TableWork.canary + " ", with: "a91f"), to: "out.csv")
        let run = await work.run(arguments)
        #expect(run.status == 0 && run.output.hasPrefix("Pseudonymised"), "\(run.output)\(run.errors)")
    }

    @Test("A column of free text excludes the word anonymous, however few different texts there are")
    func freeText() async throws {
        let (work, arguments) = try safe(naming: nil, texts: ["komt in het voorjaar terug", "is per brief op de hoogte gesteld"])
        let run = await work.run(arguments)
        #expect(run.output.hasPrefix("De-identified") && run.output.contains("Column “toelichting” holds free text"), "\(run.output)\(run.errors)")
    }
}
