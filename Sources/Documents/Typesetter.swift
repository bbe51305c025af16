import Text

/// Sets a document into pages: wraps lines, breaks pages, and keeps together what belongs together.
///
/// A page never ends with a heading, nor with the first line of a text that goes on, nor starts with its last line.
struct Typesetter {
    private let document: Document
    private let context: OpaquePointer
    private var pages: [PlacedPage] = [PlacedPage()]
    private var y = PageMeasure.top
    private var openNote: Double?

    static func pages(of document: Document, in context: OpaquePointer) -> [PlacedPage] {
        var typesetter = Typesetter(document: document, context: context)
        typesetter.setBlocks()
        return typesetter.pages
    }

    private init(document: Document, context: OpaquePointer) {
        self.document = document
        self.context = context
    }

    private mutating func setBlocks() {
        for (index, block) in document.blocks.enumerated() {
            switch block {
            case .heading(let level, let text): setHeading(level, text, before: index + 1 < document.blocks.count ? document.blocks[index + 1] : nil)
            case .paragraph(let text): setParagraph(text)
            case .bullets(let items): setList(items.map { (.words("•"), $0) })
            case .numbered(let items):
                setList(items.enumerated().map { (.words("\($0.offset + 1)."), $0.element) })
            case .checklist(let items): setList(items.map { (.box($0.state), $0.text) })
            case .table(let rows): setTable(rows)
            case .grid(let grid): setGrid(grid)
            case .drawing(let drawing): setDrawing(drawing)
            case .note(let title, let paragraphs): setNote(title, paragraphs)
            }
        }
    }

    private mutating func setHeading(_ level: Block.Level, _ text: RichText, before next: Block?) {
        let size = PageMeasure.size(of: level)
        let layout = layout(text.bold, size: size, ink: .heading)
        if y > PageMeasure.top { y += PageMeasure.spaceBefore(level) }
        // What follows begins on the same page: three lines of a text, the headings and a row of a table, a drawing whole.
        let companion: Double =
            switch next {
            case nil: 0
            case .drawing(let drawing): drawing.height * Self.scale(of: drawing)
            case .grid: 8 * PageMeasure.body
            default: 3 * PageMeasure.body * 1.4
            }
        if y + layout.height + companion > PageMeasure.textBottom, y > PageMeasure.top { breakPage() }
        mark(.outline(text.plain, level: level, y: y))
        place(layout, as: Tag(level), x: PageMeasure.left)
        y += size * 0.4
    }

    private mutating func setParagraph(_ text: RichText) {
        place(layout(text), as: .paragraph, x: PageMeasure.left)
        y += PageMeasure.body * 0.6
    }

    private enum Label {
        case words(String)
        case box(Block.ChecklistItem.State)
    }

    private mutating func setList(_ items: [(label: Label, text: RichText)]) {
        guard !items.isEmpty else { return }
        within(.list) { typesetter in
            for item in items { typesetter.setItem(item.label, item.text) }
        }
        y += PageMeasure.body * 0.4
    }

    private mutating func setItem(_ label: Label, _ text: RichText) {
        let body = layout(text, width: PageMeasure.textWidth - PageMeasure.indent)
        makeRoom(for: body)
        within(.item) { typesetter in
            let top = typesetter.y
            switch label {
            case .words(let words):
                typesetter.place(typesetter.layout(RichText(words)), as: .label, x: PageMeasure.left + 2)
            case .box(let state):
                let words = Words.state(state)
                let name = typesetter.layout(RichText(words[typesetter.document.language]), size: 1, ink: .paper)
                typesetter.place(name, as: .label, x: PageMeasure.left + 2)
                typesetter.mark(.box(x: PageMeasure.left + 1, y: top + 2, size: 9, isTicked: state == .done))
            }
            typesetter.y = top
            typesetter.within(.body) { typesetter in
                typesetter.place(body, as: .paragraph, x: PageMeasure.left + PageMeasure.indent)
            }
        }
        y += PageMeasure.body * 0.3
    }

    private mutating func setTable(_ rows: [Block.Row]) {
        guard !rows.isEmpty else { return }
        if y > PageMeasure.top { y += PageMeasure.body * 0.4 }
        within(.table) { typesetter in
            for row in rows { typesetter.setRow(row) }
        }
        y += PageMeasure.body * 0.6
    }

    private mutating func setRow(_ row: Block.Row) {
        let term = layout(row.term.bold, width: PageMeasure.termColumn)
        let column = PageMeasure.left + PageMeasure.termColumn + PageMeasure.columnGap
        let description = layout(
            row.description, width: PageMeasure.textWidth - PageMeasure.termColumn - PageMeasure.columnGap)
        // A row stays whole where it fits on a page; a longer one breaks in its description.
        let height = max(term.height, description.height)
        if y + min(height, term.height + 60) > PageMeasure.textBottom
            || (height < 200 && y + height > PageMeasure.textBottom)
        {
            breakPage()
        }
        within(.row) { typesetter in
            let top = typesetter.y
            typesetter.place(term, as: .rowHeader, x: PageMeasure.left)
            let termBottom = typesetter.y
            let page = typesetter.pages.count
            typesetter.y = top
            typesetter.place(description, as: .cell, x: column)
            if typesetter.pages.count == page { typesetter.y = max(typesetter.y, termBottom) }
        }
        y += 4
        mark(
            .rule(
                fromX: PageMeasure.left, fromY: y, toX: PageMeasure.width - PageMeasure.right, toY: y, thickness: 0.5))
        y += 5
    }

    private mutating func setGrid(_ grid: Block.Grid) {
        guard !grid.headings.isEmpty, !grid.rows.isEmpty else { return }
        if y > PageMeasure.top { y += PageMeasure.body * 0.4 }
        let widths = widths(of: grid)
        let head = layouts(grid.headings.map(\.bold), widths)
        let lines = grid.rows.map { layouts([$0.first?.bold ?? RichText("")] + $0.dropFirst(), widths) }
        within(.table) { typesetter in
            let companion = lines.first?.map(\.height).max() ?? 0
            if typesetter.y + (head.map(\.height).max() ?? 0) + companion + 18 > PageMeasure.textBottom { typesetter.breakPage() }
            typesetter.setCells(head, widths, grid.areNumbers, isHead: true)
            for cells in lines {
                // The headings stand above the rows on each page.
                if typesetter.y + (cells.map(\.height).max() ?? 0) > PageMeasure.textBottom {
                    typesetter.breakPage()
                    typesetter.setCells(head, widths, grid.areNumbers, isHead: true)
                }
                typesetter.setCells(cells, widths, grid.areNumbers, isHead: false)
            }
        }
        y += PageMeasure.body * 0.6
    }

    private func layouts(_ cells: [RichText], _ widths: [Double]) -> [TextLayout] {
        zip(cells, widths).map { layout($0, size: PageMeasure.small, width: $1) }
    }

    /// Each column is as wide as its longest word; what is left goes to those whose cells would be wider on one line.
    private func widths(of grid: Block.Grid) -> [Double] {
        let room = PageMeasure.textWidth - Double(grid.headings.count - 1) * PageMeasure.columnGap / 2
        var (least, whole) = ([Double](), [Double]())
        for column in grid.headings.indices {
            let cells = ([grid.headings[column].bold] + grid.rows.compactMap { column < $0.count ? $0[column] : nil }).map { column == 0 ? $0.bold : $0 }
            func width(_ text: RichText) -> Double { layout(text, size: PageMeasure.small, width: 10_000).inkWidth }
            whole.append(1 + (cells.map(width).max() ?? 0))
            let words = cells.flatMap { cell in cell.plain.split(whereSeparator: \.isWhitespace).map { RichText(String($0)).bold } }
            least.append(1 + (words.map(width).max() ?? 0))
        }
        for column in least.indices { least[column] = min(least[column], whole[column]) }
        let used = least.reduce(0, +)
        guard used < room else { return least.map { $0 * room / used } }
        let wanted = zip(least, whole).reduce(0) { $0 + $1.1 - $1.0 }
        let share = wanted > 0 ? min(1, (room - used) / wanted) : 0
        return zip(least, whole).map { $0 + ($1 - $0) * share }
    }

    private mutating func setCells(_ cells: [TextLayout], _ widths: [Double], _ areNumbers: [Bool], isHead: Bool) {
        let height = cells.map(\.height).max() ?? 0
        within(.row) { typesetter in
            var x = PageMeasure.left
            for (column, cell) in cells.enumerated() {
                typesetter.mark(.open(isHead || column == 0 ? .rowHeader : .cell))
                var top = typesetter.y
                for (index, line) in cell.lines.enumerated() {
                    let width = cell.pieces(ofLine: index).reduce(0) { $0 + $1.width }
                    let isRight = column < areNumbers.count && areNumbers[column]
                    typesetter.mark(.line(cell, index: index, x: isRight ? x + widths[column] - width : x, y: top + line.ascent))
                    top += line.height
                }
                typesetter.mark(.close(isHead || column == 0 ? .rowHeader : .cell))
                x += widths[column] + PageMeasure.columnGap / 2
            }
        }
        y += height + 3
        mark(.rule(fromX: PageMeasure.left, fromY: y, toX: PageMeasure.width - PageMeasure.right, toY: y, thickness: isHead ? 1 : 0.5))
        y += 4
    }

    private static func scale(of drawing: Drawing) -> Double { drawing.width > 0 ? min(1, PageMeasure.textWidth / drawing.width) : 1 }

    private mutating func setDrawing(_ drawing: Drawing) {
        guard drawing.width > 0, drawing.height > 0 else { return }
        let scale = Self.scale(of: drawing)
        if y + drawing.height * scale > PageMeasure.textBottom, y > PageMeasure.top { breakPage() }
        mark(.drawing(drawing, x: PageMeasure.left, y: y, scale: scale))
        y += drawing.height * scale + PageMeasure.body * 0.4
    }

    private mutating func setNote(_ title: RichText, _ paragraphs: [RichText]) {
        let width = PageMeasure.textWidth - 2 * PageMeasure.noteInset
        let layouts = [layout(title.bold, width: width)] + paragraphs.map { layout($0, width: width) }
        if y + layouts[0].height + 40 > PageMeasure.textBottom { breakPage() }
        y += 3
        openNote = y
        within(.division) { typesetter in
            typesetter.y += 4
            for layout in layouts {
                typesetter.place(layout, as: .paragraph, x: PageMeasure.left + PageMeasure.noteInset)
                typesetter.y += 3
            }
        }
        closeNoteBar()
        openNote = nil
        y += PageMeasure.body
    }

    /// The bar at the side of a note, as far as it goes on this page.
    private mutating func closeNoteBar() {
        guard let top = openNote else { return }
        let x = PageMeasure.left + 1.5
        mark(.rule(fromX: x, fromY: top, toX: x, toY: y, thickness: 3))
    }

    // MARK: Lines and pages

    private func layout(
        _ text: RichText, size: Double = PageMeasure.body, ink: Ink = .text, width: Double = PageMeasure.textWidth
    ) -> TextLayout {
        TextLayout(text, in: context, language: document.language, size: size, ink: ink, width: width)
    }

    private mutating func mark(_ mark: PlacedPage.Mark) {
        pages[pages.count - 1].marks.append(mark)
    }

    private mutating func within(_ tag: Tag, _ content: (inout Typesetter) -> Void) {
        mark(.open(tag))
        content(&self)
        mark(.close(tag))
    }

    private mutating func place(_ layout: TextLayout, as tag: Tag, x: Double) {
        makeRoom(for: layout)
        mark(.open(tag))
        let lines = layout.lines
        for (index, line) in lines.enumerated() {
            if breaksBefore(index, of: lines) {
                mark(.close(tag))
                breakPage()
                mark(.open(tag))
            }
            mark(.line(layout, index: index, x: x, y: y + line.ascent))
            y += line.height
        }
        mark(.close(tag))
    }

    /// Goes to the next page where not even the first two lines fit on this one.
    private mutating func makeRoom(for layout: TextLayout) {
        let first = layout.lines.count == 3 ? 3 : 2
        let needed = layout.lines.prefix(first).reduce(0) { $0 + $1.height }
        if y + needed > PageMeasure.textBottom, y > PageMeasure.top { breakPage() }
    }

    /// Breaks where the line does not fit, or where it fits but the last line alone would not.
    private func breaksBefore(_ index: Int, of lines: [TextLayout.Line]) -> Bool {
        guard index > 0, y > PageMeasure.top else { return false }
        let fits = y + lines[index].height <= PageMeasure.textBottom
        guard fits, index == lines.count - 2 else { return !fits }
        return y + lines[index].height + lines[index + 1].height > PageMeasure.textBottom
    }

    private mutating func breakPage() {
        closeNoteBar()
        pages.append(PlacedPage())
        y = PageMeasure.top
        if openNote != nil { openNote = y }
    }
}

/// What a tick box says to a screen reader.
private enum Words {
    static func state(_ state: Block.ChecklistItem.State) -> Bilingual {
        switch state {
        case .done: Bilingual(nl: "Gedaan:", en: "Done:")
        case .toDo: Bilingual(nl: "Nog te doen:", en: "To do:")
        case .failed: Bilingual(nl: "Niet nagekomen:", en: "Not met:")
        case .unknown: Bilingual(nl: "Nog na te gaan:", en: "Still to check:")
        }
    }
}
