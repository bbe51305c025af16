import Register
import Text

/// The column of agreements with processors.
extension ForeignRow {
    /// Yes, no, a date or a link; a yes says that there is an agreement, and nothing about what stands in it.
    mutating func agreement(_ leaf: SourceLeaf) {
        let rows = made["processors"] ?? []
        guard rows.count == 1 else {
            // Without a processor “n.v.t.” says nothing more.
            return rows.isEmpty && PlainText.saysNone(leaf.text) ? draft.remark(leaf) : rows.isEmpty ? unnamed(leaf) : ambiguous(leaf, rows.count)
        }
        let text = PlainText.trimmed(leaf.text)
        if PlainText.date(text) != nil { return draft.put(text, for: leaf, in: "processors", row: rows[0], "agreed-on") }
        if (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(where: \.isWhitespace) {
            return draft.put(leaf, in: "processors", row: rows[0], "agreement")
        }
        guard let said = PlainText.yesOrNo(text) else {
            draft.warn(
                leaf.place, nl: "“\(text.prefix(80))” zegt niet of er een overeenkomst is; wel kan: ja, nee, een datum of een link",
                en: "“\(text.prefix(80))” does not say whether there is an agreement; possible are: yes, no, a date or a link")
            return draft.remark(leaf)
        }
        if let date = said.date { return draft.put(date, for: leaf, in: "processors", row: rows[0], "agreed-on") }
        draft.put(said.isYes ? "ja" : "nee", for: leaf, in: "processors", row: rows[0], "agreed")
    }
}
