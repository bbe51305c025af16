import Casework
import Rulebook
import Text

/// The rulebook as a book: what stands where, and what uses what. Made once, when the server starts.
struct LawBook: Sendable {
    /// One file of the rulebook.
    struct Article: Sendable {
        let path: String
        let title: Bilingual
        /// The folder, which names the law or the theme.
        let folder: String
        let elements: [LawFile.Element]
        /// Ids of the norms, weighings and terms declared in the file, in order of line.
        let entries: [(id: String, line: Int)]
        let facts: [Int]
    }

    let engine: Engine
    let cases: CaseLibrary
    let articles: [Article]
    let search: SearchIndex
    let precedents: Precedents
    private let caseByID: [String: DecidedCase]
    private let articleByPath: [String: Int]
    private let normsByFact: [Int: [Int]]
    private let weighingsByFact: [Int: [Int]]
    private let normsByNorm: [Int: [Int]]
    private let casesByNorm: [String: [Int]]
    private let casesByFact: [Int: [Int]]

    var rulebook: Rulebook { engine.rulebook }

    init(_ engine: Engine, cases: CaseLibrary, vocabulary: Vocabulary) {
        let rulebook = engine.rulebook
        self.engine = engine
        self.cases = cases
        precedents = Precedents(engine, cases)
        caseByID = Dictionary((cases.decided + cases.contested).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        articles = Self.articles(of: rulebook)
        articleByPath = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.path, $0) })
        var normsByFact: [Int: [Int]] = [:]
        var normsByNorm: [Int: [Int]] = [:]
        for (index, norm) in rulebook.norms.enumerated() {
            var facts: Set<Int> = []
            var norms: Set<Int> = []
            for condition in norm.conditions { condition.collect(&facts, &norms) }
            for fact in facts { normsByFact[fact, default: []].append(index) }
            for used in norms { normsByNorm[used, default: []].append(index) }
        }
        var weighingsByFact: [Int: [Int]] = [:]
        for (index, weighing) in rulebook.weighings.enumerated() {
            var facts: Set<Int> = []
            var norms: Set<Int> = []
            for factor in weighing.factors {
                for line in factor.considerations { line.condition.collect(&facts, &norms) }
            }
            for fact in facts { weighingsByFact[fact, default: []].append(index) }
        }
        var casesByNorm: [String: [Int]] = [:]
        var casesByFact: [Int: [Int]] = [:]
        let all = cases.decided + cases.contested
        for (index, decided) in all.enumerated() {
            for id in Set(decided.decisive + decided.openNorms) { casesByNorm[id, default: []].append(index) }
            for fact in decided.situation.states.keys { casesByFact[fact, default: []].append(index) }
        }
        (self.normsByFact, self.normsByNorm, self.weighingsByFact) = (normsByFact, normsByNorm, weighingsByFact)
        (self.casesByNorm, self.casesByFact) = (casesByNorm, casesByFact)
        search = SearchIndex(rulebook, articles: articles, cases: all, vocabulary: vocabulary)
    }

    func decidedCase(_ id: String) -> DecidedCase? { caseByID[id] }

    /// Decided cases first, then contested ones.
    var allCases: [DecidedCase] { cases.decided + cases.contested }

    func article(_ path: String) -> Article? { articleByPath[path].map { articles[$0] } }

    /// Norms in whose conditions the fact stands.
    func norms(using fact: Int) -> [Int] { normsByFact[fact] ?? [] }
    func weighings(using fact: Int) -> [Int] { weighingsByFact[fact] ?? [] }
    func norms(usingNorm norm: Int) -> [Int] { normsByNorm[norm] ?? [] }

    /// Cases that a norm or weighing decides.
    func cases(deciding id: String) -> [DecidedCase] { (casesByNorm[id] ?? []).map { allCases[$0] } }

    /// Where a question or judgement comes from: its own citations, else those of the first norm that uses it.
    func citations(of fact: Int) -> [Citation] {
        let own = rulebook.facts[fact].citations
        return own.isEmpty ? norms(using: fact).lazy.map { rulebook.norms[$0].citations }.first { !$0.isEmpty } ?? [] : own
    }

    func cases(statingFact fact: Int) -> Int { casesByFact[fact]?.count ?? 0 }

    /// A decided case with the norms and weighings on which both it and an answer turn.
    struct SimilarCase: Sendable {
        enum Shared: Sendable, Hashable {
            case norm(Int)
            case weighing(Int)
        }

        let decided: DecidedCase
        let shared: [Shared]
    }

    /// Cases in which the same rule prohibits, the same duty is breached or the same norm is weighed, most alike first.
    func cases(like answer: Answer, limit: Int) -> [SimilarCase] {
        let turning = Set((answer.prohibitions.map(\.norm) + answer.breaches.map(\.norm)).map { rulebook.norms[$0].id })
        let weighed = answer.weighings.map(\.weighing)
        let found = precedents.similar(to: answer).lazy.compactMap { id -> SimilarCase? in
            guard let decided = caseByID[id] else { return nil }
            let norms = (decided.decisive + decided.openNorms).filter(turning.contains).compactMap(rulebook.norm)
            let weighings = weighed.filter { index in
                let weighing = rulebook.weighings[index]
                return decided.decisive.contains(weighing.id) || decided.openNorms.contains(weighing.id)
                    || [.yes, .no].contains(decided.situation[weighing.outcome])
            }
            guard !norms.isEmpty || !weighings.isEmpty else { return nil }
            return SimilarCase(
                decided: decided, shared: norms.map(SimilarCase.Shared.norm) + weighings.map(SimilarCase.Shared.weighing))
        }
        return Array(found.prefix(limit))
    }

    private static func articles(of rulebook: Rulebook) -> [Article] {
        var entries: [String: [(id: String, line: Int)]] = [:]
        for norm in rulebook.norms { entries[norm.position.file, default: []].append((norm.id, norm.position.line)) }
        for weighing in rulebook.weighings { entries[weighing.position.file, default: []].append((weighing.id, weighing.position.line)) }
        for term in rulebook.terms { entries[term.position.file, default: []].append((term.id, term.position.line)) }
        var facts: [String: [Int]] = [:]
        for (index, fact) in rulebook.facts.enumerated() {
            if case .weighing = fact.role { continue }
            facts[fact.position.file, default: []].append(index)
        }
        return rulebook.files.map { file in
            Article(
                path: file.path.hasSuffix(".md") ? String(file.path.dropLast(3)) : file.path, title: file.title,
                folder: file.path.split(separator: "/").dropLast().joined(separator: "/"), elements: file.elements,
                entries: (entries[file.path] ?? []).sorted { $0.line < $1.line }, facts: facts[file.path] ?? [])
        }
    }
}

extension Norm {
    /// All conditions, those of a duty included.
    var conditions: [Condition] { [scope, when, unless, duty?.fulfilled, duty?.refused].compactMap { $0 } }
}

extension Condition {
    /// Adds the facts that are tested and the norms that are named.
    func collect(_ facts: inout Set<Int>, _ norms: inout Set<Int>) {
        switch self {
        case .always, .weighing: break
        case .fact(let fact, _): facts.insert(fact)
        case .concept(let norm), .applies(let norm): norms.insert(norm)
        case .not(let inner): inner.collect(&facts, &norms)
        case .group(_, let members): for member in members { member.collect(&facts, &norms) }
        }
    }
}

extension [Condition] {
    /// The fact and its options, where all members only ask whether one set holds something.
    var optionsOfOneSet: (fact: Int, options: [Int])? {
        var options: [Int] = []
        var asked: Int?
        for member in self {
            guard case .fact(let fact, .includes(let option)) = member, asked == nil || asked == fact else { return nil }
            asked = fact
            options.append(option)
        }
        return asked.map { ($0, options) }
    }
}

extension Rulebook {
    /// "sensitive data: health / genetic".
    func words(for options: [Int], of fact: Int) -> Bilingual {
        let names = options.map { facts[fact].options[$0].name }
        return facts[fact].name + Bilingual(": ")
            + Bilingual(nl: names.map(\.nl).joined(separator: " / "), en: names.map(\.en).joined(separator: " / "))
    }
}
