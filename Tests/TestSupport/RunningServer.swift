import App
public import Foundation
public import Site

/// A real server on a free port, with the project's own rulebook and examples and a database of its own.
public final class RunningServer: Sendable {
    public let port: Int
    private let task: Task<Void, any Error>
    private let folder: URL

    public var client: HTTPClient { HTTPClient(port: port) }

    /// The root of the project.
    public static var project: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Starts a server and waits until it listens.
    public static func start(rateLimit: RateLimit? = nil) async throws -> RunningServer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let configuration = Configuration(
            rulebook: project.appendingPathComponent("Law"), examples: project.appendingPathComponent("Examples"),
            database: folder.appendingPathComponent("test.sqlite").path, masterKey: folder.appendingPathComponent("test.key").path, port: 0,
            hasExampleOrganisation: true, rateLimit: rateLimit)
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
        for try await port in ports { return RunningServer(port: port, task: task, folder: folder) }
        throw CancellationError()
    }

    private init(port: Int, task: Task<Void, any Error>, folder: URL) {
        (self.port, self.task, self.folder) = (port, task, folder)
    }

    /// Stops the server and removes its database.
    public func stop() async {
        task.cancel()
        _ = await task.result
        try? FileManager.default.removeItem(at: folder)
    }
}
