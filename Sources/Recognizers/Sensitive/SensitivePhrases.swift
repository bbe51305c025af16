/// Words and phrases, in Dutch and English, that say something of health, a union, religion, ethnicity, orientation, politics or crime (art. 9 and 10 AVG).
/// Compact: hashed words in a chain for each first word. Everyday meanings (`gezond verstand`, `verslaafd aan chocola`) stand in a list of their own.
enum SensitivePhrases {
    struct Phrase {
        /// The words behind the first. In memory that is never given back, as are the phrases: they are asked for at each word that may begin one.
        var rest: UnsafeBufferPointer<UInt64>
        var kind: EntityKind
        var confidence: UInt8
        /// Whether the phrase says that nothing is meant.
        var harmless: Bool
    }

    /// What tells much by itself counts for 80, what may be meant otherwise for 55.
    private static let lists: [(EntityKind, UInt8, String)] = [
        (.health, 80, SensitiveWords.illnesses), (.health, 70, SensitiveWords.care), (.health, 80, SensitiveWords.medicines),
        (.health, 55, SensitiveWords.complaints),
        (.union, 80, SensitiveWords.unions), (.religion, 75, SensitiveWords.religions), (.ethnicity, 65, SensitiveWords.origins),
        (.orientation, 80, SensitiveWords.orientations), (.politics, 75, SensitiveWords.politics), (.criminal, 75, SensitiveWords.crimes),
    ]

    private static let phrases: WordTable<UnsafeBufferPointer<Phrase>> = {
        var table: [UInt64: [Phrase]] = [:]
        func add(_ list: String, _ kind: EntityKind, _ confidence: UInt8, harmless: Bool) {
            for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let words = phrase.split(whereSeparator: { $0 == " " || $0 == "-" }).map { WordReading.hash($0) }
                guard let first = words.first else { continue }
                table[first, default: []].append(Phrase(rest: kept(words.dropFirst()), kind: kind, confidence: confidence, harmless: harmless))
            }
        }
        for (kind, confidence, list) in lists { add(list, kind, confidence, harmless: false) }
        for (peoples, nouns) in SensitiveWords.descents {
            for people in peoples.split(separator: " ") {
                for noun in nouns.split(separator: " ") { add("\(people) \(noun)", .ethnicity, 70, harmless: false) }
            }
        }
        add(SensitiveWords.harmless, .health, 0, harmless: true)
        // The longest decides.
        let entries = table.map { ($0.key, kept($0.value.sorted { ($0.rest.count, $0.harmless ? 1 : 0) > ($1.rest.count, $1.harmless ? 1 : 0) })) }
        return WordTable(entries, none: UnsafeBufferPointer(start: nil, count: 0)) { one, _ in one }
    }()

    private static func kept<Element>(_ elements: some Collection<Element>) -> UnsafeBufferPointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = memory.initialize(from: elements)
        return UnsafeBufferPointer(memory)
    }

    static var firstWords: [UInt64] { phrases.words.map(\.word) }

    /// The phrases that begin with a word, the longest first.
    static func beginning(with word: UInt64) -> UnsafeBufferPointer<Phrase>? { phrases[word] }
}
