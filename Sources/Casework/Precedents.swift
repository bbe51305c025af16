public import Rulebook
import Text

/// Looks decided cases up for the person who has to weigh.
public struct Precedents: Sendable {
    private let engine: Engine
    private let entries: [Entry]

    private struct Entry: Sendable {
        var decided: DecidedCase
        /// Per weighing that was judged: the outcome, and the state of every line of every factor.
        var judged: [Int: (outcome: Bool, lines: [[Truth]])]
    }

    /// Evaluates every decided case once, on its own date. Contested cases are left out: they speak both ways.
    public init(_ engine: Engine, _ library: CaseLibrary) {
        self.engine = engine
        let rulebook = engine.rulebook
        let links = ModelLinks(rulebook)
        entries = library.decided.compactMap { decided in
            guard let values = try? SituationValues(engine, links, decided.situation, asOf: decided.asOf, layer: .guidance) else { return nil }
            var entry = Entry(decided: decided, judged: [:])
            // A judgement that only closes the description, and that nobody made, does not speak.
            let made = Set(
                decided.openNorms.compactMap { name in rulebook.weighing(name).map { rulebook.weighings[$0].outcome } ?? rulebook.fact(named: name) })
            for (index, weighing) in rulebook.weighings.enumerated() where made.contains(weighing.outcome) {
                switch decided.situation[weighing.outcome] {
                case .yes: entry.judged[index] = (true, values.considerations(of: weighing))
                case .no: entry.judged[index] = (false, values.considerations(of: weighing))
                default: break
                }
            }
            return entry
        }
    }

    /// The cases that were decided on the norm of this sheet and of which some line that carried the outcome holds here too:
    /// those that speak a fortiori first, then those that can be told apart; in each the latest first.
    public func speaking(to sheet: WeighingSheet, in answer: Answer) -> [Precedent] {
        let weighing = engine.rulebook.weighings[sheet.weighing]
        let here = sheet.factors.map { $0.lines.map(\.value) }
        return entries.compactMap { entry -> (decided: LawDate, bearing: Int, Precedent)? in
            guard let judged = entry.judged[sheet.weighing], entry.decided.situation != answer.situation,
                let found = precedent(entry.decided, judged.outcome, there: judged.lines, here: here, weighing)
            else { return nil }
            return (entry.decided.decided, Precedent.Bearing.allCases.firstIndex(of: found.bearing)!, found)
        }.sorted { ($0.1, $1.0, $0.2.id) < ($1.1, $0.0, $1.2.id) }.map(\.2)
    }

    /// The answer with the decided cases that speak on each of its sheets.
    public func added(to answer: Answer) -> Answer {
        var answer = answer
        for index in answer.weighings.indices { answer.weighings[index].precedents = speaking(to: answer.weighings[index], in: answer) }
        return answer
    }

    /// Ids of decided cases whose decisive norms play a part in the answer: first those in which the same rule prohibits or the
    /// same norm is weighed, then those with the same breach, then the same ground or duty.
    public func similar(to answer: Answer) -> [String] {
        let rulebook = engine.rulebook
        let prohibiting = Set(answer.prohibitions.map { rulebook.norms[$0.norm].id })
        let weighed = Set(answer.weighings.map(\.weighing))
        let breached = Set(answer.breaches.map { rulebook.norms[$0.norm].id })
        let playing = Set((answer.grounds.map(\.norm) + answer.duties.map(\.norm)).map { rulebook.norms[$0].id })
        let found = entries.compactMap { entry -> (id: String, order: (Int, Int, Int))? in
            guard entry.decided.situation != answer.situation else { return nil }
            func common(_ ids: Set<String>) -> Int { entry.decided.decisive.count { ids.contains($0) } }
            let order = (common(prohibiting) + weighed.intersection(entry.judged.keys).count, common(breached), common(playing))
            return order == (0, 0, 0) ? nil : (entry.decided.id, order)
        }
        return found.sorted { $0.order == $1.order ? $0.id < $1.id : $0.order > $1.order }.map(\.id)
    }

    private func precedent(
        _ decided: DecidedCase, _ outcome: Bool, there: [[Truth]], here: [[Truth]], _ weighing: Weighing
    ) -> Precedent? {
        var result = Precedent(id: decided.id, name: decided.name, outcome: outcome)
        var carried = false
        for (factor, entry) in weighing.factors.enumerated() {
            for (index, consideration) in entry.considerations.enumerated() {
                let line = Precedent.Line(factor: factor, line: index)
                let carries = (consideration.direction.rawValue > 0) == outcome
                switch (there[factor][index], here[factor][index]) {
                case (.yes, .yes):
                    result.shared.append(line)
                    if carries { carried = true }
                case (.yes, .no) where carries: result.onlyThere.append(line)
                case (.yes, .unknown) where carries: result.openHere.append(line)
                // What the authority did not find cannot have spoken for the other outcome there.
                case (.no, .yes) where !carries, (.unknown, .yes) where !carries: result.onlyHere.append(line)
                case (.no, .unknown) where !carries, (.unknown, .unknown) where !carries: result.openHere.append(line)
                default: break
                }
            }
        }
        guard carried else { return nil }
        result.bearing =
            !(result.onlyThere.isEmpty && result.onlyHere.isEmpty)
            ? .distinguishable : result.openHere.isEmpty ? .aFortiori : .aFortioriIfConfirmed
        result.explanation = explanation(result, decided, weighing)
        return result
    }

    private func explanation(_ precedent: Precedent, _ decided: DecidedCase, _ weighing: Weighing) -> Bilingual {
        let found = precedent.outcome ? Bilingual(nl: "ja", en: "yes") : Bilingual(nl: "nee", en: "no")
        let opposite = precedent.outcome ? Bilingual(nl: "nee", en: "no") : Bilingual(nl: "ja", en: "yes")
        let who = decided.name + Bilingual(" (\(decided.authority), \(decided.decided))")
        let doubt = decided.verify.map { Bilingual(nl: " (te verifiëren: ", en: " (to verify: ") + $0 + Bilingual(")") } ?? Bilingual("")
        var text = who + Bilingual(nl: ": de uitkomst was ", en: ": the outcome was ") + found + doubt + Bilingual(". ")
        if precedent.bearing == .aFortiori {
            text =
                text + Bilingual(nl: "Wat daar de doorslag gaf, speelt hier ook: ", en: "What carried it there holds here too: ")
                + words(precedent.shared.filter { carries($0, precedent.outcome, weighing) }, weighing)
                + Bilingual(nl: ". Hier spreekt niets meer voor ", en: ". Nothing more speaks for ") + opposite
                + Bilingual(
                    nl: " dan daar. Wie hier anders beslist, moet uitleggen waarom.",
                    en: " here than there. Whoever decides otherwise here has to explain why.")
            return text
        }
        text = text + Bilingual(nl: "Gemeen: ", en: "In common: ") + words(precedent.shared, weighing)
        let parts: [(Bilingual, [Precedent.Line])] = [
            (.init(nl: ". Daar wel, hier niet: ", en: ". There but not here: "), precedent.onlyThere),
            (.init(nl: ". Hier wel, daar niet: ", en: ". Here but not there: "), precedent.onlyHere),
            (.init(nl: ". Hier nog niet bekend: ", en: ". Not known here yet: "), precedent.openHere),
        ]
        for (title, lines) in parts where !lines.isEmpty { text = text + title + words(lines, weighing) }
        return text + Bilingual(".")
    }

    private func carries(_ line: Precedent.Line, _ outcome: Bool, _ weighing: Weighing) -> Bool {
        (weighing.factors[line.factor].considerations[line.line].direction.rawValue > 0) == outcome
    }

    private func words(_ lines: [Precedent.Line], _ weighing: Weighing) -> Bilingual {
        let texts = lines.map { engine.rulebook.words(for: weighing.factors[$0.factor].considerations[$0.line].condition) }
        return Bilingual(nl: texts.map(\.nl).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
    }
}
