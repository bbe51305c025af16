import Database
import Deadlines
import Register
import Rulebook
import Synchronization

/// Lists and searches without reading more than what changed: the lines of organisations' dossiers, kept in memory.
///
/// Each page asks the database first whether something changed, so that what other servers did is seen at once.
final class DossierIndex: Sendable {
    fileprivate struct State {
        var shelves: [Identifier<Organisation>: DossierShelf] = [:]
        /// Who is on the way to the database for an organisation.
        var refreshing: [Identifier<Organisation>: Task<Void, any Error>] = [:]
        /// The organisations, the one that was asked for last at the end.
        var recent: [Identifier<Organisation>] = []
    }

    /// More dossiers than this are kept for the organisation that is asked for only.
    private static let most = 200_000
    /// Where more changed, all is read again.
    private static let few = 500

    private let database: any Database
    private let state = Mutex(State())

    init(_ database: any Database) { self.database = database }

    /// - Parameter departments: of which the dossiers may be seen; nil for all.
    /// - Throws: `DatabaseError`, `RegisterStoreError.unreadable`.
    func page(
        of organisation: Identifier<Organisation>, _ filter: DossierFilter, in departments: Set<Identifier<Department>>?
    ) async throws -> DossierPage {
        let tick = try await database.read { connection in try Self.tick(of: organisation, connection) }
        while true {
            let page = state.withLock { state -> DossierPage? in
                guard let shelf = state.shelves[organisation], shelf.tick >= tick else { return nil }
                state.use(organisation)
                return shelf.page(filter, in: departments)
            }
            if let page { return page }
            try await refresh(organisation, to: tick)
        }
    }

    private static func tick(of organisation: Identifier<Organisation>, _ connection: any Connection) throws -> Int {
        try connection.first("SELECT tick FROM dossier_tick WHERE organisation = $1", .text(organisation.text))?.int(0) ?? 0
    }

    /// One after the other, so that many who ask at once read the rows once.
    private func refresh(_ organisation: Identifier<Organisation>, to tick: Int) async throws {
        let task = state.withLock { state in
            let before = state.refreshing[organisation]
            let task = Task { [self] in
                _ = await before?.result
                try await read(organisation, to: tick)
            }
            state.refreshing[organisation] = task
            return task
        }
        try await task.value
    }

    private func read(_ organisation: Identifier<Organisation>, to tick: Int) async throws {
        let known = state.withLock { $0.shelves[organisation]?.tick ?? -1 }
        guard known < tick else { return }
        let (now, changed, total) = try await database.read { connection in
            let now = try Self.tick(of: organisation, connection)
            let count =
                try connection.first(
                    "SELECT count(*) FROM dossier WHERE organisation = $1 AND tick > $2", .text(organisation.text), .integer(known))?.int(0) ?? 0
            let isWhole = known < 0 || count > Self.few
            let total = try connection.first("SELECT count(*) FROM dossier WHERE organisation = $1", .text(organisation.text))?.int(0) ?? 0
            return (now, (entries: try Self.entries(of: organisation, after: isWhole ? -1 : known, connection), isWhole: isWhole), total)
        }
        state.withLock { state in
            // Only one reads at a time, so nobody but the clearing of room was here in the meantime.
            var shelf = changed.isWhole ? DossierShelf() : state.shelves.removeValue(forKey: organisation)
            shelf?.take(changed.entries, tick: now)
            // One that was deleted is no change that can be read: then the caller comes again, and all is read.
            state.shelves[organisation] = shelf?.count == total ? shelf : nil
            state.use(organisation)
            state.makeRoom(for: Self.most)
        }
    }

    private static func entries(
        of organisation: Identifier<Organisation>, after tick: Int, _ connection: any Connection
    ) throws -> [DossierShelf.Entry] {
        var entries: [DossierShelf.Entry] = []
        var places: [String: Int] = [:]
        try connection.each(
            "SELECT \(DossierLine.columns), sort_name FROM dossier WHERE organisation = $1 AND tick > $2", .text(organisation.text), .integer(tick)
        ) { row in
            let line = try DossierLine(row)
            places[line.id.text] = entries.count
            entries.append(DossierShelf.Entry(line: line, sortName: try row.text(row.values.count - 1), words: []))
        }
        if tick < 0 {
            // Words that many dossiers have are one text in memory.
            var last = ""
            try connection.each("SELECT word, dossier FROM dossier_word WHERE organisation = $1 ORDER BY word", .text(organisation.text)) { row in
                if case let word = try row.text(0), word != last { last = word }
                if let place = places[try row.text(1)] { entries[place].words.append(last) }
            }
        } else {
            for (id, place) in places {
                entries[place].words = try connection.rows("SELECT word FROM dossier_word WHERE dossier = $1", .text(id)).map { try $0.text(0) }
            }
        }
        return entries
    }
}

extension DossierIndex.State {
    fileprivate mutating func use(_ organisation: Identifier<Organisation>) {
        guard recent.last != organisation else { return }
        recent.removeAll { $0 == organisation }
        recent.append(organisation)
    }

    fileprivate mutating func makeRoom(for most: Int) {
        while recent.count > 1, shelves.values.reduce(0, { $0 + $1.count }) > most { shelves[recent.removeFirst()] = nil }
    }
}

extension DossierLine {
    fileprivate static let columns =
        """
        id, number, register, department, name, status, headline, blocking, has_permit, review_due, next_due, changed, next_change,
        gaps, grave_gaps, waits_for, task_owners, hands, gap_kinds
        """

    fileprivate init(_ row: Row) throws {
        guard let id = Identifier<Dossier>(try row.text(0)), let register = Dossier.Register(rawValue: try row.text(2)),
            let status = DossierVersion.Status(rawValue: try row.text(5)), let headline = Headline(rawValue: try row.text(6))
        else { throw RegisterStoreError.unreadable("dossier") }
        self.init(
            id: id, number: try row.int(1), register: register, department: try row.optionalText(3).flatMap { Identifier($0) },
            name: try row.text(4), status: status, headline: headline, blocking: try row.int(7), hasPermit: try row.boolean(8),
            reviewDue: try row.optionalText(9).flatMap { try? CivilDate(iso: $0) }, nextDue: try row.optionalText(10).flatMap { try? CivilDate(iso: $0) },
            nextChange: try row.optionalText(12).flatMap { try? CivilDate(iso: $0) }, gaps: try row.optionalInt(13),
            graveGaps: try row.optionalInt(14) ?? 0,
            gapKinds: try row.text(18).split(separator: " ").compactMap { EntryGaps.Kind(rawValue: String($0)) },
            waitsFor: Set(try row.text(15).split(separator: " ").compactMap { Power(rawValue: String($0)) }),
            taskOwners: Set(try row.text(16).split(separator: " ").compactMap { Identifier(String($0)) }),
            hands: Set(try row.text(17).split(separator: " ").compactMap { Identifier(String($0)) }), changed: Instant(seconds: try row.int(11)))
    }
}
