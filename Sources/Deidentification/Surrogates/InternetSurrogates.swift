import Recognizers

/// Addresses on the internet that are set apart for examples.
enum InternetSurrogates {
    /// Domains that are nobody's: RFC 2606 section 3.
    static let domains = ["example.com", "example.net", "example.org"]
    /// Networks for documentation: RFC 5737 section 3.
    static let networks = ["192.0.2.", "198.51.100.", "203.0.113."]

    private static func name(_ draws: inout KeyedDraws) -> String { (InventedNames.given(&draws) + "." + InventedNames.surname(&draws)).lowercased() }

    static func email(_ draws: inout KeyedDraws, _ output: inout [UInt8]) {
        let local = name(&draws).replacing("ë", with: "e")
        output.append(contentsOf: "\(local)\(draws.number(below: 1000))@\(draws.pick(domains))".utf8)
    }

    /// Keeps the scheme.
    static func url(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) {
        let text = place.bytes[place.span]
        if let colon = text.firstIndex(of: 0x3A), colon + 2 < place.span.upperBound, place.bytes[colon + 1] == 0x2F, place.bytes[colon + 2] == 0x2F {
            output.append(contentsOf: place.bytes[place.span.lowerBound..<colon + 3])
        }
        output.append(contentsOf: "www.\(draws.pick(domains))/\(String(draws.bits(), radix: 36))".utf8)
    }

    /// No range of user names is set apart; `example` with a number is the least likely to be somebody.
    static func handle(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) {
        if place.bytes[place.span.lowerBound] == 0x40 { output.append(0x40) }
        output.append(contentsOf: "example_\(String(draws.bits(), radix: 36))".utf8)
    }

    /// Version 6 from 2001:db8::/32: RFC 3849 section 2.
    static func address(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        guard let address = NetworkAddress(place.bytes, place.span) else { return false }
        if address.isVersion4 {
            output.append(contentsOf: "\(draws.pick(networks))\(1 + draws.number(below: 254))".utf8)
        } else {
            let groups = (0..<6).map { _ in String(draws.number(below: 65_536), radix: 16) }
            output.append(contentsOf: ("2001:db8:" + groups.joined(separator: ":")).utf8)
        }
        return true
    }

    /// From 00-00-5E-00-53-00 to FF, for documentation: RFC 7042 section 2.1.2. Written with the separators and capitals of the original.
    static func macAddress(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        guard place.value.count == 12 else { return false }
        let last = draws.number(below: 256)
        let hexadecimal = String(last, radix: 16)
        let digits = Array(("00005e0053" + (last < 16 ? "0" : "") + hexadecimal).utf8)
        let capitals = place.bytes[place.span].contains { (0x41...0x46).contains($0) }
        var next = 0
        for byte in place.bytes[place.span] {
            guard NormalisedValue.isAlphanumeric(byte), next < 12 else {
                output.append(byte)
                continue
            }
            let digit = digits[next]
            output.append(capitals && digit >= 0x61 ? digit & 0xDF : digit)
            next += 1
        }
        return true
    }
}
