/// Where things stand in the file of a plan, for mistakes that show only beside the table. Two plans are the same wherever they were written.
public struct PlanPlaces: Sendable, Hashable {
    /// The key `columns`.
    public internal(set) var columns: TableError.Place?
    /// The name of each column.
    public internal(set) var names: [String: TableError.Place] = [:]
    /// What stands behind `hierarchy` of a column.
    public internal(set) var hierarchies: [String: TableError.Place] = [:]
    /// What stands behind `items` of a column.
    public internal(set) var items: [String: TableError.Place] = [:]
    /// What stands behind `population`.
    public internal(set) var population: TableError.Place?
    /// What a model says of a column.
    public internal(set) var models: [String: TableError.Place] = [:]

    /// The plan was made and not read.
    public init() {}

    public static func == (_: Self, _: Self) -> Bool { true }
    public func hash(into _: inout Hasher) {}
}
