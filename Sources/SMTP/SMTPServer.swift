import Foundation
public import Text

/// The mail server that takes our messages, by its address: `smtps://user@host:465` with TLS from the start (RFC 8314), `smtp://user@host:587` with
/// STARTTLS (RFC 3207).
public struct SMTPServer: Sendable, Hashable {
    public let host: String
    public let port: Int
    /// TLS from the first byte; else after STARTTLS.
    public let startsWithTLS: Bool
    public let user: String?
    public let password: String?
    /// A file with certificates (PEM) that are trusted in place of those of the system.
    public let certificates: String?

    /// Why an address is none.
    public struct Mistake: Error, Sendable, Hashable {
        public let message: Bilingual
    }

    /// - Throws: `Mistake`.
    public init(_ address: String, password: String? = nil, certificates: String? = nil) throws(Mistake) {
        guard let url = URL(string: address), let scheme = url.scheme, ["smtp", "smtps"].contains(scheme), let host = url.host(percentEncoded: false),
            !host.isEmpty, url.path.isEmpty, url.query == nil, url.fragment == nil
        else {
            throw Mistake(
                message: .init(
                    nl: "“\(Self.hidden(address))” is geen adres van een mailserver; schrijf smtp://gebruiker@server:587 of smtps://gebruiker@server:465",
                    en: "“\(Self.hidden(address))” is no address of a mail server; write smtp://user@server:587 or smtps://user@server:465"))
        }
        guard url.password == nil else {
            throw Mistake(
                message: .init(
                    nl: "zet het wachtwoord in een bestand en wijs dat aan met --smtp-password-file; in een adres kan iedereen het lezen",
                    en: "put the password in a file and name it with --smtp-password-file; in an address anybody can read it"))
        }
        (self.host, startsWithTLS) = (host, scheme == "smtps")
        port = url.port ?? (scheme == "smtps" ? 465 : 587)
        user = url.user(percentEncoded: false)
        guard (user == nil) == (password == nil) else {
            throw Mistake(
                message: .init(
                    nl: "een gebruiker en een wachtwoord horen bij elkaar: geef beide of geen van beide",
                    en: "a user and a password belong together: give both or neither"))
        }
        (self.password, self.certificates) = (password, certificates)
    }

    /// On this computer nobody listens in between.
    var isHere: Bool { ["localhost", "127.0.0.1", "::1"].contains(host) }

    private static func hidden(_ address: String) -> String {
        guard let at = address.lastIndex(of: "@"), let start = address.range(of: "://")?.upperBound, start < at else { return address }
        return address[..<start] + "…" + address[at...]
    }
}

/// Why a message was not taken.
public enum SMTPFailure: Error, Sendable, Hashable {
    /// Nobody answers, the connection broke, or it took too long: what the network said.
    case unreachable(String)
    /// The server offers no TLS where it must, or its certificate is not trusted.
    case notSafe
    /// The server does not know us.
    case notSignedIn(String)
    /// The server refused the message: the code and its words.
    case refused(Int, String)
    /// What the server says is not SMTP.
    case unreadable

    /// Whether trying the same again is no use (RFC 5321 section 4.2.1: 5yz).
    public var isFinal: Bool { if case .refused(let code, _) = self { (500...599).contains(code) } else { false } }

    /// What happened, for the administrator.
    public var message: String {
        switch self {
        case .unreachable(let cause): "no answer from the mail server: \(cause)"
        case .notSafe: "no TLS that can be trusted at the mail server"
        case .notSignedIn(let words): "the mail server does not accept the user and password: \(words)"
        case .refused(let code, let words): "\(code) \(words)"
        case .unreadable: "the mail server speaks no SMTP"
        }
    }
}
