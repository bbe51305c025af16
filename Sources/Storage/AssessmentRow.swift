import Foundation
internal import GRDB
import Text

/// A row of the `assessment` table.
struct AssessmentRow {
    let id: Int64
    let version: Int
    private let language: Language
    private let created: Date
    private let changed: Date

    static func find(_ token: AssessmentToken, in db: Database) throws -> AssessmentRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, version, language, created_ms, changed_ms FROM assessment WHERE token_sha256 = ?")
        return try Row.fetchOne(statement, arguments: [Data(token.digest)]).map { row in
            AssessmentRow(
                id: row[0], version: row[1], language: Language(rawValue: row[2]) ?? .nl, created: date(row[3]),
                changed: date(row[4]))
        }
    }

    func events(from db: Database) throws -> [AnswerEvent] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT version, at_ms, question, answer FROM answer_event
                WHERE assessment_id = ? ORDER BY version, id
                """)
        return try Row.fetchAll(statement, arguments: [id]).map { row in
            AnswerEvent(
                version: row[0], at: date(row[1]), change: AnswerChange(question: row[2], answer: row[3]))
        }
    }

    func withAnswers(from db: Database) throws -> StoredAssessment {
        var answers: [String: String] = [:]
        for event in try events(from: db) { answers[event.change.question] = event.change.answer }
        return StoredAssessment(
            answers: answers, version: version, language: language, created: created, changed: changed)
    }
}

private func date(_ milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
}
