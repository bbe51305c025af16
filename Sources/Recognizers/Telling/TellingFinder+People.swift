extension TellingFinder {
    /// What people are: their work, family, origin and age.
    mutating func findPeople() {
        for index in tokens.indices where tokens[index].isWord {
            let word = words[index]
            if isOrigin(index) { origin(index) }
            if word.contains(.parent) { parent(index) } else if word.contains(.family), tokens[index].shape == .lower { relative(index) }
            if word.contains(.aged) { age(index) }
            if tokens[index].shape == .lower {
                if word.contains(.ailment) && !Self.up.contains(plainHash(index + 1)) || isMedical(index) { ailment(index) }
                if word.contains(.status) { report(.quasiIdentifier, index..<index + 1, by: "telling-status") }
                if Self.suffering.contains(tokens[index].plain) { suffering(index) }
                if let start = bodily(index) { report(.health, withArticle(start)..<index + 1, by: "telling-health") }
                if Self.learning.contains(tokens[index].plain) { study(index) }
                if word.contains(.single), word.contains(.article) { predicate(index) }
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

    static let of = hashes("of van")

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
        report(.quasiIdentifier, withArticle(start)..<end, by: "telling-origin")
    }

    private static let descents = hashes("descent origin ethnicity extraction ancestry afkomst herkomst origine")
    private static let belonging = hashes("national nationals citizen citizens subject nationality onderdaan onderdanen nationaliteit")
    func plainHash(_ index: Int) -> UInt64 { tokens.indices.contains(index) ? tokens[index].plain : 0 }

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
            words[start - 1].contains(.former) || isKindOfWork(start)
                || classes[start - 1].isDisjoint(with: start == index ? .function : [.function, .speech]),
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

    /// `works as a care assistant`: the word between an article and what somebody is, however usual it is elsewhere.
    private func isKindOfWork(_ index: Int) -> Bool {
        index > 1 && tokens[index - 1].end - tokens[index - 1].start > 3 && words[index - 2].contains(.single) && words[index - 1] == []
    }

    private static let subjects = hashes("he she who i they applicant applicants hij zij ze die ik verzoeker")
    private static let adverbs = hashes("then now also still not formerly currently originally himself herself both had has have nu toen ook nog")
    private static let working = hashes(
        "worked working works work employed served serving serves job post position career hired trained engaged qualified licensed")
    private static let ending = hashes("since who which that when while whose where because with by as but or if than not is was has had there here again")
    private static let holding = hashes("ran runs run owned owns drove drives operated operates managed manages bred breeds")

    /// `He was a practising beekeeper`, `worked as a night watchman`, `ran a beauty salon`: what somebody is said to be or have, behind an article.
    private mutating func predicate(_ index: Int) {
        guard index > 1 else { return }
        let verb = index - 1
        let isOwn = Self.holding.contains(tokens[verb].plain)
        if !isOwn {
            guard Self.called.contains(tokens[verb].plain) else { return }
            var at = verb - 1
            while at > 0, verb - at < 4, Self.adverbs.contains(tokens[at].plain) || Self.called.contains(tokens[at].plain) { at -= 1 }
            guard
                Self.subjects.contains(tokens[at].plain) || isPerson[at] || !words[at].isDisjoint(with: [.family, .parent])
                    || Self.working.contains(tokens[at].plain)
            else { return }
        }
        var end = index + 1
        while end - index <= 4, isLowerWord(end), !tokens[end].startsLine, classes[end].isDisjoint(with: end == index + 1 ? [] : .function),
            words[end].isDisjoint(with: [.article, .link, .and, .locative, .to, .about, .timeUnit]), !Self.ending.contains(tokens[end].plain)
        {
            end += 1
        }
        guard end > index + 1, end > index + 2 || words[index + 1].isDisjoint(with: [.office, .stays]) && classes[index + 1].isDisjoint(with: .function) else {
            return
        }
        report(.quasiIdentifier, index + 1..<end, by: "telling-role")
    }

    private static let up = hashes("up")
    private static let learning = hashes(
        "degree diploma course courses studies studied studying doctorate qualification qualifications apprenticeship graduate graduated")
    private static let inWords = hashes("in of from")

    /// `a degree in civil engineering`, `courses in plastering and bricklaying`, `studied law`: what somebody learned.
    private mutating func study(_ index: Int) {
        var at = index + 1
        let isStudied = Self.studied.contains(tokens[index].plain)
        if Self.inWords.contains(plainHash(at)) { at += 1 } else if !isStudied { return }
        guard isLowerWord(at), classes[at].isDisjoint(with: .function), words[at].isDisjoint(with: [.article, .link, .locative, .to, .timeUnit, .number]) else {
            return
        }
        var end = at
        while end - at < 5, isLowerWord(end), !tokens[end].startsLine, classes[end].isDisjoint(with: .function) || words[end].contains(.and),
            words[end].contains(.and) ? isLowerWord(end + 1) : words[end].isDisjoint(with: [.article, .locative, .to, .link])
        {
            end += 1
        }
        while end > at + 1, words[end - 1].contains(.and) { end -= 1 }
        report(.quasiIdentifier, index..<end, by: "telling-study")
    }

    private static let studied = hashes("studied studying")

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
