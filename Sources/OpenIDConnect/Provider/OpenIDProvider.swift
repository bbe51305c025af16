import Text

/// A party that says who somebody is, as it describes itself (OpenID Connect Discovery 1.0 section 3).
public struct OpenIDProvider: Sendable, Hashable {
    /// Who it is: an `https` address, which every token repeats to the letter.
    public let issuer: String
    /// Where the person is sent.
    public let authorizationEndpoint: String
    /// Where the code is exchanged.
    public let tokenEndpoint: String
    /// Where its keys are.
    public let keysAddress: String
    /// Where the person signs out, or nil.
    public let endSessionEndpoint: String?
    /// Whether our secret goes into the form (`client_secret_post`); else into a header, which is the rule where it does not say (section 3).
    public let takesSecretInForm: Bool
    /// Whether every answer names the provider (RFC 9207).
    public let namesItselfInAnswers: Bool

    /// Where the person signs out there too, or nil (OpenID Connect RP-Initiated Logout 1.0).
    /// - Parameter back: where the provider may send the person back to.
    public func signOutAddress(_ client: OpenIDClient, back: String) -> String? {
        endSessionEndpoint.map { WebAddress.adding([("client_id", client.id), ("post_logout_redirect_uri", back)], to: $0) }
    }

    /// Where the description is found.
    public static func address(ofIssuer issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    /// Reads the description.
    /// - Parameters:
    ///   - json: what the address gave.
    ///   - issuer: the provider as it was set by the administrator.
    /// - Throws: `OpenIDRefusal.badProvider` where it is of another provider or names addresses that are not safe; `.providerTooOld` where it
    ///   lacks what is needed.
    public init(json: [UInt8], issuer: String) throws(OpenIDRefusal) {
        guard json.count <= 262_144, let value = JSONReader.read(json), value["issuer"]?.text == issuer, WebAddress.isSafe(issuer),
            !issuer.utf8.contains(where: { $0 == UInt8(ascii: "?") }), let authorization = value["authorization_endpoint"]?.text,
            let token = value["token_endpoint"]?.text, let keys = value["jwks_uri"]?.text,
            [authorization, token, keys].allSatisfy(WebAddress.isSafe)
        else { throw .badProvider }
        func says(_ name: String, _ wanted: [String], ifSilent: Bool) -> Bool {
            value[name]?.elements.map { $0.contains { wanted.contains($0.text ?? "") } } ?? ifSilent
        }
        // Providers of before PKCE leave its line out, and so do some that know it: these ignore what they do not know (RFC 6749 section 3.1).
        guard says("response_types_supported", ["code"], ifSilent: false), says("code_challenge_methods_supported", ["S256"], ifSilent: true),
            says("id_token_signing_alg_values_supported", SignatureAlgorithm.allCases.map(\.rawValue), ifSilent: true)
        else { throw .providerTooOld }
        self.issuer = issuer
        (authorizationEndpoint, tokenEndpoint, keysAddress) = (authorization, token, keys)
        endSessionEndpoint = value["end_session_endpoint"]?.text.flatMap { WebAddress.isSafe($0) ? $0 : nil }
        takesSecretInForm = says("token_endpoint_auth_methods_supported", ["client_secret_post"], ifSilent: false)
        namesItselfInAnswers = value["authorization_response_iss_parameter_supported"] == .bool(true)
    }
}

/// Which addresses a provider may name.
enum WebAddress {
    /// `https`, or `http` on the machine itself; a host, no user, no fragment, nothing that is not plain.
    static func isSafe(_ address: String) -> Bool {
        guard address.utf8.count <= 2000, address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#""<>\^`{|}#"#.utf8.contains($0) }) else {
            return false
        }
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
            let authority = address.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
            guard !authority.isEmpty, !authority.contains("@"), authority.first != ":" else { return false }
            let host = authority.prefix { $0 != ":" }
            return scheme == "https://" || host == "localhost" || host == "127.0.0.1"
        }
        return false
    }

    /// An address with further parameters.
    static func adding(_ parameters: [(String, String)], to address: String) -> String {
        address + (address.contains("?") ? "&" : "?") + form(parameters)
    }

    /// Parameters as a form (application/x-www-form-urlencoded), in which all but letters, digits and `-._~` is escaped.
    static func form(_ parameters: [(String, String)]) -> String {
        parameters.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
    }

    static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                escaped.append(byte)
            default: escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
