import SeededChance
import Text

@testable import Rulebook

/// A random rulebook as text in the rule language, with its statements apart so that they can be shuffled.
///
/// The text has no cycles: a norm refers only to norms of a lower rank, and an exception lifts only norms of a higher rank.
struct RandomLaw {
    struct File {
        var path: String
        var regime: String?
        var statements: [[String]] = []
    }

    /// What the generator may use.
    struct Features {
        var constraints = true
        var validity = true
        var layers = true
        var numbersAndDates = true
        var facts = 4...7
        var norms = 7...13
    }

    private(set) var files: [File]
    private var facts: [GeneratedFact] = []
    private var chance: Chance
    private let features: Features

    private struct GeneratedFact {
        var en: String
        var nl: String
        var kind: Kind
        var isAssessment = false
        enum Kind { case yesNo, oneOf(Int), set(Int), number, date }
    }

    private struct GeneratedNorm {
        enum Kind { case means, rule, exception, duty, weigh }
        var kind: Kind
        var id: String
        var lifts: [String] = []
    }

    static let validityDates = ["2020-01-01", "2021-06-30", "2022-02-28", "2023-12-31", "2024-10-04"]
    private static let testDates = ["2024-01-31", "2024-02-01", "2024-02-03"]

    init(seed: Int, _ features: Features = Features()) {
        chance = Chance(seed)
        self.features = features
        files = [
            File(path: "a/basis.md"), File(path: "b/first.md", regime: "REG1"), File(path: "b/second.md", regime: "REG1"),
            File(path: "c/rest.md"),
        ]
        writeSources()
        writeFacts()
        writeRegimes()
        if features.constraints { for index in 0..<chance.number(0...2) { writeConstraint(index) } }
        writeNorms()
    }

    /// The rulebook that the text describes.
    func rulebook() throws -> Rulebook { try Self.rulebook(texts) }

    static func rulebook(_ texts: [(path: String, text: String)]) throws -> Rulebook {
        let (rulebook, diagnostics) = Rulebook.read(texts)
        if let rulebook { return rulebook }
        throw Unreadable(diagnostics: diagnostics.filter { $0.severity == .error }.map { $0.line(in: .en) }, texts: texts.map(\.text))
    }

    struct Unreadable: Error {
        var diagnostics: [String]
        var texts: [String]
    }

    var texts: [(path: String, text: String)] { files.map { ($0.path, Self.text(of: $0)) } }

    private static func text(of file: File) -> String {
        var lines = ["---", "title-nl: Proef", "title-en: Trial"]
        if let regime = file.regime { lines.append("regime: \(regime)") }
        lines += ["---", "", "```rule"]
        for statement in file.statements { lines += statement + [""] }
        return (lines + ["```", ""]).joined(separator: "\n")
    }

    /// The same law with files, statements and clauses in another order. Groups keep theirs: that order is the author's.
    func shuffled(_ chance: inout Chance) -> [(path: String, text: String)] {
        let names = chance.shuffled(files.indices.map { "\($0).md" })
        return chance.shuffled(
            files.indices.map { index in
                var file = files[index]
                file.statements = chance.shuffled(file.statements).map { Self.shuffledClauses($0, &chance) }
                let groups = file.statements.filter { $0[0].hasPrefix("group ") }.sorted { $0[0] < $1[0] }
                file.statements = groups + file.statements.filter { !$0[0].hasPrefix("group ") }
                return (path: names[index], text: Self.text(of: file))
            })
    }

    private static func shuffledClauses(_ statement: [String], _ chance: inout Chance) -> [String] {
        var clauses: [[String]] = []
        for line in statement.dropFirst() {
            if line.hasPrefix("   ") { clauses[clauses.count - 1].append(line) } else { clauses.append([line]) }
        }
        return [statement[0]] + chance.shuffled(clauses).flatMap { $0 }
    }

    // MARK: Writing

    private mutating func write(_ lines: [String], toRegimeFile: Bool = false) {
        let file = toRegimeFile ? chance.number(1...2) : chance.pick([0, 3])
        files[file].statements.append(lines)
    }

    private func word(_ keyword: Keyword, _ isDutch: Bool) -> String { isDutch ? keyword.spelling.nl : keyword.spelling.en }

    private mutating func writeSources() {
        for (id, level) in [("LAW", "statute"), ("CASE", "case law"), ("GUIDE", "guidance"), ("HOUSE", "house rule")] {
            write(["source \(id)", "  nl  bron \(id)", "  en  source \(id)", "  level  \(level)"])
        }
        files[0].statements.append(["group g1", "  nl  eerste groep", "  en  first group"])
        files[0].statements.append(["group g2", "  nl  tweede groep", "  en  second group"])
    }

    private mutating func writeFacts() {
        facts.append(GeneratedFact(en: "stage", nl: "fase", kind: .oneOf(2)))
        write([
            "fact stage", "  nl  fase", "  ask nl  hoe ver is het?", "  ask en  how far is it?", "  group  g1", "  type  one of",
            "    - planned | gepland", "    - running | loopt",
        ])
        for index in 0..<chance.number(features.facts) {
            let kinds: [GeneratedFact.Kind] =
                features.numbersAndDates
                ? [.yesNo, .yesNo, .yesNo, .oneOf(3), .set(2), .number, .date] : [.yesNo, .yesNo, .yesNo, .oneOf(3), .set(2)]
            writeFact(GeneratedFact(en: "trait \(index)", nl: "kenmerk \(index)", kind: chance.pick(kinds)))
        }
        for index in 0..<chance.number(1...2) {
            writeFact(GeneratedFact(en: "judgement \(index)", nl: "afweging \(index)", kind: .yesNo, isAssessment: true))
        }
    }

    private mutating func writeFact(_ fact: GeneratedFact) {
        facts.append(fact)
        let isDutch = chance.happens(0.4)
        func key(_ keyword: Keyword) -> String { word(keyword, isDutch) }
        var lines = [
            "\(key(fact.isAssessment ? .assessment : .fact)) \(fact.en)", "  nl  \(fact.nl)", "  \(key(.askNL))  is \(fact.nl) zo?",
            "  \(key(.askEN))  is \(fact.en) so?", "  \(key(.group))  \(chance.pick(["g1", "g2"]))",
        ]
        if !fact.isAssessment {
            switch fact.kind {
            case .yesNo: lines.append("  \(key(.type))  \(isDutch ? "ja/nee" : "yes/no")")
            case .oneOf(let count), .set(let count):
                let isSet = if case .set = fact.kind { true } else { false }
                lines.append("  \(key(.type))  \(isSet ? isDutch ? "verzameling" : "set" : isDutch ? "een van" : "one of")")
                for option in 0..<count { lines.append("    - choice \(option), large | keus \(option)") }
            case .number: lines.append("  \(key(.type))  \(isDutch ? "getal" : "number") years")
            case .date: lines.append("  \(key(.type))  \(isDutch ? "datum" : "date")")
            }
            if chance.happens(0.3) { lines.append("  \(key(.prior))  0.\(chance.number(1...9))") }
            if chance.happens(0.25), case .yesNo = fact.kind { lines.append("  \(key(.burden))  \(chance.pick(["yes", "no", "ja", "nee"]))") }
            let change = chance.pick(["no", "1", "2", "5", ""])
            if !change.isEmpty { lines.append("  \(key(.change))  \(change)") }
        }
        write(lines)
    }

    private mutating func writeRegimes() {
        for id in ["REG1", "REG2"] { write(["regime \(id)", "  nl  regime \(id)", "  en  regime \(id)"] + clause(.when, false, below: [])) }
    }

    private mutating func writeConstraint(_ index: Int) {
        let candidates = facts.indices.filter { facts[$0].en != "stage" && !facts[$0].isAssessment }
        guard candidates.count >= 2 else { return }
        let pair = chance.shuffled(candidates).prefix(2).map { test(on: facts[$0], single: true) }
        write(["constraint C\(index)", "  if  \(pair[0])", "  then  \(chance.happens(0.5) ? "not " : "")\(pair[1])"])
    }

    private mutating func writeNorms() {
        var norms: [GeneratedNorm] = []
        let kinds: [GeneratedNorm.Kind] = [.means, .rule, .rule, .exception, .exception, .duty, .duty, .weigh]
        for index in 0..<chance.number(features.norms) { norms.append(GeneratedNorm(kind: chance.pick(kinds), id: "N-\(index)")) }
        norms.append(GeneratedNorm(kind: .rule, id: "N-LAST"))
        for index in norms.indices where norms[index].kind == .exception {
            let above = norms[(index + 1)...].filter { $0.kind != .weigh }.map(\.id)
            norms[index].lifts = Array(chance.shuffled(above).prefix(chance.number(1...2)))
        }
        for (rank, norm) in norms.enumerated() { write(norm, below: Array(norms[..<rank])) }
    }

    private mutating func write(_ norm: GeneratedNorm, below: [GeneratedNorm]) {
        let isDutch = chance.happens(0.4)
        func key(_ keyword: Keyword) -> String { word(keyword, isDutch) }
        let inRegimeFile = chance.happens(0.3)
        var lines: [String]
        switch norm.kind {
        case .means: lines = ["\(key(.means)) \(norm.id): concept \(norm.id)", "  nl  begrip \(norm.id)"]
        case .weigh:
            lines = [
                "\(key(.weigh)) \(norm.id): weighing \(norm.id)", "  nl  weging \(norm.id)", "  \(key(.askNL))  weegt \(norm.id) door?",
                "  \(key(.askEN))  does \(norm.id) prevail?", "  \(key(.group))  g2",
            ]
        case .rule: lines = ["\(key(.rule)) \(norm.id)", "  nl  verbod \(norm.id)", "  en  prohibition \(norm.id)"]
        case .exception:
            lines = [
                "\(key(.exception)) \(norm.id)", "  nl  uitzondering \(norm.id)", "  en  exception \(norm.id)",
                "  \(key(.to))  \(norm.lifts.joined(separator: ", "))",
            ]
        case .duty: lines = ["\(key(.duty)) \(norm.id)", "  nl  plicht \(norm.id)", "  en  duty \(norm.id)"]
        }
        lines.append("  \(key(.cites))  \(features.layers ? chance.pick(["LAW 1", "LAW", "CASE par 3", "GUIDE", "HOUSE 2"]) : "LAW 1")")
        if norm.kind != .weigh {
            if !inRegimeFile { lines.append("  regime  \(chance.pick(["REG1", "REG2", "none"]))") }
            if chance.happens(0.2) { lines += clause(.scope, isDutch, below: below) }
            lines += clause(.when, isDutch, below: below)
            if chance.happens(0.3) { lines += clause(.unless, isDutch, below: below) }
        } else {
            if chance.happens(0.5) { lines += clause(.when, isDutch, below: below) }
            if chance.happens(0.4) { lines += clause(.settledYes, isDutch, below: below) }
            if chance.happens(0.4) { lines += clause(.settledNo, isDutch, below: below) }
            lines += ["  factor f", "    nl  factor", "    en  factor", "    \(key(.towards))  \(line(below: below))"]
        }
        if norm.kind == .duty {
            let moment = chance.pick(["before", "before", "during", "after"])
            lines.append("  \(key(.binds))  \(moment)")
            if moment == "before" || chance.happens(0.7) { lines += clause(.fulfilled, isDutch, below: below) }
            if chance.happens(0.4) {
                lines += clause(.refused, isDutch, below: below)
                lines.append(
                    "  \(key(.effect))  \(chance.pick(moment == "before" ? ["prohibits", "prohibits", "voidable", "report"] : ["voidable", "report"]))")
            }
        }
        if features.validity, chance.happens(0.3) {
            let ends = chance.shuffled(Self.validityDates).prefix(2).sorted()
            lines.append("  \(key(.valid))  \(chance.pick(["\(ends[0]) ..", ".. \(ends[0])", "\(ends[0]) .. \(ends[1])"]))")
        }
        write(lines, toRegimeFile: inRegimeFile)
    }

    // MARK: Conditions

    private mutating func clause(_ keyword: Keyword, _ isDutch: Bool, below: [GeneratedNorm]) -> [String] {
        let (head, children) = condition(depth: 2, indent: 4, isDutch, below: below)
        return ["  \(word(keyword, isDutch))  \(head)"] + children
    }

    private mutating func condition(depth: Int, indent: Int, _ isDutch: Bool, below: [GeneratedNorm]) -> (String, [String]) {
        guard depth > 0, chance.happens(0.6) else { return (line(below: below), []) }
        let count = chance.number(2...3)
        var children: [String] = []
        for _ in 0..<count {
            let (head, under) = condition(depth: depth - 1, indent: indent + 4, isDutch, below: below)
            children += [String(repeating: " ", count: indent) + "- " + head] + under
        }
        let heads = [word(.allOf, isDutch), word(.anyOf, isDutch), word(.noneOf, isDutch), "\(word(.atLeast, isDutch)) 2 of"]
        return (chance.pick(heads), children)
    }

    private mutating func line(below: [GeneratedNorm]) -> String {
        let not = chance.happens(0.3) ? chance.pick(["not ", "niet "]) : ""
        let others = below.filter { $0.kind != .exception || chance.happens(0.5) }
        if !others.isEmpty, chance.happens(0.35) {
            let norm = chance.pick(others)
            switch norm.kind {
            case .means: return not + chance.pick(["concept \(norm.id)", "begrip \(norm.id)"])
            case .weigh: return not + chance.pick(["weighed: weighing \(norm.id)", "afgewogen: \(norm.id)"])
            default: return not + chance.pick(["applies \(norm.id)", "geldt \(norm.id)"])
            }
        }
        if chance.happens(0.02) { return "always" }
        return not + test(on: chance.pick(facts))
    }

    private mutating func test(on fact: GeneratedFact, single: Bool = false) -> String {
        let name = chance.pick([fact.en, fact.nl])
        if fact.isAssessment { return chance.pick(["assessed: ", "beoordeeld: "]) + name }
        func option(_ index: Int, _ isDutch: Bool) -> String {
            fact.en == "stage" ? ["planned", "running"][index] : isDutch ? "keus \(index)" : "choice \(index), large"
        }
        switch fact.kind {
        case .yesNo: return name
        case .oneOf(let count):
            if chance.happens(0.6) { return "\(name) is \(option(chance.number(0...count - 1), false))" }
            return "\(name) is one of \(option(0, true)), \(option(1, false))"
        case .set(let count):
            if single || chance.happens(0.6) { return "\(name) includes \(option(chance.number(0...count - 1), chance.happens(0.5)))" }
            return "\(name) includes \(chance.pick(["any", "all"])) of \(option(0, false)), \(option(1, true))"
        case .number: return "\(name) \(chance.pick(["<", "<=", ">", ">=", "="])) \(chance.number(1...3))"
        case .date: return "\(name) \(chance.pick(["<", "<=", ">", ">=", "="])) \(chance.pick(Self.testDates))"
        }
    }
}
