import Casework
import Rulebook
import Text

/// What the page with the outcome shows.
struct VerdictModel: Sendable {
    let assessment: KeptAssessment
    let answer: Answer
    /// Whether the interview has a question left.
    let hasNext: Bool
    let similar: [(decided: DecidedCase, shared: [String])]
    /// A judgement that was sent and not accepted.
    var judgement: JudgementForm.Rejected?
}

extension Site {
    /// - Throws: `Contradiction` when the answers cannot be true together.
    func verdict(_ assessment: KeptAssessment, asOf date: LawDate) throws(Contradiction) -> VerdictModel {
        let answer = book.precedents.added(to: try engine.answer(assessment.situation, asOf: date))
        let next = try Interview(engine, asOf: date, goal: assessment.goal).next(assessment.situation)
        return VerdictModel(
            assessment: assessment, answer: answer, hasNext: next != nil, similar: book.cases(like: answer, limit: 5))
    }
}
