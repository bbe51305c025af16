/// What a cell of a released table says about the value that stood there.
public enum ReleasedCell: Sendable, Hashable {
    /// The cell is empty, as it was in the original.
    case missing
    /// Nothing: the value was suppressed (`*`).
    case any
    /// One category.
    case category(String)
    /// One of some categories: a set, or the leaves under a node of a hierarchy.
    case categories([String])
    /// A text of which the last characters were covered (`12**`): what is left, and how many were covered.
    case prefix(String, covered: Int)
    /// One number.
    case number(Double)
    /// A number between two ends, which may be infinite.
    case interval(Interval)
    /// One of some numbers.
    case numbers([Double])

    /// A range of numbers.
    public struct Interval: Sendable, Hashable {
        /// The lower end.
        public var lower: Double
        /// The upper end.
        public var upper: Double
        /// Whether the lower end itself belongs to it.
        public var includesLower: Bool
        /// Whether the upper end itself belongs to it.
        public var includesUpper: Bool

        /// A range from one number to another; with both ends where nothing else is said.
        public init(_ lower: Double, _ upper: Double, includesLower: Bool = true, includesUpper: Bool = true) {
            (self.lower, self.upper) = (lower, upper)
            (self.includesLower, self.includesUpper) = (includesLower, includesUpper)
        }

        /// Whether a number is in it.
        public func contains(_ number: Double) -> Bool {
            (includesLower ? number >= lower : number > lower) && (includesUpper ? number <= upper : number < upper)
        }
    }

    /// Whether the cell leaves more than one value open.
    public var isGeneralised: Bool {
        switch self {
        case .missing, .category, .number: false
        case .any, .prefix, .interval: true
        case .categories(let names): names.count > 1
        case .numbers(let numbers): numbers.count > 1
        }
    }
}
