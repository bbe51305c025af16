import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: its scrypt digest (RFC 7914), from which the password cannot be worked out but by guessing.
///
/// As text it is `$scrypt$ln=17,r=8,p=1$salt$hash`, salt and hash in base64 without padding: the digest carries what it was made with,
/// so that the cost can be raised later.
public struct PasswordHash: Sendable, Hashable {
    /// What one guess costs.
    public struct Cost: Sendable, Hashable {
        /// The binary logarithm of N: 17 makes 2^17 steps through 128 · r · 2^17 bytes of memory.
        public let logarithm: Int
        /// r, the size of a block, in 128 bytes.
        public let blockSize: Int
        /// p, how many times the work is done.
        public let parallelism: Int

        /// N = 2^17, r = 8, p = 1: 128 MiB (OWASP Password Storage Cheat Sheet; from memory, unchecked).
        public static let standard = Cost(logarithm: 17, blockSize: 8, parallelism: 1)!

        /// - Returns: nil outside 2^10 to 2^20 steps, blocks of 1 to 16 and 1 to 16 times, or above 1 GiB of memory: such text was not
        ///   written here, and would stop the server.
        public init?(logarithm: Int, blockSize: Int, parallelism: Int) {
            guard (10...20).contains(logarithm), (1...16).contains(blockSize), (1...16).contains(parallelism),
                128 * blockSize << logarithm <= 1 << 30
            else { return nil }
            (self.logarithm, self.blockSize, self.parallelism) = (logarithm, blockSize, parallelism)
        }
    }

    /// The cryptography refused; there was too little memory, as a rule.
    public struct Failure: Error, Sendable, Hashable {}

    /// The bytes of a salt that the standard cost goes with.
    public static let saltLength = 16
    private static let length = 32

    /// What it was made with.
    public let cost: Cost
    private let salt: [UInt8]
    private let digest: [UInt8]

    /// The digest of a new password, which must have passed `PasswordRules`.
    /// - Parameter salt: 16 to 64 random bytes, for this password alone; another number stops the program.
    /// - Throws: `Failure`.
    /// - Complexity: 128 MiB and a good part of a second at the standard cost: never on a thread that serves others.
    public init(_ password: Password, salt: [UInt8], cost: Cost = .standard) throws(Failure) {
        precondition((Self.saltLength...64).contains(salt.count), "a salt has 16 to 64 bytes")
        self.init(cost: cost, salt: salt, digest: try Self.digest(password, salt, cost))
    }

    private init(cost: Cost, salt: [UInt8], digest: [UInt8]) {
        (self.cost, self.salt, self.digest) = (cost, salt, digest)
    }

    /// A digest that no password has, and that takes as long to check as any: checked where an account does not exist, it keeps the
    /// time of the answer from telling so.
    public static let ofNobody = PasswordHash(
        cost: .standard, salt: [UInt8](repeating: 0, count: saltLength), digest: [UInt8](repeating: 0, count: length))

    /// Whether this is the password.
    /// - Complexity: as making the digest; an empty password, or one longer than the rules allow, is refused at once.
    public func matches(_ password: Password) -> Bool {
        guard (1...PasswordRules.greatestLength).contains(password.greatestLength),
            let other = try? Self.digest(password, salt, cost)
        else { return false }
        return isSameSecret(digest, other)
    }

    /// Whether the password should be digested again, at the next sign-in, because the cost was raised.
    public func needsRehash(for wanted: Cost = .standard) -> Bool { cost != wanted || salt.count < Self.saltLength }

    private static func digest(_ password: Password, _ salt: [UInt8], _ cost: Cost) throws(Failure) -> [UInt8] {
        // The cryptography takes the address of the first byte, which nothing does not have.
        guard !password.bytes.isEmpty, !salt.isEmpty else { throw Failure() }
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: password.bytes, salt: salt, outputByteCount: length, rounds: 1 << cost.logarithm, blockSize: cost.blockSize,
                parallelism: cost.parallelism)
            return key.withUnsafeBytes { Array($0) }
        } catch {
            throw Failure()
        }
    }
}

extension PasswordHash {
    /// The digest as it is stored.
    public var text: String {
        "$scrypt$ln=\(cost.logarithm),r=\(cost.blockSize),p=\(cost.parallelism)$\(Self.base64(salt))$\(Self.base64(digest))"
    }

    /// A stored digest.
    /// - Returns: nil for any other text than `text` gives; a salt may have 8 bytes or more.
    public init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Self.cost(parts[2]), let salt = Self.bytes(parts[3]),
            let digest = Self.bytes(parts[4]), (8...64).contains(salt.count), digest.count == Self.length
        else { return nil }
        self.init(cost: cost, salt: salt, digest: digest)
        guard self.text == text else { return nil }
    }

    private static func cost(_ text: String) -> Cost? {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.split(separator: "=", maxSplits: 1) }
        guard numbers.count == 3, zip(numbers, ["ln", "r", "p"]).allSatisfy({ $0.count == 2 && $0[0] == $1 }),
            let logarithm = Int(numbers[0][1]), let blockSize = Int(numbers[1][1]), let parallelism = Int(numbers[2][1])
        else { return nil }
        return Cost(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("=", with: "")
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)).map { [UInt8]($0) }
    }
}

extension PasswordHash: Hidden {}
