/// Names of bookmarks, form fields, sections and tables, which people choose (`Jan_Jansen`), and of what points at them: each gets another one,
/// the same for the same name throughout a document.
struct BookmarkNames {
    private var numbers: [[UInt8]: Int] = [:]

    /// Attributes that hold such a name, by their element.
    private static let holders: [String: Set<String>] = [
        "name": [
            "bookmarkStart", "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end", "section", "table",
        ],
        "anchor": ["hyperlink"], "ref-name": ["bookmark-ref", "reference-ref"], "section-name": ["section-source"],
    ]

    /// - Parameter parent: the element around it.
    static func isName(_ attribute: String, of element: String, within parent: String) -> Bool {
        // A form field is a bookmark too, and says its name once more.
        if attribute == "val" { return element == "name" && parent == "ffData" }
        return holders[attribute]?.contains(element) == true
    }

    /// The name that comes in the place of one; nil where a program gave it.
    mutating func renamed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        guard !range.isEmpty else { return nil }
        let name = Array(bytes[range])
        guard !Self.isOfProgram(name) else { return nil }
        let number = numbers[name] ?? numbers.count + 1
        numbers[name] = number
        return Array("Bookmark\(number)".utf8)
    }

    /// `_Toc123456`, `_GoBack`: a fixed word and a number.
    private static func isOfProgram(_ name: [UInt8]) -> Bool {
        guard name.first == UInt8(ascii: "_"), name != Array("_GoBack".utf8) else { return name.first == UInt8(ascii: "_") }
        return ["_Toc", "_Ref", "_Hlk", "_Hlt", "__RefHeading___Toc"].contains { word in
            name.starts(with: word.utf8) && name.dropFirst(word.utf8.count).allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
        }
    }

    /// Where names stand in a field code (ECMA-376 part 1, 17.16): behind the words that take one, and behind `\l`.
    mutating func inCode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [(place: Range<Int>, name: [UInt8])] {
        var found: [(place: Range<Int>, name: [UInt8])] = []
        var isNext = false
        var next = range.lowerBound
        while next < range.upperBound {
            guard !XMLReader.isSpace(bytes[next]) else {
                next += 1
                continue
            }
            var word = next..<next
            while next < range.upperBound, !XMLReader.isSpace(bytes[next]) { next += 1 }
            word = word.lowerBound..<next
            if isNext {
                let place = Self.unquoted(bytes, word)
                if let name = renamed(bytes, place) { found.append((place, name)) }
                isNext = false
            } else {
                let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[word]), as: UTF8.self).uppercased()
                isNext = ["REF", "PAGEREF", "NOTEREF", "GOTOBUTTON", "ASK", "SET", "\\L"].contains(text)
            }
        }
        return found
    }

    private static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Range<Int> {
        for quote in ["\"", "&quot;"] {
            let count = quote.utf8.count
            if word.count >= 2 * count, bytes[word].starts(with: quote.utf8), bytes[word].suffix(count).elementsEqual(quote.utf8) {
                return word.lowerBound + count..<word.upperBound - count
            }
        }
        return word
    }
}
