/// Builds classes bottom-up: rows that are equal start together, and the two groups whose joining costs least join, until every group
/// is large enough. The greedy part of Byun, Kamra, Bertino and Li, Efficient k-anonymization using clustering techniques, 2007.
struct Agglomeration {
    let columns: [QuasiColumn]
    let values: [UInt32]
    let minimumSize: Int
    /// - Parameter rows: rows that together are enough for a class.
    func classes(_ rows: [UInt32], _ pointers: JoinCosts.Pointers, costs: JoinCosts) -> [[UInt32]] {
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
        for index in 0..<count { isOpen[index] = members[index].count < minimumSize }
        var nearest = [Int](repeating: -1, count: count)
        var price = [Float](repeating: .infinity, count: count)
        var alive = Array(0..<count)

        func cost(_ index: Int, _ other: Int, _ nodes: UnsafePointer<UInt32>) -> Float {
            let size = Float(members[index].count)
            let otherSize = Float(members[other].count)
            let joined = pointers.cost(nodes + index * width, nodes + other * width)
            return (size + otherSize) * joined - size * penalties[index] - otherSize * penalties[other]
        }
        func find(_ index: Int) {
            var best = Float.infinity
            var partner = -1
            nodes.withUnsafeBufferPointer { nodes in
                for other in alive where other != index {
                    let cost = cost(index, other, nodes.baseAddress!)
                    guard cost < best else { continue }
                    (best, partner) = (cost, other)
                }
            }
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
            isOpen[chosen] = members[chosen].count < minimumSize
            for index in alive where isOpen[index] && (index == chosen || nearest[index] == partner || nearest[index] == chosen) {
                // Only the joined group changed its price: where it costs no more than before, it still is the nearest. Without this, rows that
                // are all equally far apart are compared with one another after every join.
                if index != chosen {
                    let now = nodes.withUnsafeBufferPointer { cost(index, chosen, $0.baseAddress!) }
                    if now <= price[index] {
                        (nearest[index], price[index]) = (chosen, now)
                        continue
                    }
                }
                find(index)
            }
        }
        return alive.map { members[$0] }
    }
}
