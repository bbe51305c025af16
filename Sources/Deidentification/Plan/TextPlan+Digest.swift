import Crypto
import Recognizers
import Text

extension TextPlan {
    /// The plan as JSON in a fixed order: the same plan gives the same bytes, whether it was read or made in code. Of known names it says only how they come in:
    /// they are people's data.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("language", language.rawValue)
        json.field("names", names?.rawValue ?? "off")
        // Only where it was chosen, so that the digests of other plans stay what they were.
        if breadth != .usual { json.field("breadth", breadth.rawValue) }
        let ordered = EntityKind.allCases.filter(kinds.contains)
        json.array("kinds", ordered.map(\.rawValue))
        json.object("treatments") { json in
            for kind in ordered { json.field(kind.rawValue, treatment(of: kind).written) }
        }
        json.array("own recognisers", ownRecognizers) { json, own in own.write(&json) }
        json.array("allow", allow)
        json.array("deny", deny)
        switch knownNames {
        case .none: json.field("known names", "none")
        case .list: json.field("known names", "list")
        case .field(let name): json.object("known names") { $0.field("field", name) }
        }
        json.field("consistency", consistency.rawValue)
        json.object("date shift") { json in
            json.field("from", dateShift.days.lowerBound)
            json.field("to", dateShift.days.upperBound)
            json.field("keep weekday", dateShift.keepsWeekday)
        }
        json.field("pseudonym length", pseudonymLength)
        json.endObject()
        return json.bytes
    }

    /// SHA-256 over `json`, in hexadecimal.
    public var digest: String { HexText.encode(SHA256.hash(data: json)) }
}

extension Treatment {
    /// With how far it generalises: `generalise month`.
    var written: String {
        if case .generalise(let level) = self { return "generalise \(level.rawValue)" }
        return name
    }
}
