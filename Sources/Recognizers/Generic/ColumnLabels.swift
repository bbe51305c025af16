/// What the head of a table in running text says of the numbers below it: `naam;bsn;leeftijd`, and a row under it. Tabs, semicolons, commas, bars and gaps of
/// two spaces or more divide the cells; a head has no digits and as many cells as its rows.
///
/// Places are asked about in the order of the text, and what was read of it stands, so that the work grows with the text and not with its square.
struct ColumnLabels {
    /// What is known of the tables that one delimiter divides.
    private struct Table {
        /// The line of the head; empty where the line that was asked about last is in no table.
        var head = 0..<0
        /// Where the line begins that was asked about last.
        var line = -1
        /// Up to where its delimiters were counted, and how many there were.
        var counted = 0
        var column = 0
        /// Whether a quotation mark is open where was counted: what divides cells does not do so inside.
        var isQuoted = false
        /// The meanings of the words in each cell of the head, once they were asked for.
        var cues: [[Cue]?] = []
    }

    /// One for each delimiter, once a cell was asked about.
    private var tables: [Table] = []
    /// Up to where line ends were looked for, and where the line begins in which that is.
    private var read = -1
    private var lineStart = 0

    private static let reach = 4_096
    private static let longestCell = 40
    /// No row is longer.
    private static let longestLine = 400

    /// What stands for a gap of spaces.
    static let gap: UInt8 = 0x20
    private static let delimiters: [UInt8] = [0x09, 0x3B, 0x7C, 0x2C, gap]

    /// Whether a byte divides cells.
    @inline(__always)
    static func divides(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x3B || byte == 0x7C || byte == 0x2C }

    /// Whether a byte of a line divides its cells; of a gap the first space does.
    @inline(__always)
    private static func divides(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ delimiter: UInt8, _ line: Range<Int>) -> Bool {
        guard bytes[at] == delimiter else { return false }
        guard delimiter == gap else { return true }
        guard at > line.lowerBound, bytes[at - 1] != gap, at + 1 < line.upperBound, bytes[at + 1] == gap else { return false }
        // The end of a sentence, and that of a line, which Markdown breaks with two spaces.
        if [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[at - 1]) { return false }
        var next = at + 1
        while next < line.upperBound, bytes[next] == gap { next += 1 }
        return next < line.upperBound && bytes[next] != 0x0A && bytes[next] != 0x0D
    }

    /// The meanings of the head above a place in a row.
    /// - Parameters:
    ///   - at: the first sign of the cell; not before the one that was asked about last.
    ///   - delimiter: what stands before or behind the cell.
    mutating func cues(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at: Int, delimiter: UInt8) -> [Cue] {
        if tables.isEmpty { tables = [Table](repeating: Table(), count: Self.delimiters.count) }
        readLines(bytes, range, upTo: at)
        guard at - lineStart <= Self.longestLine, let number = Self.delimiters.firstIndex(of: delimiter) else { return [] }
        if tables[number].line != lineStart { find(bytes, range, number, delimiter) }
        guard !tables[number].head.isEmpty else { return [] }
        for index in tables[number].counted..<max(at, tables[number].counted) {
            tables[number].isQuoted = Self.isQuoted(tables[number].isQuoted, bytes, index, delimiter, from: lineStart)
            if !tables[number].isQuoted, Self.divides(bytes, index, delimiter, lineStart..<range.upperBound) { tables[number].column += 1 }
        }
        tables[number].counted = max(at, tables[number].counted)
        let column = tables[number].column
        guard column < tables[number].cues.count else { return [] }
        if let known = tables[number].cues[column] { return known }
        let result = Self.read(bytes, Self.cell(bytes, tables[number].head, column, delimiter))
        tables[number].cues[column] = result
        return result
    }

    private mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, upTo at: Int) {
        if read < range.lowerBound { (read, lineStart) = (range.lowerBound, range.lowerBound) }
        var here = at
        while here > read {
            here -= 1
            guard bytes[here] == 0x0A else { continue }
            lineStart = here + 1
            break
        }
        read = max(read, at)
    }

    /// Looks for the head of the line that begins at `lineStart`.
    private mutating func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ number: Int, _ delimiter: UInt8) {
        let before = tables[number].line
        (tables[number].line, tables[number].counted, tables[number].column, tables[number].isQuoted) = (lineStart, lineStart, 0, false)
        let count = Self.count(bytes, range, lineStart, delimiter)
        // Two cells with a gap between are more often a sentence than a table.
        if delimiter == Self.gap, count < 2 {
            tables[number].head = 0..<0
            return
        }
        var end = lineStart
        var lines = 0
        while end > range.lowerBound, lineStart - end < Self.reach, lines < 60 {
            guard let previous = Self.lineStart(bytes, range, end - 1) else { break }
            let text = previous..<(end - 1)
            // The row before: what holds of it holds of this one, unless it is the head itself.
            if previous == before, Self.count(bytes, range, previous, delimiter) == count, !tables[number].head.isEmpty || !Self.isHead(bytes, text, delimiter)
            {
                return
            }
            if !Self.isRule(bytes, text) {
                guard Self.count(bytes, range, previous, delimiter) == count, count > 0 else { break }
                if Self.isHead(bytes, text, delimiter) {
                    tables[number].head = text
                    tables[number].cues = [[Cue]?](repeating: nil, count: count + 1)
                    return
                }
            }
            end = previous
            lines += 1
        }
        tables[number].head = 0..<0
    }

    private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ at: Int) -> Int? {
        var start = at
        while start > range.lowerBound, bytes[start - 1] != 0x0A {
            start -= 1
            if at - start > longestLine { return nil }
        }
        return start
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ start: Int, _ delimiter: UInt8) -> Int {
        var (at, count, isQuoted) = (start, 0, false)
        while at < range.upperBound, bytes[at] != 0x0A, at - start < 1_000 {
            isQuoted = Self.isQuoted(isQuoted, bytes, at, delimiter, from: start)
            if !isQuoted, divides(bytes, at, delimiter, start..<range.upperBound) { count += 1 }
            at += 1
        }
        return count
    }

    /// Whether a byte is inside quotation marks, which open a cell; elsewhere, and between bars, they are inches.
    @inline(__always)
    private static func isQuoted(_ isQuoted: Bool, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ delimiter: UInt8, from line: Int) -> Bool {
        guard bytes[at] == 0x22, delimiter != 0x7C, delimiter != gap else { return isQuoted }
        return !isQuoted && (at == line || bytes[at - 1] == delimiter)
    }

    /// `|---|:--|` under a head.
    private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        !line.isEmpty && line.allSatisfy { [0x2D, 0x7C, 0x3A, 0x2B, 0x20, 0x0D, 0x3D].contains(bytes[$0]) }
    }

    private static func isHead(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ delimiter: UInt8) -> Bool {
        var (cell, letters, isQuoted) = (0, 0, false)
        for at in line {
            isQuoted = Self.isQuoted(isQuoted, bytes, at, delimiter, from: line.lowerBound)
            if !isQuoted, divides(bytes, at, delimiter, line) {
                cell = 0
                continue
            }
            // Some programs fill their cells up.
            if bytes[at] != 0x20 { cell += 1 }
            if WordReading.isLetter(bytes[at]) { letters += 1 }
            guard cell <= longestCell, !WordReading.isDigit(bytes[at]) else { return false }
        }
        return letters >= 2
    }

    private static func cell(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ column: Int, _ delimiter: UInt8) -> Range<Int> {
        var (start, index, isQuoted) = (line.lowerBound, 0, false)
        for at in line {
            isQuoted = Self.isQuoted(isQuoted, bytes, at, delimiter, from: line.lowerBound)
            guard !isQuoted, divides(bytes, at, delimiter, line) else { continue }
            if index == column { return start..<at }
            (start, index) = (at + 1, index + 1)
        }
        return start..<line.upperBound
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> [Cue] {
        cell.isEmpty ? [] : Place.headingCues(UnsafeBufferPointer(rebasing: bytes[cell]))
    }
}

extension Place {
    /// Remembers what the head of a table says of the cell that begins at an offset, and what a value before it or a question says.
    /// - Parameter end: of the number or code in the cell.
    @inline(__always)
    mutating func rememberColumn(_ at: Int, end: Int) {
        rememberChange(at)
        rememberQuestion(at)
        rememberCorrection(at)
        let before = byte(at - 1)
        guard
            ColumnLabels.divides(before) || before == 0x20 || before == 0x22 || before == 0x60 || before == 0x0A || before == 0x27 || before == 0x28
                || at == range.lowerBound
        else { return }
        column(at, end)
    }

    /// What divides the first cell of a line from the next; a gap only where nothing else does.
    private func divider(from end: Int) -> UInt8? {
        var at = end
        var isGap = false
        while at - end < 24, byte(at) >= 0x20 || byte(at) == 0x09 {
            if ColumnLabels.divides(byte(at)) { return byte(at) }
            isGap = isGap || byte(at) == 0x20 && byte(at + 1) == 0x20
            at += 1
        }
        return isGap ? ColumnLabels.gap : nil
    }

    private mutating func column(_ at: Int, _ end: Int) {
        if rows.isOpen {
            for cue in rows.cues(bytes, at: at) { remember(at, at, cue, joined: true) }
            if rows.isOpen { return }
        }
        var start = at
        while [0x20, 0x22, 0x60].contains(byte(start - 1)), at - start < 3 { start -= 1 }
        let before = byte(start - 1)
        let delimiter: UInt8
        if ColumnLabels.divides(before), before != 0x2C || start == at || byte(start) != 0x20 {
            delimiter = before
        } else if before == 0x0A, let divider = divider(from: end) {
            delimiter = divider
        } else if start <= at - 2, byte(at - 1) == 0x20, byte(at - 2) == 0x20 {
            delimiter = ColumnLabels.gap
        } else {
            return
        }
        // The first line is the head, or there is none.
        guard at > range.lowerBound else { return }
        let cues = columns.cues(bytes, range, at: at, delimiter: delimiter)
        for cue in cues { remember(at, at, cue, joined: true) }
        // `bewaartermijn`: the years are those of a thing.
        if cues.contains(where: { $0.contains(.duration) }), !cues.contains(where: { $0.contains(.age) }) { countedAt = at }
    }
}
