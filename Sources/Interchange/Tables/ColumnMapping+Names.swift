import Register

extension ColumnMapping.Target {
    /// In forms and addresses; never changes.
    public var id: String {
        switch self {
        case .reference: "reference"
        case .register: "register"
        case .department: "department"
        case .status: "status"
        case .name: "name"
        case .purposes: "purposes"
        case .purposeDescription: "purpose-description"
        case .legalBasis: "legal-basis"
        case .fact(let name): "fact:\(name)"
        case .option(let fact, let option): "option:\(fact)|\(option)"
        case .field(let id): "field:\(id)"
        case .cell(let field, let column): "cell:\(field).\(column)"
        case .remark: "remark"
        case .ignore: "ignore"
        }
    }

    /// Nil for what is none.
    public init?(id: String) {
        let simple: [ColumnMapping.Target] = [
            .reference, .register, .department, .status, .name, .purposes, .purposeDescription, .legalBasis, .remark, .ignore,
        ]
        if let found = simple.first(where: { $0.id == id }) {
            self = found
        } else if id.hasPrefix("fact:") {
            self = .fact(String(id.dropFirst(5)))
        } else if id.hasPrefix("option:"), case let parts = id.dropFirst(7).split(separator: "|").map(String.init), parts.count == 2 {
            self = .option(fact: parts[0], parts[1])
        } else if id.hasPrefix("field:"), RegisterFields.field(String(id.dropFirst(6))) != nil {
            self = .field(String(id.dropFirst(6)))
        } else if id.hasPrefix("cell:") {
            let parts = id.dropFirst(5).split(separator: ".").map(String.init)
            guard parts.count == 2, let field = RegisterFields.field(parts[0]), field.columns.contains(where: { $0.id == parts[1] }) else { return nil }
            self = .cell(field: parts[0], column: parts[1])
        } else {
            return nil
        }
    }
}
