#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Cuts a stream at line ends.
public struct LineSplitter: UnitSplitter {
    private let unitSize: Int
    private let longestLine: Int
    private var buffer: [UInt8] = []
    private var number = 0
    private var offset = 0
    private var line = 1
    private var head: [UInt8] = []
    private var hasBegun = false

    init(unitSize: Int, longestLine: Int) { (self.unitSize, self.longestLine) = (unitSize, longestLine) }

    /// The place of the next line end.
    static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let found = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
    }

    public mutating func take(_ bytes: [UInt8], _ give: (WorkUnit) throws -> Void) throws {
        buffer += bytes
        if !hasBegun {
            guard buffer.count >= 4 else { return }
            try begin()
        }
        guard buffer.count >= unitSize else { return }
        guard let end = buffer.lastIndex(of: 0x0A) else { return try checkLength(of: buffer.count) }
        try give(unit(end + 1))
        try checkLength(of: buffer.count)
    }

    public mutating func finish(_ give: (WorkUnit) throws -> Void) throws {
        if !hasBegun { try begin() }
        if !buffer.isEmpty || !head.isEmpty { try give(unit(buffer.count)) }
    }

    private mutating func begin() throws(DocumentError) {
        hasBegun = true
        head = try ByteOrderMark.taken(from: &buffer)
        offset = head.count
    }

    private func checkLength(of length: Int) throws {
        if length > longestLine { throw DocumentError(.recordTooLong(megabytes: longestLine / 1_048_576), at: .line(line)) }
    }

    private mutating func unit(_ length: Int) throws -> WorkUnit {
        var unit = WorkUnit(number: number, bytes: Array(buffer[..<length]), offset: offset, line: line)
        unit.head = head
        head = []
        number += 1
        offset += length
        // Lines that came in at once may each be too long.
        try unit.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = Self.lineEnd(in: bytes, from: start)
                try checkLength(of: (end ?? bytes.count) - start)
                guard let end else { return }
                start = end + 1
                line += 1
            }
        }
        buffer.removeFirst(length)
        return unit
    }
}
