import DisclosureRisk
import SeededChance

/// Small tables for tests.
enum Tables {
    static func exact(_ columns: [(String, [String?])]) throws -> RiskTable {
        try RiskTable(columns.map { RiskColumn($0.0, categories: $0.1) })
    }

    /// People with an age and three categories, of which the last depends on the first ones.
    static func people(_ count: Int, _ chance: inout Chance) throws -> RiskTable {
        var ages: [Double?] = []
        var towns: [String?] = []
        var jobs: [String?] = []
        var codes: [String?] = []
        var incomes: [Double?] = []
        for _ in 0..<count {
            let age = chance.number(18...80)
            ages.append(chance.happens(0.02) ? nil : Double(age))
            towns.append(["Assen", "Breda", "Delft", "Ede", "Goes"][min(chance.number(0...6), 4)])
            let job = ["baker", "cook", "nurse", "pilot", "smith", "tailor"][chance.number(0...5)]
            jobs.append(chance.happens(0.02) ? nil : job)
            codes.append("c\(chance.number(0...40))")
            incomes.append(Double(age * 400 + job.count * 1000 + chance.number(0...20_000)))
        }
        return try RiskTable([
            RiskColumn("age", numbers: ages), RiskColumn("town", categories: towns), RiskColumn("job", categories: jobs), RiskColumn("code", categories: codes),
            RiskColumn("income", numbers: incomes),
        ])
    }

    static func shuffled(_ table: RiskTable, _ chance: inout Chance) -> RiskTable {
        table.selecting(rows: chance.shuffled(Array(0..<table.rows)))
    }
}
