public import Access
import Text

/// What a provider gives for a code (OpenID Connect Core 1.0 section 3.1.3.3). Nothing in it is proven yet. Prints as dots.
public struct TokenAnswer: Sendable, Hashable, Hidden {
    /// Who it is: to be read by `IDToken`.
    public let idToken: String
    /// What opens the provider's other services.
    public let accessToken: String

    /// - Parameter json: the body of the answer.
    /// - Throws: `OpenIDRefusal.denied` where it tells an error (RFC 6749 section 5.2); `.unreadable`.
    public init(json: [UInt8]) throws(OpenIDRefusal) {
        guard json.count <= 262_144, let value = JSONReader.read(json) else { throw .unreadable }
        if value["error"] != nil { throw .denied }
        guard let idToken = value["id_token"]?.text, let accessToken = value["access_token"]?.text,
            value["token_type"]?.text?.lowercased() == "bearer"
        else { throw .unreadable }
        (self.idToken, self.accessToken) = (idToken, accessToken)
    }
}
