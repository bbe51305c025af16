import Foundation
import Recognizers
import Testing
import Text

@testable import Deidentification

struct PlanTests {
    private static let whole = """
        language: nl
        names: sensitive
        kinds: {also: [organisation], not: [place]}
        treatments:
          default: mask
          person: number
          date: {generalise: quarter}
          date-of-birth: shift
          age: generalise
          bsn: pseudonym
          special categories: mask
          health: keep
        allow: [Gemeente Utrecht]
        deny:
          - Project Pinguïn
        known names: {field: client}
        consistency: permit
        date shift: {from: -60, to: 60, keep weekday: true}
        pseudonym length: 12
        own recognisers:
          - name: dossier
            kind: case-number
            pattern: 'SOC-\\d{6}'
            words file: lijst.txt
            context: {before: [dossier], within: 3}
            confidence: 95
            examples: [dossier SOC-123456]
            counterexamples: [SOC-123456, dossier SOC-12]
        """

    private func errors(_ text: String) -> [DeidentificationError] {
        do {
            _ = try TextPlan.read(text, file: "plan.yaml")
            return []
        } catch { return error.errors }
    }

    @Test func `A whole plan is read`() throws {
        let plan = try TextPlan.read(Self.whole, file: "plan.yaml") { $0 == "lijst.txt" ? Array("# namen\nhet meer\n".utf8) : nil }
        #expect(plan.language == .nl)
        #expect(plan.names == .sensitive)
        #expect(plan.kinds.contains(.organisation) && !plan.kinds.contains(.place))
        #expect(plan.treatment(of: .person) == .number)
        #expect(plan.treatment(of: .date) == .generalise(.quarter))
        #expect(plan.treatment(of: .age) == .generalise(.tenYearBand))
        #expect(plan.treatment(of: .dateOfBirth) == .shiftDates)
        #expect(plan.treatment(of: .health) == .keep)
        #expect(plan.treatment(of: .religion) == .mask)
        #expect(plan.treatment(of: .phone) == .mask)
        #expect(plan.knownNames == .field("client"))
        #expect(plan.consistency == .permit)
        #expect(plan.dateShift.choices.allSatisfy { $0 % 7 == 0 && $0 != 0 })
        #expect(plan.pseudonymLength == 12)
        #expect(plan.ownRecognizers.first?.phrases == ["het meer"])
    }

    private static let head = "language: nl\nnames: off\n"

    @Test(arguments: [
        ("", "empty-file", 1, 1),
        ("language: nl\ntreatments: {default: mask}", "missing-key", 1, 1),
        (head, "missing-key", 1, 1),
        (head + "treatments: {person: mask}", "missing-key", 3, 13),
        (head + "treatments: {default: mask}\nlangauge: en", "unknown-key", 4, 1),
        (head + "treatments: {default: maks}", "bad-value", 3, 23),
        (head + "treatments:\n  default: mask\n  persn: mask", "unknown-key", 5, 3),
        (head + "treatments: {default: mask, default: keep}", "double-key", 3, 14),
        (head + "treatments: {default: mask, bsn: hash}", "unkeyed-hash", 3, 34),
        (head + "treatments: {default: mask, bsn: sha256}", "unkeyed-hash", 3, 34),
        (head + "treatments: {default: mask, person: generalise}", "bad-value", 3, 37),
        (head + "treatments: {default: mask, person: {generalise: month}}", "not-general", 3, 50),
        (head + "treatments: {default: mask, date: {generalise: pc2}}", "bad-value", 3, 48),
        (head + "treatments: {default: mask, phone: shift}", "bad-value", 3, 36),
        (head + "treatments: {default: mask, organisation: mask}", "treated-not-found", 3, 43),
        (head + "treatments: mask", "not-a-mapping", 3, 13),
        (head + "treatments: {default: mask}\nallow: [Zorg]\ndeny: [zórg]", "allowed-and-denied", 5, 8),
        (head + "treatments: {default: mask}\ndeny: ['...']", "no-words", 4, 8),
        (head + "treatments: {default: mask}\nkinds: {only: [bsn], not: [date]}", "kinds-twice", 4, 8),
        (head + "treatments: {default: mask}\nkinds: {only: [bsm]}", "bad-value", 4, 16),
        (head + "treatments: {default: mask}\ndate shift: {from: 5, to: -5}", "bad-range", 4, 13),
        (head + "treatments: {default: mask}\ndate shift: {from: -2, to: 2, keep weekday: true}", "no-shift", 4, 13),
        (head + "treatments: {default: mask}\ndate shift: {from: 1, to: 3}", "few-shifts", 4, 13),
        (head + "treatments: {default: mask}\ndate shift: {from: x, to: 3}", "bad-number", 4, 20),
        (head + "treatments: {default: mask}\npseudonym length: 3", "bad-number", 4, 19),
        (head + "treatments: {default: mask}\nconsistency: always", "bad-value", 4, 14),
        (head + "treatments: {default: mask}\nknown names: 5", "not-a-list", 4, 14),
        (head + "treatments: {default: mask}\nallow: &a [Zorg]\ndeny: *a", "yaml-alias", 5, 7),
        (head + "treatments: {default: mask", "bad-yaml", 4, 1),
        (head + "breadth: broad\ntreatments: {default: mask}", "broad-without-names", 3, 10),
        (head + "breadth: wide\ntreatments: {default: mask}", "bad-value", 3, 10),
    ])
    func `What is wrong is told with its place`(text: String, code: String, line: Int, column: Int) {
        let found = errors(text)
        #expect(found.contains { $0.code == code && $0.place?.line == line && $0.place?.column == column }, "\(found.map { $0.line(in: .en) })")
        for error in found { #expect(!error.message.nl.isEmpty && !error.message.en.isEmpty) }
    }

    @Test func `A near miss gets a suggestion`() {
        #expect(errors(Self.head + "treatments: {default: maks}").first?.hint?.en.contains("mask") == true)
    }

    @Test(arguments: [
        ("- {name: a}", "finds-nothing", 5, 3),
        ("- {pattern: x}", "missing-key", 5, 3),
        ("- {name: a, pattern: 'ab(c'}", "bad-pattern", 5, 27),
        ("- name: a\n  pattern: a[b", "bad-pattern", 6, 15),
        ("- {name: a, pattern: 'a*'}", "matches-nothing", 5, 22),
        ("- {name: a, pattern: 'a+', examples: [b]}", "example-not-found", 5, 39),
        ("- {name: a, pattern: 'a+', counterexamples: [bab]}", "counterexample-found", 5, 46),
        ("- {name: a, pattern: '(a+)+\\d', counterexamples: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac]}", "pattern-runs-away", 5, 22),
        ("- {name: a, words file: weg.txt}", "no-file", 5, 25),
        ("- {name: a, words: [x], context: {within: 2}}", "no-words", 5, 34),
        ("- {name: a, words: [x], context: {before: [twee woorden]}}", "not-one-word", 5, 44),
        ("- {name: a, words: [x], kind: denied}", "bad-value", 5, 31),
        ("- {name: a, words: [x]}\n- {name: a, words: [y]}", "double-name", 6, 3),
        ("- {name: a, words: [x], confidence: 200}", "bad-number", 5, 37),
    ])
    func `What is wrong in an own recogniser is told with its place`(text: String, code: String, line: Int, column: Int) {
        let found = errors(Self.head + "treatments: {default: mask}\nown recognisers:\n" + text)
        #expect(found.contains { $0.code == code && $0.place?.line == line && $0.place?.column == column }, "\(found.map { $0.line(in: .en) })")
    }

    @Test func `The plan in the documentation is a plan`() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/text-plan.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let yaml = try #require(text.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
        let plan = try TextPlan.read(yaml, file: "text-plan.md")
        #expect(plan.ownRecognizers.count == 1 && plan.treatment(of: .age) == .generalise(.tenYearBand))
    }

    @Test func `Broad looks for every kind and treats descriptions as the rest`() throws {
        let plan = try TextPlan.read("language: en\nnames: sensitive\nbreadth: broad\nkinds: {not: [url]}\ntreatments: {default: mask}", file: "plan.yaml")
        #expect(plan.breadth == .broad && plan.kinds.isSuperset(of: [.jobTitle, .organisation]) && !plan.kinds.contains(.url))
        #expect(plan.treatment(of: .quasiIdentifier) == .mask && plan.treatment(of: .health) == .keep)
        #expect(TextPlan.broad().treatment(of: .health) == .mask && TextPlan.broad().treatment(of: .criminal) == .keep)
        #expect(TextPlan.masked().treatment(of: .quasiIdentifier) == .keep)
        #expect(TextPlan.broad().digest != TextPlan.masked().digest)
    }

    @Test func `The same plan has the same digest, another has another`() throws {
        let text = Self.head + "treatments: {default: mask}"
        let read = try TextPlan.read(text, file: "a.yaml")
        var made = TextPlan(language: .nl, names: nil, default: .mask)
        #expect(read.digest == made.digest)
        made.deny = ["x"]
        #expect(read.digest != made.digest)
    }

    @Test func `The plans in code do what they are called`() {
        #expect(TextPlan.masked().treatment(of: .person) == .mask && !TextPlan.masked().needsKey)
        #expect(EntityKind.allCases.allSatisfy { TextPlan.marked().treatment(of: $0) == .mark })
        #expect(TextPlan.coarse().treatment(of: .postcode) == .generalise(.postcodeRegion) && !TextPlan.coarse().needsKey)
        #expect(TextPlan.standIns().treatment(of: .date) == .shiftDates && TextPlan.standIns().needsKey)
        let pseudonymised = TextPlan.pseudonymised()
        #expect(pseudonymised.treatment(of: .bsn) == .pseudonym && pseudonymised.treatment(of: .place) == .mask)
        #expect(pseudonymised.consistency == .permit && pseudonymised.pseudonymises && !TextPlan.masked().pseudonymises)
        #expect(Set([TextPlan.masked(), .marked(), .coarse(), .standIns(), pseudonymised].map(\.digest)).count == 5)
    }

    @Test func `Known names are no part of the digest`() {
        var one = TextPlan.masked()
        one.knownNames = .list(["Jan Jansen"])
        var other = one
        other.knownNames = .list(["Piet Puk"])
        #expect(one.digest == other.digest)
    }

    @Test func `The count of valid BSNs is that of the eleven test`() {
        // By remainder, digit by digit: how many beginnings have it.
        var counts = [Int](repeating: 0, count: 11)
        counts[0] = 1
        for weight in (2...9).reversed() {
            var next = [Int](repeating: 0, count: 11)
            for remainder in 0..<11 { for digit in 0..<10 { next[(remainder + weight * digit) % 11] += counts[remainder] } }
            counts = next
        }
        #expect(counts[0...9].reduce(0, +) - 1 == BSNCount.valid)
    }
}
