/// Several things in one cell.
enum CellList {
    /// What stands between line ends and semicolons, outside brackets.
    /// - Parameter commas: whether a comma also separates, where nothing else does.
    static func parts(_ text: String, commas: Bool) -> [String] {
        let parts = split(text) { $0.isNewline || $0 == ";" }
        guard commas, parts.count == 1 else { return parts }
        // “1,5” and “Voorbeeld, Inc.” are one thing.
        let smaller = split(text, isDecimal: true) { $0 == "," }
        let isPlain = isBalanced(text) && smaller.allSatisfy { $0.count <= 80 && !tails.contains($0.lowercased().filter(\.isLetter)) }
        return isPlain ? smaller : parts
    }

    private static let tails: Set<String> = ["inc", "ltd", "llc", "bv", "nv", "gmbh", "sa", "plc", "etc", "ed"]

    private static func split(_ text: String, isDecimal: Bool = false, _ isSeparator: (Character) -> Bool) -> [String] {
        let hasBrackets = isBalanced(text)
        var parts = [""]
        var depth = 0
        var rest = Substring(text)
        while let sign = rest.popFirst() {
            if hasBrackets, "([{".contains(sign) { depth += 1 }
            if hasBrackets, ")]}".contains(sign) { depth -= 1 }
            let isInNumber = isDecimal && parts.last?.last?.isNumber == true && rest.first?.isNumber == true
            if depth == 0, isSeparator(sign), !isInNumber { parts.append("") } else { parts[parts.count - 1].append(sign) }
        }
        return parts.map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
    }

    private static func isBalanced(_ text: String) -> Bool {
        var depth = 0
        for sign in text {
            if "([{".contains(sign) { depth += 1 }
            if ")]}".contains(sign) { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
