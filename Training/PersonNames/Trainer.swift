import Foundation
import Recognizers

/// Fits the weights of the chain by stochastic gradient with a step for each row (AdaGrad: Duchi, Hazan and Singer 2011).
struct Trainer {
    let features: NameFeatures
    let reader: SentenceReader
    var weights: [SIMD8<Float>]
    var squares: [SIMD8<Float>]
    var transitions = [SIMD8<Float>](repeating: .zero, count: 8)
    var transitionSquares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-4), count: 8)
    var start = SIMD8<Float>.zero
    var startSquares = SIMD8<Float>(repeating: 1e-4)
    var rate: Float = 0.12
    var decay: Float = 1e-5

    init(rows: Int, lexicon: Lexicon) {
        features = NameFeatures(rows: rows)
        reader = SentenceReader(lexicon: lexicon)
        weights = .init(repeating: .zero, count: rows)
        squares = .init(repeating: SIMD8(repeating: 1e-2), count: rows)
    }

    /// A sentence as rows of features and labels.
    struct Example {
        /// All rows, and where those of each word begin.
        var rows: [UInt32] = []
        var starts: [Int] = [0]
        var labels: [UInt8] = []
        var weight: Float = 1
    }

    func examples(_ text: MarkedText, blind: Double, _ chance: inout Chance) -> [Example] {
        var result: [Example] = []
        var tokens: [Token] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            Tokenizer.tokens(bytes, 0..<bytes.count, into: &tokens)
            let labels = Self.labels(tokens, text.marks)
            var words = tokens.map(reader.word)
            // A name that stands in no list has to be known by its surroundings.
            for index in words.indices where labels[index] > 0 && chance.happens(blind) { words[index].classes = 0 }
            let sentences = reader.sentences(tokens)
            var elsewhere = Elsewhere()
            let modes = sentences.map { sentence in
                let mode = reader.caseOfLine(words[sentence])
                words.withUnsafeBufferPointer { elsewhere.add($0, sentence, mode) }
                return mode
            }
            for (sentence, mode) in zip(sentences, modes) {
                var example = Example()
                let details = sentence.map { reader.detail(tokens[$0], bytes) }
                words[sentence].withUnsafeBufferPointer { slice in
                    for offset in 0..<sentence.count {
                        for distance in -2...2 where slice.indices.contains(offset - distance) {
                            // Distance −1: the word stands before, seen from here.
                            let at = offset - distance
                            details[at].letters.withUnsafeBufferPointer { letters in
                                features.rows(of: slice[at], letters: letters, parts: details[at].parts, stem: details[at].stem, distance: -distance) {
                                    example.rows.append($0)
                                }
                            }
                        }
                        let index = sentence.lowerBound + offset
                        words.withUnsafeBufferPointer { all in
                            features.pairRows(
                                slice, offset, mode: mode, startsLine: tokens[index].startsLine, elsewhere: elsewhere.bits(all, index, sentence, mode)
                            ) { example.rows.append($0) }
                            elsewhere.others(all, index) { features.rowsElsewhere(all, $0, shape: slice[offset].shape) { example.rows.append($0) } }
                        }
                        example.starts.append(example.rows.count)
                        example.labels.append(labels[index])
                    }
                }
                result.append(example)
            }
        }
        return result
    }

    static func labels(_ tokens: [Token], _ marks: [MarkedText.Mark]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: tokens.count)
        var next = 0
        for mark in marks {
            while next < tokens.count, Int(tokens[next].end) <= mark.range.lowerBound { next += 1 }
            var first = true
            while next < tokens.count, Int(tokens[next].start) < mark.range.upperBound {
                labels[next] = mark.sort.rawValue + (first ? 0 : 1)
                first = false
                next += 1
            }
        }
        return labels
    }

    /// One step. Returns the negative logarithm of the probability of the labels.
    mutating func learn(_ example: Example) -> Float {
        let count = example.labels.count
        var scores = [SIMD8<Float>](repeating: .zero, count: count)
        for at in 0..<count {
            var sum = SIMD8<Float>.zero
            for row in example.rows[example.starts[at]..<example.starts[at + 1]] { sum += weights[Int(row)] }
            scores[at] = sum
        }
        var factors = [SIMD8<Float>](repeating: .zero, count: 8)
        for from in 0..<7 { for to in 0..<7 where NameLabel.mayFollow(from, to) { factors[from][to] = exp(transitions[from][to]) } }
        var alpha = [SIMD8<Float>](repeating: .zero, count: count)
        var emission = alpha
        var logSum: Float = 0
        var gold: Float = 0
        for at in 0..<count {
            var top = scores[at][0]
            for label in 1..<7 { top = max(top, scores[at][label]) }
            for label in 0..<7 { emission[at][label] = exp(scores[at][label] - top) }
            var value = SIMD8<Float>.zero
            if at == 0 {
                for label in 0..<7 where label == 0 || label % 2 == 1 { value[label] = exp(start[label]) * emission[0][label] }
            } else {
                for previous in 0..<7 { value += factors[previous] * alpha[at - 1][previous] }
                value *= emission[at]
            }
            let total = value.sum()
            alpha[at] = value / total
            logSum += log(total) + top
            let label = Int(example.labels[at])
            gold += scores[at][label] + (at == 0 ? start[label] : transitions[Int(example.labels[at - 1])][label])
        }
        var beta = SIMD8<Float>(repeating: 1)
        var transitionGradient = [SIMD8<Float>](repeating: .zero, count: 8)
        for at in stride(from: count - 1, through: 0, by: -1) {
            var marginal = alpha[at] * beta
            marginal /= marginal.sum()
            var gradient = marginal
            gradient[Int(example.labels[at])] -= 1
            gradient *= example.weight
            let squared = gradient * gradient
            for row in example.rows[example.starts[at]..<example.starts[at + 1]] {
                let row = Int(row)
                squares[row] += squared
                weights[row] -= rate * gradient / squares[row].squareRoot()
            }
            if at == 0 {
                startSquares += gradient * gradient
                for label in 0..<7 where label == 0 || label % 2 == 1 { start[label] -= rate * gradient[label] / startSquares[label].squareRoot() }
            } else {
                let weighted = emission[at] * beta
                var pair = [SIMD8<Float>](repeating: .zero, count: 8)
                var total: Float = 0
                var next = SIMD8<Float>.zero
                for previous in 0..<7 {
                    let row = factors[previous] * weighted
                    next[previous] = row.sum()
                    pair[previous] = row * alpha[at - 1][previous]
                    total += pair[previous].sum()
                }
                for previous in 0..<7 { transitionGradient[previous] += pair[previous] / total }
                transitionGradient[Int(example.labels[at - 1])][Int(example.labels[at])] -= 1
                beta = next / next.sum()
            }
        }
        for previous in 0..<7 {
            let gradient = transitionGradient[previous] * example.weight
            transitionSquares[previous] += gradient * gradient
            transitions[previous] -= rate * gradient / transitionSquares[previous].squareRoot()
        }
        return logSum - gold
    }

    /// Pulls all weights a little to zero.
    mutating func shrink(_ factor: Float) { for row in weights.indices { weights[row] *= factor } }
}
