public import Access
public import Foundation
public import Logging
public import SMTP
public import Site

/// What a server needs to know before it starts.
public struct Configuration: Sendable {
    /// The folder with the rulebook.
    public var rulebook: URL
    /// The folder with example situations; nil for none.
    public var examples: URL?
    /// The database that keeps assessments: the path of an SQLite file, whose folder must exist, or `postgres://…`.
    public var database: String
    public var host: String
    /// 0 lets the system choose a free port.
    public var port: Int
    /// Per network address; nil for no limit.
    public var rateLimit: RateLimit?

    /// The file with the key that opens the secrets in the database; made where there is none.
    public var masterKey: String
    /// The start of the addresses as others reach this server, without a slash at the end.
    public var address: String
    /// Whether there is an example organisation, in which anybody may take a role.
    public var hasExampleOrganisation: Bool
    /// Told the link with which the first administrator makes an account, when there is none.
    public var firstAdministrator: @Sendable (String) -> Void
    /// The YAML file about a sign-in service, or nil.
    public var openIDFile: String?
    /// Whose word on the address of a visitor is taken.
    public var trustedProxies: TrustedProxies
    /// The mail server, and the address that messages come from; nil to send none.
    public var mail: MailSettings?
    /// Told of mistakes, never with what people sent; nil for the one of the process.
    public var logger: Logger?
    /// The clock of the pages.
    public var now: @Sendable () -> Date

    public init(
        rulebook: URL, examples: URL?, database: String, masterKey: String, host: String = "127.0.0.1", port: Int = 8080, address: String? = nil,
        hasExampleOrganisation: Bool = false, firstAdministrator: @escaping @Sendable (String) -> Void = { _ in },
        rateLimit: RateLimit? = RateLimit(perSecond: 100, burst: 400), openIDFile: String? = nil, trustedProxies: TrustedProxies = .init(),
        mail: MailSettings? = nil, logger: Logger? = nil, now: @escaping @Sendable () -> Date = { Date() }
    ) {
        (self.rulebook, self.examples, self.database) = (rulebook, examples, database)
        (self.masterKey, self.hasExampleOrganisation, self.firstAdministrator) = (masterKey, hasExampleOrganisation, firstAdministrator)
        self.address = address ?? "http://\(host == "127.0.0.1" ? "localhost" : host):\(port)"
        (self.host, self.port, self.rateLimit, self.now) = (host, port, rateLimit, now)
        (self.openIDFile, self.trustedProxies, self.mail, self.logger) = (openIDFile, trustedProxies, mail, logger)
    }

    /// A link of this server with the port that it listens on, where the system chose that.
    func link(_ link: String, onPort port: Int) -> String {
        guard self.port == 0, address.hasSuffix(":0"), link.hasPrefix(address) else { return link }
        return address.dropLast() + String(port) + link.dropFirst(address.count)
    }
}

/// How messages leave.
public struct MailSettings: Sendable {
    public var server: SMTPServer
    /// The address that they come from.
    public var from: String
    /// Seconds between two looks into the queue.
    public var pause: Int
    /// Seconds for handing over one message.
    public var patience: Int

    public init(server: SMTPServer, from: String, pause: Int = 15, patience: Int = 60) {
        (self.server, self.from, self.pause, self.patience) = (server, from, pause, patience)
    }
}
