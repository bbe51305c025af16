/// Character encodings of older mail (RFC 2046 4.1.2), read into UTF-8.
enum Charset {
    case utf8, ascii, latin1, latin9, windows1252

    /// Nil for what is not read; no name is US-ASCII.
    init?(_ name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "", "us-ascii", "ascii": self = .ascii
        case "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1": self = .latin1
        case "iso-8859-15", "iso8859-15", "latin9": self = .latin9
        case "windows-1252", "cp1252": self = .windows1252
        default: return nil
        }
    }

    /// The text in UTF-8; nil where it is none.
    func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
        switch self {
        case .utf8: return bytes.withUnsafeBufferPointer(UTF8Check.firstMistake) == nil ? bytes : nil
        // Programs that say nothing, or too little, send UTF-8 or what Windows uses.
        case .ascii: return Charset.utf8.decoded(bytes) ?? Charset.windows1252.decoded(bytes)
        case .latin1, .latin9, .windows1252:
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes { result.append(contentsOf: UTF8.encode(scalar(byte))!) }
            return result
        }
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch (self, byte) {
        case (.latin9, 0xA4): "€"
        case (.latin9, 0xA6): "Š"
        case (.latin9, 0xA8): "š"
        case (.latin9, 0xB4): "Ž"
        case (.latin9, 0xB8): "ž"
        case (.latin9, 0xBC): "Œ"
        case (.latin9, 0xBD): "œ"
        case (.latin9, 0xBE): "Ÿ"
        // What says it is Latin 1 and uses these is Windows-1252 (WHATWG Encoding Standard).
        case (.windows1252, 0x80...0x9F), (.latin1, 0x80...0x9F): Self.windows[Int(byte) - 0x80]
        default: Unicode.Scalar(byte)
        }
    }

    /// 0x80 to 0x9F; U+FFFD for the five that mean nothing.
    private static let windows = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
