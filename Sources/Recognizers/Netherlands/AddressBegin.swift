/// Where the name of a street begins, before the word that says that it is one.
extension AddressRecognizer {
    private static let op = WordReading.hash("op")
    private static let plain = WordSet("de het den der van t s la le du des op aan ter ten voor achter boven binnen buiten")

    /// `burgemeester de vlugtlaan`: the titles before a street in lower case.
    func lowerBegin(_ place: borrowing Place, _ street: Int) -> Int {
        var (begin, at) = (street, street)
        for _ in 0..<5 {
            guard place.byte(at - 1) == 0x20 || place.byte(at - 1) == 0x2E else { break }
            let end = place.byte(at - 1) == 0x20 && place.byte(at - 2) != 0x2E ? at - 1 : place.byte(at - 1) == 0x20 ? at - 2 : at - 1
            let start = place.wordStart(before: end)
            let hash = WordReading.hash(place.bytes, start..<end)
            guard start < end, end - start == 1 && place.byte(end) == 0x2E || CueWords.table[hash]?.contains(.streetName) == true || Self.titles.contains(hash)
            else { break }
            at = start
            if !Self.plain.contains(hash) { begin = start }
        }
        // `langs, van baerlestraat 12`: nothing else goes before the particle.
        let mark = place.byte(at - 1) == 0x20 ? place.byte(at - 2) : place.byte(at - 1)
        guard at < begin else { return begin }
        if [0x2C, 0x3A, 0x28, 0x0A, 0].contains(mark) { return at }
        let word = place.wordStart(before: at - 1)
        return place.byte(at - 1) == 0x20 && word < at - 1 && Self.towards.contains(WordReading.hash(place.bytes, word..<(at - 1))) ? at : begin
    }

    private static let towards = WordSet("at naar aan op bij")

    /// `im at spinozalaan 49`, `naar burg. jansenstr. 23`: the preposition stands right before the name.
    func isReached(_ place: borrowing Place, _ street: Int) -> Bool {
        let begin = lowerBegin(place, street)
        guard place.byte(begin - 1) == 0x20 else { return false }
        let word = place.wordStart(before: begin - 1)
        return word < begin - 1 && Self.towards.contains(WordReading.hash(place.bytes, word..<(begin - 1)))
    }

    /// Titles that are written short in names of streets, besides those of `Cue.streetName`.
    private static let titles = WordSet(
        "mgr drs ing jhr gen kard past min pres adm kon kap lt maj kol wed gebr dom wethr weth pastoor frans aartsb bisschop gouv comm secr notr not")

    /// Where the name of a street begins: `Lange Nieuwstraat`, `Johan de Wittlaan`, `Prof. Dr. Kuyperstraat`, `1e Jan Steenstraat`.
    func begin(_ place: borrowing Place, _ street: Int) -> Int {
        var begin = street
        // `Jan-van-Eyckstraat`.
        while place.byte(begin - 1) == 0x2D, place.wordStart(before: begin - 1) < begin - 1 { begin = place.wordStart(before: begin - 1) }
        var pending = begin
        for _ in 0..<6 {
            guard place.byte(pending - 1) == 0x20 || place.byte(pending - 1) == 0x2E && place.byte(pending - 2) != 0x20 else { break }
            var end = place.byte(pending - 1) == 0x20 ? pending - 1 : pending
            let stop = place.byte(end - 1) == 0x2E
            if stop { end -= 1 }
            var start = place.wordStart(before: end)
            if start == end {
                // `1e`, `2e` and `’t`.
                break
            }
            while place.byte(start - 1) == 0x2D, place.wordStart(before: start - 1) < start - 1 { start = place.wordStart(before: start - 1) }
            let cue = CueWords.table[WordReading.hash(place.bytes, start..<end)] ?? []
            if place.isDigit(start - 1) {
                // `1e`, `2de`.
                guard end - start <= 2, !place.isAlphanumeric(start - 2) else { break }
                begin = start - 1
                break
            }
            if place.byte(start - 1) == 0x27, !TownRecognizer.isCapital(place, start) { start -= 1 }
            let capital = TownRecognizer.isCapital(place, start)
            let isTitle = cue.contains(.streetName) || capital && end - start <= 2 || Self.titles.contains(WordReading.hash(place.bytes, start..<end))
            if stop, !isTitle { break }
            if cue.contains(.streetName) {
                pending = start
                if capital { begin = start }
                continue
            }
            let isInitial = stop && capital && end - start == 1
            if !isInitial, !cue.isDisjoint(with: Cue.naming.union([.function, .address, .birth, .otherDate, .someone, .email, .town, .age, .weekday])) {
                break
            }
            guard capital else { break }
            begin = start
            pending = start
        }
        // `Op Julianastraat 12`: the sentence begins, and no `Op de Hoogte`.
        if let first = place.word(at: begin), first.hash == Self.op, place.byte(first.end) == 0x20, TownRecognizer.isCapital(place, first.end + 1) {
            return first.end + 1
        }
        // `’s-Gravelandseweg`, `’t Hoge Land`.
        if place.byte(begin - 1) == 0x20, [0x54, 0x74].contains(place.byte(begin - 2)) {
            if place.byte(begin - 3) == 0x27 { return begin - 3 }
            if place.byte(begin - 3) == 0x99, place.byte(begin - 4) == 0x80, place.byte(begin - 5) == 0xE2 { return begin - 5 }
        }
        if place.byte(begin - 1) == 0x27, !TownRecognizer.isCapital(place, begin) { return begin - 1 }
        if place.byte(begin - 1) == 0x99, place.byte(begin - 2) == 0x80, place.byte(begin - 3) == 0xE2 { return begin - 3 }
        return begin
    }
}
