import Text

/// Finds persons' names in running text, with the model of its language and what the rest of the document says.
public final class NameRecognizer {
    /// How much is taken for a name.
    public enum Setting: String, Sendable, CaseIterable, Codable {
        /// What is more likely a name than not.
        case precise
        /// Everything that may well be a name: for output that leaves the house.
        case sensitive
    }

    private let models: NameModels
    /// For the language of the text that was read last.
    private var tagger: NameTagger
    private var isEnglish = false
    /// For the other language, once it was met.
    private var otherTagger: NameTagger?
    private let setting: Setting
    let further: Set<EntityKind>
    /// Whether all is reported that can tell about somebody indirectly.
    let telling: Bool
    private var mentions = MentionSums()
    private var chosen: [Bool] = []
    private var repeated: [Bool] = []

    /// The smallest probability at which a word is taken for part of a name in the sensitive setting.
    public static let sensitiveThreshold: Float = 0.31
    /// How far down the sensitive setting goes in a document of which it expects to take mostly names.
    static let lowestThreshold: Float = 0.05
    /// The same for ordinary words in small letters.
    static let ordinaryThreshold: Float = 0.12
    /// How much of what it takes from such a document must be names, by the model's own word.
    static let expectedPrecision: Float = 0.75
    /// The most words of places and organisations to a word of persons, for that word to count.
    static let mostOthers: Float = 0.25
    /// The first of the model's labels for places and organisations.
    private static let firstOtherLabel: UInt8 = 3
    /// The same for English text.
    public static let englishThreshold: Float = 0.08
    /// The same where capitals say nothing.
    static let caselessThreshold: Float = 0.1
    static let preciseThreshold: Float = 0.6
    /// How much the other mentions count.
    static let agreement: Float = 0.4

    /// - Parameters:
    ///   - further: what else is reported of the kinds in `furtherKinds`.
    ///   - telling: whether all is reported that can tell about somebody indirectly, of whatever kind.
    package init(models: NameModels, setting: Setting, further: Set<EntityKind> = [], telling: Bool = false) {
        self.models = models
        tagger = NameTagger(model: models.dutch)
        (self.setting, self.further, self.telling) = (setting, further, telling)
    }

    /// Appends the names in one document, in order.
    public func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        takeLanguage(TextLanguage.of(UnsafeBufferPointer(rebasing: bytes[range])))
        tagger.read(bytes, range)
        let tokens = tagger.tokens
        guard !tokens.isEmpty else { return }
        let (agreed, written) = (agree(tokens), tagger.written)
        // Changed as a local value: each access to a property of a class is checked.
        let (usual, least) = thresholds(agreed, written)
        let caseless = setting == .precise ? Self.preciseThreshold : min(usual, Self.caselessThreshold)
        var chosen = tokens.indices.map { index in
            agreed[index] >= (written[index] != .mixed ? caseless : least < usual ? max(least, lowest(index, tokens)) : usual)
        }
        repeated = repeatMentions(tokens, &chosen)
        fields(tokens, &chosen)
        senders(tokens, &chosen)
        nicknames(tokens, &chosen)
        self.chosen = chosen
        var index = 0
        while index < tokens.count {
            guard chosen[index] else { index += 1; continue }
            var end = index + 1
            while end < tokens.count, chosen[end], !startsAnew(end, tokens, bytes) { end += 1 }
            if let whole = turned(index..<end, tokens) { end = whole }
            emit(index..<end, tokens, bytes, range.upperBound, &findings)
            index = end
        }
        if !further.isEmpty { findFurther(tokens, &findings) }
        if telling { findTelling(bytes, tokens, chosen, &findings) }
    }

    /// English text has a model of its own; all other goes to the Dutch one, which learnt some English too.
    private func takeLanguage(_ language: Language?) {
        guard (language == .en) != isEnglish else { return }
        isEnglish.toggle()
        var next = otherTagger ?? NameTagger(model: isEnglish ? models.english : models.dutch)
        otherTagger = nil
        swap(&tagger, &next)
        otherTagger = next
    }

    /// Where a surname and a given name that stand in a field of their own, `Naam: Kowalczyk, Agnieszka`, end together.
    private func turned(_ surname: Range<Int>, _ tokens: [Token]) -> Int? {
        let first = surname.lowerBound
        let startsField = tokens[first].startsLine || (first > 0 && tokens[first - 1].plain == Self.colon)
        guard startsField, surname.upperBound + 1 < tokens.count, tokens[surname.upperBound].shape == .comma, chosen[surname.upperBound + 1] else { return nil }
        var end = surname.upperBound + 1
        while end < tokens.count, chosen[end], !tokens[end].startsLine { end += 1 }
        return end == tokens.count || tokens[end].startsLine ? end : nil
    }

    /// `Fundamental Freedoms`: in the name of the Convention.
    private static let ofTreaties = Set(["fundamental", "freedoms"].map { Tokenizer.plainHash($0) })
    private static let the = Tokenizer.plainHash("the")
    private static let colon = Tokenizer.plainHash(":")

    /// From which probability on words of this document are taken, and those that may well be names. In the sensitive setting the latter goes down as far as what
    /// is taken is mostly names still, by the model's own word: in a letter or a note there is little that may be mistaken for one. Where places and organisations
    /// are many, as in a newspaper, that word is worth less, and the usual threshold stays.
    private func thresholds(_ agreed: [Float], _ written: [NameFeatures.CaseOfLine]) -> (usual: Float, least: Float) {
        guard setting == .sensitive else { return (Self.preciseThreshold, Self.preciseThreshold) }
        let usual = isEnglish ? Self.englishThreshold : Self.sensitiveThreshold
        var (sum, count, others) = (Float(0), Float(0), Float(0))
        var doubtful: [Float] = []
        let (labels, tokens) = (tagger.labels, tagger.tokens)
        for index in agreed.indices where written[index] == .mixed {
            if labels[index] >= Self.firstOtherLabel { others += 1 }
            if agreed[index] >= usual {
                (sum, count) = (sum + agreed[index], count + 1)
            } else if agreed[index] >= Self.lowestThreshold, agreed[index] >= lowest(index, tokens) {
                doubtful.append(agreed[index])
            }
        }
        guard !doubtful.isEmpty, others <= Self.mostOthers * count else { return (usual, usual) }
        doubtful.sort(by: >)
        var least = usual
        for probability in doubtful {
            guard sum + probability >= Self.expectedPrecision * (count + 1) else { break }
            (sum, count, least) = (sum + probability, count + 1, probability)
        }
        return (usual, least)
    }

    /// How far down a word may be taken: an ordinary one in small letters less far than one with a capital, or in no list, or a part of names.
    private func lowest(_ index: Int, _ tokens: [Token]) -> Float {
        guard tokens[index].shape == .lower else { return Self.lowestThreshold }
        let classes = tagger.classes(at: index)
        let isOrdinary = !classes.isDisjoint(with: [.dictionary, .function]) || tokens[index].end - tokens[index].start < 3
        return classes.contains(.namePrefix) || !isOrdinary ? Self.lowestThreshold : Self.ordinaryThreshold
    }

    /// `Achternaam: de Koning`: what a form asks for by name.
    private func fields(_ tokens: [Token], _ chosen: inout [Bool]) {
        for colon in tokens.indices where tokens[colon].plain == Self.colon && colon > 0 && Self.asksForName.contains(tokens[colon - 1].plain) {
            guard tokens[colon - 1].startsLine || colon == 1 || tokens[colon - 2].startsLine || !tokens[colon - 2].isWord else { continue }
            var end = colon + 1
            while end < tokens.count, !tokens[end].startsLine, end - colon <= 7 { end += 1 }
            let value = (colon + 1)..<end
            // A name is a few words, of which one at least may be one; `onbekend` and `zie bijlage` are none.
            guard !value.isEmpty, end == tokens.count || tokens[end].startsLine, value.allSatisfy({ isNamePart(tokens[$0]) }),
                value.contains(where: { isNameLike($0, tokens) })
            else { continue }
            for index in value where tokens[index].isWord { chosen[index] = true }
        }
    }

    /// `"Kok, Piet" <piet@example.nl>`: how mail says who it is from and to.
    private func senders(_ tokens: [Token], _ chosen: inout [Bool]) {
        for bracket in tokens.indices where tokens[bracket].plain == Self.less && bracket > 1 && tokens[bracket - 1].plain == Self.quote {
            var start = bracket - 1
            while start > 0, bracket - start <= 8, isNamePart(tokens[start - 1]), !tokens[start].startsLine { start -= 1 }
            let name = start..<(bracket - 1)
            guard start > 0, tokens[start - 1].plain == Self.quote, name.contains(where: { tokens[$0].shape == .comma }),
                name.contains(where: { chosen[$0] || isNameLike($0, tokens) })
            else { continue }
            for index in name { chosen[index] = true }
        }
    }

    /// `"Bob" MacAllister, Sr. <bob@example.org>`: a name goes on behind the part of it that is between quotes.
    private func nicknames(_ tokens: [Token], _ chosen: inout [Bool]) {
        for bracket in tokens.indices where tokens[bracket].plain == Self.less && bracket > 3 && isNamePart(tokens[bracket - 1]) {
            var start = bracket - 1
            while start > 0, bracket - start <= 6, isNamePart(tokens[start - 1]), !tokens[start].startsLine { start -= 1 }
            guard start > 2, !tokens[start].startsLine, tokens[start - 1].plain == Self.quote else { continue }
            var open = start - 1
            while open > 0, start - open <= 5, isNamePart(tokens[open - 1]), !tokens[open].startsLine { open -= 1 }
            let (nickname, rest) = (open..<(start - 1), start..<bracket)
            guard open > 0, tokens[open - 1].plain == Self.quote, nickname.contains(where: { chosen[$0] || isNameLike($0, tokens) }),
                rest.contains(where: { tokens[$0].isWord && tokens[$0].shape != .lower && isNameLike($0, tokens) })
            else { continue }
            for index in nickname { chosen[index] = true }
            for index in rest { chosen[index] = true }
        }
    }

    /// `Sr. <bob@example.org>`: before an address the stop goes with the name.
    private func endsSender(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].shape == .stop && index + 1 < tokens.count && tokens[index + 1].plain == Self.less
    }

    private func isNamePart(_ token: Token) -> Bool { token.isWord || token.shape == .comma || token.shape == .stop || token.plain == Self.hyphen }

    private func isNameLike(_ index: Int, _ tokens: [Token]) -> Bool {
        let classes = tagger.classes(at: index)
        if tokens[index].shape != .lower { return !classes.contains(.function) || !classes.isDisjoint(with: .personal) }
        return !classes.isDisjoint(with: .personal) && !classes.contains(.function) || !classes.contains(.dictionary) && classes.isDisjoint(with: .function)
    }

    private static let asksForName = Set(
        [
            "naam", "voornaam", "voornamen", "achternaam", "geslachtsnaam", "familienaam", "roepnaam", "meisjesnaam", "voorletters", "name", "surname",
            "firstname", "lastname", "contactpersoon",
        ].map { Tokenizer.plainHash($0) })
    private static let hyphen = Tokenizer.plainHash("-")
    private static let quote = Tokenizer.plainHash("\"")
    private static let less = Tokenizer.plainHash("<")

    /// What stands before an identifier and is nobody's name, however it is written.
    private static let labels = Set(
        [
            "bsn", "iban", "imei", "mac", "ip", "kvk", "btw", "vat", "rsin", "dob", "geb", "tel", "gsm", "mob", "e-mail", "email", "postcode", "sofinummer",
            "mailto", "http", "https", "www", "url", "ssn", "bic", "id", "nr", "telefoon", "adres", "woonplaats", "geboortedatum", "kenteken", "paspoort",
            "rijbewijs", "patientnummer", "klantnummer", "studentnummer", "personeelsnummer", "leeftijd",
        ].map { Tokenizer.plainHash($0) })

    /// The same word with a capital is mostly the same thing throughout a document: its probability moves to the mean of its mentions.
    private func agree(_ tokens: [Token]) -> [Float] {
        let person = tagger.person
        var agreed = person
        var mentions = takenMentions()
        defer { self.mentions = mentions }
        mentions.clear()
        for (index, token) in tokens.enumerated() where token.isWord && token.shape != .lower { mentions.add(token.plain, person[index]) }
        for (index, token) in tokens.enumerated() where token.isWord && token.shape != .lower {
            let (sum, count) = mentions.mentions(of: token.plain)
            guard count > 1 else { continue }
            let others = (sum - person[index]) / Float(count - 1)
            // `De Boer` makes no name of the next `De`.
            guard others < person[index] || !isCommon(index) else { continue }
            agreed[index] += Self.agreement * (others - person[index])
        }
        return agreed
    }

    var labels: [UInt8] { tagger.labels }
    var written: [NameFeatures.CaseOfLine] { tagger.written }

    /// What lists say of a word of the document that was read last.
    func classes(at index: Int) -> WordClass { tagger.classes(at: index) }

    /// Where one name ends and another begins without a word between them.
    private func startsAnew(_ index: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // The next line, unless the line was wrapped; the next cell of a row.
        if tokens[index].startsLine { return tagger.startsSentence(index) || tokens[index].start - tokens[index - 1].end > 2 }
        // `"Pietersen, Hanneke" <h.pietersen@example.nl>`
        if tokens[index].plain == Self.less { return true }
        let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
        if !gap.isEmpty, gap.count > 2 || bytes[gap.lowerBound] == 0x09 { return true }
        return setting == .precise && tagger.labels[index] == 1
    }

    /// The mentions as a local value, until they are put back.
    private func takenMentions() -> MentionSums {
        var taken = MentionSums.none
        swap(&taken, &mentions)
        return taken
    }

    /// A word that was surely part of a name is one wherever it stands with a capital in this document.
    /// - Returns: the words that were chosen for that.
    private func repeatMentions(_ tokens: [Token], _ chosen: inout [Bool]) -> [Bool] {
        var mentions = takenMentions()
        defer { self.mentions = mentions }
        var repeated = [Bool](repeating: false, count: tokens.count)
        let enough: Float = setting == .precise ? 0.9 : 0.8
        let (person, labels) = (tagger.person, tagger.labels)
        for (index, token) in tokens.enumerated()
        where chosen[index] && person[index] >= enough && token.isWord && token.end - token.start > 2 && token.shape != .lower && !isCommon(index) {
            mentions.makeSure(token.plain)
        }
        guard mentions.anySure else { return repeated }
        for (index, token) in tokens.enumerated() where !chosen[index] && token.isWord && token.shape != .lower && mentions.isSure(token.plain) {
            // Part of the name of a street or an organisation: the precise setting leaves it.
            if setting == .precise, labels[index] >= 3 { continue }
            chosen[index] = true
            repeated[index] = true
        }
        return repeated
    }

    private func isCommon(_ index: Int) -> Bool { !tagger.classes(at: index).isDisjoint(with: [.namePrefix, .title, .function]) }

    /// `3,000 German marks`
    private func isCurrency(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let index = range.lowerBound
        guard range.count <= 2, index > 0, tokens[index - 1].shape == .digits, index + 1 < tokens.count, tokens[index + 1].shape == .lower else { return false }
        return TellingWord.table[tokens[index + 1].plain]?.contains(.currency) == true
    }

    /// `I. THE CIRCUMSTANCES OF THE CASE`: the letter or number of a heading in capitals, by itself or with small words. With anything less sure it may be
    /// how somebody is called in the text.
    private func isHeadingLetter(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let first = range.lowerBound
        guard tokens[first].shape == .initial, tokens[first].startsLine, tagger.written[first] == .upper, Self.numerals.contains(tokens[first].plain),
            range.upperBound < tokens.count, !tokens[range.upperBound].startsLine
        else { return false }
        var end = range.upperBound
        while end < tokens.count, !tokens[end].startsLine { end += 1 }
        guard tokens[end - 1].shape != .stop else { return false }
        return range.dropFirst().allSatisfy { tokens[$0].plain == Self.the || tagger.classes(at: $0).contains(.function) }
    }

    private static let numerals = Set(["a.", "b.", "c.", "d.", "e.", "f.", "i.", "v.", "x."].map { Tokenizer.plainHash($0) })

    private func emit(_ range: Range<Int>, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int, _ findings: inout [Finding]) {
        var range = range
        // Marks at the ends are no part of a name, but for the stop of an initial, which is in its token.
        while let first = range.first, !tokens[first].isWord { range = (first + 1)..<range.upperBound }
        while let last = range.last, !tokens[last].isWord, !endsSender(last, tokens) { range = range.lowerBound..<last }
        guard !range.isEmpty, range.count > 1 || !Self.labels.contains(tokens[range.lowerBound].plain), !isHeadingLetter(range, tokens),
            !isCurrency(range, tokens), !range.allSatisfy({ Self.ofTreaties.contains(tokens[$0].plain) })
        else { return }
        var (sum, again) = (Float(0), true)
        for index in range {
            sum += max(tagger.person[index], 0.01)
            if !repeated[index] { again = false }
        }
        let mean = again ? 0.6 : sum / Float(range.count)
        let end = Int(tokens[range.upperBound - 1].end)
        findings.append(
            Finding(
                .person, Int(tokens[range.lowerBound].start)..<GenerationMark.end(of: end, in: bytes, limit: limit),
                confidence: UInt8(max(1, min(99, mean * 100))),
                reason: again ? .repetition : .model, recognizer: "names"))
    }
}
