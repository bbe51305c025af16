import Text

extension Dossier {
    /// Whether it is about data of which reading even the dossier is recorded: special categories, criminal data, national numbers, or what
    /// the interview calls sensitive.
    public var isSensitive: Bool {
        let answers = [content.facts] + content.purposes.map(\.facts)
        if answers.contains(where: { Self.namesAny($0["sensitive data"]) }) { return true }
        guard case .rows(let rows)? = content.fields["data"] else { return false }
        return rows.contains { row in
            row["kind"]?.text.map { ["sensitive", "special", "criminal", "national-number"].contains($0) } ?? false
        }
    }

    private static func namesAny(_ answer: String?) -> Bool {
        guard let answer, let options = JSONReader.read(Array(answer.utf8))?.members else { return false }
        return options.contains { $0.name != "none" && $0.value.text == "yes" }
    }
}
