/// A demand on every class of a released table. A class holds the rows that share all released quasi-identifiers.
public enum PrivacyModel: Sendable, Hashable {
    /// At least k rows (Samarati and Sweeney 1998).
    case kAnonymity(Int)
    /// At least l distinct values of a sensitive column (Machanavajjhala, Gehrke, Kifer and Venkitasubramaniam, l-Diversity, 2006).
    case distinctDiversity(column: String, l: Int)
    /// The entropy of a sensitive column is at least log l (the same paper).
    case entropyDiversity(column: String, l: Double)
    /// The distribution of a sensitive column is at most t from that of the whole table (Li, Li and Venkatasubramanian, t-Closeness, 2007).
    case closeness(column: String, t: Double, distance: ClosenessDistance)
    /// Of the people in the population who fall in a class, the share that is in the table is between two limits
    /// (Nergiz, Atzori and Clifton, Hiding the presence of individuals from shared databases, 2007).
    case presence(minimum: Double, maximum: Double)

    /// The column that it is about, where it is about one.
    public var sensitiveColumn: String? {
        switch self {
        case .kAnonymity, .presence: nil
        case .distinctDiversity(let column, _), .entropyDiversity(let column, _), .closeness(let column, _, _): column
        }
    }
}

/// How far two distributions of a sensitive column are from each other, from 0 to 1: earth mover's distance over three grounds.
public enum ClosenessDistance: String, Sendable, Hashable, CaseIterable {
    /// All values are equally far apart: half the sum of the differences.
    case equal
    /// Values stand in the order of their numbers: neighbours are 1 / (m − 1) apart.
    case ordered
    /// Values are as far apart as the level of their lowest common form.
    case hierarchical
}
