/// The columns that an SQL statement names, and where in its rows the reading is: `INSERT INTO t (a, b) VALUES ('x', 'y'), …`.
///
/// Cells are asked about in the order of the text, and each byte of the rows is passed once, so that the work grows with the text and not with its square.
struct InsertedRows {
    /// Whether rows may still follow.
    private(set) var isOpen = false
    /// The meanings of the words of each column's name.
    private var cues: [[Cue]] = []
    /// Up to where the rows were read, where the cell begins that this is in, and which it is.
    private var read = 0
    private var cell = 0
    private var column = 0
    /// How many brackets are open, and the quotation mark that is.
    private var depth = 0
    private var quote: UInt8 = 0

    /// No list of columns is longer.
    private static let longest = 4_096
    private static let into = WordReading.hash("into")

    /// Reads the names of the columns that stand in brackets before `VALUES`.
    mutating func open(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int, to end: Int) {
        let close = Self.blanksBack(bytes, range, start) - 1
        guard close > range.lowerBound, bytes[close] == 0x29 else { return }
        var open = close - 1
        while open > range.lowerBound, close - open < Self.longest, bytes[open] != 0x28 {
            guard Self.isName(bytes[open]) || Self.isBlank(bytes[open]) || bytes[open] == 0x2C else { return }
            open -= 1
        }
        guard open > range.lowerBound, bytes[open] == 0x28 else { return }
        // The name of the table, and `INTO` before it.
        let nameEnd = Self.blanksBack(bytes, range, open)
        var name = nameEnd
        while name > range.lowerBound, nameEnd - name < 130, Self.isName(bytes[name - 1]) { name -= 1 }
        let into = Self.blanksBack(bytes, range, name)
        guard name < nameEnd, into < name, into - 4 >= range.lowerBound, WordReading.hash(bytes, (into - 4)..<into) == Self.into else { return }
        cues = []
        var from = open + 1
        for at in from...close where at == close || bytes[at] == 0x2C {
            cues.append(from < at ? Place.headingCues(UnsafeBufferPointer(rebasing: bytes[from..<at])) : [])
            from = at + 1
        }
        isOpen = cues.contains { !$0.isEmpty }
        (read, cell, column, depth, quote) = (end, end, 0, 0, 0)
    }

    /// The meanings of the column whose cell begins at an offset, which is not before the one that was asked about last.
    mutating func cues(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> [Cue] {
        while read < at, isOpen {
            step(bytes[read], bytes[read + 1])
        }
        return isOpen && depth == 1 && cell == at && read == at && column < cues.count ? cues[column] : []
    }

    private mutating func step(_ byte: UInt8, _ next: UInt8) {
        let here = read
        read += 1
        if quote != 0 {
            // A mark that nothing closes would hide the rest of the text.
            if here - cell > Self.longest { isOpen = false }
            // `''` and `\'` end nothing.
            if byte == 0x5C || byte == quote && next == quote { read += 1 } else if byte == quote { quote = 0 }
            return
        }
        switch byte {
        case 0x27, 0x22:
            if depth == 0 { isOpen = false }
            quote = byte
            if cell == here { cell = read }
        case 0x28:
            depth += 1
            if depth == 1 { (column, cell) = (0, read) }
        case 0x29: depth -= 1
        case 0x2C where depth == 1: (column, cell) = (column + 1, read)
        case _ where Self.isBlank(byte): if cell == here { cell = read }
        // `N'…'`
        case 0x4E, 0x45: if depth == 0 { isOpen = false } else if cell == here, next == 0x27 { cell = read }
        // Between the rows only a comma stands.
        default: if depth == 0, byte != 0x2C { isOpen = false }
        }
        if depth < 0 { isOpen = false }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// What the names of tables and columns are made of, with their quotation marks.
    private static func isName(_ byte: UInt8) -> Bool {
        WordReading.isAlphanumeric(byte) || byte >= 0x80 || [0x5F, 0x60, 0x22, 0x5B, 0x5D, 0x2E, 0x24, 0x2D].contains(byte)
    }

    private static func blanksBack(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ end: Int) -> Int {
        var at = end
        while at > range.lowerBound, end - at < 64, isBlank(bytes[at - 1]) { at -= 1 }
        return at
    }
}

extension Place {
    /// `VALUES` was read: rows of an SQL statement may follow.
    mutating func openRows(_ start: Int, _ end: Int) { rows.open(bytes, range, from: start, to: end) }
}
