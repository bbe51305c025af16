/// The text of a page of HTML (WHATWG HTML, 13.2.5) with its places: lines as a reader sees them, and the attributes that hold text.
///
/// Of what is not text only layout stays (`HTMLLayout`): comments, scripts, style sheets, and tags and attributes that are not known are taken
/// out, because nobody sees them and programs leave names there.
struct HTMLText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var place: Int
    private var line: [Range<Int>?] = []
    private(set) var fixed: [MappedText.Edit] = []
    /// Pieces that are an address.
    private(set) var links: Set<Int> = []

    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "tt", "u", "var", "wbr", "o:p", "ins", "del",
    ]
    private static let textAttributes: Set<String> = ["alt", "title", "placeholder", "value", "content", "aria-label", "summary", "label", "cite", "abbr"]
    private static let linkAttributes: Set<String> = ["href", "src", "action", "background"]

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { (self.bytes, place, end) = (bytes, range.lowerBound, range.upperBound) }

    /// Adds the pieces of the page.
    mutating func read(into text: inout MappedText) {
        while place < end {
            if bytes[place] == UInt8(ascii: "<"), place + 1 < end, isTag(bytes[place + 1]) {
                tag(&text)
            } else {
                let start = place
                place += 1
                while place < end, !(bytes[place] == UInt8(ascii: "<") && place + 1 < end && isTag(bytes[place + 1])) { place += 1 }
                line.append(start..<place)
            }
        }
        flush(&text)
    }

    private func isTag(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Nil in a line is a break.
    private mutating func flush(_ text: inout MappedText) {
        defer { line = [] }
        guard line.contains(where: { $0.map { !bytes[$0].allSatisfy(XMLReader.isSpace) } == true }) else { return }
        text.begin("")
        for range in line {
            if let range { HTMLEntities.add(bytes, range, to: &text) } else { text.gap("\n") }
        }
        text.end()
    }

    private func starts(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= end else { return false }
        for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
        return true
    }

    private mutating func tag(_ text: inout MappedText) {
        if starts("<!--") {
            let start = place + 4
            place = start
            while place < end, !starts("-->") { place += 1 }
            if place > start { fixed.append(.init(range: start..<place, bytes: [])) }
            place = min(end, place + 3)
            return
        }
        let opening = place
        if starts("<!") || starts("<?") {
            while place < end, bytes[place] != UInt8(ascii: ">") { place += 1 }
            place = min(end, place + 1)
            if !HTMLLayout.isDocumentType(bytes[opening..<place]) { fixed.append(.init(range: opening..<place, bytes: [])) }
            return
        }
        place += 1
        let isEnd = place < end && bytes[place] == UInt8(ascii: "/")
        if isEnd { place += 1 }
        let start = place
        while place < end, !XMLReader.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "/") { place += 1 }
        let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self).lowercased()
        if name == "br" { line.append(nil) } else if !Self.inline.contains(name) { flush(&text) }
        let isKnown = HTMLLayout.isElement(name)
        attributes(&text, areKept: isKnown)
        if !isKnown { fixed.append(.init(range: opening..<place, bytes: [])) }
        if !isEnd, name == "script" || name == "style" { raw(name) }
    }

    /// What is in a script or a style sheet is taken out.
    private mutating func raw(_ name: String) {
        let closing = Array("</\(name)".utf8)
        let start = place
        while place < end {
            if bytes[place] == UInt8(ascii: "<"), place + closing.count <= end,
                zip(bytes[place..<place + closing.count], closing).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
            {
                break
            }
            place += 1
        }
        if place > start { fixed.append(.init(range: start..<place, bytes: [])) }
    }

    /// - Parameter areKept: false where the whole tag is taken out.
    private mutating func attributes(_ text: inout MappedText, areKept: Bool) {
        while place < end {
            let before = place
            while place < end, XMLReader.isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "/") { place += 1 }
            guard place < end, bytes[place] != UInt8(ascii: ">") else { break }
            let start = place
            while place < end, !XMLReader.isSpace(bytes[place]), bytes[place] != UInt8(ascii: "="), bytes[place] != UInt8(ascii: ">"),
                bytes[place] != UInt8(ascii: "/") || place == start
            { place += 1 }
            if place == start { place += 1 }
            let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<min(place, end)]), as: UTF8.self).lowercased()
            while place < end, XMLReader.isSpace(bytes[place]) { place += 1 }
            guard place < end, bytes[place] == UInt8(ascii: "=") else {
                if areKept, !HTMLLayout.isAttribute(name) { drop(before..<place) }
                continue
            }
            place += 1
            while place < end, XMLReader.isSpace(bytes[place]) { place += 1 }
            guard place < end else {
                if areKept { drop(before..<place) }
                break
            }
            let quote = bytes[place]
            let value: Range<Int>
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                let first = place + 1
                place = first
                while place < end, bytes[place] != quote { place += 1 }
                value = first..<place
                place = min(end, place + 1)
            } else {
                let first = place
                while place < end, !XMLReader.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">") { place += 1 }
                value = first..<place
            }
            guard areKept else { continue }
            let isLink = Self.linkAttributes.contains(name)
            guard isLink || Self.textAttributes.contains(name) else {
                if !HTMLLayout.isAttribute(name, value: bytes[value]) { drop(before..<place) }
                continue
            }
            guard !value.isEmpty else { continue }
            // A piece of its own, ahead of the line that it stands in.
            if isLink { links.insert(text.pieces.count) }
            text.begin(isLink ? "link" : name)
            HTMLEntities.add(bytes, value, to: &text)
            text.end()
        }
        place = min(end, place + 1)
    }

    /// Takes an attribute out, with the space before it.
    private mutating func drop(_ range: Range<Int>) {
        let next = range.upperBound < end ? bytes[range.upperBound] : UInt8(ascii: ">")
        let isApart = XMLReader.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        let space: [UInt8] = isApart ? [] : [0x20]
        if let last = fixed.last, last.range.upperBound == range.lowerBound, last.range.lowerBound > 0, bytes[last.range.lowerBound] != UInt8(ascii: "<") {
            fixed[fixed.count - 1] = .init(range: last.range.lowerBound..<range.upperBound, bytes: space)
        } else {
            fixed.append(.init(range: range, bytes: space))
        }
    }
}

/// Names of characters in HTML.
enum HTMLEntities {
    /// Those of Latin 1, from U+00A0 on (HTML 4.01, 24.2).
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm \
        raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde \
        Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
        eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """
    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€", "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
            "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "bull": "•", "zwnj": "\u{200C}", "zwj": "\u{200D}", "Scaron": "Š", "scaron": "š",
            "Zcaron": "Ž", "zcaron": "ž", "OElig": "Œ", "oelig": "œ", "Yuml": "Ÿ", "commat": "@", "period": ".", "hyphen": "‐", "ensp": "\u{2002}",
            "emsp": "\u{2003}", "thinsp": "\u{2009}", "Ccaron": "Č", "ccaron": "č", "Cacute": "Ć", "cacute": "ć", "Gbreve": "Ğ", "gbreve": "ğ",
            "Scedil": "Ş", "scedil": "ş", "inodot": "ı", "Idot": "İ", "lstrok": "ł", "Lstrok": "Ł", "Tab": "\t", "NewLine": "\n",
        ]
        for (index, name) in latin.split(separator: " ").enumerated() { names[String(name)] = Unicode.Scalar(UInt32(0xA0 + index)) }
        return names
    }()

    /// Adds characters to the piece that is open, with the names resolved; what is no name stays.
    static func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to text: inout MappedText) {
        var start = range.lowerBound
        var next = start
        while next < range.upperBound {
            guard bytes[next] == UInt8(ascii: "&") else {
                next += 1
                continue
            }
            var end = next + 1
            while end < range.upperBound, end - next < 12, bytes[end] == UInt8(ascii: "#") || isWord(bytes[end]) { end += 1 }
            let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[next + 1..<end]), as: UTF8.self)
            guard let scalar = scalar(name) else {
                next += 1
                continue
            }
            if end < range.upperBound, bytes[end] == UInt8(ascii: ";") { end += 1 }
            text.literal(bytes, start..<next)
            text.escape(UTF8.encode(scalar)!, from: next..<end)
            (next, start) = (end, end)
        }
        text.literal(bytes, start..<next)
    }

    private static func isWord(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.first == "#" else { return names[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value != 0 else { return nil }
        return Unicode.Scalar(value)
    }
}
