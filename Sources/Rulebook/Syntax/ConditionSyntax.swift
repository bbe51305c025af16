import Text

/// A condition as written: names are not looked up yet.
indirect enum ConditionSyntax: Sendable {
    case line(text: Substring, position: SourcePosition)
    case group(GroupKind, [ConditionSyntax], position: SourcePosition)

    var position: SourcePosition {
        switch self {
        case .line(_, let position), .group(_, _, let position): position
        }
    }
}

/// How the members of a group of conditions combine.
public enum GroupKind: Sendable, Hashable {
    case all, any, none
    case atLeast(Int)
}

extension ConditionSyntax {
    /// Reads the condition that starts with `text` and goes on in `children`.
    static func parse(
        _ text: Substring, children: [BlockLine], position: SourcePosition, into diagnostics: inout [Diagnostic]
    ) -> ConditionSyntax? {
        if let kind = groupKind(text, position: position, into: &diagnostics) {
            if children.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        "empty-group", at: position,
                        .init(nl: "“\(text)” zonder voorwaarden eronder", en: "“\(text)” with no conditions under it"),
                        hint: .init(nl: "zet er regels onder die met “- ” beginnen", en: "put lines under it that start with “- ”")))
                return nil
            }
            let members = children.compactMap { child -> ConditionSyntax? in
                guard child.text.utf8.starts(with: "- ".utf8) else {
                    diagnostics.append(
                        Diagnostic(
                            "missing-dash", at: child.position,
                            .init(nl: "een voorwaarde in een groep begint met “- ”", en: "a condition in a group starts with “- ”")))
                    return nil
                }
                let inner = trimmed(child.text.dropFirst(2))
                return parse(inner, children: child.children, position: child.position, into: &diagnostics)
            }
            if case .atLeast(let count) = kind, count < 1 || count > members.count {
                diagnostics.append(
                    Diagnostic(
                        "at-least", at: position,
                        .init(
                            nl: "“ten minste \(count) van” \(members.count) voorwaarden kan niet",
                            en: "“at least \(count) of” \(members.count) conditions makes no sense")))
            }
            return .group(kind, members, position: position)
        }
        if let listed = children.first(where: { $0.text.utf8.starts(with: "- ".utf8) }) {
            diagnostics.append(
                Diagnostic(
                    "missing-group", at: listed.position,
                    .init(nl: "een lijst van voorwaarden heeft een kop nodig", en: "a list of conditions needs a heading"),
                    hint: .init(nl: "schrijf erboven “alle van”, “een van” of “geen van”", en: "write “all of”, “any of” or “none of” above it")))
            return nil
        }
        let whole = children.isEmpty ? text : Substring(([text] + children.map(\.text)).joined(separator: " "))
        if whole.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "empty-condition", at: position,
                    .init(nl: "hier ontbreekt een voorwaarde", en: "a condition is missing here")))
            return nil
        }
        return .line(text: whole, position: position)
    }

    private static func groupKind(
        _ text: Substring, position: SourcePosition, into diagnostics: inout [Diagnostic]
    ) -> GroupKind? {
        guard let (keyword, rest) = Keyword.leading(text, among: [.allOf, .anyOf, .noneOf, .atLeast]) else { return nil }
        switch keyword {
        case .allOf where rest.isEmpty: return .all
        case .anyOf where rest.isEmpty: return .any
        case .noneOf where rest.isEmpty: return GroupKind.none
        case .atLeast:
            let words = rest.split(separator: " ")
            guard words.count == 2, let count = Int(words[0]), ["of", "van"].contains(String(words[1])) else { return nil }
            return .atLeast(count)
        default: return nil
        }
    }
}
