import Text

/// What to tell beside a column that is not there: the one that was likely meant, and which there are.
enum ColumnHint {
    /// More headings than these nobody reads.
    private static let most = 40

    /// - Parameter names: the columns that there are. They are names of columns and no data: the first row was looked at.
    static func of(_ name: String, among names: [String]) -> Bilingual {
        guard !names.isEmpty else { return .init(nl: "er is geen enkele kolom", en: "there is no column at all") }
        let meant = suggestion(for: name, among: names).map { Bilingual(nl: "bedoelt u “\($0)”? ", en: "did you mean “\($0)”? ") } ?? Bilingual("")
        let list = names.prefix(most).joined(separator: ", ")
        let more =
            names.count > most ? Bilingual(nl: " en nog \(names.count - most)", en: " and \(names.count - most) more") : Bilingual("")
        return meant + .init(nl: "de kolommen zijn: \(list)", en: "the columns are: \(list)") + more
    }
}
