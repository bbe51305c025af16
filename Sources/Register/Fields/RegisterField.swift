public import Text

/// A field of the register: what article 30 asks, and what the registers of supervisory authorities and ministries ask besides.
///
/// The list of fields is the one description of the register: forms, comparisons, imports, exports and the public register are made
/// from it. What the rulebook asks as a fact stands here as that fact, never as a second field.
public struct RegisterField: Sendable, Hashable {
    public indirect enum Kind: Sendable, Hashable {
        case line, paragraph, flag, date, link
        case choice([Option])
        /// Short texts, one a line.
        case list
        case rows(one: Bilingual, [RegisterField])
    }

    public struct Option: Sendable, Hashable {
        /// In files and addresses; never changes.
        public let id: String
        public let name: Bilingual

        init(_ id: String, _ nl: String, _ en: String) { (self.id, name) = (id, Bilingual(nl: nl, en: en)) }
    }

    /// In which register it belongs.
    public enum Register: Sendable, Hashable { case both, controllers, processors }

    /// In files and addresses; never changes.
    public let id: String
    public let name: Bilingual
    public let kind: Kind
    public let hint: Bilingual?
    /// The provision that asks for it, such as "art. 30(1)(d) AVG"; nil where no law does.
    public let source: String?
    public let register: Register
    /// Whether the public register shows it.
    public let isPublic: Bool

    init(
        _ id: String, _ nl: String, _ en: String, _ kind: Kind = .line, hint: Bilingual? = nil, source: String? = nil,
        register: Register = .both, isPublic: Bool = false
    ) {
        (self.id, name, self.kind, self.hint) = (id, Bilingual(nl: nl, en: en), kind, hint)
        (self.source, self.register, self.isPublic) = (source, register, isPublic)
    }

    /// The fields of a row; none for another kind.
    public var columns: [RegisterField] { if case .rows(_, let columns) = kind { columns } else { [] } }
    public var options: [Option] { if case .choice(let options) = kind { options } else { [] } }
}

/// Fields that belong together on a page.
public struct FieldGroup: Sendable, Hashable {
    public let id: String
    public let title: Bilingual
    public let fields: [RegisterField]

    init(_ id: String, _ nl: String, _ en: String, _ fields: [RegisterField]) {
        (self.id, title, self.fields) = (id, Bilingual(nl: nl, en: en), fields)
    }
}

/// What is wrong with a value for a field.
public struct FieldFault: Error, Sendable, Hashable {
    /// Ids from the outermost field inwards, such as `processors.1.name`; rows count from 1.
    public var path: String
    public var message: Bilingual
}

extension RegisterField {
    /// The longest text that a field holds, in bytes.
    public static let longestText = 20_000
    static let mostRows = 500

    /// Checks that a value fits the field.
    /// - Throws: `FieldFault`, with the place.
    public func check(_ value: FieldValue, at path: String = "") throws(FieldFault) {
        let path = path.isEmpty ? id : path
        switch (kind, value) {
        case (.line, .text(let text)), (.paragraph, .text(let text)): try check(text, path)
        case (.link, .text(let text)):
            try check(text, path)
            guard text.isEmpty || text.hasPrefix("https://") || text.hasPrefix("http://") else {
                throw FieldFault(
                    path: path, message: .init(nl: "een link begint met https:// of http://", en: "a link starts with https:// or http://"))
            }
        case (.choice(let options), .text(let text)):
            guard text.isEmpty || options.contains(where: { $0.id == text }) else {
                let known = options.map(\.id).joined(separator: ", ")
                throw FieldFault(
                    path: path, message: .init(nl: "“\(text)” kan hier niet; wel: \(known)", en: "“\(text)” is not possible here; possible: \(known)"))
            }
        case (.flag, .flag), (.date, .date): break
        case (.list, .list(let list)): for item in list { try check(item, path) }
        case (.rows(_, let columns), .rows(let rows)):
            guard rows.count <= Self.mostRows else {
                throw FieldFault(path: path, message: .init(nl: "meer dan \(Self.mostRows) regels", en: "more than \(Self.mostRows) rows"))
            }
            for (index, row) in rows.enumerated() {
                for name in row.values.keys.sorted() {
                    let place = "\(path).\(index + 1).\(name)"
                    guard let column = columns.first(where: { $0.id == name }) else {
                        throw FieldFault(path: place, message: .init(nl: "dit veld bestaat niet", en: "there is no such field"))
                    }
                    try column.check(row.values[name]!, at: place)
                }
            }
        default: throw FieldFault(path: path, message: .init(nl: "dit soort waarde kan hier niet", en: "this kind of value is not possible here"))
        }
    }

    private func check(_ text: String, _ path: String) throws(FieldFault) {
        if text.utf8.count > Self.longestText {
            throw FieldFault(
                path: path, message: .init(nl: "langer dan \(Self.longestText) tekens", en: "longer than \(Self.longestText) characters"))
        }
        if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) {
            throw FieldFault(path: path, message: .init(nl: "bevat stuurtekens", en: "holds control characters"))
        }
    }
}
