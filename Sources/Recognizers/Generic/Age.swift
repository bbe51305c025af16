/// Ages of people: `34 jaar`, `34-jarige`, `34 years old`, `leeftijd: 34`, `(34)` behind a name. How long something took or lasts is none.
public struct AgeRecognizer: Recognizer {
    public let id = "intl-age"
    public let kinds: [EntityKind] = [.age]
    public let attention = Attention(.digits, lengths: [1...3])

    public init() {}

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordReading.hash($0) })
    }

    private static let lasting = hashes(
        """
        al over binnen na sinds gedurende elke per afgelopen laatste komende eerste termijn periode duur looptijd garantie minimaal maximaal ruim iedere om
        volgende vorige bewaartermijn straf celstraf gevangenisstraf loopt duurt duurde duren bewaard bewaren geldt geldig hebben heeft had krijgt kreeg na
        for over after within every last next past least most during since nearly about lasts ongeveer zeker ten tot contract elk slechts totaal of
        verjaart verjaringstermijn hypotheek lening ervaring wel dan te paar meer voor kost om bestaat bestond werkt werkte wacht eist geeist veroordeeld
        """)
    private static let forms = hashes("jarige jarig jarigen")
    private static let ordinals = hashes("e ste de st nd rd th")
    private static let birthday = hashes("verjaardag birthday")
    private static let months = hashes("maanden maand mnd weken wk months month weeks")
    private static let old = hashes("oud oude old")

    public func examine(_ place: inout Place) {
        let start = place.start
        let number = place.end
        var age = 0
        for at in start..<number { age = age * 10 + Int(place.byte(at) - 0x30) }
        guard age <= 119, age > 0 || number - start == 1, place.startsFree(start), number - start < 2 || place.byte(start) != 0x30 else { return }
        var at = number
        // `34½ jaar`, `34,5 jaar`.
        if place.byte(at) == 0x2C || place.byte(at) == 0x2E, place.byte(at + 1) == 0x35, !place.isDigit(at + 2) { at += 2 }
        if place.byte(at) == 0xC2, place.byte(at + 1) == 0xBD { at += 2 }
        var word = at
        if place.byte(word) == 0x2D { word += 1 } else { word = place.skipBlanks(word) }
        if let unit = place.word(at: word) {
            let cue = CueWords.table[unit.hash] ?? []
            if Self.forms.contains(unit.hash) {
                // `een 10-jarig contract`: of a person where a person follows, or the form stands by itself.
                let next = place.cue(after: unit.end)
                if unit.end - word == 6, next.cue.isDisjoint(with: [.someone, .age]), next.end > unit.end, !next.cue.isEmpty { return }
                if Self.things(place, unit.end) { return }
                return report(&place, start..<unit.end, 92, .form)
            }
            if cue.contains(.yearWord), place.byte(word - 1) != 0x2D || place.byte(unit.end) == 0x2D || isOld(place, unit.end) {
                return years(&place, unit.end, single: unit.end - word == 1)
            }
            // `haar 24e verjaardag`
            if Self.ordinals.contains(unit.hash), unit.end - word <= 3, word == number, let day = place.word(at: place.skipBlanks(unit.end)),
                Self.birthday.contains(day.hash)
            {
                return report(&place, start..<day.end, 90, .form)
            }
            // `op haar 38ste`
            if Self.ordinals.contains(unit.hash), unit.end - word <= 3, word == number, age >= 10, isAtTheAge(place), isDoneThen(place, unit.end) {
                return report(&place, start..<unit.end, 70, .form)
            }
            if Self.months.contains(unit.hash), isOld(place, unit.end) {
                let end = place.cue(after: unit.end).end
                return report(&place, start..<end, 85, .form)
            }
        }
        // `leeftijd: 34`, `aged 34`, `"age": 34`.
        if place.endsFree(number), let distance = place.distance(to: .age, before: start, within: 14), number - start <= 3 {
            guard !place.isMeasure(start..<number), distance <= 10 || place.label(before: start).isEmpty else { return }
            return report(&place, start..<number, 90, .context)
        }
        if wasSaid(place) { return report(&place, start..<number, 65, .form) }
        if isSaidOfSomebody(place, age) { return report(&place, start..<number, 60, .form) }
        bracketed(&place, age)
    }

    /// `toen zij 34 was`
    private func wasSaid(_ place: borrowing Place) -> Bool {
        guard place.byte(place.start - 1) == 0x20, place.byte(place.end) == 0x20, let verb = place.word(at: place.end + 1), Self.verbs.contains(verb.hash)
        else {
            return false
        }
        let end = place.start - 1
        let start = place.wordStart(before: end)
        guard start < end, Self.pronouns.contains(WordReading.hash(place.bytes, start..<end)), place.byte(start - 1) == 0x20 else { return false }
        let link = place.wordStart(before: start - 1)
        return link < start - 1 && Self.conjunctions.contains(WordReading.hash(place.bytes, link..<(start - 1)))
    }

    private static let conjunctions = hashes("toen als sinds voordat nadat dat omdat terwijl zodra when since until before after")

    /// `op haar`, `sinds mijn`
    private func isAtTheAge(_ place: borrowing Place) -> Bool {
        guard place.byte(place.start - 1) == 0x20 else { return false }
        let start = place.wordStart(before: place.start - 1)
        guard start < place.start - 1, Self.whose.contains(WordReading.hash(place.bytes, start..<(place.start - 1))), place.byte(start - 1) == 0x20 else {
            return false
        }
        let link = place.wordStart(before: start - 1)
        return link < start - 1 && Self.since.contains(WordReading.hash(place.bytes, link..<(start - 1)))
    }

    /// `overleden`, the end of the sentence, and no `poging`: what is done at an age, and not for so many times.
    private func isDoneThen(_ place: borrowing Place, _ end: Int) -> Bool {
        guard !place.isAlphanumeric(end) else { return false }
        guard let next = place.word(at: place.skipBlanks(end)) else { return place.byte(end) != 0x20 }
        return Self.done.contains(next.hash)
    }

    private static let done = hashes(
        """
        overleden overleed gestorven verhuisd verhuisde getrouwd trouwde gescheiden gestopt stopte begonnen begon kreeg werd is ging gegaan al nog naar en met
        geboren vader moeder zwanger wees weduwe
        """)
    private static let whose = hashes("haar zijn mijn hun jouw uw")
    private static let since = hashes("op vanaf sinds rond tot na voor")
    private static let verbs = hashes("was is werd ben wordt")

    /// `Zij is 34.`
    private func isSaidOfSomebody(_ place: borrowing Place, _ age: Int) -> Bool {
        guard place.byte(place.start - 1) == 0x20, [0, 0x0A, 0x0D, 0x2E, 0x2C, 0x3B, 0x21, 0x3F].contains(place.byte(place.end)), !place.isDigit(place.end + 1)
        else {
            return false
        }
        let verb = place.cue(before: place.start - 1)
        guard verb.cue.contains(.someone), place.byte(verb.start - 1) == 0x20 else { return false }
        let subject = place.wordStart(before: verb.start - 1)
        return subject < verb.start - 1 && Self.pronouns.contains(WordReading.hash(place.bytes, subject..<(verb.start - 1)))
    }

    private static let pronouns = hashes("hij zij ze he she ik")

    /// What is so many years old and no person.
    private static func things(_ place: borrowing Place, _ at: Int) -> Bool {
        guard let next = place.word(at: place.skipBlanks(at)) else { return false }
        return thing.contains(next.hash)
    }

    private static let thing = hashes(
        "bestaan jubileum contract overeenkomst periode plan garantie looptijd oorlog termijn lease hypotheek obligatie "
            + "obligaties traditie ervaring huwelijk strijd"
    )

    private func isOld(_ place: borrowing Place, _ end: Int) -> Bool {
        let at = place.byte(end) == 0x2D ? end + 1 : place.skipBlanks(end)
        return place.word(at: at).map { Self.old.contains($0.hash) } ?? false
    }

    private func years(_ place: inout Place, _ end: Int, single: Bool) {
        let start = place.start
        let next = place.byte(end) == 0x2D ? end + 1 : place.skipBlanks(end)
        if let word = place.word(at: next), Self.old.contains(word.hash) { return report(&place, start..<word.end, 95, .form) }
        // `34 y/o`, `34 j.`: a single letter needs a word.
        if place.byte(end) == 0x2F, place.byte(end + 1) | 0x20 == 0x6F { return report(&place, start..<(end + 2), 92, .form) }
        let before = place.skipBlanksBack(start)
        let (wordStart, said) = place.cue(before: before)
        if said.contains(.age) || place.distance(to: .age, before: start, within: 20) != nil { return report(&place, start..<end, 92, .context) }
        if single {
            // `man, 75j, alleenstaand`: only right behind a word for a person.
            let person = place.byte(before - 1) == 0x2C ? place.cue(before: before - 1).cue : said
            guard person.contains(.someone), place.byte(start - 1) == 0x20, !place.isAlphanumeric(end), Self.sexes(place, before),
                !place.cue(after: end).cue.contains(.duration)
            else { return }
            return report(&place, start..<end, 75, .context)
        }
        if let behind = place.word(at: next), Self.sex.contains(behind.hash), place.byte(end) == 0x20 { return report(&place, start..<end, 85, .form) }
        let after = place.cue(after: end).cue
        if place.byte(end) == 0x20, after.contains(.duration) { return }
        if let of = place.word(at: next), of.hash == Self.of {
            // `34 years of age`, and not `34 years of experience`.
            guard let age = place.word(at: place.skipBlanks(of.end)), CueWords.table[age.hash]?.contains(.age) == true else { return }
            return report(&place, start..<age.end, 92, .form)
        }
        var hash = WordReading.hash(place.bytes, wordStart..<before)
        var from = wordStart
        // `is nu 34 jaar`, `van pas 34 jaar`.
        if Self.adverbs.contains(hash) {
            from = place.skipBlanksBack(wordStart)
            let earlier = place.cue(before: from)
            if earlier.cue.contains(.someone) { return isImpersonal(place, earlier.start) ? () : report(&place, start..<end, 90, .form) }
            hash = WordReading.hash(place.bytes, earlier.start..<from)
        }
        if said.contains(.someone) { return isImpersonal(place, wordStart) ? () : report(&place, start..<end, 90, .form) }
        if Self.lasting.contains(hash), wordStart < before { return }
        let mark = place.byte(before - 1)
        // Alone in a field.
        if Self.isEdge(mark), Self.isEdge(place.byte(end)), before == start { return report(&place, start..<end, 70, .form) }
        if hash == Self.van {
            // `een man van 34 jaar`, but not `een termijn van 5 jaar`.
            let noun = place.cue(before: place.skipBlanksBack(from))
            let nounHash = WordReading.hash(place.bytes, noun.start..<place.skipBlanksBack(from))
            if noun.cue.contains(.someone) { return report(&place, start..<end, 90, .form) }
            if Self.lasting.contains(nounHash) || noun.cue.contains(.duration)
                || noun.cue.contains(.age) == false && !TownRecognizer.isCapital(place, noun.start)
            {
                return
            }
        }
        // `dhr. 84 jr.`
        if mark == 0x2E, place.cue(before: before - 1).cue.contains(.someone) { return report(&place, start..<end, 75, .form) }
        if mark == 0x2C || mark == 0x28 {
            // `Jansen, 34 jaar, …`.
            let named = place.byte(before - 2) == 0x2E ? before - 2 : before - 1
            guard TownRecognizer.isCapital(place, place.wordStart(before: named)) || place.cue(before: before - 1).cue.contains(.someone) || mark == 0x28
            else { return }
            return report(&place, start..<end, 85, .form)
        }
        if wordStart < before, TownRecognizer.isCapital(place, wordStart), said.isDisjoint(with: [.function, .street]), before - wordStart > 2 {
            return report(&place, start..<end, 70, .form)
        }
        if hash == Self.van { return report(&place, start..<end, 60, .form) }
    }

    private static let sex = hashes("man vrouw jongen meisje male female woman boy girl")

    /// Whether the word before an offset, past a comma, is `man`, `vrouw` and the like, and no form of “to be”.
    private static func sexes(_ place: borrowing Place, _ at: Int) -> Bool {
        let end = place.byte(at - 1) == 0x2C ? at - 1 : at
        return sex.contains(WordReading.hash(place.bytes, place.wordStart(before: end)..<end))
    }

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

    private static let terms = hashes("termijn periode duur tijd")
    private static let impersonal = hashes(
        "dat dit het er that this it there wat which bedrijf garantie termijn gebouw huis school duur straf periode contract vonnis eis")
    private static let of = WordReading.hash("of")
    private static let van = WordReading.hash("van")
    private static let adverbs = hashes(
        "nu pas al inmiddels net bijna ongeveer ruim toen reeds only now just almost nog circa ca dan vandaag morgen gisteren zojuist")

    /// `Jan de Vries (34)`: behind two words with capitals, or a name with a particle.
    private func bracketed(_ place: inout Place, _ age: Int) {
        let (start, end) = (place.start, place.end)
        guard place.byte(start - 1) == 0x28, place.byte(end) == 0x29, (12...105).contains(age), place.byte(start - 2) == 0x20 else { return }
        let last = place.skipBlanksBack(start - 1)
        let lastStart = place.wordStart(before: last)
        guard lastStart < last - 1, TownRecognizer.isCapital(place, lastStart), place.byte(lastStart - 1) == 0x20 || place.byte(lastStart - 1) == 0x2E else {
            return
        }
        let cue = CueWords.table[WordReading.hash(place.bytes, lastStart..<last)] ?? []
        guard cue.isDisjoint(with: Cue.naming.union([.street, .month])) || !cue.isDisjoint(with: .someone) else { return }
        let before = place.byte(lastStart - 1) == 0x2E ? lastStart - 1 : place.skipBlanksBack(lastStart)
        let beforeStart = place.wordStart(before: before)
        guard beforeStart < before else { return }
        let first = place.cue(before: before).cue
        guard TownRecognizer.isCapital(place, beforeStart) && first.isDisjoint(with: .naming) || first.contains(.streetName) else { return }
        report(&place, start..<end, 65, .form)
    }

    private func report(_ place: inout Place, _ span: Range<Int>, _ confidence: UInt8, _ reason: Finding.Reason) {
        place.report(.age, span, confidence: confidence, reason: reason, by: id)
    }
}
