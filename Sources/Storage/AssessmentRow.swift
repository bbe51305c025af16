import Database
import Foundation
import Text

/// A row of the `assessment` table.
struct AssessmentRow {
    let id: Int64
    let version: Int
    private let language: Language
    private let created: Date
    private let changed: Date

    static func find(_ token: AssessmentToken, in connection: any Connection) throws(DatabaseError) -> AssessmentRow? {
        let row = try connection.first(
            "SELECT id, version, language, created_ms, changed_ms FROM assessment WHERE token_sha256 = $1", .bytes(token.digest))
        guard let row else { return nil }
        return AssessmentRow(
            id: try row.integer(0), version: try row.int(1), language: Language(rawValue: try row.text(2)) ?? .nl,
            created: date(try row.integer(3)), changed: date(try row.integer(4)))
    }

    func events(from connection: any Connection) throws(DatabaseError) -> [AnswerEvent] {
        let rows = try connection.rows(
            "SELECT version, at_ms, question, answer FROM answer_event WHERE assessment_id = $1 ORDER BY version, id", .integer(id))
        return try rows.map { row throws(DatabaseError) in
            AnswerEvent(
                version: try row.int(0), at: date(try row.integer(1)),
                change: AnswerChange(question: try row.text(2), answer: try row.optionalText(3)))
        }
    }

    func withAnswers(from connection: any Connection) throws(DatabaseError) -> StoredAssessment {
        var answers: [String: String] = [:]
        for event in try events(from: connection) { answers[event.change.question] = event.change.answer }
        return StoredAssessment(answers: answers, version: version, language: language, created: created, changed: changed)
    }
}

private func date(_ milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
}
