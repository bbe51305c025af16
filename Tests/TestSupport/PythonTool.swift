import Foundation
import NIOCore
import NIOPosix

/// The Python with the tools of Tests/Tools/requirements.txt.
public enum PythonTool {
    public struct Missing: Error, CustomStringConvertible {
        public var description =
            "the Python tools are missing: run “make test”, or “scripts/python-tools FOLDER Tests/Tools/requirements.txt” and set WAARBORG_TEST_TOOLS to FOLDER"
    }

    /// - Throws: `Missing`.
    public static func path() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        for folder in [environment["WAARBORG_TEST_TOOLS"], (environment["HOME"] ?? "") + "/.cache/waarborg/venv"].compactMap({ $0 }) {
            let python = folder + "/bin/python"
            if FileManager.default.isExecutableFile(atPath: python) { return python }
        }
        throw Missing()
    }

    /// Starts a module that serves, and waits until its port answers.
    public static func serve(_ module: String, _ arguments: [String], port: Int) async throws -> BackgroundProcess {
        try await serve(["-m", module] + arguments, port: port)
    }

    /// Starts Python with these arguments, and waits until the port answers.
    public static func serve(_ arguments: [String], port: Int) async throws -> BackgroundProcess {
        let process = try BackgroundProcess([try path()], arguments)
        for _ in 0..<900 {
            guard !process.hasEnded else { break }
            if await isOpen(port) { return process }
            try await Task.sleep(for: .milliseconds(100))
        }
        process.stop()
        throw Missing(description: "python \(arguments.prefix(2).joined(separator: " ")) does not start")
    }

    /// Whether somebody listens; what the server says is no matter, for one with TLS says nothing to a stranger.
    private static func isOpen(_ port: Int) async -> Bool {
        guard let channel = try? await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "localhost", port: port).get() else {
            return false
        }
        try? await channel.close()
        return true
    }
}
