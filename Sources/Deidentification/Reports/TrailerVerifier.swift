public import Text

/// Checks that an output is whole: feed it all bytes, then ask.
public struct TrailerVerifier {
    /// What is wrong with an output.
    public enum Problem: String, Error, Sendable, Hashable, CaseIterable {
        /// The last line is no trailer: the run broke off, or the end is lost.
        case missing
        /// The last line begins as a trailer and is not a whole one.
        case damaged
        /// There are more or fewer bytes before it than it says.
        case length
        /// The bytes before it are not those that were written.
        case digest
        /// It cannot be read.
        case unreadable

        public var message: Bilingual {
            switch self {
            case .missing:
                .init(
                    nl: "de uitvoer eindigt niet met een trailer: de run is afgebroken of het einde ontbreekt",
                    en: "the output does not end with a trailer: the run broke off or the end is missing")
            case .damaged: .init(nl: "de trailer is beschadigd of afgebroken", en: "the trailer is damaged or broken off")
            case .length:
                .init(
                    nl: "voor de trailer staan niet zoveel bytes als hij zegt: er is iets weg of bij",
                    en: "there are not as many bytes before the trailer as it says: something is gone or added")
            case .unreadable: .init(nl: "de uitvoer is niet te lezen", en: "the output cannot be read")
            case .digest: .init(nl: "de uitvoer is na het schrijven veranderd", en: "the output was changed after it was written")
            }
        }

        /// What to do.
        public var hint: Bilingual {
            if self == .unreadable { return .init(nl: "kijk of het er is, en of u erbij mag", en: "see whether it is there, and whether you may use it") }
            return .init(nl: "draai de opdracht opnieuw, en gebruik deze uitvoer niet", en: "run the job again, and do not use this output")
        }
    }

    /// The longest trailer, in bytes.
    static let longest = 64 * 1024

    private var digest = OutputDigest()
    /// The last bytes, which may be the trailer.
    private var tail: [UInt8] = []

    public init() {}

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        tail.append(contentsOf: bytes)
        // What can be no part of the trailer or of the line end before it.
        let settled = tail.count - Self.longest - 1
        guard settled >= Self.longest else { return }
        tail.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<settled])) }
        tail.removeSubrange(..<settled)
    }

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// - Returns: the trailer of a whole output.
    public func verified() throws(Problem) -> Trailer {
        let body = tail.last == 0x0A ? tail.dropLast() : tail[...]
        let start = body.lastIndex(of: 0x0A).map { $0 + 1 } ?? (digest.count == 0 ? 0 : -1)
        guard start >= 0, body[start...].starts(with: Trailer.start) else { throw .missing }
        guard tail.last == 0x0A, let trailer = Trailer.read(Array(body[start...])) else { throw .damaged }
        var whole = digest
        let before = digest.count + start
        if trailer.bytesOut == before {
            whole.update(Array(tail[..<start]))
        } else if trailer.bytesOut == before - 1 {
            // The line end that was put in between.
            whole.update(Array(tail[..<max(0, start - 1)]))
            if whole.endsLine, whole.count > 0 { throw .length }
        } else {
            throw .length
        }
        guard whole.hexadecimal == trailer.sha256 else { throw .digest }
        return trailer
    }
}
