import Deadlines
public import Rulebook
import Text

/// A DPIA that somebody concluded: what its chapters said then never changes.
public struct ConcludedAssessment: Sendable, Hashable, Codable {
    public let id: Identifier<ConcludedAssessment>
    public let version: Identifier<DossierVersion>
    /// The fields that a DPIA is made from, as they were.
    public let fields: [String: FieldValue]
    /// The highest level that is left after the measures.
    public let residual: RiskLevel
    public let conclusion: String
    public let stamp: Stamp
}

extension Dossier {
    /// The fields of which a change asks for a new look at the DPIA.
    static let assessmentFields: Set<String> = Set(
        RegisterFields.groups.filter { ["assessment", "human-rights"].contains($0.id) }.flatMap(\.fields).map(\.id) + ["data", "transfers", "processors"])

    /// What a DPIA must say at the least before it can be concluded (art. 35(7) and (9) AVG), as far as it does not.
    public var missingForAssessment: [Paper.Gap] {
        func gap(_ field: String, _ nl: String, _ en: String) -> Paper.Gap { Paper.Gap(.init(nl: nl, en: en), .field(field)) }
        func isFilled(_ field: String) -> Bool { content.fields[field].map { !$0.isEmpty } ?? false }
        var found: [Paper.Gap] = []
        if !isFilled("proposal"), !isFilled("description") {
            found.append(gap("proposal", "een beschrijving van het voorstel", "a description of the proposal"))
        }
        if !isFilled("data") { found.append(gap("data", "de soorten persoonsgegevens", "the categories of personal data")) }
        if !isFilled("necessity") { found.append(gap("necessity", "waarom het niet met minder kan", "why it cannot be done with less")) }
        if !isFilled("proportionality") { found.append(gap("proportionality", "waarom het in verhouding is", "why it is proportionate")) }
        if content.risks.isEmpty { found.append(gap("risks", "de risico's voor mensen", "the risks to people")) }
        for (index, risk) in content.risks.enumerated() {
            let number = index + 1
            if risk.before == nil { found.append(gap("risks", "kans en ernst van risico \(number)", "likelihood and severity of risk \(number)")) }
            if risk.row["measure"] == nil { found.append(gap("risks", "de maatregel tegen risico \(number)", "the measure against risk \(number)")) }
            if risk.after == nil { found.append(gap("risks", "wat er van risico \(number) overblijft", "what is left of risk \(number)")) }
        }
        switch content.fields["views-sought"]?.flag {
        case true?:
            if !isFilled("views") {
                found.append(gap("views", "wat de mensen vonden en wat daarmee is gedaan", "what the people thought and what was done with it"))
            }
        case false?:
            if !isFilled("views-not-sought") {
                found.append(gap("views-not-sought", "waarom de mensen niet om hun mening is gevraagd", "why the people were not asked for their views"))
            }
        case nil: found.append(gap("views-sought", "of de mensen om hun mening is gevraagd", "whether the people were asked for their views"))
        }
        return found
    }

    /// Whether the DPIA changed since it was last concluded.
    public var hasChangedSinceAssessment: Bool {
        guard let last = workflows.assessments.last else { return false }
        return last.fields != content.fields.filter { Self.assessmentFields.contains($0.key) }
    }

    /// Concludes the DPIA: records that it was done, what it contains and whether a high risk is left, and shows it with the duties that ask it.
    /// - Throws: `Refusal` that names what is missing; then nothing was changed.
    public mutating func concludeAssessment(_ conclusion: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        try require(.draft, .inReview, .approved, .signed)
        let conclusion = try filled(conclusion, "conclusion", .init(nl: "schrijf de conclusie op", en: "write down the conclusion"))
        let missing = missingForAssessment
        guard missing.isEmpty else {
            let list = Bilingual.joined(missing.map(\.what), "; ")
            throw .invalid(
                field: "conclusion", message: .init(nl: "er ontbreekt nog: \(list.nl)", en: "still missing: \(list.en)"))
        }
        var copy = self
        let residual = content.risks.compactMap(\.after).max() ?? .low
        let stamp = Stamp(by: actor.account, at: now.time)
        let assessment = ConcludedAssessment(
            id: Identifier(random: now.random(16)), version: current.id,
            fields: content.fields.filter { Self.assessmentFields.contains($0.key) }, residual: residual, conclusion: conclusion, stamp: stamp)
        copy.workflows.assessments.append(assessment)
        copy.establishAssessment(residual: residual, by: actor, now)
        let words = "DPIA van versie \(current.number), afgerond op \(now.today.written.nl)"
        for task in copy.taskList(now).tasks {
            guard case .duty(let index) = task.subject, Self.asksAssessment(now.engine.rulebook.norms[index], now.engine.rulebook) else { continue }
            var record = copy.tasks[task.key] ?? TaskRecord()
            record.evidence.append(Evidence(.statement(words), stamp))
            (record.done, record.remark, record.rest) = (stamp, "", copy.rest(on: .assessment, now.engine.rulebook))
            copy.tasks[task.key] = record
        }
        copy.revision += 1
        self = copy
        return [
            deed(
                "assessment.concluded", reason: .free(conclusion),
                details: ["assessment": .plain(assessment.id.text), "residual": .plain(String(describing: residual))])
        ]
    }

    private mutating func establishAssessment(residual: RiskLevel, by actor: Actor, _ now: Circumstances) {
        let rulebook = now.engine.rulebook
        func option(_ fact: Int, _ name: String) -> Int? { rulebook.facts[fact].options.firstIndex { $0.name.en == name } }
        func record(_ fact: Int, _ state: FactState) {
            establish(rulebook.facts[fact].name.en, AnswerText.json(state, of: fact, in: rulebook), purpose: nil, because: "assessment", by: actor, now)
        }
        // What this conclusion says takes the place of what an earlier one said.
        settle(now) { $0.established.removeAll { $0.by == "assessment" } }
        let answers = content.purposes.map { self.answers(for: $0) }
        if let fact = rulebook.fact(named: "DPIA") {
            // Somebody may have said that one was done in time; a new conclusion does not make that late.
            let wasDone = answers.allSatisfy { $0["DPIA"] == "\"done\"" }
            let runs = answers.contains { $0["stage"] == "\"running\"" || $0["stage"] == "\"ended\"" }
            if let place = option(fact, runs && !wasDone ? "done late" : "done") ?? option(fact, "done") { record(fact, .option(place)) }
        }
        if let fact = rulebook.fact(named: "DPIA content") {
            var states = OptionStates()
            let parts =
                ["description and purposes", "need and proportion", "risks to people", "measures"]
                + (content.fields["views-sought"]?.flag == true ? ["views of the people"] : [])
            for place in parts.compactMap({ option(fact, $0) }) { states[place] = .yes }
            if !states.isEmpty { record(fact, .options(states)) }
        }
        if let fact = rulebook.fact(named: "high risk remains") { record(fact, residual == .high ? .yes : .no) }
    }

    /// Whether a duty asks for a DPIA or for what stands in it.
    public static func asksAssessment(_ norm: Norm, _ rulebook: Rulebook) -> Bool {
        guard let fulfilled = norm.duty?.fulfilled else { return false }
        let asked = [("DPIA", ["done"]), ("DPIA content", ["description and purposes", "need and proportion", "risks to people", "measures"])]
        return asked.contains { name, options in
            guard let fact = rulebook.fact(named: name) else { return false }
            return options.contains { option in
                rulebook.facts[fact].options.firstIndex { $0.name.en == option }.map { fulfilled.tests(fact, option: $0) } ?? false
            }
        }
    }
}
