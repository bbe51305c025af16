/// Reads the texts in which tools for tables write generalised values.
///
/// Numbers: `30`, `30-39` and `30–39` (both ends in), `[30, 40[` and `[30, 40)` (the upper end out), `]30, 40]`, `<30`, `<=30`, `>60`, `>=60`,
/// `{30, 31}`. Categories: the value itself, `{a, b}`, a node of a hierarchy, `12**`. Both: `*` for a suppressed value, and an empty text
/// for a missing one.
public struct CellReader: Sendable {
    /// What the column holds.
    public enum Kind: Sendable, Hashable {
        /// Numbers and intervals.
        case numeric
        /// Categories, with for each generalised value the values under it (may be empty).
        case categorical(leaves: [String: [String]])
    }

    private let kind: Kind

    /// A reader for one column.
    public init(_ kind: Kind) { self.kind = kind }

    /// The leaves under each node of a hierarchy that is given as rows from the value itself to its most general form, as in ARX's files.
    public static func leaves(ofHierarchy rows: [[String]]) -> [String: [String]] {
        var leaves: [String: [String]] = [:]
        for row in rows {
            guard let leaf = row.first else { continue }
            for node in Set(row.dropFirst()) where node != leaf && node != "*" { leaves[node, default: []].append(leaf) }
        }
        return leaves
    }

    /// What a text says, or nil where a column of numbers holds something else.
    public func read(_ text: String) -> ReleasedCell? {
        let text = Self.trimmed(text[...])
        if text.isEmpty { return .missing }
        if text == "*" { return .any }
        switch kind {
        case .numeric:
            return Self.number(text)
        case .categorical(let leaves):
            if let names = leaves[String(text)] { return names.count == 1 ? .category(names[0]) : .categories(names.sorted()) }
            if text.first == "{", text.last == "}" {
                let names = text.dropFirst().dropLast().split(separator: ",").map { String(Self.trimmed($0)) }
                return names.count == 1 ? .category(names[0]) : .categories(Set(names).sorted())
            }
            if text.last == "*" {
                let kept = text.prefix { $0 != "*" }
                let covered = text.count - kept.count
                if text.dropFirst(kept.count).allSatisfy({ $0 == "*" }) {
                    return kept.isEmpty ? .any : .prefix(String(kept), covered: covered)
                }
            }
            return .category(String(text))
        }
    }

    private static func number(_ text: Substring) -> ReleasedCell? {
        if let number = double(text) { return .number(number) }
        if let interval = bracketed(text) ?? compared(text) ?? dashed(text) { return .interval(interval) }
        guard text.first == "{", text.last == "}" else { return nil }
        var numbers: [Double] = []
        for part in text.dropFirst().dropLast().split(separator: ",") {
            guard let number = double(trimmed(part)) else { return nil }
            numbers.append(number)
        }
        if numbers.isEmpty { return nil }
        return numbers.count == 1 ? .number(numbers[0]) : .numbers(Set(numbers).sorted())
    }

    private static func bracketed(_ text: Substring) -> ReleasedCell.Interval? {
        guard let first = text.first, let last = text.last, "[](".contains(first), "[])".contains(last) else { return nil }
        let parts = text.dropFirst().dropLast().split(separator: text.contains(";") ? ";" : ",")
        guard parts.count == 2, let lower = double(trimmed(parts[0])), let upper = double(trimmed(parts[1])), lower <= upper else { return nil }
        return .init(lower, upper, includesLower: first == "[", includesUpper: last == "]")
    }

    private static func compared(_ text: Substring) -> ReleasedCell.Interval? {
        let signs: [(String, Bool, Bool)] = [
            ("<=", true, true), ("≤", true, true), (">=", false, true), ("≥", false, true), ("<", true, false), (">", false, false),
        ]
        for (sign, isUpper, includesEnd) in signs where text.hasPrefix(sign) {
            guard let end = double(trimmed(text.dropFirst(sign.count))) else { return nil }
            return isUpper ? .init(-.infinity, end, includesUpper: includesEnd) : .init(end, .infinity, includesLower: includesEnd)
        }
        return nil
    }

    private static func dashed(_ text: Substring) -> ReleasedCell.Interval? {
        // A minus sign may stand before either number, so the dash that splits is one with a number on both sides.
        for place in text.indices.dropFirst() where text[place] == "-" || text[place] == "–" {
            guard let lower = double(trimmed(text[..<place])), let upper = double(trimmed(text[text.index(after: place)...])) else { continue }
            return lower <= upper ? .init(lower, upper) : nil
        }
        return nil
    }

    private static func double(_ text: Substring) -> Double? {
        guard let first = text.first, first.isNumber || "+-.".contains(first), let number = Double(text), number.isFinite else { return nil }
        return number
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
