/// Evaluates one situation after the other under the law of one date, by three-valued logic alone.
///
/// It keeps its memory from one to the next: use one per task.
struct Probe {
    let program: Program
    private let prepared: Engine.Prepared
    private var masks: [UInt64]
    private var values: [UInt8]

    init(_ engine: Engine, asOf date: LawDate) {
        prepared = engine.prepared(for: date)
        program = prepared.program
        masks = engine.layout.domains
        values = prepared.bulk.scratch()
    }

    /// Takes the place of what was evaluated before.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    mutating func evaluate(_ situation: Situation) throws(Contradiction) {
        try program.fill(&masks, from: situation)
        prepared.bulk.evaluate(masks, into: &values)
    }

    @inline(__always)
    func value(_ ref: Ref) -> Truth { Truth(rawValue: values[Int(ref.raw)])! }

    /// The same values in a solver, for reading only.
    var solver: Solver { Solver(like: prepared.blank, masks: masks, values: values) }
}
