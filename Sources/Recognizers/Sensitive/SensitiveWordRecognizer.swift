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
        for phrase in phrases {
            guard let end = end(place, phrase.rest) else { continue }
            // Inside a longer phrase that was marked already.
            if phrase.harmless || place.findings.last.map({ $0.recognizer == id && $0.span.upperBound >= end }) ?? false { return }
            place.report(phrase.kind, place.start..<end, confidence: phrase.confidence, reason: .list, by: id, settles: false)
            return
        }
    }

    /// Where the phrase ends if its other words follow, each after one space or hyphen.
    private func end(_ place: Place, _ rest: [UInt64]) -> Int? {
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
