import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file, closed when nobody has it any more.
final class Descriptor: Sendable {
    let number: Int32

    /// - Parameter number: an open file that is nobody else's.
    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// A file without a name in a folder, which is gone with the process however it ends; nil where the file system has none.
    static func unnamed(in folder: String) -> Descriptor? {
        #if os(Linux)
            // `__O_TMPFILE`, whose macro does not come over: the same on x86-64 and arm64.
            let file = open(folder, O_RDWR | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
            guard file >= 0 else { return nil }
            let held = Descriptor(file)
            return access("/proc/self/fd/\(file)", F_OK) == 0 ? held : nil
        #else
            return nil
        #endif
    }

    /// A new file for its owner only; nil with `errno` where it cannot be made or is there already.
    static func new(_ path: String) -> Descriptor? {
        let file = open(path, O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        return file >= 0 ? Descriptor(file) : nil
    }

    static func writable(_ path: String) -> Descriptor? {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        return file >= 0 ? Descriptor(file) : nil
    }

    /// Gives a file without a name one.
    func link(to path: String) -> Bool {
        #if os(Linux)
            linkat(AT_FDCWD, "/proc/self/fd/\(number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
        #else
            false
        #endif
    }

    /// Writes all of it.
    /// - Returns: false with `errno`.
    func write(_ bytes: UnsafeRawBufferPointer) -> Bool { Self.write(bytes, to: number) }

    static func write(_ bytes: UnsafeRawBufferPointer, to number: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            #if canImport(Glibc)
                let count = Glibc.write(number, part.baseAddress, part.count)
            #elseif canImport(Musl)
                let count = Musl.write(number, part.baseAddress, part.count)
            #else
                let count = Darwin.write(number, part.baseAddress, part.count)
            #endif
            if count < 0 {
                guard errno == EINTR else { return false }
                continue
            }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// As many bytes from a place on; nil when there are not so many.
    func read(_ count: Int, at offset: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { pread(number, $0.baseAddress! + done, count - done, off_t(offset + done)) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            done += got
        }
        return bytes
    }

    var size: Int? {
        var status = stat()
        return fstat(number, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Whether it is on the disk.
    func sync() -> Bool { fsync(number) == 0 }

    /// Whether the names in a folder are on the disk.
    static func sync(folder: String) -> Bool {
        let file = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard file >= 0 else { return false }
        return Descriptor(file).sync()
    }

    /// What stands at a path.
    enum Standing { case nothing, file, folder, other }

    static func standing(_ path: String) -> Standing {
        var status = stat()
        guard stat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    static func rename(_ old: String, _ new: String) -> Bool {
        #if canImport(Glibc)
            Glibc.rename(old, new) == 0
        #elseif canImport(Musl)
            Musl.rename(old, new) == 0
        #else
            Darwin.rename(old, new) == 0
        #endif
    }

    static func remove(_ path: String) { unlink(path) }

    static var lastError: Int32 { errno }

    /// The error of a process that has as many files open as it may.
    static let tooManyOpen = EMFILE

    /// What the system says of an error, in both languages where it is one that people meet.
    static func reason(_ number: Int32) -> Bilingual {
        let dutch: [Int32: String] = [
            ENOSPC: "geen ruimte meer op de schijf", EDQUOT: "geen ruimte meer binnen uw quotum", EACCES: "geen toegang", EPERM: "niet toegestaan",
            ENOENT: "bestaat niet", ENOTDIR: "een deel van het pad is geen map", EISDIR: "is een map", EROFS: "alleen te lezen", EEXIST: "bestaat al",
            EMFILE: "te veel open bestanden", ENFILE: "te veel open bestanden", ENAMETOOLONG: "de naam is te lang", EIO: "fout van het apparaat",
            EFBIG: "het bestand wordt te groot", EBUSY: "in gebruik", ELOOP: "te veel verwijzingen", EPIPE: "wie het las, is gestopt",
            ENXIO: "er is geen apparaat", ENODEV: "er is geen apparaat",
        ]
        let english = String(cString: strerror(number))
        return Bilingual(nl: dutch[number] ?? "systeemfout \(number)", en: english)
    }
}
