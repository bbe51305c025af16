import Text

/// From the HTML of text editors to plain lines; what could run or load is dropped.
enum HTMLText {
    /// Elements that stand on lines of their own.
    private static let blocks: Set<String> = [
        "p", "div", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "thead", "tbody", "blockquote", "pre", "hr", "section",
        "article",
    ]
    /// Elements that leave only their text.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "code", "em", "font", "i", "img", "kbd", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "td", "th", "u", "col",
        "colgroup",
        "input", "button", "form", "label", "select", "option", "textarea", "video", "audio", "source", "link", "meta", "base", "html", "body", "head", "title",
        "picture",
        "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "nav", "main", "header", "footer", "center", "del", "ins", "cite",
    ]
    /// Elements of which nothing stays.
    private static let dropped: Set<String> = [
        "script", "style", "iframe", "object", "embed", "svg", "math", "template", "noscript", "applet", "frame", "frameset",
    ]

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à",
        "acirc": "â", "iuml": "ï", "icirc": "î", "ocirc": "ô", "ouml": "ö", "uuml": "ü", "ugrave": "ù", "ucirc": "û", "ccedil": "ç", "laquo": "«", "raquo": "»",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "euro": "€", "deg": "°",
    ]

    /// Paragraphs and list items as lines; a `<` that starts no known element stays as it is.
    static func plain(_ html: String) -> String {
        guard html.contains("<") || html.contains("&") else { return html }
        var text = ""
        var rest = Substring(html)
        func newLine() { while text.last == " " { text.removeLast() }; if !text.isEmpty, text.last != "\n" { text += "\n" } }
        while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<sign]
            rest = rest[sign...]
            if rest.first == "&" {
                let (character, after) = entity(rest)
                text += character
                rest = after
            } else if rest.hasPrefix("<!--") {
                rest = end(of: "-->", in: rest)
            } else if let tag = tag(rest) {
                if dropped.contains(tag.name) {
                    rest = tag.isEnd || tag.isEmpty ? tag.rest : self.rest(after: tag.name, in: tag.rest)
                } else {
                    if blocks.contains(tag.name) { newLine() }
                    if tag.name == "li", !tag.isEnd { text += "- " }
                    if tag.name == "td" || tag.name == "th", tag.isEnd { text += " " }
                    rest = tag.rest
                }
            } else {
                text += "<"
                rest = rest.dropFirst()
            }
        }
        text += rest
        return PlainText.trimmed(text)
    }

    private static func entity(_ text: Substring) -> (String, Substring) {
        guard let stop = text.prefix(12).firstIndex(of: ";") else { return ("&", text.dropFirst()) }
        let name = text[text.index(after: text.startIndex)..<stop]
        let after = text[text.index(after: stop)...]
        if let known = entities[String(name)] { return (known, after) }
        guard name.first == "#" else { return ("&", text.dropFirst()) }
        let digits = name.dropFirst()
        let value = digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap(Unicode.Scalar.init) else { return ("&", text.dropFirst()) }
        return (String(Character(scalar)), after)
    }

    /// A start or end tag of a known element at the start of the text.
    private static func tag(_ text: Substring) -> (name: String, isEnd: Bool, isEmpty: Bool, rest: Substring)? {
        var inside = text.dropFirst()
        let isEnd = inside.first == "/"
        if isEnd { inside = inside.dropFirst() }
        let name = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        guard blocks.contains(name) || inline.contains(name) || dropped.contains(name) else { return nil }
        // A quoted attribute may hold a `>`.
        var quote: Character?
        for index in inside.indices {
            let character = inside[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return (name, isEnd, inside[..<index].last == "/", inside[inside.index(after: index)...])
            }
        }
        // A tag that never ends hides the rest, as it does in a browser.
        return (name, isEnd, true, "")
    }

    private static func rest(after name: String, in text: Substring) -> Substring {
        var rest = text
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...]
            if rest.dropFirst().first == "/", let tag = tag(rest), tag.name == name { return tag.rest }
            rest = rest.dropFirst()
        }
        return ""
    }

    private static func end(of mark: String, in text: Substring) -> Substring { text.firstRange(of: mark).map { text[$0.upperBound...] } ?? "" }

    /// Plain lines as paragraphs.
    static func html(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            "<p>" + line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;") + "</p>"
        }.joined()
    }
}
