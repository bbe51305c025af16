import Deadlines
import Markup
import Register
import Text

/// The fields of one group, to fill in, or to read for whoever may not change them.
struct FieldsView {
    let model: DossierModel
    let group: FieldGroup
    /// What was sent, where it is shown again.
    let sent: [String: FieldValue]?
    let mistakes: [(field: String, message: Bilingual)]

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }
    private var language: Language { visit.language }
    private var dossier: Dossier { model.dossier }

    var page: Page {
        visit.site.page(
            language, at: .register(.fields(dossier.id.text, group: group.id)), title: group.title[language], section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: !mistakes.isEmpty, person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, Phrasing("\($0.field): ") + say($0.message)) }, language: language)
            if model.powers.contains(.edit) { editing } else { reading }
        }
    }

    private func value(_ field: RegisterField) -> FieldValue? { sent.map { $0[field.id] } ?? dossier.content.fields[field.id] }

    private var editing: Flow {
        Form(
            to: visit.path(.fields(dossier.id.text, group: group.id)), .change(visit.token), hidden: [("revision", String(dossier.revision))]
        ) {
            for field in group.fields { editor(field, name: field.id, value(field)) }
            SubmitButton(say("Bewaar", "Save"))
        }.html
    }

    private func editor(_ field: RegisterField, name: String, _ value: FieldValue?) -> Flow {
        let label = say(field.name)
        let source = field.source.map { Phrasing(dutch($0)) }
        let hint = [field.hint.map { say($0) }, source].compactMap { $0 }
        let note = hint.first.map { first in hint.dropFirst().reduce(first) { $0 + " · " + $1 } }
        let error = mistakes.first { $0.field == name }.map { FieldError(say($0.message), language: language) }
        return Flow {
            switch field.kind {
            case .line: TextField(name, label: label, hint: note, error: error, value: value?.text ?? "", maximumLength: 1_000)
            case .link: TextField(name, label: label, hint: note ?? "https://…", error: error, value: value?.text ?? "", maximumLength: 2_000)
            case .paragraph: TextArea(name, label: label, hint: note, error: error, value: value?.text ?? "", rows: 4)
            case .list:
                TextArea(
                    name, label: label, hint: note.map { $0 + " · " + say("Eén per regel.", "One a line.") } ?? say("Eén per regel.", "One a line."),
                    error: error,
                    value: (value?.list ?? []).joined(separator: "\n"), rows: 4)
            case .date: TextField(name, label: label, kind: .date, hint: note, error: error, value: value?.date?.description ?? "", width: .short)
            case .flag:
                RadioGroup(
                    name, legend: .plain(label), hint: note, error: error,
                    choices: [Choice("yes", say("ja", "yes")), Choice("no", say("nee", "no")), Choice("", say("niet bekend", "not known"))],
                    selected: value?.flag.map { $0 ? "yes" : "no" } ?? "")
            case .choice(let options):
                Select(
                    name, label: label, hint: note, error: error,
                    choices: [("", say.text("niet bekend", "not known"))] + options.map { ($0.id, $0.name[language]) }, selected: value?.text ?? "",
                    language: language)
            case .rows(let one, let columns): rows(field, one, columns, value?.rows ?? [])
            }
        }
    }

    private func rows(_ field: RegisterField, _ one: Bilingual, _ columns: [RegisterField], _ rows: [FieldRow]) -> Flow {
        Section(.two, say(field.name), id: ElementID(named: field.id)) {
            if let source = field.source { Paragraph(Phrasing(dutch(source)), .small) }
            for (index, row) in rows.enumerated() {
                Disclosure(Phrasing("\(one[language]) \(index + 1): \(row["name"]?.text ?? row.values.values.compactMap(\.text).first ?? "")")) {
                    HiddenField("\(field.id).row", row.id.text)
                    for column in columns { editor(column, name: "\(field.id).\(row.id).\(column.id)", row[column.id]) }
                    SubmitButton(
                        say("Verwijder", "Remove") + .hiddenVisually(" \(one[language]) \(index + 1)"), .destructive,
                        field: ("row", "remove \(field.id) \(row.id)"))
                }
            }
            Disclosure(say("Voeg toe: \(one.nl)", "Add: \(one.en)"), id: ElementID(named: "\(field.id)-new"), isOpen: rows.isEmpty && group.fields.count == 1) {
                HiddenField("\(field.id).row", "new")
                for column in columns { editor(column, name: "\(field.id).new.\(column.id)", nil) }
                SubmitButton(say("Voeg toe", "Add") + .hiddenVisually(": \(one[language])"), .secondary, field: ("row", "add"))
            }
        }.html
    }

    private var reading: Flow {
        DefinitionList(
            group.fields.map { field in
                .init(
                    say(field.name), value(field).map { FieldText(language: language).flow($0, field) } ?? Flow(.muted(say("niet ingevuld", "not filled in"))))
            }
        ).html
    }

    private func dutch(_ source: String) -> String { language == .nl ? source : source.replacing("AVG", with: "GDPR").replacing("art.", with: "Art.") }
}

/// Writes values of fields for people to read.
struct FieldText {
    let language: Language

    func flow(_ value: FieldValue, _ field: RegisterField) -> Flow {
        switch value {
        case .text(let text): Flow(Phrasing(field.options.first { $0.id == text }?.name[language] ?? text))
        case .flag(let flag): Flow(Say(language: language)(flag ? .init(nl: "ja", en: "yes") : .init(nl: "nee", en: "no")))
        case .date(let date): Flow(Phrasing(Say(language: language).date(date)))
        case .list(let list): BulletList(list.map { Phrasing($0) }).html
        case .rows(let rows):
            BulletList(
                rows.map { row in
                    DefinitionList(
                        field.columns.compactMap { column in row[column.id].map { .init(Phrasing(column.name[language]), flow($0, column)) } }
                    ).html
                }
            ).html
        }
    }
}

/// What may be done with the data, once there is a permit.
struct OperationsView {
    let model: DossierModel

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        return visit.site.page(
            visit.language, at: .register(.operations(dossier.id.text)),
            title: say.text("Wat er met de gegevens mag worden gedaan", "What may be done with the data"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            Form(to: visit.path(.operations(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                CheckboxGroup(
                    "operation", legend: .plain(say("Bewerkingen", "Operations")),
                    hint: say("Een vergunning noemt alleen wat u hier kiest.", "A permit names only what you choose here."),
                    choices: Operation.allCases.map { Choice($0.rawValue, say($0.name)) }, selected: Set(dossier.content.operations.map(\.rawValue)))
                if model.powers.contains(.edit) { SubmitButton(say("Bewaar", "Save")) }
            }
        }
    }
}
