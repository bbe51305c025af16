/// Why one norm applies to a situation, does not apply, or is open.
public struct NormExplanation: Sendable {
    public var finding: NormFinding
    /// For a duty, how it stands.
    public var status: DutyStatus?
    /// For a duty, whether it is met, applying or not.
    public var isDone: Bool
    /// False when the norm is not in force on the date; nothing else is looked at then.
    public var isInForce: Bool
}

extension Engine {
    /// Explains one norm, whether it applies or not. Guidance and house rules count.
    /// - Parameter norm: index in `Rulebook.norms`.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    public func explanation(of norm: Int, _ situation: Situation, asOf date: LawDate) throws(Contradiction) -> NormExplanation {
        let solver = try solver(situation, asOf: date)
        let value = solver.value(solver.program.applies[Layer.house.rawValue][norm])
        let isInForce = rulebook.norms[norm].validity.contains(date)
        var found = finding(norm, value, solver, .house)
        if !isInForce { found.proof = [] }
        // Where the norm fails by itself its exceptions say nothing; one that lifts it does.
        if value == .no { found.exceptions = isInForce ? found.exceptions.filter { $0.value == .yes } : [] }
        return NormExplanation(
            finding: found, status: rulebook.norms[norm].duty == nil ? nil : solver.status(ofDuty: norm, in: .house), isDone: isDone(norm, solver),
            isInForce: isInForce)
    }
}
