extension TellingFinder {
    /// What people are: their work, family, origin and age.
    mutating func findPeople() {
        for index in tokens.indices where tokens[index].isWord {
            let word = words[index]
            if isOrigin(index) { origin(index) }
            if word.contains(.parent) { parent(index) } else if word.contains(.family), tokens[index].shape == .lower { relative(index) }
            if word.contains(.aged) { age(index) }
            if tokens[index].shape == .lower {
                if word.contains(.ailment) || isMedical(index) { ailment(index) }
                if word.contains(.status) { report(.quasiIdentifier, index..<index + 1, by: "telling-status") }
                if Self.suffering.contains(tokens[index].plain) { suffering(index) }
                if let start = circumstance(index) { report(.quasiIdentifier, start..<index + 1, by: "telling-status") }
            }
            if isProfession(index) {
                var end = index + 1
                // `minister of agriculture`
                if Self.of.contains(plainHash(end)), isLowerWord(end + 1), classes[end + 1].isDisjoint(with: .function),
                    self.word(end + 1).isDisjoint(with: [.article, .number, .family])
                {
                    end += 2
                }
                report(.jobTitle, professionStart(index)..<end, by: "telling-role")
            }
        }
    }

    private static let of = hashes("of van")

    /// `a mild depression`: an illness with the words before it.
    private mutating func ailment(_ index: Int) {
        var start = index
        while start > 0, index - start < 2, isLowerWord(start - 1), !tokens[start].startsLine, classes[start - 1].isDisjoint(with: [.function, .speech]),
            words[start - 1].isDisjoint(with: [.article, .single, .link, .and, .locative, .about, .to, .family, .office])
        {
            start -= 1
        }
        // `a fracture of the fifth metatarsal bone`
        var end = index + 1
        if Self.of.contains(plainHash(end)), word(end + 1).contains(.article) || isLowerWord(end + 1), tokens[end].shape == .lower {
            var at = word(end + 1).contains(.article) ? end + 2 : end + 1
            let first = at
            while at - first < 4, isLowerWord(at), !tokens[at].startsLine, classes[at].isDisjoint(with: .function),
                words[at].isDisjoint(with: [.article, .link, .and, .locative, .to])
            {
                at += 1
            }
            if at > first { end = at }
        }
        report(.health, start..<end, by: "telling-health")
    }

    private static let suffering = hashes("suffer suffers suffered suffering")
    private static let from = hashes("from")

    /// `suffers from glaucoma`, `had suffered a stroke`: what somebody has, in few words behind the verb.
    private mutating func suffering(_ index: Int) {
        var at = index + 1
        if Self.from.contains(plainHash(at)) { at += 1 }
        if word(at).contains(.article) || word(at).contains(.single) { at += 1 }
        let first = at
        while at - first < 4, isLowerWord(at), !tokens[at].startsLine, classes[at].isDisjoint(with: .function),
            words[at].isDisjoint(with: [.article, .link, .and, .locative, .to, .about, .legal])
        {
            at += 1
        }
        guard at > first else { return }
        report(.health, index..<at, by: "telling-health")
    }

    /// `retinitis`, `carcinoma`: by the ending, which medicine took from Greek.
    private func isMedical(_ index: Int) -> Bool {
        let length = tokens[index].end - tokens[index].start
        guard length >= 7, !Self.notMedical.contains(tokens[index].plain) else { return false }
        let text = text(index)
        return Self.medicalEndings.contains { text.count > $0.utf8CodeUnitCount + 1 && text.suffix($0.utf8CodeUnitCount).elementsEqual(Self.bytes($0)) }
    }

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> { .init(start: text.utf8Start, count: text.utf8CodeUnitCount) }
    private static let medicalEndings: [StaticString] = [
        "itis", "coma", "noma", "phoma", "aemia", "emia", "osis", "algia", "plegia", "pathy", "ectomy", "trophy", "phrenia", "sclerosis",
    ]
    private static let notMedical = hashes(
        """
        diploma aroma sympathy empathy apathy antipathy telepathy homeopathy homoeopathy osteopathy academia bohemia premia diagnosis prognosis hypnosis
        atrophy catastrophe osmosis metamorphosis nostalgia symbiosis apotheosis misdiagnosis
        """)

    /// `maternity leave`, `previous convictions`: two words that say something of somebody; where the first begins.
    private func circumstance(_ index: Int) -> Int? {
        guard index > 0, isLowerWord(index - 1), !tokens[index].startsLine else { return nil }
        for (firsts, seconds) in Self.circumstances where seconds.contains(tokens[index].plain) && firsts.contains(tokens[index - 1].plain) {
            // `two previous convictions`, `no permanent residence`
            let counts = index > 1 && (isNumberWord(index - 2) || Self.none.contains(tokens[index - 2].plain))
            return counts ? index - 2 : index - 1
        }
        return nil
    }

    private static let none = hashes("no geen without zonder")
    private static let circumstances = [
        (hashes("maternity paternity parental sick unpaid compassionate study"), hashes("leave")),
        (hashes("previous prior earlier criminal spent eerdere"), hashes("conviction convictions record veroordeling veroordelingen")),
        (hashes("permanent fixed registered vaste"), hashes("residence abode address job employment verblijfplaats woonplaats baan")),
        (
            hashes("ground first second third fourth fifth sixth seventh eighth ninth tenth top upper begane eerste tweede derde vierde"),
            hashes("floor storey verdieping etage")
        ),
        (hashes("single alleenstaande"), hashes("mother father parent moeder vader ouder")),
        (hashes("social disability unemployment old-age invalidity survivor's housing child"), hashes("benefit benefits pension allowance")),
    ]

    /// `of Jamaican descent`, `of Roma origin`, `a German national`.
    private mutating func origin(_ index: Int) {
        var (start, end) = (index, index + 1)
        if Self.descents.contains(plainHash(end)) {
            end += 1
            if start > 0, words[start - 1].contains(.link) { start -= 1 }
        } else if Self.belonging.contains(plainHash(end)) {
            end += 1
        }
        guard end > index + 1 || !isPerson[index] else { return }
        report(.quasiIdentifier, start..<end, by: "telling-origin")
    }

    private static let descents = hashes("descent origin ethnicity extraction ancestry afkomst herkomst origine")
    private static let belonging = hashes("national nationals citizen citizens subject nationality onderdaan onderdanen nationaliteit")
    private func plainHash(_ index: Int) -> UInt64 { tokens.indices.contains(index) ? tokens[index].plain : 0 }

    private mutating func relative(_ index: Int) { report(.quasiIdentifier, index..<index + 1, by: "telling-family") }

    /// `father of four children`; `his mother` alone is said of nearly everybody, and a parent too.
    private mutating func parent(_ index: Int) {
        var end = index + 1
        if word(end).contains(.link), tokens.indices.contains(end + 1),
            isNumberWord(end + 1) || words[end + 1].contains(.single) || tokens[end + 1].shape == .digits
        {
            end += 2
            while end - index < 6, isLowerWord(end), classes[end].isDisjoint(with: .function), words[end].isDisjoint(with: [.and, .link, .locative]) {
                end += 1
            }
        }
        guard tokens[index].shape == .lower else { return }
        report(.quasiIdentifier, index..<end, by: "telling-family")
    }

    /// `aged 38`, `aged six`, `at the age of 81`.
    private mutating func age(_ index: Int) {
        var at = index + 1
        if word(at).contains(.link) { at += 1 }
        guard tokens.indices.contains(at), tokens[at].shape == .digits || isNumberWord(at) else { return }
        report(.age, index..<at + 1, by: "telling-time", reason: .context)
    }

    // MARK: Work

    /// A noun for what somebody does, but for offices in a case, which count only behind `is a`.
    private func isProfession(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.shape == .lower, token.end - token.start > 2 else { return false }
        let isListed = words[index].contains(.profession)
        let isRole =
            token.end - token.start > 3 && classes[index].contains(.role) && classes[index].isDisjoint(with: [.function, .namePrefix])
            && !NameRecognizer.noRoles.contains(token.plain)
        // The last part of a word with hyphens says what it is: `policeman-driver`.
        guard isListed || isRole || parts(index).last?.contains(.profession) == true else { return false }
        guard !words[index].contains(.office) || words[index].contains(.profession) && !words[index].contains(.stays) else { return isCalled(index) }
        return words[index].isDisjoint(with: [.family, .parent, .timeUnit, .currency, .measure, .area]) && (isListed || !words[index].contains(.stays))
    }

    /// `is a`, `as the`, `was een`.
    private func isCalled(_ index: Int) -> Bool {
        let start = professionStart(index)
        guard start > 1 else { return false }
        let link = words[start - 1].contains(.article) || words[start - 1].contains(.single) ? start - 2 : start - 1
        // `a former prison officer`
        if start < index, link == start - 2, words[start - 1].contains(.single) { return true }
        return Self.called.contains(tokens[link].plain)
    }

    private static let called = hashes("is was as became become worked being been are were als werd wordt")

    /// With the words before it, where an article stands before those: `a retired pharmacist`.
    private func professionStart(_ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 3, isLowerWord(start - 1), !tokens[start].startsLine,
            words[start - 1].contains(.former) || classes[start - 1].isDisjoint(with: start == index ? .function : [.function, .speech]),
            !Self.called.contains(tokens[start - 1].plain),
            words[start - 1].isDisjoint(with: [.article, .single, .link, .and, .locative, .about, .to, .number, .family, .parent])
        {
            start -= 1
        }
        guard start > 0, words[start - 1].contains(.article) || words[start - 1].contains(.single) || Self.called.contains(tokens[start - 1].plain) else {
            return index
        }
        return start
    }

    // MARK: Works

    func isQuote(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].shape == .punctuation else { return false }
        return Self.quotes.contains(tokens[index].plain)
    }

    private static let quotes = Set(["“", "”", "\"", "„", "«", "»", "‘", "’", "'"].map { Tokenizer.plainHash($0) })

    /// `“The Road of Dust”`: a few words between quotation marks that begin with a capital, and no name for what is meant from here on.
    mutating func findWorks() {
        var index = 0
        while index + 2 < tokens.count {
            guard isQuote(index), isCapital(index + 1) || tokens[index + 1].shape == .digits, isJoined(index + 1) else { index += 1; continue }
            var end = index + 1
            while end < tokens.count, end - index <= 10, !isQuote(end) { end += 1 }
            guard end < tokens.count, isQuote(end), tokens[end - 1].shape != .comma,
                (index + 1..<end).contains(where: { tokens[$0].isWord && !words[$0].contains(.stays) })
            else { index += 1; continue }
            report(.quasiIdentifier, index + 1..<end, by: "telling-work", reason: .form)
            index = end + 1
        }
    }
}
