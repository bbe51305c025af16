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
            case .place where changePlaces && !part.contains(" ") && lexicon.classes(of: Tokenizer.plainHash(part)).contains(.dutchPlace):
                lists.places.draw(&random)
            default: part
            }
        }
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
        if isGiven { new = lists.given.draw(&chance) } else if chance.happens(0.12) {
            new = lists.ordinary[chance.below(lists.ordinary.count)].capitalized
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
