import Deadlines
import Register
import Rulebook

/// How a dossier stood when it was last looked at: kept beside it for lists.
struct Standing {
    var headline: Headline
    var blocking: Int
    var nextDue: CivilDate?
    /// When the verdict changes of itself: a rule starts or ends.
    var nextChange: CivilDate?
    var gaps: Int
    var graveGaps: Int
    /// What the grave gaps are about, with spaces in between.
    var gapKinds: String
    var hasPermit: Bool
    /// Powers, and below them accounts, with spaces in between; in order.
    var waitsFor: String
    var taskOwners: String
    /// Who may not approve or sign.
    var hands: String
    /// The day, and the version of the rules.
    var assessed: String

    init(_ dossier: Dossier, _ now: Circumstances) {
        let assessment = dossier.assessment(now, withHorizon: true)
        let tasks = TaskList(dossier, assessment, now.engine.rulebook).tasks
        headline = assessment.headline
        blocking = tasks.count { $0.isBlocking && $0.isOpen }
        nextDue = tasks.filter(\.isOpen).compactMap { $0.record?.due }.min()
        nextChange = assessment.horizon.first.flatMap { try? CivilDate(iso: $0.date.description) }
        let lacking = EntryGaps(dossier, assessment, now.engine.rulebook)
        (gaps, graveGaps) = (lacking.all.count, lacking.grave)
        gapKinds = lacking.graveKinds.map(\.rawValue).joined(separator: " ")
        hasPermit = dossier.hasPermit(at: now.time)
        func joined(_ words: some Sequence<String>) -> String { Set(words).sorted().joined(separator: " ") }
        waitsFor = joined(dossier.waits(tasks, assessment, now).map(\.rawValue))
        taskOwners = dossier.current.status == .lapsed ? "" : joined(tasks.filter(\.isOpen).compactMap { $0.record?.owner?.text })
        // Whoever approved does not sign.
        hands = joined((dossier.hands + (dossier.current.status == .approved ? [dossier.current.approved?.by].compactMap { $0 } : [])).map(\.text))
        assessed = Self.mark(now)
    }

    /// What a dossier bears that was looked at on this day under these rules.
    static func mark(_ now: Circumstances) -> String {
        "\(now.asOf) \(now.engine.rulebook.revision)"
    }
}
