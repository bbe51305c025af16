/// What differs in force between two dates.
public struct RulebookChanges: Sendable {
    /// Norms in force on the later date only, by index.
    public var starting: [Int]
    /// Norms in force on the earlier date only, by index.
    public var ending: [Int]
    /// Weighings in force on the later date only, by index.
    public var startingWeighings: [Int]
    public var endingWeighings: [Int]

    /// Compares the rulebook on two dates.
    public init(_ rulebook: Rulebook, from: LawDate, to: LawDate) {
        func changed(_ validities: [Validity], starts: Bool) -> [Int] {
            validities.indices.filter {
                let (early, late) = (validities[$0].contains(from), validities[$0].contains(to))
                return early != late && late == starts
            }
        }
        let norms = rulebook.norms.map(\.validity)
        let weighings = rulebook.weighings.map(\.validity)
        starting = changed(norms, starts: true)
        ending = changed(norms, starts: false)
        startingWeighings = changed(weighings, starts: true)
        endingWeighings = changed(weighings, starts: false)
    }
}
