import Deadlines
import Text

/// What differs between two states of a dossier.
public struct ContentComparison: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        case name
        /// English name; the purpose for which it holds, nil for all.
        case fact(String, purpose: Identifier<Purpose>?)
        case purpose(Identifier<Purpose>)
        case field(String)
        case datasets
        case operations
    }

    /// One difference: as texts, empty where there was or is nothing.
    public struct Change: Sendable, Hashable {
        public var subject: Subject
        public var before: String
        public var after: String
    }

    public let changes: [Change]

    public init(_ before: DossierContent, _ after: DossierContent) {
        var changes: [Change] = []
        func note(_ subject: Subject, _ old: String?, _ new: String?) {
            if old != new { changes.append(Change(subject: subject, before: old ?? "", after: new ?? "")) }
        }
        note(.name, before.name, after.name)
        for name in Set(before.facts.keys).union(after.facts.keys).sorted() {
            note(.fact(name, purpose: nil), before.facts[name], after.facts[name])
        }
        for id in Set(before.purposes.map(\.id)).union(after.purposes.map(\.id)).sorted() {
            let (old, new) = (before.purpose(id), after.purpose(id))
            note(.purpose(id), old.map { "\($0.name)\n\($0.description)" }, new.map { "\($0.name)\n\($0.description)" })
            for name in Set((old?.facts ?? [:]).keys).union((new?.facts ?? [:]).keys).sorted() {
                note(.fact(name, purpose: id), old?.facts[name], new?.facts[name])
            }
        }
        for id in Set(before.fields.keys).union(after.fields.keys).sorted() {
            note(.field(id), before.fields[id].map(Self.text), after.fields[id].map(Self.text))
        }
        note(.datasets, before.datasets.map(\.text).joined(separator: ", "), after.datasets.map(\.text).joined(separator: ", "))
        note(.operations, before.operations.map(\.rawValue).joined(separator: ", "), after.operations.map(\.rawValue).joined(separator: ", "))
        self.changes = changes
    }

    /// Ids of what changed, for the ledger: names of fields, never what stands in them.
    var changedFields: [String] {
        changes.map { change in
            switch change.subject {
            case .name: "name"
            case .fact(let name, _): name
            case .purpose(let id): "purpose \(id)"
            case .field(let id): id
            case .datasets: "datasets"
            case .operations: "operations"
            }
        }
    }

    /// A value as text, one part a line.
    private static func text(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        case .date(let date): date.description
        case .list(let list): list.joined(separator: "\n")
        case .rows(let rows):
            rows.map { row in row.values.keys.sorted().map { "\($0): \(text(row.values[$0]!))" }.joined(separator: "; ") }.joined(separator: "\n")
        }
    }
}
