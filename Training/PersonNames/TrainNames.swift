import Foundation
import Recognizers

/// Trains the model of persons' names: `waarborg-train-names train LISTS DATA... --out MODEL`, and measures it: `evaluate MODEL FILE...`.
@main
struct TrainNames {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "train": try train(Array(arguments.dropFirst()))
        case "evaluate": try measure(Array(arguments.dropFirst()))
        default:
            print("waarborg-train-names train LISTS OUT EPOCHS DATA...\nwaarborg-train-names evaluate MODEL FILE... (marked texts; *.conll, *.testa and *.testb as of CoNLL-2002)")
            exit(64)
        }
    }

    /// Parts in a hundred of each kind that are kept for measuring.
    static let kept = 15

    static func texts(_ paths: some Sequence<String>) throws -> [MarkedText] { try paths.flatMap { try MarkedText.read(URL(fileURLWithPath: $0)) } }

    static func train(_ arguments: [String]) throws {
        let lists = try NameLists(URL(fileURLWithPath: arguments[0]))
        let out = URL(fileURLWithPath: arguments[1])
        let epochs = Int(arguments[2])!
        let lexiconBytes = lists.builder.bytes()
        let rows = 1 << 20
        let header = NameModel.bytes(
            weights: [Float](repeating: 0, count: rows * 8), transitions: [Float](repeating: 0, count: 64), start: [Float](repeating: 0, count: 8), lexicon: lexiconBytes)
        let empty = model(header)
        let all = try texts(arguments[3...])
        let training = all.filter { $0.lot >= kept }
        print("\(all.count) documents, \(training.count) to learn from, lexicon \(lexiconBytes.count) bytes")
        var trainer = Trainer(rows: rows, lexicon: empty.lexicon)
        let variation = Variation(lists: lists, lexicon: empty.lexicon)
        var chance = Chance(1)
        var average = [SIMD8<Float>](repeating: .zero, count: rows)
        var averaged = 0
        var averageTransitions = [SIMD8<Float>](repeating: .zero, count: 9)
        for epoch in 1...epochs {
            var (loss, tokens) = (Float(0), 0)
            var order = Array(training.indices)
            for index in order.indices.dropFirst().reversed() { order.swapAt(index, chance.below(index + 1)) }
            trainer.rate = 0.12 * (epoch > epochs * 2 / 3 ? 0.4 : 1)
            for index in order {
                for example in trainer.examples(variation.vary(training[index], &chance), blind: 0.15, &chance) {
                    loss += trainer.learn(example)
                    tokens += example.labels.count
                }
            }
            trainer.shrink(1 - 0.01)
            if epoch > epochs / 2 {
                for row in 0..<rows { average[row] += trainer.weights[row] }
                for row in 0..<8 { averageTransitions[row] += trainer.transitions[row] }
                averageTransitions[8] += trainer.start
                averaged += 1
            }
            print("epoch \(epoch): loss \(loss / Float(tokens)) over \(tokens) words")
        }
        func flat(_ values: [SIMD8<Float>]) -> [Float] { values.flatMap { value in (0..<8).map { value[$0] / Float(averaged) } } }
        let bytes = NameModel.bytes(
            weights: flat(average), transitions: flat(Array(averageTransitions[..<8])), start: flat([averageTransitions[8]]), lexicon: lexiconBytes)
        try Data(bytes).write(to: out)
        report(model(bytes), all.filter { $0.lot < kept }.map(Judged.init))
    }

    static func model(_ bytes: [UInt8]) -> NameModel {
        // Kept for as long as the program runs.
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
        copy.copyBytes(from: bytes)
        return NameModel(UnsafeRawBufferPointer(copy))!
    }

    static func measure(_ arguments: [String]) throws {
        let model = model(Array(try Data(contentsOf: URL(fileURLWithPath: arguments[0]))))
        for path in arguments.dropFirst() {
            let url = URL(fileURLWithPath: path)
            let isShared = ["conll", "testa", "testb"].contains(url.pathExtension)
            let judged = isShared ? try Judged.conll(url) : try MarkedText.read(url).map(Judged.init)
            print(url.lastPathComponent)
            report(model, judged)
        }
    }

    static func report(_ model: NameModel, _ judged: [Judged]) {
        for setting in NameRecognizer.Setting.allCases {
            let recognizer = NameRecognizer(model: model, setting: setting)
            let scores = evaluate(judged, recognizer)
            for (kind, score) in scores { print("  \(setting.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)) \(kind.padding(toLength: 16, withPad: " ", startingAt: 0)) \(score.line)") }
            if scores.count > 1 {
                print("  \(setting.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)) \("all".padding(toLength: 16, withPad: " ", startingAt: 0)) \(scores.map(\.score).reduce(Score(), +).line)")
            }
        }
    }
}
