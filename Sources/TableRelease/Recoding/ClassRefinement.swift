/// Improves classes by moving rows between them: a row moves to another class, or a class is dissolved over others, whenever
/// the whole loss falls and every class still meets the requirements.
///
/// Works in windows of neighbouring classes, so that the work grows with the rows and not with their square.
struct ClassRefinement {
    /// Classes larger than this are left as they are: moving one of their rows takes time in proportion to their size.
    static let largestClass = 400

    let columns: [QuasiColumn]
    let values: [UInt32]
    let requirements: ClassRequirements
    let costs: JoinCosts
    private var tally: ClassTally

    init(columns: [QuasiColumn], values: [UInt32], requirements: ClassRequirements, costs: JoinCosts) {
        self.columns = columns
        self.values = values
        self.requirements = requirements
        self.costs = costs
        tally = ClassTally(requirements)
    }

    /// The classes of one window.
    private struct Window {
        var members: [[UInt32]]
        /// Class-major: the nodes of each class.
        var nodes: [UInt32]
        /// The penalty of a row of each class.
        var penalties: [Float]
    }

    /// - Returns: better classes, in an order that keeps neighbours together.
    mutating func refine(_ classes: [[UInt32]], windowRows: Int, sweeps: Int, shift: Bool) -> [[UInt32]] {
        var result: [[UInt32]] = []
        result.reserveCapacity(classes.count)
        var start = 0
        var isFirst = true
        while start < classes.count {
            var end = start
            var rows = 0
            let limit = isFirst && shift ? windowRows / 2 : windowRows
            isFirst = false
            while end < classes.count, end == start || rows + classes[end].count <= limit {
                rows += classes[end].count
                end += 1
            }
            result += improve(Array(classes[start..<end]), sweeps: sweeps)
            start = end
        }
        return result
    }

    private mutating func improve(_ classes: [[UInt32]], sweeps: Int) -> [[UInt32]] {
        guard classes.count > 1 else { return classes }
        return costs.withPointers { pointers in
            values.withUnsafeBufferPointer { values in
                var window = Window(members: classes, nodes: [], penalties: [])
                window.nodes = [UInt32](repeating: 0, count: classes.count * columns.count)
                window.penalties = [Float](repeating: 0, count: classes.count)
                for index in classes.indices { renew(index, &window) }
                for _ in 0..<sweeps {
                    var gain: Float = 0
                    for index in window.members.indices where !window.members[index].isEmpty {
                        gain += moveRows(index, &window, pointers, values.baseAddress!)
                    }
                    for index in window.members.indices where !window.members[index].isEmpty {
                        gain += dissolve(index, &window, pointers, values.baseAddress!)
                    }
                    if gain < 1e-3 { break }
                }
                return window.members.filter { !$0.isEmpty }
            }
        }
    }

    /// Finds the nodes and the penalty of a class anew.
    private func renew(_ index: Int, _ window: inout Window) {
        let width = columns.count
        let members = window.members[index]
        guard let first = members.first else { return }
        var sum = 0.0
        for column in 0..<width {
            var node = values[Int(first) * width + column]
            for row in members.dropFirst() { node = costs.join(column, node, values[Int(row) * width + column]) }
            window.nodes[index * width + column] = node
            sum += costs.penalties[column][Int(node)]
        }
        window.penalties[index] = Float(sum)
    }

    /// The penalty of a class without one of its rows.
    private func penalty(of members: [UInt32], without row: UInt32) -> Float {
        let width = columns.count
        var sum = 0.0
        for column in 0..<width {
            var node = UInt32.max
            for other in members where other != row {
                let value = values[Int(other) * width + column]
                node = node == .max ? value : costs.join(column, node, value)
            }
            sum += node == .max ? 0 : costs.penalties[column][Int(node)]
        }
        return Float(sum)
    }

    private mutating func meets(_ members: [UInt32], without: UInt32? = nil, with: UInt32? = nil) -> Bool {
        let size = members.count - (without == nil ? 0 : 1) + (with == nil ? 0 : 1)
        if size < requirements.minimumSize { return false }
        if requirements.isSizeOnly { return true }
        tally.clear()
        for row in members where row != without { tally.add(row: Int(row)) }
        if let with { tally.add(row: Int(with)) }
        return tally.meets()
    }

    private mutating func moveRows(
        _ index: Int, _ window: inout Window, _ pointers: JoinCosts.Pointers, _ values: UnsafePointer<UInt32>
    ) -> Float {
        let width = columns.count
        var gained: Float = 0
        var position = 0
        if window.members[index].count > Self.largestClass { return 0 }
        while position < window.members[index].count {
            let members = window.members[index]
            let size = Float(members.count)
            guard members.count > requirements.minimumSize, window.penalties[index] > 0 else { break }
            let row = members[position]
            let rest = penalty(of: members, without: row)
            let leaving = size * window.penalties[index] - (size - 1) * rest
            guard leaving > 1e-5, requirements.isSizeOnly || meets(members, without: row) else {
                position += 1
                continue
            }
            if let target = nearest(to: row, except: index, window, pointers, values, width: width, below: leaving - 1e-5) {
                window.members[index].remove(at: position)
                window.members[target.index].append(row)
                renew(index, &window)
                renew(target.index, &window)
                gained += leaving - target.cost
            } else {
                position += 1
            }
        }
        return gained
    }

    /// The class that a row joins at the least added loss.
    private mutating func nearest(
        to row: UInt32, except: Int, _ window: Window, _ pointers: JoinCosts.Pointers, _ values: UnsafePointer<UInt32>, width: Int,
        below limit: Float = .infinity
    ) -> (index: Int, cost: Float)? {
        var best: (index: Int, cost: Float)?
        let rowValues = values + Int(row) * width
        window.nodes.withUnsafeBufferPointer { nodes in
            for other in window.members.indices where other != except && !window.members[other].isEmpty {
                let size = Float(window.members[other].count)
                let joined = pointers.cost(nodes.baseAddress! + other * width, rowValues)
                let cost = (size + 1) * joined - size * window.penalties[other]
                guard cost < best?.cost ?? limit else { continue }
                if requirements.isSizeOnly || meets(window.members[other], with: row) { best = (other, cost) }
            }
        }
        return best
    }

    private mutating func dissolve(
        _ index: Int, _ window: inout Window, _ pointers: JoinCosts.Pointers, _ values: UnsafePointer<UInt32>
    ) -> Float {
        let width = columns.count
        let members = window.members[index]
        let old = Float(members.count) * window.penalties[index]
        guard old > 0, members.count < 4 * requirements.minimumSize else { return 0 }
        var cost: Float = 0
        var targets: [Int] = []
        var undo: [(index: Int, members: [UInt32])] = []
        for row in members {
            guard let target = nearest(to: row, except: index, window, pointers, values, width: width) else {
                cost = .infinity
                break
            }
            cost += target.cost
            if cost >= old - 1e-5 { break }
            if !targets.contains(target.index) {
                targets.append(target.index)
                undo.append((target.index, window.members[target.index]))
            }
            window.members[target.index].append(row)
            renew(target.index, &window)
        }
        var isBetter = cost < old - 1e-5
        if isBetter, !requirements.isSizeOnly { isBetter = targets.allSatisfy { meets(window.members[$0]) } }
        if isBetter {
            window.members[index] = []
            return old - cost
        }
        for entry in undo {
            window.members[entry.index] = entry.members
            renew(entry.index, &window)
        }
        return 0
    }
}
