import Database
public import Deadlines
public import Register
public import Rulebook

/// One line of the list of dossiers.
public struct DossierLine: Sendable, Hashable {
    public let id: Identifier<Dossier>
    public let number: Int
    public let register: Dossier.Register
    public let department: Identifier<Department>?
    public let name: String
    public let status: DossierVersion.Status
    /// As it was when the dossier last changed or was last looked at again.
    public let headline: Headline
    /// Open tasks that keep a permit away.
    public let blocking: Int
    public let hasPermit: Bool
    public let reviewDue: CivilDate?
    public let nextDue: CivilDate?
    public let changed: Instant
}

/// Which dossiers a list shows.
public struct DossierFilter: Sendable, Hashable {
    /// Words that must all occur, each at least with its first letters.
    public var words: String
    public var status: DossierVersion.Status?
    public var register: Dossier.Register?
    /// Only those with something open that blocks, or a verdict that is not a plain yes.
    public var needsAttention: Bool
    /// After this name and id; for the next page.
    public var after: String?
    public var limit: Int

    public init(
        words: String = "", status: DossierVersion.Status? = nil, register: Dossier.Register? = nil, needsAttention: Bool = false,
        after: String? = nil, limit: Int = 50
    ) {
        (self.words, self.status, self.register) = (words, status, register)
        (self.needsAttention, self.after, self.limit) = (needsAttention, after, limit)
    }
}

/// A part of the list of dossiers.
public struct DossierPage: Sendable, Hashable {
    public var lines: [DossierLine]
    /// Of the whole list; nil where so many fit the words that counting them would take longer than showing the first.
    public var total: Int?
    /// The mark after which the next page starts; nil on the last.
    public var next: String?
}

extension RegisterStore {
    /// The dossiers that this person may see, by name.
    /// - Throws: `RegisterStoreError.notFound` for a stranger to the organisation; `DatabaseError`.
    public func list(in organisation: Identifier<Organisation>, _ filter: DossierFilter, for actor: Actor) async throws -> DossierPage {
        try await list(in: organisation, filter, for: actor, rare: 4_000)
    }

    /// - Parameter rare: a word that starts at most so many words of the register leads the search.
    func list(in organisation: Identifier<Organisation>, _ filter: DossierFilter, for actor: Actor, rare: Int) async throws -> DossierPage {
        guard !actor.roles(anywhereIn: organisation).isDisjoint(with: Role.allCases.filter { $0.powers.contains(.read) }) else {
            throw RegisterStoreError.notFound
        }
        let departments = actor.departments(in: organisation, with: .read)
        return try await database.read { connection in
            var query = Query(organisation)
            query.add(filter, departments)
            try query.add(words: SearchWords.split(filter.words), rare: rare, connection)
            var total: Int?
            if query.isByName, filter.words.isEmpty {
                total = try connection.first("SELECT count(*) FROM dossier d WHERE \(query.condition)", query.arguments)?.int(0) ?? 0
            }
            let rows = try connection.rows(query.sql(after: filter.after, limit: filter.limit + 1), query.arguments)
            if !query.isByName { total = try rows.first?.int(13) }
            let lines = try rows.prefix(filter.limit).map(DossierLine.init)
            let next = rows.count > filter.limit ? try rows[filter.limit - 1].text(12) + "\n" + rows[filter.limit - 1].text(0) : nil
            if filter.after == nil, next == nil { total = lines.count }
            return DossierPage(lines: lines, total: total, next: next)
        }
    }
}

extension Actor {
    fileprivate func roles(anywhereIn organisation: Identifier<Organisation>) -> Set<Role> {
        Set(memberships(in: organisation).map(\.role))
    }
}

/// A condition with its arguments, built piece by piece; every value is an argument.
private struct Query {
    private(set) var condition = "d.organisation = $1"
    private(set) var arguments: [SQLValue]
    /// The few dossiers that a rare word leads to; nil to try them all by name until the page is full.
    private var found: String?

    var isByName: Bool { found == nil }

    init(_ organisation: Identifier<Organisation>) { arguments = [.text(organisation.text)] }

    mutating func add(_ filter: DossierFilter, _ departments: Set<Identifier<Department>>?) {
        if let departments {
            let list = departments.sorted().map { place(.text($0.text)) }.joined(separator: ", ")
            condition += list.isEmpty ? " AND 1 = 0" : " AND d.department IN (\(list))"
        }
        if let status = filter.status { condition += " AND d.status = \(place(.text(status.rawValue)))" }
        if let register = filter.register { condition += " AND d.register = \(place(.text(register.rawValue)))" }
        if filter.needsAttention { condition += " AND (d.blocking > 0 OR d.headline NOT IN ('permitted', 'not-covered'))" }
    }

    /// The rarest word leads.
    mutating func add(words: [String], rare: Int, _ connection: any Connection) throws {
        let words = try words.prefix(8).map { (word: $0, count: try occurrences(of: $0, upTo: rare + 1, connection)) }.sorted { $0.count < $1.count }
        for (index, (word, count)) in words.enumerated() {
            // Words that start with these letters stand together in the index.
            let start = "word >= \(place(.text(word))) AND word < \(place(.text(word + "\u{10FFFF}")))"
            if index == 0, count <= rare {
                found = "SELECT DISTINCT f.dossier AS id FROM dossier_word f WHERE f.organisation = $1 AND \(start)"
            } else {
                let other = "SELECT 1 FROM dossier_word w WHERE \(start) AND w.dossier ="
                if found != nil { found! += " AND EXISTS (\(other) f.dossier)" } else { condition += " AND EXISTS (\(other) d.id)" }
            }
        }
    }

    private func occurrences(of word: String, upTo limit: Int, _ connection: any Connection) throws -> Int {
        try connection.first(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM dossier_word w WHERE w.organisation = $1 AND w.word >= $2 AND w.word < $3 LIMIT \(limit)) counted
            """, arguments[0], .text(word), .text(word + "\u{10FFFF}"))?.int(0) ?? 0
    }

    private static let columns = """
        d.id, d.number, d.register, d.department, d.name, d.status, d.headline, d.blocking, d.has_permit, d.review_due, d.next_due, d.changed, d.sort_name
        """

    /// - Parameter mark: the name and id of the last line of the page before.
    mutating func sql(after mark: String?, limit: Int) -> String {
        var rest = ""
        if let mark, let cut = mark.firstIndex(of: "\n") {
            let (name, id) = (place(.text(String(mark[..<cut]))), place(.text(String(mark[mark.index(after: cut)...]))))
            rest = "(d.sort_name > \(name) OR (d.sort_name = \(name) AND d.id > \(id)))"
        }
        let page = "ORDER BY d.sort_name, d.id LIMIT \(limit)"
        guard let found else {
            return "SELECT \(Self.columns) FROM dossier d WHERE \(condition)\(rest.isEmpty ? "" : " AND " + rest) \(page)"
        }
        // The order of a cross join is kept by SQLite, whatever it believes to know of the tables.
        let all = """
            SELECT \(Self.columns), count(*) OVER () AS total FROM (\(found)) found CROSS JOIN dossier d WHERE d.id = found.id AND \(condition)
            """
        return "SELECT d.* FROM (\(all)) d\(rest.isEmpty ? "" : " WHERE " + rest) \(page)"
    }

    private mutating func place(_ value: SQLValue) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }
}

extension DossierLine {
    fileprivate init(_ row: Row) throws {
        guard let id = Identifier<Dossier>(try row.text(0)), let register = Dossier.Register(rawValue: try row.text(2)),
            let status = DossierVersion.Status(rawValue: try row.text(5)), let headline = Headline(rawValue: try row.text(6))
        else { throw RegisterStoreError.unreadable("dossier") }
        self.init(
            id: id, number: try row.int(1), register: register, department: try row.optionalText(3).flatMap { Identifier($0) },
            name: try row.text(4), status: status, headline: headline, blocking: try row.int(7), hasPermit: try row.boolean(8),
            reviewDue: try row.optionalText(9).flatMap { try? CivilDate(iso: $0) }, nextDue: try row.optionalText(10).flatMap { try? CivilDate(iso: $0) },
            changed: Instant(seconds: try row.int(11)))
    }
}
