import Deadlines
import Register
import Text

/// Reads the files of the PIA tool of the French authority CNIL, as the desktop program writes them and as its server (pia-back) does.
public enum PrivacyAssessmentImport {
    /// Shows what a file would bring in: one dossier. Its HTML comes in as plain lines.
    /// - Throws: `InterchangeError` for what is no such file.
    public static func preview(_ bytes: [UInt8], file: String, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let source = try SourceNode.json(bytes, file: file)
        let root = SourceNode(file: file, value: plain(source.value))
        let pia = root["pia"] ?? root
        guard pia.value.members != nil, pia["name"] != nil, root["pia"] != nil || root["answers"] != nil else {
            throw other(root.place, "het deel “pia” met een naam ontbreekt", "the part “pia” with a name is missing")
        }
        func list(_ name: String) throws(InterchangeError) -> [SourceNode] {
            guard let node = root[name] ?? pia[name], node.value != .null else { return [] }
            guard node.value.elements != nil else { throw other(node.place, "“\(name)” is geen lijst", "“\(name)” is no list") }
            return node.elements
        }
        var reading = PrivacyAssessmentReading(draft: Draft(context: context, file: file, register: .controller))
        reading.general(pia)
        reading.answers(try list("answers"))
        for measure in try list("measures") { reading.measure(measure) }
        for evaluation in try list("evaluations") { reading.technical(evaluation, ["id", "pia_id"]) }
        for comment in try list("comments") { reading.technical(comment, ["id", "pia_id"]) }
        if try !list("attachments").isEmpty {
            reading.draft.warn(root.place, nl: "bijlagen zitten niet in dit bestand", en: "attachments are not in this file")
        }
        var preview = ImportPreview(format: .privacyAssessment)
        if plain(source.value) != source.value, hasScript(source.value) {
            reading.draft.warn(root.place, nl: "er stond programmacode in een tekst; die is weggelaten", en: "a text held program code; it was left out")
        }
        let dossier = reading.draft.finish(root.leaves)
        preview.add(reading.draft, dossier)
        return preview
    }

    private static func plain(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(HTMLText.plain(text))
        case .array(let items): .array(items.map(plain))
        case .object(let members): .object(members.map { JSONValue.Member(name: $0.name, value: plain($0.value)) })
        case .null, .bool, .number: value
        }
    }

    private static func hasScript(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): text.lowercased().contains("<script") || text.lowercased().contains("<iframe")
        case .array(let items): items.contains(where: hasScript)
        case .object(let members): members.contains { hasScript($0.value) }
        case .null, .bool, .number: false
        }
    }

    private static func other(_ place: SourcePlace, _ nl: String, _ en: String) -> InterchangeError {
        InterchangeError(
            place, nl: "dit is geen bestand van de PIA-software van de CNIL: \(nl)", en: "this is no file of the PIA software of the CNIL: \(en)",
            mendNL: "exporteer de PIA opnieuw als JSON; pak een zip eerst uit", mendEN: "export the PIA again as JSON; unpack a zip first")
    }
}

/// The questions of the CNIL's PIA and where they go.
struct PrivacyAssessmentReading {
    var draft: Draft

    init(draft: Draft) { self.draft = draft }

    /// The names of the three feared events, by the tens of their questions.
    static let risks: [(tens: Int, name: String)] = [
        (32, "Onrechtmatige toegang tot gegevens"), (33, "Ongewenste wijziging van gegevens"), (34, "Verdwijnen van gegevens"),
    ]

    /// Questions that fill a field, with a label where several go to one.
    static let fields: [Int: (field: String, label: String?)] = [
        111: ("description", nil), 113: ("legal-framework", nil), 122: ("description", "Levenscyclus"), 213: ("necessity", nil), 215: ("retention", nil),
        221: ("rights", "Informatie"), 222: ("rights", "Toestemming"), 223: ("rights", "Inzage en overdragen"), 224: ("rights", "Verbeteren en wissen"),
        225: ("rights", "Beperken en bezwaar"),
    ]

    mutating func technical(_ node: SourceNode, _ names: [String]) {
        for name in names { draft.lose(node[name]?.leaf, nl: "technisch nummer van het andere programma", en: "technical number of the other program") }
    }

    mutating func general(_ pia: SourceNode) {
        draft.setName(pia["name"]?.leaf)
        technical(pia, ["id", "structure_id"])
        if let status = pia["status"]?.leaf, !status.text.isEmpty {
            draft.statusText = status.text
            draft.status = [.draft, .draft, .approved, .signed, .lapsed][safe: Int(status.text) ?? 0]
            draft.note(status, .taken(.status))
        }
        for (name, path, target) in [
            ("created_at", \Draft.created, SourceFate.Target.created), ("updated_at", \Draft.changed, .changed),
        ] as [(String, WritableKeyPath<Draft, Instant?>, SourceFate.Target)] {
            guard let leaf = pia[name]?.leaf, let moment = PlainText.instant(leaf.text) else { continue }
            draft[keyPath: path] = moment
            draft.note(leaf, .taken(target))
        }
    }

    mutating func answers(_ answers: [SourceNode]) {
        var risks: [Int: Int] = [:]
        for answer in answers.sorted(by: { Self.number($0) < Self.number($1) }) {
            technical(answer, ["id", "pia_id", "created_at", "updated_at"])
            let (number, text) = (Self.number(answer), answer["data", "text"]?.leaf)
            draft.lose(answer["reference_to"]?.leaf, nl: "is het nummer van de vraag", en: "is the number of the question")
            if let target = Self.fields[number] {
                draft.put(text, in: target.field, label: target.label)
            } else if let risk = Self.risks.first(where: { $0.tens == number / 10 }) {
                if risks[risk.tens] == nil {
                    risks[risk.tens] = draft.addRow(to: "risks")
                    if let place = answer["reference_to"]?.leaf { draft.put(risk.name, for: place, in: "risks", row: risks[risk.tens]!, "risk") }
                }
                self.risk(answer, number, row: risks[risk.tens]!)
            } else {
                other(number, text)
            }
            for leaf in answer["data"]?.leaves ?? [] where leaf.place.path != text?.place.path && !PlainText.isBlank(leaf.text) && !(321...346).contains(number)
            {
                draft.remark(leaf, as: "Vraag \(number)")
            }
        }
    }

    private static func number(_ answer: SourceNode) -> Int { answer["reference_to"]?.text.flatMap { Int($0) } ?? 0 }

    private mutating func other(_ number: Int, _ text: SourceLeaf?) {
        switch number {
        case 121:
            let row = draft.addRow(to: "data")
            draft.put(text, in: "data", row: row, "name")
        case 123:
            let row = draft.addRow(to: "systems")
            draft.put(text, in: "systems", row: row, "description")
        case 211: _ = draft.addPurpose(text)
        case 212:
            if draft.purposes.isEmpty { _ = draft.addPurpose(nil) }
            draft.basis(text, purpose: 0)
        case 227:
            let row = draft.addRow(to: "transfers")
            draft.put(text, in: "transfers", row: row, "safeguards")
        default: draft.remark(text, as: "Vraag \(number)")
        }
    }

    /// Impacts go with the risk, threats and sources with its cause, titles of measures with its measure; the gauges of 1 to 4 have no
    /// equal among three levels and are kept in words.
    private mutating func risk(_ answer: SourceNode, _ number: Int, row: Int) {
        let list = answer["data", "list"]
        let items = list?.elements.compactMap(\.leaf) ?? []
        let (text, gauge) = (answer["data", "text"]?.leaf, answer["data", "gauge"]?.leaf)
        let column =
            switch number % 10 {
            case 1: "risk"
            case 2, 3: "cause"
            case 4: "measure"
            default: ""
            }
        let name = Self.risks.first { $0.tens == number / 10 }!.name
        if column.isEmpty {
            let label = "\(name), \(number % 10 == 5 ? "ernst" : "kans")"
            draft.remark(text, as: label)
            if let gauge, gauge.text != "0" {
                draft.remark(gauge, as: "\(label) van 1 tot 4")
            } else {
                draft.lose(gauge, nl: "niet ingeschat", en: "not estimated")
            }
            for item in items { draft.remark(item, as: label) }
        } else {
            for item in items { draft.put(item, in: "risks", row: row, column) }
            draft.put(text, in: "risks", row: row, column)
            if gauge?.text == "0" { draft.lose(gauge, nl: "niet ingeschat", en: "not estimated") } else { draft.remark(gauge, as: name) }
        }
        if items.isEmpty { draft.remark(list?.leaf) }
    }

    mutating func measure(_ measure: SourceNode) {
        technical(measure, ["id", "pia_id", "created_at", "updated_at"])
        let title = measure["title"]?.leaf
        draft.put(title, in: "measures")
        if let content = measure["content"]?.leaf { draft.put(content, in: "measures", label: title.flatMap { $0.text.isEmpty ? nil : $0.text }) }
        draft.lose(measure["placeholder"]?.leaf, nl: "is de hint van het invulveld", en: "is the hint of the input field")
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
