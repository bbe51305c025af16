import Recognizers
import RecognizersTestSupport
import SeededChance
import Testing

@Suite struct IdentifierScannerTests {
    /// Any bytes at all: no trap, and every span inside the range.
    @Test func anyBytesAreRead() {
        let pieces: [[UInt8]] = [
            Array("bsn 111222333".utf8), Array("06-".utf8), Array("@".utf8), Array("://".utf8), Array("geb. 1".utf8), [0xC3], [0xE2, 0x80], [0xFF, 0xFE],
            Array("1234 A".utf8), Array(" [at] x".utf8), [0], Array("NL91 ABNA".utf8), Array("::".utf8),
            Array("Kerkstraat".utf8), Array(" 12 ".utf8), Array("Mozilla/5.0 (".utf8), Array("linkedin.com/in".utf8), Array("AB-12-".utf8), Array("12 m".utf8),
            Array("'".utf8), Array("(34".utf8), Array("+31".utf8), Array("0".utf8), Array("\"@".utf8),
            Array("NL\u{202F}9".utf8), Array("AB\u{2011}1".utf8), Array("mac:".utf8), Array("P-nummer".utf8), Array("'t ".utf8), Array("[".utf8),
        ]
        let scanner = IdentifierScanner()
        for seed in Effort.seeds(400) {
            var chance = Chance(seed)
            var text: [UInt8] = []
            for _ in 0..<chance.number(0...30) {
                text += chance.happens(0.2) ? [UInt8(chance.number(0...255))] : chance.pick(pieces)
            }
            let lower = chance.number(0...text.count)
            let upper = chance.number(lower...text.count)
            var findings: [Finding] = []
            text.withUnsafeBufferPointer { scanner.find(in: $0, lower..<upper, into: &findings) }
            for finding in findings {
                #expect(finding.span.lowerBound >= lower && finding.span.upperBound <= upper && !finding.span.isEmpty, "seed \(seed): \(finding)")
            }
        }
    }

    /// Nothing outside the range changes what is found inside it.
    @Test func theRangeIsAllThatIsSeen() {
        var generator = IdentifierGenerator(seed: 5)
        let scanner = IdentifierScanner()
        for name in IdentifierGenerator.names {
            for _ in 0..<40 {
                let text = Array(generator.sample(name).text.utf8)
                let around = Array("bsn kvk tel 12".utf8)
                var alone: [Finding] = []
                var inside: [Finding] = []
                text.withUnsafeBufferPointer { scanner.find(in: $0, 0..<text.count, into: &alone) }
                (around + text + around).withUnsafeBufferPointer { scanner.find(in: $0, around.count..<(around.count + text.count), into: &inside) }
                let moved = inside.map {
                    Finding(
                        $0.kind, ($0.span.lowerBound - around.count)..<($0.span.upperBound - around.count), confidence: $0.confidence, reason: $0.reason,
                        recognizer: $0.recognizer)
                }
                #expect(moved == alone)
            }
        }
    }

    @Test func findingsAreAppended() {
        let first = Finding(.person, 0..<3, confidence: 80, reason: .model, recognizer: "names")
        var findings = [first]
        let text = Array("Jan 06-12345678".utf8)
        text.withUnsafeBufferPointer { IdentifierScanner().find(in: $0, 0..<text.count, into: &findings) }
        #expect(findings.first == first)
        #expect(findings.map(\.kind) == [.person, .phone])
    }
}

@Suite struct FindingResolverTests {
    private func finding(_ kind: EntityKind, _ span: Range<Int>, _ confidence: UInt8) -> Finding {
        Finding(kind, span, confidence: confidence, reason: .form, recognizer: "test")
    }

    @Test func theMoreCertainStays() {
        #expect(FindingResolver.resolve([finding(.date, 0..<10, 80), finding(.bsn, 1..<10, 99)]).map(\.kind) == [.bsn])
    }

    @Test func ofTwoAsCertainTheLongerStays() {
        #expect(FindingResolver.resolve([finding(.date, 0..<4, 80), finding(.age, 0..<8, 80)]).map(\.kind) == [.age])
    }

    /// Half a name may not be left standing.
    @Test func whatAWinnerLeavesOfAnIdentifierStaysFound() {
        let resolved = FindingResolver.resolve([finding(.person, 0..<20, 70), finding(.address, 12..<30, 92)])
        #expect(resolved.map(\.span) == [0..<12, 12..<30])
        #expect(resolved.map(\.kind) == [.person, .address])
    }

    @Test func aMarkGivesWayToAnIdentifier() {
        #expect(FindingResolver.resolve([finding(.health, 0..<6, 99), finding(.person, 0..<12, 40)]).map(\.kind) == [.person])
    }

    @Test func theResultIsSortedAndDisjointAndCoversEveryIdentifier() {
        for seed in Effort.seeds(300) {
            var chance = Chance(seed)
            let findings = (0..<chance.number(0...25)).map { _ in
                let start = chance.number(0...60)
                return finding(chance.pick(EntityKind.allCases), start..<(start + chance.number(0...15)), UInt8(chance.number(1...100)))
            }
            let resolved = FindingResolver.resolve(findings)
            for (one, next) in zip(resolved, resolved.dropFirst()) { #expect(one.span.upperBound <= next.span.lowerBound) }
            for finding in findings where !finding.span.isEmpty { #expect(resolved.contains { $0.span.overlaps(finding.span) }) }
        }
    }

    @Test(arguments: [
        ("Hij heeft diabetes mellitus.", true), ("Patiënt slikt al jaren oxazepam.", true), ("Jansen heeft epilepsie", true), ("Diagnose: schizofrenie", true),
        ("My mother was told she has dementia", true), ("Diabetes komt veel voor.", false), ("een onderzoek naar diabetes", false),
        ("De zaal was vol. Schizofrenie is het thema.", false), ("de afdeling diabetes en reuma", false), ("Zij kwam.\nDiabetes is het thema", false),
    ])
    func `An illness that is said of somebody is sure`(_ text: String, _ isSure: Bool) {
        let found = IdentifierScanner().findings(in: text).filter { $0.kind == .health }
        #expect(!found.isEmpty)
        #expect(found.contains { $0.confidence >= 90 } == isSure)
    }
}
