import Deadlines
import Documents
import Markup
import Register
import Text

/// The files that a paper can be taken along as.
enum PaperFile: String, CaseIterable, Sendable {
    case txt, md, html, pdf

    var name: Bilingual {
        switch self {
        case .txt: .init(nl: "tekst", en: "text")
        case .md: .init(nl: "Markdown", en: "Markdown")
        case .html: .init(nl: "HTML", en: "HTML")
        case .pdf: .init(nl: "PDF", en: "PDF")
        }
    }

    var type: String {
        switch self {
        case .txt: "text/plain; charset=utf-8"
        case .md: "text/markdown; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        }
    }
}

extension Site {
    /// A paper as a file.
    func bytes(_ paper: Paper, as file: PaperFile, _ language: Language) async throws -> [UInt8] {
        switch file {
        case .txt: Array(PaperText(language).plain(paper).utf8)
        case .md: Array(PaperText(language).markdown(paper).utf8)
        case .html:
            Array(
                """
                <!doctype html>
                <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(Phrasing(paper.title[language]).markup)</title></head>
                <body><h1>\(Phrasing(paper.title[language]).markup)</h1>\(Paragraph(Phrasing(paper.lead[language])).html.markup)
                \(PaperView(paper: paper, language: language, showsSources: false).html.markup)</body></html>

                """.utf8)
        case .pdf: try await pdf([paper], title: paper.title, language)
        }
    }

    /// Papers as one PDF, each under its own title.
    func pdf(_ papers: [Paper], title: Bilingual, _ language: Language) async throws -> [UInt8] {
        let document = PaperDocument(language: language).document(papers, title: title, footer: "Waarborg · \(circumstances.today.spelled[language])")
        return try await press.pdf(document, created: circumstances.time.description)
    }
}

/// Sets papers for print.
struct PaperDocument {
    let language: Language

    func document(_ papers: [Paper], title: Bilingual, footer: String) -> Document {
        Document(title: title[language], language: language, footer: footer, blocks: papers.flatMap(blocks))
    }

    private func blocks(_ paper: Paper) -> [Block] {
        var blocks: [Block] = [.heading(.one, RichText(paper.title[language]))]
        if !paper.lead.isEmpty { blocks.append(.paragraph(RichText(paper.lead[language]))) }
        for section in paper.sections {
            blocks.append(.heading(.two, RichText(section.title[language])))
            for part in section.parts { blocks += self.blocks(part) }
        }
        return blocks
    }

    private func blocks(_ part: Paper.Part) -> [Block] {
        switch part {
        case .text(let text): text[language].split(whereSeparator: \.isNewline).map { .paragraph(RichText(String($0))) }
        case .heading(let text): [.heading(.three, RichText(text[language]))]
        case .list(let items): items.isEmpty ? [] : [.bullets(items.map { RichText($0[language]) })]
        case .table(let rows):
            rows.isEmpty
                ? []
                : [
                    .table(
                        rows.map { row in
                            Block.Row(
                                RichText(Say(language: language).sentence(row.term)),
                                row.gap.map { .italic($0.words[language]) } ?? RichText(row.words[language]))
                        })
                ]
        case .gap(let gap): [.paragraph(.italic(gap.words[language]))]
        }
    }
}
