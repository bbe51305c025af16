import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// What each class must meet, bound to the columns: all models but presence, which looks at a population.
struct ClassRequirements: Sendable {
    enum Check: Sendable {
        case distinct(column: Int, l: Int)
        case entropy(column: Int, log: Double)
        case closeness(column: Int, t: Double, distance: ClosenessDistance)
    }

    /// Allowance for rounding in entropies and distances.
    static let rounding = 1e-9

    let minimumSize: Int
    let columns: [SensitiveColumn]
    let checks: [Check]

    /// - Throws: `TableError` where a model is no demand at all, or names a column that is not there.
    init(_ models: [PrivacyModel], table: Table, hierarchies: [String: Hierarchy]) throws(TableError) {
        var minimumSize = 1
        var columns: [SensitiveColumn] = []
        var checks: [Check] = []
        for model in models {
            if case .kAnonymity(let k) = model { minimumSize = max(minimumSize, k) }
            guard let name = model.sensitiveColumn else { continue }
            guard let column = table.column(name) else {
                throw TableError(
                    "unknown-column", .init(nl: "de tabel heeft geen kolom “\(name)”", en: "the table has no column “\(name)”"))
            }
            let index: Int
            if let known = columns.firstIndex(where: { $0.name == name }) {
                index = known
            } else {
                index = columns.count
                let needsTree = models.contains { if case .closeness(name, _, .hierarchical) = $0 { true } else { false } }
                columns.append(try SensitiveColumn(column, hierarchy: needsTree ? hierarchies[name] : nil))
                if needsTree, hierarchies[name] == nil {
                    throw TableError.closenessWithoutHierarchy(name)
                }
            }
            switch model {
            case .distinctDiversity(_, let l): checks.append(.distinct(column: index, l: l))
            case .entropyDiversity(_, let l): checks.append(.entropy(column: index, log: log(l)))
            case .closeness(_, let t, let distance): checks.append(.closeness(column: index, t: t, distance: distance))
            case .kAnonymity, .presence: break
            }
        }
        self.minimumSize = minimumSize
        self.columns = columns
        self.checks = checks
    }

    /// Only a size.
    init(minimumSize: Int) { (self.minimumSize, columns, checks) = (minimumSize, [], []) }

    /// Whether only the size counts.
    var isSizeOnly: Bool { checks.isEmpty }

    /// Whether rows in classes that fail can only become fewer when classes join: so for sizes and distinct values. Joining a class that is
    /// far too skew to one that is just right may spoil it under the other checks.
    var isMonotonic: Bool {
        checks.allSatisfy { if case .distinct = $0 { true } else { false } }
    }
}

/// Counts the sensitive values of one class after another, without clearing what was not touched.
struct ClassTally {
    private let requirements: ClassRequirements
    private var counts: [[Int32]]
    private var touched: [[UInt32]]
    private(set) var size = 0

    init(_ requirements: ClassRequirements) {
        self.requirements = requirements
        counts = requirements.columns.map { [Int32](repeating: 0, count: $0.valueCount) }
        touched = requirements.columns.map { _ in [] }
    }

    mutating func add(row: Int, count: Int = 1) {
        size += count
        for index in counts.indices {
            let value = requirements.columns[index].rows[row]
            if counts[index][Int(value)] == 0 { touched[index].append(value) }
            counts[index][Int(value)] += Int32(count)
        }
    }

    mutating func clear() {
        size = 0
        for index in counts.indices {
            for value in touched[index] { counts[index][Int(value)] = 0 }
            touched[index].removeAll(keepingCapacity: true)
        }
    }

    /// Whether the class meets all requirements. - Parameter onlyMonotonic: leaves out those that joining classes may spoil, but for what
    /// they imply: entropy log l needs l distinct values.
    func meets(onlyMonotonic: Bool = false) -> Bool {
        guard size >= requirements.minimumSize else { return false }
        for check in requirements.checks {
            switch check {
            case .distinct(let column, let l): if touched[column].count < l { return false }
            case .entropy(let column, let wanted):
                if log(Double(touched[column].count)) < wanted - ClassRequirements.rounding { return false }
                if !onlyMonotonic, entropy(column) < wanted - ClassRequirements.rounding { return false }
            case .closeness(let column, let t, let kind):
                if !onlyMonotonic, distance(column, kind) > t + ClassRequirements.rounding { return false }
            }
        }
        return true
    }

    /// How far the class is from meeting all requirements, in rows, roughly; zero where it meets them.
    func deficit() -> Double {
        var sum = Double(max(0, requirements.minimumSize - size))
        for check in requirements.checks {
            switch check {
            case .distinct(let column, let l): sum += Double(max(0, l - touched[column].count))
            case .entropy(let column, let wanted):
                sum += Double(size) * max(0, wanted - entropy(column) - ClassRequirements.rounding)
            case .closeness(let column, let t, let kind):
                sum += Double(size) * max(0, distance(column, kind) - t - ClassRequirements.rounding)
            }
        }
        return sum
    }

    func distinct(_ column: Int) -> Int { touched[column].count }

    func entropy(_ column: Int) -> Double {
        // In order of the values: sums of numbers depend on their order, and releases must repeat.
        SensitiveColumn.entropy(touched[column].sorted().lazy.map { counts[column][Int($0)] }, total: size)
    }

    func distance(_ column: Int, _ kind: ClosenessDistance) -> Double {
        counts[column].withUnsafeBufferPointer { requirements.columns[column].distance($0, total: size, kind) }
    }
}
