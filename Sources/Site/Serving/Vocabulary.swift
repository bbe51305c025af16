import Casework
import Rulebook
import Text

/// The facts of the rulebook by the names that stand in addresses and stored answers.
struct Vocabulary: Sendable {
    let rulebook: Rulebook
    let reader: JSONSituationReader
    /// By fact: its English name in letters, digits and hyphens; no two alike.
    let slugs: [String]
    private let bySlug: [String: Int]

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        reader = JSONSituationReader(rulebook)
        var slugs: [String] = []
        var bySlug: [String: Int] = [:]
        for (index, fact) in rulebook.facts.enumerated() {
            var slug = Self.slug(fact.name.en)
            if bySlug[slug] != nil { slug += "-\(index)" }
            slugs.append(slug)
            bySlug[slug] = index
        }
        self.slugs = slugs
        self.bySlug = bySlug
    }

    func fact(slug: String) -> Int? { bySlug[slug] }

    /// A state as the JSON that is stored.
    func json(_ state: FactState, of fact: Int) -> String {
        var json = JSONWriter(capacity: 64)
        SituationJSON(rulebook).write(state, of: fact, to: &json)
        return json.string
    }

    private static func slug(_ name: String) -> String {
        var slug = ""
        for byte in name.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                slug.unicodeScalars.append(Unicode.Scalar(byte))
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }
}
