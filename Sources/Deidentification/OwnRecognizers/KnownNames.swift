import Recognizers
import Text

/// Finds the names of people whom the caller knows to be in a text, in every form: with initials, the surname or a given name alone, reversed with a comma, in capitals
/// or small letters, without accents or hyphens, run together as in addresses (`jjansen@`, `jansen_jan.docx`), and with one typing error in a long word.
struct KnownNames {
    private struct Part: OptionSet {
        var rawValue: UInt8
        static let name = Part(rawValue: 1)
        static let particle = Part(rawValue: 2)
        /// Several words run together.
        static let joined = Part(rawValue: 4)
        /// An initial and a word run together: `daar` may be D. Aar in an address, and is nobody in a sentence.
        static let abbreviated = Part(rawValue: 8)
        /// An ordinary word too, such as `groot`: in small letters alone it is nobody.
        static let ordinary = Part(rawValue: 16)

        static let anyName: Part = [.name, .joined, .abbreviated]
    }

    /// Where one typing error is looked through; shorter words are too near to others.
    static let longWord = 6
    /// From here on also in small letters.
    static let veryLongWord = 9

    let names: [String]
    private var parts: [UInt64: Part] = [:]
    private var initials: Set<UInt32> = []
    private var filter = [UInt64](repeating: 0, count: 64)
    /// Words with one letter left out, to the words that they came from.
    private var gaps: [UInt64: [Int]] = [:]
    private var long: [[UInt8]] = []
    private var lengths: UInt64 = 0
    private var ends: UInt64 = 0

    var isEmpty: Bool { parts.isEmpty }

    init(_ names: [String]) {
        self.names = names
        for name in names { add(name) }
    }

    @inline(__always) private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 52) }

    private mutating func note(_ folded: [UInt8], _ part: Part) {
        let hash = Word.hash(folded)
        parts[hash, default: []].insert(part)
        filter[Self.slot(hash) >> 6] |= 1 << UInt64(Self.slot(hash) & 63)
    }

    /// Whether the list of words that ships with the model of names has it without a capital.
    private static func isOrdinary(_ folded: [UInt8]) -> Bool {
        let classes = NameModels.shipped.dutch.lexicon.classes(of: Tokenizer.plainHash(String(decoding: folded, as: UTF8.self)))
        return !classes.isDisjoint(with: [.dictionary, .function])
    }

    private mutating func add(_ name: String) {
        var text = name
        text.withUTF8 { bytes in
            var words: [Word] = []
            WordList.read(bytes, 0..<bytes.count, into: &words)
            let written = WrittenName(words[...], of: bytes)
            func folded(_ word: Word) -> [UInt8] {
                var folded: [UInt8] = []
                Folding.append(bytes, word.span, to: &folded)
                return folded
            }
            var (given, particles, surname): ([[UInt8]], [[UInt8]], [[UInt8]]) = ([], [], [])
            for part in written.parts {
                switch part.role {
                case .given: given.append(folded(part.word))
                case .surname: surname.append(folded(part.word))
                case .particle: particles.append(folded(part.word))
                case .initial: initials.insert(part.word.first)
                case .title: break
                }
            }
            for word in given + surname {
                note(word, Self.isOrdinary(word) ? [.name, .ordinary] : .name)
                if word.count >= Self.longWord { noteLong(word) }
            }
            for word in given { if let first = word.first { initials.insert(UInt32(first)) } }
            for word in particles { note(word, .particle) }
            noteJoined(given, particles, surname)
        }
    }

    /// The forms of addresses: `janjansen`, `jjansen`, `jansenj`, `jvandenberg`, `jvdberg`.
    private mutating func noteJoined(_ given: [[UInt8]], _ particles: [[UInt8]], _ surname: [[UInt8]]) {
        let firsts = given.map { Array($0.prefix(1)) }
        let last = surname.flatMap { $0 }
        guard !last.isEmpty else {
            if given.count > 1 { note(given.flatMap { $0 }, .joined) }
            return
        }
        var families = [last]
        if surname.count > 1 { families += surname }
        if !particles.isEmpty {
            families.append(particles.flatMap { $0 } + last)
            families.append(particles.flatMap { $0.prefix(1) } + last)
        }
        for family in families {
            if family != last || surname.count > 1 { note(family, .joined) }
            let fronts: [[UInt8]] = [given.first ?? [], given.flatMap { $0 }, firsts.first ?? [], firsts.flatMap { $0 }]
            for front in fronts where !front.isEmpty {
                let part: Part = front.count <= 2 ? .abbreviated : .joined
                note(front + family, part)
                note(family + front, part)
            }
        }
        if given.count > 1 { note(given.flatMap { $0 }, .joined) }
    }

    private mutating func noteLong(_ word: [UInt8]) {
        let index = long.count
        long.append(word)
        for count in word.count - 1...word.count + 1 where count < 64 { lengths |= 1 << UInt64(count) }
        ends |= 1 << UInt64(word[0] & 31) | 1 << UInt64(32 + word[word.count - 1] & 31)
        Self.forEachGap(word) { gaps[$0, default: []].append(index) }
    }

    /// The hash of a word, and of the word with each letter left out.
    private static func forEachGap(_ word: [UInt8], _ body: (UInt64) -> Void) {
        for gap in -1..<word.count {
            var hash = Word.seed
            for (index, byte) in word.enumerated() where index != gap { hash = Word.mix(hash, UInt32(byte)) }
            body(hash)
        }
    }

    private func isMistyped(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= Self.longWord - 1, word.count < 64, lengths & (1 << UInt64(word.count)) != 0 else { return false }
        guard word.count >= Self.veryLongWord || word.shape != .lower, word.shape != .digits else { return false }
        guard ends & (1 << UInt64(word.first & 31)) != 0 || ends & (1 << UInt64(32 + word.last & 31)) != 0 else { return false }
        var folded: [UInt8] = []
        Folding.append(bytes, word.span, to: &folded)
        var isNear = false
        Self.forEachGap(folded) { hash in
            if !isNear, let candidates = gaps[hash] { isNear = candidates.contains { editDistance(long[$0], folded) <= 1 } }
        }
        return isNear
    }

    private func part(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Part {
        let slot = Self.slot(word.hash)
        guard filter[slot >> 6] & (1 << UInt64(slot & 63)) != 0, var part = parts[word.hash] else { return [] }
        if part.contains(.abbreviated), !isInAddress(word, bytes) { part.remove(.abbreviated) }
        return part
    }

    /// Beside a mark that joins words in addresses and names of files.
    private func isInAddress(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let joiners: [UInt8] = [0x40, 0x5F, 0x2F, 0x5C, 0x2D, 0x3D]
        func byte(_ at: Int) -> UInt8 { bytes.indices.contains(at) ? bytes[at] : 0 }
        if joiners.contains(byte(word.start - 1)) || joiners.contains(byte(word.end)) { return true }
        if byte(word.start - 1) == 0x2E, byte(word.start - 2) > 0x2E { return true }
        return byte(word.end) == 0x2E && NormalisedValue.isAlphanumeric(byte(word.end + 1))
    }

    /// Appends the names among the words of a text.
    func find(_ words: [Word], of bytes: UnsafeBufferPointer<UInt8>, into findings: inout [Finding]) {
        guard !isEmpty else { return }
        var index = 0
        var settled = 0
        while index < words.count {
            let part = part(words[index], bytes)
            let isMistyped = part.isDisjoint(with: Part.anyName) && isMistyped(words[index], bytes)
            guard isMistyped || !part.isDisjoint(with: Part.anyName) else {
                index += 1
                continue
            }
            var (first, last) = (index, index)
            while first > settled, isFront(words, first - 1, bytes), joins(words, first - 1, bytes) { first -= 1 }
            var (names, next) = (1, index + 1)
            while next < words.count, joins(words, next - 1, bytes) {
                let more = self.part(words[next], bytes)
                if !more.isDisjoint(with: Part.anyName) || self.isMistyped(words[next], bytes) {
                    names += 1
                    last = next
                } else if isInitial(words[next], bytes), hasComma(words, last, next, bytes) || bytes.count > words[next].end && bytes[words[next].end] == 0x2E {
                    last = next
                } else if !more.contains(.particle), !isInitial(words[next], bytes) {
                    break
                }
                next += 1
            }
            // A short word alone may be something else: `jan` beside a day, `wit` in small letters.
            let isAlone = names == 1 && last == index && (first..<index).allSatisfy { words[$0].shape == .lower && words[$0].count > 1 }
            if !isAlone || isTelling(words, index, part) {
                var end = words[last].end
                if last > index, words[last].count == 1, end < bytes.count, bytes[end] == 0x2E { end += 1 }
                end = GenerationMark.end(of: end, in: bytes, limit: bytes.count)
                findings.append(
                    Finding(.person, words[first].start..<end, confidence: isMistyped && names == 1 ? 90 : 100, reason: .known, recognizer: "known-names"))
                settled = last + 1
                index = last + 1
            } else {
                index += 1
            }
        }
    }

    private func isTelling(_ words: [Word], _ index: Int, _ part: Part) -> Bool {
        let word = words[index]
        if part.contains(.ordinary), word.shape == .lower { return index > 0 && WrittenName.titles.contains(words[index - 1].hash) }
        if word.count >= 4 { return true }
        guard word.shape != .lower else { return false }
        if index > 0, words[index - 1].shape == .digits, word.start - words[index - 1].end <= 1 { return false }
        if index + 1 < words.count, words[index + 1].shape == .digits, words[index + 1].start - word.end <= 2 { return false }
        return true
    }

    /// A particle or an initial of the name, in front of it.
    private func isFront(_ words: [Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        part(words[index], bytes).contains(.particle) || isInitial(words[index], bytes)
    }

    /// `J`, `j.`, `JW` with the letters of the name.
    private func isInitial(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= 3, word.span.count == word.count, initials.contains(word.first) else { return false }
        if word.count == 1 { return word.shape != .lower || word.end < bytes.count && [0x2E, 0x5F, 0x2D].contains(bytes[word.end]) }
        return word.shape == .capitals && bytes[word.span].allSatisfy { initials.contains(UInt32($0 | 0x20)) }
    }

    private func hasComma(_ words: [Word], _ from: Int, _ to: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[words[from].end..<words[to].start].contains(0x2C)
    }

    /// Whether a word and the next may be of one name: a space, a stop, a hyphen, a comma with a space lie between.
    private func joins(_ words: [Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let gap = words[index].end..<words[index + 1].start
        guard gap.count <= 3 else { return false }
        return bytes[gap].allSatisfy { [0x20, 0x2E, 0x2C, 0x2D, 0x5F, 0x27, 0xE2, 0x80, 0x99, 0x90, 0x91].contains($0) }
    }
}
