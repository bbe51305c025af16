/// What the head of a table in running text says of the numbers below it: `naam;bsn;leeftijd`, and a row under it. Tabs, semicolons, commas and bars divide the
/// cells; a head has no digits and as many cells as its rows.
struct ColumnLabels {
    private(set) var delimiter: UInt8 = 0
    /// The line of the head; empty where the line that was asked about is in no table.
    private(set) var head = 0..<0
    /// Where the line begins that was asked about last.
    private var line = -1
    /// The meanings of the words in each cell of the head, once they were asked for.
    private var cues: [[Cue]?] = []

    private static let reach = 4_096
    private static let longestCell = 40

    /// Whether a byte divides cells.
    @inline(__always)
    static func divides(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x3B || byte == 0x7C || byte == 0x2C }

    /// The meanings of the head above a place in a row.
    /// - Parameters:
    ///   - at: the first sign of the cell.
    ///   - delimiter: what stands before or behind the cell.
    mutating func cues(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at: Int, delimiter: UInt8) -> [Cue] {
        guard let start = Self.lineStart(bytes, range, at) else { return [] }
        if start != line || delimiter != self.delimiter { find(bytes, range, start, delimiter) }
        guard !head.isEmpty else { return [] }
        var column = 0
        for index in start..<at where bytes[index] == delimiter { column += 1 }
        guard column < cues.count else { return [] }
        if let known = cues[column] { return known }
        let result = Self.read(bytes, Self.cell(bytes, head, column, delimiter))
        cues[column] = result
        return result
    }

    private mutating func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ start: Int, _ delimiter: UInt8) {
        let before = line
        let isSame = delimiter == self.delimiter && !head.isEmpty
        let count = Self.count(bytes, range, start, delimiter)
        (line, self.delimiter) = (start, delimiter)
        var end = start
        var lines = 0
        while end > range.lowerBound, start - end < Self.reach, lines < 60 {
            guard let previous = Self.lineStart(bytes, range, end - 1) else { break }
            // A row of the table that is known.
            if isSame, previous == before || previous == head.lowerBound { return }
            let text = previous..<(end - 1)
            if !Self.isRule(bytes, text) {
                guard Self.count(bytes, range, previous, delimiter) == count, count > 0 else { break }
                if Self.isHead(bytes, text, delimiter) {
                    head = text
                    cues = [[Cue]?](repeating: nil, count: count + 1)
                    return
                }
            }
            end = previous
            lines += 1
        }
        head = 0..<0
    }

    private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ at: Int) -> Int? {
        var start = at
        while start > range.lowerBound, bytes[start - 1] != 0x0A {
            start -= 1
            if at - start > 400 { return nil }
        }
        return start
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ start: Int, _ delimiter: UInt8) -> Int {
        var (at, count) = (start, 0)
        while at < range.upperBound, bytes[at] != 0x0A, at - start < 1_000 {
            if bytes[at] == delimiter { count += 1 }
            at += 1
        }
        return count
    }

    /// `|---|:--|` under a head.
    private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        !line.isEmpty && line.allSatisfy { [0x2D, 0x7C, 0x3A, 0x2B, 0x20, 0x0D, 0x3D].contains(bytes[$0]) }
    }

    private static func isHead(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ delimiter: UInt8) -> Bool {
        var (cell, letters) = (0, 0)
        for at in line {
            if bytes[at] == delimiter {
                cell = 0
                continue
            }
            cell += 1
            if WordReading.isLetter(bytes[at]) { letters += 1 }
            guard cell <= longestCell, !WordReading.isDigit(bytes[at]) else { return false }
        }
        return letters >= 2
    }

    private static func cell(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ column: Int, _ delimiter: UInt8) -> Range<Int> {
        var (start, index) = (line.lowerBound, 0)
        for at in line where bytes[at] == delimiter {
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
    /// Remembers what the head of a table says of the cell that begins at an offset.
    /// - Parameter end: of the number or code in the cell.
    @inline(__always)
    mutating func rememberColumn(_ at: Int, end: Int) {
        let before = byte(at - 1)
        guard ColumnLabels.divides(before) || before == 0x20 || before == 0x22 || before == 0x60 || before == 0x0A || at == range.lowerBound else { return }
        column(at, end)
    }

    /// What divides the first cell of a line from the next.
    private func divider(from end: Int) -> UInt8? {
        var at = end
        while at - end < 24, byte(at) >= 0x20 || byte(at) == 0x09 {
            if ColumnLabels.divides(byte(at)) { return byte(at) }
            at += 1
        }
        return nil
    }

    private mutating func column(_ at: Int, _ end: Int) {
        var start = at
        while [0x20, 0x22, 0x60].contains(byte(start - 1)), at - start < 3 { start -= 1 }
        let before = byte(start - 1)
        let delimiter: UInt8
        if ColumnLabels.divides(before), before != 0x2C || start == at || byte(start) != 0x20 {
            delimiter = before
        } else if before == 0x0A, let divider = divider(from: end) {
            delimiter = divider
        } else {
            return
        }
        // The first line is the head, or there is none.
        guard at > range.lowerBound else { return }
        for cue in columns.cues(bytes, range, at: at, delimiter: delimiter) { remember(at, at, cue, joined: true) }
    }
}
