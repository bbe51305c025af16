import Text

/// What people record about datasets. Whoever decides on facts says where data came from; whoever approves says why a taint does not count.
extension Dataset {
    /// What somebody says of a dataset.
    public struct Description: Sendable, Hashable {
        public var name: String
        public var description: String
        public var origin: Origin
        public var supplier: String
        public var sources: [Identifier<Dataset>]
        public var dossier: Identifier<Dossier>?

        public init(
            name: String, description: String = "", origin: Origin, supplier: String = "", sources: [Identifier<Dataset>] = [],
            dossier: Identifier<Dossier>? = nil
        ) {
            (self.name, self.description, self.origin, self.supplier) = (name, description, origin, supplier)
            (self.sources, self.dossier) = (sources, dossier)
        }
    }

    public var said: Description {
        Description(name: name, description: description, origin: origin, supplier: supplier, sources: sources, dossier: dossier)
    }

    /// A dataset that is recorded for the first time.
    /// - Throws: `Refusal`.
    public static func record(
        _ said: Description, in organisation: Identifier<Organisation>, lineage: Lineage, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> (dataset: Dataset, deeds: [Deed]) {
        guard actor.powers(in: organisation, department: nil).contains(.edit) else { throw .notAllowed(.edit) }
        var dataset = Dataset(id: Identifier(random: now.random(16)), organisation: organisation, name: "", origin: said.origin)
        try dataset.take(said, lineage)
        return (dataset, [dataset.deed("dataset.recorded", details: ["name": .plain(said.name), "origin": .plain(said.origin.rawValue)])])
    }

    /// Says it otherwise.
    /// - Throws: `Refusal`; then nothing was changed.
    public mutating func describe(_ said: Description, lineage: Lineage, by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        let before = self.said
        guard said != before else { return [] }
        var copy = self
        try copy.take(said, lineage)
        // Who said that a taint did not count looked at another origin.
        if (said.origin, said.supplier, said.dossier) != (before.origin, before.supplier, before.dossier) || said.sources != before.sources {
            copy.clearance = nil
        }
        self = copy
        return [deed("dataset.described", details: ["name": .plain(said.name), "origin": .plain(said.origin.rawValue)])]
    }

    /// Records that there was no ground for having it, or that the ground ended.
    /// - Throws: `Refusal`.
    public mutating func fault(reason: String, by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        fault = try filled(reason, "reason", .init(nl: "schrijf op wat er mis is", en: "write down what is wrong"))
        clearance = nil
        return [deed("dataset.faulted", reason: .free(fault))]
    }

    /// Records why what would taint this dataset does not.
    /// - Throws: `Refusal`.
    public mutating func clear(reason: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.approve, of: actor)
        let reason = try filled(reason, "reason", .init(nl: "schrijf op waarom niet", en: "write down why not"))
        clearance = Clearance(reason: reason, stamp: Stamp(by: actor.account, at: now.time))
        return [deed("dataset.cleared", reason: .free(reason))]
    }

    private func require(_ power: Power, of actor: Actor) throws(Refusal) {
        guard actor.powers(in: organisation, department: nil).contains(power) else { throw .notAllowed(power) }
    }

    private mutating func take(_ said: Description, _ lineage: Lineage) throws(Refusal) {
        func invalid(_ field: String, _ nl: String, _ en: String) -> Refusal { .invalid(field: field, message: .init(nl: nl, en: en)) }
        if said.name.isEmpty { throw invalid("name", "geef de dataset een naam", "give the dataset a name") }
        if said.name.utf8.count > 300 { throw invalid("name", "deze naam is te lang (300 tekens)", "this name is too long (300 characters)") }
        let further = Set(lineage.derived(from: id).map(\.id))
        for source in said.sources {
            guard lineage[source] != nil else { throw .unknown(what: .init(nl: "de dataset “\(source)”", en: "the dataset “\(source)”")) }
            if source == id || further.contains(source) {
                throw invalid("sources", "een dataset kan niet uit zichzelf zijn gemaakt", "a dataset cannot be made from itself")
            }
        }
        if said.origin == .derived, said.sources.isEmpty {
            throw invalid("sources", "kies waaruit de dataset is gemaakt", "choose what the dataset was made from")
        }
        if said.origin != .derived, !said.sources.isEmpty {
            throw invalid(
                "origin", "een dataset die uit andere is gemaakt, heeft als herkomst “\(Origin.derived.name.nl)”",
                "a dataset that was made from others has the origin “\(Origin.derived.name.en)”")
        }
        if [.scraped, .bought, .received].contains(said.origin), said.supplier.isEmpty {
            throw invalid("supplier", "schrijf op van wie of waarvandaan", "write down from whom or from where")
        }
        (name, description, origin, supplier, sources, dossier) = (said.name, said.description, said.origin, said.supplier, said.sources, said.dossier)
    }

    private func deed(_ action: String, reason: Deed.Words = .plain(""), details: [String: Deed.Words] = [:]) -> Deed {
        Deed(action, subject: "/register/dataset/\(id)", reason: reason, details: details)
    }
}
