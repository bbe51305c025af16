import Register
import Text

/// Reads systems and their privacy declarations in the YAML of fideslang (ethyca/fideslang, `models.py`).
public enum FideslangImport {
    /// Shows what a file would bring in: one dossier for every system, with a purpose for every declaration.
    /// - Throws: `InterchangeError` for what is no YAML, or holds no systems.
    public static func preview(_ bytes: [UInt8], file: String, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let root = try SourceNode.yaml(bytes, file: file)
        let systems = root["system"].map { $0.value.elements == nil ? [$0] : $0.elements } ?? []
        guard !systems.isEmpty, systems.allSatisfy({ $0.value.members != nil }) else {
            throw InterchangeError(
                SourcePlace(file: file, path: "$.system"), nl: "er staat geen systeem in dit bestand", en: "there is no system in this file",
                mendNL: "kies het bestand met “system:” bovenaan", mendEN: "choose the file with “system:” at the top")
        }
        var preview = ImportPreview(format: .fideslang)
        for system in systems {
            var reading = FideslangReading(system: system, draft: Draft(context: context, file: file, register: .controller))
            reading.read()
            let dossier = reading.draft.finish(system.leaves)
            preview.add(reading.draft, dossier)
        }
        for member in root.members where member.name != "system" {
            let why = Bilingual(nl: "alleen systemen komen binnen", en: "only systems come in")
            preview.fates += member.node.leaves.map { SourceFate(place: $0.place, text: $0.text, outcome: $0.text.isEmpty ? .empty : .lost(why)) }
            preview.warnings.append(ImportWarning(place: member.node.place, message: why))
        }
        return preview
    }
}

struct FideslangReading {
    let system: SourceNode
    var draft: Draft

    init(system: SourceNode, draft: Draft) { (self.system, self.draft) = (system, draft) }

    mutating func read() {
        if let key = system["fides_key"]?.leaf {
            draft.reference = key.text
            draft.put(key, in: "reference")
        }
        draft.setName(system["name"]?.leaf ?? system["fides_key"]?.leaf)
        draft.put(system["description"]?.leaf, in: "description")
        if let department = system["administrating_department"]?.leaf, !department.text.isEmpty {
            draft.department = department.text
            draft.note(department, .taken(.department))
        }
        draft.put(system["privacy_policy"]?.leaf, in: "notice")
        draft.put(system["data_security_practices"]?.leaf, in: "measures")
        // Transfers and profiling as the system itself states them; a "no" to profiling is not a "no" to every score.
        if let transfers = system["does_international_transfers"]?.leaf, let isSo = PlainText.flag(transfers.text) {
            draft.option("ways of working", "outside the EEA", isSo, from: transfers)
        }
        if let profiling = system["uses_profiling"]?.leaf, profiling.text == "true" {
            draft.option("ways of working", "automated decision or score", true, from: profiling)
        }
        parties()
        for declaration in system["privacy_declarations"]?.elements ?? [] { read(declaration) }
    }

    private mutating func parties() {
        if let controllers = system["joint_controller_info"]?.leaf, !controllers.text.isEmpty {
            let row = draft.addRow(to: "joint-controllers")
            draft.put(controllers, in: "joint-controllers", row: row, "name")
        }
        if let officer = system["dpo"]?.leaf, !officer.text.isEmpty {
            let row = draft.addRow(to: "contacts")
            draft.put(officer, in: "contacts", row: row, "contact")
            draft.put("functionaris gegevensbescherming", for: officer, in: "contacts", row: row, "role")
        }
    }

    private static let special: [(prefix: String, option: String)] = [
        ("user.biometric", "biometric identification"), ("user.health_and_medical.genetic", "genetic"), ("user.health_and_medical", "health"),
        ("user.demographic.race_ethnicity", "origin"), ("user.demographic.political_opinion", "political opinions"),
        ("user.demographic.religious_belief", "religion or belief"), ("user.demographic.sexual_orientation", "sex life or orientation"),
        ("user.sexual", "sex life or orientation"), ("user.criminal_history", "criminal data"), ("user.location", "location"),
        ("user.financial", "financial situation"), ("user.device", "device identifiers"), ("user.behavior.browsing_history", "online behaviour"),
    ]

    private mutating func read(_ declaration: SourceNode) {
        let use = declaration["data_use"]?.leaf
        let name = declaration["name"]?.leaf
        let purpose = draft.addPurpose(name.flatMap { $0.text.isEmpty ? nil : $0 } ?? use)
        if name?.text.isEmpty == false { draft.describe(purpose: purpose, use, label: "data_use") }
        draft.basis(declaration["legal_basis_for_processing"]?.leaf, purpose: purpose)
        draft.describe(purpose: purpose, declaration["impact_assessment_location"]?.leaf, label: "DPIA")
        draft.put(declaration["retention_period"]?.leaf, in: "retention", label: draft.purposes[purpose].name)
        let categories = declaration["data_categories"]?.elements ?? []
        let people = declaration["data_subjects"]?.elements ?? []
        for category in categories {
            let row = draft.addRow(to: "data")
            draft.put(category.leaf, in: "data", row: row, "name")
            for person in people { draft.put(person.leaf, in: "data", row: row, "people") }
            draft.put(draft.purposes[purpose].name, for: category.leaf, in: "data", row: row, "purposes")
            draft.put(declaration["special_category_legal_basis"]?.leaf, in: "data", row: row, "exception")
            if let special = Self.special.first(where: { category.text == $0.prefix || category.text?.hasPrefix($0.prefix + ".") == true }) {
                draft.option("sensitive data", special.option, true, from: category.leaf)
            }
        }
        if declaration["data_shared_with_third_parties"]?.text == "true" || declaration["third_parties"]?.text?.isEmpty == false {
            let row = draft.addRow(to: "recipients")
            draft.put(declaration["third_parties"]?.leaf, in: "recipients", row: row, "name")
            for shared in declaration["shared_categories"]?.elements ?? [] { draft.put(shared.leaf, in: "recipients", row: row, "data") }
        }
    }
}
