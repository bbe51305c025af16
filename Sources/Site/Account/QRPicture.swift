import Access
import Markup

/// A text as a QR code, or nothing where it is too long for one.
struct QRPicture: Component {
    let text: String
    let alternative: String

    init(_ text: String, alternative: String) { (self.text, self.alternative) = (text, alternative) }

    var html: Flow {
        guard let code = QRCode(text) else { return .empty }
        let range = 0..<code.size
        let dark = range.flatMap { row in range.filter { code[row, $0] }.map { (row: row, column: $0) } }
        return ModulePicture(alternative: alternative, size: code.size, dark: dark).html
    }
}
