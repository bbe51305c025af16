public import Text

/// Writes an answer as JSON, schema `Answer.schema`.
public struct AnswerJSON: Sendable {
    let rulebook: Rulebook
    /// What is the same in every answer, per norm: make the writer once where many answers are written.
    private let norms: [[UInt8]]

    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        norms = rulebook.norms.map { norm in JSONWriter.members { rulebook.writeMembers(of: norm, to: &$0) } }
    }

    public func bytes(_ answer: Answer) -> [UInt8] {
        var json = JSONWriter(capacity: 16_384)
        write(answer, to: &json)
        return json.bytes
    }

    public func write(_ answer: Answer, to json: inout JSONWriter) {
        json.beginObject()
        json.field("schema", Answer.schema)
        json.field("asOf", answer.asOf.description)
        json.object("rulebook") { $0.field("revision", answer.rulebookRevision) }
        json.field("outcome", answer.headline.rawValue)
        json.key("verdict")
        write(answer.verdict, to: &json)
        json.object("layers") { json in
            for layer in Layer.allCases {
                json.key("\(layer)")
                write(answer.layers[layer] ?? answer.verdict, to: &json)
            }
        }
        json.array("regimes", answer.regimes) { json, regime in
            json.beginObject()
            json.field("id", rulebook.regimes[regime.regime].id)
            json.field("name", rulebook.regimes[regime.regime].name)
            json.key("verdict")
            write(regime.verdict, to: &json)
            json.endObject()
        }
        json.array("prohibitions", answer.prohibitions) { write($1, to: &$0) }
        json.array("possibleProhibitions", answer.open) { write($1, to: &$0) }
        json.array("grounds", answer.grounds) { write($1, to: &$0) }
        json.array("duties", answer.duties) { write($1, to: &$0) }
        json.array("weighings", answer.weighings) { write($1, to: &$0) }
        json.object("missing") { json in
            json.array("facts", answer.missing) { writeFact($1, to: &$0) }
            json.array("assessments", answer.assessments) { writeFact($1, to: &$0) }
        }
        json.array("conflicts", answer.conflicts) { write($1, to: &$0) }
        json.array("notModelled", answer.gaps) { write($1, to: &$0) }
        writeChanges(answer, to: &json)
        json.key("facts")
        SituationJSON(rulebook).write(answer.situation, to: &json)
        json.endObject()
    }

    /// What would change the verdict. A part that was not worked out is left out: an empty list says that there is nothing.
    private func writeChanges(_ answer: Answer, to json: inout JSONWriter) {
        if answer.options.sufficientReason { json.array("sufficientReason", answer.sufficientReason) { writeFact($1, to: &$0) } }
        if answer.options.counterfactuals {
            json.array("counterfactuals", answer.wouldAllow) { write($1, to: &$0) }
            json.array("fragility", answer.wouldBreak) { write($1, to: &$0) }
        }
        guard answer.options.horizon else { return }
        json.array("horizon", answer.horizon) { json, change in
            json.beginObject()
            json.field("date", change.date.description)
            json.key("verdict")
            write(change.verdict, to: &json)
            json.array("starting", change.starting.map { rulebook.norms[$0].id })
            json.array("ending", change.ending.map { rulebook.norms[$0].id })
            json.endObject()
        }
    }

    /// The brief form: verdict, decisive norms with their proofs, ids of breached duties.
    public func bytes(_ brief: Brief) -> [UInt8] {
        var json = JSONWriter(capacity: 2_048)
        json.beginObject()
        json.field("schema", Answer.schema)
        json.field("asOf", brief.asOf.description)
        json.object("rulebook") { $0.field("revision", rulebook.revision) }
        json.key("verdict")
        write(brief.verdict, to: &json)
        json.array("decisive", brief.decisive) { json, finding in
            let norm = rulebook.norms[finding.norm]
            json.beginObject()
            json.field("norm", norm.id)
            json.array("cites", norm.citations.map { rulebook.text(of: $0).nl })
            json.field("value", word(finding.value))
            json.array("because", finding.proof) { writeBrief($1, to: &$0) }
            json.endObject()
        }
        json.array("breaches", brief.breaches.map { rulebook.norms[$0].id })
        json.endObject()
        return json.bytes
    }

    private func writeBrief(_ node: ProofNode, to json: inout JSONWriter) {
        json.beginObject()
        switch node.subject {
        case .fact(let fact, let test):
            json.field("fact", rulebook.facts[fact].name.en)
            switch test {
            case .includes(let option): json.field("option", rulebook.facts[fact].options[option].name.en)
            case .isOneOf(let options): json.array("options", options.map { rulebook.facts[fact].options[$0].name.en })
            case .compare(let comparison, let number):
                json.field("comparison", comparison.rawValue)
                json.field("with", number)
            case .isYes: break
            }
        case .norm(let norm): json.field("norm", rulebook.norms[norm].id)
        case .weighing(let weighing): json.field("weighing", rulebook.weighings[weighing].id)
        case .regime(let regime): json.field("regime", rulebook.regimes[regime].id)
        case .group(let kind): json.field("group", "\(kind)")
        case .always: json.field("always", true)
        }
        if node.isNegated { json.field("not", true) }
        json.field("value", word(node.value))
        if !node.children.isEmpty { json.array("because", node.children) { writeBrief($1, to: &$0) } }
        json.endObject()
    }

    /// A verdict with its interval.
    public func write(_ verdict: Verdict, to json: inout JSONWriter) {
        json.beginObject()
        json.field("label", verdict.label.rawValue)
        json.field("atBest", Label(verdict.atBest).rawValue)
        json.field("atWorst", Label(verdict.atWorst).rawValue)
        json.field("exact", verdict.isExact)
        json.endObject()
    }

    private func writeFact(_ index: Int, to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", rulebook.facts[index].name)
        json.field("question", rulebook.facts[index].question)
        json.endObject()
    }

    /// One norm with its proof and, for a duty, how it stands.
    public func write(_ explanation: NormExplanation, to json: inout JSONWriter) {
        json.beginObject()
        json.field("inForce", explanation.isInForce)
        if let status = explanation.status { json.field("status", status.rawValue) }
        json.key("finding")
        write(explanation.finding, to: &json)
        json.endObject()
    }

    /// A norm with its proof.
    public func write(_ finding: NormFinding, to json: inout JSONWriter) {
        json.beginObject()
        json.members(norms[finding.norm])
        json.field("value", word(finding.value))
        json.array("because", finding.proof) { write($1, to: &$0) }
        if !finding.exceptions.isEmpty {
            json.array("exceptions", finding.exceptions) { json, exception in
                json.beginObject()
                json.field("norm", rulebook.norms[exception.norm].id)
                json.field("text", rulebook.norms[exception.norm].text)
                json.field("value", word(exception.value))
                if let because = exception.because {
                    json.key(exception.value == .no ? "firstFailing" : "because")
                    write(because, to: &json)
                }
                json.endObject()
            }
        }
        json.endObject()
    }

    /// A duty and how it stands.
    public func write(_ finding: DutyFinding, to json: inout JSONWriter) {
        json.beginObject()
        json.members(norms[finding.norm])
        json.field("status", finding.status.rawValue)
        if let duty = rulebook.norms[finding.norm].duty {
            json.field("binds", duty.moment.rawValue)
            json.field("by", duty.bearer)
            json.field("ifRefused", duty.effect.rawValue)
            if let evidence = duty.evidence { json.field("evidence", evidence) }
            if let term = duty.term { json.field("term", rulebook.terms[term].id) }
        }
        json.field("layer", "\(finding.layer)")
        json.array("because", finding.proof) { write($1, to: &$0) }
        json.array("asks", finding.fulfilmentFacts.map { rulebook.facts[$0].name.en })
        json.endObject()
    }

    private func write(_ sheet: WeighingSheet, to json: inout JSONWriter) {
        let weighing = rulebook.weighings[sheet.weighing]
        json.beginObject()
        json.field("id", weighing.id)
        json.field("name", weighing.name)
        json.field("question", weighing.question)
        json.field("outcome", word(sheet.outcome))
        rulebook.write(weighing.citations, weighing.verify, to: &json)
        json.array("factors", sheet.factors) { json, factor in
            let declared = weighing.factors[factor.factor]
            json.beginObject()
            json.field("id", declared.id)
            json.field("title", declared.title)
            json.array("lines", factor.lines) { json, line in
                json.beginObject()
                json.field("direction", direction(line.direction))
                json.field("value", word(line.value))
                json.field("text", rulebook.words(for: line.condition))
                json.endObject()
            }
            json.endObject()
        }
        json.array("precedents", sheet.precedents) { json, precedent in
            json.beginObject()
            json.field("case", precedent.id)
            json.field("name", precedent.name)
            json.field("outcome", precedent.outcome ? "yes" : "no")
            json.field("bearing", precedent.bearing.rawValue)
            json.field("text", precedent.explanation)
            json.endObject()
        }
        json.endObject()
    }

    private func direction(_ direction: Weighing.Direction) -> String {
        switch direction {
        case .stronglyFor: "strongly-for"
        case .towards: "for"
        case .against: "against"
        case .stronglyAgainst: "strongly-against"
        }
    }

    /// A change of facts and what it gives.
    public func write(_ item: Counterfactual, to json: inout JSONWriter) {
        json.beginObject()
        json.array("changes", item.changes) { json, change in
            json.beginObject()
            json.field("fact", rulebook.facts[change.fact].name)
            json.field("text", rulebook.words(for: change))
            json.endObject()
        }
        json.field("effort", item.effort)
        json.field("gives", item.gives.label.rawValue)
        json.endObject()
    }

    func write(_ node: ProofNode, to json: inout JSONWriter) {
        json.beginObject()
        switch node.subject {
        case .fact(let fact, _): json.field("fact", rulebook.facts[fact].name.en)
        case .norm(let norm): json.field("norm", rulebook.norms[norm].id)
        case .weighing(let weighing): json.field("weighing", rulebook.weighings[weighing].id)
        case .regime(let regime): json.field("regime", rulebook.regimes[regime].id)
        case .group, .always: break
        }
        json.field("text", rulebook.words(for: node))
        json.field("value", word(node.value))
        if !node.children.isEmpty { json.array("because", node.children) { write($1, to: &$0) } }
        json.endObject()
    }

    private func word(_ value: Truth) -> String { value == .yes ? "yes" : value == .no ? "no" : "unknown" }
}

extension Rulebook {
    fileprivate func write(_ citations: [Citation], _ verify: Bilingual?, to json: inout JSONWriter) {
        json.array("cites", citations) { json, citation in
            json.beginObject()
            let source = sources[citation.source]
            json.field("text", text(of: citation))
            json.field("source", source.id)
            json.field("place", citation.place)
            json.field("authority", source.level.word)
            if let identifier = source.identifier { json.field("identifier", identifier) }
            json.endObject()
        }
        if let verify { json.field("toVerify", verify) }
    }

    fileprivate func writeMembers(of norm: Norm, to json: inout JSONWriter) {
        json.field("norm", norm.id)
        json.field("text", norm.text)
        json.field("authority", norm.authority.word)
        write(norm.citations, norm.verify, to: &json)
        json.object("at") { json in
            json.field("file", norm.position.file)
            json.field("line", norm.position.line)
        }
        if let mend = norm.mend { json.field("mend", mend) }
        if case .conflict(let sides) = norm.kind {
            json.array("sides", sides) { json, side in
                json.beginObject()
                json.field("source", side.source)
                json.field("authority", side.authority.word)
                if let from = side.validity.from { json.field("from", from.description) }
                if let to = side.validity.to { json.field("to", to.description) }
                json.field("says", side.says)
                json.endObject()
            }
        }
    }
}

/// Writes a situation as the `facts` and `assessments` that `waarborg assess` and the API read, by English name.
public struct SituationJSON: Sendable {
    let rulebook: Rulebook
    let namesEveryOption: Bool

    /// - Parameter namesEveryOption: whether a list says yes or no of each option instead of naming the chosen ones only: what is
    ///   kept for years must not answer an option that a later rulebook adds.
    public init(_ rulebook: Rulebook, namesEveryOption: Bool = false) {
        (self.rulebook, self.namesEveryOption) = (rulebook, namesEveryOption)
    }

    /// `{"facts": {…}, "assessments": {…}}`
    public func write(_ situation: Situation, to json: inout JSONWriter) {
        json.beginObject()
        for (key, isFact) in [("facts", true), ("assessments", false)] {
            json.object(key) { json in
                for fact in situation.states.keys.sorted() where rulebook.facts[fact].isFact == isFact {
                    json.key(rulebook.facts[fact].name.en)
                    write(situation.states[fact]!, of: fact, to: &json)
                }
            }
        }
        json.endObject()
    }

    public func write(_ state: FactState, of fact: Int, to json: inout JSONWriter) {
        let options = rulebook.facts[fact].options
        switch state {
        case .yes: json.value("yes")
        case .no: json.value("no")
        case .unknown: json.value("unknown")
        case .disputed: json.value("disputed")
        case .option(let option): json.value(options[option].name.en)
        case .number: json.value(rulebook.words(for: state, of: fact).en.split(separator: " ").joined())
        case .options(let states):
            if !namesEveryOption, states.count == options.count, states.values.allSatisfy({ $0 == .yes || $0 == .no }) {
                json.beginArray()
                for option in options.indices where states[option] == .yes { json.value(options[option].name.en) }
                json.endArray()
            } else {
                json.beginObject()
                for option in states.keys.sorted() { json.field(options[option].name.en, "\(states[option]!)") }
                json.endObject()
            }
        }
    }
}
