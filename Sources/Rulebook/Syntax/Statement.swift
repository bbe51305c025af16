import Text

/// A statement of a rule block as written: a keyword, a head and clauses.
struct Statement: Sendable {
    var keyword: Keyword
    /// What follows the keyword on its line: an id, a name, or `ID: name`.
    var head: Substring
    var position: SourcePosition
    var clauses: [Clause]
    /// The lines it was read from, for the formatter.
    var line: BlockLine
}

/// A clause of a statement as written.
struct Clause: Sendable {
    var keyword: Keyword
    /// The text after the keyword, continuation lines joined by spaces.
    var text: String
    var condition: ConditionSyntax?
    var children: [BlockLine]
    var position: SourcePosition
}

extension Keyword {
    /// The clauses that a statement may have.
    var clauses: [Keyword] {
        let texts: [Keyword] = [.nl, .en]
        let norm: [Keyword] =
            texts + [.scope, .when, .unless, .cites, .norms, .valid, .force, .verify, .noteNL, .noteEN, .regime]
        return switch self {
        case .source: texts + [.level, .id, .short, .date, .points, .verify]
        case .regime: texts + [.when]
        case .group: texts + [.together]
        case .fact: texts + [.group, .askNL, .askEN, .helpNL, .helpEN, .type, .prior, .change, .burden, .dpv, .cites]
        case .assessment: texts + [.group, .askNL, .askEN, .helpNL, .helpEN, .prior, .change, .burden, .dpv, .cites]
        case .constraint: [.ifClause, .then]
        case .means: norm
        case .rule: norm + [.mendNL, .mendEN]
        case .exception: norm + [.to]
        case .duty:
            norm + [
                .binds, .by, .fulfilled, .refused, .effect, .evidenceNL, .evidenceEN, .mendNL, .mendEN, .termClause,
            ]
        case .weigh: norm.filter { $0 != .scope && $0 != .unless } + [.askNL, .askEN, .helpNL, .helpEN, .group, .settledYes, .settledNo, .factor, .prior]
        case .term: texts + [.length, .counts, .fromNL, .fromEN, .cites, .norms, .verify]
        case .gap: norm + [.effect]
        case .conflict: norm + [.side]
        case .factor: texts + [.towards, .against, .stronglyAgainst, .stronglyFor, .cites]
        default: []
        }
    }

    /// Whether the clause holds a condition.
    var isCondition: Bool {
        switch self {
        case .scope, .when, .unless, .fulfilled, .refused, .settledYes, .settledNo, .towards, .against,
            .stronglyAgainst, .stronglyFor, .ifClause, .then:
            true
        default: false
        }
    }

    /// Whether the clause may stand more than once in a statement.
    var mayRepeat: Bool {
        switch self {
        case .factor, .side, .towards, .against, .stronglyAgainst, .stronglyFor: true
        default: false
        }
    }
}

extension Statement {
    init?(_ line: BlockLine, into diagnostics: inout [Diagnostic]) {
        guard let (keyword, head) = Keyword.leading(line.text, among: Keyword.statements) else {
            let word = String(line.text.prefix { $0 != " " })
            diagnostics.append(
                Diagnostic(
                    "unknown-statement", at: line.position,
                    .init(nl: "“\(word)” begint geen regel van het regelboek", en: "“\(word)” does not start a statement of the rulebook"),
                    hint: Diagnostic.didYouMean(word, Keyword.statements.flatMap { [$0.spelling.en, $0.spelling.nl] })))
            return nil
        }
        self.keyword = keyword
        self.head = head
        self.position = line.position
        self.line = line
        self.clauses = Clause.read(line.children, in: keyword, into: &diagnostics)
    }
}

extension Clause {
    /// Reads the clauses of a statement (or of a factor in a weighing).
    static func read(
        _ lines: [BlockLine], in statement: Keyword, into diagnostics: inout [Diagnostic]
    ) -> [Clause] {
        var clauses: [Clause] = []
        var seen: Set<Keyword> = []
        let allowed = statement.clauses
        for line in lines {
            guard let (keyword, rest) = Keyword.leading(line.text, among: allowed) else {
                let word = String(line.text.prefix(40))
                let spellings = allowed.flatMap { [$0.spelling.en, $0.spelling.nl] }
                let first = String(line.text.prefix { $0 != " " })
                diagnostics.append(
                    Diagnostic(
                        "unknown-clause", at: line.position,
                        .init(
                            nl: "“\(word)” hoort niet in “\(statement.spelling.nl)”",
                            en: "“\(word)” does not belong in “\(statement.spelling.en)”"),
                        hint: Diagnostic.didYouMean(first, spellings)
                            ?? .init(
                                nl: "mogelijk: " + Set(allowed.map(\.spelling.nl)).sorted().joined(separator: ", "),
                                en: "possible: " + Set(allowed.map(\.spelling.en)).sorted().joined(separator: ", "))))
                continue
            }
            if !keyword.mayRepeat, !seen.insert(keyword).inserted {
                diagnostics.append(
                    Diagnostic(
                        "double-clause", at: line.position,
                        .init(nl: "“\(keyword.spelling.nl)” staat er twee keer", en: "“\(keyword.spelling.en)” stands here twice")))
                continue
            }
            var clause = Clause(
                keyword: keyword, text: String(rest), condition: nil, children: line.children, position: line.position)
            if keyword.isCondition {
                clause.condition = ConditionSyntax.parse(
                    rest, children: line.children, position: line.position, into: &diagnostics)
            } else if keyword != .type, keyword != .factor, !line.children.isEmpty {
                clause.text = ([rest] + line.children.flatMap(\.flattened)).joined(separator: " ")
            }
            if clause.text.isEmpty, !keyword.isCondition {
                diagnostics.append(
                    Diagnostic(
                        "empty-clause", at: line.position,
                        .init(nl: "“\(keyword.spelling.nl)” is leeg", en: "“\(keyword.spelling.en)” is empty")))
            }
            clauses.append(clause)
        }
        return clauses
    }
}

extension BlockLine {
    fileprivate var flattened: [Substring] { [text] + children.flatMap(\.flattened) }
}
