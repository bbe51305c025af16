import Register
import TableRelease

extension TablePlan {
    /// The limits of the plan as safeguards, so that they are held against the measures in one way.
    var demands: [Safeguard] {
        let all: [(String, Double?)] = [
            ("prosecutor-risk<=", limits.prosecutor), ("journalist-risk<=", limits.journalist), ("marketer-risk<=", limits.marketer),
            ("singling-out-risk<", limits.singlingOut), ("linkability-risk<", limits.linkability), ("inference-risk<", limits.inference),
        ]
        // A limit of 1 forbids nothing, and an interval may end there.
        return all.compactMap { name, limit in
            limit.flatMap { Safeguard((name.hasSuffix("=") || $0 < 1 ? name : name + "=") + String($0)) }
        }
    }

    /// Takes over what a permit demands of the three attacks where that is stricter: the plan that goes with the release then asks for the
    /// same attacks, and can be repeated without the permit.
    mutating func take(_ safeguards: [Safeguard]) {
        let names: [(String, WritableKeyPath<RiskLimits, Double?>)] = [
            ("singling-out-risk", \.singlingOut), ("linkability-risk", \.linkability), ("inference-risk", \.inference),
        ]
        for safeguard in safeguards {
            guard let path = names.first(where: { $0.0 == safeguard.name })?.1, safeguard.comparison == .less || safeguard.comparison == .atMost else {
                continue
            }
            let isPercentage = safeguard.value.hasSuffix("%")
            guard let number = Double(isPercentage ? String(safeguard.value.dropLast()) : safeguard.value) else { continue }
            let share = isPercentage ? number / 100 : number
            guard (0...1).contains(share) else { continue }
            limits[keyPath: path] = min(limits[keyPath: path] ?? 1, share)
        }
    }

    /// Whether any limit can only be held against an attack.
    var asksForAttacks: Bool { limits.singlingOut != nil || limits.linkability != nil || limits.inference != nil }

    var hasPseudonyms: Bool { columns.contains { $0.treatment == .pseudonym } }

    /// The columns that point at one person, whatever is done to them.
    var direct: [String] { columns.filter { $0.role == .directIdentifier || $0.treatment == .pseudonym }.map(\.name) }

    /// The columns that come out as they are.
    var kept: [String] { columns.filter { $0.treatment == .keep }.map(\.name) }

    /// The columns that come out so that they can be compared with the original.
    var comparable: [String] { columns.filter { $0.treatment == .keep || $0.treatment == .generalise }.map(\.name) }
}

extension Safeguard {
    /// Whether one of others asks the same, however its limit is written: `<20%` is `<0.2`.
    func isAmong(_ others: [Safeguard]) -> Bool {
        func number(_ value: String) -> Double? {
            value.hasSuffix("%") ? Double(value.dropLast()).map { $0 / 100 } : Double(value)
        }
        return others.contains { other in
            guard other.name == name, other.comparison == comparison, let one = number(value), let two = number(other.value) else { return false }
            return abs(one - two) <= 1e-9
        }
    }
}
