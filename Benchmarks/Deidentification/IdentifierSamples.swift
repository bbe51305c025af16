import Foundation
import Recognizers
import RecognizersTestSupport

/// Identifiers in context and what only looks like them, drawn anew from a seed that the tests do not use: for Waarborg and its peers alike.
enum IdentifierSamples {
    private static let seed = 2026

    private struct Line: Encodable {
        var name: String
        var text: String
        /// Offsets in bytes.
        var start: Int
        var end: Int
        var isLookAlike: Bool
    }

    private static func draw(_ count: Int, _ take: (Sample, _ isLookAlike: Bool) throws -> Void) rethrows {
        var generator = IdentifierGenerator(seed: seed)
        for name in IdentifierGenerator.names { for _ in 0..<count { try take(generator.sample(name), false) } }
        var lookAlikes = LookAlikeGenerator(seed: seed + 1)
        for name in LookAlikeGenerator.names { for _ in 0..<count { try take(lookAlikes.sample(name), true) } }
    }

    /// Prints a line of JSON for each sample.
    static func printAll(_ count: Int) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try draw(count) { sample, isLookAlike in
            let line = Line(name: sample.name, text: sample.text, start: sample.span.lowerBound, end: sample.span.upperBound, isLookAlike: isLookAlike)
            FileHandle.standardOutput.write(try encoder.encode(line) + Data([0x0A]))
        }
    }

    /// Prints for each sort how many were found whole and under their kind; for look-alikes, how many were taken for an identifier.
    static func measure(_ count: Int) {
        let scanner = IdentifierScanner()
        var found: [String: Int] = [:]
        draw(count) { sample, isLookAlike in
            let isFound = scanner.findings(in: sample.text).contains { finding in
                sample.kinds.contains(finding.kind)
                    && (isLookAlike
                        ? finding.span.overlaps(sample.span)
                        : finding.span.lowerBound <= sample.span.lowerBound && finding.span.upperBound >= sample.span.upperBound)
            }
            if isFound { found[sample.name, default: 0] += 1 }
        }
        for (sort, names) in [("identifier", IdentifierGenerator.names), ("look-alike", LookAlikeGenerator.names)] {
            for name in names { print("\(sort)\t\(name)\t\(found[name, default: 0])\t\(count)") }
        }
    }
}
