import Text

/// What the browser says it did, and for which page (WebAuthn Level 2 section 5.8.1).
struct ClientData {
    enum Ceremony: String {
        case create = "webauthn.create"
        case get = "webauthn.get"
    }

    /// Holds the browser's words against what we asked (sections 7.1 and 7.2, steps on C).
    /// - Parameter bytes: the JSON as the browser wrote it.
    static func check(_ bytes: [UInt8], _ ceremony: Ceremony, challenge: [UInt8], of party: RelyingParty) throws(PasskeyRefusal) {
        guard bytes.count <= 8192, let value = JSONReader.read(bytes, maximumDepth: 4), let type = value["type"]?.text,
            let answered = value["challenge"]?.text, let origin = value["origin"]?.text
        else { throw .unreadable }
        guard type == ceremony.rawValue else { throw .otherCeremony }
        guard let answered = Base64URL.decode(answered), isSameSecret(answered, challenge) else { throw .otherChallenge }
        guard party.origins.contains(origin) else { throw .otherOrigin }
        // A page inside a page of somebody else, even one of ours, is not where people sign in.
        switch value["crossOrigin"] {
        case nil where value.members!.allSatisfy { $0.name != "crossOrigin" }: break
        case .bool(false)?: break
        default: throw .insideOtherPage
        }
    }
}
