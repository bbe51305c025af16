import Deadlines
import Register
import Text

/// A permit on paper.
struct PermitText {
    let words: PermitWords

    func text(_ permit: Permit) -> String {
        func line(_ nl: String, _ en: String, _ items: [String]) -> String {
            let name = say(nl, en)
            return name + String(repeating: " ", count: max(1, 20 - name.count)) + (items.isEmpty ? "–" : items.joined(separator: ", "))
        }
        let operations = permit.operations.map { say($0.name) }
        return [
            line("vergunning", "permit", [permit.id.text]), line("versie", "version", [permit.subject]), line("doelen", "purposes", permit.purposes),
            line("van wie", "of whom", words.names(permit.people, .people)),
            line("gevoelige gegevens", "sensitive data", words.names(permit.data, .data)),
            line("datasets", "datasets", permit.datasets.map(\.text)), line("bewerkingen", "operations", operations),
            line("waarborgen", "safeguards", permit.safeguards.map(\.text)), line("regels", "rules", [permit.rulebook]),
            line("geldig vanaf", "valid from", [say(permit.validFrom.written)]), line("geldig tot en met", "valid through", [say(permit.lastDay.written)]),
        ].joined(separator: "\n")
    }

    static func json(_ permit: Permit, valid: Bool?) -> String {
        var json = JSONWriter(capacity: 1024)
        json.beginObject()
        if let valid { json.field("valid", valid) }
        json.object("permit") { PermitJSON.write(permit, to: &$0) }
        json.endObject()
        return json.string
    }

    static func json(_ fault: PermitFault) -> String {
        var json = JSONWriter(capacity: 256)
        json.beginObject()
        json.field("valid", false)
        json.field("code", fault.code)
        json.field("reason", fault.message)
        json.endObject()
        return json.string
    }
}
