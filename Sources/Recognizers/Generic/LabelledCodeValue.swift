/// Where the code stands that a label announces, and how far it goes.
extension LabelledCodeRecognizer {
    static let between = WordSet(
        """
        nummer nr no num number numbers numbered is was luidt should read reads met id code nummers nrs kenmerk waarde value van of me mijn my the de het op
        onderkant achterkant kwijt gestolen verloren weg huidig huidige with daarvan ervan staat achterop onderop hier replacement vervangende vervangend
        juiste correcte correct
        """
    )
    private static let things = WordSet(
        """
        laptop telefoon phone tablet ipad iphone pacemaker horloge watch smartwatch toestel apparaat device mobiel mobile hoorapparaat router modem gsm pc
        chromebook macbook notebook enkelband pomp insulinepomp onderkant motor voertuig auto wagen vehicle car
        """)

    /// `S/N`
    func isSerialSign(_ place: borrowing Place) -> Bool {
        place.byte(place.end) == 0x2F && place.byte(place.end + 1) | 0x20 == 0x6E && !place.isAlphanumeric(place.end + 2)
    }

    /// Where the code begins that a label announces: past marks, ends of elements, and `nummer is` and the like.
    func value(_ place: borrowing Place, from end: Int) -> Int? {
        var at = end
        var words = 0
        while at - end < 48 {
            let byte = place.byte(at)
            if [0x20, 0x3A, 0x3D, 0x22, 0x27, 0x28, 0x5B, 0x7C, 0x23, 0x2A, 0x60, 0x2D, 0x09, 0x5F, 0x2C, 0x2E, 0x0A, 0x0D, 0x3E, 0x5C, 0x5D, 0x29, 0x3B]
                .contains(
                    byte)
            {
                // A label ends its line; a sentence ends there too.
                if byte == 0x2E, place.byte(at + 1) == 0x20, !place.isDigit(at + 2), place.byte(at + 2) >= 0x61, !isCut(place, at) {
                    return nil
                }
                at += 1
            } else if byte == 0x3C {
                var close = at + 1
                while close - at < 24, place.byte(close) != 0x3E, place.byte(close) != 0x0A { close += 1 }
                guard place.byte(close) == 0x3E else { return nil }
                // `<document><identiteitskaartnummer>`: another label.
                if let word = place.word(at: at + 1), CueWords.table[word.hash]?.isDisjoint(with: .naming) == false { return nil }
                at = close + 1
            } else if byte >= 0x80, let width = markWidth(place, at) {
                at += width
            } else if at > end, isSplit(place, at) {
                return at
            } else if let owner = place.word(at: at), place.byte(owner.end) == 0x27, place.byte(owner.end + 1) == 0x73, place.byte(owner.end + 2) == 0x20 {
                // `serial number of Anna's laptop`
                words += 1
                guard words <= 4 else { return nil }
                at = owner.end + 2
            } else if let word = place.word(at: at), !WordReading.isDigit(place.byte(word.end)), place.byte(word.end) != 0x2D || !place.isDigit(word.end + 1),
                Self.between.contains(word.hash) || Self.things.contains(word.hash) || endsLabel(place, word)
                    || CueWords.table[word.hash]?.contains(.someone) == true
            {
                words += 1
                guard words <= 6 else { return nil }
                at = word.end
            } else {
                // `identiteitskaart\nZaaknummer: …`
                let said = place.word(at: at).flatMap { CueWords.table[$0.hash] } ?? []
                if !said.isDisjoint(with: .naming), !said.contains(.weak), !WordReading.isDigit(byte) { return nil }
                // `paspoortnummer voor de boeking?\nEsra: BZWZ8Z568`
                if let answer = answer(place, at) {
                    at = answer
                    continue
                }
                // `Serienummer laptop van Anna Bos: …`
                if let colon = colonBehindName(place, at) {
                    at = colon
                    continue
                }
                // Another label: `paspoort, BSN 123456782`.
                if let word = place.word(at: at), !place.isDigit(word.end), CueWords.table[word.hash]?.isDisjoint(with: .naming) == false { return nil }
                return WordReading.isAlphanumeric(byte) && at > end ? at : nil
            }
        }
        return nil
    }

    /// `nr.`, `no.`
    private func isCut(_ place: borrowing Place, _ stop: Int) -> Bool {
        let last = place.byte(stop - 1) | 0x20
        return last == 0x72 || last == 0x6F && place.byte(stop - 2) | 0x20 == 0x6E && !place.isAlphanumeric(stop - 3)
    }

    /// `Serienummer leenlaptop:`, `"licence_no_driver": `: the last word of a label.
    private func endsLabel(_ place: borrowing Place, _ word: (end: Int, hash: UInt64)) -> Bool {
        let quoted = [0x22, 0x27].contains(place.byte(word.end)) && [0x3A, 0x3D].contains(place.byte(place.skipBlanks(word.end + 1)))
        return (quoted || place.byte(word.end) == 0x09 || [0x3A, 0x5D, 0x3C, 0x3D, 0x3E, 0x7C].contains(place.byte(place.skipBlanks(word.end))))
            && CueWords.table[word.hash]?.isDisjoint(with: .naming) ?? true
    }

    /// Past the rest of a question, and the name of who answers it on the next line.
    private func answer(_ place: borrowing Place, _ from: Int) -> Int? {
        var at = from
        while at - from < 40, place.byte(at) == 0x20 || place.isAlphanumeric(at) && !place.isDigit(at) { at += 1 }
        guard place.byte(at) == 0x3F, place.byte(at + 1) == 0x0A, let colon = colonBehindName(place, at + 2) else { return nil }
        return colon
    }

    /// The colon behind somebody's name: a few words with capitals, or small ones between.
    private func colonBehindName(_ place: borrowing Place, _ start: Int) -> Int? {
        guard TownRecognizer.isCapital(place, start) else { return nil }
        var at = start
        while at - start < 40, place.byte(at) != 0x3A {
            guard place.isAlphanumeric(at) && !place.isDigit(at) || [0x20, 0x2D, 0x27, 0x2E].contains(place.byte(at)) || place.byte(at) >= 0x80 else {
                return nil
            }
            at += 1
        }
        return place.byte(at) == 0x3A && place.byte(at + 1) == 0x20 ? at : nil
    }

    /// `PC 6BX3RJ6`: a Dutch document number with a space behind its first two letters, which may be a word elsewhere.
    private func isSplit(_ place: borrowing Place, _ at: Int) -> Bool {
        guard WordReading.isUpper(place.byte(at)), WordReading.isUpper(place.byte(at + 1)), place.byte(at + 2) == 0x20, place.isDigit(at + 9),
            !place.isAlphanumeric(at + 10)
        else { return false }
        return ((at + 3)..<(at + 9)).allSatisfy { WordReading.isUpper(place.byte($0)) || place.isDigit($0) }
    }

    private func markWidth(_ place: borrowing Place, _ at: Int) -> Int? {
        let blank = place.blankWidth(at)
        if blank > 0 { return blank }
        // Dashes and typographic quotation marks.
        return place.byte(at) == 0xE2 && place.byte(at + 1) == 0x80 ? 3 : nil
    }

    /// Capitals and digits, in groups with a space, hyphen or stop between.
    func code(_ place: borrowing Place, _ start: Int, _ form: Form) -> Range<Int>? {
        guard !place.isAlphanumeric(start - 1), place.word(at: start).map({ !Self.norms.contains($0.hash) }) ?? true else { return nil }
        var at = start
        var (signs, digits, letters, groups, lower, end) = (0, 0, 0, 0, false, start)
        while groups < 5 {
            let group = at
            var groupDigits = 0
            while WordReading.isAlphanumeric(place.byte(at)) {
                if place.isDigit(at) { groupDigits += 1 } else if place.byte(at) >= 0x61 { lower = true }
                at += 1
            }
            let length = at - group
            guard length > 0, !place.isAlphanumeric(at) else { break }
            if groups > 0 {
                // A further group is one of a code, and no word.
                let upper = (group..<at).allSatisfy { !(place.byte($0) >= 0x61) }
                guard upper || groupDigits > 0 && !lower, length <= 8,
                    groupDigits > 0 || length <= 4 && (digits == 0 || length <= 3 || place.byte(group - 1) == 0x2D)
                else { break }
                guard groupDigits > 0 || place.byte(group - 1) != 0x20 || digits == 0 || endsCode(place, at) else { break }
            }
            (signs, digits, letters, groups, end) = (signs + length, digits + groupDigits, letters + length - groupDigits, groups + 1, at)
            if lower, groupDigits == 0 { return nil }
            let mark = place.plainMark(at)
            guard mark.sign == 0x20 || mark.sign == 0x2D || mark.sign == 0x2E || mark.sign == 0x2F, signs < form.signs.upperBound else { break }
            // ` - `
            let spaced = mark.sign == 0x20 && place.byte(at + 1) == 0x2D && place.byte(at + 2) == 0x20
            let next = at + (spaced ? 3 : mark.width)
            guard WordReading.isAlphanumeric(place.byte(next)), !lower || mark.sign == 0x2D else { break }
            at = next
        }
        // `LCR HJR VJ2`: of a Dutch document in groups of three only the last sign must be a digit.
        let isDocument =
            signs == 9 && groups == 3 && digits == 1 && place.isDigit(end - 1) && !place.isAlphanumeric(start + 3)
            && !place.isAlphanumeric(start + 7) && end - start == 11
        guard form.signs.contains(signs), digits >= form.digits || isDocument && form.digits == 2, letters > 0 || signs >= 8, !isDate(place, start..<end) else {
            return nil
        }
        guard letters > 0 || !place.isMeasure(start..<end) && !place.isAmount(start..<end), place.endsFree(end) else { return nil }
        return start..<end
    }

    /// What identifies a device: a code, or one run of signs where that goes on further, such as `871527d0-d2c9-4bff-b3fd-3b7271836623`.
    func serial(_ place: borrowing Place, _ start: Int, _ form: Form) -> Range<Int>? {
        if form.signs.upperBound > 24 { return token(place, start, form) }
        let span = code(place, start, form) ?? capitals(place, start)
        guard span == nil || place.byte(span?.upperBound ?? start) == 0x2D, let whole = token(place, start, Form(signs: 12...40, digits: 6, confidence: 85))
        else {
            return span
        }
        return whole
    }

    /// `serial number HJSXSVX`: letters alone, where the words around them are no capitals.
    private func capitals(_ place: borrowing Place, _ start: Int) -> Range<Int>? {
        var end = start
        while WordReading.isUpper(place.byte(end)) { end += 1 }
        let isCell = place.start == start && [0x3B, 0x2C, 0x09, 0x7C].contains(place.byte(end))
        guard (7...12).contains(end - start), !place.isAlphanumeric(end), ![0x2D, 0x5F, 0x3A].contains(place.byte(end)),
            isCell || place.byte(place.start + 1) >= 0x61,
            !NamePair.isWord(place.bytes, start..<end)
        else { return nil }
        return start..<end
    }

    /// A group of capitals behind digits belongs to the code where the code ends with it.
    private func endsCode(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at) == 0x20, WordReading.isLetter(place.byte(at + 1)) else { return true }
        return !WordReading.isUpper(place.byte(at + 1)) || place.byte(at + 2) >= 0x61
    }

    private func isDate(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        var separators = 0
        for at in span {
            if WordReading.isLetter(place.byte(at)) { return false }
            if !place.isDigit(at) { separators += 1 }
        }
        return separators == 2 && span.count <= 10
    }

    /// One run of signs without a space: what a machine was given.
    func token(_ place: borrowing Place, _ start: Int, _ form: Form) -> Range<Int>? {
        var at = start
        var digits = 0
        while WordReading.isAlphanumeric(place.byte(at)) || [0x2D, 0x2E, 0x5F].contains(place.byte(at)) {
            if place.isDigit(at) { digits += 1 }
            at += 1
        }
        while [0x2D, 0x2E, 0x5F].contains(place.byte(at - 1)) { at -= 1 }
        // An IP address is one.
        guard (start..<at).contains(where: { !place.isDigit($0) && place.byte($0) != 0x2E }) else { return nil }
        return form.signs.contains(at - start) && digits >= form.digits && place.byte(at) != 0x40 ? start..<at : nil
    }
}
