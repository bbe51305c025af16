import Crypto
import Foundation
import Rulebook
public import Text

/// What a processing activity was at one moment, in the terms that a decision about it rests on: by keys such as `fact:doel-1:people`.
public struct ActivityDescription: Sendable, Hashable, Codable {
    /// What is done, with which data and about whom: any difference makes it another activity.
    private(set) var essence: [String: String] = [:]
    /// What else the decision could build on, as lines: more of it changes nothing, less does.
    private(set) var given: [String: String] = [:]

    /// What somebody decides about.
    enum Scope: Hashable {
        /// The activity as it is: consent, advice.
        case whole
        /// With what a DPIA is made of.
        case assessment
        /// An open norm, for one purpose or for all: with what its weighing and its sheet look at.
        case judgement(String, Identifier<Purpose>?)
    }

    /// What is otherwise at a later moment, as it is here; empty where it was not there.
    func changes(to later: ActivityDescription) -> [String: String] {
        var found: [String: String] = [:]
        for key in Set(essence.keys).union(later.essence.keys) where essence[key] != later.essence[key] { found[key] = essence[key] ?? "" }
        for (key, old) in given where !Self.lines(old).isSubset(of: Self.lines(later.given[key] ?? "")) { found[key] = old }
        // Of a purpose that came or went the answers say nothing more.
        let purposes = found.keys.filter { $0.hasPrefix("purpose:") && (essence[$0] == nil || later.essence[$0] == nil) }.map { $0.dropFirst(8) }
        return found.filter { key, _ in !purposes.contains { key.hasPrefix("fact:\($0):") } }
    }

    /// Takes over what went from one state to another without anybody describing the activity otherwise.
    mutating func follow(from before: ActivityDescription, to after: ActivityDescription) {
        func follow(_ known: inout [String: String], _ before: [String: String], _ after: [String: String]) {
            for key in Set(before.keys).union(after.keys) where before[key] != after[key] && known[key] == before[key] { known[key] = after[key] }
        }
        follow(&essence, before.essence, after.essence)
        follow(&given, before.given, after.given)
    }

    private static func lines(_ text: String) -> Set<Substring> { Set(text.split(separator: "\n")) }

    /// What a key stands for, in words for people.
    static func words(for key: String, in rulebook: Rulebook) -> Bilingual {
        let parts = key.split(separator: ":", maxSplits: 2).map(String.init)
        switch parts[0] {
        case "fact": return rulebook.fact(named: parts[2]).map { rulebook.facts[$0].name } ?? Bilingual(parts[2])
        case "field": return RegisterFields.field(parts[1])?.name ?? Bilingual(parts[1])
        case "operations": return .init(nl: "wat er met de gegevens mag worden gedaan", en: "what may be done with the data")
        case "datasets": return .init(nl: "de datasets", en: "the datasets")
        default: return .init(nl: "de doelen", en: "the purposes")
        }
    }
}

extension ActivityDescription {
    /// The groups of questions that describe an activity. The others are about what was arranged for it, and what happened.
    private static let describingGroups: Set<String> = [
        "situation", "people", "data", "source", "purpose", "means", "scope", "role", "prohibitions", "exceptions", "change", "basis", "consent", "interest",
        "principles", "work", "decisions",
    ]
    /// Facts of those groups that pass with time, and leave the activity what it is.
    private static let passing: Set<String> = ["stage"]
    /// Operations that come with any use of data. The others reach further, and were not decided about unless they stood there.
    private static let ordinaryOperations: Set<Operation> = [.collect, .record, .store, .consult, .use, .pseudonymise, .anonymise, .erase]

    init(_ dossier: Dossier, _ scope: Scope, _ rulebook: Rulebook) {
        var (weighed, fields): (Set<Int>, Set<String>) = ([], [])
        var only: Identifier<Purpose>?
        switch scope {
        case .whole: break
        case .assessment: fields = Dossier.assessmentFields
        case .judgement(let name, let purpose):
            only = purpose
            weighed = rulebook.fact(named: name).map { rulebook.factsWeighed(for: $0) } ?? []
            if let sheet = FactorSheet.sheet(for: name) {
                weighed.formUnion(sheet.factors.flatMap(\.facts).compactMap(rulebook.fact(named:)))
                fields = Set(sheet.factors.flatMap(\.fields))
            }
        }
        let implied = dossier.impliedOptions
        for purpose in dossier.content.purposes where only == nil || purpose.id == only {
            essence["purpose:\(purpose.id)"] = Self.plain(purpose.name + " " + purpose.description)
            for (name, answer) in dossier.answers(for: purpose) {
                guard let fact = rulebook.fact(named: name), rulebook.facts[fact].isFact else { continue }
                let (name, group) = (rulebook.facts[fact].name.en, rulebook.groups[rulebook.facts[fact].group].id)
                guard let said = Self.said(answer, implied[name] ?? []) else { continue }
                let key = "fact:\(purpose.id):\(name)"
                if Self.describingGroups.contains(group), !Self.passing.contains(name) {
                    essence[key] = said
                } else if weighed.contains(fact) {
                    given[key] = said
                }
            }
        }
        essence["field:data"] = Self.data(dossier.content)
        let operations = dossier.content.operations.filter { !Self.ordinaryOperations.contains($0) }
        if !operations.isEmpty { essence["operations"] = operations.map(\.rawValue).sorted().joined(separator: " ") }
        if !dossier.content.datasets.isEmpty { given["datasets"] = dossier.content.datasets.map(\.text).sorted().joined(separator: " ") }
        for field in fields where field != "data" {
            if let value = dossier.content.fields[field], !value.isEmpty { given["field:\(field)"] = Self.digest(value) }
        }
    }

    /// What an answer says: of a list what was chosen or stands in the register, for an option that nobody chose says nothing. Nil for an answer
    /// that leaves it open.
    private static func said(_ answer: String, _ implied: [String]) -> String? {
        switch JSONReader.read(Array(answer.utf8)) {
        case .object(let members)?: Set(members.filter { $0.value.text == "yes" }.map(\.name) + implied).sorted().joined(separator: "\n")
        case .string(let text)?: text == "unknown" ? nil : text
        default: answer
        }
    }

    private static func data(_ content: DossierContent) -> String? {
        let rows = (content.fields["data"]?.rows ?? []).map { row in
            ["name", "people", "kind"].map { plain(row[$0]?.text ?? "") }.joined(separator: "\t")
        }
        return rows.isEmpty ? nil : rows.sorted().joined(separator: "\n")
    }

    /// Without what makes no difference to what is meant.
    private static func plain(_ text: String) -> String { text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// A long text is told apart by its start of SHA-256: what it was stands in the versions.
    private static func digest(_ value: FieldValue) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = (try? encoder.encode(value)) ?? Data()
        return SHA256.hash(data: bytes).prefix(8).map { String($0, radix: 16) }.joined(separator: "-")
    }
}
