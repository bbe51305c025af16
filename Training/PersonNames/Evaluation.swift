import Foundation
import Recognizers

/// Counts of one kind of text.
struct Score {
    var (truePositives, predicted, gold) = (0, 0, 0)
    var (tokensFound, tokensPredicted, tokensGold) = (0, 0, 0)
    var (masked, documents, documentsWithNames, leaking) = (0, 0, 0, 0)

    static func + (a: Score, b: Score) -> Score {
        var c = a
        c.truePositives += b.truePositives; c.predicted += b.predicted; c.gold += b.gold
        c.tokensFound += b.tokensFound; c.tokensPredicted += b.tokensPredicted; c.tokensGold += b.tokensGold
        c.masked += b.masked; c.documents += b.documents; c.documentsWithNames += b.documentsWithNames; c.leaking += b.leaking
        return c
    }

    var line: String {
        func percent(_ a: Int, _ b: Int) -> String { String(format: "%5.1f", b == 0 ? 0 : 100 * Double(a) / Double(b)) }
        let f1 = predicted + gold == 0 ? 0 : 200 * Double(truePositives) / Double(predicted + gold)
        return
            "F1 \(String(format: "%5.1f", f1))  P \(percent(truePositives, predicted)) R \(percent(truePositives, gold))  tokens R \(percent(tokensFound, tokensGold)) P \(percent(tokensFound, tokensPredicted))  masked \(percent(masked, gold))  leaking \(percent(leaking, documentsWithNames)) of \(documentsWithNames)  names \(gold)"
    }
}

/// A document with the ranges of the words by which is counted, and the gold names as ranges of words.
struct Judged {
    var kind: String
    var bytes: [UInt8]
    var words: [Range<Int>]
    var names: [Range<Int>]

    init(_ text: MarkedText) {
        (kind, bytes) = (text.kind, text.bytes)
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { Tokenizer.tokens($0, 0..<$0.count, into: &tokens) }
        words = tokens.map(\.range)
        let labels = Trainer.labels(tokens, text.marks)
        names = []
        for (index, label) in labels.enumerated() {
            if label == 1 {
                names.append(index..<(index + 1))
            } else if label == 2, let last = names.indices.last {
                names[last] = names[last].lowerBound..<(index + 1)
            }
        }
    }

    /// Files of the shared task CoNLL-2002: a word, a tag of its part of speech, and its label; documents begin with -DOCSTART-. In ISO 8859-1.
    static func conll(_ file: URL) throws -> [Judged] {
        // The Dutch files are UTF-8 that was once more encoded, or ISO 8859-1: bytes are read as the latter unless they are valid UTF-8.
        let data = try Data(contentsOf: file)
        let text = String(data: data, encoding: .utf8) ?? String(data: data, encoding: .isoLatin1) ?? ""
        var result: [Judged] = []
        var current = Judged(kind: "newspaper")
        func close() {
            if !current.words.isEmpty { result.append(current) }
            current = Judged(kind: "newspaper")
        }
        var startSentence = true
        var quote = false
        var inName = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: " ")
            guard fields.count >= 2 else {
                if !startSentence { current.bytes.append(0x0A) }
                (startSentence, quote, inName) = (true, false, false)
                continue
            }
            if fields[0] == "-DOCSTART-" { close(); startSentence = true; continue }
            let word = String(fields[0])
            let glued: Bool = startSentence || [".", ",", ";", ":", "!", "?", ")", "'s", "..."].contains(word) || (word == "\"" && quote)
            if !glued, !(current.bytes.last == UInt8(ascii: "(") || (current.bytes.last == UInt8(ascii: "\"") && quote)) { current.bytes.append(0x20) }
            if word == "\"" { quote.toggle() }
            let from = current.bytes.count
            current.bytes += Array(word.utf8)
            current.words.append(from..<current.bytes.count)
            let at = current.words.count - 1
            switch fields[fields.count - 1] {
            case "B-PER": current.names.append(at..<(at + 1)); inName = true
            case "I-PER":
                if inName, let last = current.names.indices.last {
                    current.names[last] = current.names[last].lowerBound..<(at + 1)
                } else {
                    current.names.append(at..<(at + 1)); inName = true
                }
            default: inName = false
            }
            startSentence = false
        }
        close()
        return result
    }

    private init(kind: String) { (self.kind, bytes, words, names) = (kind, [], [], []) }

    func score(_ spans: [Range<Int>]) -> Score {
        var score = Score()
        score.documents = 1
        var predicted: Set<Range<Int>> = []
        var covered = [Bool](repeating: false, count: words.count)
        for span in spans {
            let first = words.firstIndex { $0.upperBound > span.lowerBound } ?? words.count
            var last = first
            while last < words.count, words[last].lowerBound < span.upperBound { covered[last] = true; last += 1 }
            if last > first { predicted.insert(first..<last) }
        }
        let gold = Set(names)
        var isGold = [Bool](repeating: false, count: words.count)
        for name in names { for index in name { isGold[index] = true } }
        score.predicted = predicted.count
        score.gold = gold.count
        score.truePositives = gold.intersection(predicted).count
        score.masked = names.count { $0.allSatisfy { covered[$0] } }
        for index in words.indices {
            if covered[index] { score.tokensPredicted += 1 }
            if isGold[index] { score.tokensGold += 1; if covered[index] { score.tokensFound += 1 } }
        }
        if !names.isEmpty {
            score.documentsWithNames = 1
            score.leaking = score.masked < names.count ? 1 : 0
        }
        return score
    }
}

func evaluate(_ judged: [Judged], _ recognizer: NameRecognizer) -> [(kind: String, score: Score)] {
    var scores: [String: Score] = [:]
    for document in judged {
        var findings: [Finding] = []
        document.bytes.withUnsafeBufferPointer { recognizer.find(in: $0, 0..<$0.count, into: &findings) }
        scores[document.kind, default: Score()] = scores[document.kind, default: Score()] + document.score(findings.map(\.span))
    }
    return scores.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
