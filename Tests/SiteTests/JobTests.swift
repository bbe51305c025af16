import App
import Deadlines
import Foundation
import Jobs
import Register
import TestSupport
import Testing
import Text

/// The whole walk over a real server and a real database: a dossier, its permit, a job under it, the report as evidence, and the release.
@Suite("Jobs under a permit of a server")
struct JobTests {
    /// A folder, and what the server gave: permit, keys and list as whoever runs a job fetches them.
    private struct Ground {
        let server: RunningServer
        let office: Office
        let dossier: String
        let pass: PermittedPass
        let folder: URL

        init(safeguards: String) async throws {
            server = try await RunningServer.start(hasExampleOrganisation: true)
            office = Office(server: server)
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let owner = try await office.person(.processOwner)
            dossier = try await office.dossier(owner)
            try await office.answerNobody(owner, dossier)
            let steps: [(Role, String, [(String, String)])] = [
                (.processOwner, "bewerkingen", [("operation", "use"), ("operation", "pseudonymise")]), (.processOwner, "stap", [("step", "submit")]),
                (.privacyOfficer, "stap", [("step", "approve")]),
                (.mandateHolder, "stap", [("step", "sign"), ("review", RoleTests.day(Date().addingTimeInterval(700 * 86_400)))]),
                (.privacyOfficer, "vergunning", [("safeguards", safeguards)]),
            ]
            var last: HTTPClient.Answer?
            for (role, path, fields) in steps {
                last = try await office.post(try await office.person(role), "/dossier/\(dossier)/\(path)", fields)
                #expect(last?.status == 303, "\(path)")
            }
            let token = try await office.person(.reader).get(try #require(last?["location"]) + "/jwt").text
            let keys = try VerificationKeys(jwks: try await server.client.send("GET", "/.well-known/waarborg/keys.json").body)
            let list = try await server.client.send("GET", "/.well-known/waarborg/revocations.jwt").text
            pass = try PermittedPass(token, keys: keys, revocations: list, at: Self.now)
        }

        static var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }

        static func random(_ count: Int) -> [UInt8] {
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        }

        func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

        /// Puts two lines into capitals under the permit.
        /// - Returns: the report as it lies in the folder.
        func run(_ operations: [Register.Operation] = [.pseudonymise], k: Double, _ name: String) throws -> [UInt8] {
            let place = { () throws(OutputFault) in
                try HeldOutput.file(path(name + ".json"), temporary: folder.path, random: Self.random)
            }
            let gate = try JobGate(
                under: pass, JobDeclaration(operations: operations, people: pass.permit.people), program: "proef 1", log: JobLog(path("log.jsonl")),
                at: Self.now, random: Self.random)
            let output = try HeldOutput.file(path(name + ".txt"), temporary: folder.path, random: Self.random)
            for line in ["een", "twee"] { try output.write(Array((line.uppercased() + "\n").utf8)) }
            let result = JobResult(recordsIn: 2, recordsOut: 2, bytesIn: 9, written: [output.count], measured: ["k-anonymity": MeasuredValue(k)])
            do { try gate.finish(result, [output], report: place, at: Self.now) } catch is JobFault {}
            return Array(try Data(contentsOf: URL(fileURLWithPath: path(name + ".json"))))
        }

        func send(_ report: [UInt8], _ token: String?, query: String = "", language: String = "en") async throws -> HTTPClient.Answer {
            try await server.client.send(
                "POST", "/api/v1/jobs" + query,
                headers: [("content-type", "application/json"), ("accept-language", language)]
                    + (token.map { [("authorization", "Bearer \($0)")] } ?? []), body: report)
        }

        func end() async {
            try? FileManager.default.removeItem(at: folder)
            await server.stop()
        }
    }

    @Test("Permit, run, evidence, release: the page shows what was reached, and the log has start and end")
    func walk() async throws {
        let ground = try await Ground(safeguards: "k-anonymity>=10")
        let report = try ground.run(k: 12, "goed")
        #expect(try String(contentsOfFile: ground.path("goed.txt"), encoding: .utf8) == "EEN\nTWEE\n")
        let officer = try await ground.office.person(.privacyOfficer)
        let token = try await ProcessingLogTests.token(officer, ground.office, ["job.attach"])
        let answer = try await ground.send(report, token)
        #expect(answer.status == 201, "\(answer.text)")
        let json = try object(answer)
        #expect(json["outcome"] as? String == "released" && json["dossier"] as? String == ground.dossier)
        // A result that was not released is recorded beside it.
        let refused = try ground.run(k: 4, "slecht")
        #expect(!FileManager.default.fileExists(atPath: ground.path("slecht.txt")))
        #expect(try await ground.send(refused, token).status == 201)
        for (prefix, words) in [
            ("", ["Werkgangen", "vrijgegeven", "niet vrijgegeven", "k-anonimiteit: gehaald 12, nodig &gt;=10", "k-anonimiteit: gehaald 4, nodig &gt;=10"]),
            ("/en", ["Jobs", "released", "not released", "k-anonymity: reached 12, needed &gt;=10"]),
        ] {
            let page = try await officer.get("\(prefix)/dossier/\(ground.dossier)")
            #expect(page.status == 200)
            for word in words {
                let plain = word.replacing("&gt;", with: ">")
                #expect(page.text.contains(word) || page.text.contains(plain), "\(prefix) \(word)")
            }
        }
        // The report can be fetched as it came.
        let link = try #require(try await officer.get("/dossier/\(ground.dossier)").text.firstMatch(of: /href="(\/dossier\/[^"]*\/bewijs\/[0-9a-f]{64})"/)?.1)
        let kept = try await officer.get(String(link))
        #expect(kept.body == refused || kept.body == report)
        let history = try await officer.get("/dossier/\(ground.dossier)/geschiedenis").text
        #expect(history.contains("verslag van een werkgang toegevoegd"), "the ledger")
        // Start and end of both runs, taken in by the log of the same server.
        let log = JobLog(ground.path("log.jsonl"))
        #expect(try log.waiting().count == 4)
        let writer = try await ProcessingLogTests.token(officer, ground.office)
        let nobody = try await log.send(by: JobLogSender(address: "http://127.0.0.1:\(ground.server.port)", token: "wbg_" + String(repeating: "A", count: 48)))
        #expect(nobody.kept == 0 && nobody.waiting == 4 && nobody.later != nil)
        let sent = try await log.send(by: JobLogSender(address: "http://127.0.0.1:\(ground.server.port)", token: writer))
        #expect(sent.kept == 4 && sent.waiting == 0 && sent.refused == [], "\(sent)")
        await ground.end()
    }

    @Test("A report that does not fit is refused, and so is whoever may not bring it")
    func refusals() async throws {
        let ground = try await Ground(safeguards: "k-anonymity>=10\nno-direct-identifiers")
        #expect(throws: JobFault.self) { try ground.run([.publish], k: 12, "verkeerd") }
        let report = try ground.run(k: 12, "werk")
        // Not measured: nothing went out.
        #expect(try JobReport.read(report).outcome == .refused && !FileManager.default.fileExists(atPath: ground.path("werk.txt")))
        let officer = try await ground.office.person(.privacyOfficer)
        let token = try await ProcessingLogTests.token(officer, ground.office, ["job.attach"])
        #expect(try await ground.send(report, nil).status == 401)
        let other = try await ProcessingLogTests.token(officer, ground.office)
        #expect(try await ground.send(report, other).status == 403)
        var changed = report
        changed[changed.count / 2] ^= 1
        let damaged = try await ground.send(changed, token)
        #expect(damaged.status == 422 && damaged.text.contains("seal"), "\(damaged.text)")
        #expect(try await ground.send(Array(report.dropLast(100)), token).status == 422)
        // A doctored report with a seal that fits: the register works out by itself that the safeguards were not reached.
        var doctored = try JobReport.read(report)
        (doctored.outcome, doctored.halt) = (.released, nil)
        doctored.outputs = [JobOutput(digest: String(repeating: "ab", count: 32), bytes: 9)]
        let lie = try await ground.send(doctored.json, token)
        #expect(lie.status == 422 && lie.text.contains("without reaching a required safeguard"), "\(lie.text)")
        // Of another dossier.
        let second = try await ground.office.dossier(try await ground.office.person(.processOwner), name: "Ander")
        let elsewhere = try await ground.send(report, token, query: "?dossier=\(second)", language: "nl")
        #expect(elsewhere.status == 422 && elsewhere.text.contains("niet van dit dossier"), "\(elsewhere.text)")
        #expect(try await ground.send(report, token, query: "?dossier=bestaat-niet").status == 404)
        #expect(try await ground.send(report, token, query: "?taak=1").status == 400)
        // A task that is not there takes the report down with it.
        #expect(try await ground.send(report, token, query: "?task=duty-X").status == 422)
        #expect(try await ground.send(report, token).status == 201)
        #expect(try await ground.send(report, token).status == 422)
        await ground.end()
    }

    @Test("A permit that was revoked starts no job once the list says so")
    func revoked() async throws {
        let ground = try await Ground(safeguards: "")
        let permit = ground.pass.permit.id.text
        let answer = try await ground.office.post(
            try await ground.office.person(.mandateHolder), "/dossier/\(ground.dossier)/vergunning/\(permit)", [("reason", "Voorbij.")])
        #expect(answer.status == 303)
        let text = try await ground.office.person(.reader).get("/dossier/\(ground.dossier)/vergunning/\(permit)/jwt").text
        let keys = try VerificationKeys(jwks: try await ground.server.client.send("GET", "/.well-known/waarborg/keys.json").body)
        let list = try await ground.server.client.send("GET", "/.well-known/waarborg/revocations.jwt").text
        let fault = #expect(throws: JobFault.self) { try PermittedPass(text, keys: keys, revocations: list, at: Ground.now) }
        #expect(fault?.code == "revoked")
        await ground.end()
    }
}
