#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// How the losses of columns become one number.
public enum LossAggregation: String, Sendable, Hashable, CaseIterable {
    /// The weighted mean of the columns' normalised certainty penalties.
    case mean
    /// The weighted geometric mean of (1 + penalty), less 1, which spreads loss more evenly; ARX chooses by this one unless told otherwise.
    case geometricMean = "geometric-mean"
}

/// A table as the lattice of full-domain generalisations sees it: distinct rows with their counts, and what each level costs.
struct GlobalLattice: Sendable {
    /// What a node of the lattice does to the table.
    struct Evaluation: Sendable {
        /// Rows in classes that fail, which are left out.
        var suppressed: Int
        /// The same for the part of the requirements under which joining classes never adds rows that fail.
        var suppressedMonotonic: Int
        /// Whether no suppression can mend it (a population class that stays empty under a lower limit of presence).
        var isImpossible: Bool
        /// For each column its penalty over all rows; a row left out counts 1.
        var columnLosses: [Double]
    }

    let columns: [QuasiColumn]
    let requirements: ClassRequirements
    let presence: PresenceRequirement?
    let rowCount: Int
    private let units: Int
    private let unitValues: [[UInt32]]
    private let unitCounts: [Int32]
    /// The unit of each row; nil where each row is one.
    private let unitOf: [UInt32]?
    /// A row of each unit, for its sensitive values; nil where each row is one.
    private let unitRow: [UInt32]?
    /// For each column what its nodes are multiplied with in the key of a class.
    private let strides: [UInt64]
    /// For each column and level the mean penalty of all rows: a bound from below on the column's loss, since a row left out costs 1.
    let floors: [[Double]]

    init(columns: [QuasiColumn], requirements: ClassRequirements, presence: PresenceRequirement? = nil, rowCount: Int) {
        self.columns = columns
        self.requirements = requirements
        self.presence = presence
        self.rowCount = rowCount
        let all = columns.map { RowKeys.Column(codes: $0.rows, count: $0.valueCount) }
        let (groups, count) = RowKeys.group(all + requirements.columns.map { .init(codes: $0.rows, count: $0.valueCount) }, rowCount: rowCount)
        if count > rowCount / 2 {
            // Most rows differ: each stands by itself, and the columns as they are say what it holds.
            units = rowCount
            unitOf = nil
            unitRow = nil
            unitCounts = [Int32](repeating: 1, count: rowCount)
            unitValues = columns.map(\.rows)
        } else {
            var counts = [Int32](repeating: 0, count: count)
            var row = [UInt32](repeating: 0, count: count)
            for index in 0..<rowCount {
                counts[Int(groups[index])] += 1
                row[Int(groups[index])] = UInt32(index)
            }
            units = count
            unitOf = groups
            unitCounts = counts
            unitRow = row
            unitValues = columns.map { column in row.map { column.rows[Int($0)] } }
        }
        var stride: UInt64 = 1
        strides = columns.map { column in
            defer {
                // With so many columns that the product overflows, keys are an odd-multiplier mix of the nodes.
                let (product, overflow) = stride.multipliedReportingOverflow(by: UInt64(column.nodeCount))
                stride = overflow ? stride &* 0x9E37_79B9_7F4A_7C15 | 1 : product
            }
            return stride
        }
        let (units, counts, values) = (units, unitCounts, unitValues)
        floors = columns.indices.map { index in
            let column = columns[index]
            return column.ancestors.map { level in
                var sum = 0.0
                for unit in 0..<units { sum += Double(counts[unit]) * column.penalty[Int(level[Int(values[index][unit])])] }
                return sum / Double(max(1, rowCount))
            }
        }
    }

    /// The weighted mean or geometric mean of the columns' losses.
    func aggregate(_ losses: [Double], _ aggregation: LossAggregation) -> Double {
        var sum = 0.0
        for (column, loss) in zip(columns, losses) {
            switch aggregation {
            case .mean: sum += column.weight * loss
            case .geometricMean: sum += column.weight * log1p(loss)
            }
        }
        return aggregation == .mean ? sum : expm1(sum)
    }

    /// What the loss of a node is at least.
    func floor(_ levels: [Int], _ aggregation: LossAggregation) -> Double {
        aggregate(levels.indices.map { floors[$0][levels[$0]] }, aggregation)
    }

    /// The class of each unit and how many classes there are.
    private func classes(_ levels: [Int], _ space: inout EvaluationSpace) -> Int {
        space.prepare(units: units)
        space.keys.withUnsafeMutableBufferPointer { keys in
            for column in columns.indices {
                let stride = strides[column]
                columns[column].ancestors[levels[column]].withUnsafeBufferPointer { nodes in
                    unitValues[column].withUnsafeBufferPointer { values in
                        if column == 0 {
                            for unit in 0..<units { keys[unit] = UInt64(nodes[Int(values[unit])]) &* stride }
                        } else {
                            for unit in 0..<units { keys[unit] &+= UInt64(nodes[Int(values[unit])]) &* stride }
                        }
                    }
                }
            }
        }
        return space.number(units, unitCounts)
    }

    /// The key of the class that a row with these values falls in.
    func key(_ levels: [Int], _ value: (_ column: Int) -> UInt32) -> UInt64 {
        var key: UInt64 = 0
        for column in columns.indices { key &+= UInt64(columns[column].ancestors[levels[column]][Int(value(column))]) &* strides[column] }
        return key
    }

    func evaluate(_ levels: [Int], _ space: inout EvaluationSpace) -> Evaluation {
        let count = classes(levels, &space)
        var result = Evaluation(suppressed: 0, suppressedMonotonic: 0, isImpossible: false, columnLosses: [])
        if requirements.isSizeOnly {
            for index in 0..<count { space.isKept[index] = Int(space.sizes[index]) >= requirements.minimumSize }
            for index in 0..<count where !space.isKept[index] { result.suppressedMonotonic += Int(space.sizes[index]) }
        } else {
            result.suppressedMonotonic = tally(count, &space)
        }
        if let presence { result.isImpossible = !presence.apply(levels, self, count, &space) }
        for unit in 0..<units where !space.isKept[Int(space.classOf[unit])] { result.suppressed += Int(unitCounts[unit]) }
        let losses = columns.indices.map { index in
            let column = columns[index]
            let nodes = column.ancestors[levels[index]]
            var loss = floors[index][levels[index]] * Double(rowCount)
            for unit in 0..<units where !space.isKept[Int(space.classOf[unit])] {
                loss += Double(unitCounts[unit]) * (1 - column.penalty[Int(nodes[Int(unitValues[index][unit])])])
            }
            return loss
        }
        result.columnLosses = losses.map { $0 / Double(max(1, rowCount)) }
        return result
    }

    /// The rows that a node of the lattice keeps.
    func keptRows(_ levels: [Int], _ space: inout EvaluationSpace) -> [UInt32] {
        _ = evaluate(levels, &space)
        return (0..<UInt32(rowCount)).filter { row in
            let unit = unitOf.map { $0[Int(row)] } ?? row
            return space.isKept[Int(space.classOf[Int(unit)])]
        }
    }

    /// Counts the sensitive values of each class. - Returns: the rows that fail the monotonic part.
    private func tally(_ count: Int, _ space: inout EvaluationSpace) -> Int {
        space.sortUnits(units, classes: count)
        var tally = ClassTally(requirements)
        var failed = 0
        var next = 0
        for index in 0..<count {
            tally.clear()
            while next < units, Int(space.classOf[Int(space.sorted[next])]) == index {
                let unit = Int(space.sorted[next])
                tally.add(row: unitRow.map { Int($0[unit]) } ?? unit, count: Int(unitCounts[unit]))
                next += 1
            }
            space.isKept[index] = tally.meets()
            if !space.isKept[index], !tally.meets(onlyMonotonic: true) { failed += tally.size }
        }
        return failed
    }
}
