/// Finds what can tell about somebody indirectly: besides names, all that others may know of somebody. Takes far more than what identifies by itself, and is
/// used only where a plan asks for it.
struct TellingFinder {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    /// The labels of the model, see `NameLabel`.
    let labels: [UInt8]
    let classes: [WordClass]
    let written: [NameFeatures.CaseOfLine]
    /// Whether a word was found to be part of a person's name.
    let isPerson: [Bool]
    private(set) var words: [TellingWord] = []
    /// Numbers and words that belong to the name of a law.
    var isLegal: [Bool]
    var found: [Finding] = []
    /// Words of names that were found, to find them again where a capital says nothing.
    var named: Set<UInt64> = []

    init(
        bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], labels: [UInt8], classes: [WordClass], written: [NameFeatures.CaseOfLine], isPerson: [Bool]
    ) {
        (self.bytes, self.tokens, self.labels, self.classes, self.written, self.isPerson) = (bytes, tokens, labels, classes, written, isPerson)
        isLegal = [Bool](repeating: false, count: tokens.count)
        let table = TellingWord.table
        words = tokens.map { token in
            if let word = table[token.plain] { return word }
            // `one hour’s exercise`, `the Prosecutor’s Office`.
            guard token.isWord, token.shape != .digitsMixed, token.end - token.start > 3, bytes[Int(token.end) - 1] == 0x73 else { return [] }
            let end = Int(token.end) - 2
            let width = bytes[end] == 0x27 ? 0 : end - 2 > token.start && bytes[end] == 0x99 && bytes[end - 1] == 0x80 && bytes[end - 2] == 0xE2 ? 2 : -1
            guard width >= 0 else { return [] }
            return table[Tokenizer.plainHash(String(decoding: bytes[Int(token.start)..<(end - width)], as: UTF8.self))] ?? []
        }
    }

    mutating func find(into findings: inout [Finding]) {
        markLegal()
        findNames()
        findTitles()
        findPlacesOfModel()
        repeatNames()
        findNumbers()
        findPeople()
        findWorks()
        findCodes()
        findings += settled()
    }

    /// Findings that overlap are one, of the kind of the longest.
    private func settled() -> [Finding] {
        var result: [Finding] = []
        for finding in found.sorted(by: { ($0.span.lowerBound, -$0.span.count) < ($1.span.lowerBound, -$1.span.count) }) {
            guard let last = result.last, last.span.upperBound > finding.span.lowerBound else {
                result.append(finding)
                continue
            }
            // What somebody does has a name of its own.
            let isWork = last.recognizer == finding.recognizer && last.kind == .quasiIdentifier && finding.kind == .jobTitle
            // A special category yields to names, and what it covers besides would be lost.
            let surer = last.kind == .health || isWork ? finding : finding.kind == .health ? last : finding.span.count > last.span.count ? finding : last
            result[result.count - 1] = Finding(
                surer.kind, last.span.lowerBound..<max(last.span.upperBound, finding.span.upperBound), confidence: max(last.confidence, finding.confidence),
                reason: surer.reason, recognizer: surer.recognizer)
        }
        return result
    }

    static func hashes(_ words: String) -> WordSet { WordSet(hashes: words.split { $0 == " " || $0 == "\n" }.map { Tokenizer.plainHash(String($0)) }) }

    // MARK: Reading

    /// Longer findings are surer than what other recognisers find inside them: else what they cover besides would be lost.
    mutating func report(_ kind: EntityKind, _ range: Range<Int>, by name: String, reason: Finding.Reason = .list) {
        guard let first = range.first, let last = range.last else { return }
        var end = Int(tokens[last].end)
        let start = Int(tokens[first].start)
        // A genitive is no part of it.
        for ending in ["’s", "'s"] where end - start > ending.utf8.count + 1 && bytes[(end - ending.utf8.count)..<end].elementsEqual(ending.utf8) {
            end -= ending.utf8.count
        }
        found.append(Finding(kind, start..<end, confidence: range.count > 1 ? 99 : 58, reason: reason, recognizer: name))
    }

    func text(_ index: Int) -> UnsafeBufferPointer<UInt8>.SubSequence { bytes[tokens[index].range] }

    func word(_ index: Int) -> TellingWord { tokens.indices.contains(index) ? words[index] : [] }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].end - tokens[index].start == 1 && bytes[Int(tokens[index].start)] == UInt8(ascii: mark)
    }

    /// Whether two tokens stand against one another.
    func isJoined(_ index: Int) -> Bool { index > 0 && index < tokens.count && !tokens[index].spaceBefore && !tokens[index].startsLine }

    func isLowerWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].shape == .lower }

    /// Whether a word has a capital where that says something.
    func isCapital(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), written[index] != .upper else { return false }
        switch tokens[index].shape {
        case .capitalised, .upper, .mixed, .initial, .initials, .hyphenCapitals, .innerCapital: return true
        case .digitsMixed: return WordReading.isUpper(bytes[Int(tokens[index].start)])
        default: return false
        }
    }

    /// Whether a capital is due to the place of the word.
    func startsSentence(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].startsLine else { return true }
        let before = tokens[index - 1]
        if before.shape == .stop { return tokens[index].spaceBefore }
        // The letter of a heading.
        if before.shape == .initial, before.startsLine { return true }
        guard before.shape == .punctuation else { return false }
        // Behind an opening quotation mark or bracket, or the number of a paragraph.
        return isMark(index - 1, ")") && index > 1 && tokens[index - 2].startsLine || isQuote(index - 1) && !tokens[index].spaceBefore
            || isMark(index - 1, ":")
    }

    /// The parts of a word with hyphens, or the word itself.
    func parts(_ index: Int) -> [TellingWord] {
        let range = tokens[index].range
        guard bytes[range].contains(0x2D) else { return [words[index]] }
        let parts = bytes[range].split(separator: 0x2D)
        return parts.isEmpty ? [words[index]] : parts.map { TellingWord.table[Tokenizer.plainHash(String(decoding: $0, as: UTF8.self))] ?? [] }
    }

    // MARK: Law

    /// `Articles 3, 5 and 13 § 1`, `Law no. 3713`, `the Freedom of the Press Act of 29 July 1881`.
    private mutating func markLegal() {
        var index = 0
        while index < tokens.count {
            let isSign = tokens[index].plain == Self.section
            guard isSign || words[index].contains(.legal), !(words[index].contains(.month)) else { index += 1; continue }
            isLegal[index] = true
            var at = index + 1
            var last = index
            while at < tokens.count, at - last <= 3, !tokens[at].startsLine {
                let token = tokens[at]
                if token.shape == .digits || token.shape == .digitsMixed || token.plain == Self.section {
                    for inside in last...at { isLegal[inside] = true }
                    last = at
                } else if !continuesLaw(at) {
                    break
                }
                at += 1
            }
            index = max(last, index) + 1
        }
    }

    /// Whether a word or mark may stand between `Articles` and its numbers.
    private func continuesLaw(_ index: Int) -> Bool {
        let (token, before) = (tokens[index], words[index - 1])
        switch token.shape {
        case .comma, .punctuation: return true
        // Of an abbreviation, and not of the sentence.
        case .stop: return isJoined(index) && (before.contains(.reference) || Self.abbreviated.contains(tokens[index - 1].plain))
        default: return token.end - token.start == 1 || !words[index].isDisjoint(with: [.and, .to, .reference, .legal, .link])
        }
    }

    private static let abbreviated = hashes("art arts sec para paras pp")
    private static let section = Tokenizer.plainHash("§")
}

extension NameRecognizer {
    /// All that can tell about somebody, see `TellingFinder`.
    func findTelling(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ isPerson: [Bool], _ findings: inout [Finding]) {
        var finder = TellingFinder(
            bytes: bytes, tokens: tokens, labels: labels, classes: tokens.indices.map { tokens[$0].isWord ? classes(at: $0) : [] }, written: written,
            isPerson: isPerson)
        finder.find(into: &findings)
    }
}
