import DisclosureRisk
import Foundation
import Text

/// The figures at the size of a country's services: a million profiles, and tables of a million rows.
enum Scale {
    static func run() throws {
        var chance = SplitMix(state: 1)
        try profiles(&chance)
        try table(&chance)
    }

    /// A million people with some twenty skills each out of twenty thousand, the n-th skill held in proportion to 1/n.
    private static func profiles(_ chance: inout SplitMix) throws {
        let skills = 20_000
        var profiles: [[Int32]] = []
        for _ in 0..<1_000_000 {
            let count = 5 + Int(chance.next() % 31)
            profiles.append((0..<count).map { _ in Int32(exp(unit(&chance) * log(Double(skills)))) })
        }
        let index = try timed("index of a million profiles") { try ItemProfiles(profiles) }
        for count in 1...5 {
            let known = try timed("\(count) known items, 10,000 profiles drawn") { try KnownItems(index, count: count, using: &chance) }
            print("    singled out: \(RiskWords.percent(known.random).en), at worst \(RiskWords.percent(known.worst).en)")
        }
    }

    private static func table(_ chance: inout SplitMix) throws {
        func people(_ rows: Int) throws -> RiskTable {
            func column(_ name: String, _ values: Int, _ skew: Double) -> RiskColumn {
                RiskColumn(
                    name,
                    .categorical(
                        dictionary: (0..<values).map { "\(name)\($0)" }, codes: (0..<rows).map { _ in Int32(pow(unit(&chance), skew) * Double(values)) }))
            }
            return try RiskTable([
                RiskColumn("age", numbers: (0..<rows).map { _ in (18 + unit(&chance) * 72).rounded(.down) }), column("sex", 2, 1), column("town", 400, 2),
                column("job", 60, 2), column("origin", 90, 4), column("code", 300, 1.5),
            ])
        }
        let (original, control) = (try people(1_000_000), try people(1_000_000))
        let release = ReleasedTable(try people(1_000_000))
        let quasi = ["age", "sex", "town", "job"]
        let risk = try timed("record risks, 1,000,000 rows") {
            try ReidentificationRisk(ClassSizes(release, columns: quasi), threshold: 0.2, people: 17_000_000)
        }
        print("    prosecutor \(RiskWords.percent(risk.prosecutor.average).en), journalist \(RiskWords.percent(risk.journalist!.average).en) on average")
        _ = try timed("3 known attributes of 6, all 20 sets") { try KnownAttributes(release, columns: release.names, count: 3, using: &chance) }
        let target = try timed("codes of three tables") { try AttackTarget(release: release, original: original, control: control) }
        let attacks: [(String, Attack)] = [
            ("singling out, 2000 attacks", .singlingOut(.init(.multivariate(columns: 4)))),
            ("linkability, 2000 attacks", .linkability(.init(first: ["age", "sex", "town"], second: ["job", "origin", "code"], attacks: 2000))),
            ("inference, 2000 attacks", .inference(.init(known: ["age", "sex", "town", "job", "origin"], secret: "code", attacks: 2000))),
        ]
        for (name, attack) in attacks {
            let outcome = try timed(name) { try attack.run(on: target, using: &chance) }
            print("    residual risk \(RiskWords.percent(outcome.residual).en), \(outcome.guesses) guesses")
        }
    }

    private static func unit(_ chance: inout SplitMix) -> Double { Double(chance.next() >> 11) / 9_007_199_254_740_992 }

    private static func timed<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
        let started = ContinuousClock.now
        let value = try work()
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        print("\(name): \(String(format: "%.2f", seconds)) s")
        return value
    }
}
