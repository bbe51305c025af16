import CPango
import Text

/// Text set into lines of a given width by Pango.
///
/// The lines stay valid as long as the object lives.
final class TextLayout {
    let ink: Ink
    private let runs: [(bytes: Range<Int>, link: String?)]
    private let text: String
    private let layout: OpaquePointer

    /// A line: its height and how far its base line lies under its top, in points.
    struct Line {
        let height: Double
        let ascent: Double
    }

    /// A stretch of glyphs on a line.
    struct Piece {
        let x: Double
        let width: Double
        let link: String?
        let item: UnsafeMutablePointer<PangoGlyphItem>
    }

    /// - Parameters:
    ///   - context: a Pango context for the surface to draw on.
    ///   - size: of the type, in points.
    ///   - width: of the lines, in points.
    init(_ rich: RichText, in context: OpaquePointer, language: Language, size: Double, ink: Ink, width: Double) {
        self.ink = ink
        layout = pango_layout_new(context)
        // A line that somebody ended ends in the same paragraph (U+2028); NUL would end the C string.
        let runs = rich.runs.map { run in
            var run = run
            run.text = String(run.text.map { $0 == "\0" ? " " : $0.isNewline ? "\u{2028}" : $0 })
            return run
        }
        text = runs.map(\.text).joined()
        var placed: [(bytes: Range<Int>, link: String?)] = []
        let attributes = pango_attr_list_new()
        var start = 0
        for run in runs {
            let end = start + run.text.utf8.count
            func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
                attribute?.pointee.start_index = guint(start)
                attribute?.pointee.end_index = guint(end)
                pango_attr_list_insert(attributes, attribute)
            }
            if run.isBold { add(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
            if run.isItalic { add(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
            // The colour is set when drawing; the attribute makes Pango end a piece where a link ends.
            if run.link != nil { add(pango_attr_foreground_new(0, 0, guint16.max)) }
            // A digest is copied and compared: neither a hyphen nor a ligature may come into it.
            if run.text.split(whereSeparator: { !$0.isHexDigit }).contains(where: { $0.count >= 32 }) {
                add(pango_attr_insert_hyphens_new(0))
                add(pango_attr_font_features_new("liga=0, clig=0, dlig=0"))
            }
            placed.append((start..<end, run.link))
            start = end
        }
        self.runs = placed

        let font = pango_font_description_from_string("DejaVu Sans, sans-serif")
        pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    private(set) lazy var lines: [Line] = (0..<pango_layout_get_line_count(layout)).map { index in
        var extent = PangoRectangle()
        pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, index), nil, &extent)
        let scale = Double(PANGO_SCALE)
        return Line(
            height: Double(extent.height) / scale * PageMeasure.lineSpacing, ascent: Double(-extent.y) / scale)
    }

    var height: Double { lines.reduce(0) { $0 + $1.height } }

    /// How wide the widest line is.
    var inkWidth: Double { lines.indices.map { pieces(ofLine: $0).reduce(0) { $0 + $1.width } }.max() ?? 0 }

    /// Whether any of the text is a link.
    var hasLinks: Bool { runs.contains { $0.link != nil } }

    /// The pieces of a line from left to right.
    func pieces(ofLine index: Int) -> [Piece] {
        var pieces: [Piece] = []
        var x = 0.0
        var node = pango_layout_get_line_readonly(layout, Int32(index)).pointee.runs
        while let current = node {
            let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
            let width = Double(pango_glyph_string_get_width(item.pointee.glyphs)) / Double(PANGO_SCALE)
            let offset = Int(item.pointee.item.pointee.offset)
            let link = runs.first { $0.bytes.contains(offset) }?.link
            pieces.append(Piece(x: x, width: width, link: link, item: item))
            x += width
            node = current.pointee.next
        }
        return pieces
    }

    /// Draws a piece with the pen at the start of its base line.
    func draw(_ piece: Piece, on cairo: OpaquePointer) {
        pango_cairo_show_glyph_item(cairo, text, piece.item)
    }
}
