/// Mends classes that are large enough but lack what another model asks for: a class takes the nearest row that brings it nearer to its
/// model from a class that can spare it, or exchanges one of its rows for it; where that fails it joins the class that costs least.
struct ClassRepair {
    /// How many rows on either side, for each combination of sensitive values, are looked at.
    static let reach = 1500
    /// How many of the nearest rows are tried in earnest.
    static let tries = 8
    /// How many of the class's own rows are tried in exchange.
    static let exchanges = 12
    /// With more combinations of sensitive values than this it is not kept which classes can give which.
    static let mostCombinations = 8

    let columns: [QuasiColumn]
    let values: [UInt32]
    let requirements: ClassRequirements
    let costs: JoinCosts
    private var tally: ClassTally
    private var classes: [[UInt32]] = []
    private var nodes: [UInt32] = []
    private var penalties: [Float] = []
    private var classOf: [Int32] = []
    private var combinationOf: [Int32] = []
    /// For each combination of sensitive values its rows, in the order of the classes they began in.
    private var rowsOf: [[UInt32]] = []
    /// For each class and combination, and each combination that may come back or none, whether the class can give a row of it; empty where
    /// there are too many combinations.
    private var canGive: [Bool] = []

    init(columns: [QuasiColumn], values: [UInt32], requirements: ClassRequirements, costs: JoinCosts) {
        self.columns = columns
        self.values = values
        self.requirements = requirements
        self.costs = costs
        tally = ClassTally(requirements)
    }

    /// - Parameter given: classes in an order that keeps neighbours together; all their rows together meet the requirements.
    mutating func repair(_ given: [[UInt32]]) -> [[UInt32]] {
        classes = given
        let width = columns.count
        let rowCount = values.count / max(1, width)
        nodes = [UInt32](repeating: 0, count: classes.count * width)
        penalties = [Float](repeating: 0, count: classes.count)
        classOf = [Int32](repeating: -1, count: rowCount)
        combinationOf = [Int32](repeating: -1, count: rowCount)
        var known: [[UInt32]: Int32] = [:]
        for index in classes.indices {
            renew(index)
            for row in classes[index] {
                classOf[Int(row)] = Int32(index)
                let key = requirements.columns.map { $0.rows[Int(row)] }
                let combination = known[key] ?? Int32(rowsOf.count)
                if Int(combination) == rowsOf.count {
                    known[key] = combination
                    rowsOf.append([])
                }
                combinationOf[Int(row)] = combination
                rowsOf[Int(combination)].append(row)
            }
        }
        if rowsOf.count <= Self.mostCombinations {
            canGive = [Bool](repeating: false, count: classes.count * rowsOf.count * (rowsOf.count + 1))
            for index in classes.indices { seeWhatIsSpare(index) }
        }
        costs.withPointers { pointers in
            for index in classes.indices where !classes[index].isEmpty && !meets(classes[index]) { mend(index, pointers) }
            // A class may have been joined to one that then failed: mending by joining ends, since classes become fewer.
            var start = 0
            while let index = classes.indices[start...].first(where: { !classes[$0].isEmpty && !meets(classes[$0]) }) {
                start = index
                if !join(index, pointers) { break }
                start = 0
            }
        }
        return classes.filter { !$0.isEmpty }
    }

    private mutating func mend(_ index: Int, _ pointers: JoinCosts.Pointers) {
        for _ in 0..<(4 * classes[index].count) {
            if meets(classes[index]) { return }
            if !takeRow(index, pointers) { break }
        }
        while !classes[index].isEmpty, !meets(classes[index]), join(index, pointers) {}
    }

    private mutating func takeRow(_ index: Int, _ pointers: JoinCosts.Pointers) -> Bool {
        let before = deficit(classes[index])
        var candidates: [(price: Float, row: UInt32)] = []
        let size = Float(classes[index].count)
        for combination in rowsOf.indices {
            guard let sample = rowsOf[combination].first, deficit(classes[index], with: sample) < before - 1e-9 else { continue }
            let rows = rowsOf[combination]
            let (low, high) = near(index, in: rows)
            let places = givingPlaces(combination, for: combinationOf[Int(classes[index][0])])
            values.withUnsafeBufferPointer { values in
                nodes.withUnsafeBufferPointer { nodes in
                    let mine = nodes.baseAddress! + index * pointers.width
                    var worst = Float.infinity
                    for position in low..<high {
                        let row = rows[position]
                        let price = (size + 1) * pointers.cost(mine, values.baseAddress! + Int(row) * pointers.width)
                        let donor = Int(classOf[Int(row)])
                        guard price < worst, donor != index else { continue }
                        if let places, !canGive[donor * places.stride + places.take], !canGive[donor * places.stride + places.exchange] { continue }
                        let place = candidates.firstIndex { $0.price > price } ?? candidates.count
                        candidates.insert((price, row), at: place)
                        if candidates.count > Self.tries { candidates.removeLast() }
                        if candidates.count == Self.tries { worst = candidates.last!.price }
                    }
                }
            }
        }
        let old = size * penalties[index]
        let mineNow = classes[index]
        let backs = Array(mineNow.prefix(Self.exchanges))
        let restNodes = backs.map { back in joined(mineNow.filter { $0 != back }) }
        var best: (loss: Double, row: UInt32, back: UInt32?)?
        for candidate in candidates {
            let donor = Int(classOf[Int(candidate.row)])
            let others = classes[donor].filter { $0 != candidate.row }
            let donorLoss = Double(classes[donor].count) * Double(penalties[donor])
            if let best, best.loss < Double(candidate.price - old) - donorLoss { continue }
            let isMet = meets(classes[donor])
            if isMet ? meets(others) : deficit(others) <= deficit(classes[donor]) && others.count >= requirements.minimumSize {
                let loss = Double(candidate.price - old) + loss(others) - donorLoss
                if loss < best?.loss ?? .infinity { best = (loss, candidate.row, nil) }
            }
            // An exchange keeps both sizes.
            let othersNodes = joined(others)
            for (position, back) in backs.enumerated() {
                let mineAfter = Double(size) * penalty(restNodes[position], candidate.row)
                let theirsAfter = Double(others.count + 1) * penalty(othersNodes, back)
                let change = mineAfter + theirsAfter - Double(old) - donorLoss
                guard change < best?.loss ?? .infinity else { continue }
                guard deficit(mineNow.filter { $0 != back } + [candidate.row]) < before - 1e-9 else { continue }
                let theirs = others + [back]
                if isMet ? meets(theirs) : deficit(theirs) < deficit(classes[donor]) - 1e-9 { best = (change, candidate.row, back) }
            }
        }
        guard let best else { return false }
        let donor = Int(classOf[Int(best.row)])
        classes[donor].removeAll { $0 == best.row }
        if let back = best.back {
            classes[index].removeAll { $0 == back }
            classes[donor].append(back)
            classOf[Int(back)] = Int32(donor)
        }
        classes[index].append(best.row)
        classOf[Int(best.row)] = Int32(index)
        for changed in [index, donor] {
            renew(changed)
            seeWhatIsSpare(changed)
        }
        return true
    }

    /// Where it stands whether a class can give a row of a combination, for nothing or for one of another combination.
    private func givingPlaces(_ combination: Int, for back: Int32) -> (stride: Int, take: Int, exchange: Int)? {
        guard !canGive.isEmpty else { return nil }
        let count = rowsOf.count
        return (count * (count + 1), combination * (count + 1) + count, combination * (count + 1) + Int(back))
    }

    private mutating func seeWhatIsSpare(_ index: Int) {
        guard !canGive.isEmpty else { return }
        let count = rowsOf.count
        let start = index * count * (count + 1)
        let members = classes[index]
        let isMet = !members.isEmpty && meets(members)
        let own = isMet ? 0 : deficit(members)
        for combination in 0..<count {
            let row = members.first { combinationOf[Int($0)] == Int32(combination) }
            let others = members.filter { $0 != row }
            for back in 0...count {
                let place = start + combination * (count + 1) + back
                guard row != nil, back != combination else {
                    canGive[place] = false
                    continue
                }
                if back == count {
                    canGive[place] = isMet ? meets(others) : deficit(others) <= own && others.count >= requirements.minimumSize
                } else {
                    let after = others + [rowsOf[back][0]]
                    canGive[place] = isMet ? meets(after) : deficit(after) < own - 1e-9
                }
            }
        }
    }

    /// The part of a list of rows around the place of a class.
    private func near(_ index: Int, in rows: [UInt32]) -> (Int, Int) {
        guard rows.count > 2 * Self.reach else { return (0, rows.count) }
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            // Rows that moved keep their place in the list, so the order is nearly sorted: near enough.
            if Int(classOf[Int(rows[middle])]) < index { low = middle + 1 } else { high = middle }
        }
        let start = max(0, min(low - Self.reach, rows.count - 2 * Self.reach))
        return (start, start + 2 * Self.reach)
    }

    /// Joins a class to the one that costs least among those that bring both nearer to their models, or else to the one that costs least.
    private mutating func join(_ index: Int, _ pointers: JoinCosts.Pointers) -> Bool {
        let width = pointers.width
        let size = Float(classes[index].count)
        let own = deficit(classes[index])
        var best = (price: Float.infinity, other: -1)
        var fallback = best
        let low = max(0, min(index - Self.reach, classes.count - 2 * Self.reach))
        for other in low..<min(classes.count, low + 2 * Self.reach) where other != index && !classes[other].isEmpty {
            let otherSize = Float(classes[other].count)
            let joined = nodes.withUnsafeBufferPointer { pointers.cost($0.baseAddress! + index * width, $0.baseAddress! + other * width) }
            let price = (size + otherSize) * joined - otherSize * penalties[other]
            guard price < max(best.price, fallback.price) else { continue }
            if price < best.price {
                let together = deficit(classes[index] + classes[other])
                if together < 1e-9 || together < own + deficit(classes[other]) - 1e-6 { best = (price, other) }
            }
            if price < fallback.price { fallback = (price, other) }
        }
        let other = best.other >= 0 ? best.other : fallback.other
        guard other >= 0 else { return false }
        for row in classes[other] { classOf[Int(row)] = Int32(index) }
        classes[index] += classes[other]
        classes[other] = []
        renew(index)
        seeWhatIsSpare(index)
        seeWhatIsSpare(other)
        return true
    }

    private mutating func renew(_ index: Int) {
        let width = columns.count
        guard let first = classes[index].first else { return }
        var sum = 0.0
        for column in 0..<width {
            var node = values[Int(first) * width + column]
            for row in classes[index].dropFirst() { node = costs.join(column, node, values[Int(row) * width + column]) }
            nodes[index * width + column] = node
            sum += costs.penalties[column][Int(node)]
        }
        penalties[index] = Float(sum)
    }

    /// The lowest nodes that hold some rows; none for no rows.
    private func joined(_ members: [UInt32]) -> [UInt32] {
        guard let first = members.first else { return [] }
        let width = columns.count
        return columns.indices.map { column in
            var node = values[Int(first) * width + column]
            for row in members.dropFirst() { node = costs.join(column, node, values[Int(row) * width + column]) }
            return node
        }
    }

    /// The penalty of a row when one more has joined these nodes.
    private func penalty(_ nodes: [UInt32], _ row: UInt32) -> Double {
        let width = columns.count
        var sum = 0.0
        for column in 0..<width where !nodes.isEmpty {
            let value = values[Int(row) * width + column]
            sum += costs.penalties[column][Int(costs.join(column, nodes[column], value))]
        }
        return sum
    }

    private func loss(_ members: [UInt32]) -> Double {
        var sum = 0.0
        for (column, node) in joined(members).enumerated() { sum += costs.penalties[column][Int(node)] }
        return sum * Double(members.count)
    }

    private mutating func meets(_ members: [UInt32]) -> Bool {
        tally.clear()
        for row in members { tally.add(row: Int(row)) }
        return tally.meets()
    }

    private mutating func deficit(_ members: [UInt32], with row: UInt32? = nil) -> Double {
        tally.clear()
        for row in members { tally.add(row: Int(row)) }
        if let row { tally.add(row: Int(row)) }
        return tally.deficit()
    }
}
