import CommandLineInterface
import DisclosureRisk
import Documents
import Foundation
import Text

extension TableLetterPDF {
    /// Pictures stand above the sentence that describes them, which is what a screen reader gets.
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
                    blocks.append(.drawing(drawing(of: RiskPicture(series, in: language, identifier: "picture"))))
                    blocks.append(.paragraph(RichText(series.description[language])))
                case .table(let caption, let columns, let rows):
                    blocks.append(.heading(.three, RichText(caption[language])))
                    blocks.append(
                        .grid(
                            .init(
                                headings: columns.map { RichText($0.heading[language]) }, areNumbers: columns.map(\.isNumeric),
                                // A number stays beside its sign.
                                rows: rows.map { $0.map { RichText($0[language].replacing(" %", with: "\u{A0}%")) } })))
                }
            }
        }
        let document = Document(title: letter.title[language], language: language, footer: "Waarborg", blocks: blocks)
        return try document.pdf(created: ISO8601DateFormatter().string(from: Date()))
    }

    /// The same shapes without the title, which stands above as a heading.
    private static func drawing(of picture: RiskPicture) -> Drawing {
        Drawing(
            width: picture.width, height: picture.height,
            shapes: picture.shapes.dropFirst().map { shape in
                switch shape {
                case .line(let fromX, let fromY, let toX, let toY, let thickness, let grey, let isDashed):
                    .line(fromX: fromX, fromY: fromY, toX: toX, toY: toY, thickness: thickness, grey: grey, isDashed: isDashed)
                case .box(let x, let y, let width, let height, let fill, let stroke):
                    .box(x: x, y: y, width: width, height: height, fill: fill, stroke: stroke)
                case .circle(let x, let y, let radius, let fill, let stroke, let thickness):
                    .circle(x: x, y: y, radius: radius, fill: fill, stroke: stroke, thickness: thickness)
                case .text(let words, let x, let y, let anchor, let size, let isBold, let turn):
                    .text(
                        words, x: x, y: y, anchor: anchor == .start ? .start : anchor == .middle ? .middle : .end, size: size, isBold: isBold, turn: turn)
                }
            })
    }
}
