import Text

/// The second step: the clauses of norms and weighings, with every name looked up.
extension Builder {
    mutating func resolveAll() {
        for (statement, file) in statements {
            switch statement.keyword {
            case .regime: resolveRegime(statement)
            case .constraint: resolveConstraint(statement)
            case .weigh: resolveWeighing(statement, file: rulebook.files[file])
            case .means, .rule, .exception, .duty, .gap, .conflict: resolveNorm(statement, file: rulebook.files[file])
            default: break
            }
        }
    }

    mutating func condition(_ clause: Clause?) -> Condition? {
        clause?.condition.flatMap { resolve($0) }
    }

    private mutating func resolveRegime(_ statement: Statement) {
        guard let index = regimeByID[String(statement.head)] else { return }
        if let when = condition(statement.clause(.when)) {
            rulebook.regimes[index].condition = when
        } else if statement.clause(.when) == nil {
            error("missing-clause", at: statement.position, .init(nl: "een regime heeft “wanneer” nodig", en: "a regime needs “when”"))
        }
    }

    private mutating func resolveConstraint(_ statement: Statement) {
        guard let first = condition(statement.clause(.ifClause)), let second = condition(statement.clause(.then)) else {
            if statement.clauses.count < 2 {
                error("missing-clause", at: statement.position, .init(nl: "een verband heeft “als” en “dan” nodig", en: "a constraint needs “if” and “then”"))
            }
            return
        }
        guard let (ifFact, ifTest, ifNot) = first.singleTest, let (thenFact, thenTest, thenNot) = second.singleTest else {
            error(
                "bad-constraint", at: statement.position,
                .init(nl: "als en dan zijn elk één toets op één feit", en: "if and then are each one test on one fact"))
            return
        }
        rulebook.implications.append(
            Implication(
                ifFact: ifFact, ifTest: ifTest, ifNegated: ifNot, thenFact: thenFact, thenTest: thenTest, thenNegated: thenNot))
    }

    private mutating func regime(_ statement: Statement, file: LawFile) -> Int? {
        let clause = statement.clause(.regime)
        guard let id = clause?.text ?? file.regime, id != "none", id != "geen" else { return nil }
        if let regime = regimeByID[id] { return regime }
        error(
            "unknown-regime", at: clause?.position ?? .init(file: file.path, line: 1),
            .init(nl: "het regime “\(id)” bestaat niet", en: "there is no regime “\(id)”"),
            hint: Diagnostic.didYouMean(id, regimeByID.keys.sorted()))
        return nil
    }

    private mutating func authority(_ statement: Statement, _ citations: [Citation]) -> Authority {
        if let force = statement.clause(.force) {
            return choice(force, Self.authorityWords, in: statement, named: .force) ?? .guidance
        }
        return citations.first.map { rulebook.sources[$0.source].level } ?? .statute
    }

    private mutating func resolveNorm(_ statement: Statement, file: LawFile) {
        guard let index = rulebook.normByID[statement.idAndName.id],
            rulebook.norms[index].position == statement.position
        else { return }
        var norm = rulebook.norms[index]
        norm.regime = regime(statement, file: file)
        norm.scope = condition(statement.clause(.scope))
        norm.when = condition(statement.clause(.when))
        norm.unless = condition(statement.clause(.unless))
        if norm.when == nil, statement.clause(.when) == nil, statement.clause(.unless) == nil {
            error(
                "missing-clause", at: statement.position,
                .init(nl: "“\(norm.id)” mist “wanneer”", en: "“\(norm.id)” lacks “when”"),
                hint: .init(nl: "geldt het altijd, schrijf dan “wanneer altijd”", en: "if it always holds, write “when always”"))
        }
        norm.citations = citations(statement.clause(.cites))
        if norm.citations.isEmpty, statement.clause(.cites) == nil, norm.kind != .means {
            error("missing-citation", at: statement.position, .init(nl: "“\(norm.id)” noemt geen bron", en: "“\(norm.id)” cites no source"))
        }
        norm.authority = authority(statement, norm.citations)
        norm.listed = wordList(statement.text(.norms) ?? "")
        if let valid = statement.clause(.valid) { norm.validity = validity(valid.text, at: valid.position) }
        norm.verify = statement.text(.verify).map(bilingual)
        norm.note = texts(statement, nl: .noteNL, en: .noteEN)
        norm.mend = texts(statement, nl: .mendNL, en: .mendEN)
        switch statement.keyword {
        case .exception: norm.lifts = resolveLifts(statement, index)
        case .duty: norm.kind = .duty(resolveDuty(statement))
        case .gap:
            norm.withholdsVerdict =
                statement.clause(.effect).flatMap { choice($0, [("not covered", true), ("valt erbuiten", true)], in: statement, named: .effect) } ?? false
        case .conflict: norm.kind = .conflict(statement.clauses.filter { $0.keyword == .side }.compactMap { side($0) })
        default: break
        }
        rulebook.norms[index] = norm
        for lifted in norm.lifts { rulebook.norms[lifted].exceptions.append(index) }
    }

    private mutating func resolveLifts(_ statement: Statement, _ index: Int) -> [Int] {
        guard let clause = statement.clause(.to) else {
            error("missing-clause", at: statement.position, .init(nl: "een uitzondering heeft “op” nodig", en: "an exception needs “to”"))
            return []
        }
        return wordList(clause.text).compactMap { id in
            guard let lifted = rulebook.normByID[id] else {
                error(
                    "unknown-norm", at: clause.position, .init(nl: "er is geen “\(id)”", en: "there is no “\(id)”"),
                    hint: Diagnostic.didYouMean(id, rulebook.normByID.keys.sorted()))
                return nil
            }
            return lifted
        }
    }

    private mutating func resolveDuty(_ statement: Statement) -> Duty {
        let moment = choice(statement.clause(.binds), Duty.Moment.allCases.map { ($0.rawValue, $0) }, in: statement, named: .binds) ?? .during
        let bearers = [
            "controller", "processor", "employer", "provider", "deployer", "platform", "works council", "officer",
        ]
        let bearer = statement.clause(.by).flatMap { choice($0, bearers.map { ($0, $0) }, in: statement, named: .by) } ?? "controller"
        let effect = statement.clause(.effect).flatMap {
            choice($0, Duty.Effect.allCases.map { ($0.rawValue, $0) }, in: statement, named: .effect)
        }
        var duty = Duty(moment: moment, bearer: bearer, effect: effect ?? .report)
        duty.fulfilled = condition(statement.clause(.fulfilled))
        duty.refused = condition(statement.clause(.refused))
        duty.evidence = texts(statement, nl: .evidenceNL, en: .evidenceEN)
        if moment == .before, statement.clause(.fulfilled) == nil {
            error(
                "missing-clause", at: statement.position,
                .init(nl: "een plicht vóór de start heeft “vervuld” nodig", en: "a duty before the start needs “fulfilled”"))
        }
        if duty.effect == .prohibits, moment != .before {
            error(
                "bad-effect", at: statement.clause(.effect)?.position ?? statement.position,
                .init(nl: "alleen een plicht vóór de start kan de verwerking verbieden", en: "only a duty before the start can prohibit the processing"),
                hint: .init(nl: "schrijf “bindt before”, of maak er een verbod van", en: "write “binds before”, or make it a rule"))
        }
        if let clause = statement.clause(.termClause) {
            duty.term = termByID[clause.text]
            if duty.term == nil {
                error(
                    "unknown-term", at: clause.position, .init(nl: "er is geen termijn “\(clause.text)”", en: "there is no term “\(clause.text)”"),
                    hint: Diagnostic.didYouMean(clause.text, termByID.keys.sorted()))
            }
        }
        return duty
    }

    private mutating func side(_ clause: Clause) -> ConflictSide? {
        let parts = clause.text.split(separator: "|", omittingEmptySubsequences: false).map { String(trimmed($0)) }
        guard parts.count == 4, let level = Authority.allCases.first(where: { $0.word == parts[1] }) else {
            error(
                "bad-side", at: clause.position,
                .init(nl: "een kant is “BRON van .. tot | niveau | Nederlands | Engels”", en: "a side is “SOURCE from .. to | level | Dutch | English”"))
            return nil
        }
        var source = parts[0]
        var valid = Validity.always
        if let dots = source.range(of: " ..") ?? source.range(of: "..") {
            let before = source[..<dots.lowerBound]
            let words = before.split(separator: " ")
            if let last = words.last, LawDate(last) != nil {
                source = words.dropLast().joined(separator: " ")
                valid = validity(String(last) + parts[0][dots.lowerBound...], at: clause.position)
            } else {
                source = String(trimmed(before))
                valid = validity(String(parts[0][dots.lowerBound...]), at: clause.position)
            }
        }
        return ConflictSide(source: source, validity: valid, authority: level, says: Bilingual(nl: parts[2], en: parts[3]))
    }

    private mutating func resolveWeighing(_ statement: Statement, file: LawFile) {
        guard let index = rulebook.weighingByID[statement.idAndName.id],
            rulebook.weighings[index].position == statement.position
        else { return }
        var weighing = rulebook.weighings[index]
        weighing.regime = regime(statement, file: file)
        weighing.when = condition(statement.clause(.when))
        weighing.settledYes = condition(statement.clause(.settledYes))
        weighing.settledNo = condition(statement.clause(.settledNo))
        weighing.citations = citations(statement.clause(.cites))
        weighing.authority = authority(statement, weighing.citations)
        weighing.listed = wordList(statement.text(.norms) ?? "")
        if let valid = statement.clause(.valid) { weighing.validity = validity(valid.text, at: valid.position) }
        weighing.verify = statement.text(.verify).map(bilingual)
        weighing.note = texts(statement, nl: .noteNL, en: .noteEN)
        weighing.factors = statement.clauses.filter { $0.keyword == .factor }.map { factor($0) }
        if weighing.factors.isEmpty {
            error("missing-clause", at: statement.position, .init(nl: "een weging heeft factoren nodig", en: "a weighing needs factors"))
        }
        rulebook.weighings[index] = weighing
    }

    private mutating func factor(_ clause: Clause) -> Weighing.Factor {
        let clauses = Clause.read(clause.children, in: .factor, into: &diagnostics)
        func text(_ keyword: Keyword) -> String { clauses.first { $0.keyword == keyword }?.text ?? "" }
        let title = Bilingual(nl: text(.nl), en: text(.en))
        if title.nl.isEmpty || title.en.isEmpty {
            error(
                "missing-language", at: clause.position, .init(nl: "de factor “\(clause.text)” mist nl of en", en: "the factor “\(clause.text)” lacks nl or en")
            )
        }
        let directions: [Keyword: Weighing.Direction] = [
            .towards: .towards, .against: .against, .stronglyAgainst: .stronglyAgainst, .stronglyFor: .stronglyFor,
        ]
        var considerations: [Weighing.Factor.Consideration] = []
        for line in clauses {
            if let direction = directions[line.keyword], let condition = condition(line) {
                considerations.append(.init(direction: direction, condition: condition))
            }
        }
        return Weighing.Factor(
            id: clause.text, title: title, considerations: considerations,
            citations: citations(clauses.first { $0.keyword == .cites }))
    }
}

extension Condition {
    /// The one test on one fact that this condition is, if it is that simple.
    var singleTest: (fact: Int, test: FactTest, negated: Bool)? {
        switch self {
        case .fact(let fact, let test): (fact, test, false)
        case .not(.fact(let fact, let test)): (fact, test, true)
        default: nil
        }
    }
}
