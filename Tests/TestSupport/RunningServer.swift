public import Access
public import App
public import Foundation
public import Logging
public import Site

/// A real server on a free port, with the project's own rulebook and examples and a database of its own.
public final class RunningServer: Sendable {
    public let port: Int
    /// The path of the link with which the first administrator makes an account.
    public let firstLink: String
    /// The port in that link.
    public let firstLinkPort: Int?
    private let task: Task<Void, any Error>
    private let folder: URL

    public var client: HTTPClient { HTTPClient(port: port) }

    /// The root of the project.
    public static var project: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Starts a server and waits until it listens.
    /// - Parameters:
    ///   - database: its address; nil for a file of its own.
    ///   - port: 0 for a free one.
    ///   - address: how others reach it; nil for how the tests do.
    ///   - hasExampleOrganisation: without it a server starts sooner.
    ///   - logger: told of mistakes.
    ///   - now: the clock of the pages.
    public static func start(
        rateLimit: RateLimit? = nil, database: String? = nil, port: Int = 0, address: String? = nil, hasExampleOrganisation: Bool = false,
        openID: String? = nil,
        proxies: TrustedProxies = .init(), mail: MailSettings? = nil, logger: Logger? = nil,
        now: @escaping @Sendable () -> Date = { Date() }
    ) async throws -> RunningServer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (links, linkContinuation) = AsyncStream.makeStream(of: String.self)
        let configuration = Configuration(
            rulebook: project.appendingPathComponent("Law"), examples: project.appendingPathComponent("Examples"),
            database: database ?? folder.appendingPathComponent("test.sqlite").path, masterKey: folder.appendingPathComponent("test.key").path, port: port,
            address: address,
            hasExampleOrganisation: hasExampleOrganisation, firstAdministrator: { linkContinuation.yield($0) }, rateLimit: rateLimit, openIDFile: openID,
            trustedProxies: proxies, mail: mail, logger: logger, now: now)
        let (ports, continuation) = AsyncThrowingStream.makeStream(of: Int.self)
        let task = Task {
            do {
                try await serve(configuration) { continuation.yield($0) }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
                throw error
            }
        }
        for try await port in ports {
            // Without an account outside the example organisation there is always a link, and it comes before the port.
            guard let link = await links.first(where: { _ in true }), let url = URL(string: link) else { throw CancellationError() }
            return RunningServer(port: port, firstLink: url, task: task, folder: folder)
        }
        throw CancellationError()
    }

    private init(port: Int, firstLink: URL, task: Task<Void, any Error>, folder: URL) {
        (self.port, self.firstLink, firstLinkPort, self.task, self.folder) = (port, firstLink.path, firstLink.port, task, folder)
    }

    /// Stops the server and removes its database.
    public func stop() async {
        task.cancel()
        _ = await task.result
        try? FileManager.default.removeItem(at: folder)
    }
}
