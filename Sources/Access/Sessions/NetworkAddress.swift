/// A network address, in the part that belongs to one subscriber.
public enum NetworkAddress {
    /// The text by which tries from one subscriber are counted together: an IPv4 address, or the first 64 bits of an IPv6 address, as one
    /// household has them all. Anything else stays as it is.
    /// - Parameter text: an address without a port, in the forms of RFC 4291 section 2.2; a zone after `%` does not count.
    public static func group(_ text: String) -> String {
        let text = String(text.prefix(100).prefix { $0 != "%" })
        if let four = four(text) { return spelled(four) }
        guard let words = six(text) else { return text }
        // An IPv4 address in the clothes of IPv6.
        if words[..<5].allSatisfy({ $0 == 0 }), words[5] == 0xFFFF { return spelled(words[6...].flatMap { [Int($0 >> 8), Int($0 & 255)] }) }
        return words[..<4].map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }

    /// The bytes of an address, 4 or 16; an IPv4 address in the clothes of IPv6 is IPv4. Nil for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        let text = String(text.prefix(100).prefix { $0 != "%" })
        if let four = four(text) { return four.map { UInt8($0) } }
        guard let bytes = six(text)?.flatMap({ [UInt8($0 >> 8), UInt8($0 & 255)] }) else { return nil }
        return bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255 ? Array(bytes[12...]) : bytes
    }

    private static func spelled(_ four: [Int]) -> String { four.map(String.init).joined(separator: ".") }

    private static func four(_ text: some StringProtocol) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in Int(part).flatMap { (0...255).contains($0) && String($0) == part ? $0 : nil } }
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }

    /// Eight words of sixteen bits.
    private static func six(_ text: String) -> [UInt16]? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, let left = words(halves[0], mayEndInFour: halves.count == 1),
            let right = halves.count == 2 ? words(halves[1], mayEndInFour: true) : []
        else { return nil }
        let missing = 8 - left.count - right.count
        guard halves.count == 2 ? missing >= 1 : missing == 0 else { return nil }
        return left + [UInt16](repeating: 0, count: missing) + right
    }

    private static func words(_ text: Substring, mayEndInFour: Bool) -> [UInt16]? {
        if text.isEmpty { return [] }
        var words: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if mayEndInFour, index == parts.count - 1, let four = four(part) {
                words += [UInt16(four[0] << 8 | four[1]), UInt16(four[2] << 8 | four[3])]
            } else {
                guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit), let word = UInt16(part, radix: 16) else { return nil }
                words.append(word)
            }
        }
        return words
    }
}
