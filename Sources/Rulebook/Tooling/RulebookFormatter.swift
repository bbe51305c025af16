public import Text

/// Prints the rule blocks of a file in one layout and one keyword language.
///
/// Two spaces per level; the keywords of a statement's clauses are padded to one width; comments and blank lines stay.
/// Everything around the blocks stays as it is, to the byte. A block with mistakes is left alone.
public enum RulebookFormatter {
    /// - Parameters:
    ///   - text: a whole Markdown file of the rulebook.
    ///   - rulebook: where the names in conditions are looked up. A name it does not know stays as written.
    ///   - language: of the keywords, and of the names of facts, options and concepts in conditions.
    public static func format(_ text: String, _ rulebook: Rulebook, in language: Language) -> String {
        let printer = RulePrinter(names: ConditionNames(rulebook), language: language)
        var result = ""
        result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        var block: (fence: Substring, body: [Substring], raw: Substring, ending: String)?
        var isFrontMatter = false
        for (index, raw) in text.lines.enumerated() {
            let line = raw.withoutLineEnding
            if index == 0, line == "---" {
                isFrontMatter = true
                result += raw
            } else if isFrontMatter {
                isFrontMatter = line != "---"
                result += raw
            } else if let open = block {
                let whole = Substring(open.raw + raw)
                if trimmed(line) == open.fence {
                    let isRule = ["rule", "regel"].contains(trimmed(open.raw.lines[0].withoutLineEnding).dropFirst(open.fence.count))
                    if isRule, let printed = printer.print(open.body) {
                        result += open.raw.lines[0]
                        for line in printed { result += line + open.ending }
                        result += raw
                    } else {
                        result += whole
                    }
                    block = nil
                } else {
                    block = (open.fence, open.body + [line], whole, open.ending)
                }
            } else if line.utf8.starts(with: "```".utf8) {
                let ending = raw.utf8.suffix(2).elementsEqual("\r\n".utf8) ? "\r\n" : "\n"
                block = (trimmed(line).prefix { $0 == "`" }, [], raw, ending)
            } else {
                result += raw
            }
        }
        if let block { result += block.raw }
        return result
    }
}

/// Prints the lines of a rule block.
private struct RulePrinter {
    let names: ConditionNames
    let language: Language

    /// Keywords longer than this do not widen the column of the others.
    private static let widest = 12

    /// - Returns: the lines, or nil when the block has mistakes.
    func print(_ body: [Substring]) -> [String]? {
        var diagnostics: [Diagnostic] = []
        let tree = BlockLine.tree(of: body, file: "", firstLine: 0, into: &diagnostics)
        var lines: [Int: String] = [:]
        for line in tree {
            guard let statement = Statement(line, into: &diagnostics) else { return nil }
            add(line, spelled(statement.keyword) + " " + statement.head, to: &lines)
            add(clauses: line.children, of: statement.keyword, indent: 2, to: &lines)
        }
        guard diagnostics.isEmpty else { return nil }
        return withCommentsAndBlanks(body, lines)
    }

    private func spelled(_ keyword: Keyword) -> String { keyword.spelled(in: language) }

    private func add(_ line: BlockLine, _ text: String, comments: [Substring] = [], to lines: inout [Int: String]) {
        let all = ([line.comment].compactMap { $0 } + comments).filter { !$0.isEmpty }
        let comment = all.isEmpty ? "" : "  # " + all.joined(separator: " ")
        lines[line.position.line] = String(text.reversed().drop { $0 == " " }.reversed()) + comment
    }

    private func add(clauses: [BlockLine], of statement: Keyword, indent: Int, to lines: inout [Int: String]) {
        let read = clauses.compactMap { line in Keyword.leading(line.text, among: statement.clauses).map { (line, $0.0, $0.1) } }
        let width = (read.map { spelled($0.1).count }.filter { $0 <= Self.widest }.max() ?? 0) + 2
        let margin = String(repeating: " ", count: indent)
        for (line, keyword, rest) in read {
            let word = spelled(keyword)
            let head = margin + word + String(repeating: " ", count: max(1, width - word.count))
            if keyword.isCondition {
                add(condition: rest, line, head: head, indent: indent, to: &lines)
            } else if keyword == .factor {
                add(line, margin + word + " " + rest, to: &lines)
                add(clauses: line.children, of: .factor, indent: indent + 2, to: &lines)
            } else {
                add(line, head + names.value(rest, of: keyword, in: language), to: &lines)
                let column = keyword == .type ? indent + 2 : indent + width
                add(continuation: line.children, indent: column, to: &lines)
            }
        }
    }

    private func add(continuation children: [BlockLine], indent: Int, to lines: inout [Int: String]) {
        for child in children {
            add(child, String(repeating: " ", count: indent) + child.text, to: &lines)
            add(continuation: child.children, indent: indent + 2, to: &lines)
        }
    }

    private func add(condition text: Substring, _ line: BlockLine, head: String, indent: Int, to lines: inout [Int: String]) {
        if let group = names.group(text, in: language) {
            add(line, head + group, to: &lines)
            let margin = String(repeating: " ", count: indent + 2)
            for child in line.children {
                add(condition: trimmed(child.text.dropFirst(2)), child, head: margin + "- ", indent: indent + 2, to: &lines)
            }
        } else {
            // A condition is one line; continuation lines join it.
            let rest = line.children.flatMap(\.all)
            let whole = Substring(([text] + rest.map(\.text)).joined(separator: " "))
            add(line, head + names.line(whole, in: language), comments: rest.compactMap(\.comment), to: &lines)
        }
    }

    /// Puts blank lines and lines with only a comment back in their places; runs of blank lines become one.
    private func withCommentsAndBlanks(_ body: [Substring], _ lines: [Int: String]) -> [String] {
        var printed: [String] = []
        for (index, raw) in body.enumerated() {
            let content = trimmed(raw)
            if let line = lines[index] {
                printed.append(line)
            } else if content.isEmpty {
                if printed.last != "" { printed.append("") }
            } else if content.utf8.first == UInt8(ascii: "#") {
                let next = (index..<body.count).lazy.compactMap { lines[$0] }.first
                let indent = next.map { $0.prefix { $0 == " " }.count } ?? (raw.first == " " ? 2 : 0)
                printed.append(String(repeating: " ", count: indent) + content)
            }
        }
        return printed
    }
}

extension BlockLine {
    /// The line and everything under it, in order.
    fileprivate var all: [BlockLine] { [self] + children.flatMap(\.all) }
}

extension StringProtocol where SubSequence == Substring {
    /// The lines with their line endings.
    fileprivate var lines: [Substring] {
        var lines: [Substring] = []
        var start = startIndex
        while start < endIndex {
            let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")).map { utf8.index(after: $0) } ?? endIndex
            lines.append(self[start..<end])
            start = end
        }
        return lines
    }
}

extension Substring {
    fileprivate var withoutLineEnding: Substring {
        var bytes = utf8[...]
        if bytes.last == UInt8(ascii: "\n") { bytes = bytes.dropLast() }
        if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
        return Substring(bytes)
    }
}
