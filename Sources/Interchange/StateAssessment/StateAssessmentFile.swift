import Text

/// A file of the state's form for pre-scan, DPIA and IAMA (MinBZK/par-dpia-form, `assessment-output.v2`).
struct StateAssessmentFile {
    static let schema = "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json"

    /// One answer; the index of its instance when it is one of more.
    struct Answer {
        var id: String
        var index: Int?
        var value: SourceNode
    }

    let root: SourceNode
    let answers: [Answer]
    /// What is said about answers: when and by whom.
    let marks: [SourceLeaf]

    /// - Throws: `InterchangeError` for another shape, the first version of this format included.
    init(_ bytes: [UInt8], file: String) throws(InterchangeError) {
        root = try SourceNode.json(bytes, file: file)
        guard let metadata = root["metadata"], let given = root["answers"], given.value.members != nil else {
            throw Self.other(root.place, "metadata en answers ontbreken", "metadata and answers are missing")
        }
        guard let urn = metadata["urn"]?.text, urn.hasPrefix("urn:nl:") else {
            throw Self.other(
                SourcePlace(file: file, path: "$.metadata.urn"), "er staat niet bij welk formulier dit is; het lijkt een oude versie van het formaat",
                "it does not say which form this is; it looks like an old version of the format")
        }
        var answers: [Answer] = []
        var marks: [SourceLeaf] = []
        func take(_ id: String, _ index: Int?, _ node: SourceNode) throws(InterchangeError) {
            guard node.value.members != nil, let value = node["value"] else {
                throw Self.other(node.place, "dit antwoord heeft geen waarde (value)", "this answer has no value")
            }
            answers.append(Answer(id: id, index: index, value: value))
            marks += node.members.filter { $0.name != "value" }.flatMap(\.node.leaves)
        }
        for (key, node) in given.members {
            if node.value.elements != nil {
                for (place, element) in node.elements.enumerated() {
                    let index = element["_index"]?.text.flatMap { Int($0) } ?? place
                    for (id, child) in element.members {
                        if id == "_index" { marks += child.leaves } else { try take(id, index, child) }
                    }
                }
            } else if key.last == "]", let bracket = key.firstIndex(of: "["), let index = Int(key[key.index(after: bracket)...].dropLast()) {
                try take(String(key[..<bracket]), index, node)
            } else {
                try take(key, nil, node)
            }
        }
        (self.answers, self.marks) = (answers, marks)
    }

    private static func other(_ place: SourcePlace, _ nl: String, _ en: String) -> InterchangeError {
        InterchangeError(
            place, nl: "dit is geen bestand in het formaat assessment-output.v2: \(nl)", en: "this is no file in the format assessment-output.v2: \(en)",
            mendNL: "open het in de nieuwste versie van het invulhulp-formulier en exporteer het opnieuw",
            mendEN: "open it in the newest version of the form and export it again")
    }

    /// The instances of a question, by their index.
    func instances(_ id: String) -> [Int: SourceNode] {
        Dictionary(answers.filter { $0.id == id }.map { ($0.index ?? 0, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func single(_ id: String) -> SourceNode? { answers.first { $0.id == id }?.value }

    /// The answers to each option of a question where several can be ticked.
    static func texts(_ node: SourceNode?) -> [SourceLeaf] { node.map { node in node.leaf.map { [$0] } ?? node.elements.compactMap(\.leaf) } ?? [] }
}

/// What the state's form says of a file as a whole; goes along unchanged when a file is written again.
public struct StateAssessmentMetadata: Sendable, Hashable {
    /// Such as `urn:nl:dpia:3.0`.
    public var urn: String
    /// As written, in RFC 3339.
    public var createdAt: String
    /// Nil when nobody is named.
    public var createdBy: String?
    public var email: String?
    /// The numbers of the finished chapters.
    public var completedTasks: [String]

    public init(urn: String = "urn:nl:dpia:3.0", createdAt: String, createdBy: String? = nil, email: String? = nil, completedTasks: [String] = []) {
        (self.urn, self.createdAt, self.createdBy, self.email, self.completedTasks) = (urn, createdAt, createdBy, email, completedTasks)
    }

    /// Reads the metadata of a file.
    /// - Throws: `InterchangeError` for what is no `assessment-output.v2`.
    public init(of bytes: [UInt8], file: String) throws(InterchangeError) {
        let metadata = try StateAssessmentFile(bytes, file: file).root["metadata"]
        self.init(
            urn: metadata?["urn"]?.text ?? "", createdAt: metadata?["createdAt"]?.text ?? "", createdBy: metadata?["createdBy", "name"]?.value.text,
            email: metadata?["createdBy", "email"]?.value.text, completedTasks: metadata?["completedTasks"]?.elements.compactMap(\.text) ?? [])
    }
}
