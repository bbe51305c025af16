public import Text

/// One Markdown file of the rulebook as read: front matter, headings, prose, provisions and rule blocks in order.
public struct LawFile: Sendable {
    public enum Element: Sendable {
        case heading(level: Int, text: String, line: Int)
        case prose(String, line: Int)
        case provision(Provision)
        case rules(RuleBlock)
    }

    /// The path below the rulebook folder, with `/` between folders.
    public var path: String
    public var title: Bilingual
    /// The regime that the norms in this file belong to, unless they say otherwise.
    public var regime: String?
    public var elements: [Element]
}

/// One restated sentence or paragraph of a legal text, and what the rulebook does with it.
public struct Provision: Sendable {
    public enum Status: Sendable, Hashable {
        case modelled
        case weighing
        case notModelled(Bilingual)
    }

    /// The citation, such as `AVG 9(1)`.
    public var citation: String
    public var restatement: Bilingual
    public var status: Status
    /// The ids of the work list of norms that this provision accounts for.
    public var norms: [String]
    /// What nobody has checked in the source yet.
    public var verify: Bilingual?
    public var position: SourcePosition
}

/// A fenced block of statements.
public struct RuleBlock: Sendable {
    var statements: [Statement]
    /// The block as written, without the fences.
    public var text: String
    public var firstLine: Int
}

extension LawFile {
    /// Reads a file of the rulebook. Never fails as a whole: whatever cannot be read is a diagnostic.
    public init(path: String, text: String, into diagnostics: inout [Diagnostic]) {
        self.init(path: path, title: Bilingual(""), regime: nil, elements: [])
        var lines: [Substring] = []
        var scanner = Substring(text).utf8
        while !scanner.isEmpty {
            let end = scanner.firstIndex(of: UInt8(ascii: "\n")) ?? scanner.endIndex
            var line = scanner[scanner.startIndex..<end]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            lines.append(Substring(line))
            scanner = end == scanner.endIndex ? scanner[end...] : scanner[scanner.index(after: end)...]
        }
        var next = readFrontMatter(lines, into: &diagnostics)
        var prose: (text: [Substring], line: Int) = ([], next + 1)

        let file = path
        func flushProse(_ elements: inout [Element]) {
            for (offset, line) in prose.text.enumerated() where Self.isUnfenced(line, followedBy: prose.text.dropFirst(offset + 1).first) {
                diagnostics.append(
                    Diagnostic(
                        "unfenced", .warning, at: .init(file: file, line: prose.line + offset),
                        .init(
                            nl: "dit lijkt een regel, maar staat buiten ```rule en telt niet",
                            en: "this looks like a rule, but stands outside ```rule and does not count"),
                        hint: .init(nl: "zet er een regel ```rule boven en ``` onder", en: "put a line ```rule above it and ``` below it")))
            }
            let text = prose.text.joined(separator: "\n")
            if text.utf8.contains(where: { $0 > 0x20 }) { elements.append(.prose(text, line: prose.line)) }
            prose.text = []
        }

        while next < lines.count {
            let line = lines[next]
            if line.utf8.starts(with: "```".utf8) {
                flushProse(&elements)
                next = readFence(lines, from: next, into: &diagnostics)
                prose.line = next + 1
            } else if line.utf8.first == UInt8(ascii: ">"), isProvision(line) {
                flushProse(&elements)
                next = readProvisions(lines, from: next, into: &diagnostics)
                prose.line = next + 1
            } else if line.utf8.first == UInt8(ascii: "#") {
                flushProse(&elements)
                let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
                elements.append(
                    .heading(level: level, text: String(trimmed(line.dropFirst(level))), line: next + 1))
                next += 1
                prose.line = next + 1
            } else {
                if prose.text.isEmpty { prose.line = next + 1 }
                prose.text.append(line)
                next += 1
            }
        }
        flushProse(&elements)
    }

    /// A statement with a clause below it, in what is read as prose.
    private static func isUnfenced(_ line: Substring, followedBy next: Substring?) -> Bool {
        guard let next, next.hasPrefix("  "), let first = line.first, !first.isWhitespace, Keyword.leading(line, among: Keyword.statements) != nil
        else { return false }
        return Keyword.leading(trimmed(next), among: Keyword.allCases) != nil
    }

    /// Reads the front matter and returns the index of the first line after it.
    private mutating func readFrontMatter(_ lines: [Substring], into diagnostics: inout [Diagnostic]) -> Int {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            diagnostics.append(
                Diagnostic(
                    "front-matter", at: .init(file: path, line: 1),
                    .init(
                        nl: "het bestand begint niet met een kop tussen twee regels “---”",
                        en: "the file does not start with front matter between two lines “---”"),
                    hint: .init(nl: "zet er title-nl en title-en in", en: "put title-nl and title-en in it")))
            return 0
        }
        for (offset, line) in lines[1..<end].enumerated() where !trimmed(line).isEmpty {
            let position = SourcePosition(file: path, line: offset + 2)
            guard let (key, value) = keyAndValue(line) else {
                diagnostics.append(
                    Diagnostic("front-matter", at: position, .init(nl: "verwacht “sleutel: waarde”", en: "expected “key: value”")))
                continue
            }
            switch key {
            case "title-nl": title.nl = value
            case "title-en": title.en = value
            case "regime": regime = value
            default:
                diagnostics.append(
                    Diagnostic(
                        "front-matter", at: position, .init(nl: "onbekende sleutel “\(key)”", en: "unknown key “\(key)”"),
                        hint: Diagnostic.didYouMean(key, ["title-nl", "title-en", "regime"])))
            }
        }
        if title.nl.isEmpty || title.en.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "front-matter", at: .init(file: path, line: 1),
                    .init(nl: "title-nl of title-en ontbreekt", en: "title-nl or title-en is missing")))
        }
        return end + 1
    }

    private mutating func readFence(_ lines: [Substring], from start: Int, into diagnostics: inout [Diagnostic]) -> Int {
        let opening = trimmed(lines[start])
        let fence = opening.prefix { $0 == "`" }
        let kind = opening.dropFirst(fence.count)
        let end = lines[(start + 1)...].firstIndex { trimmed($0) == fence }
        if end == nil {
            diagnostics.append(
                Diagnostic(
                    "open-fence", at: .init(file: path, line: start + 1),
                    .init(nl: "dit blok wordt nergens gesloten", en: "this block is never closed"),
                    hint: .init(nl: "zet \(fence) op een eigen regel", en: "put \(fence) on a line of its own")))
        }
        let body = Array(lines[(start + 1)..<(end ?? lines.count)])
        if kind == "rule" || kind == "regel" {
            let tree = BlockLine.tree(of: body, file: path, firstLine: start + 2, into: &diagnostics)
            let statements = tree.compactMap { Statement($0, into: &diagnostics) }
            elements.append(
                .rules(RuleBlock(statements: statements, text: body.joined(separator: "\n"), firstLine: start + 2)))
        } else {
            elements.append(.prose(lines[start...min(end ?? lines.count - 1, lines.count - 1)].joined(separator: "\n"), line: start + 1))
        }
        return (end ?? lines.count - 1) + 1
    }

    private func isProvision(_ line: Substring) -> Bool {
        guard let (key, _) = keyAndValue(quoteContent(line)) else { return false }
        return key == "provision" || key == "bepaling"
    }

    private mutating func readProvisions(
        _ lines: [Substring], from start: Int, into diagnostics: inout [Diagnostic]
    ) -> Int {
        var next = start
        var fields: [(key: String, value: String)] = []
        var position = SourcePosition(file: path, line: start + 1)

        func finish(_ elements: inout [Element]) {
            guard !fields.isEmpty else { return }
            if let provision = Provision(fields, at: position, into: &diagnostics) { elements.append(.provision(provision)) }
            fields = []
        }

        while next < lines.count, lines[next].utf8.first == UInt8(ascii: ">") {
            let content = quoteContent(lines[next])
            if let (key, value) = keyAndValue(content), Provision.keys.contains(key) {
                if key == "provision" || key == "bepaling" {
                    finish(&elements)
                    position.line = next + 1
                }
                fields.append((key, value))
            } else if !content.isEmpty, !fields.isEmpty {
                fields[fields.count - 1].value += " " + content
            }
            next += 1
        }
        finish(&elements)
        return next
    }

    private func quoteContent(_ line: Substring) -> Substring { trimmed(line.dropFirst()) }
}

/// Splits `key: value`; the key is a single word.
func keyAndValue(_ line: Substring) -> (String, String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = trimmed(line[..<colon])
    guard !key.isEmpty, !key.utf8.contains(UInt8(ascii: " ")) else { return nil }
    return (key.lowercased(), String(trimmed(line[line.utf8.index(after: colon)...])))
}

extension Provision {
    static let keys: Set<String> = ["provision", "bepaling", "nl", "en", "status", "norms", "normen", "verify", "verifiëren"]

    fileprivate init?(
        _ fields: [(key: String, value: String)], at position: SourcePosition, into diagnostics: inout [Diagnostic]
    ) {
        func value(_ keys: String...) -> String? { fields.first { keys.contains($0.key) }?.value }
        func missing(_ what: Bilingual) {
            diagnostics.append(Diagnostic("provision", at: position, what))
        }
        guard let citation = value("provision", "bepaling"), !citation.isEmpty else { return nil }
        guard let nl = value("nl"), let en = value("en"), !nl.isEmpty, !en.isEmpty else {
            missing(.init(nl: "bij “\(citation)” ontbreekt nl: of en:", en: "“\(citation)” lacks nl: or en:"))
            return nil
        }
        let statusText = value("status") ?? ""
        let status: Status
        switch keyAndReason(statusText) {
        case ("modelled", _), ("gemodelleerd", _): status = .modelled
        case ("weighing", _), ("weging", _): status = .weighing
        case ("not modelled", let reason), ("niet gemodelleerd", let reason):
            guard let reason else {
                missing(
                    .init(
                        nl: "bij “\(citation)” hoort een reden: “not modelled: Nederlands | English”",
                        en: "“\(citation)” needs a reason: “not modelled: Dutch | English”"))
                return nil
            }
            status = .notModelled(reason)
        default:
            missing(
                .init(
                    nl: "bij “\(citation)” is de status “\(statusText)” onbekend; kies modelled, weighing of not modelled: …",
                    en: "“\(citation)” has the unknown status “\(statusText)”; choose modelled, weighing or not modelled: …"))
            return nil
        }
        self.init(
            citation: citation, restatement: Bilingual(nl: nl, en: en), status: status,
            norms: wordList(value("norms", "normen") ?? ""),
            verify: value("verify", "verifiëren").map(bilingual), position: position)
    }
}

private func keyAndReason(_ text: String) -> (String, Bilingual?) {
    guard let colon = text.firstIndex(of: ":") else { return (text.lowercased(), nil) }
    let reason = bilingual(String(trimmed(text[text.index(after: colon)...])))
    return (trimmed(text[..<colon]).lowercased(), reason.isEmpty ? nil : reason)
}

/// `Dutch | English`; one text stands for both.
func bilingual(_ text: String) -> Bilingual {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let first = String(trimmed(parts[0]))
    return parts.count == 2 ? Bilingual(nl: first, en: String(trimmed(parts[1]))) : Bilingual(first)
}

/// Words separated by commas or spaces.
func wordList(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
}
