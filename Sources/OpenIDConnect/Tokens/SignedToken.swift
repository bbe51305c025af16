import Text

/// A signed JSON text (JWS compact serialization, RFC 7515 section 7.1), in which nothing is looked at before its signature held.
struct SignedToken {
    let algorithm: SignatureAlgorithm
    /// The claims.
    let claims: JSONValue

    /// - Throws: `OpenIDRefusal`.
    init(_ text: String, keys: ProviderKeys) throws(OpenIDRefusal) {
        guard text.utf8.count <= 65_536 else { throw .unreadable }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let header = Base64URL.decode(parts[0]).flatMap({ JSONReader.read($0, maximumDepth: 8) }),
            let members = header.members, Set(members.map(\.name)).count == members.count, let payload = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw .unreadable }
        guard let algorithm = header["alg"]?.text.flatMap(SignatureAlgorithm.init) else { throw .otherAlgorithm }
        // What must be understood is not; and another type is another token, an access token for instance (RFC 8725 section 3.11).
        guard header["crit"] == nil, header["b64"] == nil, header["typ"].map({ $0.text?.uppercased() == "JWT" }) ?? true else { throw .unreadable }
        var id: String?
        if let named = header["kid"] {
            guard let text = named.text else { throw .unreadable }
            id = text
        }
        try keys.check(signature, of: Array("\(parts[0]).\(parts[1])".utf8), algorithm: algorithm, id: id)
        guard let claims = JSONReader.read(payload, maximumDepth: 16), claims.members != nil else { throw .unreadable }
        (self.algorithm, self.claims) = (algorithm, claims)
    }
}
