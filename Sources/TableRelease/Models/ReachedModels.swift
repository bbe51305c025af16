#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// What the worst class of a release reaches under each model.
struct ReachedModels {
    let plan: TablePlan
    let requirements: ClassRequirements

    /// - Parameters:
    ///   - classes: the input's rows of each class.
    ///   - presence: for each class its share of the population's.
    func reached(classes: some Sequence<some Collection<UInt32>>, presence: [Double]) -> [ReleaseRecord.Reached] {
        var worst = [Double?](repeating: nil, count: plan.models.count)
        var tally = ClassTally(requirements)
        for members in classes {
            tally.clear()
            for row in members { tally.add(row: Int(row)) }
            for (index, model) in plan.models.enumerated() {
                let column = requirements.columns.firstIndex { $0.name == model.sensitiveColumn } ?? 0
                switch model {
                case .kAnonymity: worst[index] = min(worst[index] ?? .infinity, Double(members.count))
                case .distinctDiversity: worst[index] = min(worst[index] ?? .infinity, Double(tally.distinct(column)))
                case .entropyDiversity: worst[index] = min(worst[index] ?? .infinity, exp(tally.entropy(column)))
                case .closeness(_, _, let distance): worst[index] = max(worst[index] ?? 0, tally.distance(column, distance))
                case .presence: break
                }
            }
        }
        var result: [ReleaseRecord.Reached] = []
        for (model, value) in zip(plan.models, worst) {
            switch model {
            case .kAnonymity(let k): result.append(.init(model: "k-anonymity", demanded: Double(k), reached: value))
            case .distinctDiversity(let column, let l):
                result.append(.init(model: "distinct-l-diversity", column: column, demanded: Double(l), reached: value))
            case .entropyDiversity(let column, let l):
                result.append(.init(model: "entropy-l-diversity", column: column, demanded: l, reached: value))
            case .closeness(let column, let t, _): result.append(.init(model: "t-closeness", column: column, demanded: t, reached: value))
            case .presence(let minimum, let maximum):
                result.append(.init(model: "delta-presence-minimum", demanded: minimum, reached: presence.min()))
                result.append(.init(model: "delta-presence-maximum", demanded: maximum, reached: presence.max()))
            }
        }
        return result
    }
}
