import Markup
import Rulebook
import Text

/// The structure of a rule as a picture: the rule on top, under it what must hold, what takes it away, and what takes that
/// away again. Each row is indented under what it belongs to.
struct RulePicture {
    let site: Site
    let language: Language
    let index: Int

    private struct Row {
        var depth: Int
        var text: String
        var path: SitePath?
        var isEmphasised = false
    }

    private static let boxWidth = 520
    private static let indent = 36
    private static let lineHeight = 22
    private static let lettersPerLine = 58
    private static let minimumRows = 4
    private static let maximumRows = 40

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }

    /// Nothing for a norm with so few parts that the text alone is clear.
    var drawing: Drawing? {
        let rows = Array(self.rows.prefix(Self.maximumRows))
        guard rows.count >= Self.minimumRows else { return nil }
        var shapes: [Drawing.Shape] = []
        var top = 4
        var lastMiddle: [Int: Int] = [:]
        for row in rows {
            let lines = Self.wrapped(row.text)
            let height = lines.count * Self.lineHeight + 14
            let left = 4 + row.depth * Self.indent
            let middle = top + height / 2
            if row.depth > 0, let above = lastMiddle[row.depth - 1] {
                let x = left - Self.indent / 2
                shapes.append(.line([.init(x: x, y: above), .init(x: x, y: middle), .init(x: left, y: middle)]))
            }
            shapes.append(.box(x: left, y: top, width: Self.boxWidth, height: height, isEmphasised: row.isEmphasised))
            for (number, line) in lines.enumerated() {
                shapes.append(.words(x: left + 10, y: top + 22 + number * Self.lineHeight, line, path: row.path))
            }
            lastMiddle[row.depth] = top + height
            top += height + 10
        }
        let deepest = rows.map(\.depth).max() ?? 0
        return Drawing(
            id: "structure", title: say.text("De opbouw van de regel", "The structure of the rule"),
            description: rows.map(\.text).joined(separator: "; "), width: Self.boxWidth + deepest * Self.indent + 8, height: top,
            shapes: shapes)
    }

    private var rows: [Row] {
        let norm = rulebook.norms[index]
        var rows = [Row(depth: 0, text: say.sentence(norm.text), isEmphasised: true)]
        rows += conditions(norm, depth: 1)
        for exception in norm.exceptions { rows += self.exception(exception, depth: 1) }
        return rows
    }

    private func conditions(_ norm: Norm, depth: Int) -> [Row] {
        var rows: [Row] = []
        if let scope = norm.scope { rows += part(say.text("binnen: ", "within: "), scope, depth) }
        if let when = norm.when { rows += part(say.text("als: ", "when: "), when, depth) }
        if let unless = norm.unless { rows += part(say.text("tenzij: ", "unless: "), unless, depth) }
        return rows
    }

    private func exception(_ index: Int, depth: Int) -> [Row] {
        let norm = rulebook.norms[index]
        var rows = [
            Row(
                depth: depth, text: say.text("uitzondering: ", "exception: ") + norm.text[language],
                path: Address.norm(norm.id).path(language))
        ]
        if depth < 3 { for inner in norm.exceptions { rows += exception(inner, depth: depth + 1) } }
        return rows
    }

    private func part(_ prefix: String, _ condition: Condition, _ depth: Int) -> [Row] {
        guard case .group(let kind, let members) = condition, depth < 4, kind != .any || members.optionsOfOneSet == nil else {
            let (text, path) = words(condition)
            return [Row(depth: depth, text: prefix + text, path: path)]
        }
        return [Row(depth: depth, text: prefix + word(kind))] + members.flatMap { part("", $0, depth + 1) }
    }

    private func word(_ kind: GroupKind) -> String {
        switch kind {
        case .all: say.text("dit alles", "all of this")
        case .any: say.text("een of meer van deze", "one or more of these")
        case .none: say.text("geen van deze", "none of these")
        case .atLeast(let count): say.text("ten minste \(count) van deze", "at least \(count) of these")
        }
    }

    private func words(_ condition: Condition) -> (String, SitePath?) {
        switch condition {
        case .always: return (say.text("altijd", "always"), nil)
        case .fact(let fact, let test):
            return (rulebook.words(for: test, on: fact)[language], Address.fact(site.vocabulary.slugs[fact]).path(language))
        case .concept(let norm), .applies(let norm):
            return (rulebook.norms[norm].text[language], Address.norm(rulebook.norms[norm].id).path(language))
        case .weighing(let weighing):
            return (rulebook.weighings[weighing].name[language], Address.norm(rulebook.weighings[weighing].id).path(language))
        case .not(let inner):
            let (text, path) = words(inner)
            return (say.text("niet: ", "not: ") + text, path)
        case .group(let kind, let members):
            guard kind == .any, let (fact, options) = members.optionsOfOneSet else { return (word(kind), nil) }
            return (rulebook.words(for: options, of: fact)[language], Address.fact(site.vocabulary.slugs[fact]).path(language))
        }
    }

    /// Lines of at most so many letters, at most three.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count + 1 > lettersPerLine, !lines[lines.count - 1].isEmpty {
                if lines.count == 3 {
                    lines[2] += " …"
                    break
                }
                lines.append("")
            }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines
    }
}
