/// Local recoding: each class gets the lowest forms that hold its rows, so the same value may be released finer in one class than in
/// another. Top-down cuts put rows that are alike beside each other, joining within windows makes classes, classes that fail other
/// models are repaired, and moving rows improves the result.
struct LocalRecoding {
    /// How many rows are joined at a time: more is better and slower, in proportion.
    static let window = 400
    static let passes = 3

    let columns: [QuasiColumn]
    let requirements: ClassRequirements

    /// - Parameter rows: the rows to recode.
    /// - Returns: the classes, each of which meets the requirements; nil where even all rows together do not.
    func classes(_ rows: [UInt32]) -> [[UInt32]]? {
        var tally = ClassTally(requirements)
        for row in rows { tally.add(row: Int(row)) }
        guard tally.meets() else { return nil }
        if columns.isEmpty { return [rows] }
        let values = rowMajor()
        let costs = JoinCosts(columns)
        var classes = joined(rows, values, ClassRequirements(minimumSize: requirements.minimumSize), costs)
        if !requirements.isSizeOnly {
            var repair = ClassRepair(columns: columns, values: values, requirements: requirements, costs: costs)
            classes = repair.repair(classes)
        }
        var refinement = ClassRefinement(columns: columns, values: values, requirements: requirements, costs: costs)
        for pass in 0..<Self.passes { classes = refinement.refine(classes, windowRows: Self.window, sweeps: 4, shift: pass % 2 == 1) }
        return classes
    }

    private func rowMajor() -> [UInt32] {
        let count = columns[0].rows.count
        let width = columns.count
        return [UInt32](unsafeUninitializedCapacity: count * width) { buffer, initialized in
            for (index, column) in columns.enumerated() {
                column.rows.withUnsafeBufferPointer { rows in
                    for row in 0..<count { buffer[row * width + index] = rows[row] }
                }
            }
            initialized = count * width
        }
    }

    /// Classes that are large enough.
    private func joined(_ rows: [UInt32], _ values: [UInt32], _ sizeOnly: ClassRequirements, _ costs: JoinCosts) -> [[UInt32]] {
        var partition = TopDownPartition(columns: columns, values: values, requirements: sizeOnly, rows: rows)
        partition.run()
        var windows: [Range<Int>] = []
        var start = 0
        var last = 0
        // A part that no cut could divide may hold any number of different rows; joining takes time with the square of those.
        let (order, ends) = divided(partition.order, partition.ends, values, minimumSize: sizeOnly.minimumSize)
        for end in ends {
            if end - start > Self.window, last > start {
                windows.append(start..<last)
                start = last
            }
            last = end
        }
        windows.append(start..<last)
        let agglomeration = Agglomeration(columns: columns, values: values, minimumSize: sizeOnly.minimumSize)
        return costs.withPointers { pointers in
            var classes: [[UInt32]] = []
            for window in windows { classes += agglomeration.classes(Array(order[window]), pointers, costs: costs) }
            return classes
        }
    }

    /// Divides parts with more different rows than fit in a window. Equal rows stay together, and each piece has enough rows for a class.
    private func divided(_ order: [UInt32], _ ends: [Int], _ values: [UInt32], minimumSize: Int) -> (order: [UInt32], ends: [Int]) {
        let width = columns.count
        var result = order
        var pieces: [Int] = []
        var start = 0
        for end in ends {
            defer { start = end }
            guard end - start > Self.window else {
                pieces.append(end)
                continue
            }
            var groups: [[UInt32]] = []
            var known: [ArraySlice<UInt32>: Int] = [:]
            for row in order[start..<end] {
                let key = values[(Int(row) * width)..<(Int(row) * width + width)]
                if let group = known[key] {
                    groups[group].append(row)
                } else {
                    known[key] = groups.count
                    groups.append([row])
                }
            }
            guard groups.count > Self.window else {
                pieces.append(end)
                continue
            }
            var place = start
            var (different, rows) = (0, 0)
            for group in groups {
                result.replaceSubrange(place..<(place + group.count), with: group)
                place += group.count
                (different, rows) = (different + 1, rows + group.count)
                // What would be too little for a class of its own stays with the last piece.
                guard different >= Self.window, rows >= minimumSize, end - place >= minimumSize else { continue }
                pieces.append(place)
                (different, rows) = (0, 0)
            }
            pieces.append(end)
        }
        return (result, pieces)
    }
}
