import Deidentification
import Foundation
import Recognizers
import Text

/// How much of what tells about somebody is masked in English court text, see `CourtText/README.md`.
enum CourtText {
    /// A text with what tells about somebody in it.
    private struct Marked {
        var bytes: [UInt8] = []
        var marks: [(span: Range<Int>, category: String, isDirect: Bool, entity: String)] = []

        init(_ source: String) throws {
            var rest = Substring(source)
            while let open = rest.firstIndex(of: "{") {
                bytes += rest[..<open].utf8
                guard let close = rest[open...].firstIndex(of: "}"), let bar = rest[open..<close].firstIndex(of: "|") else {
                    throw CocoaError(.fileReadCorruptFile)
                }
                let head = rest[rest.index(after: open)..<bar].split(separator: "!", omittingEmptySubsequences: false)
                let words = rest[rest.index(after: bar)..<close]
                let start = bytes.count
                bytes += words.utf8
                let name = head.count > 1 && !head[1].isEmpty ? String(head[1]) : words.lowercased()
                marks.append((start..<bytes.count, String(head[0]), head.count > 1, "\(head[0]) \(name)"))
                rest = rest[rest.index(after: close)...]
            }
            bytes += rest.utf8
        }

        /// Runs of letters and digits.
        var tokens: [Range<Int>] {
            var tokens: [Range<Int>] = []
            var start: Int?
            for index in 0...bytes.count {
                let isWord = index < bytes.count && isWord(index)
                if isWord, start == nil { start = index }
                if !isWord, let from = start {
                    tokens.append(from..<index)
                    start = nil
                }
            }
            return tokens
        }

        private func isWord(_ index: Int) -> Bool {
            let byte = bytes[index]
            // Quotation marks and dashes are E2 80 xx.
            if byte == 0xE2 || index > 0 && bytes[index - 1] == 0xE2 || index > 1 && bytes[index - 2] == 0xE2 { return false }
            return byte >= 0x80 && byte != 0xC2 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }
    }

    private struct Score {
        var (marked, found, masked, right) = (0, 0, 0, 0)
        var (direct, directFound, quasi, quasiFound) = (0, 0, 0, 0)
        var kinds: [String: (all: Int, found: Int)] = [:]
        var misses: [String] = []
        var needless: [String] = []

        func share(_ part: Int, _ whole: Int) -> String { String(format: "%.3f", Double(part) / Double(max(1, whole))) }
    }

    /// - Parameter arguments: the folder; `--misses` prints what was missed and what was masked without need.
    static func measure(_ arguments: [String]) throws {
        let folder = arguments.first { !$0.hasPrefix("--") } ?? "Benchmarks/Deidentification/CourtText"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        var asked = TextPlan.masked(.en)
        asked.kinds.formUnion([.organisation, .jobTitle])
        for part in ["development", "held-out"] {
            let texts = try names.filter { $0.hasPrefix(part) }.map { try Marked(String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
            for (name, plan) in [("mask", TextPlan.masked(.en)), ("mask, also organisation and job-title", asked), ("broad", .broad(.en))] {
                let score = try score(texts, plan)
                print("\(part) (\(texts.count)), plan \(name):")
                print("  token recall \(score.share(score.found, score.marked)) precision \(score.share(score.right, score.masked))", terminator: "  ")
                print("direct \(score.share(score.directFound, score.direct)) of \(score.direct)", terminator: "  ")
                print("quasi \(score.share(score.quasiFound, score.quasi)) of \(score.quasi)")
                guard plan.breadth == .broad else { continue }
                print("  " + score.kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.found)/\($0.value.all)" }.joined(separator: "  "))
                guard arguments.contains("--misses"), part == "development" else { continue }
                print(score.misses.map { "  missed: \($0)" }.joined(separator: "\n"))
                print(score.needless.map { "  needless: \($0)" }.joined(separator: "\n"))
            }
        }
    }

    private static func score(_ texts: [Marked], _ plan: TextPlan) throws -> Score {
        let sources: [any FindingSource] = [
            Scanned(scanner: IdentifierScanner(kinds: plan.kinds)),
            NameRecognizer(.sensitive, further: plan.kinds.intersection(NameRecognizer.furtherKinds), telling: plan.breadth == .broad),
        ]
        let deidentifier = try TextDeidentifier(plan, sources: sources)
        var score = Score()
        for text in texts {
            var isMasked = [Bool](repeating: false, count: text.bytes.count)
            let found = text.bytes.withUnsafeBufferPointer { deidentifier.findings(in: $0) }.filter { plan.treatment(of: $0.kind) != .keep }
            for finding in found { for index in finding.span { isMasked[index] = true } }
            count(text, isMasked, found, &score)
        }
        return score
    }

    private static func count(_ text: Marked, _ isMasked: [Bool], _ found: [Finding], _ score: inout Score) {
        var isMarked = [Bool](repeating: false, count: text.bytes.count)
        for mark in text.marks { for index in mark.span { isMarked[index] = true } }
        func words(_ span: Range<Int>) -> String { String(decoding: text.bytes[span], as: UTF8.self) }
        let tokens = text.tokens
        for token in tokens {
            let (marked, masked) = (isMarked[token.lowerBound], token.allSatisfy { isMasked[$0] })
            if marked { score.marked += 1 }
            if masked { score.masked += 1 }
            if marked, masked {
                score.found += 1
                score.right += 1
            }
        }
        var entities: [String: (isDirect: Bool, isFound: Bool)] = [:]
        for mark in text.marks {
            let isWhole = tokens.filter { $0.overlaps(mark.span) }.allSatisfy { $0.allSatisfy { isMasked[$0] } }
            entities[mark.entity, default: (mark.isDirect, true)].isFound = (entities[mark.entity]?.isFound ?? true) && isWhole
            score.kinds[mark.category, default: (0, 0)].all += 1
            if isWhole {
                score.kinds[mark.category, default: (0, 0)].found += 1
            } else {
                let around = max(0, mark.span.lowerBound - 40)..<min(text.bytes.count, mark.span.upperBound + 20)
                score.misses.append("\(mark.category) [\(words(mark.span))] in …\(words(around).replacing("\n", with: " "))…")
            }
        }
        for (_, entity) in entities {
            if entity.isDirect {
                score.direct += 1
                if entity.isFound { score.directFound += 1 }
            } else {
                score.quasi += 1
                if entity.isFound { score.quasiFound += 1 }
            }
        }
        for finding in found where !finding.span.contains(where: { isMarked[$0] }) {
            score.needless.append("\(finding.kind.rawValue) [\(words(finding.span))] \(finding.recognizer)")
        }
    }
}

private struct Scanned: FindingSource {
    let scanner: IdentifierScanner

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        scanner.find(in: bytes, range, heading: nil, into: &findings)
    }
}
