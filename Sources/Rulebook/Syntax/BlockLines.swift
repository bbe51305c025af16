import Text

/// One line of a rule block with the lines that are indented under it.
struct BlockLine: Sendable {
    var text: Substring
    /// The comment at the end of the line, without `#`.
    var comment: Substring?
    var position: SourcePosition
    var children: [BlockLine] = []
}

extension BlockLine {
    /// Deeper nesting than this is refused: no provision needs it, and it bounds every later recursion.
    static let maximumDepth = 24

    /// Builds the tree of lines from the indentation of a rule block.
    /// - Parameter firstLine: the line number in the file of the first line of `lines`.
    static func tree(
        of lines: [Substring], file: String, firstLine: Int, into diagnostics: inout [Diagnostic]
    ) -> [BlockLine] {
        var roots: [BlockLine] = []
        // The open ancestors, outermost first, with their indentation.
        var open: [(indent: Int, line: BlockLine)] = []

        func close(downTo indent: Int) {
            while let last = open.last, last.indent >= indent {
                open.removeLast()
                if open.isEmpty { roots.append(last.line) } else { open[open.count - 1].line.children.append(last.line) }
            }
        }

        for (offset, raw) in lines.enumerated() {
            let indent = raw.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let position = SourcePosition(file: file, line: firstLine + offset, column: indent + 1)
            var content = Substring(raw.utf8.dropFirst(indent))
            if content.utf8.first == UInt8(ascii: "\t") {
                diagnostics.append(
                    Diagnostic(
                        "tab", at: position,
                        .init(nl: "inspringen gaat met spaties, niet met tabs", en: "indent with spaces, not tabs")))
                content = Substring(content.utf8.drop { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") })
            }
            var comment: Substring?
            if content.utf8.first == UInt8(ascii: "#") {
                continue
            } else if let mark = commentStart(in: content) {
                comment = content[mark...].dropFirst()
                content = content[..<mark]
            }
            content = trimmed(content)
            if content.isEmpty { continue }
            close(downTo: indent)
            if open.count >= maximumDepth {
                diagnostics.append(
                    Diagnostic(
                        "too-deep", at: position,
                        .init(
                            nl: "meer dan \(maximumDepth) niveaus diep ingesprongen",
                            en: "nested more than \(maximumDepth) levels deep"),
                        hint: .init(nl: "maak er een begrip (means) van", en: "make it a concept (means)")))
                continue
            }
            open.append((indent, BlockLine(text: content, comment: comment.map(trimmed), position: position)))
        }
        close(downTo: 0)
        return roots
    }

    /// Where a trailing comment starts: a `#` after two spaces.
    private static func commentStart(in text: Substring) -> Substring.Index? {
        var spaces = 0
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if byte == UInt8(ascii: "#"), spaces >= 2 { return index }
            spaces = byte == UInt8(ascii: " ") ? spaces + 1 : 0
        }
        return nil
    }
}

/// The text without spaces, tabs and carriage returns at either end.
func trimmed(_ text: Substring) -> Substring {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var bytes = text.utf8.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    return Substring(bytes)
}

/// Names compare without regard to case and runs of spaces.
func normalized(_ name: some StringProtocol) -> String {
    let lowered = name.lowercased()
    if lowered.utf8.hasSingleSpacesOnly { return String(trimmed(Substring(lowered))) }
    return lowered.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
}

extension String.UTF8View {
    /// No tab, and no space after a space.
    fileprivate var hasSingleSpacesOnly: Bool {
        var last: UInt8 = 0
        for byte in self {
            if byte == 0x09 || byte == 0x20 && last == 0x20 { return false }
            last = byte
        }
        return true
    }
}
