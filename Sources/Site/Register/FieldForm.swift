import Deadlines
import Register
import Text

/// The fields of the register as a form sends them, and back.
struct FieldForm: Sendable {
    let form: FormFields
    let random: @Sendable (Int) -> [UInt8]

    /// The value that was sent for a field; nil where nothing was.
    func value(of field: RegisterField, prefix: String = "") -> FieldValue? {
        let name = prefix + field.id
        switch field.kind {
        case .line, .paragraph, .link, .choice:
            return form[name].map { .text(Self.cleaned($0, isLine: field.kind != .paragraph)) }
        case .flag:
            switch form[name] {
            case "yes": return .flag(true)
            case "no": return .flag(false)
            default: return nil
            }
        case .date: return form[name].flatMap { try? CivilDate(iso: $0) }.map(FieldValue.date)
        case .list:
            return form[name].map { text in .list(text.split(whereSeparator: \.isNewline).map { Self.cleaned(String($0), isLine: true) }.filter { !$0.isEmpty })
            }
        case .rows(_, let columns): return rows(field, columns)
        }
    }

    /// Every row says its id in a hidden field; a row without anything in it goes.
    private func rows(_ field: RegisterField, _ columns: [RegisterField]) -> FieldValue? {
        let removed = form["row"].flatMap { $0.hasPrefix("remove \(field.id) ") ? String($0.dropFirst("remove \(field.id) ".count)) : nil }
        var rows: [FieldRow] = []
        for id in form.all("\(field.id).row").prefix(500) where id != removed {
            guard let rowID = id == "new" ? Identifier(random: random(16)) : Identifier<FieldRow>(id) else { continue }
            var row = FieldRow(id: rowID)
            for column in columns { row[column.id] = value(of: column, prefix: "\(field.id).\(id).") }
            if !row.values.isEmpty { rows.append(row) }
        }
        return rows.isEmpty ? nil : .rows(rows)
    }

    private static func cleaned(_ text: String, isLine: Bool) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let joined = lines.map { line in line.filter { $0 == "\t" || $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } } }
            .joined(separator: isLine ? " " : "\n")
        var words = Substring(joined)
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }
}
