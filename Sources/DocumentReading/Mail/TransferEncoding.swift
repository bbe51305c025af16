/// How bytes stand in lines of mail: quoted-printable and base64 (RFC 2045 6.7 and 6.8).
enum TransferEncoding {
    /// Nil for base64 that is none.
    static func decodedBase64(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in bytes {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="):
                padding += 1
                continue
            case 0x20, 0x09, 0x0A, 0x0D: continue
            default: return nil
            }
            guard padding == 0 else { return nil }
            bits = bits << 6 | value
            count += 1
            if count % 4 == 0 {
                result += [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits)]
                bits = 0
            }
        }
        switch count % 4 {
        case 0: return padding == 0 ? result : nil
        case 2: return result + [UInt8(truncatingIfNeeded: bits >> 4)]
        case 3: return result + [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
        default: return nil
        }
    }

    /// What is no code stays as it is, as the standard advises.
    static func decodedQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var next = bytes.startIndex
        while next < bytes.endIndex {
            let byte = bytes[next]
            next += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            if next + 1 < bytes.endIndex, let high = nibble(bytes[next]), let low = nibble(bytes[next + 1]) {
                result.append(high << 4 | low)
                next += 2
                continue
            }
            // A soft line end: spaces, and then the end of the line.
            var end = next
            while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
            if end < bytes.endIndex, bytes[end] == 0x0D { end += 1 }
            if end == bytes.endIndex || bytes[end] == 0x0A { next = min(end + 1, bytes.endIndex) } else { result.append(byte) }
        }
        return result
    }

    static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    static func hexadecimal(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// Lines of at most 76 letters; line ends of the text, `\n` or `\r\n`, become `lineEnd`.
    static func quotedPrintable(_ text: [UInt8], lineEnd: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 8)
        var column = 0
        for (index, byte) in text.enumerated() {
            let following = index + 1 < text.count ? text[index + 1] : 0x0A
            if byte == 0x0D, following == 0x0A, index + 1 < text.count { continue }
            if byte == 0x0A {
                result += lineEnd
                column = 0
                continue
            }
            let isLineEnd = following == 0x0A || following == 0x0D
            // A line that is one point ends a message in some programs, and one that begins with From is changed by others.
            let isBare = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") && !(column == 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F")))
            let code = isBare || ((byte == 0x20 || byte == 0x09) && !isLineEnd) ? [byte] : hexadecimal(byte)
            if column + code.count > 75 {
                result += [UInt8(ascii: "=")] + lineEnd
                column = 0
            }
            result += code
            column += code.count
        }
        return result
    }
}
