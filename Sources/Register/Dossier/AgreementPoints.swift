import Rulebook
import Text

/// The checklist of a processor agreement against the duty to have a complete one.
extension DossierContent {
    /// The points of article 28(3) AVG of which the register says that some agreement does not settle them.
    var missingAgreementPoints: [RegisterField] {
        let rows = fields["processors"]?.rows ?? []
        return RegisterFields.agreementPoints.filter { point in rows.contains { $0.lacks(point) } }
    }

    /// Whether of every processor there is an agreement to look at, or one that was gone through point by point and lacks nothing.
    var showsAgreements: Bool {
        guard let rows = fields["processors"]?.rows, !rows.isEmpty else { return false }
        return rows.allSatisfy { row in
            row["agreement"]?.text?.isEmpty == false || RegisterFields.agreementPoints.allSatisfy { $0.kind != .flag || row[$0.id]?.flag == true }
        }
    }
}

extension FieldRow {
    func lacks(_ point: RegisterField) -> Bool { point.kind == .flag && self[point.id]?.flag == false }
}

extension Dossier {
    /// Whether the register contradicts that this duty is done: it asks for a complete agreement, and one lacks a point.
    func contradicts(_ norm: Norm, in rulebook: Rulebook) -> Bool {
        asksAgreements(norm, in: rulebook) && !content.missingAgreementPoints.isEmpty
    }

    /// Whether a duty asks for complete agreements with the processors in the register. What stands in a processor's register is about those
    /// who work for it, and the duty about its customer.
    func asksAgreements(_ norm: Norm, in rulebook: Rulebook) -> Bool {
        guard register == .controller, let fulfilled = norm.duty?.fulfilled, let fact = rulebook.fact(named: "arrangements with the supplier"),
            let option = rulebook.facts[fact].options.firstIndex(where: { $0.name.en == "complete agreement" })
        else { return false }
        return fulfilled.tests(fact, option: option)
    }
}
