/// What an archive may hold at most; sizes in bytes.
public struct ZipLimits: Sendable {
    /// Of the whole archive, packed.
    public var archive: Int
    /// How many files.
    public var files: Int
    /// Of one file, unpacked.
    public var file: Int
    /// Of all files together, unpacked.
    public var total: Int
    /// Unpacked bytes for one packed byte, for files of more than `ratioFrom`.
    public var ratio: Int
    /// Files smaller than this may be packed as well as they can.
    public var ratioFrom: Int

    public init(archive: Int, files: Int, file: Int, total: Int, ratio: Int, ratioFrom: Int = 100_000) {
        (self.archive, self.files, self.file, self.total, self.ratio, self.ratioFrom) = (archive, files, file, total, ratio, ratioFrom)
    }
}

/// Reads ZIP archives (APPNOTE.TXT 6.3.10, PKWARE), the plain part that offices use: stored and deflated files, no encryption, no Zip64.
///
/// Nothing is ever written to disk; every claim of the archive about itself is checked before and after unpacking. The archive is read piece
/// by piece: in memory are its directory and what is asked for.
public struct ZipArchive: Sendable {
    /// A file in the archive.
    public struct Entry: Sendable, Hashable {
        /// With slashes between folders; one that ends in a slash is a folder.
        public let name: String
        /// 0 stored, 8 deflated.
        public let method: Int
        let checksum: UInt32
        let packed: Range<Int>
        /// Unpacked, in bytes.
        public let size: Int
    }

    /// In the order of the directory.
    public let entries: [Entry]
    private let source: any ArchiveSource

    /// - Throws: `ArchiveError` for what is damaged, too large or made to harm.
    public init(_ bytes: [UInt8], limits: ZipLimits) throws(ArchiveError) { try self.init(ArchiveBytes(bytes), limits: limits) }

    /// - Throws: `ArchiveError` for what is damaged, too large or made to harm.
    public init(_ source: any ArchiveSource, limits: ZipLimits) throws(ArchiveError) {
        self.source = source
        guard source.count <= limits.archive else {
            throw .tooLarge(
                nl: "het archief is groter dan \(limits.archive / 1_048_576) MB", en: "the archive is larger than \(limits.archive / 1_048_576) MB")
        }
        guard let directory = ZipDirectory(source) else { throw .damaged() }
        guard directory.count <= limits.files else {
            throw .tooLarge(
                nl: "er zitten \(directory.count) bestanden in; \(limits.files) kan", en: "it holds \(directory.count) files; \(limits.files) is the most")
        }
        var entries: [Entry] = []
        var names: Set<String> = []
        var ranges: [Range<Int>] = []
        var total = 0
        var next = 0
        for _ in 0..<directory.count {
            guard let (entry, following, flags) = directory.entry(at: next) else { throw .damaged(entries.last?.name ?? "") }
            next = following
            try Self.check(name: entry.name)
            guard flags & 1 == 0, entry.method == 0 || entry.method == 8 else {
                throw ArchiveError(
                    .encrypted, entry.name, nl: "dit bestand is versleuteld of op een ongewone manier ingepakt",
                    en: "this file is encrypted or packed in an unusual way", mendNL: "pak het uit en maak een gewoon zip-bestand zonder wachtwoord",
                    mendEN: "unpack it and make an ordinary zip file without a password")
            }
            guard names.insert(entry.name.lowercased()).inserted else {
                throw ArchiveError(
                    .doubleName, entry.name, nl: "deze naam komt twee keer voor", en: "this name stands in it twice",
                    mendNL: "geef elk bestand een eigen naam; hoofdletters maken geen verschil",
                    mendEN: "give every file a name of its own; capitals make no difference")
            }
            total += entry.size
            guard entry.size <= limits.file, total <= limits.total, entry.method == 8 || entry.size == entry.packed.count,
                entry.size <= limits.ratioFrom || entry.size / max(1, entry.packed.count) <= limits.ratio
            else {
                throw .tooLarge(
                    entry.name, nl: "uitgepakt is dit te groot, of verdacht veel groter dan ingepakt",
                    en: "unpacked this is too large, or suspiciously much larger than packed")
            }
            ranges.append(entry.packed)
            entries.append(entry)
        }
        // Files that share bytes: one small archive would unpack to many times the same.
        let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        for (one, other) in zip(sorted, sorted.dropFirst()) where one.upperBound > other.lowerBound { throw .damaged() }
        self.entries = entries
    }

    /// The content of a file.
    /// - Throws: `ArchiveError` when it is not what the archive says it is.
    public func content(of entry: Entry) throws(ArchiveError) -> [UInt8] {
        let start = entry.packed.lowerBound
        let plain =
            entry.method == 0
            ? source.bytes(entry.packed)
            : Deflate.unpack(length: entry.packed.count, size: entry.size) { source.bytes(start + $0.lowerBound..<start + $0.upperBound) }
        guard let plain, plain.count == entry.size, Deflate.checksum(plain) == entry.checksum else { throw .damaged(entry.name) }
        return plain
    }

    /// The bytes of a file as they stand packed in the archive, in pieces.
    /// - Throws: `ArchiveError` when the archive cannot be read any more, and what `give` throws.
    func packedBytes(of entry: Entry, _ give: ([UInt8]) throws -> Void) throws {
        var next = entry.packed.lowerBound
        while next < entry.packed.upperBound {
            let piece = source.bytes(next..<min(entry.packed.upperBound, next + 262_144))
            guard !piece.isEmpty else { throw ArchiveError.damaged(entry.name) }
            next += piece.count
            try give(piece)
        }
    }

    private static func check(name: String) throws(ArchiveError) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            !name.isEmpty && name.utf8.count <= 500 && !name.hasPrefix("/") && !name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" || $0 == ":" }
            && !parts.contains { $0 == ".." || $0 == "." } && !parts.dropLast().contains("")
        guard isPlain else {
            throw ArchiveError(
                .strangeName, String(name.prefix(80)), nl: "de naam van dit bestand wijst buiten het archief",
                en: "the name of this file points outside the archive", mendNL: "vertrouw dit archief niet; vraag waar het vandaan komt",
                mendEN: "do not trust this archive; ask where it comes from")
        }
    }
}
