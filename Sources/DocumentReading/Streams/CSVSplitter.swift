/// Cuts a table between rows, and reads its header.
public struct CSVSplitter: UnitSplitter {
    private enum State { case cellStart, bare, quoted, quoteInQuoted }

    private let format: CSV
    private var buffer: [UInt8] = []
    /// How far the buffer was looked at, and the end of the last whole row in it.
    private var scanned = 0
    private var rowEnd = 0
    private var state = State.cellStart
    private var shape: CSVShape?
    private var delimiter: UInt8?
    private var number = 0
    private var offset = 0
    private var line = 1
    private var head: [UInt8] = []
    private var headings: (names: [String], line: Int)?
    private var hasBegun = false

    init(_ format: CSV) { (self.format, delimiter) = (format, format.delimiter) }

    public mutating func take(_ bytes: [UInt8], _ give: (WorkUnit) throws -> Void) throws {
        buffer += bytes
        if !hasBegun {
            guard buffer.count >= 4 else { return }
            try begin()
        }
        if shape == nil {
            guard try readHeader(isEnd: false) else { return try checkLength() }
        }
        scan()
        try checkLength()
        if rowEnd >= format.unitSize { try give(unit(rowEnd)) }
    }

    public mutating func finish(_ give: (WorkUnit) throws -> Void) throws {
        if !hasBegun { try begin() }
        if shape == nil { _ = try readHeader(isEnd: true) }
        if !buffer.isEmpty || !head.isEmpty { try give(unit(buffer.count)) }
    }

    private mutating func begin() throws(DocumentError) {
        hasBegun = true
        head = try ByteOrderMark.taken(from: &buffer)
        offset = head.count
    }

    private func checkLength() throws(DocumentError) {
        guard buffer.count - rowEnd > format.longestRow else { return }
        let lines = buffer[..<rowEnd].count { $0 == 0x0A }
        throw DocumentError(.recordTooLong(megabytes: format.longestRow / 1_048_576), at: .line(line + lines))
    }

    /// Looks for row ends in what came in.
    private mutating func scan() {
        guard let delimiter else { return }
        buffer.withUnsafeBufferPointer { bytes in
            var state = state
            var next = scanned
            while next < bytes.count {
                let byte = bytes[next]
                next += 1
                switch state {
                case .quoted:
                    if byte == UInt8(ascii: "\"") { state = .quoteInQuoted }
                    continue
                case .quoteInQuoted:
                    if byte == UInt8(ascii: "\"") {
                        state = .quoted
                        continue
                    }
                case .cellStart:
                    if byte == UInt8(ascii: "\"") {
                        state = .quoted
                        continue
                    }
                case .bare: break
                }
                if byte == 0x0A {
                    rowEnd = next
                    state = .cellStart
                } else {
                    state = byte == delimiter ? .cellStart : .bare
                }
            }
            self.state = state
            scanned = next
        }
    }

    private mutating func unit(_ length: Int) throws -> WorkUnit {
        var unit = WorkUnit(number: number, bytes: Array(buffer[..<length]), offset: offset, line: line)
        unit.head = head
        unit.table = shape
        unit.headings = headings
        head = []
        headings = nil
        number += 1
        offset += length
        line += unit.bytes.withUnsafeBufferPointer(LineEnds.count)
        buffer.removeFirst(length)
        scanned = max(0, scanned - length)
        rowEnd = 0
        return unit
    }

    // MARK: Header

    /// - Returns: false where the first row is not whole yet.
    private mutating func readHeader(isEnd: Bool) throws -> Bool {
        guard var end = firstRowEnd() ?? (isEnd ? buffer.count : nil) else { return false }
        let delimiter = delimiter ?? sniffed(end)
        self.delimiter = delimiter
        var names: [String] = []
        try Array(buffer[..<end]).withUnsafeBufferPointer { bytes in
            var reader = CSVRowReader(bytes: bytes, delimiter: delimiter, line: line)
            guard let row = try reader.next() else { return }
            // With the delimiter known, a quote may turn out to be a letter: what comes after the row is no header.
            end = row.range.upperBound
            for cell in reader.cells {
                var text = MappedText()
                reader.add(cell, name: "", to: &text)
                names.append(String(decoding: text.bytes, as: UTF8.self))
            }
        }
        shape = try resolved(names, delimiter)
        if format.hasHeader, end > 0 {
            headings = (names, line)
            let first = Array(buffer[..<end])
            var names = first
            _ = try UTF8Check.settle(&names, format.invalid, offset: offset)
            head += names
            line += first.count { $0 == 0x0A }
            offset += end
            buffer.removeFirst(end)
        }
        return true
    }

    /// The end of the first row, whatever the delimiter: a quote after any sign opens a cell as far as line ends matter.
    private func firstRowEnd() -> Int? {
        var isQuoted = false
        for (index, byte) in buffer.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 0x0A, !isQuoted { return index + 1 }
        }
        return nil
    }

    /// What stands most between the cells of the first row; a comma where there is none.
    private func sniffed(_ end: Int) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in buffer[..<end] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = Array(";\t|,".utf8)
        let best = candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }!
        return counts[best, default: 0] > 0 ? best : UInt8(ascii: ",")
    }

    private func resolved(_ names: [String], _ delimiter: UInt8) throws(DocumentError) -> CSVShape {
        var shape = CSVShape(
            delimiter: delimiter, names: format.hasHeader ? names : names.indices.map { "\($0 + 1)" },
            columns: format.allowsUnevenRows || names.isEmpty ? nil : names.count, chosen: [], others: false,
            choice: Array(repeating: -1, count: names.count))
        let labels = shape.names
        switch format.columns {
        case .all: (shape.chosen, shape.others) = (labels, true)
        case .chosen(let columns):
            shape.chosen = Array(repeating: nil, count: names.count)
            for (choice, column) in columns.enumerated() {
                let places: [Int]
                switch column {
                case .number(let number): places = names.indices.filter { $0 == number - 1 }
                case .named(let name): places = format.hasHeader ? names.indices.filter { Self.trimmed(names[$0]) == Self.trimmed(name) } : []
                }
                guard places.count == 1 else {
                    // An empty file has no columns to miss.
                    if names.isEmpty { continue }
                    throw DocumentError(.columnNotFound(choice: choice + 1, columns: names.count), at: .line(line))
                }
                shape.chosen[places[0]] = labels[places[0]]
                shape.choice[places[0]] = choice
            }
        }
        return shape
    }

    private static func trimmed(_ name: String) -> Substring {
        var name = name[...]
        while name.first?.isWhitespace == true { name.removeFirst() }
        while name.last?.isWhitespace == true { name.removeLast() }
        return name
    }
}
