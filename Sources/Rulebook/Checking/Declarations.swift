import Text

/// The first step: everything that has a name gets its place, so that bodies may refer to it in any order.
extension Builder {
    mutating func declareAll() {
        for (index, file) in rulebook.files.enumerated() {
            for case .rules(let block) in file.elements {
                statements += block.statements.map { ($0, index) }
            }
        }
        for (statement, _) in statements where statement.keyword == .source { declareSource(statement) }
        for (statement, _) in statements where statement.keyword == .group { declareGroup(statement) }
        for (statement, _) in statements where statement.keyword == .regime { declareRegime(statement) }
        for (statement, _) in statements where statement.keyword == .term { declareTerm(statement) }
        for (statement, _) in statements {
            switch statement.keyword {
            case .fact, .assessment: declareFact(statement)
            case .weigh: declareWeighing(statement)
            case .means, .rule, .exception, .duty, .gap, .conflict: declareNorm(statement)
            default: break
            }
        }
    }

    static let authorityWords = Authority.allCases.map { ($0.word, $0) }

    private mutating func declareSource(_ statement: Statement) {
        let id = String(statement.head)
        guard declare("source", id, at: statement.position) else { return }
        let title = requiredTexts(statement)
        let source = Source(
            id: id, title: title, short: statement.text(.short).map(bilingual) ?? Bilingual(id),
            level: choice(statement.clause(.level), Self.authorityWords, in: statement, named: .level) ?? .guidance,
            identifier: statement.text(.id),
            date: statement.clause(.date).flatMap { date($0.text, at: $0.position) },
            pointArticles: (statement.text(.points) ?? "").split(separator: ",").map { String(trimmed($0)) },
            verify: statement.text(.verify).map(bilingual), position: statement.position)
        sourceByID[id] = rulebook.sources.count
        rulebook.sources.append(source)
    }

    private mutating func declareGroup(_ statement: Statement) {
        let id = String(statement.head)
        guard declare("group", id, at: statement.position) else { return }
        groupByID[id] = rulebook.groups.count
        let isTogether = statement.clause(.together).map { clause in
            choice(clause, [("yes", true), ("ja", true), ("no", false), ("nee", false)], in: statement, named: .together) ?? false
        }
        rulebook.groups.append(QuestionGroup(id: id, title: requiredTexts(statement), isTogether: isTogether ?? false))
    }

    private mutating func declareRegime(_ statement: Statement) {
        let id = String(statement.head)
        guard declare("regime", id, at: statement.position) else { return }
        regimeByID[id] = rulebook.regimes.count
        rulebook.regimes.append(
            Regime(id: id, name: requiredTexts(statement), condition: .always, position: statement.position))
    }

    private mutating func declareTerm(_ statement: Statement) {
        let id = String(statement.head)
        guard declare("norm", id, at: statement.position) else { return }
        let words = (statement.text(.length) ?? "").split(separator: " ")
        let unit = words.count == 2 ? Term.Unit(rawValue: String(words[1]) + (words[1].hasSuffix("s") ? "" : "s")) : nil
        if words.count != 2 || Int(words[0]) == nil || unit == nil {
            error(
                "bad-length", at: statement.position,
                .init(nl: "de termijn “\(id)” heeft geen goede duur", en: "the term “\(id)” has no proper length"),
                hint: .init(nl: "schrijf bijvoorbeeld “length 1 months”", en: "write for instance “length 1 months”"))
        }
        let term = Term(
            id: id, name: requiredTexts(statement), length: words.first.flatMap { Int($0) } ?? 0, unit: unit ?? .days,
            counting: choice(statement.clause(.counts), Term.Counting.allCases.map { ($0.rawValue, $0) }, in: statement, named: .counts) ?? .eu,
            from: requiredTexts(statement, nl: .fromNL, en: .fromEN), citations: citations(statement.clause(.cites)),
            listed: wordList(statement.text(.norms) ?? ""), verify: statement.text(.verify).map(bilingual),
            position: statement.position)
        termByID[id] = rulebook.terms.count
        rulebook.terms.append(term)
    }

    private mutating func declareFact(_ statement: Statement) {
        let isAssessment = statement.keyword == .assessment
        let name = Bilingual(nl: statement.text(.nl) ?? "", en: String(statement.head))
        if name.nl.isEmpty {
            error(
                "missing-language", at: statement.position, .init(nl: "“\(name.en)” mist een Nederlandse naam (nl)", en: "“\(name.en)” lacks a Dutch name (nl)")
            )
        }
        guard declareName(name, at: statement.position) else { return }
        let question = requiredTexts(statement, nl: .askNL, en: .askEN)
        let kind = isAssessment ? .yesNo : factKind(statement)
        let fact = Fact(
            name: name, role: isAssessment ? .assessment : .fact, kind: kind,
            group: group(statement), question: question,
            help: texts(statement, nl: .helpNL, en: .helpEN), prior: prior(statement),
            change: change(statement, kind), burden: burden(statement), dpv: statement.text(.dpv),
            citations: citations(statement.clause(.cites)), position: statement.position)
        let index = rulebook.facts.count
        rulebook.facts.append(fact)
        rulebook.factByName[normalized(name.en)] = index
        rulebook.factByName[normalized(name.nl)] = index
    }

    /// Fact, concept and weighing names share one space; the Dutch and the English name may be the same word.
    private mutating func declareName(_ name: Bilingual, at position: SourcePosition) -> Bool {
        guard declare("name", name.en, at: position) else { return false }
        return name.nl.isEmpty || normalized(name.nl) == normalized(name.en) || declare("name", name.nl, at: position)
    }

    private mutating func group(_ statement: Statement) -> Int {
        guard let clause = statement.clause(.group) else {
            error("missing-clause", at: statement.position, .init(nl: "“\(statement.head)” mist “groep”", en: "“\(statement.head)” lacks “group”"))
            return 0
        }
        if let group = groupByID[clause.text] { return group }
        error(
            "unknown-group", at: clause.position,
            .init(nl: "de groep “\(clause.text)” bestaat niet", en: "there is no group “\(clause.text)”"),
            hint: Diagnostic.didYouMean(clause.text, groupByID.keys.sorted()) ?? .init(rulebook.groups.map(\.id).joined(separator: " · ")))
        return 0
    }

    private mutating func prior(_ statement: Statement) -> Double? {
        guard let clause = statement.clause(.prior) else { return nil }
        if let value = Double(clause.text), value > 0, value < 1 { return value }
        error(
            "bad-number", at: clause.position, .init(nl: "“\(clause.text)” is geen getal tussen 0 en 1", en: "“\(clause.text)” is not a number between 0 and 1")
        )
        return nil
    }

    private mutating func change(_ statement: Statement, _ kind: Fact.Kind) -> Fact.Change {
        guard let clause = statement.clause(.change) else { return .effort(3) }
        if clause.text == "no" || clause.text == "nee" { return .fixed }
        let words = clause.text.split(separator: " ", maxSplits: 1).map(String.init)
        if let effort = Int(words.first ?? ""), (1...5).contains(effort) {
            if words.count == 1 { return .effort(effort) }
            if let way = way(normalized(words[1]), kind, at: clause.position) { return .effort(effort, way) }
            return .fixed
        }
        error("bad-number", at: clause.position, .init(nl: "wijzigen is “nee” of 1 tot 5", en: "change is “no” or 1 to 5"))
        return .fixed
    }

    /// `by adding`, `by removing`, or `not to OPTION, OPTION`.
    private mutating func way(_ words: String, _ kind: Fact.Kind, at position: SourcePosition) -> Fact.Way? {
        switch (words, kind) {
        case ("by adding", .set), ("door toevoegen", .set): return .adding
        case ("by removing", .set), ("door weghalen", .set): return .removing
        default: break
        }
        for start in ["not to ", "niet naar "] where words.hasPrefix(start) {
            guard case .oneOf(let options) = kind else { break }
            var found = Set<Int>()
            for name in words.dropFirst(start.count).split(separator: ",").map({ String(trimmed($0)) }) {
                guard let option = options.firstIndex(where: { [normalized($0.name.en), normalized($0.name.nl)].contains(name) }) else {
                    error(
                        "unknown-option", at: position, .init(nl: "er is geen optie “\(name)”", en: "there is no option “\(name)”"),
                        hint: Diagnostic.didYouMean(name, options.flatMap { [$0.name.en, $0.name.nl] }))
                    return nil
                }
                found.insert(option)
            }
            return .notTo(found.sorted())
        }
        error(
            "unknown-value", at: position,
            .init(nl: "“\(words)” past niet bij wijzigen van dit soort feit", en: "“\(words)” does not fit the change of this type of fact"),
            hint: .init(
                nl: "bij een lijst: door toevoegen · door weghalen; bij een keuze: niet naar OPTIE, OPTIE",
                en: "for a set: by adding · by removing; for one of: not to OPTION, OPTION"))
        return nil
    }

    private mutating func burden(_ statement: Statement) -> Bool? {
        guard let clause = statement.clause(.burden) else { return nil }
        switch clause.text {
        case "yes", "ja": return true
        case "no", "nee": return false
        default:
            error("unknown-value", at: clause.position, .init(nl: "bewijslast is ja of nee", en: "burden is yes or no"))
            return nil
        }
    }

    private mutating func factKind(_ statement: Statement) -> Fact.Kind {
        guard let clause = statement.clause(.type) else {
            error("missing-clause", at: statement.position, .init(nl: "“\(statement.head)” mist “soort” (type)", en: "“\(statement.head)” lacks “type”"))
            return .yesNo
        }
        switch normalized(clause.text) {
        case "yes/no", "ja/nee": return .yesNo
        case "date", "datum": return .date
        case "one of", "een van": return .oneOf(options(clause))
        case "set", "verzameling": return .set(options(clause))
        case let text where text.hasPrefix("number") || text.hasPrefix("getal"):
            return .number(unit: text.split(separator: " ").dropFirst().joined(separator: " "))
        default:
            error(
                "unknown-value", at: clause.position, .init(nl: "“\(clause.text)” is geen soort feit", en: "“\(clause.text)” is not a type of fact"),
                hint: .init("yes/no · one of · set · number · date"))
            return .yesNo
        }
    }

    private mutating func options(_ clause: Clause) -> [FactOption] {
        var options: [FactOption] = []
        var seen: Set<String> = []
        for line in clause.children {
            let parts = line.text.split(separator: "|", omittingEmptySubsequences: false).map { String(trimmed($0)) }
            guard parts[0].hasPrefix("- "), parts.count >= 2, parts.count <= 4, !parts[1].isEmpty else {
                error(
                    "bad-option", at: line.position, .init(nl: "een optie is “- Engels | Nederlands”", en: "an option is “- English | Dutch”"),
                    hint: .init(nl: "daarna eventueel | Nederlandse uitleg | Engelse uitleg", en: "then optionally | Dutch hint | English hint"))
                continue
            }
            let name = Bilingual(nl: parts[1], en: String(trimmed(parts[0].dropFirst(2))))
            let hints = parts.dropFirst(2).map { $0 } + ["", ""]
            let hint = hints[0].isEmpty && hints[1].isEmpty ? nil : Bilingual(nl: hints[0], en: hints[1])
            for spelling in Set([normalized(name.en), normalized(name.nl)]) where !seen.insert(spelling).inserted {
                error(
                    "double-name", at: line.position, .init(nl: "de optie “\(spelling)” staat er twee keer", en: "the option “\(spelling)” stands here twice"))
            }
            options.append(FactOption(name: name, hint: hint))
        }
        if options.isEmpty || options.count > 60 {
            error("bad-option", at: clause.position, .init(nl: "een lijst heeft 1 tot 60 opties", en: "a list has 1 to 60 options"))
        }
        return options
    }

    private mutating func declareWeighing(_ statement: Statement) {
        let (id, name) = statement.idAndName
        guard let name else {
            error("missing-name", at: statement.position, .init(nl: "schrijf “weging ID: naam”", en: "write “weigh ID: name”"))
            return
        }
        guard declare("norm", id, at: statement.position) else { return }
        let names = Bilingual(nl: statement.text(.nl) ?? name, en: name)
        guard declareName(names, at: statement.position) else { return }
        let question = requiredTexts(statement, nl: .askNL, en: .askEN)
        let outcome = rulebook.facts.count
        rulebook.facts.append(
            Fact(
                name: names, role: .weighing(rulebook.weighings.count), kind: .yesNo, group: group(statement), question: question,
                help: texts(statement, nl: .helpNL, en: .helpEN), prior: prior(statement), change: .fixed, burden: nil, dpv: nil,
                citations: [], position: statement.position))
        rulebook.factByName[normalized(names.en)] = outcome
        rulebook.factByName[normalized(names.nl)] = outcome
        rulebook.weighingByID[id] = rulebook.weighings.count
        weighingByName[normalized(names.en)] = rulebook.weighings.count
        weighingByName[normalized(names.nl)] = rulebook.weighings.count
        rulebook.weighings.append(
            Weighing(
                id: id, name: names, question: question, outcome: outcome, factors: [], citations: [], listed: [],
                validity: .always, authority: .statute, position: statement.position))
    }

    private mutating func declareNorm(_ statement: Statement) {
        let (id, name) = statement.idAndName
        guard declare("norm", id, at: statement.position) else { return }
        var text = Bilingual(nl: statement.text(.nl) ?? "", en: statement.text(.en) ?? "")
        let index = rulebook.norms.count
        let kind: Norm.Kind
        switch statement.keyword {
        case .means:
            kind = .means
            text.en = name ?? text.en
            if name == nil {
                error("missing-name", at: statement.position, .init(nl: "schrijf “begrip ID: naam”", en: "write “means ID: name”"))
            }
            if declareName(text, at: statement.position) {
                conceptByName[normalized(text.en)] = index
                conceptByName[normalized(text.nl)] = index
            }
        case .rule: kind = .rule
        case .exception: kind = .exception
        case .duty: kind = .duty(Duty(moment: .during, bearer: "controller", effect: .report))
        case .gap: kind = .gap
        default: kind = .conflict([])
        }
        if text.nl.isEmpty || text.en.isEmpty {
            error("missing-language", at: statement.position, .init(nl: "“\(id)” mist een tekst in nl of en", en: "“\(id)” lacks a text in nl or en"))
        }
        if statement.keyword != .means, name != nil {
            error("bad-id", at: statement.position, .init(nl: "achter het id “\(id)” hoort niets", en: "nothing belongs after the id “\(id)”"))
        } else if id.contains(" ") {
            error("bad-id", at: statement.position, .init(nl: "een id heeft geen spaties: “\(id)”", en: "an id has no spaces: “\(id)”"))
        }
        rulebook.normByID[id] = index
        rulebook.norms.append(
            Norm(
                id: id, kind: kind, text: text, exceptions: [], lifts: [], citations: [], listed: [], validity: .always,
                authority: .statute, position: statement.position))
    }
}
