public import Casework
import Crypto
public import Deadlines
public import Foundation
public import Register
public import Rulebook
public import SeededChance
import Testing
import Text

/// An organisation in which each role is somebody else, with the rulebook and the examples of this repository.
public struct Office: Sendable {
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static let engine: Engine = {
        let read = try! RulebookFolder.read(root.appendingPathComponent("Law"))
        precondition(read.rulebook != nil, read.diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
        return Engine(read.rulebook!)
    }()

    public static let examples: [AssessmentFile] = {
        let folder = root.appendingPathComponent("Examples")
        return try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".yaml") }.map { name in
            let text = try! String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return AssessmentFile.read(text, file: name, rulebook: engine.rulebook).file!
        }
    }()

    public static func situation(_ file: String, _ variant: String) throws -> Situation {
        let example = try #require(examples.first { $0.file == file + ".yaml" })
        if variant.isEmpty { return example.situation }
        return try #require(example.variants.first { $0.id == variant }).situation
    }

    public static let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
    public static var keys: VerificationKeys {
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        return keys
    }

    public let engine: Engine
    public let reader: JSONSituationReader
    public let organisation: Identifier<Organisation>
    public var chance: Chance
    public var time = Instant(seconds: 1_795_345_200)  // 22 November 2026, 11:00 UTC

    public init(_ seed: Int = 1, organisation: String = "voorbeeld", engine: Engine = Office.engine) {
        (self.engine, reader) = (engine, JSONSituationReader(engine.rulebook))
        chance = Chance(seed)
        self.organisation = Identifier(organisation)!
    }

    /// Somebody with these roles; the same words are the same person.
    public func actor(_ roles: Role..., named name: String? = nil) -> Actor {
        let id = Identifier<Account>((name ?? roles.map(\.rawValue).joined(separator: "-")).prefix(60))!
        return Actor(
            Account(
                id: id, name: id.text, email: "\(id)@voorbeeld.example", memberships: roles.map { Membership(organisation: organisation, role: $0) }))
    }

    public mutating func now() -> Circumstances {
        time = time.adding(seconds: 60)
        let seed = chance.number(0...1_000_000_000)
        return Circumstances(time: time, engine: engine, reader: reader, address: "https://register.voorbeeld.example") { count in
            var bytes = Chance(seed)
            return (0..<count).map { _ in UInt8.random(in: 0...255, using: &bytes) }
        }
    }

    public mutating func dossier(_ situation: Situation = Situation(), by owner: Actor? = nil) throws -> Dossier {
        let content = DossierContent(
            name: "Voorbeeld", facts: AnswerText.facts(of: situation, in: engine.rulebook),
            purposes: [Purpose(id: Identifier("doel-1")!, name: "Het doel")], operations: [.use, .pseudonymise])
        return try Dossier.open(
            id: Identifier("dossier-1")!, organisation: organisation, department: nil, number: 1, register: .controller, content: content,
            by: owner ?? actor(.processOwner), now()
        ).dossier
    }

    /// Does the work on a dossier as its people would, until nothing blocks that they can do.
    public mutating func work(_ dossier: inout Dossier) throws {
        var last: [String] = []
        for _ in 0..<200 {
            let list = dossier.taskList(now())
            guard let task = list.blocking.first(where: { !last.contains($0.key) }) else { return }
            last.append(task.key)
            do {
                switch task.subject {
                case .questions, .contradiction: continue
                case .judgement(let fact):
                    let name = engine.rulebook.facts[fact].name.en
                    if let sheet = FactorSheet.sheet(for: name) {
                        let found = Dictionary(uniqueKeysWithValues: sheet.factors.map { ($0.id, (leaning: Finding.Leaning.neutral, text: "Bekeken.")) })
                        _ = try dossier.consider(sheet, for: task.purposes[0], found, by: actor(.processOwner), now())
                    }
                    _ = try dossier.judge(
                        name, purpose: task.purposes[0], outcome: true, reason: "Omdat het past.",
                        by: actor(.processOwner), now())
                    last = []
                case .adviceToAnswer(let id): _ = try dossier.answerAdvice(id, departs: false, "Wordt gevolgd.", by: actor(.mandateHolder), now())
                case .duty:
                    switch task.signOff {
                    case .officerAdvice: _ = try dossier.advise(.positive, "Akkoord.", by: actor(.dataProtectionOfficer), now())
                    case .councilConsent:
                        if dossier.council.last.map({ $0.decision != nil }) ?? true {
                            _ = try dossier.askCouncil(reasons: "Nodig.", consequences: "Weinig.", by: actor(.processOwner), now())
                        }
                        _ = try dossier.consultCouncil(on: now().today, by: actor(.processOwner), now())
                        _ = try dossier.decideForCouncil(.consented, "", by: actor(.worksCouncilMember), now())
                    case .priorConsultation:
                        _ = try dossier.consultAuthority(received: now().today, "De DPIA.", by: actor(.processOwner), now())
                        _ = try dossier.authorityAdvises(.noObjections, "Akkoord.", on: now().today, by: actor(.processOwner), now())
                    case .objectionWindow:
                        let until = now().today.adding(days: -1)!
                        _ = try dossier.openObjections(
                            from: until.adding(days: -30)!, until: until, how: "Per brief.", by: actor(.processOwner), now())
                    case nil: _ = try dossier.finish(task.key, .link("https://voorbeeld.example/bewijs"), by: actor(.processOwner), now())
                    }
                    last = []
                }
            } catch {}
        }
    }

    /// Submits, approves and signs, each by somebody else.
    public mutating func sign(_ dossier: inout Dossier) throws {
        _ = try dossier.submit(by: actor(.processOwner), now())
        _ = try dossier.approve(by: actor(.privacyOfficer), now())
        _ = try dossier.sign(review: now().today.adding(months: 12)!, by: actor(.mandateHolder), now())
    }
}
