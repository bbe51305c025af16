import Crypto
import Markup

/// The style sheet as it is sent.
enum StylesheetFile {
    static let bytes = Array(Stylesheet.css.utf8)
    static let tag: String = {
        let digest = SHA256.hash(data: bytes).prefix(8)
        return "\"" + digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "\""
    }()
}
