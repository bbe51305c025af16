/// What the model looks at, as numbers of rows in its table of weights.
///
/// Most features are of one word at a distance of at most two (its letters, its shape, what lists say of it), so their weights are summed once for
/// each different word and kept; only pairs are looked up at every place. That is where the speed comes from.
package struct NameFeatures: Sendable {
    /// A word as the features see it.
    package struct Word: Sendable, Hashable {
        package var lower: UInt64
        package var shape: UInt8
        package var classes: UInt32
        /// The classes that tell names from other words.
        var names: UInt64 { UInt64(classes & WordClass.telling.rawValue) }
        /// The classes that tell what stands beside it.
        var cues: UInt64 { UInt64(classes & WordClass.cues.rawValue) }

        static let outside = Word(lower: 0x6F75_7473, shape: 31, classes: 0)
    }

    let rowMask: UInt32

    package init(rows: Int) { rowMask = UInt32(rows - 1) }

    @inline(__always)
    private func row(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt32 {
        var h = (template &+ 0x51) &* 0x9E37_79B9_7F4A_7C15
        h = (h ^ a) &* 0xFF51_AFD7_ED55_8CCD
        h ^= h >> 32
        h = (h ^ b) &* 0xC4CE_B9FE_1A85_EC53
        h ^= h >> 29
        h = (h ^ c) &* 0x94D0_49BB_1331_11EB
        return UInt32(truncatingIfNeeded: h >> 33) & rowMask
    }

    /// Rows of one word for itself (distance 0) and for its neighbours (`-2`, `-1`, `1`, `2`: where the word stands, seen from the neighbour).
    @inline(__always)
    package func rows(
        of word: Word, letters: UnsafeBufferPointer<UInt32>, parts: [WordClass], stem: WordClass, distance: Int, _ take: (UInt32) -> Void
    ) {
        let d = UInt64(bitPattern: Int64(distance)) &* 64
        let shape = UInt64(word.shape)
        take(row(d + 1, word.lower))
        take(row(d + 2, shape))
        take(row(d + 3, word.names))
        take(row(d + 16, word.cues))
        guard abs(distance) < 2 else { return }
        take(row(d + 4, word.names, shape))
        var bits = word.classes
        while bits != 0 {
            let bit = bits & (~bits &+ 1)
            take(row(d + 5, UInt64(bit), shape))
            bits &= bits &- 1
        }
        let count = letters.count
        if count > 3 { take(row(d + 6, Self.hash(letters, count - 3, count))) }
        guard distance == 0 else { return }
        ownRows(of: word, letters, parts, stem, take)
    }

    @inline(__always)
    private static func hash(_ letters: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int) -> UInt64 {
        var hash = Tokenizer.seed
        for at in start..<end { hash = Tokenizer.mix(hash, letters[at]) }
        return hash
    }

    /// What only the word itself is asked: its beginnings, ends and inner letters.
    @inline(__always)
    private func ownRows(of word: Word, _ letters: UnsafeBufferPointer<UInt32>, _ parts: [WordClass], _ stem: WordClass, _ take: (UInt32) -> Void) {
        let shape = UInt64(word.shape)
        let count = letters.count
        take(row(7, word.lower, shape))
        var beginning = Tokenizer.seed
        for length in 1...5 where count > length {
            let end = Self.hash(letters, count - length, count)
            take(row(8, end, UInt64(length)))
            if length < 5 {
                beginning = Tokenizer.mix(beginning, letters[length - 1])
                take(row(9, beginning, UInt64(length)))
            }
            if length == 3 || length == 2 { take(row(10, end, UInt64(length), shape)) }
        }
        if word.shape != Token.Shape.punctuation.rawValue, count > 2, count < 24 {
            for start in 0..<(count - 2) { take(row(11, Self.hash(letters, start, start + 3))) }
            if count > 4 { for start in 1..<(count - 4) { take(row(12, Self.hash(letters, start, start + 4))) } }
        }
        take(row(13, UInt64(min(count, 12)), shape))
        for part in parts { take(row(14, UInt64(part.rawValue & WordClass.telling.rawValue))) }
        if stem.rawValue != 0 { take(row(15, UInt64(stem.rawValue & WordClass.telling.rawValue), shape)) }
    }

    /// How a line is written, for what a capital says there.
    package enum CaseOfLine: UInt8, Sendable { case mixed, upper, lower }

    /// Rows of a place in its sentence.
    @inline(__always)
    package func pairRows(
        _ words: UnsafeBufferPointer<Word>, _ at: Int, mode: CaseOfLine, startsLine: Bool, elsewhere: UInt8, _ take: (UInt32) -> Void
    ) {
        let none = Word.outside
        let w0 = words[at]
        let w1 = at > 0 ? words[at - 1] : none
        let w2 = at > 1 ? words[at - 2] : none
        let n1 = at + 1 < words.count ? words[at + 1] : none
        let n2 = at + 2 < words.count ? words[at + 2] : none
        let (s0, s1, t1) = (UInt64(w0.shape), UInt64(w1.shape), UInt64(n1.shape))
        let m = UInt64(mode.rawValue)
        take(row(20, s1 << 8 | s0, t1, m))
        take(row(21, w1.lower, w0.lower))
        take(row(22, w0.lower, n1.lower))
        take(row(23, w1.names << 24 | w0.names, s0))
        take(row(24, w0.names << 24 | n1.names, s0))
        take(row(25, w1.lower, s0 << 24 | w0.names))
        take(row(26, n1.lower, s0 << 24 | w0.names))
        take(row(27, w2.lower, w1.lower, s0))
        take(row(28, n1.lower, n2.lower, s0))
        take(row(29, at == 0 ? 1 : 0, s0, w0.names))
        take(row(30, m, s0, w0.names))
        take(row(31, startsLine ? 1 : 0, s0, n1.lower))
        take(row(32, w1.names << 24 | w0.names, n1.names, m))
        take(row(33, w2.names << 24 | w1.names, w0.names, m))
        take(row(34, w0.names << 24 | n1.names, n2.names, m))
        take(row(35, UInt64(elsewhere), s0, w0.names & 0x0F | (w0.names & 0x800)))
        take(row(36, UInt64(elsewhere), s0, at == 0 ? 1 : 0))
        take(row(37, UInt64(w2.shape) << 16 | s1 << 8 | s0, t1 << 8 | UInt64(n2.shape)))
        take(row(38, m, w0.lower))
        take(row(39, w1.cues, s0 << 24 | UInt64(w0.classes & WordClass.personal.rawValue)))
        take(row(40, n1.cues, s0 << 24 | UInt64(w0.classes & WordClass.personal.rawValue)))
        take(row(41, w2.cues << 24 | w1.cues, s0 << 8 | s1))
        take(row(42, n2.cues << 24 | n1.cues, s0 << 8 | t1))
    }

    /// Rows of a place for what stands beside another mention of its word in the document (global features: Chieu and Ng 2002).
    @inline(__always)
    package func rowsElsewhere(_ words: UnsafeBufferPointer<Word>, _ at: Int, shape: UInt8, _ take: (UInt32) -> Void) {
        let before = at > 0 ? words[at - 1] : .outside
        let after = at + 1 < words.count ? words[at + 1] : .outside
        let shape = UInt64(shape)
        take(row(50, before.lower, shape))
        take(row(51, after.lower, shape))
        take(row(52, before.cues, UInt64(before.shape)))
        take(row(53, after.cues, UInt64(after.shape)))
        take(row(54, UInt64(before.classes & WordClass.telling.rawValue), UInt64(before.shape)))
    }
}
