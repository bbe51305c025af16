import Database
public import Deadlines
public import Register
import Rulebook
import Text

extension RegisterStore {
    /// What an act gives back besides its deeds.
    public typealias Act<Value: Sendable> = @Sendable (inout Dossier, Circumstances) throws -> (Value, [Deed])

    /// Opens a dossier.
    /// - Returns: the dossier as it was kept.
    /// - Throws: `Refusal`, `DatabaseError`.
    public func open(
        in organisation: Identifier<Organisation>, department: Identifier<Department>? = nil, register: Dossier.Register,
        content: DossierContent, by actor: Actor, _ now: Circumstances
    ) async throws -> Dossier {
        let cupboard = cupboard
        return try await database.write { connection in
            let rows = DossierRows(connection: connection)
            let (dossier, deeds) = try Dossier.open(
                id: Identifier(random: now.random(16)), organisation: organisation, department: department,
                number: try rows.nextNumber(in: organisation), register: register, content: content, by: actor, now)
            try rows.save(dossier, over: nil, Standing(dossier, now), at: now.time)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation)
                .append(deeds, dossier: dossier.id, by: actor.account, at: now.time, address: now.address)
            return dossier
        }
    }

    /// The dossier, as far as this person may see it.
    /// - Throws: `RegisterStoreError.notFound` also for whoever may not read it: that there is one is not told.
    public func dossier(_ id: Identifier<Dossier>, for actor: Actor) async throws -> Dossier {
        try await database.read { connection in try Self.visible(id, to: actor, connection) }
    }

    /// The dossier for somebody who reads it. That a sensitive one was read goes into the ledger, once a day for each person.
    /// - Throws: as `dossier(_:for:)`.
    public func read(_ id: Identifier<Dossier>, by actor: Actor, _ now: Circumstances) async throws -> Dossier {
        try await read(id, by: actor, now, beside: []).dossier
    }

    /// The dossier for somebody who reads it, with the people of its organisation, in one trip to the database.
    /// - Throws: as `read(_:by:_:)`.
    public func readWithPeople(
        _ id: Identifier<Dossier>, by actor: Actor, _ now: Circumstances
    ) async throws -> (dossier: Dossier, people: OrganisationPeople) {
        let queries = Self.peopleQueries("(SELECT organisation FROM dossier WHERE id = $1)", .text(id.text))
        let (dossier, answers) = try await read(id, by: actor, now, beside: queries)
        guard let people = try people(answers) else { throw RegisterStoreError.notFound }
        return (dossier, people)
    }

    private func read(
        _ id: Identifier<Dossier>, by actor: Actor, _ now: Circumstances, beside queries: [Query]
    ) async throws -> (dossier: Dossier, beside: ArraySlice<[Row]>) {
        let day = now.today.description
        let known = Query(
            "SELECT 1 FROM dossier_reading WHERE dossier = $1 AND account = $2 AND day = $3", .text(id.text), .text(actor.account.text), .text(day))
        let answers = try await database.answers(to: [DossierRows.query(id), known] + queries)
        let dossier = try Self.visible(try DossierRows.dossier(id, answers[0]), to: actor)
        let beside = answers.dropFirst(2)
        guard dossier.isSensitive, answers[1].isEmpty else { return (dossier, beside) }
        let cupboard = cupboard
        try await database.write { connection in
            let added = try connection.run(
                "INSERT INTO dossier_reading (dossier, account, day) VALUES ($1, $2, $3) ON CONFLICT (dossier, account, day) DO NOTHING",
                .text(id.text), .text(actor.account.text), .text(day))
            guard added == 1 else { return }
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: dossier.organisation).append(
                [Deed("dossier.read", subject: dossier.current.path)], dossier: id, by: actor.account, at: now.time, address: now.address)
        }
        return (dossier, beside)
    }

    /// The dossier of a version, by the version's address.
    /// - Throws: `RegisterStoreError.notFound`.
    public func dossier(ofVersion id: Identifier<DossierVersion>, for actor: Actor) async throws -> Dossier {
        try await database.read { connection in
            guard let row = try connection.first("SELECT dossier FROM version WHERE id = $1", .text(id.text)),
                let dossier = Identifier<Dossier>(try row.text(0))
            else { throw RegisterStoreError.notFound }
            return try Self.visible(dossier, to: actor, connection)
        }
    }

    /// Does something to a dossier: loads it, acts, looks whether its permits still hold, and keeps it with what goes into the ledger.
    /// - Parameters:
    ///   - revision: the revision that the person saw; nil to act on whatever is there.
    ///   - act: may be done again when others were writing, so it must not touch the outside.
    /// - Returns: what the act gives, and the dossier as it was kept.
    /// - Throws: `Refusal`, `RegisterStoreError.notFound`, `DatabaseError`.
    public func act<Value: Sendable>(
        on id: Identifier<Dossier>, revision: Int? = nil, by actor: Actor, _ now: Circumstances, _ act: @escaping Act<Value>
    ) async throws -> (value: Value, dossier: Dossier) {
        try await change(id, revision, actor, now) { dossier, now, _ in try act(&dossier, now) }
    }

    /// Does something to a dossier that gives nothing but its deeds.
    /// - Throws: as `act(on:revision:by:_:_:)` with a value.
    @discardableResult
    public func act(
        on id: Identifier<Dossier>, revision: Int? = nil, by actor: Actor, _ now: Circumstances,
        _ act: @escaping @Sendable (inout Dossier, Circumstances) throws -> [Deed]
    ) async throws -> Dossier {
        try await self.act(on: id, revision: revision, by: actor, now) { dossier, now in ((), try act(&dossier, now)) }.dossier
    }

    /// Gives a permit, signed with the key of today.
    /// - Throws: `Refusal`, `RegisterStoreError.notFound`, `DatabaseError`.
    public func issuePermit(
        on id: Identifier<Dossier>, revision: Int? = nil, for purposes: Set<Identifier<Purpose>>? = nil, safeguards: [Safeguard] = [],
        until: CivilDate? = nil, by actor: Actor, _ now: Circumstances
    ) async throws -> (permit: Permit, dossier: Dossier) {
        let (permit, dossier) = try await change(id, revision, actor, now) { dossier, now, gate in
            guard let key = gate.key else { throw RegisterStoreError.notFound }
            return try dossier.issuePermit(
                for: purposes, safeguards: safeguards, until: until, tainted: gate.tainted, key: key, by: actor, now)
        }
        return (permit, dossier)
    }

    /// What the gate of a dossier needs from beside it.
    struct GateInput {
        /// In the transaction of the change.
        var connection: any Connection
        var tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)]
        var key: SigningKey?
    }

    /// The one way in which a dossier changes: locked, as the person saw it, looked at again, and kept with its entries in the ledger.
    func change<Value: Sendable>(
        _ id: Identifier<Dossier>, _ revision: Int?, _ actor: Actor, _ now: Circumstances,
        _ act: @escaping @Sendable (inout Dossier, Circumstances, GateInput) throws -> (Value, [Deed])
    ) async throws -> (value: Value, dossier: Dossier) {
        let cupboard = cupboard
        return try await database.write { connection in
            // Whoever comes second acts on what the first one left.
            try connection.lock("dossier-\(id)")
            var dossier = try Self.visible(id, to: actor, connection)
            let before = dossier.revision
            if let revision, revision != before { throw Refusal.stale }
            let datasets = DatasetRows(connection: connection, organisation: dossier.organisation)
            let input = GateInput(connection: connection, tainted: try datasets.tainted(usedBy: dossier), key: try cupboard.current(connection))
            let (value, deeds) = try act(&dossier, now, input)
            guard dossier.revision != before else { return (value, dossier) }
            let revocations = dossier.reassess(tainted: try datasets.tainted(usedBy: dossier), now)
            try DossierRows(connection: connection).save(dossier, over: before, Standing(dossier, now), at: now.time)
            let ledger = LedgerRows(connection: connection, cupboard: cupboard, organisation: dossier.organisation)
            try ledger.append(deeds, dossier: dossier.id, by: actor.account, at: now.time, address: now.address)
            try ledger.append(revocations, dossier: dossier.id, by: nil, at: now.time, address: now.address)
            let held = try datasets.held(under: id)
            if !held.isEmpty {
                try Self.lookAgain(atUsersOf: held, in: dossier.organisation, except: id, connection, cupboard, now)
            }
            return (value, dossier)
        }
    }

    static func visible(_ id: Identifier<Dossier>, to actor: Actor, _ connection: any Connection) throws -> Dossier {
        try visible(try DossierRows(connection: connection).load(id), to: actor)
    }

    private static func visible(_ dossier: Dossier?, to actor: Actor) throws -> Dossier {
        guard let dossier, dossier.powers(of: actor).contains(.read) else { throw RegisterStoreError.notFound }
        return dossier
    }
}
