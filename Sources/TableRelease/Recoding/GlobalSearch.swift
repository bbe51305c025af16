/// The full-domain generalisation of least loss within a limit on suppression.
///
/// Exact where the lattice is small enough to look at every node's bound: a node costs at least the penalties of its levels, and under the
/// monotonic part of the requirements a node that suppresses too much condemns all nodes below it (predictive tagging as in Flash:
/// Kohlmayer, Prasser, Eckert, Kemper and Kuhn 2012). Larger lattices are searched greedily, with a bound on what is left to win.
struct GlobalSearch {
    struct Outcome: Sendable {
        /// The level of each column.
        var levels: [Int]
        var loss: Double
        /// What the loss of the best node is at least; equal to `loss` where the search was exact.
        var bound: Double
        var evaluation: GlobalLattice.Evaluation
        /// How many nodes were evaluated.
        var evaluated: Int
        var latticeSize: Double
        var isOptimal: Bool { bound >= loss }
    }

    let lattice: GlobalLattice
    /// The most rows that may be left out.
    let maximumSuppressed: Int
    let aggregation: LossAggregation
    /// Lattices up to this size are searched exactly.
    var maximumNodes = 1 << 21
    /// The most evaluations of an exact search.
    var maximumEvaluations = 50_000

    /// - Returns: nil where no node meets the requirements.
    func run() -> Outcome? {
        var work = Work(search: self)
        let size = lattice.columns.reduce(1.0) { $0 * Double($1.height) }
        work.greedy()
        let bound = size <= Double(maximumNodes) ? work.exhaust() : work.projectedBound()
        guard let best = work.best else { return nil }
        return Outcome(
            levels: best.levels, loss: best.loss, bound: min(bound, best.loss), evaluation: best.evaluation, evaluated: work.evaluated, latticeSize: size)
    }

    private struct Work {
        let search: GlobalSearch
        let lattice: GlobalLattice
        var space = EvaluationSpace()
        var evaluated = 0
        var best: (levels: [Int], loss: Double, evaluation: GlobalLattice.Evaluation)?
        private var known: [[Int]: Bool] = [:]

        init(search: GlobalSearch) {
            self.search = search
            lattice = search.lattice
        }

        /// - Returns: whether the node, and not all nodes below it, may meet the requirements; and whether it does.
        mutating func look(_ levels: [Int]) -> (mayGoBelow: Bool, isFeasible: Bool, loss: Double) {
            evaluated += 1
            let evaluation = lattice.evaluate(levels, &space)
            let mayGoBelow = evaluation.suppressedMonotonic <= search.maximumSuppressed
            guard !evaluation.isImpossible, evaluation.suppressed <= search.maximumSuppressed else { return (mayGoBelow, false, .infinity) }
            let loss = lattice.aggregate(evaluation.columnLosses, search.aggregation)
            // Of equal losses the node that comes first by its levels, whatever the order of the search.
            if best == nil || loss < best!.loss - 1e-12
                || loss < best!.loss + 1e-12 && levels.lexicographicallyPrecedes(best!.levels)
            {
                best = (levels, loss, evaluation)
            }
            return (mayGoBelow, true, loss)
        }

        /// From the top, ever to the child of least loss that meets the requirements; the few best are followed.
        mutating func greedy() {
            let top = lattice.columns.map { $0.height - 1 }
            guard look(top).mayGoBelow else { return }
            var beam: [[Int]] = [top]
            var seen: Set<[Int]> = [top]
            while !beam.isEmpty {
                var next: [(loss: Double, levels: [Int])] = []
                for levels in beam {
                    for column in levels.indices where levels[column] > 0 {
                        var child = levels
                        child[column] -= 1
                        guard seen.insert(child).inserted else { continue }
                        let result = look(child)
                        if result.isFeasible { next.append((result.loss, child)) }
                    }
                }
                next.sort { $0.loss < $1.loss || $0.loss == $1.loss && $0.levels.lexicographicallyPrecedes($1.levels) }
                beam = next.prefix(2).map(\.levels)
            }
        }

        /// Looks at every node that may still be better, coarse ones first.
        /// - Returns: a bound on the loss of all nodes.
        mutating func exhaust() -> Double {
            let heights = lattice.columns.map(\.height)
            let count = heights.reduce(1, *)
            var strides: [Int] = []
            var stride = 1
            for height in heights {
                strides.append(stride)
                stride *= height
            }
            var candidates: [(sum: Int, floor: Double, index: Int)] = []
            let limit = best?.loss ?? .infinity
            for index in 0..<count {
                let levels = heights.indices.map { index / strides[$0] % heights[$0] }
                let floor = lattice.floor(levels, search.aggregation)
                if floor <= limit + 1e-12 { candidates.append((levels.reduce(0, +), floor, index)) }
            }
            candidates.sort { $0.sum > $1.sum || $0.sum == $1.sum && ($0.floor, $0.index) < ($1.floor, $1.index) }
            var isCondemned = [Bool](repeating: false, count: count)
            var open = Double.infinity
            for candidate in candidates {
                if let best, candidate.floor > best.loss + 1e-12 { continue }
                let levels = heights.indices.map { candidate.index / strides[$0] % heights[$0] }
                if heights.indices.contains(where: { levels[$0] + 1 < heights[$0] && isCondemned[candidate.index + strides[$0]] }) {
                    isCondemned[candidate.index] = true
                    continue
                }
                if evaluated >= search.maximumEvaluations {
                    open = min(open, candidate.floor)
                    continue
                }
                if !look(levels).mayGoBelow { isCondemned[candidate.index] = true }
            }
            return min(open, best?.loss ?? .infinity)
        }

        /// A bound from nodes that leave all columns but one or two at the top: what fails there fails for every node below.
        mutating func projectedBound() -> Double {
            let top = lattice.columns.map { $0.height - 1 }
            func below(_ levels: [Int]) -> Bool {
                evaluated += 1
                return lattice.evaluate(levels, &space).suppressedMonotonic <= search.maximumSuppressed
            }
            var least: [Int] = []
            for column in top.indices {
                var levels = top
                while levels[column] > 0 {
                    levels[column] -= 1
                    if !below(levels) {
                        levels[column] += 1
                        break
                    }
                }
                least.append(levels[column])
            }
            var bound = lattice.floor(least, search.aggregation)
            for first in top.indices {
                for second in top.indices where second > first {
                    var cheapest = Double.infinity
                    for low in least[first]...top[first] {
                        for high in least[second]...top[second] {
                            var reduced = least
                            (reduced[first], reduced[second]) = (low, high)
                            let floor = lattice.floor(reduced, search.aggregation)
                            var levels = top
                            (levels[first], levels[second]) = (low, high)
                            if floor < cheapest, below(levels) { cheapest = floor }
                        }
                    }
                    bound = max(bound, cheapest)
                }
            }
            return bound
        }
    }
}
