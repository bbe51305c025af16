/// Which nodes and variables a walk through the graph has seen. A new walk only counts up, it need not wipe anything.
final class Visits {
    private let nodes: UnsafeMutablePointer<UInt32>
    private let variables: UnsafeMutablePointer<UInt32>
    private var current: UInt32 = 0

    init(nodes nodeCount: Int, variables variableCount: Int) {
        nodes = .allocate(capacity: nodeCount)
        variables = .allocate(capacity: variableCount + 1)
        nodes.initialize(repeating: 0, count: nodeCount)
        variables.initialize(repeating: 0, count: variableCount + 1)
    }

    deinit {
        nodes.deallocate()
        variables.deallocate()
    }

    func begin() { current += 1 }

    @inline(__always)
    func isFirst(toNode node: Int) -> Bool {
        if nodes[node] == current { return false }
        nodes[node] = current
        return true
    }

    /// Whether the present walk has seen a node.
    @inline(__always)
    func hasSeen(_ node: Int) -> Bool { nodes[node] == current }

    @inline(__always)
    func isFirst(toVariable variable: Int) -> Bool {
        if variables[variable] == current { return false }
        variables[variable] = current
        return true
    }
}
