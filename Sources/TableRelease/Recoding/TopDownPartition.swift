/// Cuts the rows top-down into classes: at each step the column whose cut wins most is cut along its hierarchy.
///
/// After LeFevre, DeWitt and Ramakrishnan, Mondrian multidimensional k-anonymity, 2006, with three changes: the cut is the one that
/// lowers the normalised certainty penalty most, it goes to all children of a node at once, and children that are too small for
/// a class of their own are pooled in a class that keeps the node, instead of forbidding the cut.
struct TopDownPartition {
    let columns: [QuasiColumn]
    /// Row-major: the values of each row.
    let values: [UInt32]
    let requirements: ClassRequirements
    private(set) var order: [UInt32]
    /// Where each class ends in `order`; neighbours are near each other in the tree of cuts.
    private(set) var ends: [Int] = []
    private var tally: ClassTally
    private var scratch: [UInt32]

    /// - Parameter rows: the rows to part; together they meet the requirements.
    init(columns: [QuasiColumn], values: [UInt32], requirements: ClassRequirements, rows: [UInt32]) {
        self.columns = columns
        self.values = values
        self.requirements = requirements
        order = rows
        tally = ClassTally(requirements)
        scratch = rows
    }

    private struct Cut {
        var column: Int
        var gain: Double
        /// For each child, in order of its node: the node and its count of rows.
        var children: [(node: UInt32, count: Int)]
    }

    mutating func run() {
        // Ranges wait on a stack, the first part on top, so that classes come out in order.
        var waiting = [0..<order.count]
        while let range = waiting.popLast() {
            let parts = cut(range)
            if parts.count < 2 { ends.append(range.upperBound) } else { waiting.append(contentsOf: parts.reversed()) }
        }
    }

    private mutating func cut(_ range: Range<Int>) -> [Range<Int>] {
        guard range.count >= 2 * requirements.minimumSize else { return [] }
        var cuts: [Cut] = []
        for column in columns.indices {
            if let cut = cut(range, column) { cuts.append(cut) }
        }
        cuts.sort { $0.gain > $1.gain || $0.gain == $1.gain && $0.column < $1.column }
        for cut in cuts {
            let parts = apply(cut, range)
            if parts.count > 1 { return parts }
        }
        return []
    }

    private func cut(_ range: Range<Int>, _ column: Int) -> Cut? {
        let width = columns.count
        let tree = columns[column]
        var top = values[Int(order[range.lowerBound]) * width + column]
        for index in range {
            let value = values[Int(order[index]) * width + column]
            if tree.ancestors[Int(tree.level[Int(top)])][Int(value)] != top { top = tree.join(top, value) }
        }
        let level = Int(tree.level[Int(top)])
        guard level > 0 else { return nil }
        let below = tree.ancestors[level - 1]
        let first = tree.levelStart[level - 1]
        let counts = counts(range, nodes: tree.levelStart[level] - first) { order, values in
            Int(below[Int(values[Int(order) * width + column])]) - first
        }
        var children: [(node: UInt32, count: Int)] = []
        var gain = 0.0
        var small = 0
        for (index, count) in counts {
            children.append((UInt32(first + index), count))
            if count >= requirements.minimumSize {
                gain += Double(count) * tree.weight * (tree.penalty[Int(top)] - tree.penalty[first + index])
            } else {
                small += count
            }
        }
        // Small children need company to make a class: the smallest of the others stays with them.
        if small > 0, small < requirements.minimumSize {
            guard let smallest = children.filter({ $0.count >= requirements.minimumSize }).min(by: { $0.count < $1.count }) else { return nil }
            gain -= Double(smallest.count) * tree.weight * (tree.penalty[Int(top)] - tree.penalty[Int(smallest.node)])
        }
        return gain > 0 ? Cut(column: column, gain: gain, children: children) : nil
    }

    /// How many rows each node has, in the order of the nodes; those without any are left out. A few rows of a column with many values are
    /// sorted, so that the work grows with the rows and not with the values.
    private func counts(_ range: Range<Int>, nodes: Int, _ node: (UInt32, [UInt32]) -> Int) -> [(node: Int, count: Int)] {
        if nodes > 8 * range.count {
            var found: [(node: Int, count: Int)] = []
            for place in range.map({ node(order[$0], values) }).sorted() {
                if found.last?.node == place { found[found.count - 1].count += 1 } else { found.append((place, 1)) }
            }
            return found
        }
        var counts = [Int](repeating: 0, count: nodes)
        for index in range { counts[node(order[index], values)] += 1 }
        return counts.enumerated().filter { $0.element > 0 }.map { (node: $0.offset, count: $0.element) }
    }

    /// Sorts the rows of the range by child, the pool last.
    /// - Returns: fewer than two parts where the cut cannot be made.
    private mutating func apply(_ cut: Cut, _ range: Range<Int>) -> [Range<Int>] {
        let width = columns.count
        let tree = columns[cut.column]
        let level = Int(tree.level[Int(cut.children[0].node)])
        let below = tree.ancestors[level]
        let first = tree.levelStart[level]
        let nodes = (level + 1 < tree.levelStart.count ? tree.levelStart[level + 1] : tree.nodeCount) - first
        let isSparse = nodes > 8 * range.count
        var starts = [Int](repeating: 0, count: isSparse ? 0 : nodes)
        var sparseStarts: [Int: Int] = [:]
        // Larger children first: those at the end join the pool.
        let children = cut.children.sorted { $0.count > $1.count || $0.count == $1.count && $0.node < $1.node }
        var next = range.lowerBound
        var parts: [Range<Int>] = []
        for child in children {
            if isSparse { sparseStarts[Int(child.node) - first] = next } else { starts[Int(child.node) - first] = next }
            parts.append(next..<(next + child.count))
            next += child.count
        }
        for index in range {
            let child = Int(below[Int(values[Int(order[index]) * width + cut.column])]) - first
            if isSparse {
                let place = sparseStarts[child, default: range.lowerBound]
                scratch[place] = order[index]
                sparseStarts[child] = place + 1
            } else {
                scratch[starts[child]] = order[index]
                starts[child] += 1
            }
        }
        order.replaceSubrange(range, with: scratch[range])
        // Failing parts move to the end, then whole parts join them until the pool meets the requirements.
        let isMet = parts.map { meets($0) }
        if isMet.allSatisfy({ $0 }) { return parts }
        let good = zip(parts, isMet).filter(\.1).map(\.0)
        let bad = zip(parts, isMet).filter { !$0.1 }.map(\.0)
        guard good.count > 0 else { return [] }
        let moved = (good + bad).flatMap { order[$0] }
        order.replaceSubrange(range, with: moved)
        var result: [Range<Int>] = []
        next = range.lowerBound
        for part in good {
            result.append(next..<(next + part.count))
            next += part.count
        }
        var pool = next..<range.upperBound
        while !meets(pool), let last = result.popLast() { pool = last.lowerBound..<range.upperBound }
        return result.isEmpty ? [] : result + [pool]
    }

    private mutating func meets(_ range: Range<Int>) -> Bool {
        if range.count < requirements.minimumSize { return false }
        if requirements.isSizeOnly { return true }
        tally.clear()
        for index in range { tally.add(row: Int(order[index])) }
        return tally.meets()
    }
}
