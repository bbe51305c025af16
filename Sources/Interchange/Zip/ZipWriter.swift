/// Writes a ZIP archive; the same files give the same bytes (every file dates from 1 January 1980, where the format begins).
struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter name: with slashes between folders.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let packed = Deflate.pack(content)
        let start = bytes.count
        var common: [UInt8] = []
        // Version 2.0, names in UTF-8, deflated, the date.
        for value in [20, 0x0800, 8, 0, 0x0021] { common += Self.number(value, 2) }
        common += Self.number(Int(Deflate.checksum(content)), 4) + Self.number(packed.count, 4) + Self.number(content.count, 4)
        common += Self.number(name.utf8.count, 2) + Self.number(0, 2)
        bytes += Self.number(0x0403_4B50, 4) + common + Array(name.utf8) + packed
        directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
        directory += Self.number(0, 4) + Self.number(start, 4) + Array(name.utf8)
        count += 1
    }

    func finished() -> [UInt8] {
        var end = Self.number(0x0605_4B50, 4) + Self.number(0, 2) + Self.number(0, 2)
        end += Self.number(count, 2) + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
        return bytes + directory + end
    }

    private static func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
