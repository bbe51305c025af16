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
        try keys.allow(["plan", "recoding", "aggregation", "suppression", "seed", "columns", "models", "limits"])
        _ = try keys.integer(try keys.required("plan"), 1...1)
        self.init(columns: [], models: [])
        recoding = try keys.option(try keys.required("recoding"), Recoding.self)
        if let node = keys.optional("aggregation") { aggregation = try keys.option(node, LossAggregation.self) }
        suppression = try keys.number(try keys.required("suppression"), 0...1)
        seed = UInt64(try keys.integer(try keys.required("seed"), 0...Int.max))
        let columnKeys = try YAMLKeys(try keys.required("columns"), file: file)
        for entry in columnKeys.all { columns.append(try Self.column(entry.name, try YAMLKeys(entry.value, file: file))) }
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

    private static func column(_ name: String, _ keys: YAMLKeys) throws(TableError) -> Column {
        try keys.allow(["role", "treatment", "hierarchy", "weight"])
        var column = Column(
            name: name, role: try keys.option(try keys.required("role"), ColumnRole.self),
            treatment: try keys.option(try keys.required("treatment"), Treatment.self))
        if let node = keys.optional("hierarchy") { column.hierarchy = try hierarchy(try YAMLKeys(node, file: keys.file)) }
        if let node = keys.optional("weight") { column.weight = try keys.number(node, 0...1000) }
        return column
    }

    private static func hierarchy(_ keys: YAMLKeys) throws(TableError) -> HierarchySource {
        let kinds = ["file", "bands", "dates", "postcodes", "masking", "suppression"]
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
            models.append(.closeness(column: try column(), t: t, distance: try keys.option(try keys.required("distance"), ClosenessDistance.self)))
        case "delta-presence":
            try keys.allow(["model", "minimum", "maximum", "population"])
            let minimum = try keys.number(try keys.required("minimum"), 0...1)
            let maximum = try keys.number(try keys.required("maximum"), minimum...1)
            models.append(.presence(minimum: minimum, maximum: maximum))
            population = try keys.text("population")
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
