public import Rulebook
public import Text

/// What a run of `RuleMutation` found.
public struct MutationReport: Sendable {
    public enum Fate: Sendable, Hashable {
        /// An expectation of this case fails on the mutant.
        case failed(case: String)
        /// This case comes out otherwise on the mutant, in a norm or duty about which it says nothing.
        case noticed(case: String)
        /// No situation whatever makes a visible difference: proved.
        case equivalent
        /// No case notices. Whether some situation would is known, unless the search gave up.
        case survived(searchGaveUp: Bool)

        init(_ fate: RuleMutation.Fate) {
            self =
                switch fate {
                case .failed(let id): .failed(case: id)
                case .noticed(let id): .noticed(case: id)
                case .equivalent: .equivalent
                case .survived(let gaveUp): .survived(searchGaveUp: gaveUp)
                }
        }
    }

    public struct Entry: Sendable {
        public var mutant: Mutant
        public var fate: Fate
    }

    public var entries: [Entry]
    public var coverage: RuleCoverage

    /// Mutants on which some case comes out otherwise.
    public var killed: [Entry] { entries.filter { if case .failed = $0.fate { true } else if case .noticed = $0.fate { true } else { false } } }
    /// Of those, the mutants on which an expectation fails.
    public var killedByExpectation: [Entry] { entries.filter { if case .failed = $0.fate { true } else { false } } }
    public var equivalent: [Entry] { entries.filter { $0.fate == .equivalent } }
    public var survivors: [Entry] { entries.filter { if case .survived = $0.fate { true } else { false } } }

    /// Killed, as a percentage of the mutants that are not proved equivalent.
    public var percentageKilled: Double { percentage(killed.count) }
    public var percentageKilledByExpectation: Double { percentage(killedByExpectation.count) }

    private func percentage(_ count: Int) -> Double {
        let different = entries.count - equivalent.count
        return different == 0 ? 100 : 100 * Double(count) / Double(different)
    }
}

/// Whether every rule, exception and line of a condition makes the difference, both ways, in some case.
public struct RuleCoverage: Sendable {
    public struct Gap: Sendable {
        public var subject: String
        public var position: SourcePosition
        /// The line; nil for the norm as a whole.
        public var line: String?
        public var seenYes: Bool
        public var seenNo: Bool

        public var text: Bilingual {
            let missing: Bilingual =
                seenYes
                ? .init(nl: "nergens doorslaggevend als nee", en: "nowhere decisive as no")
                : seenNo
                    ? .init(nl: "nergens doorslaggevend als ja", en: "nowhere decisive as yes")
                    : .init(nl: "nergens doorslaggevend", en: "nowhere decisive")
            return Bilingual("\(position.file):\(position.line): \(subject)\(line.map { " “\($0)”" } ?? ""): ") + missing
        }
    }

    /// The number of rules, exceptions and lines looked at.
    public var total: Int
    public var gaps: [Gap]
}
