import Markup
import Register
import Rulebook
import Text

/// Writes parts of the rulebook for people to read, with links to where each part is explained.
struct Readable {
    let language: Language
    let rulebook: Rulebook
    let vocabulary: Vocabulary

    var say: Say { Say(language: language) }

    init(_ site: Site, _ language: Language) {
        self.language = language
        rulebook = site.rulebook
        vocabulary = site.vocabulary
    }

    // MARK: Conditions

    /// A condition as a nested list.
    func condition(_ condition: Condition) -> Flow {
        BulletList([line(condition)]).html
    }

    private func line(_ condition: Condition) -> Flow {
        switch condition {
        case .always: return Flow(say("altijd", "always"))
        case .fact(let fact, let test): return Flow(testLink(fact, test, isNegated: false))
        case .not(.fact(let fact, let test)): return Flow(testLink(fact, test, isNegated: true))
        case .concept(let norm): return Flow(normLink(norm))
        case .applies(let norm): return Flow(say("geldt: ", "applies: ") + normLink(norm))
        case .weighing(let weighing): return Flow(say("mensen oordelen: ", "people judge: ") + weighingLink(weighing))
        case .not(let inner):
            return Flow {
                Flow(say("niet: ", "not: "))
                line(inner)
            }
        case .group(let kind, let members):
            if kind == .any, let (fact, options) = members.optionsOfOneSet {
                return Flow(.link(say(rulebook.words(for: options, of: fact)), to: Address.fact(vocabulary.slugs[fact]).path(language)))
            }
            return Flow {
                Flow(groupWords(kind))
                BulletList(members.map(line))
            }
        }
    }

    private func groupWords(_ kind: GroupKind) -> Phrasing {
        switch kind {
        case .all: say("dit alles:", "all of this:")
        case .any: say("een of meer van deze:", "one or more of these:")
        case .none: say("geen van deze:", "none of these:")
        case .atLeast(let count): say("ten minste \(count) van deze:", "at least \(count) of these:")
        }
    }

    private func testLink(_ fact: Int, _ test: FactTest, isNegated: Bool) -> Phrasing {
        .link(say(rulebook.words(for: test, on: fact, isNegated: isNegated)), to: Address.fact(vocabulary.slugs[fact]).path(language))
    }

    // MARK: Norms

    func normLink(_ index: Int) -> Phrasing {
        let norm = rulebook.norms[index]
        return .link(Phrasing(say.sentence(norm.text)), to: Address.norm(norm.id).path(language))
    }

    func weighingLink(_ index: Int) -> Phrasing {
        let weighing = rulebook.weighings[index]
        return .link(say(weighing.name), to: Address.norm(weighing.id).path(language))
    }

    func citations(_ citations: [Citation], verify: Bilingual?) -> Phrasing {
        let text = citations.indices.reduce(Phrasing("")) { $0 + ($1 == 0 ? "" : "; ") + citation(citations[$1]) }
        guard let verify else { return text }
        return text + " " + .toVerify(in: language) + " " + .muted(say(verify))
    }

    /// A citation that leads to the official text, where its address is known.
    private func citation(_ citation: Citation) -> Phrasing {
        let words = say(rulebook.text(of: citation))
        guard let address = rulebook.sources[citation.source].address(of: citation.place).flatMap({ WebAddress(external: $0[language]) })
        else { return words }
        return .link(words, to: address)
    }

    /// A norm in a line: its text, its place in the law, its authority where that is not the law itself.
    func normLine(_ index: Int) -> Phrasing {
        let norm = rulebook.norms[index]
        var line = normLink(index) + " – " + citations(norm.citations, verify: norm.verify)
        if norm.authority >= .guidance { line = line + " " + .badge(say(norm.authority.label)) }
        return line
    }

    // MARK: Proofs

    /// A step of a proof with what it rests on, to unfold.
    func proof(_ nodes: [ProofNode], depth: Int = 0) -> Flow {
        Flow {
            for node in nodes {
                if node.children.isEmpty {
                    Paragraph(proofLine(node))
                } else {
                    Disclosure(Phrasing(sign(node.value)) + " " + say(rulebook.words(for: node)), isOpen: depth == 0 && nodes.count == 1) {
                        if case .norm(let norm) = node.subject {
                            Paragraph(
                                say("Zie ", "See ") + normLink(norm) + ", "
                                    + citations(rulebook.norms[norm].citations, verify: rulebook.norms[norm].verify), .small)
                        }
                        proof(node.children, depth: depth + 1)
                    }
                }
            }
        }
    }

    /// A condition in one line; of a group, the members that it rests on.
    func words(_ node: ProofNode) -> Phrasing {
        guard case .group = node.subject, !node.isNegated, !node.children.isEmpty else { return say(rulebook.words(for: node)) }
        return node.children.dropFirst().reduce(words(node.children[0])) { $0 + "; " + words($1) }
    }

    /// What the value of a proof rests on, as statements: "the use is purely personal", "not: large scale".
    func causes(of nodes: [ProofNode]) -> [String] { rulebook.causes(of: nodes).map { say.dated($0[language]) } }

    private func proofLine(_ node: ProofNode) -> Phrasing {
        let words = say(rulebook.words(for: node))
        let linked: Phrasing =
            switch node.subject {
            case .fact(let fact, _): .link(words, to: Address.fact(vocabulary.slugs[fact]).path(language))
            case .norm(let norm): .link(words, to: Address.norm(rulebook.norms[norm].id).path(language))
            case .weighing(let weighing): .link(words, to: Address.norm(rulebook.weighings[weighing].id).path(language))
            case .group, .always, .regime: words
            }
        return Phrasing(sign(node.value)) + .hiddenVisually(" \(signWord(node.value)): ") + " " + linked
    }

    // MARK: Open points

    /// What is not known yet in a proof: a question, or a judgement that people have to make.
    enum OpenPoint: Sendable, Hashable {
        case question(Int)
        case judgement(Int)

        var fact: Int {
            switch self {
            case .question(let fact), .judgement(let fact): fact
            }
        }
    }

    /// The first question on which an open proof hangs; where there is none, the first judgement.
    func openPoint(in nodes: [ProofNode]) -> OpenPoint? {
        let points = openPoints(in: nodes)
        return points.first { if case .question = $0 { true } else { false } } ?? points.first
    }

    /// The norms at the ends of an open proof that are open for reasons of their own: an exception that may apply.
    func openNorms(in nodes: [ProofNode]) -> [Int] {
        nodes.filter { $0.value == .unknown }.flatMap { node -> [Int] in
            switch node.subject {
            case .norm(let norm) where node.children.isEmpty: [norm]
            case .regime(let regime):
                if case .concept(let norm) = rulebook.regimes[regime].condition { [norm] } else { [] }
            case .fact, .norm, .weighing, .always, .group: openNorms(in: node.children)
            }
        }
    }

    /// All that is open at the ends of a proof, in its order.
    func openPoints(in nodes: [ProofNode]) -> [OpenPoint] {
        nodes.filter { $0.value == .unknown }.flatMap { node -> [OpenPoint] in
            let inner = openPoints(in: node.children)
            if !inner.isEmpty { return inner }
            switch node.subject {
            case .fact(let fact, _): return [rulebook.facts[fact].isFact ? .question(fact) : .judgement(fact)]
            case .weighing(let weighing): return [.judgement(rulebook.weighings[weighing].outcome)]
            case .norm, .always, .group, .regime: return []
            }
        }
    }

    func sign(_ value: Truth) -> String { value == .yes ? "✓" : value == .no ? "✗" : "?" }

    private func signWord(_ value: Truth) -> String {
        switch value {
        case .yes: say.text("ja", "yes")
        case .no: say.text("nee", "no")
        case .unknown: say.text("niet bekend", "not known")
        }
    }

    // MARK: Words

    func bearer(_ word: String) -> String {
        let words: [String: Bilingual] = [
            "controller": .init(nl: "verwerkingsverantwoordelijke", en: "controller"),
            "processor": .init(nl: "verwerker", en: "processor"), "employer": .init(nl: "werkgever", en: "employer"),
            "provider": .init(nl: "aanbieder van het AI-systeem", en: "provider of the AI system"),
            "deployer": .init(nl: "gebruiksverantwoordelijke van het AI-systeem", en: "deployer of the AI system"),
            "platform": .init(nl: "platform", en: "platform"),
            "works council": .init(nl: "ondernemingsraad", en: "works council"),
            "officer": .init(nl: "functionaris gegevensbescherming", en: "data protection officer"),
        ]
        return words[word]?[language] ?? word
    }

    func term(_ term: Term) -> String {
        let unit: Bilingual =
            switch term.unit {
            case .hours: .init(nl: "uur", en: term.length == 1 ? "hour" : "hours")
            case .days: .init(nl: term.length == 1 ? "dag" : "dagen", en: term.length == 1 ? "day" : "days")
            case .weeks: .init(nl: term.length == 1 ? "week" : "weken", en: term.length == 1 ? "week" : "weeks")
            case .months: .init(nl: term.length == 1 ? "maand" : "maanden", en: term.length == 1 ? "month" : "months")
            case .years: .init(nl: "jaar", en: term.length == 1 ? "year" : "years")
            }
        return say.text("binnen ", "within ") + "\(term.length) \(unit[language])" + say.text(", gerekend vanaf ", ", counted from ")
            + term.from[language]
    }
}
