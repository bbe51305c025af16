import Deadlines
import Rulebook
import Text

/// An entry of the register (art. 30 AVG): everything that a dossier says, group by group.
public struct EntryPaper: Sendable {
    public let paper: Paper

    public init(_ reading: DossierReading) {
        let (dossier, content) = (reading.dossier, reading.content)
        func part(_ value: FieldValue, _ field: RegisterField) -> [Paper.Part] {
            guard case .rows(let rows) = value else { return [.table([.init(field.name, Self.words(value, field))])] }
            return [.heading(field.name)]
                + rows.map { row in
                    .table(field.columns.compactMap { column in row[column.id].map { .init(column.name, Self.words($0, column)) } })
                }
        }
        let groups = RegisterFields.groups(of: dossier.register).compactMap { group -> Paper.Section? in
            let asked = group.fields.filter {
                $0.source?.hasPrefix("art. 30") == true && content.fields[$0.id] == nil && EntryGaps.isAsked($0.id, content, reading.facts)
            }
            let parts = group.fields.flatMap { field in content.fields[field.id].map { part($0, field) } ?? [] } + asked.map { .gap(reading.gap($0.id)) }
            return parts.isEmpty ? nil : .init(group.id, group.title, places: group.fields.prefix(1).map { .field($0.id) }, parts)
        }
        let organisation = reading.organisation
        let who = Paper.Section(
            "organisation", .init(nl: "Organisatie", en: "Organisation"), source: dossier.register == .controller ? "art. 30(1)(a) AVG" : "art. 30(2)(a) AVG",
            [
                .table(
                    [
                        .init(dossier.register.name, Bilingual([organisation.name, organisation.contact].filter { !$0.isEmpty }.joined(separator: ", "))),
                        .init(
                            .init(nl: "functionaris gegevensbescherming", en: "data protection officer"),
                            Bilingual(organisation.officerContact.isEmpty ? "–" : organisation.officerContact)),
                    ]
                        + (organisation.representative.isEmpty
                            ? [] : [.init(.init(nl: "vertegenwoordiger", en: "representative"), Bilingual(organisation.representative))]))
            ])
        let purposes = Paper.Section(
            "purposes", .init(nl: "Doelen en grondslagen", en: "Purposes and legal bases"), source: "art. 30(1)(b) AVG",
            [
                .table(
                    content.purposes.map { purpose in
                        let name = Bilingual(purpose.description.isEmpty ? purpose.name : "\(purpose.name): \(purpose.description)")
                        return reading.words("claimed legal basis", for: purpose.id).map { .init(name, $0) }
                            ?? .init(name, reading.gap(fact: "claimed legal basis", .init(nl: "de grondslag", en: "the legal basis")))
                    })
            ])
        let operations =
            content.operations.isEmpty
            ? []
            : [
                Paper.Section(
                    "operations", .init(nl: "Wat er met de gegevens mag", en: "What may be done with the data"), [.list(content.operations.map(\.name))])
            ]
        paper = Paper(
            title: Bilingual(content.name),
            lead: Bilingual(
                nl: "Dossier \(dossier.number), versie \(dossier.current.number) (\(dossier.current.status.name.nl)), \(reading.today.written.nl)",
                en: "Dossier \(dossier.number), version \(dossier.current.number) (\(dossier.current.status.name.en)), \(reading.today.written.en)"),
            sections: [who, purposes] + operations + groups)
    }

    private static func words(_ value: FieldValue, _ field: RegisterField) -> Bilingual {
        switch value {
        case .text(let text): field.options.first { $0.id == text }?.name ?? Bilingual(text)
        case .flag(let flag): flag ? .init(nl: "ja", en: "yes") : .init(nl: "nee", en: "no")
        case .date(let date): date.written
        case .list(let list): Bilingual(list.joined(separator: "; "))
        case .rows: Bilingual("")
        }
    }
}
