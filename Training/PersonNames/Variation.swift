import Foundation
import Recognizers

/// Other texts from one text: other names in the same places, all in capitals or none.
struct Variation {
    let lists: NameLists
    let lexicon: Lexicon

    func vary(_ text: MarkedText, _ chance: inout Chance) -> MarkedText {
        var result = chance.happens(0.6) ? otherNames(text, &chance) : text
        let way = chance.fraction()
        if way < 0.06 { result = cased(result) { $0.lowercased() } } else if way < 0.10 { result = cased(result) { $0.uppercased() } }
        return result
    }

    private func rebuilt(_ text: MarkedText, _ other: (String, MarkedText.Sort?) -> String) -> MarkedText {
        var bytes: [UInt8] = []
        var marks: [MarkedText.Mark] = []
        var at = 0
        func copy(_ range: Range<Int>) { bytes += Array(other(String(decoding: text.bytes[range], as: UTF8.self), nil).utf8) }
        for mark in text.marks {
            copy(at..<mark.range.lowerBound)
            let start = bytes.count
            bytes += Array(other(String(decoding: text.bytes[mark.range], as: UTF8.self), mark.sort).utf8)
            if bytes.count > start { marks.append(.init(range: start..<bytes.count, sort: mark.sort)) }
            at = mark.range.upperBound
        }
        copy(at..<text.bytes.count)
        return MarkedText(kind: text.kind, bytes: bytes, marks: marks)
    }

    private func cased(_ text: MarkedText, _ change: (String) -> String) -> MarkedText { rebuilt(text) { part, _ in change(part) } }

    private func otherNames(_ text: MarkedText, _ chance: inout Chance) -> MarkedText {
        var replaced: [String: String] = [:]
        var random = chance
        defer { chance = random }
        let changePlaces = random.happens(0.3)
        return rebuilt(text) { part, sort in
            switch sort {
            case .person: otherName(part, &replaced, &random)
            case .place where changePlaces:
                if !part.contains(" ") && random.happens(0.5) {
                    random.happens(0.5) ? lists.places.draw(&random) : lists.foreignPlaces.draw(&random)
                } else {
                    otherWords(part, &replaced, &random)
                }
            case .organisation: otherWords(part, &replaced, &random)
            case nil where changePlaces: otherProducts(part, &random)
            default: part
            }
        }
    }

    /// Places and organisations get unknown words too: else every unknown word with a capital would be a person.
    private func otherWords(_ name: String, _ replaced: inout [String: String], _ chance: inout Chance) -> String {
        name.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let word = String(word)
            if let known = replaced[word] { return known }
            let classes = lexicon.classes(of: Tokenizer.plainHash(word))
            guard word.first?.isUppercase == true, word.count > 2, !classes.contains(.organisation), !classes.contains(.namePrefix), chance.happens(0.6) else {
                return word
            }
            let new = word == word.uppercased() && word.count < 6 ? letters(word.count, &chance) : unknownWord(&chance)
            replaced[word] = new
            return new
        }.joined(separator: " ")
    }

    /// Capitalised words that are no name of the three sorts (products, titles), inside a sentence.
    private func otherProducts(_ part: String, _ chance: inout Chance) -> String {
        var result: [Substring] = []
        var previous: Substring = "."
        for word in part.split(separator: " ", omittingEmptySubsequences: false) {
            let letters = word.prefix { $0.isLetter }
            let inside = previous.last.map { $0.isLowercase || $0 == "," } ?? false
            if inside, letters.count > 3, letters.first!.isUppercase, !lexicon.classes(of: Tokenizer.plainHash(String(letters))).contains(.dictionary),
                chance.happens(0.5)
            {
                result.append(Substring(unknownWord(&chance) + word.dropFirst(letters.count)))
            } else {
                result.append(word)
            }
            previous = word
        }
        return result.joined(separator: " ")
    }

    private func letters(_ count: Int, _ chance: inout Chance) -> String {
        String((0..<count).map { _ in Character(UnicodeScalar(UInt8(65 + chance.below(26)))) })
    }

    /// A word with a capital that is in no list, or in one of the others.
    private func unknownWord(_ chance: inout Chance) -> String {
        switch chance.below(10) {
        case 0, 1: lists.surnames.draw(&chance)
        case 2: lists.proper[chance.below(lists.proper.count)]
        case 3: lists.foreignPlaces.draw(&chance)
        case 4, 5: lists.ordinary[chance.below(lists.ordinary.count)].capitalized
        default: blend(&chance)
        }
    }

    /// The beginning of one word and the end of another.
    private func blend(_ chance: inout Chance) -> String {
        func word() -> String { chance.happens(0.5) ? lists.ordinary[chance.below(lists.ordinary.count)] : lists.proper[chance.below(lists.proper.count)] }
        let (first, second) = (word(), word())
        return (String(first.prefix(2 + chance.below(4))) + String(second.suffix(2 + chance.below(4)))).lowercased().capitalized
    }

    private func otherName(_ name: String, _ replaced: inout [String: String], _ chance: inout Chance) -> String {
        let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var result: [String] = []
        for (index, word) in words.enumerated() {
            if let known = replaced[word] { result.append(known); continue }
            let new = otherWord(word, isFirst: index == 0, isAlone: words.count == 1, &chance)
            replaced[word] = new
            result.append(new)
        }
        return result.joined(separator: " ")
    }

    private func otherWord(_ word: String, isFirst: Bool, isAlone: Bool, _ chance: inout Chance) -> String {
        let letters = word.filter(\.isLetter)
        let classes = lexicon.classes(of: Tokenizer.plainHash(word))
        if letters.isEmpty { return word }
        if word.hasSuffix(".") || (letters.count == 1 && word.count <= 2) {
            return String(word.map { $0.isUppercase && $0.isASCII ? Character(UnicodeScalar(UInt8(65 + chance.below(26)))) : $0 })
        }
        if classes.contains(.namePrefix) || classes.contains(.function) || letters.count < 3 { return word }
        if !chance.happens(0.85) { return word }
        let isGiven = isAlone ? classes.contains(.givenName) || (classes.contains(.rareGivenName) && !classes.contains(.surname)) : isFirst
        var new: String
        if isGiven {
            new = chance.happens(0.05) ? blend(&chance) : lists.given.draw(&chance)
        } else if chance.happens(0.2) {
            new = chance.happens(0.5) ? lists.ordinary[chance.below(lists.ordinary.count)].capitalized : blend(&chance)
        } else {
            new = lists.surnames.draw(&chance)
        }
        if word.contains("-") && !isGiven { new += "-" + lists.surnames.draw(&chance) }
        if word.hasSuffix("'s") { new += "'s" } else if isGiven && word.hasSuffix("s") && isAlone && chance.happens(0.1) { new += "s" }
        if word == word.lowercased() { return new.lowercased() }
        if word == word.uppercased() { return new.uppercased() }
        return new
    }
}
