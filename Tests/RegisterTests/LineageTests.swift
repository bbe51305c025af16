import Deadlines
import Register
import RegisterTestSupport
import SeededChance
import Testing
import Text

/// Where datasets came from, and how a fault in one reaches what was made from it.
struct LineageTests {
    static let organisation = Identifier<Organisation>("voorbeeld")!

    static func dataset(_ id: String, _ origin: Dataset.Origin = .derived, from sources: [String] = [], under dossier: String? = nil) -> Dataset {
        Dataset(
            id: Identifier(id)!, organisation: organisation, name: id.uppercased(), origin: origin, sources: sources.map { Identifier($0)! },
            dossier: dossier.map { Identifier($0)! })
    }

    static func faulty(_ dataset: Dataset) throws -> Dataset {
        var dataset = dataset
        _ = try dataset.fault(reason: "geen grondslag", by: Office(engine: SmallLaw.engine).actor(.privacyOfficer))
        return dataset
    }

    @Test func aFaultIsShownAlongTheChain() throws {
        let lineage = Lineage([
            try Self.faulty(Self.dataset("a", .bought)), Self.dataset("b", from: ["a"]), Self.dataset("c", from: ["x", "b"]), Self.dataset("x", .collected),
        ])
        let taint = try #require(lineage.taint(of: Identifier("c")!))
        #expect(taint.chain.map(\.name) == ["C", "B", "A"])
        #expect(taint.message == .init(nl: "“C” komt uit “B” komt uit “A”: geen grondslag", en: "“C” comes from “B” comes from “A”: geen grondslag"))
        #expect(lineage.taint(of: Identifier("x")!) == nil)
        #expect(lineage.derived(from: Identifier("a")!).map(\.name) == ["B", "C"])
    }

    @Test func whatIsNotKnownIsNotInOrder() {
        let lineage = Lineage([Self.dataset("a", from: ["weg"]), Self.dataset("b")])
        #expect(lineage.taint(of: Identifier("a")!)?.chain.map(\.name) == ["A", "weg"])
        #expect(lineage.taint(of: Identifier("b")!)?.fault.en == "not known what it was made from")
        #expect(lineage.taint(of: Identifier("nergens")!) != nil)
    }

    @Test func aDossierThatEndedTaintsWhatWasHadUnderIt() {
        let lineage = Lineage(
            [Self.dataset("a", .collected, under: "d1"), Self.dataset("b", from: ["a"]), Self.dataset("c", .collected, under: "d2")],
            groundless: [Identifier("d1")!: .init(nl: "vervallen", en: "lapsed")])
        #expect(lineage.taint(of: Identifier("b")!)?.fault.en == "lapsed")
        #expect(lineage.taint(of: Identifier("c")!) == nil)
    }

    @Test func aClearanceStopsTheTaintWhereItWasRecordedAndEndsWithTheOrigin() throws {
        var office = Office(engine: SmallLaw.engine)
        let (source, other) = (try Self.faulty(Self.dataset("a", .scraped)), Self.dataset("z", .collected))
        var middle = Self.dataset("b", from: ["a"])
        let end = Self.dataset("c", from: ["b"])
        func taint(_ id: String) -> Lineage.Taint? { Lineage([source, other, middle, end]).taint(of: Identifier(id)!) }
        #expect(taint("c") != nil)
        #expect(throws: Refusal.notAllowed(.approve)) { try middle.clear(reason: "Zo dan.", by: office.actor(.processOwner), office.now()) }
        #expect(throws: Refusal.self) { try middle.clear(reason: " ", by: office.actor(.privacyOfficer), office.now()) }
        _ = try middle.clear(reason: "De namen zijn eruit.", by: office.actor(.privacyOfficer), office.now())
        #expect(taint("b") == nil && taint("c") == nil && taint("a") != nil)
        // Other words change nothing about it, another source does.
        var said = middle.said
        said.name = "Anders"
        _ = try middle.describe(said, lineage: Lineage([source, other, middle, end]), by: office.actor(.processOwner))
        #expect(taint("c") == nil)
        said.sources.append(other.id)
        _ = try middle.describe(said, lineage: Lineage([source, other, middle, end]), by: office.actor(.processOwner))
        #expect(taint("c") != nil)
    }

    @Test func whatCannotBeIsRefused() throws {
        var office = Office(engine: SmallLaw.engine)
        let (owner, now) = (office.actor(.processOwner), office.now())
        var a = Self.dataset("a", .collected)
        let lineage = Lineage([a, Self.dataset("b", from: ["a"])])
        func record(_ said: Dataset.Description, by actor: Actor) throws {
            _ = try Dataset.record(said, in: Self.organisation, lineage: lineage, by: actor, now)
        }
        let wrong: [(Dataset.Description, String)] = [
            (.init(name: "", origin: .collected), "name"), (.init(name: String(repeating: "x", count: 301), origin: .collected), "name"),
            (.init(name: "x", origin: .derived), "sources"), (.init(name: "x", origin: .bought), "supplier"), (.init(name: "x", origin: .scraped), "supplier"),
            (.init(name: "x", origin: .collected, sources: [a.id]), "origin"),
        ]
        for (said, field) in wrong {
            let refusal = #expect(throws: Refusal.self) { try record(said, by: owner) }
            guard case .invalid(field, _)? = refusal else {
                Issue.record("\(said): \(String(describing: refusal))")
                continue
            }
        }
        #expect(throws: Refusal.self) { try record(.init(name: "x", origin: .derived, sources: [Identifier("weg")!]), by: owner) }
        // Nothing is made from itself, nor from what was made from it.
        for source in ["a", "b"] {
            #expect(throws: Refusal.self) { try a.describe(.init(name: "A", origin: .derived, sources: [Identifier(source)!]), lineage: lineage, by: owner) }
        }
        for role in Role.allCases where !role.powers.contains(.edit) {
            #expect(throws: Refusal.notAllowed(.edit)) { try record(.init(name: "x", origin: .collected), by: office.actor(role)) }
            #expect(throws: Refusal.notAllowed(.edit)) { try a.fault(reason: "mis", by: office.actor(role)) }
        }
        #expect(throws: Refusal.notAllowed(.edit)) { try record(.init(name: "x", origin: .collected), by: Office(organisation: "ander").actor(.processOwner)) }
    }

    /// In any web of datasets: tainted is exactly what has a way to a fault that no clearance stands on.
    @Test func taintIsReachability() throws {
        var chance = Chance(5)
        var office = Office(engine: SmallLaw.engine)
        for _ in 0..<200 {
            let count = chance.number(2...9)
            var (datasets, faulty, cleared) = ([Dataset](), Set<Int>(), Set<Int>())
            for index in 0..<count {
                let sources = (0..<index).filter { _ in chance.number(0...2) == 0 }
                var dataset = Self.dataset("d\(index)", sources.isEmpty ? .collected : .derived, from: sources.map { "d\($0)" })
                if chance.number(0...3) == 0 {
                    dataset = try Self.faulty(dataset)
                    faulty.insert(index)
                }
                if chance.number(0...4) == 0 {
                    _ = try dataset.clear(reason: "Kan.", by: office.actor(.privacyOfficer), office.now())
                    cleared.insert(index)
                }
                datasets.append(dataset)
            }
            // Worked out from the roots up, where the lineage looks from the leaves down.
            var tainted = Set<Int>()
            for index in 0..<count where !cleared.contains(index) {
                let sources = datasets[index].sources.map { Int($0.text.dropFirst())! }
                if faulty.contains(index) || sources.contains(where: tainted.contains) { tainted.insert(index) }
            }
            let lineage = Lineage(datasets.shuffled(using: &chance))
            for index in 0..<count { #expect((lineage.taint(of: datasets[index].id) != nil) == tainted.contains(index)) }
        }
    }
}
