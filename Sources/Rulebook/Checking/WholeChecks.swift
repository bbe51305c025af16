import Text

/// The last step: what only shows when the whole rulebook is there.
extension Builder {
    mutating func checkWhole() {
        checkCycles()
        checkUse()
        checkValues()
        checkProvisions()
    }

    // MARK: Cycles

    private enum Place: Hashable {
        case norm(Int), weighing(Int), regime(Int)
    }

    /// A norm may not hang on itself, by whatever way round: the program must be acyclic to have a meaning.
    private mutating func checkCycles() {
        var state: [Place: Bool] = [:]  // false: being visited, true: done
        var path: [Place] = []
        var reported = false

        func visit(_ place: Place, _ builder: inout Builder) {
            if let done = state[place] {
                if !done, !reported {
                    reported = true
                    let start = path.firstIndex(of: place) ?? 0
                    let names = (path[start...] + [place]).map { builder.name($0) }.joined(separator: " → ")
                    builder.error(
                        "cycle", at: builder.position(place), .init(nl: "kringverwijzing: \(names)", en: "cycle: \(names)"),
                        hint: .init(nl: "laat een van deze niet meer naar de volgende verwijzen", en: "make one of these stop referring to the next"))
                }
                return
            }
            state[place] = false
            path.append(place)
            for next in builder.references(of: place) { visit(next, &builder) }
            path.removeLast()
            state[place] = true
        }
        for norm in rulebook.norms.indices { visit(.norm(norm), &self) }
        for weighing in rulebook.weighings.indices { visit(.weighing(weighing), &self) }
    }

    private func name(_ place: Place) -> String {
        switch place {
        case .norm(let index): rulebook.norms[index].id
        case .weighing(let index): rulebook.weighings[index].id
        case .regime(let index): rulebook.regimes[index].id
        }
    }

    private func position(_ place: Place) -> SourcePosition {
        switch place {
        case .norm(let index): rulebook.norms[index].position
        case .weighing(let index): rulebook.weighings[index].position
        case .regime(let index): rulebook.regimes[index].position
        }
    }

    private func references(of place: Place) -> [Place] {
        var found: [Place] = []
        func look(_ condition: Condition?) {
            condition?.forEachReference { reference in
                switch reference {
                case .concept(let index), .applies(let index): found.append(.norm(index))
                case .weighing(let index): found.append(.weighing(index))
                default: break
                }
            }
        }
        switch place {
        case .regime(let index): look(rulebook.regimes[index].condition)
        case .norm(let index):
            let norm = rulebook.norms[index]
            for condition in [norm.scope, norm.when, norm.unless, norm.duty?.fulfilled, norm.duty?.refused] { look(condition) }
            found += norm.exceptions.map { .norm($0) }
            if norm.kind != .means, norm.kind != .exception, let regime = norm.regime { found.append(.regime(regime)) }
        case .weighing(let index):
            let weighing = rulebook.weighings[index]
            for condition in [weighing.when, weighing.settledYes, weighing.settledNo] { look(condition) }
        }
        return found
    }

    // MARK: Use

    /// Facts nobody asks about, options no rule can meet, concepts and regimes nobody uses: dead law.
    private mutating func checkUse() {
        var testedFacts = Set<Int>()
        var testedOptions: [Int: Set<Int>] = [:]
        var usedConcepts = Set<Int>()
        var usedWeighings = Set<Int>()
        rulebook.forEachTest { fact, test in
            testedFacts.insert(fact)
            switch test {
            case .isOneOf(let options): testedOptions[fact, default: []].formUnion(options)
            case .includes(let option): testedOptions[fact, default: []].insert(option)
            case .isYes, .compare: break
            }
        }
        rulebook.forEachCondition { condition in
            condition.forEachReference { reference in
                switch reference {
                case .concept(let index): usedConcepts.insert(index)
                case .weighing(let index): usedWeighings.insert(index)
                default: break
                }
            }
        }
        for (index, fact) in rulebook.facts.enumerated() {
            if case .weighing(let weighing) = fact.role {
                if !usedWeighings.contains(weighing) {
                    warning(
                        "unused-weighing", at: fact.position,
                        .init(nl: "geen regel gebruikt de weging “\(fact.name.nl)”", en: "no rule uses the weighing “\(fact.name.en)”"))
                }
                continue
            }
            if !testedFacts.contains(index) {
                warning(
                    "unused-fact", at: fact.position, .init(nl: "geen regel gebruikt “\(fact.name.nl)”", en: "no rule uses “\(fact.name.en)”"),
                    hint: .init(nl: "verwijder het, of gebruik het in een regel", en: "remove it, or use it in a rule"))
            } else if case .set(let options) = fact.kind {
                for (option, text) in options.enumerated() where !(testedOptions[index] ?? []).contains(option) {
                    warning(
                        "unused-option", at: fact.position,
                        .init(
                            nl: "geen regel vraagt of “\(fact.name.nl)” “\(text.name.nl)” bevat",
                            en: "no rule asks whether “\(fact.name.en)” includes “\(text.name.en)”"))
                }
            }
        }
        for (index, norm) in rulebook.norms.enumerated() where norm.kind == .means && !usedConcepts.contains(index) {
            warning("unused-concept", at: norm.position, .init(nl: "geen regel gebruikt “\(norm.text.nl)”", en: "no rule uses “\(norm.text.en)”"))
        }
        for (index, norm) in rulebook.norms.enumerated() where norm.kind == .exception && norm.lifts.contains(index) {
            error("self-exception", at: norm.position, .init(nl: "een uitzondering op zichzelf", en: "an exception to itself"))
        }
    }

    /// A number or date is known as one of at most 64 stretches of values.
    private mutating func checkValues() {
        let layout = VariableLayout(rulebook)
        for (index, fact) in rulebook.facts.enumerated() where layout.cuts[index].count > 63 {
            error(
                "too-many-values", at: fact.position,
                .init(nl: "“\(fact.name.nl)” wordt met te veel waarden vergeleken", en: "“\(fact.name.en)” is compared with too many values"),
                hint: .init(nl: "ten hoogste 63 grenzen", en: "at most 63 limits"))
        }
    }

    /// Citations of provisions must start with a declared source, too.
    private mutating func checkProvisions() {
        for file in rulebook.files {
            for case .provision(let provision) in file.elements {
                let clause = Clause(
                    keyword: .cites, text: provision.citation, condition: nil, children: [], position: provision.position)
                _ = citations(clause)
            }
        }
    }
}

extension Condition {
    /// Calls `body` with every reference to a concept, weighing or norm.
    func forEachReference(_ body: (Condition) -> Void) {
        switch self {
        case .concept, .weighing, .applies: body(self)
        case .not(let inner): inner.forEachReference(body)
        case .group(_, let members): for member in members { member.forEachReference(body) }
        case .always, .fact: break
        }
    }
}
