import Crypto
import Deidentification
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
        do {
            return try PermitSecret([UInt8](data), .table, permit: permit, in: path).bytes(for: "pseudonyms")
        } catch { throw CommandFailure(.badInput, error.code, error.message, hint: error.hint) }
    }

    /// What stands for a file in a report: whoever has the secret can make it again, and nobody else can try out what the file may hold.
    /// - Parameters:
    ///   - digest: of the file.
    ///   - key: as it was read for the permit. What is signed here has a key of its own.
    static func mark(of digest: String, under key: [UInt8]) -> String {
        let own = PermitSecret.derived(from: SymmetricKey(data: key), "waarborg table input")
        return HexText.encode(HMAC<SHA256>.authenticationCode(for: Array(digest.utf8), using: own))
    }
}
