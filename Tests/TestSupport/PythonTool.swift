import Foundation

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
        let process = try BackgroundProcess([try path()], ["-m", module] + arguments)
        for _ in 0..<1_800 {
            if try await isOpen(port) { return process }
            try await Task.sleep(for: .milliseconds(100))
        }
        process.stop()
        throw Missing(description: "\(module) does not start")
    }

    private static func isOpen(_ port: Int) async throws -> Bool {
        // A mail server greets, and a web server answers; both keep the connection for a moment.
        do {
            _ = try await HTTPClient(port: port).send("GET", "/")
            return true
        } catch is HTTPClient.Closed { return true } catch { return "\(error)".contains("invalid") || "\(type(of: error))".contains("HTTPParser") }
    }
}
