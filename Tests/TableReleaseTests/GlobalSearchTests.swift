import Foundation
import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct GlobalSearchTests {
    private static func models(_ chance: inout Chance) -> [PrivacyModel] {
        let k = PrivacyModel.kAnonymity(chance.number(2...4))
        switch chance.number(0...4) {
        case 0: return [k]
        case 1: return [k, .distinctDiversity(column: "s", l: 2)]
        case 2: return [k, .entropyDiversity(column: "s", l: 1.5)]
        case 3: return [k, .closeness(column: "s", t: 0.4, distance: .equal)]
        default: return [k, .closeness(column: "s", t: 0.3, distance: .ordered)]
        }
    }

    /// The least loss over all nodes of the lattice, from texts.
    private func bruteForce(_ random: RandomTable, _ models: [PrivacyModel], suppression: Double, geometric: Bool) -> Double? {
        let heights = random.hierarchies.map(\.height)
        let rows = random.table.rowCount
        var best: Double?
        for index in 0..<heights.reduce(1, *) {
            var rest = index
            let levels = heights.map { height in
                defer { rest /= height }
                return rest % height
            }
            var classes: [[String]: [Int]] = [:]
            for row in 0..<rows {
                let key = levels.indices.map { column in
                    let value = Int(random.hierarchies[column].values.find(random.table.text(row: row, column: column))!)
                    return random.hierarchies[column].labels[levels[column]][Int(random.hierarchies[column].ancestors[levels[column]][value])]
                }
                classes[key, default: []].append(row)
            }
            let kept = classes.values.filter { meets($0, models, random.table) }.flatMap { $0 }
            if rows - kept.count > Int((suppression * Double(rows)).rounded(.down)) { continue }
            let losses = levels.indices.map { column in
                let hierarchy = random.hierarchies[column]
                var sum = Double(rows - kept.count)
                for row in kept {
                    let value = Int(hierarchy.values.find(random.table.text(row: row, column: column))!)
                    let node = hierarchy.ancestors[levels[column]][value]
                    let under = hierarchy.ancestors[levels[column]].count { $0 == node }
                    sum += Double(under - 1) / Double(hierarchy.values.count - 1)
                }
                return sum / Double(rows)
            }
            let loss =
                geometric
                ? pow(losses.map { 1 + $0 }.reduce(1, *), 1 / Double(losses.count)) - 1 : losses.reduce(0, +) / Double(losses.count)
            best = min(best ?? .infinity, loss)
        }
        return best
    }

    private func meets(_ rows: [Int], _ models: [PrivacyModel], _ table: Table) -> Bool {
        let column = table.columns.count - 1
        var whole: [String: Double] = [:]
        for row in 0..<table.rowCount { whole[table.text(row: row, column: column), default: 0] += 1 / Double(table.rowCount) }
        var own: [String: Double] = [:]
        for row in rows { own[table.text(row: row, column: column), default: 0] += 1 / Double(rows.count) }
        return models.allSatisfy { model in
            switch model {
            case .kAnonymity(let k): return rows.count >= k
            case .distinctDiversity(_, let l): return own.count >= l
            case .entropyDiversity(_, let l): return exp(-own.values.map { $0 * log($0) }.reduce(0, +)) >= l - 1e-9
            case .closeness(_, let t, .equal): return whole.map { abs($0.value - (own[$0.key] ?? 0)) }.reduce(0, +) / 2 <= t + 1e-9
            case .closeness(_, let t, _):
                let order = whole.keys.sorted { Int($0)! < Int($1)! }
                var moved = 0.0
                var sum = 0.0
                for value in order {
                    moved += (own[value] ?? 0) - whole[value]!
                    sum += abs(moved)
                }
                return order.count < 2 || sum / Double(order.count - 1) <= t + 1e-9
            case .presence: return true
            }
        }
    }

    @Test(arguments: Effort.seeds(60))
    func theSearchFindsWhatBruteForceFinds(seed: Int) throws {
        var chance = Chance(seed)
        let random = RandomTable(&chance)
        let models = Self.models(&chance)
        let suppression = chance.pick([0, 0.1, 0.3])
        for aggregation in LossAggregation.allCases {
            let best = bruteForce(random, models, suppression: suppression, geometric: aggregation == .geometricMean)
            var plan = random.plan(models, .global, suppression: suppression)
            plan.aggregation = aggregation
            guard let best else {
                #expect(throws: TableError.self) { try ReleasedTable.make(random.table, plan: plan, files: random.files) }
                continue
            }
            let released = try ReleasedTable.make(random.table, plan: plan, files: random.files)
            #expect(abs(released.record.searchedLoss! - best) < 1e-9)
            #expect(abs(released.record.searchedBound! - best) < 1e-9)
        }
    }

    @Test(arguments: Effort.seeds(30))
    func theHeuristicsBoundHoldsBelowTheBestAndItsResultAbove(seed: Int) throws {
        var chance = Chance(seed)
        let random = RandomTable(&chance)
        let models = Self.models(&chance)
        guard let best = bruteForce(random, models, suppression: 0.1, geometric: false) else { return }
        var columns: [QuasiColumn] = []
        for index in random.quasi.indices {
            columns.append(try QuasiColumn(random.table.columns[index], random.hierarchies[index], weight: 1 / Double(random.quasi.count)))
        }
        let requirements = try ClassRequirements(models, table: random.table, hierarchies: [:])
        let lattice = GlobalLattice(columns: columns, requirements: requirements, rowCount: random.table.rowCount)
        var search = GlobalSearch(lattice: lattice, maximumSuppressed: random.table.rowCount / 10, aggregation: .mean)
        search.maximumNodes = 0
        // Greedy steps need a feasible top to start from.
        guard let outcome = search.run() else { return }
        #expect(outcome.bound <= best + 1e-9)
        #expect(outcome.loss >= best - 1e-9)
    }
}
