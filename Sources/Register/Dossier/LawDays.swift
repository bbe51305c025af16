public import Deadlines
public import Rulebook

extension CivilDate {
    /// The day of a date of the rulebook.
    public init(_ date: LawDate) { self = CivilDate(year: date.year, month: date.month, day: date.day)! }
}

extension LawDate {
    /// The law of a day.
    public init(_ day: CivilDate) { self = LawDate(year: day.year, month: day.month, day: day.day)! }
}
