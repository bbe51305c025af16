import Register
import Text

/// Reads a file of any format that is known, by what is in it.
public enum ImportReader {
    /// What a file is, as far as its first bytes and its name tell.
    public enum Kind: String, Sendable, Hashable {
        case workbook, ministryRegister, stateAssessment, privacyAssessment, ownFormat, fideslang, delimited

        /// Whether its columns can be mapped by hand.
        public var hasColumns: Bool { self == .workbook || self == .delimited }
    }

    /// - Parameter file: the name of the file; its end counts only where the content does not tell.
    public static func kind(of bytes: [UInt8], file: String) -> Kind {
        if bytes.starts(with: [0x50, 0x4B]) { return contains(bytes, "xl/workbook.xml") ? .workbook : .ministryRegister }
        let start = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") {
            let value = JSONReader.read(bytes, maximumDepth: 64)
            if value?["pia"] != nil { return .privacyAssessment }
            if value?["metadata"]?["urn"] != nil || value?["answers"] != nil { return .stateAssessment }
            return .ownFormat
        }
        let name = file.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .fideslang : .delimited
    }

    /// Shows what a file would bring in.
    /// - Parameter mapping: of the columns of a table; nil to guess.
    /// - Throws: `InterchangeError`.
    public static func preview(
        _ bytes: [UInt8], file: String, mapping: ColumnMapping? = nil, _ context: ImportContext
    ) throws(InterchangeError) -> ImportPreview {
        switch kind(of: bytes, file: file) {
        case .workbook: try WorkbookImport.preview(bytes, file: file, mapping: mapping, context)
        case .ministryRegister: try MinistryRegisterImport.preview(bytes, file: file, context)
        case .stateAssessment: try StateAssessmentImport.preview(bytes, file: file, context)
        case .privacyAssessment: try PrivacyAssessmentImport.preview(bytes, file: file, context)
        case .ownFormat: try RegisterJSON.preview(bytes, file: file, context)
        case .fideslang: try FideslangImport.preview(bytes, file: file, context)
        case .delimited: try TableImport.preview(csv: bytes, file: file, mapping: mapping, context)
        }
    }

    /// The header of a table, and the guess about its columns; nil for what is no table.
    /// - Throws: `InterchangeError`.
    public static func columns(
        _ bytes: [UInt8], file: String, _ context: ImportContext
    ) throws(InterchangeError) -> (header: [String], mapping: ColumnMapping)? {
        switch kind(of: bytes, file: file) {
        case .workbook: try WorkbookImport.columns(bytes, file: file, context)
        case .delimited: try TableImport.columns(csv: bytes, file: file, context)
        case .ministryRegister, .stateAssessment, .privacyAssessment, .ownFormat, .fideslang: nil
        }
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0] == wanted[0] && bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}

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
