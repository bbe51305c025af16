import Access
import Crypto
import Foundation
import Text

/// The key under which the secrets in the database are closed, in a file that only the server reads.
///
/// A line for each key, the newest first: its id, a space, and 32 bytes in base64url. Older keys stay until nothing is left under them.
enum MasterKeyFile {
    /// Reads the keys, or makes a first one where there is no file.
    /// - Parameter makesMissing: false where a new key can only be a mistake: with a database that is there already.
    /// - Throws: `ServerError.unusable`.
    static func read(_ path: String, makesMissing: Bool = true) throws(ServerError) -> MasterKeys {
        let url = URL(fileURLWithPath: path)
        if makesMissing, !FileManager.default.fileExists(atPath: path) { try make(path) }
        guard let data = try? Data(contentsOf: url), let text = String(data: data, encoding: .utf8) else {
            throw unusable("is niet te lezen", "cannot be read", path)
        }
        var keys: [String: SymmetricKey] = [:]
        var current: String?
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 2, keys[parts[0]] == nil, let bytes = Base64URL.decode(parts[1]), bytes.count == 32 else {
                throw unusable("bevat een regel die geen sleutel is", "holds a line that is no key", path)
            }
            keys[parts[0]] = SymmetricKey(data: bytes)
            current = current ?? parts[0]
        }
        guard let current, let read = MasterKeys(current: current, keys: keys) else {
            throw unusable("bevat geen sleutel", "holds no key", path)
        }
        return read
    }

    private static func make(_ path: String) throws(ServerError) {
        let key = SymmetricKey(size: .bits256).withUnsafeBytes { Base64URL.encode(Array($0)) }
        let words = "# Keep this file secret, and keep a copy of it apart from the database: without it the secrets there are lost.\n"
        guard FileManager.default.createFile(atPath: path, contents: Data((words + "m1 \(key)\n").utf8), attributes: [.posixPermissions: 0o600]) else {
            throw unusable("is niet te maken", "cannot be made", path)
        }
    }

    private static func unusable(_ nl: String, _ en: String, _ path: String) -> ServerError {
        .unusable(
            Bilingual(nl: "het sleutelbestand “\(path)” \(nl); wijs het aan met --master-key", en: "the key file “\(path)” \(en); name it with --master-key"))
    }
}
