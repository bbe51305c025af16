/// This installation, as a provider knows it.
public struct OpenIDClient: Sendable, Hashable {
    /// The id that the provider gave.
    public let id: String
    /// Where the provider sends the person back to: an address of ours, to the letter as it was registered there.
    public let redirectAddress: String
    /// What is asked for besides `openid`: `profile`, `email`, `groups` …
    public let scopes: [String]

    public init(id: String, redirectAddress: String, scopes: [String] = ["profile", "email"]) {
        (self.id, self.redirectAddress, self.scopes) = (id, redirectAddress, scopes)
    }
}
