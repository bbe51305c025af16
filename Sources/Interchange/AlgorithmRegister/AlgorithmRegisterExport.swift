import Register
public import Text

/// An algorithm as the national register takes it, or why it cannot go there yet.
public struct AlgorithmPublication: Sendable, Hashable {
    /// The name of the algorithm.
    public var name: String
    /// The payload as JSON; nil while there are mistakes. Nothing is ever cut to make it fit.
    public var payload: String?
    public var mistakes: [Mistake]

    public struct Mistake: Sendable, Hashable {
        /// The field of the register, with row and column: `algorithms.1.description`.
        public var place: String
        public var message: Bilingual
    }
}

/// Writes the rows of the field `algorithms` for the Dutch algorithm register, publication standard 1.0.
public enum AlgorithmRegisterExport {
    private static let columns: [(column: String, property: String)] = [
        ("name", "name"), ("description", "description_short"), ("status", "status"), ("contact", "contact_email"), ("category", "publication_category"),
        ("themes", "category"), ("begin", "begin_date"), ("end", "end_date"), ("goal", "goal"), ("proportionality", "proportionality"),
        ("human-intervention", "human_intervention"), ("risks", "risks"), ("lawful-basis", "lawful_basis"), ("source-data", "source_data"),
        ("methods", "methods_and_models"), ("provider", "provider"), ("code", "publiccode"),
    ]

    private static let words: [String: String] = [
        "development": "In ontwikkeling", "use": "In gebruik", "retired": "Buiten gebruik", "high-risk": "Hoog-risico AI-systeem",
        "impactful": "Impactvolle algoritmes", "other": "Overige algoritmes",
    ]

    /// One publication for every algorithm of a dossier.
    /// - Parameter organisation: the name in the government's list of organisations (TOOI).
    /// - Returns: also what of the dossier has no place there: all but the algorithms.
    public static func publications(of dossier: ExportedDossier, organisation: String) -> (publications: [AlgorithmPublication], lost: [ExportLoss]) {
        let rows = dossier.content.fields["algorithms"]?.rows ?? []
        let publications = rows.enumerated().map { publication(of: $1, number: $0 + 1, dossier, organisation) }
        let why = Bilingual(nl: "het algoritmeregister gaat alleen over algoritmes", en: "the algorithm register is about algorithms only")
        let others = ["purposes", "facts", "operations", "datasets"] + dossier.content.fields.keys.sorted().filter { $0 != "algorithms" }
        return (publications, others.map { ExportLoss(dossier: dossier.reference, what: $0, why: why) })
    }

    private static func publication(of row: FieldRow, number: Int, _ dossier: ExportedDossier, _ organisation: String) -> AlgorithmPublication {
        var values: [String: [String]] = [:]
        var places = ["organization": "organisation", "process_index_url": "address", "source_id": "reference"]
        for (column, property) in columns {
            places[property] = "algorithms.\(number).\(column)"
            guard let value = row[column] else { continue }
            if let text = value.text, !PlainText.isBlank(text) { values[property] = [["status", "category"].contains(column) ? words[text] ?? text : text] }
            if let list = value.list, !list.isEmpty { values[property] = list }
        }
        (values["organization"], values["lang"], values["standard_version"]) = ([organisation], ["nld"], ["1.0"])
        values["source_id"] = ["\(dossier.reference)-\(row.id)"]
        if let address = dossier.address { values["process_index_url"] = [address] }
        var mistakes: [AlgorithmPublication.Mistake] = []
        for property in AlgorithmRegisterStandard.properties {
            let place = places[property.name] ?? property.name
            func mistake(_ nl: String, _ en: String) { mistakes.append(.init(place: place, message: .init(nl: nl, en: en))) }
            guard let texts = values[property.name], texts.contains(where: { !$0.isEmpty }) else {
                if property.isRequired { mistake("dit moet zijn ingevuld", "this must be filled in") }
                values[property.name] = nil
                continue
            }
            for text in texts {
                let length = text.unicodeScalars.count
                if let limit = property.limit, length > limit {
                    mistake(
                        "\(length) tekens; hier mogen er \(limit) staan. Maak de tekst korter",
                        "\(length) characters; \(limit) are allowed here. Make the text shorter")
                }
                if !property.answers.isEmpty, !property.answers.contains(text) {
                    let known = property.answers.joined(separator: ", ")
                    mistake("“\(text)” kan hier niet; wel: \(known)", "“\(text)” is not possible here; possible: \(known)")
                }
                if property.isMonth, !isMonth(text) { mistake("schrijf jaar en maand als 2026-03", "write year and month as 2026-03") }
                if property.isLink, !text.hasPrefix("https://"), !text.hasPrefix("http://") {
                    mistake("een link begint met https:// of http://", "a link starts with https:// or http://")
                }
            }
        }
        return AlgorithmPublication(name: row["name"]?.text ?? "", payload: mistakes.isEmpty ? payload(values) : nil, mistakes: mistakes)
    }

    private static func payload(_ values: [String: [String]]) -> String {
        var json = JSONWriter(capacity: 2_048)
        json.beginObject()
        for property in AlgorithmRegisterStandard.properties {
            guard let texts = values[property.name] else { continue }
            if property.isList { json.array(property.name, texts) } else { json.field(property.name, texts[0]) }
        }
        json.endObject()
        return json.string
    }

    private static func isMonth(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }) else {
            return false
        }
        return (1...12).contains(Int(parts[1])!)
    }
}
