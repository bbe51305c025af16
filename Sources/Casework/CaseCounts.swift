public import Rulebook

/// How many cases test each rule and duty, both ways.
public struct CaseCounts: Sendable {
    /// Per norm id, the cases that expect it to apply.
    public private(set) var applying: [String: Int] = [:]
    /// Per norm id, the cases that expect it not to apply.
    public private(set) var notApplying: [String: Int] = [:]

    public init(_ library: CaseLibrary) {
        for decided in library.decided + library.contested {
            for id in Set(decided.decisive) { applying[id, default: 0] += 1 }
        }
        for check in library.checks {
            for id in Set(check.prohibitedBy + check.conditions + check.breaches + check.applies) { applying[id, default: 0] += 1 }
            for id in Set(check.notApplies) { notApplying[id, default: 0] += 1 }
        }
    }

    /// The rules, duties and exceptions that no case expects to apply, or none expects not to; by index.
    public func untested(_ rulebook: Rulebook) -> (applying: [Int], notApplying: [Int]) {
        let tested = rulebook.norms.indices.filter { index in
            let norm = rulebook.norms[index]
            return norm.kind == .rule || norm.kind == .exception || norm.duty != nil
        }
        return (tested.filter { applying[rulebook.norms[$0].id] == nil }, tested.filter { notApplying[rulebook.norms[$0].id] == nil })
    }
}
