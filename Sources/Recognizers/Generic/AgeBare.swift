/// Ages without their unit: `Jan de Vries (34)`, `The suspect, 19, was`, `ik ben gisteren 63 geworden`, `kinderen van 9, 6 en 12 jaar`.
extension AgeRecognizer {
    func bare(_ place: inout Place, _ number: Number) {
        let (start, end) = (number.start, number.end)
        switch place.byte(start - 1) {
        case 0x28:
            if !list(&place, number) { bracketed(&place, number) }
        case 0x2F:
            // `M/34`, and no `f/16` of a lens.
            let letter = place.byte(start - 2)
            guard Self.isSexLetter(letter), letter != 0x66, !place.isAlphanumeric(start - 3), place.byte(start - 3) != 0x2F, isFree(place, end) else { return }
            report(&place, start..<end, 70, .form)
        case 0x20:
            if list(&place, number) { return }
            // `33 en 41 jaar oud`
            if isBeforeOld(place, end), !place.isSaid(Self.between, before: start, within: 1) { return report(&place, start..<end, 80, .form) }
            if isBeforeSex(place, number) { return report(&place, start..<end, 75, .form) }
            guard isFree(place, end) else { return }
            // `hoe oud ben je?\nNiels: 27`
            if number.value > 0, let mark = questionMark(place, start), isQuestionOfAge(place, mark) { return report(&place, start..<end, 80, .context) }
            if place.byte(start - 2) == 0x3A, number.value > 0, wasAsked(place, start - 2) { return report(&place, start..<end, 80, .context) }
            if place.byte(end) == 0x2C, number.value >= 5, Self.isMan(place, start - 1) { return report(&place, start..<end, 65, .form) }
            if wasSaid(place) { return report(&place, start..<end, 65, .form) }
            if place.byte(end) == 0x29 || place.byte(end) == 0x2C, Self.isSex(place, start - 1) { return report(&place, start..<end, 75, .form) }
            if place.byte(start - 2) == 0x2C {
                if isBetweenCommas(place, number) { report(&place, start..<end, 70, .form) }
            } else if isSaidOfSomebody(place, number) {
                report(&place, start..<end, 62, .form)
            }
        default:
            if isBeforeSex(place, number) { report(&place, start..<end, 75, .form) }
        }
    }

    private static let between = WordSet("tussen between van from")

    /// `34/F`
    private func isBeforeSex(_ place: borrowing Place, _ number: Number) -> Bool {
        guard place.byte(number.end) == 0x2F, Self.isSexLetter(place.byte(number.end + 1)), !place.isAlphanumeric(number.end + 2),
            place.byte(number.end + 2) != 0x2F, number.value >= 1, place.byte(number.end + 1) < 0x61 || number.value >= 10
        else { return false }
        return place.label(before: number.start, within: 12).isEmpty
    }

    /// `How old is the applicant? - 47`: the mark that ends a question on the same line.
    private func questionMark(_ place: borrowing Place, _ number: Int) -> Int? {
        var at = number
        while number - at < 4, [0x20, 0x2D].contains(place.byte(at - 1)) { at -= 1 }
        return place.byte(at - 1) == 0x3F ? at - 1 : nil
    }

    private static let men = WordSet("man vrouw jongen meisje male female")

    /// `man 34, gehuwd`
    static func isMan(_ place: borrowing Place, _ end: Int) -> Bool {
        let start = place.wordStart(before: end)
        return start < end && men.contains(WordReading.hash(place.bytes, start..<end))
    }

    /// Whether no decimals, clock, range or letters go on from a number.
    private func isFree(_ place: borrowing Place, _ end: Int) -> Bool {
        switch place.byte(end) {
        case 0x2E, 0x2C, 0x3A: return !place.isDigit(end + 1)
        case 0x2D, 0x2F, 0x25: return false
        default: return !place.isAlphanumeric(end)
        }
    }

    /// What stands behind a bare number ends the clause, or goes on with a word of some set.
    private func goesOn(_ place: borrowing Place, _ end: Int, _ words: WordSet) -> Bool {
        let byte = place.byte(end)
        // A mark of punctuation, the end of the text, or a sign that is no letter.
        guard byte == 0x20 else { return byte != 0x09 && byte != 0x3B && byte != 0x7C && byte != 0x3A }
        guard let next = place.word(at: end + 1) else { return [0x28, 0xF0, 0x3B].contains(place.byte(end + 1)) || place.byte(end + 1) == 0 }
        guard words.contains(next.hash) else { return false }
        // `is 2 en 3`
        return !place.isDigit(place.skipBlanks(next.end))
    }

    // MARK: Sentences

    private static let conjunctions = WordSet("toen als sinds voordat nadat dat omdat terwijl zodra when since until before after")
    private static let verbs = WordSet("was is werd ben wordt")

    /// `toen zij 34 was`
    private func wasSaid(_ place: borrowing Place) -> Bool {
        guard place.byte(place.end) == 0x20, let verb = place.word(at: place.end + 1), Self.verbs.contains(verb.hash) else { return false }
        var end = place.start - 1
        var start = place.wordStart(before: end)
        if start < end, AgeWords.yearAdverbs.contains(WordReading.hash(place.bytes, start..<end)), place.byte(start - 1) == 0x20 {
            end = start - 1
            start = place.wordStart(before: end)
        }
        guard start < end, place.byte(start - 1) == 0x20 || place.byte(start - 1) == 0x28 else { return false }
        let hash = WordReading.hash(place.bytes, start..<end)
        if AgeWords.relative.contains(hash) {
            // `onze dochter, die 16 is`
            var before = start
            while before > start - 3, [0x20, 0x28, 0x2C].contains(place.byte(before - 1)) { before -= 1 }
            let noun = place.wordStart(before: before)
            return noun < before && AgeWords.isPerson(WordReading.hash(place.bytes, noun..<before))
        }
        guard AgeWords.pronouns.contains(hash) else { return false }
        let link = place.wordStart(before: start - 1)
        return link < start - 1 && Self.conjunctions.contains(WordReading.hash(place.bytes, link..<(start - 1)))
    }

    /// `mijn oma is 93 en`, `Iris wordt volgende week 11`, `ik ben gisteren 63 geworden`, `zus van 12`.
    private func isSaidOfSomebody(_ place: borrowing Place, _ number: Number) -> Bool {
        guard number.value >= 1, number.value <= 112 else { return false }
        var end = number.start - 1
        var start = place.wordStart(before: end)
        guard start < end else { return false }
        if isOfChild(place, number, start..<end) { return true }
        // Most numbers are done with what follows them.
        guard goesOn(place, number.end, AgeWords.goesOnWider) || goesOn(place, number.end, AgeWords.goesOnOfSomebody) else { return false }
        var hash = WordReading.hash(place.bytes, start..<end)
        if hash == Self.van || hash == Self.of {
            guard place.byte(start - 1) == 0x20, goesOn(place, number.end, AgeWords.goesOnOfSomebody) else { return false }
            let noun = place.wordStart(before: start - 1)
            return noun < start - 1 && AgeWords.kin.contains(WordReading.hash(place.bytes, noun..<(start - 1)))
        }
        var adverbs = 0
        while start < end, adverbs < 4, place.byte(start - 1) == 0x20, AgeWords.adverbs.contains(hash) {
            end = start - 1
            start = place.wordStart(before: end)
            hash = WordReading.hash(place.bytes, start..<end)
            adverbs += 1
        }
        // `Pas 41 geworden`
        if start == end && adverbs > 0 || adverbs == 0 && AgeWords.adverbs.contains(hash), number.value >= 12,
            place.word(at: place.skipBlanks(number.end)).map({ $0.hash == AgeWords.geworden }) ?? false
        {
            return true
        }
        guard start < end else { return false }
        let becomes = AgeWords.become.contains(hash)
        if becomes || AgeWords.be.contains(hash) || isContracted(place, start, end) {
            let isSaid = becomes || place.word(at: place.skipBlanks(number.end)).map { $0.hash == AgeWords.geworden } ?? false
            guard isSaid || goesOn(place, number.end, AgeWords.goesOn) else { return false }
            if place.byte(start - 1) == 0x27 || place.byte(start - 1) == 0x99 { return isSaid || goesOn(place, number.end, AgeWords.goesOn) }
            // `… en word in mei 50`
            if adverbs > 0, hash == Self.word { return true }
            return isSubject(place, start, name: isSaid && (adverbs > 0 || number.value >= 4))
        }
        // `Volgende week wordt Iris 11.`, `was hij 34`
        return goesOn(place, number.end, AgeWords.goesOn) && isInverted(place, start..<end, hash)
    }

    private static let word = WordReading.hash("word")
    private static let im = WordReading.hash("im")

    /// `mijn zoontje van 3 eet slecht`: whatever follows, unless it is counted.
    private func isOfChild(_ place: borrowing Place, _ number: Number, _ link: Range<Int>) -> Bool {
        guard WordReading.hash(place.bytes, link) == Self.van, number.value < 18, place.byte(link.lowerBound - 1) == 0x20, place.byte(number.end) == 0x20,
            let next = place.word(at: number.end + 1), !TownRecognizer.isCapital(place, number.end + 1)
        else { return false }
        // What is counted stands in the plural.
        let (last, other) = (place.byte(next.end - 1) | 0x20, place.byte(next.end - 2) | 0x20)
        guard last == 0x74 && other != 0x73, CueWords.table[next.hash]?.isDisjoint(with: [.unit, .amount, .month]) ?? true else { return false }
        let noun = place.wordStart(before: link.lowerBound - 1)
        return noun < link.lowerBound - 1 && AgeWords.small.contains(WordReading.hash(place.bytes, noun..<(link.lowerBound - 1)))
    }

    /// `I'm 34`
    private func isContracted(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        if end - start == 2, place.byte(start - 1) <= 0x0A, WordReading.hash(place.bytes, start..<end) == Self.im { return true }
        guard end - start == 1, place.byte(start) == 0x6D else { return false }
        if place.byte(start - 1) == 0x27 { return place.byte(start - 2) == 0x49 }
        return place.byte(start - 1) == 0x99 && place.byte(start - 2) == 0x80 && place.byte(start - 4) == 0x49
    }

    /// Whether somebody stands right before a verb: a pronoun, a word for a person, a name.
    /// - Parameter name: whether one word with a capital is enough.
    private func isSubject(_ place: borrowing Place, _ verb: Int, name: Bool) -> Bool {
        guard place.byte(verb - 1) == 0x20 else {
            // `Ben gisteren 63 geworden`, `ben 12 en wil een baan`
            guard let word = place.word(at: verb) else { return false }
            return word.hash == Self.ben && (name || place.byte(verb) == 0x62) || word.hash == Self.im
        }
        let end = verb - 1
        let start = place.wordStart(before: end)
        guard start < end else { return false }
        let hash = WordReading.hash(place.bytes, start..<end)
        if AgeWords.pronouns.contains(hash) || AgeWords.isPerson(hash) { return true }
        return isName(place, start..<end, hash, alone: name)
    }

    /// Whether a word is somebody's name: with a capital, and with another name before it unless it may stand alone.
    private func isName(_ place: borrowing Place, _ word: Range<Int>, _ hash: UInt64, alone: Bool) -> Bool {
        guard TownRecognizer.isCapital(place, word.lowerBound), word.count >= 3, !AgeWords.impersonal.contains(hash) else { return false }
        let cue = CueWords.table[hash] ?? []
        guard cue.isDisjoint(with: Cue.naming.union([.month, .weekday, .unit, .yearWord, .age, .address, .town, .function, .someone])) else { return false }
        if alone, !cue.contains(.street), !AgeWords.isThing(place, word, evenWithCapital: true) { return true }
        guard place.byte(word.lowerBound - 1) == 0x20 else { return false }
        return isFullName(place, word.lowerBound, isStreet: cue.contains(.street))
    }

    /// `wordt Iris 11`, `was hij 34`, `wordt mijn dochter 12`
    private func isInverted(_ place: borrowing Place, _ subject: Range<Int>, _ hash: UInt64) -> Bool {
        guard place.byte(subject.lowerBound - 1) == 0x20 else { return false }
        let isPronoun = AgeWords.pronouns.contains(hash)
        guard isPronoun || AgeWords.isPerson(hash) || isName(place, subject, hash, alone: true) else { return false }
        var end = subject.lowerBound - 1
        var start = place.wordStart(before: end)
        guard start < end else { return false }
        var verb = WordReading.hash(place.bytes, start..<end)
        if !isPronoun, Self.determiners.contains(verb), place.byte(start - 1) == 0x20 {
            end = start - 1
            start = place.wordStart(before: end)
            verb = WordReading.hash(place.bytes, start..<end)
        }
        return start < end && (AgeWords.become.contains(verb) || isPronoun && AgeWords.be.contains(verb))
    }

    private static let determiners = WordSet("mijn zijn haar onze ons hun jouw uw je de het m'n my his her our their your the")

    // MARK: Between marks

    /// `Mark van den Berg, 35, has been`, `The suspect, 19, was`.
    private func isBetweenCommas(_ place: borrowing Place, _ number: Number) -> Bool {
        guard (5...105).contains(number.value), place.byte(number.end) == 0x2C, place.byte(number.end + 1) == 0x20 else { return false }
        let end = number.start - 2
        let start = place.wordStart(before: end)
        guard start < end, let next = place.word(at: number.end + 2) else { return false }
        let hash = WordReading.hash(place.bytes, start..<end)
        if AgeWords.isPerson(hash) { return true }
        guard !TownRecognizer.isCapital(place, number.end + 2), place.streetEnd != end else { return false }
        return isName(place, start..<end, hash, alone: AgeWords.goesOnOfSomebody.contains(next.hash))
    }

    /// `Jan de Vries (34)`: behind two words with capitals, or a name with a particle; `(34, m)`.
    private func bracketed(_ place: inout Place, _ number: Number) {
        let (start, end) = (number.start, number.end)
        if [0x2C, 0x2F, 0x20].contains(place.byte(end)) {
            let letter = place.skipBlanks(place.byte(end) == 0x20 ? end : end + 1)
            if Self.isSexLetter(place.byte(letter)), place.byte(letter + 1) == 0x29 || place.byte(letter + 1) == 0x2C, number.value >= 1 {
                return report(&place, start..<end, 75, .form)
            }
        }
        guard place.byte(end) == 0x29 || isTitled(place, end), number.value <= 105, place.byte(start - 2) == 0x20 else { return }
        // `Sofie (13) en Jef (16)`
        if let last = place.findings.last, last.kind == .age, (6...30).contains(start - last.span.upperBound), place.byte(last.span.upperBound) == 0x29,
            !((last.span.upperBound + 1)..<(start - 1)).contains(where: { [0x28, 0x2E, 0x0A].contains(place.byte($0)) || place.isDigit($0) }),
            TownRecognizer.isCapital(place, place.wordStart(before: start - 2))
        {
            return report(&place, start..<end, 65, .form)
        }
        if isNamedBefore(place, number) { return report(&place, start..<end, 65, .form) }
        guard number.value >= 12 else { return }
        let last = place.skipBlanksBack(start - 1)
        let lastStart = place.wordStart(before: last)
        guard lastStart < last - 1, TownRecognizer.isCapital(place, lastStart), place.byte(lastStart - 1) == 0x20 || place.byte(lastStart - 1) == 0x2E else {
            return
        }
        let cue = CueWords.table[WordReading.hash(place.bytes, lastStart..<last)] ?? []
        guard cue.isDisjoint(with: Cue.naming.union(.month)) || !cue.isDisjoint(with: .someone) else { return }
        guard isFullName(place, lastStart, isStreet: cue.contains(.street)) else { return }
        report(&place, start..<end, 65, .form)
    }

    /// `Karin de Wit (34, verpleegkundige)`
    private func isTitled(_ place: borrowing Place, _ end: Int) -> Bool {
        place.byte(end) == 0x2C && place.byte(end + 1) == 0x20 && place.byte(end + 2) >= 0x61 && WordReading.isLetter(place.byte(end + 2))
    }

    /// `de verdachte (34)`, `broertje Tim (4)`, `zegt Karin (34)`, `Sophie (9) zit`.
    private func isNamedBefore(_ place: borrowing Place, _ number: Number) -> Bool {
        let last = number.start - 2
        let start = place.wordStart(before: last)
        guard start < last, number.value >= 1 else { return false }
        let hash = WordReading.hash(place.bytes, start..<last)
        if AgeWords.isPerson(hash) {
            // How many they are stands behind the plural.
            let (end, other) = (place.byte(last - 1) | 0x20, place.byte(last - 2) | 0x20)
            return end != 0x73 && !(end == 0x6E && other == 0x65)
        }
        guard isName(place, start..<last, hash, alone: true), !AgeWords.isPlace(hash) else { return false }
        if place.byte(number.end) == 0x2C { return true }
        // `Victim: Arie (21)`
        if place.byte(start - 1) == 0x20, place.byte(start - 2) == 0x3A, case let label = place.wordStart(before: start - 2), label < start - 2,
            AgeWords.isPerson(WordReading.hash(place.bytes, label..<(start - 2)))
        {
            return true
        }
        if place.byte(number.end + 1) == 0x20, let next = place.word(at: number.end + 2), AgeWords.goesOnOfSomebody.contains(next.hash),
            next.hash != Self.and
        {
            return true
        }
        guard place.byte(start - 1) == 0x20 else { return false }
        let before = place.wordStart(before: start - 1)
        let said = WordReading.hash(place.bytes, before..<(start - 1))
        return before < start - 1 && (AgeWords.isPerson(said) || AgeWords.saying.contains(said))
    }

    private static let and = WordReading.hash("en")
    private static let particles = WordSet("van der den de het ter ten te in op t el al ben di da dos von zu la le du")
    private static let adjectives = WordSet("lange korte oude nieuwe grote kleine hoge lage")

    /// Whether a last name that begins at an offset has another name, a title or a particle before it: `Jan de Vries`, `Floor te Velde`, `mr. Bos`.
    private func isFullName(_ place: borrowing Place, _ lastStart: Int, isStreet: Bool) -> Bool {
        var from = lastStart
        var particles = 0
        while particles < 4, place.byte(from - 1) == 0x20 {
            let start = place.wordStart(before: from - 1)
            guard start < from - 1, !TownRecognizer.isCapital(place, start), Self.particles.contains(WordReading.hash(place.bytes, start..<(from - 1))) else {
                break
            }
            from = [0x27, 0x99].contains(place.byte(start - 1)) ? place.skipBlanksBack(start - (place.byte(start - 1) == 0x27 ? 1 : 3)) + 1 : start
            particles += 1
        }
        let before = place.byte(from - 1) == 0x2E ? from - 1 : place.byte(from - 2) == 0x2E ? from - 2 : place.skipBlanksBack(from)
        let start = place.wordStart(before: before)
        guard start < before else { return false }
        let hash = WordReading.hash(place.bytes, start..<before)
        let first = CueWords.table[hash] ?? []
        if TownRecognizer.isCapital(place, start), first.isDisjoint(with: Cue.naming.union(.function)), !isStreet || !Self.adjectives.contains(hash) {
            return !first.contains(.street) || particles == 0
        }
        return !isStreet && (first.contains(.streetName) || particles > 0 && lastStart > from && place.cue(before: lastStart - 1).cue.contains(.streetName))
    }

    // MARK: Lists

    private static let links = WordSet("en and of or")

    /// `kinderen van 9, 6 en 12 jaar`: each number of the list, and the last with its unit.
    private func list(_ place: inout Place, _ number: Number) -> Bool {
        // Only where another number follows.
        guard var next = nextOfList(place, number.end), isListOfPeople(place, number.start) else { return false }
        var ends = [number.start..<number.end]
        while ends.count < 8 {
            var end = next
            while place.isDigit(end), end - next < 4 { end += 1 }
            guard end - next <= 2, !place.isAlphanumeric(end) else { return false }
            ends.append(next..<end)
            guard let further = nextOfList(place, end) else { break }
            next = further
        }
        guard let last = ends.last, isFree(place, last.upperBound) else { return false }
        let unit = place.skipBlanks(last.upperBound)
        if let word = place.word(at: unit) {
            if CueWords.table[word.hash]?.contains(.yearWord) == true {
                ends[ends.count - 1] = last.lowerBound..<(oldEnd(place, word.end) ?? word.end)
            } else {
                guard goesOn(place, last.upperBound, AgeWords.goesOnOfSomebody) else { return false }
            }
        }
        for span in ends { report(&place, span, 82, .form) }
        return true
    }

    /// Where the next number of a list begins: behind a comma, `en`, a slash or an ampersand.
    private func nextOfList(_ place: borrowing Place, _ end: Int) -> Int? {
        var at = end
        switch place.byte(at) {
        case 0x2C: at = place.skipBlanks(at + 1)
        case 0x20:
            at += 1
            if place.byte(at) == 0x26 { at += 1 } else if !WordReading.isLetter(place.byte(at)) { return nil }
            at = place.skipBlanks(at)
        default: return nil
        }
        if at == end + 1, place.byte(end) == 0x2C { return nil }
        if let word = place.word(at: at) {
            guard Self.links.contains(word.hash), place.byte(word.end) == 0x20 else { return nil }
            at = word.end + 1
        }
        return place.isDigit(at) && place.byte(at) != 0x30 ? at : nil
    }

    /// `drie kinderen van`, `sons aged`
    private func isListOfPeople(_ place: borrowing Place, _ start: Int) -> Bool {
        let end = place.byte(start - 1) == 0x28 ? start - 2 : start - 1
        let word = place.wordStart(before: end)
        guard word < end else { return false }
        let hash = WordReading.hash(place.bytes, word..<end)
        if end < start - 1 { return AgeWords.kin.contains(hash) }
        if AgeWords.be.contains(hash), place.byte(word - 1) == 0x20, case let noun = place.wordStart(before: word - 1), noun < word - 1 {
            return AgeWords.kin.contains(WordReading.hash(place.bytes, noun..<(word - 1)))
        }
        if CueWords.table[hash]?.contains(.age) == true { return true }
        guard hash == Self.van || hash == Self.of, place.byte(word - 1) == 0x20 else { return false }
        let noun = place.wordStart(before: word - 1)
        guard noun < word - 1 else { return false }
        let said = WordReading.hash(place.bytes, noun..<(word - 1))
        return AgeWords.kin.contains(said) || AgeWords.isPerson(said) || CueWords.table[said]?.contains(.age) == true
    }
}
