/// A QR code as modules, for a page to draw (ISO/IEC 18004; byte mode, error correction level M: 15 % may be unreadable).
///
/// Whoever draws it leaves four light modules free on every side.
public struct QRCode: Sendable, Hashable {
    /// 1 to 40.
    public let version: Int
    /// 0 to 7.
    public let mask: Int
    private let modules: [Bool]

    /// Modules along a side: 21 to 177.
    public var size: Int { QRVersion(version).size }

    /// Whether a module is dark; rows from the top, columns from the left, both from 0.
    public subscript(row: Int, column: Int) -> Bool { modules[row * size + column] }

    /// The smallest code that holds a text, in UTF-8, with the mask that reads best.
    /// - Returns: nil above 2331 bytes.
    public init?(_ text: String) { self.init(Array(text.utf8)) }

    /// The smallest code that holds some bytes.
    /// - Parameter mask: the mask to take, or nil for the one that reads best.
    init?(_ bytes: [UInt8], mask: Int? = nil) {
        guard let version = QRVersion(for: bytes.count) else { return nil }
        var plain = QRMatrix(version)
        plain.draw(QRWords.words(of: bytes, in: version))
        let candidates = (mask.map { $0...$0 } ?? 0...7).map { number in
            var matrix = plain
            matrix.mask(number)
            return (mask: number, matrix: matrix, penalty: QRMask.penalty(matrix.rows))
        }
        let best = candidates.min { $0.penalty < $1.penalty }!
        self.version = version.number
        self.mask = best.mask
        modules = best.matrix.isDark
    }
}
