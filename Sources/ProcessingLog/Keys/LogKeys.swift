import Crypto

/// The keys of the processing log of one organisation, all made from one secret (HKDF, RFC 5869).
///
/// What a record says is encrypted (AES-256-GCM). A person's records are found by a digest under a key (HMAC-SHA-256), so that whoever
/// has the database and not the key can neither read them nor try out all numbers of citizens.
public struct LogKeys: Sendable {
    /// The bytes of the secret.
    public static let length = 32
    /// The bytes of a nonce.
    public static let nonceLength = 12
    /// The bytes of a digest: half of SHA-256.
    public static let digestLength = 16

    private let secret: SymmetricKey
    private let index: SymmetricKey
    private let same: SymmetricKey

    /// - Parameter secret: 32 bytes from a cryptographic source; another number stops the program.
    public init(secret: [UInt8]) {
        precondition(secret.count == Self.length, "the secret of a log has 256 bits")
        let key = SymmetricKey(data: secret)
        self.secret = key
        index = Self.derived(key, "index")
        same = Self.derived(key, "same")
    }

    /// What the records of a person are found by.
    public func index(of subject: DataSubject) -> [UInt8] {
        let subject = subject.normalised
        return Self.digest(Array("\(subject.type.utf8.count):\(subject.type)\(subject.id)".utf8), index)
    }

    /// What tells whether two records with the same ids say the same.
    public func digest(of content: [UInt8]) -> [UInt8] { Self.digest(content, same) }

    /// The key for what is received on a day: each encrypts far less than the 2^32 texts that random nonces allow (NIST SP 800-38D, 8.3).
    /// - Parameter number: days since 1 January 1970.
    public func day(_ number: Int) -> DayKey { DayKey(key: Self.derived(secret, "content \(number)")) }

    /// The key of one day.
    public struct DayKey: Sendable {
        fileprivate let key: SymmetricKey

        /// Encrypts what a record says; its ids are bound to it.
        /// - Parameter nonce: 12 random bytes.
        /// - Throws: what the cryptography throws.
        public func seal(_ content: [UInt8], traceID: [UInt8], spanID: [UInt8], nonce: [UInt8]) throws -> [UInt8] {
            let box = try AES.GCM.seal(content, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: traceID + spanID)
            return nonce + box.ciphertext + box.tag
        }

        /// Nil where the bytes were changed, or are of another record, day or organisation.
        public func open(_ sealed: [UInt8], traceID: [UInt8], spanID: [UInt8]) -> [UInt8]? {
            guard let box = try? AES.GCM.SealedBox(combined: sealed), let content = try? AES.GCM.open(box, using: key, authenticating: traceID + spanID)
            else { return nil }
            return [UInt8](content)
        }
    }

    private static func derived(_ key: SymmetricKey, _ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array("waarborg processing log \(purpose)".utf8), outputByteCount: length)
    }

    private static func digest(_ bytes: [UInt8], _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(digestLength))
    }
}
