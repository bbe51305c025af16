import Access
import Foundation
import HTTPTypes
import Hummingbird
import ProcessingLog
import Register
import RegisterStorage
import Text

/// What a program or a person asks of the log: whose records, and from where on.
struct LogQuestion: Sendable {
    static let longest = 4000

    var organisation: String?
    var subject: DataSubject
    var after: RegisterStore.LogMark?
    var limit = 200
}

extension LogQuestion {
    /// Reads the question of a program. Everything that is not known is refused.
    /// - Throws: `Failure`.
    init(_ bytes: [UInt8]) throws {
        guard let members = JSONReader.read(bytes)?.members else {
            throw Failure.badRequest("unreadable", .init(nl: "Stuur een JSON-object.", en: "Send a JSON object."))
        }
        var texts: [String: String] = [:]
        for member in members {
            guard ["organisation", "type", "id", "after", "limit"].contains(member.name), texts[member.name] == nil else {
                throw Self.wrong(
                    "“\(member.name.prefix(40))” kan niet, of staat er twee keer",
                    "“\(member.name.prefix(40))” is not possible, or stands there twice")
            }
            switch (member.name, member.value) {
            case ("limit", .number(let text)), (_, .string(let text)): texts[member.name] = text
            default: throw Self.wrong("“\(member.name)” heeft niet de goede vorm", "“\(member.name)” has not the right form")
            }
        }
        let subject = DataSubject(type: texts["type"] ?? "", id: texts["id"] ?? "")
        let known = subject.normalised
        guard !known.type.isEmpty, !known.id.isEmpty, known.type.utf8.count + known.id.utf8.count <= Self.longest else {
            throw Self.wrong("vul “type” en “id” in", "fill in “type” and “id”")
        }
        self.init(organisation: texts["organisation"], subject: subject)
        if let text = texts["after"] {
            guard let mark = RegisterStore.LogMark(text: text) else { throw Self.wrong("“after” is geen “next” van ons", "“after” is no “next” of ours") }
            after = mark
        }
        if let text = texts["limit"] {
            guard let number = Int(text), (1...1000).contains(number) else { throw Self.wrong("“limit” is 1 tot en met 1000", "“limit” is 1 to 1000") }
            limit = number
        }
    }

    private static func wrong(_ nl: String, _ en: String) -> Failure { .badRequest("mistakes", Bilingual(nl: nl, en: en).sentence) }
}

extension RegisterStore.LogMark {
    /// As it stands in an answer: it names a record and nobody.
    var text: String { "\(started).\(HexText.encode(traceID)).\(HexText.encode(spanID))" }

    init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let started = Int64(parts[0]), let trace = HexText.decode(parts[1]), trace.count == 16,
            let span = HexText.decode(parts[2]), span.count == 8
        else { return nil }
        self.init(started: started, traceID: trace, spanID: span)
    }
}

/// What the register says of the activity that a record points to.
struct LoggedActivity: Sendable {
    let name: String
    let version: Int
    let purposes: [String]
    let legalBases: [String]
}

extension Site {
    /// What the register says of the activities of some records, by their addresses; those of elsewhere are left out.
    func activities(of records: [ProcessingRecord], for actor: Actor, _ language: Language) async throws -> [String: LoggedActivity] {
        var found: [String: LoggedActivity] = [:]
        for address in Set(records.map(\.activity)) {
            guard let id = RegisterStore.version(at: address, address: settings.address) else { continue }
            let dossier: Dossier
            do { dossier = try await register.dossier(ofVersion: id, for: actor) } catch RegisterStoreError.notFound { continue }
            guard let version = dossier.versions.first(where: { $0.id == id }) else { continue }
            let content = version.content ?? dossier.content
            found[address] = LoggedActivity(
                name: content.name, version: version.number, purposes: content.purposes.map(\.name), legalBases: legalBases(content, language))
        }
        return found
    }

    /// Records for a program, or for the person whom they are about.
    func logJSON(_ records: [ProcessingRecord], _ activities: [String: LoggedActivity], next: RegisterStore.LogMark?) -> Response {
        var json = JSONWriter(capacity: 512 * (records.count + 1))
        json.beginObject()
        json.array("records", records) { json, record in
            json.beginObject()
            RecordJSON.write(record, to: &json)
            if let activity = activities[record.activity] {
                json.object("processing_activity") { json in
                    json.field("name", activity.name)
                    json.field("version", activity.version)
                    json.array("purposes", activity.purposes)
                    json.array("legal_bases", activity.legalBases)
                }
            }
            json.endObject()
        }
        json.key("next")
        if let next { json.value(next.text) } else { json.null() }
        json.endObject()
        var response = Reply.json(json.bytes)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
