/// A table of data with a caption, headed columns and, where wanted, headed rows. It scrolls sideways by itself on a
/// narrow screen, by keyboard too.
public struct Table: Component {
    let caption: Phrasing
    let columns: [Column]
    let rows: [[Flow]]
    let headsRows: Bool
    let id: ElementID

    /// A column: its heading and whether its cells are numbers, which align on the right.
    public struct Column: Sendable, Hashable {
        let heading: Phrasing
        let isNumeric: Bool

        public init(_ heading: Phrasing, isNumeric: Bool = false) {
            self.heading = heading
            self.isNumeric = isNumeric
        }
    }

    /// - Parameters:
    ///   - id: unique on the page; ties the scrolling frame to the caption.
    ///   - headsRows: whether the first cell of each row names the row.
    ///   - rows: each with as many cells as there are columns; a shorter row gets empty cells.
    public init(_ caption: Phrasing, id: ElementID, columns: [Column], headsRows: Bool = false, rows: [[Flow]]) {
        self.caption = caption
        self.id = id
        self.columns = columns
        self.headsRows = headsRows
        self.rows = rows
    }

    public var html: Flow {
        let title = id.part("caption")
        var table = element("caption", [Attribute("id", title.text)], caption.bytes)
        let headings = columns.flatMap { column in
            element("th", [Attribute("scope", "col")] + alignment(column), column.heading.bytes)
        }
        table += element("thead", [], element("tr", [], headings))
        table += element("tbody", [], rows.flatMap { element("tr", [], cells(of: $0)) })
        let frame = [
            Attribute("class", "wb-table-frame"), Attribute("role", "region"),
            Attribute("aria-labelledby", title.text), Attribute("tabindex", "0"),
        ]
        return Flow(bytes: element("div", frame, element("table", [Attribute("id", id.text)], table)))
    }

    private func cells(of row: [Flow]) -> [UInt8] {
        columns.indices.flatMap { index in
            let content = index < row.count ? row[index].bytes : []
            return if index == 0, headsRows {
                element("th", [Attribute("scope", "row")] + alignment(columns[index]), content)
            } else {
                element("td", alignment(columns[index]), content)
            }
        }
    }

    private func alignment(_ column: Column) -> [Attribute] {
        column.isNumeric ? [Attribute("class", "wb-number")] : []
    }
}
