extension Place {
    /// `P-nummer`, `s-nummer`, `U-nummer`: what organisations call the numbers of their staff and students.
    private static let lettered: [UInt8: Cue] = [0x70: .personnel, 0x73: .student, 0x75: .student]

    /// What is worth remembering of the words that went before.
    private static let worthRemembering: Cue = Cue.naming.union([
        .email, .birth, .otherDate, .age, .address, .town, .handle, .userAgent, .writtenAt, .otherNumber, .serial,
    ])

    /// What a word must say at least for `remember` to do anything with it.
    static let remembered = worthRemembering.union(.numberWord)

    /// Labels of two words, of which the second alone says something else: `sociaal-fiscaal nummer`, `trade register`.
    private static let phrases: [UInt64: (first: WordSet, cue: Cue)] = [
        WordReading.hash("fiscaal"): (WordSet("sociaal"), .bsn),
        WordReading.hash("register"): (WordSet("trade commercial business companies"), .kvk),
        WordReading.hash("bewijs"): (WordSet("rij"), .drivingLicence),
        WordReading.hash("code"): (WordSet("post"), .postcode),
        WordReading.hash("service"): (WordSet("citizen"), .bsn),
        WordReading.hash("idnr"): (WordSet("ust"), .vat),
        WordReading.hash("kaart"): (WordSet("identiteits verblijfs"), .identityCard),
    ]

    private static let englishCard = WordReading.hash("card")
    private static let national = WordReading.hash("national")
    private static let medical = WordSet("medisch medische medical")

    private static let halves: Cue = [.rsin, .kvk, .card, .bsn, .identityCard, .otherNumber]

    private func phrase(_ start: Int, _ end: Int) -> (start: Int, cue: Cue)? {
        // `K.v.K.`
        if end - start == 1, byte(start - 1) == 0x2E, byte(start - 2) | 0x20 == 0x76, byte(start - 3) == 0x2E, byte(start - 4) | 0x20 == 0x6B {
            return (start - 4, .kvk)
        }
        // `B.S.N.`
        if end - start == 1, byte(start - 1) == 0x2E, byte(start - 2) | 0x20 == 0x73, byte(start - 3) == 0x2E, byte(start - 4) | 0x20 == 0x62 {
            return (start - 4, .bsn)
        }
        guard end - start < 9, [0x20, 0x2D, 0x5F].contains(byte(start - 1)), let known = Self.phrases[WordReading.hash(bytes, start..<end)] else { return nil }
        let before = wordStart(before: start - 1)
        return before < start - 1 && known.first.contains(WordReading.hash(bytes, before..<(start - 1))) ? (before, known.cue) : nil
    }

    private static let licences = WordSet("licence license")
    private static let programs = WordSet("software windows office product enterprise server user volume programma pakket")
    private static let ofPrograms = WordSet("key keys code server agreement fee file seats string")

    /// `Software licence no.`, `licence key`: of a program, and no driver's.
    private func isOfSoftware(_ start: Int, _ end: Int) -> Bool {
        guard Self.licences.contains(WordReading.hash(bytes, start..<end)), [0x20, 0x2D].contains(byte(start - 1)) || byte(end) == 0x20 else { return false }
        if byte(end) == 0x20, let next = word(at: end + 1), Self.ofPrograms.contains(next.hash) { return true }
        let before = wordStart(before: start - 1)
        return before < start - 1 && Self.programs.contains(WordReading.hash(bytes, before..<(start - 1)))
    }

    /// `pp-nr`, `pp BL601TR94`: what is cut short stands before a number word, or a number of nine signs.
    private func isBeforeDocument(_ end: Int) -> Bool {
        if byte(end) == 0x2D { return cue(after: end + 1).cue.contains(.numberWord) }
        guard byte(end) == 0x20, WordReading.isUpper(byte(end + 1)), WordReading.isUpper(byte(end + 2)), isDigit(end + 9), !isAlphanumeric(end + 10) else {
            return false
        }
        // `Je kent ISO 11798` has a space in it.
        return ((end + 3)...(end + 8)).allSatisfy { isAlphanumeric($0) }
    }

    /// Remembers a word that means something.
    /// - Parameter joined: whether it is a part of a longer word: `patient` of `patientNummer`.
    mutating func remember(_ start: Int, _ end: Int, _ cue: Cue, joined: Bool) {
        let last = lastLabel
        if cue.contains(.numberWord) {
            if byte(start - 1) == 0x2D, !joined, let number = Self.lettered[byte(start - 2) | 0x20], !isAlphanumeric(start - 3) {
                return remember(start - 2, end, number)
            }
            // `national ID no. 123`
            if byte(start - 1) == 0x20, WordReading.hash(bytes, start..<end) == Self.id, case let before = wordStart(before: start - 1), before < start - 1,
                WordReading.hash(bytes, before..<(start - 1)) == Self.national
            {
                return remember(before, end, .identityCard)
            }
            let gap = start - last.end
            // `gevonden in de bus, nummer …`: the comma ends what was said of the bus.
            if gap >= 0, gap <= 3, !last.cue.isDisjoint(with: .naming), !last.cue.isSuperset(of: [.plate, .weak]) || byte(last.end) != 0x2C {
                strengthen(end)
                return
            }
        }
        guard !cue.isDisjoint(with: Self.worthRemembering) else { return }
        // `kent.`, `Pp.`: words by themselves, labels where they are cut short.
        if cue.contains(.abbreviated), byte(end) != 0x2E, !isBeforeDocument(end) { return }
        if cue.contains(.weak) || cue == .identityCard, !cue.isDisjoint(with: Self.halves) {
            if let whole = phrase(start, end) { return remember(whole.start, end, whole.cue) }
            // A letter with a stop is somebody's initial, unless it ends `B.S.N.`
            if cue.contains(.bsn) { return }
        }
        if cue.contains(.plate) { plateSaid = end }
        if cue.contains(.drivingLicence), end - start == 7, isOfSoftware(start, end) { return remember(start, end, .otherNumber) }
        // `Medisch dossiernummer`
        if cue.contains(.caseFile), byte(start - 1) == 0x20, case let before = wordStart(before: start - 1), before < start - 1,
            Self.medical.contains(WordReading.hash(bytes, before..<(start - 1)))
        {
            return remember(before, end, cue.subtracting(.caseFile).union(.patient))
        }
        // `identity card`, `ID-kaart`: no card to pay with.
        if cue.contains(.card), [0x20, 0x2D, 0x5F].contains(byte(start - 1)) {
            let before = wordStart(before: start - 1)
            let hash = before < start - 1 ? WordReading.hash(bytes, before..<(start - 1)) : 0
            if hash == Self.id || CueWords.table[hash]?.contains(.identityCard) == true { return remember(before, end, .identityCard) }
        }
        // `kvkNummer` is one word to the reader, and its parts said it already.
        if !joined, last.start >= start, last.end == end, !last.cue.contains(.weak), last.cue.isSuperset(of: cue) { return }
        remember(start, end, cue)
    }

    private static let shortened = WordSet("btw bsn kvk vat dob")

    /// `P A T I E N T N R`, `I D - K A A R T`, `B.T.W.`: the word that four letters or more spell, each by itself, or three with stops, which are no initials.
    /// - Returns: the end of the last letter, and what the word says; nil where they spell nothing that is worth remembering.
    func spelled(_ start: Int) -> (end: Int, cue: Cue)? {
        var (at, end, letters, hash, areStopped) = (start, start, 0, WordHash(), true)
        while letters < 24, WordReading.isLetter(byte(at)), !isAlphanumeric(at + 1) {
            hash.mix(byte(at) | 0x20)
            (letters, end) = (letters + 1, at + 1)
            // What stands between: a space or two, a stop, a hyphen with spaces around.
            at = end
            while at - end < 3, [0x20, 0x2D, 0x2E].contains(byte(at)) { at += 1 }
            guard at > end else { break }
            areStopped = areStopped && byte(end) == 0x2E
        }
        guard letters >= 4 || areStopped && Self.shortened.contains(hash.value), let cue = CueWords.table[hash.value], !cue.isDisjoint(with: Self.remembered)
        else { return nil }
        return (end, cue.subtracting(.weak))
    }

    /// Remembers the words of a heading, as if they stood right before the text.
    mutating func remember(heading: String, at: Int) {
        var heading = heading
        let cues = heading.withUTF8 { Self.headingCues($0) }
        for cue in cues { remember(at, at, cue, joined: true) }
    }

    /// The meanings of the words of a heading, in order, with those that it is made of: `patientNummer`.
    static func headingCues(_ text: UnsafeBufferPointer<UInt8>) -> [Cue] {
        var result: [Cue] = []
        var reader = Place(text, 0..<text.count)
        var here = 0
        while here < text.count {
            guard let word = reader.word(at: here) else {
                here += 1
                continue
            }
            if word.end == here + 1, let (end, cue) = reader.spelled(here) {
                result.append(cue)
                here = end
                continue
            }
            var (part, index) = (here, here + 1)
            while index <= word.end {
                if index == word.end || (WordReading.isUpper(text[index]) && !WordReading.isUpper(text[index - 1])) {
                    if part > here || index < word.end, let cue = CueWords.table[WordReading.hash(text, part..<index)] { result.append(cue) }
                    part = index
                }
                index += 1
            }
            var cue = CueWords.table[word.hash] ?? []
            if word.end - here >= 4 { cue.formUnion(WordEndings.shared.cue(&reader, here, word.end)) }
            // `id_kaart`
            if word.hash == Self.card || word.hash == Self.englishCard, here > 2, WordReading.hash(text, (here - 3)..<(here - 1)) == Self.id {
                cue = .identityCard
            }
            if !cue.isEmpty { result.append(cue) }
            here = word.end
        }
        return result
    }
}
