import Database
public import Deadlines
public import Register
import Rulebook

/// What a round over all dossiers found.
public struct Reassessment: Sendable, Hashable {
    /// Dossiers that were looked at.
    public var looked = 0
    /// Of which the verdict or the number of open tasks is another than before.
    public var changed = 0
    /// Permits that no longer held.
    public var revoked = 0
}

extension RegisterStore {
    /// Looks at every dossier again that was not looked at today under these rules, and revokes the permits that no longer hold.
    ///
    /// May be stopped and called again at any time: what was done stays done. Several servers may call it; see `lease`.
    /// - Parameter progress: told after each batch.
    /// - Throws: `DatabaseError`, `CancellationError`.
    @discardableResult
    public func reassess(_ now: Circumstances, batch: Int = 200, _ progress: @Sendable (Reassessment) -> Void = { _ in }) async throws -> Reassessment {
        var total = Reassessment()
        while true {
            try Task.checkCancellation()
            let due = try await due(now, limit: batch)
            guard !due.isEmpty else { return total }
            // The rules are worked out on every core; only what differs is written one by one.
            let outcomes = await withTaskGroup(of: Outcome.self) { group in
                for dossier in due { group.addTask { Outcome(dossier, now) } }
                return await group.reduce(into: [Outcome]()) { $0.append($1) }
            }
            for outcome in outcomes where outcome.revokes {
                total.revoked += try await revoke(outcome.dossier.id, now)
            }
            let quiet = outcomes.filter { !$0.revokes }
            try await write(quiet.filter(\.differs), now)
            try await mark(quiet.filter { !$0.differs }.map(\.dossier), now)
            total.looked += outcomes.count
            total.changed += outcomes.count(where: \.differs)
            progress(total)
        }
    }

    /// Takes work on for a while, so that of many servers one does it.
    /// - Parameters:
    ///   - holder: who takes it; taking it again makes it longer.
    ///   - seconds: after which others may take it.
    /// - Returns: whether it is this holder's now.
    /// - Throws: `DatabaseError`.
    public func lease(_ name: String, holder: String, for seconds: Int, at time: Instant) async throws -> Bool {
        try await database.write { connection in
            let changed = try connection.run(
                """
                INSERT INTO lease (name, holder, until) VALUES ($1, $2, $3)
                ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE lease.holder = excluded.holder OR lease.until <= $4
                """, .text(name), .text(holder), .integer(time.seconds + seconds), .integer(time.seconds))
            return changed == 1
        }
    }

    // MARK: One batch

    private struct Due: Sendable {
        var dossier: Dossier
        var headline: String
        var blocking: Int
        var nextChange: String?
        /// What lists show beside these, as texts.
        var rest: [String?]
    }

    private struct Outcome: Sendable {
        let dossier: Dossier
        let standing: Standing
        /// Whether lists show something else now.
        let differs: Bool
        /// Whether a permit does not hold any more, as far as can be seen without the datasets.
        let revokes: Bool

        init(_ due: Due, _ now: Circumstances) {
            dossier = due.dossier
            standing = Standing(due.dossier, now)
            differs =
                standing.headline.rawValue != due.headline || standing.blocking != due.blocking
                || standing.nextChange?.description != due.nextChange || standing.rest != due.rest
            var trial = due.dossier
            revokes = !trial.reassess(now).isEmpty || !due.dossier.content.datasets.isEmpty && due.dossier.permits.contains(where: \.isActive)
        }
    }

    private func due(_ now: Circumstances, limit: Int) async throws -> [Due] {
        let mark = Standing.mark(now)
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT id, document, headline, blocking, next_change, has_permit, gaps, grave_gaps, waits_for, task_owners, hands, gap_kinds FROM dossier
                WHERE assessed <> $1 ORDER BY assessed, id LIMIT \(limit)
                """, .text(mark)
            ).map { row in
                Due(
                    dossier: try Document.read(Dossier.self, try row.text(1), "dossier \(try row.text(0))"), headline: try row.text(2),
                    blocking: try row.int(3), nextChange: try row.optionalText(4),
                    rest: try (5...7).map { try row.optionalInt($0).map { String($0) } } + (8...11).map { try row.text($0) })
            }
        }
    }

    private func revoke(_ id: Identifier<Dossier>, _ now: Circumstances) async throws -> Int {
        let cupboard = cupboard
        return try await database.write { connection in try Self.lookAgain(at: id, connection, cupboard, now) }
    }

    /// - Returns: how many permits were revoked.
    static func lookAgain(at id: Identifier<Dossier>, _ connection: any Connection, _ cupboard: KeyCupboard, _ now: Circumstances) throws -> Int {
        try connection.lock("dossier-\(id)")
        let rows = DossierRows(connection: connection)
        guard var dossier = try rows.load(id) else { return 0 }
        let before = dossier.revision
        let tainted = try DatasetRows(connection: connection, organisation: dossier.organisation).tainted(usedBy: dossier)
        let deeds = dossier.reassess(tainted: tainted, now)
        try rows.save(dossier, over: before, Standing(dossier, now), at: now.time)
        try LedgerRows(connection: connection, cupboard: cupboard, organisation: dossier.organisation)
            .append(deeds, dossier: id, by: nil, at: now.time, address: now.address)
        return deeds.count
    }

    /// What changed in a list since; a dossier that somebody changed in the meantime is left to them.
    private func write(_ outcomes: [Outcome], _ now: Circumstances) async throws {
        guard !outcomes.isEmpty else { return }
        try await database.write { connection in
            let rows = DossierRows(connection: connection)
            for outcome in outcomes.sorted(by: { $0.dossier.organisation < $1.dossier.organisation }) {
                try connection.run(
                    """
                    UPDATE dossier SET headline = $1, blocking = $2, next_due = $3, assessed = $4, tick = $5, next_change = $6, gaps = $7, grave_gaps = $8,
                      waits_for = $9, task_owners = $10, hands = $11, has_permit = $12, gap_kinds = $13
                    WHERE id = $14 AND revision = $15
                    """,
                    .text(outcome.standing.headline.rawValue), .integer(outcome.standing.blocking), .optional(outcome.standing.nextDue?.description),
                    .text(outcome.standing.assessed), .integer(try rows.nextTick(in: outcome.dossier.organisation)),
                    .optional(outcome.standing.nextChange?.description), .integer(outcome.standing.gaps), .integer(outcome.standing.graveGaps),
                    .text(outcome.standing.waitsFor), .text(outcome.standing.taskOwners), .text(outcome.standing.hands),
                    .integer(outcome.standing.hasPermit ? 1 : 0), .text(outcome.standing.gapKinds), .text(outcome.dossier.id.text),
                    .integer(outcome.dossier.revision))
            }
        }
    }

    private func mark(_ dossiers: [Dossier], _ now: Circumstances) async throws {
        guard !dossiers.isEmpty else { return }
        let mark = Standing.mark(now)
        try await database.write { connection in
            for dossier in dossiers {
                try connection.run(
                    "UPDATE dossier SET assessed = $1 WHERE id = $2 AND revision = $3", .text(mark), .text(dossier.id.text), .integer(dossier.revision))
            }
        }
    }
}

extension Standing {
    /// As the columns beside the verdict hold it.
    fileprivate var rest: [String?] { [hasPermit ? "1" : "0", String(gaps), String(graveGaps), waitsFor, taskOwners, hands, gapKinds] }
}
