import Foundation
import Recognizers

/// Scores a set of samples that somebody else made. A line of JSON each: `text`; `type`, a kind as in plans or several joined by `|`; `spans`, pairs of
/// offsets in characters (Unicode scalars); `kind`, `positive` or `lookalike` (the spans then must not be taken for the type).
enum IdentifierScore {
    private struct Line: Decodable {
        var text: String
        var type: String
        var spans: [[Int]]
        var kind: String
    }

    private struct Tally {
        var all = 0
        /// Covered whole by a finding of the type; covered whole by findings of whatever kind.
        var ofType = 0
        var covered = 0
    }

    static func measure(_ arguments: [String]) throws {
        guard let file = arguments.first else { return print("waarborg-text-benchmark score FILE [--misses]") }
        let scanner = IdentifierScanner()
        var tallies: [String: Tally] = [:]
        for (number, line) in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").enumerated() {
            let sample = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let kinds = Set(sample.type.split(separator: "|").compactMap { EntityKind(rawValue: String($0)) })
            guard !kinds.isEmpty else { throw CocoaError(.fileReadCorruptFile, userInfo: [NSLocalizedDescriptionKey: "line \(number + 1): \(sample.type)"]) }
            let findings = scanner.findings(in: sample.text)
            let offsets = Offsets(sample.text)
            for pair in sample.spans where pair.count == 2 {
                let span = offsets[pair[0]]..<offsets[pair[1]]
                let isLookAlike = sample.kind != "positive"
                let same = findings.filter { kinds.contains($0.kind) }
                let isFound =
                    isLookAlike ? same.contains { $0.span.overlaps(span) } : span.allSatisfy { byte in same.contains { $0.span.contains(byte) } }
                let name = "\(isLookAlike ? "look-alike" : "identifier")\t\(sample.type)"
                tallies[name, default: Tally()].all += 1
                if isFound { tallies[name, default: Tally()].ofType += 1 }
                if span.allSatisfy({ byte in findings.contains { $0.span.contains(byte) } }) { tallies[name, default: Tally()].covered += 1 }
                if arguments.contains("--misses"), isFound == isLookAlike {
                    let found = findings.map { "\($0.kind.rawValue) \($0.confidence) \(String(decoding: Array(sample.text.utf8)[$0.span], as: UTF8.self))" }
                    print("\(name)\t\(String(decoding: Array(sample.text.utf8)[span], as: UTF8.self))\t\(sample.text.debugDescription)\t\(found)")
                }
            }
        }
        print("sort\ttype\tsamples\tof the type\tof any kind")
        for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) { print("\(name)\t\(tally.all)\t\(tally.ofType)\t\(tally.covered)") }
    }

    /// Where each Unicode scalar begins, in bytes.
    private struct Offsets {
        private var starts: [Int] = []

        init(_ text: String) {
            var at = 0
            for scalar in text.unicodeScalars {
                starts.append(at)
                at += UTF8.width(scalar)
            }
            starts.append(at)
        }

        subscript(_ index: Int) -> Int { starts[min(index, starts.count - 1)] }
    }
}
