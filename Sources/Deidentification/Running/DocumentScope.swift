import Crypto

/// What makes a document itself: its digest, computed when it is first asked for. It only goes into keyed functions, and so does not tell the document.
struct DocumentScope {
    private var digest: [UInt8]?

    mutating func reset() { digest = nil }

    mutating func bytes(_ document: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if let digest { return digest }
        var hash = SHA256()
        hash.update(bufferPointer: UnsafeRawBufferPointer(document))
        let made = Array(hash.finalize())
        digest = made
        return made
    }
}
