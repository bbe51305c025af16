/// How a table is released: what each column is, what is done to it, what the result must meet. The user edits it as YAML.
public struct TablePlan: Sendable, Hashable {
    /// Whether a value has the same form in all rows.
    public enum Recoding: String, Sendable, Hashable, CaseIterable {
        /// The same form for a value in all rows.
        case global
        /// The finest form for each class.
        case local
    }

    /// What is done to a column.
    public enum Treatment: String, Sendable, Hashable, CaseIterable {
        /// As it is, not at all, or in a coarser form.
        case keep, remove, generalise
        /// HMAC-SHA-256 under a key that the caller holds. The result is pseudonymous, never anonymous.
        case pseudonym
    }

    /// What is said of one column.
    public struct Column: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// What it is to somebody who wants to know whom a row is about.
        public var role: ColumnRole
        /// What is done to it.
        public var treatment: Treatment
        /// For a quasi-identifier, and for a sensitive column whose distance follows a hierarchy.
        public var hierarchy: HierarchySource?
        /// How much the loss of this column counts beside that of the others.
        public var weight: Double
        /// What stands between the items, where a cell holds several of them, such as skills; nil where a cell is one value.
        public var items: String?

        /// What is said of a column.
        public init(
            name: String, role: ColumnRole, treatment: Treatment, hierarchy: HierarchySource? = nil, weight: Double = 1, items: String? = nil
        ) {
            (self.name, self.role, self.treatment, self.hierarchy, self.weight, self.items) = (name, role, treatment, hierarchy, weight, items)
        }
    }

    /// The most that each risk may be, as a share from 0 to 1; nil where the plan sets no limit.
    public struct RiskLimits: Sendable, Hashable {
        /// By the name of the risk.
        public var prosecutor, journalist, marketer, singlingOut, linkability, inference: Double?

        /// The limits of a plan; what is nil is not limited.
        public init(
            prosecutor: Double? = nil, journalist: Double? = nil, marketer: Double? = nil, singlingOut: Double? = nil, linkability: Double? = nil,
            inference: Double? = nil
        ) {
            (self.prosecutor, self.journalist, self.marketer) = (prosecutor, journalist, marketer)
            (self.singlingOut, self.linkability, self.inference) = (singlingOut, linkability, inference)
        }
    }

    /// The columns, in the order in which the plan names them.
    public var columns: [Column]
    /// What every class of the release must meet.
    public var models: [PrivacyModel]
    /// The file of the population, for delta-presence.
    public var population: String?
    /// Whether a value has the same form in all rows.
    public var recoding: Recoding
    /// How global recoding weighs the loss of columns.
    public var aggregation: LossAggregation
    /// The share of rows that may be left out, from 0 to 1. Local recoding leaves out none.
    public var suppression: Double
    /// For what is drawn by chance when the release is measured; the release itself draws nothing.
    public var seed: UInt64
    /// The most that each risk may be.
    public var limits: RiskLimits
    /// Where things stand in the file from which the plan was read.
    public var places = PlanPlaces()

    /// A plan from its parts.
    public init(
        columns: [Column], models: [PrivacyModel], population: String? = nil, recoding: Recoding = .local, aggregation: LossAggregation = .mean,
        suppression: Double = 0, seed: UInt64 = 1, limits: RiskLimits = RiskLimits()
    ) {
        (self.columns, self.models, self.population, self.recoding) = (columns, models, population, recoding)
        (self.aggregation, self.suppression, self.seed, self.limits) = (aggregation, suppression, seed, limits)
    }

    /// A plan to begin with: what the profiles propose, k = 10 with local recoding, direct identifiers removed.
    public init(proposalFor profiles: [ColumnProfile]) {
        self.init(
            columns: profiles.map { profile in
                // A list that hardly anybody else has points at somebody as a number would.
                let isOwn = profile.items != nil && profile.uniqueness >= Self.ownLists
                return Column(
                    name: profile.name, role: profile.role,
                    treatment: profile.role == .directIdentifier || isOwn ? .remove : profile.role == .quasiIdentifier ? .generalise : .keep,
                    hierarchy: profile.hierarchy, items: profile.role == .quasiIdentifier ? nil : profile.items)
            }, models: [.kAnonymity(10)])
    }

    /// From this share of rows with a list of their own on, a column with lists is proposed to be removed.
    static let ownLists = 0.95

    /// Adds a model for each sensitive column that comes out and holds different values: without one, a class in which all have the same secret
    /// tells it of each of them.
    public mutating func proposeDiversity(_ distinct: (String) -> Int) {
        guard hasClasses else { return }
        for column in columns where column.role == .sensitive && column.treatment == .keep && distinct(column.name) >= 2 {
            models.append(.distinctDiversity(column: column.name, l: 2))
        }
    }

    /// Whether any model is about who of a population is in the table.
    var asksForPresence: Bool { models.contains { if case .presence = $0 { true } else { false } } }

    /// Whether anything is generalised, so that there are classes in which to look for somebody.
    var hasClasses: Bool { columns.contains { $0.role == .quasiIdentifier && $0.treatment == .generalise } }

    /// Where the plan names a file.
    public func place(ofFile name: String) -> TableError.Place? {
        if let column = columns.first(where: { $0.hierarchy == .file(name) }) { return places.hierarchies[column.name] }
        return population == name ? places.population : nil
    }

    /// The files that the release needs: hierarchies and the population.
    public var files: [String] {
        columns.compactMap { if case .file(let name) = $0.hierarchy { name } else { nil } } + (population.map { [$0] } ?? [])
    }
}
