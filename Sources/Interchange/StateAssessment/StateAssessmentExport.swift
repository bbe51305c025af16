import Register
import Rulebook
import Text

/// Writes a dossier as a file of the state's DPIA form 3.0 (`assessment-output.v2`), with its literal answers.
public enum StateAssessmentExport {
    /// Every purpose becomes a processing operation of its own, for the form ties the legal basis to those.
    /// - Parameter metadata: the time of writing stands with every answer as the time of its last change.
    public static func write(_ dossier: ExportedDossier, _ metadata: StateAssessmentMetadata) -> ExportResult {
        var writing = StateAssessmentWriting(dossier: dossier, time: metadata.createdAt)
        writing.fill()
        var json = JSONWriter(capacity: 8_192)
        json.beginObject()
        json.field("$schema", StateAssessmentFile.schema)
        json.object("metadata") { json in
            json.field("urn", metadata.urn)
            json.field("createdAt", metadata.createdAt)
            if let name = metadata.createdBy {
                json.object("createdBy") { json in
                    json.field("name", name)
                    if let email = metadata.email { json.field("email", email) }
                }
            }
            if !metadata.completedTasks.isEmpty { json.array("completedTasks", metadata.completedTasks) }
        }
        json.object("answers") { writing.write(&$0) }
        json.endObject()
        return ExportResult(bytes: json.bytes + [0x0A], lost: writing.lost)
    }
}

/// Collects the answers in the order of the form.
struct StateAssessmentWriting {
    enum Value {
        case text(String)
        case list([String])
    }

    let dossier: ExportedDossier
    let time: String
    private(set) var lost: [ExportLoss] = []
    private var singles: [(id: String, value: Value)] = []
    private var groups: [(id: String, rows: [Row])] = []
    private typealias Row = [(id: String, value: Value)]

    init(dossier: ExportedDossier, time: String) { (self.dossier, self.time) = (dossier, time) }

    private var content: DossierContent { dossier.content }

    private mutating func lose(_ what: String, _ nl: String, _ en: String) {
        lost.append(ExportLoss(dossier: dossier.reference, what: what, why: .init(nl: nl, en: en)))
    }

    private func text(_ field: String) -> String? { content.fields[field]?.text }

    private mutating func single(_ id: String, _ field: String) { if let text = text(field) { singles.append((id, .text(text))) } }

    mutating func fill() {
        single("1.1", "proposal")
        data()
        single("4", "techniques")
        purposes()
        parties()
        if let text = text("interests") { groups.append(("7.1", [[("7.1.1", .text(text))]])) }
        transfers()
        if let text = text("legal-framework") { groups.append(("9.1.1", [[("9.1.1.1", .text(text))]])) }
        if text("retention") != nil || text("retention-ground") != nil {
            // The form has a list of periods here; a text goes with the explanation that it leaves free.
            let answers = [("10.2", "retention")].compactMap { pair in text(pair.1).map { (id: pair.0, value: Value.text($0)) } }
            singles += answers
            if let text = text("retention-ground") { groups.append(("10.1.1", [[("10.1.1.5", .text(text))]])) }
            if text("retention") != nil {
                lose(
                    "retention", "staat bij de toelichting op de bewaartermijnen, niet als termijn",
                    "stands with the explanation of the periods, not as a period")
            }
        }
        special()
        single("14.1", "necessity")
        single("14.2", "proportionality")
        risks()
        single("17.3", "risk-acceptance")
        single("18", "summary")
        rest()
    }

    private mutating func data() {
        let rows = content.fields["data"]?.rows ?? []
        let columns = [("2.1.1", "name"), ("2.1.2", "people"), ("2.1.4", "kind"), ("2.1.7", "source")]
        let field = RegisterFields.field("data")!
        var all: [Row] = []
        for (index, row) in rows.enumerated() {
            var answers: Row = []
            for (id, column) in columns {
                guard let text = row[column]?.text else { continue }
                let options = field.columns.first { $0.id == column }!.options
                answers.append((id, .text(options.first { $0.id == text }?.name.nl ?? text)))
            }
            all.append(answers)
            for column in row.values.keys.sorted() where !columns.contains(where: { $0.1 == column }) {
                lose("data.\(index + 1).\(column)", "heeft geen plaats in het formulier", "has no place in the form")
            }
        }
        if !all.isEmpty { groups.append(("2.1", all)) }
    }

    private mutating func purposes() {
        groups.append(("3.1", content.purposes.map { purpose -> Row in [("3.1.1", .text(purpose.name))] }))
        groups.append(("5.1", content.purposes.map { purpose -> Row in [("5.1.1", .text(purpose.name))] }))
        groups.append(
            (
                "11.1.1",
                content.purposes.map { purpose -> Row in
                    var answers: Row = []
                    let answer = content.facts(for: purpose)[LegalBasis.fact]
                    if let basis = answer.flatMap({ LegalBasis(answer: $0) }) { answers.append(("11.1.1.1", .text(basis.stateAnswer))) }
                    if !purpose.description.isEmpty { answers.append(("11.1.1.2", .text(purpose.description))) }
                    return answers
                }
            ))
        for (index, purpose) in content.purposes.enumerated() {
            let answer = content.facts(for: purpose)[LegalBasis.fact]
            if answer == nil || LegalBasis(answer: answer!) == nil {
                lose(
                    "purposes.\(index + 1).legal-basis", "er is geen grondslag gekozen; het formulier blijft daar leeg",
                    "no legal basis is chosen; the form stays empty there")
            }
            for fact in purpose.facts.keys.sorted() where fact != LegalBasis.fact {
                lose("purposes.\(index + 1).fact:\(fact)", "heeft geen plaats in het formulier", "has no place in the form")
            }
        }
        lose("name", "het formulier heeft geen naam voor het geheel", "the form has no name for the whole")
    }

    private mutating func parties() {
        var rows: [Row] = []
        for (field, role) in [
            ("joint-controllers", "Gezamenlijke verwerkingsverantwoordelijke"), ("processors", "Verwerker"), ("recipients", "Ontvanger"),
        ] {
            for (index, row) in (content.fields[field]?.rows ?? []).enumerated() {
                var answers: Row = []
                if let name = row["name"]?.text { answers.append(("6.1.1.1", .text(name))) }
                answers.append(("6.1.1.2", .list([role])))
                if field == "recipients", let data = row["data"]?.list { answers.append(("6.1.1.4", .list(data))) }
                rows.append(answers)
                for column in row.values.keys.sorted() where column != "name" && !(field == "recipients" && column == "data") {
                    lose("\(field).\(index + 1).\(column)", "heeft geen plaats in het formulier", "has no place in the form")
                }
            }
        }
        if !rows.isEmpty { groups.append(("6.1.1", rows)) }
    }

    private mutating func transfers() {
        let rows = content.fields["transfers"]?.rows ?? []
        if rows.isEmpty { return }
        groups.append(
            (
                "8.1.1",
                rows.map { row -> Row in
                    var answers: Row = []
                    if let country = row["country"]?.text { answers.append(("8.1.1.1", .text(country))) }
                    if let tool = StateAssessmentReading.tools.first(where: { $0.option == row["tool"]?.text }) {
                        answers.append(("8.1.1.2", .text(tool.answer)))
                    }
                    if let safeguards = row["safeguards"]?.text { answers.append(("8.1.1.3", .text(safeguards))) }
                    return answers
                }
            ))
        for (index, row) in rows.enumerated() {
            for column in ["recipient", "assessment"] where row[column] != nil {
                lose("transfers.\(index + 1).\(column)", "heeft geen plaats in het formulier", "has no place in the form")
            }
        }
    }

    /// Only what is surely so for all data: a "no" of the form says something of every kind at once.
    private mutating func special() {
        guard let answer = content.facts["sensitive data"], let states = JSONReader.read(Array(answer.utf8)) else { return }
        if let state = states["criminal data"]?.text, state == "yes" || state == "no" { singles.append(("12.2.1", .text(state == "yes" ? "true" : "false"))) }
        if let state = states["citizen service number"]?.text, state == "yes" || state == "no" {
            singles.append(("12.3.1", .text(state == "yes" ? "true" : "false")))
        }
        lose(
            "fact:sensitive data", "de soorten bijzondere gegevens vraagt het formulier per gegeven; vul ze daar in",
            "the form asks the special categories per item; fill them in there")
    }

    private mutating func risks() {
        let rows = content.fields["risks"]?.rows ?? []
        if rows.isEmpty { return }
        let levels = RegisterFields.field("risks")!.columns.first { $0.id == "chance" }!.options
        var described: [Row] = []
        var measured: [Row] = []
        for (row, risk) in zip(rows, content.risks) {
            var answers: Row = []
            for (id, column) in [("16.1.1", "risk"), ("16.1.2", "cause"), ("16.1.3", "chance"), ("16.1.5", "impact"), ("16.1.8", "reason")] {
                guard let text = row[column]?.text else { continue }
                let isLevel = column == "chance" || column == "impact"
                answers.append((id, .text(isLevel ? levels.first { $0.id == text }?.name.nl ?? text : text)))
            }
            if let level = risk.before { answers.append(("16.1.7", .text(level.name.nl))) }
            described.append(answers)
            if let measure = row["measure"]?.text {
                var answers: Row = [("17.1.1", .list(row["risk"]?.text.map { [$0] } ?? [])), ("17.1.3", .text(measure))]
                if let level = risk.after { answers.append(("17.1.4", .text(level.name.nl))) }
                if let owner = row["owner"]?.text { answers.append(("17.1.5", .text(owner))) }
                measured.append(answers)
            }
        }
        groups.append(("16.1", described))
        if !measured.isEmpty { groups.append(("17.1", measured)) }
        for (index, row) in rows.enumerated() {
            if row["consequence"] != nil { lose("risks.\(index + 1).consequence", "heeft geen plaats in het formulier", "has no place in the form") }
            if row["measure"] == nil, row["owner"] != nil {
                lose("risks.\(index + 1).owner", "het formulier kent alleen een beheerder bij een maatregel", "the form has an owner with a measure only")
            }
            for column in ["left-chance", "left-impact"] where row[column] != nil {
                lose("risks.\(index + 1).\(column)", "het formulier kent één niveau voor wat overblijft", "the form has one level for what is left")
            }
        }
    }

    private static let held: Set<String> = [
        "proposal", "data", "joint-controllers", "processors", "recipients", "transfers", "interests", "legal-framework", "retention", "retention-ground",
        "necessity", "proportionality", "risks", "techniques", "risk-acceptance", "summary",
    ]

    private mutating func rest() {
        for field in content.fields.keys.sorted() where !Self.held.contains(field) {
            lose(field, "heeft geen plaats in het formulier", "has no place in the form")
        }
        for fact in content.facts.keys.sorted() where fact != "sensitive data" && fact != LegalBasis.fact {
            lose("fact:\(fact)", "heeft geen plaats in het formulier", "has no place in the form")
        }
        if !content.operations.isEmpty { lose("operations", "heeft geen plaats in het formulier", "has no place in the form") }
        if !content.datasets.isEmpty { lose("datasets", "heeft geen plaats in het formulier", "has no place in the form") }
    }

    func write(_ json: inout JSONWriter) {
        func answer(_ json: inout JSONWriter, _ id: String, _ value: Value) {
            json.object(id) { json in
                switch value {
                case .text(let text): json.field("value", text)
                case .list(let list): json.array("value", list)
                }
                json.field("lastEditedAt", time)
            }
        }
        for single in singles { answer(&json, single.id, single.value) }
        for group in groups {
            json.array(group.id, Array(group.rows.enumerated())) { json, row in
                json.beginObject()
                json.field("_index", row.offset)
                for item in row.element { answer(&json, item.id, item.value) }
                json.endObject()
            }
        }
    }
}
