/// The directory at the end of a ZIP archive.
struct ZipDirectory {
    /// How many files it says there are.
    let count: Int
    private let source: any ArchiveSource
    private let bytes: [UInt8]
    /// Where the directory ends in the archive.
    private let end: Int
    private let start: Int

    /// Nil where there is no whole directory at the end.
    init?(_ source: any ArchiveSource) {
        guard source.count >= 22 else { return nil }
        let first = max(0, source.count - 22 - 65_535)
        let tail = source.bytes(first..<source.count)
        guard tail.count == source.count - first else { return nil }
        for place in stride(from: tail.count - 22, through: 0, by: -1)
        where Self.number(tail, place, 4) == 0x0605_4B50 && place + 22 + Self.number(tail, place + 20, 2) == tail.count {
            let (count, size, start) = (Self.number(tail, place + 10, 2), Self.number(tail, place + 12, 4), Self.number(tail, place + 16, 4))
            guard Self.number(tail, place + 4, 4) == 0, Self.number(tail, place + 8, 2) == count, start + size <= first + place else { return nil }
            let bytes = source.bytes(start..<first + place)
            guard bytes.count == first + place - start else { return nil }
            (self.count, self.source, self.bytes, self.start, end) = (count, source, bytes, start, first + place)
            return
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private func number(_ place: Int, _ length: Int) -> Int { Self.number(bytes, place, length) }

    /// The entry at a place in the directory; nil where it does not agree with what stands before the file itself.
    func entry(at place: Int) -> (ZipArchive.Entry, next: Int, flags: Int)? {
        guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else { return nil }
        let nameLength = number(place + 28, 2)
        let next = place + 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
        let local = number(place + 42, 4)
        guard next <= bytes.count, local + 30 + nameLength <= end else { return nil }
        let header = source.bytes(local..<local + 30 + nameLength)
        guard header.count == 30 + nameLength, Self.number(header, 0, 4) == 0x0403_4B50, Self.number(header, 26, 2) == nameLength else { return nil }
        let nameBytes = bytes[place + 46..<place + 46 + nameLength]
        // Two names for one file: readers would disagree about which.
        guard header[30...].elementsEqual(nameBytes), let name = String(validating: nameBytes, as: UTF8.self) else { return nil }
        let start = local + 30 + nameLength + Self.number(header, 28, 2)
        let packed = number(place + 20, 4)
        guard start + packed <= end else { return nil }
        let entry = ZipArchive.Entry(
            name: name, method: number(place + 10, 2), checksum: UInt32(number(place + 16, 4)), packed: start..<start + packed, size: number(place + 24, 4))
        return (entry, next, number(place + 8, 2))
    }
}
