/// The released records that are nearest to a record, by the sum of the distances of their cells.
///
/// Equal released records are one leaf of a tree of cells; a branch that is already farther than what was found is left. Records at the
/// same distance are all nearest: whoever counts successes takes the average over them, so that no order of the rows decides.
struct NearestRecords {
    /// Released records at one distance; the last of them may be more than are still needed.
    struct Tier {
        var distance: Double
        /// Places of groups of equal released records.
        var groups: [Int32]
        var records: Int
    }

    let grouping: Grouping
    private let places: [Int]
    private let distances: [CellDistance]
    private let levels: [[Node]]

    private struct Node {
        var code: Int32
        /// The children of the node on the next level; for the last level the group itself.
        var first: Int32
        var end: Int32
    }

    init(_ coding: SharedCoding, columns: [Int]) {
        // A column that splits more comes later: near the root few branches are looked at and most are left.
        let ordered = columns.sorted { (coding.release.columns[$0].cells.count, $0) < (coding.release.columns[$1].cells.count, $1) }
        places = ordered
        distances = ordered.map { CellDistance(coding.domains[$0], coding.release.columns[$0]) }
        let rows = coding.release.rows
        var grouping = Grouping(rows: rows)
        var levels: [[Node]] = []
        for place in ordered {
            let before = grouping
            let column = coding.release.columns[place].codes
            grouping.split(by: column)
            var nodes = [Node](repeating: Node(code: 0, first: 0, end: 0), count: grouping.count)
            var parents = [Int32](repeating: 0, count: grouping.count)
            for row in 0..<rows {
                let group = Int(grouping.groups[row])
                nodes[group].code = column[row]
                parents[group] = before.groups[row]
            }
            if !levels.isEmpty {
                let last = levels.count - 1
                // Groups are numbered in order of their values, so the children of a node follow one another.
                for group in parents.indices.reversed() { levels[last][Int(parents[group])].first = Int32(group) }
                for group in parents.indices { levels[last][Int(parents[group])].end = Int32(group + 1) }
            }
            levels.append(nodes)
        }
        self.levels = levels
        self.grouping = grouping
    }

    /// The nearest `count` released records to one record, tier by tier.
    ///
    /// - Parameter codes: the codes of the record, one for each column of the coding.
    func nearest(_ count: Int, to codes: (Int) -> Int32) -> [Tier] {
        var search = Search(needed: count, levels: levels, sizes: grouping.sizes, tables: [])
        for (index, place) in places.enumerated() { search.tables.append(distances[index].distances(to: codes(place))) }
        search.descendGreedily()
        search.visit(level: 0, range: 0..<Int32(levels[0].count), distance: 0)
        return search.tiers
    }

    private struct Search {
        let needed: Int
        let levels: [[Node]]
        let sizes: [Int]
        var tables: [[Double]]
        var tiers: [Tier] = []
        var bound = Double.infinity
        private let same = 1e-9

        /// A first bound: the best child at each level, where one record is needed.
        mutating func descendGreedily() {
            guard needed == 1 else { return }
            var range = 0..<Int32(levels[0].count)
            var distance = 0.0
            for level in levels.indices {
                var best = Double.infinity
                var chosen = range.lowerBound
                for index in range {
                    let step = tables[level][Int(levels[level][Int(index)].code)]
                    if step < best { (best, chosen) = (step, index) }
                }
                distance += best
                let node = levels[level][Int(chosen)]
                range = node.first..<node.end
            }
            bound = distance
        }

        mutating func visit(level: Int, range: Range<Int32>, distance: Double) {
            let isLast = level == levels.count - 1
            for index in range {
                let node = levels[level][Int(index)]
                let total = distance + tables[level][Int(node.code)]
                if total > bound + same { continue }
                if isLast { add(index, at: total) } else { visit(level: level + 1, range: node.first..<node.end, distance: total) }
            }
        }

        mutating func add(_ group: Int32, at distance: Double) {
            let size = sizes[Int(group)]
            var place = tiers.count
            while place > 0, tiers[place - 1].distance > distance + same { place -= 1 }
            if place > 0, abs(tiers[place - 1].distance - distance) <= same {
                tiers[place - 1].groups.append(group)
                tiers[place - 1].records += size
            } else {
                tiers.insert(Tier(distance: distance, groups: [group], records: size), at: place)
            }
            var before = 0
            for index in tiers.indices {
                if before >= needed {
                    tiers.removeSubrange(index...)
                    break
                }
                before += tiers[index].records
            }
            if before >= needed, let last = tiers.last { bound = last.distance }
        }
    }
}
