public import Text

/// One small change to a rulebook, of the kind that a slip of the pen makes.
public struct Mutant: Sendable {
    public enum Change: String, Sendable, Hashable, CaseIterable {
        case dropCondition = "drop-condition"
        case negateCondition = "negate-condition"
        case dropException = "drop-exception"
        case laterStart = "later-start"
        case earlierEnd = "earlier-end"
        case swapAnyAll = "swap-any-all"
        case oneMore = "at-least-one-more"
        case oneFewer = "at-least-one-fewer"

        public var text: Bilingual {
            switch self {
            case .dropCondition: .init(nl: "voorwaarde weggelaten", en: "condition dropped")
            case .negateCondition: .init(nl: "voorwaarde omgedraaid", en: "condition negated")
            case .dropException: .init(nl: "uitzondering weggelaten", en: "exception dropped")
            case .laterStart: .init(nl: "begin een jaar later", en: "start one year later")
            case .earlierEnd: .init(nl: "einde een jaar eerder", en: "end one year earlier")
            case .swapAnyAll: .init(nl: "“een van” en “alle van” verwisseld", en: "“any of” and “all of” swapped")
            case .oneMore: .init(nl: "“ten minste” één hoger", en: "“at least” one higher")
            case .oneFewer: .init(nl: "“ten minste” één lager", en: "“at least” one lower")
            }
        }
    }

    /// What was changed: the norm, weighing or regime as it then reads.
    enum Replacement: Sendable {
        case norm(Int, Norm)
        case weighing(Int, Weighing)
        case regime(Int, Condition)
    }

    public var change: Change
    /// The id of the norm, weighing or regime that was changed.
    public var subject: String
    /// The line that was changed.
    public var position: SourcePosition
    /// The line as written, or what was shifted.
    public var line: String
    var replacement: Replacement

    /// `file:line: rule AVG-9-1: condition dropped: “…”`.
    public var text: Bilingual {
        Bilingual("\(position.file):\(position.line): \(subject): ") + change.text + Bilingual(" “\(line)”")
    }
}

/// A line of a condition, with the norm as it would read if the line were always true, and if it were never true.
package struct ConditionLine: Sendable {
    package var subject: String
    package var position: SourcePosition
    package var text: String
    var condition: Condition
    var ifYes: Mutant.Replacement
    var ifNo: Mutant.Replacement
}

extension Rulebook {
    /// Every mutant of the rules, exceptions, concepts, duties, weighings and regimes, in the order of the files.
    ///
    /// The factors of a weighing are left out: they are laid before a person and decide nothing.
    public func mutants() -> [Mutant] {
        clauses().flatMap { $0.mutants } + structuralMutants()
    }

    package func conditionLines() -> [ConditionLine] { clauses().flatMap { $0.lines } }

    func applying(_ replacement: Mutant.Replacement) -> Rulebook {
        var changed = self
        switch replacement {
        case .norm(let index, let norm): changed.norms[index] = norm
        case .weighing(let index, let weighing): changed.weighings[index] = weighing
        case .regime(let index, let condition): changed.regimes[index].condition = condition
        }
        return changed
    }

    /// Dropped exceptions and shifted dates.
    private func structuralMutants() -> [Mutant] {
        var mutants: [Mutant] = []
        for (index, norm) in norms.enumerated() {
            for exception in norm.exceptions {
                var changed = norm
                changed.exceptions.removeAll { $0 == exception }
                mutants.append(
                    Mutant(
                        change: .dropException, subject: norm.id, position: norms[exception].position, line: norms[exception].id,
                        replacement: .norm(index, changed)))
            }
            for (change, line, validity) in norm.validity.shifted {
                var changed = norm
                changed.validity = validity
                mutants.append(
                    Mutant(change: change, subject: norm.id, position: norm.position, line: line, replacement: .norm(index, changed)))
            }
        }
        for (index, weighing) in weighings.enumerated() {
            for (change, line, validity) in weighing.validity.shifted {
                var changed = weighing
                changed.validity = validity
                mutants.append(
                    Mutant(
                        change: change, subject: weighing.id, position: weighing.position, line: line, replacement: .weighing(index, changed)))
            }
        }
        return mutants
    }

    /// The condition clauses with the syntax they were read from, which knows the lines.
    private func clauses() -> [MutableClause] {
        var clauses: [MutableClause] = []
        for file in files {
            for case .rules(let block) in file.elements {
                for statement in block.statements {
                    for clause in statement.clauses {
                        guard let syntax = clause.condition, let found = mutable(clause, of: statement, syntax) else { continue }
                        clauses.append(found)
                    }
                }
            }
        }
        return clauses
    }

    private func mutable(_ clause: Clause, of statement: Statement, _ syntax: ConditionSyntax) -> MutableClause? {
        let id = statement.idAndName.id
        func make(_ condition: Condition?, _ replace: @escaping (Condition?) -> Mutant.Replacement) -> MutableClause? {
            condition.map { MutableClause(subject: id, syntax: syntax, condition: $0, replace: replace) }
        }
        if statement.keyword == .regime, let index = regimes.firstIndex(where: { $0.position == statement.position }) {
            return make(regimes[index].condition) { .regime(index, $0 ?? .always) }
        }
        if let index = weighingByID[id], weighings[index].position == statement.position {
            let paths: [Keyword: WritableKeyPath<Weighing, Condition?>] = [.when: \.when, .settledYes: \.settledYes, .settledNo: \.settledNo]
            guard let path = paths[clause.keyword] else { return nil }
            return make(weighings[index][keyPath: path]) {
                var changed = weighings[index]
                changed[keyPath: path] = $0
                return .weighing(index, changed)
            }
        }
        let paths: [Keyword: WritableKeyPath<Norm, Condition?>] = [
            .scope: \.scope, .when: \.when, .unless: \.unless, .fulfilled: \.fulfilled, .refused: \.refused,
        ]
        guard let index = normByID[id], norms[index].position == statement.position, let path = paths[clause.keyword] else { return nil }
        return make(norms[index][keyPath: path]) {
            var changed = norms[index]
            changed[keyPath: path] = $0
            return .norm(index, changed)
        }
    }
}

/// A condition clause of a statement: as written, as understood, and how to put another in its place.
private struct MutableClause {
    var subject: String
    var syntax: ConditionSyntax
    var condition: Condition
    var replace: (Condition?) -> Mutant.Replacement

    var mutants: [Mutant] {
        var found: [Mutant] = []
        func add(_ change: Mutant.Change, _ place: ConditionSyntax, _ changed: Condition?) {
            guard changed ?? .always != condition else { return }
            found.append(
                Mutant(change: change, subject: subject, position: place.position, line: place.heading, replacement: replace(changed)))
        }
        if case .line = syntax { add(.dropCondition, syntax, nil) }
        condition.forEachLine(as: syntax) { place, part, put in
            guard case .group(let kind, let members) = part, case .group(_, let places, _) = place else {
                add(.negateCondition, place, put(.not(part)))
                return
            }
            for index in members.indices where members.count > 1 {
                var fewer = members
                fewer.remove(at: index)
                add(.dropCondition, places[index], put(.group(kind, fewer)))
            }
            switch kind {
            case .all where members.count > 1: add(.swapAnyAll, place, put(.group(.any, members)))
            case .any where members.count > 1: add(.swapAnyAll, place, put(.group(.all, members)))
            case .none where members.count > 1: add(.swapAnyAll, place, put(.not(.group(.all, members))))
            case .atLeast(let count):
                if count < members.count { add(.oneMore, place, put(.group(.atLeast(count + 1), members))) }
                if count > 1 { add(.oneFewer, place, put(.group(.atLeast(count - 1), members))) }
            case .all, .any, .none: break
            }
        }
        return found
    }

    var lines: [ConditionLine] {
        var found: [ConditionLine] = []
        condition.forEachLine(as: syntax) { place, part, put in
            guard case .line = place, part != .always else { return }
            found.append(
                ConditionLine(
                    subject: subject, position: place.position, text: place.heading, condition: part,
                    ifYes: replace(put(.always)), ifNo: replace(put(.not(.always)))))
        }
        return found
    }
}

extension Condition {
    /// Calls `body` with every line and group as written, what it means, and a function that puts something else in its place.
    fileprivate func forEachLine(
        as syntax: ConditionSyntax, _ put: @escaping (Condition) -> Condition = { $0 },
        _ body: (ConditionSyntax, Condition, (Condition) -> Condition) -> Void
    ) {
        body(syntax, self, put)
        guard case .group(let kind, let members) = self, case .group(_, let places, _) = syntax else { return }
        for (index, member) in members.enumerated() {
            member.forEachLine(
                as: places[index],
                {
                    var changed = members
                    changed[index] = $0
                    return put(.group(kind, changed))
                }, body)
        }
    }
}

extension ConditionSyntax {
    fileprivate var heading: String {
        switch self {
        case .line(let text, _): String(text)
        case .group(.all, _, _): Keyword.allOf.spelling.en
        case .group(.any, _, _): Keyword.anyOf.spelling.en
        case .group(.none, _, _): Keyword.noneOf.spelling.en
        case .group(.atLeast(let count), _, _): "\(Keyword.atLeast.spelling.en) \(count) of"
        }
    }
}

extension Norm {
    fileprivate var fulfilled: Condition? {
        get { duty?.fulfilled }
        set { changeDuty { $0.fulfilled = newValue } }
    }

    fileprivate var refused: Condition? {
        get { duty?.refused }
        set { changeDuty { $0.refused = newValue } }
    }

    private mutating func changeDuty(_ change: (inout Duty) -> Void) {
        guard var duty else { return }
        change(&duty)
        kind = .duty(duty)
    }
}

extension Validity {
    /// A start one year later and an end one year earlier, where there is one.
    fileprivate var shifted: [(change: Mutant.Change, line: String, validity: Validity)] {
        var found: [(Mutant.Change, String, Validity)] = []
        if let from { found.append((.laterStart, from.description, Validity(from: from.adding(years: 1), to: to))) }
        if let to { found.append((.earlierEnd, to.description, Validity(from: from, to: to.adding(years: -1)))) }
        return found
    }
}

extension LawDate {
    /// The same day in another year; 29 February becomes 28 February.
    fileprivate func adding(years: Int) -> LawDate {
        var date = self
        date.year += years
        date.day = min(date.day, LawDate.days(in: date.month, of: date.year))
        return date
    }
}
