public import Foundation
public import Text

/// An assessment as the store keeps it.
///
/// The store knows nothing of questions: a question is a name and an answer is JSON.
public struct StoredAssessment: Sendable, Hashable {
    /// The answers that count now: JSON by question.
    public let answers: [String: String]
    /// 1 when created, one more with each change. Name it with the next change.
    public let version: Int
    public let language: Language
    public let created: Date
    public let changed: Date

    public init(answers: [String: String], version: Int, language: Language, created: Date, changed: Date) {
        self.answers = answers
        self.version = version
        self.language = language
        self.created = created
        self.changed = changed
    }
}

/// A new answer to a question, or its answer taken back.
public struct AnswerChange: Sendable, Hashable {
    public let question: String
    /// JSON; nil takes the answer back.
    public let answer: String?

    public init(question: String, answer: String?) {
        self.question = question
        self.answer = answer
    }
}

/// One change that an assessment went through.
public struct AnswerEvent: Sendable, Hashable {
    /// The version that the change made. Changes recorded together share it.
    public let version: Int
    public let at: Date
    public let change: AnswerChange

    public init(version: Int, at: Date, change: AnswerChange) {
        self.version = version
        self.at = at
        self.change = change
    }
}
