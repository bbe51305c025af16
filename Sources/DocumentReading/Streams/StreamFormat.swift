/// A part of a stream that can be rewritten on its own, beside others; the results in the order of their numbers are the whole.
public struct WorkUnit: Sendable {
    /// From 0.
    public let number: Int
    /// What belongs to this unit.
    public let bytes: [UInt8]
    /// Of its first byte in the stream.
    public let offset: Int
    /// Of its first byte, from 1; 1 where lines are not counted.
    public let line: Int
    /// What is written before it as it is: the mark of the encoding.
    var head: [UInt8] = []
    /// Of plain text: what stands on either side of it, and the lengths of its pages.
    var before: [UInt8] = []
    var after: [UInt8] = []
    var pages: [PlainTextPage] = []
    /// Of a table: its columns.
    var table: CSVShape?
    /// Of the first unit of a table: the cells of its first row, where that is its header.
    var headings: (names: [String], line: Int)?

    init(number: Int, bytes: [UInt8], offset: Int, line: Int = 1) {
        (self.number, self.bytes, self.offset, self.line) = (number, bytes, offset, line)
    }
}

/// What was read and done, for the trailer; counts add up over units and documents.
public struct DocumentCounts: Sendable, Hashable {
    /// Records (lines, rows), pages of plain text, or documents.
    public var records = 0
    /// Pieces of text that were looked at: fields, cells, parts.
    public var pieces = 0
    public var bytesIn = 0
    public var bytesOut = 0
    public var replacements = 0
    /// Bytes that were no UTF-8 and were replaced.
    public var repairs = 0
    /// By choice of field or column, how often it was there: one that is never there is likely a mistake in the plan.
    public var hits: [Int] = []
    /// By choice of field, in how many records it led to an object or a list with something in it, of which nothing was looked at.
    public var branches: [Int] = []
    public var attachmentsRemoved = 0
    public var imagesRemoved = 0
    /// Embedded objects, macros and other parts that cannot be looked into.
    public var objectsRemoved = 0
    /// Headers, properties and parts about who made the document.
    public var metadataRemoved = 0

    public init() {}

    public static func += (one: inout DocumentCounts, other: DocumentCounts) {
        one.records += other.records
        one.pieces += other.pieces
        one.bytesIn += other.bytesIn
        one.bytesOut += other.bytesOut
        one.replacements += other.replacements
        one.repairs += other.repairs
        while one.hits.count < other.hits.count { one.hits.append(0) }
        for (index, hits) in other.hits.enumerated() { one.hits[index] += hits }
        while one.branches.count < other.branches.count { one.branches.append(0) }
        for (index, count) in other.branches.enumerated() { one.branches[index] += count }
        one.attachmentsRemoved += other.attachmentsRemoved
        one.imagesRemoved += other.imagesRemoved
        one.objectsRemoved += other.objectsRemoved
        one.metadataRemoved += other.metadataRemoved
    }
}

/// A unit written again.
public struct RewrittenUnit: Sendable {
    /// Of the work unit.
    public let number: Int
    public let bytes: [UInt8]
    public let counts: DocumentCounts
}

/// Cuts a stream into work units; the cuts do not change what comes out.
public protocol UnitSplitter: Sendable {
    /// Takes the next bytes of the stream and gives the units that are whole.
    /// - Throws: `DocumentError`, and what `give` throws.
    mutating func take(_ bytes: [UInt8], _ give: (WorkUnit) throws -> Void) throws

    /// Gives the rest, at the end of the stream.
    /// - Throws: `DocumentError`, and what `give` throws.
    mutating func finish(_ give: (WorkUnit) throws -> Void) throws
}

/// A format that is read and written as a stream, in constant memory.
public protocol StreamFormat: Sendable {
    associatedtype Splitter: UnitSplitter

    /// For one stream.
    func splitter() -> Splitter

    /// Writes a unit again; units may be done at the same time, in any order.
    /// - Throws: `DocumentError` with the place in the stream, and what the replacer throws.
    func rewrite(_ unit: WorkUnit, with replacer: any TextReplacer) throws -> RewrittenUnit
}

extension StreamFormat {
    /// Rewrites a whole stream on this thread.
    /// - Parameters:
    ///   - read: gives the next bytes, none at the end.
    ///   - write: gets what is ready.
    /// - Throws: `DocumentError`, and what `read`, `write` and the replacer throw. What was written before is then no document.
    public func rewrite(read: () throws -> [UInt8], write: ([UInt8]) throws -> Void, with replacer: any TextReplacer) throws -> DocumentCounts {
        var splitter = splitter()
        var counts = DocumentCounts()
        func treat(_ unit: WorkUnit) throws {
            let result = try rewrite(unit, with: replacer)
            counts += result.counts
            try write(result.bytes)
        }
        while true {
            let bytes = try read()
            if bytes.isEmpty { break }
            try splitter.take(bytes, treat)
        }
        try splitter.finish(treat)
        return counts
    }
}
