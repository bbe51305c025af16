/// Finds phrases of one or more words, without regard to case and accents, at the borders of words. Marks inside a phrase must be there, any white space stands
/// for any other. Of phrases that begin at the same word the longest is found.
///
/// One table from the first word to its phrases, before it a filter of 65,536 bits, so that most words cost one look.
struct PhraseMatcher: Sendable {
    struct Phrase: Sendable {
        var words: [UInt64]
        var folded: [UInt8]
        /// Marks before the first and behind the last word, as they were written.
        var lead: [UInt8]
        var trail: [UInt8]
        var payload: Int
    }

    struct Match: Sendable {
        var span: Range<Int>
        var payload: Int
    }

    private var phrases: [Phrase] = []
    private var byFirst: [UInt64: [Int32]] = [:]
    private var filter = [UInt64](repeating: 0, count: 1024)

    var isEmpty: Bool { phrases.isEmpty }

    /// Whether a text holds a letter or a digit.
    static func canMatch(_ text: String) -> Bool { !words(text).isEmpty }

    private static func words(_ text: String) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [Word] = []
            WordList.read(bytes, 0..<bytes.count, into: &words)
            return words
        }
    }

    mutating func add(_ text: String, payload: Int) {
        let bytes = Array(text.utf8)
        let words = Self.words(text)
        guard let first = words.first, let last = words.last else { return }
        func trimmed(_ part: ArraySlice<UInt8>) -> [UInt8] { part.filter { $0 != 0x20 && $0 != 0x09 } }
        var folded: [UInt8] = []
        bytes.withUnsafeBufferPointer { Folding.append($0, first.start..<last.end, to: &folded) }
        phrases.append(
            Phrase(
                words: words.map(\.hash), folded: folded, lead: trimmed(bytes[..<first.start]), trail: trimmed(bytes[last.end...]), payload: payload))
        let index = Int32(phrases.count - 1)
        byFirst[first.hash, default: []].append(index)
        byFirst[first.hash]!.sort { phrases[Int($0)].words.count > phrases[Int($1)].words.count }
        let bit = Self.slot(first.hash)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    @inline(__always) private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 48) }

    /// Calls `body` with each phrase, in order; phrases do not overlap.
    func forEach(in words: [Word], of bytes: UnsafeBufferPointer<UInt8>, _ body: (Match) -> Void) {
        guard !phrases.isEmpty else { return }
        var index = 0
        while index < words.count {
            let bit = Self.slot(words[index].hash)
            if filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0, let (match, count) = match(words, index, bytes) {
                body(match)
                index += count
            } else {
                index += 1
            }
        }
    }

    private func match(_ words: [Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (Match, Int)? {
        guard let candidates = byFirst[words[index].hash] else { return nil }
        for candidate in candidates {
            let phrase = phrases[Int(candidate)]
            let count = phrase.words.count
            guard index + count <= words.count, (1..<max(count, 1)).allSatisfy({ words[index + $0].hash == phrase.words[$0] }) else { continue }
            var span = words[index].start..<words[index + count - 1].end
            guard span.count <= 4 * phrase.folded.count + 64 else { continue }
            var folded: [UInt8] = []
            Folding.append(bytes, span, to: &folded)
            guard folded == phrase.folded else { continue }
            guard span.lowerBound >= phrase.lead.count, span.upperBound + phrase.trail.count <= bytes.count else { continue }
            let wide = span.lowerBound - phrase.lead.count..<span.upperBound + phrase.trail.count
            guard bytes[wide.lowerBound..<span.lowerBound].elementsEqual(phrase.lead), bytes[span.upperBound..<wide.upperBound].elementsEqual(phrase.trail)
            else { continue }
            span = wide
            return (Match(span: span, payload: phrase.payload), count)
        }
        return nil
    }
}
