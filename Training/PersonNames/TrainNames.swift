import Foundation
import Recognizers
import Text

/// Trains a model of persons' names: `waarborg-train-names train LISTS OUT DATA...`, and measures models: `evaluate MODELS FILE...`.
@main
struct TrainNames {
    static func main() {
        do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
            FileHandle.standardError.write(Data("waarborg-train-names: \(error.localizedDescription)\n".utf8))
            exit(66)
        }
    }

    private static func run(_ arguments: [String]) throws {
        if let step = arguments.first,
            let least = ["train": 4, "evaluate": 3, "speed": 2, "known": 2, "recall": 3, "mistakes": 3, "texts": 2, "score": 3][step],
            arguments.count < least
        {
            usage()
        }
        switch arguments.first {
        case "train": try train(Array(arguments.dropFirst()))
        case "evaluate": try measure(Array(arguments.dropFirst()))
        case "speed":
            let text = Array(try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
            let recognizer = NameRecognizer(.sensitive)
            var (at, findings, start) = (0, [Finding](), clock())
            while at < text.count {
                let end = min(at + 16384, text.count)
                findings.removeAll(keepingCapacity: true)
                text.withUnsafeBufferPointer { recognizer.find(in: $0, at..<end, into: &findings) }
                at = end
            }
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            print("\(Double(text.count) / seconds / 1e6) MB/s")
        case "recall":
            let parts = arguments.dropFirst(2).split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
            let kept = try chosen(Array(parts[0]) + ["--kept"]) + (parts.count > 1 ? try texts(parts[1]) : [])
            Recall.print(try models(arguments[1]), kept.map(Judged.init))
        case "known":
            let paths = Array(arguments.dropFirst())
            try KnownNamesScore.print(paths.filter { $0 != "--kept" }.flatMap { try documents($0, onlyKept: paths.contains("--kept")) })
        case "mistakes": try mistakes(Array(arguments.dropFirst()))
        case "texts": try PeerScores.printTexts(chosen(Array(arguments.dropFirst())))
        case "score": try PeerScores.score(URL(fileURLWithPath: arguments[1]), chosen(Array(arguments.dropFirst(2))))
        default: usage()
        }
    }

    private static func usage() -> Never {
        print(
            """
            waarborg-train-names train LISTS OUT DATA...            (a file that is named twice counts twice)
            waarborg-train-names evaluate MODELS [--kept] FILE...   (marked texts; *.conll, *.testa and *.testb as of CoNLL-2002)
            waarborg-train-names mistakes MODELS [--kept] FILE
            waarborg-train-names recall MODELS FILE... -- FILE...   (the figures that the program gives for its residual risk: on the kept
                                                                    documents of the first files and on all of the others)
            waarborg-train-names known [--kept] FILE...             (what leaks where the names of the people are given; with the models in the program)
            waarborg-train-names texts [--kept] FILE...             (as JSON, for other programs)
            waarborg-train-names score SPANS [--kept] FILE...       (what another program found in them)
            waarborg-train-names speed FILE                         (of the models in the program)
            --kept: only the documents that the models were not trained on
            MODELS: a file, or one for Dutch and one for English with a comma between them
            """)
        exit(64)
    }

    /// - Parameter paths: a file, or two with a comma between them.
    static func models(_ paths: String) throws -> NameModels {
        let models = try paths.split(separator: ",", maxSplits: 1).map { path in
            guard let model = model(Array(try Data(contentsOf: URL(fileURLWithPath: String(path))))) else { throw NotAModel(path: String(path)) }
            return model
        }
        guard let first = models.first, let last = models.last else { throw NotAModel(path: paths) }
        return NameModels(dutch: first, english: last)
    }

    struct NotAModel: LocalizedError {
        let path: String
        var errorDescription: String? { "“\(path)” is not a model of names, or is cut short" }
    }

    /// Parts in a hundred of each kind that are kept for measuring.
    static let kept = 15
    static let runs = 8
    /// Rounds over all texts, in each run.
    static let epochs = 12

    static func texts(_ paths: some Sequence<String>) throws -> [MarkedText] { try paths.flatMap { try MarkedText.read(URL(fileURLWithPath: $0)) } }

    /// The documents of marked files; with `--kept` among the arguments those that were kept from training.
    static func chosen(_ arguments: [String]) throws -> [MarkedText] {
        let onlyKept = arguments.contains("--kept")
        return try texts(arguments.filter { $0 != "--kept" }).filter { !onlyKept || $0.lot < kept }
    }

    private static func documents(_ path: String, onlyKept: Bool) throws -> [Judged] {
        let url = URL(fileURLWithPath: path)
        if ["conll", "testa", "testb"].contains(url.pathExtension) { return try Judged.conll(url) }
        return try chosen([path] + (onlyKept ? ["--kept"] : [])).map(Judged.init)
    }

    static func train(_ arguments: [String]) throws {
        let lists = try NameLists(URL(fileURLWithPath: arguments[0]))
        let out = URL(fileURLWithPath: arguments[1])
        let lexiconBytes = lists.builder.bytes()
        let rows = 1 << 19
        let header = NameModel.bytes(
            weights: [Float](repeating: 0, count: rows * 8), transitions: [Float](repeating: 0, count: 64), start: [Float](repeating: 0, count: 8),
            lexicon: lexiconBytes)
        guard let empty = model(header) else { preconditionFailure("a model without weights is a model") }
        let all = try texts(arguments[2...])
        let training = all.filter { $0.lot >= kept }
        print("\(all.count) documents, \(training.count) to learn from, lexicon \(lexiconBytes.count) bytes")
        let variation = Variation(lists: lists, lexicon: empty.lexicon)
        var average = [SIMD8<Float>](repeating: .zero, count: rows)
        var averaged = 0
        var averageTransitions = [SIMD8<Float>](repeating: .zero, count: 9)
        // The mean of several runs, each on other variations, is steadier than one.
        for run in 1...runs {
            var trainer = Trainer(rows: rows, lexicon: empty.lexicon)
            var chance = Chance(UInt64(run))
            for epoch in 1...epochs {
                var (loss, tokens) = (Float(0), 0)
                var order = Array(training.indices)
                for index in order.indices.dropFirst().reversed() { order.swapAt(index, chance.below(index + 1)) }
                trainer.rate = epoch > epochs * 2 / 3 ? 0.05 : 0.12
                for index in order {
                    for example in trainer.examples(variation.vary(training[index], &chance), blind: 0.15, &chance) {
                        loss += trainer.learn(example)
                        tokens += example.labels.count
                    }
                }
                trainer.shrink(0.9)
                if epoch > epochs / 2 {
                    for row in 0..<rows { average[row] += trainer.weights[row] }
                    for row in 0..<8 { averageTransitions[row] += trainer.transitions[row] }
                    averageTransitions[8] += trainer.start
                    averaged += 1
                }
                print("run \(run), round \(epoch): loss \(loss / Float(tokens)) over \(tokens) words")
            }
        }
        func flat(_ values: [SIMD8<Float>]) -> [Float] { values.flatMap { value in (0..<8).map { value[$0] / Float(averaged) } } }
        let bytes = NameModel.bytes(
            weights: flat(average), transitions: flat(Array(averageTransitions[..<8])), start: flat([averageTransitions[8]]), lexicon: lexiconBytes)
        try Data(bytes).write(to: out)
        if let learnt = model(bytes) { report(NameModels(dutch: learnt, english: learnt), all.filter { $0.lot < kept }.map(Judged.init)) }
    }

    static func model(_ bytes: [UInt8]) -> NameModel? {
        // Kept for as long as the program runs.
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
        copy.copyBytes(from: bytes)
        return NameModel(UnsafeRawBufferPointer(copy))
    }

    static func measure(_ arguments: [String]) throws {
        let models = try models(arguments[0])
        let onlyKept = arguments.contains("--kept")
        var all: [Judged] = []
        let files = arguments.dropFirst().filter { $0 != "--kept" }
        for path in files {
            let judged = try documents(path, onlyKept: onlyKept)
            guard !judged.isEmpty else { continue }
            print(URL(fileURLWithPath: path).lastPathComponent)
            report(models, judged)
            all += judged
        }
        if files.count > 1 {
            print("all files")
            report(models, all)
        }
    }

    /// Prints what was taken wrongly for a name (+) and what was missed (-), with its surroundings.
    static func mistakes(_ arguments: [String]) throws {
        let models = try models(arguments[0])
        let judged = try arguments.dropFirst().filter { $0 != "--kept" }.flatMap { try documents($0, onlyKept: arguments.contains("--kept")) }
        let recognizer = NameRecognizer(models: models, setting: .precise)
        for document in judged {
            var findings: [Finding] = []
            document.bytes.withUnsafeBufferPointer { recognizer.find(in: $0, 0..<$0.count, into: &findings) }
            let gold = document.names.map { document.words[$0.lowerBound].lowerBound..<document.words[$0.upperBound - 1].upperBound }
            func show(_ sign: String, _ span: Range<Int>, _ more: String) {
                func text(_ range: Range<Int>) -> String { String(decoding: document.bytes[range], as: UTF8.self).replacingOccurrences(of: "\n", with: "⏎") }
                let (before, after) = (max(0, span.lowerBound - 40), min(document.bytes.count, span.upperBound + 30))
                print("\(sign) \(text(before..<span.lowerBound))【\(text(span))】\(text(span.upperBound..<after)) \(more)")
            }
            for finding in findings where !gold.contains(finding.span) {
                show(gold.contains { $0.overlaps(finding.span) } ? "~" : "+", finding.span, "\(finding.confidence) \(finding.reason)")
            }
            for name in gold where !findings.contains(where: { $0.span.overlaps(name) }) { show("-", name, "") }
        }
    }

    /// How precise the probabilities alone are at a given share of the words of names found.
    static func curve(_ models: NameModels, _ judged: [Judged]) -> String {
        var (dutch, english) = (NameTagger(model: models.dutch), NameTagger(model: models.english))
        var points: [(Float, Bool)] = []
        for document in judged {
            let tagger = document.bytes.withUnsafeBufferPointer { bytes in
                if TextLanguage.of(bytes) == .en {
                    english.read(bytes, 0..<bytes.count)
                    return english
                }
                dutch.read(bytes, 0..<bytes.count)
                return dutch
            }
            var isName = Set<Int>()
            for name in document.names { for index in name { isName.insert(index) } }
            var next = 0
            for (index, word) in document.words.enumerated() {
                var probability: Float = 0
                while next < tagger.tokens.count, Int(tagger.tokens[next].start) < word.upperBound {
                    if Int(tagger.tokens[next].end) > word.lowerBound { probability = max(probability, tagger.person[next]) }
                    if Int(tagger.tokens[next].end) > word.upperBound { break }
                    next += 1
                }
                points.append((probability, isName.contains(index)))
            }
        }
        points.sort { $0.0 > $1.0 }
        let gold = points.count { $0.1 }
        var (found, parts, wanted) = (0, [String](), [0.8, 0.9, 0.95, 0.975, 0.99])
        for (index, point) in points.enumerated() {
            if point.1 { found += 1 }
            while let next = wanted.first, Double(found) >= next * Double(gold) {
                parts.append(String(format: "R %.3f: P %.3f at %.3f", next, Double(found) / Double(index + 1), point.0))
                wanted.removeFirst()
            }
        }
        return parts.joined(separator: ", ")
    }

    static func report(_ models: NameModels, _ judged: [Judged]) {
        print("  probabilities: \(curve(models, judged))")
        for setting in NameRecognizer.Setting.allCases {
            let recognizer = NameRecognizer(models: models, setting: setting)
            let scores = evaluate(judged, recognizer)
            show(setting.rawValue, scores)
        }
    }

    static func show(_ name: String, _ scores: [(kind: String, score: Score)]) {
        func line(_ kind: String, _ score: Score) {
            print(
                "  \(name.padding(toLength: 10, withPad: " ", startingAt: 0)) \(kind.padding(toLength: 20, withPad: " ", startingAt: 0)) \(score.line)"
            )
        }
        for (kind, score) in scores { line(kind, score) }
        if scores.count > 1 { line("all", scores.map(\.score).reduce(Score(), +)) }
    }
}
