import Casework
import Rulebook
import Text

/// What the page with the outcome shows.
struct VerdictModel: Sendable {
    /// Something that happened, with the duties that bind after it.
    struct Event: Sendable {
        let name: Bilingual
        let duties: [DutyFinding]
        /// Whether it is open for some duty after an event whether it applies.
        let mayBind: Bool
    }

    /// A duty of which it is not known whether it applies, with what that hangs on.
    struct PossibleDuty: Sendable {
        let norm: Int
        let hangsOn: Readable.OpenPoint?
    }

    let assessment: KeptAssessment
    let answer: Answer
    /// Whether the interview has a question left.
    let hasNext: Bool
    let possibleDuties: [PossibleDuty]
    let event: Event?
    let similar: [LawBook.SimilarCase]
    /// A judgement that was sent and not accepted.
    var judgement: JudgementForm.Rejected?
}

extension Site {
    /// - Throws: `Contradiction` when the answers cannot be true together.
    func verdict(_ assessment: KeptAssessment, asOf date: LawDate) throws(Contradiction) -> VerdictModel {
        let answer = book.precedents.added(to: try engine.answer(assessment.situation, asOf: date))
        let next = try Interview(engine, asOf: date, goal: assessment.goal).next(assessment.situation)
        let possible = possibleDuties(answer)
        return VerdictModel(
            assessment: assessment, answer: answer, hasNext: next != nil, possibleDuties: possible, event: event(answer, possible),
            similar: book.cases(like: answer, limit: 5))
    }

    private func possibleDuties(_ answer: Answer) -> [VerdictModel.PossibleDuty] {
        let decided = Set(answer.duties.filter { $0.status != .possible }.map(\.norm))
        let readable = Readable(self, .nl)
        return rulebook.norms.indices.compactMap { index in
            guard rulebook.norms[index].duty != nil, !decided.contains(index),
                let found = try? engine.explanation(of: index, answer.situation, asOf: answer.asOf), found.status == .possible
            else { return nil }
            return VerdictModel.PossibleDuty(norm: index, hangsOn: readable.openPoint(in: found.finding.proof) ?? regimePoint(of: index, answer))
        }
    }

    /// What it hangs on whether the regime of a norm applies.
    private func regimePoint(of norm: Int, _ answer: Answer) -> Readable.OpenPoint? {
        guard let regime = rulebook.norms[norm].regime, case .concept(let concept) = rulebook.regimes[regime].condition,
            let found = try? engine.explanation(of: concept, answer.situation, asOf: answer.asOf)
        else { return nil }
        return Readable(self, .nl).openPoint(in: found.finding.proof)
    }

    private func event(_ answer: Answer, _ possible: [VerdictModel.PossibleDuty]) -> VerdictModel.Event? {
        guard let fact = rulebook.fact(named: "event"), case .options(let states) = answer.situation[fact] else { return nil }
        let names = states.filter { $0.value == .yes }.map { rulebook.facts[fact].options[$0.key].name }
        guard let first = names.first else { return nil }
        func isAfter(_ norm: Int) -> Bool { rulebook.norms[norm].duty?.moment == .after }
        return VerdictModel.Event(
            name: names.dropFirst().reduce(first) { $0 + Bilingual(nl: " en ", en: " and ") + $1 },
            duties: answer.duties.filter { isAfter($0.norm) && $0.status != .possible && $0.status != .notApplicable },
            mayBind: possible.contains { isAfter($0.norm) })
    }
}
