import Rulebook
import Storage
import Text

/// What the page of one question shows.
struct QuestionModel: Sendable {
    let assessment: KeptAssessment
    let fact: Int
    /// Norms and weighings that hang on the answer.
    let because: [Int]
    let becauseWeighings: [Int]
    let impact: [(answer: FactState, label: Label)]
    let verdict: Verdict
    /// How many more questions there may be; nil when an earlier answer is looked at again.
    let remaining: Int?
    /// Whether the last answers were all "don't know", so many that it is better to look at the outcome.
    var isStuck = false
    var sent: FormFields?
    var mistake: Bilingual?

    var isAgain: Bool { remaining == nil }

    /// How many more questions to count on. `remaining` is a bound: most answers make other questions fall away.
    var expected: Int? { remaining.map { $0 <= 3 ? $0 : 2 + ($0 + 3) / 5 } }

    /// Whether nothing is excluded yet, so that the verdict as it stands says nothing.
    var isWideOpen: Bool { verdict.atBest == .notCovered && verdict.atWorst == .prohibited }

    /// The number of questions answered, judgements not counted.
    func answered(_ rulebook: Rulebook) -> Int {
        assessment.situation.states.keys.count { rulebook.facts[$0].isFact }
    }
}

extension Site {
    /// The next question of an assessment, or nil when nothing is left to ask.
    /// - Throws: `Contradiction` when the answers cannot be true together.
    func nextQuestion(_ assessment: KeptAssessment) throws(Contradiction) -> QuestionModel? {
        guard let question = try Interview(engine, asOf: today, goal: assessment.goal).next(assessment.situation) else { return nil }
        return QuestionModel(
            assessment: assessment, fact: question.fact, because: question.because, becauseWeighings: question.becauseWeighings,
            impact: question.impact, verdict: question.verdict, remaining: question.remaining)
    }

    /// A question that was asked before, or that somebody picks by name.
    func question(_ fact: Int, _ assessment: KeptAssessment) -> QuestionModel {
        if let next = try? nextQuestion(assessment), next.fact == fact { return next }
        var without = assessment.situation
        without[fact] = nil
        let verdict =
            (try? engine.verdict(without, asOf: today))
            ?? Verdict(label: .undecided, atBest: .permitted, atWorst: .prohibited, isExact: false)
        return QuestionModel(
            assessment: assessment, fact: fact, because: Array(book.norms(using: fact).prefix(3)), becauseWeighings: [], impact: [],
            verdict: verdict, remaining: nil)
    }

    /// Whether the last five answers were "don't know".
    func isStuck(_ assessment: KeptAssessment) async throws -> Bool {
        guard assessment.situation.states.values.count(where: { $0 == .unknown }) >= 5 else { return false }
        let answers = try await store.history(assessment.token).filter { rulebook.fact(named: $0.change.question) != nil }.suffix(5)
        return answers.count == 5 && answers.allSatisfy { $0.change.answer == "\"unknown\"" }
    }
}
