import DisclosureRisk
import TableRelease

/// How the cells of one column are read: as numbers where all of them are, and with what is under a generalised value.
struct RiskColumnReading {
    private var isNumeric = false
    private var isWhole = false
    private var isBands = false
    /// For generalised values the values under them.
    private var leaves: [String: [String]] = [:]
    private var known: Set<String> = []

    init(released: TableColumn, beside columns: [TableColumn], hierarchy: HierarchySource?, files: [String: [UInt8]]) {
        for column in columns { known.formUnion(Self.used(column)) }
        let numbers = known.lazy.filter { !$0.isEmpty }.map(Self.number)
        let areNumbers = !numbers.isEmpty && numbers.allSatisfy { $0 != nil }
        isWhole = areNumbers && numbers.allSatisfy { $0 == $0?.rounded() }
        if case .bands = hierarchy { isBands = true }
        let labels = Set(Self.used(released))
        if let hierarchy, !isBands || !areNumbers {
            leaves = Self.leaves(hierarchy, labels, known.sorted(), files)
            if labels.contains(where: { $0 != Hierarchy.everything && !$0.isEmpty && leaves[$0] == nil }) {
                // Some forms depend on all values together: then those of the release are made of the original alone.
                leaves = Self.leaves(hierarchy, labels, columns.first.map(Self.used) ?? [], files)
            }
        }
        isNumeric = areNumbers
        if labels.contains(where: { cell($0) == nil }) { isNumeric = false }
    }

    private static func used(_ column: TableColumn) -> [String] {
        let counts = column.counts
        return (0..<UInt32(column.values.count)).filter { counts[Int($0)] > 0 }.map(column.values.text)
    }

    private static func number(_ text: String) -> Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

    /// A hierarchy that does not fit makes no leaves: the cells are then read by their form.
    private static func leaves(_ source: HierarchySource, _ labels: Set<String>, _ values: [String], _ files: [String: [UInt8]]) -> [String: [String]] {
        guard let hierarchy = try? source.hierarchy(of: values, files: files) else { return [:] }
        var leaves: [String: Set<String>] = [:]
        let texts = hierarchy.values.texts
        for level in hierarchy.labels.indices {
            let isUsed = hierarchy.labels[level].map { labels.contains($0) }
            for value in texts.indices {
                let node = Int(hierarchy.ancestors[level][value])
                if isUsed[node] { leaves[hierarchy.labels[level][node], default: []].insert(texts[value]) }
            }
        }
        return leaves.mapValues { $0.sorted() }
    }

    /// What a released text says; nil where a column of numbers holds something else.
    private func cell(_ text: String) -> ReleasedCell? {
        if text.isEmpty { return .missing }
        if text == Hierarchy.everything { return .any }
        return isNumeric ? number(text) : category(text)
    }

    private func number(_ text: String) -> ReleasedCell? {
        if let number = Self.number(text) { return .number(number) }
        if let under = leaves[text] {
            let numbers = under.compactMap(Self.number)
            return numbers.isEmpty ? nil : numbers.count == 1 ? .number(numbers[0]) : .numbers(numbers.sorted())
        }
        let cell = CellReader(.numeric).read(text)
        guard isBands, !isWhole, case .interval(let interval) = cell, interval.lower.isFinite, interval.upper.isFinite else { return cell }
        // A band is named by whole numbers and holds what lies before the next one.
        return .interval(.init(interval.lower, interval.upper + 1, includesUpper: false))
    }

    private func category(_ text: String) -> ReleasedCell? {
        if let under = leaves[text]?.filter({ !$0.isEmpty }), !under.isEmpty { return under.count == 1 ? .category(under[0]) : .categories(under) }
        if known.contains(text) { return .category(text) }
        return CellReader(.categorical(leaves: [:])).read(text)
    }

    func released(_ column: TableColumn) -> ReleasedColumn {
        var cells: [ReleasedCell] = []
        var places: [ReleasedCell: Int32] = [:]
        var codes: [Int32] = []
        for text in column.values.texts {
            // A value that no row has is read like any other, and may be unreadable.
            let cell = cell(text) ?? .any
            // Two ways to write the same cell are one cell.
            let place = places[cell] ?? Int32(cells.count)
            if places.updateValue(place, forKey: cell) == nil { cells.append(cell) }
            codes.append(place)
        }
        return ReleasedColumn(column.name, isNumeric: isNumeric, dictionary: cells, codes: column.codes.map { codes[Int($0)] })
    }

    func exact(_ column: TableColumn) -> RiskColumn {
        let texts = column.values.texts
        if isNumeric {
            let numbers = texts.map { Self.number($0) ?? .nan }
            return RiskColumn(column.name, .numeric(column.codes.map { numbers[Int($0)] }))
        }
        let empty = column.values.find("")
        return RiskColumn(column.name, .categorical(dictionary: texts, codes: column.codes.map { $0 == empty ? -1 : Int32($0) }))
    }
}
