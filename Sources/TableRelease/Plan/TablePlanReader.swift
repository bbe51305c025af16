import Text
import Yams

extension TablePlan {
    /// Reads a plan. Every key must be known, every key that the release needs must be there.
    /// - Parameter file: the file's name, for errors.
    /// - Throws: `TableError` with line and column.
    public init(yaml: String, file: String? = nil) throws(TableError) {
        if yaml.utf8.contains(UInt8(ascii: "&")), yaml.utf8.contains(UInt8(ascii: "*")) {
            throw TableError(
                "yaml-alias", at: .init(file: file, line: 1, column: 1),
                .init(nl: "de tekens “&” en “*” kunnen niet samen in een plan staan", en: "the signs “&” and “*” cannot stand in a plan together"),
                hint: .init(nl: "verwijzingen binnen YAML worden niet gevolgd", en: "references within YAML are not followed"))
        }
        let keys = try YAMLKeys(try YAMLKeys.root(yaml, file: file), file: file)
        if keys.optional("columns") == nil, keys.optional("models") == nil,
            let entry = keys.all.first(where: { ["language", "names", "treatments", "kinds", "own recognisers"].contains($0.name) })
        {
            throw TableError(
                "text-plan", at: keys.place(entry.key), .init(nl: "dit is het plan van een tekst", en: "this is the plan of a text"),
                hint: .init(
                    nl: "daarvoor is waarborg deidentify text; deidentify table profile stelt een plan voor een tabel voor (docs/table-plan.md)",
                    en: "that is for waarborg deidentify text; deidentify table profile proposes the plan of a table (docs/table-plan.md)"))
        }
        try keys.allow(["plan", "recoding", "aggregation", "suppression", "seed", "columns", "models", "limits"])
        try Self.checkKeys(keys)
        _ = try keys.integer(try keys.required("plan"), 1...1)
        self.init(columns: [], models: [])
        recoding = try keys.option(try keys.required("recoding"), Recoding.self)
        if let node = keys.optional("aggregation") { aggregation = try keys.option(node, LossAggregation.self) }
        suppression = try keys.number(try keys.required("suppression"), 0...1)
        seed = UInt64(try keys.integer(try keys.required("seed"), 0...Int.max))
        let columnKeys = try YAMLKeys(try keys.required("columns"), file: file)
        places.columns = columnKeys.key("columns", in: keys)
        for entry in columnKeys.all {
            places.names[entry.name] = keys.place(entry.key)
            columns.append(try column(entry.name, try YAMLKeys(entry.value, file: file)))
        }
        let modelsNode = try keys.required("models")
        guard let list = modelsNode.sequence, !list.isEmpty else {
            throw keys.wrong(modelsNode, .init(nl: "een lijst met ten minste één model", en: "a list with at least one model"))
        }
        for node in list { try read(model: try YAMLKeys(node, file: file), columnsNode: columnKeys) }
        if let node = keys.optional("limits") {
            let limitKeys = try YAMLKeys(node, file: file)
            try limitKeys.allow(RiskLimits.names.map(\.name))
            for (name, path) in RiskLimits.names {
                if let value = limitKeys.optional(name) { limits[keyPath: path] = try limitKeys.number(value, 0...1) }
            }
        }
        try checkColumns(columnKeys, recoding: try keys.required("recoding"))
    }

    /// Tells all keys that are missing at once, wherever in the plan.
    private static func checkKeys(_ keys: YAMLKeys) throws(TableError) {
        var missing: [(place: TableError.Place, words: Bilingual)] = []
        func look(_ keys: YAMLKeys, _ names: [String], _ where_: Bilingual?) {
            let absent = names.filter { keys.optional($0) == nil }
            guard !absent.isEmpty else { return }
            let list = absent.map { "“\($0)”" }.joined(separator: ", ")
            missing.append((keys.place(keys.node), where_.map { Bilingual(nl: "\(list) \($0.nl)", en: "\(list) \($0.en)") } ?? Bilingual(list)))
        }
        look(keys, ["plan", "recoding", "suppression", "seed", "columns", "models"], nil)
        for entry in keys.optional("columns").flatMap({ try? YAMLKeys($0, file: keys.file) })?.all ?? [] {
            guard let column = try? YAMLKeys(entry.value, file: keys.file) else { continue }
            look(column, ["role", "treatment"], .init(nl: "bij kolom “\(entry.name)”", en: "at column “\(entry.name)”"))
        }
        for (number, node) in (keys.optional("models")?.sequence.map(Array.init) ?? []).enumerated() {
            guard let model = try? YAMLKeys(node, file: keys.file) else { continue }
            let name = model.optional("model")?.string ?? ""
            look(
                model, ["model"] + (modelKeys[name] ?? []),
                .init(nl: "bij model \(number + 1)\(name.isEmpty ? "" : " (\(name))")", en: "at model \(number + 1)\(name.isEmpty ? "" : " (\(name))")"))
        }
        guard let first = missing.first else { return }
        let (nl, en) = (missing.map(\.words.nl).joined(separator: "; "), missing.map(\.words.en).joined(separator: "; "))
        let isOne = missing.count == 1 && !first.words.en.contains(", ")
        throw TableError(
            "missing-key", at: first.place,
            isOne
                ? .init(nl: "de sleutel \(nl) ontbreekt", en: "the key \(en) is missing")
                : .init(nl: "deze sleutels ontbreken: \(nl)", en: "these keys are missing: \(en)"),
            hint: .init(nl: "zie docs/table-plan.md voor alle sleutels", en: "see docs/table-plan.md for all keys"))
    }

    /// What each model needs beside its name.
    private static let modelKeys: [String: [String]] = [
        "k-anonymity": ["k"], "distinct-l-diversity": ["column", "l"], "entropy-l-diversity": ["column", "l"], "t-closeness": ["column", "t", "distance"],
        "delta-presence": ["minimum", "maximum", "population"],
    ]

    private mutating func column(_ name: String, _ keys: YAMLKeys) throws(TableError) -> Column {
        try keys.allow(["role", "treatment", "hierarchy", "weight", "items"])
        var column = Column(
            name: name, role: try keys.option(try keys.required("role"), ColumnRole.self),
            treatment: try keys.option(try keys.required("treatment"), Treatment.self))
        if let node = keys.optional("hierarchy") {
            places.hierarchies[name] = keys.place(node)
            let source = try Self.hierarchy(try YAMLKeys(node, file: keys.file))
            do throws(TableError) { try source.checkForm() } catch { throw error.at(keys.place(node)) }
            column.hierarchy = source
        }
        if let node = keys.optional("items") {
            places.items[name] = keys.place(node)
            guard let text = node.string, !text.isEmpty else {
                throw keys.wrong(node, .init(nl: "wat er tussen de onderdelen staat, zoals \"|\"", en: "what stands between the items, such as \"|\""))
            }
            column.items = text
        }
        if let node = keys.optional("weight") { column.weight = try keys.number(node, 0...1000) }
        return column
    }

    private static func hierarchy(_ keys: YAMLKeys) throws(TableError) -> HierarchySource {
        let kinds = ["file", "bands", "dates", "postcodes", "regions", "masking", "suppression"]
        try keys.allow(kinds + ["from", "to"])
        let given = keys.all.filter { kinds.contains($0.name) }
        guard given.count == 1, given[0].name == "bands" || keys.optional("from") == nil && keys.optional("to") == nil else {
            let list = kinds.joined(separator: ", ")
            throw keys.wrong(
                keys.node, .init(nl: "één van \(list); from en to alleen bij bands", en: "one of \(list); from and to only with bands"))
        }
        let node = given[0].value
        switch given[0].name {
        case "file": return .file(try keys.text("file"))
        case "bands":
            var from: Int?
            var to: Int?
            if let node = keys.optional("from") { from = try keys.integer(node, -1_000_000_000...1_000_000_000) }
            if let node = keys.optional("to") { to = try keys.integer(node, -1_000_000_000...1_000_000_000) }
            return .bands(widths: try keys.integers(node), from: from, to: to)
        case "dates":
            guard let items = node.sequence else { throw keys.wrong(node, .init(nl: "een lijst van perioden", en: "a list of periods")) }
            var periods: [DatePeriod] = []
            for item in items { periods.append(try keys.option(item, DatePeriod.self)) }
            return .dates(periods)
        case "postcodes": return .postcodes(try keys.integers(node))
        case "regions":
            guard node.string == "cbs" else { throw keys.wrong(node, .init("cbs")) }
            return .regions
        case "masking": return .masking(try keys.integer(node, 1...100))
        default:
            guard node.string == "true" else { throw keys.wrong(node, .init("true")) }
            return .suppression
        }
    }

    private mutating func read(model keys: YAMLKeys, columnsNode: YAMLKeys) throws(TableError) {
        let name = try keys.text("model")
        func column() throws(TableError) -> String {
            let name = try keys.text("column")
            guard columnsNode.optional(name) != nil else {
                let node = try keys.required("column")
                throw TableError(
                    "unknown-column", at: keys.place(node), .init(nl: "het plan heeft geen kolom “\(name)”", en: "the plan has no column “\(name)”"),
                    hint: suggestion(for: name, among: columnsNode.all.map(\.name)).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") })
            }
            places.models[name] = keys.place(try keys.required("column"))
            return name
        }
        switch name {
        case "k-anonymity":
            try keys.allow(["model", "k"])
            models.append(.kAnonymity(try keys.integer(try keys.required("k"), 2...1_000_000_000)))
        case "distinct-l-diversity":
            try keys.allow(["model", "column", "l"])
            models.append(.distinctDiversity(column: try column(), l: try keys.integer(try keys.required("l"), 2...1_000_000)))
        case "entropy-l-diversity":
            try keys.allow(["model", "column", "l"])
            models.append(.entropyDiversity(column: try column(), l: try keys.number(try keys.required("l"), 1...1_000_000)))
        case "t-closeness":
            try keys.allow(["model", "column", "t", "distance"])
            let t = try keys.number(try keys.required("t"), 0...1)
            let (name, node) = (try column(), try keys.required("distance"))
            let distance = try keys.option(node, ClosenessDistance.self)
            if distance == .hierarchical, columns.first(where: { $0.name == name })?.hierarchy == nil {
                throw TableError.closenessWithoutHierarchy(name, at: keys.place(node))
            }
            models.append(.closeness(column: name, t: t, distance: distance))
        case "delta-presence":
            try keys.allow(["model", "minimum", "maximum", "population"])
            let minimum = try keys.number(try keys.required("minimum"), 0...1)
            let maximum = try keys.number(try keys.required("maximum"), minimum...1)
            models.append(.presence(minimum: minimum, maximum: maximum))
            population = try keys.text("population")
            places.population = keys.place(try keys.required("population"))
        default:
            throw keys.wrong(
                try keys.required("model"), .init("k-anonymity · distinct-l-diversity · entropy-l-diversity · t-closeness · delta-presence"))
        }
    }

    private func checkColumns(_ keys: YAMLKeys, recoding node: Node) throws(TableError) {
        for (column, entry) in zip(columns, keys.all) {
            func wrong(_ message: Bilingual, _ hint: Bilingual) -> TableError {
                TableError("role-and-treatment", at: keys.place(entry.value), message, hint: hint)
            }
            switch (column.role, column.treatment) {
            case (.directIdentifier, .keep), (.directIdentifier, .generalise):
                throw wrong(
                    .init(nl: "“\(column.name)” wijst op zichzelf een persoon aan en kan zo niet mee", en: "“\(column.name)” points at a person by itself"),
                    .init(nl: "kies remove of pseudonym", en: "choose remove or pseudonym"))
            case (.quasiIdentifier, .generalise):
                if column.hierarchy == nil {
                    throw wrong(
                        .init(nl: "“\(column.name)” heeft een hiërarchie nodig", en: "“\(column.name)” needs a hierarchy"),
                        .init(nl: "bijvoorbeeld: hierarchy: {suppression: true}", en: "for instance: hierarchy: {suppression: true}"))
                }
            case (.quasiIdentifier, .keep), (.quasiIdentifier, .pseudonym):
                throw wrong(
                    .init(nl: "“\(column.name)” is een quasi-identificator", en: "“\(column.name)” is a quasi-identifier"),
                    .init(nl: "kies generalise of remove, of geef de kolom de rol other", en: "choose generalise or remove, or give the column the role other"))
            case (.sensitive, .generalise), (.other, .generalise):
                throw wrong(
                    .init(nl: "alleen quasi-identificatoren worden gegeneraliseerd", en: "only quasi-identifiers are generalised"),
                    .init(nl: "kies keep, remove of de rol quasi-identifier", en: "choose keep, remove or the role quasi-identifier"))
            default: break
            }
            if column.items != nil, column.treatment == .generalise || column.treatment == .pseudonym {
                throw wrong(
                    .init(nl: "de onderdelen van “\(column.name)” zijn zo niet te meten", en: "the items of “\(column.name)” cannot be measured so"),
                    .init(nl: "kies keep of remove, of laat items weg", en: "choose keep or remove, or leave items out"))
            }
        }
        if asksForPresence, !hasClasses { throw TableError.presenceWithoutClasses(at: keys.place(keys.node)) }
        if recoding == .local, asksForPresence {
            throw TableError(
                "presence-is-global", at: keys.place(node),
                .init(
                    nl: "delta-presence is niet bepaald bij local recoding: de klassen van de bevolking overlappen dan",
                    en: "delta-presence is not defined under local recoding: the population's classes overlap then"),
                hint: .init(nl: "kies recoding: global", en: "choose recoding: global"))
        }
    }
}
