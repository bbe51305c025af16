import Access
import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Rulebook
import SMTP
import Site
import Text

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: words("De pagina's en de koppeling voor programma's.", "Serve the pages and the programming interface."),
            discussion: words(
                "Beoordelingen komen in de database. Stoppen: Ctrl-C of SIGTERM; lopende verzoeken worden afgemaakt.",
                "Assessments are kept in the database. Stop with Ctrl-C or SIGTERM; running requests are finished first."))
    }

    @OptionGroup var shared: SharedOptions

    @Option(
        help: ArgumentHelp(
            words("Een map met voorbeeldsituaties (YAML) voor de startpagina.", "A folder with example situations (YAML) for the start page.")))
    var examples: String?

    @Option(
        help: ArgumentHelp(
            words(
                "De database die beoordelingen bewaart: het pad van een SQLite-bestand, of postgres://gebruiker@server/database.",
                "The database that keeps assessments: the path of an SQLite file, or postgres://user@server/database.")))
    var database: String

    @Option(help: ArgumentHelp(words("Het adres om op te luisteren.", "The address to listen on.")))
    var host: String = "127.0.0.1"

    @Option(help: ArgumentHelp(words("De poort om op te luisteren; 0 voor een vrije.", "The port to listen on; 0 for a free one.")))
    var port: Int = 8080

    @Option(
        help: ArgumentHelp(
            words(
                "Verzoeken per seconde die één netwerkadres op den duur mag doen; 0 voor geen grens.",
                "Requests a second that one network address may make in the long run; 0 for no limit.")))
    var rateLimit: Double = 100

    @Option(
        help: ArgumentHelp(
            words(
                "Het bestand met de hoofdsleutel van het register; wordt gemaakt als het er niet is. Anders: naast het databasebestand, of waarborg.key in deze map.",
                "The file with the master key of the register; made where there is none. Otherwise: beside the database file, or waarborg.key in this folder."))
    )
    var masterKey: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Het adres waarop anderen deze server bereiken, zoals https://register.example.nl; staat in vergunningen en versies.",
                "The address at which others reach this server, such as https://register.example.nl; stands in permits and versions.")))
    var address: String?

    @Flag(
        help: ArgumentHelp(
            words(
                "Met een voorbeeldorganisatie waarin iedereen zonder aanmelden een rol kan kiezen. Alleen op deze computer (--host 127.0.0.1).",
                "With an example organisation in which anybody can take a role without signing in. On this computer only (--host 127.0.0.1).")))
    var exampleOrganisation = false

    @Option(
        name: .customLong("openid"),
        help: ArgumentHelp(
            words(
                "Een YAML-bestand over de aanmelddienst van uw organisatie (OpenID Connect); zie docs/register.md.",
                "A YAML file about the sign-in service of your organisation (OpenID Connect); see docs/register.md.")))
    var openID: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Adressen van de reverse proxy voor deze server, zoals 10.0.0.0/8; alleen van daar telt X-Forwarded-For of Forwarded. Mag vaker.",
                "Addresses of the reverse proxy in front of this server, such as 10.0.0.0/8; X-Forwarded-For or Forwarded counts only from there. May be repeated."
            )))
    var trustedProxy: [String] = []

    @Option(
        help: ArgumentHelp(
            words(
                "De mailserver: smtp://gebruiker@server:587 (STARTTLS) of smtps://gebruiker@server:465.",
                "The mail server: smtp://user@server:587 (STARTTLS) or smtps://user@server:465.")))
    var smtp: String?

    @Option(help: ArgumentHelp(words("Het bestand met het wachtwoord van de mailserver.", "The file with the password of the mail server.")))
    var smtpPasswordFile: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Een bestand met certificaten (PEM) die voor de mailserver gelden, in plaats van die van het systeem.",
                "A file with certificates (PEM) that count for the mail server, in place of those of the system.")))
    var smtpCertificates: String?

    @Option(help: ArgumentHelp(words("Het adres waar berichten vandaan komen.", "The address that messages come from.")))
    var mailFrom: String?

    private func mail() throws -> MailSettings? {
        guard let smtp else {
            guard mailFrom == nil, smtpPasswordFile == nil, smtpCertificates == nil else {
                throw ValidationError(words("Er is geen --smtp waar dit bij hoort.", "There is no --smtp that this belongs to."))
            }
            return nil
        }
        guard let mailFrom, MailMessage.isAddress(mailFrom) else {
            throw ValidationError(
                words("--smtp vraagt om --mail-from met een e-mailadres.", "--smtp asks for --mail-from with an e-mail address."))
        }
        var password: String?
        if let smtpPasswordFile {
            guard let text = try? String(contentsOfFile: smtpPasswordFile, encoding: .utf8).trimmingCharacters(in: .newlines), !text.isEmpty else {
                throw ValidationError(
                    words("“\(smtpPasswordFile)” is niet te lezen of leeg.", "“\(smtpPasswordFile)” cannot be read or is empty."))
            }
            password = text
        }
        do {
            return MailSettings(server: try SMTPServer(smtp, password: password, certificates: smtpCertificates), from: mailFrom)
        } catch { throw ValidationError(error.message[Speech.language] + ".") }
    }

    private func proxies() throws -> TrustedProxies {
        TrustedProxies(
            try trustedProxy.map { text in
                guard let block = TrustedProxies.Block(text) else {
                    throw ValidationError(
                        words(
                            "“\(text)” is geen adres of blok van adressen, zoals 10.0.0.0/8 of ::1.",
                            "“\(text)” is no address or block of addresses, such as 10.0.0.0/8 or ::1."))
                }
                return block
            })
    }

    func validate() throws {
        _ = (try mail(), try proxies())
        guard !exampleOrganisation || ["127.0.0.1", "localhost", "::1"].contains(host) else {
            throw ValidationError(
                words("--example-organisation kan alleen op 127.0.0.1.", "--example-organisation is possible on 127.0.0.1 only."))
        }
        if let address, !(address.hasPrefix("https://") || address.hasPrefix("http://")) || address.hasSuffix("/") {
            throw ValidationError(
                words(
                    "--address begint met https:// en eindigt niet op een schuine streep.", "--address starts with https:// and does not end in a slash."))
        }
        guard (0...65_535).contains(port) else {
            throw ValidationError(words("--port is een getal van 0 tot en met 65535.", "--port is a number from 0 to 65535."))
        }
        guard rateLimit >= 0 else { throw ValidationError(words("--rate-limit is 0 of meer.", "--rate-limit is 0 or more.")) }
    }

    func run() async throws {
        let language = shared.language
        let host = host
        let configuration = Configuration(
            rulebook: shared.folder, examples: examples.map { URL(fileURLWithPath: $0) }, database: database,
            masterKey: masterKey ?? (database.contains("://") ? "waarborg.key" : database + ".key"), host: host, port: port, address: address,
            hasExampleOrganisation: exampleOrganisation,
            firstAdministrator: { link in
                let words = Bilingual(
                    nl: "Er is nog geen beheerder. Maak de eerste met deze link, die een uur werkt:",
                    en: "There is no administrator yet. Make the first one with this link, which works for an hour:")
                FileHandle.standardOutput.write(Data("\(words[language])\n  \(link)\n".utf8))
            },
            rateLimit: rateLimit > 0 ? RateLimit(perSecond: rateLimit, burst: 4 * rateLimit) : nil, openIDFile: openID,
            trustedProxies: try proxies(), mail: try mail())
        do {
            try await serve(configuration) { port in
                let words = Bilingual(nl: "Waarborg luistert op", en: "Waarborg listens on")
                FileHandle.standardOutput.write(Data("\(words[language]) http://\(host):\(port)\n".utf8))
            }
        } catch ServerError.mistakes(let diagnostics) {
            for diagnostic in diagnostics { complain(diagnostic.line(in: language)) }
            throw ExitCode(65)
        } catch ServerError.unusable(let message) {
            complain(message[language])
            throw ExitCode(66)
        }
    }

    private func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
