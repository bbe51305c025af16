public import Archive

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is read piece by piece, from the start or at any place.
public final class DocumentInput: ArchiveSource {
    private let descriptor: Int32
    private let isOwn: Bool
    /// In bytes; 0 for what has no length, such as standard input.
    public let count: Int

    /// - Throws: `DocumentError` when it cannot be opened.
    public init(path: String) throws(DocumentError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(.fileSystem(number: errno)) }
        isOwn = true
        count = Int(max(0, lseek(descriptor, 0, SEEK_END)))
        lseek(descriptor, 0, SEEK_SET)
    }

    /// One that is open already; it is not closed.
    public init(descriptor: Int32) { (self.descriptor, isOwn, count) = (descriptor, false, 0) }

    deinit { if isOwn { close(descriptor) } }

    /// The next bytes, at most 256 KiB; none at the end.
    /// - Throws: `DocumentError` when it cannot be read.
    public func next() throws(DocumentError) -> [UInt8] {
        while true {
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 262_144) { buffer, initialized in
                result = read(descriptor, buffer.baseAddress, buffer.count)
                initialized = max(0, result)
            }
            if result >= 0 { return bytes }
            guard errno == EINTR else { throw DocumentError(.fileSystem(number: errno)) }
        }
    }

    /// All of it.
    /// - Throws: `DocumentError` when it cannot be read, or is more than so many bytes.
    public func all(largest: Int) throws(DocumentError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(min(count, largest) + 1)
        while true {
            let bytes = try next()
            if bytes.isEmpty { return result }
            result += bytes
            if result.count > largest { throw DocumentError(.tooLarge(megabytes: largest / 1_048_576)) }
        }
    }

    /// What stands there; fewer bytes where it ends or cannot be read.
    public func bytes(_ range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
            initialized = 0
            while initialized < range.count {
                let got = pread(descriptor, buffer.baseAddress! + initialized, range.count - initialized, off_t(range.lowerBound + initialized))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                initialized += got
            }
        }
    }
}

/// What is written while it is read, without waiting for the end.
public enum DocumentOutput {
    /// Writes all bytes to what is open, such as standard output.
    /// - Throws: `DocumentError` when it cannot be written.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(DocumentError) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { unistdWrite(descriptor, $0.baseAddress! + start, bytes.count - start) }
            if written < 0, errno == EINTR { continue }
            guard written >= 0 else { throw DocumentError(.fileSystem(number: errno)) }
            start += written
        }
    }
}

/// `write` of the system, whose name the methods hide.
private let unistdWrite: @Sendable (Int32, UnsafeRawPointer, Int) -> Int = { write($0, $1, $2) }
