/// Names of towns where the words before them say that somebody lives or was born there: `woonplaats: Zwolle`, `geboren te 's-Hertogenbosch`.
public struct TownRecognizer: Recognizer {
    public let id = "nl-town"
    public let kinds: [EntityKind] = [.place]
    public let attention = Attention(.words, cues: [.town, .address, .birth])

    public init() {}

    private static let links = WordSet("te in uit to naar from at of near bij")
    private static let particles = WordSet("aan den der de het op en van bij ter ten over sur upon le la am under t 's s")
    private static let verbs = WordSet(
        """
        woont wonen wonend wonende woonachtig verblijft lives living residing gevestigd verhuisd verhuist verhuisde
        woonde resident geboren born geb verblijvende
        """)

    public func examine(_ place: inout Place) {
        let labelled = place.cue.contains(.town)
        var at = place.end
        if labelled {
            // `woonplaats: Zwolle`, `"city": "Zwolle"`, `<plaats>Zwolle`.
            var marks = 0
            var pointed = false
            while marks < 6, [0x3A, 0x3D, 0x22, 0x27, 0x3E, 0x20, 0x09].contains(place.byte(at)) {
                if place.byte(at) != 0x20 { pointed = true }
                at += 1
                marks += 1
            }
            guard pointed || place.word != Self.gemeente else { return }
            guard pointed || place.byte(at - 1) == 0x20, let town = Self.town(place, at: at) else { return }
            let confident = pointed
            place.report(.place, town, confidence: confident ? 88 : 55, reason: .context, by: id, settles: false)
            return
        }
        guard Self.verbs.contains(place.word) else { return }
        if place.byte(at) == 0x2E { at += 1 }
        at = place.skipBlanks(at)
        guard let link = place.word(at: at), Self.links.contains(link.hash), place.byte(link.end) == 0x20 else { return }
        guard let town = Self.town(place, at: link.end + 1), !place.isDigit(place.skipBlanks(town.upperBound)) else { return }
        if let cue = CueWords.table[WordReading.hash(place.bytes, town)], !cue.isDisjoint(with: [.month, .weekday]) { return }
        // A street, not a town: the number that follows makes an address of it.
        place.report(.place, town, confidence: 80, reason: .context, by: id, settles: false)
    }

    private static let gemeente = WordReading.hash("gemeente")

    /// The name of a town that begins at an offset: a word with a capital (also `'s-`, `’t`), and what belongs to it: `Den Haag`, `Bergen op Zoom`,
    /// `Capelle aan den IJssel`, `Hengelo (Gld)`.
    static func town(_ place: borrowing Place, at start: Int) -> Range<Int>? {
        var at = start
        let apostrophe = place.byte(at) == 0x27 ? 1 : place.byte(at) == 0xE2 && place.byte(at + 1) == 0x80 && place.byte(at + 2) == 0x99 ? 3 : 0
        if apostrophe > 0 {
            guard [0x73, 0x74, 0x53, 0x54].contains(place.byte(at + apostrophe)) else { return nil }
            at += apostrophe + 1
            guard place.byte(at) == 0x2D || place.byte(at) == 0x20 else { return nil }
            at += 1
        }
        guard isCapital(place, at), let first = place.word(at: at), first.end - at >= 2, !isLabel(place, first.end, first.hash) else { return nil }
        var end = hyphenated(place, first.end)
        let allUpper = isUpper(place, at..<first.end)
        // At most four words more, on the line.
        for _ in 0..<4 {
            var next = end
            guard place.byte(next) == 0x20 else { break }
            next += 1
            var word = place.word(at: next)
            var particles = 0
            while let particle = word, Self.particles.contains(particle.hash), place.byte(particle.end) == 0x20, particles < 2 {
                next = particle.end + 1
                word = place.word(at: next)
                particles += 1
            }
            guard let word, isCapital(place, next), word.end - next >= 2 else { break }
            // In capitals everything has one; two words are enough. A label or a common word is no part of it.
            if CueWords.table[word.hash]?.isDisjoint(with: Cue.naming.union([.function, .email, .birth, .otherDate])) == false { break }
            if particles == 0, allUpper || !Self.isSecond(first.hash) { break }
            end = hyphenated(place, word.end)
        }
        return start..<end
    }

    private static let labels = Cue.naming.union([.email, .birth, .otherDate, .age, .handle, .userAgent, .numberWord])
    private static let id = WordReading.hash("id")

    /// Whether a word says what stands behind it, and is no town: `BSN`, `Studentnummer`, `ID-kaart`.
    private static func isLabel(_ place: borrowing Place, _ end: Int, _ hash: UInt64) -> Bool {
        if let cue = CueWords.table[hash], !cue.isDisjoint(with: labels), !cue.contains(.weak) { return true }
        return hash == id && place.byte(end) == 0x2D
    }

    private static let seconds = WordSet("den de la le nieuw oud groot klein sint st new east west noord zuid oude nieuwe berkel alphen san los bad saint")
    private static func isSecond(_ hash: UInt64) -> Bool { seconds.contains(hash) }

    private static func hyphenated(_ place: borrowing Place, _ end: Int) -> Int {
        var end = end
        while place.byte(end) == 0x2D, let next = place.word(at: end + 1) { end = next.end }
        return end
    }

    private static func isUpper(_ place: borrowing Place, _ range: Range<Int>) -> Bool {
        for at in range where place.byte(at) >= 0x61 { return false }
        return true
    }

    static func isCapital(_ place: borrowing Place, _ at: Int) -> Bool {
        let byte = place.byte(at)
        return WordReading.isUpper(byte) || (byte == 0xC3 && (0x80...0x9E).contains(place.byte(at + 1)))
    }
}
