import Crypto
import CryptoExtras
import Foundation

/// The public key of a passkey, as the authenticator wrote it (COSE_Key, RFC 9052 section 7 and RFC 9053).
public struct PasskeyPublicKey: Sendable, Hashable {
    /// How a passkey signs (IANA COSE Algorithms). In the order in which they are asked for.
    public enum Algorithm: Int, Sendable, Hashable, CaseIterable {
        /// ECDSA with P-256 and SHA-256: what nearly every authenticator can do.
        case es256 = -7
        /// Ed25519.
        case eddsa = -8
        /// RSASSA-PKCS1-v1_5 with SHA-256: what older Windows computers do (RFC 8812).
        case rs256 = -257
    }

    /// The key as it is stored.
    public let cose: [UInt8]
    /// How it signs.
    public let algorithm: Algorithm

    /// - Parameter cose: one COSE_Key and nothing else.
    /// - Returns: nil for another kind of key, one that is not on its curve, RSA outside 2048 to 4096 bits, or one with more in it than the
    ///   key: WebAuthn allows no further members (section 6.5.1.1).
    public init?(cose: [UInt8]) {
        guard let map = CBORReader.read(cose), let number = map[3]?.number, let algorithm = Algorithm(rawValue: number),
            Self.key(map, algorithm) != nil
        else { return nil }
        (self.cose, self.algorithm) = (cose, algorithm)
    }

    private enum Key {
        case p256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
        case rsa(_RSA.Signing.PublicKey)
    }

    private static func key(_ map: CBORValue, _ algorithm: Algorithm) -> Key? {
        let kind = map[1]?.number
        let members = map.map?.count
        switch algorithm {
        case .es256:
            guard kind == 2, members == 5, map[-1]?.number == 1, let x = map[-2]?.bytes, let y = map[-3]?.bytes, x.count == 32, y.count == 32
            else { return nil }
            return (try? P256.Signing.PublicKey(x963Representation: [4] + x + y)).map(Key.p256)
        case .eddsa:
            guard kind == 1, members == 4, map[-1]?.number == 6, let x = map[-2]?.bytes, x.count == 32 else { return nil }
            return (try? Curve25519.Signing.PublicKey(rawRepresentation: x)).map(Key.ed25519)
        case .rs256:
            guard kind == 3, members == 4, let n = map[-1]?.bytes, let e = map[-2]?.bytes, Self.isModulus(n),
                e == [1, 0, 1]
            else { return nil }
            return (try? _RSA.Signing.PublicKey(n: n, e: e)).map(Key.rsa)
        }
    }

    /// 2048 to 4096 bits, without zeros before them.
    private static func isModulus(_ n: [UInt8]) -> Bool {
        guard let first = n.first, first != 0 else { return false }
        return (2048...4096).contains(n.count * 8 - first.leadingZeroBitCount)
    }

    /// Whether a signature, in the form of WebAuthn section 6.5.5, is one of this key.
    func isValidSignature(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        guard let map = CBORReader.read(cose), let key = Self.key(map, algorithm) else { return false }
        switch key {
        case .p256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: bytes)
        case .ed25519(let key):
            return key.isValidSignature(signature, for: bytes)
        case .rsa(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
        }
    }
}
