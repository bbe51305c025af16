import Recognizers
import TableRelease
import Text

/// A column as its form, its heading and the findings in its cells show it, with the role that is proposed for it.
struct ColumnView: Sendable {
    let profile: ColumnProfile
    let role: ColumnRole
    let reason: Bilingual
    /// Cells with a finding, by its kind.
    let findings: [EntityKind: Int]

    /// A share of the cells from which findings decide what a column is.
    static let share = 0.1

    static func of(_ table: Table, _ scan: TableScan) -> [ColumnView] {
        zip(ColumnProfile.profile(table), scan.columns).map { ColumnView($0, $1) }
    }

    private init(_ profile: ColumnProfile, _ scan: TableScan.Column) {
        self.profile = profile
        findings = scan.cells
        let limit = max(1, Double(scan.filled) * Self.share)
        let special = scan.cells.filter { $0.key.isSpecialCategory }
        if profile.role != .directIdentifier, Double(scan.direct) >= limit {
            role = .directIdentifier
            reason = Self.words(scan.cells.filter { $0.key.isDirectIdentifier })
        } else if profile.role == .other || profile.role == .quasiIdentifier && profile.hierarchy == .suppression,
            Double(special.values.max() ?? 0) >= limit
        {
            role = .sensitive
            reason = Self.words(special)
        } else {
            role = profile.role
            reason = profile.reason
        }
    }

    private static func words(_ findings: [EntityKind: Int]) -> Bilingual {
        let most = findings.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        let label = most?.key.label ?? Bilingual("")
        let count = most?.value ?? 0
        let cells = Bilingual.cells(count)
        return Bilingual(nl: "in \(cells.nl) staat: \(label.nl)", en: "\(cells.en) \(count == 1 ? "holds" : "hold"): \(label.en)")
    }

    /// The plan that these roles propose.
    static func plan(_ views: [ColumnView]) -> TablePlan {
        var plan = TablePlan(proposalFor: views.map(\.profile))
        for (index, view) in views.enumerated() where view.role != view.profile.role {
            plan.columns[index].role = view.role
            plan.columns[index].treatment = view.role == .directIdentifier ? .remove : .keep
            plan.columns[index].hierarchy = nil
            if view.role == .directIdentifier { plan.columns[index].items = nil }
        }
        plan.proposeDiversity { name in views.first { $0.profile.name == name }?.profile.distinct ?? 0 }
        return plan
    }

    /// The plan as a file, with the reason for each role beside it.
    static func file(_ views: [ColumnView]) -> String {
        plan(views).yaml { name in views.first { $0.profile.name == name }.map { say($0.reason) } }
    }
}

extension ColumnRole {
    /// What it is called for people.
    var label: Bilingual {
        switch self {
        case .directIdentifier: .init(nl: "direct herleidbaar", en: "direct identifier")
        case .quasiIdentifier: .init(nl: "quasi-identificator", en: "quasi-identifier")
        case .sensitive: .init(nl: "gevoelig", en: "sensitive")
        case .other: .init(nl: "overig", en: "other")
        }
    }
}

extension TablePlan.Treatment {
    /// What is done, for people.
    var label: Bilingual {
        switch self {
        case .keep: .init(nl: "ongewijzigd", en: "kept")
        case .remove: .init(nl: "weggehaald", en: "removed")
        case .generalise: .init(nl: "vergroofd", en: "generalised")
        case .pseudonym: .init(nl: "pseudoniem onder een sleutel", en: "keyed pseudonym")
        }
    }
}
