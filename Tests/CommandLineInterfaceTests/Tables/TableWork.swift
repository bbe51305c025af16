import Crypto
import Deadlines
import Foundation
import Jobs
import Register
import SeededChance
import TableRelease

/// A folder of one test with tables, plans and a permit in it, gone afterwards.
final class TableWork: Sendable {
    static let time = Instant(seconds: 1_795_345_200)
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    func text(_ name: String) -> String? { FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) } }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

    /// Whatever stands in any file but these: for canaries.
    func all(but names: Set<String>) -> String {
        self.names.filter { !names.contains($0) }.compactMap { text($0) }.joined(separator: "\n")
    }

    func report(_ name: String = "report.json") throws -> JobReport { try JobReport.read(Array((text(name) ?? "").utf8)) }

    // MARK: - Tables

    /// A word that no program writes by itself.
    static let canary = "Kanarievogel"

    /// People with a name, an age, a postcode, a sex, a unit and a remark; the same for the same seed, and others for another.
    static func people(_ count: Int, seed: Int = 1, remark: (Int) -> String = { ["rood", "groen", "blauw"][$0 % 3] }) -> String {
        var chance = Chance(seed)
        var lines = ["naam;leeftijd;postcode;geslacht;kleur"]
        for row in 0..<count {
            let age = Int.random(in: 18...67, using: &chance)
            let postcode = "\(Int.random(in: 1000...1012, using: &chance)) AB"
            lines.append("\(canary) \(seed == 1 ? "" : "\(seed)-")\(row);\(age);\(postcode);\(Bool.random(using: &chance) ? "m" : "v");\(remark(row))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Releases `in.ndjson`, of which ages become bands and one column stays, to `out.ndjson`.
    func releaseLines(keeping column: String) async throws -> CommandRun {
        try write(
            """
            plan: 1
            recoding: global
            suppression: 0
            seed: 1
            columns:
              leeftijd: {role: quasi-identifier, treatment: generalise, hierarchy: {bands: [5, 10]}}
              \(column): {role: sensitive, treatment: keep}
            models: [{model: k-anonymity, k: 15}]
            """, to: "plan.yaml")
        return await run(
            ["release", file("in.ndjson"), "--plan", file("plan.yaml"), "--out", file("out.ndjson"), "--without-permit"], isTerminal: true)
    }

    static func plan(k: Int = 5, colour: String = "sensitive", name: String = "remove", further: String = "") -> String {
        """
        plan: 1
        recoding: local
        suppression: 0
        seed: 3
        columns:
          naam: {role: direct-identifier, treatment: \(name)}
          leeftijd: {role: quasi-identifier, treatment: generalise, hierarchy: {bands: [5, 10, 20]}}
          postcode: {role: quasi-identifier, treatment: generalise, hierarchy: {postcodes: [4, 2, 1]}}
          geslacht: {role: quasi-identifier, treatment: generalise, hierarchy: {suppression: true}}
          kleur: {role: \(colour), treatment: keep}
        models:
          - {model: k-anonymity, k: \(k)}
        \(further)
        """
    }

    // MARK: - The permit

    /// Writes a permit that holds now.
    /// - Returns: what a job takes on the command line.
    func permit(
        _ safeguards: [String] = [], operations: [Register.Operation] = [.anonymise], data: [String] = [], from start: Int? = nil
    ) throws -> [String] {
        let now = start.map { Instant(seconds: $0) } ?? Self.time
        let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
        let permit = Permit(
            id: Identifier("vergunning-1")!, issuer: "https://register.voorbeeld.example", organisation: Identifier("voorbeeld")!,
            dossier: Identifier("dossier-1")!, version: Identifier("versie-1")!, purposes: ["Onderzoek"], people: ["employees"], data: data, datasets: [],
            operations: operations, safeguards: safeguards.map { Safeguard($0)! }, rulebook: "r1", validFrom: now, validUntil: now.adding(seconds: 3_600))
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        let list = RevocationList(issuer: permit.issuer, issuedAt: now, validUntil: now.adding(seconds: 3_600), entries: [])
        try write(try PermitToken.sign(permit, with: key), to: "permit.jwt")
        try Data(keys.jwks).write(to: URL(fileURLWithPath: file("keys.json")))
        try write(try list.signed(with: key), to: "revocations.jwt")
        return [
            "--permit", file("permit.jwt"), "--keys", file("keys.json"), "--revocations", file("revocations.jwt"), "--report", file("report.json"), "--log",
            file("log.jsonl"), "--people", "employees",
        ]
    }

    // MARK: - Runs

    /// One run of the program, at the moment at which the permits hold.
    /// - Parameter isTerminal: whether standard error is one; without it nothing runs without a permit.
    func run(_ arguments: [String], isTerminal: Bool = false, lang: String = "en") async -> CommandRun {
        await CommandRun(arguments: ["deidentify", "table"] + arguments + ["--lang", lang], isTerminal: isTerminal, now: Self.time.adding(seconds: 60))
    }

    /// The sizes of the groups of released rows that agree on some columns, smallest first: counted here, by the texts of the file.
    func groups(_ name: String, by columns: [String], separator: Character = ";") throws -> [Int] {
        let lines = (text(name) ?? "").split(separator: "\n").map { $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
        let places = columns.compactMap { lines.first?.firstIndex(of: $0) }
        var counts: [[String]: Int] = [:]
        for line in lines.dropFirst() { counts[places.map { line[$0] }, default: 0] += 1 }
        return counts.values.sorted()
    }
}
