/// Marks words that say something of a special category of personal data. A mark is no proof that it is said of somebody; it says where to look.
public struct SensitiveWordRecognizer: Recognizer {
    public let id = "intl-special-category"
    public let kinds: [EntityKind] = [.health, .union, .religion, .ethnicity, .orientation, .politics, .criminal]
    public let attention = Attention(.words, cues: .sensitive)

    public init() {}

    public func examine(_ place: inout Place) {
        guard place.start >= place.insideAddress else { return }
        guard let phrases = SensitivePhrases.beginning(with: place.word) else {
            // `…kanker`: known by its ending.
            place.report(.health, place.start..<place.end, confidence: 75, reason: .list, by: id, settles: false)
            return
        }
        if Self.surnames.contains(place.word), isName(place) { return }
        for phrase in phrases {
            guard let end = end(place, phrase.rest) else { continue }
            // Inside a longer phrase that was marked already.
            if phrase.harmless || place.findings.last.map({ $0.recognizer == id && $0.span.upperBound >= end }) ?? false { return }
            let isSure = phrase.kind == .health && phrase.confidence >= Self.telling && SaidOfSomebody.holds(place, at: place.start)
            place.report(
                phrase.kind, place.start..<end, confidence: isSure ? 92 : phrase.confidence, reason: isSure ? .context : .list, by: id, settles: false)
            return
        }
    }

    /// From this confidence on a word is an illness or a medicine, and not care or a complaint.
    private static let telling: UInt8 = 80

    /// Words that are names of people as well.
    private static let surnames = WordSet("blind turk christian kater doof rabbi jood")

    /// `Daley Blind`, `Christian Jansen`: with a capital, beside another word with a capital on the line that only begins with one.
    private func isName(_ place: borrowing Place) -> Bool {
        guard isNamePart(place, place.start, place.end) else { return false }
        if place.byte(place.start - 1) == 0x20 {
            let before = place.wordStart(before: place.start - 1)
            if before < place.start - 1 {
                let cue = CueWords.table[WordReading.hash(place.bytes, before..<(place.start - 1))] ?? []
                if isNamePart(place, before, place.start - 1) && cue.isDisjoint(with: .function)
                    || Self.titles.contains(
                        WordReading.hash(place.bytes, before..<(place.start - 1)))
                {
                    return true
                }
            }
        }
        guard place.byte(place.end) == 0x20, let next = place.word(at: place.end + 1) else { return false }
        return isNamePart(place, place.end + 1, next.end)
    }

    private static let titles = WordSet("mevrouw mevr mw meneer heer dhr familie")

    private func isNamePart(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        guard TownRecognizer.isCapital(place, start), end - start >= 2 else { return false }
        for at in (start + 1)..<end where WordReading.isUpper(place.byte(at)) { return false }
        return true
    }

    /// Where the phrase ends if its other words follow, each after one space or hyphen.
    private func end(_ place: borrowing Place, _ rest: UnsafeBufferPointer<UInt64>) -> Int? {
        var end = place.end
        for hash in rest {
            var next = end
            if [0x20, 0x2D, 0x0A, 0x27].contains(place.byte(next)) { next += 1 }
            guard next > end, let word = place.word(at: next), word.hash == hash else { return nil }
            end = word.end
        }
        return end
    }
}
