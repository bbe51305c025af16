/// Runs the model over documents: for each token the marginal probability of each label, and the best row of labels. One for each thread: it keeps
/// buffers, and the weights of the words it saw last.
package struct NameTagger {
    package let model: NameModel
    private let reader: SentenceReader
    package private(set) var tokens: [Token] = []
    private var words: [NameFeatures.Word] = []
    private var modes: [NameFeatures.CaseOfLine] = []
    private var elsewhere = Elsewhere()
    private var cache: [Sums]
    private var cachedWords: [NameFeatures.Word]
    private var sums: [Sums] = []
    private var rows: [UInt32] = []
    private var scores: [SIMD8<Float>] = []
    private var forward: [SIMD8<Float>] = []
    private var backward: [SIMD8<Float>] = []
    private var pointers: [SIMD8<Int32>] = []
    /// Transitions as factors, by the label before.
    private let factors: [SIMD8<Float>]
    private let factorsBack: [SIMD8<Float>]
    /// For each token: the best label, and the probability of being in a person's name, a place and an organisation.
    package private(set) var labels: [UInt8] = []
    package private(set) var person: [Float] = []

    private struct Sums {
        var own = SIMD8<Int16>()
        var asNext = SIMD8<Int16>()
        var asPrevious = SIMD8<Int16>()
        var asSecondNext = SIMD8<Int16>()
        var asSecondPrevious = SIMD8<Int16>()
    }

    private static let cacheSlots = 1 << 15

    package init(model: NameModel) {
        self.model = model
        reader = SentenceReader(lexicon: model.lexicon)
        cache = [Sums](repeating: Sums(), count: Self.cacheSlots)
        cachedWords = [NameFeatures.Word](repeating: .outside, count: Self.cacheSlots)
        var factors = [SIMD8<Float>](repeating: .zero, count: 8)
        for from in 0..<NameLabel.count {
            for to in 0..<NameLabel.count where NameLabel.mayFollow(from, to) { factors[from][to] = Exponential.of(model.transitions[from][to]) }
        }
        self.factors = factors
        factorsBack = (0..<8).map { to in
            var column = SIMD8<Float>.zero
            for from in 0..<8 { column[from] = factors[from][to] }
            return column
        }
    }

    /// Reads one document.
    package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        Tokenizer.tokens(bytes, range, into: &tokens)
        words.removeAll(keepingCapacity: true)
        for token in tokens { words.append(reader.word(token)) }
        let sentences = reader.sentences(tokens)
        elsewhere.clear()
        modes.removeAll(keepingCapacity: true)
        for sentence in sentences {
            let mode = reader.caseOfLine(words[sentence])
            modes.append(mode)
            elsewhere.add(words, sentence, mode)
        }
        labels.removeAll(keepingCapacity: true)
        labels.append(contentsOf: repeatElement(0, count: tokens.count))
        person.removeAll(keepingCapacity: true)
        person.append(contentsOf: repeatElement(0, count: tokens.count))
        for index in sentences.indices { tag(sentences[index], modes[index], bytes) }
    }

    private mutating func cachedSums(of index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Sums {
        let word = words[index]
        let slot = Int(truncatingIfNeeded: (word.lower ^ UInt64(word.shape) &* 0x9E37_79B9_7F4A_7C15) >> 11) & (Self.cacheSlots - 1)
        if cachedWords[slot] == word { return cache[slot] }
        let detail = reader.detail(tokens[index], bytes)
        func sum(_ distance: Int) -> SIMD8<Int16> {
            rows.removeAll(keepingCapacity: true)
            model.features.rows(of: word, letters: detail.letters, parts: detail.parts, stem: detail.stem, distance: distance, into: &rows)
            return rows.reduce(into: SIMD8<Int16>()) { $0 &+= model.weight($1) }
        }
        cachedWords[slot] = word
        cache[slot] = Sums(own: sum(0), asNext: sum(1), asPrevious: sum(-1), asSecondNext: sum(2), asSecondPrevious: sum(-2))
        return cache[slot]
    }

    private mutating func tag(_ sentence: Range<Int>, _ mode: NameFeatures.CaseOfLine, _ bytes: UnsafeBufferPointer<UInt8>) {
        let count = sentence.count
        scores.removeAll(keepingCapacity: true)
        // The sums of a word are copied: a later word may take its place. Two before and two behind stand for what is outside.
        sums.removeAll(keepingCapacity: true)
        sums.append(Sums())
        sums.append(Sums())
        for index in sentence { sums.append(cachedSums(of: index, bytes)) }
        sums.append(Sums())
        sums.append(Sums())
        let (model, mode) = (model, mode)
        words.withUnsafeBufferPointer { all in
            let slice = UnsafeBufferPointer(rebasing: all[sentence])
            for offset in 0..<count {
                var sum = sums[offset + 2].own &+ sums[offset + 1].asPrevious
                sum &+= sums[offset].asSecondPrevious &+ sums[offset + 3].asNext
                sum &+= sums[offset + 4].asSecondNext
                let index = sentence.lowerBound + offset
                model.features.pairRows(
                    slice, offset, mode: mode, startsLine: tokens[index].startsLine, elsewhere: elsewhere.bits(words, index, sentence, mode)
                ) { sum &+= model.weight($0) }
                scores.append(SIMD8<Float>(sum) * model.scale)
            }
        }
        best(sentence)
        marginals(sentence)
    }

    /// Viterbi.
    private mutating func best(_ sentence: Range<Int>) {
        let count = sentence.count
        pointers.removeAll(keepingCapacity: true)
        var score = scores[0] + model.start
        for label in 0..<NameLabel.count where label != 0 && label % 2 == 0 { score[label] = -1e9 }
        score[7] = -1e9
        pointers.append(.zero)
        for offset in 1..<max(count, 1) {
            var next = SIMD8<Float>(repeating: -1e9)
            var from = SIMD8<Int32>.zero
            for previous in 0..<NameLabel.count {
                let candidate = model.transitions[previous] + score[previous]
                let better = candidate .> next
                next.replace(with: candidate, where: better)
                from.replace(with: SIMD8<Int32>(repeating: Int32(previous)), where: better)
            }
            score = next + scores[offset]
            score[7] = -1e9
            pointers.append(from)
        }
        var label = 0
        for candidate in 1..<NameLabel.count where score[candidate] > score[label] { label = candidate }
        for offset in stride(from: count - 1, through: 0, by: -1) {
            labels[sentence.lowerBound + offset] = UInt8(label)
            label = Int(pointers[offset][label])
        }
    }

    /// Forward and backward, in probabilities scaled at each place.
    private mutating func marginals(_ sentence: Range<Int>) {
        let count = sentence.count
        forward.removeAll(keepingCapacity: true)
        var alpha = SIMD8<Float>.zero
        for offset in 0..<count {
            let top = scores[offset].max()
            var emission = SIMD8<Float>.zero
            for label in 0..<NameLabel.count { emission[label] = Exponential.of(scores[offset][label] - top) }
            scores[offset] = emission
            if offset == 0 {
                for label in 0..<NameLabel.count where label == 0 || label % 2 == 1 { alpha[label] = Exponential.of(model.start[label]) * emission[label] }
            } else {
                var sum = SIMD8<Float>.zero
                for previous in 0..<NameLabel.count { sum += factors[previous] * alpha[previous] }
                alpha = sum * emission
            }
            alpha /= max(alpha.sum(), 1e-30)
            forward.append(alpha)
        }
        var beta = SIMD8<Float>(repeating: 1)
        for offset in stride(from: count - 1, through: 0, by: -1) {
            let product = forward[offset] * beta
            let total = max(product.sum(), 1e-30)
            person[sentence.lowerBound + offset] = (product[1] + product[2]) / total
            let weighted = scores[offset] * beta
            var sum = SIMD8<Float>.zero
            for next in 0..<NameLabel.count { sum += factorsBack[next] * weighted[next] }
            beta = sum / max(sum.sum(), 1e-30)
        }
    }
}

/// e to a power, near enough for probabilities (relative error under 0.0002), without the C library.
enum Exponential {
    @inline(__always)
    static func of(_ x: Float) -> Float {
        guard x > -80 else { return 0 }
        let scaled = min(x, 80) * 1.442_695
        let whole = scaled.rounded(.down)
        let part = scaled - whole
        // 2^part on 0..<1: the Taylor series to the fifth power.
        let mantissa: Float = 1 + part * (0.693_147_2 + part * (0.240_226_5 + part * (0.055_504_1 + part * (0.009_618_1 + part * 0.001_333_4))))
        return mantissa * Float(sign: .plus, exponent: Int(whole), significand: 1)
    }
}
