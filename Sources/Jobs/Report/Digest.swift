import Crypto
import Text

enum Digest {
    /// SHA-256 in hexadecimal.
    static func text(_ bytes: some Sequence<UInt8>) -> String { HexText.encode(SHA256.hash(data: Array(bytes))) }

    static func text(_ text: String) -> String { self.text(text.utf8) }

    /// Whether it is one.
    static func isOne(_ text: String) -> Bool { HexText.decode(text)?.count == SHA256.byteCount }
}
