import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

/// Whatever sources report about whatever bytes, nothing breaks.
struct ArbitraryBytesTests {
    private final class FixedSource: FindingSource {
        let made: [Finding]

        init(_ made: [Finding]) { self.made = made }

        func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) { findings += made }
    }

    private static let pieces = [
        "12", "3", "-", "/", " ", ".", ":", "maart", "mrt", "mon", "J", "van", "’", "é", "'", "+31", "@", "::", "e", "jaar", "\n", ",", "0", "1234", "AB",
        "20240101", "NL91ABNA",
        "de", "Jansen", "(0)", "T10", "https://", "%", "🙂",
    ]

    @Test(arguments: Effort.seeds(600))
    func `Every treatment of every kind takes any bytes, and what lies outside stays`(seed: Int) throws {
        var chance = Chance(seed)
        var bytes: [UInt8] = []
        for _ in 0..<chance.number(1...30) {
            bytes += chance.happens(0.85) ? Array(chance.pick(Self.pieces).utf8) : (0..<chance.number(1...4)).map { _ in UInt8(chance.number(0...255)) }
        }
        let treatments: [Treatment] = [
            .mask, .number, .surrogate, .pseudonym, .shiftDates, .mark, .keep, .generalise(chance.pick(Generalisation.allCases)), .generalise(.usual),
        ]
        var made = plan(.mask, chance.pick([.nl, .en]))
        for kind in EntityKind.allCases { made.treatments[kind] = chance.pick(treatments) }
        var (findings, at) = ([Finding](), 0)
        while at < bytes.count {
            let end = min(bytes.count, at + chance.number(1...14))
            if chance.happens(0.7) {
                findings.append(Finding(chance.pick(EntityKind.allCases), at..<end, confidence: 50, reason: .form, recognizer: "test"))
            }
            at = end
        }
        let deidentifier = try TextDeidentifier(made, sources: [FixedSource(findings)], key: TestKeys.permit())
        var output: [UInt8] = []
        deidentifier.treat(bytes, knownNames: chance.happens(0.3) ? ["Jan van Jansen"] : [], into: &output)
        #expect(deidentifier.counts.bytesOut == output.count)
        // Outside the findings nothing changes: those bytes are in the output, in order.
        var place = 0
        let covered = Set(bytes.withUnsafeBufferPointer { deidentifier.findings(in: $0) }.flatMap(\.span))
        var known = covered
        if output.count > 0 { known.formUnion(Set(findings.flatMap(\.span))) }
        for index in bytes.indices where !known.contains(index) && !Self.mayBeKnown(bytes) {
            while place < output.count, output[place] != bytes[index] { place += 1 }
            #expect(place < output.count)
            place += 1
        }
    }

    /// Whether the name that some runs know may lie in the bytes, outside the findings.
    private static func mayBeKnown(_ bytes: [UInt8]) -> Bool { String(decoding: bytes, as: UTF8.self).contains("Jansen") }

    @Test(arguments: Effort.seeds(200))
    func `Any text as a plan is refused or read, never worse`(seed: Int) {
        var chance = Chance(seed)
        let words = [
            "language", "names", "treatments", "default", "mask", ": ", "\n", "  ", "- ", "{", "}", "[", "]", "nl", "off", "own recognisers", "pattern", "'(a'",
            "name", "kinds", "only",
            "*a", "&a", "null", "~", "1", "deny", "allow", "date shift", "\"", "'", "#", "known names", "é",
        ]
        let text = (0..<chance.number(0...30)).map { _ in chance.pick(words) }.joined()
        do { _ = try TextPlan.read(text, file: "plan.yaml") } catch {
            #expect(!error.errors.isEmpty)
            #expect(error.errors.allSatisfy { ($0.place?.line ?? 0) >= 1 && !$0.line(in: .nl).isEmpty })
        }
    }
}
