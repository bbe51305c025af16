/// The text of one document or record, for who finds names: its pieces stand together, because a name is found over a whole document.
public struct DocumentText: Sendable {
    /// A piece of it: a field, a cell, the body, the text of a link.
    public struct Piece: Sendable, Hashable {
        /// Its bytes in the text.
        public let range: Range<Int>
        /// What it is called: the path of a field, the header of a column, the name of a part; empty for running text. Never the text of a person.
        public let name: String
        /// Whether it is itself the name of a member of an object.
        public let isKey: Bool

        init(range: Range<Int>, name: String, isKey: Bool = false) { (self.range, self.name, self.isKey) = (range, name, isKey) }
    }

    /// In UTF-8, valid; between pieces stands a line end that belongs to none.
    public let bytes: [UInt8]
    /// In the order of the text.
    public let pieces: [Piece]
    /// The line of the source on which it begins, from 1; 1 where lines are not counted.
    public let line: Int
    /// Of its first byte in the source, where the text is the source byte for byte; else 0.
    public let offset: Int
    /// Whether it is only looked at once more around a cut: what is found in it is counted with the pages on either side.
    public let isWindow: Bool
    /// Whether it is what was chosen of a record, all of which was shown to `TextReplacer.look(at:)`.
    public let isPart: Bool

    /// A text that is one piece.
    public init(_ bytes: [UInt8], name: String = "", line: Int = 1, offset: Int = 0, isWindow: Bool = false) {
        (self.bytes, self.line, self.offset, self.isWindow, isPart) = (bytes, line, offset, isWindow, false)
        pieces = [Piece(range: 0..<bytes.count, name: name)]
    }

    init(_ bytes: [UInt8], pieces: [Piece], line: Int, isPart: Bool = false) {
        (self.bytes, self.pieces, self.line, isWindow, self.isPart, offset) = (bytes, pieces, line, false, isPart, 0)
    }
}

/// What comes in the place of some bytes of a text.
public struct Replacement: Sendable, Hashable {
    /// Bytes of the text of a document.
    public var range: Range<Int>
    /// In UTF-8.
    public var text: [UInt8]

    /// - Parameter text: in UTF-8.
    public init(_ range: Range<Int>, _ text: [UInt8]) { (self.range, self.text) = (range, text) }
}

/// Finds what must be replaced in documents. Called from several threads at once; the same text must give the same answer, because the text
/// around a cut is asked for by the parts on both its sides.
public protocol TextReplacer: Sendable {
    /// What to replace in the text of one document or record; spans that overlap are taken as one, with the text of the first.
    func replacements(in text: DocumentText) throws -> [Replacement]

    /// Whether `look(at:)` is to get records of which only some fields or columns were chosen.
    var looksAtAll: Bool { get }

    /// Looks at all of a record, before what was chosen of it comes to `replacements`.
    /// - Throws: what stops the reading.
    func look(at record: DocumentText) throws

    /// Looks at the first row of a table, which is written as it is.
    /// - Parameters:
    ///   - names: the text of each cell.
    ///   - line: of the source, from 1.
    /// - Throws: what stops the reading, where the row is no row of headings.
    func look(atHeadings names: [String], line: Int) throws
}

extension TextReplacer {
    public var looksAtAll: Bool { false }
    public func look(at record: DocumentText) throws {}
    public func look(atHeadings names: [String], line: Int) throws {}
}

/// A replacer that is one function.
public struct FunctionReplacer: TextReplacer {
    private let find: @Sendable (DocumentText) throws -> [Replacement]

    /// - Parameter find: called from several threads at once.
    public init(_ find: @escaping @Sendable (DocumentText) throws -> [Replacement]) { self.find = find }

    public func replacements(in text: DocumentText) throws -> [Replacement] { try find(text) }
}

extension [Replacement] {
    /// In order, inside the text, at the borders of characters, without overlap. A span that would be only half a character takes all of it:
    /// better too much than too little.
    func settled(in bytes: [UInt8]) -> [Replacement] {
        guard !isEmpty else { return self }
        func isInside(_ place: Int) -> Bool { place > 0 && place < bytes.count && bytes[place] & 0xC0 == 0x80 }
        var result: [Replacement] = []
        result.reserveCapacity(count)
        for one in sorted(by: { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }) {
            var range = one.range.clamped(to: 0..<bytes.count)
            guard !range.isEmpty else { continue }
            var (lower, upper) = (range.lowerBound, range.upperBound)
            while isInside(lower) { lower -= 1 }
            while isInside(upper) { upper += 1 }
            range = lower..<upper
            if let last = result.last, last.range.upperBound > range.lowerBound {
                result[result.count - 1].range = last.range.lowerBound..<Swift.max(last.range.upperBound, range.upperBound)
            } else {
                result.append(Replacement(range, one.text))
            }
        }
        return result
    }
}
