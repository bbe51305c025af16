import Deadlines
import Register
import Rulebook
import Text

/// A permit on paper.
struct PermitText {
    /// Where it is at hand: a permit is checked without one, and then its own English names stand there.
    private let rulebook: Rulebook?

    /// Looks for a rulebook only where a permit does not speak the language itself.
    init(_ shared: SharedOptions) { rulebook = Speech.language == .en ? nil : try? shared.loadRulebook() }

    private func names(_ options: [String], of fact: String) -> [String] {
        guard let rulebook, let index = rulebook.fact(named: fact) else { return options }
        return options.map { name in rulebook.facts[index].options.first { $0.name.en == name }.map { say($0.name) } ?? name }
    }

    func words(_ permit: Permit) -> String {
        func line(_ nl: String, _ en: String, _ items: [String]) -> String {
            let name = say(nl, en)
            return name + String(repeating: " ", count: max(1, 20 - name.count)) + (items.isEmpty ? "–" : items.joined(separator: ", "))
        }
        let operations = permit.operations.map { say($0.name) }
        return [
            line("vergunning", "permit", [permit.id.text]), line("versie", "version", [permit.subject]), line("doelen", "purposes", permit.purposes),
            line("van wie", "of whom", names(permit.people, of: "people")),
            line("gevoelige gegevens", "sensitive data", names(permit.data, of: "sensitive data")),
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
