/// Who asks for passkeys: this installation, by its domain.
public struct RelyingParty: Sendable, Hashable {
    /// The domain for which passkeys are made. It can never change: passkeys of one domain are nothing on another.
    public let id: String
    /// The name that the browser shows.
    public let name: String
    /// The addresses of the pages that may ask: scheme, host and port, as browsers write them.
    public let origins: Set<String>

    /// - Parameters:
    ///   - id: a domain in small letters.
    ///   - origins: `https://` addresses on the domain or below it, without a path; on `localhost`, `http://` too.
    /// - Returns: nil where an origin is none of those, or there is none.
    public init?(id: String, name: String, origins: Set<String>) {
        guard !id.isEmpty, !origins.isEmpty, id.utf8.allSatisfy(Self.isOfDomain), origins.allSatisfy({ Self.isOrigin($0, of: id) })
        else { return nil }
        (self.id, self.name, self.origins) = (id, name, origins)
    }

    private static func isOfDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func isOrigin(_ origin: String, of id: String) -> Bool {
        let schemes = id == "localhost" ? ["https://", "http://"] : ["https://"]
        guard let scheme = schemes.first(where: { origin.hasPrefix($0) }) else { return false }
        let parts = origin.dropFirst(scheme.count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let host = parts[0]
        guard host.utf8.allSatisfy(isOfDomain), host == id || host.hasSuffix("." + id) else { return false }
        return parts.count == 1 || UInt16(parts[1]).map { String($0) == parts[1] && $0 > 0 } == true
    }
}
