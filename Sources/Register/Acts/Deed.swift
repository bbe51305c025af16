/// Something that was done, as it goes into the ledger.
public struct Deed: Sendable, Hashable {
    /// A text for the ledger: as it is, or about a person and then sealed under their key.
    public enum Words: Sendable, Hashable {
        case plain(String)
        /// Free text of a person; sealed under the key of the account that wrote it.
        case free(String)
    }

    /// Such as `dossier.approved`.
    public var action: String
    /// The address of what it was done to, behind the address of the installation: `/register/version/…`.
    public var subject: String
    public var reason: Words
    public var details: [String: Words]

    public init(_ action: String, subject: String, reason: Words = .plain(""), details: [String: Words] = [:]) {
        (self.action, self.subject, self.reason, self.details) = (action, subject, reason, details)
    }
}

extension DossierVersion {
    /// The part of its address behind the address of the installation.
    public var path: String { "/register/version/\(id)" }
}

extension Dossier {
    func deed(_ action: String, reason: Deed.Words = .plain(""), details: [String: Deed.Words] = [:]) -> Deed {
        Deed(action, subject: current.path, reason: reason, details: details)
    }
}
