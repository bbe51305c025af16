/// An IPv4 or IPv6 address as bytes.
struct NetworkAddress {
    /// Four or sixteen.
    let bytes: [UInt8]
    var isVersion4: Bool { bytes.count == 4 }

    /// Nil for what is no address (RFC 4291 section 2.2 for version 6).
    init?(_ text: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
        let letters = Array(text[span])
        if letters.contains(0x3A) {
            guard let bytes = Self.version6(letters) else { return nil }
            self.bytes = bytes
        } else {
            guard let bytes = Self.version4(letters[...]) else { return nil }
            self.bytes = bytes
        }
    }

    private static func version4(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
        let parts = letters.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard (1...3).contains(part.count), part.allSatisfy(NormalisedValue.isDigit), let value = UInt8(String(decoding: part, as: UTF8.self)) else {
                return nil
            }
            bytes.append(value)
        }
        return bytes
    }

    private static func version6(_ letters: [UInt8]) -> [UInt8]? {
        // A zone, as in `fe80::1%eth0`, is no part of the address.
        let letters = letters.prefix { $0 != 0x25 }
        let text = String(decoding: letters, as: UTF8.self)
        var halves: [Substring] = [text[...]]
        if let gap = text.indices.first(where: { text[$0...].hasPrefix("::") }) {
            halves = [text[..<gap], text[text.index(gap, offsetBy: 2)...]]
            if halves[1].contains("::") { return nil }
        }
        var groups: [[UInt8]] = []
        for half in halves {
            var bytes: [UInt8] = []
            for part in half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false) {
                if part.contains(".") {
                    guard let four = version4(Array(part.utf8)[...]) else { return nil }
                    bytes += four
                } else {
                    guard (1...4).contains(part.count), let value = UInt16(part, radix: 16) else { return nil }
                    bytes += [UInt8(value >> 8), UInt8(value & 255)]
                }
            }
            groups.append(bytes)
        }
        if groups.count == 1 { return groups[0].count == 16 ? groups[0] : nil }
        let missing = 16 - groups[0].count - groups[1].count
        return missing >= 2 ? groups[0] + [UInt8](repeating: 0, count: missing) + groups[1] : nil
    }

    /// The network that it lies in: `192.0.2.0/24`, `2001:db8:1::/48`.
    var network: String {
        if isVersion4 { return "\(bytes[0]).\(bytes[1]).\(bytes[2]).0/24" }
        let groups = (0..<3).map { String(Int(bytes[2 * $0]) << 8 | Int(bytes[2 * $0 + 1]), radix: 16) }
        return groups.joined(separator: ":") + "::/48"
    }
}
