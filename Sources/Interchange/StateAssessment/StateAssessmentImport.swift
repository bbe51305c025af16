import Register
import Text

/// Reads the state's DPIA form. Of other forms (pre-scan, IAMA) every answer comes in as a remark under its number.
public enum StateAssessmentImport {
    /// Shows what a file would bring in: one dossier.
    /// - Throws: `InterchangeError` for what is no `assessment-output.v2`.
    public static func preview(_ bytes: [UInt8], file: String, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let source = try StateAssessmentFile(bytes, file: file)
        var reading = StateAssessmentReading(source: source, draft: Draft(context: context, file: file, register: .controller))
        reading.metadata()
        let isDPIA = source.root["metadata", "urn"]?.text?.hasPrefix("urn:nl:dpia:3.") == true
        if isDPIA {
            reading.read()
        } else {
            reading.draft.warn(
                SourcePlace(file: file, path: "$.metadata.urn"), nl: "van dit formulier komen de antwoorden alleen als opmerkingen binnen",
                en: "of this form the answers come in as remarks only")
        }
        if reading.draft.name.isEmpty { reading.draft.name = String(file.split(separator: "/").last?.prefix { $0 != "." } ?? "DPIA") }
        var preview = ImportPreview(format: .stateAssessment)
        let dossier = reading.draft.finish(source.root.leaves)
        preview.add(reading.draft, dossier)
        return preview
    }
}

/// The chapters of DPIA 3.0 and where they go.
struct StateAssessmentReading {
    let source: StateAssessmentFile
    var draft: Draft

    mutating func metadata() {
        draft.lose(source.root["$schema"]?.leaf, nl: "noemt alleen het formaat", en: "only names the format")
        if let created = source.root["metadata", "createdAt"]?.leaf {
            draft.created = PlainText.instant(created.text)
            if draft.created != nil { draft.note(created, .taken(.created)) }
        }
        for mark in source.marks {
            draft.lose(
                mark, nl: "wie een antwoord wanneer wijzigde staat in het formulier zelf", en: "who changed an answer and when stays in the form itself")
        }
    }

    mutating func read() {
        put("1.1", in: "proposal")
        put("4", in: "techniques")
        purposes()
        special()
        data()
        parties()
        for index in source.instances("7.1.1").keys.sorted() { draft.put(source.instances("7.1.1")[index]?.leaf, in: "interests") }
        locations()
        for index in Set(source.instances("9.1.1.1").keys).union(source.instances("9.1.1.2").keys).sorted() {
            draft.put(source.instances("9.1.1.1")[index]?.leaf, in: "legal-framework")
            draft.put(source.instances("9.1.1.2")[index]?.leaf, in: "legal-framework", label: "Artikelen")
        }
        retention()
        put("14.1", in: "necessity")
        put("14.2", in: "proportionality")
        rights()
        risks()
        put("17.3", in: "risk-acceptance")
        put("18", in: "summary")
        if let status = source.single("19.2")?.leaf, !status.text.isEmpty {
            draft.statusText = status.text
            draft.status = status.text == "concept" ? .draft : nil
            draft.note(status, .taken(.status))
        }
    }

    private mutating func put(_ id: String, in field: String) { draft.put(source.single(id)?.leaf, in: field) }

    // MARK: Purposes and legal bases

    private mutating func purposes() {
        let (names, descriptions) = (source.instances("3.1.1"), source.instances("3.1.2"))
        let (purposes, bases, reasons) = (source.instances("5.1.1"), source.instances("11.1.1.1"), source.instances("11.1.1.2"))
        if let first = names.keys.min(), let leaf = names[first]?.leaf { draft.setName(leaf) }
        for index in purposes.keys.sorted() { _ = draft.addPurpose(purposes[index]?.leaf) }
        if draft.purposes.isEmpty, !bases.isEmpty { _ = draft.addPurpose(nil) }
        // The form ties purpose and basis to a processing operation: with one of each they belong together.
        let isPaired = Set(purposes.keys) == Set(bases.keys) && Set(names.keys) == Set(bases.keys)
        let kinds = Set(bases.values.map { $0.text ?? "" })
        for (place, index) in bases.keys.sorted().enumerated() {
            if isPaired {
                draft.basis(bases[index]?.leaf, purpose: place)
            } else if kinds.count == 1 {
                for purpose in draft.purposes.indices { draft.basis(bases[index]?.leaf, purpose: purpose) }
            } else if let leaf = bases[index]?.leaf {
                draft.warn(
                    leaf.place, nl: "het is niet duidelijk voor welk doel deze grondslag geldt; die blijft onbekend",
                    en: "it is not clear for which purpose this legal basis holds; it stays unknown")
                draft.remark(leaf)
            }
        }
        if bases.isEmpty { for purpose in draft.purposes.indices { draft.basis(nil, purpose: purpose) } }
        for (place, index) in reasons.keys.sorted().enumerated() where isPaired && draft.purposes.indices.contains(place) {
            draft.describe(purpose: place, reasons[index]?.leaf)
        }
        for index in Set(names.keys).union(descriptions.keys).sorted() {
            if isPaired, names.count == purposes.count, names[index]?.text == purposes[index]?.text {
                if let leaf = names[index]?.leaf { draft.note(leaf, .taken(.purpose(names.keys.sorted().firstIndex(of: index)! + 1))) }
            } else {
                draft.put(names[index]?.leaf, in: "description")
            }
            draft.put(descriptions[index]?.leaf, in: "description")
        }
    }

    // MARK: Data

    private static let types: [(ending: String, option: String)] = [
        ("unieke identificatie van een persoon", "biometric identification"), ("seksuele gerichtheid", "sex life or orientation"),
        ("over gezondheid", "health"),
        ("Genetische gegevens", "genetic"), ("vakbond blijkt", "trade union membership"), ("politieke opvattingen blijken", "political opinions"),
        ("etnische afkomst blijkt", "origin"), ("levensbeschouwelijke overtuigingen blijken", "religion or belief"),
    ]

    private mutating func special() {
        if let leaf = source.single("12.1.1")?.leaf, leaf.text == "false" {
            for type in Self.types { draft.option("sensitive data", type.option, false, from: leaf) }
        }
        for node in source.instances("12.1.2.4").sorted(by: { $0.key < $1.key }).map(\.value) {
            if let type = Self.types.first(where: { node.text?.hasSuffix($0.ending) == true }) {
                draft.option("sensitive data", type.option, true, from: node.leaf)
            }
        }
        if let leaf = source.single("12.2.1")?.leaf, let isSo = PlainText.flag(leaf.text) { draft.option("sensitive data", "criminal data", isSo, from: leaf) }
        // A national number that is used need not be the Dutch one; none is none.
        if let leaf = source.single("12.3.1")?.leaf, leaf.text == "false" { draft.option("sensitive data", "citizen service number", false, from: leaf) }
    }

    private mutating func data() {
        let columns = [("2.1.1", "name"), ("2.1.2", "people"), ("2.1.4", "kind"), ("2.1.7", "source"), ("2.1.8", "source")]
        let indexes = Set(columns.flatMap { source.instances($0.0).keys }).sorted()
        var rows: [String: Int] = [:]
        for index in indexes {
            let row = draft.addRow(to: "data")
            rows[source.instances("2.1.1")[index]?.text ?? ""] = row
            for (id, column) in columns { draft.put(source.instances(id)[index]?.leaf, in: "data", row: row, column) }
        }
        for (group, ground) in [("12.1.2", "12.1.2.5"), ("12.2.2", "12.2.2.4"), ("12.3.2", "12.3.2.4")] {
            let names = source.instances("\(group).3")
            for (index, node) in source.instances(ground).sorted(by: { $0.key < $1.key }) {
                for name in StateAssessmentFile.texts(names[index]) {
                    guard let row = rows[name.text] else { continue }
                    draft.put(node.leaf, in: "data", row: row, "exception")
                    draft.note(name, .taken(.field("data.\(row + 1).name")))
                }
            }
        }
    }

    // MARK: Parties, places, time

    private mutating func parties() {
        let (names, roles, data) = (source.instances("6.1.1.1"), source.instances("6.1.1.2"), source.instances("6.1.1.4"))
        for index in Set(names.keys).union(roles.keys).sorted() {
            let name = names[index]?.leaf
            for role in StateAssessmentFile.texts(roles[index]) {
                switch role.text {
                case "Verwerker", "Sub-verwerker":
                    row(of: "processors", name, role)
                    draft.option("ways of working", "processor used", true, from: role)
                case "Gezamenlijke verwerkingsverantwoordelijke": row(of: "joint-controllers", name, role)
                case "Ontvanger", "Derde":
                    let row = row(of: "recipients", name, role)
                    for item in StateAssessmentFile.texts(data[index]) { draft.put(item, in: "recipients", row: row, "data") }
                case "Verstrekker":
                    draft.put(name, in: "origin")
                    draft.note(role, .taken(.field("origin")))
                default: draft.remark(role, as: "Rol van \(name?.text ?? "?")")
                }
            }
        }
    }

    @discardableResult private mutating func row(of field: String, _ name: SourceLeaf?, _ role: SourceLeaf) -> Int {
        let row = draft.addRow(to: field)
        draft.put(name, in: field, row: row, "name")
        if role.text == "Sub-verwerker" || role.text == "Derde" {
            draft.remark(role, as: "Rol van \(name?.text ?? "?")")
        } else {
            draft.note(role, .taken(.field("\(field).\(row + 1).name")))
        }
        return row
    }

    static let tools: [(answer: String, option: String)] = [
        ("Adequaatheidsbesluit", "adequacy"), ("Standaard contractsbepaling (SCC)", "standard-clauses"),
        ("binding corporate rules/bindend bedrijfsvoorschrift (bcr)", "binding-rules"),
        ("Juridisch bindend en afdwingbaar instrument", "public-instrument"), ("uitzondering artikel 49 avg", "derogation"), ("Overig mechanisme", "other"),
    ]

    private mutating func locations() {
        let (places, tools, measures) = (source.instances("8.1.1.1"), source.instances("8.1.1.2"), source.instances("8.1.1.3"))
        // Only a place with a transfer tool is surely outside the EEA.
        for index in tools.keys.sorted() where tools[index]?.text?.isEmpty == false {
            let row = draft.addRow(to: "transfers")
            draft.put(places[index]?.leaf, in: "transfers", row: row, "country")
            draft.put(measures[index]?.leaf, in: "transfers", row: row, "safeguards")
            draft.option("ways of working", "outside the EEA", true, from: tools[index]?.leaf)
            if let tool = Self.tools.first(where: { $0.answer.lowercased() == tools[index]?.text?.lowercased() }) {
                draft.put(tool.option, for: tools[index]?.leaf, in: "transfers", row: row, "tool")
            } else {
                draft.put("other", for: tools[index]?.leaf, in: "transfers", row: row, "tool")
                draft.remark(tools[index]?.leaf, as: "Doorgiftemechanisme")
            }
        }
    }

    private mutating func retention() {
        let labels = [("10.1.1.1", "Doel"), ("10.1.1.2", "Van wie"), ("10.1.1.3", "Gegevens"), ("10.1.1.4", nil)]
        for index in Set(labels.flatMap { source.instances($0.0).keys }).sorted() {
            for (id, label) in labels { for leaf in StateAssessmentFile.texts(source.instances(id)[index]) { draft.put(leaf, in: "retention", label: label) } }
        }
        for node in source.instances("10.1.1.5").sorted(by: { $0.key < $1.key }).map(\.value) { draft.put(node.leaf, in: "retention-ground") }
    }

    // MARK: Rights and risks

    static let rightNames = [
        "Inzage", "Rectificatie", "Wissen", "Beperking", "Overdragen van gegevens", "Geautomatiseerd besluit", "Bezwaar", "Informatie",
    ]

    private mutating func rights() {
        for (number, name) in Self.rightNames.enumerated() {
            for (part, label) in [(1, "geregeld"), (2, nil), (3, "beperkt"), (4, "beperking")] {
                draft.put(source.single("15.\(number + 1).\(part)")?.leaf, in: "rights", label: label.map { "\(name), \($0)" } ?? name)
            }
        }
    }

    private mutating func risks() {
        let columns = [("16.1.1", "risk"), ("16.1.2", "cause"), ("16.1.3", "chance"), ("16.1.5", "impact"), ("16.1.8", "reason")]
        var rows: [String: Int] = [:]
        for index in Set(columns.flatMap { source.instances($0.0).keys }).sorted() {
            let row = draft.addRow(to: "risks")
            rows[source.instances("16.1.1")[index]?.text ?? ""] = row
            for (id, column) in columns { draft.put(source.instances(id)[index]?.leaf, in: "risks", row: row, column) }
            // The level follows from the two; one that somebody chose otherwise stays as a remark.
            func level(_ id: String) -> RiskLevel? { RiskLevel.allCases.first { $0.name.nl == source.instances(id)[index]?.text } }
            if let leaf = source.instances("16.1.7")[index]?.leaf, let chance = level("16.1.3"), let impact = level("16.1.5"),
                RiskLevel(likelihood: chance, severity: impact) == level("16.1.7")
            {
                draft.note(leaf, .taken(.field("risks.\(row + 1).chance")))
            }
        }
        let names = source.instances("17.1.1")
        let owners = source.instances("17.1.5")
        for (index, measure) in source.instances("17.1.3").sorted(by: { $0.key < $1.key }) {
            let risks = StateAssessmentFile.texts(names[index])
            for risk in risks {
                guard let row = rows[risk.text] else { continue }
                draft.put(measure.leaf, in: "risks", row: row, "measure")
                draft.put(owners[index]?.leaf, in: "risks", row: row, "owner")
                draft.note(risk, .taken(.field("risks.\(row + 1).risk")))
            }
            if !risks.contains(where: { rows[$0.text] != nil }) { draft.put(measure.leaf, in: "measures") }
        }
    }
}
