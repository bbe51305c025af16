public import Rulebook
public import Text

/// The work list of norms: every norm that the rulebook must account for, with its subject.
///
/// One norm a line: `G-01  Dutch subject | English subject`; lines that start with `#` say something to the reader.
public struct NormList: Sendable {
    public struct Entry: Sendable, Hashable {
        /// Such as `G-01`.
        public var id: String
        public var subject: Bilingual
        public var position: SourcePosition
    }

    public var entries: [Entry]

    /// Reads the list; lines that cannot be read are reported and left out.
    public static func read(_ text: String, file: String) -> (list: NormList, diagnostics: [Diagnostic]) {
        var entries: [Entry] = []
        var diagnostics: [Diagnostic] = []
        var seen = Set<String>()
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            let position = SourcePosition(file: file, line: offset + 1)
            let parts = line.split(separator: " ", maxSplits: 1)
            let subjects = parts.count == 2 ? parts[1].split(separator: "|").map { String($0).trimmingSpaces } : []
            guard subjects.count == 2, !subjects.contains("") else {
                diagnostics.append(
                    Diagnostic(
                        "bad-norm", at: position, .init(nl: "deze regel is geen norm", en: "this line is no norm"),
                        hint: .init(nl: "schrijf: G-01  onderwerp | subject", en: "write: G-01  onderwerp | subject")))
                continue
            }
            let id = String(parts[0])
            guard seen.insert(id).inserted else {
                diagnostics.append(Diagnostic("double-norm", at: position, .init(nl: "“\(id)” staat er twee keer", en: "“\(id)” stands here twice")))
                continue
            }
            entries.append(Entry(id: id, subject: Bilingual(nl: subjects[0], en: subjects[1]), position: position))
        }
        return (NormList(entries: entries), diagnostics)
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
