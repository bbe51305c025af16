import TableRelease
import Text

/// What in a released table may point at one person by itself: a second pass over what comes out.
struct DirectIdentifiers: Sendable {
    /// Columns with something that points at one person, in cells or by what they hold as a whole.
    private(set) var columns: [String] = []
    /// Columns that came out as they were and hold running text, in which anything may stand.
    private(set) var texts: [String] = []

    var areGone: Bool { columns.isEmpty }

    init(_ made: TableRelease.ReleasedTable, progress: TableProgress) {
        let pseudonyms = Set(made.plan.columns.filter { $0.treatment == .pseudonym }.map(\.name))
        let generalised = Set(made.plan.columns.filter { $0.treatment == .generalise }.map(\.name))
        self.init(made.table, passing: pseudonyms, generalised: generalised, progress: progress)
    }

    /// - Parameters:
    ///   - pseudonyms: columns that hold nothing but keyed pseudonyms.
    ///   - generalised: columns of which the words are those of a hierarchy.
    init(_ table: Table, passing pseudonyms: Set<String>, generalised: Set<String>, progress: TableProgress) {
        let scan = TableScan(table, names: true, passing: pseudonyms, progress: progress)
        for (profile, found) in zip(ColumnProfile.profile(table), scan.columns) where !pseudonyms.contains(profile.name) {
            if found.direct > 0 || profile.role == .directIdentifier { columns.append(profile.name) }
            if found.running > 0, !generalised.contains(profile.name) { texts.append(profile.name) }
        }
    }

    /// Why the table may not be called anonymous.
    var obstacles: [Bilingual] {
        columns.map {
            .init(nl: "Kolom “\($0)” van de vrijgave kan op zichzelf mensen aanwijzen.", en: "Column “\($0)” of the release may point at people by itself.")
        }
            + texts.map {
                .init(
                    nl: "Kolom “\($0)” bevat vrije tekst: verwijderen alleen toont niet aan dat niemand te herkennen is.",
                    en: "Column “\($0)” holds free text: removal alone does not show that nobody can be recognised.")
            }
    }
}
