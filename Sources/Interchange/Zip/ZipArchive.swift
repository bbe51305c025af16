import CZlib

/// What an archive may hold at most; sizes in bytes.
struct ZipLimits {
    var archive: Int
    var files: Int
    var file: Int
    var total: Int
    /// Unpacked bytes for one packed byte, for files of more than `ratioFrom`.
    var ratio: Int
    var ratioFrom = 100_000
}

/// Reads ZIP archives (APPNOTE.TXT 6.3.10, PKWARE), the plain part that offices use: stored and deflated files, no encryption, no Zip64.
///
/// Nothing is ever written to disk; every claim of the archive about itself is checked before and after unpacking.
struct ZipArchive {
    struct Entry {
        let name: String
        let method: Int
        let checksum: UInt32
        let packed: Range<Int>
        let size: Int
    }

    let file: String
    let entries: [Entry]
    private let bytes: [UInt8]

    /// - Throws: `InterchangeError` for what is damaged, too large or made to harm.
    init(_ bytes: [UInt8], file: String, limits: ZipLimits) throws(InterchangeError) {
        (self.bytes, self.file) = (bytes, file)
        guard bytes.count <= limits.archive else {
            throw Self.tooLarge(
                file, nl: "het archief is groter dan \(limits.archive / 1_048_576) MB", en: "the archive is larger than \(limits.archive / 1_048_576) MB")
        }
        let source = ZipBytes(bytes)
        guard let end = source.endOfDirectory() else { throw Self.damaged(file, "") }
        guard end.count <= limits.files else {
            throw Self.tooLarge(
                file, nl: "er zitten \(end.count) bestanden in; \(limits.files) kan", en: "it holds \(end.count) files; \(limits.files) is the most")
        }
        var entries: [Entry] = []
        var names: Set<String> = []
        var ranges: [Range<Int>] = []
        var total = 0
        var next = end.start
        for _ in 0..<end.count {
            guard let (entry, following, flags) = source.entry(at: next, before: end.place) else { throw Self.damaged(file, entries.last?.name ?? "") }
            next = following
            try Self.check(name: entry.name, in: file)
            guard flags & 1 == 0, entry.method == 0 || entry.method == 8 else {
                throw InterchangeError(
                    SourcePlace(file: file, path: entry.name), nl: "dit bestand is versleuteld of op een ongewone manier ingepakt",
                    en: "this file is encrypted or packed in an unusual way", mendNL: "pak het uit en maak een gewoon zip-bestand zonder wachtwoord",
                    mendEN: "unpack it and make an ordinary zip file without a password")
            }
            guard names.insert(entry.name.lowercased()).inserted else {
                throw InterchangeError(
                    SourcePlace(file: file, path: entry.name), nl: "deze naam komt twee keer voor", en: "this name stands in it twice",
                    mendNL: "geef elk bestand een eigen naam; hoofdletters maken geen verschil",
                    mendEN: "give every file a name of its own; capitals make no difference")
            }
            total += entry.size
            guard entry.size <= limits.file, total <= limits.total, entry.method == 8 || entry.size == entry.packed.count,
                entry.size <= limits.ratioFrom || entry.size / max(1, entry.packed.count) <= limits.ratio
            else {
                throw Self.tooLarge(
                    file, entry.name, nl: "uitgepakt is dit te groot, of verdacht veel groter dan ingepakt",
                    en: "unpacked this is too large, or suspiciously much larger than packed")
            }
            ranges.append(entry.packed)
            entries.append(entry)
        }
        // Files that share bytes: one small archive would unpack to many times the same.
        let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        for (one, other) in zip(sorted, sorted.dropFirst()) where one.upperBound > other.lowerBound { throw Self.damaged(file, "") }
        self.entries = entries
    }

    /// The content of a file.
    /// - Throws: `InterchangeError` when it is not what the archive says it is.
    func content(of entry: Entry) throws(InterchangeError) -> [UInt8] {
        let packed = Array(bytes[entry.packed])
        let plain = entry.method == 0 ? packed : Deflate.unpack(packed, size: entry.size)
        guard let plain, plain.count == entry.size, Deflate.checksum(plain) == entry.checksum else { throw Self.damaged(file, entry.name) }
        return plain
    }

    private static func check(name: String, in file: String) throws(InterchangeError) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            !name.isEmpty && name.utf8.count <= 500 && !name.hasPrefix("/") && !name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" || $0 == ":" }
            && !parts.contains { $0 == ".." || $0 == "." } && !parts.dropLast().contains("")
        guard isPlain else {
            throw InterchangeError(
                SourcePlace(file: file, path: String(name.prefix(80))), nl: "de naam van dit bestand wijst buiten het archief",
                en: "the name of this file points outside the archive", mendNL: "vertrouw dit archief niet; vraag waar het vandaan komt",
                mendEN: "do not trust this archive; ask where it comes from")
        }
    }

    private static func damaged(_ file: String, _ name: String) -> InterchangeError {
        InterchangeError(
            SourcePlace(file: file, path: name), nl: "dit zip-bestand is beschadigd of afgebroken", en: "this zip file is damaged or cut off",
            mendNL: "haal het opnieuw op, of maak het opnieuw", mendEN: "fetch it again, or make it again")
    }

    private static func tooLarge(_ file: String, _ name: String = "", nl: String, en: String) -> InterchangeError {
        InterchangeError(
            SourcePlace(file: file, path: name), nl: nl, en: en, mendNL: "verdeel de gegevens over meer bestanden", mendEN: "spread the data over more files")
    }
}

/// Numbers and records in the bytes of an archive.
private struct ZipBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func number(_ place: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    func endOfDirectory() -> (count: Int, start: Int, place: Int)? {
        guard bytes.count >= 22 else { return nil }
        for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
        where number(place, 4) == 0x0605_4B50 && place + 22 + number(place + 20, 2) == bytes.count {
            let (count, size, start) = (number(place + 10, 2), number(place + 12, 4), number(place + 16, 4))
            return number(place + 4, 4) == 0 && number(place + 8, 2) == count && start + size <= place ? (count, start, place) : nil
        }
        return nil
    }

    func entry(at place: Int, before end: Int) -> (ZipArchive.Entry, next: Int, flags: Int)? {
        guard place + 46 <= end, number(place, 4) == 0x0201_4B50 else { return nil }
        let nameLength = number(place + 28, 2)
        let next = place + 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
        let local = number(place + 42, 4)
        guard next <= end, local + 30 <= place, number(local, 4) == 0x0403_4B50, number(local + 26, 2) == nameLength else { return nil }
        let nameBytes = bytes[place + 46..<place + 46 + nameLength]
        // Two names for one file: readers would disagree about which.
        guard local + 30 + nameLength <= bytes.count, bytes[local + 30..<local + 30 + nameLength] == nameBytes,
            let name = String(validating: nameBytes, as: UTF8.self)
        else { return nil }
        let start = local + 30 + nameLength + number(local + 28, 2)
        let packed = number(place + 20, 4)
        guard start + packed <= end else { return nil }
        let entry = ZipArchive.Entry(
            name: name, method: number(place + 10, 2), checksum: UInt32(number(place + 16, 4)), packed: start..<start + packed, size: number(place + 24, 4))
        return (entry, next, number(place + 8, 2))
    }
}
