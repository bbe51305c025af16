import Text

/// The records of the work beside the facts and fields of a dossier.
public struct Workflows: Sendable, Hashable, Codable {
    /// What people found on the factors of a sheet, the last of each; with the outcome they go into the judgement.
    public internal(set) var findings: [Finding] = []
    /// Oldest first.
    public internal(set) var assessments: [ConcludedAssessment] = []
    public internal(set) var consultations: [PriorConsultation] = []
    public internal(set) var objectionWindows: [ObjectionWindow] = []

    init() {}

    public func finding(_ sheet: FactorSheet, _ factor: FactorSheet.Factor, for purpose: Identifier<Purpose>) -> Finding? {
        findings.last { $0.sheet == sheet.id && $0.factor == factor.id && $0.purpose == purpose }
    }
}

extension Dossier {
    /// Records what somebody found on factors of a sheet; what they found before stays in the ledger.
    /// - Parameter found: by the id of the factor; factors that are left out stay as they are.
    /// - Throws: `Refusal`; then nothing was changed.
    public mutating func consider(
        _ sheet: FactorSheet, for purpose: Identifier<Purpose>, _ found: [String: (leaning: Finding.Leaning, text: String)], by actor: Actor,
        _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.judge, of: actor)
        guard content.purpose(purpose) != nil else { throw Self.noPurpose }
        if let unknown = found.keys.sorted().first(where: { id in !sheet.factors.contains { $0.id == id } }) {
            throw .unknown(what: .init(nl: "het punt “\(unknown)”", en: "the factor “\(unknown)”"))
        }
        var copy = self
        var deeds: [Deed] = []
        for factor in sheet.factors {
            guard let given = found[factor.id] else { continue }
            let text = try filled(given.text, "finding-\(factor.id)", .init(nl: "schrijf op wat u vond", en: "write down what you found"))
            let before = copy.workflows.finding(sheet, factor, for: purpose)
            if let before, before.text == text, before.leaning == given.leaning, before.version == current.id { continue }
            copy.workflows.findings.removeAll { $0.sheet == sheet.id && $0.factor == factor.id && $0.purpose == purpose }
            copy.workflows.findings.append(
                Finding(
                    sheet: sheet.id, factor: factor.id, purpose: purpose, leaning: given.leaning, text: text,
                    stamp: Stamp(by: actor.account, at: now.time), version: current.id))
            deeds.append(
                deed(
                    "factor.considered", reason: .free(text),
                    details: [
                        "sheet": .plain(sheet.id), "factor": .plain(factor.id), "leaning": .plain(given.leaning.rawValue), "purpose": .plain(purpose.text),
                    ]))
        }
        guard !deeds.isEmpty else { return [] }
        copy.revision += 1
        self = copy
        return deeds
    }

    /// The findings that a judgement rests on: none where it has no sheet.
    /// - Throws: `Refusal.invalid` with the first factor that nobody looked at.
    func findings(for judgement: String, purpose: Identifier<Purpose>?) throws(Refusal) -> [Finding] {
        guard let sheet = FactorSheet.sheet(for: judgement) else { return [] }
        var found: [Finding] = []
        for factor in sheet.factors {
            guard let purpose, let finding = workflows.finding(sheet, factor, for: purpose) else {
                throw .invalid(
                    field: "finding-\(factor.id)",
                    message: .init(
                        nl: "kijk eerst naar elk punt; dit ontbreekt nog: \(factor.question.nl)",
                        en: "first look at every point; this is still missing: \(factor.question.en)"))
            }
            found.append(finding)
        }
        return found
    }
}
