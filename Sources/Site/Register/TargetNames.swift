import Interchange
import Markup
import Register
import Rulebook
import Text

/// The names of where things can go, for people.
struct TargetNames {
    let rulebook: Rulebook
    let language: Language

    private var say: Say { Say(language: language) }

    /// What a column can become that is no part of a dossier.
    var simple: [Select.Option] {
        [
            (ColumnMapping.Target.ignore.id, say.text("niet meenemen", "leave out")),
            (ColumnMapping.Target.remark.id, say.text("opmerking bij het dossier", "remark with the dossier")),
        ]
    }

    /// What most registers have a column for.
    private static let usual: [ColumnMapping.Target] = [
        .field("data"), .cell(field: "data", column: "people"), .fact("sensitive data"), .cell(field: "data", column: "exception"),
        .option(fact: "sensitive data", "citizen service number"), .field("recipients"), .field("processors"),
        .cell(field: "processors", column: "agreed"), .field("transfers"), .cell(field: "transfers", column: "tool"), .field("retention"),
        .field("measures"), .field("systems"), .field("legal-framework"), .field("description"), .field("remarks"), .fact("DPIA"),
        .fact("works council decision"), .fact("stage"),
    ]

    /// Questions about what happens afterwards, not about an activity: no register has a column for them.
    private static let afterwards: Set<String> = ["breach", "rights"]

    /// The name of a target that is a field, a column of one, or a question.
    private func name(_ target: ColumnMapping.Target) -> String? {
        switch target {
        case .field(let id): RegisterFields.field(id)?.name[language]
        case .cell(let id, let column):
            RegisterFields.field(id).flatMap { field in
                field.columns.first { $0.id == column }.map { "\(field.name[language]): \($0.name[language])" }
            }
        case .fact(let name): rulebook.fact(named: name).map { rulebook.facts[$0].name[language] }
        case .option(let fact, let option):
            rulebook.fact(named: fact).flatMap { rulebook.facts[$0].options.first { $0.name.en == option } }
                .map { $0.name[language] + say.text(" (ja of nee)", " (yes or no)") }
        default: nil
        }
    }

    /// Everything else that a column can be mapped to: what registers usually have, then the rest as the register and the questions order it.
    /// - Parameter kept: ids that are chosen now, and so stay even where no register has a column for them.
    func groups(keeping kept: Set<String>) -> [(title: String, choices: [Select.Option])] {
        let dossier: [(ColumnMapping.Target, Bilingual)] = [
            (.name, .init(nl: "naam", en: "name")), (.reference, .init(nl: "nummer", en: "number")),
            (.register, .init(nl: "verantwoordelijke of verwerker", en: "controller or processor")),
            (.department, .init(nl: "afdeling", en: "department")), (.status, .init(nl: "status", en: "status")),
        ]
        let purposes: [(ColumnMapping.Target, Bilingual)] = [
            (.purposes, .init(nl: "doelen", en: "purposes")),
            (.purposeDescription, .init(nl: "omschrijving van het doel", en: "description of the purpose")),
            (.legalBasis, .init(nl: "grondslag", en: "legal basis")),
        ]
        let usual = Self.usual.compactMap { target -> Select.Option? in name(target).map { (target.id, $0) } }
        let isUsual = Set(usual.map(\.value))
        func options(_ targets: [(ColumnMapping.Target, Bilingual)]) -> [Select.Option] { targets.map { ($0.0.id, $0.1[language]) } }
        let fields = RegisterFields.groups.map { group in
            (
                title: group.title[language],
                choices: group.fields.flatMap { field -> [Select.Option] in
                    let name = field.name[language]
                    return [(ColumnMapping.Target.field(field.id).id, name)]
                        + field.columns.map { (ColumnMapping.Target.cell(field: field.id, column: $0.id).id, "\(name): \($0.name[language])") }
                }.filter { !isUsual.contains($0.value) }
            )
        }
        let questions = rulebook.groups.indices.compactMap { index -> (title: String, choices: [Select.Option])? in
            let facts = rulebook.facts.filter { $0.isFact && $0.group == index }
            let isLeftOut = Self.afterwards.contains(rulebook.groups[index].id)
            let choices = facts.map { (value: ColumnMapping.Target.fact($0.name.en).id, words: $0.name[language]) }
                .filter { !isUsual.contains($0.value) && (!isLeftOut || kept.contains($0.value)) }
            guard !choices.isEmpty else { return nil }
            return (say.text("Vragen: ", "Questions: ") + rulebook.groups[index].title[language], choices)
        }
        return [(say.text("Dossier", "Dossier"), options(dossier)), (say.text("Doelen", "Purposes"), options(purposes))]
            + [(say.text("Meest gebruikt", "Most used"), usual)] + fields.filter { !$0.choices.isEmpty } + questions
    }

    func name(_ target: SourceFate.Target) -> String {
        switch target {
        case .name: say.text("naam", "name")
        case .register: say.text("rol", "role")
        case .status: say.text("status in de bron", "status in the source")
        case .version: say.text("versie in de bron", "version in the source")
        case .reference: say.text("eigen nummer", "own reference")
        case .department: say.text("afdeling in de bron", "department in the source")
        case .created: say.text("datum van aanmaken", "date of creation")
        case .changed: say.text("datum van wijziging", "date of change")
        case .operations: say.text("bewerkingen", "operations")
        case .datasets: say.text("datasets", "datasets")
        case .purpose(let number): say.text("doel \(number)", "purpose \(number)")
        case .fact(let name, let purpose):
            (rulebook.fact(named: name).map { rulebook.facts[$0].name[language] } ?? name)
                + (purpose.map { say.text(" (doel \($0))", " (purpose \($0))") } ?? "")
        case .field(let path):
            path.split(separator: ".").first.flatMap { RegisterFields.field(String($0)) }.map { field in
                let parts = path.split(separator: ".").map(String.init)
                let column = parts.count > 2 ? field.columns.first { $0.id == parts[2] }?.name[language] : nil
                return field.name[language] + (parts.count > 1 ? " \(parts[1])" : "") + (column.map { ": \($0)" } ?? "")
            } ?? path
        }
    }
}
