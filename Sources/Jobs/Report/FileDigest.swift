import Crypto
import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The digest of a file of any size.
public enum FileDigest {
    /// Nil where it cannot be read.
    public static func of(_ path: String) -> JobOutput? {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        let file = Descriptor(number)
        guard let size = file.size else { return nil }
        var (digest, place) = (SHA256(), 0)
        while place < size {
            guard let part = file.read(min(1 << 20, size - place), at: place) else { return nil }
            part.withUnsafeBytes { digest.update(bufferPointer: $0) }
            place += part.count
        }
        return JobOutput(digest: HexText.encode(digest.finalize()), bytes: size)
    }
}
