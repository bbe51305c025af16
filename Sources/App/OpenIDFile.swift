import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import OpenIDConnect
import Register
import Text
import Yams

/// The settings of a sign-in service, in a YAML file; a key that is not known is a mistake.
enum OpenIDFile {
    private static let known: Set = ["name", "issuer", "client", "secret-file", "scopes", "groups-claim", "roles"]
    private static let knownOfRole: Set = ["group", "organisation", "role"]

    /// - Throws: `ServerError.unusable`, with the line of the mistake.
    static func read(_ path: String) throws(ServerError) -> OpenIDSettings {
        guard let yaml = try? String(contentsOfFile: path, encoding: .utf8) else { throw mistake(path, nil, "is niet te lezen", "cannot be read") }
        let root: Node?
        do { root = try Yams.compose(yaml: yaml) } catch { throw mistake(path, nil, "is geen YAML: \(error)", "is no YAML: \(error)") }
        guard let map = root?.mapping else { throw mistake(path, nil, "bevat geen sleutels", "holds no keys") }
        try check(map, known, path)
        func text(_ key: String) throws(ServerError) -> String? {
            guard let node = map[key] else { return nil }
            guard let text = node.string, !text.isEmpty else { throw mistake(path, node, "“\(key)” is geen tekst", "“\(key)” is no text") }
            return text
        }
        func needed(_ key: String) throws(ServerError) -> String {
            guard let text = try text(key) else { throw mistake(path, nil, "mist “\(key)”", "lacks “\(key)”") }
            return text
        }
        let issuer = try needed("issuer")
        guard issuer.hasPrefix("https://") || issuer.hasPrefix("http://localhost") || issuer.hasPrefix("http://127.0.0.1") else {
            throw mistake(path, map["issuer"], "“issuer” begint met https://", "“issuer” starts with https://")
        }
        var secret: String?
        if let file = try text("secret-file") {
            let place = file.hasPrefix("/") ? file : URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(file).path
            guard let found = try? String(contentsOfFile: place, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines), !found.isEmpty else {
                throw mistake(path, map["secret-file"], "het bestand “\(file)” is niet te lezen of leeg", "the file “\(file)” cannot be read or is empty")
            }
            secret = found
        }
        var scopes = ["profile", "email"]
        if let node = map["scopes"] {
            guard let list = node.array().map(\.string) as? [String] else { throw mistake(path, node, "“scopes” is een lijst", "“scopes” is a list") }
            scopes = list.filter { $0 != "openid" }
        }
        return OpenIDSettings(
            name: try text("name") ?? URL(string: issuer)?.host ?? issuer, issuer: issuer, clientID: try needed("client"), secret: secret, scopes: scopes,
            groups: GroupRoles(claim: (try text("groups-claim") ?? "groups").split(separator: ".").map(String.init), roles: try roles(map["roles"], path)))
    }

    private static func roles(_ node: Node?, _ path: String) throws(ServerError) -> [String: Set<String>] {
        guard let node else { return [:] }
        guard let list = node.sequence else { throw mistake(path, node, "“roles” is een lijst", "“roles” is a list") }
        var roles: [String: Set<String>] = [:]
        for item in list {
            guard let map = item.mapping else { throw mistake(path, item, "een rol heeft sleutels", "a role has keys") }
            try check(map, knownOfRole, path)
            guard let group = map["group"]?.string, let organisation = map["organisation"]?.string, let role = map["role"]?.string else {
                throw mistake(path, item, "een rol heeft “group”, “organisation” en “role”", "a role has “group”, “organisation” and “role”")
            }
            guard Organisation.isSlug(organisation) else {
                throw mistake(
                    path, map["organisation"], "“organisation” is de naam in het adres, zoals voorbeeld",
                    "“organisation” is the name in the address, such as voorbeeld")
            }
            guard Role(rawValue: role) != nil else {
                let all = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw mistake(path, map["role"], "er is geen rol “\(role)”; wel: \(all)", "there is no role “\(role)”; there are: \(all)")
            }
            roles[group, default: []].insert("\(organisation)/\(role)")
        }
        return roles
    }

    private static func check(_ map: Node.Mapping, _ known: Set<String>, _ path: String) throws(ServerError) {
        for key in map.keys where !known.contains(key.string ?? "") {
            let all = known.sorted().joined(separator: ", ")
            throw mistake(
                path, key, "de sleutel “\(key.string ?? "?")” is niet bekend; wel: \(all)", "the key “\(key.string ?? "?")” is not known; known are: \(all)")
        }
    }

    private static func mistake(_ path: String, _ node: Node?, _ nl: String, _ en: String) -> ServerError {
        let line = node?.mark.map { ":\($0.line)" } ?? ""
        return .unusable(Bilingual(nl: "\(path)\(line): \(nl) (--openid)", en: "\(path)\(line): \(en) (--openid)"))
    }
}

/// Asks the sign-in service over the network: https, ten seconds, no redirects, no more than it should say.
enum OpenIDFetch {
    struct Refused: Error {}

    /// With a client for this call alone: people sign in seldom enough, and nothing is left open.
    static func fetch(_ call: OpenIDCall) async throws -> [UInt8] {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(10))
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let result: Result<[UInt8], any Error>
        do { result = .success(try await fetch(call, client)) } catch { result = .failure(error) }
        try? await client.shutdown()
        return try result.get()
    }

    private static func fetch(_ call: OpenIDCall, _ client: HTTPClient) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: call.address)
        request.headers.add(name: "accept", value: "application/json")
        if let authorization = call.authorization { request.headers.add(name: "authorization", value: authorization) }
        if let form = call.form {
            request.method = .POST
            request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: form))
        }
        let response = try await client.execute(request, timeout: .seconds(10))
        // The token endpoint tells its errors with 400 (RFC 6749 section 5.2).
        guard response.status == .ok || call.form != nil && [.badRequest, .unauthorized].contains(response.status) else { throw Refused() }
        return Array((try await response.body.collect(upTo: 262_144)).readableBytesView)
    }
}
