/// Which columns of a table are text to look at.
public enum CSVColumns: Sendable, Hashable {
    case all
    case chosen([Column])

    /// A column by its header, or by its number from 1.
    public enum Column: Sendable, Hashable {
        case named(String)
        case number(Int)
    }
}

/// The columns of one table, as its header says.
struct CSVShape: Sendable, Hashable {
    var delimiter: UInt8
    /// What each column is called: its heading, or its number where there are none.
    var names: [String]
    /// Nil where rows may be of any length.
    var columns: Int?
    /// For each column the name that the replacer sees; nil for a column that is left alone. Columns after the last are as `others`.
    var chosen: [String?]
    /// Whether columns that the header does not have are looked at.
    var others: Bool
    /// For each column the choice that points at it, -1 where none does.
    var choice: [Int]
}

/// Tables as text (RFC 4180, with any of `,` `;` tab `|` between cells): the chosen columns are rewritten, all else stays byte for byte.
///
/// Each row is a document for the replacer, with a piece for each chosen cell. A cell that comes to need quotes gets them.
public struct CSV: StreamFormat {
    public var columns: CSVColumns
    /// Nil to see it from the first row.
    public var delimiter: UInt8?
    /// Whether the first row names the columns; it is then left as it is.
    public var hasHeader: Bool
    /// Whether a row may have more or fewer cells than the first. What is in the wrong column is then not looked at.
    public var allowsUnevenRows: Bool
    public var invalid: InvalidText
    /// Work units have about this many bytes.
    public let unitSize: Int
    /// The longest row in bytes; several are in memory at once.
    public let longestRow: Int

    public init(
        _ columns: CSVColumns, delimiter: UInt8? = nil, hasHeader: Bool = true, allowsUnevenRows: Bool = false, invalid: InvalidText = .refuse,
        unitSize: Int = 524_288, longestRow: Int = 4 * 1_048_576
    ) {
        (self.columns, self.delimiter, self.hasHeader) = (columns, delimiter, hasHeader)
        (self.allowsUnevenRows, self.invalid) = (allowsUnevenRows, invalid)
        self.unitSize = max(1, unitSize)
        self.longestRow = max(1, longestRow)
    }

    public func splitter() -> CSVSplitter { CSVSplitter(self) }

    public func rewrite(_ unit: WorkUnit, with replacer: any TextReplacer) throws -> RewrittenUnit {
        var counts = DocumentCounts()
        if case .chosen(let chosen) = columns { counts.hits = Array(repeating: 0, count: chosen.count) }
        counts.bytesIn = unit.head.count + unit.bytes.count
        var result = unit.head
        guard let shape = unit.table else {
            counts.bytesOut = result.count
            return RewrittenUnit(number: unit.number, bytes: result, counts: counts)
        }
        var source = unit.bytes
        counts.repairs = try UTF8Check.settle(&source, invalid, offset: unit.offset)
        result.reserveCapacity(result.count + source.count + source.count / 8)
        if let headings = unit.headings { try replacer.look(atHeadings: headings.names, line: headings.line) }
        let isPart = columns != .all && replacer.looksAtAll
        try source.withUnsafeBufferPointer { bytes in
            var text = MappedText()
            var whole = MappedText()
            var cells: [CSVRowReader.Cell] = []
            var reader = CSVRowReader(bytes: bytes, delimiter: shape.delimiter, line: unit.line)
            while let row = try reader.next() {
                if row.isBlank {
                    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[row.range]))
                    continue
                }
                if let columns = shape.columns, columns != reader.cells.count {
                    throw DocumentError(.unevenRow(cells: reader.cells.count, columns: columns), at: .line(row.line))
                }
                counts.records += 1
                text.clear()
                cells.removeAll(keepingCapacity: true)
                for (index, cell) in reader.cells.enumerated() {
                    let name = index < shape.chosen.count ? shape.chosen[index] : shape.others ? "" : nil
                    guard let name else { continue }
                    if index < shape.choice.count, shape.choice[index] >= 0 { counts.hits[shape.choice[index]] += 1 }
                    reader.add(cell, name: name, to: &text)
                    cells.append(cell)
                }
                counts.pieces += cells.count
                if isPart {
                    whole.clear()
                    for (index, cell) in reader.cells.enumerated() {
                        reader.add(cell, name: index < shape.names.count ? shape.names[index] : "", to: &whole)
                    }
                    try replacer.look(at: whole.text(line: row.line))
                }
                let found = text.bytes.isEmpty ? [] : try replacer.replacements(in: text.text(line: row.line, isPart: isPart))
                if found.isEmpty {
                    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[row.range]))
                    continue
                }
                counts.replacements += found.count
                let edits = Self.quoted(
                    text.edits(found) { plain, piece, _ in cells[piece].isQuoted ? Self.doubled(plain) : plain }, cells, shape.delimiter,
                    isOnlyCell: reader.cells.count == 1, in: bytes)
                edits.apply(to: bytes, row.range, into: &result)
            }
        }
        counts.bytesOut = result.count
        return RewrittenUnit(number: unit.number, bytes: result, counts: counts)
    }

    private static func doubled(_ plain: [UInt8]) -> [UInt8] {
        plain.contains(UInt8(ascii: "\"")) ? plain.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] } : plain
    }

    /// The edits, with quotes for the bare cells that come to need them.
    private static func quoted(
        _ edits: [MappedText.Edit], _ cells: [CSVRowReader.Cell], _ delimiter: UInt8, isOnlyCell: Bool, in source: UnsafeBufferPointer<UInt8>
    ) -> [MappedText.Edit] {
        let quote = UInt8(ascii: "\"")
        func isSpecial(_ byte: UInt8) -> Bool { byte == delimiter || byte == quote || byte == 0x0A || byte == 0x0D }
        var result: [MappedText.Edit] = []
        var rest = edits[...]
        for cell in cells {
            if rest.isEmpty { break }
            var own: [MappedText.Edit] = []
            while let first = rest.first, first.range.upperBound <= cell.content.upperBound { own.append(rest.removeFirst()) }
            guard !cell.isQuoted, !own.isEmpty else {
                result += own
                continue
            }
            var content: [UInt8] = []
            own.apply(to: source, cell.content, into: &content)
            // A quote that comes to stand first would open the cell; a row that comes to be empty would be no row.
            if own.contains(where: { $0.bytes.contains(where: isSpecial) }) || content.first == quote || (content.isEmpty && isOnlyCell) {
                result.append(.init(range: cell.content, bytes: [quote] + doubled(content) + [quote]))
            } else {
                result += own
            }
        }
        return result + rest
    }
}
