/// Builds classes bottom-up: rows that are equal start together, and the two groups whose joining costs least join, until every group
/// meets the requirements. The greedy part of Byun, Kamra, Bertino and Li, Efficient k-anonymization using clustering techniques, 2007.
struct Agglomeration {
    let columns: [QuasiColumn]
    let values: [UInt32]
    let requirements: ClassRequirements
    private var tally: ClassTally

    init(columns: [QuasiColumn], values: [UInt32], requirements: ClassRequirements) {
        self.columns = columns
        self.values = values
        self.requirements = requirements
        tally = ClassTally(requirements)
    }

    private mutating func meets(_ members: [UInt32]) -> Bool {
        if members.count < requirements.minimumSize { return false }
        if requirements.isSizeOnly { return true }
        tally.clear()
        for row in members { tally.add(row: Int(row)) }
        return tally.meets()
    }

    private mutating func deficit(_ members: [UInt32], _ others: [UInt32] = []) -> Double {
        tally.clear()
        for row in members { tally.add(row: Int(row)) }
        for row in others { tally.add(row: Int(row)) }
        return tally.deficit()
    }

    /// - Parameter rows: rows that together meet the requirements.
    mutating func classes(_ rows: [UInt32], _ pointers: JoinCosts.Pointers, costs: JoinCosts) -> [[UInt32]] {
        let width = columns.count
        var members: [[UInt32]] = []
        var nodes: [UInt32] = []
        var known: [ArraySlice<UInt32>: Int] = [:]
        for row in rows {
            let key = values[(Int(row) * width)..<(Int(row) * width + width)]
            // A slice's hash looks at its elements only.
            if let index = known[key] {
                members[index].append(row)
            } else {
                known[key] = members.count
                members.append([row])
                nodes += key
            }
        }
        let count = members.count
        var penalties = [Float](repeating: 0, count: count)
        var isOpen = [Bool](repeating: false, count: count)
        for index in 0..<count { isOpen[index] = !meets(members[index]) }
        var nearest = [Int](repeating: -1, count: count)
        var price = [Float](repeating: .infinity, count: count)
        var alive = Array(0..<count)
        var deficits = requirements.isSizeOnly ? [] : members.map { deficit($0) }

        func find(_ index: Int) {
            var best = Float.infinity
            var partner = -1
            let size = Float(members[index].count)
            let own = size * penalties[index]
            var fallback = (price: Float.infinity, partner: -1)
            nodes.withUnsafeBufferPointer { nodes in
                let mine = nodes.baseAddress! + index * width
                for other in alive where other != index {
                    let joined = pointers.cost(mine, nodes.baseAddress! + other * width)
                    let otherSize = Float(members[other].count)
                    let cost = ((size + otherSize) * joined - own - otherSize * penalties[other])
                    guard cost < best else { continue }
                    if !requirements.isSizeOnly {
                        // Joining two that lack the same brings neither nearer to what it lacks.
                        let left = deficit(members[index], members[other])
                        if left > 1e-9, left > deficits[index] + deficits[other] - 1e-6 {
                            if cost < fallback.price { fallback = (cost, other) }
                            continue
                        }
                    }
                    (best, partner) = (cost, other)
                }
            }
            if partner < 0 { (best, partner) = (1e6 + fallback.price, fallback.partner) }
            nearest[index] = partner
            price[index] = best
        }
        for index in 0..<count where isOpen[index] { find(index) }
        while true {
            var chosen = -1
            var best = Float.infinity
            for index in alive where isOpen[index] && price[index] < best { (chosen, best) = (index, price[index]) }
            if chosen < 0 || nearest[chosen] < 0 { break }
            let partner = nearest[chosen]
            members[chosen] += members[partner]
            var sum = 0.0
            for column in 0..<width {
                let node = costs.join(column, nodes[chosen * width + column], nodes[partner * width + column])
                nodes[chosen * width + column] = node
                sum += costs.penalties[column][Int(node)]
            }
            penalties[chosen] = Float(sum)
            members[partner] = []
            isOpen[partner] = false
            alive.remove(at: alive.firstIndex(of: partner)!)
            isOpen[chosen] = !meets(members[chosen])
            if !requirements.isSizeOnly { deficits[chosen] = deficit(members[chosen]) }
            for index in alive where isOpen[index] && (index == chosen || nearest[index] == partner || nearest[index] == chosen) { find(index) }
        }
        return alive.map { members[$0] }
    }
}
