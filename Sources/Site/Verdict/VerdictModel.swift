import Casework
import Rulebook
import Text

/// What the page with the outcome shows.
struct VerdictModel: Sendable {
    /// Something that happened, with the duties that bind after it.
    struct Event: Sendable {
        let name: Bilingual
        let duties: [DutyFinding]
        /// Duties after an event of which it is open whether they apply.
        let possible: [PossibleDuty]

        var mayBind: Bool { !possible.isEmpty }
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
        var possible = possibleDuties(answer)
        let event = event(answer, possible)
        if let event {
            let first = Set(event.possible.map(\.norm))
            possible = event.possible + possible.filter { !first.contains($0.norm) }
        }
        return VerdictModel(
            assessment: assessment, answer: answer, hasNext: next != nil, possibleDuties: possible, event: event,
            similar: book.cases(like: answer, limit: 5))
    }

    private func possibleDuties(_ answer: Answer) -> [VerdictModel.PossibleDuty] {
        let decided = Set(answer.duties.filter { $0.status != .possible }.map(\.norm))
        let readable = Readable(self, .nl)
        return rulebook.norms.indices.compactMap { index in
            guard rulebook.norms[index].duty != nil, !decided.contains(index),
                let found = try? engine.explanation(of: index, answer.situation, asOf: answer.asOf), found.status == .possible, !found.isDone
            else { return nil }
            return VerdictModel.PossibleDuty(norm: index, hangsOn: hangsOn(found.finding.proof, readable, answer))
        }
    }

    /// Looks for what is open in a proof, and where it only names other norms, in theirs.
    private func hangsOn(_ proof: [ProofNode], _ readable: Readable, _ answer: Answer, depth: Int = 0) -> Readable.OpenPoint? {
        if let point = readable.openPoint(in: proof) { return point }
        guard depth < 3 else { return nil }
        return readable.openNorms(in: proof).lazy.compactMap { norm in
            (try? engine.explanation(of: norm, answer.situation, asOf: answer.asOf))
                .flatMap { hangsOn($0.finding.proof, readable, answer, depth: depth + 1) }
        }.first
    }

    private func event(_ answer: Answer, _ possible: [VerdictModel.PossibleDuty]) -> VerdictModel.Event? {
        guard let fact = rulebook.fact(named: "event"), case .options(let states) = answer.situation[fact] else { return nil }
        let names = states.filter { $0.value == .yes }.map { rulebook.facts[fact].options[$0.key].name }
        guard let first = names.first else { return nil }
        func isAfter(_ norm: Int) -> Bool { rulebook.norms[norm].duty?.moment == .after }
        return VerdictModel.Event(
            name: names.dropFirst().reduce(first) { $0 + Bilingual(nl: " en ", en: " and ") + $1 },
            duties: answer.duties.filter { isAfter($0.norm) && $0.status != .possible && $0.status != .notApplicable },
            possible: possible.filter { isAfter($0.norm) })
    }
}
