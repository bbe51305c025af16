public func tryLocal(_ table: Table, _ hs: [(String, Hierarchy)], _ models: [PrivacyModel]) throws {
    debugLocal = true
    let cols = try hs.map { try QuasiColumn(table.column($0.0)!, $0.1, weight: 1 / Double(hs.count)) }
    let req = try ClassRequirements(models, table: table, hierarchies: [:])
    let local = LocalRecoding(columns: cols, requirements: req)
    let c = ContinuousClock()
    for _ in 0..<2 {
    let t = c.now
    let classes = local.classes((0..<UInt32(table.rowCount)).map { $0 })!
    print(c.now - t)
    print(local.loss(classes) / Double(table.rowCount), classes.count, classes.map(\.count).min()!)
    }
}
