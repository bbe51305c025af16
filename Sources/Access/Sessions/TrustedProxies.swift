/// The reverse proxies in front of this server: what they say of who is behind them is believed, and what anybody else says is not.
public struct TrustedProxies: Sendable, Hashable {
    /// A block of addresses, such as `10.0.0.0/8` or `::1` (RFC 4632, RFC 4291 section 2.3).
    public struct Block: Sendable, Hashable {
        let bytes: [UInt8]
        let length: Int

        /// - Returns: nil for anything but an address, or an address, `/` and a number of bits, in which no bit after those is set.
        public init?(_ text: String) {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let bytes = NetworkAddress.bytes(parts[0]), !parts[0].contains("%") else { return nil }
            var length = bytes.count * 8
            if parts.count == 2 {
                guard let given = Int(parts[1]), String(given) == parts[1], (0...bytes.count * 8).contains(given) else { return nil }
                length = given
            }
            for bit in length..<bytes.count * 8 where Self.isSet(bit, bytes) { return nil }
            (self.bytes, self.length) = (bytes, length)
        }

        func holds(_ address: [UInt8]) -> Bool {
            guard address.count == bytes.count else { return false }
            for bit in 0..<length where Self.isSet(bit, address) != Self.isSet(bit, bytes) { return false }
            return true
        }

        private static func isSet(_ bit: Int, _ bytes: [UInt8]) -> Bool {
            let mask: UInt8 = 0x80 >> UInt8(bit % 8)
            return bytes[bit / 8] & mask != 0
        }
    }

    private let blocks: [Block]

    public init(_ blocks: [Block] = []) { self.blocks = blocks }

    public var isEmpty: Bool { blocks.isEmpty }

    /// Who asks: the other side itself, or, where that is a proxy of ours, the last address in the header that is none.
    ///
    /// The header is read from the right: each proxy adds whom it saw, and what stands before the first stranger may be that stranger's own invention. Where
    /// both headers stand and do not agree, one of them is not of the proxy, and the proxy itself counts.
    /// - Parameters:
    ///   - peer: the address at the other end of the connection.
    ///   - forwarded: each `Forwarded` header (RFC 7239).
    ///   - forwardedFor: each `X-Forwarded-For` header.
    public func client(peer: String, forwarded: [String], forwardedFor: [String]) -> String {
        guard isTrusted(peer) else { return peer }
        let new = forwarded.isEmpty ? nil : last(peer, Self.hops(forwarded: forwarded.joined(separator: ",")))
        let old =
            forwardedFor.isEmpty
            ? nil : last(peer, forwardedFor.joined(separator: ",").split(separator: ",", omittingEmptySubsequences: false).map { Self.address(String($0)) })
        if let new, let old { return new == old ? new : peer }
        return new ?? old ?? peer
    }

    private func isTrusted(_ address: String) -> Bool {
        guard let bytes = NetworkAddress.bytes(address) else { return false }
        return blocks.contains { $0.holds(bytes) }
    }

    /// - Parameter hops: from the client on; nil where a hop cannot be read.
    private func last(_ peer: String, _ hops: [String?]) -> String {
        var seen = peer
        for hop in hops.reversed() {
            guard let hop else { return seen }
            seen = hop
            if !isTrusted(hop) { return seen }
        }
        return seen
    }

    // MARK: Headers

    /// The address in `for`, of each element (RFC 7239 section 4).
    private static func hops(forwarded: String) -> [String?] {
        guard let elements = split(forwarded, at: ",") else { return [nil] }
        return elements.map { element in
            guard let pairs = split(element, at: ";") else { return nil }
            let values = pairs.compactMap { pair -> String? in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return parts.count == 2 && trimmed(parts[0]).lowercased() == "for" ? trimmed(parts[1]) : nil
            }
            guard values.count == 1, var value = values.first else { return nil }
            if value.hasPrefix("\"") {
                guard value.count >= 2, value.hasSuffix("\"") else { return nil }
                value = String(value.dropFirst().dropLast()).replacing("\\", with: "")
            }
            return address(value)
        }
    }

    /// The parts between signs that stand outside quotation marks; nil where a quotation does not end.
    private static func split(_ text: String, at sign: Character) -> [String]? {
        var (parts, isQuoted, isEscaped) = ([""], false, false)
        for character in text {
            if character == sign, !isQuoted {
                parts.append("")
                continue
            }
            if isEscaped {
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            }
            parts[parts.count - 1].append(character)
        }
        return isQuoted ? nil : parts
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    /// An address, with a port perhaps, and IPv6 in brackets; nil for `unknown`, for made-up names and for rubbish.
    private static func address(_ text: String) -> String? {
        var text = trimmed(text)
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let rest = text[text.index(after: end)...]
            guard rest.isEmpty || rest.first == ":" else { return nil }
            text = String(text[text.index(after: text.startIndex)..<end])
        } else if text.count(where: { $0 == ":" }) == 1 {
            text = String(text.prefix { $0 != ":" })
        }
        return NetworkAddress.bytes(text) == nil ? nil : text
    }
}
