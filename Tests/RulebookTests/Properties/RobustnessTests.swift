import SeededChance
import Testing
import Text

@testable import Rulebook

/// Whatever bytes a rulebook holds, reading it ends with a rulebook or with errors that have a place.
@Suite struct RobustnessTests {
    @Test(arguments: Effort.seeds(20))
    func randomBytes(seed: Int) {
        var chance = Chance(seed)
        for _ in 0..<10 {
            let bytes = (0..<chance.number(0...400)).map { _ in UInt8.random(in: 0...255, using: &chance) }
            read(String(decoding: bytes, as: UTF8.self))
            read("---\ntitle-nl: x\ntitle-en: x\n---\n```rule\n" + String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Words of the language in no order at all.
    @Test(arguments: Effort.seeds(20))
    func randomWords(seed: Int) {
        var chance = Chance(seed)
        let words =
            Keyword.allCases.flatMap { [$0.spelling.en, $0.spelling.nl] } + [
                "X", "trait 1", ":", "- ", "|", ";", ",", "..", "2024-01-01", "2024-02-30", "999999999999999999999", "-1", "0.5", "\u{301}", "\t", "#",
                "yes/no", "one of", "set", "number", "date", "before", "\r", "🦔", "```", ">", "provision:", "status: modelled",
            ]
        for _ in 0..<10 {
            var text = "---\ntitle-nl: x\ntitle-en: x\n---\n```rule\n"
            for _ in 0..<chance.number(1...60) {
                text += String(repeating: " ", count: chance.pick([0, 0, 2, 2, 4, 6, 1, 3]))
                for _ in 0..<chance.number(1...5) { text += chance.pick(words) + chance.pick([" ", "  ", ""]) }
                text += "\n"
            }
            read(text)
        }
    }

    /// A valid file with bytes changed, lines lost, doubled, moved or indented otherwise.
    @Test(arguments: Effort.seeds(20))
    func mutations(seed: Int) {
        var chance = Chance(seed)
        let original = RandomLaw(seed: seed).texts
        for _ in 0..<6 {
            var texts = original
            for _ in 0..<chance.number(1...4) {
                let file = chance.number(0...texts.count - 1)
                texts[file].text = mutated(texts[file].text, &chance)
            }
            let (rulebook, diagnostics) = Rulebook.read(texts)
            check(rulebook, diagnostics)
        }
    }

    private func mutated(_ text: String, _ chance: inout Chance) -> String {
        if chance.happens(0.4) {
            var bytes = Array(text.utf8)
            guard !bytes.isEmpty else { return text }
            let place = chance.number(0...bytes.count - 1)
            switch chance.number(0...2) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let one = chance.number(0...lines.count - 1)
        let other = chance.number(0...lines.count - 1)
        switch chance.number(0...3) {
        case 0: lines.remove(at: one)
        case 1: lines.insert(lines[other], at: one)
        case 2: lines.swapAt(one, other)
        default: lines[one] = String(repeating: " ", count: chance.number(0...6)) + lines[one].drop { $0 == " " }
        }
        return lines.joined(separator: "\n")
    }

    @Test func deepNesting() throws {
        var lines = ["rule R", "  nl  x", "  en  x", "  cites LAW", "  when all of"]
        for depth in 0..<3_000 { lines.append(String(repeating: " ", count: 4 + depth) + "- any of") }
        let diagnostics = read(lines.joined(separator: "\n"), headed: true)
        #expect(diagnostics.contains { $0.code == "too-deep" })
    }

    @Test func longLines() {
        #expect(
            read("rule R\n  nl  x\n  en  x\n  cites LAW\n  when " + String(repeating: "not ", count: 20_000) + "always", headed: true)
                .contains { $0.code == "double-negation" })
        read("rule " + String(repeating: "x", count: 100_000), headed: true)
        read("rule R\n  nl  x\n  en  x\n  when always\n  cites " + String(repeating: "LAW 1;", count: 5_000), headed: true)
        read("rule R\n  nl  x\n  en  x\n  cites LAW\n  when " + String(repeating: "a b ", count: 500), headed: true)
        read(String(repeating: "```rule\n", count: 2_000))
        read(String(repeating: "> provision: x\n", count: 2_000))
        read("---\n" + String(repeating: "title-nl: x\n", count: 2_000))
    }

    /// A long chain of concepts is no deeper for the machine than a short one.
    @Test func longChain() throws {
        var lines = ["yes/no start", "means M-0: concept 0", "  nl  begrip 0", "  when start"]
        let length = 1_500
        for index in 1...length { lines += ["means M-\(index): concept \(index)", "  nl  begrip \(index)", "  when concept \(index - 1)"] }
        lines += ["rule R", "  nl  x", "  en  x", "  when concept \(length)", "  cites LAW"]
        let scene = try Scene(lines.joined(separator: "\n"))
        #expect(try scene.verdict(["start": .yes]) == .prohibited)
    }

    @discardableResult
    private func read(_ text: String, headed: Bool = false) -> [Diagnostic] {
        let (rulebook, diagnostics) = Rulebook.read([(path: "x.md", text: headed ? Example.head + "\n" + text + "\n```\n" : text)])
        check(rulebook, diagnostics)
        return diagnostics
    }

    private func check(_ rulebook: Rulebook?, _ diagnostics: [Diagnostic]) {
        #expect((rulebook == nil) == diagnostics.contains { $0.severity == .error })
        for diagnostic in diagnostics {
            #expect(!diagnostic.message.nl.isEmpty && !diagnostic.message.en.isEmpty)
            #expect(diagnostic.position.line >= 1 && diagnostic.position.column >= 1)
        }
        if let rulebook { _ = try? Engine(rulebook).verdict(Situation(), asOf: Trial.date("2024-01-01")) }
    }
}
