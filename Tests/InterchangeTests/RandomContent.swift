import Deadlines
import Rulebook
import SeededChance
import Text

@testable import Interchange
@testable import Register

/// Contents that no one would write, to find what a format cannot hold.
struct RandomContent {
    var chance: Chance

    init(_ seed: Int) { chance = Chance(seed) }

    private static let pieces = [
        "gegevens", "=1+1", "+31 6", "-", "@naam", "'tis", "''", "\"", ";", ",", ":", "\\", "\n", "\t", "é", "€", "𐍈", "<b>", "&amp;", "]]>", "_x000D_", "ja",
        "nee",
        "1", "2026-01-01", " ", "|", "#", "{", "[", "null", "\u{200B}", "e\u{0301}", "\u{FEFF}x",
    ]

    mutating func text(_ most: Int = 6) -> String {
        var text = (1...chance.number(1...most)).map { _ in chance.pick(Self.pieces) }.joined()
        if text.isEmpty { text = "x" }
        return text
    }

    private mutating func identifier<T>() -> Identifier<T> { Identifier(random: (0..<16).map { _ in UInt8(chance.number(0...255)) }) }

    mutating func value(_ field: RegisterField) -> FieldValue {
        switch field.kind {
        case .line, .paragraph: return .text(text())
        case .link: return .text("https://voorbeeld.example/\(chance.number(1...999))?a=b;c,d")
        case .flag: return .flag(chance.happens(0.5))
        case .date: return .date(CivilDate(dayNumber: chance.number(0...30_000))!)
        case .choice(let options): return .text(chance.pick(options).id)
        case .list: return .list((1...chance.number(1...3)).map { _ in text() })
        case .rows(_, let columns):
            return .rows(
                (1...chance.number(1...3)).map { _ in
                    var row = FieldRow(id: identifier())
                    for column in columns where chance.happens(0.4) { row[column.id] = value(column) }
                    if row.values.isEmpty { row[columns[0].id] = .text(text()) }
                    return row
                })
        }
    }

    mutating func answer(_ fact: Fact) -> String {
        var json = JSONWriter()
        func oneOf(_ words: [String]) -> String { chance.pick(words) }
        switch fact.kind {
        case .yesNo: json.value(chance.pick(["yes", "no", "unknown", "disputed"]))
        case .oneOf(let options): json.value(chance.happens(0.1) ? "unknown" : chance.pick(options).name.en)
        case .number: json.value(chance.happens(0.5) ? "\(chance.number(0...99))" : "\(chance.number(0...9))..\(chance.number(10...99))")
        case .date: json.value("2025-0\(chance.number(1...9))-1\(chance.number(0...9))")
        case .set(let options):
            json.beginObject()
            for option in options where chance.happens(0.5) { json.field(option.name.en, chance.pick(["yes", "no", "unknown", "disputed"])) }
            json.endObject()
        }
        return json.string
    }

    private mutating func facts() -> [String: String] {
        var facts: [String: String] = [:]
        for fact in Support.rulebook.facts where fact.isFact && chance.happens(0.08) { facts[fact.name.en] = answer(fact) }
        return facts
    }

    mutating func content(_ register: Dossier.Register) -> DossierContent {
        var fields: [String: FieldValue] = [:]
        for field in RegisterFields.groups(of: register).flatMap(\.fields) where chance.happens(0.4) { fields[field.id] = value(field) }
        let purposes = (1...chance.number(1...3)).map { _ in
            Purpose(id: identifier(), name: text(), description: chance.happens(0.5) ? text() : "", facts: facts())
        }
        return DossierContent(
            name: "dossier \(chance.number(1...999))", facts: facts(), purposes: purposes, fields: fields,
            datasets: (0..<chance.number(0...2)).map { _ in identifier() },
            operations: Operation.allCases.filter { _ in chance.happens(0.2) })
    }

    mutating func dossier() -> ExportedDossier {
        let register = chance.pick(Dossier.Register.allCases)
        return ExportedDossier(
            register: register, reference: "A-\(chance.number(1...99))", department: chance.happens(0.5) ? text() : "",
            status: chance.happens(0.5) ? chance.pick(DossierVersion.Status.allCases) : nil, content: content(register))
    }
}
