import Crypto
import Foundation
import Text

/// The key for pseudonyms of one permit: two permits give unrelated ones, so that what left under one cannot be tied to what left under the other.
enum PseudonymKey {
    /// - Parameters:
    ///   - path: a file with the secret of the organisation, at least 32 bytes.
    ///   - permit: its identifier; nil without a permit.
    static func read(_ path: String, permit: String?) throws(CommandFailure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(
                .noInput, "no-file", .init(nl: "het bestand “\(path)” is er niet of is niet te lezen", en: "there is no file “\(path)”, or it cannot be read"))
        }
        let secret = [UInt8](data)
        guard secret.count >= 32 else {
            throw CommandFailure(
                .badInput, "short-secret",
                .init(
                    nl: "het geheim in “\(path)” is \(Bilingual.bytes(secret.count).nl) lang, en hoort er minstens 32 te zijn",
                    en: "the secret in “\(path)” is \(Bilingual.bytes(secret.count).en) long, and should be at least 32"),
                hint: .init(nl: "maak er een met: openssl rand -hex 32", en: "make one with: openssl rand -hex 32"))
        }
        // The length keeps the parts apart, whatever letters a permit has.
        let info = "waarborg table \(permit == nil ? "run" : "permit") \(permit?.utf8.count ?? 0):\(permit ?? "") pseudonyms"
        let key = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: secret), info: Array(info.utf8), outputByteCount: 32)
        return key.withUnsafeBytes { Array($0) }
    }

    /// What stands for a file in a report: whoever has the secret can make it again, and nobody else can try out what the file may hold.
    /// - Parameters:
    ///   - digest: of the file.
    ///   - key: as it was read for the permit. What is signed here has a key of its own.
    static func mark(of digest: String, under key: [UInt8]) -> String {
        let own = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: key), info: Array("waarborg table input".utf8), outputByteCount: 32)
        return HexText.encode(HMAC<SHA256>.authenticationCode(for: Array(digest.utf8), using: own))
    }
}
