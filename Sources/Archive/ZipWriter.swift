/// Writes a ZIP archive; the same files give the same bytes (every file dates from 1 January 1980, where the format begins).
///
/// What was written can be taken out along the way, so that a large archive need not be in memory.
public struct ZipWriter: Sendable {
    private var bytes: [UInt8] = []
    /// How many bytes were taken out already.
    private var taken = 0
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds a file.
    /// - Parameters:
    ///   - name: with slashes between folders.
    ///   - isStored: not packed; some formats ask it of their first file.
    public mutating func add(_ name: String, _ content: [UInt8], isStored: Bool = false) {
        let packed = isStored ? content : Deflate.pack(content)
        begin(name, method: isStored ? 0 : 8, checksum: Deflate.checksum(content), packed: packed.count, size: content.count)
        bytes += packed
    }

    /// Copies a file from another archive as it stands there packed.
    /// - Parameter write: gets what is written so far, piece by piece.
    /// - Throws: `ArchiveError` when the archive cannot be read any more, and what `write` throws.
    public mutating func copy(_ entry: ZipArchive.Entry, of archive: ZipArchive, _ write: ([UInt8]) throws -> Void) throws {
        begin(entry.name, method: entry.method, checksum: entry.checksum, packed: entry.packed.count, size: entry.size)
        try write(take())
        try archive.packedBytes(of: entry) { piece in
            taken += piece.count
            try write(piece)
        }
    }

    /// What was written since the last time.
    public mutating func take() -> [UInt8] {
        defer {
            taken += bytes.count
            bytes = []
        }
        return bytes
    }

    /// The end of the archive, with what was not yet taken before it.
    public func finished() -> [UInt8] {
        var end = Self.number(0x0605_4B50, 4) + Self.number(0, 2) + Self.number(0, 2)
        end += Self.number(count, 2) + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(taken + bytes.count, 4) + Self.number(0, 2)
        return bytes + directory + end
    }

    private mutating func begin(_ name: String, method: Int, checksum: UInt32, packed: Int, size: Int) {
        let start = taken + bytes.count
        var common: [UInt8] = []
        // Version 2.0, names in UTF-8, how it is packed, the date.
        for value in [20, 0x0800, method, 0, 0x0021] { common += Self.number(value, 2) }
        common += Self.number(Int(checksum), 4) + Self.number(packed, 4) + Self.number(size, 4)
        common += Self.number(name.utf8.count, 2) + Self.number(0, 2)
        bytes += Self.number(0x0403_4B50, 4) + common + Array(name.utf8)
        directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
        directory += Self.number(0, 4) + Self.number(start, 4) + Array(name.utf8)
        count += 1
    }

    private static func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
