import Foundation
import Testing
import Text

@testable import Rulebook

/// Files of the real rulebook, for tests that must hold on all of it.
enum LawFolder {
    static let files: [(path: String, text: String)] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Law")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return paths.sorted().filter { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }.map {
            ($0, (try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) ?? "")
        }
    }()
    static let rulebook = Rulebook.read(files).rulebook!
}

extension Rulebook {
    /// Everything that has a meaning, as text, without the places in the files.
    fileprivate var meaning: [String] {
        func placed<T>(_ value: T) -> String {
            "\(value)".replacing(/SourcePosition\(file: "[^"]*", line: \d+, column: \d+\)/, with: "")
                .replacing(/position: [^ ,)]+:\d+:\d+/, with: "")
        }
        return [placed(sources), placed(regimes), placed(groups), placed(facts), placed(terms), placed(implications)]
            + norms.map { placed($0) } + weighings.map { placed($0) }
    }
}

struct ToolingFormatterTests {
    private func formatted(_ files: [(path: String, text: String)], _ rulebook: Rulebook, _ language: Language) -> [(path: String, text: String)] {
        files.map { ($0.path, RulebookFormatter.format($0.text, rulebook, in: language)) }
    }

    @Test(arguments: Language.allCases)
    func `the whole rulebook keeps its meaning and is stable`(language: Language) throws {
        let rulebook = LawFolder.rulebook
        let once = formatted(LawFolder.files, rulebook, language)
        let (again, diagnostics) = Rulebook.read(once)
        #expect(diagnostics.filter { $0.severity == .error }.map { $0.line(in: .en) } == [])
        let read = try #require(again)
        for (before, after) in zip(rulebook.meaning, read.meaning) where before != after {
            Issue.record("\(before)\n\(after)")
            return
        }
        let twice = formatted(once, rulebook, language)
        for (first, second) in zip(once, twice) { #expect(first.text == second.text, "\(first.path)") }
    }

    @Test func `from English to Dutch and back is the same text`() {
        let rulebook = LawFolder.rulebook
        let english = formatted(LawFolder.files, rulebook, .en)
        let back = formatted(formatted(english, rulebook, .nl), rulebook, .en)
        for (first, second) in zip(english, back) { #expect(first.text == second.text, "\(first.path)") }
    }

    @Test func `prose and other fences stay to the byte`() {
        let rulebook = LawFolder.rulebook
        let text =
            "---\ntitle-nl: x\r\n---\n\n  prose \t\n```swift\n  rule  X\n```\n\n```rule\nrule   X   # why\n      nl  tekst\n\n\n  # alone\n    when large scale\n```\ntail without end"
        let expected =
            "---\ntitle-nl: x\r\n---\n\n  prose \t\n```swift\n  rule  X\n```\n\n```rule\nrule X  # why\n  nl    tekst\n\n  # alone\n  when  large scale\n```\ntail without end"
        #expect(RulebookFormatter.format(text, rulebook, in: .en) == expected)
        #expect(
            RulebookFormatter.format(text, rulebook, in: .nl)
                == expected.replacing("rule X  # why", with: "verbod X  # why").replacing("  nl    tekst", with: "  nl       tekst")
                .replacing("  when  large scale", with: "  wanneer  grote schaal"))
    }

    @Test func `a block with mistakes or without an end is left alone`() {
        for text in ["```rule\nrulee X\n  nl   a\n```\n", "```rule\nrule X\n      nl   a\n", "```rule\nrule X\n\tnl   a\n```\n", ""] {
            #expect(RulebookFormatter.format(text, LawFolder.rulebook, in: .nl) == text)
        }
    }

    @Test func `an extra space anywhere gives the same layout`() throws {
        let rulebook = LawFolder.rulebook
        var random = SplitMix(seed: 20_261_121)
        for _ in 0..<400 {
            let tidy = "```rule\n" + randomStatement(rulebook, &random) + "```\n"
            let canonical = RulebookFormatter.format(tidy, rulebook, in: .en)
            let messy = tidy.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
                let indent = line.prefix { $0 == " " }.count
                if indent == 0 { return String(line) }
                return String(repeating: " ", count: indent * 2 + 1) + line.dropFirst(indent) + (random.next(4) == 0 ? "  " : "")
            }.joined(separator: "\n")
            #expect(RulebookFormatter.format(messy, rulebook, in: .en) == canonical)
            #expect(RulebookFormatter.format(canonical, rulebook, in: .en) == canonical)
            let dutch = RulebookFormatter.format(canonical, rulebook, in: .nl)
            #expect(RulebookFormatter.format(dutch, rulebook, in: .nl) == dutch)
            #expect(RulebookFormatter.format(dutch, rulebook, in: .en) == canonical)
        }
    }

    private func randomStatement(_ rulebook: Rulebook, _ random: inout SplitMix) -> String {
        var text = "rule RANDOM-\(random.next(1_000))\n  nl een zin\n  en a sentence\n"
        if random.next(2) == 0 { text += "    that goes on  # with a comment\n" }
        for clause in ["scope", "when", "unless"] where clause == "when" || random.next(3) == 0 {
            text += "  \(clause) " + randomCondition(rulebook, &random, depth: 0)
        }
        return text + "  cites AVG 6(1)\n"
    }

    private func randomCondition(_ rulebook: Rulebook, _ random: inout SplitMix, depth: Int) -> String {
        if depth < 3, random.next(3) == 0 {
            let heading = ["all of", "any of", "none of", "at least 1 of"][random.next(4)]
            let margin = String(repeating: " ", count: 4 + depth * 2)
            return heading + "\n" + (0...random.next(3)).map { _ in margin + "- " + randomCondition(rulebook, &random, depth: depth + 1) }.joined()
        }
        let not = random.next(3) == 0 ? "not " : ""
        let comment = random.next(6) == 0 ? "  # because" : ""
        let fact = rulebook.facts[random.next(rulebook.facts.count)]
        func option() -> String { fact.options[random.next(fact.options.count)].name.en }
        let line =
            switch (fact.role, fact.kind) {
            case (.assessment, _): "assessed: \(fact.name.en)"
            case (.weighing, _): "weighed: \(fact.name.en)"
            case (.fact, .yesNo): fact.name.en
            case (.fact, .oneOf): "\(fact.name.en) is \(option())"
            case (.fact, .set): "\(fact.name.en) includes any of \(option()), \(option())"
            case (.fact, .number), (.fact, .date): "\(fact.name.en) >= 16"
            }
        return not + line + comment + "\n"
    }
}

/// A small reproducible source of numbers.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
