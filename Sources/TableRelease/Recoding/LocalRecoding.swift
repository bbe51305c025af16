/// Local recoding: each class gets the lowest forms that hold its rows, so the same value may be released finer in one class than in
/// another. Top-down cuts give the classes, refinement improves them.
struct LocalRecoding {
    let columns: [QuasiColumn]
    let requirements: ClassRequirements

    /// - Parameter rows: the rows to recode; nil where even all of them together do not meet the requirements.
    func classes(_ rows: [UInt32]) -> [[UInt32]]? {
        let width = columns.count
        var tally = ClassTally(requirements)
        for row in rows { tally.add(row: Int(row)) }
        guard tally.meets() else { return nil }
        let count = columns.first?.rows.count ?? 0
        var values = [UInt32](repeating: 0, count: count * width)
        for (index, column) in columns.enumerated() {
            for row in 0..<count { values[row * width + index] = column.rows[row] }
        }
        // The cuts only say which rows are near each other; the models are met when groups join.
        let sizeOnly = requirements.sizeOnly
        var partition = TopDownPartition(columns: columns, values: values, requirements: sizeOnly, rows: rows)
        partition.run()
        let costs = JoinCosts(columns)
        var refinement = ClassRefinement(columns: columns, values: values, requirements: requirements, costs: costs)
        var agglomeration = Agglomeration(columns: columns, values: values, requirements: sizeOnly)
        let clock = ContinuousClock()
        let t0 = clock.now
        var windows: [Range<Int>] = []
        var start = 0
        var last = 0
        for end in partition.ends {
            if end - start > debugWindow, last > start {
                windows.append(start..<last)
                start = last
            }
            last = end
        }
        windows.append(start..<last)
        var classes = costs.withPointers { pointers in
            windows.flatMap { agglomeration.classes(Array(partition.order[$0]), pointers, costs: costs) }
        }
        if !requirements.isSizeOnly {
            if debugLocal { print("  size only", loss(classes) / Double(rows.count), classes.count, clock.now - t0) }
            var repair = ClassRepair(columns: columns, values: values, requirements: requirements, costs: costs)
            classes = repair.repair(classes)
        }
        if debugLocal { print("  agglomerated", loss(classes) / Double(rows.count), classes.count, clock.now - t0) }
        for pass in 0..<4 {
            classes = refinement.refine(classes, windowRows: debugWindow, sweeps: 4, shift: pass % 2 == 1)
            if debugLocal { print("  pass", pass, loss(classes) / Double(rows.count), classes.count) }
        }
        return classes
    }

    /// The nodes of a class: the lowest that hold its rows.
    func nodes(_ members: [UInt32]) -> [UInt32] {
        columns.map { column in
            members.dropFirst().reduce(column.rows[Int(members[0])]) { column.join($0, column.rows[Int($1)]) }
        }
    }

    func loss(_ classes: [[UInt32]]) -> Double {
        classes.reduce(0.0) { sum, members in
            let nodes = nodes(members)
            var penalty = 0.0
            for (index, column) in columns.enumerated() { penalty += column.weight * column.penalty[Int(nodes[index])] }
            return sum + penalty * Double(members.count)
        }
    }
}

nonisolated(unsafe) public var debugLocal = false
nonisolated(unsafe) public var debugWindow = 400
