import Text

extension TablePlan {
    /// The plan as YAML; reading it gives the same plan.
    public var yaml: String { yaml { _ in nil } }

    /// The same with a remark above each column.
    /// - Parameter remark: what to say of a column, by its name; nothing of a cell.
    public func yaml(remark: (String) -> String?) -> String {
        var lines = ["plan: 1", "recoding: \(recoding.rawValue)", "aggregation: \(aggregation.rawValue)"]
        lines += ["suppression: \(suppression)", "seed: \(seed)", "columns:"]
        for column in columns {
            if let text = remark(column.name) { lines.append("  # " + text.filter { !$0.isNewline }) }
            lines.append("  \(quoted(column.name)):")
            lines.append("    role: \(column.role.rawValue)")
            lines.append("    treatment: \(column.treatment.rawValue)")
            if let hierarchy = column.hierarchy { lines.append("    hierarchy: \(text(of: hierarchy))") }
            if let items = column.items { lines.append("    items: \(quoted(items))") }
            if column.weight != 1 { lines.append("    weight: \(column.weight)") }
        }
        lines.append("models:")
        for model in models { lines.append("  - \(text(of: model))") }
        let names = RiskLimits.names.filter { limits[keyPath: $0.path] != nil }
        if !names.isEmpty { lines.append("limits:") }
        for (name, path) in names { lines.append("  \(name): \(limits[keyPath: path]!)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func text(of hierarchy: HierarchySource) -> String {
        switch hierarchy {
        case .file(let name): return "{file: \(quoted(name))}"
        case .bands(let widths, let from, let to):
            var text = "{bands: [\(widths.map(String.init).joined(separator: ", "))]"
            if let from { text += ", from: \(from)" }
            if let to { text += ", to: \(to)" }
            return text + "}"
        case .dates(let periods): return "{dates: [\(periods.map(\.rawValue).joined(separator: ", "))]}"
        case .postcodes(let kept): return "{postcodes: [\(kept.map(String.init).joined(separator: ", "))]}"
        case .masking(let levels): return "{masking: \(levels)}"
        case .regions: return "{regions: cbs}"
        case .suppression: return "{suppression: true}"
        }
    }

    private func text(of model: PrivacyModel) -> String {
        switch model {
        case .kAnonymity(let k): return "{model: k-anonymity, k: \(k)}"
        case .distinctDiversity(let column, let l): return "{model: distinct-l-diversity, column: \(quoted(column)), l: \(l)}"
        case .entropyDiversity(let column, let l): return "{model: entropy-l-diversity, column: \(quoted(column)), l: \(l)}"
        case .closeness(let column, let t, let distance):
            return "{model: t-closeness, column: \(quoted(column)), t: \(t), distance: \(distance.rawValue)}"
        case .presence(let minimum, let maximum):
            let file = population.map { ", population: \(quoted($0))" } ?? ""
            return "{model: delta-presence, minimum: \(minimum), maximum: \(maximum)\(file)}"
        }
    }

    /// JSON's strings are YAML's double-quoted ones.
    private func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return json.string
    }
}

extension TablePlan.RiskLimits {
    static var names: [(name: String, path: WritableKeyPath<Self, Double?>)] {
        [
            ("prosecutor", \.prosecutor), ("journalist", \.journalist), ("marketer", \.marketer), ("singling-out", \.singlingOut),
            ("linkability", \.linkability), ("inference", \.inference),
        ]
    }
}
