/// What stands between an answer and a better verdict by law.
public struct Obstacles: Sendable {
    /// Whether the verdict is already this good, or better.
    public var isReached: Bool
    /// Rules of statute and case law that prohibit.
    public var prohibitions: [NormFinding] = []
    /// Rules that may still prohibit.
    public var open: [NormFinding] = []
    /// Duties before the start that are not known to be fulfilled: in the way of "permitted" only.
    public var duties: [DutyFinding] = []
    /// Facts that still matter, by index.
    public var missing: [Int] = []
    /// Open weighings, by index.
    public var weighings: [Int] = []
    /// Open judgements without a sheet, by fact index.
    public var assessments: [Int] = []
    /// Changes that lift the prohibition, each worked out; those that reach the wanted level first.
    public var counterfactuals: [Counterfactual] = []

    /// - Parameter wanted: `.permitted` or `.conditions`.
    public init(_ answer: Answer, _ wanted: Level, in rulebook: Rulebook) {
        isReached = answer.verdict.atWorst <= wanted
        if isReached { return }
        prohibitions = answer.prohibitions
        open = answer.open
        if wanted < .conditions {
            duties = answer.duties.filter { $0.layer == .law && [.outstanding, .breached, .open].contains($0.status) }
        }
        missing = answer.missing
        weighings = answer.weighings.filter { $0.outcome == .unknown }.map(\.weighing)
            .filter { !answer.onDutiesOnly.contains(rulebook.weighings[$0].outcome) }
        assessments = answer.assessments.filter { !answer.onDutiesOnly.contains($0) }
        counterfactuals =
            answer.wouldAllow.filter { $0.gives.atWorst <= wanted } + answer.wouldAllow.filter { $0.gives.atWorst > wanted }
    }
}
