import DatabaseTestSupport
import Foundation
import Synchronization
import TestSupport
import Testing

/// Two server processes on one PostgreSQL database, one of which is killed in the middle of requests.
@Suite("Two servers on one database")
struct TwoServersTests {
    /// The built program, beside the tests.
    static var program: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "waarborg").path
    }

    static func start(_ database: TestDatabase, on port: Int) async throws -> BackgroundProcess {
        let project = RunningServer.project
        let process = try BackgroundProcess(
            [program],
            [
                "serve", "--rulebook", project.appending(path: "Law").path, "--database", database.address, "--master-key",
                database.folder.url.appending(path: "key").path, "--port", String(port), "--rate-limit", "0", "--example-organisation",
            ])
        for _ in 0..<6_000 {
            // Under load on a small machine this takes a while.
            if let answer = try? await HTTPClient(port: port).send("GET", "/aanmelden"), answer.status == 200 { return process }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the server does not start")
        return process
    }

    static func signIn(_ client: HTTPClient, as role: String) async throws -> Visitor {
        let visitor = Visitor(client)
        let page = try await visitor.get("/voorbeeldorganisatie")
        #expect(try await visitor.post("/voorbeeldorganisatie", [("role", role)], from: page).status == 303)
        return visitor
    }

    @Test("A change on one is seen on the other at once; a server killed under load loses and doubles nothing")
    func killedUnderLoad() async throws {
        let database = try TestDatabase(.postgres)
        let ports = (freePort(), freePort())
        // The first makes the example organisation; the second finds it.
        let first = try await Self.start(database, on: ports.0)
        let second = try await Self.start(database, on: ports.1)
        defer { second.stop() }
        let (one, two) = (HTTPClient(port: ports.0), HTTPClient(port: ports.1))

        // One session works on both, and so does what it changed.
        let owner = try await Self.signIn(one, as: "process-owner")
        var dossiers: [String] = []
        for number in 0..<8 {
            let page = try await owner.get("/register/voorbeeld/nieuw")
            let made = try await owner.post(
                "/register/voorbeeld/nieuw", [("name", "Dossier \(number)"), ("purpose", "een proef"), ("register", "controller")], from: page)
            dossiers.append(String(try #require(made["location"]?.firstMatch(of: /^\/dossier\/([0-9a-f-]+)/)?.1)))
        }
        let there = Visitor(two)
        for (name, value) in await owner.cookies { await there.keep(cookie: name, value) }
        for dossier in dossiers { #expect(try await there.get("/dossier/\(dossier)").status == 200) }

        // Eight people change a dossier each, without pause; half of them through the server that dies.
        let killed = Flag()
        let counts = try await withThrowingTaskGroup(of: (dossier: String, count: Int).self) { group in
            for (number, dossier) in dossiers.enumerated() {
                let cookies = await owner.cookies
                group.addTask {
                    var visitor = Visitor(number % 2 == 0 ? one : two)
                    for (name, value) in cookies { await visitor.keep(cookie: name, value) }
                    var count = 0
                    var after = 0
                    while after < 10 {
                        if killed.isSet { after += 1 }
                        do {
                            let page = try await visitor.get("/dossier/\(dossier)/velden/general")
                            // Whoever got no answer looks what is there before doing it again.
                            count = Int(page.text.firstMatch(of: /<textarea[^>]*name="remarks"[^>]*>\s*(\d+)</).map { String($0.1) } ?? "0")!
                            let revision = String(try #require(page.text.firstMatch(of: /name="revision" value="(\d+)"/)?.1))
                            let saved = try await visitor.post(
                                "/dossier/\(dossier)/velden/general", [("revision", revision), ("remarks", String(count + 1))], from: page)
                            #expect(saved.status == 303)
                            count += 1
                        } catch  where !(error is ExpectationFailedError) {
                            // The server is gone: on with the other one.
                            visitor = Visitor(two)
                            for (name, value) in cookies { await visitor.keep(cookie: name, value) }
                        }
                    }
                    return (dossier, count)
                }
            }
            group.addTask {
                try await Task.sleep(for: .seconds(2))
                first.kill()
                killed.set()
                return ("", 0)
            }
            return try await group.reduce(into: [:]) { $0[$1.dossier] = $1.count }
        }

        // Every acknowledged change is there once: as many entries in the history as the last value says.
        let officer = try await Self.signIn(two, as: "auditor")
        for dossier in dossiers {
            let count = try #require(counts[dossier])
            #expect(count >= 10)
            let fields = try await there.get("/dossier/\(dossier)/velden/general").text
            let value = fields.firstMatch(of: /<textarea[^>]*name="remarks"[^>]*>\s*(\d+)</)?.1
            #expect(value.map { String($0) } == String(count), "the last acknowledged change of \(dossier) is what stands there")
            let history = try await officer.get("/dossier/\(dossier)/geschiedenis").text
            #expect(min(200, count) == min(200, history.matches(of: /velden gewijzigd/).count), "one entry for each change of \(dossier)")
        }
    }
}

private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}
