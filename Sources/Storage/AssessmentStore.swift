public import Foundation
public import Text

/// Keeps assessments, so that a person can come back to theirs through an unguessable link.
///
/// What a method has returned for is kept: neither `kill -9` nor a power cut takes it back. A method that throws has
/// changed nothing. Times are kept to the millisecond.
public protocol AssessmentStore: Sendable {
    /// Keeps a new assessment, at version 1.
    /// - Parameter answers: JSON by question.
    /// - Throws: `StoreError.exists` when the token is taken, `notJSON`, `tooLarge`, `unavailable`.
    func create(
        _ token: AssessmentToken, language: Language, answers: [String: String], at date: Date
    ) async throws(StoreError) -> StoredAssessment

    /// The assessment behind the token, or nil when there is none (any more).
    /// - Throws: `StoreError.unavailable`.
    func load(_ token: AssessmentToken) async throws(StoreError) -> StoredAssessment?

    /// Records changes together, as one new version. Each stays in the history for good.
    ///
    /// Two people (or two windows) cannot undo one another's work unseen: the change only counts on the version that it
    /// was made on. A call without changes records nothing and returns the assessment as it is.
    /// - Parameter version: the version that the changes were made on.
    /// - Returns: the assessment after the changes.
    /// - Throws: `StoreError.unknown`, `stale`, `notJSON`, `tooLarge`, `unavailable`.
    func record(
        _ changes: [AnswerChange], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment

    /// Gives an assessment exactly these answers, as one new version: what differs is recorded as changes.
    /// - Throws: as `record`.
    func replace(
        _ answers: [String: String], in token: AssessmentToken, on version: Int, at date: Date
    ) async throws(StoreError) -> StoredAssessment

    /// Keeps the language that the person reads in. Makes no new version.
    /// - Throws: `StoreError.unknown`, `unavailable`.
    func setLanguage(_ language: Language, of token: AssessmentToken) async throws(StoreError)

    /// Every change to the answers, from the first on. The answers at some version are the last ones in the history up
    /// to and with that version.
    /// - Throws: `StoreError.unknown`, `unavailable`.
    func history(_ token: AssessmentToken) async throws(StoreError) -> [AnswerEvent]

    /// Deletes the assessment with its history, and overwrites the bytes in the database.
    /// - Returns: whether there was one.
    /// - Throws: `StoreError.unavailable`.
    func delete(_ token: AssessmentToken) async throws(StoreError) -> Bool

    /// Deletes every assessment that was last changed before `date`.
    /// - Returns: how many.
    /// - Throws: `StoreError.unavailable`.
    func purge(unchangedSince date: Date) async throws(StoreError) -> Int

    /// How many assessments are kept.
    /// - Throws: `StoreError.unavailable`.
    func count() async throws(StoreError) -> Int
}

/// How much one assessment may hold. Also keeps a visitor from filling the disk through one link.
public struct StoreLimits: Sendable, Hashable {
    /// Bytes of one question or answer.
    public var answer: Int
    /// Changes in the history of one assessment.
    public var events: Int

    public init(answer: Int = 16_384, events: Int = 5_000) {
        self.answer = answer
        self.events = events
    }
}
