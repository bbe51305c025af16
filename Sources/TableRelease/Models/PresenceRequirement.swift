import Text

/// Delta-presence bound to a population: of those who fall in a class the share that is in the table lies between two limits.
struct PresenceRequirement: Sendable {
    let minimum: Double
    let maximum: Double
    /// For each column the population's values, as in the table's columns.
    private let values: [[UInt32]]
    private let counts: [Int32]

    /// - Parameter columns: the population's columns, bound to the same hierarchies as the table's.
    init(minimum: Double, maximum: Double, columns: [QuasiColumn], rowCount: Int) {
        (self.minimum, self.maximum) = (minimum, maximum)
        let (groups, count) = RowKeys.group(columns.map { .init(codes: $0.rows, count: $0.valueCount) }, rowCount: rowCount)
        var counts = [Int32](repeating: 0, count: count)
        var rows = [UInt32](repeating: 0, count: count)
        for row in 0..<rowCount {
            counts[Int(groups[row])] += 1
            rows[Int(groups[row])] = UInt32(row)
        }
        self.counts = counts
        values = columns.map { column in rows.map { column.rows[Int($0)] } }
    }

    /// Drops the classes outside the limits.
    /// - Returns: false where no suppression can meet them: people of the population whose class has no row in the release are in it with
    ///   a share of nothing, less than a lower limit above zero.
    func apply(_ levels: [Int], _ lattice: GlobalLattice, _ count: Int, _ space: inout EvaluationSpace) -> Bool {
        var population = [Int](repeating: 0, count: count)
        var isComplete = true
        for unit in counts.indices {
            let key = lattice.key(levels) { values[$0][unit] }
            if let index = space.find(key) { population[index] += Int(counts[unit]) } else { isComplete = false }
        }
        for index in 0..<count where space.isKept[index] {
            let share = Double(space.sizes[index]) / Double(max(1, population[index]))
            if share > maximum + ClassRequirements.rounding || share < minimum - ClassRequirements.rounding { space.isKept[index] = false }
        }
        return minimum <= 0 || isComplete && !(0..<count).contains { !space.isKept[$0] }
    }
}
