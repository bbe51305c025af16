import Text

/// Epsilon as a ratio of whole numbers, so that sums are exact.
public struct Epsilon: Sendable, Hashable {
    /// In thousandths: 1000 is epsilon 1.
    public let thousandths: Int

    /// - Precondition: above zero, at most 1,000,000.
    public init(thousandths: Int) {
        precondition((1...1_000_000).contains(thousandths), "epsilon is from 0.001 to 1000")
        self.thousandths = thousandths
    }
}

/// What may be learnt about any one person from all answers together, and what has been spent of it. Answers about the same people add up
/// (sequential composition: Dwork and Roth, The algorithmic foundations of differential privacy, 2014, theorem 3.16).
public struct PrivacyBudget: Sendable, Hashable {
    /// One answer that was given.
    public struct Entry: Sendable, Hashable {
        /// What it was for.
        public let purpose: String
        /// What it cost.
        public let epsilon: Epsilon
    }

    /// What may be spent in all.
    public let total: Epsilon
    /// What was spent, in order.
    public private(set) var entries: [Entry] = []

    /// A budget of which nothing was spent.
    public init(total: Epsilon) { self.total = total }

    /// What was spent, in thousandths of epsilon.
    public var spentThousandths: Int { entries.reduce(0) { $0 + $1.epsilon.thousandths } }
    /// What is left, in thousandths of epsilon.
    public var leftThousandths: Int { total.thousandths - spentThousandths }

    /// Records that some is spent; the caller gives the answer only after this.
    /// - Throws: `TableError` where less is left. Nothing is spent then.
    public mutating func spend(_ epsilon: Epsilon, on purpose: String) throws(TableError) {
        guard epsilon.thousandths <= leftThousandths else {
            let left = Double(leftThousandths) / 1000
            let asked = Double(epsilon.thousandths) / 1000
            throw TableError(
                "budget-spent",
                .init(nl: "er is nog \(left) van het privacybudget over, gevraagd is \(asked)", en: "\(left) of the privacy budget is left, \(asked) is asked"),
                hint: .init(nl: "vraag minder nauwkeurig, of geef geen verdere antwoorden", en: "ask for less precision, or give no further answers"))
        }
        entries.append(Entry(purpose: purpose, epsilon: epsilon))
    }
}
