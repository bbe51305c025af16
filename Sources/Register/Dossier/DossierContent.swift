/// What a dossier says: a name, facts, purposes and fields. Who said it and when stands in the versions.
public struct DossierContent: Sendable, Hashable, Codable {
    public var name: String
    /// What holds for every purpose: answers as JSON, by the English name of the fact.
    public var facts: [String: String]
    /// At least one; the legal basis belongs to the purpose.
    public var purposes: [Purpose]
    /// By the id of the field.
    public var fields: [String: FieldValue]
    /// The datasets that are used.
    public var datasets: [Identifier<Dataset>]
    /// What may be done with the data, once there is a permit.
    public var operations: [Operation]

    public init(
        name: String, facts: [String: String] = [:], purposes: [Purpose], fields: [String: FieldValue] = [:],
        datasets: [Identifier<Dataset>] = [], operations: [Operation] = []
    ) {
        (self.name, self.facts, self.purposes) = (name, facts, purposes)
        (self.fields, self.datasets, self.operations) = (fields, datasets, operations)
    }

    /// The answers that hold for a purpose: its own over those of the dossier.
    public func facts(for purpose: Purpose) -> [String: String] { facts.merging(purpose.facts) { _, own in own } }

    public func purpose(_ id: Identifier<Purpose>) -> Purpose? { purposes.first { $0.id == id } }
}

/// What the data are used for, with what differs from the rest of the dossier.
public struct Purpose: Sendable, Hashable, Codable {
    public let id: Identifier<Purpose>
    public var name: String
    public var description: String
    /// Answers that hold for this purpose only, such as its legal basis; as JSON, by the English name of the fact.
    public var facts: [String: String]

    public init(id: Identifier<Purpose>, name: String, description: String = "", facts: [String: String] = [:]) {
        (self.id, self.name, self.description, self.facts) = (id, name, description, facts)
    }
}
