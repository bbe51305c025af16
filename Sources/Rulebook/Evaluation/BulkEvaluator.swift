/// Evaluates a whole program in one pass over flat arrays: the fastest way when most facts are known.
struct BulkEvaluator: Sendable {
    private let operations: [UInt8]
    private let arguments: [Int32]
    private let masks: [UInt64]
    private let firstChild: [Int32]
    private let children: [Int32]
    private let count: Int

    init(_ program: Program) {
        operations = program.operations.map(\.rawValue)
        arguments = program.arguments
        masks = program.masks
        firstChild = program.firstChild
        children = program.children.map(\.raw)
        count = program.nodeCount
    }

    /// Room for the values of all nodes: two bytes each, the value and its opposite.
    func scratch() -> [UInt8] { Array(repeating: 1, count: count * 2) }

    /// Fills `values` (from `scratch()`) from the masks of possible values per variable.
    func evaluate(_ known: [UInt64], into values: inout [UInt8]) {
        let test = Program.Operation.test.rawValue
        let all = Program.Operation.all.rawValue
        values.withUnsafeMutableBufferPointer { values in
            known.withUnsafeBufferPointer { known in
                operations.withUnsafeBufferPointer { operations in
                    children.withUnsafeBufferPointer { children in
                        values[0] = 0
                        values[1] = 2
                        values[2] = 1
                        values[3] = 1
                        var start = Int(firstChild[2])
                        for node in 2..<count {
                            let end = Int(firstChild[node + 1])
                            var value: UInt8
                            if operations[node] == test {
                                let mask = known[Int(arguments[node])]
                                let holds = masks[node]
                                value = mask & ~holds == 0 ? 2 : mask & holds == 0 ? 0 : 1
                            } else if operations[node] == all {
                                value = 2
                                for position in start..<end {
                                    let child = values[Int(children[position])]
                                    if child < value {
                                        value = child
                                        if value == 0 { break }
                                    }
                                }
                            } else {
                                var yes: Int32 = 0
                                var no: Int32 = 0
                                for position in start..<end {
                                    let child = values[Int(children[position])]
                                    if child == 2 { yes += 1 } else if child == 0 { no += 1 }
                                }
                                let needed = arguments[node]
                                value = yes >= needed ? 2 : no > Int32(end - start) - needed ? 0 : 1
                            }
                            values[node * 2] = value
                            values[node * 2 + 1] = 2 - value
                            start = end
                        }
                    }
                }
            }
        }
    }
}
