extension AgeRecognizer {
    private static let lasting = WordSet(
        """
        al over binnen na sinds gedurende elke per afgelopen laatste komende eerste termijn periode duur looptijd garantie minimaal maximaal ruim iedere om
        volgende vorige bewaartermijn straf celstraf gevangenisstraf loopt duurt duurde duren bewaard bewaren geldt geldig hebben heeft had krijgt kreeg na
        for over after within every last next past least most during since nearly about lasts ongeveer zeker ten tot contract elk slechts totaal of
        verjaart verjaringstermijn hypotheek lening ervaring wel dan te paar meer voor kost om bestaat bestond werkt werkte wacht eist geeist veroordeeld
        garantietermijn levensduur afschrijving abonnement contractduur leeftijdsgrens warranty lease term sentence
        """)

    static func isLasting(_ hash: UInt64) -> Bool { lasting.contains(hash) }

    static let ben = WordReading.hash("ben")
    private static let into = WordReading.hash("in")
    private static let explicit = WordSet("yo yoa")

    /// A number with `jaar`, `jr`, `years`, `yo` behind it.
    func years(_ place: inout Place, _ number: Number, _ unit: (end: Int, hash: UInt64)) {
        let start = number.start
        let end = withMonths(place, unit.end)
        // `5;1 jr`: years and months, as speech therapists write it.
        if place.byte(start - 1) == 0x3B, place.isDigit(start - 2), number.value < 12, case let first = place.isDigit(start - 3) ? start - 3 : start - 2,
            [0x20, 0x28, 0x0A].contains(place.byte(first - 1)), place.isDigit(first)
        {
            return report(&place, first..<end, 85, .form)
        }
        if let old = oldEnd(place, end) {
            let isYoung = place.byte(old - 1) | 0x20 != 0x64 && place.byte(old - 2) | 0x20 != 0x64
            guard !AgeWords.thingFollows(place, old), !AgeWords.isOfThing(place, start), !isYoung || !number.isSpelled else { return }
            return report(&place, start..<old, 95, .form)
        }
        // `34 y/o`, `73yo`, `40 y.o.`
        if place.byte(end) == 0x2F, place.byte(end + 1) | 0x20 == 0x6F { return report(&place, start..<(end + 2), 92, .form) }
        if place.byte(end) == 0x2E, place.byte(end + 1) | 0x20 == 0x6F, place.byte(end - 1) | 0x20 == 0x79, !place.isAlphanumeric(end + 2) {
            return report(&place, start..<(place.byte(end + 2) == 0x2E ? end + 3 : end + 2), 92, .form)
        }
        if Self.explicit.contains(unit.hash) { return report(&place, start..<end, 92, .form) }
        let before = place.skipBlanksBack(start)
        let (wordStart, said) = place.cue(before: before)
        if said.contains(.age) || place.distance(to: .age, before: start, within: closesTag(place, start - 1) ? 40 : 20) != nil {
            let age = place.byte(end) == 0x20 ? place.word(at: end + 1) : nil
            let ofAge = age?.hash == Self.of ? place.word(at: place.skipBlanks(age?.end ?? end)) : nil
            let whole = ofAge.flatMap { CueWords.table[$0.hash]?.contains(.age) == true ? $0.end : nil }
            return report(&place, start..<(whole ?? end), 92, .context)
        }
        if number.isSpelled { return spelledYears(&place, number, end, wordStart..<before, said) }
        // `38j man`, `30 jr. man`
        let behindStop = place.byte(end) == 0x2E ? end + 1 : end
        if place.byte(behindStop) == 0x20, let behind = place.word(at: behindStop + 1), Self.sex.contains(behind.hash) {
            return report(&place, start..<end, 85, .form)
        }
        // `♂ 84 jr`
        if place.byte(before - 3) == 0xE2, place.byte(before - 2) == 0x99, place.byte(before - 1) == 0x82 || place.byte(before - 1) == 0x80 {
            return report(&place, start..<end, 85, .form)
        }
        // `Man/26j/roker`
        if place.byte(before - 1) == 0x2F, place.byte(behindStop) == 0x2F, Self.isMan(place, before - 1) {
            return report(&place, start..<end, 75, .form)
        }
        if !WordReading.isLetter(place.byte(end - 2)) {
            // `man, 75j, alleenstaand`, `m, 29j,`: a single letter only right behind a word for a person.
            let person = place.byte(before - 1) == 0x2C ? place.cue(before: before - 1).cue : said
            // `Anamnese: 58j, nuchter`
            if place.byte(before - 1) == 0x3A, place.byte(end) == 0x2C, number.value >= 10, number.end + 1 == end, !isOfThingBefore(place, before - 1) {
                return report(&place, start..<end, 65, .form)
            }
            // `Mw. Bouzidi, 72 j, val uit bed.`
            if place.byte(before - 1) == 0x2C, [0x2C, 0x2E, 0x29].contains(place.byte(end)), number.value > 0,
                TownRecognizer.isCapital(place, place.wordStart(before: before - 1)), !AgeWords.isOfThing(place, start)
            {
                return report(&place, start..<end, 70, .form)
            }
            guard Self.isSex(place, before) || person.contains(.someone) && Self.sexes(place, before), !place.isAlphanumeric(end),
                !place.cue(after: end).cue.contains(.duration)
            else { return }
            return report(&place, start..<end, 75, .context)
        }
        let next = place.byte(end) == 0x2D ? end + 1 : place.skipBlanks(end)
        if let behind = place.word(at: next), Self.sex.contains(behind.hash), place.byte(end) == 0x20 { return report(&place, start..<end, 85, .form) }
        // `97 jaar, man`
        if place.byte(end) == 0x2C, place.byte(end + 1) == 0x20, let behind = place.word(at: end + 2), Self.sex.contains(behind.hash) {
            return report(&place, start..<end, 80, .form)
        }
        // `CV: 72 jaar, gehuwd`
        if place.byte(end) == 0x2C, place.byte(end + 1) == 0x20, let behind = place.word(at: end + 2), Self.states.contains(behind.hash),
            place.byte(before - 1) == 0x3A
        {
            return report(&place, start..<end, 80, .form)
        }
        if place.byte(end) == 0x20, place.cue(after: end).cue.contains(.duration) { return }
        if place.byte(end) == 0x20, let behind = place.word(at: end + 1), AgeWords.lasts.contains(behind.hash) {
            // `Zij werd 80 jaar in het verpleeghuis`, and not `was 5 jaar in dienst`.
            guard behind.hash == Self.into, AgeWords.become.contains(WordReading.hash(place.bytes, wordStart..<before)) else { return }
        }
        if let of = place.word(at: next), of.hash == Self.of {
            // `34 years of age`, and not `34 years of experience`.
            guard let age = place.word(at: place.skipBlanks(of.end)), CueWords.table[age.hash]?.contains(.age) == true else { return }
            return report(&place, start..<age.end, 92, .form)
        }
        years(&place, number, end, wordStart..<before, said)
    }

    /// `<dd>` before a value, and no `>18 jaar`.
    private func closesTag(_ place: borrowing Place, _ at: Int) -> Bool {
        place.byte(at) == 0x3E && (WordReading.isLetter(place.byte(at - 1)) || place.byte(at - 1) == 0x22)
    }

    /// `4 jaar en 6 jaar oud`
    func isBeforeOld(_ place: borrowing Place, _ end: Int) -> Bool {
        guard place.byte(end) == 0x20, let and = place.word(at: end + 1), Self.and.contains(and.hash), place.byte(and.end) == 0x20 else { return false }
        var next = and.end + 1
        while place.isDigit(next) { next += 1 }
        guard (1...3).contains(next - and.end - 1), let unit = place.word(at: place.skipBlanks(next)), CueWords.table[unit.hash]?.contains(.yearWord) == true
        else { return false }
        return oldEnd(place, unit.end) != nil
    }

    /// What the words before `34 jaar` say.
    private func years(_ place: inout Place, _ number: Number, _ end: Int, _ word: Range<Int>, _ said: Cue) {
        let (start, before, wordStart) = (number.start, word.upperBound, word.lowerBound)
        var hash = WordReading.hash(place.bytes, word)
        var from = wordStart
        // `is nu 34 jaar`, `van pas 34 jaar`.
        if AgeWords.yearAdverbs.contains(hash) {
            from = place.skipBlanksBack(wordStart)
            let earlier = place.cue(before: from)
            // `getrouwd zijn ze al 25 jaar`
            if place.distance(to: .otherDate, before: start, within: 20) != nil { return }
            if earlier.cue.contains(.someone) { return isImpersonal(place, earlier.start) ? () : report(&place, start..<end, 90, .form) }
            hash = WordReading.hash(place.bytes, earlier.start..<from)
            from = earlier.start
        }
        // `van rond de 34 jaar`
        if hash == Self.de, case let rond = place.cue(before: place.skipBlanksBack(from)).start, rond < from,
            Self.round.contains(WordReading.hash(place.bytes, rond..<place.skipBlanksBack(from)))
        {
            let link = place.skipBlanksBack(rond)
            from = place.wordStart(before: link)
            hash = WordReading.hash(place.bytes, from..<link)
        }
        // `Ze werd vorige week 80 jaar.`
        if AgeWords.adverbs.contains(hash), Self.closes(place, end), became(place, from) { return report(&place, start..<end, 80, .form) }
        if said.contains(.someone) { return isImpersonal(place, wordStart) || AgeWords.isOfThing(place, start) ? () : report(&place, start..<end, 90, .form) }
        // `Zij is 43 jaar, hij 9 jaar.`
        if AgeWords.pronouns.contains(hash), wordStart < before, Self.closes(place, end) { return report(&place, start..<end, 70, .form) }
        // `Met 97 jaar is hij de oudste`
        if hash == Self.with, number.value >= 10, place.byte(end) == 0x20, let verb = place.word(at: end + 1), AgeWords.be.contains(verb.hash),
            let who = place.word(at: place.skipBlanks(verb.end)), AgeWords.pronouns.contains(who.hash)
        {
            return report(&place, start..<end, 80, .form)
        }
        if Self.isLasting(hash), wordStart < before { return }
        // `bleek pas 14 jaar te zijn`
        if Self.seeming.contains(hash), number.value >= 4, place.byte(end) == 0x20, let te = place.word(at: end + 1), te.hash == Self.te,
            let verb = place.word(at: place.skipBlanks(te.end)), verb.hash == Self.toBe, !AgeWords.isOfThing(place, start)
        {
            return report(&place, start..<end, 80, .form)
        }
        // `ik ben ravi 23 jaar uit Sneek`
        if case let link = place.skipBlanksBack(wordStart), link < wordStart, case let verb = place.wordStart(before: link), verb < link,
            WordReading.hash(place.bytes, verb..<link) == Self.ben, said.isDisjoint(with: [.duration, .function])
        {
            return report(&place, start..<end, 70, .form)
        }
        if isBeforeOld(place, end) { return report(&place, start..<end, 80, .form) }
        let mark = place.byte(before - 1)
        // Alone in a field, and the field before it names no thing that lasts.
        if Self.isEdge(mark), Self.isEdge(place.byte(end)), before == start {
            return isOfThingBefore(place, before - 1) ? () : report(&place, start..<end, 70, .form)
        }
        // `kinderen van 9 jaar en 4 jaar`, `hoe oud is hij?\nThijs: 8 jaar`
        if Self.and.contains(hash), let last = place.findings.last, last.kind == .age, last.span.upperBound == wordStart - 1, Self.closes(place, end) {
            return report(&place, start..<end, 85, .form)
        }
        if mark == 0x3A, wasAsked(place, before - 1) { return report(&place, start..<end, 80, .context) }
        // `| F | 97 yr |`, `Noor | 23 jaar | 1,68 m`
        if mark == 0x7C, place.byte(place.skipBlanks(end)) == 0x7C, case let cell = place.skipBlanksBack(before - 1),
            Self.isSex(place, cell) || Self.isMan(place, cell) || NamePair.isGivenName(place.bytes, place.wordStart(before: cell)..<cell)
        {
            return report(&place, start..<end, 70, .form)
        }
        if hash == Self.van, wordStart < before {
            // `een man van 34 jaar`, but not `een termijn van 5 jaar`.
            var link = place.skipBlanksBack(from)
            // `twee kinderen, van 3 jaar en 13 jaar`
            if place.byte(link - 1) == 0x2C { link -= 1 }
            let noun = place.cue(before: link)
            let nounHash = WordReading.hash(place.bytes, noun.start..<link)
            if noun.cue.contains(.someone) || AgeWords.isPerson(nounHash) { return report(&place, start..<end, 90, .form) }
            if Self.isLasting(nounHash) || noun.cue.contains(.duration)
                || noun.cue.contains(.age) == false && !TownRecognizer.isCapital(place, noun.start)
            {
                return
            }
        }
        // `M 52 jaar`
        if word.count == 1, Self.isSexLetter(place.byte(wordStart)), !place.isDigit(place.skipBlanksBack(wordStart) - 1), Self.isSex(place, before) {
            return report(&place, start..<end, 75, .form)
        }
        // `dhr. 84 jr.`
        if mark == 0x2E, place.cue(before: before - 1).cue.contains(.someone) { return report(&place, start..<end, 75, .form) }
        if mark == 0x2C || mark == 0x28 || mark == 0x2F {
            // `Jansen, 34 jaar, …`, `(v, 45 jr)`.
            if Self.isSex(place, before) { return report(&place, start..<end, 85, .form) }
            guard mark != 0x2F else { return }
            let named = place.byte(before - 2) == 0x2E ? before - 2 : before - 1
            let isThing = AgeWords.isOfThing(place, start)
            guard
                TownRecognizer.isCapital(place, place.wordStart(before: named)) || place.cue(before: before - 1).cue.contains(.someone)
                    || mark == 0x28 && !isThing
            else { return }
            return report(&place, start..<end, 85, .form)
        }
        if wordStart < before, TownRecognizer.isCapital(place, wordStart), said.isDisjoint(with: [.function, .street]), before - wordStart > 2 {
            guard !AgeWords.isThing(place, word, evenWithCapital: true) else { return }
            return report(&place, start..<end, 70, .form)
        }
        if hash == Self.van, wordStart < before { return report(&place, start..<end, 60, .form) }
    }

    /// `een vrouw van drieëndertig jaar`, `Zij is drieëndertig jaar.`: only where a person is near and nothing goes on that lasts.
    private func spelledYears(_ place: inout Place, _ number: Number, _ end: Int, _ word: Range<Int>, _ said: Cue) {
        // `Man, vijfendertig jaar, gehuwd`
        if place.byte(word.upperBound - 1) == 0x2C, [0x2C, 0x2E, 0x29].contains(place.byte(end)), number.value >= 4,
            case let noun = place.wordStart(before: word.upperBound - 1), noun < word.upperBound - 1,
            AgeWords.isPerson(WordReading.hash(place.bytes, noun..<(word.upperBound - 1))) || TownRecognizer.isCapital(place, noun)
        {
            return report(&place, number.start..<end, 75, .form)
        }
        guard !word.isEmpty else { return }
        let hash = WordReading.hash(place.bytes, word)
        // `ik ben abena vierenzestig jaar uit heerlen`
        if case let link = place.skipBlanksBack(word.lowerBound), link < word.lowerBound, case let verb = place.wordStart(before: link), verb < link,
            WordReading.hash(place.bytes, verb..<link) == Self.ben, said.isDisjoint(with: [.duration, .function]), number.value >= 10
        {
            return report(&place, number.start..<end, 70, .form)
        }
        if hash == Self.van {
            let before = place.skipBlanksBack(word.lowerBound)
            let noun = place.wordStart(before: before)
            guard noun < before, AgeWords.isPerson(WordReading.hash(place.bytes, noun..<before)), !place.cue(after: end).cue.contains(.duration) else { return }
            return report(&place, number.start..<end, 85, .form)
        }
        guard number.value >= 4, Self.closes(place, end), AgeWords.be.contains(hash) || AgeWords.become.contains(hash),
            !AgeWords.isOfThing(place, number.start),
            !isImpersonal(place, word.lowerBound)
        else { return }
        report(&place, number.start..<end, 75, .form)
    }

    /// Whether what stands behind a number of years goes on with something else: `34 jaar.`, `34 jaar en woont`, but not `34 jaar lid`.
    private static func closes(_ place: borrowing Place, _ end: Int) -> Bool {
        let byte = place.byte(end)
        guard byte == 0x20 else { return !place.isAlphanumeric(end) && byte != 0x2D }
        guard let next = place.word(at: end + 1) else { return true }
        return AgeWords.goesOnOfSomebody.contains(next.hash) || AgeWords.goesOn.contains(next.hash)
    }

    private static let te = WordReading.hash("te")
    private static let with = WordReading.hash("met")
    private static let seeming = WordSet("bleek blijkt bleken schijnt scheen")
    private static let toBe = WordReading.hash("zijn")
    private static let de = WordReading.hash("de")
    private static let round = WordSet("rond tegen omstreeks")
    private static let months = WordSet("maanden maand mnd months month")

    /// The end of a number of years with the months behind it: `5 jaar en 3 maanden`.
    private func withMonths(_ place: borrowing Place, _ end: Int) -> Int {
        guard place.byte(end) == 0x20, let and = place.word(at: end + 1), and.end - end <= 4, place.byte(and.end) == 0x20, place.isDigit(and.end + 1) else {
            return end
        }
        var at = and.end + 1
        while place.isDigit(at), at - and.end < 4 { at += 1 }
        guard place.byte(at) == 0x20, let unit = place.word(at: at + 1), Self.months.contains(unit.hash) else { return end }
        return unit.end
    }

    /// Whether somebody became so old: `Ze werd vorige week`.
    private func became(_ place: borrowing Place, _ adverb: Int) -> Bool {
        var end = place.skipBlanksBack(adverb)
        for _ in 0..<3 {
            let start = place.wordStart(before: end)
            guard start < end else { return false }
            let hash = WordReading.hash(place.bytes, start..<end)
            if AgeWords.become.contains(hash) { return !isImpersonal(place, start) && !AgeWords.isOfThing(place, adverb) }
            guard AgeWords.adverbs.contains(hash) else { return false }
            end = place.skipBlanksBack(start)
        }
        return false
    }

    /// `wasmachine;10 jaar`, `"garantie": "5 jaar"`
    private func isOfThingBefore(_ place: borrowing Place, _ edge: Int) -> Bool {
        var end = edge
        while end > place.range.lowerBound, end > edge - 6, !place.isAlphanumeric(end - 1) { end -= 1 }
        var start = place.wordStart(before: end)
        guard start < end else { return false }
        var hash = WordReading.hash(place.bytes, start..<end)
        // `experience required,4 years`
        if Self.demands.contains(hash), place.byte(start - 1) == 0x20 {
            end = start - 1
            start = place.wordStart(before: end)
            hash = WordReading.hash(place.bytes, start..<end)
        }
        return Self.isLasting(hash) || AgeWords.isThing(place, start..<end, evenWithCapital: true) || CueWords.table[hash]?.contains(.duration) == true
            || endsInTerm(place, start, end)
    }

    private static let demands = WordSet("required minimum maximum vereist gevraagd")
    private static let states = WordSet(
        "gehuwd ongehuwd getrouwd gescheiden alleenstaand samenwonend weduwe weduwnaar vrijgezel verloofd single married divorced widowed woont wonend geboren")
    private static let sex = WordSet("man vrouw jongen meisje male female woman boy girl vr")

    /// Whether the word before an offset, past a comma, is `man`, `vrouw` and the like, and no form of “to be”.
    private static func sexes(_ place: borrowing Place, _ at: Int) -> Bool {
        let end = place.byte(at - 1) == 0x2C ? at - 1 : at
        return sex.contains(WordReading.hash(place.bytes, place.wordStart(before: end)..<end))
    }

    /// `m, `, `(v, `, `F/`: one letter that says man or woman.
    static func isSex(_ place: borrowing Place, _ at: Int) -> Bool {
        var end = at
        if place.byte(end - 1) == 0x2C || place.byte(end - 1) == 0x2F { end = place.skipBlanksBack(end - 1) }
        return isSexLetter(place.byte(end - 1)) && !place.isAlphanumeric(end - 2) && ![0x2D, 0x27, 0x2F].contains(place.byte(end - 2))
    }

    static func isSexLetter(_ byte: UInt8) -> Bool { [0x6D, 0x76, 0x66].contains(byte | 0x20) }

    private static let and = WordSet("en and")
    private static let how = WordSet("hoe how")

    /// Whether the line before asks how old somebody is.
    func wasAsked(_ place: borrowing Place, _ colon: Int) -> Bool {
        var at = colon
        while at > place.range.lowerBound, colon - at < 40, place.byte(at - 1) != 0x0A { at -= 1 }
        return place.byte(at - 1) == 0x0A && isQuestionOfAge(place, at - 1)
    }

    /// Whether the line up to an offset asks how old somebody is.
    func isQuestionOfAge(_ place: borrowing Place, _ line: Int) -> Bool {
        var at = line
        while at > place.range.lowerBound + 1, line - at < 120, at > line || place.byte(at - 1) != 0x0A {
            at -= 1
            guard place.byte(at) == 0x20, let word = place.word(at: at + 1), Self.oldWords.contains(word.hash) else { continue }
            let how = place.wordStart(before: at)
            if how < at, Self.how.contains(WordReading.hash(place.bytes, how..<at)) { return true }
        }
        return false
    }

    private static let oldWords = WordSet("oud old")

    private static func isEdge(_ byte: UInt8) -> Bool { [0, 0x0A, 0x0D, 0x3B, 0x7C, 0x09, 0x22, 0x2C].contains(byte) }

    /// `Dat was 34 jaar`, `it is 34 years`: of a thing.
    private func isImpersonal(_ place: borrowing Place, _ verb: Int) -> Bool {
        let end = place.skipBlanksBack(verb)
        let start = place.wordStart(before: end)
        return start < end && (Self.impersonal.contains(WordReading.hash(place.bytes, start..<end)) || endsInTerm(place, start, end))
    }

    /// `bewaartermijn`, `contractduur`: a stretch of time in a word of two.
    private func endsInTerm(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        for length in [7, 4] where end - start > length && Self.terms.contains(WordReading.hash(place.bytes, (end - length)..<end)) { return true }
        return false
    }

    private static let terms = WordSet("termijn periode duur tijd")
    private static let impersonal = WordSet(
        "dat dit het er that this it there wat which bedrijf garantie termijn gebouw huis school duur straf periode contract vonnis eis period term warranty lease sentence"
    )
}
