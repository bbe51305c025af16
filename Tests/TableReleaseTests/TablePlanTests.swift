import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct TablePlanTests {
    static let good = """
        plan: 1
        recoding: global
        suppression: 0.05
        seed: 7
        columns:
          bsn: {role: direct-identifier, treatment: pseudonym}
          leeftijd:
            role: quasi-identifier
            treatment: generalise
            hierarchy: {bands: [5, 10], from: 18, to: 80}
            weight: 2
          "woon: plaats": {role: quasi-identifier, treatment: generalise, hierarchy: {file: plaats.csv}}
          gemeente: {role: quasi-identifier, treatment: generalise, hierarchy: {regions: cbs}}
          diagnose: {role: sensitive, treatment: keep, items: "|"}
        models:
          - {model: k-anonymity, k: 5}
          - {model: t-closeness, column: diagnose, t: 0.2, distance: equal}
          - {model: delta-presence, minimum: 0, maximum: 0.5, population: bevolking.csv}
        limits: {prosecutor: 0.2, singling-out: 0.05}
        """

    @Test func aPlanIsReadAndWrittenBack() throws {
        let plan = try TablePlan(yaml: Self.good)
        #expect(
            plan.columns[1]
                == .init(
                    name: "leeftijd", role: .quasiIdentifier, treatment: .generalise, hierarchy: .bands(widths: [5, 10], from: 18, to: 80), weight: 2))
        #expect(plan.columns[3].hierarchy == .regions && plan.columns[4].items == "|")
        #expect(plan.models[1] == .closeness(column: "diagnose", t: 0.2, distance: .equal))
        #expect(plan.limits.singlingOut == 0.05)
        #expect(plan.files == ["plaats.csv", "bevolking.csv"])
        #expect(try TablePlan(yaml: plan.yaml) == plan)
    }

    @Test(arguments: [
        ("seed: 7", "sead: 7", "unknown-key", 4, 1), ("suppression: 0.05\n", "", "missing-key", 1, 1),
        ("suppression: 0.05", "suppression: 5", "wrong-value", 3, 14),
        ("k: 5", "k: vijf", "wrong-value", 16, 29), ("k: 5", "k: 5, l: 5", "unknown-key", 16, 32),
        ("column: diagnose, t", "column: diagnoos, t", "unknown-column", 17, 34),
        ("treatment: pseudonym", "treatment: keep", "role-and-treatment", 6, 8), ("recoding: global", "recoding: local", "presence-is-global", 2, 11),
        ("recoding: global", "recoding: [", "bad-yaml", 3, 12), ("seed: 7", "seed: 7\nseed: 8", "double-key", 1, 1),
        ("weight: 2", "wieght: 2", "unknown-key", 11, 5), ("bands: [5, 10]", "bands: [5, 12]", "band-widths", 10, 16),
        ("distance: equal", "distance: hierarchical", "closeness-without-hierarchy", 17, 62), ("plan: 1", "plan: 2", "wrong-value", 1, 7),
        ("items: \"|\"", "items: \"\"", "wrong-value", 14, 55),
        ("{role: direct-identifier, treatment: pseudonym}", "{role: other, treatment: pseudonym, items: \"|\"}", "role-and-treatment", 6, 8),
    ])
    func mistakesAreNamedWithTheirPlace(old: String, new: String, code: String, line: Int, column: Int) throws {
        let text = Self.good.replacing(old, with: new)
        #expect(text != Self.good)
        let error = try #require(throws: TableError.self) { try TablePlan(yaml: text, file: "plan.yaml") }
        #expect(error.code == code)
        #expect(error.place?.file == "plan.yaml")
        if code != "bad-yaml", code != "double-key" { #expect(error.place == .init(file: "plan.yaml", line: line, column: column)) }
    }

    @Test func allKeysThatAreMissingAreToldTogether() throws {
        let text = """
            plan: 1
            columns:
              bsn: {role: direct-identifier}
            models: [{model: t-closeness, column: bsn}]
            """
        let error = try #require(throws: TableError.self) { try TablePlan(yaml: text, file: "plan.yaml") }
        #expect(error.code == "missing-key")
        for words in ["“recoding”, “suppression”, “seed”", "“treatment” at column “bsn”", "“t”, “distance” at model 1 (t-closeness)"] {
            #expect(error.message.en.contains(words), "\(error.message.en)")
        }
    }

    @Test func presenceNeedsAQuasiIdentifier() throws {
        let text = """
            plan: 1
            recoding: global
            suppression: 0
            seed: 1
            columns:
              plaats: {role: other, treatment: keep}
            models: [{model: delta-presence, minimum: 0, maximum: 1, population: b.csv}]
            """
        let error = try #require(throws: TableError.self) { try TablePlan(yaml: text, file: "plan.yaml") }
        #expect(error.code == "presence-without-classes" && error.place == .init(file: "plan.yaml", line: 6, column: 3))
    }

    @Test func aPlanThatDoesNotFitTheTableIsRefused() throws {
        let table = Table(header: ["a", "b"], rows: [["1", "2"]])
        var plan = TablePlan(columns: [.init(name: "a", role: .other, treatment: .keep)], models: [.kAnonymity(2)])
        #expect(try #require(throws: TableError.self) { try ReleasedTable.make(table, plan: plan) }.code == "column-not-in-plan")
        plan.columns.append(.init(name: "c", role: .other, treatment: .keep))
        #expect(try #require(throws: TableError.self) { try ReleasedTable.make(table, plan: plan) }.code == "unknown-column")
        plan.columns[1].name = "b"
        #expect(try #require(throws: TableError.self) { try ReleasedTable.make(table, plan: plan) }.code == "cannot-be-met")
        plan.columns[1].treatment = .pseudonym
        #expect(try #require(throws: TableError.self) { try ReleasedTable.make(table, plan: plan) }.code == "key-missing")
    }

    @Test func directIdentifiersLeaveOrBecomeKeyedPseudonyms() throws {
        let table = Table(header: ["naam", "bsn", "land"], rows: [["Jan", "111222333", "NL"], ["Piet", "123456782", "NL"], ["Jan", "111222333", "NL"]])
        let plan = TablePlan(
            columns: [
                .init(name: "naam", role: .directIdentifier, treatment: .remove), .init(name: "bsn", role: .directIdentifier, treatment: .pseudonym),
                .init(name: "land", role: .quasiIdentifier, treatment: .generalise, hierarchy: .suppression),
            ], models: [.kAnonymity(3)])
        let released = try ReleasedTable.make(table, plan: plan, key: [UInt8](repeating: 1, count: 32))
        #expect(released.table.columns.map(\.name) == ["bsn", "land"])
        let bytes = String(decoding: TableWriter.csv(released.table), as: UTF8.self)
        #expect(!bytes.contains("111222333") && !bytes.contains("Jan"))
        #expect(released.table.columns[0].values.count == 2)
        let other = try ReleasedTable.make(table, plan: plan, key: [UInt8](repeating: 2, count: 32))
        #expect(Set(other.table.columns[0].values.texts).isDisjoint(with: released.table.columns[0].values.texts))
    }

    @Test(arguments: Effort.seeds(20))
    func theOrderOfTheInputDoesNotShow(seed: Int) throws {
        var chance = Chance(seed)
        let rows = (0..<40).map { _ in [chance.pick(["a", "b", "c"]), String(chance.number(0...9))] }
        let plan = TablePlan(
            columns: [
                .init(name: "q", role: .quasiIdentifier, treatment: .generalise, hierarchy: .suppression), .init(name: "s", role: .sensitive, treatment: .keep),
            ], models: [.kAnonymity(3)], recoding: .global)
        let first = try ReleasedTable.make(Table(header: ["q", "s"], rows: rows), plan: plan)
        let second = try ReleasedTable.make(Table(header: ["q", "s"], rows: chance.shuffled(rows)), plan: plan)
        #expect(TableWriter.csv(first.table) == TableWriter.csv(second.table))
    }
}
