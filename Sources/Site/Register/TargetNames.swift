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

    /// Everything else that a column can be mapped to, as the register and the questions order it.
    var groups: [(title: String, choices: [Select.Option])] {
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
        func options(_ targets: [(ColumnMapping.Target, Bilingual)]) -> [Select.Option] { targets.map { ($0.0.id, $0.1[language]) } }
        let fields = RegisterFields.groups.map { group in
            (
                title: group.title[language],
                choices: group.fields.flatMap { field -> [Select.Option] in
                    let name = field.name[language]
                    return [(ColumnMapping.Target.field(field.id).id, name)]
                        + field.columns.map { (ColumnMapping.Target.cell(field: field.id, column: $0.id).id, "\(name): \($0.name[language])") }
                }
            )
        }
        let questions = rulebook.groups.indices.compactMap { index -> (title: String, choices: [Select.Option])? in
            let facts = rulebook.facts.filter { $0.isFact && $0.group == index }
            guard !facts.isEmpty else { return nil }
            return (
                say.text("Vragen: ", "Questions: ") + rulebook.groups[index].title[language],
                facts.map { (ColumnMapping.Target.fact($0.name.en).id, $0.name[language]) }
            )
        }
        return [(say.text("Dossier", "Dossier"), options(dossier)), (say.text("Doelen", "Purposes"), options(purposes))] + fields + questions
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
