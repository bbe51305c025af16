/// What hangs on what in a rulebook: norms, fulfilments, refusals, weighings and regimes, each a place with a number.
package struct ModelLinks: Sendable {
    enum Place {
        case norm(Int), fulfilled(Int), refused(Int), weighing(Int), regime(Int)
    }

    let count: Int
    /// Places in an order in which each comes after everything it hangs on.
    private(set) var order: [Int] = []
    /// The position of each place in `order`.
    private(set) var rank: [Int]
    /// Per place: what hangs on it.
    private(set) var users: [[Int]]
    private let norms: Int
    private let weighings: Int

    package init(_ rulebook: Rulebook) {
        norms = rulebook.norms.count
        weighings = rulebook.weighings.count
        count = norms * 3 + weighings + rulebook.regimes.count
        rank = Array(repeating: 0, count: count)
        users = Array(repeating: [], count: count)
        var done = Array(repeating: false, count: count)
        func visit(_ place: Int, _ links: inout ModelLinks) {
            guard !done[place] else { return }
            done[place] = true
            for used in links.uses(of: place, rulebook) {
                links.users[used].append(place)
                visit(used, &links)
            }
            links.rank[place] = links.order.count
            links.order.append(place)
        }
        for place in 0..<count { visit(place, &self) }
    }

    func place(_ index: Int) -> Place {
        switch index {
        case ..<norms: .norm(index)
        case ..<(norms * 2): .fulfilled(index - norms)
        case ..<(norms * 3): .refused(index - norms * 2)
        case ..<(norms * 3 + weighings): .weighing(index - norms * 3)
        default: .regime(index - norms * 3 - weighings)
        }
    }

    func index(_ place: Place) -> Int {
        switch place {
        case .norm(let index): index
        case .fulfilled(let index): norms + index
        case .refused(let index): norms * 2 + index
        case .weighing(let index): norms * 3 + index
        case .regime(let index): norms * 3 + weighings + index
        }
    }

    /// The places that a replacement changes by itself.
    func places(of replacement: Mutant.Replacement) -> [Int] {
        switch replacement {
        case .norm(let norm, _): [index(.norm(norm)), index(.fulfilled(norm)), index(.refused(norm))]
        case .weighing(let weighing, _): [index(.weighing(weighing))]
        case .regime(let regime, _): [index(.regime(regime))]
        }
    }

    /// Everything that hangs on a place, by whatever way round, the place included.
    func cone(of start: Int) -> Set<Int> {
        var found: Set<Int> = [start]
        var open = [start]
        while let place = open.popLast() {
            for user in users[place] where found.insert(user).inserted { open.append(user) }
        }
        return found
    }

    private func uses(of place: Int, _ rulebook: Rulebook) -> Set<Int> {
        var found: Set<Int> = []
        func look(_ condition: Condition?) {
            condition?.forEachReference { reference in
                switch reference {
                case .concept(let norm), .applies(let norm): found.insert(index(.norm(norm)))
                case .weighing(let weighing): found.insert(index(.weighing(weighing)))
                default: break
                }
            }
        }
        switch self.place(place) {
        case .norm(let index):
            let norm = rulebook.norms[index]
            look(norm.scope)
            look(norm.when)
            look(norm.unless)
            for exception in norm.exceptions { found.insert(self.index(.norm(exception))) }
            if let regime = norm.ownRegime { found.insert(self.index(.regime(regime))) }
        case .fulfilled(let index): look(rulebook.norms[index].duty?.fulfilled)
        case .refused(let index): look(rulebook.norms[index].duty?.refused)
        case .weighing(let index):
            look(rulebook.weighings[index].when)
            look(rulebook.weighings[index].settledYes)
            look(rulebook.weighings[index].settledNo)
        case .regime(let index): look(rulebook.regimes[index].condition)
        }
        return found
    }
}

extension Norm {
    /// The regime whose condition bounds this norm; concepts and exceptions take the scope of whatever uses them.
    var ownRegime: Int? { kind == .means || kind == .exception ? nil : regime }
}
