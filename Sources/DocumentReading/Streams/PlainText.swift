/// A page of a work unit of plain text.
struct PlainTextPage: Sendable, Hashable {
    var length: Int
    /// Whether it ends where a name can run on: at a line end, a space or in a word, and not at an empty line or the end of the text.
    var runsOn: Bool
}

/// Text of any length, with lines of any length.
///
/// It is read in pages of at most `pageSize` bytes; each is one document for the replacer. A page ends at the last empty line in its second
/// half, else at the last line end there, else at the last space, else between two characters. Where it does not end at an empty line, the
/// text within `window` bytes on both sides of the cut is looked at once more by itself, and what is found there across the cut is replaced
/// too, so that a name is not missed because a page ends in it. Where the cuts are follows from the text alone.
public struct PlainText: StreamFormat {
    public var invalid: InvalidText
    /// In bytes; at least 256.
    public let pageSize: Int
    /// Work units have at least this many bytes.
    public let unitSize: Int
    /// In bytes, on either side of a cut.
    public var window: Int { min(512, pageSize / 4) }

    public init(invalid: InvalidText = .refuse, pageSize: Int = 65_536, unitSize: Int = 524_288) {
        self.invalid = invalid
        self.pageSize = max(256, pageSize)
        self.unitSize = max(1, unitSize)
    }

    public func splitter() -> PlainTextSplitter { PlainTextSplitter(self) }

    public func rewrite(_ unit: WorkUnit, with replacer: any TextReplacer) throws -> RewrittenUnit {
        var counts = DocumentCounts()
        counts.bytesIn = unit.head.count + unit.bytes.count
        counts.records = unit.pages.count
        counts.pieces = unit.pages.count
        var result = unit.head
        result.reserveCapacity(unit.bytes.count + unit.head.count + 1024)
        var start = 0
        var line = unit.line
        // What a window found across the cut before a page, in places of the unit.
        var across = try findings(in: unit, acrossCutAt: 0, isCut: !unit.before.isEmpty, replacer)
        for page in unit.pages {
            let end = start + page.length
            let next = try findings(in: unit, acrossCutAt: end, isCut: page.runsOn, replacer)
            var text = Array(unit.bytes[start..<end])
            counts.repairs += try UTF8Check.settle(&text, invalid, offset: unit.offset + start)
            let own = try replacer.replacements(in: DocumentText(text, line: line, offset: unit.offset + start)).settled(in: text)
            line += text.withUnsafeBufferPointer(LineEnds.count)
            // Places move where invalid bytes were replaced: then the cut before is at another place from the end, and only there.
            let moved = text.count - page.length
            let all = Self.merged(
                own, before: across.map { $0.range.upperBound - start }.max() ?? 0,
                after: next.min { $0.range.lowerBound < $1.range.lowerBound }.map { Replacement($0.range.lowerBound - start + moved..<text.count, $0.text) },
                in: text)
            counts.replacements += all.count { !$0.text.isEmpty }
            text.withUnsafeBufferPointer { source in
                all.map { MappedText.Edit(range: $0.range, bytes: $0.text) }.apply(to: source, 0..<source.count, into: &result)
            }
            across = next
            start = end
        }
        counts.bytesOut = result.count
        return RewrittenUnit(number: unit.number, bytes: result, counts: counts)
    }

    /// What runs across a cut, in places of the unit, from the window around it: both sides see the same.
    private func findings(in unit: WorkUnit, acrossCutAt cut: Int, isCut: Bool, _ replacer: any TextReplacer) throws -> [Replacement] {
        guard isCut else { return [] }
        let before = cut == 0 ? unit.before : Array(unit.bytes[max(0, cut - window)..<cut])
        let after = cut == unit.bytes.count ? unit.after : Array(unit.bytes[cut..<min(unit.bytes.count, cut + window)])
        // A window that begins or ends in a character leaves that out.
        let head = before.drop { $0 & 0xC0 == 0x80 }
        var tail = after[...]
        while let last = tail.last, last >= 0x80 {
            tail.removeLast()
            if last >= 0xC0 { break }
        }
        guard !head.isEmpty, !tail.isEmpty else { return [] }
        let text = Array(head) + tail
        // The page itself tells of invalid bytes.
        guard text.withUnsafeBufferPointer(UTF8Check.firstMistake) == nil else { return [] }
        return try replacer.replacements(in: DocumentText(text, isWindow: true)).settled(in: text)
            .filter { $0.range.lowerBound < head.count && $0.range.upperBound > head.count }
            .map { Replacement($0.range.lowerBound + cut - head.count..<$0.range.upperBound + cut - head.count, $0.text) }
    }

    /// - Parameters:
    ///   - before: so many bytes at the start were replaced with the end of the page before.
    ///   - after: what begins here and ends in the next page; its text is written here.
    private static func merged(_ own: [Replacement], before: Int, after: Replacement?, in text: [UInt8]) -> [Replacement] {
        guard before > 0 || after != nil else { return own }
        var all = own
        if before > 0 {
            let touching = all.prefix { $0.range.lowerBound < before }
            all.removeFirst(touching.count)
            all.insert(Replacement(0..<max(before, touching.map(\.range.upperBound).max() ?? 0), []), at: 0)
        }
        if let after {
            let lower = max(0, min(after.range.lowerBound, text.count))
            var start = lower
            while let last = all.last, last.range.upperBound > lower {
                start = min(start, last.range.lowerBound)
                all.removeLast()
            }
            all.append(Replacement(start..<text.count, after.text))
        }
        return all.settled(in: text)
    }
}

/// Cuts plain text into pages, and pages into work units.
public struct PlainTextSplitter: UnitSplitter {
    private let format: PlainText
    private var buffer: [UInt8] = []
    private var pages: [PlainTextPage] = []
    /// How much of the buffer is in pages.
    private var paged = 0
    private var number = 0
    private var offset = 0
    private var line = 1
    private var head: [UInt8] = []
    private var before: [UInt8] = []
    private var hasBegun = false

    init(_ format: PlainText) { self.format = format }

    public mutating func take(_ bytes: [UInt8], _ give: (WorkUnit) throws -> Void) throws {
        buffer += bytes
        if !hasBegun {
            guard buffer.count >= 4 else { return }
            try begin()
        }
        // The window after a cut must be there before the cut is made.
        while buffer.count - paged >= format.pageSize + format.window {
            cut()
            if paged >= format.unitSize { try give(unit()) }
        }
    }

    public mutating func finish(_ give: (WorkUnit) throws -> Void) throws {
        if !hasBegun { try begin() }
        while buffer.count - paged > format.pageSize {
            cut()
            if paged >= format.unitSize { try give(unit()) }
        }
        if buffer.count > paged {
            pages.append(.init(length: buffer.count - paged, runsOn: false))
            paged = buffer.count
        }
        if !pages.isEmpty || !head.isEmpty { try give(unit()) }
    }

    private mutating func begin() throws(DocumentError) {
        hasBegun = true
        head = try ByteOrderMark.taken(from: &buffer)
        offset = head.count
    }

    private mutating func cut() {
        let (length, runsOn) = buffer.withUnsafeBufferPointer { Self.pageEnd(in: UnsafeBufferPointer(rebasing: $0[paged..<paged + format.pageSize])) }
        pages.append(.init(length: length, runsOn: runsOn))
        paged += length
    }

    /// Where a page ends in the most that it can be.
    private static func pageEnd(in bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, runsOn: Bool) {
        let half = bytes.count / 2
        var lineEnd: Int?
        var space: Int?
        // From the back: an empty line, `\n\n` or `\r\n\r\n`, is looked for before the rest.
        var next = bytes.count
        while next > half {
            let byte = bytes[next - 1]
            if byte == 0x0A {
                let previous = bytes[next - 2] == 0x0D ? next - 3 : next - 2
                if bytes[previous] == 0x0A { return (next, false) }
                lineEnd = lineEnd ?? next
            } else if byte == 0x20 || byte == 0x09 {
                space = space ?? next
            }
            next -= 1
        }
        if let end = lineEnd ?? space { return (end, true) }
        next = bytes.count
        // Between characters; of what is no text, anywhere.
        while next > bytes.count - 4, bytes[next - 1] & 0xC0 == 0x80 { next -= 1 }
        return bytes[next - 1] >= 0xC0 ? (next - 1, true) : (bytes.count, true)
    }

    private mutating func unit() -> WorkUnit {
        var unit = WorkUnit(number: number, bytes: Array(buffer[..<paged]), offset: offset, line: line)
        line += unit.bytes.withUnsafeBufferPointer(LineEnds.count)
        unit.head = head
        unit.before = before
        let runsOn = pages.last?.runsOn == true
        unit.after = runsOn ? Array(buffer[paged..<min(buffer.count, paged + format.window)]) : []
        unit.pages = pages
        before = runsOn ? Array(buffer[max(0, paged - format.window)..<paged]) : []
        number += 1
        offset += paged
        buffer.removeFirst(paged)
        (pages, paged, head) = ([], 0, [])
        return unit
    }
}

/// The mark of the encoding at the start of a text.
enum ByteOrderMark {
    /// Takes that of UTF-8 away and returns it.
    /// - Throws: `DocumentError` for UTF-16.
    static func taken(from bytes: inout [UInt8]) throws(DocumentError) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw DocumentError(.utf16, at: .offset(0)) }
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return [] }
        bytes.removeFirst(3)
        return [0xEF, 0xBB, 0xBF]
    }
}
