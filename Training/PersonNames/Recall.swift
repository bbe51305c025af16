import Foundation
import Recognizers

/// Prints what `MeasuredRecall` in the program holds: `waarborg-train-names recall MODELS FILE... -- FILE...`, on texts that nothing was learnt from.
enum Recall {
    private static let draws = 10_000

    static func print(_ models: NameModels, _ documents: [Judged]) {
        for setting in NameRecognizer.Setting.allCases {
            let recognizer = NameRecognizer(models: models, setting: setting)
            for isEnglish in [false, true] {
                let counts = documents.filter { $0.kind.hasPrefix("english") == isEnglish && !$0.names.isEmpty }.map { document in
                    var findings: [Finding] = []
                    document.bytes.withUnsafeBufferPointer { recognizer.find(in: $0, 0..<$0.count, into: &findings) }
                    return document.score(findings.map(\.span))
                }
                guard !counts.isEmpty else { continue }
                let all = counts.reduce(Score(), +)
                let (low, high) = interval(counts)
                Swift.print(
                    "\(setting.rawValue) \(isEnglish ? "English" : "Dutch"): documents: \(counts.count), names: \(all.gold), "
                        + String(
                            format: "whole: %.4f, interval: %.4f...%.4f, leaking: %.4f", share(all), low, high,
                            Double(all.leaking) / Double(all.documentsWithNames)))
            }
        }
    }

    private static func share(_ score: Score) -> Double { Double(score.masked) / Double(max(1, score.gold)) }

    /// The middle 95 % over documents that are drawn again and again from those that there are (percentile bootstrap: Efron and Tibshirani 1993).
    private static func interval(_ counts: [Score]) -> (Double, Double) {
        var chance = Chance(1)
        let shares = (0..<draws).map { _ in share((0..<counts.count).reduce(Score()) { sum, _ in sum + counts[chance.below(counts.count)] }) }.sorted()
        return (shares[draws / 40], shares[draws - 1 - draws / 40])
    }
}
