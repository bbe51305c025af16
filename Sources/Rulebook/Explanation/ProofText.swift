public import Text

/// Writes a norm and its proof as lines of text.
public struct ProofText: Sendable {
    let rulebook: Rulebook
    let language: Language
    /// Whether proofs are written out to the last fact.
    let isFull: Bool

    public init(_ rulebook: Rulebook, in language: Language, isFull: Bool) {
        (self.rulebook, self.language, self.isFull) = (rulebook, language, isFull)
    }

    private func say(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
    private func say(_ text: Bilingual) -> String { text[language] }

    /// The norm with its citations, and unless `isBrief` its proof and exceptions.
    public func lines(for finding: NormFinding, isBrief: Bool = false) -> [String] {
        let norm = rulebook.norms[finding.norm]
        let authority = norm.authority >= .guidance ? " (\(say(norm.authority.label)))" : ""
        var lines = ["• " + say(norm.text) + authority]
        lines.append("  " + say(rulebook.citationText(norm.citations)) + "  [\(norm.id)]" + mark(norm.verify))
        if let mend = norm.mend { lines.append("  " + say("Wat helpt: ", "What helps: ") + say(mend)) }
        if isBrief { return lines }
        for node in finding.proof { lines += self.lines(for: node, indent: 2) }
        for exception in finding.exceptions { lines.append(line(for: exception)) }
        return lines
    }

    private func line(for exception: ExceptionFinding) -> String {
        let declared = rulebook.norms[exception.norm]
        let because = exception.because.map { say(rulebook.words(for: $0)) }
        let reason =
            switch exception.value {
            case .no: say("geldt niet", "does not apply") + (because.map { say(", want niet vervuld: ", ", because not met: ") + $0 } ?? "")
            case .unknown: say("nog open", "still open") + (because.map { say(": hangt op ", ": hangs on ") + $0 } ?? "")
            case .yes: say("geldt", "applies")
            }
        return "  – " + say("uitzondering ", "exception ") + say(rulebook.citationText(declared.citations)) + ": " + reason
    }

    /// A step of a proof and what it rests on, marked ✓, ✗ or ?.
    public func lines(for node: ProofNode, indent: Int) -> [String] {
        let mark = node.value == .yes ? "✓" : node.value == .no ? "✗" : "?"
        var lines = [String(repeating: " ", count: indent) + mark + " " + say(rulebook.words(for: node))]
        guard isFull || indent < 6 else { return lines }
        for child in node.children { lines += self.lines(for: child, indent: indent + 2) }
        return lines
    }

    /// The mark on what nobody has checked in the source yet.
    public func mark(_ verify: Bilingual?) -> String {
        guard let verify else { return "" }
        return say("  ⚠ te verifiëren: ", "  ⚠ to verify: ") + say(verify)
    }
}
