import DisclosureRisk
import Markup
import Text

/// A letter as one HTML page that stands by itself: no script, nothing from elsewhere, readable on screen and paper and by screen readers.
struct TableLetterPage {
    let letter: TableLetter
    let language: Language

    var html: [UInt8] {
        var page = "<!doctype html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n"
        page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        page += "<meta name=\"referrer\" content=\"no-referrer\">\n"
        page += "<title>\(text(letter.title).markup)</title>\n<style>\(Self.style)</style>\n</head>\n<body>\n<main>\n"
        page += "<h1>\(text(letter.title).markup)</h1>\n"
        page += Paragraph(text(letter.headline), .lead).html.markup + "\n"
        for words in letter.lead { page += Paragraph(text(words)).html.markup + "\n" }
        var count = 0
        for section in letter.sections {
            page += "<section>\n" + Heading(.two, text(section.heading)).html.markup + "\n"
            for block in section.blocks {
                count += 1
                page += markup(block, number: count) + "\n"
            }
            page += "</section>\n"
        }
        return Array((page + "</main>\n</body>\n</html>\n").utf8)
    }

    private func text(_ words: Bilingual) -> Phrasing { Phrasing(words, in: language) }

    private func markup(_ block: TableLetter.Block, number: Int) -> String {
        switch block {
        case .paragraph(let words): Paragraph(text(words)).html.markup
        case .bullets(let items): BulletList(items.map(text)).html.markup
        case .table(let caption, let columns, let rows):
            Table(
                text(caption), id: ElementID(named: "table \(number)"), columns: columns.map { .init(text($0.heading), isNumeric: $0.isNumeric) },
                headsRows: true, rows: rows.map { $0.map { Flow(text($0)) } }
            ).html.markup
        // The picture names and describes itself.
        case .picture(let series): "<figure>\(RiskPicture(series, in: language, identifier: "picture-\(number)").svg)</figure>"
        }
    }

    /// Dark on light, in one narrow column; on paper tables and pictures are not broken.
    private static let style = """
        :root{color-scheme:light}
        body{margin:0;background:#fff;color:#111;font:1rem/1.5 system-ui,sans-serif}
        main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1{font-size:1.75rem;line-height:1.2}
        h2{font-size:1.25rem;margin-top:2rem}
        .wb-lead{font-size:1.2rem;border-left:.3rem solid #111;padding-left:.8rem}
        .wb-table-frame{overflow-x:auto;margin:1rem 0}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:600;padding-bottom:.3rem}
        th,td{border-bottom:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
        td:nth-child(2):last-child{overflow-wrap:anywhere}
        .wb-number{text-align:right}
        figure{margin:1rem 0}
        svg{max-width:100%;height:auto}
        @media print{main{max-width:none;padding:0}.wb-table-frame{overflow:visible}figure,tr,caption{break-inside:avoid}h2{break-after:avoid}@page{margin:2cm}}
        """
}
