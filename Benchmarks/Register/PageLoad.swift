import Access
import Crypto
import Deadlines
import Foundation
import Register
import RegisterStorage
import Text

/// Asks the pages of a server that runs beside this program: 64 connections of `wrk`, each of which asks again as soon as it has an answer.
struct PageLoad {
    private let large: LargeRegister
    private let rulebook: String
    private let examples: String
    private let folder: URL

    struct Broken: Error {
        var what: String
    }

    init(_ large: LargeRegister, rulebook: String, examples: String) throws {
        (self.large, self.rulebook, self.examples) = (large, rulebook, examples)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func run() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let token = SecretToken(random: LargeRegister.random(32))
        let now = large.circumstances().time
        try await large.store.save(Session(digest: token.digest, account: large.account.id.text, created: now, hasSecondFactor: true, browser: "wrk"))
        let key = large.masterKey.withUnsafeBytes { Base64URL.encode(Array($0)) }
        try Data("m1 \(key)\n".utf8).write(to: folder.appendingPathComponent("key"))

        let start = ContinuousClock.now
        let (server, address) = try serve()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        print("server listens after \(Int((ContinuousClock.now - start) / .milliseconds(1))) ms")
        let paths = (0..<997).map { large.dossiers[$0 * 37 % large.dossiers.count].text }
        try load("list page", address, token, ["/register/groot"])
        try load("search page", address, token, (0..<1164).map { "/register/groot?q=" + LargeRegister.search($0).replacingOccurrences(of: " ", with: "+") })
        try load("dossier page", address, token, paths.map { "/dossier/\($0)" })
        print("memory of the server: \(peakMemory(of: server.processIdentifier))")
    }

    private func serve() throws -> (Process, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("waarborg")
        process.arguments = [
            "serve", "--rulebook", rulebook, "--examples", examples, "--database", large.address, "--port", "0", "--rate-limit", "0", "--lang", "en",
            "--master-key", folder.appendingPathComponent("key").path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var text = ""
        while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
            if let found = text.firstMatch(of: /Waarborg listens on (http:\S+)\n/) { return (process, String(found.1)) }
        }
        throw Broken(what: "the server does not start: \(text)")
    }

    private func load(_ name: String, _ address: String, _ token: SecretToken, _ paths: [String]) throws {
        let script = folder.appendingPathComponent("load.lua")
        let list = paths.map { "\"\($0)\"" }.joined(separator: ",\n")
        try Data(
            """
            local paths = {\(list)}
            local place = 0
            request = function()
              place = place % #paths + 1
              return wrk.format("GET", paths[place], {["cookie"] = "waarborg-session=\(token.text)", ["accept-language"] = "nl"})
            end
            done = function(summary, latency, requests)
              print(string.format("p95 %.1f ms, median %.1f ms, %d a second, %d not answered well", latency:percentile(95) / 1000,
                latency:percentile(50) / 1000, summary.requests * 1000000 / summary.duration,
                summary.errors.status + summary.errors.timeout + summary.errors.connect + summary.errors.read))
            end
            """.utf8
        ).write(to: script)
        // The first seconds fill caches and are not counted.
        _ = try wrk("2s", address, script)
        let lines = try wrk("10s", address, script)
        print("\(name), 64 at once over HTTP: \(lines.last { $0.hasPrefix("p95") } ?? "no figures")")
    }

    private func wrk(_ duration: String, _ address: String, _ script: URL) throws -> [Substring] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["wrk", "--threads", "1", "--connections", "64", "--duration", duration, "--timeout", "30s", "--script", script.path, address]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Broken(what: "wrk is not installed, or did not finish: \(text)") }
        return text.split(separator: "\n")
    }

    private func peakMemory(of process: Int32) -> String {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8), let peak = status.firstMatch(of: /VmHWM:\s+(\d+) kB/),
            let kilobytes = Int(peak.1)
        else { return "not known here" }
        return "at most \(kilobytes / 1024) MiB"
    }
}
