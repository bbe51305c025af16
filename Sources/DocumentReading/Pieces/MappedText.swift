/// The text of a document with, for every byte, where it stands in the source: a literal stretch, or an escape that stands for it.
///
/// Every format is rewritten by it: the source stays byte for byte as it was, save where something is replaced. A replacement over several
/// stretches (the runs of one paragraph) is written in the first and taken out of the others.
struct MappedText {
    /// What comes in the place of bytes of the source.
    struct Edit {
        var range: Range<Int>
        var bytes: [UInt8]
    }

    private struct Stretch {
        var text: Int
        var length: Int
        var source: Int
        var sourceLength: Int
        var isLiteral: Bool
        var piece: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [DocumentText.Piece] = []
    private var stretches: [Stretch] = []
    private var open: (start: Int, name: String, isKey: Bool)?

    var isEmpty: Bool { stretches.isEmpty }
    /// - Parameters:
    ///   - line: of the source, from 1.
    ///   - isPart: whether it is only what was chosen.
    func text(line: Int = 1, isPart: Bool = false) -> DocumentText { DocumentText(bytes, pieces: pieces, line: line, isPart: isPart) }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        stretches.removeAll(keepingCapacity: true)
        open = nil
    }

    /// Starts a piece; what follows until `end` belongs to it.
    mutating func begin(_ name: String, isKey: Bool = false) {
        if !pieces.isEmpty { bytes.append(0x0A) }
        open = (bytes.count, name, isKey)
    }

    mutating func end() {
        guard let (start, name, isKey) = open else { return }
        pieces.append(.init(range: start..<bytes.count, name: name, isKey: isKey))
        open = nil
    }

    /// Bytes that stand in the source as they are in the text.
    mutating func literal(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        stretches.append(
            .init(text: bytes.count, length: range.count, source: range.lowerBound, sourceLength: range.count, isLiteral: true, piece: pieces.count))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }

    /// Bytes for which an escape stands in the source.
    mutating func escape(_ plain: some Sequence<UInt8>, from range: Range<Int>) {
        let start = bytes.count
        bytes.append(contentsOf: plain)
        stretches.append(
            .init(text: start, length: bytes.count - start, source: range.lowerBound, sourceLength: range.count, isLiteral: false, piece: pieces.count))
    }

    /// Text for which nothing stands in the source: the line end between two paragraphs.
    mutating func gap(_ plain: StaticString) {
        plain.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// What to change in the source, in its order.
    /// - Parameter encode: writes a replacing text as it must stand in the source, for the piece with this number, over these bytes of the source.
    func edits(_ replacements: [Replacement], _ encode: (_ plain: [UInt8], _ piece: Int, _ range: Range<Int>) -> [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        var next = 0
        var isSorted = true
        for one in replacements.settled(in: bytes) {
            while next < stretches.count, stretches[next].text + stretches[next].length <= one.range.lowerBound { next += 1 }
            var index = next
            var isFirst = true
            while index < stretches.count, stretches[index].text < one.range.upperBound {
                let stretch = stretches[index]
                let covered = one.range.clamped(to: stretch.text..<stretch.text + stretch.length)
                let range =
                    stretch.isLiteral
                    ? stretch.source + covered.lowerBound - stretch.text..<stretch.source + covered.upperBound - stretch.text
                    : stretch.source..<stretch.source + stretch.sourceLength
                let text = isFirst ? encode(one.text, stretch.piece, range) : []
                isFirst = false
                index += 1
                if let last = edits.last, last.range.upperBound == range.lowerBound, text.isEmpty {
                    edits[edits.count - 1].range = last.range.lowerBound..<range.upperBound
                } else {
                    if let last = edits.last, last.range.upperBound > range.lowerBound { isSorted = false }
                    edits.append(Edit(range: range, bytes: text))
                }
            }
        }
        return isSorted ? edits : edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension [MappedText.Edit] {
    /// The source with the edits made, appended to `result`. Of edits of the same escape the second only adds its text.
    func apply(to source: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, into result: inout [UInt8]) {
        var next = part.lowerBound
        for edit in self {
            if edit.range.lowerBound > next { result.append(contentsOf: UnsafeBufferPointer(rebasing: source[next..<edit.range.lowerBound])) }
            result.append(contentsOf: edit.bytes)
            next = Swift.max(next, edit.range.upperBound)
        }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: source[next..<part.upperBound]))
    }
}
