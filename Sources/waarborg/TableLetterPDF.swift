import CommandLineInterface
import DisclosureRisk
import Documents
import Foundation
import Text

extension TableLetterPDF {
    /// A plain layout: tables become terms with what they stand for, pictures the sentence that describes them.
    static let documents = TableLetterPDF { letter, language in
        var blocks: [Block] = [.heading(.one, RichText(letter.title[language])), .paragraph(.bold(letter.headline[language]))]
        blocks += letter.lead.map { .paragraph(RichText($0[language])) }
        for section in letter.sections {
            blocks.append(.heading(.two, RichText(section.heading[language])))
            for block in section.blocks {
                switch block {
                case .paragraph(let words): blocks.append(.paragraph(RichText(words[language])))
                case .bullets(let items): blocks.append(.bullets(items.map { RichText($0[language]) }))
                case .picture(let series):
                    blocks.append(.heading(.three, RichText(series.title[language])))
                    blocks.append(.paragraph(RichText(series.description[language])))
                case .table(let caption, let columns, let rows):
                    blocks.append(.heading(.three, RichText(caption[language])))
                    blocks.append(
                        .table(
                            rows.map { row in
                                let cells = zip(columns, row).dropFirst().map { column, cell in "\(column.heading[language]): \(cell[language])" }
                                return .init(RichText(row[0][language]), RichText(cells.joined(separator: "; ")))
                            }))
                }
            }
        }
        let document = Document(title: letter.title[language], language: language, footer: "Waarborg", blocks: blocks)
        return try document.pdf(created: ISO8601DateFormatter().string(from: Date()))
    }
}
