import Crypto
import Markup
import Text

/// The style sheet as it is sent.
enum StylesheetFile {
    static let bytes = Array(Stylesheet.css.utf8)
    static let tag = "\"\(HexText.encode(SHA256.hash(data: bytes).prefix(8)))\""
}
