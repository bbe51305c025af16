/// What lists say of a word: given names, surnames, places, ordinary words. A word can be several things at once.
package struct WordClass: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let givenName = WordClass(rawValue: 1 << 0)
    package static let rareGivenName = WordClass(rawValue: 1 << 1)
    package static let surname = WordClass(rawValue: 1 << 2)
    package static let rareSurname = WordClass(rawValue: 1 << 3)
    package static let dutchPlace = WordClass(rawValue: 1 << 4)
    package static let foreignPlace = WordClass(rawValue: 1 << 5)
    package static let country = WordClass(rawValue: 1 << 6)
    /// `van`, `der`, `el`: what stands before a surname.
    package static let namePrefix = WordClass(rawValue: 1 << 7)
    /// `mevrouw`, `dr`, `minister`: what stands before a name.
    package static let title = WordClass(rawValue: 1 << 8)
    /// `bv`, `stichting`, `ziekenhuis`: what belongs to an organisation.
    package static let organisation = WordClass(rawValue: 1 << 9)
    package static let calendar = WordClass(rawValue: 1 << 10)
    /// In the word list without a capital.
    package static let dictionary = WordClass(rawValue: 1 << 11)
    /// In the word list only with a capital.
    package static let properNoun = WordClass(rawValue: 1 << 12)
    /// Among the words that are used most.
    package static let function = WordClass(rawValue: 1 << 13)

    /// `accordeonist`, `doelman`: a noun for a person.
    package static let role = WordClass(rawValue: 1 << 14)
    /// `vertelt`, `trouwde`: what only people do.
    package static let speech = WordClass(rawValue: 1 << 15)
    /// `dochteronderneming`: a noun that goes with the name of an organisation.
    package static let organisationCue = WordClass(rawValue: 1 << 16)
    package static let placeCue = WordClass(rawValue: 1 << 17)
    /// `album`, `orkaan`: a noun that goes with the name of something else.
    package static let productCue = WordClass(rawValue: 1 << 18)
    /// In the name of an organisation that is widely known.
    package static let knownOrganisation = WordClass(rawValue: 1 << 19)
    package static let region = WordClass(rawValue: 1 << 20)
    /// `Hongaar`, `Franse`.
    package static let inhabitant = WordClass(rawValue: 1 << 21)
    /// The surname of somebody widely known.
    package static let knownSurname = WordClass(rawValue: 1 << 22)

    /// What tells most about a word that may be a name or stand beside one.
    package static let telling: WordClass = [
        .givenName, .rareGivenName, .surname, .rareSurname, .dutchPlace, .foreignPlace, .country, .namePrefix, .title, .dictionary, .properNoun, .function,
        .knownOrganisation, .region, .inhabitant, .knownSurname,
    ]
    /// What tells most about a neighbour of a name.
    package static let cues: WordClass = [.title, .role, .speech, .organisationCue, .placeCue, .productCue, .organisation, .inhabitant, .calendar]
    package static let personal: WordClass = [.givenName, .rareGivenName, .surname, .rareSurname]
}

/// A read-only table from the hash of a word (`Tokenizer.plainHash`) to its class, laid out to be used in place: no parsing at the start.
///
/// Layout: slots of 32-bit marks, then slots of 32-bit classes, both open addressing with linear probing; then a Bloom filter for the long list of
/// ordinary words.
package struct Lexicon: @unchecked Sendable {
    // Unchecked: the pointers are to constant data of the program, or to a copy that lives as long as the program.
    let marks: UnsafePointer<UInt32>
    let classes: UnsafePointer<UInt32>
    let slotMask: Int
    let bloom: UnsafePointer<UInt64>
    let bloomMask: UInt64

    static let bloomHashes = 6

    @inline(__always)
    package func classes(of plain: UInt64) -> WordClass {
        var result = WordClass()
        let mark = Self.mark(plain)
        var slot = Int(truncatingIfNeeded: plain &* 0x9E37_79B9_7F4A_7C15 >> 20) & slotMask
        while marks[slot] != 0 {
            if marks[slot] == mark { result.insert(WordClass(rawValue: classes[slot])); break }
            slot = (slot + 1) & slotMask
        }
        if inBloom(plain) { result.insert(.dictionary) }
        return result
    }

    static func mark(_ plain: UInt64) -> UInt32 {
        let mark = UInt32(truncatingIfNeeded: (plain &* 0xD6E8_FEB8_6659_FD93) >> 32)
        return mark == 0 ? 1 : mark
    }

    private func inBloom(_ plain: UInt64) -> Bool {
        for round in 0..<Self.bloomHashes {
            let bit = Self.bloomBit(plain, round) & bloomMask
            if bloom[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return false }
        }
        return true
    }

    static func bloomBit(_ plain: UInt64, _ round: Int) -> UInt64 {
        let first = plain &* 0xA24B_AED4_963E_E407
        let second = (plain ^ (plain >> 29)) &* 0x9FB2_1C65_1E98_DF25 | 1
        return (first &+ UInt64(round) &* second) >> 17
    }
}

/// Makes the bytes of a lexicon; for the program that trains the model.
package struct LexiconBuilder {
    private var entries: [UInt64: WordClass] = [:]
    private var ordinary: Set<UInt64> = []

    package init() {}

    package mutating func add(_ word: String, _ classes: WordClass) { entries[Tokenizer.plainHash(word), default: []].formUnion(classes) }
    package mutating func addOrdinary(_ word: String) { ordinary.insert(Tokenizer.plainHash(word)) }

    /// Slot count and Bloom word count (both powers of two), then the tables.
    package func bytes() -> [UInt8] {
        var slots = 1024
        while slots < entries.count * 2 { slots *= 2 }
        var bits = 1024
        while bits < ordinary.count * 10 { bits *= 2 }
        var marks = [UInt32](repeating: 0, count: slots)
        var classes = [UInt32](repeating: 0, count: slots)
        for (plain, value) in entries.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: plain &* 0x9E37_79B9_7F4A_7C15 >> 20) & (slots - 1)
            let mark = Lexicon.mark(plain)
            while marks[slot] != 0, marks[slot] != mark { slot = (slot + 1) & (slots - 1) }
            marks[slot] = mark
            classes[slot] |= value.rawValue
        }
        var bloom = [UInt64](repeating: 0, count: bits / 64)
        for plain in ordinary {
            for round in 0..<Lexicon.bloomHashes {
                let bit = Lexicon.bloomBit(plain, round) & UInt64(bits - 1)
                bloom[Int(bit >> 6)] |= 1 << (bit & 63)
            }
        }
        var result: [UInt8] = []
        func put<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { result.append(contentsOf: $0) } }
        put(UInt64(slots)); put(UInt64(bits / 64))
        for word in bloom { put(word) }
        for mark in marks { put(mark) }
        for value in classes { put(value) }
        while result.count % 16 != 0 { result.append(0) }
        return result
    }
}
