import Testing
import Text

@testable import Rulebook

/// Every mistake that can be made in a rulebook: its code, the exact place (marked with 🦔) and how to mend it.
@Suite struct DiagnosticTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var code: String
        var text: String
        /// What the English hint says; nil when there is none.
        var hint: String?
        var isWarning = false

        init(_ code: String, _ text: String, hint: String? = nil, isWarning: Bool = false) {
            (self.code, self.text, self.hint, self.isWarning) = (code, text, hint, isWarning)
        }

        var testDescription: String { code + ": " + text.prefix(60) }
    }

    /// In a block that already declares sources, a group, the stage, `consent`, `age`, `start`, `data`, an assessment, a weighing
    /// and a concept.
    static let inBlock: [Mistake] = [
        Mistake("unknown-statement", "🦔rul R\n  nl  x", hint: "did you mean “rule”?"),
        Mistake("unknown-clause", "rule R\n  nl  x\n  en  x\n  🦔whn  consent\n  cites LAW\n  when always", hint: "did you mean “when”?"),
        Mistake(
            "unknown-clause",
            "weigh W2: other\n  nl  ander\n  ask nl  x\n  ask en  x\n  group g\n  🦔unless consent\n  factor f\n    nl x\n    en x\n  cites LAW"),
        Mistake("double-clause", "rule R\n  nl  x\n  en  x\n  when  consent\n  🦔when  consent\n  cites LAW"),
        Mistake("empty-clause", "rule R\n  nl  x\n  en  x\n  when consent\n  cites LAW\n  🦔norms"),
        Mistake("empty-condition", "rule R\n  nl  x\n  en  x\n  🦔when\n  cites LAW"),
        Mistake("empty-group", "rule R\n  nl  x\n  en  x\n  🦔when all of\n  cites LAW", hint: "put lines under it that start with “- ”"),
        Mistake("missing-dash", "rule R\n  nl  x\n  en  x\n  when all of\n    🦔consent\n    - consent\n  cites LAW"),
        Mistake(
            "missing-group", "rule R\n  nl  x\n  en  x\n  when\n    🦔- consent\n  cites LAW",
            hint: "write “all of”, “any of” or “none of” above it"),
        Mistake("at-least", "rule R\n  nl  x\n  en  x\n  🦔when at least 3 of\n    - consent\n    - consent\n  cites LAW"),
        Mistake("tab", "rule R\n  nl  x\n  en  x\n🦔\twhen consent\n  cites LAW", hint: nil),
        Mistake("double-name", "🦔rule W\n  nl  x\n  en  x\n  when consent\n  cites LAW"),
        Mistake("double-name", "🦔fact consent\n  nl  nog een\n  ask nl x\n  ask en x\n  group g\n  type yes/no"),
        Mistake("double-name", "🦔fact other\n  nl  toestemming\n  ask nl x\n  ask en x\n  group g\n  type yes/no"),
        Mistake("missing-language", "🦔rule R\n  en  x\n  when consent\n  cites LAW"),
        Mistake("missing-clause", "🦔rule R\n  nl  x\n  en  x\n  cites LAW", hint: "if it always holds, write “when always”"),
        Mistake("missing-citation", "🦔rule R\n  nl  x\n  en  x\n  when consent"),
        Mistake("missing-clause", "🦔exception E\n  nl  x\n  en  x\n  when consent\n  cites LAW"),
        Mistake("missing-clause", "🦔duty D\n  nl  x\n  en  x\n  binds before\n  when consent\n  cites LAW"),
        Mistake("missing-clause", "🦔duty D\n  nl  x\n  en  x\n  when consent\n  cites LAW", hint: "before · during · after"),
        Mistake("missing-clause", "🦔regime R\n  nl  x\n  en  x"),
        Mistake("missing-clause", "🦔constraint C\n  if  consent"),
        Mistake("missing-clause", "🦔fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  type yes/no"),
        Mistake("missing-clause", "🦔fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g"),
        Mistake("missing-name", "🦔means M2\n  nl  x\n  en  y\n  when consent"),
        Mistake("missing-name", "🦔weigh W3\n  nl  x\n  ask nl x\n  ask en x\n  group g\n  cites LAW"),
        Mistake("bad-id", "🦔rule R 1\n  nl  x\n  en  x\n  when consent\n  cites LAW"),
        Mistake("bad-id", "🦔rule R: more\n  nl  x\n  en  x\n  when consent\n  cites LAW"),
        Mistake("bad-constraint", "🦔constraint C\n  if  always\n  then consent"),
        Mistake("bad-date", "rule R\n  nl  x\n  en  x\n  🦔when start > 2024-02-30\n  cites LAW", hint: "write yyyy-mm-dd"),
        Mistake("bad-date", "rule R\n  nl  x\n  en  x\n  when consent\n  cites LAW\n  🦔valid 2024-13-01 ..", hint: "write yyyy-mm-dd"),
        Mistake(
            "bad-validity", "rule R\n  nl  x\n  en  x\n  when consent\n  cites LAW\n  🦔valid 2024-01-01",
            hint: "write “2018-05-25 ..” or “2018-05-25 .. 2024-10-04”"),
        Mistake("bad-validity", "rule R\n  nl  x\n  en  x\n  when consent\n  cites LAW\n  🦔valid 2024-01-02 .. 2024-01-01"),
        Mistake(
            "bad-effect", "duty D\n  nl  x\n  en  x\n  binds during\n  when consent\n  refused consent\n  🦔effect prohibits\n  cites LAW",
            hint: "write “binds before”, or make it a rule"),
        Mistake("bad-length", "🦔term T\n  nl  x\n  en  x\n  length soon\n  counts eu\n  from nl x\n  from en x", hint: "write for instance “length 1 months”"),
        Mistake("bad-number", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type yes/no\n  🦔prior 2"),
        Mistake("bad-number", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type yes/no\n  🦔change 6"),
        Mistake("bad-number", "rule R\n  nl  x\n  en  x\n  🦔when age > 9223372036854775807\n  cites LAW", hint: "at most 1000000000000"),
        Mistake("bad-number", "rule R\n  nl  x\n  en  x\n  🦔when age > -9223372036854775808\n  cites LAW", hint: "at most 1000000000000"),
        Mistake(
            "bad-option", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type set\n    🦔health",
            hint: "then optionally | Dutch hint | English hint"),
        Mistake("bad-option", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  🦔type one of"),
        Mistake("double-name", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type set\n    - one | een\n    🦔- One | uno"),
        Mistake("bad-side", "conflict K\n  nl  x\n  en  x\n  when consent\n  cites LAW\n  🦔side LAW | nothing", hint: nil),
        Mistake(
            "cycle", "🦔means M2: this\n  nl  dit\n  when that\nmeans M3: that\n  nl  dat\n  when this", hint: "make one of these stop referring to the next"),
        Mistake("self-exception", "🦔exception E\n  nl  x\n  en  x\n  to  E\n  when consent\n  cites LAW"),
        Mistake("double-negation", "rule R\n  nl  x\n  en  x\n  🦔when not not consent\n  cites LAW", hint: "leave both out"),
        Mistake("missing-prefix", "rule R\n  nl  x\n  en  x\n  🦔when is it needed\n  cites LAW", hint: "write “assessed: is it needed”"),
        Mistake("missing-prefix", "rule R\n  nl  x\n  en  x\n  🦔when the interest prevails\n  cites LAW", hint: "write “weighed: the interest prevails”"),
        Mistake("not-assessment", "rule R\n  nl  x\n  en  x\n  🦔when assessed: consent\n  cites LAW"),
        Mistake("unknown-name", "rule R\n  nl  x\n  en  x\n  🦔when consnt\n  cites LAW", hint: "did you mean “consent”?"),
        Mistake("unknown-name", "rule R\n  nl  x\n  en  x\n  🦔when dta includes health\n  cites LAW", hint: "did you mean “data”?"),
        Mistake("unknown-name", "rule R\n  nl  x\n  en  x\n  🦔when assessed: is it neded\n  cites LAW", hint: "did you mean “is it needed”?"),
        Mistake("unknown-name", "rule R\n  nl  x\n  en  x\n  🦔when weighed: the interest prevail\n  cites LAW", hint: "did you mean “the interest prevails”?"),
        Mistake("unknown-name", "rule R\n  nl  x\n  en  x\n  when all of\n    - consent\n    - any of\n      🦔- zzzzzz\n      - consent\n  cites LAW"),
        Mistake("unknown-norm", "rule R\n  nl  x\n  en  x\n  🦔when applies BASSE\n  cites LAW", hint: "did you mean “BASE”?"),
        Mistake("unknown-norm", "exception E\n  nl  x\n  en  x\n  🦔to  BASSE\n  when consent\n  cites LAW", hint: "did you mean “BASE”?"),
        Mistake("unknown-option", "rule R\n  nl  x\n  en  x\n  🦔when data includes helth\n  cites LAW", hint: "did you mean “health”?"),
        Mistake("unknown-option", "rule R\n  nl  x\n  en  x\n  🦔when stage is gone\n  cites LAW", hint: "planned · running"),
        Mistake("unknown-group", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  🦔group gg\n  type yes/no", hint: "did you mean “g”?"),
        Mistake("unknown-regime", "rule R\n  nl  x\n  en  x\n  🦔regime nowhere\n  when consent\n  cites LAW"),
        Mistake("unknown-source", "rule R\n  nl  x\n  en  x\n  when consent\n  🦔cites LAWS 3", hint: "did you mean “LAW”?"),
        Mistake("unknown-term", "duty D\n  nl  x\n  en  x\n  binds after\n  when consent\n  🦔term T-0\n  cites LAW"),
        Mistake("unknown-value", "source S2\n  nl  x\n  en  x\n  🦔level statut", hint: "did you mean “statute”?"),
        Mistake("unknown-value", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  🦔type maybe", hint: "yes/no · one of · set · number · date"),
        Mistake("unknown-value", "fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type yes/no\n  🦔burden often"),
        Mistake("wrong-type", "rule R\n  nl  x\n  en  x\n  🦔when age\n  cites LAW", hint: "add “is”, “includes” or a comparison"),
        Mistake(
            "wrong-operator", "rule R\n  nl  x\n  en  x\n  🦔when age is 16\n  cites LAW",
            hint: "one answer: “is”; several answers: “includes”; number or date: <, <=, >, >=, ="),
        Mistake(
            "wrong-operator", "rule R\n  nl  x\n  en  x\n  🦔when age > 16 and consent\n  cites LAW",
            hint: "one answer: “is”; several answers: “includes”; number or date: <, <=, >, >=, ="),
        Mistake(
            "wrong-operator", "rule R\n  nl  x\n  en  x\n  🦔when data includes health, belief\n  cites LAW",
            hint: "write “includes any of” or “includes all of”"),
        Mistake(
            "unused-fact", "🦔fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type yes/no", hint: "remove it, or use it in a rule", isWarning: true),
        Mistake("unused-concept", "🦔means M2: idle\n  nl  ongebruikt\n  when consent", isWarning: true),
        Mistake(
            "unused-option",
            "🦔fact f\n  nl  feit f\n  ask nl x\n  ask en x\n  group g\n  type set\n    - one | een\n    - two | twee\nrule R\n  nl  x\n  en  x\n  when f includes one\n  cites LAW",
            isWarning: true),
        Mistake(
            "unused-weighing",
            "🦔weigh W2: idle\n  nl  ongebruikt\n  ask nl x\n  ask en x\n  group g\n  factor f\n    nl x\n    en x\n  cites LAW", isWarning: true),
    ]

    static let block = """
        fact consent
          nl  toestemming
          ask nl x
          ask en x
          group g
          type yes/no
        fact age
          nl  leeftijd
          ask nl x
          ask en x
          group g
          type number years
        fact start
          nl  begin
          ask nl x
          ask en x
          group g
          type date
        fact data
          nl  gegevens
          ask nl x
          ask en x
          group g
          type set
            - health | gezondheid
            - belief | geloof
        assessment is it needed
          nl  is het nodig
          ask nl x
          ask en x
          group g
        weigh W: the interest prevails
          nl  het belang weegt op
          ask nl x
          ask en x
          group g
          factor f
            nl x
            en x
          cites LAW
        means M: a concept
          nl  een begrip
          when consent
        rule BASE
          nl  x
          en  x
          when any of
            - a concept
            - weighed: W
            - assessed: is it needed
            - age > 3
            - start > 2024-01-01
            - data includes any of health, belief
          cites LAW
        """

    @Test(arguments: inBlock)
    func inRuleBlock(mistake: Mistake) throws {
        try check(mistake, whole: Example.head + "\n" + Self.block + "\n" + mistake.text + "\n```\n")
    }

    static let inFile: [Mistake] = [
        Mistake("front-matter", "🦔# No head", hint: "put title-nl and title-en in it"),
        Mistake("front-matter", "🦔---\ntitle-nl: x\n---\n"),
        Mistake("front-matter", "---\ntitle-nl: x\ntitle-en: x\n🦔regim: x\n---\n", hint: "did you mean “regime”?"),
        Mistake("front-matter", "---\ntitle-nl: x\ntitle-en: x\n🦔nonsense\n---\n"),
        Mistake("open-fence", "---\ntitle-nl: x\ntitle-en: x\n---\n🦔```rule\ngroup g\n  nl x\n  en x\n", hint: "put ``` on a line of its own"),
        Mistake("provision", "---\ntitle-nl: x\ntitle-en: x\n---\n🦔> provision: LAW 1\n> nl: x\n> status: modelled\n"),
        Mistake("provision", "---\ntitle-nl: x\ntitle-en: x\n---\n🦔> provision: LAW 1\n> nl: x\n> en: x\n> status: done\n"),
        Mistake("provision", "---\ntitle-nl: x\ntitle-en: x\n---\n🦔> provision: LAW 1\n> nl: x\n> en: x\n> status: not modelled\n"),
        Mistake("unknown-source", "---\ntitle-nl: x\ntitle-en: x\n---\n🦔> provision: LAW 1\n> nl: x\n> en: x\n> status: modelled\n"),
        Mistake("unknown-regime", "🦔---\ntitle-nl: x\ntitle-en: x\nregime: nowhere\n---\n```rule\nrule R\n  nl x\n  en x\n  when always\n  cites LAW\n```\n"),
    ]

    @Test(arguments: inFile)
    func inLawFile(mistake: Mistake) throws { try check(mistake, whole: mistake.text) }

    private func check(_ mistake: Mistake, whole: String) throws {
        let mark = try #require(whole.range(of: "🦔"))
        let before = whole[..<mark.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        let position = SourcePosition(file: "law.md", line: before.count, column: (before.last?.utf8.count ?? 0) + 1)
        let (rulebook, diagnostics) = Rulebook.read([("law.md", whole.replacing("🦔", with: ""))])
        let lines = diagnostics.map { $0.line(in: .en) }.joined(separator: "\n")
        let found = try #require(diagnostics.first { $0.code == mistake.code && $0.position == position }, "\(position) expected:\n\(lines)")
        #expect(found.severity == (mistake.isWarning ? .warning : .error))
        #expect((rulebook == nil) == diagnostics.contains { $0.severity == .error })
        if let hint = mistake.hint { #expect(found.hint?.en == hint) }
        #expect(!found.message.nl.isEmpty && !found.message.en.isEmpty && found.hint?.nl.isEmpty != true)
        #expect(!mistake.isWarning || rulebook != nil, "\(lines)")
    }

    @Test func tooDeep() {
        let nested = (0..<30).map { String(repeating: " ", count: 4 + 2 * $0) + "- all of" }.joined(separator: "\n")
        let (_, diagnostics) = Rulebook.read([("law.md", Example.head + "\nrule R\n  nl x\n  en x\n  cites LAW\n  when all of\n" + nested + "\n```")])
        // The statement is at depth 1 and its clause at 2: the 23rd line of the group is one too many.
        let first = diagnostics.first { $0.code == "too-deep" }
        #expect(first?.position.column == 5 + 2 * 22)
    }

    @Test func tooManyValues() {
        let tests = (1...64).map { "    - age > \($0)" }.joined(separator: "\n")
        let law = Example.head + "\n" + Self.block + "\nrule R\n  nl x\n  en x\n  cites LAW\n  when any of\n" + tests + "\n```"
        let (rulebook, diagnostics) = Rulebook.read([("law.md", law)])
        #expect(rulebook == nil)
        #expect(diagnostics.contains { $0.code == "too-many-values" })
        let fewer = law.replacing("    - age > 64\n", with: "")
        #expect(Rulebook.read([("law.md", fewer)]).rulebook != nil)
    }

    /// Every code that the sources mention is tried above.
    @Test func noErrorIsForgotten() {
        let tried = Set((Self.inBlock + Self.inFile).map(\.code)).union(["too-deep", "too-many-values"])
        let known: Set<String> = [
            "at-least", "bad-constraint", "bad-date", "bad-effect", "bad-id", "bad-length", "bad-number", "bad-option", "bad-side", "bad-validity",
            "cycle", "double-clause", "double-name", "double-negation", "empty-clause", "empty-condition", "empty-group", "front-matter",
            "missing-citation", "missing-clause", "missing-dash", "missing-group", "missing-language", "missing-name", "missing-prefix",
            "not-assessment", "open-fence", "provision", "self-exception", "tab", "too-deep", "too-many-values", "unknown-clause", "unknown-group",
            "unknown-name", "unknown-norm", "unknown-option", "unknown-regime", "unknown-source", "unknown-statement", "unknown-term",
            "unknown-value", "unused-concept", "unused-fact", "unused-option", "unused-weighing", "wrong-operator", "wrong-type",
        ]
        #expect(tried == known)
    }
}
