import Database
import Deadlines
import Foundation
import Register
import Rulebook
import Text

/// Dossiers in the database: the document, and beside it what lists and searches need.
struct DossierRows {
    let connection: any Connection

    func load(_ id: Identifier<Dossier>) throws -> Dossier? {
        let query = Self.query(id)
        return try Self.dossier(id, try connection.rows(query.sql, query.arguments))
    }

    static func query(_ id: Identifier<Dossier>) -> Query { Query("SELECT document FROM dossier WHERE id = $1", .text(id.text)) }

    static func dossier(_ id: Identifier<Dossier>, _ answer: [Row]) throws -> Dossier? {
        try answer.first.map { try Document.read(Dossier.self, try $0.text(0), "dossier \(id)") }
    }

    func nextNumber(in organisation: Identifier<Organisation>) throws -> Int {
        try connection.lock("number-\(organisation)")
        return try connection.first("SELECT max(number) FROM dossier WHERE organisation = $1", .text(organisation.text))?.optionalInt(0).map { $0 + 1 }
            ?? 1
    }

    /// The count of a change of a dossier, by which `DossierIndex` sees it. Other writers of this organisation wait from here on, so that a
    /// later count is never seen before an earlier one.
    func nextTick(in organisation: Identifier<Organisation>) throws -> Int {
        try connection.first(
            """
            INSERT INTO dossier_tick (organisation, tick) VALUES ($1, 1) ON CONFLICT (organisation) DO UPDATE SET tick = dossier_tick.tick + 1
            RETURNING tick
            """, .text(organisation.text))?.int(0) ?? 0
    }

    /// Keeps a dossier.
    /// - Parameter before: the revision that was changed; nil for a new dossier.
    /// - Throws: `Refusal.stale` when somebody else changed it in the meantime.
    func save(_ dossier: Dossier, over before: Int?, _ standing: Standing, at time: Instant) throws {
        let tick = try nextTick(in: dossier.organisation)
        let values: [SQLValue] = [
            .optional(dossier.department?.text), .text(dossier.content.name), .text(SearchWords.folded(dossier.content.name)),
            .text(dossier.current.status.rawValue), .text(standing.headline.rawValue), .integer(standing.blocking),
            .integer(standing.hasPermit ? 1 : 0),
            .optional(dossier.reviewDue?.description), .optional(standing.nextDue?.description), .integer(time.seconds),
            .text(standing.assessed), .integer(dossier.revision), .text(try Document.text(dossier)),
            .integer(dossier.signed?.content?.fields["publish"]?.flag == true ? 1 : 0), .integer(tick),
            .optional(standing.nextChange?.description), .integer(standing.gaps), .integer(standing.graveGaps), .text(standing.waitsFor),
            .text(standing.taskOwners), .text(standing.hands), .text(standing.gapKinds), .text(dossier.id.text),
        ]
        if let before {
            let changed = try connection.run(
                """
                UPDATE dossier SET department = $1, name = $2, sort_name = $3, status = $4, headline = $5, blocking = $6, has_permit = $7,
                  review_due = $8, next_due = $9, changed = $10, assessed = $11, revision = $12, document = $13,
                  is_public = $14, tick = $15, next_change = $16, gaps = $17, grave_gaps = $18, waits_for = $19, task_owners = $20,
                  hands = $21, gap_kinds = $22
                WHERE id = $23 AND revision = $24
                """, values + [.integer(before)])
            guard changed == 1 else { throw Refusal.stale }
        } else {
            try connection.run(
                """
                INSERT INTO dossier (department, name, sort_name, status, headline, blocking, has_permit, review_due, next_due, changed, assessed,
                  revision, document, is_public, tick, next_change, gaps, grave_gaps, waits_for, task_owners, hands, gap_kinds, id, organisation, number,
                  register)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
                """, values + [.text(dossier.organisation.text), .integer(dossier.number), .text(dossier.register.rawValue)])
        }
        try saveParts(dossier)
    }

    private func saveParts(_ dossier: Dossier) throws {
        for version in dossier.versions {
            try connection.run(
                "INSERT INTO version (id, dossier) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", .text(version.id.text), .text(dossier.id.text))
        }
        for permit in dossier.permits {
            let revoked = permit.revoked
            try connection.run(
                """
                INSERT INTO permit (id, organisation, dossier, valid_until, revoked, why) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (id) DO UPDATE SET revoked = excluded.revoked, why = excluded.why
                """, .text(permit.id.text), .text(dossier.organisation.text), .text(dossier.id.text), .integer(permit.validUntil),
                .optional(revoked?.seconds), .optional(revoked?.reason.rawValue))
        }
        try connection.run("DELETE FROM task WHERE dossier = $1", .text(dossier.id.text))
        for (key, record) in dossier.tasks where record.owner != nil || record.due != nil {
            try connection.run(
                "INSERT INTO task (dossier, key, organisation, owner, due) VALUES ($1, $2, $3, $4, $5)", .text(dossier.id.text), .text(key),
                .text(dossier.organisation.text), .optional(record.owner?.text), .optional(record.due?.description))
        }
        try connection.run("DELETE FROM dossier_dataset WHERE dossier = $1", .text(dossier.id.text))
        for dataset in Set(dossier.content.datasets) {
            try connection.run("INSERT INTO dossier_dataset (dossier, dataset) VALUES ($1, $2)", .text(dossier.id.text), .text(dataset.text))
        }
        let words = SearchWords.of(dossier)
        let before = Set(try connection.rows("SELECT word FROM dossier_word WHERE dossier = $1", .text(dossier.id.text)).map { try $0.text(0) })
        for word in before.subtracting(words) {
            try connection.run("DELETE FROM dossier_word WHERE dossier = $1 AND word = $2", .text(dossier.id.text), .text(word))
        }
        for word in words.subtracting(before) {
            try connection.run(
                "INSERT INTO dossier_word (organisation, word, dossier) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                .text(dossier.organisation.text), .text(word), .text(dossier.id.text))
        }
    }
}

/// The words by which a dossier is found.
enum SearchWords {
    static let longest = 40

    static func of(_ dossier: Dossier) -> Set<String> {
        var words = Set(split(dossier.content.name))
        words.insert(String(dossier.number))
        for purpose in dossier.content.purposes { words.formUnion(split(purpose.name + " " + purpose.description)) }
        for value in dossier.content.fields.values { words.formUnion(split(text(value))) }
        return words
    }

    /// The words of a text, without capitals and accents.
    static func split(_ text: String) -> [String] {
        folded(text).split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(longest)) }
    }

    static func folded(_ text: String) -> String { text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }

    private static func text(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .list(let list): list.joined(separator: " ")
        case .rows(let rows): rows.flatMap(\.values.values).map(text).joined(separator: " ")
        case .flag, .date: ""
        }
    }
}
