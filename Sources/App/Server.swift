import Access
import Casework
import Database
import Databases
import Deadlines
import Foundation
import Hummingbird
import Logging
import NIOCore
import OpenIDConnect
import RegisterStorage
public import Rulebook
import Site
import Storage
public import Text

/// Why a server does not start.
public enum ServerError: Error, Sendable {
    /// The rulebook or an example has mistakes.
    case mistakes([Diagnostic])
    /// The folder or the database cannot be used.
    case unusable(Bilingual)
}

/// Serves the pages and the programming interface until SIGTERM or SIGINT, then lets running requests finish.
/// - Parameter started: called with the port once the server listens.
/// - Throws: `ServerError`, or that the address cannot be used.
public func serve(_ configuration: Configuration, started: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let database = try openDatabase(configuration.database)
    let store = try await openStore(database)
    let register = try await openRegister(database, configuration)
    let site = try makeSite(configuration, store: store, register: register)
    try await site.prepare()
    let firstLink = try await site.firstLink()
    var logger = configuration.logger ?? Logger(label: "waarborg")
    if configuration.logger == nil { logger.logLevel = .error }
    let application = Application(
        responder: site.router().buildResponder(),
        server: .http1(
            configuration: .init(
                idleTimeout: .seconds(30),
                httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
        configuration: .init(address: .hostname(configuration.host, port: configuration.port), backlog: 1024),
        onServerRunning: { channel in
            let port = channel.localAddress?.port ?? configuration.port
            if let firstLink { configuration.firstAdministrator(configuration.link(firstLink, onPort: port)) }
            await started(port)
        },
        logger: logger)
    do {
        let work =
            [Task { [logger] in await lookAgain(site, logger) }]
            + (configuration.mail.map { mail in [Task { await MailRound(mail: mail, site: site).run() }] } ?? [])
        defer { for task in work { task.cancel() } }
        try await application.runService()
        for task in work {
            task.cancel()
            await task.value
        }
    } catch let error as IOError where error.errnoCode == EADDRINUSE || error.errnoCode == EACCES || error.errnoCode == EADDRNOTAVAIL {
        throw ServerError.unusable(
            Bilingual(
                nl: "op \(configuration.host), poort \(configuration.port), kan niet worden geluisterd: bezet of niet toegestaan; kies een andere met --port",
                en: "cannot listen on \(configuration.host), port \(configuration.port): in use or not allowed; choose another with --port"))
    }
    try await database.close()
}

/// Looks at all dossiers again when the day or the rules are others than the last time; asks so every ten minutes.
private func lookAgain(_ site: Site, _ logger: Logger) async {
    let holder = UUID().uuidString
    while !Task.isCancelled {
        do { try await site.reassess(holder: holder) } catch is CancellationError {} catch {
            logger.error("re-assessment failed", metadata: ["kind": "\(type(of: error))"])
        }
        do { try await site.eraseOldRecords(holder: holder) } catch is CancellationError {} catch {
            logger.error("erasing of old log records failed", metadata: ["kind": "\(type(of: error))"])
        }
        try? await Task.sleep(for: .seconds(600))
    }
}

func openDatabase(_ text: String) throws -> any Database {
    let address = DatabaseAddress(text)
    if case .file(let path) = address {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw ServerError.unusable(
                Bilingual(
                    nl: "de map “\(folder)” voor het databasebestand is er niet; maak haar, of kies een ander bestand met --database",
                    en: "there is no folder “\(folder)” for the database file; make it, or choose another file with --database"))
        }
    }
    do {
        return try address.open()
    } catch {
        throw ServerError.unusable(error.message + Bilingual(" (--database)"))
    }
}

private func openStore(_ database: any Database) async throws -> SQLAssessmentStore {
    do {
        return try await SQLAssessmentStore(database)
    } catch StoreError.unavailable(let reason) {
        throw ServerError.unusable(reason.message + Bilingual(" (--database)"))
    }
}

func openRegister(_ database: any Database, _ configuration: Configuration) async throws -> RegisterStore {
    try await register(in: database, try MasterKeyFile.read(configuration.masterKey), configuration.masterKey)
}

/// - Parameter path: where the keys come from, for messages.
func register(in database: any Database, _ keys: MasterKeys, _ path: String) async throws -> RegisterStore {
    do {
        return try await RegisterStore(database, master: keys, at: Instant(seconds: Int(Date().timeIntervalSince1970)), random: randomBytes)
    } catch let error as DatabaseError {
        throw ServerError.unusable(error.message + Bilingual(" (--database)"))
    } catch RegisterStoreError.wrongMasterKey {
        throw ServerError.unusable(
            Bilingual(
                nl: "de hoofdsleutel in “\(path)” hoort niet bij deze database; wijs de goede aan met --master-key",
                en: "the master key in “\(path)” does not belong to this database; name the right one with --master-key"))
    }
}

/// As many bytes as asked for, from the system's cryptographic source.
@Sendable func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    // Eight at a time: each draw is a call of the system.
    var bytes: [UInt8] = []
    while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
    return Array(bytes.prefix(count))
}

private func makeSite(_ configuration: Configuration, store: SQLAssessmentStore, register: RegisterStore) throws -> Site {
    let (rulebook, diagnostics) = try readRulebook(configuration.rulebook)
    guard let rulebook else { throw ServerError.mistakes(diagnostics.filter { $0.severity == .error }) }
    let (cases, caseDiagnostics) = try CaseLibrary.read(configuration.rulebook, rulebook: rulebook)
    // Check cases are tests of the rulebook and stand on no page.
    let mistakes = caseDiagnostics.filter { $0.severity == .error && !$0.position.file.hasPrefix("cases/checks/") }
    if !mistakes.isEmpty { throw ServerError.mistakes(mistakes) }
    return Site(
        engine: Engine(rulebook), cases: cases, examples: try readExamples(configuration.examples, rulebook), store: store,
        register: register,
        settings: RegisterSettings(
            address: configuration.address, hasExampleOrganisation: configuration.hasExampleOrganisation, sendsMail: configuration.mail != nil,
            openID: try configuration.openIDFile.map { file in
                OpenIDService(try OpenIDFile.read(file), redirectAddress: Site.openIDRedirectAddress(configuration.address)) {
                    try await OpenIDFetch.fetch($0)
                }
            }, proxies: configuration.trustedProxies),
        rateLimit: configuration.rateLimit, now: configuration.now,
        randomBytes: randomBytes)
}

func readRulebook(_ folder: URL) throws -> (Rulebook?, [Diagnostic]) {
    do {
        return try RulebookFolder.read(folder)
    } catch let error as RulebookFolderError {
        throw ServerError.unusable(error.message)
    }
}

private func readExamples(_ folder: URL?, _ rulebook: Rulebook) throws -> [(id: String, file: AssessmentFile)] {
    guard let folder else { return [] }
    var examples: [(id: String, file: AssessmentFile)] = []
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
        throw ServerError.unusable(
            Bilingual(
                nl: "de map met voorbeelden “\(folder.path)” is er niet of is niet te lezen; wijs haar aan met --examples",
                en: "the folder with examples “\(folder.path)” is not there or cannot be read; name it with --examples"))
    }
    for name in names.sorted() where name.hasSuffix(".yaml") {
        let text = String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        let (file, diagnostics) = AssessmentFile.read(text, file: name, rulebook: rulebook)
        guard let file else { throw ServerError.mistakes(diagnostics) }
        examples.append((String(name.dropLast(5)), file))
    }
    return examples
}
