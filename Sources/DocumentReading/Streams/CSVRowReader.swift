/// Reads rows of cells, strictly: a quote stands at the start of a cell or doubled in a quoted one.
///
/// A quote inside a cell that did not begin with one is a letter as any other: measures in inches are written so.
struct CSVRowReader {
    struct Cell {
        /// Between the quotes, if there are any.
        var content: Range<Int>
        var isQuoted: Bool
        var hasDoubled: Bool
    }

    struct Row {
        /// With its line end.
        var range: Range<Int>
        /// Where it begins, from 1.
        var line: Int
        var isBlank: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var place: Int
    private(set) var line: Int
    /// Of the last row.
    private(set) var cells: [Cell] = []

    init(bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, line: Int) {
        (self.bytes, self.delimiter, self.line) = (bytes, delimiter, line)
        place = 0
    }

    /// - Returns: nil at the end.
    /// - Throws: `DocumentError` for a stray quote, with the line where its row begins.
    mutating func next() throws(DocumentError) -> Row? {
        guard place < bytes.count else { return nil }
        let start = place
        let first = line
        cells.removeAll(keepingCapacity: true)
        while true {
            let cell = try cell(rowLine: first)
            cells.append(cell)
            guard place < bytes.count else { break }
            let byte = bytes[place]
            place += 1
            if byte == delimiter { continue }
            // A return is taken here only before a line feed.
            if byte == 0x0D { place += 1 }
            line += 1
            break
        }
        let isBlank = cells.count == 1 && cells[0].content.isEmpty && !cells[0].isQuoted
        return Row(range: start..<place, line: first, isBlank: isBlank)
    }

    /// Stops at the delimiter, the line end or the end.
    private mutating func cell(rowLine: Int) throws(DocumentError) -> Cell {
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            place += 1
            var hasDoubled = false
            while place < bytes.count {
                let byte = bytes[place]
                if byte == 0x0A { line += 1 }
                place += 1
                guard byte == UInt8(ascii: "\"") else { continue }
                if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
                    hasDoubled = true
                    place += 1
                    continue
                }
                guard place == bytes.count || bytes[place] == delimiter || bytes[place] == 0x0A || isReturn else { break }
                return Cell(content: start + 1..<place - 1, isQuoted: true, hasDoubled: hasDoubled)
            }
            throw DocumentError(.strayQuote, at: .line(rowLine))
        }
        while place < bytes.count, bytes[place] != delimiter, bytes[place] != 0x0A, !isReturn { place += 1 }
        return Cell(content: start..<place, isQuoted: false, hasDoubled: false)
    }

    private var isReturn: Bool { bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A }

    /// The text of a cell as a piece.
    func add(_ cell: Cell, name: String, to text: inout MappedText) {
        text.begin(name)
        if cell.hasDoubled {
            var start = cell.content.lowerBound
            var next = start
            while next < cell.content.upperBound {
                if bytes[next] == UInt8(ascii: "\"") {
                    text.literal(bytes, start..<next)
                    text.escape(CollectionOfOne(UInt8(ascii: "\"")), from: next..<next + 2)
                    next += 2
                    start = next
                } else {
                    next += 1
                }
            }
            text.literal(bytes, start..<next)
        } else {
            text.literal(bytes, cell.content)
        }
        text.end()
    }
}
