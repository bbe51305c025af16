public import Crypto
import Text

/// The secret of an organisation, from which the keys of each permit are derived by HKDF-SHA256 (RFC 5869). Two permits, two engines and two uses give unrelated
/// keys, so that what was given out under one cannot be tied to what was given out under the other.
public struct PermitSecret: Sendable {
    /// What the keys are for.
    public enum Engine: String, Sendable {
        case text, table
    }

    /// The shortest secret, in bytes.
    public static let length = 32

    private let material: SymmetricKey
    private let engine: Engine
    private let permit: String?

    /// - Parameters:
    ///   - secret: at least 32 random bytes.
    ///   - permit: its identifier; nil where there is none.
    ///   - place: where the secret stands, for the message; nil where nobody knows.
    /// - Throws: `DeidentificationError` for a secret that is too short.
    public init(_ secret: [UInt8], _ engine: Engine, permit: String?, in place: String? = nil) throws(DeidentificationError) {
        guard secret.count >= Self.length else {
            let size = Bilingual.bytes(secret.count)
            let named = place.map { Bilingual(nl: " in “\($0)”", en: " in “\($0)”") } ?? Bilingual("")
            throw DeidentificationError(
                "short-secret",
                .init(
                    nl: "het geheim\(named.nl) is \(size.nl) lang en hoort er minstens \(Self.length) te zijn",
                    en: "the secret\(named.en) is \(size.en) long and should be at least \(Self.length)"),
                hint: .init(nl: "maak er een met: openssl rand -hex 32", en: "make one with: openssl rand -hex 32"))
        }
        (material, self.engine, self.permit) = (SymmetricKey(data: secret), engine, permit)
    }

    /// The key for one use.
    public func key(for use: String) -> SymmetricKey {
        // The length keeps the parts apart, whatever letters a permit has.
        let reach = permit == nil ? "run" : "permit"
        return Self.derived(from: material, "waarborg \(engine.rawValue) \(reach) \(permit?.utf8.count ?? 0):\(permit ?? "") \(use)")
    }

    /// The same as bytes.
    public func bytes(for use: String) -> [UInt8] { key(for: use).withUnsafeBytes { Array($0) } }

    /// A key out of another, for what is named.
    public static func derived(from key: SymmetricKey, _ name: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(name.utf8), outputByteCount: 32)
    }
}
