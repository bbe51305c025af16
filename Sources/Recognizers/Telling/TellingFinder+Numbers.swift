extension TellingFinder {
    /// Dates that are no day of a month alone, lengths of time, times, amounts, measures and counts.
    mutating func findNumbers() {
        var index = 0
        while index < tokens.count { index = max(index + 1, number(index)) }
    }

    /// Looks whether something is counted from a word on; where to go on.
    private mutating func number(_ index: Int) -> Int {
        let word = words[index]
        if tokens[index].shape == .digits || tokens[index].shape == .digitsMixed { return digits(index) }
        if word.contains(.season) { return season(index) }
        if word.contains(.weekday) {
            var end = index + 1
            while end + 1 < tokens.count, words[end].contains(.and) || words[end].contains(.to), words[end + 1].contains(.weekday) { end += 2 }
            report(.date, index..<end, by: "telling-time")
            return end
        }
        if word.contains(.month), isCapital(index) || word.isDisjoint(with: .stays) { return month(index) }
        if isNumberWord(index) { return counted(index, from: index, to: numberWordEnd(index)) }
        // `a year`, `several months`, `half of the price`, `a quarter`.
        if word.contains(.single), !tokens[index].startsLine || tokens[index].shape == .lower {
            // `half an hour`, and `a week later`.
            if let end = unitEnd(index + 1) ?? (self.word(index + 1).contains(.single) ? unitEnd(index + 2) : nil) {
                if Self.later.contains(plain(end)) {
                    report(.date, about(index)..<end + 1, by: "telling-time", reason: .form)
                    return end + 1
                }
                let isWeak =
                    words[index].contains(.article) && !(index > 0 && words[index - 1].contains(.about)) && !words[end - 1].contains(.old)
                    && Self.vague.contains(tokens[index + 1].plain)
                if isWeak { return end }
                report(.date, about(index)..<end, by: "telling-time", reason: .form)
                return end
            }
            if self.word(index + 1).contains(.part) {
                report(.quasiIdentifier, about(index)..<index + 2, by: "telling-number", reason: .form)
                return index + 2
            }
        }
        if let end = hyphenated(index) { return end }
        if tokens[index].shape == .digitsMixed { decade(index) }
        // Noon is a time, and `€` or `EUR` begins an amount.
        if Self.times.contains(tokens[index].plain) {
            report(.date, index..<index + 1, by: "telling-time")
            return index + 1
        }
        if isMoney(index), tokens.indices.contains(index + 1), tokens[index + 1].shape == .digits, !isLegal[index] {
            let amount = magnitudeEnd(numeralEnd(index + 1))
            let end = Self.gross.contains(plain(amount)) ? amount + 1 : amount
            report(.quasiIdentifier, about(index)..<end, by: "telling-number", reason: .form)
            return end
        }
        return index + 1
    }

    private static let gross = hashes("net gross netto bruto")
    private static let vague = hashes("day night second minute dag nacht uur week month year jaar maand")
    private static let later = hashes("later earlier ago geleden")
    private static let times = hashes("noon midnight middernacht")
    private static let signs = hashes("€ £ $ ¥")

    /// `£`, `EUR`: what stands before an amount.
    private func isMoney(_ index: Int) -> Bool {
        if Self.signs.contains(tokens[index].plain) { return true }
        return words[index].contains(.currency) && tokens[index].shape == .upper
    }

    func isNumberWord(_ index: Int) -> Bool {
        let parts = parts(index)
        return parts[0].contains(.number) && parts.allSatisfy { $0.contains(.number) || $0.contains(.single) }
            || parts.count == 1 && parts[0].contains(.magnitude) && !isCapital(index)
    }

    private func numberWordEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < tokens.count, end - index < 6, !tokens[end].startsLine,
            isNumberWord(end)
                || words[end].contains(.and) && end + 1 < tokens.count
                    && words[end - 1].contains(.magnitude) && isNumberWord(end + 1)
        {
            end += 1
        }
        return end
    }

    /// `three-year`, `eight-year-old`, `22-year-old`.
    private mutating func hyphenated(_ index: Int) -> Int? {
        let parts = parts(index)
        guard parts.count > 1, parts.dropFirst().contains(where: { $0.contains(.timeUnit) }) else { return nil }
        let starts = parts[0].contains(.number) || parts[0].contains(.single) || WordReading.isDigit(bytes[Int(tokens[index].start)])
        guard starts else { return nil }
        report(parts[parts.count - 1].contains(.old) ? .age : .date, index..<index + 1, by: "telling-time", reason: .form)
        return index + 1
    }

    // MARK: Digits

    /// The end of `12,500.60`, `250 000`, `10.30`, `10:30`.
    private func numeralEnd(_ index: Int) -> Int {
        var end = index + 1
        while end + 1 < tokens.count, isJoined(end), isJoined(end + 1), tokens[end + 1].shape == .digits,
            isMark(end, ",") || isMark(end, ".") || isMark(end, ":")
        {
            end += 2
        }
        while end < tokens.count, tokens[end].shape == .digits, !tokens[end].startsLine, tokens[end].end - tokens[end].start == 3,
            tokens[end - 1].end - tokens[end - 1].start <= 3, tokens[end].start - tokens[end - 1].end <= 3
        {
            end += 1
        }
        return end
    }

    private func magnitudeEnd(_ end: Int) -> Int { word(end).contains(.magnitude) ? end + 1 : end }

    private func isYear(_ index: Int) -> Bool {
        let text = text(index)
        guard tokens[index].shape == .digits, text.count == 4 || text.count == 9 && text.contains(0x2D) else { return false }
        return text.starts(with: [0x31, 0x38]) || text.starts(with: [0x31, 0x39]) || text.starts(with: [0x32, 0x30])
    }

    private mutating func digits(_ index: Int) -> Int {
        let end = numeralEnd(index)
        guard !isLegal[index] else { return end }
        // The number of a paragraph.
        if tokens[index].startsLine, isMark(end, ".") || isMark(end, ")") { return end + 1 }
        if let next = hyphenated(index) { return next }
        if tokens[index].shape != .digits {
            // `cell 14B`
            if let last = text(index).last, WordReading.isUpper(last), text(index).dropLast().allSatisfy({ WordReading.isDigit($0) }), text(index).count <= 5 {
                report(.quasiIdentifier, index..<index + 1, by: "telling-number", reason: .form)
            }
            decade(index)
            return index + 1
        }
        if index > 0, isJoined(index), isMark(index - 1, "/") || isMark(index - 1, "-") { return end }
        if end < tokens.count, isJoined(end), isMark(end, "/") || isMark(end, "-") { return end }
        if index > 0, words[index - 1].contains(.month) || words[index - 1].contains(.reference) { return end }
        if index > 1, isMark(index - 1, "."), words[index - 2].contains(.reference) { return end }
        if let days = days(index) { return days }
        if end == index + 1, isYear(index), unitEnd(end) == nil {
            // `1955, 1951 and 1980`, `1984 to 1992`.
            var last = index
            while last + 2 < tokens.count, words[last + 1].contains(.and) || words[last + 1].contains(.to) || tokens[last + 1].shape == .comma, isYear(last + 2)
            {
                last += 2
            }
            report(.date, yearStart(index)..<last + 1, by: "telling-time", reason: .form)
            return last + 1
        }
        return counted(index, from: index, to: end)
    }

    /// `1990s`, `mid-1987`, `19th century`.
    private mutating func decade(_ index: Int) {
        let text = text(index)
        let isDecade = text.count == 5 && text.last == 0x73 && text.dropLast().allSatisfy { WordReading.isDigit($0) }
        let isMiddle =
            text.count > 5 && text.dropLast(4).last == 0x2D && text.suffix(4).allSatisfy { WordReading.isDigit($0) }
            && text.dropLast(5).allSatisfy { WordReading.isLetter($0) && $0 >= 0x61 }
        let isCentury = isOrdinal(index) && Self.centuries.contains(plain(index + 1))
        guard isDecade || isMiddle || isCentury else { return }
        report(.date, index..<index + (isCentury ? 2 : 1), by: "telling-time", reason: .form)
    }

    private static let centuries = hashes("century eeuw")

    /// `15th`, `2e`.
    func isOrdinal(_ index: Int) -> Bool {
        let text = text(index)
        let digits = text.prefix { WordReading.isDigit($0) }
        guard !digits.isEmpty, digits.count < text.count, tokens[index].shape == .digitsMixed else { return false }
        return Self.ordinals.contains(WordReading.hash(bytes, text.startIndex + digits.count..<text.endIndex))
    }

    private static let ordinals = Set(["st", "nd", "rd", "th", "e", "ste", "de"].map { WordReading.hash($0) })

    /// `early 1999`, `mid-1999`.
    private func yearStart(_ index: Int) -> Int { index > 0 && Self.early.contains(tokens[index - 1].plain) ? index - 1 : index }

    private static let early = hashes("early late mid begin medio eind following last next")

    /// `5 and 12 February 2000`, `4 to 5 July 1996`, `10 October and 8 December`.
    private mutating func days(_ index: Int) -> Int? {
        var end = index + 1
        while end + 1 < tokens.count, end - index < 8, words[end].contains(.and) || words[end].contains(.to) || tokens[end].shape == .comma,
            tokens[end + 1].shape == .digits, tokens[end + 1].end - tokens[end + 1].start <= 2
        {
            end += 2
        }
        guard word(end).contains(.month), tokens[index].end - tokens[index].start <= 2 else { return nil }
        end += 1
        if end < tokens.count, isYear(end) { end += 1 }
        report(.date, index..<end, by: "telling-time", reason: .form)
        return end
    }

    /// `May to September 1986`, `in February`.
    private mutating func month(_ index: Int) -> Int {
        var end = index + 1
        if end + 1 < tokens.count, words[end].contains(.to), words[end + 1].contains(.month) { end += 2 }
        if end < tokens.count, isYear(end) { end += 1 }
        let isSaid =
            index > 0 && (words[index - 1].contains(.locative) || Self.early.contains(tokens[index - 1].plain) || Self.since.contains(tokens[index - 1].plain))
        guard end > index + 1 || isSaid || tokens[max(0, index - 1)].shape == .digits else { return end }
        report(.date, (index > 0 && Self.early.contains(tokens[index - 1].plain) ? index - 1 : index)..<end, by: "telling-time", reason: .form)
        return end
    }

    private static let since = hashes("of since until by between before after during and sinds tot vanaf tussen voor na en")

    /// `the autumn of 1998`, `autumn 2005`, `the following winter`, `de zomer van 2003`.
    private mutating func season(_ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 3,
            words[start - 1].contains(.article) || Self.early.contains(tokens[start - 1].plain) || Self.that.contains(tokens[start - 1].plain)
        { start -= 1 }
        var end = index + 1
        if end + 1 < tokens.count, words[end].contains(.link) || Self.van == tokens[end].plain, isYear(end + 1) {
            end += 2
        } else if end < tokens.count, isYear(end) {
            end += 1
        }
        guard end > index + 1 || start < index || index > 0 && words[index - 1].contains(.locative) else { return index + 1 }
        report(.date, start..<end, by: "telling-time", reason: .form)
        return end
    }

    private static let that = hashes("that this same previous vorige volgende die deze")
    private static let van = Tokenizer.plainHash("van")

    // MARK: What is counted

    /// The end of a unit of time, perhaps with `and six months` and `old` behind it.
    private func unitEnd(_ at: Int) -> Int? {
        var at = at
        if Self.few.contains(plain(at)) { at += 1 }
        guard tokens.indices.contains(at), words[at].contains(.timeUnit), tokens[at].shape == .lower else { return nil }
        return at + 1
    }

    private static let few = hashes("more few further full consecutive whole calendar school working couple")
    private static let hours = hashes("o'clock o’clock hrs uur am pm")
    private func plain(_ index: Int) -> UInt64 { tokens.indices.contains(index) ? tokens[index].plain : 0 }

    /// `more than forty`, `about`, `some`.
    private func about(_ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 2, words[start - 1].contains(.about), tokens[start - 1].shape == .lower { start -= 1 }
        return start
    }

    private func isHalfDay(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let text = text(index)
        guard let first = text.first.map({ $0 | 0x20 }), first == 0x61 || first == 0x70 else { return false }
        return text.count <= 4 && text.dropFirst().first { $0 | 0x20 == 0x6D } != nil
            && text.allSatisfy { $0 == 0x2E || $0 | 0x20 == 0x6D || $0 | 0x20 == first }
    }

    /// A number with what it counts.
    private mutating func counted(_ index: Int, from: Int, to numberEnd: Int) -> Int {
        let start = about(from)
        var end = magnitudeEnd(numberEnd)
        // `12 to 16`, `7 by 2 cm`, `between twelve and sixteen`.
        if end + 1 < tokens.count, words[end].contains(.to) || Self.by.contains(tokens[end].plain), !isLegal[end + 1],
            tokens[end + 1].shape == .digits && !isYear(end + 1) || isNumberWord(end + 1)
        {
            let next = tokens[end + 1].shape == .digits ? numeralEnd(end + 1) : numberWordEnd(end + 1)
            if !words[end].contains(.and) || start < from { end = next }
        }
        if isHalfDay(end) || Self.hours.contains(plain(end)) || tokens[index].shape == .digits && end == index + 3 && isMark(index + 1, ":") {
            if isHalfDay(end) || Self.hours.contains(plain(end)) { end += 1 }
            // `4 p.m. to 7 p.m.`
            if word(end).contains(.to) || word(end).contains(.and), tokens.indices.contains(end + 1), tokens[end + 1].shape == .digits,
                case let next = numeralEnd(end + 1), isHalfDay(next) || Self.hours.contains(plain(next))
            {
                end = next + 1
            }
            report(.date, start..<end, by: "telling-time", reason: .form)
            return end
        }
        if let unit = unitEnd(end) { return duration(start, unit) }
        // `°`, `%`, `per cent`.
        if isMark(end, "%") || plain(end) == Self.degree {
            end += 1
        } else if Self.per.contains(plain(end)), Self.cent.contains(plain(end + 1)) {
            end += 2
        } else if let money = moneyEnd(end) {
            end = money
        } else if let measure = measureEnd(end) {
            end = measure
        } else if plain(end) == Self.timesWord {
            end += 1
        } else {
            end = nounEnd(end)
        }
        report(.quasiIdentifier, start..<end, by: "telling-number", reason: .form)
        return end
    }

    private static let by = hashes("by x bij op")
    private static let per = hashes("per")
    private static let cent = hashes("cent")
    private static let degree = Tokenizer.plainHash("°")
    private static let timesWord = Tokenizer.plainHash("times")

    /// `three years and nine months`, `34 years old`, `nineteen years older`.
    private mutating func duration(_ start: Int, _ unit: Int) -> Int {
        var end = unit
        var next = end
        for _ in 0..<3 {
            while next < tokens.count, words[next].contains(.and) || tokens[next].shape == .comma { next += 1 }
            // `four years and almost two months`
            if next > end, next < tokens.count, words[next].contains(.about) { next += 1 }
            guard next > end, next < tokens.count, tokens[next].shape == .digits || isNumberWord(next) || words[next].contains(.single) else { break }
            let number = tokens[next].shape == .digits ? numeralEnd(next) : isNumberWord(next) ? numberWordEnd(next) : next + 1
            guard let more = unitEnd(number) else { break }
            (end, next) = (more, more)
        }
        // `15 years of age`
        if Self.of.contains(plain(end)), word(end + 1).contains(.aged) {
            report(.age, start..<end + 2, by: "telling-time", reason: .form)
            return end + 2
        }
        if word(end).contains(.old) {
            report(.age, start..<end + 1, by: "telling-time", reason: .form)
            return end + 1
        }
        report(.date, start..<end, by: "telling-time", reason: .form)
        return end
    }

    /// `German marks`, `United States dollars (USD)`, `old Bulgarian levs`, `million euros`.
    private func moneyEnd(_ at: Int) -> Int? {
        for distance in 0..<4 {
            let index = at + distance
            guard tokens.indices.contains(index), !tokens[index].startsLine else { return nil }
            if words[index].contains(.currency), distance > 0 || tokens[index].shape == .lower || tokens[index].shape == .upper {
                if isMark(index + 1, "("), word(index + 2).contains(.currency), isMark(index + 3, ")") { return index + 4 }
                return index + 1
            }
            guard isCapital(index) || words[index].contains(.other) else { return nil }
        }
        return Self.signs.contains(plain(at)) ? at + 1 : nil
    }

    /// `square metres`, `kilos`.
    private func measureEnd(_ at: Int) -> Int? {
        if word(at).contains(.measure), tokens[at].shape == .lower || tokens[at].shape == .digitsMixed { return at + 1 }
        if word(at).contains(.other), word(at + 1).contains(.measure) { return at + 2 }
        return nil
    }

    /// The noun behind a number, and an adjective before it that is used so.
    private func nounEnd(_ at: Int) -> Int {
        var end = at
        while end - at < 2, word(end).contains(.other), isLowerWord(end) { end += 1 }
        guard isLowerWord(end), !tokens[end].startsLine, classes[end].isDisjoint(with: .function),
            words[end].isDisjoint(with: [.link, .and, .article, .locative, .about])
        else { return at }
        return end + 1
    }
}
