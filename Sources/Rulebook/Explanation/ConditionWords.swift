public import Text

extension Rulebook {
    /// A condition in one line: "health, and not: large scale".
    public func words(for condition: Condition) -> Bilingual {
        switch condition {
        case .always: return .init(nl: "altijd", en: "always")
        case .fact(let fact, let test): return words(for: test, on: fact)
        case .not(.fact(let fact, let test)): return words(for: test, on: fact, isNegated: true)
        case .concept(let norm), .applies(let norm): return norms[norm].text
        case .weighing(let weighing): return weighings[weighing].name
        case .not(let inner): return Bilingual(nl: "niet: ", en: "not: ") + words(for: inner)
        case .group(let kind, let members):
            let parts = members.map { words(for: $0) }
            func joined(_ nl: String, _ en: String) -> Bilingual {
                Bilingual(nl: parts.map(\.nl).joined(separator: nl), en: parts.map(\.en).joined(separator: en))
            }
            switch kind {
            case .all: return joined(" en ", " and ")
            case .any: return joined(" of ", " or ")
            case .none: return Bilingual(nl: "geen van: ", en: "none of: ") + joined(", ", ", ")
            case .atLeast(let count): return Bilingual(nl: "ten minste \(count) van: ", en: "at least \(count) of: ") + joined(", ", ", ")
            }
        }
    }
}
