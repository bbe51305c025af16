import Crypto
public import Deadlines
public import Register
public import Text

/// A permit that was found to hold, with its text. What a server runs a job under: there is no other way to make one.
public struct PermittedPass: Sendable, Hashable {
    /// What the token says.
    public let permit: Permit
    /// SHA-256 of the token, in hexadecimal: reports name the very text that was shown.
    public let token: String

    /// - Parameters:
    ///   - token: the text of the permit.
    ///   - keys: the public keys of whoever issued it.
    ///   - list: the signed list of revocations, as a text; nil where there is none, and then no permit holds.
    /// - Throws: `JobFault.permit`.
    public init(_ token: String, keys: VerificationKeys, revocations list: String?, at time: Instant) throws(JobFault) {
        do throws(PermitFault) {
            let text = token.filter { !$0.isWhitespace }
            permit = try PermitVerifier.permit(in: text, keys: keys, revocations: list, at: time)
            self.token = HexText.encode(SHA256.hash(data: Array(text.utf8)))
        } catch { throw .permit(error) }
    }
}

/// That a person sits at a terminal and was told, loudly, that a job runs without a permit.
public struct TerminalPresence: Sendable, Hashable {
    /// Nil where standard error is no terminal.
    /// - Parameters:
    ///   - isTerminal: whether standard error is one.
    ///   - complain: writes to it.
    public init?(isTerminal: Bool, _ complain: (Bilingual) -> Void) {
        guard isTerminal else { return nil }
        complain(Self.warning)
    }

    /// What is told.
    public static let warning = Bilingual(
        nl: """
            LET OP: zonder vergunning. Niemand heeft vastgesteld dat dit met deze gegevens mag, en er is geen waarborg die het resultaat moet halen. \
            Dit staat in het verslag van de werkgang, en dat verslag is geen bewijs in een dossier.
            """,
        en: """
            WARNING: without a permit. Nobody established that this may be done with these data, and there is no safeguard that the result must reach. \
            The report of the job says so, and that report is no evidence in a dossier.
            """)
}

/// What a job runs under.
public enum JobPass: Sendable, Hashable {
    case permitted(PermittedPass)
    case withoutPermit(TerminalPresence)

    /// Nil without one.
    public var permit: Permit? { if case .permitted(let pass) = self { pass.permit } else { nil } }
}
