import Text

/// What a release did and reached: the same input and plan give the same record, without times.
public struct ReleaseRecord: Sendable, Hashable {
    /// What one quasi-identifier lost.
    public struct ColumnLoss: Sendable, Hashable {
        /// The column.
        public var name: String
        /// Normalised certainty penalty, 0 to 1; cells of rows left out count 1.
        public var penalty: Double
        /// For global recoding the level, 0 being the value itself.
        public var level: Int?
        /// Cells that became `*`, rows left out included.
        public var suppressedCells: Int
    }

    /// A model with the value that the worst class of the release reaches.
    public struct Reached: Sendable, Hashable {
        /// The name of the model; delta-presence has one for each of its limits.
        public var model: String
        /// The sensitive column that it is about.
        public var column: String?
        /// What the plan asks.
        public var demanded: Double
        /// Nil where there was nothing to measure it on.
        public var reached: Double?

        /// Whether the worst class is good enough: distances and upper limits stay below what is demanded, all else stays above. What was not
        /// measured is not.
        public var isMet: Bool {
            guard let reached else { return false }
            return switch model {
            case "t-closeness", "delta-presence-maximum": reached <= demanded + 1e-6
            default: reached >= demanded - 1e-6
            }
        }
    }

    /// Rows of the input.
    public var rows: Int
    /// Rows of the release.
    public var releasedRows: Int
    /// Rows that no class could hold.
    public var suppressedRows: Int
    /// For each size of a class how many classes have it, smallest first.
    public var classSizes: [(size: Int, classes: Int)] { sizes.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 } }
    var sizes: [Int: Int]
    /// What each quasi-identifier lost.
    public var columns: [ColumnLoss]
    /// The weighted mean of the columns' penalties.
    public var penalty: Double
    /// For global recoding: what the best generalisation loses at least, in the measure that was searched by, beside what the chosen one loses.
    public var searchedLoss: Double?
    /// See `searchedLoss`.
    public var searchedBound: Double?
    /// What the worst class reaches under each model.
    public var models: [Reached]
    /// SHA-256 of the plan and of the released table as CSV. None of the input: whoever knows all of it but one cell could try what stands there.
    public var planDigest: String
    /// See `planDigest`.
    public var releaseDigest: String

    /// The record as JSON, in a fixed order.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("rows", rows)
        json.field("releasedRows", releasedRows)
        json.field("suppressedRows", suppressedRows)
        json.key("penalty")
        json.value(penalty)
        if let searchedLoss, let searchedBound {
            json.key("searchedLoss")
            json.value(searchedLoss)
            json.key("searchedBound")
            json.value(searchedBound)
        }
        json.key("columns")
        json.beginArray()
        for column in columns {
            json.beginObject()
            json.field("name", column.name)
            json.key("penalty")
            json.value(column.penalty)
            if let level = column.level { json.field("level", level) }
            json.field("suppressedCells", column.suppressedCells)
            json.endObject()
        }
        json.endArray()
        json.key("classSizes")
        json.beginArray()
        for (size, classes) in classSizes {
            json.beginObject()
            json.field("size", size)
            json.field("classes", classes)
            json.endObject()
        }
        json.endArray()
        json.key("models")
        json.beginArray()
        for model in models {
            json.beginObject()
            json.field("model", model.model)
            if let column = model.column { json.field("column", column) }
            json.key("demanded")
            json.value(model.demanded)
            json.key("reached")
            if let reached = model.reached { json.value(reached) } else { json.null() }
            json.endObject()
        }
        json.endArray()
        json.field("planDigest", planDigest)
        json.field("releaseDigest", releaseDigest)
        json.endObject()
        return json.bytes
    }
}
