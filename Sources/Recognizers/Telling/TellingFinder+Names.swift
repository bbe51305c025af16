extension TellingFinder {
    /// Words with a capital that do not stand there for the place or the law: names of institutions, places, people and what else has a name.
    mutating func findNames() {
        var index = 0
        while index < tokens.count {
            guard isCapital(index) else { index += 1; continue }
            let range = sequence(from: index)
            take(range)
            index = range.upperBound
        }
    }

    /// Words with a capital, with small words between them: `Ministry of Trade and Industry`, `Republic of Moldova`.
    private func sequence(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < tokens.count, end - start < 12, !tokens[end].startsLine {
            if isCapital(end), !endsName(end) {
                end += 1
                continue
            }
            // At most two small words, and a capital behind them.
            var next = end
            var isAnd = false
            while next < tokens.count, next - end < 3, words[next].contains(.link) || isMark(next, "&"), !tokens[next].startsLine, !isCapital(next) {
                if words[next].contains(.and) { isAnd = true }
                next += 1
            }
            guard next > end, isCapital(next), !tokens[next].startsLine else { break }
            if isAnd, !joins(start, end, next) { break }
            end = next + 1
        }
        return start..<end
    }

    /// The letter of a heading is no initial.
    private func endsName(_ index: Int) -> Bool { index > 0 && tokens[index - 1].startsLine && tokens[index - 1].shape == .initial }

    /// `Ministry of Trade and Industry`, `Administrative and Tax Court`: one institution, and not two.
    private func joins(_ start: Int, _ end: Int, _ next: Int) -> Bool {
        let first = words[start].contains(.article) && start + 1 < end ? start + 1 : start
        if words[first].contains(.institution) || words[first].contains(.law) { return true }
        // `United Kingdom of Great Britain and Northern Ireland`.
        if (start..<end).contains(where: { Self.states.contains(tokens[$0].plain) }) { return true }
        for at in next..<min(next + 3, tokens.count) where isCapital(at) {
            if !words[at].isDisjoint(with: [.institution, .law]), !words[end - 1].contains(.institution) { return end - start == 1 || at > next }
        }
        return false
    }

    private mutating func take(_ whole: Range<Int>) {
        guard let first = whole.first, let last = whole.last else { return }
        if isLaw(whole) {
            for index in whole { isLegal[index] = true }
            // `Human Rights Act 1998`.
            if last + 1 < tokens.count, tokens[last + 1].shape == .digits { isLegal[last + 1] = true }
            return
        }
        var range = whole
        // `(“the Government”)` after a nationality, and a bare office before a name.
        while let index = range.last, words[index].contains(.stays), !range.dropLast().contains(where: { words[$0].contains(.institution) }),
            words[index].isDisjoint(with: [.institution, .month]) || range.count == 2 && isOrigin(index - 1)
        {
            range = range.lowerBound..<index
            while let index = range.last, words[index].contains(.link), !isCapital(index) { range = range.lowerBound..<index }
        }
        var behindTitle = first > 0 && words[first - 1].contains(.title)
        while let index = range.first, index < range.upperBound, skips(index, in: range) {
            behindTitle = words[index].contains(.title)
            range = (index + 1)..<range.upperBound
            while let index = range.first, words[index].contains(.link), !isCapital(index) { range = (index + 1)..<range.upperBound }
        }
        guard let start = range.first, range.contains(where: { isCapital($0) && !words[$0].contains(.stays) || labels[$0] > 0 && !words[$0].contains(.stays) })
        else { return }
        if range.allSatisfy({ isPerson[$0] }) {
            // `the village of Gorna Malka`, `the Ergani police station`: what the model took for somebody.
            let place = widened(range, .place)
            if place.count > range.count, !behindTitle { report(.place, place, by: "telling-name", reason: .form) }
            for index in range where tokens[index].end - tokens[index].start > 2 && classes[index].isDisjoint(with: .function) {
                named.insert(tokens[index].plain)
            }
            return
        }
        if range.count == 1, isPlainWord(start) { return }
        for index in range where isCapital(index) && !words[index].contains(.stays) && tokens[index].end - tokens[index].start > 2 {
            if classes[index].isDisjoint(with: [.dictionary, .function]) { named.insert(tokens[index].plain) }
        }
        let kind = kind(range, behindTitle)
        report(kind, widened(range, kind), by: "telling-name", reason: .form)
    }

    /// `the village of Gorna Malka`, `District Hospital in Pleven`.
    private func widened(_ range: Range<Int>, _ kind: EntityKind) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start > 1, words[start - 1].contains(.link), words[start - 2].contains(.area), isLowerWord(start - 2) {
            start -= 2
            if start > 0, words[start - 1].contains(.article), isLowerWord(start - 1) { start -= 1 }
        }
        // `15th Regiment`
        if start > 0, isOrdinal(start - 1), isCapital(start), !tokens[start].startsLine { start -= 1 }
        if kind != .person { end = buildingEnd(end) }
        if kind == .organisation, words[end - 1].contains(.institution), word(end).contains(.locative), isLowerWord(end), isCapital(end + 1),
            word(end + 1).isDisjoint(with: [.stays, .month])
        {
            end += 2
        }
        // `Prison no. 69`
        if words[end - 1].contains(.institution) || words[end - 1].contains(.area), word(end).contains(.reference) {
            let number = isMark(end + 1, ".") || tokens.indices.contains(end + 1) && tokens[end + 1].shape == .stop ? end + 2 : end + 1
            if tokens.indices.contains(number), tokens[number].shape == .digits, !tokens[number].startsLine { end = number + 1 }
        }
        // `the Elbwald branch of the Society`
        if start > 2, words[start - 1].contains(.article), words[start - 2].contains(.link), words[start - 3].contains(.institution), isLowerWord(start - 3) {
            start -= 3
            if start > 0, isCapital(start - 1), !words[start - 1].contains(.stays), !tokens[start].startsLine { start -= 1 }
        }
        // `The Gambia`
        if kind == .place, start > 0, isCapital(start - 1), words[start - 1].contains(.article), !startsSentence(start - 1) { start -= 1 }
        // `the Netherlands`
        if kind == .place, start > 0, words[start - 1].contains(.article), isLowerWord(start - 1),
            range.count == 1, !classes[range.lowerBound].isDisjoint(with: [.country, .region])
        {
            start -= 1
        }
        if kind == .organisation { end = firmEnd(end) }
        return start..<end
    }

    /// `Drewpol sp. z o.o.`: the form of a firm in small letters and stops.
    private func firmEnd(_ end: Int) -> Int {
        let from = Int(tokens[end - 1].end)
        for form in Self.firms where from + form.utf8CodeUnitCount <= bytes.count {
            guard (0..<form.utf8CodeUnitCount).allSatisfy({ bytes[from + $0] == form.utf8Start[$0] }) else { continue }
            var at = end
            while at < tokens.count, Int(tokens[at].end) <= from + form.utf8CodeUnitCount { at += 1 }
            return at
        }
        return end
    }

    private static let firms: [StaticString] = [
        " sp. z o.o.", ". z o.o.", " spol. s r.o.", " s.r.o.", " d.o.o.", " o.o.d.", " e.o.o.d.", " a.s.", " a.d.", " d.d.", " k.s.", " e.V.",
    ]

    /// `Elbwald police station`: small words behind a name that say what building or institution it is; where they end.
    private func buildingEnd(_ end: Int) -> Int {
        var at = end
        var result = end
        while at - end < 3, isLowerWord(at), !tokens[at].startsLine, classes[at].isDisjoint(with: .function),
            words[at].isDisjoint(with: [.link, .and, .locative, .to, .article, .number, .legal, .family, .profession, .timeUnit]),
            words[at].isDisjoint(with: .office) || words[at].contains(.institution)
        {
            at += 1
            if !words[at - 1].isDisjoint(with: [.institution, .area]) || Self.buildings.contains(tokens[at - 1].plain) { result = at }
        }
        return result
    }

    private static let buildings = hashes(
        """
        house houses shop pharmacy bakery café cafe bar pub inn hall ward colony farm mine factory plant camp cemetery gym garage mill branch kindergarten
        nursery playground market supermarket store stadium pool barracks checkpoint crossing estate building centre center workshop yard warehouse
        dispensary surgery maternity orphanage hostel shelter sanatorium
        apotheek bakkerij winkel zaal fabriek kazerne begraafplaats sporthal zwembad markt boerderij gevangenis station kerk moskee
        """)

    private static let honours = hashes("honour honor excellency majesty eminence")

    /// `Mr Justice Holloway`: a title goes with the name.
    mutating func findTitles() {
        for index in tokens.indices.dropFirst() where words[index - 1].contains(.title) && isCapital(index) && isCapital(index - 1) {
            // `Mr X`
            let isLetter = tokens[index].end - tokens[index].start <= 2
            guard words[index].isDisjoint(with: [.title, .law]), isLetter || !words[index].contains(.stays) else { continue }
            var start = index - 1
            while start > 0, words[start - 1].contains(.title), isCapital(start - 1), !tokens[start].startsLine { start -= 1 }
            // `His Honour Judge …`
            if start > 0, Self.honours.contains(tokens[start].plain), isCapital(start - 1), words[start - 1].contains(.whose) { start -= 1 }
            if start > 0, isMark(start, "."), words[start - 1].contains(.title) { start -= 1 }
            var end = index + 1
            while end < tokens.count, end - index < 6, isPerson[end] || isCapital(end) && words[end] == [], tokens[end].isWord, !tokens[end].startsLine {
                end += 1
            }
            report(.person, start..<end, by: "telling-name", reason: .context)
            for part in index..<end where tokens[part].end - tokens[part].start > 2 && classes[part].isDisjoint(with: .function) {
                named.insert(tokens[part].plain)
            }
        }
    }

    /// A word before a name that is no part of it.
    private func skips(_ index: Int, in range: Range<Int>) -> Bool {
        let word = words[index]
        if word.contains(.title), range.count > 1 { return true }
        if startsSentence(index), !classes[index].isDisjoint(with: [.function]) || word.contains(.article) || word.contains(.locative) { return true }
        // `The first`, `During the Homeland War`, at the start of a sentence.
        if startsSentence(index), range.count > 1, index + 1 < range.upperBound, words[index + 1].contains(.link), !isCapital(index + 1),
            classes[index].contains(.dictionary), word.isDisjoint(with: [.institution, .area])
        {
            return true
        }
        return word.contains(.stays) && !word.contains(.institution) && !range.dropFirst().contains { words[$0].contains(.institution) }
    }

    /// A word by itself that has its capital from its place, or says nothing.
    private func isPlainWord(_ index: Int) -> Bool {
        let token = tokens[index]
        if words[index].contains(.stays) || !words[index].isDisjoint(with: [.month, .weekday, .law]) { return true }
        if token.shape == .initial { return startsSentence(index) || token.startsLine || isLegal[index] }
        if token.shape == .upper, token.end - token.start == 1 { return true }
        guard startsSentence(index) else { return false }
        if labels[index] > 0 { return false }
        return !classes[index].isDisjoint(with: [.dictionary, .function]) || words[index] != [] || classes[index].isEmpty
    }

    /// `Convention for the Protection of …`, `Criminal Code`, `Freedom of the Press Act`.
    private func isLaw(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        if words[last].contains(.law), !isOrigin(last) { return true }
        return words[first].contains(.law) || range.count > 1 && startsSentence(first) && words[first].contains(.article) && words[first + 1].contains(.law)
    }

    private func kind(_ range: Range<Int>, _ behindTitle: Bool) -> EntityKind {
        guard let first = range.first, let last = range.last else { return .organisation }
        if range.contains(where: { words[$0].contains(.institution) }) { return .organisation }
        if behindTitle { return .person }
        if range.count == 1, isOrigin(first) { return .quasiIdentifier }
        let isOfCountry = Self.states.contains(tokens[first].plain)
        if isOfCountry || words[first].contains(.area) || words[last].contains(.area) || range.contains(where: { labels[$0] == 3 || labels[$0] == 4 }) {
            return .place
        }
        if !classes[first].isDisjoint(with: [.country, .region]) { return .place }
        if first > 0, words[first - 1].contains(.locative), range.count <= 2 { return .place }
        if tokens[first].shape == .initials || tokens[first].shape == .initial { return .person }
        return .organisation
    }

    private static let states = hashes("Republic Kingdom Federation Federal Republiek Koninkrijk")

    /// A nationality, people or faith.
    func isOrigin(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].isWord else { return false }
        // `Kurdish-speaking`
        return words[index].contains(.origin) || classes[index].contains(.inhabitant) && isCapital(index)
            || isCapital(index) && parts(index).count > 1 && parts(index)[0].contains(.origin)
    }

    /// What the model takes for a place and no rule found.
    mutating func findPlacesOfModel() {
        var index = 0
        while index < tokens.count {
            guard labels[index] == 3 || labels[index] == 4, tokens[index].isWord, !words[index].contains(.stays), !isLegal[index] else { index += 1; continue }
            var end = index + 1
            while end < tokens.count, labels[end] == 4, !tokens[end].startsLine { end += 1 }
            while end > index + 1, !tokens[end - 1].isWord { end -= 1 }
            report(.place, index..<end, by: "telling-name", reason: .model)
            index = end
        }
    }

    /// A name that was found stands elsewhere at the start of a sentence, or in a heading in capitals.
    mutating func repeatNames() {
        guard !named.isEmpty else { return }
        for index in tokens.indices where tokens[index].isWord && tokens[index].shape != .lower && named.contains(tokens[index].plain) && !isPerson[index] {
            guard startsSentence(index) || written[index] == .upper, !words[index].contains(.stays) else { continue }
            report(.organisation, index..<index + 1, by: "telling-name", reason: .repetition)
        }
    }
}
