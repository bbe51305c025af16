public import Deadlines

/// What stands in a field of the register.
public enum FieldValue: Sendable, Hashable {
    case text(String)
    case flag(Bool)
    case date(CivilDate)
    case list([String])
    case rows([FieldRow])

    public var text: String? { if case .text(let text) = self { text } else { nil } }
    public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    public var date: CivilDate? { if case .date(let date) = self { date } else { nil } }
    public var list: [String]? { if case .list(let list) = self { list } else { nil } }
    public var rows: [FieldRow]? { if case .rows(let rows) = self { rows } else { nil } }

    /// Whether there is nothing in it.
    public var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .list(let list): list.isEmpty
        case .rows(let rows): rows.isEmpty
        case .flag, .date: false
        }
    }
}

/// One recipient, one processor, one kind of data: what fills a row.
public struct FieldRow: Sendable, Hashable, Codable {
    /// Stays the same while the row is changed.
    public let id: Identifier<FieldRow>
    /// By the id of the field.
    public var values: [String: FieldValue]

    public init(id: Identifier<FieldRow>, values: [String: FieldValue] = [:]) { (self.id, self.values) = (id, values) }

    public subscript(field: String) -> FieldValue? {
        get { values[field] }
        set { values[field] = newValue?.isEmpty == true ? nil : newValue }
    }
}

extension FieldValue: Codable {
    private enum Key: String, CodingKey { case date, rows }

    public init(from decoder: any Decoder) throws {
        if let single = try? decoder.singleValueContainer() {
            if let text = try? single.decode(String.self) { self = .text(text); return }
            if let flag = try? single.decode(Bool.self) { self = .flag(flag); return }
            if let list = try? single.decode([String].self) { self = .list(list); return }
        }
        let container = try decoder.container(keyedBy: Key.self)
        if container.contains(.rows) {
            self = .rows(try container.decode([FieldRow].self, forKey: .rows))
        } else {
            let text = try container.decode(String.self, forKey: .date)
            guard let date = try? CivilDate(iso: text) else {
                throw DecodingError.dataCorruptedError(forKey: .date, in: container, debugDescription: "“\(text)” is no date")
            }
            self = .date(date)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text): try single(text, encoder)
        case .flag(let flag): try single(flag, encoder)
        case .list(let list): try single(list, encoder)
        case .date(let date):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(date.description, forKey: .date)
        case .rows(let rows):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(rows, forKey: .rows)
        }
    }

    private func single(_ value: some Encodable, _ encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
