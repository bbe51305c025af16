import Crypto
import Foundation
import TableRelease
import Text

/// A plan with the files that it names, which stand beside it.
struct PlanFile: Sendable {
    var plan: TablePlan
    let files: [String: [UInt8]]

    /// - Throws: `CommandFailure` with the place of a mistake.
    init(_ path: String) throws(CommandFailure) {
        let input = try InputText(path)
        do throws(TableError) { plan = try TablePlan(yaml: input.text, file: input.name) } catch { throw CommandFailure(error, in: input.name) }
        let folder = URL(fileURLWithPath: path == "-" ? "." : path).deletingLastPathComponent()
        var files: [String: [UInt8]] = [:]
        for name in plan.files {
            guard let data = FileManager.default.contents(atPath: URL(fileURLWithPath: name, relativeTo: folder).path) else {
                throw CommandFailure(
                    .noInput, "no-file",
                    .init(
                        nl: "het plan noemt het bestand “\(name)”, en dat staat niet naast het plan of is niet te lezen",
                        en: "the plan names the file “\(name)”, which does not stand beside the plan or cannot be read"))
            }
            files[name] = [UInt8](data)
        }
        self.files = files
    }

    /// SHA-256 of the hierarchies. None of the population: it holds people, and an unkeyed digest lets a cell of it be tried out.
    var digests: [(name: String, digest: String)] {
        files.filter { $0.key != plan.population }.sorted { $0.key < $1.key }.map { (name: $0.key, digest: HexText.encode(SHA256.hash(data: $0.value))) }
    }
}

/// The key for pseudonyms of one permit: two permits give unrelated ones, so that what left under one cannot be tied to what left under the other.
enum PseudonymKey {
    /// - Parameters:
    ///   - path: a file with the secret of the organisation, at least 32 bytes.
    ///   - permit: its identifier; nil without a permit.
    static func read(_ path: String, permit: String?) throws(CommandFailure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(
                .noInput, "no-file", .init(nl: "het bestand “\(path)” is er niet of is niet te lezen", en: "there is no file “\(path)”, or it cannot be read"))
        }
        let secret = [UInt8](data)
        guard secret.count >= 32 else {
            throw CommandFailure(
                .badInput, "short-secret",
                .init(
                    nl: "het geheim in “\(path)” is \(secret.count) bytes lang, en hoort er minstens 32 te zijn",
                    en: "the secret in “\(path)” is \(secret.count) bytes long, and should be at least 32"),
                hint: .init(nl: "maak er een met: openssl rand -hex 32", en: "make one with: openssl rand -hex 32"))
        }
        // The length keeps the parts apart, whatever letters a permit has.
        let info = "waarborg table \(permit == nil ? "run" : "permit") \(permit?.utf8.count ?? 0):\(permit ?? "") pseudonyms"
        let key = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: secret), info: Array(info.utf8), outputByteCount: 32)
        return key.withUnsafeBytes { Array($0) }
    }

    /// What stands for a file in a report: whoever has the secret can make it again, and nobody else can try out what the file may hold.
    /// - Parameters:
    ///   - digest: of the file.
    ///   - key: as it was read for the permit. What is signed here has a key of its own.
    static func mark(of digest: String, under key: [UInt8]) -> String {
        let own = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: key), info: Array("waarborg table input".utf8), outputByteCount: 32)
        return HexText.encode(HMAC<SHA256>.authenticationCode(for: Array(digest.utf8), using: own))
    }
}
