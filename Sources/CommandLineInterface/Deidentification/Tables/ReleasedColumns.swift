import TableRelease
import Text

/// What each column of a release made elsewhere is beside its original, so that none is passed over in silence.
struct ReleasedColumns: Sendable {
    /// Columns that hold keyed pseudonyms, as the plan says, and nothing of the original.
    private(set) var pseudonyms: Set<String> = []
    /// Why a column was not measured, or is not what the plan makes of it.
    private(set) var unaccounted: [Bilingual] = []
    /// Columns that can be held beside those of the original.
    private(set) var comparable: [String] = []

    init(_ release: Table, original: Table, plan: TablePlan?) {
        for column in release.columns {
            let name = column.name
            let treatment = plan?.columns.first { $0.name == name }?.treatment
            switch (treatment, original.column(name)) {
            case (.remove, _):
                unaccounted.append(
                    .init(
                        nl: "Het plan haalt kolom “\(name)” weg, en de vrijgave heeft haar nog.",
                        en: "The plan removes column “\(name)”, and the release still has it."))
            case (.pseudonym, let own):
                pseudonyms.insert(name)
                guard let own, Self.share(column, own) else { continue }
                pseudonyms.remove(name)
                unaccounted.append(
                    .init(
                        nl: "Kolom “\(name)” hoort pseudoniemen te bevatten, en er staan waarden van het origineel in.",
                        en: "Column “\(name)” should hold pseudonyms, and holds values of the original."))
            case (_, nil):
                unaccounted.append(
                    .init(
                        nl: "Kolom “\(name)” van de vrijgave staat niet in het origineel: niets ervan is gemeten.",
                        en: "Column “\(name)” of the release is not in the original: nothing of it was measured."))
            default: comparable.append(name)
            }
        }
    }

    /// Whether any text stands in both.
    private static func share(_ one: TableColumn, _ other: TableColumn) -> Bool {
        let counts = one.counts
        return (0..<UInt32(one.values.count)).contains { code in
            let text = one.values.text(code)
            return counts[Int(code)] > 0 && !text.isEmpty && other.values.find(text) != nil
        }
    }
}
