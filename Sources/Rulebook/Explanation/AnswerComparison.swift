/// What differs between two answers: the verdict, the norms and the duties.
public struct AnswerComparison: Sendable {
    /// A duty whose standing differs; nil where it does not apply.
    public struct DutyChange: Sendable, Hashable {
        /// Index in `Rulebook.norms`.
        public var norm: Int
        public var before: DutyStatus?
        public var after: DutyStatus?
    }

    public var before: Answer
    public var after: Answer

    /// Compares two answers from the same rulebook.
    public init(before: Answer, after: Answer) { (self.before, self.after) = (before, after) }

    /// Rules that prohibit before and not after, by index.
    public var liftedProhibitions: [Int] { Self.missing(after.prohibitions, from: before.prohibitions) }
    public var newProhibitions: [Int] { Self.missing(before.prohibitions, from: after.prohibitions) }
    /// Rules that were open and no longer are, and the other way around.
    public var settledRules: [Int] { Self.missing(after.open, from: before.open) }
    public var newlyOpenRules: [Int] { Self.missing(before.open, from: after.open) }

    public var duties: [DutyChange] {
        let old = Dictionary(before.duties.map { ($0.norm, $0.status) }) { first, _ in first }
        let new = Dictionary(after.duties.map { ($0.norm, $0.status) }) { first, _ in first }
        return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
            .map { DutyChange(norm: $0, before: old[$0], after: new[$0]) }
    }

    /// Facts that only matter after the change, by index.
    public var newlyMissing: [Int] { after.missing.filter { !before.missing.contains($0) } }

    /// Whether nothing at all that is compared differs.
    public var isEmpty: Bool {
        before.layers == after.layers && liftedProhibitions.isEmpty && newProhibitions.isEmpty && settledRules.isEmpty
            && newlyOpenRules.isEmpty && duties.isEmpty
    }

    private static func missing(_ findings: [NormFinding], from others: [NormFinding]) -> [Int] {
        let present = Set(findings.map(\.norm))
        return others.map(\.norm).filter { !present.contains($0) }
    }
}
