import Access
import Casework
import Crypto
import Database
import Databases
import Deadlines
import Foundation
import Register
import RegisterStorage
import Rulebook
import Text

/// A register of one organisation, filled with dossiers that are in all states of the examples, and one person who may see them.
final class LargeRegister: Sendable {
    let store: RegisterStore
    /// Where the database is, as `waarborg serve --database` takes it.
    let address: String
    let masterKey: SymmetricKey
    let organisation: Organisation
    let account: Account
    var actor: Actor { Actor(account) }
    /// Filled by `fill`, before anything is timed.
    nonisolated(unsafe) private(set) var dossiers: [Identifier<Dossier>] = []

    private let rulebook: Rulebook
    private let engine: Engine
    private let situations: [Situation]

    init(_ address: String, rulebook folder: String, examples: String) async throws {
        let rulebook = try RulebookFolder.read(URL(fileURLWithPath: folder)).rulebook!
        (self.rulebook, self.address, engine) = (rulebook, address, Engine(rulebook))
        situations = try FileManager.default.contentsOfDirectory(atPath: examples).sorted().filter { $0.hasSuffix(".yaml") }.flatMap { name in
            let text = try String(contentsOf: URL(fileURLWithPath: examples).appendingPathComponent(name), encoding: .utf8)
            let file = AssessmentFile.read(text, file: name, rulebook: rulebook).file!
            return [file.situation] + file.variants.map(\.situation)
        }
        masterKey = SymmetricKey(size: .bits256)
        organisation = Organisation(id: Identifier(random: Self.random(16)), slug: "groot", name: "Groot Voorbeeld")
        account = Account(
            id: Identifier(random: Self.random(16)), name: "Voorbeeld", email: "a@voorbeeld.example",
            memberships: [.processOwner, .privacyOfficer, .auditor].map { [organisation] in Membership(organisation: organisation.id, role: $0) })
        store = try await RegisterStore(
            try database(at: address), master: MasterKeys(current: "m1", keys: ["m1": masterKey])!, at: Self.now(daysLater: 0), random: Self.random)
        try await store.save(organisation, by: nil, circumstances())
        try await store.save(account, by: nil, circumstances())
    }

    func circumstances(daysLater: Int = 0) -> Circumstances {
        Circumstances(
            time: Self.now(daysLater: daysLater), engine: engine, reader: JSONSituationReader(rulebook),
            address: "https://register.voorbeeld.example", random: Self.random)
    }

    func fill(dossiers count: Int, entriesEach entries: Int) async throws {
        let (store, actor) = (store, actor)
        _ = try await Stopwatch.timed("fill \(count) dossiers") {
            for start in stride(from: 0, to: count, by: 500) {
                let file = ImportFile(id: Identifier(random: Self.random(16)), name: "x", content: [])
                try await store.save(file, in: organisation.id, by: actor, at: circumstances().time)
                let drafts = (start..<min(count, start + 500)).map {
                    (register: Dossier.Register.controller, department: Identifier<Department>?.none, content: content($0))
                }
                _ = try await store.bringIn(drafts, from: file.id, in: organisation.id, by: actor, circumstances())
            }
        }
        let ids = try await store.takeOut(organisation.id, by: actor, circumstances()).map(\.dossier.id)
        dossiers = ids
        _ = try await Stopwatch.timed("fill \(count * entries) ledger entries") {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<16 {
                    group.addTask { [self] in
                        for index in stride(from: worker, to: ids.count, by: 16) {
                            try await store.act(on: ids[index], by: actor, circumstances()) { dossier, now in
                                let deeds = try dossier.describe(by: actor, now) { $0.fields["remarks"] = .text("Nagekeken \(index).") }
                                return (0..<entries).flatMap { _ in deeds }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Two words that many dossiers have, or few: another pair for each call.
    static func search(_ call: Int) -> String { "\(words[call % 12].prefix(4)) \(call % 97)" }

    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private static let words = [
        "salaris", "werving", "camera", "nieuwsbrief", "onderzoek", "subsidie", "leerling", "patiënt", "klacht", "archief", "parkeren", "toegang",
    ]

    private static func now(daysLater: Int) -> Instant { Instant(seconds: Int(Date().timeIntervalSince1970) + daysLater * 86_400) }

    private func content(_ number: Int) -> DossierContent {
        let words = Self.words
        return DossierContent(
            name: "\(words[number % 12]) \(words[number / 12 % 12]) \(number)",
            facts: AnswerText.facts(of: situations[number % situations.count], in: rulebook),
            purposes: [Purpose(id: Identifier(random: Self.random(16)), name: "doel \(number % 97)")],
            fields: ["description": .text("Een verwerking met nummer \(number) voor \(words[number % 7])."), "retention": .text("7 jaar")],
            operations: [.use])
    }
}
