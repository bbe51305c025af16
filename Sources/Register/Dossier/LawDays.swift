public import Deadlines
public import Rulebook

extension CivilDate {
    /// The day of a date of the rulebook.
    public init(_ date: LawDate) { self = try! CivilDate(iso: date.description) }
}
