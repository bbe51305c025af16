import Foundation
import Recognizers

/// What lets another program be measured on the same texts by the same counting: `texts` gives them out, `score` takes back what it found.
enum PeerScores {
    /// Prints a line of JSON for each document: its kind and its text, without the marks.
    static func printTexts(_ texts: [MarkedText]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for text in texts {
            let line = try encoder.encode(["kind": text.kind, "text": String(decoding: text.bytes, as: UTF8.self)])
            FileHandle.standardOutput.write(line + Data([0x0A]))
        }
    }

    /// Prints how well the spans of a file do: a line for each document in the order of `texts`, an array of pairs of offsets in bytes.
    static func score(_ spans: URL, _ texts: [MarkedText]) throws {
        let lines = try Data(contentsOf: spans).split(separator: 0x0A)
        guard lines.count == texts.count else { throw CocoaError(.fileReadCorruptFile, userInfo: ["lines": lines.count, "texts": texts.count]) }
        var scores: [String: Score] = [:]
        for (line, text) in zip(lines, texts) {
            let pairs = try JSONDecoder().decode([[Int]].self, from: Data(line))
            let document = Judged(text)
            scores[text.kind, default: Score()] = scores[text.kind, default: Score()] + document.score(pairs.map { $0[0]..<$0[1] })
        }
        TrainNames.show("peer", scores.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}
