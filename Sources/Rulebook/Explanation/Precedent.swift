public import Text

/// A decided case in which people weighed the same open norm, and what it has to say here. Never a score.
public struct Precedent: Sendable {
    /// A line of a factor, by its place in the weighing.
    public struct Line: Sendable, Hashable {
        /// Index in the weighing's factors.
        public var factor: Int
        /// Index in the factor's considerations.
        public var line: Int

        public init(factor: Int, line: Int) { (self.factor, self.line) = (factor, line) }
    }

    /// How a case bears on what is weighed here; the strongest first.
    public enum Bearing: String, Sendable, Hashable, CaseIterable {
        /// Whatever carried the outcome there holds here too, and nothing more speaks against that outcome here.
        case aFortiori = "a-fortiori"
        /// It would, if what is not known here yet turns out as it was there.
        case aFortioriIfConfirmed = "a-fortiori-if-confirmed"
        /// Alike, but it can be told apart.
        case distinguishable

        public var text: Bilingual {
            switch self {
            case .aFortiori: .init(nl: "geldt hier des te meer", en: "applies here all the more")
            case .aFortioriIfConfirmed: .init(nl: "geldt hier misschien des te meer", en: "may apply here all the more")
            case .distinguishable: .init(nl: "lijkt erop, met verschillen", en: "alike, with differences")
            }
        }
    }

    /// The id of the decided case.
    public var id: String
    public var name: Bilingual
    /// What people found: the norm is met, or not.
    public var outcome: Bool
    public var bearing: Bearing
    /// Lines that hold in both.
    public var shared: [Line]
    /// Lines that carried the outcome there and do not hold here.
    public var onlyThere: [Line]
    /// Lines against that outcome that hold here and did not there.
    public var onlyHere: [Line]
    /// Lines on which it depends and that are not known here.
    public var openHere: [Line]
    public var explanation: Bilingual

    public init(id: String, name: Bilingual, outcome: Bool) {
        (self.id, self.name, self.outcome) = (id, name, outcome)
        (bearing, shared, onlyThere, onlyHere, openHere, explanation) = (.aFortiori, [], [], [], [], Bilingual(""))
    }
}
