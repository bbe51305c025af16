/// The words of a document as the model sees them, sentence by sentence. Training and use read text through this same code.
package struct SentenceReader: Sendable {
    package let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// What is needed of a word beside its hash: its letters (lower case, no accents), the classes of its parts and of its stem.
    package struct Detail {
        package var letters: [UInt32] = []
        package var parts: [WordClass] = []
        package var stem = WordClass()

        package init() {}
    }

    package func word(_ token: Token) -> NameFeatures.Word {
        NameFeatures.Word(
            lower: token.lower, shape: token.shape.rawValue, classes: token.isWord ? lexicon.classes(of: token.plain).rawValue : 0)
    }

    package func detail(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Detail {
        var detail = Detail()
        read(token, bytes, into: &detail)
        return detail
    }

    /// The same, into a value that is used again.
    func read(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, into detail: inout Detail) {
        detail.letters.removeAll(keepingCapacity: true)
        detail.parts.removeAll(keepingCapacity: true)
        detail.stem = []
        var at = Int(token.start)
        var part = Tokenizer.seed
        var hyphens = 0
        var beforeLast = Tokenizer.seed
        var whole = Tokenizer.seed
        var last: UInt32 = 0
        while at < Int(token.end), detail.letters.count < 40 {
            let (_, lower, length) = Letters.character(bytes, at)
            let plain = Letters.plain(lower)
            at += length
            guard plain != 0 else { continue }
            detail.letters.append(plain)
            if plain == 0x2D || plain == 0x27 || plain == 0x2019 {
                detail.parts.append(lexicon.classes(of: part))
                part = Tokenizer.seed
                hyphens += 1
            } else {
                part = Tokenizer.mix(part, plain)
            }
            beforeLast = whole
            whole = Tokenizer.mix(whole, plain)
            last = plain
        }
        if hyphens > 0 { detail.parts.append(lexicon.classes(of: part)) }
        // A genitive: “Karins”.
        if last == 0x73, detail.letters.count > 3 { detail.stem = lexicon.classes(of: beforeLast) }
    }

    /// Cuts the tokens of a document into sentences: ranges of tokens. A sentence ends at a stop before a capital, at an empty line, and at the end of a
    /// line that is too short to have been wrapped.
    package func sentences(_ tokens: [Token]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var lineStart = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.startsLine, index > start {
                let previous = tokens[index - 1]
                let wrapped = Int(previous.end) - lineStart >= 60 && token.start - previous.end <= 2 && previous.shape != .stop
                if !wrapped {
                    result.append(start..<index)
                    start = index
                }
            } else if index > start, tokens[index - 1].shape == .stop, token.spaceBefore, token.shape != .lower, index - start > 1 {
                result.append(start..<index)
                start = index
            }
            if token.startsLine { lineStart = Int(token.start) }
            // A bound on the work and memory of one chain.
            if index - start >= 400 {
                result.append(start..<index)
                start = index
            }
        }
        if start < tokens.count { result.append(start..<tokens.count) }
        return result
    }

    package func caseOfLine(_ words: some Sequence<NameFeatures.Word>) -> NameFeatures.CaseOfLine {
        var (lower, upper, capital) = (0, 0, 0)
        for word in words {
            switch Token.Shape(rawValue: word.shape) {
            case .lower: lower += 1
            case .upper: upper += 1
            case .capitalised, .hyphenCapitals, .innerCapital, .mixed, .initial, .initials: capital += 1
            default: break
            }
        }
        if upper >= 2 && upper > 3 * (lower + capital) { return .upper }
        if upper + capital == 0 && lower >= 3 { return .lower }
        return .mixed
    }
}

/// What the rest of a document says of a word: does it also stand there without a capital, with one inside a sentence, or behind a title?
package struct Elsewhere {
    struct Counts {
        var word: UInt64 = 0
        var lower: UInt8 = 0
        var inside: UInt8 = 0
        var named: UInt8 = 0
        var uses: UInt8 = 0
        /// The first places where it stands with a capital.
        var places = SIMD4<Int32>(repeating: -1)

        @inline(__always)
        mutating func add(_ word: NameFeatures.Word, _ place: Int32, lower: Bool, inside: Bool, named: Bool) {
            if uses == 0 { self.word = word.lower }
            if uses < 255 { uses += 1 }
            if lower, self.lower < 255 { self.lower += 1 }
            if inside, self.inside < 255 { self.inside += 1 }
            if named, self.named < 255 { self.named += 1 }
            guard word.shape != Token.Shape.lower.rawValue, places[3] < 0 else { return }
            for free in 0..<4 where places[free] < 0 {
                places[free] = place
                return
            }
        }
    }
    private var slots = [Counts](repeating: Counts(), count: 512)
    private var used = 0

    package init() {}

    package mutating func clear() {
        guard used > 0 else { return }
        if slots.count > 1 << 15 {
            slots = [Counts](repeating: Counts(), count: 512)
        } else {
            for index in slots.indices { slots[index] = Counts() }
        }
        used = 0
    }

    private func slot(_ word: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: word >> 17) & (slots.count - 1)
        while slots[slot].uses > 0, slots[slot].word != word { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    @inline(__always)
    private func evidence(_ words: UnsafeBufferPointer<NameFeatures.Word>, _ index: Int, _ sentence: Range<Int>, _ mode: NameFeatures.CaseOfLine) -> (
        lower: Bool, inside: Bool, named: Bool
    ) {
        let word = words[index]
        let lower = word.shape == Token.Shape.lower.rawValue && mode == .mixed
        let capital = word.shape == Token.Shape.capitalised.rawValue || word.shape == Token.Shape.hyphenCapitals.rawValue
        let inside = capital && index > sentence.lowerBound && mode == .mixed
        var named = false
        if capital, index > sentence.lowerBound {
            let before = words[index - 1]
            let classes = WordClass(rawValue: before.classes)
            named =
                before.shape == Token.Shape.initial.rawValue || before.shape == Token.Shape.initials.rawValue || classes.contains(.title)
                || (classes.contains(.givenName) && before.shape == Token.Shape.capitalised.rawValue)
        }
        return (lower, inside, named)
    }

    package mutating func add(_ words: UnsafeBufferPointer<NameFeatures.Word>, _ sentence: Range<Int>, _ mode: NameFeatures.CaseOfLine) {
        for index in sentence where words[index].shape < Token.Shape.digits.rawValue || words[index].shape > Token.Shape.comma.rawValue {
            if used * 2 >= slots.count { grow() }
            let (lower, inside, named) = evidence(words, index, sentence, mode)
            let slot = slot(words[index].lower)
            if slots[slot].uses == 0 { used += 1 }
            slots[slot].add(words[index], Int32(index), lower: lower, inside: inside, named: named)
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Counts](repeating: Counts(), count: old.count * 2)
        for entry in old where entry.uses > 0 { slots[slot(entry.word)] = entry }
    }

    /// Bits: elsewhere in lower case, elsewhere with a capital inside a sentence, elsewhere behind a title, initial or given name, elsewhere at all.
    package func bits(_ words: UnsafeBufferPointer<NameFeatures.Word>, _ index: Int, _ sentence: Range<Int>, _ mode: NameFeatures.CaseOfLine) -> UInt8 {
        let counts = slots[slot(words[index].lower)]
        guard counts.uses > 1 else { return 0 }
        let own = evidence(words, index, sentence, mode)
        return (counts.lower > (own.lower ? 1 : 0) ? 1 : 0) | (counts.inside > (own.inside ? 1 : 0) ? 2 : 0) | (counts.named > (own.named ? 1 : 0) ? 4 : 0) | 8
    }

    /// The places of the first other mentions of a word with a capital.
    @inline(__always)
    package func others(_ words: UnsafeBufferPointer<NameFeatures.Word>, _ index: Int, _ take: (Int) -> Void) {
        guard words[index].shape != Token.Shape.lower.rawValue else { return }
        let found = slots[slot(words[index].lower)]
        guard found.uses > 1, found.word == words[index].lower else { return }
        for other in 0..<4 where found.places[other] >= 0 && Int(found.places[other]) != index { take(Int(found.places[other])) }
    }
}
