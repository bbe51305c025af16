import Recognizers
import RecognizersTestSupport
import SeededChance
import Testing

/// The bars of the project: recall at least 99.5 % for each sort of identifier in context, at most 0.5 % of look-alikes found.
@Suite struct IdentifierPropertyTests {
    static let samples = Effort.isThorough ? 20_000 : 3_000

    @Test(arguments: IdentifierGenerator.names)
    func findsWhatIsThere(_ name: String) {
        var generator = IdentifierGenerator(seed: 41)
        let scanner = IdentifierScanner()
        var missed: [String] = []
        for _ in 0..<Self.samples {
            let sample = generator.sample(name)
            let findings = scanner.findings(in: sample.text)
            let covering = findings.filter {
                sample.kinds.contains($0.kind) && $0.span.lowerBound <= sample.span.lowerBound && $0.span.upperBound >= sample.span.upperBound
            }
            if covering.isEmpty { missed.append(describe(sample, findings)) }
        }
        #expect(Double(missed.count) <= 0.005 * Double(Self.samples), "\(name): \(missed.count) missed\n\(missed.prefix(12).joined(separator: "\n"))")
    }

    @Test(arguments: LookAlikeGenerator.names)
    func passesOverWhatLooksAlike(_ name: String) {
        var generator = LookAlikeGenerator(seed: 42)
        let scanner = IdentifierScanner()
        var wrong: [String] = []
        for _ in 0..<Self.samples {
            let sample = generator.sample(name)
            let findings = scanner.findings(in: sample.text).filter { sample.kinds.contains($0.kind) && $0.span.overlaps(sample.span) }
            if !findings.isEmpty { wrong.append(describe(sample, findings)) }
        }
        #expect(Double(wrong.count) <= 0.005 * Double(Self.samples), "\(name): \(wrong.count) found\n\(wrong.prefix(12).joined(separator: "\n"))")
    }

    private func describe(_ sample: Sample, _ findings: [Finding]) -> String {
        let bytes = Array(sample.text.utf8)
        return sample.text.debugDescription + " -> "
            + findings.map { "\($0.kind) \(String(decoding: bytes[$0.span], as: UTF8.self)) \($0.confidence)" }.joined(separator: "; ")
    }
}
