import Archive

/// An archive of somebody else's, with the mistakes in it told as those of an import.
struct ForeignArchive {
    let file: String
    private let archive: ZipArchive

    /// - Throws: `InterchangeError` for what is damaged, too large or made to harm.
    init(_ bytes: [UInt8], file: String, limits: ZipLimits) throws(InterchangeError) {
        self.file = file
        do { archive = try ZipArchive(bytes, limits: limits) } catch { throw InterchangeError(error, in: file) }
    }

    var entries: [ZipArchive.Entry] { archive.entries }

    /// The content of a file.
    /// - Throws: `InterchangeError` when it is not what the archive says it is.
    func content(of entry: ZipArchive.Entry) throws(InterchangeError) -> [UInt8] {
        do { return try archive.content(of: entry) } catch { throw InterchangeError(error, in: file) }
    }
}

extension InterchangeError {
    fileprivate init(_ error: ArchiveError, in file: String) {
        (place, message, mending) = (SourcePlace(file: file, path: error.name), error.message, error.mending)
    }
}
