public import Text

/// Where datasets came from, all the way back.
public struct Lineage: Sendable {
    /// A chain from a dataset that is used to one that is not in order.
    public struct Taint: Sendable, Hashable {
        /// The dataset that is used first; each next one is a source of the one before it.
        public var chain: [Dataset]
        public var fault: Bilingual

        public var message: Bilingual {
            let way = chain.map { "“\($0.name)”" }
            guard chain.count > 1 else { return Bilingual("\(way[0]): ") + fault }
            return .init(
                nl: way.joined(separator: " komt uit ") + ": " + fault.nl, en: way.joined(separator: " comes from ") + ": " + fault.en)
        }
    }

    private let datasets: [Identifier<Dataset>: Dataset]
    private let groundless: [Identifier<Dossier>: Bilingual]

    /// - Parameters:
    ///   - datasets: all of one organisation.
    ///   - groundless: the dossiers under which nothing may be had (any more), with the reason.
    public init(_ datasets: [Dataset], groundless: [Identifier<Dossier>: Bilingual] = [:]) {
        self.groundless = groundless
        self.datasets = Dictionary(datasets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Why a dataset may not be used; nil when nothing is wrong with it or with what it came from.
    ///
    /// A clearance stops the taint where it was recorded: of that dataset and of what was made from it.
    public func taint(of id: Identifier<Dataset>) -> Taint? { taint(of: id, seen: []) }

    /// The dataset with this id.
    public subscript(id: Identifier<Dataset>) -> Dataset? { datasets[id] }

    /// What was made from a dataset, directly or further on, in the order of their names.
    public func derived(from id: Identifier<Dataset>) -> [Dataset] {
        var found = Set<Identifier<Dataset>>()
        var open = [id]
        while let next = open.popLast() {
            for dataset in datasets.values where dataset.sources.contains(next) && dataset.id != id && found.insert(dataset.id).inserted {
                open.append(dataset.id)
            }
        }
        return found.compactMap { datasets[$0] }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    private func taint(of id: Identifier<Dataset>, seen: Set<Identifier<Dataset>>) -> Taint? {
        guard let dataset = datasets[id] else {
            let unknown = Dataset(id: id, organisation: Identifier("unknown")!, name: id.text, origin: .received)
            return Taint(chain: [unknown], fault: .init(nl: "deze dataset is niet bekend", en: "this dataset is not known"))
        }
        if dataset.clearance != nil || seen.contains(id) { return nil }
        if !dataset.fault.isEmpty { return Taint(chain: [dataset], fault: Bilingual(dataset.fault)) }
        if let fault = dataset.dossier.flatMap({ groundless[$0] }) { return Taint(chain: [dataset], fault: fault) }
        if dataset.origin == .derived, dataset.sources.isEmpty {
            return Taint(chain: [dataset], fault: .init(nl: "niet bekend waaruit hij is gemaakt", en: "not known what it was made from"))
        }
        for source in dataset.sources.sorted() {
            if var taint = taint(of: source, seen: seen.union([id])) {
                taint.chain.insert(dataset, at: 0)
                return taint
            }
        }
        return nil
    }
}
