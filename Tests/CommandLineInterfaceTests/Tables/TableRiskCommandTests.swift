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
        #expect(known["count"] == .number("4") && known["sampled"] == .number("60"))
    }
}
