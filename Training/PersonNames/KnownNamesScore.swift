import Deidentification
import Foundation
import Recognizers

/// What leaks where the caller gives the names of the people whom a text is about: `waarborg-train-names known [--kept] FILE...`, with the models in the program
/// and the sensitive setting.
enum KnownNamesScore {
    static func print(_ documents: [Judged]) throws {
        for (title, given) in [("no names given", { _ in [] }), ("full names given", full), ("everybody given", everybody)] as [(String, (Judged) -> [String])]
        {
            var scores: [String: Score] = [:]
            var plan = TextPlan.masked()
            plan.kinds = [.person]
            let deidentifier = try TextDeidentifier(plan, sources: [NameRecognizer(.sensitive)])
            for document in documents where !document.names.isEmpty {
                let findings = document.bytes.withUnsafeBufferPointer { deidentifier.findings(in: $0, knownNames: given(document)) }
                scores[document.kind, default: Score()] = scores[document.kind, default: Score()] + document.score(findings.map(\.span))
            }
            Swift.print(title)
            for (kind, score) in scores.sorted(by: { $0.key < $1.key }) { Swift.print("  \(kind)  \(score.line)") }
            Swift.print("  all  \(scores.values.reduce(Score(), +).line)")
        }
    }

    /// The names of two words or more, as they stand in the text.
    private static func full(_ document: Judged) -> [String] {
        document.names.filter { $0.count > 1 }.map { text($0, document) }
    }

    /// Those, and each other name of which no word is one of theirs: somebody who is only called Anja is given as Anja.
    private static func everybody(_ document: Judged) -> [String] {
        var given = full(document)
        var words = Set(given.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
        for name in document.names where name.count == 1 {
            let word = text(name, document).lowercased()
            if words.insert(word).inserted { given.append(text(name, document)) }
        }
        return given
    }

    private static func text(_ name: Range<Int>, _ document: Judged) -> String {
        String(decoding: document.bytes[document.words[name.lowerBound].lowerBound..<document.words[name.upperBound - 1].upperBound], as: UTF8.self)
    }
}
