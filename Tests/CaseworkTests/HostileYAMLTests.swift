import Rulebook
import Testing
import Text

@testable import Casework

/// YAML that is broken or meant to harm ends with an error that has a place, soon.
@Suite struct HostileYAMLTests {
    private func read(_ text: String) throws -> [Diagnostic] {
        AssessmentFile.read(text, file: "x.yaml", rulebook: try Law.rulebook()).diagnostics
    }

    @Test func syntaxErrorsHaveAPlace() throws {
        for (text, line) in [
            ("facts:\n  large scale: [yes\nnext: 1\n", 3), ("facts:\n\tlarge scale: yes\n", 2), ("facts: {a: \"open\n", 2), ("a: b: c\n", 1),
            ("facts: *nowhere\n", 1), ("facts: !<bad\n", 1), ("%YAML 9.9\n---\n", 1),
        ] {
            let found = try #require(try read(text).first, "\(text)")
            #expect(found.code == "bad-yaml", "\(text)")
            #expect(abs(found.position.line - line) <= 1, "\(text): \(found.position)")
        }
        #expect(try read("").first?.code == "empty-file")
        #expect(try read("facts: {}\n---\nfacts: {}\n").first?.code == "bad-yaml")
        #expect(try read("facts:\n  a: 1\n  a: 2\n").first?.code == "double-key")
    }

    /// Nine levels of nine aliases each: a billion times the same word, were it written out.
    @Test(.timeLimit(.minutes(1)))
    func billionLaughs() throws {
        var bomb = "a0: &a0 [lol, lol]\n"
        for level in 1...9 { bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n" }
        for end in ["facts: *a9\n", "facts: {large scale: *a9}\n", "facts:\n  *a9 : yes\n", "facts:\n  ? [*a9]\n  : yes\n", "*a9 : yes\n"] {
            let diagnostics = try read(bomb + end)
            #expect(diagnostics.first?.code == "yaml-alias", "\(end)")
            #expect(diagnostics.first?.position == SourcePosition(file: "x.yaml", line: 2, column: 10), "\(end)")
        }
    }

    /// A star or an ampersand in a text is only that.
    @Test func starsInTexts() throws {
        #expect(try read("title: \"Bed & breakfast *zee*\"\ndescription: 3 * 4 & 5\nfacts: {}\n").isEmpty)
    }

    @Test func deepNesting() throws {
        for text in [
            String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 50_000), String(repeating: "- ", count: 50_000),
            "facts: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
        ] {
            #expect(try !read(text).isEmpty)
        }
    }

    @Test(arguments: 1...20)
    func randomBytes(seed: UInt64) throws {
        let rulebook = try Law.rulebook()
        var state = seed
        func next() -> UInt8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        let valid = Array("facts:\n  large scale: yes\n  data: [health]\nassessments: {BALANCE: no}\nvariants:\n  - {id: a}\n".utf8)
        for _ in 0..<20 {
            var bytes = valid
            for _ in 0..<Int(next() % 5) { bytes[Int(next()) % bytes.count] = next() }
            let text = String(decoding: bytes, as: UTF8.self)
            let (file, diagnostics) = AssessmentFile.read(text, file: "x.yaml", rulebook: rulebook)
            #expect((file == nil) == !diagnostics.isEmpty)
            _ = DecidedCase.read(text, file: "x.yaml", rulebook: rulebook)
            _ = CheckCase.read(text, file: "x.yaml", rulebook: rulebook)
        }
    }
}
