import Access
import Database
public import Deadlines
public import Register
import Text

/// A message by e-mail.
public struct Mail: Sendable, Hashable, Codable {
    public var to: String
    public var subject: String
    /// Plain text, lines ended by `\n`.
    public var text: String

    public init(to: String, subject: String, text: String) { (self.to, self.subject, self.text) = (to, subject, text) }
}

/// A message that waits for its turn.
public struct WaitingMail: Sendable, Hashable {
    public let id: String
    public let mail: Mail
    /// How often it was tried.
    public let attempts: Int
}

/// A message that was given up.
public struct UndeliveredMail: Sendable, Hashable {
    public let id: String
    public let to: String
    public let subject: String
    public let created: Instant
    /// What the mail server said last.
    public let problem: String
}

extension RegisterStore {
    /// Seconds to wait after a try that failed, by how many there were; after the last it is given up: 1 minute to a day, three days in all.
    static let mailPauses = [60, 300, 1800, 7200, 21_600, 43_200, 86_400, 86_400]

    /// Puts a message in the queue, unless there is one on this topic already.
    /// - Parameters:
    ///   - topic: what must be told once only, such as `due 7 DOSSIER TASK DAY ACCOUNT`.
    ///   - organisation: whose administrators are told when it cannot be delivered.
    /// - Returns: whether it is new.
    /// - Throws: `DatabaseError`.
    @discardableResult
    public func queue(_ mail: Mail, topic: String, organisation: Identifier<Organisation>?, at time: Instant) async throws -> Bool {
        let cupboard = cupboard
        return try await database.write { connection in
            try Self.queue(mail, topic: topic, organisation: organisation, at: time, cupboard, connection)
        }
    }

    static func queue(
        _ mail: Mail, topic: String, organisation: Identifier<Organisation>?, at time: Instant, _ cupboard: KeyCupboard, _ connection: any Connection
    ) throws -> Bool {
        let id = Identifier<Mail>(random: cupboard.random(16)).text
        let box = try cupboard.master.seal(
            Array(try Document.text(mail).utf8), for: .mail, owner: id, nonce: cupboard.random(MasterKeys.nonceLength))
        return try connection.run(
            """
            INSERT INTO mail (id, organisation, topic, box, created, attempts, next_attempt) VALUES ($1, $2, $3, $4, $5, 0, $5)
            ON CONFLICT (topic) DO NOTHING
            """, .text(id), .optional(organisation?.text), .text(topic), .text(box.text), .integer(time.seconds)) == 1
    }

    /// The messages whose turn it is, the oldest first.
    /// - Throws: `RegisterStoreError.wrongMasterKey`, `DatabaseError`.
    public func mailToSend(at time: Instant, limit: Int = 50) async throws -> [WaitingMail] {
        let cupboard = cupboard
        return try await database.read { connection in
            try connection.rows(
                "SELECT id, box, attempts FROM mail WHERE next_attempt <= $1 ORDER BY next_attempt, id LIMIT \(limit)", .integer(time.seconds)
            ).map { WaitingMail(id: try $0.text(0), mail: try Self.mail($0, cupboard), attempts: try $0.int(2)) }
        }
    }

    /// Notes that a message was sent, and erases what it said.
    /// - Throws: `DatabaseError`.
    public func sent(_ id: String, at time: Instant) async throws {
        try await database.write { connection in
            try connection.run("UPDATE mail SET sent = $1, next_attempt = NULL, box = '', problem = NULL WHERE id = $2", .integer(time.seconds), .text(id))
        }
    }

    /// Notes that a message could not be sent: it is tried again later, or given up.
    /// - Parameter isFinal: whether trying again is no use.
    /// - Throws: `DatabaseError`.
    public func failed(_ mail: WaitingMail, problem: String, isFinal: Bool, at time: Instant) async throws {
        let pause = isFinal ? nil : mail.attempts < Self.mailPauses.count ? Self.mailPauses[mail.attempts] : nil
        try await database.write { connection in
            try connection.run(
                "UPDATE mail SET attempts = $1, next_attempt = $2, problem = $3 WHERE id = $4", .integer(mail.attempts + 1),
                .optional(pause.map { time.seconds + $0 }), .text(String(problem.prefix(500))), .text(mail.id))
        }
    }

    /// The messages about an organisation that were given up, the newest first.
    /// - Throws: `RegisterStoreError.wrongMasterKey`, `DatabaseError`.
    public func undelivered(in organisation: Identifier<Organisation>, limit: Int = 50) async throws -> [UndeliveredMail] {
        let cupboard = cupboard
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT id, box, created, problem FROM mail WHERE organisation = $1 AND next_attempt IS NULL AND sent IS NULL
                ORDER BY created DESC, id LIMIT \(limit)
                """, .text(organisation.text)
            ).map { row in
                let mail = try Self.mail(row, cupboard)
                return UndeliveredMail(
                    id: try row.text(0), to: mail.to, subject: mail.subject, created: Instant(seconds: try row.int(2)),
                    problem: try row.optionalText(3) ?? "")
            }
        }
    }

    /// Tries a message again that was given up.
    /// - Throws: `RegisterStoreError.notFound`, `DatabaseError`.
    public func sendAgain(_ id: String, in organisation: Identifier<Organisation>, at time: Instant) async throws {
        try await database.write { connection in
            let changed = try connection.run(
                """
                UPDATE mail SET attempts = 0, next_attempt = $1, problem = NULL
                WHERE id = $2 AND organisation = $3 AND next_attempt IS NULL AND sent IS NULL
                """, .integer(time.seconds), .text(id), .text(organisation.text))
            guard changed == 1 else { throw RegisterStoreError.notFound }
        }
    }

    /// Takes a message off the list of those that were given up, and erases what it said.
    /// - Throws: `RegisterStoreError.notFound`, `DatabaseError`.
    public func dismiss(_ id: String, in organisation: Identifier<Organisation>, at time: Instant) async throws {
        try await database.write { connection in
            let changed = try connection.run(
                "UPDATE mail SET sent = $1, box = '' WHERE id = $2 AND organisation = $3 AND next_attempt IS NULL AND sent IS NULL",
                .integer(time.seconds), .text(id), .text(organisation.text))
            guard changed == 1 else { throw RegisterStoreError.notFound }
        }
    }

    /// Forgets messages of long ago: after 400 days no topic comes back.
    /// - Throws: `DatabaseError`.
    public func forgetMail(at time: Instant) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM mail WHERE next_attempt IS NULL AND created < $1", .integer(time.seconds - 400 * 86_400))
        }
    }

    private static func mail(_ row: Row, _ cupboard: KeyCupboard) throws -> Mail {
        let id = try row.text(0)
        return try Document.read(Mail.self, String(decoding: try cupboard.open(try row.text(1), .mail, id), as: UTF8.self), "mail \(id)")
    }
}
