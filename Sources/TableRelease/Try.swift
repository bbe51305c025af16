public func tryLocal(_ table: Table, _ hs: [(String, Hierarchy)], _ models: [PrivacyModel]) throws {
    debugLocal = true
    let cols = try hs.map { try QuasiColumn(table.column($0.0)!, $0.1, weight: 1 / Double(hs.count)) }
    let req = try ClassRequirements(models, table: table, hierarchies: [:])
    let local = LocalRecoding(columns: cols, requirements: req)
    let c = ContinuousClock()
    for a in LossAggregation.allCases {
        let t = c.now
        let lattice = GlobalLattice(columns: cols, requirements: req, rowCount: table.rowCount)
        let t2 = c.now
        let o = GlobalSearch(lattice: lattice, maximumSuppressed: table.rowCount / 20, aggregation: a).run()
        print("global", a, t2 - t, c.now - t2, o!.loss, o!.bound, o!.levels, o!.evaluated, o!.evaluation.suppressed, lattice.aggregate(o!.evaluation.columnLosses, .mean))
    }
    for _ in 0..<1 {
    let t = c.now
    let classes = local.classes((0..<UInt32(table.rowCount)).map { $0 })!
    print(c.now - t)
    print(local.loss(classes) / Double(table.rowCount), classes.count, classes.map(\.count).min()!)
    }
}
