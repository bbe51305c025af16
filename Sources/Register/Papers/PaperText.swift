public import Text

/// Writes papers as plain text and as Markdown.
public struct PaperText: Sendable {
    public let language: Language

    public init(_ language: Language) { self.language = language }

    /// Lines of text, headings underlined.
    public func plain(_ paper: Paper) -> String {
        var lines = [paper.title[language], String(repeating: "=", count: paper.title[language].count), ""]
        if !paper.lead.isEmpty { lines += [paper.lead[language], ""] }
        for section in paper.sections {
            lines += [section.title[language], String(repeating: "-", count: section.title[language].count), ""]
            for part in section.parts { lines += Self.lines(part, language) { $0 } + [""] }
        }
        return lines.joined(separator: "\n")
    }

    /// Markdown (CommonMark): what people filled in is never read as markup.
    public func markdown(_ paper: Paper) -> String {
        var lines = ["# " + Self.escaped(paper.title[language]), ""]
        if !paper.lead.isEmpty { lines += [Self.escaped(paper.lead[language]), ""] }
        for section in paper.sections {
            lines += ["## " + Self.escaped(section.title[language]), ""]
            for part in section.parts {
                if case .heading(let words) = part {
                    lines += ["### " + Self.escaped(words[language]), ""]
                } else {
                    lines += Self.lines(part, language, Self.escaped) + [""]
                }
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ part: Paper.Part, _ language: Language, _ words: (String) -> String) -> [String] {
        switch part {
        case .text(let text): [words(text[language])]
        case .heading(let text): [words(text[language])]
        case .list(let items): items.map { "- " + words($0[language]) }
        case .table(let rows): rows.map { "- \(words($0.term[language])): \(words(($0.gap?.words ?? $0.words)[language]))" }
        case .gap(let gap): [words(gap.words[language])]
        }
    }

    /// CommonMark reads these as markup; behind a backslash they are themselves.
    private static func escaped(_ text: String) -> String {
        var result = ""
        var startsLine = true
        for character in text {
            let isMarkup = "\\`*_[]<>#&|~".contains(character) || startsLine && "+-=.)".contains(character)
            if isMarkup { result.append("\\") }
            result.append(character)
            // "1." starts a list too.
            startsLine = character.isNewline || startsLine && (character.isWhitespace || character.isNumber)
        }
        return result
    }
}
