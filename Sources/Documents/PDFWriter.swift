import CPango
import Text

extension Document {
    /// The document as a tagged PDF on A4 pages, with title, language, outline and page numbers.
    ///
    /// The same document, date and fonts give the same bytes.
    /// - Parameter created: the creation date as ISO 8601 with time zone, such as `2026-11-21T12:00:00+01:00`.
    /// - Throws: `DocumentError` when the PDF library fails.
    public func pdf(created: String) throws(DocumentError) -> [UInt8] {
        let output = ByteSink()
        guard
            let surface = cairo_pdf_surface_create_for_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
                    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(output).toOpaque(), PageMeasure.width, PageMeasure.height)
        else { throw .drawing("no surface") }
        defer { cairo_surface_destroy(surface) }
        // Version 1.4 has a plain cross-reference table, to which the language can be added.
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Waarborg")
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created)

        guard let cairo = cairo_create(surface), let context = pango_cairo_create_context(cairo) else {
            throw .drawing("no context")
        }
        pango_context_set_language(context, pango_language_from_string(language.rawValue))
        // The same lines on every machine: no rounding to the pixels of some screen.
        pango_context_set_round_glyph_positions(context, 0)
        let pages = Typesetter.pages(of: self, in: context)
        PDFWriter(document: self, cairo: cairo, surface: surface, context: context).draw(pages)
        g_object_unref(UnsafeMutableRawPointer(context))
        let drawing = cairo_status(cairo)
        cairo_destroy(cairo)
        cairo_surface_finish(surface)
        for status in [drawing, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw .drawing(String(cString: cairo_status_to_string(status)))
        }
        return try addingLanguage(language, to: output.bytes)
    }
}

/// Takes what cairo writes.
private final class ByteSink {
    var bytes: [UInt8] = []
}

/// Draws placed pages on a cairo PDF surface.
private struct PDFWriter {
    let document: Document
    let cairo: OpaquePointer
    let surface: OpaquePointer
    let context: OpaquePointer

    func draw(_ pages: [PlacedPage]) {
        var parents: [Block.Level: Int32] = [:]
        cairo_tag_begin(cairo, "Document", nil)
        for (index, page) in pages.enumerated() {
            for mark in page.marks { draw(mark, page: index + 1, parents: &parents) }
            if index == pages.count - 1 { cairo_tag_end(cairo, "Document") }
            drawFooter(page: index + 1, of: pages.count)
            cairo_show_page(cairo)
        }
    }

    private func draw(_ mark: PlacedPage.Mark, page: Int, parents: inout [Block.Level: Int32]) {
        switch mark {
        case .open(let tag): cairo_tag_begin(cairo, tag.rawValue, nil)
        case .close(let tag): cairo_tag_end(cairo, tag.rawValue)
        case .line(let layout, let index, let x, let y): draw(layout, line: index, x: x, y: y)
        case .box(let x, let y, let size, let isTicked): drawBox(x: x, y: y, size: size, isTicked: isTicked)
        case .rule(let fromX, let fromY, let toX, let toY, let thickness):
            set(.rule)
            cairo_set_line_width(cairo, thickness)
            cairo_move_to(cairo, fromX, fromY)
            cairo_line_to(cairo, toX, toY)
            cairo_stroke(cairo)
        case .drawing(let drawing, let x, let y, let scale): draw(drawing, x: x, y: y, scale: scale)
        case .outline(let text, let level, let y): addOutline(text, level, page: page, y: y, parents: &parents)
        }
    }

    /// cairo keeps the text of a tag only where it holds no other tag, so beside a link all text stands in spans.
    private func draw(_ layout: TextLayout, line: Int, x: Double, y: Double) {
        for piece in layout.pieces(ofLine: line) {
            if let link = piece.link {
                cairo_tag_begin(cairo, CAIRO_TAG_LINK, "uri='\(quoted(link))'")
            } else if layout.hasLinks {
                cairo_tag_begin(cairo, "Span", nil)
            }
            set(piece.link == nil ? layout.ink : .link)
            cairo_move_to(cairo, x + piece.x, y)
            layout.draw(piece, on: cairo)
            if piece.link != nil {
                cairo_set_line_width(cairo, 0.6)
                cairo_move_to(cairo, x + piece.x, y + 1.6)
                cairo_line_to(cairo, x + piece.x + piece.width, y + 1.6)
                cairo_stroke(cairo)
                cairo_tag_end(cairo, CAIRO_TAG_LINK)
            } else if layout.hasLinks {
                cairo_tag_end(cairo, "Span")
            }
        }
    }

    private func draw(_ drawing: Drawing, x: Double, y: Double, scale: Double) {
        cairo_save(cairo)
        cairo_translate(cairo, x, y)
        cairo_scale(cairo, scale, scale)
        for shape in drawing.shapes { draw(shape) }
        cairo_restore(cairo)
    }

    private func draw(_ shape: Drawing.Shape) {
        func set(_ grey: Double) { cairo_set_source_rgb(cairo, grey, grey, grey) }
        switch shape {
        case .line(let fromX, let fromY, let toX, let toY, let thickness, let grey, let isDashed):
            set(grey)
            cairo_set_line_width(cairo, thickness)
            let dashes = isDashed ? [8.0, 4] : []
            cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
            cairo_move_to(cairo, fromX, fromY)
            cairo_line_to(cairo, toX, toY)
            cairo_stroke(cairo)
            cairo_set_dash(cairo, [], 0, 0)
        case .box(let x, let y, let width, let height, let fill, let stroke):
            cairo_set_line_width(cairo, 1)
            cairo_rectangle(cairo, x, y, width, height)
            set(fill)
            cairo_fill_preserve(cairo)
            set(stroke)
            cairo_stroke(cairo)
        case .circle(let x, let y, let radius, let fill, let stroke, let thickness):
            cairo_set_line_width(cairo, thickness)
            cairo_new_path(cairo)
            cairo_arc(cairo, x, y, radius, 0, 2 * Double.pi)
            set(fill)
            cairo_fill_preserve(cairo)
            set(stroke)
            cairo_stroke(cairo)
        case .text(let words, let x, let y, let anchor, let size, let isBold, let turn):
            let text = isBold ? RichText(words).bold : RichText(words)
            let layout = TextLayout(text, in: context, language: document.language, size: size, ink: .text, width: 10_000)
            let width = layout.inkWidth
            cairo_save(cairo)
            cairo_translate(cairo, x, y)
            cairo_rotate(cairo, turn * Double.pi / 180)
            draw(layout, line: 0, x: anchor == .start ? 0 : anchor == .middle ? -width / 2 : -width, y: 0)
            cairo_restore(cairo)
        }
    }

    private func drawBox(x: Double, y: Double, size: Double, isTicked: Bool) {
        set(.text)
        cairo_set_line_width(cairo, 0.9)
        cairo_rectangle(cairo, x, y, size, size)
        cairo_stroke(cairo)
        guard isTicked else { return }
        cairo_set_line_width(cairo, 1.4)
        cairo_move_to(cairo, x + size * 0.2, y + size * 0.5)
        cairo_line_to(cairo, x + size * 0.45, y + size * 0.78)
        cairo_line_to(cairo, x + size * 0.85, y + size * 0.2)
        cairo_stroke(cairo)
    }

    /// Outside all text tags, so a reader does not meet it in the middle of a sentence.
    private func drawFooter(page: Int, of count: Int) {
        let numbers = Bilingual(nl: "Pagina \(page) van \(count)", en: "Page \(page) of \(count)")
        for (text, isRight) in [(document.footer, false), (numbers[document.language], true)] {
            let layout = TextLayout(
                RichText(text), in: context, language: document.language, size: PageMeasure.small, ink: .muted,
                width: isRight ? 120 : PageMeasure.textWidth - 130)
            let width = layout.pieces(ofLine: 0).reduce(0) { $0 + $1.width }
            let x = isRight ? PageMeasure.width - PageMeasure.right - width : PageMeasure.left
            draw(layout, line: 0, x: x, y: PageMeasure.footerBaseline)
        }
    }

    private func addOutline(
        _ text: String, _ level: Block.Level, page: Int, y: Double, parents: inout [Block.Level: Int32]
    ) {
        let above = [Block.Level.two, .one].first { $0.rawValue < level.rawValue && parents[$0] != nil }
        let parent = above.flatMap { parents[$0] } ?? CAIRO_PDF_OUTLINE_ROOT
        let place = "page=\(page) pos=[\(Int(PageMeasure.left)) \(Int(y))]"
        parents[level] = cairo_pdf_surface_add_outline(surface, parent, text, place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
        for lower in [Block.Level.two, .three] where lower.rawValue > level.rawValue { parents[lower] = nil }
    }

    private func set(_ ink: Ink) {
        cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
    }

    private func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
}
