import Interchange
import Register
import Text

/// What is settled once for a whole file: whether the activities run already, and to which departments the dossiers go.
enum ImportChoices {
    /// The fact that says whether an activity runs already.
    static let stage = "stage"

    /// Lower case, with single spaces.
    static func plain(_ name: String) -> String { name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Where a name was already.
    enum Double { case inRegister, inFile }

    /// By name whether it was there already; in one pass, for a file may have thousands.
    /// - Parameter known: the names in the register.
    static func doubles(_ names: [String], known: Set<String>) -> [Double?] {
        var earlier: Set<String> = []
        return names.map { name in
            let plain = plain(name)
            let isNew = earlier.insert(plain).inserted
            if known.contains(name.lowercased()) || known.contains(plain) { return .inRegister }
            return isNew ? nil : .inFile
        }
    }

    /// The department of this name.
    static func department(_ name: String, of departments: [Department]) -> Department? {
        let name = plain(name)
        return name.isEmpty ? nil : departments.first { plain($0.name) == name }
    }

    /// The dossier with what the form says for the whole file.
    /// - Parameter stage: an option of the fact; nil where it is not known, or differs.
    static func content(_ dossier: ImportedDossier, stage: String?, of departments: [Department]) -> DossierContent {
        var content = dossier.content
        if let stage, content.facts[Self.stage] == nil, content.purposes.allSatisfy({ $0.facts[Self.stage] == nil }) {
            content.facts[Self.stage] = "\"\(stage)\""
        }
        if !dossier.department.isEmpty, department(dossier.department, of: departments) == nil {
            let line = "Afdeling: \(dossier.department)"
            let remarks = content.fields["remarks"]?.text.map { "\($0)\n\(line)" } ?? line
            if remarks.utf8.count <= RegisterField.longestText { content.fields["remarks"] = .text(remarks) }
        }
        return content
    }
}
