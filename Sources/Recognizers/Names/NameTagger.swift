/// Runs the model over documents: for each token its most probable label, and how probable a person's name is. One for each thread: it keeps
/// buffers, and the weights of the words it saw last.
package struct NameTagger {
    package let model: NameModel
    private let reader: SentenceReader
    package private(set) var tokens: [Token] = []
    private var words: [NameFeatures.Word] = []
    private var modes: [NameFeatures.CaseOfLine] = []
    private var elsewhere = Elsewhere()
    private var cache: [Known]
    private var sums: [Sums] = []
    private var whole: [SIMD8<Int16>] = []
    /// The rows of the words that may be names, and where those of each begin.
    private var rows: [UInt32] = []
    private var doubts: [(offset: Int, rows: Int)] = []
    private var detail = SentenceReader.Detail()
    private var scores: [SIMD8<Float>] = []
    private var forward: [SIMD8<Float>] = []
    private var backward: [SIMD8<Float>] = []
    /// Transitions as factors, by the label before.
    private let factors: [SIMD8<Float>]
    private let factorsBack: [SIMD8<Float>]
    private let startFactors: SIMD8<Float>
    /// By how much the label “outside” must lead to be certain, in units of the weights.
    private let sureDifference: Int
    /// For each token: its most probable label, and the probability of being in a person's name.
    package private(set) var labels: [UInt8] = []
    package private(set) var person: [Float] = []
    /// For each token: whether a sentence begins with it.
    private var begins: [Bool] = []
    /// For each token: how its sentence is written.
    package private(set) var written: [NameFeatures.CaseOfLine] = []

    private struct Sums {
        var own = SIMD8<Int16>()
        var asNext = SIMD8<Int16>()
        var asPrevious = SIMD8<Int16>()
        var asSecondNext = SIMD8<Int16>()
        var asSecondPrevious = SIMD8<Int16>()
    }

    /// A word that was seen, with the sums of its weights: beside each other, so that one look in memory brings both.
    private struct Known {
        var word = NameFeatures.Word.outside
        var sums = Sums()
    }

    private static let cacheSlots = 1 << 16
    /// At most so many rows are asked for one place: pairs, and what stands beside four other mentions.
    private static let rowsOfPlace = 48
    private static let sureScore: Float = 4

    package init(model: NameModel) {
        self.model = model
        reader = SentenceReader(lexicon: model.lexicon)
        cache = [Known](repeating: Known(), count: Self.cacheSlots)
        var factors = [SIMD8<Float>](repeating: .zero, count: 8)
        for from in 0..<NameLabel.count {
            for to in 0..<NameLabel.count where NameLabel.mayFollow(from, to) { factors[from][to] = Exponential.of(model.transitions[from][to]) }
        }
        self.factors = factors
        var startFactors = Exponential.of(model.start)
        for label in 0..<8 where label == 7 || (label > 0 && label % 2 == 0) { startFactors[label] = 0 }
        self.startFactors = startFactors
        sureDifference = Int(Self.sureScore / model.scale)
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
        for token in tokens { words.append(word(token)) }
        let sentences = reader.sentences(tokens)
        elsewhere.clear()
        modes.removeAll(keepingCapacity: true)
        words.withUnsafeBufferPointer { words in
            for sentence in sentences {
                let mode = reader.caseOfLine(words[sentence])
                modes.append(mode)
                elsewhere.add(words, sentence, mode)
            }
        }
        labels.removeAll(keepingCapacity: true)
        labels.append(contentsOf: repeatElement(0, count: tokens.count))
        person.removeAll(keepingCapacity: true)
        person.append(contentsOf: repeatElement(0, count: tokens.count))
        written.removeAll(keepingCapacity: true)
        begins.removeAll(keepingCapacity: true)
        begins.append(contentsOf: repeatElement(false, count: tokens.count))
        for index in sentences.indices {
            written.append(contentsOf: repeatElement(modes[index], count: sentences[index].count))
            begins[sentences[index].lowerBound] = true
        }
        for index in sentences.indices { tag(sentences[index], modes[index], bytes) }
    }

    /// Whether a sentence begins with the token at an index of `tokens`.
    func startsSentence(_ index: Int) -> Bool { begins[index] }

    /// What lists say of the word at an index of `tokens`.
    func classes(at index: Int) -> WordClass { WordClass(rawValue: words[index].classes) }

    @inline(__always)
    private static func slot(_ lower: UInt64, _ shape: UInt8) -> Int {
        Int(truncatingIfNeeded: (lower ^ UInt64(shape) &* 0x9E37_79B9_7F4A_7C15) >> 11) & (cacheSlots - 1)
    }

    /// The letters of a word decide what lists say of it: a word that was seen need not be looked up again.
    @inline(__always)
    private func word(_ token: Token) -> NameFeatures.Word {
        let slot = Self.slot(token.lower, token.shape.rawValue)
        if cache[slot].word.lower == token.lower, cache[slot].word.shape == token.shape.rawValue { return cache[slot].word }
        return reader.word(token)
    }

    @inline(__always)
    private mutating func cachedSums(of index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Sums {
        let word = words[index]
        let slot = Self.slot(word.lower, word.shape)
        if cache[slot].word != word { cache[slot] = Known(word: word, sums: newSums(of: index, bytes)) }
        return cache[slot].sums
    }

    @inline(never)
    private mutating func newSums(of index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Sums {
        let (word, model) = (words[index], model)
        reader.read(tokens[index], bytes, into: &detail)
        let (parts, stem) = (detail.parts, detail.stem)
        return detail.letters.withUnsafeBufferPointer { letters in
            var result = Sums()
            model.features.rows(of: word, letters: letters, parts: parts, stem: stem, distance: 0) { result.own &+= model.weight($0) }
            model.features.rows(of: word, letters: letters, parts: parts, stem: stem, distance: 1) { result.asNext &+= model.weight($0) }
            model.features.rows(of: word, letters: letters, parts: parts, stem: stem, distance: -1) { result.asPrevious &+= model.weight($0) }
            model.features.rows(of: word, letters: letters, parts: parts, stem: stem, distance: 2) { result.asSecondNext &+= model.weight($0) }
            model.features.rows(of: word, letters: letters, parts: parts, stem: stem, distance: -2) { result.asSecondPrevious &+= model.weight($0) }
            return result
        }
    }

    private mutating func tag(_ sentence: Range<Int>, _ mode: NameFeatures.CaseOfLine, _ bytes: UnsafeBufferPointer<UInt8>) {
        let count = sentence.count
        scores.removeAll(keepingCapacity: true)
        whole.removeAll(keepingCapacity: true)
        // The sums of a word are copied: a later word may take its place. Two before and two behind stand for what is outside.
        sums.removeAll(keepingCapacity: true)
        sums.append(Sums())
        sums.append(Sums())
        for index in sentence { sums.append(cachedSums(of: index, bytes)) }
        sums.append(Sums())
        sums.append(Sums())
        let (model, mode) = (model, mode)
        var rows: [UInt32] = []
        swap(&rows, &self.rows)
        defer { swap(&rows, &self.rows) }
        if rows.count < count * Self.rowsOfPlace { rows = [UInt32](repeating: 0, count: count * Self.rowsOfPlace) }
        doubts.removeAll(keepingCapacity: true)
        var told = 0
        // Two rounds: first the rows are told, then, when they have come from memory, summed.
        words.withUnsafeBufferPointer { all in
            rows.withUnsafeMutableBufferPointer { rows in
                let slice = UnsafeBufferPointer(rebasing: all[sentence])
                for offset in 0..<count {
                    var sum = sums[offset + 2].own &+ sums[offset + 1].asPrevious
                    sum &+= sums[offset].asSecondPrevious &+ sums[offset + 3].asNext
                    sum &+= sums[offset + 4].asSecondNext
                    whole.append(sum)
                    // Where the words alone leave no doubt, the pairs are not asked: that is most of a text.
                    if isSurelyOutside(sum) { continue }
                    doubts.append((offset, told))
                    let index = sentence.lowerBound + offset
                    model.features.pairRows(
                        slice, offset, mode: mode, startsLine: tokens[index].startsLine, elsewhere: elsewhere.bits(all, index, sentence, mode)
                    ) { row in
                        model.prefetch(row)
                        rows[told] = row
                        told += 1
                    }
                    elsewhere.others(all, index) { other in
                        model.features.rowsElsewhere(all, other, shape: slice[offset].shape) { row in
                            model.prefetch(row)
                            rows[told] = row
                            told += 1
                        }
                    }
                }
            }
        }
        for (number, doubt) in doubts.enumerated() {
            let end = number + 1 < doubts.count ? doubts[number + 1].rows : told
            var sum = whole[doubt.offset]
            for at in doubt.rows..<end { sum &+= model.weight(rows[at]) }
            whole[doubt.offset] = sum
        }
        // What is surely outside stands fast, and parts the sentence into stretches that do not need one another.
        var first = 0
        while first < doubts.count {
            var last = first
            while last + 1 < doubts.count, doubts[last + 1].offset == doubts[last].offset + 1 { last += 1 }
            let (start, end) = (doubts[first].offset, doubts[last].offset + 1)
            marginals(sentence.lowerBound + start, whole: start..<end, isFirst: start == 0, isLast: end == count)
            first = last + 1
        }
    }

    @inline(__always)
    private func isSurelyOutside(_ sum: SIMD8<Int16>) -> Bool {
        var others = sum
        others[0] = .min
        others[7] = .min
        return Int(sum[0]) - Int(others.max()) > sureDifference
    }

    /// Forward and backward over a stretch, in probabilities scaled at each place.
    /// - Parameters:
    ///   - start: the index of its first token.
    ///   - stretch: in `whole`.
    ///   - isFirst: whether its sentence begins with it; otherwise a word before it is outside any name.
    ///   - isLast: the same, of the end.
    private mutating func marginals(_ start: Int, whole stretch: Range<Int>, isFirst: Bool, isLast: Bool) {
        scores.removeAll(keepingCapacity: true)
        forward.removeAll(keepingCapacity: true)
        var alpha = isFirst ? startFactors : factors[0]
        for at in stretch {
            let score = SIMD8<Float>(whole[at]) * model.scale
            let emission = Exponential.of(score - score.max())
            scores.append(emission)
            if at > stretch.lowerBound {
                var sum = factors[0] * alpha[0]
                for previous in 1..<NameLabel.count { sum += factors[previous] * alpha[previous] }
                alpha = sum
            }
            alpha *= emission
            alpha /= max(alpha.sum(), 1e-30)
            forward.append(alpha)
        }
        var beta = isLast ? SIMD8<Float>(repeating: 1) : factorsBack[0]
        for offset in stride(from: stretch.count - 1, through: 0, by: -1) {
            var product = forward[offset] * beta
            product /= max(product.sum(), 1e-30)
            let index = start + offset
            person[index] = product[1] + product[2]
            if product[0] < 0.5 {
                var best = 1
                for label in 2..<NameLabel.count where product[label] > product[best] { best = label }
                if product[best] > product[0] { labels[index] = UInt8(best) }
            }
            let weighted = scores[offset] * beta
            var sum = factorsBack[0] * weighted[0]
            for next in 1..<NameLabel.count { sum += factorsBack[next] * weighted[next] }
            beta = sum / max(sum.sum(), 1e-30)
        }
    }
}

/// e to a power, near enough for probabilities (relative error under 0.0002), without the C library.
enum Exponential {
    static func of(_ x: Float) -> Float { of(SIMD8(repeating: x))[0] }

    @inline(__always)
    static func of(_ x: SIMD8<Float>) -> SIMD8<Float> {
        var scaled = x * 1.442_695
        scaled.replace(with: -100, where: scaled .< -100)
        scaled.replace(with: 100, where: scaled .> 100)
        // Adding 1.5 × 2^23 rounds to a whole number, which then stands in the low bits.
        let shifted = scaled + 12_582_912
        let part = scaled - (shifted - 12_582_912)
        // 2^part on −½...½: the Taylor series to the fifth power.
        let fourth = part * 0.001_333_4 + 0.009_618_1
        let third = part * fourth + 0.055_504_1
        let second = part * third + 0.240_226_5
        let first = part * second + 0.693_147_2
        let mantissa = part * first + 1
        let exponent = (unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &<< 23) &+ 0x3F80_0000
        return mantissa * unsafeBitCast(exponent, to: SIMD8<Float>.self)
    }
}
