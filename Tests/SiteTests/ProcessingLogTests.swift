import Dispatch
import Foundation
import Register
import Site
import TestSupport
import Testing

/// The processing log from the outside: other systems write with a token, an officer looks, and nobody else sees anything.
@Suite("The processing log over HTTP")
struct ProcessingLogTests {
    static let person = "999990019"

    /// Spans as OTLP in JSON, each with these attributes.
    static func spans(_ spans: [[String: String]], from first: Int = 1) -> [UInt8] {
        let list = spans.enumerated().map { index, attributes -> String in
            let id = String(format: "%016x", first + index)
            let pairs = attributes.sorted { $0.key < $1.key }.map { #"{"key":"\#($0.key)","value":{"stringValue":"\#($0.value)"}}"# }
            return #"""
                {"traceId":"00000000000000aa\#(id)","spanId":"\#(id)","name":"adres opvragen","kind":2,"startTimeUnixNano":"1790000000000000000",
                "endTimeUnixNano":"1790000000500000000","attributes":[\#(pairs.joined(separator: ","))],"status":{"code":1}}
                """#
        }
        return Array(
            #"""
            {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"balie"}}]},
            "scopeSpans":[{"spans":[\#(list.joined(separator: ","))]}]}]}
            """#.utf8)
    }

    static func about(_ person: String = person, _ activity: String = "https://elders.example/verwerking/7") -> [String: String] {
        ["dpl.core.processing_activity_id": activity, "dpl.core.data_subject_id": person, "dpl.core.data_subject_id_type": "BSN"]
    }

    /// Makes a token on the page.
    static func token(_ visitor: Visitor, _ office: Office, _ scopes: [String] = ["log.write"], days: String = "90") async throws -> String {
        let page = try await office.post(visitor, "/mijn-account/tokens", [("name", "Balie"), ("days", days)] + scopes.map { ("scope", $0) })
        #expect(page.status == 200 && page["cache-control"] == "no-store")
        return String(try #require(page.text.firstMatch(of: /wbg_[A-Za-z0-9_-]{48}/)?.0, "\(page.status)"))
    }

    static func send(
        _ client: HTTPClient, _ token: String?, _ body: [UInt8], path: String = "/v1/traces", type: String = "application/json",
        _ headers: [(String, String)] = []
    ) async throws -> HTTPClient.Answer {
        try await client.send(
            "POST", path, headers: [("content-type", type)] + (token.map { [("authorization", "Bearer \($0)")] } ?? []) + headers, body: body)
    }

    static func search(_ client: HTTPClient, _ token: String, _ body: String) async throws -> HTTPClient.Answer {
        try await client.send(
            "POST", "/api/v1/log/search", headers: [("content-type", "application/json"), ("authorization", "Bearer \(token)")], body: Array(body.utf8))
    }

    // MARK: Tokens

    @Test("A token is seen once, does what it is for, and nothing once it is revoked")
    func tokens() async throws {
        let office = try await Shared.office()
        let officer = try await office.person(.privacyOfficer)
        let client = office.server.client
        let token = try await Self.token(officer, office)
        let list = try await officer.get("/mijn-account/tokens")
        #expect(!list.text.contains("wbg_") && list.text.contains("Balie") && list.text.contains("log.write"))
        #expect(try await Self.send(client, token, Self.spans([Self.about("111111110")], from: 100)).text == "{}")
        let refused = try await Self.search(client, token, #"{"type":"BSN","id":"111111110"}"#)
        #expect(refused.status == 403 && refused["www-authenticate"]?.contains("insufficient_scope") == true)
        // Changed by a letter, none, and one of nobody.
        let changed = String(token.dropLast()) + (token.hasSuffix("A") ? "B" : "A")
        for wrong in [changed, "wbg_" + String(repeating: "A", count: 48), ""] {
            let answer = try await Self.send(client, wrong, Self.spans([Self.about()]))
            #expect(answer.status == 401 && answer["www-authenticate"]?.hasPrefix("Bearer") == true && answer["content-type"] == "application/json")
        }
        #expect(try await Self.send(client, nil, Self.spans([Self.about()])).status == 401)
        let digest = String(try #require(list.text.firstMatch(of: /name="token" value="([^"]+)"/)?.1))
        // Somebody else revokes nothing.
        #expect(try await office.post(try await office.person(.securityOfficer), "/mijn-account/tokens/intrekken", [("token", digest)]).status == 303)
        #expect(try await Self.send(client, token, Self.spans([Self.about("111111110")], from: 100)).status == 200)
        // What is revoked here is the newest; other tests make their own.
        let mine = try await Self.token(officer, office)
        let newest = try await officer.get("/mijn-account/tokens").text.matches(of: /name="token" value="([^"]+)"/).map { String($0.1) }
        for digest in newest { _ = try await office.post(officer, "/mijn-account/tokens/intrekken", [("token", digest)]) }
        for revoked in [token, mine] { #expect(try await Self.send(client, revoked, Self.spans([Self.about()])).status == 401) }
    }

    @Test("A token cannot be made for what the roles do not allow, nor for longer than a year")
    func tokensWithinRoles() async throws {
        let server = try await RunningServer.start(hasExampleOrganisation: true)
        let office = Office(server: server)
        for role in Role.allCases {
            let person = try await office.person(role)
            for (scope, power) in [("log.write", Power.writeLog), ("log.read", .readLog)] {
                let answer = try await office.post(person, "/mijn-account/tokens", [("name", "x"), ("scope", scope), ("days", "30")])
                #expect(answer.status == (role.powers.contains(power) ? 200 : 422), "\(role): \(scope)")
                #expect(answer.text.contains("wbg_") == role.powers.contains(power), "\(role): \(scope)")
            }
        }
        let officer = try await office.person(.privacyOfficer)
        for fields in [
            [("name", ""), ("scope", "log.write"), ("days", "90")], [("name", "x"), ("days", "90")], [("name", "x"), ("scope", "alles"), ("days", "90")],
            [("name", "x"), ("scope", "log.write"), ("days", "366")], [("name", "x"), ("scope", "log.write"), ("days", "")],
        ] {
            let answer = try await office.post(officer, "/mijn-account/tokens", fields)
            #expect(answer.status == 422 && !answer.text.contains("wbg_"))
        }
        await server.stop()
    }

    @Test("A token ends at its end, and with the role of who made it")
    func endings() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
        let office = Office(server: server)
        let short = try await Self.token(try await office.person(.securityOfficer), office, days: "30")
        #expect(try await Self.send(server.client, short, Self.spans([Self.about()])).status == 200)
        clock.advance(30 * 86_400)
        #expect(try await Self.send(server.client, short, Self.spans([Self.about()])).status == 401)
        // Sessions ended with the time: sign in again.
        let later = Office(server: server)
        let token = try await Self.token(try await later.person(.securityOfficer), later)
        #expect(try await Self.send(server.client, token, Self.spans([Self.about()])).status == 200)
        let administrator = try await later.person(.administrator)
        let change = [("role-voorbeeld-security-officer", "reader")]
        #expect(try await later.post(administrator, "/register/voorbeeld/mensen/voorbeeld-security-officer", change).status == 303)
        let refused = try await Self.send(server.client, token, Self.spans([Self.about()]))
        #expect(refused.status == 403 && refused.text.contains("write to the processing log"))
        await server.stop()
    }

    // MARK: Taking in

    @Test("Records are kept one by one: what is wrong with some is told, and the others stay")
    func partialSuccess() async throws {
        let office = try await Shared.office()
        let token = try await Self.token(try await office.person(.securityOfficer), office)
        let client = office.server.client
        var noActivity = Self.about("222222220")
        noActivity["dpl.core.processing_activity_id"] = nil
        var misspelt = noActivity
        misspelt["dpl.core.procsssing_activity_id"] = "https://elders.example/1"
        let body = Self.spans([Self.about("222222220"), noActivity, misspelt, Self.about("222222220", "verwerking/7")], from: 200)
        for _ in 0..<2 {
            let answer = try await Self.send(client, token, body)
            #expect(answer.status == 200)
            let partial = try #require(try object(answer)["partialSuccess"] as? [String: Any])
            #expect(partial["rejectedSpans"] as? String == "3")
            let message = try #require(partial["errorMessage"] as? String)
            #expect(message.contains("write dpl.core.processing_activity_id") && message.contains("absolute URI") && message.contains("is missing"))
            #expect(!message.contains("222222220"))
        }
        // Sent with other content under the same ids: refused.
        let other = try await Self.send(client, token, Self.spans([Self.about("222222221")], from: 200))
        #expect(other.text.contains("other content"))
        let reader = try await Self.token(try await office.person(.dataProtectionOfficer), office, ["log.read"])
        let found = try object(try await Self.search(client, reader, #"{"type":"bsn","id":"222222220"}"#))
        #expect((found["records"] as? [Any])?.count == 1 && found["next"] is NSNull)
        #expect(((try object(try await Self.search(client, reader, #"{"type":"bsn","id":"222222221"}"#)))["records"] as? [Any])?.isEmpty == true)
    }

    @Test("What is no such message is refused in the sender's encoding")
    func refusals() async throws {
        let office = try await Shared.office()
        let token = try await Self.token(try await office.person(.securityOfficer), office)
        let client = office.server.client
        let good = Self.spans([Self.about("333333330")], from: 300)
        #expect(try await Self.send(client, token, good, type: "text/plain").status == 415)
        #expect(try await Self.send(client, token, good, [("content-encoding", "br")]).status == 415)
        #expect(try await Self.send(client, token, good, [("content-encoding", "gzip")]).status == 400)
        let unreadable = try await Self.send(client, token, Array("{\"resourceSpans\":7}".utf8))
        #expect(unreadable.status == 400)
        #expect((try object(unreadable)["message"] as? String)?.contains("must be a list") == true)
        let damaged = try await Self.send(client, token, [0x0A, 0xFF], type: "application/x-protobuf")
        #expect(damaged.status == 400 && damaged["content-type"] == "application/x-protobuf" && damaged.body.first == 0x12)
        let large = try await Self.send(client, token, [UInt8](repeating: 0x20, count: 4 * 1024 * 1024 + 1))
        #expect(large.status == 413 && large["content-type"] == "application/json")
        #expect(try await client.send("GET", "/v1/traces").status == 405)
        #expect(try await Self.send(client, token, [], type: "application/x-protobuf").status == 200)
        #expect(try await Self.send(client, token, good, path: "/api/v1/log/bestaat-niet/v1/traces").status == 404)
        #expect(try await Self.send(client, token, good, path: "/api/v1/log/voorbeeld/v1/traces").text == "{}")
        // A cookie is no token: no page of another site can write here.
        let visitor = try await office.person(.securityOfficer)
        #expect(try await visitor.post("/v1/traces", [("a", "b")]).status == 401)
    }

    @Test("Who sends too often is told when to try again")
    func tooOften() async throws {
        let server = try await RunningServer.start(rateLimit: RateLimit(perSecond: 0.0001, burst: 2))
        var answer = try await Self.send(server.client, nil, [])
        for _ in 0..<3 { answer = try await Self.send(server.client, nil, []) }
        #expect(answer.status == 429 && Int(answer["retry-after"] ?? "").map { $0 > 0 } == true)
        #expect(answer["content-type"] == "application/json")
        #expect((try object(answer)["message"] as? String)?.contains("Too many") == true)
        await server.stop()
    }

    @Test("The OpenTelemetry SDK for Python sends, plain and packed, and its records are found", arguments: ["plain", "gzip"])
    func realSender(packing: String) async throws {
        let server = try await RunningServer.start(address: "https://register.example", hasExampleOrganisation: true)
        let office = Office(server: server)
        let owner = try await office.person(.processOwner)
        let dossier = try await office.dossier(owner, name: "Uitkeringen")
        #expect(try await office.post(owner, "/dossier/\(dossier)/stap", [("step", "submit")]).status == 303)
        let officer = try await office.person(.privacyOfficer)
        let version = try await Self.version(of: dossier, owner)
        let token = try await Self.token(officer, office, ["log.write", "log.read"])
        let output = try await Self.run([
            "\(RunningServer.project.path)/Tests/Tools/send_records.py", "http://127.0.0.1:\(server.port)/v1/traces", token,
            "https://register.example/register/version/\(version)", packing,
        ])
        #expect(output.contains("SUCCESS"), "\(output)")
        // One of the five named no activity.
        let found = try object(try await Self.search(server.client, token, #"{"type":"BSN","id":"9999.90.019"}"#))
        let records = try #require(found["records"] as? [[String: Any]])
        #expect(Set(records.compactMap { $0["name"] as? String }) == ["uitkering berekenen", "inkomen opvragen", "brief maken"])
        for record in records {
            let resource = try #require(record["resource"] as? [String: String])
            #expect(resource["service.name"] == "balie" && resource["service.version"] == "3" && resource.keys.allSatisfy { $0.hasPrefix("service.") })
            #expect((record["processing_activity"] as? [String: Any])?["name"] as? String == "Uitkeringen")
            #expect((record["attributes"] as? [String: String])?["http.url"] == nil)
        }
        let calculation = try #require(records.first { $0["name"] as? String == "uitkering berekenen" })
        let income = try #require(records.first { $0["name"] as? String == "inkomen opvragen" })
        #expect(income["parent_span_id"] as? String == calculation["span_id"] as? String && income["trace_id"] as? String == calculation["trace_id"] as? String)
        #expect(income["status"] as? String == "Ok" && calculation["status"] as? String == "Unset")
        let letter = try #require(records.first { $0["name"] as? String == "brief maken" })
        #expect(letter["status"] as? String == "Error")
        #expect((letter["attributes"] as? [String: String])?["exception.type"] == "KeyError")
        let page = try await office.post(officer, "/register/voorbeeld/gebruik-van-gegevens", [("type", "BSN"), ("id", "999990019")])
        #expect(page.text.contains("href=\"/register/version/\(version)\"") && page.text.contains("het ging mis"))
        await server.stop()
    }

    /// The version that a dossier is at, from the page of somebody who may see it.
    private static func version(of dossier: String, _ visitor: Visitor) async throws -> String {
        let page = try await visitor.get("/dossier/\(dossier)").text
        return String(try #require(page.firstMatch(of: /register\/version\/([0-9a-f-]{36})/)?.1, "the page does not show the address of the version"))
    }

    /// Runs a Python program to its end, on a thread that the server does not need.
    private static func run(_ arguments: [String]) async throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let places = [environment["WAARBORG_TEST_TOOLS"], (environment["HOME"] ?? "") + "/.cache/waarborg/venv"].compactMap { $0 }
        let python = try #require(
            places.map { $0 + "/bin/python" }.first { FileManager.default.isExecutableFile(atPath: $0) },
            "no Python tools: run “make test”, or “scripts/python-tools FOLDER Tests/Tools/requirements.txt” and set WAARBORG_TEST_TOOLS to FOLDER")
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result {
                        let process = Process()
                        let pipe = Pipe()
                        process.executableURL = URL(filePath: python)
                        process.arguments = arguments
                        (process.standardOutput, process.standardError) = (pipe, pipe)
                        try process.run()
                        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
                        process.waitUntilExit()
                        return String(decoding: output, as: UTF8.self)
                    })
            }
        }
    }

    // MARK: Looking

    @Test("An officer sees what was done with somebody's data, can download it, and the number is in no address")
    func page() async throws {
        let office = try await Shared.office()
        let client = office.server.client
        let token = try await Self.token(try await office.person(.securityOfficer), office)
        #expect(try await Self.send(client, token, Self.spans([Self.about("444444440"), Self.about("444444440")], from: 400)).text == "{}")
        let path = "/register/voorbeeld/gebruik-van-gegevens"
        for role in Role.allCases {
            let person = try await office.person(role)
            let mayRead = role.powers.contains(.readLog)
            #expect(try await person.get(path).status == (mayRead ? 200 : 403), "\(role)")
            for step in ["", "download"] {
                let answer = try await office.post(person, path, [("type", "BSN"), ("id", "4444 44 440"), ("step", step)])
                #expect(answer.status == (mayRead ? 200 : 403), "\(role)")
                #expect(answer.text.contains("adres opvragen") == mayRead, "\(role)")
                #expect(answer["cache-control"] == "no-store" && answer["location"] == nil, "\(role)")
            }
            let kept = try await office.post(person, path + "/bewaren", [("days", "")])
            #expect(kept.status == (role.powers.contains(.manageLog) ? 303 : 403), "\(role)")
        }
        let officer = try await office.person(.dataProtectionOfficer)
        let page = try await office.post(officer, path, [("type", "BSN"), ("id", "444444440")]).text
        #expect(page.contains("https://elders.example/verwerking/7") && page.contains("balie") && page.matches(of: /adres opvragen/).count == 2)
        for match in page.matches(of: /(?:href|action)="([^"]*)"/) { #expect(!match.1.contains("444444440")) }
        // The form for the next person starts empty.
        #expect(!(try await officer.get(path)).text.contains("444444440"))
        let none = try await office.post(officer, path, [("type", "BSN"), ("id", "444444441")]).text
        #expect(none.contains("Er staat niets in het logboek"))
        for fields in [[("type", ""), ("id", "1")], [("type", "BSN"), ("id", " ")], [("type", "BSN"), ("id", String(repeating: "1", count: 5000))]] {
            #expect(try await office.post(officer, path, fields).status == 422)
        }
        let english = try await office.post(officer, "/en/register/voorbeeld/use-of-data", [("type", "BSN"), ("id", "444444440")])
        #expect(english.status == 200 && english.text.contains("By which system"))
        let privacy = try await office.person(.privacyOfficer)
        for days in ["0", "x", "1000000", "-1"] { #expect(try await office.post(privacy, path + "/bewaren", [("days", days)]).status == 422, "\(days)") }
    }

    @Test("Many records come in pages")
    func pages() async throws {
        let office = try await Shared.office()
        let client = office.server.client
        let officer = try await office.person(.privacyOfficer)
        let writer = try await Self.token(try await office.person(.securityOfficer), office)
        #expect(try await Self.send(client, writer, Self.spans((0..<130).map { _ in Self.about("555555550") }, from: 5000)).text == "{}")
        let path = "/register/voorbeeld/gebruik-van-gegevens"
        let first = try await office.post(officer, path, [("type", "BSN"), ("id", "555555550")]).text
        #expect(first.matches(of: /adres opvragen/).count == 100)
        let after = String(try #require(first.firstMatch(of: /name="after" value="([^"]+)"/)?.1))
        let second = try await office.post(officer, path, [("type", "BSN"), ("id", "555555550"), ("after", after)]).text
        #expect(second.matches(of: /adres opvragen/).count == 30 && !second.contains("name=\"after\""))
        let reader = try await Self.token(try await office.person(.dataProtectionOfficer), office, ["log.read"])
        for body in [
            "", "[]", "{}", #"{"type":"BSN"}"#, #"{"type":"BSN","id":""}"#, #"{"type":"BSN","id":"1","bsn":"1"}"#, #"{"type":"BSN","id":1}"#,
            #"{"type":"BSN","id":"1","limit":0}"#, #"{"type":"BSN","id":"1","limit":1001}"#, #"{"type":"BSN","id":"1","after":"x"}"#,
            #"{"type":"BSN","id":"1","id":"2"}"#,
        ] { #expect(try await Self.search(client, reader, body).status == 400, "\(body)") }
        let unknown = try await Self.search(client, reader, #"{"type":"BSN","id":"1","organisation":"bestaat-niet"}"#)
        #expect(unknown.status == 404 && unknown["content-type"] == "application/problem+json")
        let some = try object(try await Self.search(client, reader, #"{"type":"BSN","id":"555555550","limit":40,"after":"\#(after)"}"#))
        #expect((some["records"] as? [Any])?.count == 30)
    }

    @Test("A token of one organisation writes for and reads nothing of another")
    func organisations() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_790_000_000))
        let server = try await RunningServer.start(hasExampleOrganisation: true, now: { clock.now })
        let office = Office(server: server)
        let steps = SignInSteps(server: server, clock: clock)
        let administrator = try await steps.firstAdministrator()
        let invited = try await office.post(
            administrator, "/register/stichting-het-andere/mensen", [("name", "Vakman"), ("email", "vakman@andere.example"), ("role", "privacy-officer")])
        let colleague = try await steps.accept(try #require(invited.oneTimeLink))
        let theirs = try await Self.token(colleague, office, ["log.write", "log.read"])
        let ours = try await Self.token(try await office.person(.privacyOfficer), office, ["log.write", "log.read"])
        let client = server.client
        #expect(try await Self.send(client, ours, Self.spans([Self.about()])).text == "{}")
        for path in ["/api/v1/log/voorbeeld/v1/traces"] { #expect(try await Self.send(client, theirs, Self.spans([Self.about()]), path: path).status == 404) }
        let stranger = try await Self.search(client, theirs, #"{"type":"BSN","id":"999990019","organisation":"voorbeeld"}"#)
        #expect(stranger.status == 404)
        #expect(((try object(try await Self.search(client, theirs, #"{"type":"BSN","id":"999990019"}"#)))["records"] as? [Any])?.isEmpty == true)
        #expect(((try object(try await Self.search(client, ours, #"{"type":"BSN","id":"999990019"}"#)))["records"] as? [Any])?.count == 1)
        #expect(try await office.post(colleague, "/register/voorbeeld/gebruik-van-gegevens", [("type", "BSN"), ("id", "999990019")]).status == 404)
        // A version of the one organisation is none of the other's.
        let dossier = try await office.dossier(colleague, organisation: "stichting-het-andere")
        let version = try await Self.version(of: dossier, colleague)
        let base = String(try #require(try await colleague.get("/dossier/\(dossier)").text.firstMatch(of: /(http[^"< ]+)\/register\/version\//)?.1))
        let activity = "\(base)/register/version/\(version)"
        #expect(try await Self.send(client, ours, Self.spans([Self.about("666666660", activity)], from: 600)).text.contains("points to no version"))
        #expect(try await Self.send(client, theirs, Self.spans([Self.about("666666660", activity)], from: 600)).text == "{}")
        await server.stop()
    }
}
