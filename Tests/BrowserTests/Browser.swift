import Foundation
import TestSupport

/// Chromium, driven over the WebDriver protocol (W3C) by chromedriver.
actor Browser {
    private let driver: BackgroundProcess
    private let client: HTTPClient
    private(set) var session = ""

    struct Refused: Error, CustomStringConvertible {
        var description: String
    }

    /// Opens a window of its own.
    init() async throws {
        let port = freePort()
        driver = try BackgroundProcess(
            ["/usr/bin/chromedriver", "/opt/homebrew/bin/chromedriver", "/usr/local/bin/chromedriver"], ["--port=\(port)"])
        client = HTTPClient(port: port)
        for _ in 0..<100 {
            if let answer = try? await client.send("GET", "/status"), answer.status == 200 { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        let options: [String: Any] = [
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,900", "--lang=nl"]
        ]
        let wanted: [String: Any] = [
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
        ]
        session = try await openSession(["capabilities": ["alwaysMatch": wanted]])
    }

    /// On a busy machine Chromium may take longer to start than chromedriver waits: then once more.
    private func openSession(_ capabilities: [String: Any]) async throws -> String {
        var attempts = 1
        while true {
            do {
                let made = try await command("POST", "/session", capabilities) as? [String: Any]
                if let id = made?["sessionId"] as? String { return id }
                throw Refused(description: "chromedriver gave no session")
            } catch  where attempts < 4 {
                attempts += 1
                try await Task.sleep(for: .seconds(2))
            }
        }
    }

    func quit() async {
        _ = try? await command("DELETE", "/session/\(session)")
        driver.stop()
    }

    // MARK: Pages

    func open(_ address: String) async throws {
        _ = try await command("POST", "/session/\(session)/url", ["url": address])
    }

    /// The width that the page is laid out in.
    func resize(to width: Int) async throws {
        _ = try await command(
            "POST", "/session/\(session)/goog/cdp/execute",
            [
                "cmd": "Emulation.setDeviceMetricsOverride",
                "params": ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false],
            ])
    }

    /// What a script in the page returns, as text.
    func text(_ script: String, _ arguments: [String] = []) async throws -> String {
        let value = try await command("POST", "/session/\(session)/execute/sync", ["script": script, "args": arguments])
        return value as? String ?? (value as? NSNumber)?.stringValue ?? ""
    }

    func path() async throws -> String { try await text("return location.pathname") }

    /// Runs axe-core on the page.
    /// - Returns: the violations, each with the elements that it is about.
    func violations(axe: String) async throws -> [String] {
        let script =
            axe
                + """
                ; const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))),
                    e => done(['axe failed: ' + e]));
                """
        return try await command("POST", "/session/\(session)/execute/async", ["script": script, "args": [String]()]) as? [String] ?? [
            "axe gave no result"
        ]
    }

    // MARK: Keys

    enum Key: String {
        case tab = "\u{E004}", enter = "\u{E007}", space = " ", down = "\u{E015}"
    }

    func press(_ key: Key) async throws {
        let actions: [[String: Any]] = [["type": "keyDown", "value": key.rawValue], ["type": "keyUp", "value": key.rawValue]]
        _ = try await command(
            "POST", "/session/\(session)/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// Presses Tab until the element with the focus matches the selector.
    func tab(to selector: String, limit: Int = 400) async throws {
        for _ in 0..<limit {
            try await press(.tab)
            if try await text("return String(document.activeElement.matches(arguments[0]))", [selector]) == "true" { return }
        }
        throw Refused(description: "Tab never reaches \(selector) on \(try await path())")
    }

    /// Types letters, digits and signs.
    func type(_ text: String) async throws {
        let actions = text.flatMap { [["type": "keyDown", "value": String($0)], ["type": "keyUp", "value": String($0)]] }
        _ = try await command(
            "POST", "/session/\(session)/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// Presses a key that leads to another page, and waits for that page.
    func leave(with key: Key) async throws {
        _ = try await text("document.documentElement.dataset.old = 'yes'")
        try await press(key)
        for _ in 0..<200 {
            if try await text("return document.readyState + (document.documentElement.dataset.old || '')") == "complete" { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        throw Refused(description: "the key leads nowhere on \(try await path())")
    }

    // MARK: Logs

    /// What the browser wrote to its console since the last call.
    func console() async throws -> [String] {
        let entries = try await command("POST", "/session/\(session)/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return entries.map { "\($0["level"] ?? ""): \($0["message"] ?? "")" }
    }

    /// The addresses that the pages asked for since the last call.
    func requests() async throws -> [String] {
        let entries = try await command("POST", "/session/\(session)/se/log", ["type": "performance"]) as? [[String: Any]] ?? []
        return entries.compactMap { entry in
            guard let text = entry["message"] as? String,
                let event = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
                let message = event["message"] as? [String: Any], message["method"] as? String == "Network.requestWillBeSent",
                let parameters = message["params"] as? [String: Any], let request = parameters["request"] as? [String: Any]
            else { return nil }
            return request["url"] as? String
        }
    }

    func command(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any? {
        let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? (method == "POST" ? Array("{}".utf8) : [])
        let answer = try await client.send(method, path, headers: [("content-type", "application/json")], body: bytes)
        let reply = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        if answer.status >= 400 {
            let value = reply?["value"] as? [String: Any]
            throw Refused(description: "\(path): \(value?["message"] ?? answer.text)")
        }
        return reply?["value"]
    }
}

/// Finds axe-core, which the Python tools bring along.
enum Axe {
    static func source() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["WAARBORG_AXE"] { return try String(contentsOfFile: path, encoding: .utf8) }
        let home = environment["HOME"] ?? ""
        for tools in [environment["WAARBORG_TEST_TOOLS"], home + "/.cache/waarborg/venv"].compactMap({ $0 }) {
            for python in (try? FileManager.default.contentsOfDirectory(atPath: tools + "/lib")) ?? [] {
                let path = "\(tools)/lib/\(python)/site-packages/axe_playwright_python/axe.min.js"
                if FileManager.default.fileExists(atPath: path) { return try String(contentsOfFile: path, encoding: .utf8) }
            }
        }
        throw Browser.Refused(
            description:
                "axe-core is missing: run “make test”, or “scripts/python-tools FOLDER Tests/Tools/axe.nodeps.txt” and set WAARBORG_TEST_TOOLS to FOLDER"
        )
    }
}
