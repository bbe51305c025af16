public import Text

/// What a job is about to do with data.
public struct PermitUse: Sendable, Hashable {
    public var operations: [Operation]
    /// Sensitive data that are in it, by the English names of the options of the fact “sensitive data”.
    public var data: [String]
    public var people: [String]
    public var datasets: [Identifier<Dataset>]

    public init(operations: [Operation] = [], data: [String] = [], people: [String] = [], datasets: [Identifier<Dataset>] = []) {
        (self.operations, self.data, self.people, self.datasets) = (operations, data, people, datasets)
    }
}

extension Permit {
    /// Whether the permit covers a use: every part of it must be named in the permit.
    /// - Parameter words: what an English name of data or people is called, for the message.
    /// - Throws: `PermitFault.notCovered`, with what is not.
    public func check(_ use: PermitUse, words: (String) -> Bilingual = { Bilingual($0) }) throws(PermitFault) {
        if let operation = use.operations.first(where: { !operations.contains($0) }) {
            throw .notCovered(.init(nl: "de bewerking “\(operation.name.nl)”", en: "the operation “\(operation.name.en)”"))
        }
        if let kind = use.data.first(where: { !data.contains($0) }) {
            throw .notCovered(.init(nl: "de gegevens “\(words(kind).nl)”", en: "the data “\(words(kind).en)”"))
        }
        if let group = use.people.first(where: { !people.contains($0) }) {
            throw .notCovered(.init(nl: "de mensen “\(words(group).nl)”", en: "the people “\(words(group).en)”"))
        }
        if let dataset = use.datasets.first(where: { !datasets.contains($0) }) {
            throw .notCovered(.init(nl: "de dataset “\(dataset)”", en: "the dataset “\(dataset)”"))
        }
    }
}
