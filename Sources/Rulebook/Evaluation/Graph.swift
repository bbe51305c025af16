/// The nodes of a program in flat memory, for the inner loops.
///
/// Class properties and arrays cost an exclusivity check and a bounds check per access, which measured as half the time
/// of a search; plain memory that never changes after `init` needs neither.
final class Graph: @unchecked Sendable {
    let nodeCount: Int
    let variableCount: Int
    /// The number of values of all variables together: no variable can be narrowed more often than it has values.
    let valueCount: Int
    let operations: UnsafeMutablePointer<UInt8>
    let arguments: UnsafeMutablePointer<Int32>
    let masks: UnsafeMutablePointer<UInt64>
    let firstChild: UnsafeMutablePointer<Int32>
    let children: UnsafeMutablePointer<Ref>
    let firstParent: UnsafeMutablePointer<Int32>
    let parents: UnsafeMutablePointer<Ref>
    let firstTest: UnsafeMutablePointer<Int32>
    let tests: UnsafeMutablePointer<Int32>

    static let test = Program.Operation.test.rawValue
    static let all = Program.Operation.all.rawValue
    static let atLeast = Program.Operation.atLeast.rawValue

    init(_ program: Program) {
        func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
            let memory = UnsafeMutablePointer<T>.allocate(capacity: max(1, array.count))
            memory.initialize(from: array, count: array.count)
            return memory
        }
        nodeCount = program.nodeCount
        variableCount = program.layout.count
        valueCount = program.layout.domains.reduce(0) { $0 + $1.nonzeroBitCount }
        operations = copy(program.operations.map(\.rawValue))
        arguments = copy(program.arguments)
        masks = copy(program.masks)
        firstChild = copy(program.firstChild)
        children = copy(program.children)
        firstParent = copy(program.firstParent)
        parents = copy(program.parents)
        firstTest = copy(program.firstTest)
        tests = copy(program.tests)
    }

    deinit {
        operations.deallocate()
        arguments.deallocate()
        masks.deallocate()
        firstChild.deallocate()
        children.deallocate()
        firstParent.deallocate()
        parents.deallocate()
        firstTest.deallocate()
        tests.deallocate()
    }

    @inline(__always)
    func childRange(_ node: Int) -> Range<Int> { Int(firstChild[node])..<Int(firstChild[node + 1]) }
}
